"""How does the terminal stand, which batches are there, and what is in one of them? In lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import words
from db.facts.account import AccountAct
from db.facts.batch import Stage
from db.facts.card import PAID, AttemptState
from db.facts.money import Money
from db.words import say
from pos_gui.checkout.day_end import alone
from pos_gui.checkout.terminal import LINES
from pos_gui.screens.kit.views import KeyView, Size
from pos_gui.screens.sale.card_trace import compared_line
from pos_gui.screens.sale.card_words import kind_word, state_word
from pos_gui.screens.sale.view import StepView

if TYPE_CHECKING:
    from db.facts.account import Account, AccountChange
    from db.facts.batch import Batch, KeptBatch
    from db.facts.card import Attempt, Terminal
    from pos_gui.checkout.card_steps import Managing
    from pos_gui.checkout.counter import Counter


def standing(counter: Counter, step: Managing) -> tuple[StepView, ...]:
    """Tell of terminal, batch and account; while one is typed, of the account as far as it is."""
    now = step.now
    lines = [_terminal(now.terminal)] if now.terminal else []
    if now.batch is not None and now.batch.batch:
        lines.append(_batch(counter, now.batch))
    text = _named(now.account) if now.account else say("Terminal", "none is bound")
    lines.append(StepView(say("Terminal", "Account"), text, state="done"))
    if now.waiting is not None:
        lines.extend(_waiting(now.waiting))
    typed = ", ".join(one for one in (step.holder, step.bank) if one)
    if typed:
        lines.append(StepView(say("Terminal", "New account"), typed, state="now"))
    return tuple(lines)


def _terminal(terminal: Terminal) -> StepView:
    text = say("Terminal", "merchant {merchant}, host {host}", merchant=terminal.merchant_no,
               host=terminal.host)  # fmt: skip
    title = say("Terminal", "Terminal {number}", number=terminal.terminal_no)
    if terminal.retired is not None:
        day = f"{terminal.retired.local():%Y-%m-%d}"
        text = say("Terminal", "out of service since {day}", day=day)
        return StepView(title, text, state="trouble")
    last = terminal.last_exchange
    time = say("Terminal", "heard {day}", day=f"{last.local():%m-%d}") if last else ""
    return StepView(title, text, state="done", time=time)


def _batch(counter: Counter, batch: Batch) -> StepView:
    title = say("Terminal", "Batch {number}", number=f"{batch.batch:06d}")
    if batch.stage is Stage.OPEN:
        text = say("Terminal", "{count} transactions, open", count=str(batch.count))
        return StepView(title, text, state="done" if not batch.count else "now")
    return StepView(title, how(counter, batch), state=_state(batch))


def _named(account: Account) -> str:
    return f"{account.bank} {account.masked[-8:]}, {account.holder}"


def _waiting(change: AccountChange) -> tuple[StepView, ...]:
    """Tell what somebody asked for: whoever approves it must see all of it."""
    account, bound = change.account, change.act is AccountAct.BIND
    title = say("Terminal", "To be bound") if bound else say("Terminal", "To be unbound")
    asked = f"{change.person}, {change.at.local():%m-%d %H:%M}"
    return (
        StepView(title, f"{account.bank} {account.masked[-8:]}", state="now"),
        StepView(say("Terminal", "Holder"), account.holder, state="now"),
        StepView(say("Terminal", "Asked for by"), asked, state="now"),
    )


def how(counter: Counter, batch: Batch) -> str:
    """Say how a batch has ended."""
    if batch.stage is not Stage.CLOSED:
        return say("Terminal", "not settled yet")
    if batch.found:
        return say("Terminal", "found out: {found}", found=batch.found)
    if batch.host_only:
        amount = words.money(alone(counter, batch))
        return say("Terminal", "the bank alone has {amount}", amount=amount)
    if batch.reference:
        return say("Terminal", "closed without the bank: {why}", why=batch.reference)
    if batch.agreed:
        return say("Terminal", "both sides agree")
    return say("Terminal", "the bank counts differently")


def _state(batch: Batch) -> str:
    """Say whether a manager should look at it."""
    alarming = batch.host_only and not batch.found
    if batch.stage is not Stage.CLOSED or alarming:
        return "trouble"
    return "done"


def batch_list(counter: Counter, step: Managing) -> tuple[StepView, ...]:
    """Tell of each batch what it came to and how it ended."""
    return tuple(_kept(counter, one) for one in step.batches)


def _kept(counter: Counter, kept: KeptBatch) -> StepView:
    batch, day = kept.batch, f"{kept.at.local():%Y-%m-%d}"
    both = (batch.domestic, batch.foreign)
    total = Money(sum(one.debit - one.credit for one in both), counter.currency)
    title = f"{batch.batch:06d}  {words.money(total)}"
    text = say("Terminal", "{how}, terminal {number}", number=batch.terminal_no,
               how=how(counter, batch))  # fmt: skip
    return StepView(title, text, state=_state(batch), time=day)


def batch_key(at: int, kept: KeptBatch) -> KeyView:
    """Give the key that opens it."""
    text = say("Terminal", "Batch {number}", number=f"{kept.batch.batch:06d}")
    return KeyView(f"batch:{at}", text, cap=str(at + 1), size=Size.BODY)


def batch_lines(step: Managing) -> tuple[StepView, ...]:
    """List the transactions of one batch, as both sides count them or as we do."""
    batch = step.batch
    if batch is None:
        return ()
    part = slice(step.skipped, step.skipped + LINES)
    if batch.compared:
        return tuple(compared_line(one) for one in batch.compared[part])
    return tuple(_asked(one, agreed=bool(batch.agreed)) for one in step.attempts[part])


def _asked(one: Attempt, *, agreed: bool) -> StepView:
    amount = one.approved or one.intent.amount
    title = f"{kind_word(one.intent.kind)} {words.money(amount)}".strip()
    text = say("Card", "voucher {number}, {state}", number=f"{one.stan:06d}",
               state=_ended(one, agreed=agreed))  # fmt: skip
    time = f"{one.intent.at.local():%m-%d %H:%M}"
    return StepView(title, text, state="done" if one.state in PAID else "", time=time)


def _ended(one: Attempt, *, agreed: bool) -> str:
    match one.state:
        case AttemptState.APPROVED:
            return say("Terminal", "agreed") if agreed else say("Terminal", "approved")
        case AttemptState.DECLINED | AttemptState.NO_ANSWER:
            return say("Terminal", "not approved")
        case AttemptState.REVERSED:
            return say("Terminal", "taken back")
        case AttemptState.CLEARED:
            return say("Terminal", "found out: {found}", found=one.reference)
        case _:
            return state_word(one.state)

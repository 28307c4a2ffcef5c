"""How does the counter look while a card is used? One view for each of its steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from db import words
from db.facts.answer import Approved
from db.facts.card import GIVES_BACK, OF_STORED, WALLETS
from db.facts.money import Money
from db.words import SIGNS, say
from pos_gui.checkout import segment_key
from pos_gui.checkout.card_rules import ACCOUNT_KINDS
from pos_gui.checkout.card_steps import (
    Banking,
    CardMenu,
    EnteringPin,
    Managing,
    Presenting,
    Shown,
    Signing,
    Tipping,
    TypingAmount,
    TypingVoucher,
)
from pos_gui.checkout.card_wait import may_stop
from pos_gui.screens.kit.entry import EntryView
from pos_gui.screens.kit.views import CommitView, KeyView, Mode, RibbonView
from pos_gui.screens.sale.card_trace import trace
from pos_gui.screens.sale.card_words import MODES, code_of, kind_word
from pos_gui.screens.sale.present import card_bar, header, notice_view
from pos_gui.screens.sale.present_pay import segment_keys
from pos_gui.screens.sale.present_wait import wait_panel, wait_says, wait_verb
from pos_gui.screens.sale.step_views import SignView, WaitView
from pos_gui.screens.sale.view import AmountView, PanelView

if TYPE_CHECKING:
    from pos_gui.checkout.card_steps import CardStep, CardTask
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State
    from pos_gui.screens.sale.present import Around

TaskStep = TypingAmount | TypingVoucher | Presenting | EnteringPin | Banking | Shown
"""Steps of a transaction."""
DOT = "\N{BLACK CIRCLE}"


def task_view(
    counter: Counter, state: State, step: TaskStep, till: str, around: Around
) -> WaitView:
    """Show a transaction that is being prepared, asked for or answered."""
    task = step.task
    title, text = _says(counter, step)
    banking = isinstance(step, Banking)
    label, waited, unit = _counted(step, around)
    segments = segment_keys(around) if banking and task.kind not in GIVES_BACK else ()
    return WaitView(
        header=header(counter.shop, counter, till, around),
        ribbon=_ribbon(step, around),
        entry=_entry(step),
        title=title,
        text=text,
        waited_label=label,
        waited=waited,
        unit=unit,
        steps=trace(step),
        panel=_panel(counter, step),
        amounts=_amounts(counter, state, task, step),
        commit=_commit(step),
        bar=card_bar(
            may_park=isinstance(step, Banking) and step.unknown,
            may_leave=not isinstance(step, Banking) or may_stop(step),
        ),
        segment_title=_segment_title(counter, state) if segments else "",
        segment_note=say("Pay", "Ctrl + digit") if segments else "",
        segments=segments,
        calm=not (isinstance(step, Banking) and step.unknown),
        asks=_asks(counter, step),
        notice=notice_view(state.notice) if state.notice else None,
    )


def _segment_title(counter: Counter, state: State) -> str:
    if segment_key.is_missing(counter, state):
        return say("Card", "Who buys? One of these finishes the sale once it is paid")
    return say("Card", "Note the customer meanwhile, if you like")


def whose(counter: Counter) -> str:
    """Say where no money moves."""
    if counter.rules.simulated:
        return say("Card", "Simulated bank: no money moves")
    return say("Card", "Esc leaves everything as it was")


def _asks(counter: Counter, step: CardStep) -> bool:
    """Say whether something may be typed; card data only where the bank is a simulated one."""
    if isinstance(step, Presenting):
        return counter.rules.simulated and step.task.kind.value != "wallet"
    return isinstance(step, TypingAmount | TypingVoucher)


def _says(counter: Counter, step: CardStep) -> tuple[str, str]:
    match step:
        case TypingAmount(task):
            return kind_word(task.kind), say("Card", "Type the amount, then Enter.")
        case TypingVoucher():
            return (
                say("Card", "Which hold?"),
                say("Card", "Type the voucher number or the authorisation code on its slip."),
            )
        case Presenting():
            return _presenting(counter, step)
        case EnteringPin():
            if not counter.rules.simulated:
                return (
                    say("Card", "The customer confirms"),
                    say("Card", "The PIN is entered at the PIN pad; Enter when it is done."),
                )
            return (
                say("Card", "The customer enters the PIN"),
                say("Card", "Digits, then Enter; without a PIN only Enter."),
            )
        case Banking():
            return wait_says(step)
        case Shown(own=True):
            return say("Card", "On this stored-value card"), step.shown.masked
        case Shown():
            return say("Card", "The bank's answer"), step.shown.masked
        case CardMenu() | Signing() | Tipping() | Managing():
            return "", ""
        case _:
            assert_never(step)


def _presenting(counter: Counter, step: Presenting) -> tuple[str, str]:
    if step.task.kind.value == "wallet":
        return (
            say("Card", "Scan the customer's code"),
            say("Card", "The code on the customer's telephone, once."),
        )
    if step.task.kind in ACCOUNT_KINDS and step.first is None:
        title = say("Card", "Show the card that receives the money")
    elif step.first is not None:
        title = say("Card", "Show the card that pays")
    else:
        title = say("Card", "Show the card")
    if counter.rules.simulated:
        return title, say("Card", "Insert, tap or swipe it once; or type number and YYMM.")
    return title, say("Card", "Insert, tap or swipe it once.")


def _counted(step: CardStep, around: Around) -> tuple[str, str, str]:
    if isinstance(step, Banking) and step.since is not None:
        seconds = max(0, round(around.now.timestamp() - step.since.utc_ms / 1000))
        return say("Card", "Waited"), str(seconds), say("Card", "s")
    if isinstance(step, EnteringPin):
        return say("Card", "PIN"), DOT * around.pin or "\N{EN DASH}", ""
    return "", "", ""


def _entry(step: CardStep) -> EntryView:
    name = say("Entry", "Entry")
    match step:
        case TypingAmount():
            label = say("Entry", "Amount")
            return EntryView(hint=label, name=label, label=label)
        case TypingVoucher():
            hint = say("Card", "Voucher number or authorisation code")
            return EntryView(hint=hint, name=name, icon="receipt")
        case _:
            return EntryView(hint=say("Card", "Card number, YYMM"), name=name, icon="card")


def _ribbon(step: CardStep, around: Around) -> RibbonView:
    task = step.task  # type: ignore[union-attr]  # the menu has a ribbon of its own
    sale = getattr(step, "sale", None)
    number = sale.receipt_no if sale is not None else around.next_number
    facts = [say("Ribbon", "No. {number}", number=number)]
    attempt = getattr(step, "attempt", None)
    if attempt is not None:
        facts.append(say("Card", "Voucher {number}", number=f"{attempt.stan:06d}"))
    mode = MODES.get(task.kind, Mode.SALE)
    return RibbonView(mode, kind_word(task.kind), code_of(task.kind), tuple(facts), icon="card")


def _panel(counter: Counter, step: CardStep) -> PanelView:
    """List what may be done now, and what may not."""
    if isinstance(step, Banking):
        return wait_panel(step, whose(counter))
    keys = (KeyView("back", say("Card", "Leave it"), say("Card", "Nothing is charged"),
                    "arrow_back", cap="Esc"),)  # fmt: skip
    kind = step.task.kind  # type: ignore[union-attr]  # the menu has a panel of its own
    own = kind in OF_STORED or (isinstance(step, Shown) and step.own)
    note = say("Card", "The shop's own ledger") if own else whose(counter)
    return PanelView(say("Card", "Now possible"), keys, note)


def _amount(label: str, money: Money, *, bold: bool = True, quiet: bool = False) -> AmountView:
    return AmountView(label, SIGNS[money.currency], words.amount(money), bold=bold, quiet=quiet)


def nothing(counter: Counter) -> tuple[AmountView, AmountView, AmountView]:
    """Show that no money moves."""
    zero = Money(0, counter.currency)
    return (
        _amount(say("Card", "By card"), zero, quiet=True),
        _amount(say("Card", "Approved"), zero, quiet=True, bold=False),
        _amount(say("Amounts", "Still due"), zero, quiet=True),
    )


def _amounts(
    counter: Counter, state: State, task: CardTask, step: CardStep
) -> tuple[AmountView, AmountView, AmountView]:
    zero = Money(0, counter.currency)
    wallet = task.kind in WALLETS
    asked = _amount(say("Card", "By code") if wallet else say("Card", "By card"), task.amount)
    if isinstance(step, Shown):
        balance = step.answer.balance or zero
        return (_amount(say("Card", "Balance"), balance), *nothing(counter)[1:])
    open_ = AmountView(say("Card", "Approved"), "", say("Card", "not yet"), bold=False, quiet=True)
    if task.tip:
        open_ = _amount(say("Tip", "Tip in it"), task.tip, bold=False)
    if task.paying is None:
        return asked, open_, _amount(say("Amounts", "Still due"), zero, quiet=True)
    taken = sum(one.amount.minor for one in task.paying.paid)
    rest = abs(state.quote.total.minor - taken) - task.settles.minor
    due = Money(max(0, rest), counter.currency)
    return asked, open_, _amount(say("Card", "Due after it"), due, quiet=not due.minor)


def _commit(step: CardStep) -> CommitView:
    task = step.task  # type: ignore[union-attr]  # the menu has a block of its own
    mode = MODES.get(task.kind, Mode.SALE)
    verb = kind_word(task.kind)
    money = words.money(task.amount) if task.amount.minor else ""
    match step:
        case Presenting():
            reason = say("Commit", "Waiting for the card")
            return CommitView("enter", mode, verb, money, reason=reason, waiting=True)
        case Banking():
            reason = say("Commit", "This basket is locked")
            return CommitView("enter", mode, wait_verb(step), reason=reason, waiting=True)
        case EnteringPin():
            return CommitView("enter", mode, say("Commit", "Confirm"), money, "Enter")
        case Shown():
            return CommitView("enter", mode, say("Commit", "Back to the cards"), cap="Enter")
        case _:
            return CommitView("enter", mode, verb, money, "Enter")


def _code(known: Approved | None) -> str:
    """Give the transaction's characteristic code, as it lies behind the signature."""
    from pos_gui.card.signature import characteristic_code  # noqa: PLC0415  (when signed)

    return characteristic_code(known.settle_date, known.rrn) if known else ""


def _sign_keys() -> tuple[KeyView, ...]:
    return (
        KeyView("sign:clear", say("Card", "Sign anew"), say("Card", "the ink is taken away"),
                "undo", cap="1"),
        KeyView("sign:paper", say("Card", "Signed on paper"),
                say("Card", "it matches the card"), "receipt", cap="2"),
        KeyView("sign:differs", say("Card", "Does not match"),
                say("Card", "keep the goods, call the issuer"), "warning", cap="3"),
        KeyView("card_slip", say("Card", "Print the slip again"), "", "printer", cap="4"),
    )  # fmt: skip


def sign_view(
    counter: Counter, state: State, step: Signing, till: str, around: Around
) -> SignView:
    """Show the slip that is to be signed."""
    attempt, task = step.attempt, step.task
    known = attempt.result if isinstance(attempt.result, Approved) else None
    approved = attempt.approved or attempt.intent.amount
    text = say(
        "Card", "{card}, voucher {voucher}, reference {reference}",
        card=attempt.intent.card.masked, voucher=f"{attempt.stan:06d}",
        reference=known.rrn if known else "",
    )  # fmt: skip
    zero = Money(0, counter.currency)
    return SignView(
        header=header(counter.shop, counter, till, around),
        ribbon=_ribbon(step, around),
        entry=EntryView(hint="", name=say("Entry", "Entry")),
        title=say("Card", "Please sign for {amount}", amount=words.money(approved)),
        text=text,
        code=_code(known),
        panel=PanelView(say("Card", "Compare it with the card"), _sign_keys(), whose(counter)),
        amounts=(
            _amount(say("Card", "By card"), task.amount),
            _amount(say("Card", "Approved"), approved),
            _amount(say("Amounts", "Still due"), zero, quiet=True),
        ),
        commit=CommitView(
            "enter", MODES.get(task.kind, Mode.SALE), say("Commit", "Signature matches"),
            cap="Enter",
        ),
        bar=card_bar(may_park=False, may_leave=False),
        notice=notice_view(state.notice) if state.notice else None,
    )  # fmt: skip

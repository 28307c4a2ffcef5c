"""What happens between handing a card to the lane and knowing what the bank said?

The lane answers with `LaneTold` while it works, `LaneDone` when it is through, and `LaneChanged`
when something from before became known in the background.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from db.facts.answer import Declined
from db.facts.card import (
    BLOCKING,
    CAPTURES,
    GIVES_BACK,
    PAID,
    AttemptState,
    CardKind,
    Intent,
)
from db.facts.electronic import NEVER, tender_kind, tenders_of
from db.facts.event import EventCode
from db.facts.tender import ELECTRONIC, Due, Paid
from db.facts.value import dataclass
from pos_gui.checkout import card_events, day_end, segment_key, stored
from pos_gui.checkout.card_effects import Charge, PrintSlip, Sign
from pos_gui.checkout.card_events import LaneChanged, LaneWork, Pin, Told
from pos_gui.checkout.card_rules import needs_signature
from pos_gui.checkout.card_steps import Banking, CardTask, Shown, Signing
from pos_gui.checkout.card_words import advice
from pos_gui.checkout.counter import Answer, notice_of, refuse, tell
from pos_gui.checkout.drafting import draft_for
from pos_gui.checkout.effects import Note
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import Notice, Selling, State, Tone
from pos_gui.tender import settle

if TYPE_CHECKING:
    from db.facts.basket import Basket
    from db.facts.card import Attempt, CardShown
    from db.facts.sale import Draft, Sale
    from pos_gui.checkout.card_events import (
        LaneAnswered,
        LaneDone,
        LaneEvent,
        LaneTold,
        NoteSegment,
        Signed,
    )
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.effects import Effect
    from pos_gui.ports import CardInHand


@dataclass(frozen=True, slots=True)
class Hand:
    """What goes to the lane beside the intent; the secrets of it stay in memory."""

    shown: CardShown
    """What may be shown of the card."""
    card: CardInHand | None = None
    """The card."""
    pin: Pin = Pin("")
    """The PIN, or none."""
    target_shown: CardShown | None = None
    """A transfer's target, as it may be shown."""
    target: CardInHand | None = None
    """A transfer's target card."""


def charge(counter: Counter, state: State, task: CardTask, hand: Hand) -> Answer:
    """Hand it to the lane: the intent is written down before anything is sent."""
    now = counter.clock.now()
    intent = Intent(
        attempt_id=counter.new_id(),
        kind=task.kind,
        amount=task.amount,
        card=hand.shown,
        order=task.order,
        at=now,
        person=counter.person.key,
        original=task.original,
        # A price for one way to pay is paid in that way, or not at all.
        partial=state.basket.tender is None
        and (
            task.kind is CardKind.STORED
            or (counter.rules.partial() and task.kind is CardKind.SALE)
        ),
        tip=task.tip,
        target=hand.target_shown,
    )
    effect = Charge(intent, hand.card, hand.pin, _draft(counter, state, task, intent), hand.target)
    told = (Told("read", now, hand.shown.masked),)
    step = Banking(task, hand.shown, now, told, name=intent.attempt_id)
    return Answer(replace(state, step=step, notice=None), (effect,))


def _draft(counter: Counter, state: State, task: CardTask, intent: Intent) -> Draft | None:
    """Make the sale that this payment would complete; None while money is missing after it.

    A hold, a balance or a transfer pays for nothing, also when it was chosen during a payment; a
    sale that a segment key must finish waits for that key.
    """
    if task.kind not in CAPTURES | GIVES_BACK:
        return None
    if task.paying is None or _takes_back_own(task, task.paying):
        return None
    if segment_key.is_missing(counter, state):
        return None
    out = task.kind in GIVES_BACK
    amount, given = (-task.settles, -task.amount) if out else (task.settles, task.amount)
    paid = (*task.paying.paid, Paid(tender_kind(task.kind), amount, given, intent.attempt_id))
    settled = settle(state.quote.total, paid, counter.shop.profile)
    return None if isinstance(settled, Due) else draft_for(counter, state, settled)


def _takes_back_own(task: CardTask, paying: Paying) -> bool:
    """Say whether a tender of this very payment is voided."""
    own = {one.attempt for one in paying.paid if one.kind in ELECTRONIC}
    return task.original is not None and task.original.attempt_id in own


def answer(counter: Counter, state: State, event: LaneEvent) -> Answer:
    """Answer what the lane tells."""
    match event:
        case card_events.LaneTold():
            return told(state, event)
        case card_events.LaneDone():
            return done(counter, state, event)
        case card_events.LaneAnswered():
            return _answered(state, event)
        case card_events.LaneChanged():
            return changed(counter, state, event)
        case card_events.DayEndTold():
            return day_end.told(state, event)
        case card_events.BatchChanged():
            return day_end.ended(counter, state, event)
        case _:
            assert_never(event)


def _answered(state: State, event: LaneAnswered) -> Answer:
    """Tell what came of a sign-on, a test of the line, or the end of a day."""
    if event.work is LaneWork.WALLET_END:
        silent = "The wallets' provider does not answer: end the day again, so that it is asked."
        return Answer(state) if event.well else refuse(state, silent)
    if event.work is LaneWork.DAY_END:
        state = replace(state, day_end=(), hangs=True)
    if event.trouble is not None:
        return Answer(replace(state, notice=notice_of(event.trouble)))
    if not event.well:
        return refuse(state, "The bank does not answer as it should. Try again, or call it.")
    if event.work is LaneWork.SIGN_ON:
        batch = f"{event.batch:06d}"
        said = tell(state, Tone.GOOD, "Signed on with the bank, batch {batch}.", batch=batch)
        return Answer(said)
    return Answer(tell(state, Tone.GOOD, "The line to the bank is up."))


def step_of(counter: Counter, basket: Basket) -> Paying | Selling:
    """Say where a basket goes on that was kept: where card money lies on it, at the payment."""
    paid = card_tenders(counter, basket.basket_id)
    return Paying(paid) if paid or is_open(counter, basket.basket_id) else Selling()


def is_open(counter: Counter, order: str) -> bool:
    """Say whether something of this basket is not known yet."""
    mine = counter.cards.of_order(order) if counter.cards else ()
    return any(one.state in BLOCKING or one.state is AttemptState.REFUND_UNKNOWN for one in mine)


def _of_another(step: Banking, attempt: Attempt | None) -> bool:
    """Say whether this is about another attempt than the one that is waited for."""
    return attempt is not None and step.name != attempt.intent.attempt_id


def told(state: State, event: LaneTold) -> Answer:
    """Show what the lane is doing."""
    step = state.step
    if not isinstance(step, Banking) or _of_another(step, event.attempt):
        return Answer(state)
    unknown = step.unknown or event.told.what in ("silent", "reversing", "querying")
    now = replace(
        step,
        told=(*step.told, event.told),
        attempt=event.attempt or step.attempt,
        unknown=unknown,
    )
    return Answer(replace(state, step=now))


def segment(counter: Counter, state: State, event: NoteSegment) -> Answer:
    """Note the customer segment while the bank works; the books find it with the basket."""
    step = state.step
    if not isinstance(step, Banking):
        return refuse(state, "Go to payment first (F12).")
    basket = replace(state.basket, segment=event.segment)
    now = replace(state, basket=basket, step=replace(step, segment=event.segment))
    return Answer(now, (counter.keep(basket),))


def done(counter: Counter, state: State, event: LaneDone) -> Answer:
    """Hear how it ended; everything is written down already."""
    step = state.step
    if not isinstance(step, Banking) or step.name != event.asked:
        return _done_behind(counter, state, event)
    attempt, task = event.attempt, step.task
    if attempt is None:
        notice = notice_of(event.trouble) if event.trouble else None
        return Answer(replace(before(counter, state, task), notice=notice))
    if attempt.state in BLOCKING:
        return Answer(replace(state, step=replace(step, attempt=attempt, unknown=True)))
    if attempt.state in PAID:
        return _paid(counter, state, step, event)
    if attempt.state is AttemptState.REFUND_UNKNOWN:
        said = "The refund is not confirmed. Give neither cash nor goods; the slip says so."
        answer = refuse(before(counter, state, task), said)
        return replace(answer, effects=(_print(counter, attempt),))
    answer = _not_paid(counter, state, task, attempt)
    if event.trouble is None or attempt.state is not AttemptState.DECLINED:
        return answer
    # Nothing was asked: something is wrong with the terminal itself.
    return replace(answer, state=replace(answer.state, notice=notice_of(event.trouble)))


def _done_behind(counter: Counter, state: State, event: LaneDone) -> Answer:
    """Hear how a payment ended whose basket was set aside meanwhile."""
    attempt, sale = event.attempt, event.sale
    if attempt is None:
        # A card that was shown could not be read: the terminal is not set up.
        return Answer(replace(state, notice=notice_of(event.trouble) if event.trouble else None))
    if sale is None:
        return changed(counter, state, LaneChanged(attempt))
    if state.basket.basket_id == sale.sale_id:
        state = after_sale(counter, state, sale)
    parked = tuple(one for one in state.parked if one.basket.basket_id != sale.sale_id)
    said = "The parked basket was paid after all: receipt {number}."
    state = tell(replace(state, parked=parked), Tone.GOOD, said, number=sale.receipt_no)
    return Answer(state, (_print(counter, attempt),))


def _not_paid(counter: Counter, state: State, task: CardTask, attempt: Attempt) -> Answer:
    """Go back with nothing selected, and say what to do now.

    Whose money does not come back gets that in writing (payments.md, seed rule 8).
    """
    slip = (_print(counter, attempt),) if attempt.intent.kind in GIVES_BACK else ()
    return Answer(replace(before(counter, state, task), notice=_why_not(attempt)), slip)


def declined(counter: Counter, state: State) -> str:
    """Name the card attempt of this payment that came to nothing last; empty where none did."""
    if counter.cards is None or not isinstance(state.step, Paying):
        return ""
    mine = counter.cards.of_order(state.basket.basket_id)
    return mine[-1].intent.attempt_id if mine and mine[-1].state in NEVER else ""


def _paid(counter: Counter, state: State, step: Banking, event: LaneDone) -> Answer:
    attempt, task = event.attempt, step.task
    assert attempt is not None  # noqa: S101  (done has looked)
    if task.kind is CardKind.BALANCE and event.answer is not None:
        return Answer(replace(state, step=Shown(task, attempt.intent.card, event.answer)))
    slip: tuple[Effect, ...] = (_print(counter, attempt),)
    if event.sale is not None:
        state = after_sale(counter, state, event.sale)
    if needs_signature(attempt, counter.rules):
        return Answer(replace(state, step=Signing(task, attempt, event.sale)), slip)
    return Answer(stored.told(counter, _onward(counter, state, task, event.sale), attempt), slip)


def after_sale(counter: Counter, state: State, sale: Sale) -> State:
    """Begin with the next customer; the sale is in the books."""
    basket = counter.empty()
    return State(
        basket, counter.quote(basket), Selling(), parked=state.parked, last=sale,
        day_end=state.day_end, hangs=state.hangs, alarms=state.alarms,
    )  # fmt: skip


def _onward(counter: Counter, state: State, task: CardTask, sale: Sale | None) -> State:
    """Go on after an approval: the next customer, what is still due, or the card menu."""
    if sale is not None:
        return replace(state, step=Selling(), notice=None)
    if task.paying is None:
        state = replace(state, step=day_end.menu(counter))
        return tell(state, Tone.GOOD, "The bank has approved it.")
    paid = _so_far(counter, state, task.paying)
    state = replace(state, step=Paying(paid), notice=None)
    if task.kind is not CardKind.SALE or not paid or paid[-1].given == task.amount:
        return state
    said = "The bank has approved {amount} only. Ask for the rest, or give it back (Del)."
    return tell(state, Tone.ERROR, said, amount=paid[-1].given.text())


def _so_far(counter: Counter, state: State, paying: Paying) -> tuple[Paid, ...]:
    """Take the cash of this payment and what the books have of cards, in that order."""
    cash = tuple(one for one in paying.paid if one.kind not in ELECTRONIC)
    return (*cash, *card_tenders(counter, state.basket.basket_id))


def card_tenders(counter: Counter, order: str) -> tuple[Paid, ...]:
    """Give what cards have paid for a basket so far; survives a crash and a parking."""
    return tenders_of(counter.cards.of_order(order)) if counter.cards else ()


def _print(counter: Counter, attempt: Attempt) -> PrintSlip:
    return PrintSlip(attempt.intent.attempt_id, counter.clock.now(), counter.person.key)


def _why_not(attempt: Attempt) -> Notice:
    """Say why it was not approved, and what to do now; never cash for what did not go back."""
    if attempt.intent.kind in GIVES_BACK and attempt.state in NEVER:
        said = "Nothing was paid out, and no cash is given for it. Hand over the slip."
        return Notice(Tone.ERROR, said)
    match attempt.state:
        case AttemptState.DECLINED:
            result = attempt.result
            return advice(result.action if isinstance(result, Declined) else "not_sent")
        case AttemptState.NO_ANSWER:
            return Notice(Tone.ERROR, "The bank did not answer. Nothing was charged.")
        case AttemptState.REVERSED:
            return Notice(
                Tone.ERROR,
                "The bank has confirmed that nothing was charged. Choose again how to pay.",
            )
        case _:
            return Notice(Tone.ERROR, "The bank's answer is open: the manager's list names it.")


def before(counter: Counter, state: State, task: CardTask) -> State:
    """Go back to where the card was asked from, with nothing selected (counter.md 7)."""
    if task.paying is None:
        return replace(state, step=day_end.menu(counter))
    return to_payment(counter, state, task.paying)


def to_payment(counter: Counter, state: State, paying: Paying) -> State:
    """Go back to the payment, with all that was taken so far."""
    return replace(state, step=Paying(_so_far(counter, state, paying)), notice=None)


def changed(counter: Counter, state: State, event: LaneChanged) -> Answer:
    """Hear that something from before became known."""
    attempt, step = event.attempt, state.step
    if isinstance(step, Banking) and not _of_another(step, attempt):
        if attempt.state in BLOCKING:
            return Answer(replace(state, step=replace(step, attempt=attempt)))
        if attempt.state in PAID:
            now = stored.told(counter, _onward(counter, state, step.task, None), attempt)
            return Answer(now, (_print(counter, attempt),))
        return _not_paid(counter, state, step.task, attempt)
    if isinstance(step, Paying) and attempt.intent.order == state.basket.basket_id:
        state = replace(state, step=Paying(_so_far(counter, state, step)))
    if attempt.state is AttemptState.REVERSED:
        said = "Voucher {voucher}: the bank has taken it back, nothing was charged."
        return Answer(tell(state, Tone.INFO, said, voucher=f"{attempt.stan:06d}"))
    return Answer(state)


def signed(counter: Counter, state: State, event: Signed) -> Answer:
    """Hear that the slip was signed and compared with the card."""
    step = state.step
    if not isinstance(step, Signing):
        return refuse(state, "Nothing is to be signed now.")
    name = step.attempt.intent.attempt_id
    if not event.matches:
        note = counter.event(EventCode.OTHER, what="signature does not match", attempt=name)
        said = "Keep the goods and the card, and call the card's issuer. Then sign again."
        return Answer(tell(state, Tone.ERROR, said), (Note((note,)),))
    now = _onward(counter, state, step.task, step.sale)
    if event.signature is None:
        note = counter.event(EventCode.OTHER, what="signed on paper, matches", attempt=name)
        return Answer(now, (Note((note,)),))
    return Answer(now, (Sign(name, event.signature, counter.clock.now()),))

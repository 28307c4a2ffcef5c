"""How does a card pay, or get its money back? From the key K to the bank's answer and the slip.

Nothing here waits: the lane asks the bank in its own thread and its answers come back as events.
While an outcome is unknown no card is taken and this basket takes no cash (counter.md 7).
"""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, assert_never

from db.facts.card import BLOCKING, CAPTURES, PAID, WALLETS, AttemptState, CardKind, EntryMode
from db.facts.electronic import UNKNOWN, left_to_refund
from db.facts.moment import Moment
from db.facts.money import Money
from db.facts.staff import Action
from db.facts.tender import Settled
from pos_gui.checkout import banking, card_events, day_end, stored
from pos_gui.checkout.banking import Hand
from pos_gui.checkout.card_events import CardRead, PayByCard, Pin, PinEntered
from pos_gui.checkout.card_rules import LONGEST_PIN, needs_pin, original_of
from pos_gui.checkout.card_steps import CardTask, EnteringPin, Presenting, Tipping
from pos_gui.checkout.counter import Answer, Turn, not_allowed, refuse, tell
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import FindingMember, Tone
from pos_gui.scan import money as amounts
from pos_gui.tender import settle

if TYPE_CHECKING:
    from db.facts.card import Attempt
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State

PIN_LENGTHS = range(4, LONGEST_PIN + 1)
"""ISO 9564-1: four to twelve digits."""
CardingEvent = (
    card_events.PayByCard | card_events.CardRead | card_events.CardUnread
    | card_events.PinEntered | card_events.NoteSegment | card_events.Signed
)  # fmt: skip


def answer(counter: Counter, state: State, event: CardingEvent) -> Answer:
    """Answer what people do with a card in payment."""
    match event:
        case card_events.PayByCard():
            return start(counter, state, event)
        case card_events.CardRead():
            return read(counter, state, event)
        case card_events.CardUnread():
            return refuse(state, event.why)
        case card_events.PinEntered():
            return entered(counter, state, event)
        case card_events.NoteSegment():
            return banking.segment(counter, state, event)
        case card_events.Signed():
            return banking.signed(counter, state, event)
        case _:
            assert_never(event)


def start(counter: Counter, state: State, event: PayByCard) -> Answer:
    """Ask for the card that pays what is due, or that gets its money back."""
    step = state.step
    if counter.cards is None:
        return refuse(state, "Card payment is not set up at this till.")
    if not isinstance(step, Paying):
        return refuse(state, "Go to payment first (F12).")
    if event.wallet and not counter.rules.wallets:
        return refuse(state, "Payment codes are not set up at this till.")
    if why := busy(counter, state.basket.basket_id, wallet=event.wallet):
        return refuse(state, why)
    if state.quote.total.minor < 0:
        return _start_refund(counter, state, step, event)
    wanted = _amount(counter, state, step, event.text)
    if isinstance(wanted, str):
        return refuse(state, wanted)
    kind = CardKind.WALLET if event.wallet else CardKind.SALE
    task = CardTask(kind, wanted, step, state.basket.basket_id)
    if counter.shop.profile.tips and not event.wallet:
        return Answer(replace(state, step=Tipping(task), notice=None))
    return present(state, task)


def present(state: State, task: CardTask) -> Answer:
    """Ask for the card."""
    return Answer(replace(state, step=Presenting(task), notice=None))


def _amount(counter: Counter, state: State, step: Paying, text: str) -> Money | str:
    """Read how much the card shall pay: at most what is missing, it gives no change."""
    due = settle(state.quote.total, step.paid, counter.shop.profile)
    if isinstance(due, Settled):
        return "Everything is paid. Enter finishes the sale."
    if not text.strip():
        return due.rest
    read = amounts.read(text, counter.currency)
    if not isinstance(read, Money):
        return read.text
    if read.minor <= 0:
        return "Type the amount that the card shall pay."
    if read.minor > due.rest.minor:
        return "A card gives no change: at most what is due."
    return read


def _start_refund(counter: Counter, state: State, step: Paying, event: PayByCard) -> Answer:
    """Find the payment that these goods were bought with, and give it back to its card."""
    due = settle(state.quote.total, step.paid, counter.shop.profile)
    if isinstance(due, Settled):
        return refuse(state, "Everything is paid. Enter finishes the sale.")
    if lack := counter.lacks(state, Action.RETURN, state.quote.total.minor):
        return not_allowed(state, lack)
    found = refundable(counter, state, wallet=event.wallet)
    if found is None:
        return refuse(state, "Nothing of this was paid that way: pay it out in cash.")
    paid, left = found
    amount = min(due.rest, left, key=lambda one: one.minor)
    return _give_back(counter, state, step, paid, amount)


def refundable(counter: Counter, state: State, *, wallet: bool) -> tuple[Attempt, Money] | None:
    """Find the first payment of the returned goods' sale that has something left to go back."""
    sale = counter.receipts.sale(state.basket.returning or "")
    if sale is None or counter.cards is None:
        return None
    for one in counter.cards.of_order(sale.sale_id):
        is_wallet = one.intent.kind is CardKind.WALLET
        if one.intent.kind in CAPTURES and one.state in PAID and is_wallet is wallet:
            left = left_to_refund(one, counter.cards.back_of(one.intent.attempt_id))
            if left.minor > 0:
                return one, left
    return None


def _way_back(counter: Counter, paid: Attempt, amount: Money) -> CardKind:
    """Void what is whole and of the open batch, refund the rest (payments.md 1.2)."""
    if paid.intent.kind is CardKind.WALLET:
        return CardKind.WALLET_REFUND
    if paid.intent.kind is CardKind.STORED:
        return CardKind.STORED_REFUND
    cards = counter.cards
    same = cards is not None and cards.terminal().batch == paid.batch
    if not same or amount != paid.approved:
        return CardKind.REFUND
    sale = paid.intent.kind is CardKind.SALE
    return CardKind.VOID if sale else CardKind.COMPLETION_VOID


def _give_back(
    counter: Counter, state: State, step: Paying, paid: Attempt, amount: Money
) -> Answer:
    """Ask for the card that paid; a wallet, and the shop's own card, need not be there."""
    task = CardTask(
        kind=_way_back(counter, paid, amount),
        amount=amount,
        paying=step,
        order=state.basket.basket_id,
        original=original_of(paid),
        card_key=paid.intent.card.key,
    )
    if task.kind in {CardKind.WALLET_REFUND, CardKind.STORED_REFUND}:
        return banking.charge(counter, state, task, Hand(paid.intent.card))
    return present(state, task)


def take_back(counter: Counter, state: State, step: Paying) -> Answer:
    """Void the card payment taken last (Del): the same card is shown again."""
    name = step.paid[-1].attempt
    paid = counter.cards.attempt(name) if counter.cards else None
    if paid is None or paid.approved is None:
        return refuse(state, "This payment cannot be found. Call the manager.")
    if why := busy(counter, wallet=paid.intent.kind in WALLETS):
        return refuse(state, why)
    return _give_back(counter, state, step, paid, paid.approved)


def busy(counter: Counter, order: str = "", *, wallet: bool = False) -> str:
    """Say why nothing is asked now of the bank, or of the wallet; empty if it can be.

    Each of them is asked for one payment at a time, and nobody for a basket that is still open.
    """
    unresolved = counter.cards.unresolved() if counter.cards else ()
    open_ = [one.intent for one in unresolved if one.state in BLOCKING]
    if any(one.order == order != "" for one in open_):
        return "The bank has not confirmed yet. Do not swipe again, and take no cash for it."
    if not any((one.kind in WALLETS) is wallet for one in open_):
        return day_end.out_of_service(counter)
    if wallet:
        return "The wallet is still to answer for the code before; other baskets can pay by card."
    return "The bank is still to answer for the card before; other baskets can pay in cash."


def not_known_yet(counter: Counter, state: State) -> str:
    """Say why this basket cannot be finished now; empty if nothing of it is open."""
    if counter.cards is None:
        return ""
    states = {one.state for one in counter.cards.of_order(state.basket.basket_id)}
    if states & BLOCKING:
        return "The bank has not confirmed yet. Do not swipe again, and take no cash for it."
    if AttemptState.REFUND_UNKNOWN in states:
        return "The refund is not confirmed. No cash for it: park the basket, give the slip."
    return ""


def no_cash(counter: Counter, state: State) -> str:
    """Say why cash is not possible now: unknown outcomes, and what goes back to a card."""
    if why := not_known_yet(counter, state):
        return why
    if counter.cards is None or state.quote.total.minor >= 0:
        return ""
    way = refundable(counter, state, wallet=False) or refundable(counter, state, wallet=True)
    if way is not None:
        return "This was paid by card: give it back to the card (K). It never becomes cash."
    if _is_unknown(counter, state):
        return "The bank has not confirmed what goes back to the card: no cash for it."
    return ""


def _is_unknown(counter: Counter, state: State) -> bool:
    """Say whether something of the returned goods' sale is on its way, from whatever basket."""
    sale = counter.receipts.sale(state.basket.returning or "")
    if sale is None or counter.cards is None:
        return False
    paid = counter.cards.of_order(sale.sale_id)
    back = (two for one in paid for two in counter.cards.back_of(one.intent.attempt_id))
    return any(one.state in UNKNOWN for one in chain(paid, back))


def read(counter: Counter, state: State, event: CardRead) -> Answer:
    """Hear that a card was shown: refuse it, warn about it, ask for the PIN, or go to the bank."""
    step = state.step
    if isinstance(step, FindingMember):
        return _who(counter, state, step, event)
    if isinstance(step, Tipping):
        return refuse(state, "The tip comes first: Enter is none. Then show the card again.")
    if not isinstance(step, Presenting):
        return refuse(state, "A card was shown, but nothing is to be paid by card now.")
    turned = _turned(counter, state, step.task, event)
    if not turned.goes_on:
        return Answer(turned.state, turned.effects)
    answer = _shown(counter, turned.state, step, event)
    return replace(answer, effects=(*turned.effects, *answer.effects))


def _turned(counter: Counter, state: State, task: CardTask, event: CardRead) -> Turn:
    """Price anew where offers ask for another kind of card than this one."""
    if counter.deals is None or not counter.deals.tenders or task.kind is not CardKind.SALE:
        return Turn(state)
    from pos_gui.checkout import agreeing  # noqa: PLC0415  (only with such offers)

    return agreeing.with_card(counter, state, task, event) or Turn(state)


def _who(counter: Counter, state: State, step: FindingMember, event: CardRead) -> Answer:
    """Find the member whose stored-value card this is; a new one is kept for who gets it."""
    if not event.stored:
        return refuse(state, "This is no card of the shop.")
    from pos_gui.checkout import members  # noqa: PLC0415  (loaded already)

    member = counter.members.of_card(event.shown.key) if counter.members else None
    if member is not None:
        return members.choose(counter, state, member)
    asked = replace(state, step=replace(step, card=event.shown.key, hits=()))
    return Answer(
        tell(asked, Tone.INFO, "A new card. Type the telephone number, or Enter alone for none.")
    )


def _shown(counter: Counter, state: State, step: Presenting, event: CardRead) -> Answer:
    """Refuse a card, warn about it, ask for the PIN, or go to the bank."""
    wanted = stored.task_for(counter, step.task, event)
    if isinstance(wanted, str):
        return refuse(banking.before(counter, state, step.task), wanted)
    keyed = event.shown.entry is EntryMode.KEYED and counter.rules.simulated
    lack = counter.lacks(state, Action.KEY_CARD) if keyed else None
    if lack:
        return not_allowed(banking.before(counter, state, step.task), lack)
    return _taken(counter, state, step, wanted, event)


def _taken(
    counter: Counter, state: State, step: Presenting, task: CardTask, event: CardRead
) -> Answer:
    """Go on with a card that may be shown like this."""
    shown = event.shown
    if why := _not_this_card(counter, task, event):
        return refuse(banking.before(counter, state, task), why)
    if task.kind is CardKind.BALANCE and event.stored:
        return Answer(replace(state, step=stored.looked_at(counter, task, shown), notice=None))
    again = _same_again(counter, task, shown.key)
    if again and step.warned != shown.key:
        asked = replace(state, step=replace(step, warned=shown.key))
        said = (
            "This card paid {amount} at {time}, voucher {voucher}. Show it again if it is right."
        )
        return Answer(tell(asked, Tone.ERROR, said, **again))
    if task.kind is CardKind.TRANSFER and step.first is None:
        now = replace(state, step=replace(step, first=event, warned=""))
        return Answer(tell(now, Tone.INFO, "Now the card that pays."))
    now = replace(state, step=EnteringPin(task, event, step.first), notice=None)
    if event.warning:
        now = tell(now, Tone.INFO, event.warning)
    if needs_pin(task.kind, shown.entry):
        return Answer(now)
    return entered(counter, now, PinEntered(Pin("")))


def _not_this_card(counter: Counter, task: CardTask, event: CardRead) -> str:
    """Say why this card is not taken; empty if it is."""
    shown = event.shown
    wallet = task.kind is CardKind.WALLET
    if event.refused:
        return event.refused
    if wallet is not (shown.entry is EntryMode.CODE):
        return "This is no payment code." if wallet else "This is no bank card."
    if shown.entry is EntryMode.KEYED and not counter.rules.simulated:
        return "Card data is not typed on this screen: use the card reader."
    if task.card_key and task.card_key != shown.key:
        return "This is another card than the one that paid."
    return ""


def _same_again(counter: Counter, task: CardTask, key: str) -> dict[str, str]:
    """Say when this card paid the same amount a moment ago; empty if it did not."""
    if counter.cards is None or task.kind not in CAPTURES:
        return {}
    now = counter.clock.now()
    since = Moment(now.utc_ms - counter.rules.same_again_minutes * 60_000, now.offset_min)
    for one in reversed(counter.cards.lately(key, since)):
        paid = one.intent.kind in CAPTURES and one.state in PAID
        if paid and one.intent.amount == task.amount:
            return {
                "amount": task.amount.text(),
                "time": f"{one.intent.at.local():%H:%M}",
                "voucher": f"{one.stan:06d}",
            }
    return {}


def entered(counter: Counter, state: State, event: PinEntered) -> Answer:
    """Hear the PIN, or Confirm without one, and go to the bank."""
    step = state.step
    if not isinstance(step, EnteringPin):
        return refuse(state, "No PIN is asked for now.")
    digits = event.pin.digits
    if digits and not (digits.isascii() and digits.isdigit() and len(digits) in PIN_LENGTHS):
        return refuse(state, "A PIN has 4 to 12 digits; without one press Confirm.")
    if digits and not counter.rules.simulated:
        return refuse(state, "A PIN is entered at the PIN pad, never on this screen.")
    target = step.target
    hand = Hand(
        replace(step.read.shown, with_pin=bool(digits)), step.read.card, event.pin,
        target.shown if target else None, target.card if target else None,
    )  # fmt: skip
    return banking.charge(counter, state, step.task, hand)

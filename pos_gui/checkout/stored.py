"""What does the counter do when the card that was shown is a stored-value card of the shop?

It pays what is on it, at most, and no tip; the rest stays due. It is loaded with cash from the
card menu, and its balance is the ledger's own. What it paid goes back to it, never as cash
(payments.md 6).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.answer import Approved
from db.facts.card import CardKind
from db.facts.money import Money
from pos_gui.checkout.card_steps import Shown
from pos_gui.checkout.card_words import REMARKS
from pos_gui.checkout.counter import tell
from pos_gui.checkout.state import Tone

if TYPE_CHECKING:
    from db.facts.card import Attempt, CardShown
    from pos_gui.checkout.card_events import CardRead
    from pos_gui.checkout.card_steps import CardTask
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State


def task_for(counter: Counter, task: CardTask, event: CardRead) -> CardTask | str:
    """Make of what was asked for what the card that was shown can do, or say why it cannot."""
    if event.refused:
        return event.refused
    if not event.stored:
        wanted = task.kind is CardKind.STORED_LOAD
        return "This is no stored-value card of the shop." if wanted else task
    left = counter.cards.left_on(event.shown.key) if counter.cards else None
    match task.kind:
        case CardKind.STORED_LOAD:
            most = counter.rules.stored_most_minor
            too_much = (left or 0) + task.amount.minor > most
            return "More than the law allows would be on this card." if too_much else task
        case CardKind.BALANCE if left is not None:
            return task
        case CardKind.SALE if left:
            amount = Money(min(left, task.settles.minor), task.amount.currency)
            return replace(task, kind=CardKind.STORED, amount=amount, tip=None)
        case CardKind.SALE | CardKind.BALANCE if left is None:
            return "This stored-value card was never loaded here."
        case CardKind.SALE:
            return "Nothing is left on this stored-value card."
        case _:
            return REMARKS["stored_value"].text


def looked_at(counter: Counter, task: CardTask, shown: CardShown) -> Shown:
    """Show what is on a card, as a bank's answer is shown; nobody is asked for it."""
    left = Money(_left(counter, shown.key), counter.currency)
    told = Approved("00", task.amount, balance=left)
    return Shown(task, shown, told, own=True)


def told(counter: Counter, state: State, attempt: Attempt) -> State:
    """Say what a stored-value card has paid or got, and what is on it; of others say nothing."""
    card = attempt.intent.card
    values = {
        "card": card.masked[-4:],
        "amount": (attempt.approved or attempt.intent.amount).text(),
        "left": Money(_left(counter, card.key), counter.currency).text(),
    }
    match attempt.intent.kind:
        case CardKind.STORED:
            said = "Card {card} paid {amount}; {left} is left on it."
            return tell(state, Tone.GOOD, said, **values)
        case CardKind.STORED_REFUND:
            said = "{amount} is back on card {card}; {left} is on it now."
            return tell(state, Tone.GOOD, said, **values)
        case CardKind.STORED_LOAD:
            said = "{amount} was put on card {card}; {left} is on it now. Take the cash."
            return tell(state, Tone.GOOD, said, **values)
        case _:
            return state


def _left(counter: Counter, key: str) -> int:
    return (counter.cards.left_on(key) if counter.cards else None) or 0

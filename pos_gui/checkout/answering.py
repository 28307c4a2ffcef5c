"""Who answers what people do at the counter, and what is settled before they do?

Who is not needed before goods are scanned is loaded when first asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_gui.checkout import card_events, card_wait, changing, events, selling
from pos_gui.checkout.card_events import TerminalInput
from pos_gui.checkout.card_steps import ASKING, Managing
from pos_gui.checkout.counter import Turn
from pos_gui.checkout.drawer_steps import AtDrawer
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import FindingMember, FindingReceipt

if TYPE_CHECKING:
    from db.facts.money import Money
    from pos_gui.checkout.card_events import CardInput
    from pos_gui.checkout.counter import Answer, Counter
    from pos_gui.checkout.events import Input
    from pos_gui.checkout.state import State, Step


def turned(counter: Counter, state: State, event: Input) -> Turn:
    """Price the basket for the way it is going to be paid, where an offer asks for that."""
    if counter.deals is None or not counter.deals.agrees or not isinstance(state.step, Paying):
        return Turn(state)
    if not isinstance(event, events.Tendered | events.Finish | card_events.PayByCard):
        return Turn(state)
    from pos_gui.checkout import agreeing  # noqa: PLC0415  (only with such offers)

    return agreeing.turn(counter, state, event)


def untied(counter: Counter, state: State, before: Step) -> Turn:
    """Forget how it was going to be paid where that came to nothing."""
    if state.basket.tender is None:
        return Turn(state)
    from pos_gui.checkout import agreeing  # noqa: PLC0415  (only with such offers)

    return agreeing.neutral(counter, state, before)


def saving(counter: Counter, state: State) -> Money | None:
    """Say what a member saves where there is no offer to be weighed."""
    goods = state.basket.lines
    if counter.members is None or not any(one.product.prices for one in goods):
        return None
    from pos_gui.checkout import members  # noqa: PLC0415  (only with such prices)

    return members.saving(counter, state)


def answer_to(counter: Counter, state: State, event: Input) -> Answer:
    """Find who answers; while a receipt is asked for, what is read is its number."""
    asks_receipt = isinstance(state.step, FindingReceipt)
    if not card_wait.may_hear(state.step, event):
        return card_wait.not_now(state)
    if isinstance(state.step, Managing):
        return _of_terminal(counter, state, event)
    if isinstance(state.step, AtDrawer) or isinstance(event, events.DrawerAct):
        from pos_gui.checkout import drawer  # noqa: PLC0415  (seldom)

        return drawer.answer(counter, state, event)
    if is_of_member(state.step, event):
        return _of_member(counter, state, event)
    match event:
        case events.Typed(text) | events.Scanned(text) if asks_receipt:
            from pos_gui.checkout import returning  # noqa: PLC0415

            return returning.find(counter, state, text)
        case events.Typed(text) if isinstance(state.step, ASKING):
            from pos_gui.checkout import card_menu  # noqa: PLC0415

            return card_menu.typed(counter, state, text)
        case events.Rung() if event.return_of is not None:
            from pos_gui.checkout import returning  # noqa: PLC0415

            return returning.give_back_code(counter, state, event)
        case (
            events.Typed() | events.Scanned() | events.Picked() | events.Rung() | events.Find()
            | events.Moved() | events.Selected()
        ):  # fmt: skip
            return selling.answer(counter, state, event)
        case (
            events.VoidLine() | events.Undo() | events.CancelBasket() | events.ChangePrice()
            | events.DiscountLine() | events.DiscountBasket() | events.TakeCoupon()
            | events.Exempt() | events.Park() | events.Recall()
        ):  # fmt: skip
            return changing.answer(counter, state, event)
        case _:
            return _of_money(counter, state, event)


def is_of_member(step: Step, event: Input) -> bool:
    """Say whether something is said of who buys: also what is read while that is asked for."""
    asked = isinstance(step, FindingMember) and isinstance(event, events.Typed | events.Scanned)
    return asked or isinstance(event, events.OfMember)


def _of_member(counter: Counter, state: State, event: Input) -> Answer:
    """Answer what is said of who buys."""
    from pos_gui.checkout import members  # noqa: PLC0415  (where members are asked for)

    return members.answer(counter, state, event)  # type: ignore[arg-type]  # is_of_member


def _of_money(counter: Counter, state: State, event: Input) -> Answer:
    """Find who answers what is done with money, receipts and cards."""
    match event:
        case (
            events.Pay() | events.Tendered() | events.TakeBack() | events.Finish()
            | events.Back()
        ):  # fmt: skip
            from pos_gui.checkout import paying  # noqa: PLC0415

            return paying.answer(counter, state, event)
        case (
            events.StartReturn() | events.Mark() | events.Marked() | events.Reprint()
            | events.CloseDay()
        ):  # fmt: skip
            from pos_gui.checkout import returning  # noqa: PLC0415

            return returning.answer(counter, state, event)
        case _:
            return _of_cards(counter, state, event)  # type: ignore[arg-type]


def _of_cards(counter: Counter, state: State, event: CardInput | TerminalInput) -> Answer:
    """Find who answers what people do with cards."""
    if isinstance(event, TerminalInput):
        return _of_terminal(counter, state, event)
    match event:
        case (
            card_events.PayByCard() | card_events.CardRead() | card_events.CardUnread()
            | card_events.PinEntered() | card_events.NoteSegment() | card_events.Signed()
        ):  # fmt: skip
            from pos_gui.checkout import carding  # noqa: PLC0415

            return carding.answer(counter, state, event)
        case _:
            from pos_gui.checkout import card_menu  # noqa: PLC0415

            return card_menu.answer(counter, state, event)


def _of_terminal(counter: Counter, state: State, event: Input) -> Answer:
    """Answer what is done while the terminal is looked after."""
    from pos_gui.checkout import terminal  # noqa: PLC0415  (once in years)

    return terminal.answer(counter, state, event)

"""What does a key, a touch or a scan mean on the sale screen? Events out, views in.

Keeps the window's own choices (open page, chosen hit, chosen reason) and nothing of the sale; what
each command does is in `acts`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pos_gui.checkout import events
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
from pos_gui.checkout.drawer_steps import AtDrawer
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import (
    Finding,
    FindingMember,
    Pricing,
    Recalling,
    Returning,
    Saving,
    Selling,
)
from pos_gui.screens.sale import acts
from pos_gui.screens.sale.present import REASONS
from pos_gui.screens.sale.present_sell import Rows, sell_view

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State
    from pos_gui.screens.desk import Desk
    from pos_gui.screens.sale.card_acts import CardEars, CardHands
    from pos_gui.screens.sale.present import Around
    from pos_gui.screens.sale.screen import SaleScreen
    from pos_gui.screens.sale.staff_acts import StaffHands
    from pos_gui.screens.sale.step_views import ScreenView


TENDERS = {"C": "tender:cash", "K": "tender:card", "W": "tender:wallet"}
"""Which letter is which means of payment."""


class Till:
    """The sale screen's ears and mouth."""

    def __init__(self, desk: Desk, till: str, around: Around) -> None:
        """Speak for this desk."""
        self.desk, self._till = desk, till
        self.counter: Counter = desk.counter
        self._staff: StaffHands | None = None
        self.cards: CardEars | None = None
        self._hands: CardHands | None = None
        self.around = around
        self.elsewhere: Callable[[str], None] = lambda _: None
        self.face: SaleScreen | None = None
        self._rows = Rows()

    def look(self, **changes: object) -> None:
        """Change something of the window's own and show it."""
        self.around = replace(self.around, **changes)  # type: ignore[arg-type]
        self.refresh()

    def refresh(self) -> None:
        """Show the state as it is."""
        self.counter = self.desk.counter
        if self.face is not None:
            self.face.show_view(self.view(self.desk.state))

    def view(self, state: State) -> ScreenView:
        """Choose the view that fits the step; what the first screen has not is loaded later."""
        if state.gate is not None:
            from pos_gui.screens.sale.staff_views import staff_view  # noqa: PLC0415  (with PINs)

            return staff_view(self.counter, state, state.gate, self._till, self.around)
        match state.step:
            case Paying() | Saving():
                from pos_gui.screens.sale.present_pay import pay_view  # noqa: PLC0415

                return pay_view(self.counter, state, self._till, self.around)
            case Returning():
                from pos_gui.screens.sale.present_pay import return_view  # noqa: PLC0415

                return return_view(self.counter, state, state.step, self._till, self.around)
            case (
                CardMenu() | TypingAmount() | TypingVoucher() | Presenting() | EnteringPin()
                | Banking() | Signing() | Shown() | Tipping() | Managing()
            ):  # fmt: skip
                from pos_gui.screens.sale.card_views import card_view  # noqa: PLC0415

                return card_view(self.counter, state, state.step, self._till, self.around)
            case AtDrawer():
                from pos_gui.screens.sale.present_drawer import drawer_view  # noqa: PLC0415

                return drawer_view(self.counter, state, state.step, self._till, self.around)
            case _:
                return sell_view(self.counter, state, self._till, self.around, self._rows)

    @property
    def hands(self) -> CardHands | None:
        """Give what keys do with cards; None where no card is taken."""
        if self._hands is None and self.counter.cards is not None:
            from pos_gui.screens.sale.card_acts import CardHands  # noqa: PLC0415  (with cards)

            self._hands = CardHands(self)
        return self._hands

    @property
    def staff(self) -> StaffHands | None:
        """Give what keys do where somebody has to say who they are; None where nobody has."""
        if self.desk.state.gate is None:
            return None
        if self._staff is None:
            from pos_gui.screens.sale.staff_acts import StaffHands  # noqa: PLC0415  (with PINs)

            self._staff = StaffHands(self)
        return self._staff

    def scanned(self, code: str) -> None:
        """Hear the scanner; what was typed ahead counts, a money field stays as it is."""
        if self.staff is None and (hands := self.hands) is not None and hands.scanned(code):
            return
        ahead = ""
        if isinstance(self.desk.state.step, Selling):
            ahead = self.take_text()
        self.hear(events.Scanned(code, ahead), typed=self.around.typed)

    def typed(self, text: str) -> None:
        """Hear Enter on the entry line."""
        step, around = self.desk.state.step, self.around
        self.clear()
        if (staff := self.staff) is not None:
            staff.typed(text)
            return
        if (hands := self.hands) is not None and hands.typed(text):
            return
        if around.asking:
            acts.decide(self, around.reason)
        elif isinstance(step, Pricing | Paying):
            self.hear(events.Finish(text))
        elif isinstance(step, Returning):
            self.hear(events.Marked(REASONS[around.reason]))
        elif isinstance(step, Finding) and text in ("", step.text) and step.hits:
            self.hear(events.Picked(step.hits[min(around.chosen, len(step.hits) - 1)]))
        elif isinstance(step, FindingMember) and not text and step.hits:
            self.hear(events.PickMember(step.hits[around.chosen].key))
        elif isinstance(step, Recalling):
            acts.recall(self, around.chosen)
        else:
            self.hear(events.Typed(text))

    def char(self, sign: str, text: str) -> bool:
        """Hear a sign before it is typed; true when it was a function."""
        step = self.desk.state.step
        if (staff := self.staff) is not None:
            return staff.char(sign)
        if (hands := self.hands) is not None and (done := hands.char(sign)) is not None:
            return done
        if self.around.asking or isinstance(step, Returning | Recalling | AtDrawer):
            return acts.choose(self, sign)
        if isinstance(step, Pricing | Paying | Saving):
            if sign.upper() in TENDERS:
                self.press(TENDERS[sign.upper()])
            return not (sign.isdigit() or sign in ".,")
        if not text and isinstance(step, Selling) and sign in "+-":
            self.press("pay" if sign == "+" else "void_line")
            return True
        return False

    def press(self, command: str) -> None:
        """Do a command: a key, a button, a touch."""
        if (staff := self.staff) is not None:
            staff.press(command)
            return
        if command == "take_coupon" and not self.desk.state.basket.coupons:
            return
        if command == "void_line" and isinstance(self.desk.state.step, Paying):
            command = "take_back"
        if (hands := self.hands) is not None and hands.press(command):
            return
        if not acts.do(self, command):
            self.elsewhere(command)

    def text_changed(self, text: str) -> None:
        """Hear that the entry line changed: received and change follow it."""
        if text == self.around.typed or self.around.asking:
            return
        self.around = replace(self.around, typed=text)
        if self.staff is not None:
            return
        grows = isinstance(self.desk.state.step, Paying | AtDrawer)
        if grows or text.endswith("*") or not text:
            self.refresh()

    def hear(self, event: events.Input, typed: str = "") -> None:
        """Tell the desk what somebody did; the window's own choices begin anew."""
        self.around = replace(self.around, asking="", chosen=0, typed=typed)
        self.desk.hear(event)

    def text(self) -> str:
        """Give what stands in the entry line."""
        return self.face.entry.text() if self.face else ""

    def take_text(self) -> str:
        """Give what stands in the entry line and empty it."""
        text = self.text()
        self.clear()
        return text

    def clear(self) -> None:
        """Empty the entry line."""
        if self.face is not None:
            self.face.entry.clear()

"""What do keys and touches mean while somebody says who they are, or people are looked after?

A PIN lives here while it is typed, and nowhere else: the screen shows a dot for each digit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from db.facts.staff import Secret
from pos_gui.checkout import events
from pos_gui.checkout.staff_events import LockTill, PeopleAct, SecretTyped
from pos_gui.checkout.staff_steps import Ask, Asked, Gate, PeopleBook
from pos_gui.screens.sale.staff_views import people_keys

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_gui.checkout.counter import Counter
    from pos_gui.screens.desk import Desk
    from pos_gui.screens.sale.present import Around
    from pos_gui.screens.sale.screen import SaleScreen

MOST = 24
"""Digits that are heard at once: those of a recovery code."""
_TURNS = {"page_up": -1, "up": -1, "page_down": 1, "down": 1}
_ANYWHERE = frozenset({"language", "theme", "full_screen"})
"""What anybody may do, whoever they are."""


class Till(Protocol):
    """Whose keys these are: the sale screen's ears and mouth."""

    desk: Desk
    """The conversation."""
    around: Around
    """The window's own choices."""
    face: SaleScreen | None
    """The screen that is touched."""
    elsewhere: Callable[[str], None]
    """Does what is the window's."""

    @property
    def counter(self) -> Counter:
        """Give the counter."""
        ...

    def look(self, **changes: object) -> None:
        """Change something of the window's own and show it."""
        ...

    def hear(self, event: events.Input, typed: str = "") -> None:
        """Tell the desk what somebody did."""
        ...

    def clear(self) -> None:
        """Empty the entry line."""
        ...


class StaffHands:
    """What keys do there, at one till."""

    def __init__(self, till: Till) -> None:
        """Work at this till; no PIN is typed yet."""
        self._till = till
        self._pin = ""

    def typed(self, text: str) -> None:
        """Hear Enter on this text."""
        if self._asks_secret():
            secret, self._pin = Secret(self._pin), ""
            self._till.look(pin=0)
            self._till.hear(SecretTyped(secret))
        else:
            self._till.hear(events.Typed(text))

    def char(self, sign: str) -> bool:
        """Hear a sign before it is typed: whether it was a function."""
        gate = self._till.desk.state.gate
        if self._asks_secret():
            self._digit(sign)
            return True
        match gate:
            case PeopleBook() if gate.asked in (Asked.NAME, Asked.LIMIT):
                return False
            case PeopleBook():
                self._choose(gate, sign)
                return True
            case Gate(asked=Ask.NUMBER):
                return not sign.isalnum()
            case _:
                return True

    def press(self, command: str) -> None:
        """Do a command; whatever is none of these waits."""
        till, (name, _, detail) = self._till, command.partition(":")
        if command in _ANYWHERE:
            till.elsewhere(command)
        elif command == "back":
            self._back()
        elif command == "take_coupon" and self._pin:
            self._pin = self._pin[:-1]
            till.look(pin=len(self._pin))
        elif command in _TURNS and isinstance(till.desk.state.gate, PeopleBook):
            till.hear(events.Moved(_TURNS[command]))
        elif name == "digit":
            self._touch(detail)
        elif name == "people" and detail:
            what, _, which = detail.partition(":")
            till.hear(PeopleAct(what, which))
        elif command == "lock":
            till.hear(LockTill())

    def _asks_secret(self) -> bool:
        match self._till.desk.state.gate:
            case Gate(asked=asked):
                return asked in (Ask.PIN, Ask.NEW, Ask.AGAIN)
            case PeopleBook(asked=asked):
                return asked is Asked.PIN
            case _:
                return False

    def _touch(self, digit: str) -> None:
        """Hear a digit that was touched on the screen."""
        if self._asks_secret():
            self._digit(digit)
        elif self._till.face is not None:
            self._till.face.entry.insert(digit)

    def _digit(self, sign: str) -> None:
        """Hear a digit of the PIN, also a full-width one; any other sign begins anew."""
        digit = str(int(sign)) if sign.isdecimal() else ""
        self._pin = (self._pin + digit)[:MOST] if digit else ""
        self._till.look(pin=len(self._pin))

    def _back(self) -> None:
        """Go one step back: the digits, then the step."""
        if self._pin:
            self._pin = ""
            self._till.look(pin=0)
        else:
            self._till.clear()
            self._till.hear(events.Back())

    def _choose(self, book: PeopleBook, sign: str) -> None:
        """Press the key that wears this sign."""
        for key in people_keys(self._till.counter, book):
            if key.cap == sign.upper() and key.enabled:
                self.press(key.command)
                return

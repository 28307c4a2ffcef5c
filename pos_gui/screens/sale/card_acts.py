"""What do keys, scans and touches mean while a card is used? Events out, nothing decided.

The PIN lives here while it is typed, and nowhere else: the screen shows a dot for each digit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from db.facts.card import CardKind
from pos_gui.checkout.card_events import (
    Asked,
    CardDayEnd,
    ChooseCard,
    ClearCharge,
    ClearSuspense,
    LookAtBatch,
    Manage,
    NoteSegment,
    OpenCards,
    PayByCard,
    Pin,
    PinEntered,
    PutBack,
    ReprintSlip,
    Signed,
    SignOn,
    TestLine,
    Unbind,
)
from pos_gui.checkout.card_rules import LONGEST_PIN
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
from pos_gui.checkout.events import Typed
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import Tone
from pos_gui.screens.sale.card_views import card_view

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.events import Input
    from pos_gui.screens.desk import Desk
    from pos_gui.screens.kit.sign_pad import Stroke
    from pos_gui.screens.sale.present import Around
    from pos_gui.screens.sale.screen import SaleScreen

STEPS = (
    CardMenu, TypingAmount, TypingVoucher, Tipping, Presenting, EnteringPin, Banking, Signing,
    Shown, Managing,
)  # fmt: skip


class CardEars(Protocol):
    """Who reads what is shown to the till."""

    def typed(self, text: str) -> None:
        """Hear a card number typed by hand."""
        ...

    def coded(self, code: str) -> None:
        """Hear a payment code."""
        ...


class Till(Protocol):
    """Whose keys these are: the sale screen's ears and mouth."""

    desk: Desk
    """The conversation."""
    around: Around
    """The window's own choices."""
    cards: CardEars | None
    """Who reads cards."""
    face: SaleScreen | None
    """The screen that is signed on."""

    @property
    def counter(self) -> Counter:
        """Give the counter."""
        ...

    def look(self, **changes: object) -> None:
        """Change something of the window's own and show it."""
        ...

    def hear(self, event: Input, typed: str = "") -> None:
        """Tell the desk what somebody did."""
        ...

    def take_text(self) -> str:
        """Give what stands in the entry line and empty it."""
        ...

    def clear(self) -> None:
        """Empty the entry line."""
        ...


class CardHands:
    """What keys do while a card is used, at one till."""

    def __init__(self, till: Till) -> None:
        """Work at this till; no PIN is typed yet."""
        self._till = till
        self._pin = ""

    def typed(self, text: str) -> bool:
        """Hear Enter on this text; False where it is somebody else's."""
        till, step = self._till, self._till.desk.state.step
        if not isinstance(step, STEPS):
            return False
        if till.around.asking.startswith("clear:"):
            till.clear()
            till.hear(_cleared(till.around.asking, text))
        elif isinstance(step, EnteringPin):
            pin, self._pin = Pin(self._pin), ""
            till.look(pin=0)
            till.hear(PinEntered(pin))
        elif isinstance(step, Presenting):
            if text.strip() and till.cards is not None and till.counter.rules.simulated:
                till.cards.typed(text)
        elif isinstance(step, Signing):
            self._sign(step)
        elif not isinstance(step, Banking | CardMenu):
            till.hear(Typed(text))
        return True

    def char(self, sign: str) -> bool | None:
        """Hear a sign before it is typed: whether it was a function; None is somebody else's."""
        till, step = self._till, self._till.desk.state.step
        if not isinstance(step, STEPS):
            return None
        if till.around.asking.startswith("clear:") or isinstance(step, TypingVoucher):
            return False
        match step:
            case EnteringPin():
                self._digit(sign)
            case Managing() if step.asked not in _BY_NUMBER:
                return False
            case CardMenu() | Signing() | Managing():
                self._choose(step, sign)
            case Tipping() if not (sign.isdigit() or sign in ".,%"):
                self._choose(step, sign.upper())
            case Tipping():
                return False
            case TypingAmount():
                return not (sign.isdigit() or sign in ".,")
            case Presenting():
                return not till.counter.rules.simulated
            case _:
                pass
        return True

    def press(self, command: str) -> bool:
        """Do a command; False if it is none of the card's."""
        till = self._till
        name, _, detail = command.partition(":")
        if command == "back":
            self._pin = ""
            return False
        if command in SIMPLE:
            till.clear()
            till.hear(SIMPLE[command]())
        elif name == "tip":
            till.clear()
            till.hear(Typed(detail))
        elif name in DETAILED and detail:
            till.clear()
            till.hear(DETAILED[name](detail))
        elif command in PAY:
            till.hear(PayByCard(till.take_text(), wallet=PAY[command]))
        elif name == "clear" and detail:
            till.look(asking=command)
        elif name == "sign" and detail:
            self._signature(detail)
        elif name == "segment" and isinstance(till.desk.state.step, Banking):
            self._segment(int(detail))
        else:
            return False
        return True

    def scanned(self, code: str) -> bool:
        """Hear the scanner while a card or a code is asked for; False is somebody else's."""
        if not isinstance(self._till.desk.state.step, Presenting) or self._till.cards is None:
            return False
        self._till.cards.coded(code)
        return True

    def swiped(self) -> None:
        """Hear that a card was swiped: in payment it wants to pay."""
        if isinstance(self._till.desk.state.step, Paying):
            self._till.hear(PayByCard(self._till.take_text()))

    def _digit(self, sign: str) -> None:
        """Hear a digit of the PIN; any other sign begins anew. Never where money can move."""
        if not self._till.counter.rules.simulated:
            return
        digit = sign.isascii() and sign.isdigit()
        self._pin = (self._pin + sign)[:LONGEST_PIN] if digit else ""
        self._till.look(pin=len(self._pin))

    def _choose(self, step: CardMenu | Signing | Tipping | Managing, sign: str) -> None:
        """Press the key that wears this sign."""
        till = self._till
        view = card_view(till.counter, till.desk.state, step, "", till.around)
        panel = getattr(view, "panel", None)
        for key in panel.keys if panel else ():
            if key.cap == sign.upper():
                self.press(key.command)
                return

    def _segment(self, digit: int) -> None:
        labels = self._till.around.segments
        if labels:
            self._till.hear(NoteSegment(labels[(digit - 1) % len(labels)]))

    def _strokes(self) -> tuple[Stroke, ...]:
        return self._till.face.strokes() if self._till.face else ()

    def _unsign(self) -> None:
        if self._till.face is not None:
            self._till.face.unsign()

    def _signature(self, what: str) -> None:
        match what:
            case "clear":
                self._unsign()
            case "paper":
                self._till.hear(Signed())
            case _:
                self._unsign()
                self._till.hear(Signed(None, matches=False))

    def _sign(self, step: Signing) -> None:
        """Keep the signature that matches; without ink it is on paper, or still to come."""
        from pos_gui.card.signature import Point, drawn, has_ink  # noqa: PLC0415  (when signed)

        till = self._till
        strokes = tuple(tuple(Point(*point) for point in stroke) for stroke in self._strokes())
        if not has_ink(strokes):
            till.desk.tell(
                Tone.ERROR,
                "Nobody has signed yet. Sign in the field, or press 2 for a slip signed on paper.",
            )
            return
        till.hear(Signed(drawn(step.attempt, strokes, till.counter.clock.now())))


def _cleared(asking: str, text: str) -> Input:
    """Write what was found: about an attempt, or about a batch's charge."""
    _, name, *batch = asking.split(":")
    if batch:
        return ClearCharge(name, int(batch[0]), text)
    return ClearSuspense(name, text)


_BY_NUMBER = frozenset({Asked.CHOICE, Asked.BATCHES})
"""Where the terminal is looked after and a key chooses; everywhere else something is typed."""
DETAILED: dict[str, Callable[[str], Input]] = {
    "card": lambda detail: ChooseCard(CardKind(detail)),
    "manage": lambda detail: Manage(Asked(detail)),
    "batch": lambda detail: LookAtBatch(int(detail)),
}
"""Commands that name what they are about."""
SIMPLE: dict[str, Callable[[], Input]] = {
    "cards": OpenCards,
    "card_sign_on": SignOn,
    "card_echo": TestLine,
    "card_day_end": CardDayEnd,
    "card_slip": ReprintSlip,
    "terminal_back": PutBack,
    "unbind": Unbind,
}
"""Commands that are one event."""
PAY = {"tender:card": False, "tender:wallet": True}
"""Tenders that ask somebody outside; whether it is a wallet."""

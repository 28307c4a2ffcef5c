"""Which window is the till? The sale screen, the scanner's ears, and what lies behind it.

Nothing is built before it is shown: the manager's screens come into being when first asked for.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from db import words
from db.facts.trouble import Refused
from db.words import LANGUAGES, say
from pos_gui.checkout.card_steps import Banking, Presenting, Tipping
from pos_gui.checkout.state import Enrolling, FindingMember, Pricing, Saving, Tone
from pos_gui.screens.kit.first_paint import FirstPaint
from pos_gui.screens.kit.scanner import Scanner
from pos_gui.screens.sale.screen import Intents, SaleScreen

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QWidget

    from pos_gui.checkout.state import State
    from pos_gui.screens.cards import Cards
    from pos_gui.screens.desk import Desk
    from pos_gui.screens.idle import Idle
    from pos_gui.screens.kit.look import Wish
    from pos_gui.screens.kit.views import LampView
    from pos_gui.screens.paper import Paper
    from pos_gui.screens.sale.till import Till
    from pos_gui.settings import Settings

KEYMAP = {
    "functions": "F1",
    "member": "F2",
    "find": "F3",
    "offers": "F4",
    "return": "F5",
    "price": "F6",
    "line_discount": "F7",
    "basket_discount": "F8",
    "park": "F9",
    "exempt": "Shift+F2",
    "recall": "Shift+F9",
    "full_screen": "F11",
    "pay": "F12",
    "cancel_basket": "Ctrl+Del",
    "undo": "Ctrl+Z",
    "reprint": "Ctrl+P",
    "close_day": "Ctrl+E",
    "drawer": "Ctrl+D",
    "cards": "Ctrl+B",
    "statistics": "Ctrl+M",
    "promotions": "Ctrl+O",
    "people": "Ctrl+U",
    "lock": "Ctrl+L",
    "prices": "Ctrl+J",
    "commands": "Ctrl+K",
    "language": "Ctrl+T",
    "theme": "Ctrl+Y",
    **{f"segment:{digit}": f"Ctrl+{digit}" for digit in range(10)},
}
"""Which keys do what (counter.md, section 4); F10 is the menu bar's and carries no money."""
THEMES = ("light", "dark", "contrast")
"""In the order that the theme key goes through them."""
CLOCK_MS = 5_000
"""How often the header's clock is looked at."""
SECOND_MS = 1_000
"""How often the seconds are counted while the bank is asked."""
AGAIN_MS = 20
"""How soon a card is heard again that came while the till was thinking or writing."""


class TillWindow(QMainWindow):
    """The till's window: the sale screen, and others in its place when they are asked for."""

    def __init__(self, desk: Desk, till: Till, wish: Wish, now: Callable[[], datetime]) -> None:
        """Show the sale screen of this desk."""
        super().__init__()
        self.desk, self.till, self._wish, self._now = desk, till, wish, now
        # Built when their command is first given; Refused tells why one is not shown.
        self.others: dict[str, Callable[[Wish], QWidget]] = {}
        self._shown: dict[str, QWidget] = {}
        self.closing: Callable[[], None] = lambda: None
        self.paper: Paper
        self.cards: Cards | None = None
        self.card_side: QObject | None = None
        self.offers: QObject | None = None
        self.customer_side: QObject | None = None
        self.customer: QWidget | None = None
        self.woken: QObject | None = None
        self.reports_side: QObject | None = None
        self.first_paint: QObject | None = None
        intents = Intents(till.typed, till.press, till.char)
        self._stack = QStackedWidget()
        self.sale = SaleScreen(wish, till.view(desk.state), intents, KEYMAP)
        self.sale.entry.textChanged.connect(till.text_changed)
        self._stack.addWidget(self.sale)
        self.setCentralWidget(self._stack)
        till.face = self.sale
        till.elsewhere = self._elsewhere
        desk.changed.connect(self._on_changed)
        self._who = desk.counter.person.key
        self._idle: Idle | None = None
        self.settings: Settings | None = None
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.tick)
        self._clock.start(CLOCK_MS)
        self._seconds = QTimer(self)
        self._seconds.timeout.connect(lambda: till.look(now=now()))
        self.setWindowTitle(say("Window", "Till"))
        self.resize(1024, 768)

    def listen(self, application: QApplication, gap_ms: int) -> None:
        """Hear the scanner, wherever the focus is, as soon as there is something to see.

        Before the first paint there is no key to hear, and hearing each event of every widget
        that is being made takes a seventh of a bare window's start.
        """
        self._application = application
        self.scanner = Scanner(gap_ms, self._on_scanned, self._on_overlong, swiped=self.swiped)
        self._hearing = FirstPaint(self.sale.entry, lambda: self.scanner.listen(application))

    def set_lamp(self, lamp: LampView) -> None:
        """Show how a thing around the till is; one without a text goes out."""
        others = tuple(one for one in self.till.around.lamps if one.icon != lamp.icon)
        self.till.look(lamps=(*others, lamp) if lamp.text else others)

    def show_sale(self) -> None:
        """Go back to selling."""
        self._stack.setCurrentWidget(self.sale)
        self.sale.entry.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End in order: what was asked for is still written; the basket stays durable."""
        self._clock.stop()
        self._seconds.stop()
        if self._idle is not None:
            self._idle.stop()
        self.desk.over = True
        if self.cards is not None:
            self.cards.stop()
        self.scanner.leave(self._application)
        self.paper.stop()
        self.closing()
        event.accept()

    def _on_changed(self, state: State) -> None:
        if state.gate is not None or self._who != self.desk.counter.person.key:
            self._change_hands()
        self.till.refresh()
        if isinstance(state.step, Banking) is not self._seconds.isActive():
            # Seconds are counted only where somebody waits for them.
            if self._seconds.isActive():
                self._seconds.stop()
            else:
                self._seconds.start(SECOND_MS)
        if state.notice is not None and state.notice.tone in (Tone.ERROR, Tone.UNKNOWN_CODE):
            QApplication.beep()

    def _change_hands(self) -> None:
        """Show nobody what somebody else had opened, and watch whether anybody is there."""
        self._who = self.desk.counter.person.key
        self.show_sale()
        for widget in self._shown.values():
            self._stack.removeWidget(widget)
            widget.deleteLater()
        self._shown.clear()
        if self._idle is None and self.settings is not None and self.settings.lock_after_s:
            from pos_gui.screens.idle import Idle  # noqa: PLC0415  (where people sign in)

            self._idle = Idle(self.desk, self.settings)
            self._idle.listen(self._application)

    def tick(self) -> None:
        """Show the time if a minute has passed."""
        now = self._now()
        if (now.minute, now.hour) != (self.till.around.now.minute, self.till.around.now.hour):
            self.till.look(now=now)

    def _on_scanned(self, code: str) -> None:
        seen = self._stack.currentWidget()
        hears = getattr(seen, "hears_scan", None)
        if hears is not None and hears(code):
            return
        self.show_sale()
        self.till.scanned(code)

    def swiped(self, tracks: str) -> None:
        """Hear a card: in payment it wants to pay; nothing of it is looked up, shown or kept."""
        self.show_sale()
        if isinstance(self.desk.state.step, Pricing | Saving | Enrolling):
            # What it is for is not known yet; nobody swipes twice because the till was thinking.
            QTimer.singleShot(AGAIN_MS, self, lambda: self.swiped(tracks))
            return
        from pos_gui.card.reading.own import member_number  # noqa: PLC0415  (with a card)

        if number := member_number(tracks):
            self.till.scanned(number)
            return
        if self.till.hands is not None:
            self.till.hands.swiped()
        asked = Presenting | Tipping | FindingMember
        if self.cards is not None and isinstance(self.desk.state.step, asked):
            self.cards.swiped(tracks)
            return
        self.desk.tell(Tone.ERROR, "A card was shown, but nothing is to be paid by card now.")

    def _on_overlong(self) -> None:
        self.desk.tell(Tone.ERROR, "This scan is too long for a code, nothing was sold.")

    def _elsewhere(self, command: str) -> None:
        if command in self.others:
            self._show_other(command)
        elif command == "language":
            at = LANGUAGES.index(words.language())
            self.speak(LANGUAGES[(at + 1) % len(LANGUAGES)])
        elif command == "theme":
            at = THEMES.index(self._wish.theme)
            self._wear(replace(self._wish, theme=THEMES[(at + 1) % len(THEMES)]))
        elif command == "commands":
            self.till.look(page="functions")
        elif command == "full_screen":
            self.showNormal() if self.isFullScreen() else self.showFullScreen()

    def speak(self, language: str) -> None:
        """Speak another language from now on; the basket stays."""
        words.use(language)
        self._wear(replace(self._wish, language=language))
        self.setWindowTitle(say("Window", "Till"))

    def _wear(self, wish: Wish) -> None:
        self._wish = wish
        self.sale.wear(wish)
        seen = self._stack.currentWidget()
        again = [command for command, widget in self._shown.items() if widget is seen]
        for widget in self._shown.values():
            self._stack.removeWidget(widget)
            widget.deleteLater()
        self._shown.clear()
        self.till.refresh()
        for command in again:
            self._show_other(command)

    def _show_other(self, command: str) -> None:
        widget = self._shown.get(command)
        if widget is None:
            try:
                widget = self.others[command](self._wish)
            except Refused as refusal:
                self.desk.tell(Tone.ERROR, refusal.text, **refusal.values)
                return
            self._shown[command] = widget
            self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        widget.setFocus()

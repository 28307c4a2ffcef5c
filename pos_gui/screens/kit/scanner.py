"""Where do a scanner's keys go? An event filter over the whole program feeds the pure detector.

No widget ever receives a scan as text. An unaccepted key reaches the focus widget and then each
parent, so only the focus widget's own event counts; keys that turn out to be typed are sent on.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from pos_gui.scan.burst import ENTER, TAB, Burst, Replay, Scanned, Swipe, TooLong

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_gui.scan.burst import Heard

_TAB = int(Qt.Key.Key_Tab)
_ENDS = (int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter), _TAB)
_MODIFIERS = frozenset(
    int(key)
    for key in (
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    )
)
_ASLEEP_MS = 10_000
"""Beyond this the system's time of a key is another clock than before."""
_BUSY = 3
"""So many times its pause the clock is late when the program was busy."""
_REPLAYED = {ENTER: int(Qt.Key.Key_Return), TAB: _TAB}
_TYPING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class Scanner(QObject):
    """Listens to every key of the program."""

    def __init__(
        self,
        gap_ms: int,
        scanned: Callable[[str], None],
        refused: Callable[[], None],
        clock_ms: Callable[[], int] = lambda: time.monotonic_ns() // 1_000_000,
        swiped: Callable[[str], None] = lambda _tracks: None,
    ) -> None:
        """Tell whole codes to `scanned`; `refused` hears of bursts too long for a code.

        `swiped` is told the tracks of a card that went through a reader which is a keyboard.
        """
        super().__init__()
        self._burst = Burst(gap_ms)
        self._scanned, self._refused, self._swiped = scanned, refused, swiped
        self._clock_ms = clock_ms
        self._replaying = False
        self._still_ms: int | None = None
        self._ahead: int | None = None
        self._target: QWidget | None = None
        self._looked = self._clock_ms()
        self._timer = QTimer(self)
        self._timer.setInterval(gap_ms + 1)
        self._timer.timeout.connect(self._on_silence)

    def listen(self, application: QApplication) -> None:
        """Begin to listen."""
        application.installEventFilter(self)

    def leave(self, application: QApplication) -> None:
        """Listen no more."""
        self._timer.stop()
        application.removeEventFilter(self)

    def stand_still(self, *, on: bool) -> None:
        """Let no time pass: scripted hands scan in one burst, however busy the computer is."""
        self._still_ms = self._clock_ms() if on else None
        if not on:
            self.hush()

    def _now_ms(self) -> int:
        return self._clock_ms() if self._still_ms is None else self._still_ms

    def _pressed_at(self, event: QKeyEvent) -> int:
        """Say when a key was pressed, not when it was heard: a busy moment cuts no scan in two."""
        now, stamp = self._now_ms(), event.timestamp()
        if not stamp or self._still_ms is not None:
            return now
        ahead = now - stamp
        if self._ahead is None or not 0 <= ahead - self._ahead <= _ASLEEP_MS:
            self._ahead = ahead
        return stamp + self._ahead

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back what may be a scan; everything else goes its way."""
        if event.type() != QEvent.Type.KeyPress or self._replaying:
            return False
        if not isinstance(watched, QWidget) or not isinstance(event, QKeyEvent):
            return False
        # Where no window manager runs no window is active, and keys come all the same.
        if watched is not (QApplication.focusWidget() or watched.window().focusWidget()):
            return False
        self._target = watched
        return self._key(event)

    def _key(self, event: QKeyEvent) -> bool:
        now = self._pressed_at(event)
        if event.key() in _MODIFIERS:
            # A scanner presses Shift before each capital: that ends nothing.
            return False
        if event.key() in _ENDS and not event.isAutoRepeat():
            self._hear(self._burst.enter(now, TAB if event.key() == _TAB else ENTER))
            return True
        text = event.text()
        typing = not event.modifiers() & ~_TYPING
        if typing and len(text) == 1 and text.isprintable() and not event.isAutoRepeat():
            self._hear(self._burst.key(text, now))
            self._looked = self._now_ms()
            self._timer.start()
            return True
        self.hush()
        self._burst.person()
        return False

    def hush(self) -> None:
        """Know that no scan is going on: what is held was typed."""
        self._hear(self._burst.silence(self._now_ms() + 60_000))

    def _on_silence(self) -> None:
        now, before = self._now_ms(), self._looked
        self._looked = now
        if now - before > _BUSY * self._timer.interval():
            # The program was busy: the keys of this time are heard first.
            return
        self._hear(self._burst.silence(self._now_ms()))
        if not self._burst.is_holding:
            self._timer.stop()

    def _hear(self, heard: Heard) -> None:
        for one in heard:
            match one:
                case Scanned(code):
                    self._scanned(code)
                case Swipe(tracks):
                    self._swiped(tracks)
                case TooLong():
                    self._refused()
                case Replay(keys):
                    self._replay(keys)

    def _replay(self, keys: str) -> None:
        """Type what a person typed, now that it is known."""
        self._replaying = True
        try:
            for sign in keys:
                target = QApplication.focusWidget() or self._target
                if target is None:
                    return
                key = _REPLAYED.get(sign, 0)
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(
                        target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign)
                    )
        finally:
            self._replaying = False

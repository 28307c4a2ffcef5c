"""How do tests press and type? Qt's own test functions, in words, with types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Touch a widget: in its middle, or at a point of it."""
    QTest.mouseClick(widget, _LEFT, _NONE, at or widget.rect().center())


def hold(widget: QWidget) -> None:
    """Touch a widget and stay."""
    QTest.mousePress(widget, _LEFT, _NONE, widget.rect().center())


def let_go(widget: QWidget) -> None:
    """Lift the finger."""
    QTest.mouseRelease(widget, _LEFT, _NONE, widget.rect().center())


def strike(widget: QWidget, key: Qt.Key) -> None:
    """Press a key."""
    QTest.keyClick(widget, key)


def write(widget: QWidget, text: str) -> None:
    """Type a text."""
    QTest.keyClicks(widget, text)

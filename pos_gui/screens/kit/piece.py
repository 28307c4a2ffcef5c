"""What is a piece of the window? Something that wears the look and repaints only what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from pos_gui.screens.kit.look import Look

V = TypeVar("V")


class Piece(QWidget, Generic[V]):
    """A zone that paints one frozen view value, all of its rectangle."""

    def __init__(self, look: Look, view: V, parent: QWidget | None = None) -> None:
        """Show this value."""
        super().__init__(parent)
        self.look = look
        self.view = view
        # It fills its rectangle: nothing behind it needs painting first.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.spoken())

    def show_view(self, view: V) -> None:
        """Show another value; an equal one costs nothing."""
        if view is not self.view and view != self.view:
            self.view = view
            self.changed()
            self.setAccessibleName(self.spoken())
            self.update()

    def dress(self, look: Look) -> None:
        """Wear another look."""
        self.look = look
        self.changed()
        self.update()

    def changed(self) -> None:
        """Forget what was prepared for the former value or look, and place the children."""

    def spoken(self) -> str:
        """Say the value in words: the accessible name."""
        return type(self).__name__

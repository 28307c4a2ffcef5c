"""What hears the keys? Asked by whoever takes the focus for a while and gives it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def focused(widget: QWidget) -> QWidget | None:
    """Give what hears the keys of a window, also where no window manager runs."""
    here: QWidget | None = QApplication.focusWidget()
    return here or widget.window().focusWidget()

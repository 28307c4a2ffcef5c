"""Where is typed what shall stand in a slot? One line; its keys go to who listens first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from pos_gui.screens.kit.look import Look

_HIGH = 48


class TypeLine(QLineEdit):
    """The line under the sentence; Tab and the arrows belong to the sentence."""

    def __init__(
        self, look: Look, typed: Callable[[str], None], press: Callable[[QKeyEvent], bool],
        go: Callable[[int], None],
    ) -> None:  # fmt: skip
        """`press` hears each key first and says whether it was a command; `go` hears Tab."""
        super().__init__()
        self._press, self._go = press, go
        theme = look.theme
        self.setFont(look.strong.font)
        self.setFixedHeight(look.sizes.px(_HIGH))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAccessibleName("line")
        self.setStyleSheet(
            f"QLineEdit {{ background: {theme.surface.name()}; color: {theme.text.name()}; "
            f"border: {theme.border_px}px solid {theme.border.name()}; "
            f"border-radius: {look.radius}px; padding: 0 {look.edge}px; "
            f"selection-background-color: {theme.selected.name()}; "
            f"selection-color: {theme.on_selected.name()} }} "
            f"QLineEdit:focus {{ border: {theme.focus_px}px solid {theme.focus.name()} }}"
        )
        self.textEdited.connect(typed)

    def ask(self, name: str, hint: str) -> None:
        """Say what is asked for."""
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)

    def focusNextPrevChild(self, next_: bool) -> bool:  # noqa: FBT001  (Qt's own signature)
        """Let Tab go from slot to slot."""
        self._go(1 if next_ else -1)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask first whether the key is a command."""
        if not self._press(event):
            super().keyPressEvent(event)

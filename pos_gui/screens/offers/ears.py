"""Who hears what is done on the offers' screen?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent


@dataclass(frozen=True, slots=True)
class Ears:
    """One for each thing that can be done."""

    press: Callable[[str], None]
    """A key on the screen: its command."""
    key: Callable[[QKeyEvent], bool]
    """A key of the keyboard, before the list or the line hears it; true if it was a command."""
    typed: Callable[[str], None]
    """The text that the line has now."""
    go: Callable[[int], None]
    """Tab: to the next slot, or the one before."""
    opened: Callable[[int], None]
    """A slot was touched: its number."""
    picked: Callable[[int], None]
    """What may stand there was touched: its number."""
    chosen: Callable[[int], None]
    """An offer of the list was touched: its number."""

"""What does the statistics screen show? Frozen values with finished text."""

from __future__ import annotations

from enum import Enum

from db.facts.value import dataclass


class Turn(Enum):
    """Which way a figure went."""

    UP = "\N{BLACK UP-POINTING TRIANGLE}"
    DOWN = "\N{BLACK DOWN-POINTING TRIANGLE}"
    LEVEL = ""


@dataclass(frozen=True, slots=True)
class FigureView:
    """One figure."""

    name: str
    """The measure's name."""
    label: str
    """What people call it."""
    value: str
    """The amount, count or rate; an em dash where it is unknown."""
    turn: Turn = Turn.LEVEL
    """Which way it went."""
    change: str = ""
    """By how much, with its sign."""
    note: str = ""
    """Against what, or why it is unknown."""
    brief: str = ""
    """The former figure alone, where the note has no room."""
    tip: str = ""
    """Its one definition."""

    @property
    def spoken(self) -> str:
        """The figure in words."""
        words = (self.label, self.value, self.change, self.note)
        return " ".join(word for word in words if word)


@dataclass(frozen=True, slots=True)
class TopView:
    """The line above everything."""

    title: str
    """The heading."""
    fact: str
    """Days and hours."""


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """One receipt in a list."""

    receipt_no: str
    """Its number."""
    cells: tuple[str, ...]
    """Number, time, cashier, lines, total."""


@dataclass(frozen=True, slots=True)
class ListView:
    """The receipts behind a figure."""

    top: TopView
    """The figure and its value."""
    heads: tuple[str, ...]
    """The columns."""
    rows: tuple[ReceiptRow, ...]
    """The latest first."""
    sentences: tuple[str, ...]
    """What they add up to, and how that is the figure."""


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One line of the paper."""

    text: str
    """What it says, in columns of its own size."""
    high: int = 1
    """How many times as high as usual."""
    wide: int = 1
    """How many times as wide."""


@dataclass(frozen=True, slots=True)
class PaperView:
    """One receipt as it was printed."""

    top: TopView
    """Its number and time."""
    receipt_no: str
    """Its number; empty where it was not found."""
    lines: tuple[PaperLine, ...]
    """The paper."""

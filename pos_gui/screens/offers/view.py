"""What do the pieces of the offers' screen show? Finished text; nothing is worked out here."""

from __future__ import annotations

from db.facts.value import dataclass


@dataclass(frozen=True, slots=True)
class LineView:
    """One row of a list."""

    title: str
    """What it is called."""
    side: str = ""
    """Right of it."""
    below: str = ""
    """The second line, as long as it may be."""
    quiet: bool = False
    """Whether it is over, or not begun."""


@dataclass(frozen=True, slots=True)
class WordView:
    """A part of the sentence."""

    text: str
    """As it is read."""
    slot: int = -1
    """Which slot it is; -1 for words between."""


@dataclass(frozen=True, slots=True)
class SheetView:
    """The sentence."""

    words: tuple[WordView, ...]
    """In their order."""
    open: int = -1
    """The slot that stands open."""
    small: bool = False
    """Whether it is so long that it is written smaller."""


@dataclass(frozen=True, slots=True)
class TrialView:
    """What a trial has found, or how far it is."""

    title: str
    """What is asked."""
    lines: tuple[LineView, ...] = ()
    """The answer."""
    waiting: str = ""
    """How far it is."""
    trouble: bool = False
    """Whether something was found that the owner should see."""

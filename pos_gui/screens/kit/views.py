"""What do the shared pieces show? Plain frozen values with finished text."""

from __future__ import annotations

from enum import StrEnum

from db.facts.value import dataclass


class Mode(StrEnum):
    """The types of transaction; every one falls back to SALE."""

    SALE = "sale"
    """Money comes in for goods."""
    REFUND = "refund"
    """Money goes out for goods."""
    PREAUTH = "preauth"
    """An amount is held, not taken."""
    VOID = "void"
    """A completed sale is undone on the same day."""
    INQUIRY = "inquiry"
    """Nothing moves, something is asked."""
    TRAINING = "training"
    """Nothing counts."""


class Pattern(StrEnum):
    """What tells the types apart without colour."""

    SOLID = "solid"
    """Nothing but the colour."""
    STRIPES = "diagonal_45"
    """Diagonal stripes."""
    BARS = "vertical_bars"
    """Upright bars."""
    CROSS = "cross_hatch"
    """Crossed diagonals."""
    DOTS = "dots"
    """Dots."""
    WINDOW = "diagonal_45_whole_window"
    """Diagonal stripes, over the whole window besides."""


class Shape(StrEnum):
    """How a key is laid out."""

    STACK = "stack"
    """A word or icon, with a smaller one below, in the middle."""
    CHOICE = "choice"
    """Icon, name, fact and key cap from left to right."""
    TILE = "tile"
    """A quick key: square, price, name in two lines."""
    BAR = "bar"
    """A cell of the key bar: key name above, word below."""
    CHIP = "chip"
    """A word in a box, in the ribbon or on a strip."""
    FLAT = "flat"
    """Icon and words without an edge, on a line of the screen."""
    TAB = "tab"
    """A tab of the right column."""
    LINE = "line"
    """A line to be ticked: box, name, facts."""


class Tone(StrEnum):
    """What a key is filled with."""

    KEY = "key"
    """Paper: digits, tenders, choices."""
    ALT = "key_alt"
    """Tinted: functions."""
    INK = "ink"
    """Ink: Enter."""


class Size(StrEnum):
    """How large a key's word is written: a role of the type scale."""

    META = "meta"
    """The smallest."""
    BODY = "body"
    """Running text."""
    STRONG = "strong"
    """Functions."""
    DIGIT = "digit"
    """Digits."""


@dataclass(frozen=True, slots=True)
class KeyView:
    """One key as it is seen."""

    command: str
    """What it does: the name of a command."""
    text: str
    """Its word."""
    sub: str = ""
    """The smaller word below: a fact, a price, a key name, the reason why it is disabled."""
    icon: str = ""
    """Its icon; empty for none."""
    cap: str = ""
    """The keyboard key that does the same, as it is printed on keyboards."""
    tone: Tone = Tone.KEY
    """Its fill."""
    size: Size = Size.STRONG
    """The size of its word."""
    bold: bool = False
    """Whether its word is bold."""
    enabled: bool = True
    """Whether it may be pressed now."""
    chosen: bool = False
    """Whether it is the one chosen."""
    current: bool = False
    """Whether the arrow keys stand on it."""
    lock: bool = False
    """Whether it asks for somebody's approval."""
    side: str = ""
    """A price on a tile, an amount on a line."""
    tint: int = 0
    """The department's tint of a tile's square."""
    spoken: str = ""
    """What a screen reader says instead of the words."""

    @property
    def name(self) -> str:
        """Say the key in words: its accessible name."""
        return self.spoken or self.text


@dataclass(frozen=True, slots=True)
class LampView:
    """How one of the things around the till is."""

    icon: str
    """printer, drawer, network, …"""
    text: str
    """Its name when well; what happens to the sale when not."""
    trouble: bool = False
    """Whether it needs somebody."""


@dataclass(frozen=True, slots=True)
class HeaderView:
    """Where, who and when."""

    shop: str
    """The shop's name."""
    facts: tuple[str, ...]
    """Till, cashier, shift."""
    lamps: tuple[LampView, ...]
    """The things around the till."""
    day: str
    """The date."""
    time: str
    """The time."""
    demo: str = ""
    """DEMO, if this is the demo shop."""


@dataclass(frozen=True, slots=True)
class RibbonView:
    """Which type of transaction this is."""

    mode: Mode
    """The type: its colour, pattern and icon."""
    word: str
    """The type in the reader's language."""
    code: str = ""
    """The type in English, where the word is Chinese."""
    facts: tuple[str, ...] = ()
    """Right: the number, the member."""
    chips: tuple[KeyView, ...] = ()
    """Right of the facts: the parked baskets, who approved."""
    icon: str = ""
    """Instead of the type's icon."""


@dataclass(frozen=True, slots=True)
class CommitView:
    """The one block that moves money."""

    command: str
    """What it does."""
    mode: Mode
    """Whose colour it wears."""
    verb: str
    """What happens: "收款"."""
    amount: str = ""
    """How much, where money moves at once; with the sign of currency."""
    cap: str = ""
    """The key that does it."""
    reason: str = ""
    """Why it cannot be pressed; empty when it can."""
    waiting: bool = False
    """Whether something outside has to answer first."""

    @property
    def outward(self) -> bool:
        """Whether money goes out: the block is mirrored."""
        return self.mode is Mode.REFUND

"""What is a receipt made of? Blocks without a width: the paper decides where a column ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.report import Report


@dataclass(frozen=True, slots=True)
class Heading:
    """A line in the middle."""

    text: str
    """What it says; wrapped where it is too wide."""
    big: bool = False
    """Twice as high, and twice as wide where that fits."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Something on the left and something on the right."""

    left: str
    """What it is."""
    right: str
    """How much or when."""
    big: bool = False
    """Twice as high, and twice as wide where that fits."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the paper."""


@dataclass(frozen=True, slots=True)
class Space:
    """A little white."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken off one line, beneath it."""

    label: str
    """Why."""
    amount: str
    """How much, with its sign."""


@dataclass(frozen=True, slots=True)
class Item:
    """One line sold or returned, or the head above them all."""

    name: str
    """The goods."""
    quantity: str
    """How many; measured goods with their unit."""
    price: str
    """Of one unit."""
    amount: str
    """Quantity × price, before anything was taken off."""
    letter: str
    """Stands for the tax rate."""
    taken: tuple[Taken, ...] = ()
    """Everything taken off, named."""


@dataclass(frozen=True, slots=True)
class TaxLine:
    """One rate of the tax table, or its head."""

    rate: str
    """Letter and rate."""
    net: str
    """Without tax."""
    tax: str
    """The tax."""
    gross: str
    """With tax."""


@dataclass(frozen=True, slots=True)
class Bars:
    """The receipt's number as Code 128."""

    text: str
    """What the scanner reads."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn signature."""

    image: bytes
    """PNG."""
    size_mm: tuple[int, int]
    """Width and height; made smaller where the paper is narrower."""
    said: str
    """What stands for it in plain text."""


@dataclass(frozen=True, slots=True)
class Figures:
    """A whole report: its tables are divided over the paper's width when it is known."""

    report: Report
    """What is printed."""
    shop: str
    """Whose it is."""


Block = Heading | Pair | Rule | Space | Item | TaxLine | Bars | Picture | Figures


@dataclass(frozen=True, slots=True)
class Receipt:
    """A receipt ready for any paper."""

    receipt_no: str
    """Its number: 01-000483; a slip's name."""
    copy: int
    """0 is the original; n is the n-th copy."""
    language: str
    """zh_CN, zh_TW or en."""
    blocks: tuple[Block, ...]
    """From top to bottom."""

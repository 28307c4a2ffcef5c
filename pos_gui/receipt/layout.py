"""Where does each word stand? From blocks to rows of cells, for any width of paper.

A row too full for one line is broken, never cut: first the name gets a line of its own, then
amounts do. `text` writes the rows as plain text; PDF and printers draw the same rows.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, assert_never

from db.facts.value import dataclass
from db.statistics.lettered import strip
from pos_gui.receipt.blocks import (
    Bars,
    Figures,
    Heading,
    Item,
    Pair,
    Picture,
    Rule,
    Space,
    TaxLine,
)
from pos_gui.receipt.columns import NO_BREAK, Ruler, clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pos_gui.receipt.blocks import Block, Receipt

_INDENT = 2
"""Columns by which amounts taken off are set in."""
_LETTER = 2
"""Columns of the tax letter with the blank before it."""
_FIELD = 9
"""Columns of a price or an amount with the blank before it."""
_BESIDE = 28
"""Columns beside the name that quantity, price, amount and letter need."""
_TEXTS = re.compile(r"\S+(?: \S+)*")
"""Texts of a line, parted by two blanks or more."""
_GROUP = 4
"""Digits under the bars are read in groups of four."""


class Size(Enum):
    """How large a row's letters are."""

    NORMAL = "normal"
    """One cell each way."""
    TALL = "tall"
    """Twice as high."""
    BIG = "big"
    """Twice as high and twice as wide: a line holds half as many columns."""


@dataclass(frozen=True, slots=True)
class Run:
    """Text that begins at a column."""

    column: int
    """From 0, in cells of the row's own size."""
    text: str
    """Never empty."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text."""

    runs: tuple[Run, ...]
    """From left to right, without overlap."""
    size: Size = Size.NORMAL
    """How large."""


Row = Line | Rule | Space | Bars | Picture


@dataclass(frozen=True, slots=True)
class _Right:
    """A text that ends before a column."""

    text: str
    edge: int


def rows(receipt: Receipt, columns: int) -> tuple[Row, ...]:
    """Lay a receipt out on lines of so many columns."""
    ruler = ruler_of(receipt, columns)
    return tuple(row for block in receipt.blocks for row in _rows_of(ruler, block))


def ruler_of(receipt: Receipt, columns: int) -> Ruler:
    """Give the ruler for a receipt's language."""
    return Ruler(columns, ambiguous_wide=receipt.language.startswith("zh"))


def text(receipt: Receipt, columns: int) -> str:
    """Write a receipt as plain text; a big row is as wide as half a line."""
    ruler = ruler_of(receipt, columns)
    lines = (_plain(ruler, row) for row in rows(receipt, columns))
    return "".join(f"{line}\n" for line in lines)


def digits_in_groups(code: str) -> str:
    """Write the digits under the bars so that they can be read aloud."""
    if not code.isdecimal():
        return code
    return " ".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))


def _plain(ruler: Ruler, row: Row) -> str:
    match row:
        case Rule():
            return "-" * ruler.columns
        case Space():
            return ""
        case Bars():
            return _plain(ruler, _centred(ruler, digits_in_groups(row.text), Size.NORMAL))
        case Picture():
            return _plain(ruler, _centred(ruler, clean(row.said), Size.NORMAL))
        case Line():
            said = ""
            for run in row.runs:
                said += " " * (run.column - ruler.width(said)) + run.text
            return said
        case _:
            assert_never(row)


def _rows_of(ruler: Ruler, block: Block) -> Iterable[Row]:
    match block:
        case Rule() | Space() | Bars() | Picture():
            return (block,)
        case Heading():
            return _heading(ruler, block)
        case Pair():
            return _pair(ruler, block)
        case Item():
            return _item(ruler, block)
        case TaxLine():
            return _tax(ruler, block)
        case Figures():
            return _figures_of(ruler, block)
        case _:
            assert_never(block)


def _figures_of(ruler: Ruler, block: Figures) -> Iterator[Row]:
    """Set each text of a report at its column, so that a stretched font keeps them aligned."""
    for said in strip(block.report, block.shop, ruler.columns):
        if set(said) == {"-"} and len(said) == ruler.columns:
            yield Rule()
        elif runs := tuple(
            Run(ruler.width(said[: found.start()]), found[0]) for found in _TEXTS.finditer(said)
        ):
            yield Line(runs)
        else:
            yield Space()


def _heading(ruler: Ruler, block: Heading) -> Iterator[Line]:
    said = clean(block.text)
    size = _size(ruler, said) if block.big else Size.NORMAL
    own = ruler.halved() if size is Size.BIG else ruler
    return (_centred(own, line, size) for line in own.wrap(said))


def _size(ruler: Ruler, said: str) -> Size:
    """Choose the largest size in which this fits on one line."""
    return Size.BIG if ruler.halved().fits(said) else Size.TALL


def _centred(ruler: Ruler, said: str, size: Size) -> Line:
    before = max(0, (ruler.columns - ruler.width(said)) // 2)
    return _line(ruler, said, (), size, start=before)


def _pair(ruler: Ruler, block: Pair) -> Iterator[Line]:
    left, right = clean(block.left), clean(block.right)
    size = _size(ruler, f"{left} {right}") if block.big else Size.NORMAL
    own = ruler.halved() if size is Size.BIG else ruler
    return _sides(own, left, right, size=size)


def _sides(  # noqa: PLR0913  (all but three by name)
    ruler: Ruler,
    left: str,
    right: str,
    *,
    indent: int = 0,
    after: int = 0,
    size: Size = Size.NORMAL,
) -> Iterator[Line]:
    """Set two texts against the edges; the right one goes to a line of its own if it must."""
    edge = ruler.columns - after
    *above, last = ruler.narrower(indent + after).wrap(left)
    yield from (_line(ruler, line, (), size, start=indent) for line in above)
    ends = ruler.narrower(indent + after).wrap(right)
    if len(ends) == 1 and _clear(ruler, indent + ruler.width(last), (_Right(right, edge),)):
        yield _line(ruler, last, (_Right(right, edge),), size, start=indent)
        return
    if last:
        yield _line(ruler, last, (), size, start=indent)
    yield from (_line(ruler, "", (_Right(end, edge),), size) for end in ends)


def _item(ruler: Ruler, block: Item) -> Iterator[Line]:
    """Put the name before its figures if it is short, above them if it is long."""
    name = clean(block.name)
    quantity, price, amount = clean(block.quantity), clean(block.price), clean(block.amount)
    edge = ruler.columns - _LETTER
    cells = (
        _Right(quantity, edge - 2 * _FIELD),
        _Right(price, edge - _FIELD),
        _Right(amount, edge),
        _Right(clean(block.letter), ruler.columns),
    )
    is_short = ruler.width(name) <= ruler.columns - _BESIDE
    if is_short and _clear(ruler, ruler.width(name), cells):
        yield _line(ruler, name, cells)
    else:
        yield from (_line(ruler, line, ()) for line in ruler.wrap(name))
        times = f"{quantity} \N{MULTIPLICATION SIGN} {price}"
        yield from _figures(ruler, cells, times, clean(f"{amount} {block.letter}"))
    for one in block.taken:
        label, off = clean(one.label), clean(one.amount)
        yield from _sides(ruler, label, off, indent=_INDENT, after=_LETTER)


def _figures(ruler: Ruler, cells: tuple[_Right, ...], left: str, right: str) -> Iterator[Line]:
    """Write figures in their columns, or one side against the other where they are too wide."""
    if _clear(ruler, 0, cells):
        yield _line(ruler, "", cells)
    else:
        yield from _sides(ruler, left, right, indent=_INDENT)


def _tax(ruler: Ruler, block: TaxLine) -> Iterator[Line]:
    """Write rate, net, tax and gross over the whole width."""
    rate = clean(block.rate)
    step = ruler.columns // 4
    figures = (clean(block.net), clean(block.tax), clean(block.gross))
    cells = tuple(
        _Right(figure, ruler.columns - step * (2 - at)) for at, figure in enumerate(figures)
    )
    if _clear(ruler, ruler.width(rate), cells):
        yield _line(ruler, rate, cells)
        return
    yield from (_line(ruler, line, ()) for line in ruler.wrap(rate))
    yield from _figures(ruler, cells, f"{figures[0]} + {figures[1]}", figures[2])


def _clear(ruler: Ruler, used: int, ends: tuple[_Right, ...]) -> bool:
    """Say whether these fit behind so many used columns, with a blank before each."""
    for end in ends:
        begin = end.edge - ruler.width(end.text)
        if end.text and begin < (used + 1 if used else 0):
            return False
        used = end.edge if end.text else used
    return True


def _line(
    ruler: Ruler,
    left: str,
    ends: tuple[_Right, ...],
    size: Size = Size.NORMAL,
    *,
    start: int = 0,
) -> Line:
    first = (Run(start, left.replace(NO_BREAK, " ")),) if left else ()
    rest = tuple(Run(end.edge - ruler.width(end.text), end.text) for end in ends if end.text)
    return Line(first + rest, size)

"""How is a cell read for a chart, how is it written, and where do the ticks of an axis stand?

Ticks are multiples of 1, 2 or 5 times a power of ten, zero always among them, at most five steps.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.moment import BusinessDay
from db.facts.money import DIGITS, plain, round_half_up, scaled
from db.facts.report import Kind
from db.statistics.charting.values import SCALE, STEPS, Tick
from db.statistics.shown import NAMED, called
from db.words import MONTHS, SIGNS, language, say, share

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.facts.question import Value
    from db.facts.report import Column

_PLACES = 6
_FEW = 3
"""Decimals of a ratio that are read."""
_MINUS = "\N{MINUS SIGN}"
_MOST_STEPS = 5
_HEAT_STEPS = (10, 12, 15, 20, 25, 30, 40, 50, 60, 80)
_RATE = 10_000
ADDITIVE = frozenset((Kind.COUNT, Kind.QUANTITY, Kind.MONEY))
"""Kinds whose figures may be added up; the sum of two rates is no rate."""


def number(cell: Value) -> int | None:
    """Read a figure in millionths; None where it is unknown or no figure."""
    if cell is None:
        return None
    try:
        return scaled(str(cell), SCALE)
    except ValueError:
        return None


def written(kind: Kind, text: str, currency: str) -> str:
    """Write a decimal text as people read it, without the unit of money."""
    if kind is Kind.RATE:
        return share(round_half_up(scaled(text, SCALE), SCALE // _RATE), _RATE)
    value = scaled(text, SCALE)
    _, _, tail = text.partition(".")
    if kind is Kind.RATIO and len(tail) > _FEW:
        value = round_half_up(value, 10 ** (_PLACES - _FEW)) * 10 ** (_PLACES - _FEW)
        tail = tail[:_FEW]
    least = max(len(tail), DIGITS[currency] if kind is Kind.MONEY else 0)
    whole, _, tail = plain(abs(value), _PLACES, least=least).partition(".")
    sign = _MINUS if value < 0 else ""
    return f"{sign}{int(whole):,}{'.' if tail else ''}{tail}"


def summed(kind: Kind, value: int, currency: str) -> str:
    """Write a sum of figures."""
    least = DIGITS[currency] if kind is Kind.MONEY else 0
    return written(kind, plain(value, _PLACES, least=least), currency)


def label(column: Column, cell: Value) -> str:
    """Say what a mark is about: weekdays by name, days short, the rest as the section says it."""
    if cell is None:
        return say("Statistics", "Not recorded")
    text = str(cell)
    if column.name in NAMED:
        return called(column, text)
    if column.name == "day":
        try:
            day = BusinessDay.parse(text).date()
        except ValueError:
            return text
        return f"{day.day} {MONTHS[day.month - 1]}" if language() == "en" else f"{day:%m-%d}"
    return text


def unit(column: Column, currency: str, beside: str = "") -> str:
    """Say of what and in which unit; what stands beside it already is not said again."""
    figure = "" if column.title == beside else column.title
    if column.kind not in (Kind.MONEY, Kind.RATE):
        return figure
    sign = "%" if column.kind is Kind.RATE else SIGNS.get(currency, currency)
    return say("Charts", "{figure}, {unit}", figure=figure, unit=sign) if figure else sign


def ticks(kind: Kind, values: list[int], currency: str) -> tuple[Tick, ...]:
    """Place the ticks of an axis that has zero and all these figures on it."""
    low, high = min(0, *values, 0), max(0, *values, 0)
    least = SCALE if kind is Kind.COUNT else 1
    step = next(
        width
        for width in _widths(1, 2, 5)
        if width >= least and -(-high // width) - low // width <= _MOST_STEPS
    )
    if low == high:
        return tuple(_tick(kind, at, currency) for at in (0, SCALE))
    first, last = low // step, -(-high // step)
    return tuple(_tick(kind, at * step, currency) for at in range(first, last + 1))


def heat_step(values: list[int]) -> int:
    """Give the width of a step, so that the largest figure is in the last steps of the scale."""
    most = max(0, *values, 0)
    if not most:
        return SCALE
    return next(width for width in _widths(*_HEAT_STEPS) if width * STEPS >= most)


def _widths(*firsts: int) -> Iterator[int]:
    """Give these widths, ten times these, and so on."""
    ten = 1
    while True:
        yield from (ten * first for first in firsts)
        ten *= 10


def heat_ends(kind: Kind, step: int, currency: str, most: int) -> tuple[Tick, ...]:
    """Give both ends of a heat map's scale; of shares the last step ends at the whole.

    Args:
        kind: What the figures are.
        step: How wide a step is, in millionths.
        currency: ISO 4217.
        most: The largest figure, in millionths.

    """
    end = step * STEPS
    if kind is Kind.RATE and most <= SCALE:
        end = min(end, SCALE)
    return tuple(_tick(kind, at, currency) for at in (0, end))


def _tick(kind: Kind, value: int, currency: str) -> Tick:
    if kind is Kind.RATE:
        hundredths = plain(value * 100, _PLACES, least=0).replace("-", _MINUS)
        return Tick(value, f"{hundredths} %" if language() == "en" else f"{hundredths}%")
    plain_kind = Kind.RATIO if value % SCALE == 0 else kind
    return Tick(value, written(plain_kind, plain(value, _PLACES, least=0), currency))

"""By what can figures be told apart, and how is each value written?

Everything that follows from the business day is whole-number arithmetic on yyyymmdd, so the same
SQL runs without date functions. Weeks are those of ISO 8601: the Julian day number divided by
seven counts them, because day 0 was a Monday (Fliegel & Van Flandern, CACM 11, 1968).
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from db.facts.moment import BusinessDay
from db.facts.money import parse_rate, rate_text
from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

UNKNOWN = "unknown"
"""How a question names the value that is not known."""
_YEAR, _MONTH, _DAY = "({day} / 10000)", "({day} / 100 % 100)", "({day} % 100)"
_JULIAN = (
    f"((1461 * ({_YEAR} + 4800 + ({_MONTH} - 14) / 12)) / 4 "
    f"+ (367 * ({_MONTH} - 2 - 12 * (({_MONTH} - 14) / 12))) / 12 "
    f"- (3 * (({_YEAR} + 4900 + ({_MONTH} - 14) / 12) / 100)) / 4 + {_DAY} - 32075)"
)
"""The Julian day number of a yyyymmdd."""
_JULIAN_OFFSET = 1721425
"""What the Julian day number is ahead of Python's ordinal."""


@dataclass(frozen=True, slots=True)
class Dimension:
    """Something that figures can be told apart by."""

    name: str
    """As questions call it."""
    title: str
    """As people call it, in English."""
    column: str
    """The column it is made of."""
    kind: str = ""
    """The kind of its labels; empty where the column holds a plain number."""
    sql: str = ""
    """Makes the number from {day}; empty where the column itself is the value."""
    write: Callable[[int], str] = str
    """Writes a number as a label."""
    read: Callable[[str], int] = int
    """Reads a label as a number; ValueError where it is none."""


def _week(text: str) -> int:
    """Read 2026-W10."""
    year, _, week = text.partition("-W")
    return (date.fromisocalendar(int(year), int(week), 1).toordinal() + _JULIAN_OFFSET) // 7


def _week_text(weeks: int) -> str:
    year, week, _ = date.fromordinal(weeks * 7 - _JULIAN_OFFSET).isocalendar()
    return f"{year:04d}-W{week:02d}"


def _month(text: str) -> int:
    """Read 2026-03."""
    day = BusinessDay.parse(f"{text}-01")
    return day.number // 100


def _quarter(text: str) -> int:
    """Read 2026-Q1."""
    year, _, quarter = text.partition("-Q")
    if quarter not in ("1", "2", "3", "4"):
        raise ValueError(text)
    return int(year) * 10 + int(quarter)


def _within(least: int, most: int) -> Callable[[str], int]:
    """Read a whole number between two others."""

    def read(text: str) -> int:
        number = int(text)
        if not least <= number <= most:
            raise ValueError(text)
        return number

    return read


DIMENSIONS = {
    dimension.name: dimension
    for dimension in (
        Dimension(
            "day",
            "Day",
            "day",
            write=lambda number: BusinessDay(number).text(),
            read=lambda text: BusinessDay.parse(text).number,
        ),
        Dimension("week", "Week", "day", sql=f"({_JULIAN} / 7)", write=_week_text, read=_week),
        Dimension(
            "month",
            "Month",
            "day",
            sql="({day} / 100)",
            write=lambda number: f"{number // 100:04d}-{number % 100:02d}",
            read=_month,
        ),
        Dimension(
            "quarter",
            "Quarter",
            "day",
            sql=f"({_YEAR} * 10 + ({_MONTH} + 2) / 3)",
            write=lambda number: f"{number // 10:04d}-Q{number % 10}",
            read=_quarter,
        ),
        Dimension(
            "year",
            "Year",
            "day",
            sql=_YEAR,
            write=lambda number: f"{number:04d}",
            read=_within(1, 9999),
        ),
        Dimension(
            "hour", "Hour", "hour", write=lambda number: f"{number:02d}", read=_within(0, 23)
        ),
        Dimension("weekday", "Weekday", "day", sql=f"({_JULIAN} % 7 + 1)", read=_within(1, 7)),
        Dimension("shop", "Shop", "shop", kind="shop"),
        Dimension("till", "Till", "till", kind="till"),
        Dimension("cashier", "Cashier", "cashier", kind="cashier"),
        Dimension("department", "Department", "department", kind="department"),
        Dimension("product", "Product", "product", kind="product"),
        Dimension("tender", "Tender", "tender", kind="tender"),
        Dimension("segment", "Segment", "segment", kind="segment"),
        Dimension("tax_rate", "Tax rate", "tax_rate", write=rate_text, read=parse_rate),
        Dimension("tax", "Named tax", "tax", "tax"),
        Dimension("jurisdiction", "Jurisdiction", "jurisdiction", "jurisdiction"),
        Dimension("customer", "Customer", "customer", kind="customer"),
        Dimension("tier", "Tier", "tier", kind="tier"),
        Dimension("group", "Customer group", "circle", kind="circle"),
        Dimension("offer", "Offer", "offer", kind="offer"),
    )
}
"""Every dimension by its name, in the order in which they are listed."""

"""How much goes into a basket? Documents by their units and by their value.

A basket is a document with at least one line sold; documents that only take goods back are left
out. An exchange is one basket: its units are those sold, its value is what was paid after what
came back (domain/statistics.md, section 4, items-per-basket distribution).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.money import QUANTITY_SCALE
from db.facts.report import Chart, Column, Kind, Row, Section, Shape
from db.facts.value import dataclass
from db.statistics.kept import over
from db.statistics.reports import sold
from db.statistics.reports.parts import figure, finished
from db.statistics.reports.tiles import tiles
from db.statistics.scopes import asked
from db.statistics.wording import span
from db.words import say

if TYPE_CHECKING:
    from db.facts.question import Value
    from db.facts.report import Report, Scope
    from db.statistics.books import Books
    from db.statistics.receipts import Listed

SIZES = (1, 2, 5, 10, 20)
"""The most units of each class but the last: 1, 2, 3–5, 6–10, 11–20, 21+."""
BANDS = 5
"""Bands of value, each with about as many baskets."""
_BIDS = "units > ? AND units <= ? AND value >= ? AND value <= ?"
_EVERYTHING = 1 << 62


@dataclass(frozen=True, slots=True)
class Alike:
    """Baskets with the same units, or with the same value."""

    mark: int
    """The units or the value of each."""
    units: int
    """Thousandths sold in all of them; measured goods count as one."""
    value: int
    """Minor units of all of them, tax included."""
    lines: int
    """Lines sold in all of them."""
    count: int
    """How many baskets."""


def report(books: Books, scope: Scope) -> Report:
    """Make both distributions, and what they come to."""
    by_units, by_value = _found(scope, "units"), _found(scope, "value")
    sections = (
        _sizes(books, by_units),
        _values(books, by_value),
        _together(books, scope, by_units),
    )
    count = sum(alike.count for alike in by_units)
    text = "{count} documents with at least one line sold, {span}; returns alone are left out."
    population = say("Reports", text, count=f"{count:,}", span=span(scope))
    if any(name in ("department", "product", "tax_rate") for name, _ in scope.where):
        only = "Of each basket only the lines asked for are counted."
        population = f"{population} {say('Reports', only)}"
    return finished(books, scope, "baskets", sections, population)


def behind(books: Books, scope: Scope, key: str) -> tuple[Listed, ...]:
    """List the baskets of a class: its key holds the limits of units and of value."""
    limits = tuple(int(part) for part in key.split(":"))
    condition = f"sale.seq IN (SELECT seq FROM ({_baskets(scope)}) WHERE {_BIDS})"  # noqa: S608
    return sold.receipts_where(condition, books.currency, *limits)


def _baskets(scope: Scope) -> str:
    """Write the select of all baskets: number, units, value, lines sold."""
    return (
        f"SELECT sale.seq AS seq, sum(iif({sold.SOLD}, {sold.UNITS}, 0)) AS units, "  # noqa: S608
        f"sum(line.total) AS value, sum({sold.SOLD}) AS lines FROM {sold.LINES} "
        # The + keeps SQLite from reading every document for the sake of their order.
        f"WHERE {sold.conditions(scope)} GROUP BY +sale.seq HAVING lines > 0"
    )


def _found(scope: Scope, mark: str) -> list[Alike]:
    """Count baskets by their units or their value, the least first."""
    found = over(
        lambda days: (
            f"SELECT {mark}, sum(units), sum(value), sum(lines), count(*) "  # noqa: S608
            f"FROM ({_baskets(days)}) GROUP BY 1"
        ),
        scope,
        keys=1,
    )
    return [Alike(*row) for row in sorted(found)]


def _sizes(books: Books, found: list[Alike]) -> Section:
    """Count baskets by their units."""
    whole = sum(alike.count for alike in found)
    least, made = -1, []
    for most in (*SIZES, None):
        limit = _EVERYTHING if most is None else most * QUANTITY_SCALE
        mine = [alike for alike in found if least < alike.mark <= limit]
        begins = 1 if least < 0 else least // QUANTITY_SCALE + 1
        cells = (_size(begins, most), *_cells(books, mine, whole))
        made.append(Row(cells, key=f"{least}:{limit}:{-_EVERYTHING}:{_EVERYTHING}"))
        least = limit
    columns = (Column("size", say("Reports", "Units in the basket"), Kind.TEXT), *_columns())
    chart = Chart(Shape.HISTOGRAM, "size", ("baskets",))
    title = say("Reports", "Baskets by units")
    return Section("sizes", title, columns, tuple(made), chart, sold.few(whole))


def _size(least: int, most: int | None) -> str:
    if most is None:
        return f"{least}+"
    return str(most) if least == most else f"{least}\N{EN DASH}{most}"


def _values(books: Books, found: list[Alike]) -> Section:
    """Count baskets by bands of value with about as many baskets each."""
    whole, made = sum(alike.count for alike in found), []
    for least, most in tiles([(alike.mark, alike.count) for alike in found], BANDS):
        mine = [alike for alike in found if least <= alike.mark <= most]
        low, high = (sold.amount(value, books.currency) for value in (least, most))
        band = f"{low}" if least == most else f"{low}\N{EN DASH}{high}"
        cells = (band, low, high, *_cells(books, mine, whole))
        made.append(Row(cells, key=f"-1:{_EVERYTHING}:{least}:{most}"))
    columns = (
        Column("band", say("Reports", "Value of the basket"), Kind.TEXT),
        Column("from", say("Reports", "From"), Kind.MONEY, _band()),
        Column("to", say("Reports", "To"), Kind.MONEY, _band()),
        *_columns(),
    )
    chart = Chart(Shape.HISTOGRAM, "band", ("total",))
    return Section("values", say("Reports", "Baskets by value"), columns, tuple(made), chart)


def _cells(books: Books, mine: list[Alike], whole: int) -> tuple[Value, ...]:
    count = sum(alike.count for alike in mine)
    units, value = sum(alike.units for alike in mine), sum(alike.value for alike in mine)
    return (
        count,
        sold.share(count, whole),
        sold.units(units),
        sold.amount(value, books.currency),
    )


def _columns() -> tuple[Column, ...]:
    return (
        Column("baskets", say("Reports", "Baskets"), Kind.COUNT, _basket()),
        Column("share", say("Reports", "Share of baskets"), Kind.RATE, _share()),
        figure("units"),
        figure("total"),
    )


def _together(books: Books, scope: Scope, found: list[Alike]) -> Section:
    """Give what all baskets come to, and how many hold a single item."""
    count = sum(alike.count for alike in found)
    single = sum(alike.count for alike in found if alike.mark <= QUANTITY_SCALE)
    units, value = sum(alike.units for alike in found), sum(alike.value for alike in found)
    cells = (
        count,
        sold.ratio(units, count * QUANTITY_SCALE),
        sold.ratio(sum(alike.lines for alike in found), count),
        sold.mean(value, count, books.currency),
        single,
        sold.share(single, count),
    )
    columns = (
        Column("baskets", say("Reports", "Baskets"), Kind.COUNT, _basket()),
        figure("upt"),
        Column("lines", say("Reports", "Lines a basket"), Kind.RATIO, _lines()),
        Column("mean", say("Reports", "Mean value"), Kind.MONEY, _mean()),
        Column("single", say("Reports", "With a single unit"), Kind.COUNT),
        Column("single_share", say("Reports", "Share with a single unit"), Kind.RATE, _single()),
    )
    made = (Row(cells, asked(scope, ("transactions",))),)
    return Section("together", say("Reports", "All baskets"), columns, made)


def _basket() -> str:
    return say("Reports", "Documents with at least one line sold.")


def _share() -> str:
    return say("Reports", "Baskets of the row ÷ all baskets.")


def _band() -> str:
    text = (
        "Limits of a fifth of the baskets, sorted by value; baskets of the same value stay in "
        "one band, so bands may differ and some may be missing."
    )
    return say("Reports", text)


def _lines() -> str:
    return say("Reports", "Lines sold ÷ baskets.")


def _mean() -> str:
    return say("Reports", "Sales with tax of the baskets, after what came back in them ÷ baskets.")


def _single() -> str:
    return say("Reports", "Baskets with one unit or less ÷ baskets.")

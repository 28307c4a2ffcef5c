"""At which prices does each department sell? Five bands of the price that was paid for a unit.

Bands are fixed per department by its own units: sorted by the unit price paid, each band holds
about a fifth of the units of the span (domain/statistics.md, section 4, price band). Measured
goods have the price of one unit of measure and count as one unit a line. Only goods sold count;
what came back does not move the bands. The department is that of the time of sale.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from db.connection import rows
from db.facts.money import QUANTITY_SCALE
from db.facts.product import PATH_SIGN
from db.facts.report import Chart, Column, Kind, Row, Section, Shape
from db.facts.value import dataclass
from db.statistics.kept import over
from db.statistics.reports import sold
from db.statistics.reports.parts import figure, finished, named
from db.statistics.reports.tiles import tiles
from db.statistics.wording import span
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.facts.report import Report, Scope
    from db.statistics.books import Books
    from db.statistics.receipts import Listed

BANDS = 5
"""Bands of each department."""
MOST = 12
"""Departments told apart, the largest first."""
_DOUBLE = f"(2 * {QUANTITY_SCALE} * line.total)"
_PRICE = (
    f"iif(line.total < 0, -((line.quantity - {_DOUBLE}) / (2 * line.quantity)), "
    f"({_DOUBLE} + line.quantity) / (2 * line.quantity))"
)
"""What was paid for one unit in minor units, rounded half-up as `round_half_up` does."""
LEVELS = {"top": 1, "below": 2, "all": 99}
"""How many levels of the tree are told apart."""


@dataclass(frozen=True, slots=True)
class Priced:
    """Lines of a department at one price."""

    price: int
    """Minor units paid for one unit, tax included."""
    units: int
    """Thousandths."""
    lines: int
    """How many."""
    total: int
    """Minor units, tax included."""
    tax: int
    """Minor units inside the total."""


def report(books: Books, scope: Scope) -> Report:
    """Make a section for each department, the largest first."""
    found = _found(scope)
    order = sorted(found, key=lambda key: (-sum(one.total for one in found[key]), key))
    names = named("department", order)
    sections = tuple(
        replace(
            _section(books, scope, key, names.get(key, key.rpartition(PATH_SIGN)[-1]), found[key]),
            name=f"bands_{place}",
        )
        for place, key in enumerate(order[:MOST], 1)
    )
    units = sum(one.units for many in found.values() for one in many)
    text = "{units} units sold, {span}; returns are left out."
    said = [say("Reports", text, units=sold.units(units), span=span(scope))]
    if len(order) > MOST:
        more = "The {shown} largest of {count} departments; filter by one to see another."
        said.append(say("Reports", more, shown=MOST, count=len(order)))
    return finished(books, scope, "price_bands", sections, " ".join(said))


def behind(books: Books, scope: Scope, key: str) -> tuple[Listed, ...]:
    """List the documents with goods of a department at a price of the band."""
    least, most, department = key.split(":", 2)
    seqs = {
        seq
        for found, seq, price, *_ in rows(_lines(scope, "sale.seq"))
        if _branch(scope, found) == department and int(least) <= price <= int(most)
    }
    condition = "sale.seq IN (SELECT value FROM json_each(?))"
    return sold.receipts_where(condition, books.currency, json.dumps(sorted(seqs)))


def _lines(scope: Scope, part: str) -> str:
    """Write what each department sold of a part at one price: units, lines, total, tax."""
    return (
        f"SELECT coalesce(label.key, ''), {part}, {_PRICE}, sum({sold.UNITS}), count(*), "  # noqa: S608
        f"sum(line.total), sum(line.tax) FROM {sold.LINES} "
        "LEFT JOIN label ON label.id = line.department "
        f"WHERE line.quantity > 0 AND {sold.conditions(scope)} GROUP BY 1, 2, 3"
    )


def _found(scope: Scope) -> dict[str, list[Priced]]:
    """Give each department's prices."""
    found: dict[str, list[Priced]] = defaultdict(list)
    for key, _, *priced in over(lambda days: _lines(days, "0"), scope, keys=3):
        found[_branch(scope, key)].append(Priced(*priced))
    return found


def _branch(scope: Scope, key: str) -> str:
    """Give the department as deep as the report tells departments apart."""
    levels = LEVELS[scope.option("level", "top")]
    return PATH_SIGN.join(key.split(PATH_SIGN)[:levels])


def _section(books: Books, scope: Scope, key: str, name: str, found: list[Priced]) -> Section:
    """Part a department into its bands."""
    units = sum(one.units for one in found)
    whole = _sales(scope, found)
    made = []
    for least, most in tiles([(one.price, one.units) for one in found], BANDS):
        mine = [one for one in found if least <= one.price <= most]
        low, high = (sold.amount(price, books.currency) for price in (least, most))
        many, amount = sum(one.units for one in mine), _sales(scope, mine)
        cells = (
            low if least == most else f"{low}\N{EN DASH}{high}",
            low,
            high,
            sold.units(many),
            sold.share(many, units),
            sold.amount(amount, books.currency),
            sold.share(amount, whole),
            sum(one.lines for one in mine),
        )
        made.append(Row(cells, key=f"{least}:{most}:{key}"))
    title = name or say("Reports", "Without a department")
    return Section(
        "bands",
        title,
        _columns(scope),
        tuple(made),
        Chart(Shape.HISTOGRAM, "band", ("share_units",)),
        sold.few(units // QUANTITY_SCALE),
    )


def _sales(scope: Scope, found: Iterable[Priced]) -> int:
    return sum(one.total if scope.with_tax else one.total - one.tax for one in found)


def _columns(scope: Scope) -> tuple[Column, ...]:
    title = say("Reports", "Goods sold") if scope.with_tax else say("Reports", "Goods sold, net")
    return (
        Column("band", say("Reports", "Price band"), Kind.TEXT),
        Column("from", say("Reports", "From"), Kind.MONEY, _band()),
        Column("to", say("Reports", "To"), Kind.MONEY, _band()),
        figure("units"),
        Column("share_units", say("Reports", "Share of units"), Kind.RATE, _of_units()),
        Column("sold", title, Kind.MONEY, _sold(scope)),
        Column("share_sales", say("Reports", "Share of sales"), Kind.RATE, _of_sales()),
        Column("lines", say("Reports", "Lines sold"), Kind.COUNT),
    )


def _band() -> str:
    text = (
        "The unit price paid, tax included, after all that was taken off. Limits of a fifth of "
        "the department's units in the span; units of the same price stay in one band."
    )
    return say("Reports", text)


def _of_units() -> str:
    return say("Reports", "Units of the band ÷ units of the department.")


def _of_sales() -> str:
    return say("Reports", "Goods sold in the band ÷ goods sold of the department.")


def _sold(scope: Scope) -> str:
    if scope.with_tax:
        return say("Reports", "What was paid for goods sold, tax included; returns are left out.")
    return say("Reports", "What was paid for goods sold, without tax; returns are left out.")

"""What can be measured, and what exactly does each word mean? One definition each.

Screens, reports, files and tests all read these; the words follow domain/statistics.md, sections 2
and 4. Sums are whole numbers of the smallest unit; a ratio is rounded half-up, once, from sums.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.money import DIGITS, QUANTITY_SCALE, RATE_SCALE, plain, round_half_up
from db.facts.value import dataclass
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from db.facts.question import Value


@dataclass(slots=True)
class Sums:
    """What the lines and documents of a group add up to."""

    gross: int = 0
    """Minor units; sold lines before anything was taken off."""
    discount: int = 0
    """Minor units; taken off sold lines."""
    returns: int = 0
    """Minor units, positive; paid back."""
    total: int = 0
    """Minor units; gross − discount − returns."""
    tax: int = 0
    """Minor units; inside the total."""
    cost: int = 0
    """Minor units; of the lines whose cost is known."""
    cost_missing: int = 0
    """Lines whose cost is unknown."""
    units: int = 0
    """Thousandths; sold, measured goods count as one."""
    lines: int = 0
    """Lines sold and returned."""
    transactions: int = 0
    """Documents with at least one sold line."""
    again: int = 0
    """Documents that were counted in another row of the same key as well (db.rollups)."""

    def add(self, other: Sums) -> None:
        """Add another group that has no document in common with this one."""
        # Written out: a report adds up a hundred thousand.
        self.gross += other.gross
        self.discount += other.discount
        self.returns += other.returns
        self.total += other.total
        self.tax += other.tax
        self.cost += other.cost
        self.cost_missing += other.cost_missing
        self.units += other.units
        self.lines += other.lines
        self.transactions += other.transactions
        self.again += other.again


def together(many: Iterable[Sums]) -> Sums:
    """Add up groups that have no document in common."""
    whole = Sums()
    for one in many:
        whole.add(one)
    return whole


@dataclass(frozen=True, slots=True)
class Measure:
    """Something that can be asked for."""

    name: str
    """As questions call it."""
    title: str
    """As people call it, in English."""
    definition: str
    """The one sentence that says what it is, in English."""
    read: Callable[[Sums, str], Value]
    """Makes the finished cell from sums and the currency."""

    @property
    def said(self) -> str:
        """The definition in the reader's language."""
        return say("Statistics", self.definition)


def _money(pick: Callable[[Sums], int | None]) -> Callable[[Sums, str], Value]:
    """Read an amount as a decimal text with the currency's digits."""

    def read(sums: Sums, currency: str) -> Value:
        minor = pick(sums)
        return None if minor is None else plain(minor, DIGITS[currency])

    return read


def _cost(sums: Sums) -> int | None:
    return None if sums.cost_missing else sums.cost


def _margin(sums: Sums) -> int | None:
    return None if sums.cost_missing else sums.total - sums.tax - sums.cost


def _margin_rate(sums: Sums, _currency: str) -> Value:
    margin, net = _margin(sums), sums.total - sums.tax
    if margin is None or net == 0:
        return None
    return plain(round_half_up(margin * RATE_SCALE, net), 4)


def _atv(sums: Sums) -> int | None:
    if sums.transactions == 0:
        return None
    return round_half_up(sums.total, sums.transactions)


def _units(sums: Sums, _currency: str) -> Value:
    return plain(sums.units, 3, least=0)


def _upt(sums: Sums, _currency: str) -> Value:
    if sums.transactions == 0:
        return None
    return plain(round_half_up(sums.units * 100, sums.transactions * QUANTITY_SCALE), 2)


MEASURES = {
    measure.name: measure
    for measure in (
        Measure(
            "gross",
            "Gross sales",
            "Regular price × quantity of everything sold, tax included, before anything is taken "
            "off.",
            _money(lambda sums: sums.gross),
        ),
        Measure(
            "discount",
            "Discounts",
            "Taken off goods sold: changed prices, discounts on a line, offers and shares of "
            "discounts on the basket.",
            _money(lambda sums: sums.discount),
        ),
        Measure(
            "returns",
            "Returns",
            "Paid back for goods that came back, tax included, on the day they came back.",
            _money(lambda sums: sums.returns),
        ),
        Measure(
            "total",
            "Sales with tax",
            "Gross sales − discounts − returns, tax included.",
            _money(lambda sums: sums.total),
        ),
        Measure(
            "net",
            "Net sales",
            "Sales with tax − tax.",
            _money(lambda sums: sums.total - sums.tax),
        ),
        Measure(
            "tax",
            "Tax",
            "Sum of the rounded tax of every line; never computed anew from a total.",
            _money(lambda sums: sums.tax),
        ),
        Measure(
            "cost",
            "Cost",
            "Quantity × unit cost at the time of sale, less that of goods that came back; unknown "
            "while the cost of a line is unknown.",
            _money(_cost),
        ),
        Measure(
            "margin",
            "Margin",
            "Net sales − cost; unknown while the cost of a line is unknown.",
            _money(_margin),
        ),
        Measure(
            "margin_rate",
            "Margin rate",
            "Margin ÷ net sales.",
            _margin_rate,
        ),
        Measure(
            "transactions",
            "Transactions",
            "Documents with at least one line sold.",
            lambda sums, _currency: sums.transactions,
        ),
        Measure(
            "units",
            "Units",
            "Units sold; a line of measured goods counts as one.",
            _units,
        ),
        Measure(
            "lines",
            "Lines",
            "Lines sold and returned.",
            lambda sums, _currency: sums.lines,
        ),
        Measure(
            "atv",
            "Average transaction value",
            "Sales with tax ÷ transactions.",
            _money(_atv),
        ),
        Measure(
            "upt",
            "Units per transaction",
            "Units ÷ transactions.",
            _upt,
        ),
    )
}
"""Every measure by its name, in the order in which they are listed."""
OF_BASKETS = ("transactions", "atv", "upt")
"""Measures that count documents, so they do not add up over the lines of one."""
OF_OFFERS = ("discount", "transactions")
"""Measures that can be told apart by offer."""
OF_TENDERS = ("total", "transactions")
"""Measures that can be told apart by how it was paid."""
_FIELDS = {
    "net": ("total", "tax"),
    "cost": ("cost",),
    "margin": ("total", "tax", "cost"),
    "margin_rate": ("total", "tax", "cost"),
    "transactions": ("transactions", "again"),
    "atv": ("total", "transactions", "again"),
    "upt": ("units", "transactions", "again"),
}
"""The sums that a measure is read from, where they are not the one of its own name."""


def fields_of(measures: Iterable[str]) -> frozenset[str]:
    """Name the sums that must be known for these measures, and for saying what is unknown."""
    needed = {"lines"}
    for name in measures:
        needed.update(_FIELDS.get(name, (name,)))
    return frozenset(needed | {"cost_missing"} if "cost" in needed else needed)

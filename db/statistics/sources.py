"""Where do the figures come from? The smallest table that knows every dimension asked for.

The sums kept beside the facts (db.rollups) answer nearly everything; only customers, products by
the hour and documents counted by something a line has are read from the lines themselves.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from db.facts.value import dataclass
from db.rollups import HAS_SOLD, KEYS, MADE_OF, SUMS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

HEAD = ("day", "hour", "shop", "till", "cashier", "segment", "customer", "tier", "circle")
"""The columns of a document's head, which has exactly one of each."""
BODY = ("department", "product", "tax_rate")
"""The columns that a document has one of for each line."""


@dataclass(frozen=True, slots=True)
class Source:
    """A table, or a join, that figures can be read from."""

    tables: str
    """What stands after FROM."""
    columns: Mapping[str, str]
    """How each dimension's column is called here."""
    sums: str
    """The sums, in the order of `fields`."""
    fields: tuple[str, ...]
    """The fields of `Sums` that they fill."""
    always: str = "1"
    """A condition that holds for every question."""
    keys: dict[str, str] = field(default_factory=dict)
    """Columns that must be grouped by the label's key, not by the label."""

    def knows(self, columns: Iterable[str]) -> bool:
        """Say whether all these columns are here."""
        return all(column in self.columns for column in columns)


def _kept(table: str) -> Source:
    """Read a table of sums."""
    columns = {column: column for column in KEYS[table]}
    return Source(table, columns, ", ".join(f"sum({one})" for one in SUMS[table]), SUMS[table])


_HEADS = {column: f"sale.{column}" for column in HEAD}
_BODIES = {column: f"line.{column}" for column in BODY}
# The heads first: both tables are then read in the order in which they lie on the disk.
_LINES = "sale CROSS JOIN line ON line.sale = sale.seq"
LINES = (
    _kept("sum_hour"),
    _kept("sum_product"),
    Source(_LINES, _HEADS | _BODIES, MADE_OF, SUMS["sum_hour"]),
)
"""Sources of what lines add up to, the smallest first."""
DOCUMENTS = (
    _kept("sum_basket"),
    Source("sale", _HEADS, "count(*)", ("transactions",), HAS_SOLD),
    Source(
        _LINES,
        _HEADS | _BODIES,
        "count(DISTINCT sale.seq)",
        ("transactions",),
        "line.quantity >= 0",
        # A renamed product has several labels, but a document with both is one document.
        {
            name: f"(SELECT key FROM label WHERE id = line.{name})"  # noqa: S608
            for name in ("department", "product")
        },
    ),
)
"""Sources of how many documents there are, the smallest first."""
TENDERS = (
    _kept("sum_tender"),
    Source(
        "sale JOIN tender ON tender.sale = sale.seq",
        _HEADS | {"tender": "tender.kind"},
        f"sum(tender.amount), count(DISTINCT iif({HAS_SOLD}, sale.seq, NULL))",
        ("total", "transactions"),
    ),
)
"""Sources of how documents were paid, the smallest first."""
NAMED = (
    "(SELECT sale, line, tax, jurisdiction, amount FROM line_tax UNION ALL "
    "SELECT sale, ordinal, 0, 0, tax FROM line WHERE NOT EXISTS (SELECT 1 FROM line_tax "
    "WHERE line_tax.sale = line.sale AND line_tax.line = line.ordinal))"
)
"""What each named tax took of a line, and without a name its plain rate."""
TAXES = Source(
    f"{_LINES} JOIN {NAMED} AS taken ON taken.sale = sale.seq AND taken.line = line.ordinal",
    _HEADS | _BODIES | {"tax": "taken.tax", "jurisdiction": "taken.jurisdiction"},
    "sum(taken.amount), count(*)",
    ("tax", "lines"),
    "1",
    DOCUMENTS[-1].keys | {"tax": "(SELECT key FROM label WHERE id = taken.tax)"},
)
"""The source of what each tax took; plain rates have no name."""
TAKEN = (
    "(SELECT sale, line, offer, amount FROM line_offer UNION ALL SELECT sale, ordinal, 0, "
    "override + line_discount + basket_share FROM line)"
)
"""What was taken off a line by each offer, and by hand."""
OFFERS = Source(
    f"{_LINES} JOIN {TAKEN} AS taken ON taken.sale = sale.seq AND taken.line = line.ordinal",
    _HEADS | _BODIES | {"offer": "taken.offer"},
    "sum(taken.amount), count(DISTINCT sale.seq)",
    ("discount", "transactions"),
    "line.quantity >= 0 AND taken.amount <> 0",
    DOCUMENTS[-1].keys | {"offer": "(SELECT key FROM label WHERE id = taken.offer)"},
)
"""The source of what offers took off."""

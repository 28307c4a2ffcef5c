"""Where do the figures come from? The smallest table that knows every dimension asked for.

The sums kept beside the facts (db.rollups) answer nearly everything, whole years and months from
their tables and the days beside them from the day's; only what they do not know is read from the
lines.
"""

from __future__ import annotations

from dataclasses import field, replace
from typing import TYPE_CHECKING

from db.facts.value import dataclass
from db.rollup_rows import HAS_SOLD, JOINED, MADE
from db.rollups import KEYS, SUMS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

HEAD = ("day", "hour", "shop", "till", "cashier", "segment", "customer", "tier", "circle")
"""The columns of a document's head, which has exactly one of each."""
BODY = ("department", "product", "tax_rate")
"""The columns that a document has one of for each line."""
UNITS = {"year": {"year"}, "month": {"year", "quarter", "month"}}
"""The units of time larger than a day, the largest first: the dimensions each has only one of."""
SCALES = {"day": 1, "month": 100, "year": 10000}
"""What a yyyymmdd is divided by to give the unit."""


@dataclass(frozen=True, slots=True)
class Source:
    """A table, or a join, that figures can be read from."""

    tables: str
    """What stands after FROM."""
    columns: Mapping[str, str]
    """How each dimension's column is called here."""
    sums: Mapping[str, str]
    """How each field of `Sums` is added up."""
    always: str = "1"
    """A condition that holds for every question."""
    keys: dict[str, str] = field(default_factory=dict)
    """Columns that must be grouped by the label's key, not by the label."""
    unit: str = "day"
    """What it knows of time: the day, only the month, or only the year."""
    parted: str = ""
    """The column by whose keys documents are counted, where a document has several rows."""
    sought: str = ""
    """A column after time and shop in the key: few values of it are sought, not scanned for."""
    before_hour: tuple[str, ...] = ()
    """The columns of its key before the hour, if that is in it."""

    @property
    def is_raw(self) -> bool:
        """Say whether it reads documents rather than sums."""
        return self.tables.startswith("sale")

    @property
    def monthly(self) -> bool:
        """Say whether it knows no days: only months, or only years."""
        return self.unit != "day"

    def knows(self, columns: Iterable[str]) -> bool:
        """Say whether all these columns are here."""
        return all(column in self.columns for column in columns)

    def within(self, first: int | None, last: int | None) -> list[str]:
        """Write the conditions on a span of days, of whole months or years as it knows them."""
        column = self.unit if self.monthly else self.columns["day"]
        low, high = (one and one // SCALES[self.unit] for one in (first, last))
        if low and low == high:
            # Not as a span: what lies within one key is then read in order, and not sorted.
            return [f"{column} = {low}"]
        found = [] if low is None else [f"{column} >= {low}"]
        return found if high is None else [*found, f"{column} <= {high}"]


def _kept(table: str, parted: str = "", sought: str = "") -> Source:
    """Read a table of sums."""
    key = KEYS[table]
    unit = key[0]
    columns = {column: column for column in key}
    columns["day"] = {"month": "(month * 100 + 1)", "year": "(year * 10000 + 101)"}.get(
        unit, "day"
    )
    sums = {one: f"sum({one})" for one in SUMS[table]}
    before_hour = key[: key.index("hour")] if "hour" in key else ()
    return Source(
        table, columns, sums, unit=unit, parted=parted, sought=sought, before_hour=before_hour
    )


_HEADS = {column: f"sale.{column}" for column in HEAD}
_BODIES = {column: f"line.{column}" for column in BODY}
_KEYS = {
    # A renamed product has several labels, but a document with both is one document.
    name: f"(SELECT key FROM label WHERE id = line.{name})"  # noqa: S608
    for name in ("department", "product")
}
_PRODUCTS = ("product", "product")
LINES = (
    _kept("month_segment"),
    _kept("sum_day"),
    _kept("month_hour", "department"),
    _kept("month_place"),
    _kept("sum_department", "department"),
    _kept("year_product", *_PRODUCTS),
    _kept("month_product", *_PRODUCTS),
    _kept("sum_basket"),
    _kept("sum_customer"),
    _kept("month_department", "department"),
    _kept("month_shop_product", *_PRODUCTS),
    _kept("sum_product", *_PRODUCTS),
    _kept("sum_hour", "department"),
    Source(JOINED, _HEADS | _BODIES, MADE, parted="no"),
)
"""Sources of what lines add up to, the smallest first."""
DOCUMENTS = (
    *LINES[:-1],
    Source("sale", _HEADS, {"transactions": "count(*)"}, HAS_SOLD),
    Source(
        JOINED,
        _HEADS | _BODIES,
        {"transactions": "count(DISTINCT sale.seq)"},
        "line.quantity >= 0",
        _KEYS,
    ),
)
"""Sources of how many documents there are, the smallest first."""
BRANCH = Source(
    "sum_branch",
    {"day": "day", "shop": "shop"},
    {"transactions": "sum(transactions)"},
    "branch = ?1",
)
"""The source of how many documents there are of one branch of departments."""
TENDERS = (
    _kept("month_tender", "tender"),
    _kept("sum_tender", "tender"),
    Source(
        "sale JOIN tender ON tender.sale = sale.seq",
        _HEADS | {"tender": "tender.kind"},
        {
            "total": "sum(tender.amount)",
            "transactions": f"count(DISTINCT iif({HAS_SOLD}, sale.seq, NULL))",
        },
    ),
)
"""Sources of how documents were paid, the smallest first."""
NAMED = (
    "(SELECT sale, line, tax, jurisdiction, amount FROM line_tax UNION ALL "
    "SELECT sale, ordinal, 0, 0, tax FROM line WHERE NOT EXISTS (SELECT 1 FROM line_tax "
    "WHERE line_tax.sale = line.sale AND line_tax.line = line.ordinal))"
)
"""What each named tax took of a line, and without a name its plain rate."""
_NAMELESS = {"tax": "0", "jurisdiction": "0"}
TAXES = (
    *(replace(one, columns={**one.columns, **_NAMELESS}) for one in LINES[:-1]),
    Source(
        f"{JOINED} JOIN {NAMED} AS taken ON taken.sale = sale.seq AND taken.line = line.ordinal",
        _HEADS | _BODIES | {"tax": "taken.tax", "jurisdiction": "taken.jurisdiction"},
        {"tax": "sum(taken.amount)", "lines": "count(*)"},
        keys=_KEYS | {"tax": "(SELECT key FROM label WHERE id = taken.tax)"},
    ),
)
"""Sources of what each tax took; all but the last only where no tax has a name."""
TAKEN = (
    "(SELECT sale, line, offer, amount FROM line_offer UNION ALL SELECT sale, ordinal, 0, "
    "override + line_discount + basket_share FROM line)"
)
"""What was taken off a line by each offer, and by hand."""
OFFERS = (
    _kept("month_offer", "offer"),
    _kept("sum_offer", "offer"),
    Source(
        f"{JOINED} JOIN {TAKEN} AS taken ON taken.sale = sale.seq AND taken.line = line.ordinal",
        _HEADS | _BODIES | {"offer": "taken.offer"},
        {"discount": "sum(taken.amount)", "transactions": "count(DISTINCT sale.seq)"},
        "line.quantity >= 0 AND taken.amount <> 0",
        _KEYS | {"offer": "(SELECT key FROM label WHERE id = taken.offer)"},
    ),
)
"""Sources of what offers took off, the smallest first."""

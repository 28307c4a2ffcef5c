"""From where are returns seen, and how are they read? From the return, or from the sale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.connection import rows
from db.facts.money import QUANTITY_SCALE
from db.facts.value import dataclass
from db.statistics.kept import over
from db.statistics.reports import sold

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.facts.report import Scope
    from db.statistics.kept import Cells

BY_RETURN, BY_SALE = "return", "sale"
"""The views, as the option calls them."""
LABELLED = ("department", "product", "cashier")
"""Parts that are labels."""


@dataclass(frozen=True, slots=True)
class View:
    """From where returns are seen; `sale` and `line` are those that the conditions mean."""

    tables: str
    """What stands after FROM; joins the sale of what came back as `origin` where it is known."""
    back: str
    """The line that came back."""
    came: str
    """The document with which it came back."""
    where: str
    """Which rows are returns."""
    parts: dict[str, str]
    """Each part's column."""


HERE = View(
    f"{sold.LINES} LEFT JOIN sale AS origin ON origin.seq = line.returns_sale",
    "line",
    "sale",
    "line.quantity < 0",
    {
        "day": "sale.day",
        "department": "line.department",
        "product": "line.product",
        "cashier": "sale.cashier",
        "reason": "line.reason",
    },
)
"""Seen from the return."""
THERE = View(
    "line AS back JOIN line ON line.sale = back.returns_sale AND "
    "line.ordinal = back.returns_ordinal JOIN sale ON sale.seq = line.sale "
    "JOIN sale AS came ON came.seq = back.sale JOIN sale AS origin ON origin.seq = sale.seq",
    "back",
    "came",
    "back.returns_sale NOT NULL",
    {**HERE.parts, "reason": "back.reason"},
)
"""Seen from the sale."""


def view_of(scope: Scope) -> View:
    """Give the view that a scope asks for."""
    return THERE if scope.option("view", BY_RETURN) == BY_SALE else HERE


def read(make: Callable[[Scope], str], scope: Scope, keys: int) -> list[Cells]:
    """Add up a statement; what has come back since may grow by the hour, and is not kept."""
    if view_of(scope) is THERE:
        return rows(make(scope))
    return over(make, scope, keys)


def matching(view: View, part: str, value: str) -> tuple[str, tuple[str | int, ...]]:
    """Write the condition of a row; the row of everything has none."""
    if part not in view.parts:
        return "1", ()
    column = view.parts[part]
    if part not in LABELLED:
        return f"{column} = ?", (int(value) if part == "day" else value,)
    labels = f"SELECT id FROM label WHERE kind = '{part}' AND key = ?"  # noqa: S608  (our own names)
    return f"{column} IN ({labels}{'' if value else ' UNION SELECT 0'})", (value,)


def sums_of(view: View) -> str:
    """Write documents, lines, units in thousandths, and minor units of what came back."""
    back = view.back
    units = f"iif({back}.weighed, {QUANTITY_SCALE}, -{back}.quantity)"
    return (
        f"count(DISTINCT {view.came}.seq), count(*), coalesce(sum({units}), 0), "
        f"coalesce(-sum({back}.total), 0)"
    )

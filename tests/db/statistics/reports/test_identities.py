"""Do all reports of sales add up to the same books, whatever was sold and whatever is asked?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.facts.question import Question
from db.facts.report import Scope
from db.statistics.ask import ask
from db.statistics.catalogue import maker
from tests.db.sold import CNY
from tests.db.statistics.conftest import BOOKS
from tests.db.statistics.test_any_sales import fill

if TYPE_CHECKING:
    from db.facts.question import Value
    from db.facts.report import Row, Section
    from db.store import Store

LINE_WISE = [("department", "Food"), ("department", "unknown"), ("product", "A")]
HEAD_WISE = [
    ("till", "01"), ("shop", "East"), ("cashier", "li"), ("cashier", "unknown"),
    ("segment", "adult"), ("month", "2025-12"), ("weekday", "7"), ("hour", "09"),
]  # fmt: skip
scopes = st.builds(
    lambda where, with_tax: Scope(where=tuple(where), with_tax=with_tax),
    st.lists(st.sampled_from((*LINE_WISE, *HEAD_WISE)), max_size=2, unique=True),
    st.booleans(),
)


def section(name: str, scope: Scope, at: str) -> Section:
    """Make a report and find a section of it."""
    return next(one for one in maker(name).report(BOOKS, scope).sections if one.name == at)


def column(of: Section, name: str) -> int:
    """Find a column's place."""
    return next(place for place, one in enumerate(of.columns) if one.name == name)


def cents(cell: Value) -> int:
    """Read an amount or units without decimals lost."""
    whole, _, rest = str(cell).partition(".")
    return int(f"{whole}{rest:0<3}")


def added(of: Section, name: str, *, level: int | None = None) -> int:
    """Add up a column over the rows that are parts."""
    at = column(of, name)
    rows: list[Row] = [row for row in of.rows if not row.whole]
    return sum(cents(row.cells[at]) for row in rows if level is None or row.level == level)


def test_every_report_is_the_same_books(store: Store) -> None:
    """Parts add up to what the engine answers, in each report its own way."""
    fill(store)

    @settings(max_examples=25, suppress_health_check=list(HealthCheck))
    @given(scopes)
    def agrees(scope: Scope) -> None:
        sales = "total" if scope.with_tax else "net"
        measures = (sales, "units", "discount", "returns", "tax", "transactions")
        (found,) = ask(Question(measures, (), scope.where), CNY).rows
        whole = {name: cents(cell) for name, cell in zip(measures, found, strict=True)}
        tree = section("departments", scope, "tree")
        assert added(tree, sales, level=0) == whole[sales]
        goods = section("items", scope, "items")
        assert (added(goods, sales), added(goods, "units")) == (whole[sales], whole["units"])
        bands = maker("price_bands").report(BOOKS, scope).sections
        assert sum(added(one, "units") for one in bands) == whole["units"]
        for name in ("sizes", "values"):
            assert added(section("baskets", scope, name), "baskets") == whole["transactions"]
        for part in ("day", "department", "product", "cashier", "reason", "after"):
            assert added(section("returns", scope, part), "returns") == whole["returns"]
        kinds = section("discounts", scope, "kinds")
        assert added(kinds, "discount") == whole["discount"]
        assert added(section("tax", scope, "rates"), "tax") == whole["tax"]
        proof = section("tax", scope, "proof")
        assert {row.cells[3] for row in proof.rows} == {"0.00"}

    agrees()

"""Is the last day on which goods were sold found, however it is sought?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.facts.report import Scope
from db.statistics import last_sold as module
from db.statistics.last_sold import last_sold
from db.statistics.reports.sold import prepared
from tests.db.sold import draft, sold

if TYPE_CHECKING:
    from db.store import Store

Where = tuple[tuple[str, str], ...]


@pytest.fixture(autouse=True, params=["sought", "read"])
def trade(store: Store, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sell in several months and shops, both for few goods and for many."""
    if request.param == "read":
        monkeypatch.setattr(module, "_FEW", 0)
    store.journal.record_all(
        (
            draft(sold("A", name="Old name"), at="2025-12-31T10:00:00+08:00"),
            draft(sold("A"), sold("B"), at="2026-02-10T10:00:00+08:00"),
            draft(sold("A"), at="2026-03-20T10:00:00+08:00"),
            draft(sold("B"), at="2026-02-28T10:00:00+08:00", shop="East"),
            draft(sold("C", department="Drinks"), at="2026-02-01T10:00:00+08:00"),
            draft(sold("C", -1, department="Drinks"), at="2026-03-01T10:00:00+08:00"),
            draft(sold("D"), at="2026-03-25T10:00:00+08:00"),
            draft(sold("E", name="Old name"), at="2026-02-03T10:00:00+08:00"),
            draft(sold("E"), at="2026-01-03T10:00:00+08:00", shop="East"),
        )
    )


def found(until: int, *but: str, where: Where = ()) -> dict[str, int]:
    """Ask under these conditions."""
    return last_sold(prepared(replace(Scope(), where=where)), until, but)


def test_to_the_day() -> None:
    """A return is no sale; goods under two names are one."""
    assert found(20260331) == {
        "A": 20260320, "B": 20260228, "C": 20260201, "D": 20260325, "E": 20260203,
    }  # fmt: skip
    assert found(20260331, "A", "D", "E") == {"B": 20260228, "C": 20260201}


def test_what_was_sold_later_in_the_month_is_not_yet_sold() -> None:
    """Then the month before is looked into, and of goods not sold yet nothing is said."""
    assert found(20260319) == {"A": 20260210, "B": 20260228, "C": 20260201, "E": 20260203}
    assert found(20260209) == {"A": 20251231, "C": 20260201, "E": 20260203}
    assert found(20260110) == {"A": 20251231, "E": 20260103}
    assert found(20251230) == {}


@pytest.mark.parametrize(
    ("where", "days"),
    [
        ((("shop", "East"),), {"B": 20260228, "E": 20260103}),
        ((("department", "Drinks"),), {"C": 20260201}),
        ((("month", "2026-02"), ("product", "A")), {"A": 20260210}),
        ((("weekday", "3"),), {"A": 20251231, "D": 20260325}),
        ((("till", "01"), ("product", "B")), {"B": 20260228}),
    ],
)
def test_under_conditions(where: Where, days: dict[str, int]) -> None:
    """From whichever sums know them, and else from the lines."""
    assert found(20260331, where=where) == days

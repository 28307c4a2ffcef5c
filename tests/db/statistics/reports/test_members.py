"""Is what members bought theirs, and is each told from the others as it is defined?"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from db.facts.basket import SoldRef
from db.facts.moment import BusinessDay
from db.facts.report import Scope
from db.statistics.receipts import receipts
from db.statistics.reports.members import behind, first_days, known, report
from db.statistics.reports.sold import prepared
from db.statistics.visits import visits
from tests.db.sold import CNY, draft, sold
from tests.db.statistics.conftest import BOOKS

if TYPE_CHECKING:
    from db.facts.report import Report, Section
    from db.store import Store

SCOPE = Scope(BusinessDay(20260201), BusinessDay(20260228))
VISITS = (
    # who, day, price: five members with distinct figures, one of them from before
    ("M1", "2026-02-27", 500), ("M1", "2026-02-20", 500), ("M1", "2026-02-10", 500),
    ("M1", "2026-02-10", 500), ("M1", "2026-02-01", 500),
    ("M2", "2026-02-25", 100), ("M2", "2026-02-15", 100), ("M2", "2026-02-05", 200),
    ("M2", "2026-02-04", 300),
    ("M3", "2026-02-20", 10), ("M3", "2026-02-19", 10), ("M3", "2026-02-18", 10),
    ("M4", "2026-02-10", 900), ("M4", "2026-02-03", 600), ("M4", "2025-12-03", 600),
    ("M5", "2026-02-02", 50),
    ("M6", "2026-01-02", 70),
    (None, "2026-02-14", 1000), (None, "2026-02-15", 500),
)  # fmt: skip


@pytest.fixture
def shop(store: Store) -> Store:
    """Sell to six members and to others; M5 brings goods back."""
    made = [
        draft(sold("A", price=price, rate=0), at=f"{day}T12:00:00+08:00", customer=who)
        for who, day, price in VISITS
    ]
    sales = store.journal.record_all(made)
    last = next(one for one in sales if one.customer == "M5")
    back = sold("A", -1, price=20, rate=0, returns=SoldRef(last.sale_id, 1, last.receipt_no))
    store.journal.record(draft(back, at="2026-02-03T12:00:00+08:00", customer="M5"))
    return store


def section(made: Report, name: str) -> Section:
    """Give a section by its name."""
    return next(one for one in made.sections if one.name == name)


@pytest.mark.usefixtures("shop")
def test_the_share_of_members() -> None:
    """47.60 of 62.60, after what M5 brought back; the rows add up."""
    share = section(report(BOOKS, SCOPE), "share")
    assert [row.cells for row in share.rows] == [
        ("Members", "47.60", "0.7604", 15, "0.8824", "3.17"),
        ("Not known", "15.00", "0.2396", 2, "0.1176", "7.50"),
        ("Together", "62.60", "1.0000", 17, "1.0000", "3.68"),
    ]
    assert len(behind(BOOKS, SCOPE, "members")) == 16
    nobody = share.rows[1].behind
    assert nobody is not None
    assert len(receipts(nobody, CNY)) == 2


@pytest.mark.usefixtures("shop")
def test_new_and_returning() -> None:
    """M4 was here in December; the others came first in these days."""
    new = section(report(BOOKS, SCOPE), "new")
    assert [row.cells for row in new.rows] == [
        ("New members", 4, 13, "32.60", "0.6849"),
        ("Returning members", 1, 2, "15.00", "0.3151"),
    ]
    assert {one.total.minor for one in behind(BOOKS, SCOPE, "returning")} == {900, 600}
    assert first_days()["M4"] == 20251203


@pytest.mark.usefixtures("shop")
def test_who_comes_back() -> None:
    """Four of five; spans of 9, 10 and 7, then 1, 10 and 10, then 1 and 1, then 7 days."""
    (row,) = section(report(BOOKS, SCOPE), "returning").rows
    assert row.cells == (5, 4, "0.8000", 9, 7)


@pytest.mark.usefixtures("shop")
@pytest.mark.parametrize("where", [(), (("till", "01"),), (("shop", "01"),), (("product", "A"),)])
def test_visits_are_the_same_from_sums_and_from_lines(where: tuple[tuple[str, str], ...]) -> None:
    """The lines are read where the sums do not know what is asked."""
    found = visits(prepared(Scope(SCOPE.first, SCOPE.last, where)))
    last = {key: date.fromordinal(day).isoformat() for key, day in found.last.items()}
    assert last == {
        "M1": "2026-02-27", "M2": "2026-02-25", "M3": "2026-02-20", "M4": "2026-02-10",
        "M5": "2026-02-02",
    }  # fmt: skip
    assert sorted(found.gaps) == [1, 1, 1, 7, 7, 9, 10, 10, 10]
    assert visits(prepared(Scope(SCOPE.first, SCOPE.last, (("product", "B"),)))).last == {}


@pytest.mark.usefixtures("shop")
def test_each_member_is_scored_and_leads_to_its_receipts() -> None:
    """R, F and M by rank among five; no name, for sales hold none."""
    listed = section(report(BOOKS, SCOPE), "members")
    assert [row.cells for row in listed.rows] == [
        ("M1", "Champions", 1, 5, "25.00", "5-5-5"),
        ("M4", "At risk", 18, 2, "15.00", "2-2-4"),
        ("M2", "Loyal", 3, 4, "7.00", "4-4-3"),
        ("M3", "Loyal", 8, 3, "0.30", "3-3-1"),
        ("M5", "Lost", 26, 1, "0.30", "1-1-1"),
    ]
    questions = [row.behind for row in listed.rows]
    counts = [len(receipts(one, CNY)) for one in questions if one is not None]
    assert counts == [5, 2, 4, 3, 2]


@pytest.mark.usefixtures("shop")
def test_segments_add_up_and_can_be_chosen() -> None:
    """All five are somewhere; the list holds those of one segment where that is asked."""
    made = report(BOOKS, SCOPE)
    segments = section(made, "segments")
    assert sum(int(str(row.cells[2])) for row in segments.rows) == 5
    assert segments.notes == ("Only 5 members with a visit: fifths of so few are coarse.",)
    assert len(behind(BOOKS, SCOPE, "at_risk")) == 2
    assert behind(BOOKS, SCOPE, "occasional") == ()
    chosen = Scope(SCOPE.first, SCOPE.last, options=(("segment", "lost"),))
    assert [row.cells[0] for row in section(report(BOOKS, chosen), "members").rows] == ["M5"]


@pytest.mark.usefixtures("shop")
def test_spend_is_that_of_the_books() -> None:
    """Members and others together are the sales of the days."""
    members = known(BOOKS, SCOPE)
    assert sum(one.spend for one in members) == 4760
    assert [one.visits for one in members] == [5, 2, 4, 3, 1]


@pytest.mark.usefixtures("golden")
def test_a_shop_without_members() -> None:
    """Nothing is theirs, and there is no rate of nothing."""
    made = report(BOOKS, Scope())
    assert section(made, "share").rows[0].cells[1:] == ("0.00", "0.0000", 0, "0.0000", None)
    assert section(made, "returning").rows[0].cells == (0, 0, None, 0, None)
    assert behind(BOOKS, Scope(), "members") == ()

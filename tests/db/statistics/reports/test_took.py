"""Are scanning and paying told as the tills measured them, and the rest left unsaid?"""

from __future__ import annotations

import random
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from statistics import median
from typing import TYPE_CHECKING

import pytest

from db.facts.basket import SoldRef
from db.facts.report import Scope
from db.facts.sale import Took
from db.statistics import kept
from db.statistics.receipts import receipts
from db.statistics.reports.cashiers import report
from tests.db.sold import CNY, draft, sold
from tests.db.statistics.conftest import BOOKS, DAY_1

if TYPE_CHECKING:
    from db.facts.report import Section
    from db.facts.sale import Draft
    from db.store import Store

DAY = Scope(DAY_1, DAY_1)
FEW = "Too few to tell"


def told(scope: Scope = DAY) -> Section:
    """Make the report and give the section of times."""
    return next(one for one in report(BOOKS, scope).sections if one.name == "took")


def rung(cashier: str, took: Took | None, *, day: int = 2, units: int = 1) -> Draft:
    """Give a sale of these times."""
    at = f"2026-03-{day:02d}T10:00:00+08:00"
    return replace(draft(sold("A", units), at=at, cashier=cashier), took=took)


def test_units_of_all_scanning_and_the_payment_in_the_middle(store: Store) -> None:
    """Seven units in 21 s, paid in 8, 12 and 300 s; sales without times are only counted."""
    store.journal.record_all(
        [
            rung("li", Took(2_000, 12_400)),
            rung("li", Took(9_000, 300_000), units=4),
            rung("li", Took(10_000, 7_500), units=2),
            rung("li", None, units=50),
            rung("wu", None),
        ]
    )
    section = told()
    assert [row.cells for row in section.rows] == [
        ("li", 4, 3, "20.00", "12.0", FEW),
        ("wu", 1, 0, None, None, FEW),
    ]
    assert section.notes == ("3 of 5 sales have times; nothing is said of the others.",)
    behind = section.rows[0].behind
    assert behind is not None
    assert len(receipts(behind, CNY)) == 4


def test_two_in_the_middle_are_halved(store: Store) -> None:
    """A half is told; a measured line is one unit, and one line takes no time to scan."""
    kilo = replace(draft(sold("B", milli=1250, weighed=True)), took=Took(0, 9_000))
    store.journal.record_all([kilo, replace(rung("owner", Took(0, 12_000)))])
    assert told().rows[0].cells == ("owner", 2, 2, None, "10.5", FEW)
    store.journal.record(replace(draft(sold("B", milli=300, weighed=True)), took=Took(6_000, 1)))
    assert told().rows[0].cells == ("owner", 3, 3, "30.00", "9.0", FEW)


def test_a_return_is_no_sale(store: Store) -> None:
    """It is neither counted nor timed; goods bought with it are a sale."""
    first = store.journal.record(rung("li", Took(1_000, 2_000)))
    back = sold("A", -1, returns=SoldRef(first.sale_id, 1, first.receipt_no))
    store.journal.record(draft(back, at="2026-03-02T11:00:00+08:00", cashier="li"))
    assert told().rows[0].cells[:3] == ("li", 1, 1)


def test_thirty_are_enough_and_filters_hold(store: Store) -> None:
    """The day asked for, the cashier asked for."""
    store.journal.record_all([rung("li", Took(3_000, 10_000)) for _ in range(30)])
    store.journal.record_all([rung("wu", Took(1, 1)), rung("li", Took(1, 1), day=3)])
    only = told(replace(DAY, where=(("cashier", "li"),)))
    assert [row.cells for row in only.rows] == [("li", 30, 30, "20.00", "10.0", "")]
    assert only.notes == ("30 of 30 sales have times; nothing is said of the others.",)


def test_no_sales_no_rows(store: Store) -> None:
    """Nothing sold, nothing said."""
    del store
    assert told().rows == ()


@pytest.mark.parametrize("apart", [False, True])
def test_days_add_up_as_a_plain_computation_does(
    store: Store,
    monkeypatch: pytest.MonkeyPatch,
    apart: bool,  # noqa: FBT001
) -> None:
    """Read in one go, or month by month from what is kept: the same figures."""
    if apart:
        monkeypatch.setattr(kept, "FROM_LINES", 1)
    chance = random.Random(7)  # noqa: S311  (chance from a seed)
    made: list[tuple[str, int, Took | None]] = []
    for month in ("01", "02", "03"):
        for day in range(1, 3):
            for _ in range(chance.randrange(3, 9)):
                known = chance.random() < 0.8
                took = Took(chance.randrange(1, 90_000), chance.randrange(60_000))
                made.append(
                    (chance.choice("xyz"), chance.randrange(1, 9), took if known else None)
                )
                at = f"2026-{month}-{day:02d}T10:00:00+08:00"
                cashier, units, took_ = made[-1]
                one = draft(sold("A", units), at=at, cashier=cashier)
                store.journal.record(replace(one, took=took_))
    wanted = {}
    for cashier in {who for who, _, _ in made}:
        mine = [(units, took) for who, units, took in made if who == cashier]
        known_ = [(units, took) for units, took in mine if took is not None]
        minutes = Decimal(sum(took.scan_ms for _, took in known_)) / 60_000
        pace = Decimal(sum(units for units, _ in known_)) / minutes
        second = median([(took.tender_ms + 500) // 1000 for _, took in known_])
        figures = (
            str(pace.quantize(Decimal("0.01"), ROUND_HALF_UP)),
            f"{Decimal(str(second)):.1f}",
        )
        wanted[cashier] = (len(mine), len(known_), *figures)
    for _ in range(2):
        found = told(Scope())
        assert {row.cells[0]: row.cells[1:5] for row in found.rows} == wanted

"""Who buys, when, what, and is it believed only as far as it was recorded?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.facts.basket import SoldRef
from db.facts.report import Scope
from db.statistics.receipts import receipts
from db.statistics.reports.segments import report
from tests.db.sold import CNY, draft, sold
from tests.db.statistics.conftest import BOOKS, DAY_1

if TYPE_CHECKING:
    from db.facts.report import Section
    from db.store import Store

AT = "2026-03-02T{hour}:00:00+08:00"


@pytest.fixture
def pressed(store: Store) -> Store:
    """Eight sales: one cashier presses different keys, the other the same; one return."""
    keys = [
        ("li", "Student", "10", "A"), ("li", "Student", "12", "A"), ("li", "Family", "12", "C"),
        ("li", None, "12", "B"), ("wu", "Family", "10", "A"), ("wu", "Family", "10", "B"),
        ("wu", "Family", "18", "B"),
    ]  # fmt: skip
    prices = {"A": 1290, "B": 350, "C": 9900}
    made = store.journal.record_all(
        [
            draft(
                sold(code, price=prices[code]),
                at=AT.format(hour=hour),
                cashier=cashier,
                segment=segment,
            )
            for cashier, segment, hour, code in keys
        ]
    )
    back = SoldRef(made[0].sale_id, 1, made[0].receipt_no)
    store.journal.record(draft(sold("A", -1, returns=back), at=AT.format(hour=20), cashier="li"))
    return store


@pytest.fixture
def sections(pressed: Store) -> dict[str, Section]:
    """Make the report of that day, tax included."""
    del pressed
    made = report(BOOKS, Scope(DAY_1, DAY_1, with_tax=True))
    return {section.name: section for section in made.sections}


def test_shares_are_of_recorded_documents(sections: dict[str, Section]) -> None:
    """What nobody pressed has no share; a return is no document without a key."""
    assert [row.cells for row in sections["who"].rows] == [
        ("Family", 4, "0.6667", "0.3000", "0.9032", "118.90", "29.73", "1.00"),
        ("Student", 2, "0.3333", "0.0968", "0.7000", "25.80", "12.90", "1.00"),
        ("Not recorded", 1, None, None, None, "-9.40", "-9.40", "1.00"),
    ]
    assert "Only 6 documents have a segment" in sections["who"].notes[0]


def test_each_hour_has_its_own_whole(sections: dict[str, Section]) -> None:
    """At noon one of two recorded documents is a student's."""
    cells = {row.cells[:2]: row.cells[2:4] for row in sections["when"].rows}
    assert cells["Student", "12"] == (1, "0.5000")
    assert cells["Family", "10"] == (2, "0.6667")
    assert cells["Family", "18"] == (1, "1.0000")
    assert len(cells) == 5


def test_goods_lead_by_what_was_spent(sections: dict[str, Section]) -> None:
    """The dearest comes first, and leads to its own receipts."""
    rows = sections["what"].rows
    assert [row.cells for row in rows] == [
        ("Family", 1, "Goods C", "99.00", "1"),
        ("Family", 2, "Goods A", "12.90", "1"),
        ("Family", 3, "Goods B", "7.00", "2"),
        ("Student", 1, "Goods A", "25.80", "2"),
    ]
    assert rows[2].behind is not None
    assert len(receipts(rows[2].behind, CNY)) == 2


def test_one_key_for_everyone_is_told(sections: dict[str, Section]) -> None:
    """Coverage and the most pressed key stand beside the figures, with small numbers said."""
    assert [row.cells for row in sections["believed"].rows] == [
        ("li", 4, 3, "0.7500", "Student", "0.6667", "0.2077", "0.9385",
         "One key for many, but too few documents to tell"),
        ("wu", 3, 3, "1.0000", "Family", "1.0000", "0.4385", "1.0000",
         "One key for many, but too few documents to tell"),
    ]  # fmt: skip


def test_enough_documents_make_it_a_remark(store: Store) -> None:
    """Forty times the same key is no chance any more."""
    store.journal.record_all(
        [draft(sold(), at=AT.format(hour=11), segment="M –29") for _ in range(40)]
    )
    believed = report(BOOKS, Scope(DAY_1, DAY_1)).sections[-1]
    assert [row.cells[-4:] for row in believed.rows] == [
        ("1.0000", "0.9124", "1.0000", "One key for nearly everyone")
    ]


def test_nothing_sold_is_an_empty_report(store: Store) -> None:
    """No sale, no division by nothing."""
    del store
    made = report(BOOKS, Scope(DAY_1, DAY_1))
    assert [len(section.rows) for section in made.sections] == [0, 0, 0, 0]
    assert made.population.startswith("Documents with at least one line sold; 0 of 0")

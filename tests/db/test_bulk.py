"""Are the sums of the bench's bulk shop what the real journal would have made of its documents?"""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

import pytest

from db import ledger
from db.connection import rows
from db.facts.question import Question
from db.facts.sale import Draft
from db.rollups import differences
from db.statistics.ask import ask
from db.store import Store
from tests.db.sold import CNY
from tests.speed import bulk

if TYPE_CHECKING:
    from pathlib import Path

    from db.facts.question import Table
    from db.facts.sale import Sale

SAMPLE = bulk.Bulk(lines=2_000, shops=3, years=1, products=300)
SUMS = ("gross", "discount", "returns", "total", "tax", "cost", "units", "lines", "transactions")
QUESTIONS = (
    Question(SUMS, ("day", "hour")),
    Question(SUMS, ("month", "shop", "department")),
    Question(SUMS, ("product",)),
    Question(SUMS, ("year", "segment", "cashier")),
    Question(SUMS, ("customer",)),
    Question(("total", "transactions"), ("month", "tender")),
    Question(("discount", "transactions"), ("month", "offer")),
)


def again(sale: Sale) -> Draft:
    """Give a recorded document as a till would hand it in."""
    known = {one.name for one in fields(Draft)}
    values = {name: getattr(sale, name) for name in known if hasattr(sale, name)}
    return Draft(**values)


def answers() -> list[Table]:
    """Ask everything of the open store."""
    return [ask(question, CNY) for question in QUESTIONS]


@pytest.fixture
def sampled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[list[Sale], list[Table]]:
    """Fill a store by bulk, read its documents, and ask about them."""
    for module in ("bulk", "shops"):
        monkeypatch.setattr(f"tests.speed.{module}.gettempdir", lambda: str(tmp_path))
    store = Store.open(bulk.store_of(SAMPLE))
    seqs = [seq for (seq,) in rows("SELECT seq FROM sale ORDER BY seq")]
    assert len(seqs) > 300
    assert differences() == []
    kept = [ledger.read(seq, CNY) for seq in seqs]
    told = answers()
    store.close()
    return kept, told


def test_the_journal_makes_the_same_sums(
    sampled: tuple[list[Sale], list[Table]], tmp_path: Path
) -> None:
    """Recorded one by one, the documents answer every question alike, to the cent."""
    kept, told = sampled
    store = Store.new(tmp_path / "recorded.store")
    store.journal.record_all([again(sale) for sale in kept])
    assert [one.rows for one in answers()] == [one.rows for one in told]
    assert sum(len(one.rows) for one in told) > 500
    store.close()

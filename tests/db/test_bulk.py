"""Are the sums of the bench's bulk shop what the real journal would have made of its documents?"""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING
from unittest.mock import patch

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


def compared(sample: bulk.Bulk, folder: Path) -> tuple[int, list[str]]:
    """Make a shop by bulk, record its documents one by one in another, and ask both alike.

    Gives the number of documents, and the questions that were answered differently.
    """
    with (
        patch("tests.speed.bulk.gettempdir", lambda: str(folder)),
        patch("tests.speed.shops.gettempdir", lambda: str(folder)),
    ):
        store = Store.open(bulk.store_of(sample))
    wrong = differences()
    seqs = [seq for (seq,) in rows("SELECT seq FROM sale ORDER BY seq")]
    kept = [ledger.read(seq, CNY) for seq in seqs]
    told = answers()
    store.close()
    store = Store.new(folder / f"recorded-{sample.seed}.store")
    store.journal.record_all([again(sale) for sale in kept])
    for one, other, question in zip(answers(), told, QUESTIONS, strict=True):
        if one.rows != other.rows or not one.rows:
            wrong.append(f"seed {sample.seed}: {question}")
    store.close()
    return len(kept), wrong


def test_the_journal_makes_the_same_sums(tmp_path: Path) -> None:
    """Recorded one by one, the documents answer every question alike, to the cent."""
    documents, wrong = compared(SAMPLE, tmp_path)
    assert documents > 300
    assert wrong == []

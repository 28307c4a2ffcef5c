"""Is a fact written once, whole, and never changed?"""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

import apsw
import pytest

from db import chain
from db.check import check
from db.connection import connect, disconnect, rows, transaction, value
from db.facts.basket import Basket, BasketLine
from db.facts.event import EventCode
from db.facts.quantity import ONE, Quantity
from db.facts.sale import LONGEST_MS, Took
from db.facts.trouble import Refused, StoreReadOnly, Trouble
from db.record import body_of
from tests import verify_journal
from tests.crash import trade

if TYPE_CHECKING:
    from pathlib import Path

    from db.facts.sale import Draft
    from db.store import Store

DIGITS_ONLY = "1234567890123e567890123456789012"
"""An id that a column with numeric affinity would turn into a number."""


def draft(sale_id: str = "b1", lines: int = 2, step: int = 1) -> Draft:
    """Give a settled basket."""
    basket = Basket(sale_id)
    for _ in range(lines):
        basket = trade.scanned(basket, random.Random(sale_id))  # noqa: S311  (chance from a seed)
    return trade.draft(basket, step, off=5)


def counts() -> list[tuple[int, ...]]:
    """Count the rows of every table that a sale writes."""
    tables = (
        "sale",
        "line",
        "line_offer",
        "tender",
        "journal",
        "outbox",
        "label",
        "sum_hour",
        "sum_tender",
    )
    return [tuple(rows(f"SELECT count(*) FROM {table}")[0]) for table in tables]  # noqa: S608


def test_a_sale_is_read_back_as_it_was_recorded(store: Store) -> None:
    """Every field of head, lines, what offers took off, and tenders."""
    sale = store.books.record(replace(draft(), segment="A", customer="C 7", reference="old 12"))
    assert (sale.receipt_no, sale.number) == ("01-000001", 1)
    assert store.sale("01-000001") == sale
    assert store.sale("01-000002") is None
    assert store.recorded("b1") == (sale, "asked b1")
    assert store.recorded("b2") is None
    assert [[one.key for one in line.offers] for line in sale.lines] == [[], ["half", "spend"]]


def test_how_long_it_took_is_a_fact_where_it_is_known(store: Store) -> None:
    """In the row and in the signed record; the record of a sale without it is as it ever was."""
    known = store.books.record(replace(draft(), took=Took(41_250, 9_007)))
    unknown = store.books.record(replace(draft("b2"), took=None))
    assert store.sale("01-000001") == known
    assert known.took == Took(41_250, 9_007)
    assert store.sale("01-000002") == unknown
    assert unknown.took is None
    assert rows("SELECT scan_ms, tender_ms FROM sale ORDER BY seq") == [
        (41_250, 9_007),
        (None, None),
    ]
    told = rows(
        "SELECT json_extract(body, '$.took') FROM journal WHERE sale NOT NULL ORDER BY seq"
    )
    assert told == [("[41250,9007]",), (None,)]
    assert "took" not in body_of(unknown)
    assert check(store)["ok"]
    assert verify_journal.verify(store.path) == []


@pytest.mark.parametrize(
    "absurd", [Took(-1, 0), Took(0, -1), Took(LONGEST_MS + 1, 0), Took(0, LONGEST_MS + 1)]
)
def test_a_time_that_cannot_be_is_unknown(store: Store, absurd: Took) -> None:
    """The sale is recorded all the same; the longest that can be is kept."""
    assert store.books.record(replace(draft(), took=absurd)).took is None
    longest = Took(LONGEST_MS, 0)
    assert store.books.record(replace(draft("b2"), took=longest)).took == longest
    assert check(store)["ok"]


@pytest.mark.parametrize("sale_id", [DIGITS_ONLY, "0123", "1e5", "9" * 40, "5_0"])
def test_an_id_of_digits_stays_text(store: Store, sale_id: str) -> None:
    """It is found again by exactly the same text."""
    sale = store.books.record(draft(sale_id))
    assert sale.sale_id == sale_id
    found = rows("SELECT id, typeof(id) FROM sale")
    assert found == [(sale_id, "text")]
    recorded = store.recorded(sale_id)
    assert recorded is not None
    assert recorded[0].sale_id == sale_id


def test_the_same_basket_is_recorded_once(store: Store) -> None:
    """The same id with the same request gives the first sale, with another it is refused."""
    first = store.books.record(draft())
    before = counts()
    assert store.books.record(draft()) == first
    assert counts() == before
    with pytest.raises(Refused, match="already recorded with other content"):
        store.books.record(replace(draft(), request="something else"))
    assert counts() == before
    assert store.places.next_number() == 2


def test_all_of_several_or_none(store: Store) -> None:
    """One that cannot be recorded takes the others with it, and their numbers."""
    unsettled = replace(draft("b3"), rounding=trade.money(1))
    before = counts()
    with pytest.raises(Trouble, match="do not settle"):
        store.journal.record_all((draft("b1"), draft("b2"), unsettled))
    assert counts() == before
    sales = store.journal.record_all((draft("b1"), draft("b2"), draft("b1")))
    assert [sale.receipt_no for sale in sales] == ["01-000001", "01-000002", "01-000001"]


def test_a_failure_beside_the_sale_takes_it_back(store: Store) -> None:
    """What belongs to a sale's transaction is written with it, or neither is."""

    def fail(_seq: int) -> None:
        raise OSError("the printer's job could not be written")

    with pytest.raises(OSError, match="printer"):
        store.journal.record(draft(), fail)
    assert counts()[0] == (0,)
    assert store.books.record(draft()).number == 1
    assert check(store)["ok"]


def test_no_more_comes_back_than_was_sold(store: Store) -> None:
    """Not at once, not in parts, not of a line that never was."""
    basket = Basket("b1", lines=(BasketLine(1, trade.product(1), Quantity.of(3)),))
    sale = store.books.record(trade.draft(basket, 1))

    def back(sale_id: str, milli: int, before: int) -> None:
        parts = trade.returned(sale, milli, back=before, sale_id=sale_id, step=2)
        store.books.record(parts)

    with pytest.raises(Refused, match="More would come back"):
        back("r0", 4000, 0)
    back("r1", 2000, 0)
    with pytest.raises(Refused, match="More would come back"):
        back("r2", 2000, 2000)
    back("r3", 1000, 2000)
    assert store.returned("b1") == {1: Quantity.of(3)}
    assert store.returned("never sold") == {}
    with pytest.raises(Refused):
        back("r4", 1, 3000)
    elsewhere = replace(sale, sale_id="never sold")
    with pytest.raises(Refused):
        store.books.record(trade.returned(elsewhere, 1000, back=0, sale_id="r5", step=3))
    result = check(store)
    assert result["ok"], result["faults"]
    assert result["checked"]["sales"] == 3


def test_no_more_comes_back_in_one_document_either(store: Store) -> None:
    """Two lines of one return count together."""
    basket = Basket("b1", lines=(BasketLine(1, trade.product(1), ONE),))
    sale = store.books.record(trade.draft(basket, 1))
    once = trade.returned(sale, 1000, back=0, sale_id="r1", step=2)
    twice = replace(
        once,
        lines=(once.lines[0], replace(once.lines[0], ordinal=2)),
        tenders=(replace(once.tenders[0], amount=once.lines[0].total + once.lines[0].total),),
    )
    with pytest.raises(Refused, match="More would come back"):
        store.books.record(twice)


@pytest.mark.parametrize("table", ["sale", "line", "tender", "journal", "closing", "label"])
def test_a_fact_is_never_changed(store: Store, table: str) -> None:
    """The store itself refuses, whoever asks."""
    store.books.record(draft())
    store.books.close(trade.moment(9), "owner")
    column = {"journal": "body", "closing": "body", "label": "text", "tender": "amount"}
    changes = (
        f"UPDATE {table} SET {column.get(table, 'total')} = 0",  # noqa: S608
        f"DELETE FROM {table}",  # noqa: S608
    )
    for statement in changes:
        with pytest.raises(apsw.ConstraintError, match="a fact is written once"):
            rows(statement)


def test_an_amount_that_is_no_whole_number_is_refused(store: Store) -> None:
    """STRICT columns take no float and no text."""
    store.books.record(draft())
    for value_given in (1.5, "much"):
        with pytest.raises(apsw.ConstraintError):
            rows("INSERT INTO tender VALUES (1, 9, 1, ?, 0, NULL)", (value_given,))


def test_the_chain(store: Store) -> None:
    """The first record introduces the key; each one names the hash before it."""
    store.journal.note([trade.event(EventCode.START, 1)])
    sale = store.books.record(draft(), [trade.event(EventCode.DISCOUNT, 1, minor=5)])
    found = rows("SELECT seq, code, prev, hash, body, sale FROM journal ORDER BY seq")
    assert [row[1] for row in found] == [90001, 13001, 13012, 90005]
    prev = chain.FIRST
    for at, (seq, _code, before, hashed, _body, _sale) in enumerate(found, 1):
        assert seq == at
        assert before == prev
        prev = hashed
    assert store.journal.head() == prev.hex()
    assert found[2][4] == chain.canonical({**body_of(sale), "request": "asked b1"})
    assert [row[5] for row in found] == [None, None, 1, None]


def test_a_return_is_called_so(store: Store) -> None:
    """A document of returns only has a code of its own."""
    sale = store.books.record(draft())
    back = trade.returned(sale, 10, back=0, sale_id="r1", step=2)
    store.books.record(back)
    assert value("SELECT code FROM journal ORDER BY seq DESC LIMIT 1") == EventCode.RETURN


def test_a_copy(store: Store) -> None:
    """A copy is a job and a record, and has a number; without a receipt it is refused."""
    sale = store.books.record(draft())
    assert store.books.copy(sale.receipt_no, trade.moment(2), "owner") == 1
    assert store.books.copy(sale.receipt_no, trade.moment(3), "owner") == 2
    with pytest.raises(Refused, match="no receipt"):
        store.books.copy("01-000099", trade.moment(4), "owner")
    assert check(store)["ok"]


def test_ids_at_the_same_time(store: Store) -> None:
    """The same basket recorded from several threads is one sale."""
    first = store.books.record(draft("b0"))

    def again(_thread: int) -> str:
        connect()
        try:
            return store.journal.record(draft("b0")).receipt_no
        finally:
            disconnect()

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(again, range(12))) == {first.receipt_no}


def test_joined_transactions_are_one(store: Store) -> None:
    """What happens inside an open transaction goes with it."""

    def sell_and_fail() -> None:
        with transaction():
            store.books.record(draft())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        sell_and_fail()
    assert counts()[0] == (0,)
    assert store.books.record(draft()).number == 1


def test_canonical_texts() -> None:
    """One form only: sorted, no blanks, composed letters."""
    assert chain.canonical({"b": 1, "a": [None, "x"]}) == '{"a":[null,"x"],"b":1}'
    assert chain.canonical(["e\u0301"]) == '["é"]'


def test_a_signer_in_memory() -> None:
    """Without a file the key lives as long as the program."""
    signer = chain.Signer(None)
    assert signer.sign(b"x")
    assert len(signer.name) == 16
    assert len(signer.public) == 32


def test_a_key_that_cannot_be_kept(tmp_path: Path) -> None:
    """A folder that is not there is a trouble with a sentence."""
    with pytest.raises(StoreReadOnly):
        chain.Signer(tmp_path / "none" / "store.key").load()

"""Is a record found by what one remembers of it, and nothing by a card's whole number?"""

from __future__ import annotations

import json
import re
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import apsw
import pytest

from db import words
from db.facts.answer import SignedOn
from db.facts.event import Event, EventCode
from db.facts.moment import Moment
from db.facts.report import Scope
from db.facts.trouble import Refused
from db.statistics.catalogue import REPORTS
from db.statistics.event_words import KINDS, called
from db.statistics.record_words import RecordWords
from db.statistics.reports import journal
from db.statistics.reports.journal import behind, report
from tests.db.sold import draft, sold
from tests.db.statistics.conftest import BOOKS, DAY_1, DAY_2
from tests.db.test_cards import AT, TERMINAL, approve, card_sale, intent
from tests.house.tree import TOP

if TYPE_CHECKING:
    from pathlib import Path

    from db.facts.report import Row
    from db.store import Store

DAY = Scope(DAY_1, DAY_1)
STORES = sorted((TOP / "tests" / "golden" / "stores").glob("*.zip"))
"""Stores of every former version, with records of what happens at a till."""


def at(text: str) -> Moment:
    """Give a moment of the first day."""
    return Moment.parse(f"2026-03-02T{text}+08:00", "Asia/Shanghai")


@pytest.fixture
def day(store: Store) -> Store:
    """Two sales, a void of a basket that was sold, a cancelled one, and a look at a price."""
    first, _ = store.journal.record_all(
        (
            draft(sold("A", 2, name="Green tea"), at="2026-03-02T10:00:00+08:00", cashier="li"),
            draft(sold("B", price=350), at="2026-03-02T23:30:00+08:00", cashier="wu"),
        )
    )
    told: tuple[tuple[EventCode, str, dict[str, str | int | None]], ...] = (
        (EventCode.VOID, "10:05:00", {"code": "A", "quantity": 1000, "basket": first.sale_id,
                                      "total": 1290}),
        (EventCode.VOID, "12:00:00", {"basket": "gone", "lines": 2, "total": 990, "reason": ""}),
        (EventCode.PRICE_CHECK, "13:00:00", {"code": "B"}),
    )  # fmt: skip
    store.journal.note(
        [Event(code, at(when), "li", tuple(data.items())) for code, when, data in told]
    )
    store.journal.note((Event(EventCode.START, at("02:00:00"), "li"),))
    return store


def found(scope: Scope = DAY, options: dict[str, str] | None = None) -> list[Row]:
    """Search."""
    asked = replace(scope, options=tuple((options or {}).items()))
    (section,) = report(BOOKS, asked).sections
    return list(section.rows)


def kinds(rows: list[Row]) -> list[str]:
    """Name what was found."""
    return [str(row.cells[4]) for row in rows]


def test_everything_of_the_day_the_newest_first(day: Store) -> None:
    """Before the cut-off hour is the day before; each record has its number in the chain."""
    del day
    rows = found()
    assert kinds(rows) == [
        "Sale", "Price looked up", "Line or basket voided", "Line or basket voided", "Sale",
        "New signing key",
    ]  # fmt: skip
    assert rows[0].cells[:4] == ("2026-03-02T23:30:00+08:00", "01", 3, "wu")
    assert rows[0].cells[5:] == ("3.50", "01-000002", "Goods B")
    assert rows[2].cells[5:] == ("9.90", "", "2 lines")


def test_a_record_leads_to_its_receipt(day: Store) -> None:
    """A void leads to what became of the basket; a cancelled basket nowhere."""
    del day
    *_, cancelled, voided, sale, _ = found()
    assert [cancelled.key, voided.cells[6], sale.cells[6]] == ["", "01-000001", "01-000001"]
    (one,) = behind(BOOKS, DAY, voided.key)
    assert one.receipt_no == "01-000001"


@pytest.mark.parametrize(
    ("options", "want"),
    [
        ({"kind": "voids"}, ["Line or basket voided"] * 2),
        ({"kind": "sales"}, ["Sale", "Sale"]),
        ({"hours": "12:00-13:00"}, ["Price looked up", "Line or basket voided"]),
        ({"hours": "23:00-02:00"}, ["Sale"]),
        ({"amount": "9.90"}, ["Line or basket voided"]),
        ({"amount": "12-26"}, ["Line or basket voided", "Sale"]),
        ({"receipt": "01-000001"}, ["Line or basket voided", "Sale"]),
        ({"receipt": "2"}, ["Sale"]),
        ({"product": "green TEA"}, ["Line or basket voided", "Sale"]),
        ({"product": "B"}, ["Sale", "Price looked up"]),
        ({"product": "100%"}, []),
        ({"card": "9524"}, []),
    ],
)
def test_what_one_remembers_finds_it(day: Store, options: dict[str, str], want: list[str]) -> None:
    """By kind, time, amount, number, goods; a sign of a pattern is a sign like any other."""
    del day
    assert kinds(found(options=options)) == want


def test_filters_of_the_bar_hold(day: Store) -> None:
    """Person and till; another day has nothing."""
    del day
    assert len(found(replace(DAY, where=(("cashier", "wu"),)))) == 1
    assert found(replace(DAY, where=(("till", "02"),))) == []
    assert found(Scope(DAY_2, DAY_2)) == []


def test_a_card_is_found_by_its_mask(store: Store) -> None:
    """Question, answer and sale; each leads to the receipt that the card paid."""
    store.cards.register(TERMINAL, AT, "owner")
    store.cards.signed_on(SignedOn(42, "0302", "100000"), AT)
    asked = intent("a1", order="b1")
    approve(store.cards, asked)
    store.journal.record(card_sale("b1", "a1"))
    masked = asked.card.masked
    for card in (masked, masked[-4:], f"{masked[:6]}*{masked[-4:]}"):
        rows = found(options={"card": card})
        assert kinds(rows) == ["Sale", "Card payment", "Card payment"]
        assert {row.cells[6] for row in rows} == {"01-000001"}
    assert found(options={"card": "0000"}) == []


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"card": "6225760008219524"}, "Never write a whole card number"),
        ({"card": "95"}, "last four digits"),
        ({"hours": "25:00-26:00"}, "no time"),
        ({"hours": "noon"}, "no time"),
        ({"amount": "much"}, "no amount"),
    ],
)
def test_what_makes_no_sense_is_refused(day: Store, options: dict[str, str], said: str) -> None:
    """In one sentence that says how to write it."""
    del day
    with pytest.raises(Refused, match=said):
        found(options=options)


def test_more_than_fit_are_said_to_be_more(day: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The newest are listed."""
    del day
    monkeypatch.setattr(journal, "LIMIT", 2)
    (section,) = report(BOOKS, DAY).sections
    assert (len(section.rows), len(section.notes)) == (2, 1)


WRITTEN: tuple[tuple[EventCode, dict[str, object], str, str], ...] = (
    (EventCode.MEMBER, {"what": "chosen", "member": "M11", "basket": "b"},
     "buys here, member M11", "識別會員，會員 M11"),
    (EventCode.DISCOUNT, {"code": "1001", "percent": 1050, "reason": "Damaged"},
     "item 1001, discount 10.5 %, reason Damaged", "貨號 1001，折扣 10.5%，原因 外包裝破損"),
    (EventCode.PRICE_CHANGE, {"code": "1001", "price": 50000, "regular": 599000, "reason": ""},
     "item 1001, price 5.00, usual price 59.90", "貨號 1001，價格 5.00，原價 59.90"),
    (EventCode.CARD, {"attempt": "a1", "kind": "sale", "minor": 1290, "currency": "CNY",
                      "batch": 42, "partial": False, "row": 7},
     "payment, amount 12.90, batch 42", "付款，金額 12.90，批次 42"),
    (EventCode.CARD, {"attempt": "a1", "state": "reversal_due"}, "still to be reversed", "待沖正"),
    (EventCode.STAFF, {"what": "pin", "person": "2", "pin": "9b1d"},
     "own PIN set, person Li", "設定本人密碼，員工 Li"),
    (EventCode.DRAWER, {"what": "count", "amount": 54190, "expected": 54290, "since": 12},
     "drawer counted, amount 541.90, expected 542.90",
     "清點錢櫃，金額 541.90，應有現金 542.90"),
    (EventCode.Z_REPORT, {"z": 3, "day": 20260302, "total": 8283, "head": "5dcf"},
     "Z no. 3, business day 2026-03-02, total 82.83",
     "Z 號 3，營業日 2026-03-02，合計 82.83"),
)  # fmt: skip


@pytest.mark.parametrize(("code", "body", "english", "chinese"), WRITTEN)
def test_a_record_is_told_in_words(
    code: EventCode, body: dict[str, object], english: str, chinese: str
) -> None:
    """Money, prices, shares and days as such; no id, no hash, no word of the program."""
    for spoken, said in (("en", english), ("zh_TW", chinese)):
        words.use(spoken)
        assert RecordWords("CNY", {"2": "Li"}).told(code, body) == said
    words.use("en")


@pytest.mark.parametrize("archive", STORES, ids=lambda path: path.stem)
def test_nothing_the_till_writes_stays_english(archive: Path, tmp_path: Path) -> None:
    """Every record of every store of a former version, but for what people typed."""
    zipfile.ZipFile(archive).extract("shop.store", tmp_path)
    found = apsw.Connection(str(tmp_path / "shop.store")).execute("SELECT code, body FROM journal")
    words.use("zh_CN")
    told = RecordWords("CNY", {"owner": "店主", "2": "李"})
    said = {
        told.told(code, json.loads(body))
        for code, body in found
        if code not in (EventCode.SALE, EventCode.RETURN)
    }
    words.use("en")
    assert [one for one in said if re.search(r"\b[a-z_]{3,}\b", one)] == []


def test_every_kind_has_its_name_and_its_place() -> None:
    """No record of ours is nameless, or found by no kind but all; the list offers the same."""
    assert [code for code in EventCode if called(code).startswith("Record of kind")] == []
    assert {code for codes in KINDS.values() for code in codes} == set(EventCode)
    assert dict(REPORTS["journal"].options)["kind"] == tuple(KINDS)
    assert called(99999) == "Record of kind 99999"

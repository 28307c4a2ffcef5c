"""Do former sales become facts: whole, once, and only what the file says?"""

from __future__ import annotations

import json
import uuid
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from db.check import check
from db.connection import rows, value
from db.facts.event import EventCode
from db.facts.moment import Moment
from db.facts.product import NotFound, Product
from db.facts.question import Question
from db.facts.trouble import Refused
from db.imports import documents, history
from db.imports.drafts import sale_id
from db.imports.history import import_sales
from db.imports.products import import_products
from db.statistics.ask import ask
from tests.db.imports.files import write_csv, write_xlsx

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from db.facts.sale import Sale
    from db.imports.answer import Answer
    from db.store import Store

HEADER = ("InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice")
T = "2010-12-01 08:26:00"
ONE = (("1", "A", "Apple", "2", T, "1.50"), ("1", "B", "Bread", "1", T, "3"))
TWO = (("2", "A", "Apple", "-1", "2010-12-02 09:00", "1.50"),)


def counts(answer: Answer) -> tuple[int, int, int, int]:
    """Give read, new, unchanged and refused; nothing is ever updated."""
    assert answer.updated == 0
    refused = len(answer.refused)
    assert answer.read == answer.new + answer.unchanged + refused
    return answer.read, answer.new, answer.unchanged, refused


def take(store: Store, path: Path, *rows_: tuple[object, ...], **more: Any) -> Answer:  # noqa: ANN401
    """Write a file and take it in."""
    return import_sales(store, write_csv(path, *rows_), **more)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Name a file."""
    return tmp_path / "sales.csv"


@pytest.fixture(autouse=True)
def sound(store: Store) -> Iterator[None]:
    """Whatever was taken in, the books are in order afterwards."""
    yield
    assert check(store)["faults"] == []


def sale(store: Store, number: int) -> Sale:
    """Give a sale of the import till."""
    found = store.sale(f"IM-{number:06d}")
    assert found is not None
    return found


def test_documents_become_sales(store: Store, path: Path) -> None:
    """With numbers of the import till; the former number is a reference."""
    assert counts(take(store, path, HEADER, *ONE, *TWO)) == (3, 3, 0, 0)
    one, two = sale(store, 1), sale(store, 2)
    assert (one.reference, one.total.text(), one.tax.text()) == ("1", "6.00", "0.70")
    assert one.at.text() == "2010-12-01T08:26:00+08:00"
    assert [line.product.label for line in one.lines] == ["Apple", "Bread"]
    assert [(paid.kind, paid.amount.text()) for paid in one.tenders] == [("unknown", "6.00")]
    assert (one.cashier.key, one.segment, one.customer) == ("", None, None)
    assert one.shop.key == "01"
    (back,) = two.lines
    assert back.is_return
    assert back.returns is None
    assert (two.total.text(), back.gross.text(), back.tax.text()) == ("-1.50", "-1.50", "-0.17")
    assert store.sale("01-000001") is None


def test_again_is_unchanged(store: Store, path: Path) -> None:
    """Nothing is recorded twice, and new documents go in beside the known."""
    take(store, path, HEADER, *ONE)
    assert counts(take(store, path, HEADER, *ONE, *TWO)) == (3, 1, 2, 0)
    assert counts(take(store, path, HEADER, *ONE, *TWO)) == (3, 0, 3, 0)
    assert value("SELECT count(*) FROM sale") == 2


def test_other_content_is_refused_line_by_line(store: Store, path: Path) -> None:
    """A fact is never edited; the lines that say the same are unchanged."""
    take(store, path, HEADER, *ONE)
    changed = ("1", "B", "Bread", "2", T, "3")
    answer = take(store, path, HEADER, ONE[0], changed, ("1", "C", "", "1", T, "1"))
    assert counts(answer) == (3, 0, 1, 2)
    assert [(one.row, one.column) for one in answer.refused] == [(3, "Quantity"), (4, "InvoiceNo")]
    late = tuple((*row[:4], "2010-12-01 09:00", row[5]) for row in ONE)
    answer = take(store, path, HEADER, *late)
    assert [(one.row, one.column) for one in answer.refused] == [(2, "InvoiceDate")]
    assert counts(take(store, path, HEADER, *ONE)) == (2, 0, 2, 0)
    assert isinstance(store.catalogue.find("C"), NotFound)


def test_other_writing_is_no_other_content(store: Store, tmp_path: Path, path: Path) -> None:
    """1.5 is 1.50, and a typed sheet says what the list said."""
    take(store, path, HEADER, *ONE)
    other = tuple((*row[:3], f"{row[3]}.0", row[4], f"{float(row[5])}") for row in ONE)
    assert counts(take(store, path, HEADER, *other)) == (2, 0, 2, 0)
    typed = [[1, row[1], row[2], int(row[3]), row[4], float(row[5])] for row in ONE]
    sheet = write_xlsx(tmp_path / "a.xlsx", HEADER, *typed)
    assert counts(import_sales(store, sheet)) == (2, 0, 2, 0)


def test_a_bad_line_keeps_its_document_out(store: Store, path: Path) -> None:
    """Its total would be wrong; mended, the whole document goes in."""
    bad = ("1", "B", "Bread", "many", T, "3")
    answer = take(store, path, HEADER, ONE[0], bad, *TWO)
    assert counts(answer) == (3, 1, 0, 2)
    assert [(one.row, one.column) for one in answer.refused] == [(2, None), (3, "Quantity")]
    assert "Row 3" in answer.refused[0].why
    assert isinstance(store.catalogue.find("B"), NotFound)
    assert counts(take(store, path, HEADER, *ONE, *TWO)) == (3, 2, 1, 0)


@pytest.mark.parametrize(
    ("row", "column"),
    [
        (("", "A", "", "1", T, "1"), "InvoiceNo"),
        (("9", "", "", "1", T, "1"), "StockCode"),
        (("9", "A", "", "1", "soon", "1"), "InvoiceDate"),
        (("9", "A", "", "1", T, ""), "UnitPrice"),
        (("9", "A", "", "1", T, "1", "more"), None),
    ],
)
def test_refusals(store: Store, path: Path, row: tuple[str, ...], column: str | None) -> None:
    """Each names its row and, where one is to blame, its column."""
    answer = take(store, path, HEADER, *ONE, row)
    assert counts(answer) == (3, 2, 0, 1)
    assert (answer.refused[0].row, answer.refused[0].column) == (4, column)


def test_a_document_may_be_split(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its lines are one sale wherever they stand; also where there are very many documents."""
    monkeypatch.setattr(documents, "_AT_ONCE", 2)
    other = (("3", "C", "Cake", "1", T, "2"), ("4", "D", "", "1", T, "2"))
    answer = take(store, path, HEADER, ONE[0], *TWO, ONE[1], *other)
    assert counts(answer) == (5, 5, 0, 0)
    by_reference = dict(
        rows("SELECT reference, count(*) FROM sale JOIN line ON sale = seq GROUP BY 1")
    )
    assert by_reference == {"1": 2, "2": 1, "3": 1, "4": 1}
    assert counts(take(store, path, HEADER, *ONE, *TWO)) == (3, 0, 3, 0)


def test_the_same_number_in_two_shops(store: Store, path: Path) -> None:
    """Is two documents; shop texts are kept as they came."""
    header = (*HEADER, "门店")
    lines = [(*row, shop) for shop in ("East", "", "West") for row in ONE]
    assert counts(take(store, path, header, *lines)) == (6, 6, 0, 0)
    shops = ask(Question(("lines",), ("shop",)), "CNY").rows
    assert shops == (("01", 2), ("East", 2), ("West", 2))
    assert counts(take(store, path, header, *lines)) == (6, 0, 6, 0)


def test_everything_that_is_said_is_kept(store: Store, path: Path) -> None:
    """Tender, cashier, segment, customer, department and unit, as texts."""
    header = (
        "小票号", "货号", "品名", "数量", "时间", "零售价", "支付方式", "收银员", "客层", "会员",
        "部门", "单位", "进价", "税率",
    )  # fmt: skip
    first = (
        "1",
        "A",
        "苹果",
        "1.236",
        T,
        "8.5",
        "微信",
        "王",
        "成人",
        "M1",
        "果蔬/水果",
        "kg",
        "4",
        "9%",
    )
    second = ("1", "B", "袋", "1", T, "0.3", "", "", "", "", "", "", "", "")
    assert counts(take(store, path, header, first, second)) == (2, 2, 0, 0)
    found = sale(store, 1)
    one, two = found.lines
    assert (found.cashier.label, found.segment, found.customer) == ("王", "成人", "M1")
    assert [(paid.kind, paid.amount.text()) for paid in found.tenders] == [("微信", "10.81")]
    assert one.department is not None
    assert (one.department.key, one.department.label) == ("果蔬/水果", "水果")
    assert (one.unit, one.weighed, one.tax_rate, two.tax_rate) == ("kg", True, 900, 1300)
    assert one.cost is not None
    assert one.cost.text() == "4.94"
    assert (two.cost, two.department) == (None, None)


def test_lines_may_be_paid_differently(store: Store, path: Path) -> None:
    """Each means of payment settles its lines."""
    header = (*HEADER, "payment")
    take(store, path, header, (*ONE[0], "card"), (*ONE[1], "cash"))
    paid = [(one.kind, one.amount.text()) for one in sale(store, 1).tenders]
    assert paid == [("card", "3.00"), ("cash", "3.00")]


def test_unknown_codes_become_goods(store: Store, path: Path) -> None:
    """With the first name and the first price above zero, so that they can be sold."""
    later = (
        ("1", "A", "", "1", T, "0"),
        ("2", "A", "Apple", "1", T, "1.50"),
        ("3", "A", "Pear", "1", T, "9"),
        ("4", "Z", "", "1", T, "-1"),
    )
    take(store, path, HEADER, *later)
    apple = store.catalogue.find("A")
    assert isinstance(apple, Product)
    assert (apple.name, apple.price and apple.price.text()) == ("Apple", "1.50")
    free = store.catalogue.find("Z")
    assert isinstance(free, Product)
    assert (free.name, free.price) == ("", None)
    assert store.catalogue.search("appl") == (apple,)


def test_late_names_across_chunks(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Goods of an earlier chunk are completed, too."""
    monkeypatch.setattr(history, "FIRST_LINES", 1)
    take(store, path, HEADER, ("1", "A", "", "1", T, "0"), ("2", "A", "Apple", "1", T, "1.50"))
    apple = store.catalogue.find("A")
    assert isinstance(apple, Product)
    assert apple.name == "Apple"
    assert apple.price is not None


def test_known_goods_stay_as_they_are(store: Store, tmp_path: Path, path: Path) -> None:
    """Their department serves lines that name none; their price and cost are of today."""
    goods = write_csv(
        tmp_path / "goods.csv",
        ("code", "barcode", "name", "department", "price", "cost"),
        ("A", "9415522000598", "Apple", "Fruit", "9", "1"),
    )
    import_products(store, goods)
    before = store.catalogue.find("A")
    header = ("invoice no", "EAN", "quantity", "time", "price")
    take(store, path, header, ("1", "9415522000598", "1", T, "2"))
    (line,) = sale(store, 1).lines
    assert (line.product.key, line.product.label) == ("A", "Apple")
    assert (line.department and line.department.key, line.cost) == ("Fruit", None)
    assert store.catalogue.find("A") == before


def test_new_goods_with_barcodes(store: Store, path: Path) -> None:
    """A barcode that is taken already leads to the goods it belongs to."""
    header = (*HEADER, "barcode")
    code = "9415522000598"
    lines = (
        ("1", "A", "Apple", "1", T, "1", code),
        ("1", "B", "Bread", "1", T, "1", code),
        ("2", code, "Apple", "1", T, "1", ""),
        ("3", "C", "Cake", "1", T, "1", "12"),
    )
    answer = take(store, path, header, *lines)
    assert [(one.row, one.column) for one in answer.refused] == [(5, "barcode")]
    apple = store.catalogue.find(code)
    assert isinstance(apple, Product)
    assert apple.code == "A"
    assert sale(store, 2).lines[0].product.key == "A"


def test_it_can_be_stopped_and_begun_again(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whole documents are there; the second time takes the rest."""
    monkeypatch.setattr(history, "FIRST_LINES", 1)
    monkeypatch.setattr(history, "MOST_LINES", 1)
    lines = [(str(n // 2), f"P{n}", "", "1", T, "1") for n in range(20)]

    def stop(done: int, whole: int) -> None:
        assert whole == 20
        if done >= 10:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        take(store, path, HEADER, *lines, progress=stop)
    kept = value("SELECT count(*) FROM line")
    assert kept == 8
    assert check(store)["ok"]
    assert counts(take(store, path, HEADER, *lines)) == (20, 20 - kept, kept, 0)
    assert value("SELECT count(*) FROM sale") == 10


def test_chunks_follow_the_time_they_take(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slow disk gets smaller chunks, and the WAL does not grow without end."""
    monkeypatch.setattr(history, "HOLD_S", 0.0)
    monkeypatch.setattr(history, "WAL_BYTES", 0)
    monkeypatch.setattr(history, "FIRST_LINES", 2)
    many = [(str(n), "A", "", "1", T, "1") for n in range(5)]
    assert counts(take(store, path, HEADER, *many)) == (5, 5, 0, 0)


@pytest.mark.parametrize(
    "header",
    [
        ("StockCode", "Quantity", "InvoiceDate", "UnitPrice"),
        ("InvoiceNo", "Quantity", "InvoiceDate", "UnitPrice"),
        ("InvoiceNo", "StockCode", "InvoiceDate", "UnitPrice"),
        ("InvoiceNo", "StockCode", "Quantity", "InvoiceDate"),
        (),
    ],
)
def test_needed_columns(store: Store, path: Path, header: tuple[str, ...]) -> None:
    """Without them nothing is read."""
    with pytest.raises(Refused):
        take(store, path, header, ("1", "1", "1", "1"))


def test_the_journal_knows(store: Store, path: Path) -> None:
    """The import till tells what was taken in."""
    take(store, path, HEADER, *ONE)
    sql = "SELECT till, body FROM journal WHERE code = ?"
    ((till, body),) = rows(sql, (int(EventCode.IMPORTED),))
    said = json.loads(body)
    assert (till, said["what"], said["new"], said["file"]) == ("IM", "sales", 2, "sales.csv")


def test_ids_are_made_of_the_document() -> None:
    """A UUIDv7 with the document's time; another shop or number is another id."""
    at = Moment(1291191960000, 480)
    one = sale_id("East", "1", at)
    assert one == sale_id("East", "1", replace(at, offset_min=0))
    assert uuid.UUID(one).version == 7
    assert uuid.UUID(one).variant == uuid.RFC_4122
    assert uuid.UUID(one).int >> 80 == at.utc_ms
    assert len({one, sale_id("Eas", "t1", at), sale_id("East", "2", at)}) == 3

"""Is what was asked what is answered: groups, labels, filters, and questions without sense?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db import words
from db.facts.moment import BusinessDay
from db.facts.money import Money, scaled
from db.facts.offered import OfferShare
from db.facts.question import Question
from db.statistics import ask as module
from db.statistics.ask import ask, narrowed, summed
from db.statistics.asked import Misasked
from db.statistics.dimensions import DIMENSIONS
from db.statistics.leaders import leading, ranked
from db.statistics.measures import MEASURES
from db.statistics.receipts import receipts
from tests.db.sold import CNY, draft, sold

if TYPE_CHECKING:
    from db.facts.question import Table
    from db.store import Store

Where = tuple[tuple[str, str], ...]


def asked(*measures: str, by: tuple[str, ...] = (), where: Where = ()) -> Table:
    """Ask about all days."""
    return ask(Question(measures, by, where), CNY)


@pytest.fixture(autouse=True)
def trade(store: Store) -> Store:
    """Trade on three days, with everything that can be told apart."""
    store.journal.record_all(
        (
            draft(
                sold("A", 2, department="肉禽/猪肉"),
                sold("W", milli=1236, weighed=True, price=2000, department="肉禽"),
                at="2026-03-02T09:05:00+08:00",
                segment="adult",
                customer="M1",
                paid=(("cash", 2000), ("card", 3052)),
            ),
            draft(sold("A", cost=None), at="2026-03-04T13:00:00+08:00", cashier="li"),
            draft(
                sold("A", -1), sold("B", 3, rate=900), at="2026-04-01T13:59:59+08:00", shop="East"
            ),
            draft(sold("B", -1, rate=900, department=None), at="2026-04-01T14:00:00+08:00"),
        )
    )
    return store


def test_rows_are_sorted_and_columns_in_the_order_asked() -> None:
    """Dimensions, then measures; no totals row."""
    table = asked("lines", "total", by=("hour", "product"))
    assert table.columns == ("hour", "product", "lines", "total")
    assert table.rows == (
        ("09", "A", 1, "25.80"),
        ("09", "W", 1, "24.72"),
        ("13", "A", 2, "0.00"),
        ("13", "B", 1, "38.70"),
        ("14", "B", 1, "-12.90"),
    )


def test_unknown_is_null_and_last() -> None:
    """A line without a department is in no department."""
    assert asked("lines", by=("department",)).rows == (
        ("Food", 3),
        ("肉禽", 1),
        ("肉禽/猪肉", 1),
        (None, 1),
    )
    only = asked("lines", where=(("department", "unknown"),))
    assert only.rows == ((1,),)


def test_a_department_is_its_whole_branch() -> None:
    """The parent means the children too; a name that only begins alike does not."""
    assert asked("lines", where=(("department", "肉禽"),)).rows == ((2,),)
    assert asked("lines", where=(("department", "肉"),)).rows == ((0,),)


def test_values_of_one_dimension_are_alternatives() -> None:
    """Two shops or, of two dimensions, both."""
    either = asked("lines", where=(("product", "A"), ("product", "W")))
    assert either.rows == ((4,),)
    assert asked("lines", where=(("product", "A"), ("hour", "13"))).rows == ((2,),)


def test_documents_are_counted_not_lines() -> None:
    """A document counts once in every group it sold something in; a return counts nowhere."""
    assert asked("transactions").rows == ((3,),)
    assert asked("transactions", by=("product",)).rows == (("A", 2), ("B", 1), ("W", 1))
    assert asked("transactions", by=("customer",)).rows == (("M1", 1), (None, 2))
    assert asked("transactions", by=("tax_rate",)).rows == (("0.09", 1), ("0.13", 2))


def test_a_document_with_returns_only_is_a_group() -> None:
    """Nothing was sold in that hour, but something happened."""
    assert asked("transactions", by=("hour",)).rows == (("09", 1), ("13", 2), ("14", 0))


def test_measured_goods_are_one_unit() -> None:
    """1.236 kg is one; three pieces are three; returns are no units."""
    assert asked("units", by=("product",)).rows == (("A", "3"), ("B", "3"), ("W", "1"))
    assert asked("upt").rows == (("2.33",),)


def test_margin_is_unknown_while_a_cost_is() -> None:
    """And the share of lines that hide it is named."""
    table = asked("margin", "margin_rate", "cost", by=("day",))
    assert [row[1:] for row in table.rows][1] == (None, None, None)
    assert "16.7 %" in table.population
    assert "16.7 %" not in asked("net").population


def test_conditions_are_said_for_people() -> None:
    """By their names and in the reader's language; so is what is unknown."""
    assert "Only Tender: Cash." in asked("total", where=(("tender", "cash"),)).population
    said = asked("total", where=(("department", "unknown"), ("product", "W"))).population
    assert "Only Department: unknown, Product: Goods W." in said
    assert "Segment is unknown for" in asked("net", by=("segment",)).population
    words.use("zh_CN")
    try:
        said = asked("net", where=(("segment", "adult"), ("tax_rate", "0.13"))).population
        assert "客层：adult、税率：0.13" in said
    finally:
        words.use("en")


def test_a_renamed_product_is_one_group(store: Store) -> None:
    """The code is the group; one document with both names counts once."""
    store.journal.record(draft(sold("A", name="New"), sold("A"), at="2026-03-02T20:00:00+08:00"))
    table = asked("lines", "transactions", by=("product",), where=(("product", "A"),))
    assert table.rows == (("A", 5, 3),)
    assert asked("lines", where=(("product", "New"),)).rows == ((1,),)


def test_by_tender() -> None:
    """Amounts applied and documents; a document with two tenders is one document."""
    rows = asked("total", "transactions", by=("tender",)).rows
    assert rows == (("card", "30.52", 1), ("cash", "45.80", 3))
    both = (("tender", "cash"), ("tender", "card"))
    assert asked("transactions", "total", where=both).rows == ((3, "76.32"),)
    assert asked("total", by=("tender",), where=(("customer", "M1"),)).rows == (
        ("card", "30.52"),
        ("cash", "20.00"),
    )


def test_calendar_dimensions() -> None:
    """Days group into weeks, months, quarters, years and weekdays."""
    assert asked("lines", by=("week",)).rows == (("2026-W10", 3), ("2026-W14", 3))
    assert asked("lines", by=("month",)).rows == (("2026-03", 3), ("2026-04", 3))
    assert asked("lines", by=("quarter",)).rows == (("2026-Q1", 3), ("2026-Q2", 3))
    assert asked("lines", by=("year", "weekday")).rows == (("2026", "1", 2), ("2026", "3", 4))
    assert asked("lines", where=(("week", "2026-W14"),)).rows == ((3,),)


def test_places_and_people() -> None:
    """The former shop is a key of its own; this one goes by its number."""
    assert asked("lines", by=("shop",)).rows == (("01", 4), ("East", 2))
    assert asked("lines", by=("cashier", "till")).rows == (("li", "01", 1), ("owner", "01", 5))
    assert asked("lines", by=("segment",)).rows == (("adult", 2), (None, 4))


def test_discounts_by_offer(store: Store) -> None:
    """Each offer has what it took off goods sold; the rest was done by hand."""
    half, spend = (OfferShare(key, key, Money(10, CNY), 1) for key in ("half", "spend"))
    renamed = OfferShare("half", "Other name", Money(7, CNY), 1)
    store.journal.record_all(
        (
            draft(sold("A", offers=(half, spend)), sold("A", offers=(half,), line=3)),
            draft(sold("B", offers=(renamed,), share=2), at="2026-04-01T10:00:00+08:00"),
            draft(sold("B", -1, offers=(OfferShare("half", "half", Money(-7, CNY)),))),
        )
    )
    rows = (("half", "0.27", 2), ("spend", "0.10", 1), (None, "0.05", 2))
    table = asked("discount", "transactions", by=("offer",))
    assert table.rows == rows
    assert "without a name what hands did" in table.population
    assert asked("discount").rows == (("0.42",),)
    assert asked("discount", by=("month",), where=(("offer", "half"),)).rows == (
        ("2026-03", "0.20"), ("2026-04", "0.07"),
    )  # fmt: skip
    assert asked("discount", by=("product", "offer")).rows[0] == ("A", "half", "0.20")
    assert asked("discount", where=(("offer", "nothing"),)).rows == (("0.00",),)
    question = Question(("discount",), (), (("offer", "half"),))
    assert len(receipts(question, CNY)) == 2


@pytest.mark.parametrize("measure", ["gross", "total", "lines", "units", "atv", "margin"])
def test_what_cannot_be_parted_by_offer(measure: str) -> None:
    """Two offers may touch one line, so there is no gross of an offer."""
    with pytest.raises(Misasked, match="only discount and transactions"):
        asked(measure, by=("offer",))
    with pytest.raises(Misasked, match="not for department"):
        asked("transactions", by=("tender", "offer"))


@pytest.mark.parametrize(
    ("by", "where"),
    [
        ((), ()),
        (("product",), ()),
        (("product", "month"), (("cashier", "owner"),)),
        (("segment", "product"), ()),
        (("customer", "day"), ()),
        (("department", "hour"), (("shop", "East"), ("shop", "01"))),
    ],
)
def test_whole_numbers_are_what_is_written(by: tuple[str, ...], where: Where) -> None:
    """The sums of a question, read as its measures, are the answer."""
    names = ("gross", "total", "tax", "net", "cost", "margin", "units", "lines", "transactions")
    question = Question(names, by, where)
    told = {
        (
            *(
                DIMENSIONS[name].write(key) if isinstance(key, int) else key
                for name, key in zip(by, group, strict=True)
            ),
            *(MEASURES[name].read(sums, CNY) for name in names),
        )
        for group, sums in summed(question).items()
    }
    assert told == {*ask(question, CNY).rows}


@pytest.mark.parametrize("by", [("segment", "product"), ("product", "segment"), ("shop", "till")])
@pytest.mark.parametrize("measure", ["net", "units", "returns"])
@pytest.mark.parametrize("most", [1, 2, 20])
def test_the_leaders_of_each(store: Store, by: tuple[str, str], measure: str, most: int) -> None:
    """The same as sorting all; also of goods that were renamed, and beside equal ones."""
    store.journal.record_all(
        (
            draft(sold("A", name="New", price=9000), sold("C", 2), segment="adult"),
            draft(sold("C"), sold("D"), sold("D", -1), sold("E", -5), segment="adult"),
            draft(sold("A", -9, name="New"), at="2026-05-01T10:00:00+08:00", segment="youth"),
        )
    )
    question = Question((measure, "lines"), by, first=BusinessDay(20260301))
    wanted: dict[object, list[object]] = {}
    for (first, second), sums in sorted(
        summed(question).items(),
        key=lambda pair: (
            -scaled(str(MEASURES[measure].read(pair[1], CNY)), 1000),
            str(pair[0][1]),
        ),
    ):
        wanted.setdefault(first, []).append((second, sums))
    found = leading(question, most)
    assert found == {first: many[:most] for first, many in wanted.items()}


@pytest.mark.parametrize("measure", ["net", "units", "lines"])
@pytest.mark.parametrize("by", ["product", "department", "segment"])
def test_all_in_their_order(store: Store, measure: str, by: str) -> None:
    """The largest first, equal ones by their keys; a renamed thing is one, the unknown too."""
    store.journal.record(draft(sold("A", name="New"), sold("C"), at="2026-05-01T10:00:00+08:00"))
    question = Question((measure,), (by,), first=BusinessDay(20260303))
    wanted = [
        (key, scaled(str(cell), {"net": 100, "units": 1000}.get(measure, 1)))
        for key, cell in ask(question, CNY).rows
    ]
    wanted.sort(key=lambda pair: (-pair[1], pair[0] is not None, str(pair[0])))
    assert ranked(question) == wanted


def test_leaders_are_asked_for_by_two_names_and_a_sum() -> None:
    """An average has no largest that adding up could find, an hour no name."""
    for measure, by in (("atv", ("segment", "product")), ("net", ("hour", "product"))):
        with pytest.raises(Misasked, match="largest"):
            leading(Question((measure,), by), 5)
        with pytest.raises(Misasked, match="largest"):
            ranked(Question((measure,), by[:1]))


def test_labels_are_found_however_many_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    """One by one, or all of their kind."""
    before = summed(Question(("total",), ("product", "shop")))
    monkeypatch.setattr(module, "_MANY", 0)
    assert summed(Question(("total",), ("product", "shop"))) == before
    assert {key for key, _ in before} == {"A", "B", "W"}


def test_days_are_inclusive() -> None:
    """From and to belong to the span."""
    day = BusinessDay(20260304)
    assert ask(Question(("lines",), first=day, last=day), CNY).rows == ((1,),)
    assert ask(Question(("lines",), first=day), CNY).rows == ((4,),)
    assert ask(Question(("lines",), last=day), CNY).rows == ((3,),)


def test_without_a_dimension_there_is_one_row() -> None:
    """Also where nothing happened: nothing was sold, and no average is made up."""
    quiet = BusinessDay(20250101)
    question = Question(("net", "transactions", "atv", "margin_rate"), last=quiet)
    assert ask(question, CNY).rows == (("0.00", 0, None, None),)
    assert ask(Question(("net",), ("day",), last=quiet), CNY).rows == ()


def test_other_currencies_have_other_digits() -> None:
    """A yen has none."""
    assert ask(Question(("lines", "total"), (), (("product", "W"),)), "JPY").rows == ((1, "2472"),)


@pytest.mark.parametrize(
    "question",
    [
        Question(()),
        Question(("profit",)),
        Question(("net",), ("colour",)),
        Question(("net", "net")),
        Question(("net",), ("day", "day")),
        Question(("net",), ("tender",)),
        Question(("total",), ("tender", "product")),
        Question(("atv",), (), (("tender", "cash"),)),
        Question(("net",), (), (("month", "March"),)),
    ],
)
def test_questions_without_sense(question: Question) -> None:
    """One sentence says what is wrong."""
    with pytest.raises(Misasked) as wrong:
        ask(question, CNY)
    assert wrong.value.sentence.endswith(".")


def test_every_figure_leads_to_its_receipts() -> None:
    """From a row to the documents it is made of, the latest first."""
    question = Question(("total", "transactions"), ("product", "hour"))
    table = ask(question, CNY)
    for row in table.rows:
        below = narrowed(question, row)
        (figures,) = ask(below, CNY).rows
        assert figures == row[2:]
        found = receipts(below, CNY)
        assert found
    everything = receipts(Question(("net",)), CNY)
    assert [one.receipt_no for one in everything] == [f"01-00000{n}" for n in (4, 3, 2, 1)]
    assert everything[0].total.text() == "-12.90"
    assert everything[2].cashier == "li"
    assert [one.lines for one in everything] == [1, 2, 1, 2]
    by_card = receipts(Question(("total",), (), (("tender", "card"),)), CNY)
    assert [one.receipt_no for one in by_card] == ["01-000001"]
    assert len(receipts(Question(("net",)), CNY, limit=2)) == 2


def test_every_measure_is_defined() -> None:
    """One sentence each; the answer carries those that were asked for."""
    assert all(measure.definition.endswith(".") for measure in MEASURES.values())
    assert dict(asked("net").definitions) == {"net": "Sales with tax − tax."}

"""Does each named tax take what its place says, to the cent, on the day it says?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.basket import Basket, SoldRef
from db.facts.money import Money
from db.facts.quantity import Quantity
from db.facts.tax import Exemption, TaxKind, percent_text
from db.facts.trouble import Refused
from db.imports import taxes as taxes_file
from db.places import profile, profile_names
from db.taxes import country
from pos_gui.commands.asked import Laid
from pos_gui.commands.price import priced
from pos_gui.price import PriceBook, SoldSoFar, quote
from pos_gui.price.draft import sold_lines
from tests import shop

if TYPE_CHECKING:
    from random import Random

    from db.facts.quote import Quote
    from db.facts.sale import SoldLine

PLACES = tuple(name for name in profile_names() if country(name).classes)
FREE = Exemption("ST-119", "For resale")


def told(
    place: str, at: str, *lines: tuple[str, str] | tuple[str, str, str], **more: object
) -> dict[str, Any]:
    """Price lines of (price, class[, quantity]) in a place at a time."""
    asked = [
        {"code": f"p{at}", "price": one[0], "tax_class": one[1], "quantity": (*one, "1")[2]}
        for at, one in enumerate(lines)
    ]
    return priced({"id": "t", "profile": place, "at": at, "lines": asked, **more}, {"offers": []})


def by_tax(answer: dict[str, Any]) -> dict[str, str]:
    """Add up what each tax took over the lines."""
    sums: dict[str, int] = {}
    for line in answer["lines"]:
        for one in line.get("taxes", []):
            name = f"{one['name']} {one['rate']}" if one["name"] else one["tax"]
            sums[name] = sums.get(name, 0) + Money.parse(one["amount"], "EUR").minor
    return {name: Money(minor, "EUR").text() for name, minor in sums.items()}


GOLDEN: tuple[tuple[str, str, tuple[tuple[str, ...], ...], str, str, dict[str, str]], ...] = (
    # New York City: 8.875 % of 100.00 is 8.875, rounded once and then shared.
    ("US-NY", "2026-11-26T12:00:00", (("100.00", "standard"),), "108.88", "8.88",
     {"NY State sales tax 4%": "4.00", "New York City sales tax 4.5%": "4.50",
      "MCTD surcharge 0.375%": "0.38"}),
    ("US-NY", "2026-11-26T12:00:00", (("39.99", "standard"), ("59.00", "clothing")), "102.54",
     "3.55", {"NY State sales tax 4%": "1.60", "New York City sales tax 4.5%": "1.80",
              "MCTD surcharge 0.375%": "0.15", "exempt": "0.00"}),
    # Quebec today: each by itself. Until 2012 the QST lay on the GST as well.
    ("CA-QC", "2026-11-26T12:00:00", (("100.00", "standard"),), "114.98", "14.98",
     {"TPS/GST 5%": "5.00", "TVQ/QST 9.975%": "9.98"}),
    ("CA-QC", "2012-12-31T23:59:59", (("100.00", "standard"),), "114.98", "14.98",
     {"TPS/GST 5%": "5.00", "TVQ/QST 9.5%": "9.98"}),
    ("CA-QC", "2010-06-01T12:00:00", (("100.00", "standard"),), "112.88", "12.88",
     {"TPS/GST 5%": "5.00", "TVQ/QST 7.5%": "7.88"}),
    # The GST is on the sum of all it lies on: 10.50 of goods with and without QST.
    ("CA-QC", "2026-11-26T12:00:00",
     (("5.05", "standard"), ("5.45", "gst-only"), ("1.00", "zero")), "12.53", "1.03",
     {"TPS/GST 5%": "0.53", "TVQ/QST 9.975%": "0.50", "zero": "0.00"}),
    # India: halves that are always equal, inside the price, neither on the other.
    ("IN", "2026-11-26T12:00:00", (("118.00", "standard"),), "118.00", "18.00",
     {"CGST 9%": "9.00", "SGST 9%": "9.00"}),
    ("IN", "2026-11-26T12:00:00", (("99.00", "standard"), ("35.00", "reduced")), "134.00", "16.76",
     {"CGST 9%": "7.55", "SGST 9%": "7.55", "CGST 2.5%": "0.83", "SGST 2.5%": "0.83"}),
    # Germany: the last second of June and the first of July 2020, and back at the new year.
    ("DE", "2020-06-30T23:59:59+02:00", (("119.00", "standard"),), "119.00", "19.00",
     {"USt 19%": "19.00"}),
    ("DE", "2020-07-01T00:00:00+02:00", (("116.00", "standard"),), "116.00", "16.00",
     {"USt 16%": "16.00"}),
    ("DE", "2020-12-31T23:59:59+01:00", (("1.00", "standard"), ("1.05", "reduced")), "2.05",
     "0.19", {"USt 16%": "0.14", "USt 5%": "0.05"}),
    ("DE", "2020-12-31T23:00:00+00:00", (("1.19", "standard"), ("1.07", "reduced")), "2.26",
     "0.26", {"USt 19%": "0.19", "USt 7%": "0.07"}),
    # New Zealand and China.
    ("NZ", "2026-11-26T12:00:00", (("11.50", "standard"), ("2.00", "zero")), "13.50", "1.50",
     {"GST 15%": "1.50", "zero": "0.00"}),
    ("NZ", "2010-09-30T12:00:00", (("11.25", "standard"),), "11.25", "1.25",
     {"GST 12.5%": "1.25"}),
    ("CN", "2026-11-26T12:00:00", (("113.00", "standard"), ("109.00", "reduced")), "222.00",
     "22.00", {"增值税 13%": "13.00", "增值税 9%": "9.00"}),
    ("CN", "2019-03-31T23:59:59", (("116.00", "standard"),), "116.00", "16.00",
     {"增值税 16%": "16.00"}),
)  # fmt: skip


@pytest.mark.parametrize("case", GOLDEN, ids=lambda one: f"{one[0]} {one[1][:10]} {one[2][0][0]}")
def test_what_each_place_takes(case: tuple[Any, ...]) -> None:
    """Total, tax and each authority's part, worked out by hand."""
    place, at, lines, total, tax, parts = case
    answer = told(place, at, *lines)
    assert (answer["total"], answer["tax"]) == (total, tax)
    assert by_tax(answer) == parts


def test_japan_drops_fractions_of_a_yen_on_the_sum_of_each_rate() -> None:
    """Three times 100 at 8 % is 300: 22.2 yen of tax, where three lines alone made 21."""
    asked = [{"code": f"p{at}", "price": "100", "tax_class": "reduced"} for at in range(3)]
    asked.append({"code": "q", "price": "198", "tax_class": "standard"})
    answer = priced({"profile": "JP", "at": "2026-11-26T12:00:00", "lines": asked}, {"offers": []})
    assert (answer["total"], answer["tax"]) == ("498", "40")
    assert [line["tax"] for line in answer["lines"]] == ["8", "7", "7", "18"]


def test_plain_rates_drop_fractions_too() -> None:
    """The country's rounding is for goods without a class as well."""
    book = PriceBook.of(profile("JP"))
    assert (book.tax(100, 800), book.tax(107, 1000)) == (7, 9)


def test_four_kinds_of_nothing_are_told_apart() -> None:
    """Zero-rated, exempt, outside the scope, and by a certificate."""
    answer = told("CA-QC", "2026-11-26", ("1.00", "zero"), ("1.00", "exempt"), ("1.00", "outside"))
    assert by_tax(answer) == {"zero": "0.00", "exempt": "0.00", "outside": "0.00"}
    free = told("CA-QC", "2026-11-26", ("1.00", "standard"), exempt={"certificate": "1"})
    assert (free["total"], by_tax(free)) == ("1.00", {"customer": "0.00"})


def test_included_tax_is_taken_off_for_a_certificate() -> None:
    """Who owes none pays 100.00 for what costs 119.00 with tax; the share has its own name."""
    free = told("DE", "2026-11-26", ("119.00", "standard"), exempt={"certificate": "D-7"})
    assert (free["gross"], free["discount"], free["total"]) == ("119.00", "19.00", "100.00")
    assert (free["tax"], free["net"]) == ("0.00", "100.00")
    assert free["lines"][0]["offers"] == [{"offer": "tax-exempt", "amount": "19.00"}]


def test_a_table_beside_the_basket() -> None:
    """Announced rates are tried before they are in force."""
    table = {
        "tax": [{"key": "v", "name": "VAT", "rates": [{"rate": "20%"},
                 {"from": "2027-01-01", "rate": "21.5%"}]}],
        "class": [{"key": "standard", "taxes": ["v"]}],
    }  # fmt: skip
    for at, tax in (("2026-12-31T23:59:59", "20.00"), ("2027-01-01T00:00:00", "21.50")):
        asked = [{"code": "a", "price": "100.00", "tax_class": "standard"}]
        basket = {"at": at, "prices": "excluded", "taxes": table, "lines": asked}
        assert priced(basket, {"offers": []})["tax"] == tax


BAD: tuple[tuple[object, str], ...] = (
    ([], "no table"),
    ({"tax": [{"key": "v", "name": "V"}]}, "it has no rate"),
    ({"tax": [{"key": "v", "name": "V", "rates": [{"rate": "101%"}]}]}, "no rate"),
    ({"tax": [{"key": "v", "name": "V", "rates": [{"rate": "1%", "on": ["w"]}]}]}, "taken on w"),
    (
        {"tax": [{"key": "v", "name": "V", "rates": [{"rate": "1%"}, {"rate": "2%"}]}]},
        "order of their days",
    ),
    ({"class": [{"key": "s", "taxes": ["v"]}]}, "there is no tax v"),
    ({"class": [{"key": "s", "kind": "taxed"}]}, "a taxed class names its taxes"),
    ({"class": [{"key": "s"}, {"key": "s"}]}, "there twice"),
    ({"class": [{"key": "s", "colour": "red"}]}, "no field colour"),
    ({"class": [{"key": "s", "kind": "customer"}]}, "a taxed class names its taxes"),
)


@pytest.mark.parametrize(("document", "why"), BAD, ids=lambda one: str(one)[:40])
def test_a_table_that_cannot_be_is_refused(document: object, why: str) -> None:
    """With its key and what is wrong with it."""
    with pytest.raises(Refused, match=r"Taxes, .*") as refused:
        taxes_file.read(document)
    assert why in refused.value.sentence


def test_rates_are_written_as_people_read_them() -> None:
    """Millionths, without zeros behind."""
    assert [percent_text(one) for one in (88750, 50000, 3750, 0)] == [
        "8.875%",
        "5%",
        "0.375%",
        "0%",
    ]


def book(place: str, day: int = 20261126) -> PriceBook:
    """Give the prices of a place on a day."""
    return PriceBook.of(profile(place), Laid(country(place)), day)


@st.composite
def baskets(draw: st.DrawFn) -> tuple[PriceBook, Basket]:
    """Draw a basket of goods of all classes, with discounts, in any place, perhaps exempt."""
    place = draw(st.sampled_from(PLACES))
    classes = [one.key for one in country(place).classes]
    here = book(place, draw(st.sampled_from((20120601, 20200801, 20261126))))
    lines = []
    for at in range(draw(st.integers(1, 6))):
        cents = draw(st.integers(1, 99_999))
        goods = shop.product(f"g{at}", currency=here.currency)
        goods = replace(
            goods,
            price=shop.price(f"{cents / 100:.2f}", here.currency),
            tax_class=draw(st.sampled_from(["", *classes])),
        )
        percent = draw(st.sampled_from((None, None, 1000, 3333)))
        lines.append(shop.line(goods, draw(st.integers(1, 5)), percent=percent))
    basket = shop.basket(*lines)
    gross = sum(one.gross.minor for one in quote(basket, here).lines)
    if draw(st.booleans()):
        off = Money(draw(st.integers(0, gross // 4)), here.currency)
        basket = replace(basket, discount=off or None)
    return here, replace(basket, exempt=draw(st.sampled_from((None, None, FREE))))


def adds_up(told: Quote, here: PriceBook) -> None:
    """Hold every sum against its parts."""
    for line in told.lines:
        if line.taxes:
            assert sum(one.amount.minor for one in line.taxes) == line.tax.minor
        on_top = 0 if here.prices_include_tax else line.tax.minor
        assert line.gross.minor - line.discount.minor + on_top == line.total.minor
        assert 0 <= line.tax.minor <= max(0, line.total.minor)
    assert sum(row.tax.minor for row in told.taxes) == told.tax.minor
    assert sum(line.tax.minor for line in told.lines) == told.tax.minor


@given(baskets())
def test_parts_add_up_to_the_whole(drawn: tuple[PriceBook, Basket]) -> None:
    """Shares to the line, lines to the receipt; with a certificate nothing is tax."""
    here, basket = drawn
    told = quote(basket, here)
    adds_up(told, here)
    if basket.exempt is not None:
        assert told.tax.minor == 0
        assert all(line.taxes[0].kind is TaxKind.CUSTOMER for line in told.lines)
        owed = quote(replace(basket, exempt=None), here)
        assert told.total.minor == owed.total.minor - owed.tax.minor


@given(baskets(), st.randoms(use_true_random=False))
def test_the_order_of_lines_changes_no_tax(
    drawn: tuple[PriceBook, Basket], chance: Random
) -> None:
    """Whatever is scanned first, the receipt's tax and each authority's part are the same."""
    here, basket = drawn
    # Shares of a basket discount that are equally near go to the first line.
    basket = replace(basket, discount=None)
    lines = list(basket.lines)
    chance.shuffle(lines)
    one, other = quote(basket, here), quote(replace(basket, lines=tuple(lines)), here)
    assert (one.total, one.tax) == (other.total, other.tax)
    assert authorities(one) == authorities(other)


def authorities(told: Quote) -> dict[tuple[str, int], int]:
    """Add up by tax."""
    sums: dict[tuple[str, int], int] = {}
    for line in told.lines:
        for one in line.taxes:
            sums[one.key, one.rate] = sums.get((one.key, one.rate), 0) + one.amount.minor
    return sums


@given(baskets(), st.randoms(use_true_random=False))
def test_goods_that_come_back_bring_exactly_the_tax_taken(
    drawn: tuple[PriceBook, Basket], chance: Random
) -> None:
    """In any sequence of parts, years later under other rates, each tax comes back to the cent."""
    here, basket = drawn
    later = replace(here, day=20270101)
    back: dict[int, list[SoldLine]] = {}
    sold = sold_lines(quote(basket, here), {})
    for line in sold:
        left, ref = line.quantity.milli, SoldRef("s", line.ordinal, "01-000001")
        while left:
            part = chance.randint(1, left)
            known = {("s", line.ordinal): SoldSoFar(line, line.quantity.milli - left)}
            asked = replace(basket.lines[line.ordinal - 1], quantity=Quantity(-part), returns=ref)
            coming = quote(Basket("r", (asked,)), later, sold=known)
            back.setdefault(line.ordinal, []).extend(sold_lines(coming, known))
            left -= part
    for line in sold:
        parts = back[line.ordinal]
        assert sum(one.tax.minor for one in parts) == -line.tax.minor
        assert sum(one.total.minor for one in parts) == -line.total.minor
        for at, share in enumerate(line.taxes):
            assert sum(one.taxes[at].amount.minor for one in parts) == -share.amount.minor
        for one in parts:
            assert sum(share.amount.minor for share in one.taxes) == (
                one.tax.minor if one.taxes else 0
            )


@given(baskets(), st.integers(0, 5))
def test_one_more_line_is_the_basket_priced_anew(
    drawn: tuple[PriceBook, Basket], cut: int
) -> None:
    """What is taken over from the quote before, is what would come out anyway."""
    here, basket = drawn
    before = quote(replace(basket, lines=basket.lines[:cut]), here)
    assert quote(basket, here, previous=before) == quote(basket, here)
    taxed = quote(replace(basket, exempt=None), here)
    assert quote(basket, here, previous=taxed) == quote(basket, here)
    other = replace(here, day=20200801)
    assert quote(basket, other, previous=taxed) == quote(basket, other)

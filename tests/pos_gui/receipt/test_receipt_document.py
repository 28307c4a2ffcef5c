"""Does the receipt say what was recorded, all of it and nothing else?"""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.sale import Named, Sale
from db.facts.tender import Paid
from db.places import profile, profile_names
from pos_gui.receipt.blocks import Bars, Heading, Item, Pair, Receipt, TaxLine
from pos_gui.receipt.columns import clean
from pos_gui.receipt.document import document, missing_fields
from pos_gui.receipt.layout import ruler_of, text
from pos_gui.receipt.number import receipt_number
from tests.pos_gui.receipt import samples
from tests.pos_gui.receipt.strategies import sales

if TYPE_CHECKING:
    from db.facts.money import Money
    from db.facts.place import Shop

WIDTHS = st.sampled_from((32, 42, 48))


def figure(said: str) -> Decimal:
    """Read an amount as it is printed."""
    return Decimal(said.replace(",", ""))


def recorded(amount: Money) -> Decimal:
    """Read an amount as it is recorded."""
    return Decimal(amount.text())


def items(receipt: Receipt) -> list[Item]:
    """Give the lines of goods, without their head."""
    return [block for block in receipt.blocks if isinstance(block, Item)][1:]


def taxes(receipt: Receipt) -> list[TaxLine]:
    """Give the rows of the tax table, without their head."""
    return [block for block in receipt.blocks if isinstance(block, TaxLine)][1:]


def pairs(receipt: Receipt) -> dict[str, str]:
    """Give what stands right of each word."""
    return {block.left: block.right for block in receipt.blocks if isinstance(block, Pair)}


def headings(receipt: Receipt) -> list[str]:
    """Give the lines in the middle."""
    return [block.text for block in receipt.blocks if isinstance(block, Heading)]


@given(sales(), WIDTHS, st.integers(0, 3), st.sampled_from(("zh_CN", "zh_TW", "en")))
def test_no_line_is_wider_than_the_paper(
    drawn: tuple[Sale, Shop], columns: int, copy: int, language: str
) -> None:
    """Whatever goods and people are called, and whatever they cost."""
    receipt = document(*drawn, copy=copy, language=language)
    ruler = ruler_of(receipt, columns)
    for line in text(receipt, columns).splitlines():
        assert ruler.fits(line), line


@given(sales(), WIDTHS)
def test_no_control_byte_is_printed(drawn: tuple[Sale, Shop], columns: int) -> None:
    """Names are data: they end lines, open drawers and turn text around nowhere."""
    for char in text(document(*drawn), columns):
        assert char == "\n" or unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}


@given(sales())
def test_printed_amounts_add_up_to_the_printed_total(drawn: tuple[Sale, Shop]) -> None:
    """Line amounts and what was taken off; the rows of the tax table too."""
    sale, shop = drawn
    receipt = document(sale, shop, language="en")
    said = [figure(one.amount) for one in items(receipt)]
    off = [figure(one.amount) for item in items(receipt) for one in item.taken]
    assert sum(said) + sum(off) == recorded(sale.total)
    assert sum(figure(row.gross) for row in taxes(receipt)) == recorded(sale.total)
    assert sum(figure(row.tax) for row in taxes(receipt)) == recorded(sale.tax)
    assert all(figure(row.net) + figure(row.tax) == figure(row.gross) for row in taxes(receipt))


@given(sales(), WIDTHS)
def test_every_amount_reaches_the_paper(drawn: tuple[Sale, Shop], columns: int) -> None:
    """No figure is cut, however narrow the roll."""
    receipt = document(*drawn, language="en")
    said = text(receipt, columns)
    for item in items(receipt):
        assert item.amount in said
        assert all(one.amount in said for one in item.taken)


@given(sales())
def test_the_barcode_leads_back(drawn: tuple[Sale, Shop]) -> None:
    """What the bars hold is this receipt's number."""
    receipt = document(*drawn)
    (bars,) = (block for block in receipt.blocks if isinstance(block, Bars))
    assert receipt_number(bars.text) == receipt.receipt_no


def test_total_is_due_received_and_change() -> None:
    """The figures of the design's sale."""
    said = pairs(document(samples.picture(), samples.SHOP_CN, language="en"))
    assert said["TOTAL"] == "¥256.60"
    assert (said["Cash received"], said["Change"]) == ("300.00", "43.40")
    assert (said["Changed prices"], said["Line discounts"]) == ("-5.37", "-32.54")
    assert said["Items 17, lines 9"] == "Subtotal 294.51"


def test_cash_rounding_is_a_line_of_its_own() -> None:
    """Total, rounding, and what was then due."""
    said = pairs(document(samples.zealand(), samples.SHOP_NZ))
    assert said["TOTAL"] == "$47.03"
    assert (said["Cash rounding"], said["After rounding"]) == ("-0.03", "47.00")


def test_tax_on_top_has_its_own_line() -> None:
    """Subtotal − discounts + tax = total."""
    said = pairs(document(samples.on_top(), samples.SHOP_US))
    assert (said["Items 3, lines 2"], said["Line discounts"]) == ("Subtotal 18.60", "-1.00")
    assert (said["Tax added"], said["TOTAL"]) == ("0.95", "$18.55")


def test_each_discount_stands_under_its_line() -> None:
    """Changed price, line discount and share of the basket's discount, by name."""
    sold = samples.line("Tea", "2", "10.00", charged="9.00", off="1.50", share="0.50")
    receipt = document(samples.sale(samples.SHOP_CN, [sold]), samples.SHOP_CN, language="en")
    (item,) = items(receipt)
    assert (item.price, item.amount) == ("10.00", "20.00")
    assert [(one.label, one.amount) for one in item.taken] == [
        ("Changed price 9.00", "-2.00"),
        ("Line discount", "-1.50"),
        ("Share of discount", "-0.50"),
    ]


def test_each_offer_is_named_with_its_sum() -> None:
    """Under its lines, and once among the sums; subtotal less all of them is the total."""
    receipt = document(samples.offered(), samples.SHOP_CN, language="en")
    first, *_ = items(receipt)
    assert [(one.label, one.amount) for one in first.taken] == [
        ("牛奶第二件半价", "-24.95"),
        ("满100减20", "-12.23"),
    ]
    said = pairs(receipt)
    assert said["Items 5, lines 4"] == "Subtotal 154.20"
    names = ("Line discounts", "牛奶第二件半价", "满100减20", "午市套餐 25元", "Basket discount")
    off = [said[name] for name in names]
    assert off == ["-2.59", "-24.95", "-20.00", "-3.50", "-1.00"]
    assert [name for name in said if name in names] == list(names)
    assert said["TOTAL"] == "¥102.16"


def test_a_return_gives_each_offers_part_back() -> None:
    """What had been taken off comes back with it."""
    receipt = document(samples.offered_and_back(), samples.SHOP_CN, language="en")
    said = pairs(receipt)
    assert (said["牛奶第二件半价"], said["满100减20"]) == ("12.48", "6.11")
    assert said["REFUND"] == "-¥31.31"


def test_a_price_may_have_gone_up() -> None:
    """Then the difference is added."""
    sold = samples.line("Tea", "1", "10.00", charged="12.00")
    (item,) = items(document(samples.sale(samples.SHOP_CN, [sold]), samples.SHOP_CN))
    assert [one.amount for one in item.taken] == ["2.00"]


def test_measured_goods_carry_their_unit() -> None:
    """Pieces do not; measured goods count as one."""
    sold = [
        samples.line("Ribs", "0.684", "49.60", unit="kg"),
        samples.line("Screws", "24", "0.125"),
    ]
    receipt = document(samples.sale(samples.SHOP_CN, sold), samples.SHOP_CN, language="en")
    assert [(one.quantity, one.price) for one in items(receipt)] == [
        ("0.684kg", "49.60"),
        ("24", "0.125"),
    ]
    assert "Items 25, lines 2" in pairs(receipt)


def test_return_names_itself_first_and_the_receipts_it_undoes() -> None:
    """The first line is the kind; the money goes out; nobody is asked to return it again."""
    receipt = document(samples.refund(), samples.SHOP_CN, language="en")
    assert receipt.blocks[0] == Heading("RETURN", big=True)
    said = pairs(receipt)
    assert said["Original receipt"] == "03-000483"
    assert (said["REFUND"], said["Cash paid back"]) == ("-¥53.32", "-53.32")
    assert "Change" not in said
    assert "Please bring this receipt to return goods." not in headings(receipt)


def test_return_without_linked_lines_names_its_reference() -> None:
    """A return taken over from a former till."""
    sold = samples.line("Tea", "-1", "10.00")
    made = samples.sale(samples.SHOP_CN, [sold], reference="A-17")
    assert pairs(document(made, samples.SHOP_CN, language="en"))["Original receipt"] == "A-17"


def test_sale_from_a_former_till_names_its_number() -> None:
    """So that the customer's old paper is recognised."""
    made = replace(samples.picture(), reference="A-17")
    assert pairs(document(made, samples.SHOP_CN, language="en"))["Former number"] == "A-17"


def test_exchange_is_neither_sale_nor_return() -> None:
    """Goods went both ways."""
    receipt = document(samples.exchange(), samples.SHOP_NZ)
    assert receipt.blocks[0] == Heading("EXCHANGE", big=True)
    assert pairs(receipt)["TOTAL"] == "$10.00"


def test_copy_differs_from_the_original_by_its_mark_only() -> None:
    """Same number, same content."""
    original = document(samples.picture(), samples.SHOP_CN, language="en")
    second = document(samples.picture(), samples.SHOP_CN, copy=2, language="en")
    mark = Heading("DUPLICATE 2", big=True)
    assert mark in second.blocks
    assert tuple(one for one in second.blocks if one != mark) == original.blocks


def test_demo_shop_is_marked() -> None:
    """No real sale is printed by it."""
    shop = replace(samples.SHOP_CN, demo=True)
    assert Heading("DEMO", big=True) in document(samples.picture(), shop, language="en").blocks


def test_other_tenders_keep_their_name() -> None:
    """What a former till called it is data; control characters are not."""
    sale = samples.picture()
    due = sale.total
    paid = (Paid("微信\x1b", due, due),)
    said = pairs(document(replace(sale, tenders=paid), samples.SHOP_CN, language="en"))
    assert said["微信 received"] == "256.60"


@pytest.mark.parametrize(
    ("key", "name", "said"),
    [
        ("0017", "王小燕", "王小燕 0017"),
        ("owner", "Owner", "Owner"),
        ("0017", "", "0017"),
        ("0017", "0017", "0017"),
    ],
)
def test_cashier_is_named(key: str, name: str, said: str) -> None:
    """With the staff number where there is one."""
    sale = replace(samples.picture(), cashier=Named(key, name))
    assert pairs(document(sale, samples.SHOP_CN, language="en"))["Till 03"] == f"Cashier {said}"


def test_time_is_the_shops_own() -> None:
    """To the second, by 24 hours."""
    said = pairs(document(samples.zealand(), samples.SHOP_NZ))
    assert said["Receipt 03-000483"] == "2026-11-22 14:33:08"


def test_letters_stay_with_their_rates() -> None:
    """A is the standard rate on every receipt, E goods without tax, strange rates come after."""
    sold = [samples.line("x", "1", "1.00", rate=rate) for rate in (0, 1600, 600, 900)]
    receipt = document(samples.sale(samples.SHOP_CN, sold), samples.SHOP_CN, language="en")
    assert [one.letter for one in items(receipt)] == ["E", "D", "C", "B"]
    assert [row.rate for row in taxes(receipt)] == ["D 16%", "B 9%", "C 6%", "E exempt"]


def test_the_language_is_the_shops_unless_asked() -> None:
    """The cashier's screen does not decide it."""
    assert document(samples.picture(), samples.SHOP_CN).language == "zh_CN"
    assert document(samples.picture(), samples.SHOP_CN, language="en").language == "en"


@pytest.mark.parametrize("country", profile_names())
def test_what_the_country_wants_is_asked_of_the_shop(country: str) -> None:
    """An empty shop lacks what its profile names; a full one lacks nothing."""
    full = replace(samples.SHOP_CN, profile=profile(country))
    empty = replace(full, name=" ", address="", tax_no="\u200b")
    wanted = [
        name for name in ("shop", "address", "tax_no") if name in full.profile.receipt_fields
    ]
    assert missing_fields(full) == ()
    assert missing_fields(empty) == tuple(wanted)


@given(sales())
def test_what_the_profile_names_is_there(drawn: tuple[Sale, Shop]) -> None:
    """Number, till, cashier, time, lines, due, received and taxes on every receipt."""
    sale, shop = drawn
    said = pairs(document(sale, shop, language="en"))
    assert f"Receipt {sale.receipt_no}" in said
    assert any(word.startswith(f"Till {clean(sale.till.key)}") for word in said)
    assert said.keys() & {"TOTAL", "REFUND"}
    assert said.keys() & {"Cash received", "Cash paid back"}
    assert "Change" in said or sale.total.minor < 0


def test_a_card_is_named_in_the_receipts_language() -> None:
    """The tender's key is nothing for a customer."""
    sale = samples.picture()
    due = sale.total
    paid = (Paid("card", due, due), Paid("wallet", due, due))
    shown = document(replace(sale, tenders=paid), samples.SHOP_CN, language="zh_CN")
    assert {"银行卡 实收", "扫码付 实收"} <= {" ".join(name.split()) for name in pairs(shown)}

"""Is every kind of offer one sentence, in each of the three languages?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db import words
from db.imports.offers import FIELDS, read
from pos_gui.price.offers.draft import short
from pos_gui.price.offers.ready import ready_made
from pos_gui.price.offers.sentence import clauses, flow, sentence
from pos_gui.price.offers.telling import Slot
from pos_gui.price.offers.written import get
from tests.pos_gui.price.offers.written import examples, telling

if TYPE_CHECKING:
    from collections.abc import Iterator

SAID = {
    "milk-second-half": ("Buy A: the 2nd one half price.", "购买A，第二件半价。"),
    "spend-100": ("Spend ¥100 on all goods: ¥20 off, once.", "全部商品满¥100减¥20，只算一次。"),
    "lunch": (
        ("1 of goods marked sandwich + 1 of goods marked drink + 1 of goods marked fruit for ¥25 "
        "together, Monday to Friday, 11:00–14:00."),
        ("标签“sandwich”的商品1件 + 标签“drink”的商品1件 + 标签“fruit”的商品1件，合计¥25，"
        "周一至周五，11:00–14:00。"),
    ),
    "evening-bread": (
        "Bakery except GIFT 30 % off, 19:00–22:00, from 2026-11-01, until 2026-12-31.",
        "Bakery（GIFT除外）7折，19:00–22:00，从2026-11-01起，到2026-12-31为止。",
    ),
    "cola-steps": (
        "COLA from 3 pieces on 10 % off, from 6 pieces on 20 % off.",
        "COLA满3件9折，满6件8折。",
    ),
    "add-on": (
        ("Who buys all goods for ¥99 or more (again for each time), gets MUG for ¥9.90, at most 1 "
        "of them, at most 2× for one customer."),
        "购买全部商品满¥99（每满一次算一次），可得MUG，只要¥9.90，最多1件，每位顾客最多2次。",
    ),
    "every-50": (
        ("Spend ¥50 on all goods: ¥5 off, again and again, what counts is the price before any "
        "offer, at most 4× in one basket, never together with the group spending."),
        "全部商品满¥50减¥5，每满都减，门槛按优惠前金额计算，每单最多4次，与“spending”组互斥。",
    ),
    "coupon-10": (
        ("The whole basket of all goods 10 % off, for members only, with the coupon TEN, each "
        "with a number of its own, at most "
        "1× for one customer, at most 1× for one customer on one day, at most 1000× for all "
        "together, in pass 3."),
        ("整单全部商品9折，仅会员可用，凭券TEN，每张券一个编号，每位顾客最多1次，每位顾客每天最多1次，"
        "全部顾客最多1000次，第3轮计算。"),
    ),
    "dear-first": (
        ("Buy 2 of goods marked toys and get 1 more free, reduced are the cheapest, for customers "
        "of gold, for the segment A, in 01, paid by cash, priority 1."),
        ("购买标签“toys”的商品2件，另1件免费，优惠用在最便宜的商品，客群：gold，客层：A，门店：01，"
        "支付方式：cash，优先级1。"),
    ),
    "voucher": (
        "Goods marked shoes ¥5 off, from 1 pieces on, from ¥20 on, taken off once in all.",
        "标签“shoes”的商品减¥5，满1件起，满¥20起，总共只减一次。",
    ),
    "with-a-phone": (
        "1 of PHONE + 1 of COVER half price, reduced is only the 2nd.",
        "PHONE1件 + COVER1件，半价，优惠：只有第二种。",
    ),
}  # fmt: skip
"""Every example of the file format, in English and in Chinese."""


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    words.use("en")


def test_every_kind_is_said() -> None:
    """In English and Chinese, to the sign; with all that the file's format knows."""
    known = examples()
    assert set(SAID) == set(known)
    for at, language in enumerate(("en", "zh_CN")):
        words.use(language)
        for key, told in SAID.items():
            assert sentence(known[key], telling()) == told[at]


def test_traditional_chinese_is_no_english_and_not_simplified() -> None:
    """Words between the slots have no Latin letter, and none of the simplified signs."""
    words.use("zh_TW")
    for one in examples().values():
        fixed = [each for each in flow(clauses(one, telling())) if isinstance(each, str)]
        text = "".join(fixed)
        assert not [sign for sign in text if sign.isascii() and sign.isalpha()], text
        assert not set(text) & set("购买满减优换额门顾级档组从为时"), text


def test_everything_the_format_knows_is_a_slot() -> None:
    """With "more" open, every path that an example writes can be reached."""
    for one in examples().values():
        pieces = flow(clauses(one, telling()), whole=True, rare=True)
        paths = {each.path for each in pieces if isinstance(each, Slot)}
        tops = {path.partition(".")[0] for path in paths}
        assert FIELDS - {"key", "name", "draft", "each", "steps", "set", "spend", "layer"} <= tops
        for top in ("when", "limits"):
            for name in one.get(top, ()):
                assert f"{top}.{name}" in paths
        for form in ("each", "set", "spend"):
            plain = set(one.get(form, ())) - {
                "parts", "tiers", "given", "percent", "amount", "price", "reduce",
            }  # fmt: skip
            assert {f"{form}.{name}" for name in plain if name != "goods"} <= paths


def test_the_sentence_shows_nothing_that_does_not_matter() -> None:
    """What is not written is not said, unless it is asked for."""
    plain = examples()["milk-second-half"]
    assert (
        len(flow(clauses(plain, telling())))
        < len(flow(clauses(plain, telling()), whole=True))
        < len(flow(clauses(plain, telling()), whole=True, rare=True))
    )


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_ready_made_sentences_are_offers(language: str) -> None:
    """Each can be read as it stands, has a name and a sentence of its own."""
    words.use(language)
    made = ready_made()
    for one in made:
        read([{"key": "x", "name": "x", **one.body}], "CNY")
        assert get(one.body, "name") is None
    assert len({one.name for one in made}) == len(made) >= 15
    assert len({sentence(one.body, telling()) for one in made}) == len(made)


def test_names_are_those_of_the_street() -> None:
    """第二件半价, 满100减20, 买一送一."""
    words.use("zh_CN")
    names = [short(one.body, telling()) for one in ready_made()[:6]]
    assert names == [
        "第二件半价", "满100减20", "全部商品 + 全部商品只要19.90", "全部商品8折", "买一送一",
        "每满100减20",
    ]  # fmt: skip

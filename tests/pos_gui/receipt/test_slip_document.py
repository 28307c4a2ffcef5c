"""Does a slip say what was done, to whom, and nothing that must not be told?"""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.answer import Approved, Declined
from db.facts.card import AttemptState, CardKind, EntryMode
from db.facts.moment import Moment
from db.facts.money import Money
from pos_gui.checkout.card_words import ACTIONS
from pos_gui.receipt.blocks import Heading, Pair, Picture
from pos_gui.receipt.layout import text
from pos_gui.receipt.slip import Part, parts, slip_name, slip_time
from pos_gui.receipt.slip_words import reason
from tests.pos_gui.receipt import samples, slip_samples
from tests.pos_gui.receipt.slip_samples import attempt, made, paper, signed

S = AttemptState
MERCHANT, CARDHOLDER = Part.MERCHANT, Part.CARDHOLDER
SHOPS = {"zh_CN": samples.SHOP_CN, "zh_TW": samples.SHOP_TW, "en": samples.SHOP_NZ}


def said(order: object, part: Part = MERCHANT, shop: object = samples.SHOP_NZ) -> str:
    """Write a slip as plain text."""
    return text(made(order, shop, part), 48)  # type: ignore[arg-type]


def pairs(order: object, part: Part = MERCHANT) -> dict[str, str]:
    """Give what stands beside each name."""
    receipt = made(order, samples.SHOP_NZ, part)  # type: ignore[arg-type]
    return {one.left: one.right for one in receipt.blocks if isinstance(one, Pair)}


def test_every_field_is_there() -> None:
    """As paper.md section 3 lists them."""
    assert pairs(paper(attempt(tip=6_60), name="Kauri")) == {
        "Merchant": "Kauri",
        "Branch": "Pukekohe",
        "Merchant no.": "898320153990001",
        "Terminal no.": "12345678",
        "Operator no.": "0017",
        "Card no.": "622576******9524",
        "Read by": "chip",
        "Brand": "CUP",
        "Issuer": "中国建设银行",
        "Acquirer": "中国工商银行",
        "Batch no.": "000042",
        "Voucher no.": "000007",
        "Auth. no.": "A1B2C3",
        "Ref. no.": "112233445566",
        "Date/time": "2026-11-22 14:33:10",
        "Amount": "¥250.00",
        "Tip": "¥6.60",
        "TOTAL": "¥256.60",
        "Cardholder's signature": "",
    }


@pytest.mark.parametrize("kind", CardKind)
@pytest.mark.parametrize("language", SHOPS)
def test_the_type_is_the_first_line_and_big(kind: CardKind, language: str) -> None:
    """In the shop's language, for every kind."""
    first, *_ = made(paper(attempt(kind)), SHOPS[language], MERCHANT).blocks
    assert isinstance(first, Heading)
    assert first.big
    assert first.text.isascii() is (language == "en")


@pytest.mark.parametrize("state", AttemptState)
@pytest.mark.parametrize("part", Part)
def test_only_what_was_approved_looks_like_it(state: AttemptState, part: Part) -> None:
    """Everything else says in large letters what it is, and is not signed."""
    receipt = made(paper(attempt(state=state)), samples.SHOP_NZ, part)
    big = [one.text for one in receipt.blocks if isinstance(one, Heading) and one.big]
    paid = state in {S.APPROVED, S.ADVICE_DUE}
    assert (len(big) == 1) is paid
    has_line = "Cardholder's signature" in text(receipt, 48)
    assert has_line is (paid and part is MERCHANT)


def test_a_pending_refund_stands_in_for_cash() -> None:
    """The customer's copy says that it is not known yet, and that no cash is paid out."""
    order = paper(attempt(CardKind.REFUND, state=S.REFUND_UNKNOWN, original=True))
    slip = said(order, CARDHOLDER)
    assert "REFUND PENDING" in slip
    assert "No cash is paid out instead." in slip
    known = pairs(order, CARDHOLDER)
    assert known["AMOUNT"] == "-¥256.60"
    assert known["Original voucher"] == "000041 000006"
    assert (known["Original ref."], known["Original auth."]) == ("112200000006", "Z9Y8X7")
    assert known["Original date"] == "1121"


def test_a_declined_payment_gives_the_code() -> None:
    """And says that nothing was charged; a declined refund that nothing was paid out."""
    declined = attempt(state=S.DECLINED, result=Declined("51", "no_money"))
    known = pairs(paper(declined), CARDHOLDER)
    assert (known["Answer code"], known["Asked for"]) == ("51", "¥256.60")
    assert known["CHARGED"] == "¥0.00"
    assert "AMOUNT" not in known
    assert "Nothing was charged." in said(paper(declined))
    assert "There was not enough on the card." in said(paper(declined))
    refund = attempt(CardKind.REFUND, state=S.DECLINED, result=Declined("25", "check_original"))
    assert "Not refunded: nothing paid out." in said(paper(refund))
    assert pairs(paper(refund))["PAID OUT"] == "¥0.00"
    assert pairs(paper(refund))["Asked for"] == "-¥256.60"
    cleared = attempt(state=S.CLEARED, reference="bank call 4711")
    assert pairs(paper(cleared))["Manager's reference"] == "bank call 4711"


@pytest.mark.parametrize("action", sorted(ACTIONS))
@pytest.mark.parametrize("language", SHOPS)
def test_why_it_was_declined_accuses_nobody(action: str, language: str) -> None:
    """One sentence for every answer; a lost or stolen card reads like any other refusal."""
    one = attempt(state=S.DECLINED, result=Declined("43", action))
    slip = made(paper(one), SHOPS[language], CARDHOLDER)
    sentence = reason(action, language)
    assert Heading(sentence) in slip.blocks
    assert sentence.isascii() is (language == "en")
    assert reason("quiet", language) == reason("other_tender", language)


def test_what_was_declined_is_for_the_customer_alone() -> None:
    """The shop needs no paper of it, and nobody signs."""
    for state in (S.DECLINED, S.NO_ANSWER):
        assert parts(paper(attempt(state=state))) == (CARDHOLDER,)
    assert parts(paper(attempt(state=S.REFUND_UNKNOWN))) == (MERCHANT, CARDHOLDER)


def test_a_part_that_was_approved_is_the_amount() -> None:
    """What was asked for stands above it; a tip that no longer fits is not split off."""
    part = attempt(tip=30_00, result=Approved("10", Money(20_00, "CNY")))
    known = pairs(paper(part))
    assert (known["Asked for"], known["AMOUNT"]) == ("¥256.60", "¥20.00")
    assert "Tip" not in known


def test_only_the_merchants_copy_is_signed() -> None:
    """With the picture and its characteristic code."""
    order = signed(attempt())
    assert parts(order) == (MERCHANT,)
    receipt = made(order, samples.SHOP_CN, MERCHANT)
    (picture,) = [one for one in receipt.blocks if isinstance(one, Picture)]
    assert order.signature is not None
    assert picture.image == order.signature.image
    assert pairs(order)["Characteristic code"] == order.signature.code
    other = made(replace(order, signed_later=False), samples.SHOP_CN, CARDHOLDER)
    assert not [one for one in other.blocks if isinstance(one, Picture)]
    assert order.signature.code not in text(other, 48)


def test_contactless_below_the_limit_needs_no_signature() -> None:
    """The slip says so in place of the line."""
    order = paper(attempt(card=slip_samples.TAPPED))
    receipt = made(order, samples.SHOP_NZ, MERCHANT, to_sign=False)
    slip = text(receipt, 48)
    assert "Contactless up to ¥1,000.00: no signature needed." in " ".join(slip.split())
    assert "Cardholder's signature" not in slip
    assert "Contactless up to" not in said(order)


def test_a_copy_is_marked_with_its_number_and_who_made_it() -> None:
    """The first is not."""
    assert "REPRINT" not in said(paper(attempt()))
    assert "REPRINT 2" in said(paper(attempt(), copy=2))
    assert pairs(paper(attempt(), copy=2))["Reprinted by"] == "0017 2026-11-22 14:33:08"
    assert "重印 / REPRINT 1" in said(paper(attempt(), copy=1), shop=samples.SHOP_CN)


def test_where_no_money_moved_the_slip_says_so() -> None:
    """In the demo shop, and wherever the simulator answered."""
    demo = replace(samples.SHOP_NZ, demo=True)
    assert "NO MONEY MOVED" in said(paper(attempt()), shop=demo)
    assert "A demonstration: no money has moved." in said(paper(attempt()), shop=demo)
    assert "NO MONEY MOVED" in said(paper(attempt(), host="simulator"))
    assert "NO MONEY MOVED" not in said(paper(attempt()))


@pytest.mark.parametrize("part", Part)
def test_the_expiry_is_never_printed(part: Part) -> None:
    """Nor anything beyond the mask."""
    slip = said(paper(attempt()), part)
    assert slip_samples.CARD.expiry not in slip
    assert "622576******9524" in slip


def test_the_customers_slip_shows_the_last_four_where_the_law_says_so() -> None:
    """FACTA; the merchant's keeps the mask."""
    order = paper(attempt())
    assert "************9524" in said(order, CARDHOLDER, samples.SHOP_US)
    assert "622576" not in said(order, CARDHOLDER, samples.SHOP_US)
    assert "622576******9524" in said(order, MERCHANT, samples.SHOP_US)


def test_a_code_is_no_card_and_a_transfer_has_two() -> None:
    """Each is called what it is."""
    wallet = replace(slip_samples.CARD, entry=EntryMode.CODE, masked="WeChat 13")
    assert pairs(paper(attempt(CardKind.WALLET, card=wallet)))["Payment code"] == "WeChat 13"
    plain = attempt(CardKind.TRANSFER)
    target = replace(slip_samples.CARD, masked="411111******1111")
    two = replace(plain, intent=replace(plain.intent, target=target))
    assert pairs(paper(two))["To card"] == "411111******1111"


@pytest.mark.parametrize(
    ("here", "date", "shown"),
    [
        ("2026-11-22T14:33:08", "1122", "2026-11-22 14:33:10"),
        ("2026-12-31T23:59:59", "0101", "2027-01-01 14:33:10"),
        ("2027-01-01T00:00:01", "1231", "2026-12-31 14:33:10"),
        ("2026-11-22T14:33:08", "", "2026-11-22 14:33:08"),
    ],
)
def test_the_hosts_time_counts(here: str, date: str, shown: str) -> None:
    """Its year is the one that fits ours."""
    answer = Approved("00", Money(100, "CNY"), date=date, time="143310" if date else "")
    plain = attempt(result=answer)
    at = Moment.parse(here, "Asia/Shanghai")
    assert slip_time(replace(plain, intent=replace(plain.intent, at=at))) == shown


def test_files_have_clear_names() -> None:
    """Terminal, batch, voucher and part; one name for each paper."""
    order = paper(attempt())
    assert slip_name(order, MERCHANT) == "slip-12345678-000042-000007-merchant"
    assert slip_name(order, CARDHOLDER) == "slip-12345678-000042-000007-cardholder"
    late = slip_name(signed(attempt()), MERCHANT)
    assert late == "slip-12345678-000042-000007-merchant-signed"


@given(st.text(max_size=60), st.sampled_from(Part), st.sampled_from([32, 48]))
def test_names_are_data(name: str, part: Part, columns: int) -> None:
    """Nothing of them steers a printer, and no line is longer than the paper."""
    plain = attempt(card=replace(slip_samples.CARD, issuer=name, brand=name))
    bare = replace(plain, intent=replace(plain.intent, person=name), result=None)
    shop = replace(samples.SHOP_CN, branch=name)
    slip = text(made(paper(bare, name=name), shop, part), columns)
    controls = {sign for sign in slip if unicodedata.category(sign)[0] == "C"} - {"\n"}
    assert not controls
    for line in slip.splitlines():
        wide = sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in line)
        assert wide <= columns or any(unicodedata.combining(sign) for sign in line)

"""Whose card is it, is it valid, may it be taken, and what may be shown of it?"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.card import EntryMode
from pos_gui.card.reading import blacklist, restrictions
from pos_gui.card.reading.blacklist import Standing
from pos_gui.card.reading.brands import Kind, brand, kind
from pos_gui.card.reading.expiry import is_expired
from pos_gui.card.reading.luhn import fits
from pos_gui.card.reading.masked import masked, pan_key
from pos_gui.card.reading.paycode import Wallet, wallet_of
from pos_gui.card.reading.tracks import ReadCard, Unread
from pos_gui.card.reading.typed import typed

if TYPE_CHECKING:
    from pathlib import Path

PAN = "6225760008219524"
KEY = b"a key of this shop's own"


@pytest.mark.parametrize("good", ["4111111111111111", "6226090000000048", "79927398713", "0"])
def test_check_digits_that_fit(good: str) -> None:
    """Known good numbers."""
    assert fits(good)


@given(st.text("0123456789", min_size=12, max_size=18), st.integers(0, 17), st.integers(1, 9))
def test_one_wrong_digit_is_seen(body: str, at: int, by: int) -> None:
    """Of ten last digits just one fits, and no single slip goes unseen."""
    good = [body + digit for digit in "0123456789" if fits(body + digit)]
    assert len(good) == 1
    place = at % len(good[0])
    changed = str((int(good[0][place]) + by) % 10)
    assert not fits(good[0][:place] + changed + good[0][place + 1 :])


@pytest.mark.parametrize(
    ("pan", "told"),
    [
        (PAN, "CUP"), ("8171999900000018", "CUP"), ("9558820000000000", "CUP"),
        ("4111111111111111", "VIS"), ("5105105105105100", "MCC"), ("2221000000000009", "MCC"),
        ("2720990000000007", "MCC"), ("2721000000000004", ""), ("371449635398431", "AMX"),
        ("3530111333300000", "JCB"), ("30569309025904", "DCC"), ("6011000990139424", "DSC"),
        ("1000000000000000", ""),
    ],
)  # fmt: skip
def test_brands(pan: str, told: str) -> None:
    """By the longest range that holds the number."""
    assert brand(pan) == told


def test_the_shops_own_cards_are_no_bank_cards() -> None:
    """By prefix and length; a bank card that begins alike stays one."""
    assert kind(PAN) is Kind.BANK
    assert kind("8800000012345678") is Kind.MEMBER
    assert kind("8801000012345678") is Kind.STORED_VALUE
    assert kind("88000000123456789") is Kind.UNKNOWN
    assert kind("1000000000000000") is Kind.UNKNOWN


@pytest.mark.parametrize(
    ("expiry", "today", "over"),
    [
        ("2611", date(2026, 11, 30), False), ("2611", date(2026, 12, 1), True),
        ("2612", date(2026, 11, 26), False), ("2510", date(2026, 1, 1), True),
        ("7512", date(2026, 1, 1), False), ("7701", date(2026, 1, 1), True),
        ("0101", date(2099, 12, 31), False), ("9912", date(2100, 1, 1), True),
        ("", date(2026, 1, 1), False), ("2613", date(2026, 1, 1), False),
    ],
)  # fmt: skip
def test_a_card_is_valid_through_its_month(expiry: str, today: date, over: bool) -> None:  # noqa: FBT001
    """Two digits of a year lie within fifty years of today."""
    assert is_expired(expiry, today) is over


def test_restrictions() -> None:
    """A chip goes first; a card for tests says so."""
    assert restrictions.wants_chip("201")
    assert restrictions.wants_chip("620")
    assert not restrictions.wants_chip("101")
    assert not restrictions.wants_chip("")
    assert restrictions.is_test("901")


@given(st.text("0123456789", min_size=1, max_size=19))
def test_six_and_four_at_most_are_shown(pan: str) -> None:
    """And the length stays."""
    shown = masked(pan)
    assert len(shown) == len(pan)
    assert sum(sign != "*" for sign in shown) <= 10
    assert masked(PAN) == "622576******9524"


def test_the_same_card_has_the_same_key() -> None:
    """Under one shop's key; without it nobody can try numbers."""
    assert pan_key(PAN, KEY) == pan_key(PAN, KEY)
    assert pan_key(PAN, KEY) != pan_key(PAN, KEY + b"!")
    assert PAN not in pan_key(PAN, KEY)


@pytest.mark.parametrize(
    ("text", "expiry"),
    [
        ("4111111111111111", ""), ("4111 1111 1111 1111 3012", "3012"),
        ("4111111111111111/3012", "3012"), (" 6226090000000048=2701 ", "2701"),
    ],
)  # fmt: skip
def test_a_card_typed_by_hand(text: str, expiry: str) -> None:
    """Number and expiry."""
    card = typed(text)
    assert isinstance(card, ReadCard)
    assert (card.entry, card.expiry) == (EntryMode.KEYED, expiry)


@pytest.mark.parametrize(
    "text", ["", "abc", "4111111111111112", "4111111111111111 3013", "41111111", "9" * 20]
)
def test_a_number_that_does_not_check_is_not_taken(text: str) -> None:
    """Typing slips are found here, not at the bank."""
    assert typed(text) is Unread.NO_TRACK


@pytest.mark.parametrize(
    ("code", "wallet"),
    [
        ("134567890123456789", Wallet.WECHAT), ("160000000000000000", None),
        ("281234567890123456", Wallet.ALIPAY), ("301234567890123456789012", Wallet.ALIPAY),
        ("311234567890123456", None), ("6212345678901234567", Wallet.UNIONPAY),
        ("621234567890123456", None), ("", None), ("28123456789012345x", None),
        ("6901234560015", None),
    ],
)  # fmt: skip
def test_payment_codes(code: str, wallet: Wallet | None) -> None:
    """A barcode of goods is none."""
    assert wallet_of(code) is wallet


def test_the_blacklist(tmp_path: Path) -> None:
    """Keyed hashes only; what cannot be read stops all cards, or none, as the shop says."""
    path = tmp_path / "list.txt"
    path.write_text(f"# stolen\n{pan_key(PAN, KEY)}  # 2026-11-01\n\n", encoding="ascii")
    known = blacklist.read(path)
    assert known.standing(pan_key(PAN, KEY)) is Standing.LISTED
    assert known.standing(pan_key("4111111111111111", KEY)) is Standing.CLEAR
    path.write_text(f"{pan_key(PAN, KEY)}\nrubbish\n", encoding="ascii")
    for closed, standing in ((True, Standing.UNREADABLE), (False, Standing.CLEAR)):
        half = blacklist.read(path, closed=closed)
        assert half.standing(pan_key(PAN, KEY)) is Standing.LISTED
        assert half.standing(pan_key("4111111111111111", KEY)) is standing
        gone = blacklist.read(tmp_path / "missing", closed=closed)
        assert gone.standing(pan_key(PAN, KEY)) is standing
    assert blacklist.read(None).standing("x") is Standing.CLEAR

"""Is the right thing said about a card, and nothing shown of it beyond its mask?"""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.card import CardShown, EntryMode
from pos_gui.card.reading.blacklist import Blacklist
from pos_gui.card.reading.luhn import fits
from pos_gui.card.reading.masked import pan_key
from pos_gui.card.reading.presented import STOPS, Remark, code_in_hand, remarks, shown
from pos_gui.card.reading.tracks import ReadCard

PAN = "6225760008219524"
GOOD = next(pan for pan in (f"622576000821952{digit}" for digit in range(10)) if fits(pan))
BAD = f"{GOOD[:-1]}{(int(GOOD[-1]) + 1) % 10}"
KEY = b"a key of this shop's own"
TODAY = date(2026, 11, 26)
EMPTY = Blacklist(frozenset())
SWIPED, KEYED = EntryMode.SWIPED, EntryMode.KEYED


@pytest.mark.parametrize(
    ("card", "told"),
    [
        (ReadCard(GOOD, SWIPED, "3012", "120"), ()),
        (ReadCard(GOOD, SWIPED, "3012", "201"), (Remark.CHIP_FIRST,)),
        (ReadCard(GOOD, KEYED, "3012", "201"), ()),
        (ReadCard(GOOD, SWIPED, "2610", "620"), (Remark.EXPIRED, Remark.CHIP_FIRST)),
        (ReadCard(GOOD, SWIPED, "2611", "120"), ()),
        (ReadCard(BAD, SWIPED, "", ""), (Remark.CHECK_DIGIT,)),
        (ReadCard(GOOD, SWIPED, "3012", "901"), (Remark.TEST,)),
        (ReadCard("8800000012345678", SWIPED, "2001", "201"), (Remark.MEMBER,)),
        (ReadCard("8801000012345678", SWIPED), (Remark.STORED_VALUE,)),
    ],
)
def test_what_is_said_about_a_card(card: ReadCard, told: tuple[Remark, ...]) -> None:
    """Its month, its chip, its check digit; of the shop's own cards only what they are."""
    assert remarks(card, pan_key(card.pan, KEY), EMPTY, TODAY) == told
    assert not STOPS & {*told}


@pytest.mark.parametrize(
    ("listed", "told"),
    [
        (Blacklist(frozenset({pan_key(GOOD, KEY)})), (Remark.LISTED, Remark.EXPIRED)),
        (Blacklist(frozenset(), readable=False), (Remark.LIST_UNREADABLE, Remark.EXPIRED)),
        (Blacklist(frozenset(), readable=False, closed=False), (Remark.EXPIRED,)),
    ],
)
def test_only_the_blacklist_stops_a_card(listed: Blacklist, told: tuple[Remark, ...]) -> None:
    """Listed, or unreadable where the shop then takes none."""
    card = ReadCard(GOOD, SWIPED, "2601", "120")
    found = remarks(card, shown(card, KEY).key, listed, TODAY)
    assert found == told
    assert bool(STOPS & {*found}) is (len(told) > 1)


def test_a_payment_code_is_held_like_a_card() -> None:
    """It shows its wallet only; whoever is on the list does not pay with it either."""
    card = code_in_hand("134567890123456789")
    assert card is not None
    seen = shown(card, KEY)
    assert (seen.masked, seen.brand, seen.entry) == ("WeChat Pay", "WeChat Pay", EntryMode.CODE)
    assert remarks(card, seen.key, EMPTY, TODAY) == ()
    assert remarks(card, seen.key, Blacklist(frozenset({seen.key})), TODAY) == (Remark.LISTED,)
    assert code_in_hand("6901234560015") is None


def test_what_is_shown_of_a_card() -> None:
    """Its mask, its brand, how it was read."""
    seen = shown(ReadCard(PAN, SWIPED, "3012", "201", "WANG/XIAOYAN"), KEY)
    assert seen == CardShown("622576******9524", pan_key(PAN, KEY), "CUP", SWIPED, expiry="3012")


@given(st.text("0123456789", min_size=13, max_size=19), st.sampled_from([SWIPED, KEYED]))
def test_no_seven_digits_in_a_row_are_shown(pan: str, entry: EntryMode) -> None:
    """Whatever the card; its keyed hash is left out, digits stand in it by chance."""
    card = ReadCard(pan, entry)
    seen = shown(card, KEY)
    assert not re.search(r"\d{7}", seen.masked + seen.brand + repr(card))
    assert pan not in repr(seen)

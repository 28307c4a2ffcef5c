"""Is a swipe read whichever tracks the reader reads, and is nothing of it ever told?"""

from __future__ import annotations

import pickle
import re
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.card import EntryMode
from pos_gui.card.reading.tracks import ReadCard, Unread, swiped
from tests.pos_gui.card.vectors import vectors

PAN = "6225760008219524"
ONE = f"%B{PAN}^WANG/XIAOYAN^30122011234567890?"
TWO = f";{PAN}=30122011234567890?"
THREE = f"+99{PAN}=1561560000000000000003000=0000000000000=00000000?"
ALIKE = f";{THREE[1:]}"
"""Track 3 as most readers send it: it begins like track 2."""


def test_the_published_tracks() -> None:
    """Three of them, with D as separator too."""
    for told in vectors("iso8583")["tracks"]:
        sentinel = {1: "%", 2: ";", 3: "+"}[told["track"]]
        card = swiped(f"{sentinel}{told['raw']}?")
        assert isinstance(card, ReadCard) is told["valid"], told["source"]
        assert isinstance(card, ReadCard)
        assert card.pan == told["pan"]
        if "expiry_yymm" in told:
            assert (card.expiry, card.service) == (told["expiry_yymm"], told["service_code"])
        if "name" in told:
            assert card.name == told["name"]


@pytest.mark.parametrize(
    "tracks",
    [one for count in (1, 2, 3) for one in permutations((ONE, TWO, THREE), count)],
    ids=lambda tracks: "".join({ONE: "1", TWO: "2", THREE: "3"}[one] for one in tracks),
)
@pytest.mark.parametrize("between", ["", "\r", "\r\n"])
def test_any_tracks_in_any_order(tracks: tuple[str, ...], between: str) -> None:
    """1/2, 2/3 and 1/2/3 among them."""
    card = swiped(between.join(tracks) + between)
    assert isinstance(card, ReadCard)
    assert (card.pan, card.entry) == (PAN, EntryMode.SWIPED)
    assert card.track2 == (TWO[1:-1] if TWO in tracks else "")
    assert card.track3 == (THREE[1:-1] if THREE in tracks else "")
    assert card.name == ("WANG/XIAOYAN" if ONE in tracks else "")
    known = ONE in tracks or TWO in tracks
    assert (card.expiry, card.service) == (("3012", "201") if known else ("", ""))


def test_track_3_may_begin_like_track_2() -> None:
    """It is longer than track 2 can be."""
    card = swiped(TWO + ALIKE)
    assert isinstance(card, ReadCard)
    assert (card.track2, card.track3) == (TWO[1:-1], ALIKE[1:-1])


def test_a_card_that_tells_no_expiry() -> None:
    """A separator stands in its place."""
    card = swiped(f";{PAN}==123?")
    assert isinstance(card, ReadCard)
    assert (card.expiry, card.service) == ("", "123")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", Unread.NO_TRACK),
        ("6901234560015", Unread.NO_TRACK),
        (ONE[:-1], Unread.NO_TRACK),
        (TWO[1:], Unread.NO_TRACK),
        (f";{PAN}=3012201123456789012345678?", Unread.NO_TRACK),
        (f"{ONE};6225760008219999=30122011234567890?", Unread.DIFFER),
        (f"%B{PAN}\x00^A/B^3012201?", Unread.STRANGE),
        ("%E?" * 100, Unread.TOO_LONG),
        ("%B" + "1" * 300, Unread.TOO_LONG),
    ],
)
def test_what_is_no_card(text: str, why: Unread) -> None:
    """A reason, and nothing of what was read."""
    assert swiped(text) is why


@pytest.mark.parametrize("check", "%;+?=0")
@pytest.mark.parametrize("between", ["", "\r", "\r\n"])
def test_check_signs_after_the_tracks_do_no_harm(check: str, between: str) -> None:
    """Some readers send the LRC, and it may look like the beginning of a track."""
    card = swiped("".join(f"{track}{check}{between}" for track in (ONE, TWO, THREE)))
    assert isinstance(card, ReadCard)
    assert (card.name, card.track2, card.track3) == ("WANG/XIAOYAN", TWO[1:-1], THREE[1:-1])


def test_d_is_a_separator_too() -> None:
    """As track 2 stands on chips and in messages; in hand it is always the same sign."""
    card = swiped(f";{PAN}D30122011234567890?")
    assert isinstance(card, ReadCard)
    assert card.track2 == TWO[1:-1]


def test_track_3_may_leave_the_number_to_track_2() -> None:
    """ISO/IEC 4909 allows that; by itself it is then no card."""
    bare = THREE.replace(PAN, "")
    card = swiped(TWO + bare)
    assert isinstance(card, ReadCard)
    assert (card.pan, card.track3) == (PAN, bare[1:-1])
    assert swiped(bare) is Unread.NO_TRACK


def test_a_card_shows_and_keeps_nothing_of_itself() -> None:
    """Neither printed nor pickled."""
    card = swiped(ONE + TWO)
    assert isinstance(card, ReadCard)
    assert f"{card} {card!r} {[card]}".count("ReadCard(…)") == 3
    with pytest.raises(TypeError, match="never written down"):
        pickle.dumps(card)


@given(st.one_of(st.text(max_size=300), st.from_regex(r"[%;+]B?\d{10,20}[\^=D][^?]*\?")))
def test_nothing_that_is_sent_breaks_it(text: str) -> None:
    """Whatever it is, a card's number stands in it, whole."""
    card = swiped(text)
    if isinstance(card, ReadCard):
        assert card.pan in text
        assert 12 <= len(card.pan) <= 19
        assert not re.search(r"\d{7}", repr(card))

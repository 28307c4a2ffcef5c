"""Is a spoilt frame ever believed, does it ever break anything? A share of the proof's million."""

from __future__ import annotations

import pytest

from db.facts.answer import Approved, ReversalReason, Unclear
from pos_gui.card.message.codec import Message, Unreadable, decode
from tests.pos_gui.card.fuzz.frames import spoilt_answers
from tests.pos_gui.card.simulator.test_host import fuzz
from tests.pos_gui.card.terminal.host import CARD, UNIONPAY, Host, answer, attempt

_SHARE = 10_000


def test_ten_thousand_spoilt_answers_at_the_till() -> None:
    """None is believed but with its MAC and its question's fields; nothing breaks or grows."""
    told = spoilt_answers(_SHARE, 1)
    assert told.wrong == []
    assert told.figures["spoilt answers"] == _SHARE
    assert 0 < told.figures["believed"] < _SHARE


def test_ten_thousand_spoilt_questions_at_the_host() -> None:
    """An answer or none, never money."""
    assert 0 < fuzz(_SHARE, 2) < _SHARE


def test_a_third_bitmap_is_unreadable() -> None:
    """Fields beyond 128 are in no dialect; found by spoilt answers."""
    with pytest.raises(Unreadable, match="129"):
        decode(UNIONPAY.spec, b"\x05\x10" + b"\x80" * 16 + b"\xff" * 40)


@pytest.mark.parametrize("code", sorted(UNIONPAY.approved))
def test_another_merchants_approval_is_passed_over(code: str) -> None:
    """Whichever code approves: the wait for our own answer goes on."""
    host = Host(lambda question: [answer(question, code, f42="898320153990002"), answer(question)])
    told = host.driver.start(attempt(), CARD)
    assert isinstance(told, Approved)
    assert told.code == "00"


@pytest.mark.parametrize("code", ["00", "25", "01"])
def test_a_reversal_is_not_ended_without_a_mac(code: str) -> None:
    """Or whoever can write one frame decides that a charge stays."""

    def says(question: Message) -> list[Message | bytes]:
        told = answer(question, code)
        return [Message(told.mti, {at: text for at, text in told.fields.items() if at != "64"})]

    told = Host(says).driver.reverse(attempt(), ReversalReason.NO_ANSWER)
    assert told == Unclear(ReversalReason.BAD_MAC)

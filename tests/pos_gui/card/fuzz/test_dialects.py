"""What does the host make of spoilt questions of each dialect? Nothing breaks or is charged."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.facts.answer import Approved
from db.facts.card import CardKind
from tests.pos_gui.card.terminal.host import CARD
from tests.pos_gui.card.test_terminal_and_host import DIALECTS, OTHERS, TARGET, Till

if TYPE_CHECKING:
    from pathlib import Path

_SPOILT = 1000


def spoilt(dice: random.Random, frame: bytes) -> bytes:
    """Change a byte or three; the length before them stays right."""
    told = bytearray(frame)
    for _ in range(dice.randint(1, 3)):
        at = dice.randrange(2, len(told))
        match dice.randrange(4):
            case 0:
                told[at] ^= 1 << dice.randrange(8)
            case 1:
                told[at] = dice.randrange(256)
            case 2:
                del told[at]
            case _:
                told.insert(at, dice.randrange(256))
    told[:2] = (len(told) - 2).to_bytes(2, "big")
    return bytes(told)


@pytest.mark.parametrize("name", [*DIALECTS, *OTHERS])
def test_a_thousand_spoilt_questions_at_the_host(tmp_path: Path, name: str) -> None:
    """Neither keys, tracks nor PIN blocks that are none raise anything."""
    till, dice = Till(tmp_path, name), random.Random(1)  # noqa: S311  (a seed)
    card = replace(CARD, pan=TARGET, track2=f"{TARGET}=30122011234567890", track3="99123=45")
    assert isinstance(
        till.driver.start(till.attempt(CardKind.SALE, 900), card, "123456"), Approved
    )
    till.driver.sign_on(till.terminal)
    till.driver.echo(till.terminal)
    before, frames = till.ledger.money(till.ledger.entries), tuple(till.frames)
    answered = [till.host.answer(spoilt(dice, dice.choice(frames))) for _ in range(_SPOILT)]
    assert till.ledger.money(till.ledger.entries) == before
    assert 100 < sum(one is not None for one in answered) < _SPOILT

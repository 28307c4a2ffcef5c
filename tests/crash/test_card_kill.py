"""Do books and host agree after the till was killed while a card paid?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.crash import card_kill

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("part", range(2))
def test_killed_while_a_card_pays(tmp_path: Path, part: int) -> None:
    """Whatever point it was: nothing stays open, and both ledgers are equal to the cent."""
    seeds = range(part * 15, part * 15 + 15)
    found = card_kill.campaign(tmp_path, seeds, lambda _count: None)
    assert found.violations == []
    assert found.kills >= 8
    assert found.attempts > 20


@pytest.mark.parametrize("speaks", ["unionpay_dukpt", "unionpay_dukpt_tdes"])
def test_killed_between_a_key_and_its_message(tmp_path: Path, speaks: str) -> None:
    """No key of a message is ever used twice, and the books agree as with any other keys."""
    found = card_kill.campaign(tmp_path, range(300, 312), lambda _count: None, speaks)
    assert found.violations == []
    assert found.kills >= 6
    assert found.messages > 30

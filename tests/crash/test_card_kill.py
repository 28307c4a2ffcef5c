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

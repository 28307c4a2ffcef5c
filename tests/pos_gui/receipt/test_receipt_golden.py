"""Does every receipt look as it was when we last looked at it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.pos_gui.receipt.golden import FOLDER, receipts

if TYPE_CHECKING:
    from pathlib import Path

MADE = dict(receipts())


@pytest.mark.parametrize("path", MADE, ids=lambda path: path.stem)
def test_receipt_is_the_golden_one(path: Path) -> None:
    """Refresh them with python -m tests.pos_gui.receipt.golden, and look at the difference."""
    assert MADE[path] == path.read_text(encoding="utf-8")


def test_no_golden_receipt_is_forgotten() -> None:
    """Every file is made by a sample."""
    assert set(FOLDER.glob("*.txt")) == set(MADE)

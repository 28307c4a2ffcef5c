"""Does the specification name a code of which the cashier is not told (payments.md 1.7)?"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pos_gui.card.message.dialect import dialect
from pos_gui.checkout.card_words import ACTIONS, advice

SPECIFICATION = Path(__file__).parents[5] / "shared" / "domain" / "payments.md"
UNIONPAY = dialect("unionpay")
_CODE = re.compile(r"\b(?:\d\d|A\d)\b")


def codes() -> set[str]:
    """Read the codes from the first column of the table."""
    if not SPECIFICATION.exists():
        pytest.skip("the specification is not here")
    text = SPECIFICATION.read_text(encoding="utf-8")
    part = text.split("### 1.7", 1)[1].split("### 1.8", 1)[0]
    rows = [line.split("|")[1] for line in part.splitlines() if line.startswith("|")]
    return {code for row in rows for code in _CODE.findall(row)}


def test_every_code_of_the_specification_is_handled() -> None:
    """Approved, unsure, or with an action of its own; and none in two of them."""
    found = codes()
    assert len(found) > 50
    groups = UNIONPAY.approved, UNIONPAY.unsure, frozenset(UNIONPAY.actions)
    for code in found:
        assert sum(code in group for group in groups) == 1, code


@pytest.mark.parametrize("code", sorted(UNIONPAY.actions))
def test_every_action_has_its_sentence(code: str) -> None:
    """Not the one for what nobody knows."""
    assert advice(UNIONPAY.declined(code).action) is not ACTIONS["reconcile"]

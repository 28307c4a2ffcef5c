"""What may be done with a card, and what must be asked? Its service code (ISO/IEC 7813)."""

from __future__ import annotations

_CHIP = "26"
"""First digit of cards that have a chip: it goes first."""


def wants_chip(code: str) -> bool:
    """Say whether a swiped card should be inserted instead; fallback only where its chip fails."""
    return code[:1] in _CHIP and bool(code)


def is_test(code: str) -> bool:
    """Say whether this is a card for tests."""
    return code[:1] == "9"

"""Whose card is it: which organisation's, or the shop's own? Ranges are data."""

from __future__ import annotations

import tomllib
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parents[3] / "resources" / "cards"
UNKNOWN = ""
"""The brand of a number that no range holds."""


class Kind(StrEnum):
    """What a card is good for."""

    BANK = "bank"
    """It pays through the bank."""
    MEMBER = "member"
    """It says who the customer is."""
    STORED_VALUE = "stored_value"
    """It holds money that the shop has been paid already."""
    UNKNOWN = "unknown"
    """No range holds it."""


class _Range(NamedTuple):
    """First digits from low to high; a length of 0 is any."""

    low: int
    high: int
    digits: int
    name: str
    length: int


def brand(pan: str) -> str:
    """Give the organisation of a bank card: CUP, VIS, …; empty if no range holds it."""
    found = _longest(_ranges()["brands"], pan)
    return found.name if found else UNKNOWN


def kind(pan: str) -> Kind:
    """Tell member and stored-value cards from bank cards."""
    own = _longest(_ranges()["own"], pan)
    if own is not None:
        return Kind(own.name)
    return Kind.BANK if brand(pan) else Kind.UNKNOWN


def _longest(ranges: tuple[_Range, ...], pan: str) -> _Range | None:
    """Find the range with the most digits that holds this number."""
    fitting = [
        one
        for one in ranges
        if pan[: one.digits].isdigit()
        and len(pan) >= one.digits
        and one.low <= int(pan[: one.digits]) <= one.high
        and one.length in (0, len(pan))
    ]
    return max(fitting, key=lambda one: one.digits, default=None)


@cache
def _ranges() -> dict[str, tuple[_Range, ...]]:
    data = tomllib.loads((FOLDER / "ranges.toml").read_text(encoding="utf-8"))
    return {
        part: tuple(_range(text, name) for name, texts in data[part].items() for text in texts)
        for part in ("brands", "own")
    }


def _range(text: str, name: str) -> _Range:
    """Read "4", "51-55" or "88000000:16"."""
    span, _, length = text.partition(":")
    low, _, high = span.partition("-")
    return _Range(int(low), int(high or low), len(low), name, int(length or 0))

"""Is a card still valid? Through the last day of the month on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

_WINDOW = 50
"""Two digits of a year lie within so many years before and after today."""


def is_expired(expiry: str, today: date) -> bool:
    """Say whether YYMM is over; an empty or unreadable expiry is not for us to judge."""
    if not is_expiry(expiry):
        return False
    year, month = _year(int(expiry[:2]), today.year), int(expiry[2:])
    return (year, month) < (today.year, today.month)


def is_expiry(text: str) -> bool:
    """Say whether this is YYMM with a month."""
    return len(text) == 4 and text.isascii() and text.isdigit() and 1 <= int(text[2:]) <= 12  # noqa: PLR2004


def _year(short: int, now: int) -> int:
    year = now - now % 100 + short
    if year - now > _WINDOW:
        return year - 100
    return year + 100 if now - year > _WINDOW else year

"""What does somebody mean who types "8折", "17-19" or "1231"? Amounts, cuts, days and hours."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation

from db.facts.money import Money
from db.words import say

_HOURS = re.compile(r"(\d{1,2}):?(\d{2})?\s*(?:-|\u2013|~|\u5230)\s*(\d{1,2}):?(\d{2})?")
_WHOLE = 100
_TENTHS, _HUNDREDTHS = 10, 100
_DAY_HOURS, _HOUR_MINUTES = 24, 60
_FINEST = Decimal("0.01")
_SHARES = ("50", "10", "20", "30", "100")
"""Percentages that are usual."""

Cut = tuple[str, str]
"""Kind and value of a reduction, as a document has them."""


def plain_typed(typed: str) -> str:
    """Read full-width digits and signs as plain ones."""
    return unicodedata.normalize("NFKC", typed).strip()


def amount_of(typed: str, currency: str) -> str | None:
    """Read an amount; None where it is none."""
    try:
        found = Money.parse(plain_typed(typed), currency)
    except (ValueError, KeyError):
        return None
    return found.text() if found.minor > 0 else None


def cuts_of(typed: str, kind: str, currency: str, *, prices: bool) -> list[Cut]:
    """List the reductions that may be meant; those of the kind that stands there come first."""
    bare = plain_typed(typed)
    if not bare:
        return [("percent", share) for share in _SHARES]
    if bare in _WORDS:
        return [("percent", _WORDS[bare])]
    if bare.endswith("\u6298"):
        return _tenths(bare[:-1])
    if bare.endswith("%"):
        return _percent(bare[:-1])
    found = amount_of(bare.lstrip("-="), currency)
    amounts = [("amount", found)] if found else []
    at_price = [("price", found)] if found and prices else []
    if bare.startswith("-"):
        return amounts
    if bare.startswith("="):
        return at_price
    every = [*_percent(bare), *amounts, *at_price] or _by_word(bare)
    return sorted(every, key=lambda one: one[0] != kind)


_WORDS = {
    "\u534a\u4ef7": "50", "\u534a\u50f9": "50", "\u514d\u8d39": "100", "\u514d\u8cbb": "100",
    "\u9001": "100", "\u8d60": "100",
}  # fmt: skip
"""Half price and free, as they are typed in Chinese."""


def _by_word(bare: str) -> list[Cut]:
    named = {"50": say("Sentence", "half price"), "100": say("Sentence", "free")}
    return [("percent", share) for share, word in named.items() if bare.casefold() in word]


def _percent(bare: str) -> list[Cut]:
    try:
        share = Decimal(bare.strip())
    except InvalidOperation:
        return []
    if not share.is_finite() or not 0 < share <= _WHOLE:
        return []
    fine = share == share.quantize(_FINEST)
    return [("percent", f"{share.normalize():f}")] if fine else []


def _tenths(bare: str) -> list[Cut]:
    """Read what is left to pay: 8 折 is 20 % off, 85 折 is 15 %."""
    try:
        left = Decimal(bare.strip())
    except InvalidOperation:
        return []
    share = _WHOLE - left * (_TENTHS if left < _TENTHS else 1)
    return _percent(f"{share:f}")


def number_of(typed: str, least: int) -> int | None:
    """Read a number of pieces or uses; None where it is none, or too small."""
    bare = plain_typed(typed)
    most = 1_000_000
    return int(bare) if bare.isdecimal() and least <= int(bare) <= most else None


def day_of(typed: str, today: date) -> date | None:
    """Read 2026-12-31, 12-31, 1231 or 31: the next such day where a part is left out."""
    digits = [int(one) for one in re.findall(r"\d+", plain_typed(typed))]
    if len(digits) == 1:
        text = str(digits[0])
        cuts = {8: (4, 6), 4: (2,), 3: (1,)}.get(len(text), ())
        digits = [int(text[a:b]) for a, b in zip((0, *cuts), (*cuts, len(text)), strict=True)]
    for ahead in range(13):
        if (found := _day(digits, today, ahead)) is not None:
            return found
    return None


def _day(digits: list[int], today: date, ahead: int) -> date | None:
    """Try the year, the year after it, or the months that follow."""
    months = today.year * 12 + today.month - 1 + ahead
    by_parts = {
        3: lambda: date(*digits),
        2: lambda: date(today.year + ahead, *digits),
        1: lambda: date(months // 12, months % 12 + 1, digits[0]),
    }
    try:
        found = by_parts[len(digits)]()
    except (KeyError, ValueError, OverflowError):
        return None
    return found if found >= today or len(digits) > 2 else None  # noqa: PLR2004


def days_near(today: date) -> list[tuple[date, str]]:
    """List the days that are meant most often, with what they are."""
    month_after = (today.replace(day=1) + timedelta(days=32)).replace(day=1)
    return [
        (today, say("Sentence", "today")),
        (today + timedelta(days=1), say("Sentence", "tomorrow")),
        (today + timedelta(days=7 - today.weekday()), say("Sentence", "next Monday")),
        (today + timedelta(days=6 - today.weekday()), say("Sentence", "end of the week")),
        (month_after - timedelta(days=1), say("Sentence", "end of the month")),
        (month_after, say("Sentence", "first of the next month")),
        (date(today.year, 12, 31), say("Sentence", "end of the year")),
    ]


def hours_of(typed: str) -> list[str]:
    """Read 17-19, 17:30-19 or several of them parted by commas; empty where it is none."""
    found: list[str] = []
    for part in plain_typed(typed).replace("\u3001", ",").split(","):
        match = _HOURS.fullmatch(part.strip())
        if match is None:
            return []
        begin, begin_min, end, end_min = (int(one or 0) for one in match.groups())
        if begin >= _DAY_HOURS or end > _DAY_HOURS or max(begin_min, end_min) >= _HOUR_MINUTES:
            return []
        found.append(f"{begin:02d}:{begin_min:02d}-{end:02d}:{end_min:02d}")
    return found

"""Which texts go to the host with an electronic slip? Tags of field 55 (payments.md 1.11).

The field holds 255 bytes with its tags and lengths, so every text has a limit, in bytes as the
hosts read them (GB 18030). The order of the original's tags, FF60 to FF64, is not certain: the
acquirer's specification is the last word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.answer import Approved
from pos_gui.receipt import slip_words
from pos_gui.receipt.columns import clean
from pos_gui.receipt.slip import slip_time

if TYPE_CHECKING:
    from db.facts.card import Attempt, Terminal

_HOSTS = "zh_CN"
"""The language that the hosts print."""
_LIMITS = {
    "FF00": 40, "FF01": 24, "FF02": 8, "FF03": 20, "FF04": 20, "FF06": 14, "FF07": 6, "FF08": 12,
    "FF09": 4, "FF0A": 3, "FF60": 6, "FF61": 6, "FF62": 12, "FF63": 6, "FF64": 4, "FF70": 2,
}  # fmt: skip
"""Bytes of each text."""


def slip_texts(attempt: Attempt, terminal: Terminal, copies: int = 1) -> dict[str, str]:
    """Give the texts of an electronic slip by tag; what nobody knows is left out.

    Args:
        attempt: what the slip is about.
        terminal: whose merchant name stands on it.
        copies: how many were printed.

    """
    intent = attempt.intent
    known = attempt.result if isinstance(attempt.result, Approved) else None
    original = intent.original
    texts = {
        "FF00": terminal.merchant_name,
        "FF01": slip_words.kind(intent.kind, _HOSTS),
        "FF02": intent.person,
        "FF03": known.acquirer if known else "",
        "FF04": (known.issuer if known else "") or intent.card.issuer,
        "FF06": "".join(sign for sign in slip_time(attempt) if sign.isdecimal()),
        "FF07": known.auth if known else "",
        "FF08": f"{attempt.tip.minor:012d}" if attempt.tip else "",
        "FF09": (known.organisation if known else "") or intent.card.brand,
        "FF0A": intent.amount.currency,
        "FF60": f"{original.batch:06d}" if original else "",
        "FF61": f"{original.stan:06d}" if original else "",
        "FF62": original.rrn if original else "",
        "FF63": original.auth if original else "",
        "FF64": original.date if original else "",
        "FF70": str(copies),
    }
    told = {tag: _fitted(clean(text), _LIMITS[tag]) for tag, text in texts.items()}
    return {tag: text for tag, text in told.items() if text}


def _fitted(text: str, limit: int) -> str:
    """Take as many whole characters as the limit's bytes hold."""
    while len(text.encode("gb18030")) > limit:
        text = text[:-1]
    return text

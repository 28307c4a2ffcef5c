"""Who signs in the tests? Somebody with a round hand, for a sale of 128.50."""

from __future__ import annotations

from math import cos, sin

from db.facts.answer import Approved
from db.facts.card import Attempt, AttemptState, CardKind, CardShown, EntryMode, Intent
from db.facts.moment import Moment
from db.facts.money import Money
from pos_gui.card.signature import Point, Strokes

AT = Moment.parse("2026-11-22T14:33:40", "Asia/Shanghai")
CARD = CardShown(
    "622576******9524",
    "key",
    "CUP",
    EntryMode.CHIP,
    with_pin=True,
    expiry="3012",
    issuer="招商银行",
)
YES = Approved(
    "00", Money(128_50, "CNY"), "123456789012", "A1B2C3", "1122", "143312", "1122", "03080000",
    "48025840", "CUP",
)  # fmt: skip


def hand(loops: int = 5) -> Strokes:
    """Write loops, and a line beneath them."""
    round_ = tuple(
        Point(
            round(1000 + 900 * at / 12 + 500 * sin(at)), round(1400 + 700 * cos(at)), 12 * at,
            400 + 100 * (at % 5),
        )
        for at in range(12 * loops)
    )  # fmt: skip
    line = tuple(Point(800 + 600 * at, 2600, 900 + 10 * at, 500) for at in range(9))
    return (round_, line)


def attempt(stan: int = 483, kind: CardKind = CardKind.SALE) -> Attempt:
    """Pay 128.50 by chip."""
    name = f"01938f00-0000-7000-8000-{stan:012d}"
    intent = Intent(name, kind, YES.amount, CARD, "order", AT, "0017")
    return Attempt(
        intent, "01", "12345678", "898320153990001", 7, stan, AttemptState.APPROVED, YES
    )

"""Is it paid? Tenders against the total, with change and cash rounding as amounts of their own.

    Σ amounts of the tenders = total + rounding        given − change − tip = amount

Only cash gives change, and only what is settled in cash is rounded. In China rounding goes down
or not at all: 反向抹零 was fined (Price Law art. 13). A refund is paid out exactly; where rounding
goes both ways it is rounded as the same amount would be on a sale, where it only goes down it is
not rounded at all, because the customer would be short.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.money import DIGITS, Money, round_half_up
from db.facts.tender import Due, Paid, Settled, TenderKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.facts.place import Profile

MANY_TIMES = 10
"""Cash above so many times what is due is questioned (counter.md, section 7)."""
MANY_MAJOR = 100_000
"""Cash above so many units of the currency is questioned."""
OFFERED = 3
"""Quick amounts offered at most."""


def settle(total: Money, paid: Sequence[Paid], profile: Profile) -> Due | Settled:
    """Say what is missing, or how it is settled; in `paid` cash is what was given.

    Raises:
        ValueError: if more was taken by other means than cash than is due; only cash gives change.

    """
    cash = [one.given.minor for one in paid if one.kind == TenderKind.CASH]
    rest = total.minor - sum(one.amount.minor for one in paid if one.kind != TenderKind.CASH)
    if rest < 0 <= total.minor:
        message = "more than is due was taken by a means that gives no change"
        raise ValueError(message)
    rounding = cash_rounding(rest, profile) if cash else 0
    due, given = rest + rounding, sum(cash)
    if given < due or (total.minor < 0 and given != due):
        return Due(Money(abs(due - given), total.currency))
    change = given - due
    tenders = _applied(paid, change, total.currency)
    return Settled(tenders, Money(rounding, total.currency), Money(change, total.currency))


def cash_rounding(rest: int, profile: Profile) -> int:
    """Give what is added to an amount in minor units when it is paid in cash."""
    step = profile.cash_step
    if step <= 1:
        return 0
    if profile.cash_half_up:
        return round_half_up(rest, step) * step - rest
    # Down in the customer's favour: a sale gets smaller, a refund is not touched.
    return -(rest % step) if rest > 0 else 0


def _applied(paid: Sequence[Paid], change: int, currency: str) -> tuple[Paid, ...]:
    """Take the change off the cash, last given first."""
    left = change
    applied: list[Paid] = []
    for one in reversed(paid):
        if one.kind != TenderKind.CASH:
            applied.append(one)
            continue
        back = min(left, one.given.minor) if left else 0
        left -= back
        applied.append(replace(one, amount=Money(one.given.minor - back, currency)))
    return tuple(reversed(applied))


def over_tender_question(due: Money, given: Money) -> bool:
    """Say whether so much cash should be asked about before it is taken."""
    major = 10 ** DIGITS[due.currency]
    return given.minor > MANY_TIMES * due.minor or given.minor > MANY_MAJOR * major


def quick_cash(due: Money, notes: Sequence[int]) -> tuple[Money, ...]:
    """Offer amounts that people hand over: 236.60 → 240, 250, 300."""
    if due.minor <= 0:
        return ()
    offers = sorted({-(-due.minor // note) * note for note in notes} - {due.minor})
    wanted = [offer for offer in offers if offer % _rough(due.minor) == 0] or offers
    return tuple(Money(offer, due.currency) for offer in wanted[:OFFERED])


def _rough(due: int) -> int:
    """Give the coarseness of what people hand over: a tenth of the amount's own size."""
    return int(10 ** max(0, len(str(due)) - 2))

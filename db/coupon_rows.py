"""Which coupons with a number of their own were used up, and which came back with the goods?

A coupon is used up as long as something of what its offer gave was not returned; nothing is ever
written to say that it came back, beside the journal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.connection import rows
from db.facts.trouble import Refused

if TYPE_CHECKING:
    from db.facts.sale import Draft

_USES = (
    "coalesce((SELECT sum(uses) FROM line_offer WHERE line_offer.sale = coupon.sale "
    "AND line_offer.offer = coupon.offer), 0) + coalesce((SELECT sum(uses) FROM line "
    "JOIN line_offer ON line_offer.sale = line.sale AND line_offer.line = line.ordinal "
    "WHERE line.returns_sale = coupon.sale AND line_offer.offer = coupon.offer), 0)"
)
_SPENT = (
    "SELECT receipt_no FROM coupon JOIN sale ON sale.seq = coupon.sale "  # noqa: S608  (our own)
    f"WHERE code = ? AND {_USES} > 0"
)
_HELD = (
    "SELECT code FROM coupon JOIN sale ON sale.seq = coupon.sale "  # noqa: S608
    f"WHERE sale.id = ? AND {_USES} > 0 ORDER BY code"
)


def spent_on(code: str) -> str:
    """Give the number of the receipt that a coupon was used up on; empty while it counts."""
    found = rows(_SPENT, (code,))
    return str(found[0][0]) if found else ""


def refuse_spent(draft: Draft) -> None:
    """Refuse a sale with a coupon that was used up meanwhile, at whatever till."""
    for code, _ in draft.coupons:
        if receipt := spent_on(code):
            raise Refused(
                "Coupon {code} was used on receipt {receipt}.", code=code, receipt=receipt
            )


def held_by(draft: Draft) -> set[str]:
    """List the coupons used up by the sales whose goods come back with this one."""
    sales = {one.returns.sale_id for one in draft.lines if one.returns is not None}
    return {str(code) for sale in sales for (code,) in rows(_HELD, (sale,))}

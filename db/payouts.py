"""May a return pay out cash? What a card or wallet has paid goes back to it, never as cash.

The counter says so before it asks (pos_gui/checkout/carding.py); here it is refused a second time,
from the books alone. First the card gets back what can still go back to it; then at most so much
cash goes out as came in for that sale. Sales that no host has moved money for are left alone.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from db import card_rows, ledger
from db.connection import rows, value
from db.facts.card import CAPTURES, PAID
from db.facts.electronic import UNKNOWN, left_to_refund
from db.facts.trouble import Refused

if TYPE_CHECKING:
    from db.facts.card import Attempt
    from db.facts.sale import Draft

_IS_ELECTRONIC = "SELECT 1 FROM tender WHERE sale = ? AND attempt NOT NULL LIMIT 1"
_CASH_OF = """
    SELECT coalesce(sum(amount), 0) - (SELECT rounding FROM sale WHERE seq = ?1)
    FROM tender WHERE sale = ?1 AND attempt IS NULL
"""
"""Cash of a sale before it was rounded; negative where it went out."""
_RETURNS = "SELECT DISTINCT sale FROM line WHERE returns_sale = ?"
_FREE_OF = """
    SELECT coalesce(-sum(total), 0) FROM line WHERE sale = ? AND quantity < 0 AND NOT EXISTS
        (SELECT 1 FROM tender WHERE tender.sale = line.returns_sale AND attempt NOT NULL)
"""
"""What a return pays back for goods that no card has paid."""


def refuse_card_cash(draft: Draft) -> None:
    """Refuse to pay out as cash what a card or wallet has paid.

    Raises:
        Refused: while something can still go back to it, while an outcome is unknown, and where
            more cash would go out than came in.

    """
    cash = sum(one.amount.minor for one in draft.tenders if not one.attempt)
    out = draft.rounding.minor - cash
    if cash >= 0 or out <= 0 or ledger.seq_of(draft.sale_id) is not None:
        return
    sales = _paid_by_card(draft)
    if not sales:
        return
    attempts = [one for seq in sales for one in card_rows.find("order_id = ?", (_id_of(seq),))]
    later = {one.intent.attempt_id: _back_of(one) for one in attempts}
    if any(one.state in UNKNOWN for one in chain(attempts, *later.values())):
        raise Refused("The bank has not confirmed what goes back to the card: no cash for it.")
    left = out - _free(draft, sales)
    if left <= 0:
        return
    paid = [one for one in attempts if one.intent.kind in CAPTURES and one.state in PAID]
    if any(left_to_refund(one, later[one.intent.attempt_id]).minor for one in paid):
        raise Refused("A card has paid for this: give it back to the card. It never becomes cash.")
    if left > sum(_cash_left(seq) for seq in sales):
        raise Refused("More cash would go back than was paid in cash.")


def _paid_by_card(draft: Draft) -> list[int]:
    """Find the sales of the goods that came back for which a host has moved money."""
    sold = {line.returns.sale_id for line in draft.lines if line.returns is not None}
    seqs = (ledger.seq_of(sale_id) for sale_id in sorted(sold))
    return [seq for seq in seqs if seq is not None and rows(_IS_ELECTRONIC, (seq,))]


def _id_of(seq: int) -> str:
    return str(value("SELECT id FROM sale WHERE seq = ?", (seq,)))


def _back_of(attempt: Attempt) -> tuple[Attempt, ...]:
    return card_rows.find("original = ?", (attempt.intent.attempt_id,))


def _free(draft: Draft, sales: list[int]) -> int:
    """Add up what is paid back for goods that no card has paid."""
    held = {_id_of(seq) for seq in sales}
    return -sum(
        line.total.minor
        for line in draft.lines
        if line.is_return and (line.returns is None or line.returns.sale_id not in held)
    )


def _cash_left(seq: int) -> int:
    """Say how much of a sale's cash has not gone back yet."""
    left = int(value(_CASH_OF, (seq,)))
    for (back,) in rows(_RETURNS, (seq,)):
        went = -int(value(_CASH_OF, (back,))) - int(value(_FREE_OF, (back,)))
        left -= max(0, went)
    return max(0, left)

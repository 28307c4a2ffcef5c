"""How does a printer's job become slips? From what was ordered, never from what is known since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.money import Money
from db.facts.trouble import StoreDamaged
from pos_gui.checkout.card_rules import CardRules, needs_signature
from pos_gui.receipt.slip import parts, slip

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from db.facts.place import Shop
    from db.facts.slip import PaperSlip
    from pos_gui.devices.spool import PrintJob
    from pos_gui.receipt.blocks import Receipt


class SlipLoader:
    """Reads the slips of a job; called in the spool's thread."""

    def __init__(
        self,
        order: Callable[[str, int], PaperSlip | None],
        reading: Callable[[], AbstractContextManager[None]],
        shop: Shop,
        rules: CardRules | None = None,
    ) -> None:
        """Read orders by attempt and number, for this shop, by the counter's rules."""
        self._order, self._reading, self._shop = order, reading, shop
        self._rules = rules or CardRules()

    def __call__(self, job: PrintJob) -> tuple[Receipt, ...]:
        """Give the merchant's slip and the cardholder's; StoreDamaged if it was never ordered."""
        with self._reading():
            order = self._order(job.attempt_id, job.copy)
        if order is None:
            raise StoreDamaged(job.attempt_id)
        to_sign = needs_signature(order.attempt, self._rules)
        limit = Money(self._rules.no_signature_minor, order.attempt.intent.amount.currency)
        return tuple(
            slip(order, self._shop, part, to_sign=to_sign, limit=limit) for part in parts(order)
        )

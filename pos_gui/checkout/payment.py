"""Where does a payment stand? What was taken so far, whatever it was taken by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.money import Money
    from db.facts.tender import Paid


@dataclass(frozen=True, slots=True)
class Paying:
    """Money is taken, or given back when the total is negative."""

    paid: tuple[Paid, ...] = ()
    """Tenders so far."""
    question: Money | None = None
    """An unusually large amount that waits to be confirmed by entering it again."""

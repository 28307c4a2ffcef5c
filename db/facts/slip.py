"""What does a slip of a card payment (签购单) say on paper? Frozen when it is ordered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.card import OF_STORED
from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.batch import Signature
    from db.facts.card import Attempt
    from db.facts.moment import Moment
    from db.facts.money import Money


@dataclass(frozen=True, slots=True)
class PaperSlip:
    """One order of a slip: to print it twice gives the same slip twice."""

    attempt: Attempt
    """As it was known when the slip was ordered, whatever was heard of it since."""
    merchant_name: str
    """As the terminal was registered then."""
    host: str
    """Who answered: HOST:PORT, or `simulator`."""
    copy: int
    """0 is the first one; n is the n-th copy."""
    signature: Signature | None
    """The one drawn before the order; None where paper is to be signed, or nothing."""
    signed_later: bool
    """Whether this is the merchant's copy once more, for the signature drawn after the first."""
    at: Moment
    """When it was ordered."""
    person: str
    """Staff id of who ordered it."""
    left: Money | None = None
    """What was left on a stored-value card; None of any other."""

    @property
    def simulated(self) -> bool:
        """Whether the simulator answered: no money has moved."""
        return self.host == "simulator" and self.attempt.intent.kind not in OF_STORED

"""Which payments does a wallet's provider know? A list of facts, and what they come to.

Read again from the beginning, the file gives the same trades: a provider that was ended and begun
anew has forgotten nothing. No customer's code is among the facts.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pos_gui.card.simulator.lines import Fact, Lines

if TYPE_CHECKING:
    from pathlib import Path

_STATES = {"paid": "SUCCESS", "closed": "CLOSED", "revoked": "REVOKED"}
"""What a fact makes of its trade."""


@dataclass
class Trade:
    """One payment, by the till's own number."""

    amount: int
    """Minor units."""
    pays_at: float | None
    """When the customer says yes, on the provider's clock; None is never."""
    state: str = "WAITING"
    """WAITING, SUCCESS, CLOSED or REVOKED."""
    refunds: dict[str, int] = field(default_factory=dict)
    """Minor units by the till's number of the refund."""


class Trades:
    """All trades by their numbers, and the numbers that were cancelled before they were known."""

    def __init__(self, file: Path | None = None) -> None:
        """Read what is in the file; without one it lives in memory.

        Raises:
            ValueError: if a line that is not the last one cannot be read.

        """
        self._lines = Lines(file)
        self.known: dict[str, Trade] = {}
        self.cancelled: set[str] = set()
        for fact in self._lines.read():
            self._take(fact)

    def begun(self, number: str, amount: int, pays_at: float | None) -> None:
        """Write that a payment was asked for."""
        self._write({"what": "begun", "number": number, "amount": amount, "pays_at": pays_at})

    def became(self, number: str, what: str) -> None:
        """Write that a trade was paid, closed or revoked."""
        self._write({"what": what, "number": number})

    def unknown(self, number: str) -> None:
        """Write that a number was cancelled of which nobody had heard."""
        self._write({"what": "unknown", "number": number})

    def refunded(self, number: str, request: str, amount: int) -> None:
        """Write that a part was given back."""
        self._write({"what": "refunded", "number": number, "request": request, "amount": amount})

    def _write(self, fact: Fact) -> None:
        self._lines.append(fact)
        self._take(fact)

    def _take(self, fact: Fact) -> None:
        what, number = fact["what"], fact["number"]
        if what == "begun":
            self.known[number] = Trade(fact["amount"], fact["pays_at"])
        elif what == "unknown":
            self.cancelled.add(number)
        elif what == "refunded":
            self.known[number].refunds[fact["request"]] = fact["amount"]
        else:
            self.known[number].state = _STATES[what]

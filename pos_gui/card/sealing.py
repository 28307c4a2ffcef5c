"""Who puts each signature behind the one before it? The keeper of slips, sealed by the till's key.

In the writing thread only: nobody else can seal meanwhile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from pos_gui.card import signature as signatures

if TYPE_CHECKING:
    from db.facts.batch import Signature, Slip
    from db.facts.moment import Moment
    from pos_gui.card.signature import Seal
    from pos_gui.ports import Slips

    class Kept(Slips, Protocol):
        """Slips that know how far the chain of evidence reaches: db.slips.Slips fits."""

        def last_evidence(self) -> str:
            """Give the evidence behind which the next one is sealed; empty for the first."""
            ...


class SealedSlips:
    """Slips whose signatures are sealed before they are kept."""

    def __init__(self, slips: Kept, seal: Seal) -> None:
        """Keep in these slips, sealed with this key."""
        self._slips, self._seal = slips, seal

    def slip(self, attempt_id: str) -> Slip | None:
        """Give the slip of an attempt that has one."""
        return self._slips.slip(attempt_id)

    def sign(self, attempt_id: str, signature: Signature, at: Moment) -> None:
        """Seal a signature and keep it with its slip (W4); a second one is refused."""
        sealed = signatures.sealed(signature, self._slips.last_evidence(), self._seal)
        self._slips.sign(attempt_id, sealed, at)

    def printed(self, attempt_id: str, at: Moment, person: str) -> int:
        """Order the slip on paper; gives 0 for the first, then the copy's number."""
        return self._slips.printed(attempt_id, at, person)

    def uploaded(self, attempt_id: str, at: Moment) -> None:
        """Write that the host has the electronic slip."""
        self._slips.uploaded(attempt_id, at)

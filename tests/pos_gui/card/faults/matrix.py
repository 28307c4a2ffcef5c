"""How does one thing fail at one message? The fault matrix's columns, over the real till and host.

Store, lane, driver and messages are the till's own, and the host is the simulator's with its own
codec. A fault strikes the first frame of a type; afterwards line and power are good again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.card import CardKind, CardShown, EntryMode, Intent
from db.facts.money import Money
from pos_gui.card.lane import Outcome, Secret
from tests.pos_gui.card.bank_day import BankDay, refer
from tests.pos_gui.card.faults.world import WRITE, Clock, Died
from tests.pos_gui.card.terminal.host import CARD

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.facts.card import Attempt

COLUMNS = (
    "request lost", "answer lost", "delayed", "duplicated", "corrupted", "crash before send",
    "crash while waiting", "crash before write", "crash after write",
)  # fmt: skip
"""The matrix's columns, in its order."""
SILENT = COLUMNS[:3]
_FATES = {
    "request lost": "request lost",
    "answer lost": "answer lost",
    "delayed": "late",
    "crash before send": "dies before",
    "crash while waiting": "dies after",
}
_WITHOUT_MAC = ("0800", "0820", "0500", "0320")
_TRANSFER_TO = "6226090000000048"
POOR = replace(CARD, pan="6226090000000014", track2="6226090000000014=30122011")
"""The card of somebody who has 50.00."""


class MatrixDay(BankDay):
    """A bank day on which one frame meets one fault."""

    struck = ""
    """The column that is still to come; empty once it came."""
    at = ""
    """The type of the frame it strikes."""

    def strike(self, at: str, column: str) -> None:
        """Let the next frame of this type meet this."""
        self.at, self.struck = at, column

    def exchange(
        self, frame: bytes, accept: Callable[[bytes], bool], wait_s: float
    ) -> bytes | None:
        """Carry a frame and its answer, or not."""
        if not self.struck or frame[13:15].hex() != self.at:
            return super().exchange(frame, accept, wait_s)
        column, self.struck = self.struck, ""
        if column in _FATES:
            self.fates = [_FATES[column], *self.fates]
            return super().exchange(frame, accept, wait_s)
        told = self.host.answer(frame)
        assert told is not None
        if column == "duplicated":
            self.host.answer(frame)
        if column == "corrupted":
            told = told[:-1] + bytes([told[-1] ^ 1]) if self._has_mac else told[:-1]
        if column.endswith("write"):
            # The next write after this answer is the one that counts.
            way = WRITE.index("dies before" if "before" in column else "dies after")
            self.script.given = (*(0 for _ in self.script.asked), way)
        return told if accept(told) else None

    @property
    def _has_mac(self) -> bool:
        """Say whether the last byte counts: as a MAC's, or as a key's check value."""
        return self.at not in _WITHOUT_MAC or self.at == "0800"

    def through(self, job: Callable[[], object]) -> None:
        """Do something; where the till dies over it, start it again; then work off what is due."""
        try:
            job()
        except Died:
            self.lane = self.started()
        self.script.given = ()
        self.arrive()
        for _ in range(9):
            if not self.lane.work_off():
                break

    def ask_as(
        self, kind: CardKind, minor: int, original: Attempt | None = None, *, partial: bool = False
    ) -> Outcome:
        """Ask with a card; a part may be enough, and then its owner is poor."""
        self._count += 1
        shown = CardShown("622576******9524", "key", "CUP", EntryMode.SWIPED)
        asked = Intent(
            f"a{self._count}", kind, Money(minor, "CNY"), shown, "", Clock().now(), "owner",
            None if original is None else refer(original), partial=partial,
        )  # fmt: skip
        target = _TRANSFER_TO if kind is CardKind.TRANSFER else ""
        return self.lane.charge(asked, Secret(POOR if partial else CARD, target=target))

    def before(self, kind: CardKind, minor: int, original: Attempt | None = None) -> Attempt:
        """Have something approved on a good line."""
        told = self.ask_as(kind, minor, original)
        assert told.attempt is not None
        assert told.attempt.approved is not None
        return told.attempt

    @property
    def last(self) -> Attempt:
        """Give what was asked last, as the books have it."""
        found = self.store.cards.attempt(f"a{self._count}")
        assert found is not None
        return found

    def of_last(self) -> list[tuple[str, int]]:
        """List what stands at the host of what was asked last."""
        return [(kind, minor) for stan, kind, minor in self.stands()
                if stan == f"{self.last.stan:06d}"]  # fmt: skip

"""What does the host answer to a frame? One call; its memory is the ledger.

The same ledger, data, clock and seed give the same answers. Written before it is answered: what a
terminal has heard is on the host's disk.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from pos_gui.card.simulator import secrecy, wire
from pos_gui.card.simulator.desk import Desk
from pos_gui.card.simulator.errands import Errands
from pos_gui.card.simulator.transactions import Transactions

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from pos_gui.card.simulator.bank import Bank
    from pos_gui.card.simulator.ledger import Ledger
    from pos_gui.card.simulator.wire import Said


class Host:
    """The bank's side of the wire."""

    def __init__(
        self, ledger: Ledger, bank: Bank, clock: Callable[[], datetime], seed: int = 0
    ) -> None:
        """Go on where the ledger ends; `clock` gives the host's own date and time."""
        self.ledger, self.bank = ledger, bank
        self._desk = Desk(ledger, bank, clock, seed)
        errands, money = Errands(self._desk), Transactions(self._desk)
        self._work = {
            "0800": errands.sign_on, "0820": errands.network, "0500": errands.settle,
            "0320": errands.upload, "0400": money.reverse, "0100": money.transact,
            "0200": money.transact, "0220": money.transact,
        }  # fmt: skip
        self._lock = threading.Lock()
        self._wide = frozenset(
            number for number, kind in bank.keys.items() if kind in secrecy.WIDE
        )

    def read(self, frame: bytes) -> Said:
        """Read a frame as its terminal writes.

        Raises:
            NotAMessage: if it is none.

        """
        return wire.read(frame, self._wide)

    def answer(self, frame: bytes) -> bytes | None:
        """Answer a frame; None to what is no message of this dialect.

        Raises:
            OSError: if the ledger cannot be written; nothing was done then.

        """
        try:
            said = self.read(frame)
            with self._lock:
                told = self._told(said)
                return None if told is None else self._desk.written(said, told)
        except wire.NotAMessage:
            return None

    def _told(self, said: Said) -> dict[int, str] | None:
        work = self._work.get(said.mti)
        if work is None or not {41, 42, 60} <= said.fields.keys():
            return None
        if len(said.fields[60]) < 8:  # noqa: PLR2004  (fields 60.1 and 60.2)
            return self._desk.say(said, "30")
        code = self._desk.gate(said)
        return self._desk.say(said, code) if code else work(self._desk.opened(said))

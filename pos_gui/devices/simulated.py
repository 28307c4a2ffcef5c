"""How does a till without a bank try its cards? With a host of its own, in a process beside it.

It begins when the first card is wanted and ends with the till, even with one that was killed: its
standard input is then closed. No money moves, and every screen and slip says so.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, NamedTuple

from db.facts.trouble import LineDown

if TYPE_CHECKING:
    from pathlib import Path

MERCHANT_NO = "898320153990001"
"""Its merchant."""


class Known(NamedTuple):
    """A terminal that the simulator knows, and the key it has."""

    number: str
    """Field 41."""
    key: bytes
    """Its master or initial key, from a manual: refused for a host that is elsewhere."""
    serial: bytes = b""
    """The key serial number of an initial key."""


_MASTER = bytes.fromhex("0123456789ABCDEFFEDCBA9876543210")
USUAL = Known("12345678", _MASTER)
"""The terminal of a dialect that the simulator does not know by name: working keys of DES."""
KNOWN = {
    "unionpay_sm": Known("20000006", _MASTER),
    "unionpay_dukpt_tdes": Known(
        "20000007",
        bytes.fromhex("6AC292FAA1315B4D858AB3A3D7D5933A"),
        bytes.fromhex("FFFF9876543210E00000"),
    ),
    "unionpay_dukpt": Known(
        "20000008",
        bytes.fromhex("1273671EA26AC29AFA4D1084127652A1"),
        bytes.fromhex("1234567890123456"),
    ),
}
"""By dialect; resources/acquirer/bank.toml names the same terminals with their keys."""
_PATIENCE_S = 5.0


class SimulatedBank:
    """The simulator's process, started at the first need."""

    def __init__(self, folder: Path, zone: str) -> None:
        """Keep its ledger and certificates in this folder; its clock is the shop's."""
        self.folder, self._zone = folder, zone
        self._process: subprocess.Popen[str] | None = None
        self._where: dict[str, str] | None = None
        self._one = threading.Lock()

    def address(self) -> tuple[str, int]:
        """Give where it listens; begun if it is not running.

        Raises:
            LineDown: if it cannot begin.

        """
        host, _, port = self._told()["address"].rpartition(":")
        return host, int(port)

    def wallets(self) -> str:
        """Give the address of the wallet's provider beside it.

        Raises:
            LineDown: if it cannot begin.

        """
        return self._told()["page"]

    def _told(self) -> dict[str, str]:
        with self._one:
            if self._process is None or self._process.poll() is not None or self._where is None:
                self._where = self._begin()
            return self._where

    def _begin(self) -> dict[str, str]:
        words = ("--listen", "127.0.0.1:0", "--folder", str(self.folder), "--while-stdin-open")
        process = subprocess.Popen(  # noqa: S603  (this very program)
            [sys.executable, "-m", "pos_gui", "acquirer", *words, "--format", "json"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env={**os.environ, "TZ": self._zone},
        )  # fmt: skip
        self._process = process
        assert process.stdout is not None  # noqa: S101  (asked for above)
        said = process.stdout.readline()
        if not said:
            raise LineDown("simulator")
        where: dict[str, str] = json.loads(said)
        return where

    def stop(self) -> None:
        """End it."""
        process, self._process = self._process, None
        if process is None or process.stdin is None:
            return
        process.stdin.close()
        if process.stdout is not None:
            process.stdout.close()
        try:
            process.wait(_PATIENCE_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

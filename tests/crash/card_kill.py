"""What if the till is killed while a card pays? Real processes, a host over TLS, SIGKILL.

After each kill the till is started again: then nothing may be open, and what the books say the
cards have paid must be what the host has taken, to the cent. With DUKPT no two messages that left
the till may name the same key.
"""

from __future__ import annotations

import json
import random
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pos_gui.card.simulator import authority, bank
from pos_gui.card.simulator.faults import Switchboard, Told
from pos_gui.card.simulator.host import Host
from pos_gui.card.simulator.ledger import Ledger
from pos_gui.card.simulator.server import Server
from pos_gui.demo import found_demo

if TYPE_CHECKING:
    from collections.abc import Callable

TOP = Path(__file__).parents[2]
POINTS = 80
"""Points that a run passes, about."""
A_STORE = 6
"""So often a till is killed on one store."""
FAULT_RATE = 0.02
"""How often the line fails besides."""


@dataclass
class Found:
    """What came of it."""

    runs: int = 0
    """Tills started."""
    kills: int = 0
    """Tills killed."""
    attempts: int = 0
    """Payments asked for."""
    violations: list[str] = field(default_factory=list)
    """Where books and host differ."""
    speaks: str = "unionpay"
    """How they speak."""
    keys: set[str] = field(default_factory=set)
    """Which keys were named (field 57) at the shop at hand."""
    messages: int = 0
    """Messages that named one."""


class Watched(Switchboard):
    """A way to the host on which each key is seen once."""

    found: Found

    def exchange(self, frame: bytes) -> Told:
        """Look which key the frame names, then carry it."""
        key = self.host.read(frame).fields.get(57, "")
        if key and key in self.found.keys:
            self.found.violations.append(f"key {key} was used twice")
        if key:
            self.found.keys.add(key)
            self.found.messages += 1
        return super().exchange(frame)


def campaign(
    folder: Path, seeds: range, progress: Callable[[int], None], speaks: str = "unionpay"
) -> Found:
    """Kill a till once a seed."""
    found = Found(speaks=speaks)
    for first in range(seeds.start, seeds.stop, A_STORE):
        at = folder / f"shop{first}"
        some = range(first, min(first + A_STORE, seeds.stop))
        _one_shop(at, some, found)
        shutil.rmtree(at, ignore_errors=True)
        progress(len(some))
    return found


def _one_shop(folder: Path, seeds: range, found: Found) -> None:
    folder.mkdir(parents=True)
    found_demo(folder / "shop.db", "CN").close()
    ledger = Ledger(folder / "ledger.jsonl")
    host = Host(ledger, bank.load(), lambda: datetime.now(UTC).astimezone(), seeds.start)
    board = Watched(host, FAULT_RATE, seeds.start)
    board.found, found.keys = found, set()
    server = Server(board, ("127.0.0.1", 0), authority.made(folder / "tls"))
    words = [str(folder / "shop.db"), str(server.address[1]), str(folder / "tls"), found.speaks]
    attempts = 0
    try:
        for seed in seeds:
            board.rate = FAULT_RATE
            kill_at = random.Random(seed).randint(1, POINTS)  # noqa: S311  (a script)
            done = _run(words, seed, str(kill_at))
            found.runs += 1
            found.kills += done.returncode == -signal.SIGKILL
            board.rate = 0.0
            board.arrive()
            told = _run(words, seed, "recover")
            attempts = _compared(seed, kill_at, (done, told), ledger, found) or attempts
    finally:
        server.close()
    found.attempts += attempts


def _compared(
    seed: int,
    kill_at: int,
    runs: tuple[subprocess.CompletedProcess[str], subprocess.CompletedProcess[str]],
    ledger: Ledger,
    found: Found,
) -> int:
    """Compare what the books say with what the host has; gives the payments so far."""
    done, told = runs
    where = f"seed {seed}, point {kill_at}"
    if done.returncode not in (0, -signal.SIGKILL) or told.returncode != 0:
        found.violations.append(f"{where}: {done.stderr[-600:]} {told.stderr[-600:]}")
        return 0
    books: dict[str, Any] = json.loads(told.stdout)
    taken = ledger.money(ledger.entries)
    if books["unresolved"] or books["sending"]:
        found.violations.append(f"{where}: still open: {books['unresolved']}")
    elif books["captured"] != taken:
        found.violations.append(f"{where}: books {books['captured']}, host {taken}")
    return int(books["attempts"])


def _run(words: list[str], seed: int, what: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.crash.card_child", *words, str(seed), what],
        cwd=TOP, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip

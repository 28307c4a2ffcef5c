"""How does the simulated host run? A process of its own, until it is told to end.

It tells where it is in one line, then serves: the card host, and its page.
"""

from __future__ import annotations

import signal
import sys
import threading
import time
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from db.facts.trouble import Refused
from pos_gui.card.simulator import authority, bank
from pos_gui.card.simulator.faults import Switchboard
from pos_gui.card.simulator.host import Host
from pos_gui.card.simulator.ledger import Ledger
from pos_gui.card.simulator.page import Page
from pos_gui.card.simulator.server import Server, address
from pos_gui.card.simulator.trades import Trades
from pos_gui.card.simulator.wallet import Provider

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path


class Wishes(NamedTuple):
    """What the command was asked for."""

    listen: str
    """HOST:PORT on this computer; port 0 takes any."""
    folder: Path
    """Ledger, certificates and keys are kept here."""
    faults: Sequence[str] = ()
    """Faults that are switched on from the start."""
    rate: float = 0.0
    """How often something fails by itself, 0 to 1."""
    seed: int = 0
    """What chance and keys are made of."""
    tls: bool = True
    """Whether the card host speaks TLS."""
    while_stdin_open: bool = False
    """End when standard input is closed, so that a till takes down what it started."""


def run(wishes: Wishes, tell: Callable[[dict[str, str]], None]) -> None:
    """Serve until SIGTERM, Ctrl+C or, where wished for, the end of standard input.

    Raises:
        Refused: for an address of another computer, an unknown fault, or a folder or port that
            cannot be used.

    """
    where = address(wishes.listen)
    over = threading.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        signal.signal(sign, lambda *_: over.set())
    try:
        board = _board(wishes)
        tls = authority.made(wishes.folder) if wishes.tls else None
        server = Server(board, where, tls)
        page = Page(board, Provider(time.time, Trades(wishes.folder / "wallet.jsonl")))
    except (OSError, ValueError, TypeError) as error:
        raise Refused(f"The simulator cannot start: {error}.") from error
    host, port = server.address
    tell({"address": f"{host}:{port}", "tls": str(wishes.folder) if wishes.tls else "",
          "page": page.address})  # fmt: skip
    if wishes.while_stdin_open:
        threading.Thread(target=_watch, args=(over,), daemon=True).start()
    over.wait()
    server.close()
    page.close()


def _board(wishes: Wishes) -> Switchboard:
    wishes.folder.mkdir(parents=True, exist_ok=True)
    ledger = Ledger(wishes.folder / "ledger.jsonl")
    host = Host(ledger, bank.load(), lambda: datetime.now().astimezone(), wishes.seed)
    board = Switchboard(host, wishes.rate, wishes.seed)
    for fault in wishes.faults:
        board.switch(fault)
    return board


def _watch(over: threading.Event) -> None:
    """Wait for the end of standard input."""
    while sys.stdin.buffer.read(1024):
        pass
    over.set()

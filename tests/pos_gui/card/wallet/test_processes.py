"""Does a payment outlive the process of its provider? The till's own line, the real command."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from db.facts.answer import Acked, Approved, Declined, ReversalReason
from db.facts.card import CardKind
from pos_gui.card.keyring import SIMULATED
from pos_gui.card.wallet.driver import Patience, WalletDriver
from pos_gui.devices.wallet_line import HttpLine
from tests.house.tree import TOP
from tests.pos_gui.card.terminal.host import attempt
from tests.pos_gui.card.wallet.world import CODE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def provider(folder: Path) -> Iterator[WalletDriver]:
    """Run the simulator until it is killed; gives a driver to it."""
    words = ("acquirer", "--listen", "127.0.0.1:0", "--folder", str(folder), "--plain")
    with subprocess.Popen(
        [sys.executable, "-m", "pos_gui", *words, "--format", "json"],
        cwd=TOP, stdout=subprocess.PIPE, text=True,
    ) as child:  # fmt: skip
        assert child.stdout is not None
        try:
            page = json.loads(child.stdout.readline())["page"]
            line = HttpLine(page, SIMULATED)
            yield WalletDriver(line, SIMULATED, Patience(customer_s=0))
        finally:
            child.kill()


def test_a_provider_that_was_killed_knows_its_trades(tmp_path: Path) -> None:
    """Paid before, known, given back and still given back after."""
    paid = attempt(CardKind.WALLET, 100)
    with provider(tmp_path) as driver:
        assert isinstance(driver.start(paid, CODE), Approved)
    with provider(tmp_path) as driver:
        assert isinstance(driver.query(paid), Approved)
        assert isinstance(driver.reverse(paid, ReversalReason.OTHER), Acked)
    with provider(tmp_path) as driver:
        assert driver.query(paid) == Declined("REVOKED", "other_tender")
    kept = (tmp_path / "wallet.jsonl").read_text()
    assert CODE.pan not in kept

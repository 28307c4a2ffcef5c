"""Is every slip on paper, whole, whenever the till was killed?"""

from __future__ import annotations

import random
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from db.connection import rows
from db.outbox import PAPER
from db.store import Store
from pos_gui.card import signature
from pos_gui.devices import jobs, paper
from pos_gui.devices.slips import SlipLoader
from tests.house.tree import TOP
from tests.pos_gui.card.test_sealing import keys

if TYPE_CHECKING:
    from pathlib import Path

KILLS = 5
LONG = 60.0


def run_until_killed(path: Path, folder: Path, seconds: float) -> list[str]:
    """Let the till work, so long after its first slip, then kill it; give what it had told."""
    command = (sys.executable, "-m", "tests.pos_gui.devices.slip_child", str(path), str(folder))
    with subprocess.Popen(command, cwd=TOP, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        told = [child.stdout.readline().strip()]
        time.sleep(seconds)
        child.kill()
        told += [line.strip() for line in child.stdout if line.endswith("\n")]
    assert told[0], "the child has not begun"
    return told


def test_a_killed_till_prints_what_was_ordered(tmp_path: Path) -> None:
    """Orders, jobs and records agree after every kill; the rest comes out at the next start."""
    path, folder = tmp_path / "shop.store", tmp_path / "receipts"
    Store.new(path).close()
    chance = random.Random(1)  # noqa: S311  (a schedule, no secret)
    told: list[str] = []
    for _ in range(KILLS):
        told += run_until_killed(path, folder, chance.uniform(0.02, 0.4))
        assert all(one.read_bytes().rstrip().endswith(b"%%EOF") for one in folder.glob("*.pdf"))
    store = Store.open(path)
    store.writer.start()
    source = jobs.OutboxJobs(store.outbox, store.writer, store.reading, jobs.ALL_PAPER)
    loader = SlipLoader(store.slips.paper, store.reading, store.shop)
    spool = paper.start(source, lambda _: (_ for _ in ()).throw(KeyError), (folder, "58mm"),
                        lambda _: None, loader)  # fmt: skip
    assert spool.drain(LONG)
    spool.stop(LONG)
    ordered = {name for (name,) in rows("SELECT id FROM slip JOIN attempt ON seq = slip.attempt")}
    signed = len(store.slips.evidence())
    assert set(told) <= ordered
    assert rows("SELECT count(*) FROM outbox") == rows("SELECT count(*) FROM slip")
    assert rows("SELECT count(*) FROM journal WHERE code = 90010") == [(len(ordered) + signed,)]
    assert store.outbox.waiting(PAPER) == []
    names = [one.name for one in folder.glob("*.pdf")]
    assert len(names) == 2 * len(ordered) + signed
    assert isinstance(signature.verify(store.slips.evidence(), keys()), signature.Head)
    store.close()

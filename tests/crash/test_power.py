"""Is every paid sale there exactly once, whenever the current goes?"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from db import connection
from tests.crash import faults, flows, power
from tests.crash.power import Bench

if TYPE_CHECKING:
    from pathlib import Path

TRIALS = 80
"""Trials in one test: eight tests make more than 5,000 cuts."""


def nothing(_count: int) -> None:
    """Show no progress."""


def test_the_bench_opens_the_store_as_the_till_does(tmp_path: Path) -> None:
    """Same pragmas; only the lock is exclusive, because a disk in memory has no shared memory."""
    bench = Bench(tmp_path)
    shop = bench.shop(random.Random(1), bench.image)  # noqa: S311  (chance from a seed)
    shop.boot()
    found = {name: connection.value(f"PRAGMA {name}") for name in connection.PRAGMAS}
    assert found == {**connection.PRAGMAS, "journal_mode": "wal", "synchronous": 2}
    assert connection.value("PRAGMA locking_mode") == "exclusive"
    shop.die()


@pytest.mark.parametrize("part", range(8))
def test_cuts_by_chance(tmp_path: Path, part: int) -> None:
    """Whatever happens at the counter, a cut loses nothing acknowledged and tears nothing."""
    found = power.campaign(tmp_path, range(part * TRIALS, (part + 1) * TRIALS), nothing)
    assert found.violations == []
    assert found.cuts >= TRIALS * power.CUTS_A_TRIAL
    assert found.acknowledged > found.cuts
    assert found.full_checks


@pytest.mark.parametrize("name", flows.SCRIPTS)
def test_cuts_at_every_operation(tmp_path: Path, name: str) -> None:
    """The current goes at each single operation of the flow, dropping or tearing the rest."""
    found = power.exhaustive(Bench(tmp_path), name)
    assert found.violations == []
    assert found.cuts >= 10


def test_the_harness_sees_what_normal_loses(tmp_path: Path) -> None:
    """WAL with synchronous=NORMAL loses paid sales: the harness must say so."""
    found = power.campaign(tmp_path, range(20), nothing, synchronous=1)
    assert len(found.violations) >= 15


def test_the_harness_sees_what_a_lying_disk_loses(tmp_path: Path) -> None:
    """Nobody survives a disk that forgets what it said was written."""
    bench = Bench(tmp_path)
    bench.lies = True
    violations = [one for seed in range(20) for one in power.trial(bench, seed).violations]
    assert len(violations) >= 15


@pytest.mark.parametrize("kind", faults.KINDS)
@pytest.mark.parametrize("name", faults.STEPS)
def test_the_disk_says_no(tmp_path: Path, name: str, kind: str) -> None:
    """A full or failing disk, at every operation: a sentence, no acknowledgement, nothing lost."""
    bench = Bench(tmp_path)
    for stays in (False, True):
        found = faults.loop(bench, name, kind, stays=stays)
        assert found.violations == []
        assert found.cuts >= 4

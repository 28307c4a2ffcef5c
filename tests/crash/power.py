"""What if the current goes, at any operation? Random days and scripted flows, cut again and again.

The checker sees only what was acknowledged and what is there afterwards: each step is either
wholly in the store or not at all, and what was acknowledged is.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from db.check import check
from db.facts.trouble import StoreTrouble, Trouble
from tests.crash import flows
from tests.crash.disk import Disk, Drive
from tests.crash.flows import Day
from tests.crash.shop import Shop, State, Violation

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.crash.disk import Image

CUTS_A_TRIAL = 8
"""After so many cuts a trial begins anew, so that its store stays small."""
FEW = 10
"""After so many violations of one script the rest need not be seen."""
WITHIN = 120
"""A cut comes within so many operations."""


@dataclass
class Findings:
    """What a campaign of cuts came to."""

    cuts: int = 0
    """Times the current went."""
    acknowledged: int = 0
    """Steps that were acknowledged before a cut."""
    unsure: int = 0
    """Steps in flight that turned out to be in the store."""
    full_checks: int = 0
    """Times the whole of `db.check` was asked as well."""
    violations: list[str] = field(default_factory=list)
    """Promises broken."""

    def add(self, other: Findings) -> None:
        """Add what another campaign came to."""
        self.cuts += other.cuts
        self.acknowledged += other.acknowledged
        self.unsure += other.unsure
        self.full_checks += other.full_checks
        self.violations += other.violations


class Bench:
    """A drive, a key and the image of a small shop, made once and copied for each trial."""

    def __init__(self, folder: Path, **pragmas: object) -> None:
        """Prepare the shop; `pragmas` and `lies` make the harness show its teeth."""
        self.drive, self.folder, self.pragmas, self.lies = Drive(), folder, pragmas, False
        self.image: Image = {}
        self.begun = State()
        self.prepared: dict[str, tuple[Image, State]] = {}
        begin = (flows.card_on, flows.card_on, *(flows.scan, flows.sell) * 3, flows.close)
        self.image, self.begun = self.prepare(begin)

    def shop(self, rng: random.Random, image: Image) -> Shop:
        """Give a shop with a disk of its own."""
        disk = Disk(rng, image)
        disk.lies = self.lies
        disk.safe_overwrite = rng.random() < 0.5
        self.drive.insert(disk)
        return Shop(self.drive, self.folder, **self.pragmas)

    def prepare(self, steps: tuple[flows.Step, ...]) -> tuple[Image, State]:
        """Do some steps in peace and give the disk and what is known."""
        rng = random.Random(f"before {len(self.begun.sales)}")  # noqa: S311  (chance from a seed)
        shop = self.shop(rng, self.image)
        shop.boot()
        day = Day(shop, self.begun, rng)
        for step in steps:
            day.do(step)
        self.drive.disk.settle()
        shop.die()
        return self.drive.disk.image(), day.state


def trial(bench: Bench, seed: int) -> Findings:
    """Trade by chance through several cuts."""
    rng = random.Random(seed)  # noqa: S311
    from_nothing = rng.random() < 0.05
    shop = bench.shop(rng, {} if from_nothing else bench.image)
    found, disk = Findings(), bench.drive.disk
    day = Day(shop, State() if from_nothing else bench.begun, rng)
    try:
        for _ in range(CUTS_A_TRIAL):
            disk.cut_at = disk.operations + rng.randrange(1, WITHIN)
            _until_cut(day, lambda: flows.by_chance(day), found)
            _after_cut(day, found, tear=rng.random() < 0.9)
        if seed % 16 == 0:
            _full_check(shop, found)
    except (Violation, Trouble) as broken:
        found.violations.append(f"seed {seed}: {type(broken).__name__}: {broken}")
    finally:
        shop.die()
    return found


def _until_cut(day: Day, choose: Callable[[], flows.Planned | None], found: Findings) -> None:
    """Go on until the current goes; `day.after` is what may be there as well."""
    shop = day.shop
    day.after = day.state
    try:
        if not shop.is_open:
            shop.boot()
        while True:
            planned = choose()
            if planned is None:
                return
            day.after, call = planned
            call()
            day.state = day.after
            found.acknowledged += 1
    except StoreTrouble:
        if not shop.drive.disk.is_dead:
            raise


def _after_cut(day: Day, found: Findings, *, tear: bool) -> None:
    """Let the current return and see what is there."""
    shop, disk = day.shop, day.shop.drive.disk
    shop.die()
    disk.power_returns(tear=tear)
    found.cuts += 1
    there = shop.recover(day.state, day.after)
    found.unsure += there is day.after and there is not day.state
    day.state = there


def _full_check(shop: Shop, found: Findings) -> None:
    found.full_checks += 1
    faults = check(shop.store)["faults"]
    if faults:
        raise Violation("; ".join(faults))


def campaign(
    folder: Path, seeds: range, progress: Callable[[int], None], **pragmas: object
) -> Findings:
    """Run a trial for each seed."""
    bench, found = Bench(folder, **pragmas), Findings()
    for seed in seeds:
        once = trial(bench, seed)
        found.add(once)
        progress(once.cuts)
    return found


def exhaustive(bench: Bench, name: str) -> Findings:
    """Cut a scripted flow at every single operation, dropping or tearing what was unsynced."""
    before, steps = flows.SCRIPTS[name]
    if name == flows.FIRST_START:
        bench.prepared[name] = ({}, State())
    if name not in bench.prepared:
        bench.prepared[name] = bench.prepare(before)
    image, begun = bench.prepared[name]
    found, at = Findings(), 0
    while True:
        at += 1
        ended = [
            _cut_at(bench, (image, begun), steps, (at, tear), found) for tear in (False, True)
        ]
        if all(ended):
            return found


def _cut_at(
    bench: Bench,
    begun: tuple[Image, State],
    steps: tuple[flows.Step, ...],
    cut: tuple[int, bool],
    found: Findings,
) -> bool:
    """Run the flow once with a cut; True where the flow ended before it."""
    at, tear = cut
    rng = random.Random(at)  # noqa: S311
    shop = bench.shop(rng, begun[0])
    disk = bench.drive.disk
    day = Day(shop, begun[1], random.Random(f"cut {at}"))  # noqa: S311
    left = list(steps)

    def choose() -> flows.Planned | None:
        return day.plan(left.pop(0)) if left else None

    try:
        if steps:
            shop.boot()
        disk.cut_at = disk.operations + at
        _until_cut(day, choose, found)
        ended = not disk.is_dead
        _after_cut(day, found, tear=tear)
        if at % 5 == 0 or ended:
            _full_check(shop, found)
    except (Violation, Trouble) as broken:
        found.violations.append(f"cut {at}, tear {tear}: {broken}")
        return len(found.violations) > 2 * FEW
    finally:
        shop.die()
    return ended

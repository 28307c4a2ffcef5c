"""What if the disk says no? Every operation of a step fails once, or from there on, in turn.

The till must hear a trouble with its sentence, acknowledge nothing, and go on with the same open
store as soon as the disk says yes again. A kill right after the failure leaves the step wholly
there or wholly not.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import apsw

from db.facts.trouble import DiskFull, StoreTrouble, Trouble
from tests.crash import flows
from tests.crash.flows import Day
from tests.crash.power import Bench, Findings
from tests.crash.shop import Violation

if TYPE_CHECKING:
    from tests.crash.shop import Shop, State

KINDS: dict[str, type[apsw.Error]] = {"ENOSPC": apsw.FullError, "EIO": apsw.IOError}
"""What the disk says."""
STEPS: dict[str, tuple[tuple[flows.Step, ...], flows.Step]] = {
    "scan": ((flows.scan, flows.scan), flows.scan),
    "void": ((flows.scan, flows.scan), flows.void),
    "park": ((flows.scan,), flows.park),
    "sale": ((flows.scan, flows.scan, flows.scan), flows.sell),
    "return": ((flows.scan, flows.sell), flows.give_back),
    "copy": ((flows.scan, flows.sell), flows.copy),
    "close": ((flows.scan, flows.sell), flows.close),
    "checkpoint": ((flows.scan, flows.sell), flows.tidy),
    "charge": ((flows.scan,), flows.charge),
    "approval": ((flows.scan, flows.charge), flows.approve),
    "reversal": ((flows.scan, flows.charge, flows.lose), flows.take_back),
}
"""What is prepared on the same open store, and the step that the disk refuses."""


def loop(bench: Bench, name: str, kind: str, *, stays: bool) -> Findings:
    """Fail operation 1, 2, 3 … of a step until it is through; count the failures."""
    found, at = Findings(), 0
    while True:
        at += 1
        try:
            if not _refuse(bench, name, kind, at if not stays else -at):
                return found
            found.cuts += 1
        except (Violation, Trouble) as broken:
            found.violations.append(f"{name}, {kind} at {at}: {broken!r}")
            return found


def _refuse(bench: Bench, name: str, kind: str, at: int) -> bool:
    """Fail one operation (from there on, where negative); False where the step has fewer."""
    rng = random.Random(f"{name} {at}")  # noqa: S311  (chance from a seed)
    shop = bench.shop(rng, bench.image)
    shop.boot()
    try:
        _fail(Day(shop, bench.begun, rng), STEPS[name], kind, at)
    finally:
        shop.die()
    return bench.drive.disk.refusals > 0


def _fail(day: Day, script: tuple[tuple[flows.Step, ...], flows.Step], kind: str, at: int) -> None:
    """Prepare, fail, and see what came of it: now, and after a cut that takes all it can."""
    shop, disk = day.shop, day.shop.drive.disk
    for earlier in script[0]:
        day.do(earlier)
    planned = day.plan(script[1])
    assert planned is not None
    disk.fault, disk.fault_stays = KINDS[kind], at < 0
    disk.fault_at = disk.operations + abs(at)
    try:
        planned[1]()
    except StoreTrouble as trouble:
        _hear(trouble, kind)
        disk.fault_at = 0
        _go_on(day, planned, at)
    else:
        disk.fault_at = 0
        day.state = planned[0]
    _agree(shop, day.state)
    shop.die()
    disk.power_returns(tear=False)
    shop.recover(day.state, day.state)


def _hear(trouble: StoreTrouble, kind: str) -> None:
    """The cashier reads a sentence of the right kind."""
    if kind == "ENOSPC" and not isinstance(trouble, DiskFull):
        raise Violation(f"a full disk was called {trouble!r}")
    if not trouble.sentence.endswith("."):
        raise Violation(f"no sentence: {trouble.sentence}")


def _go_on(day: Day, planned: flows.Planned, at: int) -> None:
    """Nothing was acknowledged; the till is killed, or asks the same open store once more."""
    shop, (after, again) = day.shop, planned
    if at % 2:
        shop.die()
        day.state = shop.recover(day.state, after)
        return
    _agree(shop, day.state)
    again()
    day.state = after
    for step in (flows.scan, flows.change, flows.sell):
        _agree(shop, day.state)
        day.do(step)


def _agree(shop: Shop, state: State) -> None:
    """See through the same connection that the store is in this state."""
    shop.look_sound()
    if shop.state(state.sales).seen() != state.seen():
        raise Violation("the open store is in another state")

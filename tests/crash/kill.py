"""What if the till is killed, at any instruction? A real process on a real disk, with SIGKILL.

The process is killed when it makes the N-th call of a kind (strace), or after some time where
there is no strace. What it said on stdout before (see `tests.crash.child`) is all that the checker
knows: every sale it told of is there exactly once, at most one more is, nothing is torn, and the
basket it kept last is offered back. Any program that says the same lines can be killed instead:
give its command.
"""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from db.check import check
from db.connection import rows
from db.facts.trouble import StoreMissing, StoreTrouble, StoreUnfinished
from db.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable


TOP = Path(__file__).parents[2]
CALLS = {"pwrite64": 700, "fdatasync": 50, "write": 50, "unlink": 3, "ftruncate": 3, "fsync": 1}
"""Calls at which the till is killed, and how many of them a run makes at most, about."""
A_STORE = 12
"""So often a till is killed on one store; then there is a first start again."""
HAS_STRACE = shutil.which("strace") is not None


def till(store: Path, seed: int) -> list[str]:
    """Give the command of the till without a window."""
    return [sys.executable, "-m", "tests.crash.child", str(store), str(seed)]


def window(store: Path, seed: int) -> list[str]:
    """Give the command of the till with its window."""
    return [sys.executable, "-m", "tests.crash.window_child", str(store), str(seed)]


@dataclass
class History:
    """What a store's tills have told so far, and what was found wanting."""

    sold: dict[str, tuple[str, int]] = field(default_factory=dict)
    """Receipt number and total by sale id."""
    open: tuple[str, int] | None = None
    """The basket told of last: id and lines; None where the last word was a sale."""
    doubts: set[str] = field(default_factory=set)
    """Baskets that were not offered back: each must turn out to be sold."""
    kills: int = 0
    """How often a till was killed."""
    told: int = 0
    """How many sales it told of."""
    offered: int = 0
    """How often a basket was offered back."""
    unsure: int = 0
    """Sales that are there without having been told of."""
    violations: list[str] = field(default_factory=list)
    """Promises broken."""

    def hear(self, line: str) -> None:
        """Take one line in."""
        match line.split():
            case ["kept", basket, lines]:
                self.open = (basket, int(lines))
            case ["sold", sale, receipt, total]:
                if sale in self.sold:
                    self.violations.append(f"{receipt}: sold twice")
                self.sold[sale], self.open = (receipt, int(total)), None
                self.told += 1
            case ["dropping", basket]:
                # From here on it may be there or not.
                self.open = None
                self.dropping = basket
            case ["opened", "-"]:
                self.see(None)
            case ["opened", basket, lines]:
                self.see((basket, int(lines)))
            case _:
                pass  # a program may say other things as well

    dropping: str = ""
    """A basket that is being given up."""

    def see(self, basket: tuple[str, int] | None) -> None:
        """Hold the basket that is offered back against the one told of last."""
        if basket is None:
            if self.open is not None:
                self.doubts.add(self.open[0])
        elif self.open is None:
            if basket[1] > 1 and basket[0] != self.dropping:
                self.violations.append(f"basket {basket} was never told of")
        elif self.open[0] != basket[0] or abs(self.open[1] - basket[1]) > 1:
            self.violations.append(f"basket {basket} is offered, not {self.open}")
        self.offered += basket is not None
        self.open = basket

    def compare(self, there: dict[str, tuple[str, int]]) -> None:
        """Hold the sales that are there against those told of."""
        for sale, told in self.sold.items():
            if there.get(sale) != told:
                self.violations.append(f"{told[0]}: told {told}, there is {there.get(sale)}")
        more = there.keys() - self.sold.keys()
        self.unsure += len(more)
        self.sold |= {sale: there[sale] for sale in more}
        self.violations += [f"basket {one} is lost" for one in self.doubts - there.keys()]
        self.doubts.clear()


def killed(command: list[str], rng: random.Random) -> tuple[list[str], bool]:
    """Run a program and kill it somewhere; give what it said, and whether it was killed."""
    if HAS_STRACE and rng.random() < 0.85:
        call = rng.choices(tuple(CALLS), (10, 8, 6, 2, 2, 1))[0]
        when = rng.randrange(1, CALLS[call] + 1)
        inject = f"inject={call}:signal=KILL:when={when}"
        quiet = ["strace", "-f", "-o", "/dev/null", "-e", f"trace={call}", "-e", inject]
        done = subprocess.run(
            [*quiet, *command], cwd=TOP, capture_output=True, text=True, check=False
        )
        return _said(done.stdout, done.stderr, done.returncode)
    with subprocess.Popen(
        command, cwd=TOP, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        time.sleep(rng.random() * 0.6)
        running.kill()
        out, error = running.communicate()
    return _said(out, error, running.returncode)


def _said(out: str, error: str, code: int) -> tuple[list[str], bool]:
    lines = out.splitlines()
    if out and not out.endswith("\n"):
        lines.pop()
    if code not in (0, -signal.SIGKILL, 128 + signal.SIGKILL):
        raise RuntimeError(error or f"exit {code}")
    return lines, code != 0


def verify(path: Path, history: History) -> None:
    """Open the store as the next start would and hold it against what was told."""
    try:
        store = Store.open(path)
    except (StoreMissing, StoreUnfinished):
        if history.sold or history.open:
            history.violations.append("the store is gone")
        return
    except StoreTrouble as trouble:
        if history.sold or history.open or path.stat().st_size:
            history.violations.append(f"the store does not open: {trouble!r}")
        return
    try:
        history.violations += check(store)["faults"]
        found = rows("SELECT id, receipt_no, total FROM sale")
        basket = store.baskets.open()
        history.see(None if basket is None else (basket.basket_id, len(basket.lines)))
        history.compare({str(sale): (str(no), int(total)) for sale, no, total in found})
    finally:
        store.close()


def campaign(
    folder: Path,
    seeds: range,
    progress: Callable[[int], None],
    command: Callable[[Path, int], list[str]] = till,
) -> History:
    """Kill a till so often, several times on one store, looking at it after most of the kills."""
    path, history = folder / "first.store", History()
    for seed in seeds:
        if seed % A_STORE == 0:
            path, history = folder / f"{seed}.store", replace(history, sold={}, open=None)
        rng = random.Random(f"kill {seed}")  # noqa: S311  (chance from a seed)
        lines, was_killed = killed(command(path, seed), rng)
        history.kills += was_killed
        for line in lines:
            history.hear(line)
        if seed % 3 or seed == seeds[-1] or (seed + 1) % A_STORE == 0:
            verify(path, history)
        progress(1)
    return history

"""Which campaigns are there, and how much of each is a proof? Add yours to `CAMPAIGNS`.

A campaign runs over a range of seeds, so it can be spread over the processors, repeated, and begun
with a seed that once failed. Its worker gets a range and a folder of its own and gives an
`Outcome`; it must be a function at the top of its module, since it runs in another process.
"""

from __future__ import annotations

import os
import random
import shutil
import tempfile
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from tests.crash import card_kill, kill, power
from tests.db.statistics.days import story
from tests.db.statistics.days.identities import broken
from tests.db.statistics.days.oracle import differences
from tests.db.test_bulk import compared
from tests.pos_gui.card.faults.world import random_day
from tests.pos_gui.card.fuzz.frames import spoilt_answers
from tests.pos_gui.card.simulator.test_host import fuzz
from tests.pos_gui.price.offers.test_best import wrong
from tests.pos_gui.price.offers.test_refunds import leaks
from tests.proof import mutations
from tests.speed.bulk import Bulk

if TYPE_CHECKING:
    from collections.abc import Callable

    Progress = Callable[[int], None]
    Worker = Callable[[range, Path], "Outcome"]


@dataclass
class Outcome:
    """What a campaign came to."""

    figures: dict[str, int] = field(default_factory=dict)
    """Counts by name, for the table."""
    violations: list[str] = field(default_factory=list)
    """Promises broken, each with the seed that shows it."""

    def add(self, other: Outcome) -> None:
        """Add what another part came to."""
        for name, count in other.figures.items():
            self.figures[name] = self.figures.get(name, 0) + count
        self.violations += other.violations


@dataclass(frozen=True)
class Campaign:
    """A promise and how to try it."""

    worker: Worker
    """Tries a range of seeds."""
    count: int
    """How many make a proof."""
    each: int = 1
    """How many of them one seed makes."""

    def run(self, count: int, progress: Progress, first: int = 0) -> Outcome:
        """Try so many, on all processors."""
        seeds = range(first, first + -(-count // self.each))
        size = max(1, min(200, len(seeds) // (4 * _processors()) or 1))
        parts = [seeds[at : at + size] for at in range(0, len(seeds), size)]
        outcome = Outcome()
        with ProcessPoolExecutor(_processors(), mp_context=get_context("spawn")) as pool:
            running = {pool.submit(_in_a_folder, self.worker, part): part for part in parts}
            for done in as_completed(running):
                outcome.add(done.result())
                progress(len(running[done]) * self.each)
        return outcome


def _processors() -> int:
    return os.cpu_count() or 1


def _in_a_folder(worker: Worker, seeds: range) -> Outcome:
    with tempfile.TemporaryDirectory() as folder:
        return worker(seeds, Path(folder))


def _ignored(_count: int) -> None:
    """Show nothing: the whole part is shown when it is done."""


def power_cuts(seeds: range, folder: Path) -> Outcome:
    """Cut the current in random trading days."""
    found = power.campaign(folder, seeds, _ignored)
    figures = {
        "cuts": found.cuts,
        "acknowledged": found.acknowledged,
        "in flight, there": found.unsure,
        "full checks": found.full_checks,
    }
    return Outcome(figures, found.violations)


def kills(seeds: range, folder: Path) -> Outcome:
    """Kill a real till process at a system call or at any time."""
    return _of_kills(seeds, kill.campaign(folder, seeds, _ignored))


def window_kills(seeds: range, folder: Path) -> Outcome:
    """Kill the till with its window likewise."""
    return _of_kills(seeds, kill.campaign(folder, seeds, _ignored, kill.window))


def card_kills(seeds: range, folder: Path) -> Outcome:
    """Kill a till while a card pays, over TLS, and compare its books with the host's."""
    return _of_card_kills(card_kill.campaign(folder, seeds, _ignored))


def own_key_kills(seeds: range, folder: Path) -> Outcome:
    """Kill it likewise where each message has a key of its own: none may be used twice."""
    found = card_kill.campaign(folder, seeds, _ignored, "unionpay_dukpt")
    told = _of_card_kills(found)
    return Outcome({**told.figures, "keys used": found.messages}, told.violations)


def _of_card_kills(found: card_kill.Found) -> Outcome:
    figures = {"runs": found.runs, "killed": found.kills, "payments": found.attempts}
    return Outcome(figures, found.violations)


def _of_kills(seeds: range, found: kill.History) -> Outcome:
    figures = {
        "runs": len(seeds),
        "killed": found.kills,
        "sales told of": found.told,
        "in flight, there": found.unsure,
        "baskets offered": found.offered,
    }
    return Outcome(figures, found.violations)


def forgeries(seeds: range, folder: Path) -> Outcome:
    """Change the books in every way and see who notices."""
    found = mutations.run(folder, seeds, _ignored)
    figures = {
        "noticed": found.done,
        "by anchor only": found.by_anchor,
        "changed nothing": found.harmless,
    }
    return Outcome(figures, found.missed)


def card_faults(seeds: range, folder: Path) -> Outcome:
    """Let everything fail between the till, its card lane and the bank."""
    del folder
    broken = [one for seed in seeds for one in random_day(seed)]
    return Outcome({"schedules": len(seeds)}, broken)


FRAMES = 500
"""Spoilt frames that one seed makes, at the till and at the host each."""


def card_frames(seeds: range, folder: Path) -> Outcome:
    """Spoil answers on their way to the till, and questions on their way to the host."""
    del folder
    outcome = Outcome()
    for seed in seeds:
        told = spoilt_answers(FRAMES, seed)
        outcome.add(Outcome(told.figures, told.wrong))
        try:
            figures = {"spoilt questions": FRAMES, "answered": fuzz(FRAMES, seed)}
        except Exception as error:  # noqa: BLE001  (whatever it is, it is what is looked for)
            outcome.violations.append(f"seed {seed}: the host: {error!r}")
        else:
            outcome.add(Outcome(figures))
    return outcome


def offers(seeds: range, folder: Path) -> Outcome:
    """Compare the best lawful combination of offers with trying everything."""
    del folder
    return Outcome({"baskets": len(seeds)}, [told for seed in seeds if (told := wrong(seed))])


def refunds(seeds: range, folder: Path) -> Outcome:
    """Bring promoted goods back in all kinds of parts, and watch the money."""
    del folder
    return Outcome({"sequences": len(seeds)}, [told for seed in seeds if (told := leaks(seed))])


ASKED_OF, QUESTIONS = 20, 40
"""One story of so many goes into a store, which is asked so many questions, twice."""


def days(seeds: range, folder: Path) -> Outcome:
    """Trade for ten days: the ledger's identities, and sums kept, made anew and made by hand."""
    outcome = Outcome()
    for seed in seeds:
        asked = seed % ASKED_OF == 0
        told = story.tell(seed, own_cut_off=not asked)
        wrong = broken(told)
        if asked and told.sales:
            own = folder / str(seed)
            own.mkdir()
            wrong += differences(told, own, random.Random(seed), QUESTIONS)  # noqa: S311
            shutil.rmtree(own)
        lines = sum(len(sale.lines) for sale in told.sales)
        figures = {"documents": len(told.sales), "lines": lines, "asked": asked * 2 * QUESTIONS}
        outcome.add(Outcome(figures, [f"seed {seed}: {one}" for one in wrong]))
    return outcome


BULK_LINES = 10_000
"""Lines of a sample of the bench's bulk shop; a hundredth of ten million is ten of them."""


def bulk(seeds: range, folder: Path) -> Outcome:
    """Record samples of the bench's bulk shop through the journal, and ask both alike."""
    outcome = Outcome()
    for seed in seeds:
        own = folder / str(seed)
        own.mkdir()
        sample = Bulk(lines=BULK_LINES, shops=3, years=2, products=2_000, seed=seed)
        documents, wrong = compared(sample, own)
        outcome.add(Outcome({"documents": documents}, wrong))
        shutil.rmtree(own)
    return outcome


CAMPAIGNS: dict[str, Campaign] = {
    "power_cuts": Campaign(power_cuts, 200_000, each=power.CUTS_A_TRIAL),
    "kills": Campaign(kills, 300),
    "window_kills": Campaign(window_kills, 300),
    "mutations": Campaign(forgeries, 20_000),
    "card_kills": Campaign(card_kills, 500),
    "own_key_kills": Campaign(own_key_kills, 300),
    "card_faults": Campaign(card_faults, 100_000),
    "card_frames": Campaign(card_frames, 1_000_000, each=FRAMES),
    "offers": Campaign(offers, 200_000),
    "refunds": Campaign(refunds, 100_000),
    "days": Campaign(days, 100_000, each=story.DAYS),
    "bulk": Campaign(bulk, 100_000, each=BULK_LINES),
}
"""By name, with what `make proof` runs at N=100."""

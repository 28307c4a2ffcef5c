"""Does it hold in the long run? `python -m tests.proof [--n PERCENT] [--only NAME] [--first N]`.

Progress goes to stderr, a table at the end to stdout; exit 1 on any violation.
"""

from __future__ import annotations

import argparse
import sys
import time
from functools import partial

from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from tests.proof.campaigns import CAMPAIGNS

FULL = 100
"""The scale at which every campaign has its own count."""
FEW = 20
"""Violations shown of each campaign."""


def main(words: list[str]) -> int:
    """Run the campaigns asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.proof", description=__doc__)
    parser.add_argument("--n", type=int, default=FULL, help="per cent of each campaign's count")
    parser.add_argument("--only", choices=sorted(CAMPAIGNS), action="append", help="these only")
    parser.add_argument("--first", type=int, default=0, help="the seed to begin with")
    asked = parser.parse_args(words)
    table = Table("campaign", "tried", "seconds", "figures", "violations")
    broken: list[str] = []
    with Progress(console=Console(stderr=True)) as shown:
        for name in asked.only or CAMPAIGNS:
            count = max(1, CAMPAIGNS[name].count * asked.n // FULL)
            bar, begun = shown.add_task(name, total=count), time.monotonic()
            outcome = CAMPAIGNS[name].run(count, partial(shown.advance, bar), asked.first)
            figures = ", ".join(f"{what} {number:,}" for what, number in outcome.figures.items())
            took = f"{time.monotonic() - begun:.0f}"
            table.add_row(name, f"{count:,}", took, figures, str(len(outcome.violations)))
            broken += [f"{name}: {one}" for one in outcome.violations[:FEW]]
    Console(width=140).print(table)
    sys.stdout.writelines(f"{one}\n" for one in broken)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""What is measured, against what, and how is it told? Floor and subject alternate.

The first repetition is thrown away and medians are compared (docs/speed.md): a ratio without its
floor from the same run is no result.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median, quantiles
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

REPEATS = 15
"""Repetitions that count."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table."""

    what: str
    """What was measured."""
    subject: str
    """The till's figure with its unit."""
    floor: str
    """The floor's figure with its unit."""
    ratio: float | None
    """Subject ÷ floor."""
    target: str
    """What was promised."""
    held: bool
    """Whether the promise holds."""


def alternate(
    subject: Callable[[], float], floor: Callable[[], float], repeats: int = REPEATS
) -> tuple[list[float], list[float]]:
    """Measure both in turn; the first pair is thrown away."""
    subject(), floor()
    pairs = [(subject(), floor()) for _ in range(repeats)]
    return [one for one, _ in pairs], [other for _, other in pairs]


def compare(
    what: str, unit: str, samples: tuple[Sequence[float], Sequence[float]], most: float
) -> Line:
    """Compare the medians; the ratio may be at most `most`."""
    mine, bare = median(samples[0]), median(samples[1])
    ratio = mine / bare
    return Line(
        what, f"{mine:.2f} {unit}", f"{bare:.2f} {unit}", ratio, f"≤ {most}×", ratio <= most
    )


def percentile(samples: Sequence[float], at: int) -> float:
    """Give a percentile of the samples."""
    return quantiles(samples, n=100, method="inclusive")[at - 1]


def table(lines: Sequence[Line]) -> str:
    """Write the lines as a Markdown table."""
    rows = ["| what | till | floor | ratio | target | held |", "|---|---|---|---|---|---|"]
    for one in lines:
        ratio = "" if one.ratio is None else f"{one.ratio:.2f}×"
        held = "yes" if one.held else "**no**"
        rows.append(
            f"| {one.what} | {one.subject} | {one.floor} | {ratio} | {one.target} | {held} |"
        )
    return "\n".join(rows) + "\n"

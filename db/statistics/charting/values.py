"""What does a chart show? Marks with their row, their number and their words; nothing is drawn.

A number here is a whole number of millionths, whatever its column holds, so that tests are exact;
it becomes a place on the sheet and nothing else. What people read is already written.
"""

from __future__ import annotations

import re

from db.facts.report import Shape
from db.facts.value import dataclass
from db.words import say

SCALE = 1_000_000
"""A number of a chart counts millionths."""
NO_ROW = -1
"""The row of a mark that stands for many rows or for none."""
COMPARED = -1
"""The colour slot of what is compared with."""
STEPS = 7
"""Steps of a heat map's single hue above the empty one."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One point, bar, part or cell."""

    label: str
    """What it is about."""
    told: str
    """Its figure in the reader's words."""
    value: int
    """Its figure in millionths."""
    row: int = NO_ROW
    """Its place in the section's rows; NO_ROW where it stands for several or for none."""
    at: int = 0
    """Its place among the labels; in a scatter its figure across, in millionths."""
    part: int = 0
    """Share of the whole or cumulative share in ten-thousandths, step of a cell, or the figure
    that is a point's size in millionths."""
    beside: tuple[str, ...] = ()
    """Further figures in words, as the heads name them."""
    running: bool = False
    """Whether its time still runs."""
    count: int = 1
    """How many rows it stands for."""


@dataclass(frozen=True, slots=True)
class Series:
    """Marks that belong together."""

    title: str
    """How it is called; empty where there is only one."""
    slot: int
    """Its colour by index, or COMPARED."""
    marks: tuple[Mark, ...]
    """In the order of the labels; a label without a figure has none."""
    note: str = ""
    """What is written at its highest mark."""
    so_far: str = ""
    """What is written at the mark that still runs."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on an axis."""

    value: int
    """Millionths."""
    label: str
    """In the reader's words."""


@dataclass(frozen=True, slots=True)
class Plot:
    """A finished chart."""

    shape: Shape
    """Which chart."""
    title: str
    """What it tells."""
    unit: str
    """Of what, in which unit."""
    labels: tuple[str, ...]
    """The ordered marks of the axis."""
    series: tuple[Series, ...]
    """What is drawn; a heat map has one for each of its lines."""
    ticks: tuple[Tick, ...] = ()
    """The axis of the figures; zero is among them. A heat map's are the ends of its scale."""
    across: tuple[Tick, ...] = ()
    """A scatter's axis across."""
    heads: tuple[str, ...] = ()
    """What a part's words beside are, or the names of a scatter's axes."""
    sentence: str = ""
    """What the chart shows, for those who do not see it."""
    left_out: int = 0
    """How many rows no mark stands for."""

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Give every mark in the order in which keys go through them."""
        return tuple(mark for series in self.series for mark in series.marks)

    def spoken(self, at: int) -> str:
        """Say a mark: its series where there are several, its label, its figures."""
        for series in self.series:
            if at < len(series.marks):
                mark = series.marks[at]
                name = mark.label
                if series.title and len(self.series) > 1:
                    name = say("Charts", "{series}, {label}", series=series.title, label=name)
                figures = " · ".join(one for one in self._figures(mark) if one)
                return say("Charts", "{name}: {figures}", name=name, figures=figures)
            at -= len(series.marks)
        return ""

    def _figures(self, mark: Mark) -> tuple[str, ...]:
        """Give a mark's figures; those of a point say which is which."""
        told = (mark.told, *mark.beside)
        if self.shape is not Shape.SCATTER:
            return told
        across, up, *size = self.heads
        return tuple(
            f"{_bare(head)} {one}" for head, one in zip((up, across, *size), told, strict=False)
        )


def _bare(head: str) -> str:
    """Take the unit from a head: "Support" of "Support, %", 支持度 of 支持度，%."""
    return re.sub(r"(?:, |\N{FULLWIDTH COMMA})\S{1,3}$", "", head)

"""What is a report? Figures in sections, each with its way down to the receipts and its chart.

One value serves the screen, the page, the sheet and the strip of paper: whoever shows it adds
nothing to it. Texts are in the reader's language; figures are decimal texts and counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, overload

from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from db.facts.moment import BusinessDay, Moment
    from db.facts.question import Question, Value


class Kind(StrEnum):
    """What a column holds, and so how it is written and typed."""

    TEXT = "text"
    """A name, a code, a label."""
    COUNT = "count"
    """A whole number of things."""
    QUANTITY = "quantity"
    """A decimal text: units, items in a basket."""
    MONEY = "money"
    """A decimal text with the currency's digits."""
    RATE = "rate"
    """A fraction as decimal text, shown as a percentage: 0.2456 is 24.56 %."""
    RATIO = "ratio"
    """A plain decimal text: lift, index."""


class Shape(StrEnum):
    """Which chart answers which question (domain/statistics.md, section 7)."""

    LINE = "line"
    """How did it develop? Up to five series over ordered marks; the compared one dashed."""
    BARS = "bars"
    """Who is biggest? Horizontal bars from zero, the largest first."""
    SHARE = "share"
    """What share of the whole? One stacked bar."""
    HEAT = "heat"
    """When? Two ordered marks and one figure in a single hue, zero left empty."""
    HISTOGRAM = "histogram"
    """How is it spread? Bars from zero over ordered marks, in their order."""
    SCATTER = "scatter"
    """How do two figures go together? A point per row; a third figure is its size."""
    PARETO = "pareto"
    """Which few make the most? Bars with their cumulative share."""
    DIVERGING = "diverging"
    """Better or worse? Bars to both sides of zero, with sign and arrow."""


class Compare(StrEnum):
    """What the days asked for are compared with."""

    NONE = "none"
    """Nothing."""
    BEFORE = "before"
    """As many days just before (环比)."""
    WEEKDAYS = "weekdays"
    """The same weekdays a year before: 364 days back (同比)."""
    DATES = "dates"
    """The same dates a year before."""
    WEEK = "week"
    """The same weekdays a week before."""


class Reach(StrEnum):
    """Which of the days asked for a report tells of."""

    SPAN = "span"
    """All of them."""
    DAY = "day"
    """The last one only."""
    END = "end"
    """Those up to the last one, from a beginning of the report's own."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What a report is asked about: the filter bar as a value."""

    first: BusinessDay | None = None
    """First business day, inclusive; None is the beginning."""
    last: BusinessDay | None = None
    """Last business day, inclusive; None is the end."""
    where: tuple[tuple[str, str], ...] = ()
    """Dimension and value that must match; several values of one dimension are alternatives."""
    compare: Compare = Compare.NONE
    """What it is compared with."""
    with_tax: bool = False
    """Whether sales are shown with the tax inside."""
    options: tuple[tuple[str, str], ...] = ()
    """What only this report asks: a level, a threshold."""

    def option(self, name: str, usual: str) -> str:
        """Give a report's own option."""
        return dict(self.options).get(name, usual)


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a section."""

    name: str
    """As files and charts call it."""
    title: str
    """As people call it."""
    kind: Kind
    """What it holds."""
    definition: str = ""
    """The one sentence that says what it is; empty for plain labels."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a section."""

    cells: tuple[Value, ...]
    """One for each column; None is unknown."""
    behind: Question | None = None
    """Its receipts: the question that lists them; None where the report itself knows them."""
    key: str = ""
    """How the report knows the row again; with it `Report.name` tells its receipts."""
    level: int = 0
    """How deep it stands in a tree."""
    whole: bool = False
    """Whether it is the sum of the section."""
    compared: bool = False
    """Whether it belongs to the days compared with."""


class Rows(Sequence[Row]):
    """Many plain rows that are made when somebody looks, and below them finished ones: the sum.

    Of fifty thousand a screen shows thirty. A plain row has no level, is no sum and not compared.
    What makes a cell knows everything already: it asks no store, and says the same each time.
    """

    __slots__ = ("_behind", "_cells", "_count", "ends")

    def __init__(
        self,
        count: int,
        cells: tuple[Callable[[int], Value], ...],
        behind: Callable[[int], Question],
        ends: tuple[Row, ...] = (),
    ) -> None:
        """Give so many rows; `cells` make one for each column, of the row's place from 0."""
        self._count, self._cells, self._behind, self.ends = count, cells, behind, ends

    def cell(self, at: int, column: int) -> Value:
        """Give a single cell, without the rest of its row."""
        if at < self._count:
            return self._cells[column](at)
        return self.ends[at - self._count].cells[column]

    def column(self, column: int) -> list[Value]:
        """Give all cells of a column."""
        made = list(map(self._cells[column], range(self._count)))
        return [*made, *(row.cells[column] for row in self.ends)]

    def __len__(self) -> int:
        return self._count + len(self.ends)

    @overload
    def __getitem__(self, at: int) -> Row: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Row, ...]: ...
    def __getitem__(self, at: int | slice) -> Row | tuple[Row, ...]:
        places = range(len(self))[at]
        return self._made(places) if isinstance(places, int) else tuple(map(self._made, places))

    def __iter__(self) -> Iterator[Row]:
        return map(self._made, range(len(self)))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Rows | tuple):
            return NotImplemented
        return len(self) == len(other) and all(map(Row.__eq__, self, other))

    def __hash__(self) -> int:
        return hash(tuple(self))

    def _made(self, at: int) -> Row:
        if at >= self._count:
            return self.ends[at - self._count]
        return Row(tuple([make(at) for make in self._cells]), self._behind(at))


@dataclass(frozen=True, slots=True)
class Chart:
    """How a section is drawn."""

    shape: Shape
    """Which chart."""
    x: str
    """The column of the marks."""
    y: tuple[str, ...]
    """The columns of the figures; a heat map and bars have one, a scatter two or three (across,
    up, size). What a share has beyond the first stands beside it in words."""
    by: str = ""
    """The column that parts the rows into series, or a heat map's other marks."""
    now: tuple[str, ...] = ()
    """The mark that still runs, as its cell says it: a line ends there in a hollow point; a heat
    map adds its other mark."""
    so_far: str = ""
    """How much of that mark has run, for people: "32 min so far"."""


@dataclass(frozen=True, slots=True)
class Section:
    """A table of a report."""

    name: str
    """As files call it."""
    title: str
    """What it tells."""
    columns: tuple[Column, ...]
    """From left to right."""
    rows: Sequence[Row]
    """From top to bottom: a tuple, or `Rows` where there are very many."""
    chart: Chart | None = None
    """How it is drawn; None where a table says more."""
    notes: tuple[str, ...] = ()
    """What must be known to read it: coverage, small numbers, what is left out."""

    @property
    def special(self) -> Sequence[Row]:
        """Give the rows among which sums, compared ones and levels of a tree are: all, or few."""
        return self.rows.ends if isinstance(self.rows, Rows) else self.rows

    def cell(self, at: int, column: int) -> Value:
        """Give a cell by the place of its row and of its column."""
        rows = self.rows
        return rows.cell(at, column) if isinstance(rows, Rows) else rows[at].cells[column]


@dataclass(frozen=True, slots=True)
class Report:
    """A finished report."""

    name: str
    """As commands call it."""
    title: str
    """As people call it."""
    scope: Scope
    """What was asked."""
    span: str
    """The days in words."""
    filters: tuple[str, ...]
    """The conditions in words."""
    sections: tuple[Section, ...]
    """The most important first."""
    population: str
    """Which documents were counted, and what is unknown in them."""
    currency: str
    """ISO 4217, of every amount."""
    made: Moment
    """When it was asked."""

    @property
    def definitions(self) -> tuple[tuple[str, str, str], ...]:
        """Give name, title and definition of each figure once, in their order."""
        found: dict[str, tuple[str, str, str]] = {}
        for section in self.sections:
            for one in section.columns:
                if one.definition:
                    found.setdefault(one.name, (one.name, one.title, one.definition))
        return tuple(found.values())

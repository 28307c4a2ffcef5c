"""Which strokes is a chart made of? Boxes, paths, dots, words, and the spots that lead to rows.

Lengths are pixels on the screen and points on paper, from the left and from the top. An ink is a
name that screen and paper turn into their colour: "text", "series:0", "heat:3", "on:0".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.statistics.charting.values import Plot

LINE = 1.25
"""A line of text in sizes of its type."""
UNDER = 0.6
"""Room below the title or the unit, in sizes of the type."""
_ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"


@dataclass(frozen=True, slots=True)
class Pens:
    """What the strokes are made with."""

    size: float
    """The size of all text but the title."""
    measure: Callable[[str, bool], float]
    """Measures a text of that size, plain or bold."""
    title: float = 0
    """The size of the title; 0 where somebody else shows it."""
    measure_title: Callable[[str], float] | None = None
    """Measures the title, which is bold."""


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle."""

    x: float
    y: float
    width: float
    height: float
    ink: str
    """Its fill."""
    edge: str = ""
    """Its edge; empty where it has none but what its ink needs."""


@dataclass(frozen=True, slots=True)
class Path:
    """A line through points."""

    points: tuple[tuple[float, float], ...]
    ink: str
    width: float
    dash: str = ""
    """dash, dot, or nothing."""


@dataclass(frozen=True, slots=True)
class Dot:
    """A point."""

    x: float
    y: float
    radius: float
    ink: str
    hollow: bool = False
    """Whether the ground shows through it: its time still runs."""
    edge: str = ""
    """Its edge; empty where it has none but what its ink needs."""


@dataclass(frozen=True, slots=True)
class Words:
    """A text on one line."""

    text: str
    x: float
    """Its left end."""
    y: float
    """The middle of its line."""
    width: float
    size: float
    ink: str = "text"
    bold: bool = False

    @property
    def rect(self) -> tuple[float, float, float, float]:
        """Give left, top, right, bottom."""
        half = self.size * LINE / 2
        return (self.x, self.y - half, self.x + self.width, self.y + half)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a mark is touched, and where its focus ring is."""

    mark: int
    """Its place in the plot's marks."""
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Strokes:
    """A chart, ready to be laid down in this order."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    paths: tuple[Path, ...]
    dots: tuple[Dot, ...]
    words: tuple[Words, ...]
    spots: tuple[Spot, ...]


class Sheet:
    """A rectangle on which a chart is laid out."""

    def __init__(self, plot: Plot, pens: Pens, width: float, height: float) -> None:
        """Begin with the heading, where this chart has one."""
        self.plot, self.pens, self.width, self.height = plot, pens, width, height
        self.boxes: list[Box] = []
        self.paths: list[Path] = []
        self.dots: list[Dot] = []
        self.texts: list[Words] = []
        self.spots: list[Spot] = []
        self.top = 0.0
        if pens.title and pens.measure_title:
            self._heading(pens.measure_title)
        elif plot.unit:
            self.text(self.cut(plot.unit, width), (0, pens.size * LINE / 2), ink="text_2")
            self.top = pens.size * (LINE + UNDER)

    def _heading(self, measure: Callable[[str], float]) -> None:
        """Write the title, and beside it the unit; the unit goes where there is no room."""
        pens, plot = self.pens, self.plot
        y = pens.title * LINE / 2
        title = cut(plot.title, self.width, measure)
        end = measure(title)
        self.texts.append(Words(title, 0, y, end, pens.title, bold=True))
        start, unit = end + pens.size, self.cut(plot.unit, self.width - end - pens.size)
        if unit == plot.unit or len(unit) > len(plot.unit) // 2:
            self.text(unit, (start, y + (pens.title - pens.size) * 0.3), ink="text_2")
        elif plot.unit:
            y = pens.title * LINE + pens.size * LINE / 2
            self.text(self.cut(plot.unit, self.width), (0, y), ink="text_2")
        self.top = y + pens.title * LINE / 2 + pens.size * UNDER

    def wide(self, text: str, *, bold: bool = False) -> float:
        """Measure a text."""
        return self.pens.measure(text, bold)

    def cut(self, text: str, room: float, *, bold: bool = False) -> str:
        """Shorten a text that is too long for its place."""
        return cut(text, room, lambda one: self.pens.measure(one, bold))

    def words(
        self, text: str, at: tuple[float, float], side: float = 0, *, ink: str, bold: bool = False
    ) -> Words:
        """Make a text without writing it: `side` 0 begins at `at`, 0.5 has its middle there."""
        width = self.wide(text, bold=bold)
        return Words(text, at[0] - width * side, at[1], width, self.pens.size, ink, bold)

    def text(
        self,
        text: str,
        at: tuple[float, float],
        side: float = 0,
        *,
        ink: str = "text",
        bold: bool = False,
    ) -> Words:
        """Write a text: `side` 0 begins at `at`, 0.5 has its middle there, 1 ends there."""
        made = self.words(text, at, side, ink=ink, bold=bold)
        if text:
            self.texts.append(made)
        return made

    def patch(self, words: Words) -> None:
        """Cover what lies below a text that was written, so that no hairline runs through it."""
        left, top, right, bottom = words.rect
        inset = (bottom - top) * 0.12
        self.boxes.append(
            Box(left, top + inset, right - left, bottom - top - 2 * inset, "surface")
        )

    def level(self, y: float, left: float, right: float, ink: str = "hairline") -> None:
        """Draw a level hairline."""
        self.paths.append(Path(((left, y), (right, y)), ink, 1))

    def upright(self, x: float, top: float, bottom: float, ink: str = "hairline") -> None:
        """Draw an upright hairline."""
        self.paths.append(Path(((x, top), (x, bottom)), ink, 1))

    def done(self) -> Strokes:
        """Give what was laid out."""
        return Strokes(
            self.width,
            self.height,
            tuple(self.boxes),
            tuple(self.paths),
            tuple(self.dots),
            tuple(self.texts),
            tuple(sorted(self.spots, key=lambda spot: spot.mark)),
        )


def cut(text: str, room: float, measure: Callable[[str], float]) -> str:
    """Shorten a text to the room there is; nothing where not even a sign fits."""
    if measure(text) <= room:
        return text
    while text and measure(text.rstrip() + _ELLIPSIS) > room:
        text = text[:-1]
    return text.rstrip() + _ELLIPSIS if text else ""

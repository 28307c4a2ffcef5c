"""Can this be asked, and which rows does it mean? A question made ready for SQL.

Values of one dimension are alternatives, dimensions narrow each other. A department means its
whole branch of the tree. "unknown" means rows where the dimension is not known.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.connection import rows
from db.facts.product import PATH_SIGN
from db.facts.trouble import Refused
from db.facts.value import dataclass
from db.statistics.dimensions import DIMENSIONS, UNKNOWN, Dimension
from db.statistics.measures import MEASURES, OF_BASKETS, OF_OFFERS, OF_TENDERS
from db.statistics.sources import BODY, UNITS
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from db.facts.question import Question


_SPANS: dict[str, Callable[[int], tuple[int, int]]] = {
    "day": lambda day: (day, day),
    "month": lambda month: (month * 100 + 1, month * 100 + 31),
    "quarter": lambda quarter: (
        quarter // 10 * 10000 + (quarter % 10 * 3 - 2) * 100 + 1,
        quarter // 10 * 10000 + quarter % 10 * 300 + 31,
    ),
    "year": lambda year: (year * 10000 + 101, year * 10000 + 1231),
}
"""Between which days a value of a dimension lies, as yyyymmdd."""


class Misasked(Refused):
    """A question that makes no sense, whatever the books say."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that can be answered."""

    question: Question
    """As it was asked."""
    by: tuple[Dimension, ...]
    """The dimensions, in the order asked."""
    wanted: tuple[tuple[Dimension, tuple[int, ...]], ...]
    """Dimensions with the numbers or labels that match."""

    @property
    def columns(self) -> frozenset[str]:
        """The columns that must be known."""
        dimensions = (*self.by, *(dimension for dimension, _ in self.wanted))
        return frozenset(one.column for one in dimensions)

    @property
    def of_tenders(self) -> bool:
        """Say whether it tells figures apart by how it was paid."""
        return "tender" in self.columns

    @property
    def of_offers(self) -> bool:
        """Say whether it tells apart what was taken off."""
        return "offer" in self.columns

    @property
    def of_taxes(self) -> bool:
        """Say whether it tells apart which tax took it."""
        return bool(self.columns & {"tax", "jurisdiction"})

    @property
    def of_baskets(self) -> bool:
        """Say whether documents must be counted."""
        return any(measure in OF_BASKETS for measure in self.question.measures)

    @property
    def units(self) -> list[str]:
        """Name the units of time larger than a day that are enough to answer it, largest first."""
        dimensions = (*self.by, *(dimension for dimension, _ in self.wanted))
        named = {one.name for one in dimensions if one.column == "day"}
        return [unit for unit, fitting in UNITS.items() if named <= fitting]

    def span(self) -> tuple[int | None, int | None]:
        """Give the first and the last day that can matter, as yyyymmdd; None is no bound."""
        first, last = self.question.first, self.question.last
        low = [first.number] if first else []
        high = [last.number] if last else []
        for dimension, numbers in self.wanted:
            if dimension.name in _SPANS:
                low.append(_SPANS[dimension.name](min(numbers))[0])
                high.append(_SPANS[dimension.name](max(numbers))[1])
        return max(low, default=None), min(high, default=None)

    def labels(self, column: str) -> tuple[int, ...] | None:
        """Give what this column must be; None where it may be anything."""
        return next((numbers for one, numbers in self.wanted if one.column == column), None)

    def without(self, column: str) -> Asked:
        """Leave out what is asked of a column."""
        return Asked(
            self.question, self.by, tuple(x for x in self.wanted if x[0].column != column)
        )

    def only(self, columns: tuple[str, ...], *, days: bool = True) -> Asked:
        """Keep what is asked of these columns."""
        wanted = tuple(one for one in self.wanted if one[0].column in columns)
        question = self.question if days else replace(self.question, first=None, last=None)
        return Asked(question, (), wanted)

    def conditions(self, columns: Mapping[str, str]) -> str:
        """Write the conditions, with the columns as a source calls them."""
        first, last = self.span()
        found = [] if first is None else [f"{columns['day']} >= {first}"]
        found += [] if last is None else [f"{columns['day']} <= {last}"]
        return " AND ".join((*found, *self.matching(columns))) or "1"

    def matching(self, columns: Mapping[str, str]) -> list[str]:
        """Write the conditions but for the span of days."""
        found = []
        for dimension, numbers in self.wanted:
            column = columns[dimension.column]
            made = dimension.sql.format(day=column) if dimension.sql else column
            found.append(f"{made} IN ({', '.join(map(str, numbers))})")
        return found


def ready(question: Question) -> Asked:
    """Make a question ready.

    Raises:
        Misasked: if a word or a value in it means nothing, or the words do not go together.

    """
    _known(question.measures, MEASURES, "There is no measure {name}; there are {names}.")
    names = (*question.by, *(name for name, _ in question.where))
    _known(names, DIMENSIONS, "There is no dimension {name}; there are {names}.")
    for words in (question.measures, question.by):
        if len(set(words)) < len(words):
            raise Misasked(say("Statistics", "The same word is asked for twice."))
    if not question.measures:
        raise Misasked(say("Statistics", "Ask for at least one measure."))
    if "tender" in names:
        _refuse_beside_tender(question, names)
    if {"tax", "jurisdiction"} & {*names} and (
        question.measures != ("tax",) or {"offer", "tender"} & {*names}
    ):
        raise Misasked(say("Statistics", "By named tax there is only tax, of goods."))
    if "offer" in names and any(measure not in OF_OFFERS for measure in question.measures):
        raise Misasked(say("Statistics", "By offer there are only discount and transactions."))
    wanted: dict[str, list[str]] = {}
    for name, value in question.where:
        wanted.setdefault(name, []).append(value)
    return Asked(
        question,
        tuple(DIMENSIONS[name] for name in question.by),
        tuple((DIMENSIONS[name], _numbers(name, values)) for name, values in wanted.items()),
    )


def _known(names: Iterable[str], known: Mapping[str, object], text: str) -> None:
    for name in names:
        if name not in known:
            raise Misasked(say("Statistics", text, name=name, names=", ".join(known)))


def _refuse_beside_tender(question: Question, names: tuple[str, ...]) -> None:
    """A document is paid as a whole: nobody can say which tender paid for which line."""
    if any(measure not in OF_TENDERS for measure in question.measures):
        text = "By tender there are only total and transactions."
        raise Misasked(say("Statistics", text))
    if any(name in (*BODY, "offer") for name in names):
        text = "A tender pays for whole documents, not for {names}."
        raise Misasked(say("Statistics", text, names=", ".join((*BODY, "offer"))))


def _numbers(name: str, values: list[str]) -> tuple[int, ...]:
    """Find what a column must be for any of these values."""
    dimension = DIMENSIONS[name]
    found: set[int] = set()
    for value in values:
        if dimension.kind:
            found.update(_labels(dimension.kind, value))
            continue
        try:
            found.add(dimension.read(value.strip()))
        except ValueError:
            text = "{value} is no {name}."
            raise Misasked(say("Statistics", text, value=value, name=name)) from None
    return tuple(sorted(found)) or (-1,)


def _labels(kind: str, value: str) -> set[int]:
    """Find the labels with this key, or with this name where no key is like it."""
    found = rows("SELECT id FROM label WHERE kind = ? AND key = ?", (kind, value))
    if kind == "department":
        branch = f"{value}{PATH_SIGN}"
        found += rows(
            "SELECT id FROM label WHERE kind = ? AND substr(key, 1, ?) = ?",
            (kind, len(branch), branch),
        )
    labels = {label for (label,) in found}
    if value == UNKNOWN:
        nameless = rows("SELECT id FROM label WHERE kind = ? AND key = ''", (kind,))
        labels |= {0, *(label for (label,) in nameless)}
    if not labels:
        named = rows("SELECT id FROM label WHERE kind = ? AND text = ?", (kind, value))
        labels = {label for (label,) in named}
    return labels

"""Where did the change come from? Each place's difference, held against its usual variation.

Every value of every dimension is looked at, so some differences are large by chance: the bound is
over all of them together (db.statistics.chance). Only the largest are shown and tested; the
others count as looked at and not beyond chance, which makes the bound stricter, never looser.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from heapq import nlargest
from operator import sub
from typing import TYPE_CHECKING

from db.facts.moment import BusinessDay
from db.facts.money import DIGITS
from db.facts.report import Chart, Column, Kind, Row, Section, Shape
from db.facts.value import dataclass
from db.statistics.chance import LEAST, beyond, by_chance
from db.statistics.dimensions import DIMENSIONS
from db.statistics.receipts import listed, matching
from db.statistics.reports.comparing import cells, columns, name_of, value_of
from db.statistics.reports.parts import label, named, one, sales
from db.statistics.reports.sold import LIMIT, prepared, sales_of
from db.statistics.scopes import WEEK_DAYS, asked
from db.statistics.sources import BODY
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from db.facts.question import Value
    from db.facts.report import Scope
    from db.statistics.books import Books
    from db.statistics.receipts import Listed
    from db.statistics.reports.comparing import Compared
    from db.statistics.sides import Sides

PLACES = ("department", "product", "hour", "shop", "cashier")
"""Dimensions that are looked through."""
SHOWN = 20
"""Values that are shown and tested, those with the largest differences."""
WEEKS = 26
"""Weeks before that tell what is usual."""
FEW_LINES = 20
"""Lines of both spans together under which nothing is said about chance."""


@dataclass(slots=True)
class Place:
    """One value of a dimension in both spans."""

    key: Value
    """Which value; None is unknown."""
    now: int = 0
    """Minor units."""
    before: int = 0
    """Minor units."""
    lines: int = 0
    """Lines of both spans."""
    chance: float | None = None
    """Of so large a difference without a cause; None where nothing can be said."""
    beyond: bool = False
    """Whether it is beyond chance among all that were looked at."""

    @property
    def difference(self) -> int:
        """Minor units: what this value adds to the change."""
        return self.now - self.before


@dataclass(frozen=True, slots=True)
class Places:
    """All values of a dimension."""

    shown: tuple[Place, ...]
    """Those with the largest differences, the largest first."""
    looked: int
    """How many there are."""
    now: int
    """Minor units: the sum of all."""
    before: int
    """Minor units: the sum of all."""

    @property
    def others(self) -> int:
        """Count those that are not shown."""
        return self.looked - len(self.shown)

    @property
    def rest(self) -> Place:
        """Give the others as one."""
        return Place(
            None,
            self.now - sum(one.now for one in self.shown),
            self.before - sum(one.before for one in self.shown),
        )


def drivers(books: Books, spans: Compared, known: Mapping[str, Sides]) -> tuple[Section, ...]:
    """Make a section for each dimension that has more than one value.

    Args:
        books: What is asked.
        spans: The days.
        known: What was asked already, by the dimension: total, tax and lines among it.

    """
    every = {
        name: _places(spans.now, name, known.get(name) or _sides(books, spans, name))
        for name in PLACES
    }
    found = {name: places for name, places in every.items() if places.looked > 1}
    weeks = _weeks(books, spans.now)
    for name, places in found.items():
        _test(books, spans, name, places.shown, weeks)
    shown = [place for places in found.values() for place in places.shown]
    looked = sum(places.looked for places in found.values())
    chances = [1.0 if place.chance is None else place.chance for place in shown]
    for place, is_beyond in zip(shown, beyond(chances, looked), strict=True):
        place.beyond = is_beyond
    notes = _notes(looked, shown, weeks)
    return tuple(
        _section(books, spans, name, places, notes if not at else ())
        for at, (name, places) in enumerate(found.items())
    )


def receipts_of_others(books: Books, spans: Compared, name: str) -> tuple[Listed, ...]:
    """List the receipts of these days with a value that is not among those shown."""
    places = _places(spans.now, name, _sides(books, spans, name))
    dimension, scope = DIMENSIONS[name], prepared(spans.now)
    keys = json.dumps([_read(name, one.key) for one in places.shown])
    values = "SELECT value FROM json_each(?)"
    if dimension.kind:
        labels = f"SELECT id FROM label WHERE kind = '{dimension.kind}' AND key IN ({values})"  # noqa: S608
        values = f"{labels} UNION SELECT 0 WHERE {any(one.key is None for one in places.shown)}"
    of_line = dimension.column in BODY
    other = f"{'line' if of_line else 'sale'}.{dimension.column} NOT IN ({values})"
    condition = matching(scope, other) if of_line else f"{matching(scope)} AND {other}"
    return listed(condition, books.currency, LIMIT, (keys,))


def _sides(books: Books, spans: Compared, name: str) -> Sides:
    """Read both spans."""
    measures = ("total", "tax", "lines")
    return books.beside(*[asked(one, measures, name) for one in (spans.now, spans.before)])


def _places(scope: Scope, name: str, sides: Sides) -> Places:
    """Find the largest differences."""
    now, before = _sales(sides.now, scope), _sales(sides.before, scope)
    differences = [*map(sub, now, before)]
    # Sorting fifty thousand for twenty would take longer than all else here.
    least = min(nlargest(SHOWN, map(abs, differences)), default=0)
    keys = [_written(name, key) for key in sides.keys]
    far = [at for at, many in enumerate(differences) if abs(many) >= least]
    far.sort(key=lambda at: (-abs(differences[at]), str(keys[at])))
    shown = tuple(
        Place(
            keys[at],
            now[at],
            before[at],
            sides.now["lines"][at] + sides.before["lines"][at],
        )
        for at in far[:SHOWN]
    )
    return Places(shown, len(keys), sum(now), sum(before))


def _sales(sums: Mapping[str, Sequence[int]], scope: Scope) -> Sequence[int]:
    """Give the sales that the filter bar chose, minor units, of each."""
    return sums["total"] if scope.with_tax else [*map(sub, sums["total"], sums["tax"])]


def _written(name: str, key: Value) -> Value:
    """Write a number as its dimension writes it; the key of a label is one already."""
    return DIMENSIONS[name].write(key) if isinstance(key, int) else key


def _read(name: str, key: Value) -> Value:
    """Give a value as the rows hold it."""
    return (key or "") if DIMENSIONS[name].kind else DIMENSIONS[name].read(str(key))


def _weeks(books: Books, scope: Scope) -> list[frozenset[int]]:
    """Give the days of the weeks before that had any trade, as yyyymmdd.

    A span shorter than a week is held against the same weekdays of those weeks.
    """
    first, last = _ends(scope)
    days = min(WEEK_DAYS, (last - first).days + 1)
    earlier = replace(
        scope,
        first=BusinessDay.of(first - timedelta(weeks=WEEKS)),
        last=BusinessDay.of(first - timedelta(days=1)),
    )
    traded = {day for (day,) in books.summed(asked(earlier, ("lines",), "day"))}
    weeks = [
        frozenset(
            BusinessDay.of(first - timedelta(weeks=week) + timedelta(days=day)).number
            for day in range(days)
        )
        for week in range(1, WEEKS + 1)
    ]
    return [week for week in weeks if week & traded]


def _test(
    books: Books,
    spans: Compared,
    name: str,
    places: Sequence[Place],
    weeks: list[frozenset[int]],
) -> None:
    """Give each place the chance of its difference."""
    if len(weeks) < LEAST:
        return
    others = tuple(pair for pair in spans.now.where if pair[0] != name)
    earlier = replace(
        spans.now,
        first=BusinessDay(min(map(min, weeks))),
        last=BusinessDay.of(_ends(spans.now)[0] - timedelta(days=1)),
        where=(*others, *_where(name, [one.key for one in places])),
    )
    of_day = {
        (_written(name, key), day): sales_of(sums, earlier)
        for (day, key), sums in books.summed(asked(earlier, ("total", "tax"), "day", name)).items()
    }
    length = max(1.0, spans.days / WEEK_DAYS)
    for place in places:
        if place.lines >= FEW_LINES:
            sums = [sum(of_day.get((place.key, day), 0) for day in week) for week in weeks]
            place.chance = by_chance(place.difference, sums, length)


def _section(
    books: Books, spans: Compared, name: str, places: Places, notes: tuple[str, ...]
) -> Section:
    """Show the largest, the others together, and the sum."""
    digits = DIGITS[books.currency]
    question = asked(spans.now, (sales(spans.now), "lines"))
    kind = DIMENSIONS[name].kind
    called = named(name, [one.key for one in places.shown]) if kind else {}

    def row(key: Value, text: str, of: Place | Places, verdict: str = "") -> tuple[Value, ...]:
        return (key, *([text] if kind else []), *cells(of.now, of.before, digits), verdict)

    made = [
        Row(
            row(place.key, name_of(place.key, called), place, _verdict(place)),
            one(question, **{name: place.key}),
        )
        for place in places.shown
    ]
    if places.others:
        text = say("Reports", "{count} others", count=places.others)
        made.append(Row(row("" if kind else text, text, places.rest), key=name))
    text = say("Reports", "Together")
    made.append(Row(row("" if kind else text, text, places), question, whole=True))
    headed = (
        label(name),
        *([Column("name", say("Reports", "Name"), Kind.TEXT)] if kind else []),
        *columns(),
        Column("usual", say("Reports", "Beside usual variation"), Kind.TEXT, _definition()),
    )
    chart = Chart(Shape.DIVERGING, "name" if kind else name, ("difference",))
    return Section(name, _title(name), headed, tuple(made), chart, notes)


def _where(name: str, keys: Sequence[Value]) -> tuple[tuple[str, str], ...]:
    return tuple([(name, value_of(key)) for key in keys])


def _verdict(place: Place) -> str:
    if place.beyond:
        return say("Reports", "beyond usual variation")
    if place.chance is not None:
        return say("Reports", "within usual variation")
    if place.lines < FEW_LINES:
        return say("Reports", "too few lines")
    return say("Reports", "too little history")


def _definition() -> str:
    text = (
        "Whether the difference is larger than the weeks before differ among themselves: "
        "Student's t against up to {weeks} weeks, and at most 5 % of those called beyond are "
        "expected to be chance (Benjamini & Hochberg 1995). Under {least} weeks or {few} lines "
        "nothing is said. Season and growth are not taken out."
    )
    return say("Reports", text, weeks=WEEKS, least=LEAST, few=FEW_LINES)


def _title(name: str) -> str:
    return {
        "department": say("Reports", "Where it came from: departments"),
        "product": say("Reports", "Where it came from: products"),
        "hour": say("Reports", "Where it came from: hours"),
        "shop": say("Reports", "Where it came from: shops"),
        "cashier": say("Reports", "Where it came from: cashiers"),
    }[name]


def _notes(looked: int, places: list[Place], weeks: list[frozenset[int]]) -> tuple[str, ...]:
    """Say how many things were looked at, and how many of them say something."""
    text = (
        "{looked} differences were looked at, {tested} tested against {weeks} weeks before; "
        "{beyond} are beyond usual variation."
    )
    return (
        say(
            "Reports",
            text,
            looked=looked,
            tested=sum(one.chance is not None for one in places),
            weeks=len(weeks),
            beyond=sum(one.beyond for one in places),
        ),
    )


def _ends(scope: Scope) -> tuple[date, date]:
    if scope.first is None or scope.last is None:
        raise ValueError(scope)
    return scope.first.date(), scope.last.date()

"""Where did the change come from? Each place's difference, held against its usual variation.

Every value of every dimension is looked at, so some differences are large by chance: the bound is
over all of them together (db.statistics.chance). Only the largest are shown and tested; the
others count as looked at and not beyond chance, which makes the bound stricter, never looser.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from db.facts.moment import BusinessDay
from db.facts.money import DIGITS
from db.facts.report import Chart, Column, Kind, Row, Section, Shape
from db.facts.value import dataclass
from db.statistics.chance import LEAST, beyond, by_chance
from db.statistics.dimensions import DIMENSIONS
from db.statistics.reports.comparing import cells, columns, minor, name_of, value_of
from db.statistics.reports.parts import label, named, one, sales
from db.statistics.scopes import WEEK_DAYS, asked
from db.words import say

if TYPE_CHECKING:
    from datetime import date

    from db.facts.question import Question, Value
    from db.facts.report import Scope
    from db.statistics.books import Books
    from db.statistics.reports.comparing import Compared

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


def drivers(books: Books, spans: Compared) -> tuple[Section, ...]:
    """Make a section for each dimension that has more than one value."""
    found = {name: _places(books, spans, name) for name in PLACES}
    found = {name: places for name, places in found.items() if len(places) > 1}
    weeks = _weeks(books, spans.now)
    for name, places in found.items():
        _test(books, spans, name, places[:SHOWN], weeks)
    everything = [place for places in found.values() for place in places]
    chances = [1.0 if place.chance is None else place.chance for place in everything]
    for place, is_beyond in zip(everything, beyond(chances), strict=True):
        place.beyond = is_beyond
    notes = _notes(everything, weeks)
    return tuple(
        _section(books, spans, name, places, notes if not at else ())
        for at, (name, places) in enumerate(found.items())
    )


def _places(books: Books, spans: Compared, name: str) -> list[Place]:
    """Read both spans, the largest differences first."""
    places: dict[Value, Place] = {}
    for scope in (spans.now, spans.before):
        for key, amount, lines in books.ask(asked(scope, (sales(scope), "lines"), name)).rows:
            place = places.setdefault(key, Place(key))
            sold = minor(amount)
            place.now += sold if scope is spans.now else 0
            place.before += sold if scope is spans.before else 0
            place.lines += int(str(lines))
    return sorted(places.values(), key=lambda one: (-abs(one.difference), str(one.key)))


def _weeks(books: Books, scope: Scope) -> list[frozenset[str]]:
    """Give the days of the weeks before that had any trade.

    A span shorter than a week is held against the same weekdays of those weeks.
    """
    first, last = _ends(scope)
    days = min(WEEK_DAYS, (last - first).days + 1)
    earlier = replace(
        scope,
        first=BusinessDay.of(first - timedelta(weeks=WEEKS)),
        last=BusinessDay.of(first - timedelta(days=1)),
    )
    traded = {str(row[0]) for row in books.ask(asked(earlier, ("lines",), "day")).rows}
    weeks = [
        frozenset(
            (first - timedelta(weeks=week) + timedelta(days=day)).isoformat()
            for day in range(days)
        )
        for week in range(1, WEEKS + 1)
    ]
    return [week for week in weeks if week & traded]


def _test(
    books: Books, spans: Compared, name: str, places: list[Place], weeks: list[frozenset[str]]
) -> None:
    """Give each place the chance of its difference."""
    if len(weeks) < LEAST:
        return
    days = sorted(min(week) for week in weeks)
    others = tuple(pair for pair in spans.now.where if pair[0] != name)
    earlier = replace(
        spans.now,
        first=BusinessDay.parse(days[0]),
        last=BusinessDay.of(_ends(spans.now)[0] - timedelta(days=1)),
        where=(*others, *_where(name, places)),
    )
    of_day: dict[tuple[Value, Value], int] = {
        (key, day): minor(amount)
        for day, key, amount in books.ask(asked(earlier, (sales(earlier),), "day", name)).rows
    }
    length = max(1.0, spans.days / WEEK_DAYS)
    for place in places:
        if place.lines >= FEW_LINES:
            sums = [sum(of_day.get((place.key, day), 0) for day in week) for week in weeks]
            place.chance = by_chance(place.difference, sums, length)


def _section(
    books: Books, spans: Compared, name: str, places: list[Place], notes: tuple[str, ...]
) -> Section:
    """Show the largest, the others together, and the sum."""
    digits = DIGITS[books.currency]
    question = asked(spans.now, (sales(spans.now), "lines"))
    kind = DIMENSIONS[name].kind
    called = named(name, [one.key for one in places[:SHOWN]]) if kind else {}

    def row(key: Value, text: str, of: list[Place], verdict: str = "") -> tuple[Value, ...]:
        return (key, *([text] if kind else []), *_sum(of, digits), verdict)

    made = [
        Row(
            row(place.key, name_of(place.key, called), [place], _verdict(place)),
            one(question, **{name: place.key}),
        )
        for place in places[:SHOWN]
    ]
    rest = places[SHOWN:]
    if rest:
        text = say("Reports", "{count} others", count=len(rest))
        made.append(Row(row("" if kind else text, text, rest), _all_of(question, name, rest)))
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


def _all_of(question: Question, name: str, places: list[Place]) -> Question:
    """Ask about any of these values."""
    others = tuple(pair for pair in question.where if pair[0] != name)
    return replace(question, where=(*others, *_where(name, places)))


def _where(name: str, places: list[Place]) -> tuple[tuple[str, str], ...]:
    return tuple((name, value_of(one.key)) for one in places)


def _sum(places: list[Place], digits: int) -> tuple[str | None, ...]:
    return cells(sum(one.now for one in places), sum(one.before for one in places), digits)


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


def _notes(places: list[Place], weeks: list[frozenset[str]]) -> tuple[str, ...]:
    """Say how many things were looked at, and how many of them say something."""
    text = (
        "{looked} differences were looked at, {tested} tested against {weeks} weeks before; "
        "{beyond} are beyond usual variation."
    )
    return (
        say(
            "Reports",
            text,
            looked=len(places),
            tested=sum(one.chance is not None for one in places),
            weeks=len(weeks),
            beyond=sum(one.beyond for one in places),
        ),
    )


def _ends(scope: Scope) -> tuple[date, date]:
    if scope.first is None or scope.last is None:
        raise ValueError(scope)
    return scope.first.date(), scope.last.date()

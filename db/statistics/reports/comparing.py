"""Which spans stand side by side in a comparison, what is it called (环比, 同比), by how much?

A comparison without days means the last four weeks; one without a choice, the days just before.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from db.facts.moment import BusinessDay
from db.facts.money import RATE_SCALE, plain, round_half_up
from db.facts.report import Chart, Column, Compare, Kind, Section, Shape
from db.facts.value import dataclass
from db.statistics.dimensions import UNKNOWN
from db.statistics.reports.parts import figure, label
from db.statistics.scopes import WEEK_DAYS, before
from db.statistics.wording import span
from db.words import clock, say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.facts.moment import Moment
    from db.facts.question import Value
    from db.facts.report import Row, Scope
    from db.statistics.books import Books

USUAL_DAYS = 28
"""Days that are compared when none are chosen."""


@dataclass(frozen=True, slots=True)
class Compared:
    """Two spans of days, both with their ends."""

    now: Scope
    """The days asked for; `compare` says against which."""
    before: Scope
    """The days compared with."""

    @property
    def days(self) -> int:
        """Give how many days were asked for."""
        return length(self.now)

    def notes(self, books: Books) -> tuple[str, ...]:
        """Say which days stand side by side, and what makes them unlike."""
        text = "{now} beside {before}: {called}."
        said = [
            say(
                "Reports",
                text,
                now=span(self.now),
                before=span(self.before),
                called=called(self.now.compare),
            )
        ]
        said[0] = f"{said[0][:1].upper()}{said[0][1:]}"
        if runs(books, self.now):
            text = "Business day {day} is not over, and stands beside whole days."
            said.append(say("Reports", text, day=books.today.text()))
        if length(self.before) != self.days:
            text = "The spans differ in length: {now} days beside {before}."
            said.append(say("Reports", text, now=self.days, before=length(self.before)))
        elif self.days % WEEK_DAYS and _shift(self) % WEEK_DAYS:
            said.append(say("Reports", "The days compared fall on other weekdays."))
        return tuple(said)


def compared(books: Books, scope: Scope) -> Compared:
    """Fill in the days and the comparison where the filter bar leaves them open."""
    last = scope.last or max(books.today, scope.first or books.today)
    first = scope.first or BusinessDay.of(last.date() - timedelta(days=USUAL_DAYS - 1))
    choice = Compare.BEFORE if scope.compare is Compare.NONE else scope.compare
    now = replace(scope, first=first, last=last, compare=choice)
    then = before(now)
    if then is None:  # it has both ends and a comparison
        raise AssertionError(now)
    return Compared(now, then)


def called(compare: Compare) -> str:
    """Name a comparison as the trade does."""
    return {
        Compare.NONE: "",
        Compare.BEFORE: say("Reports", "against the days just before"),
        Compare.WEEKDAYS: say("Reports", "against the same weekdays a year before"),
        Compare.DATES: say("Reports", "against the same dates a year before"),
        Compare.WEEK: say("Reports", "against the same weekdays a week before"),
    }[compare]


def percent(now: int, then: int) -> str | None:
    """Give now ÷ then − 1 as a rate; None where the base is not positive."""
    if then <= 0:
        return None
    return plain(round_half_up((now - then) * RATE_SCALE, then), 4)


def columns() -> tuple[Column, ...]:
    """Give the columns now, before, difference and rate."""
    rate = "Now ÷ before − 1; not given where the base is zero or less."
    return (
        Column("now", say("Reports", "Now"), Kind.MONEY, say("Reports", "Sales of these days.")),
        Column("before", say("Reports", "Before"), Kind.MONEY, _base()),
        Column("difference", say("Reports", "Difference"), Kind.MONEY, _difference()),
        Column("rate", say("Reports", "Change in %"), Kind.RATE, say("Reports", rate)),
    )


def cells(now: int | None, then: int | None, digits: int) -> tuple[str | None, ...]:
    """Fill those columns; None is a place that one of the spans does not have."""
    texts = tuple(None if one is None else plain(one, digits) for one in (now, then))
    if now is None or then is None:
        return (*texts, None, None)
    return (*texts, plain(now - then, digits), percent(now, then))


def course(
    name: str, measure: str, rows: tuple[Row, ...], now: str = "", at: Moment | None = None
) -> Section:
    """Draw both spans as lines, the one compared with dashed; rows hold a mark and a figure.

    `now` is the mark that still runs, and was counted until `at`.
    """
    title = say("Reports", "Course of both")
    headed = (label(name), figure(measure))
    so_far = say("Reports", "until {time}", time=clock(at.local())) if at else ""
    chart = Chart(Shape.LINE, name, (measure,), now=(now,) if now else (), so_far=so_far)
    return Section("course", title, headed, rows, chart)


def name_of(key: Value, names: Mapping[str, str]) -> str:
    """Say what a key is called: by its name, its key where it has none, or as unknown."""
    if key is None:
        return say("Statistics", "unknown")
    return names.get(str(key), str(key))


def value_of(key: Value) -> str:
    """Give a key as a question asks for it."""
    return UNKNOWN if key is None else str(key)


def runs(books: Books, scope: Scope) -> bool:
    """Say whether the business day that runs is among the days asked for."""
    return (scope.first or books.today) <= books.today <= (scope.last or books.today)


def length(scope: Scope) -> int:
    """Count the days of a scope with both ends."""
    if scope.first is None or scope.last is None:
        raise ValueError(scope)
    return (scope.last.date() - scope.first.date()).days + 1


def _shift(spans: Compared) -> int:
    now, then = spans.now.first, spans.before.first
    return (now.date() - then.date()).days if now and then else 0


def _base() -> str:
    return say("Reports", "Sales of the days compared with.")


def _difference() -> str:
    return say("Reports", "Now − before.")

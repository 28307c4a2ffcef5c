"""How do shops do on days that can be compared? The same weekdays a year before, traded on both.

A day counts for a shop if it sold something on it and on the day 364 days before, which is the
same weekday; new and closed shops have no such days, are left out and named (domain/statistics.md,
section 4, like-for-like). The business day that runs is left out until it is over.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from db.facts.moment import BusinessDay
from db.facts.money import DIGITS, plain
from db.facts.report import Chart, Column, Compare, Kind, Row, Section, Shape
from db.facts.value import dataclass
from db.statistics.receipts import receipts
from db.statistics.reports.comparing import (
    cells,
    columns,
    compared,
    course,
    name_of,
    runs,
    value_of,
)
from db.statistics.reports.parts import finished, label, named, sales
from db.statistics.reports.sold import sales_of
from db.statistics.scopes import YEAR_DAYS, asked
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from db.facts.question import Question, Value
    from db.facts.report import Report, Scope
    from db.statistics.ask import Key
    from db.statistics.books import Books
    from db.statistics.receipts import Listed

TOGETHER = "together"
"""The row of all shops, whose receipts no single question tells."""
Trade = dict[str, int]
"""Minor units sold on each day with at least one transaction, by the day's text."""


@dataclass(frozen=True, slots=True)
class Shop:
    """What one shop sold in both years."""

    key: Value
    """Which shop; None is unknown."""
    now: Trade
    """The days asked for."""
    then: Trade
    """The days 364 days before, under the date they are compared with."""

    @property
    def both(self) -> list[str]:
        """Give the days that count."""
        return sorted(self.now.keys() & self.then.keys())

    @property
    def alone(self) -> int:
        """Count the days with trade in one of the years only."""
        return len(self.now.keys() ^ self.then.keys())

    def sums(self) -> tuple[int, int]:
        """Add up both years over the days that count, minor units."""
        return sum(self.now[day] for day in self.both), sum(self.then[day] for day in self.both)


def report(books: Books, scope: Scope) -> Report:
    """Make the shops that can be compared, their days, and the shops left out."""
    now = compared(books, replace(scope, compare=Compare.WEEKDAYS)).now
    shops = _shops(books, now)
    called = named("shop", [one.key for one in shops])
    sections = (
        _compared(books, now, [one for one in shops if one.both], called),
        *_days(books, now, shops),
        _left_out(books, now, [one for one in shops if not one.both], called),
    )
    population = books.ask(asked(now, (sales(now),))).population
    return finished(books, now, "like_for_like", sections, population)


def behind(books: Books, scope: Scope, key: str) -> tuple[Listed, ...]:
    """List the receipts of all shops together, each on its own days; the latest first."""
    now = compared(books, replace(scope, compare=Compare.WEEKDAYS)).now
    question = asked(now, (sales(now),))
    found = [
        one
        for shop in (_shops(books, now) if key == TOGETHER else ())
        if shop.both
        for one in receipts(
            _only(question, shop.both, (("shop", value_of(shop.key)),)), books.currency
        )
    ]
    return tuple(sorted(found, key=lambda one: (one.at.utc_ms, one.seq), reverse=True))


def _shops(books: Books, now: Scope) -> list[Shop]:
    """Read both years, the running day aside."""
    then = compared(books, now).before
    here, there = _traded(books, now, 0), _traded(books, then, YEAR_DAYS)
    today = books.today.text()
    return [
        Shop(
            key,
            {day: sum_ for day, sum_ in here[key].items() if day != today},
            {day: sum_ for day, sum_ in there[key].items() if day != today},
        )
        for key in sorted({*here, *there}, key=str)
    ]


def _traded(books: Books, scope: Scope, later: int) -> Mapping[Value, Trade]:
    """Read each shop's days with trade; `later` days are added to their dates."""
    found: dict[Value, Trade] = defaultdict(dict)
    question = asked(scope, ("total", "tax", "transactions"), "shop", "day")
    texts: dict[Key, str] = {}
    for (shop, day), sums in books.summed(question).items():
        if sums.transactions:
            text = texts.get(day) or texts.setdefault(day, _later(day, later))
            found[shop][text] = sales_of(sums, scope)
    return found


def _later(day: Key, days: int) -> str:
    """Write the date so many days after a yyyymmdd."""
    at = BusinessDay(int(day or 0)).date() + timedelta(days=days)
    return BusinessDay.of(at).text()


def _compared(books: Books, now: Scope, shops: list[Shop], called: Mapping[str, str]) -> Section:
    """Show each shop over its own days, and the sum."""
    digits = DIGITS[books.currency]
    question = asked(now, (sales(now), "transactions"))
    made = []
    for shop in shops:
        figures = _figures([shop], digits)
        behind = _only(question, shop.both, (("shop", value_of(shop.key)),))
        made.append(Row((shop.key, name_of(shop.key, called), *figures), behind))
    whole = (say("Reports", "Together"), "", *_figures(shops, digits))
    made.append(Row(whole, key=TOGETHER, whole=True))
    headed = (
        label("shop"),
        Column("name", say("Reports", "Name"), Kind.TEXT),
        Column("days", say("Reports", "Days compared"), Kind.COUNT, _meaning()),
        Column("alone", say("Reports", "Days left out"), Kind.COUNT, _alone()),
        *columns(),
    )
    title = say("Reports", "Shops on days traded in both years")
    chart = Chart(Shape.DIVERGING, "name", ("difference",))
    return Section("shops", title, headed, tuple(made), chart, _notes(books, now))


def _figures(shops: list[Shop], digits: int) -> tuple[Value, ...]:
    """Add up the days, compared and left out, and both years."""
    days = sum(len(shop.both) for shop in shops), sum(shop.alone for shop in shops)
    now, then = (sum(shop.sums()[year] for shop in shops) for year in (0, 1))
    return (*days, *cells(now, then, digits))


def _days(books: Books, now: Scope, shops: list[Shop]) -> tuple[Section, Section]:
    """Show each day that counts, over the shops for which it does."""
    digits = DIGITS[books.currency]
    question = asked(now, (sales(now), "transactions"))
    then = asked(compared(books, now).before, question.measures)
    made, drawn, dashed = [], [], []
    of_day: dict[str, list[Shop]] = defaultdict(list)
    for shop in shops:
        for day in shop.both:
            of_day[day].append(shop)
    for day, here in sorted(of_day.items()):
        keys = tuple(("shop", value_of(shop.key)) for shop in here)
        earlier = BusinessDay.parse(day).date() - timedelta(days=YEAR_DAYS)
        beside = BusinessDay.of(earlier).text()
        figures = cells(
            sum(one.now[day] for one in here), sum(one.then[day] for one in here), digits
        )
        behind_now, behind_then = _only(question, [day], keys), _only(then, [beside], keys)
        made.append(Row((day, beside, *figures), behind_now))
        drawn.append(Row((day, figures[0]), behind_now))
        dashed.append(Row((beside, figures[1]), behind_then, compared=True))
    headed = (label("day"), Column("beside", say("Reports", "Beside"), Kind.TEXT), *columns())
    section = Section("days", say("Reports", "Day by day"), headed, tuple(made))
    return section, course("day", question.measures[0], (*drawn, *dashed))


def _left_out(books: Books, now: Scope, shops: list[Shop], called: Mapping[str, str]) -> Section:
    """Name the shops without a day in common, and why."""
    digits = DIGITS[books.currency]
    question = asked(now, (sales(now), "transactions"))
    made = [
        Row(
            (
                shop.key,
                name_of(shop.key, called),
                _why(shop),
                plain(sum(shop.now.values()), digits),
                plain(sum(shop.then.values()), digits),
            ),
            _only(question, (), (("shop", value_of(shop.key)),)),
        )
        for shop in shops
    ]
    headed = (
        label("shop"),
        Column("name", say("Reports", "Name"), Kind.TEXT),
        Column("why", say("Reports", "Why"), Kind.TEXT),
        *columns()[:2],
    )
    return Section("left_out", say("Reports", "Shops left out"), headed, tuple(made))


def _why(shop: Shop) -> str:
    if not shop.then:
        return say("Reports", "new: no trade a year before")
    if not shop.now:
        return say("Reports", "closed: no trade now")
    return say("Reports", "no day in common")


def _only(
    question: Question, days: Iterable[str], shops: tuple[tuple[str, str], ...] = ()
) -> Question:
    """Ask about some days and shops only; no days are all."""
    gone = {"day"} | {name for name, _ in shops}
    kept = tuple(pair for pair in question.where if pair[0] not in gone)
    return replace(question, where=(*kept, *shops, *(("day", day) for day in days)))


def _meaning() -> str:
    return say("Reports", "Days with trade, also 364 days before, the same weekday.")


def _alone() -> str:
    return say("Reports", "Days with trade in one of the years only.")


def _notes(books: Books, now: Scope) -> tuple[str, ...]:
    if not runs(books, now):
        return ()
    text = "Business day {day} is left out: it is not over."
    return (say("Reports", text, day=books.today.text()),)

"""How much of each item will the next seven days want? Only where past weeks say it can be told.

Each item's forecast was tried on the last four weeks (db.statistics.forecasting); it is shown
where it beat the last same weekday, and the others are counted with the reason. Days on which the
shop sold nothing at all count as closed. The business day that runs is not history yet.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from db.facts.moment import BusinessDay
from db.facts.money import QUANTITY_SCALE, plain, round_half_up
from db.facts.report import Chart, Column, Kind, Row, Section, Shape
from db.facts.value import dataclass
from db.statistics.forecasting import (
    TRIALS,
    WEEK,
    WEEKS_BACK,
    Sold,
    Trial,
    tried,
    week_ahead,
)
from db.statistics.reports.comparing import name_of
from db.statistics.reports.parts import finished, label, named, one
from db.statistics.scopes import asked
from db.words import say

if TYPE_CHECKING:
    from db.facts.report import Report, Scope
    from db.statistics.ask import Key
    from db.statistics.books import Books

ITEMS = ("200", "50", "1000")
"""Items that are looked at, those with the most units."""
HISTORY = WEEK * (WEEKS_BACK + 2 * TRIALS)
"""Days that are read."""
OFTEN = 2
"""An item that sold on fewer than one in so many open days sells too seldom."""
SHORT = WEEK * TRIALS
"""Open days before the trial under which nothing is tried."""


@dataclass(frozen=True, slots=True)
class Item:
    """One item with its trial."""

    key: str
    """The product's key."""
    lately: int
    """Thousandths sold in the last seven days of the history."""
    ahead: int
    """Thousandths expected in the seven days after it."""
    trial: Trial
    """How the forecast did before."""
    reason: str
    """Why it is not shown: seldom, short, naive; empty where it is."""


def report(books: Books, scope: Scope) -> Report:
    """Make the forecasts that are worth showing, and say of the others why they are not."""
    history = past(books, scope)
    many = int(scope.option("items", ITEMS[0])) if scope.option("items", "") in ITEMS else 0
    items, others = forecast(books, history, many or int(ITEMS[0]))
    table = books.ask(asked(history, ("units",)))
    sections = (_shown(history, items), _left_out(history, items, others))
    return finished(books, history, "forecast", sections, table.population)


def past(books: Books, scope: Scope) -> Scope:
    """Give the days that forecasts are made of: the last weeks before the day that runs."""
    yesterday = books.today.date() - timedelta(days=1)
    last = min(scope.last.date(), yesterday) if scope.last else yesterday
    first = BusinessDay.of(last - timedelta(days=HISTORY - 1))
    return replace(scope, first=first, last=BusinessDay.of(last))


def forecast(books: Books, history: Scope, many: int) -> tuple[list[Item], list[str]]:
    """Try the items with the most units, and give the others that sold."""
    every = books.ranked(asked(history, ("units",), "product"))
    most = [str(key) for key, units in every if key is not None and units > 0]
    chosen = tuple(("product", key) for key in most[:many])
    if not chosen:
        return [], []
    sold: dict[str, dict[int, int]] = defaultdict(dict)
    question = asked(
        replace(history, where=(*_kept(history), *chosen)), ("units",), "day", "product"
    )
    for (day, key), sums in books.summed(question).items():
        sold[str(key)][_ordinal(day)] = sums.units
    days = books.summed(asked(replace(history, where=_of_shop(history)), ("transactions",), "day"))
    open_days = frozenset(_ordinal(day) for (day,), sums in days.items() if sums.transactions)
    end = history.last.date().toordinal() if history.last else 0
    items = [_item(key, Sold(sold[key], open_days), end) for _, key in chosen]
    return items, most[many:]


def _item(key: str, item: Sold, end: int) -> Item:
    trial = tried(item, end)
    begins = end + 1 - SHORT
    with_sale, open_days = item.share_of_days(end + 1 - HISTORY, end)
    since = min(item.units, default=end)
    before = sum(since <= day < begins for day in item.open_days)
    reason = ""
    if before < SHORT or not trial.days:
        reason = "short"
    elif with_sale * OFTEN < open_days:
        reason = "seldom"
    elif not trial.is_better:
        reason = "naive"
    lately = sum(units for day, units in item.units.items() if day > end - WEEK)
    return Item(key, lately, week_ahead(item, end + 1), trial, reason)


def _shown(history: Scope, items: list[Item]) -> Section:
    """Show what beats the naive forecast, the largest first."""
    shown = sorted(
        (item for item in items if not item.reason), key=lambda item: (-item.ahead, item.key)
    )
    called = named("product", [item.key for item in shown])
    question = asked(history, ("units", "transactions"))
    made = [
        Row(
            (
                item.key,
                name_of(item.key, called),
                plain(round_half_up(item.ahead, QUANTITY_SCALE), 0),
                plain(item.lately, 3, least=0),
                _rate(item.trial.wape),
                _rate(item.trial.naive_wape),
                _rate(item.trial.mase),
                item.trial.days,
            ),
            one(question, product=item.key),
        )
        for item in shown
    ]
    chart = Chart(Shape.BARS, "name", ("ahead",))
    title = say("Reports", "Expected in the next seven days")
    return Section("forecast", title, _columns(), tuple(made), chart, _notes(history, items))


def _columns() -> tuple[Column, ...]:
    ahead = (
        "The mean of the last four to eight same open weekdays, added up over seven days and "
        "rounded; a line of measured goods is one unit."
    )
    wape = "Sum of absolute errors ÷ sum sold, over the days of the trial."
    naive = "The same, had the last same weekday been the forecast."
    mase = (
        "Mean absolute error ÷ that of the last same weekday on the days before the trial "
        "(Hyndman & Koehler 2006); under 1 is better."
    )
    return (
        label("product"),
        Column("name", say("Reports", "Name"), Kind.TEXT),
        Column("ahead", say("Reports", "Expected units"), Kind.QUANTITY, say("Reports", ahead)),
        Column("lately", say("Reports", "Last seven days"), Kind.QUANTITY, _lately()),
        Column("wape", say("Reports", "Error (WAPE)"), Kind.RATE, say("Reports", wape)),
        Column("naive", say("Reports", "Naive error"), Kind.RATE, say("Reports", naive)),
        Column("mase", say("Reports", "MASE"), Kind.RATIO, say("Reports", mase)),
        Column("days", say("Reports", "Days tried"), Kind.COUNT, _days()),
    )


def _notes(history: Scope, items: list[Item]) -> tuple[str, ...]:
    """Say for which days, and how good the shown ones are together."""
    last = history.last.date() if history.last else date.min
    text = "Expected from {first} to {last}; holidays and offers to come are not known to it."
    said = [
        say(
            "Reports",
            text,
            first=(last + timedelta(days=1)).isoformat(),
            last=(last + timedelta(days=WEEK)).isoformat(),
        )
    ]
    shown = [item.trial for item in items if not item.reason]
    error, sold = sum(one.error for one in shown), sum(one.sold for one in shown)
    if sold:
        text = (
            "{shown} of {all} items; the error of all shown together is {error} %, a little "
            "flattering, because the same trial chose them."
        )
        percent = plain(round_half_up(error * 1000, sold), 1)
        said.append(say("Reports", text, shown=len(shown), all=len(items), error=percent))
    return tuple(said)


def _left_out(history: Scope, items: list[Item], others: list[str]) -> Section:
    """Count what is not shown, by the reason."""
    question = asked(history, ("units", "transactions"))
    found = [
        (title, [item.key for item in items if item.reason == reason])
        for reason, title in (
            ("naive", say("Reports", "the last same weekday is as good or better")),
            ("seldom", say("Reports", "sold on fewer than half of the open days")),
            ("short", say("Reports", "too short a history")),
        )
    ]
    found.append((say("Reports", "not looked at: fewer units"), others))
    made = [
        Row(
            (title, len(keys)),
            replace(question, where=(*_kept(history), *(("product", key) for key in keys))),
        )
        for title, keys in found
        if keys
    ]
    headed = (
        Column("why", say("Reports", "Why"), Kind.TEXT),
        Column("items", say("Reports", "Items"), Kind.COUNT, _items()),
    )
    return Section("left_out", say("Reports", "Items without a forecast"), headed, tuple(made))


def _kept(scope: Scope) -> tuple[tuple[str, str], ...]:
    """Keep the conditions but those on products, which were chosen under them."""
    return tuple(pair for pair in scope.where if pair[0] != "product")


def _of_shop(scope: Scope) -> tuple[tuple[str, str], ...]:
    """Keep the conditions that say which shop was open."""
    return tuple(pair for pair in scope.where if pair[0] == "shop")


def _rate(ten_thousandths: int | None) -> str | None:
    return None if ten_thousandths is None else plain(ten_thousandths, 4)


@cache
def _ordinal(day: Key) -> int:
    """Read a yyyymmdd; of two hundred items the same days come again and again."""
    return BusinessDay(int(day or 0)).date().toordinal()


def _lately() -> str:
    return say("Reports", "Units sold in the last seven days of the history.")


def _days() -> str:
    text = (
        "Open days of the last four weeks, each forecast from what was known when its week began."
    )
    return say("Reports", text)


def _items() -> str:
    return say("Reports", "Items that sold in the history and are not shown above.")

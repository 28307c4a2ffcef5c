"""How much does each cashier sell, and how fast, as far as the books can tell?

How long scanning and paying took is told where the till has measured it (reports.took). How busy
somebody was is told of all documents, by the moment each was completed: by the interval since the
document before it, at the same till, by the same person, on the same business day: waiting,
scanning and paying together. Longer than the pause asked for it counts as idle
(domain/statistics.md, section 4, cashier speed).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.money import DIGITS, QUANTITY_SCALE, plain, round_half_up, scaled
from db.facts.report import Chart, Column, Kind, Row, Section, Shape
from db.facts.value import dataclass
from db.statistics.documents import heads
from db.statistics.happened import people
from db.statistics.kept import over
from db.statistics.proportions import rate
from db.statistics.reports import parts, took
from db.statistics.reports.parts import figure, finished, named, one, sales
from db.statistics.scopes import asked
from db.statistics.signed import signed
from db.words import say

if TYPE_CHECKING:
    from db.facts.report import Report, Scope
    from db.statistics.books import Books

_MINUTE_MS, _HOUR_MS = 60_000, 3_600_000
_FEW = 30
"""Intervals below which a pace is a matter of chance."""
_PACES = """
    SELECT person, coalesce(sum(iif(passed <= {pause}, passed, 0)), 0),
        coalesce(sum(iif(passed > {pause}, passed, 0)), 0),
        coalesce(sum(passed <= {pause}), 0),
        coalesce(sum(iif(passed <= {pause}, (SELECT coalesce(sum(iif(weighed, {piece}, quantity)),
            0) FROM line WHERE line.sale = seq AND quantity >= 0), 0)), 0),
        count(DISTINCT till || ' ' || day)
    FROM (
        SELECT *, iif(lag(person) OVER before = person, at_ms - lag(at_ms) OVER before, NULL)
            AS passed
        FROM (
            SELECT sale.seq, till.key AS till, sale.day AS day, at_ms,
                coalesce(cashier.key, '') AS person
            FROM sale JOIN label AS till ON till.id = sale.till
            LEFT JOIN label AS cashier ON cashier.id = sale.cashier WHERE {where}
        ) WINDOW before AS (PARTITION BY till, day ORDER BY at_ms, seq)
    ) GROUP BY 1
"""


@dataclass(frozen=True, slots=True)
class Pace:
    """What a cashier's intervals add up to."""

    busy_ms: int = 0
    """Milliseconds of intervals no longer than the pause."""
    idle_ms: int = 0
    """Milliseconds of longer ones."""
    intervals: int = 0
    """How many were no longer."""
    units: int = 0
    """Thousandths sold in the documents at their ends."""
    days: int = 0
    """Business days on which something was recorded, counted for each till."""


def report(books: Books, scope: Scope) -> Report:
    """Make the sections: each cashier's figures, their times, and their hours."""
    measure, pause = sales(scope), int(scope.option("pause", "5"))
    paces = _paces(scope, pause * _MINUTE_MS)
    sections = (
        _each(books, scope, measure, paces),
        took.section(scope),
        _signed(books, scope),
        _hours(books, scope, measure),
    )
    text = (
        "Documents by who completed them. Intervals are the time between one document and the "
        "next of the same person, till and business day; the times of scanning and paying are "
        "those that the till has measured."
    )
    return finished(books, scope, "cashiers", sections, say("Reports", text))


def _paces(scope: Scope, pause_ms: int) -> dict[str, Pace]:
    """Add up the intervals; the document before may be anybody's, but must be their own."""
    everybody = replace(scope, where=tuple(pair for pair in scope.where if pair[0] != "cashier"))

    def sql(days: Scope) -> str:
        return _PACES.format(piece=QUANTITY_SCALE, pause=pause_ms, where=heads(days))

    return {person: Pace(*sums) for person, *sums in over(sql, everybody, keys=1)}


def _each(books: Books, scope: Scope, measure: str, paces: dict[str, Pace]) -> Section:
    """Tell each cashier's figures, the largest sales first."""
    digits = DIGITS[books.currency]
    found = books.ask(asked(scope, (measure, "transactions", "atv", "upt"), "cashier")).rows
    names = named("cashier", [row[0] for row in found])
    question, made = asked(scope, (measure, "transactions")), []
    for cashier, amount, count, atv, upt in sorted(
        found, key=lambda row: (-scaled(str(row[1]), 10**digits), str(row[0]))
    ):
        pace = paces.get(str(cashier or ""), Pace())
        money = scaled(str(amount), 10**digits)
        whole = pace.busy_ms + pace.idle_ms
        cells = (
            names.get(str(cashier), cashier),
            amount,
            count,
            atv,
            upt,
            pace.days,
            pace.intervals,
            _ratio(pace.units * _MINUTE_MS, pace.busy_ms * QUANTITY_SCALE),
            _ratio(pace.busy_ms, pace.intervals * 1000),
            _ratio(int(str(count)) * _HOUR_MS, whole),
            plain(round_half_up(money * _HOUR_MS, whole), digits) if whole else None,
            rate(pace.idle_ms, whole),
            say("Reports", "Too few to tell") if pace.intervals < _FEW else "",
        )
        made.append(Row(cells, one(question, cashier=cashier)))
    title, chart = say("Reports", "Each cashier"), Chart(Shape.BARS, "cashier", (measure,))
    return Section("cashiers", title, _columns(measure), tuple(made), chart, _notes(scope))


def _signed(books: Books, scope: Scope) -> Section:
    """Tell how long each of them stood at a till, signed on."""
    question, made = asked(scope, ("transactions",)), []
    counts = {
        str(cashier): int(str(count))
        for cashier, count in books.ask(asked(scope, ("transactions",), "cashier")).rows
    }
    wanted = {key for name, key in scope.where if name == "cashier"}
    found = signed(books, scope)
    names = people() | named("cashier", found)
    for person in sorted(found, key=lambda person: (-found[person].ms, person)):
        if not wanted or person in wanted:
            told, many = found[person], counts.get(person, 0)
            cells = (
                names.get(person, person),
                told.times,
                _ratio(told.ms, _HOUR_MS),
                many,
                _ratio(many * _HOUR_MS, told.ms),
            )
            made.append(Row(cells, one(question, cashier=person)))
    columns = (
        parts.label("cashier"),
        Column("times", say("Reports", "Times signed on"), Kind.COUNT, _on()),
        Column("hours_on", say("Reports", "Hours signed on"), Kind.RATIO, _on()),
        figure("transactions"),
        Column("per_hour_on", say("Reports", "Transactions an hour"), Kind.RATIO, _per_on()),
    )
    text = (
        "A till that locks by itself signs off too: this is the time it was unlocked. Who has no "
        "PIN signs on nowhere."
    )
    title = say("Reports", "Signed on")
    return Section("signed", title, columns, tuple(made), None, (say("Reports", text),))


def _ratio(part: int, whole: int) -> str | None:
    """Give part ÷ whole with two decimals; None without a whole."""
    return plain(round_half_up(part * 100, whole), 2) if whole else None


def _hours(books: Books, scope: Scope, measure: str) -> Section:
    """Tell when each of them sold."""
    question = asked(scope, (measure, "transactions"))
    found = books.ask(asked(scope, (measure, "transactions"), "cashier", "hour")).rows
    names = named("cashier", [row[0] for row in found])
    made = tuple(
        Row(
            (names.get(str(cashier), cashier), hour, amount, count),
            one(question, cashier=cashier, hour=hour),
        )
        for cashier, hour, amount, count in found
    )
    columns = (
        parts.label("cashier"),
        parts.label("hour"),
        figure(measure),
        figure("transactions"),
    )
    chart = Chart(Shape.HEAT, "hour", ("transactions",), by="cashier")
    return Section("hours", say("Reports", "By hour"), columns, made, chart)


def _columns(measure: str) -> tuple[Column, ...]:
    return (
        parts.label("cashier"),
        figure(measure),
        figure("transactions"),
        figure("atv"),
        figure("upt"),
        Column("days", say("Reports", "Days worked"), Kind.COUNT, _days()),
        Column("intervals", say("Reports", "Intervals"), Kind.COUNT, _intervals()),
        Column("pace", say("Reports", "Units a minute"), Kind.RATIO, _pace()),
        Column("seconds", say("Reports", "Seconds each"), Kind.RATIO, _seconds()),
        Column("per_hour", say("Reports", "Transactions an hour"), Kind.RATIO, _per_hour()),
        Column("sales_hour", say("Reports", "Sales an hour"), Kind.MONEY, _sales_hour()),
        Column("idle", say("Reports", "Idle share"), Kind.RATE, _idle()),
        Column("remark", say("Reports", "Remark"), Kind.TEXT),
    )


def _notes(scope: Scope) -> tuple[str, ...]:
    text = (
        "An interval longer than {minutes} minutes counts as idle, whatever was done in it: "
        "filling shelves is work too. A quiet till makes nobody slow."
    )
    whole = (
        "An interval is waiting, scanning and paying together; each alone is told below, as far "
        "as the till has measured it."
    )
    return (
        say("Reports", text, minutes=scope.option("pause", "5")),
        say("Reports", whole),
    )


def _days() -> str:
    return say("Reports", "Business days with a document, counted for each till.")


def _intervals() -> str:
    text = "Documents that came no later than the pause after this person's document before."
    return say("Reports", text)


def _pace() -> str:
    return say("Reports", "Units in those documents ÷ minutes of their intervals.")


def _seconds() -> str:
    return say("Reports", "Seconds of those intervals ÷ their number.")


def _per_hour() -> str:
    return say("Reports", "Transactions ÷ hours of all intervals, idle ones too.")


def _sales_hour() -> str:
    return say("Reports", "Sales ÷ hours of all intervals, idle ones too.")


def _on() -> str:
    return say("Reports", "From signing on to signing off, or to who signed on next at the till.")


def _per_on() -> str:
    return say("Reports", "Transactions ÷ hours signed on.")


def _idle() -> str:
    return say("Reports", "Time of intervals longer than the pause ÷ time of all intervals.")

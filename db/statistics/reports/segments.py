"""Who buys (客层), when and what – and how far can the keys be believed?

A segment is what a cashier saw, pressed in a hurry; other shops found one key pressed for everyone
(domain/counter.md, section 6). So the share of documents with a segment and each cashier's most
pressed key stand in the same report, each share with its Wilson interval.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from db.facts.money import scaled
from db.facts.report import Chart, Column, Kind, Row, Section, Shape
from db.statistics.measures import MEASURES
from db.statistics.proportions import interval, rate
from db.statistics.reports import parts
from db.statistics.reports.parts import figure, finished, named, one, sales
from db.statistics.scopes import asked
from db.words import say

if TYPE_CHECKING:
    from db.facts.question import Value
    from db.facts.report import Report, Scope
    from db.statistics.books import Books

TOPS = ("5", "10", "20")
"""How many goods of each segment are listed."""
_TOO_MUCH = 6000
"""Ten-thousandths: one key above this share of a cashier's is told (domain/counter.md, 6)."""
_FEW = 30
"""Documents below which the interval says more than the share."""


def report(books: Books, scope: Scope) -> Report:
    """Make the four sections: who, when, what, and how far it can be believed."""
    measure = sales(scope)
    who = books.ask(asked(scope, ("transactions", measure, "atv", "upt"), "segment"))
    sections = (
        _who(scope, measure, who.rows),
        _when(books, scope, measure),
        _what(books, scope, measure),
        _believed(books, scope),
    )
    return finished(books, scope, "segments", sections, _population(who.rows))


def called(segment: Value) -> str:
    """Say a segment's name; what nobody pressed has one too."""
    if segment is None:
        return say("Reports", "Not recorded")
    label = str(segment)
    return say("Segment", label)


def _who(scope: Scope, measure: str, rows: tuple[tuple[Value, ...], ...]) -> Section:
    """Tell the segments apart, the largest first; documents without one stand last."""
    known = sum(_count(row[1]) for row in rows if row[0] is not None)
    question = asked(scope, ("transactions", measure))
    made = []
    for segment, count, *others in sorted(
        rows, key=lambda row: (row[0] is None, -_count(row[1]), str(row[0]))
    ):
        many = _count(count)
        shares = (
            (rate(many, known), *interval(many, known)) if segment is not None else (None,) * 3
        )
        cells = (called(segment), count, *shares, *others)
        made.append(Row(cells, one(question, segment=segment)))
    columns = (
        parts.label("segment"),
        figure("transactions"),
        *_shares(),
        figure(measure),
        figure("atv"),
        figure("upt"),
    )
    title = say("Reports", "Who buys")
    return Section("who", title, columns, tuple(made), _bars("segment", "share"), _notes(known))


def _when(books: Books, scope: Scope, measure: str) -> Section:
    """Tell each segment's hours, with its share of what was recorded in that hour."""
    rows = books.ask(asked(scope, ("transactions", measure, "atv", "upt"), "segment", "hour")).rows
    hours: dict[Value, int] = defaultdict(int)
    for segment, hour, count, *_ in rows:
        hours[hour] += _count(count) if segment is not None else 0
    question = asked(scope, ("transactions", measure))
    made = tuple(
        Row(
            (called(segment), hour, count, rate(_count(count), hours[hour]), *others),
            one(question, segment=segment, hour=hour),
        )
        for segment, hour, count, *others in rows
        if segment is not None
    )
    columns = (
        parts.label("segment"),
        parts.label("hour"),
        figure("transactions"),
        Column("hour_share", say("Reports", "Share of the hour"), Kind.RATE, _of_hour()),
        figure(measure),
        figure("atv"),
        figure("upt"),
    )
    chart = Chart(Shape.HEAT, "hour", ("transactions",), by="segment")
    return Section("when", say("Reports", "When they buy"), columns, made, chart)


def _what(books: Books, scope: Scope, measure: str) -> Section:
    """List the goods that each segment spent most on."""
    question, made = asked(scope, (measure, "units")), []
    by_both = asked(scope, (measure, "units"), "segment", "product")
    best = books.leading(by_both, int(scope.option("top", TOPS[0])))
    names = named("product", [product for found in best.values() for product, _ in found])
    read, count = MEASURES[measure].read, MEASURES["units"].read
    for segment in sorted(str(known) for known in best if known is not None):
        for place, (product, sums) in enumerate(best[segment], 1):
            cells = (
                called(segment),
                place,
                names.get(str(product), product),
                read(sums, books.currency),
                count(sums, books.currency),
            )
            made.append(Row(cells, one(question, segment=segment, product=product)))
    columns = (
        parts.label("segment"),
        Column("place", say("Reports", "Place"), Kind.COUNT),
        parts.label("product"),
        figure(measure),
        figure("units"),
    )
    return Section("what", say("Reports", "What they buy"), columns, tuple(made))


def _believed(books: Books, scope: Scope) -> Section:
    """Tell of each cashier how much was recorded, and how much of it by one key."""
    pressed: dict[Value, dict[Value, int]] = defaultdict(dict)
    rows = books.ask(asked(scope, ("transactions",), "cashier", "segment")).rows
    for cashier, segment, count in rows:
        if _count(count):
            pressed[cashier][segment] = _count(count)
    names = named("cashier", pressed)
    question = asked(scope, ("transactions",))
    made = tuple(
        Row(
            (names.get(str(cashier), cashier), *_keys(keys)),
            one(question, cashier=cashier),
        )
        for cashier, keys in pressed.items()
    )
    columns = (
        parts.label("cashier"),
        figure("transactions"),
        Column("recorded", say("Reports", "With a segment"), Kind.COUNT),
        Column("coverage", say("Reports", "Coverage"), Kind.RATE, _coverage()),
        Column("key", say("Reports", "Most pressed key"), Kind.TEXT),
        Column("key_share", say("Reports", "Its share"), Kind.RATE, _key_share()),
        Column("key_from", say("Reports", "Share from"), Kind.RATE, _wilson()),
        Column("key_to", say("Reports", "Share to"), Kind.RATE, _wilson()),
        Column("mark", say("Reports", "Remark"), Kind.TEXT),
    )
    text = "A remark is a reason to look, not a verdict: a shop beside a school sells to students."
    notes = (say("Reports", text),)
    title = say("Reports", "How far it can be believed")
    return Section("believed", title, columns, made, _bars("cashier", "coverage"), notes)


def _keys(keys: dict[Value, int]) -> tuple[Value, ...]:
    """Give a cashier's figures."""
    everything = sum(keys.values())
    known = {segment: count for segment, count in keys.items() if segment is not None}
    recorded = sum(known.values())
    first = (everything, recorded, rate(recorded, everything))
    if not known:
        return (*first, None, None, None, None, "")
    top = min(known, key=lambda segment: (-known[segment], str(segment)))
    low, high = interval(known[top], recorded)
    share = rate(known[top], recorded)
    return (*first, called(top), share, low, high, _mark(share, low))


def _mark(share: str | None, low: str | None) -> str:
    """Say whether one key stands for nearly everyone."""
    if scaled(share or "0", 10_000) <= _TOO_MUCH:
        return ""
    if scaled(low or "0", 10_000) > _TOO_MUCH:
        return say("Reports", "One key for nearly everyone")
    return say("Reports", "One key for many, but too few documents to tell")


def _shares() -> tuple[Column, ...]:
    text = "Transactions of the segment ÷ transactions with a segment."
    return (
        Column("share", say("Reports", "Share"), Kind.RATE, say("Reports", text)),
        Column("share_from", say("Reports", "Share from"), Kind.RATE, _wilson()),
        Column("share_to", say("Reports", "Share to"), Kind.RATE, _wilson()),
    )


def _bars(x: str, y: str) -> Chart:
    return Chart(Shape.BARS, x, (y,))


def _notes(known: int) -> tuple[str, ...]:
    # The book of members holds name, telephone, day and month of birth, tier and groups only.
    text = (
        "Nothing is corrected by what is known of members: the shop keeps neither their sex nor "
        "their year of birth, and a segment is never written to a member."
    )
    corrected = say("Reports", text)
    if known >= _FEW:
        return (corrected,)
    few = "Only {count} documents have a segment: read the limits of the share, not the share."
    return (say("Reports", few, count=known), corrected)


def _population(rows: tuple[tuple[Value, ...], ...]) -> str:
    everything = sum(_count(row[1]) for row in rows)
    known = sum(_count(row[1]) for row in rows if row[0] is not None)
    text = (
        "Documents with at least one line sold; {known} of {all} have a segment. Documents "
        "that only take goods back need none and are left out of shares."
    )
    return say("Reports", text, known=known, all=everything)


def _wilson() -> str:
    text = (
        "The true share lies between the limits in 95 of 100 cases (Wilson's score interval); "
        "few documents make them wide."
    )
    return say("Reports", text)


def _of_hour() -> str:
    text = "Transactions of the segment in this hour ÷ those with a segment in this hour."
    return say("Reports", text)


def _coverage() -> str:
    return say("Reports", "Transactions with a segment ÷ all transactions.")


def _key_share() -> str:
    text = (
        "Transactions with the cashier's most pressed key ÷ the cashier's transactions with a "
        "segment."
    )
    return say("Reports", text)


def _count(value: Value) -> int:
    return int(str(value))

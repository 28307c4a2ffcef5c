"""What needs a look today? Only what is recorded, with how much of it is usual.

A cashier's voids are unusual where there are at least five and more than twice the mean of the
same weekday in the four weeks before, up to the same time of day. It is a hint, not a verdict.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta, timezone
from typing import TYPE_CHECKING

from db import batch_rows
from db.connection import rows, value
from db.facts.card import UNRESOLVED
from db.facts.event import EventCode
from db.facts.moment import Moment
from db.facts.money import plain, round_half_up
from db.facts.question import Question
from db.facts.report import Column, Kind, Row, Section
from db.statistics.reports.parts import named
from db.words import clock, day, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.facts.moment import BusinessDay
    from db.facts.report import Scope
    from db.statistics.books import Books

WEEKS = 4
"""Same weekdays that say what is usual."""
LEAST, TIMES = 5, 2
"""Fewer are never unusual; nor are so many times the mean."""
_VOIDS = "voids:"


def needs(books: Books, on: BusinessDay, scope: Scope) -> Section:
    """List what is open now, and what was unusual on this day."""
    found = (*_batches(), *_payments(books), *_parked(books), *_voids(books, on, scope))
    columns = (
        Column("look", say("Reports", "What"), Kind.TEXT),
        Column("count", say("Reports", "How many"), Kind.COUNT, _meaning()),
        Column("usual", say("Reports", "Usual"), Kind.QUANTITY, _usual()),
        Column("since", say("Reports", "Since"), Kind.TEXT),
    )
    notes = () if found else (say("Reports", "Nothing needs a look."),)
    return Section("needs", say("Reports", "Needs a look"), columns, found, notes=notes)


def of_cashier(scope: Scope, key: str) -> Question:
    """Ask for the documents of the cashier whose voids a key names."""
    cashier = key.removeprefix(_VOIDS)
    where = tuple(pair for pair in scope.where if pair[0] != "cashier")
    return Question(("transactions",), (), (*where, ("cashier", cashier)), scope.first, scope.last)


def _meaning() -> str:
    return say("Reports", "Of what is open: as it stands now. Of voids: on this day.")


def _usual() -> str:
    text = (
        "The mean of this cashier's voids on the same weekday of the four weeks before, up to "
        "the same time of day. From five on, and above twice the mean, they are listed."
    )
    return say("Reports", text)


def _batches() -> Iterator[Row]:
    for number, lane in rows("SELECT terminal_no, lane FROM terminal WHERE retired_ms IS NULL"):
        batch = batch_rows.unsettled(number)
        if batch is None:
            continue
        first = rows(
            "SELECT at_ms, offset_min FROM attempt WHERE terminal_no = ? AND batch = ? "
            "ORDER BY stan LIMIT 1",
            (number, batch),
        )
        count = value(
            "SELECT count(*) FROM attempt WHERE terminal_no = ? AND batch = ?", (number, batch)
        )
        text = "Card batch {batch} of lane {lane} is not settled"
        said = say("Reports", text, batch=f"{batch:06d}", lane=lane)
        yield Row((said, int(count or 0), None, _since(*first[0]) if first else None))


def _payments(books: Books) -> Iterator[Row]:
    states = ", ".join(f"'{one.value}'" for one in sorted(UNRESOLVED))
    found = rows(
        "SELECT count(*), min(at_ms) FROM attempt JOIN attempt_now ON attempt = seq "  # noqa: S608
        f"WHERE state IN ({states})"
    )
    for count, oldest in found:
        if count:
            said = say("Reports", "Card payments are not at their end")
            yield Row((said, count, None, _since(oldest, books.now.offset_min)))


def _parked(books: Books) -> Iterator[Row]:
    found = rows("SELECT count(*), min(at_ms) FROM basket WHERE state = 'parked'")
    for count, oldest in found:
        if count:
            said = say("Reports", "Baskets are parked")
            yield Row((said, count, None, _since(oldest, books.now.offset_min)))


def _voids(books: Books, on: BusinessDay, scope: Scope) -> Iterator[Row]:
    """List the cashiers whose voids are unusual, the most first."""
    wanted = {cashier for name, cashier in scope.where if name == "cashier"}
    now = _counted(*_part(books, on, 0))
    usual: dict[str, int] = {}
    for week in range(1, WEEKS + 1):
        for person, count in _counted(*_part(books, on, 7 * week)).items():
            usual[person] = usual.get(person, 0) + count
    names = named("cashier", now)
    for person, count in sorted(now.items(), key=lambda pair: (-pair[1], pair[0])):
        former = usual.get(person, 0)
        if count < LEAST or count * WEEKS <= TIMES * former or (wanted and person not in wanted):
            continue
        said = say("Reports", "Voids of cashier {name}", name=names.get(person, person))
        mean = plain(round_half_up(former * 100, WEEKS), 2)
        yield Row((said, count, mean, None), key=f"{_VOIDS}{person}")


def _part(books: Books, on: BusinessDay, back: int) -> tuple[int, int]:
    """Give the moments between which a day is counted: while it runs, up to the same time."""
    zone = timezone(timedelta(minutes=books.now.offset_min))
    start = datetime.combine(on.date(), time(books.cut_off_hour), zone) - timedelta(days=back)
    end = start + timedelta(days=1)
    first = round(start.timestamp()) * 1000
    if on == books.today:
        return first, min(books.now.utc_ms + 1 - back * 86_400_000, round(end.timestamp()) * 1000)
    return first, round(end.timestamp()) * 1000


def _counted(first_ms: int, end_ms: int) -> dict[str, int]:
    """Count each person's voids; a till's records are in the order of time, so few are read.

    Where older history was taken in later, some may be missed: a hint, as the module says.
    """
    found: dict[str, int] = {}
    for till in _tills():
        span = (_seq_at(till, first_ms), _seq_at(till, end_ms))
        for person, count in rows(
            "SELECT person, count(*) FROM journal WHERE till = ? AND seq >= ? AND seq < ? "
            "AND code = ? GROUP BY person",
            (till, *span, int(EventCode.VOID)),
        ):
            found[person] = found.get(person, 0) + count
    return found


def _tills() -> Iterator[str]:
    """Step from till to till; reading all records for their tills' names would take seconds."""
    till = value("SELECT min(till) FROM journal")
    while till is not None:
        yield str(till)
        till = value("SELECT min(till) FROM journal WHERE till > ?", (till,))


def _seq_at(till: str, at_ms: int) -> int:
    """Find the first record that is not before a moment, by halving."""
    low = 1
    high = int(value("SELECT max(seq) FROM journal WHERE till = ?", (till,)) or 0) + 1
    while low < high:
        middle = (low + high) // 2
        told = value("SELECT at_ms FROM journal WHERE till = ? AND seq = ?", (till, middle))
        if told is not None and int(told) < at_ms:
            low = middle + 1
        else:
            high = middle
    return low


def _since(at_ms: int, offset_min: int) -> str:
    local = Moment(at_ms, offset_min).local()
    return f"{day(local.date())} {clock(local)}"

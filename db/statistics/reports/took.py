"""How long do scanning and paying take each cashier, as the tills have measured it?

A sale keeps both times where a person rang it up in one go (db.facts.sale.Took). Scanning adds up
over days, so units a minute are those of all of it together. Of paying the median is told, for one
customer who looks for their purse is no cashier's pace: payments are counted by the whole second,
and such counts add up too (domain/statistics.md, section 4, cashier speed).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.money import QUANTITY_SCALE, plain, round_half_up
from db.facts.report import Column, Kind, Row, Section
from db.facts.value import dataclass
from db.statistics.documents import heads
from db.statistics.kept import over
from db.statistics.reports import parts
from db.statistics.reports.parts import named, one
from db.statistics.scopes import asked
from db.words import say

if TYPE_CHECKING:
    from db.facts.report import Scope

_MINUTE_MS = 60_000
_FEW = 30
"""Sales below which a pace is a matter of chance."""
_TIMES = """
    SELECT person, second, count(*), sum(scan), sum(iif(second IS NULL, 0, units)) FROM (
        SELECT coalesce(cashier.key, '') AS person, (tender_ms + 500) / 1000 AS second,
            coalesce(scan_ms, 0) AS scan, (SELECT sum(iif(weighed, {piece}, quantity)) FROM line
            WHERE line.sale = sale.seq AND quantity >= 0) AS units
        FROM sale LEFT JOIN label AS cashier ON cashier.id = sale.cashier WHERE {where}
    ) WHERE units NOT NULL GROUP BY 1, 2
"""


@dataclass(slots=True)
class _Times:
    """What a cashier's sales add up to."""

    sales: int = 0
    """Documents in which something was sold."""
    timed: int = 0
    """Those that have times."""
    scan_ms: int = 0
    """Milliseconds of scanning in those."""
    units: int = 0
    """Thousandths sold in those."""
    payments: tuple[tuple[int, int], ...] = ()
    """How many of those were paid in so many seconds: second and count."""


def section(scope: Scope) -> Section:
    """Tell each cashier's pace, who sold most often first."""
    found, question = _times(scope), asked(scope, ("transactions",))
    names, made = named("cashier", found), []
    for person in sorted(found, key=lambda person: (-found[person].sales, person)):
        times = found[person]
        cells = (
            names.get(person, person),
            times.sales,
            times.timed,
            _pace(times),
            plain(_twice_the_median(times.payments) * 5, 1) if times.timed else None,
            say("Reports", "Too few to tell") if times.timed < _FEW else "",
        )
        made.append(Row(cells, one(question, cashier=person)))
    title, notes = say("Reports", "Scanning and paying"), _notes([*found.values()])
    return Section("took", title, _columns(), tuple(made), None, notes)


def _times(scope: Scope) -> dict[str, _Times]:
    """Add up what the sales say."""

    def sql(days: Scope) -> str:
        return _TIMES.format(piece=QUANTITY_SCALE, where=heads(days))

    found: dict[str, _Times] = {}
    for person, second, count, scan_ms, units in over(sql, scope, keys=2):
        times = found.setdefault(person, _Times())
        times.sales += count
        if second is not None:
            times.timed += count
            times.scan_ms += scan_ms
            times.units += units
            times.payments += ((second, count),)
    return found


def _twice_the_median(payments: tuple[tuple[int, int], ...]) -> int:
    """Give the second in the middle twice, or both of the middle where there are two."""
    many = sum(count for _, count in payments)
    places, passed, twice = ((many - 1) // 2, many // 2), 0, 0
    for second, count in sorted(payments):
        twice += second * sum(passed <= place < passed + count for place in places)
        passed += count
    return twice


def _pace(times: _Times) -> str | None:
    """Give units ÷ minutes of scanning; None where one line was all, which takes no time."""
    whole = times.scan_ms * QUANTITY_SCALE
    return plain(round_half_up(times.units * _MINUTE_MS * 100, whole), 2) if whole else None


def _columns() -> tuple[Column, ...]:
    pace = "Units in the sales with times ÷ minutes from the first line to the pay key."
    paying = (
        "From the pay key until all was paid, by the whole second: the median of the sales with "
        "times. A signature after that is not in it."
    )
    return (
        parts.label("cashier"),
        parts.figure("transactions"),
        Column("timed", say("Reports", "With times"), Kind.COUNT, _timed()),
        Column("pace", say("Reports", "Units a minute"), Kind.RATIO, say("Reports", pace)),
        Column("tender", say("Reports", "Seconds of paying"), Kind.RATIO, say("Reports", paying)),
        Column("remark", say("Reports", "Remark"), Kind.TEXT),
    )


def _timed() -> str:
    text = (
        "Sales whose time the till has measured. Unknown is that of history, of scripts, of goods "
        "that came back, and of baskets that were parked, recovered or handed over."
    )
    return say("Reports", text)


def _notes(found: list[_Times]) -> tuple[str, ...]:
    timed, sales = sum(one.timed for one in found), sum(one.sales for one in found)
    text = "{timed} of {sales} sales have times; nothing is said of the others."
    return (say("Reports", text, timed=timed, sales=sales),)

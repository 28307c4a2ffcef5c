"""Who are the members, what share of sales is theirs, and who of them stays away?

A member is a customer known by key on the document. Names are personal data: sales hold none, and
nothing is looked up. A visit is a document with at least
one line sold; scores and segments are those of db.statistics.loyalty.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from db.connection import rows
from db.facts.money import DIGITS, RATE_SCALE, plain, round_half_up, scaled
from db.facts.report import Chart, Column, Kind, Row, Section, Shape
from db.facts.value import dataclass
from db.statistics.kept import parted, whole
from db.statistics.loyalty import Scores, Segment, median, scored
from db.statistics.receipts import receipts
from db.statistics.reports.parts import figure, finished, label, one, sales
from db.statistics.reports.sold import prepared
from db.statistics.scopes import asked
from db.statistics.visits import visits
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from db.facts.question import Question
    from db.facts.report import Report, Scope
    from db.statistics.books import Books
    from db.statistics.receipts import Listed
    from db.statistics.visits import Visits

_FIRST = """
    SELECT key, first FROM label JOIN (
        SELECT customer, min(day) AS first FROM sum_customer
        WHERE customer <> 0 AND transactions > 0 AND day BETWEEN {} AND {} GROUP BY 1
    ) ON id = customer WHERE key <> ''
"""
_EVER = (0, 99991231)
LISTED = 200
"""Members listed at most, those who spent most."""
FEW = 50
"""Members under which fifths are coarse."""


@dataclass(frozen=True, slots=True)
class Member:
    """What a known customer did in the days asked for."""

    key: str
    """The customer's key."""
    last: int | None
    """The last day with a visit (date.toordinal); None where goods only came back."""
    visits: int
    """Documents with a line sold."""
    spend: int
    """Minor units, less what came back."""
    is_new: bool
    """Whether the first visit ever is among these days."""
    scores: Scores | None = None
    """Recency, frequency, money; None without a visit."""

    @property
    def segment(self) -> str:
        """Name the segment; empty without a visit."""
        return str(self.scores.segment) if self.scores else ""


def report(books: Books, scope: Scope) -> Report:
    """Make the members' share, new and returning, the segments, and the list."""
    came = visits(prepared(scope))
    members = _known(books, scope, came)
    by_segment: dict[str, list[Member]] = defaultdict(list)
    for member in members:
        by_segment[member.segment].append(member)
    table = books.ask(asked(scope, (sales(scope),)))
    sections = (
        _share(books, scope),
        _new(books, scope, members),
        _returning(members, came.gaps),
        _segments(books, by_segment),
        _listed(books, scope, members, by_segment),
    )
    return finished(books, scope, "members", sections, table.population)


def behind(books: Books, scope: Scope, key: str) -> tuple[Listed, ...]:
    """List the receipts of all members, of the new or the returning, or of a segment."""
    wanted = [
        one
        for one in known(books, scope)
        if key in ("members", "new" if one.is_new else "returning", one.segment)
    ]
    if not wanted:
        return ()
    return receipts(_of_all(asked(scope, (sales(scope),)), wanted), books.currency)


def known(books: Books, scope: Scope) -> list[Member]:
    """Read what each known customer did, scored; the largest spend first."""
    return _known(books, scope, visits(prepared(scope)))


def _known(books: Books, scope: Scope, came: Visits) -> list[Member]:
    amounts = ("total",) if scope.with_tax else ("total", "tax")
    question = asked(scope, ("transactions", *amounts), "customer")
    found = [
        (sum(tax) - total, str(key), many)
        for key, (many, total, *tax) in books.side(question).items()
        if key is not None
    ]
    found.sort()
    here = [(key, visits, -less) for less, key, visits in found if key in came.last]
    made = scored([(came.last[key], visits, spend) for key, visits, spend in here])
    scores = {key: score for (key, _, _), score in zip(here, made, strict=True)}
    since, first = scope.first.number if scope.first else 0, first_days()
    return [
        Member(key, came.last.get(key), many, -less, first.get(key, 0) >= since, scores.get(key))
        for less, key, many in found
    ]


def first_days() -> dict[str, int]:
    """Give the number of each known customer's first business day with a visit, in any shop."""
    days = parted((None, None))
    if days is None:
        return dict(rows(_FIRST.format(*_EVER)))
    over, runs = days
    sql = _FIRST.format(*over)
    before = whole(sql, over, lambda: rows(sql))
    today = rows(_FIRST.format(*runs)) if runs else []
    return dict(today) | dict(before)


def _share(books: Books, scope: Scope) -> Section:
    """Show what members bought beside everything."""
    digits = DIGITS[books.currency]
    measures = (sales(scope), "total", "transactions")
    whole = asked(scope, tuple(dict.fromkeys(measures)))
    nobody = one(whole, customer=None)

    def read(question: Question) -> list[int]:
        table = books.ask(question)
        cells = dict(zip(table.columns, table.rows[0], strict=True))
        amounts = [scaled(str(cells[name]), 10**digits) for name in measures[:2]]
        return [*amounts, int(str(cells["transactions"]))]

    all_, others = read(whole), read(nobody)
    members = [one - other for one, other in zip(all_, others, strict=True)]
    made = [
        Row(
            (
                title,
                plain(amount, digits),
                _rate(amount, all_[0]),
                visits,
                _rate(visits, all_[2]),
                plain(round_half_up(total, visits), digits) if visits else None,
            ),
            question,
            key=key,
            whole=key == "all",
        )
        for title, (amount, total, visits), question, key in (
            (say("Reports", "Members"), members, None, "members"),
            (say("Reports", "Not known"), others, nobody, "unknown"),
            (say("Reports", "Together"), all_, whole, "all"),
        )
    ]
    chart = Chart(Shape.SHARE, "who", (measures[0],))
    title = say("Reports", "Members' share")
    return Section("share", title, _share_columns(measures[0]), tuple(made), chart)


def _share_columns(measure: str) -> tuple[Column, ...]:
    return (
        Column("who", say("Reports", "Who"), Kind.TEXT),
        figure(measure),
        Column("share", say("Reports", "Share of sales"), Kind.RATE, _share_meaning()),
        figure("transactions"),
        Column(
            "visits_share", say("Reports", "Share of transactions"), Kind.RATE, _visits_share()
        ),
        figure("atv"),
    )


def _new(books: Books, scope: Scope, members: list[Member]) -> Section:
    """Show new and returning members apart."""
    digits, whole = DIGITS[books.currency], sum(one.spend for one in members)
    made = []
    for title, key in (
        (say("Reports", "New members"), "new"),
        (say("Reports", "Returning members"), "returning"),
    ):
        found = [one for one in members if one.is_new == (key == "new")]
        spend = sum(one.spend for one in found)
        visits = sum(one.visits for one in found)
        made.append(
            Row((title, len(found), visits, plain(spend, digits), _rate(spend, whole)), key=key)
        )
    headed = (
        Column("who", say("Reports", "Who"), Kind.TEXT),
        Column("members", say("Reports", "Members"), Kind.COUNT, _new_meaning()),
        figure("transactions"),
        figure(sales(scope)),
        Column("of_members", say("Reports", "Share of members' sales"), Kind.RATE, _of_members()),
    )
    return Section("new", say("Reports", "New and returning"), headed, tuple(made))


def _returning(members: list[Member], gaps: list[int]) -> Section:
    """Show how many came again, and after how many days."""
    here = [one for one in members if one.scores]
    again = sum(one.visits > 1 for one in here)
    headed = _returning_columns()
    cells = (len(here), again, _rate(again, len(here)), len(gaps), median(gaps))
    return Section(
        "returning", say("Reports", "Who comes back"), headed, (Row(cells, key="members"),)
    )


def _returning_columns() -> tuple[Column, ...]:
    visited = "Members with at least one line sold to them in these days."
    again = "Of these, members with more than one visit."
    repeat = "Members with more than one visit ÷ members with a visit."
    spans = "Spans between two days with a visit of the same member, over all members."
    median_ = "The median of these spans."
    return (
        Column(
            "visited",
            say("Reports", "Members with a visit"),
            Kind.COUNT,
            say("Reports", visited),
        ),
        Column("again", say("Reports", "With more than one"), Kind.COUNT, say("Reports", again)),
        Column("repeat", say("Reports", "Repeat rate"), Kind.RATE, say("Reports", repeat)),
        Column("gaps", say("Reports", "Spans between visits"), Kind.COUNT, say("Reports", spans)),
        Column(
            "between",
            say("Reports", "Days between visits"),
            Kind.COUNT,
            say("Reports", median_),
        ),
    )


def _segments(books: Books, by_segment: Mapping[str, list[Member]]) -> Section:
    """Show each segment, the best first."""
    digits = DIGITS[books.currency]
    whole = sum(one.spend for many in by_segment.values() for one in many)
    made = []
    for segment, (title, meaning) in _titles().items():
        found = by_segment.get(segment, [])
        spend = sum(one.spend for one in found)
        cells = (title, meaning, len(found), plain(spend, digits), _rate(spend, whole))
        made.append(Row(cells, key=segment))
    headed = (
        Column("segment", say("Reports", "Member segment"), Kind.TEXT, _fifths_meaning()),
        Column("meaning", say("Reports", "Who they are"), Kind.TEXT),
        Column("members", say("Reports", "Members"), Kind.COUNT, _new_meaning()),
        Column("spend", say("Reports", "Spend"), Kind.MONEY, _spend_meaning()),
        Column("of_members", say("Reports", "Share of members' sales"), Kind.RATE, _of_members()),
    )
    visited = sum(len(many) for segment, many in by_segment.items() if segment)
    text = "Only {count} members with a visit: fifths of so few are coarse."
    notes = (say("Reports", text, count=visited),) if visited < FEW else ()
    chart = Chart(Shape.BARS, "segment", ("members",))
    return Section("segments", say("Reports", "Segments"), headed, tuple(made), chart, notes)


def _listed(
    books: Books, scope: Scope, members: list[Member], by_segment: Mapping[str, list[Member]]
) -> Section:
    """List members with their figures and scores."""
    digits, titles = DIGITS[books.currency], _titles()
    end = min(scope.last or books.today, books.today).date().toordinal()
    wanted = scope.option("segment", "all")
    found = by_segment.get(wanted, [])
    if wanted == "all":
        found = [one for one in members if one.scores]
    question = asked(scope, (sales(scope), "transactions"))
    made = []
    for member in found[:LISTED]:
        scores = member.scores
        if scores is not None and member.last is not None:
            cells = (
                member.key,
                titles[scores.segment][0],
                end - member.last,
                member.visits,
                plain(member.spend, digits),
                f"{scores.recency}-{scores.frequency}-{scores.money}",
            )
            made.append(Row(cells, one(question, customer=member.key)))
    headed = (
        label("customer"),
        Column("segment", say("Reports", "Member segment"), Kind.TEXT),
        Column("since", say("Reports", "Days since the last visit"), Kind.COUNT, _since()),
        figure("transactions"),
        Column("spend", say("Reports", "Spend"), Kind.MONEY, _spend_meaning()),
        Column("scores", say("Reports", "R-F-M"), Kind.TEXT, _fifths_meaning()),
    )
    text = "{count} members, of whom at most {most} are listed, those who spent most first."
    notes = (say("Reports", text, count=len(found), most=LISTED),)
    return Section("members", say("Reports", "Members"), headed, tuple(made), notes=notes)


def _titles() -> dict[Segment, tuple[str, str]]:
    """Name the segments and say who they are."""
    return {
        Segment.CHAMPION: (
            say("Reports", "Champions"),
            say("Reports", "R, F and M from 4: here lately, often, and for much."),
        ),
        Segment.LOYAL: (
            say("Reports", "Loyal"),
            say("Reports", "R and F from 3: they come back."),
        ),
        Segment.RECENT: (
            say("Reports", "Recent"),
            say("Reports", "R from 4, F under 3: here lately, seldom so far."),
        ),
        Segment.OCCASIONAL: (
            say("Reports", "Occasional"),
            say("Reports", "R is 3, F under 3."),
        ),
        Segment.AT_RISK: (
            say("Reports", "At risk"),
            say("Reports", "R to 2, but F from 3 or M from 4: they stay away."),
        ),
        Segment.LOST: (
            say("Reports", "Lost"),
            say("Reports", "R to 2, F under 3, M under 4."),
        ),
    }


def _of_all(question: Question, members: Iterable[Member]) -> Question:
    """Ask about any of these members."""
    others = tuple(pair for pair in question.where if pair[0] != "customer")
    return replace(question, where=(*others, *(("customer", one.key) for one in members)))


def _rate(part: int, whole: int) -> str | None:
    return plain(round_half_up(part * RATE_SCALE, whole), 4) if whole > 0 else None


def _share_meaning() -> str:
    return say("Reports", "Sales of these ÷ all sales.")


def _new_meaning() -> str:
    text = (
        "Members with a document in these days. New: the first visit ever, in any shop, is among "
        "them; the others return."
    )
    return say("Reports", text)


def _visits_share() -> str:
    return say("Reports", "Transactions of these ÷ all transactions.")


def _of_members() -> str:
    return say("Reports", "Sales to these ÷ sales to all members.")


def _spend_meaning() -> str:
    return say("Reports", "Sales to the member in these days, less what came back.")


def _since() -> str:
    return say("Reports", "From the last visit to the last of these days, or to today.")


def _fifths_meaning() -> str:
    text = (
        "Days since the last visit, visits and spend, each scored 1 to 5 by fifths among the "
        "members of these days; equal figures share the lower score."
    )
    return say("Reports", text)

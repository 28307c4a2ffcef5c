"""What was counted in each drawer, and how much was it over or short?

Each count is told as it was written, with what its expected sum is made of, so that who is short
sees the evidence (domain/day_end.md, sections 2 and 3). Repeated small overs are as worth a look
as shorts: both are told beside their sum, and how many counts they come from.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from db.connection import value
from db.drawer_rows import counts, moves
from db.facts.drawer import Move
from db.facts.money import DIGITS, plain
from db.facts.report import Chart, Column, Kind, Row, Section, Shape
from db.statistics.dimensions import DIMENSIONS
from db.statistics.documents import documents, within
from db.statistics.happened import people
from db.statistics.reports import parts
from db.statistics.reports.parts import finished, named
from db.words import say

if TYPE_CHECKING:
    from db.facts.drawer import Count
    from db.facts.question import Value
    from db.facts.report import Report, Scope
    from db.statistics.books import Books
    from db.statistics.receipts import Listed

FEW_COUNTS = 5
"""Counts of one person below which their sum says little."""
_TELLS = ("shop", "till", "cashier")
"""Dimensions that tell drawers apart."""
_ALL = "all"
_IN_SPAN = (
    "sale.seq IN (SELECT journal.sale FROM journal WHERE till = ? AND seq > ? AND seq < ? "
    "AND code IN (13012, 13013))"
)


def report(books: Books, scope: Scope) -> Report:
    """Make the four sections: the counts, who counted, how it added up, cash by hand."""
    found = _counts(books, scope)
    names = named("cashier", {one.person for one in found}) | people()
    sections = (
        _each(books, found, names),
        _by_cashier(books, found, names),
        _trend(books, found, names),
        _moves(books, scope, names),
    )
    text = (
        "Counts written on the business days asked for, by who counted. Cash that nobody counted "
        "is in none of them."
    )
    told = [say("Reports", text)]
    if others := sorted({name for name, _ in scope.where if name not in _TELLS}):
        titles = ", ".join(say("Statistics", DIMENSIONS[name].title) for name in others)
        said = "A drawer is counted as a whole: {names} do not part it."
        told.append(say("Reports", said, names=titles))
    return finished(books, scope, "drawer", sections, " ".join(told))


def behind(books: Books, scope: Scope, key: str) -> tuple[Listed, ...]:
    """List the documents whose cash went through a drawer before its count."""
    kind, _, rest = key.partition(":")
    mine = [
        one
        for one in _counts(books, scope)
        if kind == _ALL or rest == (one.person if kind == "who" else f"{one.till}/{one.record}")
    ]
    if not mine:
        return ()
    values = [each for one in mine for each in (one.till, one.since, one.record)]
    condition = " OR ".join([_IN_SPAN] * len(mine))
    return documents(f"({condition})", tuple(values), books.currency)


def over_short() -> str:
    """Define what is over or short."""
    return say("Reports", "Counted − expected: above zero is over, below is short.")


def _counts(books: Books, scope: Scope) -> list[Count]:
    """Give the counts asked for, the oldest first."""
    return [
        one
        for one in counts(books.currency)
        if within(scope, one.at, books) and _is_asked(scope, one.till, one.person)
    ]


def _is_asked(scope: Scope, till: str, person: str) -> bool:
    wanted: dict[str, set[str]] = defaultdict(set)
    for name, key in scope.where:
        wanted[name].add(key)
    here = {"till": till, "cashier": person}
    if wanted["shop"]:
        here["shop"] = str(value("SELECT key FROM shop"))
    return all(not wanted[name] or key in wanted[name] for name, key in here.items())


def _amounts(one: Count) -> tuple[int, ...]:
    flow = one.flow
    moved = (flow.float_cash, flow.sold, -flow.back, flow.loaded, flow.paid_in, -flow.paid_out)
    return (*moved, flow.expected, one.counted.minor, one.over.minor)


def _each(books: Books, found: list[Count], names: dict[str, str]) -> Section:
    """List the counts, the newest first, with their sum."""
    digits = DIGITS[books.currency]
    made = [
        Row(
            (
                one.at.text(), one.till, names.get(one.person, one.person),
                *(plain(minor, digits) for minor in _amounts(one)),
                _word(one), _why(one.reason),
            ),
            key=f"count:{one.till}/{one.record}",
        )
        for one in reversed(found)
    ]  # fmt: skip
    if made:
        sums = [sum(each) for each in zip(*map(_amounts, found), strict=True)]
        whole: tuple[Value, ...] = (say("Reports", "All counts"), "", "")
        figures = (plain(minor, digits) for minor in sums)
        made.append(Row((*whole, *figures, "", ""), key=_ALL, whole=True))
    chart = Chart(Shape.DIVERGING, "at", ("over",))
    title = say("Reports", "Counts of the drawer")
    return Section("counts", title, _columns(), tuple(made), chart)


def _word(one: Count) -> str:
    """Say in a word how a count came out; colour alone tells nobody."""
    if not one.over.minor:
        return say("Reports", "exact")
    return say("Reports", "over") if one.over.minor > 0 else say("Reports", "short")


def _why(reason: str) -> str:
    return say("Reason", reason) if reason else ""


def _columns() -> tuple[Column, ...]:
    return (
        Column("at", say("Reports", "When"), Kind.TEXT),
        parts.label("till"),
        Column("who", say("Reports", "Counted by"), Kind.TEXT),
        Column("float", say("Drawer", "Float"), Kind.MONEY, _float()),
        Column("sold", say("Reports", "Cash of sales"), Kind.MONEY, _sold()),
        Column("back", say("Drawer", "Paid back"), Kind.MONEY, _back()),
        Column("loaded", say("Reports", "Put on cards"), Kind.MONEY, _loaded()),
        Column("paid_in", say("Drawer", "Paid in"), Kind.MONEY, _by_hand()),
        Column("paid_out", say("Drawer", "Paid out"), Kind.MONEY, _by_hand()),
        Column("expected", say("Drawer", "Expected"), Kind.MONEY, _expected()),
        Column("counted", say("Drawer", "Counted"), Kind.MONEY, _lay_there()),
        Column("over", say("Reports", "Over / short"), Kind.MONEY, over_short()),
        Column("how", say("Reports", "How it came out"), Kind.TEXT),
        Column("reason", say("Reports", "Reason"), Kind.TEXT),
    )


def _by_cashier(books: Books, found: list[Count], names: dict[str, str]) -> Section:
    """Add up each person's counts; overs and shorts apart, lest one hide the other."""
    digits, mine = DIGITS[books.currency], defaultdict[str, list[int]](list)
    for one in found:
        mine[one.person].append(one.over.minor)
    made = []
    for person in sorted(mine, key=lambda person: (sum(mine[person]), person)):
        overs = mine[person]
        sums = [sum(max(one, 0) for one in overs), sum(min(one, 0) for one in overs), sum(overs)]
        few = len(overs) < FEW_COUNTS
        remark = say("Reports", "Fewer than {count} counts", count=FEW_COUNTS) if few else ""
        out = sum(one != 0 for one in overs)
        over, short, both = (plain(minor, digits) for minor in sums)
        cells = (names.get(person, person), len(overs), out, over, short, both, remark)
        made.append(Row(cells, key=f"who:{person}"))
    columns = (
        Column("who", say("Reports", "Counted by"), Kind.TEXT),
        Column("counts", say("Reports", "Counts"), Kind.COUNT, _many()),
        Column("out", say("Reports", "Not exact"), Kind.COUNT, _out()),
        Column("overs", say("Reports", "Over"), Kind.MONEY, over_short()),
        Column("shorts", say("Reports", "Short"), Kind.MONEY, over_short()),
        Column("over", say("Reports", "Together"), Kind.MONEY, _together()),
        Column("remark", say("Reports", "Remark"), Kind.TEXT),
    )
    text = (
        "Who counts is not always who gave change: a drawer that several people sell from is "
        "nobody's alone. Below {count} counts a sum says little of anybody."
    )
    notes = (say("Reports", text, count=FEW_COUNTS),)
    chart = Chart(Shape.DIVERGING, "who", ("over",))
    title = say("Reports", "By who counted")
    return Section("cashiers", title, columns, tuple(made), chart, notes)


def _trend(books: Books, found: list[Count], names: dict[str, str]) -> Section:
    """Tell how each person's overs and shorts add up, count by count."""
    digits, so_far, made = DIGITS[books.currency], defaultdict[str, int](int), []
    number = defaultdict[str, int](int)
    for one in found:
        so_far[one.person] += one.over.minor
        number[one.person] += 1
        cells = (
            number[one.person], one.at.text(), names.get(one.person, one.person),
            plain(one.over.minor, digits), plain(so_far[one.person], digits),
        )  # fmt: skip
        made.append(Row(cells, key=f"count:{one.till}/{one.record}"))
    columns = (
        Column("number", say("Reports", "Count no."), Kind.COUNT),
        Column("at", say("Reports", "When"), Kind.TEXT),
        Column("who", say("Reports", "Counted by"), Kind.TEXT),
        Column("over", say("Reports", "Over / short"), Kind.MONEY, over_short()),
        Column("cumulative", say("Reports", "Added up"), Kind.MONEY, _together()),
    )
    chart = Chart(Shape.LINE, "number", ("cumulative",), by="who")
    title = say("Reports", "How it adds up")
    return Section("trend", title, columns, tuple(made), chart)


def _moves(books: Books, scope: Scope, names: dict[str, str]) -> Section:
    """List the floats, and what was paid in and out by hand, the newest first."""
    digits = DIGITS[books.currency]
    called = {
        Move.FLOAT: say("Drawer", "Float"),
        Move.IN: say("Drawer", "Paid in"),
        Move.OUT: say("Drawer", "Paid out"),
    }
    made = tuple(
        Row(
            (
                at.text(), till, names.get(person, person), called[one.what],
                plain(-one.amount.minor if one.what is Move.OUT else one.amount.minor, digits),
                one.reason, names.get(one.approver, one.approver),
            )
        )
        for till, at, person, one in reversed(moves(books.currency))
        if within(scope, at, books) and _is_asked(scope, till, person)
    )  # fmt: skip
    columns = (
        Column("at", say("Reports", "When"), Kind.TEXT),
        parts.label("till"),
        Column("who", say("Reports", "Staff"), Kind.TEXT),
        Column("what", say("Reports", "What"), Kind.TEXT),
        Column("amount", say("Reports", "Amount"), Kind.MONEY, _by_hand()),
        Column("about", say("Reports", "Details"), Kind.TEXT),
        Column("approver", say("Reports", "Approved by"), Kind.TEXT),
    )
    return Section("moves", say("Reports", "Float, paid in and out"), columns, made)


def _float() -> str:
    return say("Reports", "Put in before selling, to give change from.")


def _sold() -> str:
    return say("Reports", "Cash given for sales less change, rounded as it was paid.")


def _back() -> str:
    return say("Reports", "Cash paid back for goods; below zero, it left the drawer.")


def _loaded() -> str:
    return say("Reports", "Cash put on stored-value cards, less what was given back of it.")


def _by_hand() -> str:
    return say("Reports", "Cash of no sale and no return; below zero, it left the drawer.")


def _expected() -> str:
    text = "Float + cash of sales + paid back + put on cards + paid in + paid out, each signed."
    return say("Reports", text)


def _lay_there() -> str:
    return say("Reports", "What lay in the drawer; typed before the expected sum was shown.")


def _many() -> str:
    return say("Reports", "Counts that this person wrote.")


def _out() -> str:
    return say("Reports", "Counts that were over or short.")


def _together() -> str:
    return say("Reports", "All overs and shorts of this person added up.")

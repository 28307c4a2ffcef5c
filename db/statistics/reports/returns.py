"""What comes back, of what, by whom, why and how soon? Seen from the return or from the sale.

Seen from the return, a line counts on the day it came back, as in every other report. Seen from
the sale, everything that has come back since counts on the day it was sold, so that it can be set
against what was sold then: the return rate (domain/statistics.md, section 4, "by original
cohort"). Goods returned without their receipt belong to no sale and appear only in the first view.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from db.connection import rows
from db.facts.moment import BusinessDay
from db.facts.report import Chart, Column, Kind, Row, Section, Shape
from db.statistics.reports import sold
from db.statistics.reports.parts import figure, finished, label, named
from db.statistics.reports.returned import (
    BY_RETURN,
    BY_SALE,
    LABELLED,
    THERE,
    View,
    matching,
    read,
    sums_of,
    view_of,
)
from db.statistics.wording import span
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.facts.question import Value
    from db.facts.report import Report, Scope
    from db.statistics.books import Books
    from db.statistics.measures import Sums
    from db.statistics.receipts import Listed

PARTS = ("day", "department", "product", "cashier", "reason")
"""What returns are told apart by."""
AFTER = ((0, 0), (1, 7), (8, 14), (15, 30), (31, 90), (91, None))
"""Days between sale and return, inclusive."""
_RATED = LABELLED
_NEVER = -1


def report(books: Books, scope: Scope) -> Report:
    """Make the sums, and what they are made of."""
    view = view_of(scope)
    whole = _whole(scope, view)
    sections = (
        _together(books, scope, whole),
        *(_section(books, scope, part, whole[-1]) for part in PARTS),
        _after(books, scope, whole[-1]),
    )
    return finished(books, scope, "returns", sections, _population(scope, whole))


def behind(books: Books, scope: Scope, key: str) -> tuple[Listed, ...]:
    """List the documents with which the goods of a row came back."""
    view = view_of(scope)
    name, _, value = key.partition(":")
    if name == "after":
        least, most = (int(part) for part in value.split(":"))
        seqs = [seq for seq, days, *_ in _pairs(scope) if least <= days <= most]
    else:
        condition, values = matching(view, name, value)
        seqs = [
            seq
            for (seq,) in rows(
                f"SELECT DISTINCT {view.came}.seq FROM {view.tables} WHERE {view.where} "  # noqa: S608
                f"AND {sold.conditions(scope)} AND {condition}",
                values,
            )
        ]
    listed = json.dumps(sorted(set(seqs)))
    where = "sale.seq IN (SELECT value FROM json_each(?))"
    return sold.receipts_where(where, books.currency, listed)


def _whole(scope: Scope, view: View) -> tuple[int, ...]:
    """Give documents, lines, units, lines without a receipt, their value, and the whole value."""
    back = view.back
    found = read(
        lambda days: (
            f"SELECT {sums_of(view)}, coalesce(sum({back}.returns_sale IS NULL), 0), "  # noqa: S608
            f"coalesce(-sum(({back}.returns_sale IS NULL) * {back}.total), 0) FROM {view.tables} "
            f"WHERE {view.where} AND {sold.conditions(days)}"
        ),
        scope,
        keys=0,
    )
    documents, lines, units, value, loose, loose_value = found[0]
    return (documents, lines, units, loose, loose_value, value)


def _together(books: Books, scope: Scope, whole: tuple[int, ...]) -> Section:
    """Set what came back against what was sold."""
    documents, lines, units, loose, loose_value, value = whole
    sums = sold.sums_by(books, scope).get((), None)
    goods = sums.gross - sums.discount if sums else 0
    back = sum(sold.came_back(scope, "sale.shop").values())
    cells = (
        documents,
        lines,
        sold.units(units),
        sold.amount(value, books.currency),
        sold.share(value, goods),
        sold.share(back, sums.units if sums else 0),
        loose,
        sold.amount(loose_value, books.currency),
    )
    columns = (
        *_columns(),
        Column("of_sold", say("Reports", "Share of goods sold"), Kind.RATE, _of_sold()),
        Column("return_rate", say("Reports", "Return rate"), Kind.RATE, _rate()),
        Column("loose", say("Reports", "Lines without receipt"), Kind.COUNT, _loose()),
        Column("loose_value", say("Reports", "Value without receipt"), Kind.MONEY, _loose()),
    )
    title = say("Reports", "All returns")
    return Section("together", title, columns, (Row(cells, key="all"),), None, sold.few(documents))


def _section(books: Books, scope: Scope, part: str, whole: int) -> Section:
    """Tell returns apart by one part, the largest first; days in their order."""
    view, rated = view_of(scope), part in _RATED and scope.option("view", BY_RETURN) == BY_SALE
    column = view.parts[part]
    key = "coalesce(label.key, '')" if part in LABELLED else column
    join = f"LEFT JOIN label ON label.id = {column}" if part in LABELLED else ""
    found = read(
        lambda days: (
            f"SELECT {key}, {sums_of(view)} FROM {view.tables} {join} "  # noqa: S608
            f"WHERE {view.where} AND {sold.conditions(days)} GROUP BY 1"
        ),
        scope,
        keys=1,
    )
    names = named(part, [row[0] for row in found]) if part in LABELLED else {}
    rates = _rates(books, scope, part) if rated else None
    made = []
    for value, *sums in sorted(
        found, key=lambda row: row[0] if part == "day" else (-row[4], str(row[0]))
    ):
        cells = (_name(part, value, names), *_cells(books, sums, whole))
        if rates is not None:
            cells = (*cells, *rates.get(str(value), (None, None)))
        made.append(Row(cells, key=f"{part}:{value}"))
    columns = (_head(part), *_columns(), _share(), *(_rate_columns() if rates is not None else ()))
    shape = Shape.LINE if part == "day" else Shape.BARS
    chart = Chart(shape, part, ("returns",), now=(books.today.text(),) if part == "day" else ())
    return Section(part, _title(part, scope), columns, tuple(made), chart)


def _cells(books: Books, sums: Sequence[int], whole: int) -> tuple[Value, ...]:
    documents, lines, units, value = sums
    return (
        documents,
        lines,
        sold.units(units),
        sold.amount(value, books.currency),
        sold.share(value, whole),
    )


def _rates(books: Books, scope: Scope, part: str) -> dict[str, tuple[Value, Value]]:
    """Give the units sold and the return rate of each value of a part."""
    column = THERE.parts[part]
    back = sold.came_back(scope, column)
    found: dict[tuple[Value, ...], Sums] = sold.sums_by(books, scope, part)
    return {
        str(key or ""): (
            sold.units(sums.units),
            sold.share(back.get(str(key or ""), 0), sums.units),
        )
        for (key,), sums in found.items()
    }


def _pairs(scope: Scope) -> list[tuple[int, int, int, int]]:
    """Give returns as document, days since the sale or -1, lines and value."""
    view = view_of(scope)
    found = read(
        lambda days: (
            f"SELECT {view.came}.seq, {view.came}.day, origin.day, count(*), "  # noqa: S608
            f"-sum({view.back}.total) FROM {view.tables} "
            f"WHERE {view.where} AND {sold.conditions(days)} GROUP BY 1, 2, 3"
        ),
        scope,
        keys=3,
    )
    return [
        (seq, _NEVER if origin is None else _days(origin, came), lines, value)
        for seq, came, origin, lines, value in found
    ]


def _days(first: int, last: int) -> int:
    return (BusinessDay(last).date() - BusinessDay(first).date()).days


def _after(books: Books, scope: Scope, whole: int) -> Section:
    """Tell how long after the sale goods came back."""
    found, made = _pairs(scope), []
    classes = [*AFTER, *([(_NEVER, _NEVER)] if any(one[1] == _NEVER for one in found) else [])]
    for least, most in classes:
        end = BusinessDay(99991231).number if most is None else most
        mine = [one for one in found if least <= one[1] <= end]
        value = sum(one[3] for one in mine)
        cells = (
            _class(least, most),
            len({one[0] for one in mine}),
            sum(one[2] for one in mine),
            sold.amount(value, books.currency),
            sold.share(value, whole),
        )
        made.append(Row(cells, key=f"after:{least}:{end}"))
    documents, lines, _, value_column = _columns()
    columns = (
        Column("after", say("Reports", "Days after the sale"), Kind.TEXT, _after_means()),
        documents,
        lines,
        value_column,
        _share(),
    )
    chart = Chart(Shape.HISTOGRAM, "after", ("lines",))
    return Section("after", say("Reports", "How soon, in days"), columns, tuple(made), chart)


def _class(least: int, most: int | None) -> str:
    if least == _NEVER:
        return say("Reports", "No receipt")
    if most is None:
        return f"{least}+"
    return str(least) if least == most else f"{least}\N{EN DASH}{most}"


def _name(part: str, value: str | int, names: dict[str, str]) -> str:
    if part == "day":
        return BusinessDay(int(value)).text()
    if value:
        return names.get(str(value), str(value))
    return say("Reports", "No reason given") if part == "reason" else say("Statistics", "unknown")


def _title(part: str, scope: Scope) -> str:
    seen = scope.option("view", BY_RETURN)
    if part == "day":
        by_day = {
            BY_RETURN: say("Reports", "By day of return"),
            BY_SALE: say("Reports", "By day of sale"),
        }
        return by_day[seen]
    if part == "cashier":
        by = {
            BY_RETURN: say("Reports", "By cashier who took it back"),
            BY_SALE: say("Reports", "By cashier who had sold it"),
        }
        return by[seen]
    return {
        "department": say("Reports", "By department"),
        "product": say("Reports", "By product"),
        "reason": say("Reports", "By reason"),
    }[part]


def _head(part: str) -> Column:
    if part == "reason":
        return Column("reason", say("Reports", "Reason"), Kind.TEXT)
    return label(part)


def _columns() -> tuple[Column, Column, Column, Column]:
    return (
        Column("documents", say("Reports", "Documents"), Kind.COUNT, _documents()),
        Column("lines", say("Reports", "Lines returned"), Kind.COUNT),
        Column("units", say("Reports", "Units returned"), Kind.QUANTITY, _units()),
        figure("returns"),
    )


def _share() -> Column:
    text = say("Reports", "Returns of the row ÷ all returns asked for.")
    return Column("share", say("Reports", "Share of returns"), Kind.RATE, text)


def _rate_columns() -> tuple[Column, Column]:
    return (
        Column("sold", say("Reports", "Units sold"), Kind.QUANTITY, figure("units").definition),
        Column("return_rate", say("Reports", "Return rate"), Kind.RATE, _rate()),
    )


def _population(scope: Scope, whole: tuple[int, ...]) -> str:
    documents, lines, _, loose, *_ = whole
    if scope.option("view", BY_RETURN) == BY_SALE:
        text = (
            "Of what was sold, {span}, {lines} lines have come back in {documents} documents so "
            "far; later returns are still to come. Returns without a receipt are left out."
        )
        return say("Reports", text, span=span(scope), lines=lines, documents=documents)
    text = "{lines} lines came back in {documents} documents, {span}, by the day they came back."
    said = [say("Reports", text, span=span(scope), lines=lines, documents=documents)]
    if loose:
        text = "{count} lines came back without a receipt and belong to no sale."
        said.append(say("Reports", text, count=loose))
    return " ".join(said)


def _documents() -> str:
    return say("Reports", "Documents with which goods came back; exchanges too.")


def _units() -> str:
    return say("Reports", "Units that came back; a line of measured goods counts as one.")


def _of_sold() -> str:
    return say("Reports", "Returns ÷ (gross sales − discounts) of the span.")


def _rate() -> str:
    text = (
        "Units sold in the span that have come back since ÷ units sold in the span; measured "
        "goods count as one. Goods returned without their receipt are left out."
    )
    return say("Reports", text)


def _loose() -> str:
    return say("Reports", "Returned without a receipt, so it is not known when it was sold.")


def _after_means() -> str:
    return say("Reports", "Business days from the sale to the return, by the calendar.")

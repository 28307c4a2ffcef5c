"""Which goods make the sales, which bring the margin, and which have stopped selling?

ABC by sales or margin, the largest first: A while the cumulative share is at most 80 %, B while it
is at most 95 %, the rest C (domain/statistics.md, section 4). Goods without a known cost have no
margin; they stand in a section of their own and are no part of an ABC by margin.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from db.connection import rows
from db.facts.moment import BusinessDay
from db.facts.report import Chart, Column, Kind, Row, Section, Shape
from db.facts.value import dataclass
from db.rollup_rows import JOINED
from db.statistics.measures import MEASURES, Sums
from db.statistics.reports import sold
from db.statistics.reports.departments import discount_rate
from db.statistics.reports.parts import figure, finished, label, named, one, sales
from db.statistics.scopes import asked
from db.statistics.sources import LINES
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from db.facts.question import Value
    from db.facts.report import Report, Scope
    from db.statistics.books import Books
    from db.statistics.receipts import Listed

LIMITS = (("A", 80), ("B", 95))
"""Classes with the per cent of the cumulative share that they reach; the rest is C."""
REST = "C"
_MARGIN = "margin"


@dataclass(frozen=True, slots=True)
class Item:
    """Goods in the span."""

    key: str
    """The item code."""
    name: str
    """What it was called last."""
    sums: Sums
    """What its lines add up to."""
    back: int
    """Thousandths of units that came back of those sold in the span."""
    share: str | None
    """What it is ranked by, of the sum of all that are above 0."""
    cumulative: str | None
    """The share of this and of all before it."""
    rank: str | None
    """A, B or C; None where what it is ranked by is unknown."""


def report(books: Books, scope: Scope) -> Report:
    """Make the classes, the goods one by one, those without cost, and those not sold."""
    found = sold.sums_by(books, scope, "product")
    items = _ranked(scope, found)
    sections = (
        _items(books, scope, items),
        _classes(books, scope, items),
        _unknown(books, scope, items),
        _quiet(books, scope),
    )
    population = books.ask(asked(scope, (sales(scope), "margin"))).population
    return finished(books, scope, "items", sections, population)


def behind(books: Books, scope: Scope, key: str) -> tuple[Listed, ...]:
    """List the receipts of a class."""
    items = _ranked(scope, sold.sums_by(books, scope, "product"))
    keys = json.dumps([item.key for item in items if item.rank == key])
    goods = "line.product IN (SELECT id FROM label WHERE kind = 'product' AND key IN"
    condition = f"{sold.conditions(scope)} AND {goods} (SELECT value FROM json_each(?)))"  # noqa: S608
    return sold.receipts_where(condition, books.currency, keys)


def _ranked(scope: Scope, found: dict[tuple[Value, ...], Sums]) -> list[Item]:
    """Rank goods by their worth, the largest first; what is unknown comes last."""
    by_margin = scope.option("by", "net") == _MARGIN
    worth = {
        str(key): sold.margin_of(sums) if by_margin else sold.sales_of(sums, scope)
        for (key,), sums in found.items()
    }
    sums_of = {str(key): sums for (key,), sums in found.items()}
    whole = sum(amount for amount in worth.values() if amount is not None and amount > 0)
    names = named("product", worth)
    back = sold.came_back(scope, "line.product")
    made = []
    for key, so_far, name in classed(worth):
        amount = worth[key]
        counts = amount is not None and amount > 0
        made.append(
            Item(
                key,
                names.get(key, key),
                sums_of[key],
                back.get(key, 0),
                sold.share(amount, whole) if counts else None,
                sold.share(so_far, whole) if counts else None,
                name,
            )
        )
    return made


def classed(worth: Mapping[str, int | None]) -> list[tuple[str, int, str | None]]:
    """Rank keys by their worth, each with the sum so far and its class; the unknown come last."""
    whole = sum(amount for amount in worth.values() if amount is not None and amount > 0)
    so_far, made = 0, []
    for key, amount in sorted(
        worth.items(), key=lambda pair: (pair[1] is None, -(pair[1] or 0), pair[0])
    ):
        so_far += max(0, amount or 0)
        made.append((key, so_far, _class(amount, so_far, whole)))
    return made


def _class(worth: int | None, so_far: int, whole: int) -> str | None:
    """Give the class; goods that brought nothing, or took something, are C."""
    if worth is None:
        return None
    if worth <= 0:
        return REST
    return next((name for name, part in LIMITS if so_far * 100 <= part * whole), REST)


def _items(books: Books, scope: Scope, items: list[Item]) -> Section:
    sort = scope.option("sort", "rank")
    ordered = sorted(items, key=_SORTS[sort]) if sort in _SORTS else items
    shown, notes = _limited(scope, ordered)
    question = asked(scope, (sales(scope),))
    made = [Row(_cells(books, scope, item), one(question, product=item.key)) for item in shown]
    whole = Sums()
    for item in items:
        whole.add(item.sums)
    total = Item("", "", whole, sum(item.back for item in items), None, None, None)
    text = say("Reports", "All items: {count}", count=len(items))
    cells = ("", text, *_cells(books, scope, total)[2:])
    made.append(Row(cells, question, whole=True))
    y = "margin" if scope.option("by", "net") == _MARGIN else sales(scope)
    return Section(
        "items",
        say("Reports", "Item by item"),
        _columns(scope),
        tuple(made),
        # A curve over some of the goods only would reach 100 % too early.
        None if notes else Chart(Shape.PARETO, "product", (y,)),
        notes,
    )


def _cells(books: Books, scope: Scope, item: Item) -> tuple[Value, ...]:
    sums, currency = item.sums, books.currency
    return (
        item.key,
        item.name,
        item.rank,
        sold.amount(sold.sales_of(sums, scope), currency),
        sold.units(sums.units),
        item.share,
        item.cumulative,
        sold.amount(sold.margin_of(sums), currency),
        MEASURES["margin_rate"].read(sums, currency),
        sold.share(sums.discount, sums.gross),
        sold.share(item.back, sums.units),
    )


_SORTS: dict[str, Callable[[Item], tuple[int | str, ...]]] = {
    "units": lambda item: (-item.sums.units, item.key),
    "margin": lambda item: (
        sold.margin_of(item.sums) is None,
        -(sold.margin_of(item.sums) or 0),
        item.key,
    ),
    "discount": lambda item: (-_per_million(item.sums.discount, item.sums.gross), item.key),
    "returned": lambda item: (-_per_million(item.back, item.sums.units), item.key),
    "name": lambda item: (item.name, item.key),
}
"""Other orders than by rank."""


def _per_million(part: int, whole: int) -> int:
    """Make a rate comparable; without a whole it is the least."""
    return part * 1_000_000 // whole if whole > 0 else -1


def _limited(scope: Scope, items: list[Item]) -> tuple[list[Item], tuple[str, ...]]:
    """Keep as many as are asked for, and say how many there are."""
    wanted = scope.option("rows", "all")
    if wanted == "all" or int(wanted) >= len(items):
        return items, ()
    text = "The first {shown} of {count} items; their sum counts all. The choice “all” lists all."
    return items[: int(wanted)], (say("Reports", text, shown=wanted, count=len(items)),)


def _classes(books: Books, scope: Scope, items: list[Item]) -> Section:
    """Add up each class."""
    whole = Sums()
    for item in items:
        whole.add(item.sums)
    made = []
    for name in (*(name for name, _ in LIMITS), REST):
        mine, sums = [item for item in items if item.rank == name], Sums()
        for item in mine:
            sums.add(item.sums)
        amount = sold.sales_of(sums, scope)
        cells = (
            name,
            len(mine),
            sold.share(len(mine), len(items)),
            sold.amount(amount, books.currency),
            sold.share(amount, sold.sales_of(whole, scope)),
            sold.amount(sold.margin_of(sums), books.currency),
        )
        made.append(Row(cells, key=name))
    columns = (
        Column("class", say("Reports", "Class"), Kind.TEXT, _abc()),
        Column("items", say("Reports", "Items"), Kind.COUNT),
        Column("items_share", say("Reports", "Share of items"), Kind.RATE, _of_items()),
        figure(sales(scope)),
        Column("sales_share", say("Reports", "Share of sales"), Kind.RATE, _of_sales()),
        figure("margin"),
    )
    return Section("classes", say("Reports", "Classes"), columns, tuple(made))


def _unknown(books: Books, scope: Scope, items: list[Item]) -> Section:
    """List the goods with a line whose cost is unknown."""
    question = asked(scope, (sales(scope),))
    made = tuple(
        Row(
            (
                item.key,
                item.name,
                sold.amount(sold.sales_of(item.sums, scope), books.currency),
                sold.units(item.sums.units),
            ),
            one(question, product=item.key),
        )
        for item in items
        if item.sums.cost_missing
    )
    columns = (_code(), label("product"), figure(sales(scope)), figure("units"))
    text = "At least one line in the span has no cost, so their margin is unknown, not 100 %."
    return Section(
        "unknown", say("Reports", "Cost unknown"), columns, made, None, (say("Reports", text),)
    )


def _quiet(books: Books, scope: Scope) -> Section:
    """List the goods sold before, but neither in the span nor for some days before its end."""
    end = scope.last or books.today
    days = int(scope.option("quiet", "30"))
    until = BusinessDay.of(end.date() - timedelta(days=days))
    last = _last_sold(scope, end)
    first = scope.first.number if scope.first else end.number
    quiet = {key: day for key, day in last.items() if day < first and day <= until.number}
    names = named("product", quiet)
    question = asked(scope, (sales(scope),))
    made = []
    for key, number in sorted(quiet.items(), key=lambda pair: (pair[1], pair[0])):
        day = BusinessDay(number)
        since = (end.date() - day.date()).days
        ever = one(question, product=key)
        cells = (key, names.get(key, key), day.text(), since)
        made.append(Row(cells, replace(ever, first=None, last=end)))
    columns = (
        _code(),
        label("product"),
        Column("last", say("Reports", "Last sold"), Kind.TEXT),
        Column("since", say("Reports", "Days since"), Kind.COUNT, _since()),
    )
    text = (
        "Sold before, but not in this span and not for {days} days before its end. Whether any "
        "are still in stock is not recorded here; goods never sold are not listed."
    )
    notes = (say("Reports", text, days=days),)
    return Section(
        "quiet", say("Reports", "Not sold in this span"), columns, tuple(made), None, notes
    )


def _last_sold(scope: Scope, end: BusinessDay) -> dict[str, int]:
    """Give the last business day on which each of the goods was sold, up to the end."""
    wide = sold.prepared(replace(scope, first=None, last=end))
    wanted = wide.columns | {"day", "product"}
    source = next(one for one in LINES if not one.monthly and one.knows(wanted))
    was_sold = sold.SOLD if source.tables == JOINED else "units > 0"
    found = rows(
        f"SELECT label.key, max({source.columns['day']}) FROM {source.tables} "  # noqa: S608
        f"JOIN label ON label.id = {source.columns['product']} "
        f"WHERE {was_sold} AND {wide.conditions(source.columns)} GROUP BY 1"
    )
    return dict(found)


def _code() -> Column:
    return Column("code", say("Reports", "Item code"), Kind.TEXT)


def _columns(scope: Scope) -> tuple[Column, ...]:
    return (
        _code(),
        label("product"),
        Column("class", say("Reports", "Class"), Kind.TEXT, _abc()),
        figure(sales(scope)),
        figure("units"),
        Column("share", say("Reports", "Share"), Kind.RATE, _part()),
        Column("cumulative", say("Reports", "Cumulative share"), Kind.RATE, _cumulative()),
        figure("margin"),
        figure("margin_rate"),
        Column("discount_rate", say("Reports", "Discount rate"), Kind.RATE, discount_rate()),
        Column("return_rate", say("Reports", "Return rate"), Kind.RATE, return_rate()),
    )


def return_rate() -> str:
    """Define the return rate."""
    text = (
        "Units sold in the span that have come back since ÷ units sold in the span; measured "
        "goods count as one. Goods returned without their receipt are left out."
    )
    return say("Reports", text)


def _abc() -> str:
    text = (
        "The largest first: A while the cumulative share is at most 80 %, B while it is at most "
        "95 %, the rest C."
    )
    return say("Reports", text)


def _part() -> str:
    text = "What the item is ranked by ÷ the sum of all that are above 0."
    return say("Reports", text)


def _cumulative() -> str:
    return say("Reports", "The share of this item and of all ranked before it.")


def _of_items() -> str:
    return say("Reports", "Items of the class ÷ all items of the span.")


def _of_sales() -> str:
    return say("Reports", "Sales of the class ÷ all sales of the span.")


def _since() -> str:
    return say("Reports", "From the last sale to the end of the span, or to today.")

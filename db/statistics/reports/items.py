"""Which goods make the sales, which bring the margin, and which have stopped selling?

The classes by sales or margin are those of db.statistics.classes. Goods without a known cost have
no margin; they stand in a section of their own and are no part of an ABC by margin.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from db.facts.moment import BusinessDay
from db.facts.report import Chart, Column, Kind, Row, Rows, Section, Shape
from db.facts.value import dataclass
from db.statistics.classes import CLASSES, classed
from db.statistics.last_sold import last_sold
from db.statistics.measures import MEASURES, Sums, together
from db.statistics.reports import sold
from db.statistics.reports.departments import discount_rate
from db.statistics.reports.parts import figure, finished, label, named, one, sales
from db.statistics.scopes import asked
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from db.facts.question import Question, Value
    from db.facts.report import Report, Scope
    from db.statistics.books import Books
    from db.statistics.receipts import Listed

    _Figure = Callable[[Sums, int], Value]

_MARGIN = "margin"
_MEASURES = ("gross", "discount", "total", "tax", "cost", "units")


@dataclass(frozen=True, slots=True)
class Goods:
    """What was sold in the span, the first by rank first; all sequences are in that order."""

    keys: tuple[str, ...]
    """The item codes; "" where it is not known what was sold."""
    names: Mapping[str, str]
    """What they were called last, by their codes."""
    sums: tuple[Sums, ...]
    """What their lines add up to."""
    worth: tuple[int | None, ...]
    """What they are ranked by, minor units; None is unknown."""
    so_far: tuple[int, ...]
    """The worth of each and of all before it, where it is above 0."""
    ranks: tuple[str | None, ...]
    """A, B or C; None where what it is ranked by is unknown."""
    classes: Mapping[str | None, Sums]
    """What each class adds up to."""
    back: Mapping[str, int]
    """Thousandths of units that came back of those sold in the span, by their codes."""

    def name(self, at: int) -> str:
        """Say what is called so; its code where it has no name."""
        return self.names.get(self.keys[at], self.keys[at])

    def share(self, at: int, part: int) -> str | None:
        """Give a part of the sum of all that are above 0; None where it is not."""
        return sold.share(part, self.so_far[-1]) if (self.worth[at] or 0) > 0 else None


def report(books: Books, scope: Scope) -> Report:
    """Make the classes, the goods one by one, those without cost, and those not sold."""
    goods = _ranked(books, scope)
    sections = (
        _items(books, scope, goods),
        _classes(books, scope, goods),
        _unknown(books, scope, goods),
        _quiet(books, scope, goods),
    )
    population = books.ask(asked(scope, (sales(scope), "margin"))).population
    return finished(books, scope, "items", sections, population)


def behind(books: Books, scope: Scope, key: str) -> tuple[Listed, ...]:
    """List the receipts of a class."""
    goods = _ranked(books, scope)
    keys = json.dumps(
        [code for code, rank in zip(goods.keys, goods.ranks, strict=True) if rank == key]
    )
    of = "line.product IN (SELECT id FROM label WHERE kind = 'product' AND key IN"
    condition = f"{sold.conditions(scope)} AND {of} (SELECT value FROM json_each(?)))"  # noqa: S608
    return sold.receipts_where(condition, books.currency, keys)


def _ranked(books: Books, scope: Scope) -> Goods:
    """Rank goods by their worth, the largest first; what is unknown comes last."""
    question = asked(scope, _MEASURES, "product")
    by_margin = scope.option("by", "net") == _MARGIN
    found = books.side(question, "cost_missing").items()
    sums = {str(key or ""): _sums(*row) for key, row in found}
    worth = {
        key: sold.margin_of(one) if by_margin else sold.sales_of(one, scope)
        for key, one in sums.items()
    }
    ranked = classed(worth)
    classes: dict[str | None, Sums] = {name: Sums() for name in (*CLASSES, None)}
    for key, _, name in ranked:
        classes[name].add(sums[key])
    return Goods(
        tuple([key for key, _, _ in ranked]),
        named("product", sums),
        tuple([sums[key] for key, _, _ in ranked]),
        tuple([worth[key] for key, _, _ in ranked]),
        tuple([so_far for _, so_far, _ in ranked]),
        tuple([name for _, _, name in ranked]),
        classes,
        sold.came_back(scope, "line.product"),
    )


def _sums(*row: int) -> Sums:
    """Make of a row of `_MEASURES` and the lines without cost what it adds up to."""
    gross, discount, total, tax, cost, units, missing = row
    return Sums(gross, discount, 0, total, tax, cost, missing, units)


def _items(books: Books, scope: Scope, goods: Goods) -> Section:
    order: Sequence[int] = range(len(goods.keys))
    sort = scope.option("sort", "rank")
    if sort in _SORTS:
        place = _SORTS[sort]
        order = sorted(order, key=lambda at: place(goods, at))
    shown, notes = _limited(scope, order)
    question = asked(scope, (sales(scope),))
    whole = together(goods.classes.values())
    text = say("Reports", "All items: {count}", count=len(goods.keys))
    back = sum(goods.back.get(key, 0) for key in goods.keys)
    first, last = _figures(books, scope)
    cells = (
        "", text, None, *(one(whole, back) for one in first), None, None,
        *(one(whole, back) for one in last),
    )  # fmt: skip
    y = "margin" if scope.option("by", "net") == _MARGIN else sales(scope)
    return Section(
        "items",
        say("Reports", "Item by item"),
        _columns(scope),
        Rows(
            len(shown),
            _cells(books, scope, goods, shown),
            lambda at: one(question, product=goods.keys[shown[at]] or None),
            (Row(cells, question, whole=True),),
        ),
        # A curve over some of the goods only would reach 100 % too early.
        None if notes else Chart(Shape.PARETO, "product", (y,)),
        notes,
    )


def _cells(
    books: Books, scope: Scope, goods: Goods, shown: Sequence[int]
) -> tuple[Callable[[int], Value], ...]:
    """Give what makes each column's cell of a row."""

    def made(figure: Callable[[Sums, int], Value]) -> Callable[[int], Value]:
        def of(at: int) -> Value:
            place = shown[at]
            return figure(goods.sums[place], goods.back.get(goods.keys[place], 0))

        return of

    first, last = _figures(books, scope)
    return (
        lambda at: goods.keys[shown[at]],
        lambda at: goods.name(shown[at]),
        lambda at: goods.ranks[shown[at]],
        *map(made, first),
        lambda at: goods.share(shown[at], goods.worth[shown[at]] or 0),
        lambda at: goods.share(shown[at], goods.so_far[shown[at]]),
        *map(made, last),
    )


def _figures(books: Books, scope: Scope) -> tuple[tuple[_Figure, ...], tuple[_Figure, ...]]:
    """Give what makes the figures of sums and of what came back: before and after the shares."""
    currency, rate = books.currency, MEASURES["margin_rate"].read
    return (
        (
            lambda sums, _: sold.amount(sold.sales_of(sums, scope), currency),
            lambda sums, _: sold.units(sums.units),
        ),
        (
            lambda sums, _: sold.amount(sold.margin_of(sums), currency),
            lambda sums, _: rate(sums, currency),
            lambda sums, _: sold.share(sums.discount, sums.gross),
            lambda sums, back: sold.share(back, sums.units),
        ),
    )


_SORTS: dict[str, Callable[[Goods, int], tuple[int | str, ...]]] = {
    "units": lambda goods, at: (-goods.sums[at].units, goods.keys[at]),
    "margin": lambda goods, at: (
        sold.margin_of(goods.sums[at]) is None,
        -(sold.margin_of(goods.sums[at]) or 0),
        goods.keys[at],
    ),
    "discount": lambda goods, at: (
        -_per_million(goods.sums[at].discount, goods.sums[at].gross),
        goods.keys[at],
    ),
    "returned": lambda goods, at: (
        -_per_million(goods.back.get(goods.keys[at], 0), goods.sums[at].units),
        goods.keys[at],
    ),
    "name": lambda goods, at: (goods.name(at), goods.keys[at]),
}
"""Other orders than by rank."""


def _per_million(part: int, whole: int) -> int:
    """Make a rate comparable; without a whole it is the least."""
    return part * 1_000_000 // whole if whole > 0 else -1


def _limited(scope: Scope, order: Sequence[int]) -> tuple[Sequence[int], tuple[str, ...]]:
    """Keep as many as are asked for, and say how many there are."""
    wanted = scope.option("rows", "all")
    if wanted == "all" or int(wanted) >= len(order):
        return order, ()
    text = "The first {shown} of {count} items; their sum counts all. The choice “all” lists all."
    return order[: int(wanted)], (say("Reports", text, shown=wanted, count=len(order)),)


def _classes(books: Books, scope: Scope, goods: Goods) -> Section:
    """Add up each class."""
    whole = sold.sales_of(together(goods.classes.values()), scope)
    made = []
    for name in CLASSES:
        sums, many = goods.classes[name], goods.ranks.count(name)
        amount = sold.sales_of(sums, scope)
        cells = (
            name,
            many,
            sold.share(many, len(goods.keys)),
            sold.amount(amount, books.currency),
            sold.share(amount, whole),
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


def _unknown(books: Books, scope: Scope, goods: Goods) -> Section:
    """List the goods with a line whose cost is unknown."""
    question = asked(scope, (sales(scope),))
    places = [at for at, one in enumerate(goods.sums) if one.cost_missing]
    made = Rows(
        len(places),
        _cells(books, scope, goods, places)[:2] + _cells(books, scope, goods, places)[3:5],
        lambda at: one(question, product=goods.keys[places[at]] or None),
    )
    columns = (_code(), label("product"), figure(sales(scope)), figure("units"))
    text = "At least one line in the span has no cost, so their margin is unknown, not 100 %."
    return Section(
        "unknown", say("Reports", "Cost unknown"), columns, made, None, (say("Reports", text),)
    )


def _quiet(books: Books, scope: Scope, goods: Goods) -> Section:
    """List the goods sold before, but neither in the span nor for some days before its end."""
    end = scope.last or books.today
    days = int(scope.option("quiet", "30"))
    last = _gone(books, scope, end, days, goods)
    order = sorted(last, key=lambda key: (last[key], key))
    names = named("product", order)
    question = asked(scope, (sales(scope),))

    def receipts(at: int) -> Question:
        return replace(one(question, product=order[at]), first=None, last=end)

    def since(at: int) -> int:
        return (end.date() - BusinessDay(last[order[at]]).date()).days

    made = Rows(
        len(order),
        (
            lambda at: order[at],
            lambda at: names.get(order[at], order[at]),
            lambda at: BusinessDay(last[order[at]]).text(),
            since,
        ),
        receipts,
    )
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


def _gone(books: Books, scope: Scope, end: BusinessDay, days: int, goods: Goods) -> dict[str, int]:
    """Give the goods of which nothing was sold in the span, nor in so many days to its end."""
    until = BusinessDay.of(end.date() - timedelta(days=days))
    before = BusinessDay.of((scope.first or end).date() - timedelta(days=1))
    lately: Iterable[tuple[str, Sums]] = zip(goods.keys, goods.sums, strict=True)
    if until < before:
        since = replace(scope, first=BusinessDay.of(until.date() + timedelta(days=1)), last=end)
        found = books.summed(asked(since, ("units",), "product"))
        lately = ((str(key or ""), sums) for (key,), sums in found.items())
    wide = sold.prepared(replace(scope, first=None, last=None))
    kept = [key for key, sums in lately if sums.units > 0]
    return last_sold(wide, min(until, before).number, kept)


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
        "95 %, the rest C. The first is always A, also where it makes more than 80 % alone."
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

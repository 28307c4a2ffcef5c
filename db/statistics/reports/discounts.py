"""What is taken off, by whom of the four, and what goes together with an offer?

Only goods sold count; what came back takes its share of a discount with it as a return. The
comparison of offers says what went together, never what caused it: season, weather, holidays and
other prices change as well (domain/statistics.md, section 2, discounts; 6.2, promotion effect).
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

from db.facts.report import Chart, Column, Kind, Row, Section, Shape
from db.statistics.kept import over
from db.statistics.measures import Sums
from db.statistics.reports import sold
from db.statistics.reports.departments import discount_rate
from db.statistics.reports.parts import figure, finished, label, named, one, sales
from db.statistics.scopes import asked, before
from db.statistics.wording import span
from db.words import say

if TYPE_CHECKING:
    from db.facts.question import Value
    from db.facts.report import Report, Scope
    from db.statistics.books import Books
    from db.statistics.receipts import Listed

KINDS = {
    "override": "line.override",
    "line": "line.line_discount",
    "offers": "line.offer_share",
    "basket": "line.basket_share",
}
"""What each kind took off a line."""
_TAKEN = {**KINDS, "any": sold.TAKEN}
_WITH = {"offer": "line.offer_share <> 0", "none": "line.offer_share = 0"}
_KNOWN = "(line.cost NOT NULL)"


def report(books: Books, scope: Scope) -> Report:
    """Make the kinds, the offers, the margins beside each other, and before against after."""
    offers = _offers(books, scope)
    sections = (
        _kinds(books, scope),
        offers,
        _margins(books, scope),
        *_compared(books, scope),
    )
    text = "Goods sold, {span}; returns are left out. A raised price counts as less taken off."
    population = say("Reports", text, span=span(scope))
    return finished(books, scope, "discounts", sections, population)


def behind(books: Books, scope: Scope, key: str) -> tuple[Listed, ...]:
    """List the documents of a kind, with or without an offer, or with goods under no offer."""
    name, _, value = key.partition(":")
    where = f"{sold.SOLD} AND {sold.conditions(scope)}"
    if name == "rest":
        goods = json.dumps(sorted(set().union(*_goods_of_offers(scope).values())))
        others = (
            "line.product IN (SELECT id FROM label WHERE kind = 'product' "
            "AND key NOT IN (SELECT value FROM json_each(?)))"
        )
        return sold.receipts_where(f"{where} AND {others}", books.currency, goods)
    condition = f"{_TAKEN[value]} <> 0" if name == "kind" else _WITH[value]
    return sold.receipts_where(f"{where} AND {condition}", books.currency)


def _touched(column: str) -> str:
    """Write the sums of what one column took off: amount, documents, lines, units."""
    return (
        f"coalesce(sum({column}), 0), count(DISTINCT iif({column} <> 0, sale.seq, NULL)), "
        f"coalesce(sum({column} <> 0), 0), coalesce(sum(({column} <> 0) * {sold.UNITS}), 0)"
    )


def _kinds(books: Books, scope: Scope) -> Section:
    """Tell the four kinds apart; a document or line with several counts in each."""
    ((gross, *found),) = over(
        lambda days: (
            f"SELECT coalesce(sum(line.total + {sold.TAKEN}), 0), "  # noqa: S608
            f"{', '.join(map(_touched, _TAKEN.values()))} FROM {sold.LINES} "
            f"WHERE {sold.SOLD} AND {sold.conditions(days)}"
        ),
        scope,
        keys=0,
    )
    whole, titles, made = found[-4], _titles(), []
    for place, kind in enumerate(_TAKEN):
        amount, documents, lines, units = found[4 * place : 4 * place + 4]
        cells = (
            titles[kind],
            sold.amount(amount, books.currency),
            sold.share(amount, whole),
            sold.share(amount, gross),
            documents,
            lines,
            sold.units(units),
        )
        made.append(Row(cells, key=f"kind:{kind}", whole=kind == "any"))
    head = Column("kind", say("Reports", "Taken off by"), Kind.TEXT)
    of_all = Column("share", say("Reports", "Share of discounts"), Kind.RATE, _of_discounts())
    shown = (head, figure("discount"), of_all, *_counts())
    chart = Chart(Shape.BARS, "kind", ("discount",))
    return Section("kinds", say("Reports", "Kinds of discount"), shown, tuple(made), chart)


def _titles() -> dict[str, str]:
    return {
        "override": say("Reports", "Changed price"),
        "line": say("Reports", "Discount on the line"),
        "offers": say("Reports", "Offers"),
        "basket": say("Reports", "Discount on the basket"),
        "any": say("Reports", "All discounts"),
    }


def _offers(books: Books, scope: Scope) -> Section:
    """Tell the offers apart, the largest first; a line with two offers counts in both."""
    found = over(_of_offers, scope, keys=1)
    found.sort(key=lambda row: (-row[1], row[0]))
    names = named("offer", [row[0] for row in found])
    question, made = asked(scope, ("discount",)), []
    for key, amount, documents, lines, units, uses, gross, total, tax, *margin in found:
        net = total if scope.with_tax else total - tax
        cells = (
            names.get(key, key),
            sold.amount(amount, books.currency),
            sold.share(amount, gross),
            documents,
            lines,
            sold.units(units),
            # What took something off was used: nought is what a former till did not record.
            uses or None,
            sold.amount(net, books.currency),
            *_margin_cells(books, margin),
        )
        made.append(Row(cells, one(question, offer=key)))
    _, *counts = _counts()
    columns = (
        label("offer"),
        figure("discount"),
        Column("offer_rate", say("Reports", "Share of their goods"), Kind.RATE, _of_goods()),
        *counts,
        Column("uses", say("Reports", "Times used"), Kind.COUNT),
        _goods(scope),
        *_margin_columns(),
    )
    chart = Chart(Shape.BARS, "offer", ("discount",))
    return Section("offers", say("Reports", "Offer by offer"), columns, tuple(made), chart)


def _of_offers(days: Scope) -> str:
    """Write the sums of the lines that each offer touched."""
    return (
        "SELECT label.key, sum(line_offer.amount), count(DISTINCT sale.seq), count(*), "  # noqa: S608
        f"sum({sold.UNITS}), sum(line_offer.uses), sum(line.total + {sold.TAKEN}), "
        f"sum(line.total), sum(line.tax), {_margin_sums()} FROM {sold.LINES} "
        "JOIN line_offer ON line_offer.sale = line.sale AND line_offer.line = line.ordinal "
        "JOIN label ON label.id = line_offer.offer "
        f"WHERE {sold.SOLD} AND {sold.conditions(days)} GROUP BY 1"
    )


def _margin_sums() -> str:
    """Write net and cost of the lines whose cost is known, and the net of all."""
    net = "(line.total - line.tax)"
    return (
        f"coalesce(sum({_KNOWN} * {net}), 0), coalesce(sum(line.cost), 0), coalesce(sum({net}), 0)"
    )


def _margin_cells(books: Books, sums: list[int]) -> tuple[Value, ...]:
    known, cost, net = sums
    margin = known - cost
    return (
        sold.amount(margin, books.currency) if known else None,
        sold.share(margin, known),
        sold.share(known, net),
    )


def _margins(books: Books, scope: Scope) -> Section:
    """Set lines under an offer beside the others."""
    found = over(
        lambda days: (
            f"SELECT iif({_WITH['offer']}, 'offer', 'none'), count(*), sum({sold.UNITS}), "  # noqa: S608
            f"sum(line.total + {sold.TAKEN}), sum({sold.TAKEN}), sum(line.total), sum(line.tax), "
            f"{_margin_sums()} FROM {sold.LINES} "
            f"WHERE {sold.SOLD} AND {sold.conditions(days)} GROUP BY 1"
        ),
        scope,
        keys=1,
    )
    sums, made = {row[0]: row[1:] for row in found}, []
    for name, title in (
        ("offer", say("Reports", "Under an offer")),
        ("none", say("Reports", "Without an offer")),
    ):
        lines, units, gross, taken, total, tax, *margin = sums.get(name, (0,) * 9)
        cells = (
            title,
            lines,
            sold.units(units),
            sold.amount(total if scope.with_tax else total - tax, books.currency),
            sold.share(taken, gross),
            *_margin_cells(books, margin),
        )
        made.append(Row(cells, key=f"with:{name}"))
    columns = (
        Column("group", say("Reports", "Group of lines"), Kind.TEXT),
        Column("lines", say("Reports", "Lines sold"), Kind.COUNT),
        figure("units"),
        _goods(scope),
        Column("discount_rate", say("Reports", "Discount rate"), Kind.RATE, discount_rate()),
        *_margin_columns(),
    )
    return Section("margins", say("Reports", "Margin with and without"), columns, tuple(made))


def _compared(books: Books, scope: Scope) -> tuple[Section, ...]:
    """Set the goods of each offer beside themselves in the days compared with."""
    then_scope = before(scope)
    if then_scope is None:
        return ()
    goods = _goods_of_offers(scope)
    if not goods:
        return ()
    now, then = (sold.sums_by(books, one, "product") for one in (scope, then_scope))
    names = named("offer", goods)
    question, made = asked(scope, ("discount",)), []
    for key in sorted(goods, key=lambda key: (names.get(key, key), key)):
        cells = _before_after(books, scope, *(_of(sums, goods[key]) for sums in (then, now)))
        made.append(Row((names.get(key, key), len(goods[key]), *cells), one(question, offer=key)))
    touched = {product for many in goods.values() for product in many}
    rest = {str(key) for (key,) in {**then, **now}} - touched
    cells = _before_after(books, scope, *(_of(sums, rest) for sums in (then, now)))
    made.append(Row((say("Reports", "Goods under no offer"), len(rest), *cells), key="rest"))
    columns = (
        label("offer"),
        Column("goods", say("Reports", "Goods"), Kind.COUNT, _touched_goods()),
        Column("units_before", say("Reports", "Units before"), Kind.QUANTITY),
        figure("units"),
        Column("units_change", say("Reports", "Units, change in %"), Kind.RATE, _change()),
        Column("before", say("Reports", "Sales before"), Kind.MONEY),
        figure(sales(scope)),
        Column("change_rate", say("Reports", "Change in %"), Kind.RATE, _change()),
        Column("margin_before", say("Reports", "Margin before"), Kind.MONEY),
        figure("margin"),
    )
    title = say("Reports", "The offers' goods, before and after")
    notes = (_honest(), say("Reports", "Compared with {span}.", span=span(then_scope)))
    return (Section("compared", title, columns, tuple(made), None, notes),)


def _goods_of_offers(scope: Scope) -> dict[str, set[str]]:
    """Give the products that each offer touched in the span."""
    found: dict[str, set[str]] = defaultdict(set)
    for offer, product in over(
        lambda days: (
            f"SELECT DISTINCT label.key, goods.key FROM {sold.LINES} "  # noqa: S608
            "JOIN line_offer ON line_offer.sale = line.sale AND line_offer.line = line.ordinal "
            "JOIN label ON label.id = line_offer.offer "
            "JOIN label AS goods ON goods.id = line.product "
            f"WHERE {sold.SOLD} AND {sold.conditions(days)}"
        ),
        scope,
        keys=2,
    ):
        found[offer].add(product)
    return found


def _of(found: dict[tuple[Value, ...], Sums], goods: set[str]) -> Sums:
    sums = Sums()
    for (key,), one_of in found.items():
        if key in goods:
            sums.add(one_of)
    return sums


def _before_after(books: Books, scope: Scope, then: Sums, now: Sums) -> tuple[Value, ...]:
    currency = books.currency
    was, is_now = (sold.sales_of(sums, scope) for sums in (then, now))
    return (
        sold.units(then.units),
        sold.units(now.units),
        sold.share(now.units - then.units, then.units),
        sold.amount(was, currency),
        sold.amount(is_now, currency),
        sold.share(is_now - was, was),
        sold.amount(sold.margin_of(then), currency),
        sold.amount(sold.margin_of(now), currency),
    )


def _counts() -> tuple[Column, ...]:
    return (
        Column("of_gross", say("Reports", "Share of gross sales"), Kind.RATE, _of_gross()),
        Column("documents", say("Reports", "Documents"), Kind.COUNT, _documents()),
        Column("lines", say("Reports", "Lines touched"), Kind.COUNT),
        Column("units", say("Reports", "Units touched"), Kind.QUANTITY, _units()),
    )


def _goods(scope: Scope) -> Column:
    title = say("Reports", "Goods sold") if scope.with_tax else say("Reports", "Goods sold, net")
    taxed = "What was paid for goods sold, tax included; returns are left out."
    plain = "What was paid for goods sold, without tax; returns are left out."
    means = say("Reports", taxed) if scope.with_tax else say("Reports", plain)
    return Column("sold", title, Kind.MONEY, means)


def _margin_columns() -> tuple[Column, ...]:
    known = say("Reports", "Net sales − cost of the lines whose cost is known.")
    rate = say("Reports", "Margin ÷ net sales of the lines whose cost is known.")
    covered = say("Reports", "Net sales of the lines whose cost is known ÷ net sales.")
    return (
        Column("known_margin", say("Reports", "Margin where known"), Kind.MONEY, known),
        Column("known_rate", say("Reports", "Margin rate where known"), Kind.RATE, rate),
        Column("coverage", say("Reports", "Cost known for"), Kind.RATE, covered),
    )


def _of_discounts() -> str:
    return say("Reports", "Taken off by this kind ÷ all that was taken off.")


def _of_gross() -> str:
    return say("Reports", "Taken off ÷ gross sales of all goods sold.")


def _of_goods() -> str:
    return say("Reports", "Taken off by the offer ÷ gross sales of the lines it touched.")


def _documents() -> str:
    return say("Reports", "Documents with a line that was touched.")


def _units() -> str:
    return say("Reports", "Units of the lines that were touched.")


def _touched_goods() -> str:
    return say("Reports", "Goods that the offer touched at least once in the span.")


def _change() -> str:
    text = "(Now − before) ÷ before; none where there was nothing before."
    return say("Reports", text)


def _honest() -> str:
    text = (
        "What went together with an offer, not what the offer caused: season, weather, holidays "
        "and other prices changed as well. Goods under no offer show how the rest went."
    )
    return say("Reports", text)

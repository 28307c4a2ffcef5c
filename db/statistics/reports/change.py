"""Why did sales change? Parts that add up to the change, then where it came from.

The parts are those of db.statistics.decomposition; the places where they came from are held
against the weeks before, so that what is only the usual to and fro is called that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.money import DIGITS, plain, round_half_up
from db.facts.report import Chart, Column, Kind, Row, Section, Shape
from db.facts.value import dataclass
from db.statistics.decomposition import Span, decomposed, lasting
from db.statistics.kept import over
from db.statistics.reports.comparing import compared
from db.statistics.reports.drivers import drivers, receipts_of_others
from db.statistics.reports.parts import figure, finished, label, named, one, sales
from db.statistics.reports.sold import LINES, conditions
from db.statistics.scopes import asked
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from db.facts.report import Report, Scope
    from db.statistics.ask import Key
    from db.statistics.books import Books
    from db.statistics.decomposition import Parts
    from db.statistics.receipts import Listed
    from db.statistics.reports.comparing import Compared

LEVELS = ("product", "department")
"""What counts as one item: its price is its own, its share is the mix."""
NAMED = 10
"""New and gone goods that are named, the largest."""
_MEASURES = ("gross", "discount", "returns", "total", "tax", "units", "lines")
"""What the parts and the places are both made of, so that it is asked for once."""
_BESIDE = ("gross", "discount", "returns", "transactions", "units", "atv", "upt")


def report(books: Books, scope: Scope) -> Report:
    """Make the parts, the figures they come from, the goods that came and went, the places."""
    spans = compared(books, scope)
    level = scope.option("level", LEVELS[0])
    level = level if level in LEVELS else LEVELS[0]
    sides = books.beside(*[asked(one, _MEASURES, level) for one in (spans.now, spans.before)])
    now = sold(books, spans.now, level, (sides.keys, sides.now))
    before = sold(books, spans.before, level, (sides.keys, sides.before))
    sections = (
        _parts(books, spans, level, decomposed(before, now), before),
        _beside(books, spans),
        _came_and_went(books, spans, level, _Goods(sides.keys, before, now)),
        *drivers(books, spans, {level: sides}),
    )
    population = books.ask(asked(spans.now, (sales(scope),))).population
    return finished(books, spans.now, "change", sections, population)


def behind(books: Books, scope: Scope, key: str) -> tuple[Listed, ...]:
    """List the receipts of what is not among the largest of a dimension."""
    return receipts_of_others(books, compared(books, scope), key)


@dataclass(frozen=True, slots=True)
class _Goods:
    """What was sold in both spans, item by item at the same places."""

    keys: Sequence[Key]
    before: Span
    now: Span


def sold(
    books: Books,
    scope: Scope,
    level: str,
    found: tuple[Sequence[Key], Mapping[str, Sequence[int]]],
) -> Span:
    """Make of what each item adds up to what it sold in some days, and what was paid back."""
    keys, sums = found
    back = {} if scope.with_tax else _tax_of_returns(scope, level)
    taxes = [back.get(key, 0) for key in keys] if back else [0] * len(keys)
    amounts = [
        gross - discount for gross, discount in zip(sums["gross"], sums["discount"], strict=True)
    ]
    if not scope.with_tax:
        each = zip(amounts, sums["tax"], taxes, strict=True)
        amounts = [amount - tax - of_returns for amount, tax, of_returns in each]
    (whole,) = books.summed(asked(scope, ("transactions",))).values()
    returns = sum(sums["returns"]) - sum(taxes)
    return Span(whole.transactions, sums["units"], amounts, returns)


def _tax_of_returns(scope: Scope, level: str) -> dict[Key, int]:
    """Read the tax inside what was paid back, minor units, for each item."""
    found = over(
        lambda days: (
            f"SELECT coalesce(label.key, ''), -sum(line.tax) FROM {LINES} "  # noqa: S608
            f"LEFT JOIN label ON label.id = line.{level} "
            f"WHERE line.quantity < 0 AND {conditions(days)} GROUP BY 1"
        ),
        scope,
        keys=1,
    )
    return {key or None: tax for key, tax in found}


def _parts(books: Books, spans: Compared, level: str, parts: Parts, before: Span) -> Section:
    """Show each part, its share of the sales before, and the sum."""
    digits, base = DIGITS[books.currency], before.sales
    question = asked(spans.now, (sales(spans.now), *_BESIDE))
    lines = (
        *zip(_titles(), (parts.traffic, parts.basket, parts.mix, parts.price), strict=False),
        (say("Reports", "New goods"), parts.new),
        (say("Reports", "Goods no longer sold"), parts.gone),
        (say("Reports", "Returns"), parts.returns),
    )
    made = [
        Row((title, plain(amount, digits), _of(amount, base)), question) for title, amount in lines
    ]
    whole = (say("Reports", "Change"), plain(parts.whole, digits), _of(parts.whole, base))
    share = say("Reports", "Part ÷ sales of the days compared with.")
    columns = (
        Column("part", say("Reports", "Part"), Kind.TEXT),
        Column("amount", say("Reports", "Amount"), Kind.MONEY, _meaning()),
        Column("share", say("Reports", "Of sales before"), Kind.RATE, share),
    )
    return Section(
        "parts",
        say("Reports", "What the change is made of"),
        columns,
        (*made, Row(whole, question, whole=True)),
        Chart(Shape.DIVERGING, "part", ("amount",)),
        (*spans.notes(books), _level(level)),
    )


def _titles() -> tuple[str, ...]:
    return (
        say("Reports", "Number of transactions"),
        say("Reports", "Units per transaction"),
        say("Reports", "Mix of goods"),
        say("Reports", "Prices"),
    )


def _of(amount: int, base: int) -> str | None:
    return plain(round_half_up(amount * 10_000, base), 4) if base > 0 else None


def _meaning() -> str:
    text = (
        "What changing this alone adds, averaged over every order in which the four could have "
        "changed (Shapley value); the parts add up to the change. Goods sold in one of the spans "
        "only, and returns, are parts of their own."
    )
    return say("Reports", text)


def _level(level: str) -> str:
    if level == "department":
        text = "An item is a department: other goods within one count as its price."
        return say("Reports", text)
    text = (
        "An item is a product; a line of measured goods is one unit, so its price is the line's."
    )
    return say("Reports", text)


def _beside(books: Books, spans: Compared) -> Section:
    """Show the figures of both spans that the parts come from."""
    measures = (sales(spans.now), *_BESIDE)
    made = []
    for scope in (spans.now, spans.before):
        question = asked(scope, measures)
        (row,) = books.ask(question).rows
        which = say("Reports", "Before") if scope is spans.before else say("Reports", "Now")
        made.append(Row((which, *row), question, compared=scope is spans.before))
    columns = (
        Column("span", say("Reports", "Days"), Kind.TEXT),
        *(figure(name) for name in measures),
    )
    return Section("beside", say("Reports", "Where the parts come from"), columns, tuple(made))


def _came_and_went(books: Books, spans: Compared, level: str, goods: _Goods) -> Section:
    """Name the largest goods of one span only."""
    digits, both = DIGITS[books.currency], {*lasting(goods.before, goods.now)}
    made, notes = [], []
    for scope, span, title in (
        (spans.now, goods.now, say("Reports", "New goods")),
        (spans.before, goods.before, say("Reports", "Goods no longer sold")),
    ):
        units, amounts = span.units, span.amounts
        some = [at for at in range(len(units)) if units[at] or amounts[at]]
        only = [at for at in some if at not in both]
        only.sort(key=lambda at: (-amounts[at], str(goods.keys[at])))
        named_ = only[:NAMED]
        called = named(level, [goods.keys[at] for at in named_])
        question = asked(scope, (sales(scope), "units"))
        for at in named_:
            key = goods.keys[at]
            cells = (
                title,
                key,
                called.get(str(key), ""),
                plain(units[at], 3, least=0),
                plain(amounts[at], digits),
            )
            made.append(Row(cells, one(question, **{level: key}), compared=scope is spans.before))
        text = "{title}: {count}, of which at most {most} are named."
        notes.append(say("Reports", text, title=title, count=len(only), most=NAMED))
    columns = (
        Column("part", say("Reports", "Part"), Kind.TEXT),
        label(level),
        Column("name", say("Reports", "Name"), Kind.TEXT),
        figure("units"),
        Column("sold", say("Reports", "Sold"), Kind.MONEY, _sold()),
    )
    title = say("Reports", "Goods that came and went")
    return Section("goods", title, columns, tuple(made), notes=tuple(notes))


def _sold() -> str:
    return say("Reports", "What was sold, after discounts and before returns.")

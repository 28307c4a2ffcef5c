"""Which departments carry the shop? The tree of goods, each branch with its own sums.

A line counts in the department it had when it was sold, which is what the line holds. A branch is
everything below it; where it also has goods of its own, these stand in a row of their own, so that
the rows below a branch add up to it (domain/statistics.md, section 4, department mix).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.product import PATH_SIGN
from db.facts.report import Chart, Column, Kind, Row, Section, Shape
from db.facts.value import dataclass
from db.statistics.measures import MEASURES, Sums
from db.statistics.reports import sold
from db.statistics.reports.parts import figure, finished, label, named, one, sales
from db.statistics.scopes import asked, before
from db.words import say

if TYPE_CHECKING:
    from db.facts.question import Question, Value
    from db.facts.report import Report, Scope
    from db.statistics.books import Books
    from db.statistics.receipts import Listed

OWN = "own:"
"""Begins the key of a branch's own goods."""
Tree = dict[str, Sums]
"""The sums of each branch by its path; goods without a department are the branch ""."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What every row is made with."""

    books: Books
    """The store."""
    scope: Scope
    """What was asked."""
    whole: Sums
    """All departments together."""
    then: Tree | None
    """The branches in the days compared with; None where nothing is compared."""
    then_whole: Sums
    """All departments together in those days."""


def report(books: Books, scope: Scope) -> Report:
    """Make the share of the top departments, and the tree."""
    found = sold.sums_by(books, scope, "department")
    compared = before(scope)
    then = sold.sums_by(books, compared, "department") if compared else {}
    at = Asked(books, scope, _sum(found), _tree(then) if compared else None, _sum(then))
    own = {str(key): sums for (key,), sums in found.items() if key is not None}
    branches = _tree(found)
    every = {**dict.fromkeys(at.then or {}, Sums()), **branches}
    names = named("department", every)
    rows = _rows(at, every, own, names)
    columns = _columns(at)
    everything = _row(at, say("Reports", "All departments"), at.whole, at.then_whole)
    notes = (_time_of_sale(),)
    sections = (
        Section(
            "top",
            say("Reports", "Share of the departments"),
            columns[:4],
            tuple(replace(row, cells=row.cells[:4]) for row in rows if row.level == 0),
            Chart(Shape.SHARE, "department", (columns[1].name,)),
            notes,
        ),
        Section(
            "tree",
            say("Reports", "Departments and what is below them"),
            columns,
            (*rows, replace(everything, whole=True)),
            notes=notes,
        ),
    )
    population = books.ask(asked(scope, (sales(scope), "margin"))).population
    return finished(books, scope, "departments", sections, population)


def behind(books: Books, scope: Scope, key: str) -> tuple[Listed, ...]:
    """List the receipts of a branch's own goods, without the departments below it."""
    path = key.removeprefix(OWN)
    own = "line.department IN (SELECT id FROM label WHERE kind = 'department' AND key = ?)"
    condition = f"{sold.conditions(scope)} AND {own}"
    return sold.receipts_where(condition, books.currency, path)


def _tree(found: dict[tuple[Value, ...], Sums]) -> Tree:
    """Add each department to all branches above it."""
    made: Tree = {}
    for (key,), sums in found.items():
        parts = str(key or "").split(PATH_SIGN)
        for depth in range(1, len(parts) + 1):
            made.setdefault(PATH_SIGN.join(parts[:depth]), Sums()).add(sums)
    return made


def _sum(found: dict[tuple[Value, ...], Sums]) -> Sums:
    whole = Sums()
    for sums in found.values():
        whole.add(sums)
    return whole


def _rows(at: Asked, tree: Tree, own: Tree, names: dict[str, str], above: str = "") -> list[Row]:
    """Write the branches below one, the largest first, each with what is below it."""
    level = above.count(PATH_SIGN) + 1 if above else 0
    here = [
        path
        for path in tree
        if path.count(PATH_SIGN) == level and (not above or path.startswith(f"{above}{PATH_SIGN}"))
    ]
    made = []
    for path in sorted(
        here, key=lambda path: (not path, -sold.sales_of(tree[path], at.scope), path)
    ):
        made.append(_branch(at, path, tree[path], names, level))
        below = _rows(at, tree, own, names, path) if path else []
        if below and path in own:
            text = say("Reports", "{department}, directly", department=_name(path, names))
            row = _row(at, text, own[path], None)
            made.append(replace(row, level=level + 1, behind=None, key=f"{OWN}{path}"))
        made += below
    return made


def _branch(at: Asked, path: str, sums: Sums, names: dict[str, str], level: int) -> Row:
    then = (at.then or {}).get(path, Sums())
    question = _question(at.scope, path)
    return replace(_row(at, _name(path, names), sums, then), behind=question, level=level)


def _question(scope: Scope, path: str) -> Question:
    """Ask about a branch, as far as the filter bar reaches into it."""
    question = asked(scope, (sales(scope),))
    wanted = [value for name, value in scope.where if name == "department"]
    inside = [value for value in wanted if value.startswith(f"{path}{PATH_SIGN}")]
    if not path or not inside or path in wanted:
        return one(question, department=path or None)
    rest = tuple(pair for pair in question.where if pair[0] != "department")
    return replace(question, where=(*rest, *(("department", value) for value in inside)))


def _name(path: str, names: dict[str, str]) -> str:
    if not path:
        return say("Reports", "Without a department")
    return names.get(path, path.rpartition(PATH_SIGN)[-1])


def _row(at: Asked, name: str, sums: Sums, then: Sums | None) -> Row:
    """Write one row; what is compared only where there is something."""
    currency, whole = at.books.currency, at.whole
    amount, margin = sold.sales_of(sums, at.scope), sold.margin_of(sums)
    cells: tuple[Value, ...] = (
        name,
        sold.amount(amount, currency),
        sold.share(amount, sold.sales_of(whole, at.scope)),
        sold.units(sums.units),
        sold.amount(margin, currency),
        MEASURES["margin_rate"].read(sums, currency),
        sold.share(margin, sold.margin_of(whole)),
        sold.share(margin, whole.total - whole.tax),
        sold.share(sums.discount, sums.gross),
    )
    if at.then is not None:
        cells = (*cells, *_change(at, amount, then))
    return Row(cells, asked(at.scope, (sales(at.scope),)))


def _change(at: Asked, amount: int, then: Sums | None) -> tuple[Value, ...]:
    if then is None:
        return (None, None, None)
    base, currency = sold.sales_of(then, at.scope), at.books.currency
    gained = amount - base
    return (
        sold.amount(base, currency),
        sold.amount(gained, currency),
        sold.share(gained, base),
    )


def _columns(at: Asked) -> tuple[Column, ...]:
    return (
        label("department"),
        figure(sales(at.scope)),
        Column("share", say("Reports", "Share of sales"), Kind.RATE, _share()),
        figure("units"),
        figure("margin"),
        figure("margin_rate"),
        Column("margin_share", say("Reports", "Share of margin"), Kind.RATE, _margin_share()),
        Column("contribution", say("Reports", "Contribution"), Kind.RATE, _contribution()),
        Column("discount_rate", say("Reports", "Discount rate"), Kind.RATE, discount_rate()),
        *(changes() if at.then is not None else ()),
    )


def changes() -> tuple[Column, ...]:
    """Give the columns of a comparison."""
    text = "Sales now − sales in the days compared with."
    rate = "Change ÷ sales in the days compared with; none where those were not above 0."
    return (
        Column("before", say("Reports", "Before"), Kind.MONEY),
        Column("change", say("Reports", "Change"), Kind.MONEY, say("Reports", text)),
        Column("change_rate", say("Reports", "Change in %"), Kind.RATE, say("Reports", rate)),
    )


def discount_rate() -> str:
    """Define the discount rate."""
    return say("Reports", "Discounts ÷ gross sales.")


def _share() -> str:
    return say(
        "Reports", "Sales of the row ÷ all sales asked for; none where those are not above 0."
    )


def _margin_share() -> str:
    return say("Reports", "Margin of the row ÷ margin of everything asked for.")


def _contribution() -> str:
    text = "Share of net sales × margin rate: margin of the row ÷ net sales of everything."
    return say("Reports", text)


def _time_of_sale() -> str:
    text = "Goods count in the department they had when they were sold, not in today's."
    return say("Reports", text)

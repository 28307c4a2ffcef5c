"""What was sold, what was taken off, what came back, what is left? A balance one can add up.

gross − discounts − returns = sales with tax; sales with tax − tax = net; net − cost = margin
(domain/statistics.md, section 2). Each line is a figure of the books, never a difference here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.report import Column, Kind, Row, Section
from db.statistics.reports.parts import figure, finished
from db.statistics.scopes import asked, before
from db.words import say

if TYPE_CHECKING:
    from db.facts.question import Table, Value
    from db.facts.report import Report, Scope
    from db.statistics.books import Books

BALANCE = ("gross", "discount", "returns", "total", "tax", "net", "cost", "margin")
"""From what the goods were worth to what is left."""
SIGNS = ("", "−", "−", "=", "−", "=", "−", "=")
"""What each line does to the sum above it."""
BESIDE = ("transactions", "units", "atv", "upt", "margin_rate")
"""Figures beside the balance."""


def report(books: Books, scope: Scope) -> Report:
    """Make the summary; compared where the scope says so."""
    question = asked(scope, (*BALANCE, *BESIDE))
    now = books.ask(question)
    then_scope = before(scope)
    earlier = asked(then_scope, (*BALANCE, *BESIDE)) if then_scope else None
    then = books.ask(earlier) if earlier else None
    columns = (
        Column("sign", "", Kind.TEXT),
        Column("figure", say("Reports", "Figure"), Kind.TEXT),
        Column("value", say("Reports", "Value"), Kind.MONEY),
        *([Column("before", say("Reports", "Before"), Kind.MONEY)] if then else ()),
    )
    balance = tuple(
        Row(_cells(sign, name, now, then), behind=question, whole=sign == "=")
        for sign, name in zip(SIGNS, BALANCE, strict=True)
    )
    beside = Section(
        "beside",
        say("Reports", "Beside the balance"),
        tuple(figure(name) for name in BESIDE),
        tuple(
            Row(tuple(_of(table, name) for name in BESIDE), behind, compared=table is then)
            for table, behind in ((now, question), (then, earlier))
            if table is not None
        ),
    )
    sections = (Section("balance", say("Reports", "Balance"), columns, balance), beside)
    return finished(books, scope, "summary", sections, now.population)


def _cells(sign: str, name: str, now: Table, then: Table | None) -> tuple[Value, ...]:
    cells: tuple[Value, ...] = (sign, figure(name).title, _of(now, name))
    return (*cells, _of(then, name)) if then else cells


def _of(table: Table, name: str) -> Value:
    return table.rows[0][table.columns.index(name)]

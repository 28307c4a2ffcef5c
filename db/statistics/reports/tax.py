"""How much tax is in the sales, at which rate and by which tax? Sums of lines, never made anew.

The tax of a line was rounded when it was sold; a rate on the sum of a day would give another
figure (domain/statistics.md, section 3: 16.55, not 16.54). So every figure here is a sum of what
the lines hold, and the last section sets it beside what the documents hold.
"""

from __future__ import annotations

import json
from operator import itemgetter
from typing import TYPE_CHECKING

from db.facts.report import Column, Kind, Row, Section
from db.facts.tax import TaxKind, percent_text
from db.statistics.kept import over
from db.statistics.reports import sold
from db.statistics.reports.parts import figure, finished, named, one
from db.statistics.scopes import asked
from db.statistics.sources import HEAD
from db.words import say

if TYPE_CHECKING:
    from db.facts.question import Value
    from db.facts.report import Report, Scope
    from db.statistics.books import Books
    from db.statistics.receipts import Listed

_BESIDE = "JOIN line_tax AS taken ON taken.sale = line.sale AND taken.line = line.ordinal"
_PLAIN = (
    "NOT EXISTS (SELECT 1 FROM line_tax WHERE line_tax.sale = line.sale "
    "AND line_tax.line = line.ordinal)"
)
_HEADS = {name: f"sale.{name}" for name in HEAD}


def report(books: Books, scope: Scope) -> Report:
    """Make the rates, the named taxes where there are any, and the proof."""
    question = asked(scope, ("net", "tax", "total", "transactions"), "tax_rate")
    table = books.ask(question)
    whole = asked(scope, question.measures)
    (sums,) = books.ask(whole).rows
    made = [Row(row, one(question, tax_rate=row[0])) for row in table.rows]
    made.append(Row((None, *sums), whole, whole=True))
    columns = (
        Column("tax_rate", say("Reports", "Tax rate"), Kind.RATE),
        Column("net", say("Reports", "Taxable net"), Kind.MONEY, _net()),
        *(figure(name) for name in ("tax", "total", "transactions")),
    )
    title = say("Reports", "By rate")
    by_name = _named(books, scope)
    sections = (
        Section("rates", title, columns, tuple(made), notes=(_sums_of_lines(),)),
        *by_name,
        _proof(books, scope, (sums[2], sums[1]), by_name),
    )
    return finished(books, scope, "tax", sections, table.population)


def behind(books: Books, scope: Scope, key: str) -> tuple[Listed, ...]:
    """List the documents with a line that bears a tax, or only a plain rate."""
    conditions = sold.conditions(scope)
    name, _, value = key.partition(":")
    if name != "tax":
        where = f"{conditions} AND {_PLAIN}" if name == "plain" else conditions
        return sold.receipts_where(where, books.currency)
    tax, place, kind, rate = json.loads(value)
    taken = (
        f"EXISTS (SELECT 1 FROM line_tax AS taken {_LABELS} WHERE taken.sale = line.sale AND "  # noqa: S608
        f"taken.line = line.ordinal AND ({_NAME}) = (?, ?, ?, ?))"
    )
    return sold.receipts_where(f"{conditions} AND {taken}", books.currency, tax, place, kind, rate)


_LABELS = (
    "LEFT JOIN label AS tax ON tax.id = taken.tax "
    "LEFT JOIN label AS place ON place.id = taken.jurisdiction"
)
_NAME = "coalesce(tax.key, ''), coalesce(place.key, ''), taken.kind, taken.rate"
"""What makes a named tax one row: key, jurisdiction, kind and rate."""


def _named(books: Books, scope: Scope) -> tuple[Section, ...]:
    """Tell named taxes apart, and what bears a plain rate only; nothing where none has a name."""
    found = over(
        lambda days: (
            f"SELECT {_NAME}, sum(line.total - line.tax), sum(taken.amount), "  # noqa: S608
            f"count(DISTINCT sale.seq) FROM {sold.LINES} {_BESIDE} {_LABELS} "
            f"WHERE {sold.conditions(days)} GROUP BY 1, 2, 3, 4"
        ),
        scope,
        keys=4,
    )
    if not found:
        return ()
    names = named("tax", [row[0] for row in found])
    places = named("jurisdiction", [row[1] for row in found])
    kinds, made = _kinds(), []
    for key, place, kind, rate, *sums in sorted(found, key=itemgetter(1, 0, 3, 2)):
        taxed = kind == TaxKind.TAXED
        cells = (
            names.get(key) or key if taxed else kinds[TaxKind(kind)],
            places.get(place) or place,
            percent_text(rate) if taxed or kind == TaxKind.ZERO else "",
            *_cells(books, sums),
        )
        made.append(Row(cells, key=f"tax:{json.dumps([key, place, kind, rate])}"))
    (plain,) = over(
        lambda days: (
            "SELECT coalesce(sum(line.total - line.tax), 0), coalesce(sum(line.tax), 0), "  # noqa: S608
            f"count(DISTINCT sale.seq) FROM {sold.LINES} "
            f"WHERE {sold.conditions(days)} AND {_PLAIN}"
        ),
        scope,
        keys=0,
    )
    if plain[-1]:
        text = say("Reports", "Plain rates, without a name")
        made.append(Row((text, "", "", *_cells(books, plain)), key="plain"))
    text = "A line with two taxes is in both rows, so only the tax adds up."
    title, notes = say("Reports", "By named tax"), (say("Reports", text),)
    return (Section("named", title, _name_columns(), tuple(made), notes=notes),)


def _name_columns() -> tuple[Column, ...]:
    return (
        Column("tax_name", say("Reports", "Tax named"), Kind.TEXT),
        Column("jurisdiction", say("Reports", "Whose"), Kind.TEXT),
        Column("rate", say("Reports", "Rate"), Kind.TEXT),
        Column("net", say("Reports", "Taxable net"), Kind.MONEY, _net()),
        figure("tax"),
        Column("documents", say("Reports", "Documents"), Kind.COUNT, _documents()),
    )


def _cells(books: Books, sums: tuple[int, ...] | list[int]) -> tuple[Value, ...]:
    net, tax, documents = sums
    return (sold.amount(net, books.currency), sold.amount(tax, books.currency), documents)


def _proof(
    books: Books, scope: Scope, sums: tuple[Value, Value], by_name: tuple[Section, ...]
) -> Section:
    """Set the sums of rates, of named taxes and of documents beside the sum of the lines."""
    currency = books.currency
    beside = _beside(scope, sums, by_name)
    tax_of_lines = beside[0][2]
    made = tuple(
        Row(
            (
                name,
                sold.amount(total, currency),
                sold.amount(tax, currency),
                sold.amount(tax - tax_of_lines, currency),
            ),
            key="all",
        )
        for name, total, tax in beside
    )
    columns = (
        Column("sum_of", say("Reports", "Sum of"), Kind.TEXT),
        figure("total"),
        figure("tax"),
        Column("difference", say("Reports", "Difference"), Kind.MONEY, _difference()),
    )
    return Section("proof", say("Reports", "Proof"), columns, made)


def _beside(
    scope: Scope, sums: tuple[Value, Value], by_name: tuple[Section, ...]
) -> list[tuple[str, int | None, int]]:
    """Give each sum's name, total and tax, the lines' first; documents only as a whole."""
    total, tax = (sold.minor(one) or 0 for one in sums)
    (lines,) = over(
        lambda days: (
            f"SELECT coalesce(sum(line.total), 0), coalesce(sum(line.tax), 0) FROM {sold.LINES} "  # noqa: S608
            f"WHERE {sold.conditions(days)}"
        ),
        scope,
        keys=0,
    )
    found: list[tuple[str, int | None, int]] = [
        (say("Reports", "All lines"), *lines),
        (say("Reports", "Rates"), total, tax),
    ]
    if by_name:
        named_tax = sum(sold.minor(row.cells[4]) or 0 for row in by_name[0].rows)
        found.append((say("Reports", "Named taxes"), None, named_tax))
    asked_of = sold.prepared(scope)
    if asked_of.columns <= set(HEAD):
        (heads,) = over(
            lambda days: (
                "SELECT coalesce(sum(total), 0), coalesce(sum(tax), 0) FROM sale "  # noqa: S608
                f"WHERE {sold.prepared(days).conditions(_HEADS)}"
            ),
            scope,
            keys=0,
        )
        found.append((say("Reports", "All documents"), *heads))
    return found


def _kinds() -> dict[TaxKind, str]:
    return {
        TaxKind.TAXED: say("Reports", "Taxed"),
        TaxKind.ZERO: say("Reports", "Zero-rated"),
        TaxKind.EXEMPT: say("Reports", "Exempt goods"),
        TaxKind.OUTSIDE: say("Reports", "Outside the tax"),
        TaxKind.CUSTOMER: say("Reports", "Customer owes none"),
    }


def _net() -> str:
    return say("Reports", "Sales with tax − tax of the lines in the row; returns taken off.")


def _documents() -> str:
    return say("Reports", "Documents with such a line, returns too.")


def _difference() -> str:
    return say("Reports", "Tax of this sum − tax of the lines; anything but 0 is a fault.")


def _sums_of_lines() -> str:
    text = (
        "The sum of the tax of every line as it was rounded when it was sold. A rate on the sum "
        "would differ; it is never computed."
    )
    return say("Reports", text)

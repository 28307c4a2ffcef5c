"""What do reports of sales read and reckon alike? Lines by themselves, shares, receipts by a rule.

Where a question's dimensions do not suffice, a report reads lines beside their documents; the
conditions of the filter bar are those of every question (db.statistics.asked).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.connection import rows
from db.facts.money import DIGITS, QUANTITY_SCALE, RATE_SCALE, plain, round_half_up
from db.rollup_rows import JOINED
from db.statistics.asked import Asked, ready
from db.statistics.receipts import listed
from db.statistics.scopes import asked
from db.statistics.sources import BODY, HEAD
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.facts.question import Value
    from db.facts.report import Scope
    from db.statistics.ask import Groups
    from db.statistics.books import Books
    from db.statistics.measures import Sums
    from db.statistics.receipts import Listed

LINES = JOINED
"""Documents with their lines, in the order in which both lie on the disk."""
SOLD = "line.quantity >= 0"
"""Whether a line was sold rather than returned."""
UNITS = f"iif(line.weighed, {QUANTITY_SCALE}, line.quantity)"
"""Units of a line sold, in thousandths; a line of measured goods counts as one."""
TAKEN = "(line.override + line.line_discount + line.offer_share + line.basket_share)"
"""All that was taken off a line, minor units."""
BACK = (
    "(SELECT returns_sale AS sale, returns_ordinal AS ordinal, -sum(quantity) AS quantity "
    "FROM line WHERE returns_sale NOT NULL GROUP BY 1, 2)"
)
"""How much of each line sold has come back, in thousandths."""
ADDED = ("gross", "discount", "returns", "total", "tax", "cost", "units", "lines")
"""Measures that add up over lines."""
LIMIT = 1000
"""Receipts listed at most, as behind every other figure of a screen."""
FEW = 30
"""Below so many documents or units a share says little."""
_COLUMNS = {name: f"sale.{name}" for name in HEAD} | {name: f"line.{name}" for name in BODY}


def conditions(scope: Scope, columns: Mapping[str, str] = _COLUMNS) -> str:
    """Write a scope's days and conditions for `LINES`; Misasked where they make no sense."""
    return prepared(scope).conditions(columns)


def prepared(scope: Scope) -> Asked:
    """Make a scope's conditions ready, as for a question about sales."""
    return ready(asked(scope, ("net",)))


def receipts_where(condition: str, currency: str, *values: object) -> tuple[Listed, ...]:
    """List the documents whose head and lines fulfil a condition in SQL, the latest first.

    `condition` speaks of `LINES`; `values` fill its question marks.
    """
    documents = f"sale.seq IN (SELECT sale.seq FROM {LINES} WHERE {condition})"  # noqa: S608
    return listed(documents, currency, LIMIT, values)


def share(part: int | None, whole: int | None) -> str | None:
    """Give part ÷ whole with four decimals; None where one is unknown or the whole is not above 0.

    A share of nothing, or of more returned than sold, says nothing (domain/statistics.md,
    section 4: "n/a" where the base is not above 0).
    """
    if part is None or whole is None or whole <= 0:
        return None
    return plain(round_half_up(part * RATE_SCALE, whole), 4)


def minor(cell: Value) -> int | None:
    """Read an answer's amount as minor units; None is unknown."""
    # An answer always has the currency's digits, and thousands of goods are read at once.
    return None if cell is None else int(str(cell).replace(".", ""))


def amount(many: int | None, currency: str) -> str | None:
    """Write minor units as a cell; None is unknown."""
    return None if many is None else plain(many, DIGITS[currency])


def units(thousandths: int) -> str:
    """Write units as a cell."""
    return plain(thousandths, 3, least=0)


def few(count: int) -> tuple[str, ...]:
    """Say that a figure rests on little; nothing where it does not."""
    if count >= FEW:
        return ()
    return (say("Reports", "Few: {count}. One more or less changes the shares.", count=count),)


def sums_by(books: Books, scope: Scope, *by: str) -> Groups:
    """Add up what the lines of each group are worth; groups are known as `Books.summed` says."""
    return books.summed(asked(scope, ADDED, *by))


def sales_of(sums: Sums, scope: Scope) -> int:
    """Give the sales that the filter bar chose, minor units."""
    return sums.total if scope.with_tax else sums.total - sums.tax


def margin_of(sums: Sums) -> int | None:
    """Give net sales − cost, minor units; None while a cost is unknown."""
    return None if sums.cost_missing else sums.total - sums.tax - sums.cost


def came_back(scope: Scope, part: str) -> dict[str, int]:
    """Tell how much of what was sold in a scope has come back since, by a label of the line sold.

    Thousandths of units by the label's key, "" where it has none; measured goods count as one
    once any of them came back. Goods returned without their receipt belong to no sale, and so are
    not here.

    Args:
        scope: When and where it was sold.
        part: The column of the line sold, or of its document, that parts it.

    """
    found = rows(
        f"SELECT coalesce(label.key, ''), sum(iif(line.weighed, {QUANTITY_SCALE}, back.quantity)) "  # noqa: S608
        f"FROM {BACK} AS back JOIN line ON line.sale = back.sale AND line.ordinal = back.ordinal "
        f"JOIN sale ON sale.seq = line.sale LEFT JOIN label ON label.id = {part} "
        f"WHERE {conditions(scope)} GROUP BY 1"
    )
    return dict(found)


def ratio(part: int, whole: int) -> str | None:
    """Give part ÷ whole with two decimals; None without a whole."""
    return None if whole == 0 else plain(round_half_up(part * 100, whole), 2)


def mean(whole: int, count: int, currency: str) -> str | None:
    """Give an amount ÷ a count, rounded once; None without a count."""
    return None if count == 0 else plain(round_half_up(whole, count), DIGITS[currency])

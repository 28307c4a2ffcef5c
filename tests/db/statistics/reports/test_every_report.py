"""Can every report of the list be made, with each of its options, and does every row lead down?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.facts.report import Compare, Kind, Scope
from db.statistics.catalogue import REPORTS, maker
from db.statistics.receipts import receipts
from db.statistics.said import meanings
from tests.db.sold import CNY
from tests.db.statistics.conftest import BOOKS, DAY_1, DAY_2

if TYPE_CHECKING:
    from db.facts.report import Report, Row

pytestmark = pytest.mark.usefixtures("golden")
LED_NOWHERE = {
    "journal": "events of which no document came",
    "exceptions": "the same",
    "today": "what needs a look may have no document",
    "tenders": "a batch of the bank is no document",
    "cashiers": "times signed on are no documents",
    "forecast": "days to come have no documents",
    "shifts": "a closing without documents",
    "drawer": "a float is no document",
}
"""Reports of which some rows have nothing below them, and why."""


def scopes() -> list[tuple[str, Scope]]:
    """Give each report as it usually is, then with every choice of every option."""
    usual = [(name, Scope(DAY_1, DAY_2, compare=Compare.BEFORE)) for name in REPORTS]
    chosen = [
        (name, Scope(DAY_1, DAY_2, options=((option, choice),)))
        for name, entry in REPORTS.items()
        for option, choices in entry.options
        for choice in choices
    ]
    return [*usual, *((name, Scope()) for name in REPORTS), *chosen]


@pytest.mark.parametrize(("name", "scope"), scopes())
def test_it_is_made_and_leads_down(name: str, scope: Scope) -> None:
    """Every row has as many cells as there are columns; every figure has its receipts."""
    made = maker(name).report(BOOKS, scope)
    assert made.title == REPORTS[name].said
    for section in made.sections:
        for row in section.rows:
            assert len(row.cells) == len(section.columns), section.name
            led(made, row)
        for column in section.columns:
            assert column.kind is Kind.TEXT or column.title


@pytest.mark.parametrize("name", REPORTS)
def test_each_meaning_is_said_once(name: str) -> None:
    """Also where two sections have figures that are called alike."""
    said = list(meanings(maker(name).report(BOOKS, Scope())))
    assert len(said) == len(set(said))


def led(made: Report, row: Row) -> None:
    """Ask for the receipts of a row."""
    if row.behind is not None:
        receipts(row.behind, CNY)
    elif row.key:
        maker(made.name).behind(BOOKS, made.scope, row.key)
    else:
        assert row.whole or made.name in LED_NOWHERE, (made.name, row.cells)

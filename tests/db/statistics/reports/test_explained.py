"""Does every figure of the comparing reports have a definition, and every row a way down?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.facts.report import Kind, Scope
from db.statistics.catalogue import maker
from db.statistics.dimensions import DIMENSIONS
from db.statistics.receipts import receipts
from tests.db.sold import CNY
from tests.db.statistics.conftest import BOOKS, DAY_1, DAY_2

if TYPE_CHECKING:
    from db.facts.report import Report

NAMES = ("change", "compare", "like_for_like", "members", "cohorts", "forecast")
pytestmark = pytest.mark.usefixtures("golden")


@pytest.fixture(params=NAMES)
def made(request: pytest.FixtureRequest) -> Report:
    """Make one of the reports over both golden days."""
    return maker(request.param).report(BOOKS, Scope(DAY_1, DAY_2))


def test_every_figure_is_defined(made: Report) -> None:
    """Whatever is not a name or a label has its sentence; rows are as wide as their columns."""
    for section in made.sections:
        for one in section.columns:
            assert one.kind is Kind.TEXT or one.definition or one.name in DIMENSIONS, one.name
        for row in section.rows:
            assert len(row.cells) == len(section.columns)
        if section.chart is not None:
            chart = section.chart
            known = {one.name for one in section.columns}
            assert {chart.x, *chart.y, *filter(None, [chart.by])} <= known


def test_every_row_leads_down(made: Report) -> None:
    """By its question or by its key, and no key is refused."""
    for section in made.sections:
        for row in section.rows:
            if row.behind is not None:
                receipts(row.behind, CNY)
            else:
                assert row.key
                maker(made.name).behind(BOOKS, made.scope, row.key)

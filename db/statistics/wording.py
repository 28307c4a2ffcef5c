"""How are an answer's columns and texts called, wherever they are shown?

Texts that a spreadsheet would take for a formula get an apostrophe before them (OWASP, CSV
Injection). Figures stay figures, negative ones too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.statistics.dimensions import DIMENSIONS
from db.statistics.measures import MEASURES
from db.words import say

if TYPE_CHECKING:
    from db.facts.question import Table, Value

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def title(name: str) -> str:
    """Say a column's name for people."""
    known = MEASURES.get(name) or DIMENSIONS.get(name)
    return say("Statistics", known.title) if known else name


def text_columns(table: Table) -> list[bool]:
    """Say of each column whether it holds texts rather than figures."""
    return [name not in MEASURES for name in table.columns]


def harmless(cell: Value) -> Value:
    """Keep a text from being taken for a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell

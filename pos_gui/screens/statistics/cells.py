"""How is a cell of a report written for a reader? By its kind; nothing is worked out here."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from db.facts.report import Kind
from db.statistics.shown import called, few
from db.words import language, say

if TYPE_CHECKING:
    from db.facts.question import Value
    from db.facts.report import Column, Section

DASH = "\N{EM DASH}"
_MINUS = "\N{MINUS SIGN}"


def written(column: Column, cell: Value) -> str:
    """Write a cell; an em dash where it is unknown."""
    if cell is None:
        return say("Statistics", "Not recorded") if column.kind is Kind.TEXT else DASH
    match column.kind:
        case Kind.TEXT:
            return called(column, str(cell))
        case Kind.RATE:
            gap = " " if language() == "en" else ""
            return (
                f"{_grouped((Decimal(cell) * 100).quantize(Decimal('0.01'), ROUND_HALF_UP))}{gap}%"
            )
        case Kind.RATIO:
            return _grouped(few(Decimal(cell)))
        case _:
            return _grouped(Decimal(cell))


def rank(column: Column, cell: Value) -> tuple[bool, Decimal | str]:
    """Give what a column is sorted by; the unknown is the least."""
    if column.kind is Kind.TEXT:
        return cell is not None, str(cell or "").casefold()
    return cell is not None, Decimal(cell or 0)


def name_of(section: Section, at: int) -> str:
    """Say which row this is: its texts, or the section where it has none."""
    row = section.rows[at]
    texts = (
        written(column, cell)
        for column, cell in zip(section.columns, row.cells, strict=True)
        if column.kind is Kind.TEXT and cell
    )
    return " · ".join(text for text in texts if len(text) > 1) or section.title


def _grouped(number: Decimal) -> str:
    text = f"{number:,f}"
    return text.replace("-", _MINUS)

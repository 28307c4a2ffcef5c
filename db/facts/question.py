"""What can be asked of the books, and what does an answer look like?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from db.facts.moment import BusinessDay

Value = str | int | None
"""A cell: a decimal text, a count, or unknown."""


@dataclass(frozen=True, slots=True)
class Question:
    """Measures by dimensions over a span of business days."""

    measures: tuple[str, ...]
    """Names of measures in the order asked."""
    by: tuple[str, ...] = ()
    """Names of dimensions in the order asked; the rows are sorted by them."""
    where: tuple[tuple[str, str], ...] = ()
    """Dimension and value that must match; several values of one dimension are alternatives."""
    first: BusinessDay | None = None
    """First business day, inclusive."""
    last: BusinessDay | None = None
    """Last business day, inclusive."""


@dataclass(frozen=True, slots=True)
class Table:
    """The answer: finished texts and counts, ready for screen, CSV or JSON."""

    columns: tuple[str, ...]
    """Dimensions, then measures."""
    rows: tuple[tuple[Value, ...], ...]
    """Sorted by the dimensions; no totals row, no empty groups."""
    population: str
    """Which documents were counted, and what is unknown in them."""
    definitions: tuple[tuple[str, str], ...]
    """Each measure with its one definition."""

"""What does the filter bar hold? A wish that outlives the day: "last month" stays last month.

All reports share it; each is asked only what it understands.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.report import Compare, Scope
from db.facts.value import dataclass
from pos_gui.screens.statistics.periods import Days, Period, days_of

if TYPE_CHECKING:
    from db.facts.moment import BusinessDay
    from pos_gui.screens.statistics.figures import Entry


@dataclass(frozen=True, slots=True)
class Filters:
    """The filter bar."""

    period: Period = Period.LAST_28
    """The days, as they were chosen."""
    custom: Days = (None, None)
    """The days of a period of one's own."""
    where: tuple[tuple[str, str], ...] = ()
    """Dimension and value."""
    compare: Compare = Compare.NONE
    """What it is compared with."""
    with_tax: bool = False
    """Whether sales are shown with the tax inside."""
    options: tuple[tuple[str, str], ...] = ()
    """What single reports ask besides."""
    hidden: tuple[tuple[str, str], ...] = ()
    """Columns out of sight: the table, as `report/section`, and the column."""

    def days(self, today: BusinessDay) -> Days:
        """Give first and last day."""
        return self.custom if self.period is Period.CUSTOM else days_of(self.period, today)

    def scope(self, entry: Entry, today: BusinessDay) -> Scope:
        """Give what this report is asked."""
        first, last = self.days(today)
        known = {name for name, _ in entry.options}
        return Scope(
            first,
            last,
            tuple(pair for pair in self.where if pair[0] in entry.filters),
            self.compared(entry),
            self.with_tax and entry.taxed,
            tuple(pair for pair in self.options if pair[0] in known),
        )

    def compared(self, entry: Entry) -> Compare:
        """Give what this report is compared with: as chosen, else as is usual for it."""
        chosen = self.compare if entry.compares else Compare.NONE
        return entry.usual if chosen is Compare.NONE else chosen

    def beside(self, entry: Entry) -> tuple[tuple[str, str], ...]:
        """List the conditions that this report cannot follow."""
        return tuple(pair for pair in self.where if pair[0] not in entry.filters)

    def within(self, first: BusinessDay, last: BusinessDay) -> Filters:
        """Choose days of one's own."""
        return replace(self, period=Period.CUSTOM, custom=(first, last))

    def toggled(self, dimension: str, value: str) -> Filters:
        """Add a condition, or take it away where it is there."""
        pair = (dimension, value)
        kept = tuple(one for one in self.where if one != pair)
        return replace(self, where=kept if pair in self.where else (*kept, pair))

    def shown(self, table: str, column: str) -> Filters:
        """Take a column out of sight, or bring it back."""
        pair = (table, column)
        kept = tuple(one for one in self.hidden if one != pair)
        return replace(self, hidden=kept if pair in self.hidden else (*kept, pair))

    def option(self, name: str, value: str) -> Filters:
        """Choose a report's own option; an empty one is the usual."""
        kept = tuple(one for one in self.options if one[0] != name)
        return replace(self, options=(*kept, (name, value)) if value else kept)

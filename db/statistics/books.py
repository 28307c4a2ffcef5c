"""What does a report know of the shop besides its books? Currency, business day, the time now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.value import dataclass
from db.statistics.ask import ask, summed
from db.statistics.leaders import leading, ranked
from db.statistics.sides import beside, side

if TYPE_CHECKING:
    from db.facts.moment import BusinessDay, Moment
    from db.facts.question import Question, Table
    from db.statistics.ask import Groups, Key
    from db.statistics.kept import Cells
    from db.statistics.measures import Sums
    from db.statistics.sides import Sides


@dataclass(frozen=True, slots=True)
class Books:
    """The open store as a report reads it, inside one snapshot."""

    currency: str
    """ISO 4217, of every amount."""
    now: Moment
    """When it is asked."""
    today: BusinessDay
    """The business day that runs."""
    cut_off_hour: int = 0
    """When a business day begins, by the shop's clock."""

    def ask(self, question: Question) -> Table:
        """Answer a question; Misasked if it makes no sense."""
        return ask(question, self.currency)

    def summed(self, question: Question) -> Groups:
        """Answer a question in whole numbers; Misasked if it makes no sense."""
        return summed(question)

    def leading(self, question: Question, most: int) -> dict[Key, list[tuple[Key, Sums]]]:
        """Give the largest of a second name for each of a first; Misasked if it makes no sense."""
        return leading(question, most)

    def ranked(self, question: Question) -> list[tuple[Key, int]]:
        """Give each key of a name, the largest first; Misasked if it makes no sense."""
        return ranked(question)

    def beside(self, now: Question, before: Question) -> Sides:
        """Answer a question about two spans, side by side; Misasked if it makes no sense."""
        return beside(now, before)

    def side(self, question: Question, *more: str) -> dict[Key, Cells]:
        """Answer by one dimension, a row of sums for each key; Misasked if it makes no sense."""
        return side(question, *more)

"""What does the statistics screen ask of the world? Functions only; app.py brings what fits.

All but `now`, `reprint` and `left` are called in the pool's threads: each opens a connection of
its own, or waits as long as it must, without anybody at the counter noticing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from db.facts.moment import BusinessDay, Moment
    from db.facts.money import Money
    from db.facts.place import Shop
    from db.facts.question import Question, Table
    from db.facts.report import Compare, Reach, Report, Row, Scope
    from db.facts.sale import Sale
    from pos_gui.screens.statistics.asking import Heeding


class Listed(Protocol):
    """A recorded document as a list shows it."""

    @property
    def receipt_no(self) -> str:
        """The number on the paper."""
        ...

    @property
    def at(self) -> Moment:
        """When it was completed."""
        ...

    @property
    def cashier(self) -> str:
        """Who sold; empty where nobody is named."""
        ...

    @property
    def lines(self) -> int:
        """Its lines."""
        ...

    @property
    def total(self) -> Money:
        """What was paid, tax included."""
        ...


class Entry(Protocol):
    """A report of the list."""

    @property
    def name(self) -> str:
        """As commands call it."""
        ...

    @property
    def said(self) -> str:
        """As people call it, in the reader's language."""
        ...

    @property
    def options(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """What only it asks, with the choices, the usual one first; none is free text."""
        ...

    @property
    def compares(self) -> bool:
        """Whether it has figures to compare."""
        ...

    @property
    def taxed(self) -> bool:
        """Whether its amounts follow the choice of tax in or out."""
        ...

    @property
    def slip(self) -> bool:
        """Whether it is worth a strip of paper."""
        ...

    @property
    def reach(self) -> Reach:
        """Which of the days asked for it tells of."""
        ...

    @property
    def usual(self) -> Compare:
        """What it is compared with where nothing is chosen."""
        ...

    @property
    def board(self) -> tuple[tuple[tuple[str, int], ...], ...]:
        """Sections that stand side by side where there is room, row by row, with their shares."""
        ...

    @property
    def filters(self) -> tuple[str, ...]:
        """Dimensions that it can be narrowed by."""
        ...


@dataclass(frozen=True, slots=True)
class Reports:
    """Where reports come from, and where they go; all in the pool but `catalogue`."""

    catalogue: Callable[[], Sequence[tuple[str, Sequence[Entry]]]]
    """Gives the parts of the list by name, each with its reports."""
    report: Callable[[str, Scope], Report]
    """Makes a report."""
    behind: Callable[[str, Scope, Row], Sequence[Listed]]
    """Lists the receipts behind a row of it."""
    values: Callable[[str], Mapping[str, str]]
    """Gives the values of a dimension that the books know, and what they are called."""
    written: Callable[[Report, str], bytes]
    """Writes it for elsewhere, in one of `leaving.FORMS`."""
    folder: Path
    """Where files go."""
    printed: Callable[[Report], Path] | None
    """Prints it on the receipt printer's roll; None where there is no printer."""
    views: Path
    """Where the saved views are kept."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Where the figures come from, and where the manager goes from here."""

    ask: Callable[[Question], Table]
    """Answers a question."""
    receipts: Callable[[Question], Sequence[Listed]]
    """Lists the documents that a question's figures come from, the latest first."""
    sale: Callable[[str], Sale | None]
    """Gives a recorded sale by its receipt number."""
    shop: Shop
    """The shop as it calls itself."""
    today: Callable[[], BusinessDay]
    """Tells the business day."""
    now: Callable[[], Moment]
    """Tells the time."""
    reprint: Callable[[str], None]
    """Prints a receipt again, marked as a copy."""
    left: Callable[[], None]
    """Goes back to selling."""
    heeding: Heeding
    """Stops what is read inside it, once what it is given says so."""
    reports: Reports
    """The reports of the list."""

"""Which reports are there? Their names, what they answer, and the module that makes each.

A module is loaded when its report is first asked for. Each has

    def report(books: Books, scope: Scope) -> Report

and, where its rows have keys instead of questions, also

    def behind(books: Books, scope: Scope, key: str) -> tuple[Listed, ...]
"""

from __future__ import annotations

import importlib
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, cast

from db.facts.trouble import Refused
from db.facts.value import dataclass
from db.words import say

if TYPE_CHECKING:
    from db.facts.report import Report, Scope
    from db.statistics.books import Books
    from db.statistics.receipts import Listed

    class Maker(Protocol):
        """A report's module."""

        def report(self, books: Books, scope: Scope) -> Report:
            """Make the report."""
            ...

        def behind(self, books: Books, scope: Scope, key: str) -> tuple[Listed, ...]:
            """List the receipts of a row."""
            ...


class Group(StrEnum):
    """The parts of the list, in their order."""

    SALES = "sales"
    MONEY = "money"
    GOODS = "goods"
    CUSTOMERS = "customers"
    CONTROL = "control"


def groups() -> dict[Group, str]:
    """Name the parts of the list."""
    return {
        Group.SALES: say("Reports", "Sales"),
        Group.MONEY: say("Reports", "Money"),
        Group.GOODS: say("Reports", "Goods"),
        Group.CUSTOMERS: say("Reports", "Customers"),
        Group.CONTROL: say("Reports", "Control"),
    }


@dataclass(frozen=True, slots=True)
class Entry:
    """A report of the list."""

    name: str
    """As commands call it; also its module's name."""
    title: str
    """As people call it, in English."""
    group: Group
    """Where the list shows it."""
    options: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """What only it asks, with the choices, the usual one first; no choices is free text."""
    compares: bool = False
    """Whether it has figures to compare."""
    filters: tuple[str, ...] = ("shop", "till", "cashier", "department", "segment")
    """Dimensions that its filter bar offers."""
    slip: bool = False
    """Whether it is worth a strip of 80 mm."""

    @property
    def said(self) -> str:
        """The title in the reader's language."""
        return say("Statistics", self.title)


REPORTS = {
    entry.name: entry
    for entry in (
        Entry("today", "Today", Group.SALES, compares=True),
        Entry("summary", "Summary", Group.SALES, compares=True, slip=True),
        Entry("hours", "Hours and weekdays", Group.SALES),
    )
}
"""Every report by its name, in the order of the list."""


def maker(name: str) -> Maker:
    """Load the module of a report.

    Raises:
        Refused: if there is no such report.

    """
    if name not in REPORTS:
        text = "There is no report {name}; there are {names}."
        raise Refused(say("Reports", text, name=name, names=", ".join(REPORTS)))
    return cast("Maker", importlib.import_module(f"db.statistics.reports.{name}"))

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

from db.facts.report import Compare, Reach
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
    taxed: bool = True
    """Whether its amounts follow the choice of tax in or out."""
    reach: Reach = Reach.SPAN
    """Which of the days asked for it tells of."""
    slip: bool = False
    """Whether it is worth a strip of 80 mm."""
    usual: Compare = Compare.NONE
    """What it is compared with where nothing is chosen."""
    board: tuple[tuple[tuple[str, int], ...], ...] = ()
    """Sections that stand side by side where there is room, row by row, with their shares."""

    @property
    def said(self) -> str:
        """The title in the reader's language."""
        return say("Statistics", self.title)


_RECORDS = (
    "", "sales", "returns", "voids", "prices", "copies", "drawer", "parked", "cards", "people",
    "customers", "closings", "till",
)  # fmt: skip
"""Kinds of records that the journal's search can be narrowed to; the first is all of them."""
REPORTS = {
    entry.name: entry
    for entry in (
        Entry(
            "today",
            "Today",
            Group.SALES,
            compares=True,
            reach=Reach.DAY,
            slip=True,
            usual=Compare.WEEK,
            board=((("hours", 3), ("heat", 2)), (("top", 5), ("mix", 6), ("needs", 6))),
        ),
        Entry("summary", "Summary", Group.SALES, compares=True, taxed=False, slip=True),
        Entry("hours", "Hours, weekdays", Group.SALES),
        Entry("departments", "Departments", Group.SALES, compares=True),
        Entry(
            "items",
            "Items",
            Group.SALES,
            options=(
                ("by", ("net", "margin")),
                ("sort", ("rank", "units", "margin", "discount", "returned", "name")),
                ("rows", ("all", "50", "200")),
                ("quiet", ("30", "60", "90")),
            ),
        ),
        Entry("baskets", "Baskets", Group.SALES, taxed=False),
        Entry(
            "price_bands",
            "Price bands",
            Group.SALES,
            options=(("level", ("top", "below", "all")),),
        ),
        Entry(
            "returns",
            "Goods returned",
            Group.SALES,
            options=(("view", ("return", "sale")),),
            taxed=False,
        ),
        Entry("discounts", "Discount effect", Group.SALES, compares=True),
        Entry("tax", "Tax by rate", Group.MONEY, taxed=False),
        Entry(
            "compare",
            "Compare periods",
            Group.SALES,
            (("by", ("day", "week", "month", "department", "shop", "cashier")),),
            compares=True,
            slip=True,
        ),
        Entry("like_for_like", "Like-for-like shops", Group.SALES),
        Entry(
            "change",
            "What changed",
            Group.SALES,
            (("level", ("product", "department")),),
            compares=True,
        ),
        Entry(
            "forecast",
            "Forecast of units",
            Group.GOODS,
            (("items", ("200", "50", "1000")),),
            filters=("shop", "department"),
            taxed=False,
            reach=Reach.END,
        ),
        Entry(
            "members",
            "Members",
            Group.CUSTOMERS,
            (
                (
                    "segment",
                    ("all", "champion", "loyal", "recent", "occasional", "at_risk", "lost"),
                ),
            ),
        ),
        Entry("cohorts", "Cohorts", Group.CUSTOMERS, taxed=False),
        Entry(
            "tenders",
            "Tenders, batches",
            Group.MONEY,
            filters=("shop", "till", "cashier", "tender", "segment"),
            taxed=False,
            slip=True,
        ),
        Entry(
            "segments",
            "Segments",
            Group.CUSTOMERS,
            options=(("top", ("5", "10", "20")),),
            filters=("shop", "till", "cashier", "segment"),
        ),
        Entry("shifts", "Closings (Z)", Group.CONTROL, filters=("till",), taxed=False, slip=True),
        Entry(
            "drawer",
            "Over and short",
            Group.CONTROL,
            filters=("shop", "till", "cashier"),
            slip=True,
        ),
        Entry(
            "cashiers",
            "Cashiers",
            Group.CONTROL,
            options=(("pause", ("5", "10", "15", "30")),),
            filters=("shop", "till", "cashier"),
        ),
        Entry(
            "exceptions",
            "Worth a look",
            Group.CONTROL,
            filters=("till", "cashier"),
            taxed=False,
        ),
        Entry(
            "journal",
            "Journal",
            Group.CONTROL,
            options=(
                ("kind", _RECORDS),
                *((name, ()) for name in ("hours", "amount", "receipt", "card", "product")),
            ),
            filters=("till", "cashier"),
            taxed=False,
        ),
        Entry(
            "affinity",
            "Bought together",
            Group.GOODS,
            (("level", ("product", "department")), ("least", ()), ("lift", ()), ("without", ())),
            taxed=False,
        ),
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

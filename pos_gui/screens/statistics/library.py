"""Which lines does the list at the left have, and which one is open?"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from shiboken6 import isValid

from db.words import say
from pos_gui.screens.kit.work import work
from pos_gui.screens.statistics.periods import Period
from pos_gui.screens.statistics.saved import SavedView, forget, read
from pos_gui.screens.statistics.shelf import Item, Shelf

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from db.facts.moment import BusinessDay
    from pos_gui.screens.kit.look import Look
    from pos_gui.screens.statistics.filters import Filters
    from pos_gui.screens.statistics.reporting import Reporting

HOME = "today"
"""The report that stands there first."""


class Library:
    """The list, and what its lines open."""

    def __init__(
        self,
        look: Look,
        room: Reporting,
        ways: tuple[Callable[[str], None], Callable[[Exception], None]],
        parent: QWidget,
    ) -> None:
        """Begin with the reports; the views come when they are read.

        `ways` hear the command of a line, and what went wrong with the file of the views.
        """
        self._room = room
        press, self._failed = ways
        self._views: tuple[SavedView, ...] = ()
        self._chosen = HOME
        self.shelf = Shelf(look, press, parent)
        room.on_kept = self._kept

    def show(self, chosen: str) -> None:
        """Show all lines, one of them chosen."""
        self._chosen = chosen
        shop = self._room.figures.shop.name
        items = [Item(shop, strong=True)] if shop else []
        items += [Item(say("Statistics", "Now")), Item(self._room.entries[HOME].said, HOME)]
        if self._views:
            items.append(Item(say("Statistics", "Saved views")))
            items.extend(Item(view.name, f"view:{view.name}") for view in self._views)
        for title, part in self._room.figures.reports.catalogue():
            items.append(Item(title))
            items.extend(Item(one.said, f"report:{one.name}") for one in part if one.name != HOME)
        self.shelf.show_items(tuple(items), chosen)

    def open(self, kind: str, name: str) -> None:
        """Open a line of the list."""
        room = self._room
        if kind == "forget":
            self._do(partial(forget, room.figures.reports.views, name))
            return
        room.asking.drop()
        if kind == HOME:
            room.open(HOME, _of_today(room.filters, room.figures.today()))
        elif kind == "report" and name in room.entries:
            room.open(name)
        elif kind == "view":
            found = [one for one in self._views if one.name == name]
            if not found or found[0].report not in room.entries:
                return
            room.open(found[0].report, found[0].filters)
        self.show(f"{kind}:{name}" if name else kind)
        self.shelf.fold()

    def ask(self) -> None:
        """Read the views, in the pool."""
        self._do(partial(read, self._room.figures.reports.views))

    def _do(self, job: Callable[[], tuple[SavedView, ...]]) -> None:
        work(job, self._came, self._failed)

    def _came(self, views: tuple[SavedView, ...]) -> None:
        if isValid(self.shelf):
            self._views = views
            self.show(self._chosen)

    def _kept(self, view: SavedView, views: tuple[SavedView, ...]) -> None:
        self._views = views
        self.show(f"view:{view.name}")


def _of_today(filters: Filters, today: BusinessDay) -> Filters:
    """Choose today, where the days chosen for another report end before it."""
    _, last = filters.days(today)
    return filters if last in (None, today) else replace(filters, period=Period.TODAY)

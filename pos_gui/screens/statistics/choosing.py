"""What does each key of the filter bar open, and what follows from the choice?"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from db.facts.moment import BusinessDay
from db.facts.report import Compare
from db.words import say
from pos_gui.screens.statistics.filter_bar import REMOVE
from pos_gui.screens.statistics.overlay import Choice, Form, Picker
from pos_gui.screens.statistics.periods import Period
from pos_gui.screens.statistics.present_filters import (
    compares,
    dimensions,
    option_title,
    option_value,
    periods,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pos_gui.screens.statistics.report_page import ReportPage
    from pos_gui.screens.statistics.room import Room


class Choosing:
    """The lists and fields that the keys of the bar open."""

    def __init__(self, room: Room) -> None:
        """Choose for this report."""
        self._room = room

    def press(self, command: str, page: ReportPage) -> None:
        """Open what a key stands for, or do it where there is nothing to choose."""
        room, filters = self._room, self._room.filters
        if room.entry is None:
            return
        name, _, detail = command.partition(":")
        if name == "period":
            self._period(page)
        elif name == "compare" and room.entry.compares:
            offered = [
                Choice(each.value, words, each is filters.compare)
                for each, words in compares().items()
            ]
            self._offer(page, command, say("Statistics", "Compared with"), offered, self._compare)
        elif name == "tax" and room.entry.taxed:
            room.change(replace(filters, with_tax=not filters.with_tax))
        elif name == "add" and room.entry.filters:
            names = dimensions()
            offered = [Choice(one, names.get(one, one)) for one in room.entry.filters]
            title = say("Statistics", "Filter by")
            self._offer(page, command, title, offered, partial(self._values, page))
        elif command.startswith(REMOVE):
            room.change(filters.toggled(*command.removeprefix(REMOVE).split("=", 1)))
        elif name == "option":
            self._option(page, detail)
        elif name == "columns":
            self._columns(page, room.entry.name)

    def _offer(
        self,
        page: ReportPage,
        command: str,
        title: str,
        choices: Sequence[Choice],
        picked: Callable[[str], None],
    ) -> None:
        picker = Picker(page.look, title, choices, picked, page)
        picker.place(page.bar.chip(command))
        picker.begin()

    def _period(self, page: ReportPage) -> None:
        offered = [
            Choice(each.value, words, each is self._room.filters.period)
            for each, words in periods().items()
        ]

        def picked(value: str) -> None:
            if Period(value) is Period.CUSTOM:
                self._dates(page)
            else:
                self._room.change(replace(self._room.filters, period=Period(value)))

        self._offer(page, "period", say("Statistics", "Days"), offered, picked)

    def _dates(self, page: ReportPage) -> None:
        """Ask for the first and the last day."""
        room = self._room
        first, last = room.filters.days(room.figures.today())
        texts = [one.text() if one else "" for one in (first, last)]
        names = (say("Statistics", "First day"), say("Statistics", "Last day"))

        def done(told: tuple[str, ...]) -> str:
            try:
                begin, end = BusinessDay.parse(told[0]), BusinessDay.parse(told[1])
            except ValueError:
                return say("Statistics", "Write days as 2026-03-02.")
            if end < begin:
                return say("Statistics", "The last day is before the first.")
            room.change(room.filters.within(begin, end))
            return ""

        title = say("Statistics", "Days of your own, both inside")
        fields = list(zip(names, texts, strict=True))
        form = Form(page.look, title, fields, (say("Statistics", "Show"), done), page)
        form.place(page.bar.chip("period"))
        form.begin()

    def _compare(self, value: str) -> None:
        self._room.change(replace(self._room.filters, compare=Compare(value)))

    def _values(self, page: ReportPage, dimension: str) -> None:
        """Ask in the pool which values there are, then offer them by name."""
        room = self._room
        job = partial(room.figures.reports.values, dimension)
        room.asking.ask(job, partial(self._offer_values, page, dimension))

    def _offer_values(self, page: ReportPage, dimension: str, values: Mapping[str, str]) -> None:
        room, title = self._room, dimensions().get(dimension, dimension)
        offered = [
            Choice(value, name, (dimension, value) in room.filters.where)
            for value, name in sorted(values.items(), key=lambda one: (one[1].casefold(), one[0]))
        ]
        for one in offered:
            room.names[dimension, one.value] = say(
                "Statistics", "{name}: {value}", name=title, value=one.text
            )
        offered.append(Choice("unknown", say("Statistics", "Not recorded")))
        self._offer(
            page, "add", title, offered,
            lambda value: room.change(room.filters.toggled(dimension, value)),
        )  # fmt: skip

    def _columns(self, page: ReportPage, report: str) -> None:
        """Offer every column of the tables in sight but the first; each can be turned off."""
        room, tables = self._room, page.tables()
        hidden = room.filters.hidden
        offered = [
            Choice(
                f"{report}/{box.section.name}:{column.name}",
                f"{box.section.title} · {column.title}" if len(tables) > 1 else column.title,
                (f"{report}/{box.section.name}", column.name) not in hidden,
            )
            for box in tables
            for column in box.section.columns[1:]
            if column.title
        ]

        def picked(value: str) -> None:
            table, _, column = value.rpartition(":")
            room.hide(room.filters.shown(table, column))

        if offered:
            title = say("Statistics", "Columns in sight")
            picker = Picker(page.look, title, offered, picked, page)
            picker.stays = True
            picker.place(page.bar.chip("columns"))
            picker.begin()

    def _option(self, page: ReportPage, name: str) -> None:
        room = self._room
        choices = dict(room.entry.options).get(name, ()) if room.entry else ()
        set_to = dict(room.filters.options).get(name, choices[0] if choices else "")

        def picked(value: str) -> None:
            usual = choices[0] if choices else ""
            room.change(room.filters.option(name, "" if value == usual else value))

        if choices:
            offered = [Choice(one, option_value(name, one), one == set_to) for one in choices]
            self._offer(page, f"option:{name}", option_title(name), offered, picked)
            return

        def done(told: tuple[str, ...]) -> str:
            picked(told[0])
            return ""

        title = option_title(name)
        fields = [(title, set_to)]
        form = Form(page.look, title, fields, (say("Statistics", "Show"), done), page)
        form.place(page.bar.chip(f"option:{name}"))
        form.begin()

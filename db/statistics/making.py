"""How is a report made where no screen asks for it? From its name, a scope, and the clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from db.facts.moment import Moment, business_day, zone
from db.facts.trouble import Refused
from db.statistics.books import Books
from db.statistics.catalogue import REPORTS, maker
from db.statistics.presets import span_of
from db.words import say

if TYPE_CHECKING:
    from db.facts.place import Profile
    from db.facts.report import Report, Scope


class Unmade(Refused):
    """A report that was asked for wrongly, whatever the books say."""


def clock(profile: Profile) -> Moment:
    """Read the clock as the shop's wall shows it."""
    return Moment.of(datetime.now(UTC).astimezone(zone(profile.zone)), profile.zone)


def make(
    profile: Profile, name: str, scope: Scope, preset: str = "", now: Moment | None = None
) -> Report:
    """Make a report on this thread's connection, inside the caller's snapshot.

    Args:
        profile: The shop's rules: its currency, its clock, its cut-off hour.
        name: The report's, as the catalogue has it.
        scope: What is asked.
        preset: Days in place of the scope's; empty keeps them.
        now: When it is asked; None reads the clock.

    Raises:
        Unmade: if there is no such report, preset or option.
        Misasked: if a condition makes no sense.

    """
    _check(name, scope)
    at = now or clock(profile)
    today = business_day(at, profile.cut_off_hour)
    asked = scope
    if preset:
        try:
            first, last = span_of(preset, today)
        except Refused as wrong:
            raise Unmade(wrong.sentence) from None
        asked = replace(scope, first=first, last=last)
    books = Books(profile.currency, at, today, profile.cut_off_hour)
    return maker(name).report(books, asked)


def known() -> list[dict[str, object]]:
    """List the reports and what can be asked of each, as scripts read it."""
    return [
        {
            "name": entry.name,
            "title": entry.said,
            "group": str(entry.group),
            "compares": entry.compares,
            "options": {name: list(choices) for name, choices in entry.options},
            "filters": list(entry.filters),
            "slip": entry.slip,
        }
        for entry in REPORTS.values()
    ]


def _check(name: str, scope: Scope) -> None:
    """See whether the report is there, and knows the options."""
    if name not in REPORTS:
        text = "There is no report {name}; there are {names}."
        raise Unmade(say("Reports", text, name=name, names=", ".join(REPORTS)))
    options = dict(REPORTS[name].options)
    for option, value in scope.options:
        if option not in options:
            text = "{report} has no option {name}; it has {names}."
            names = ", ".join(options) or "\N{EM DASH}"
            raise Unmade(say("Reports", text, report=name, name=option, names=names))
        if options[option] and value not in options[option]:
            text = "{name} is one of {names}."
            names = ", ".join(options[option])
            raise Unmade(say("Reports", text, name=option, names=names))

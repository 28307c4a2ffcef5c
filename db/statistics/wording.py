"""How are an answer's columns and texts called, wherever they are shown?

Texts that a spreadsheet would take for a formula get an apostrophe before them (OWASP, CSV
Injection). Figures stay figures, negative ones too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.statistics.dimensions import DIMENSIONS
from db.statistics.measures import MEASURES
from db.words import clock, say

if TYPE_CHECKING:
    from db.facts.moment import BusinessDay, Moment
    from db.facts.question import Question, Value
    from db.facts.report import Scope

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def title(name: str) -> str:
    """Say a column's name for people."""
    known = MEASURES.get(name) or DIMENSIONS.get(name)
    return say("Statistics", known.title) if known else name


def harmless(cell: Value) -> Value:
    """Keep a text from being taken for a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def span(of: Question | Scope) -> str:
    """Say which business days a question or a filter bar asks for."""
    first = of.first.text() if of.first else ""
    last = of.last.text() if of.last else ""
    if not first and not last:
        return say("Statistics", "all business days")
    if first == last:
        return say("Statistics", "business day {day}", day=first)
    if not first:
        return say("Statistics", "business days up to {last}", last=last)
    if not last:
        return say("Statistics", "business days from {first}", first=first)
    return say("Statistics", "business days {first} to {last}", first=first, last=last)


def span_until(of: Scope, now: Moment, today: BusinessDay) -> str:
    """Say which days a report is about, and until when the one that still runs was counted."""
    said = span(of)
    if of.last != today:
        return said
    text = "{days}, until {time}" if of.first == of.last else "{days}, the last until {time}"
    return say("Statistics", text, days=said, time=clock(now.local()))

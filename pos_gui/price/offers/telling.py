"""What is a sentence made of? Clauses with slots, and what stands in a slot, said in words."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from db.facts.value import dataclass
from db.words import say
from pos_gui.price.offers import said
from pos_gui.price.offers.written import cut_of, get

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Kind(StrEnum):
    """What stands in a slot."""

    GOODS = "goods"
    """Some of the shop's goods."""
    CUT = "cut"
    """A reduction."""
    TOGETHER = "together"
    """A reduction of several goods as one."""
    MONEY = "money"
    """An amount."""
    UNITS = "units"
    """How many."""
    NTH = "nth"
    """The how-manieth."""
    BUY = "buy"
    """How many are bought, beside those that are reduced."""
    GET = "get"
    """How many are reduced, beside those that are bought."""
    DAY = "day"
    """A day, or none."""
    WEEKDAYS = "weekdays"
    """Days of the week."""
    HOURS = "hours"
    """Times of the day."""
    TEXT = "text"
    """Any text."""
    TEXTS = "texts"
    """Some names."""
    COUNT = "count"
    """A limit, or none."""
    NUMBER = "number"
    """A number, from 0 or 1 on."""
    CHOICE = "choice"
    """One of a few; see `choices`."""
    MORE = "more"
    """Nothing yet: one part more can be added here."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in the sentence that can be filled."""

    path: str
    """Where in the document it stands."""
    kind: Kind
    """What can stand there."""
    text: str
    """What stands there now, in words."""


Piece = str | Slot
"""Words, or a slot."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of the sentence."""

    text: str
    """In the language in use, with {slots}."""
    slots: tuple[tuple[str, Slot], ...]
    """By their name in the text."""
    told: bool = True
    """Whether it says something; else it only offers its slots."""
    rare: bool = False
    """Whether an editor keeps it behind "more" while it says nothing."""


class Telling:
    """Tells of promises in one currency, with the names of one shop's goods."""

    def __init__(self, currency: str, name: Callable[[str], str] = str) -> None:
        """`name` gives what a product's code is called."""
        self.currency, self.name = currency, name

    def slot(self, body: Mapping[str, Any], path: str, kind: Kind) -> Slot:
        """Make the slot at this path."""
        return Slot(path, kind, self.value(body, path, kind))

    def value(self, body: Mapping[str, Any], path: str, kind: Kind) -> str:
        """Say what stands at this path."""
        here, currency = get(body, path), self.currency
        says: dict[Kind, Callable[[], str]] = {
            Kind.GOODS: lambda: said.goods_said(here, self.name),
            Kind.CUT: lambda: said.cut_said(*cut_of(here), currency),
            Kind.TOGETHER: lambda: said.cut_said(*cut_of(here), currency, together=True),
            Kind.MONEY: lambda: said.amount_said(here or "0", currency),
            Kind.NTH: lambda: said.nth_said(here or 1),
            Kind.BUY: lambda: str((here or 1) - get(body, "set.reduce")),
            Kind.DAY: lambda: here or anytime(path),
            Kind.WEEKDAYS: lambda: said.weekdays_said(here or ()),
            Kind.HOURS: lambda: said.hours_said(here or ()),
            Kind.COUNT: lambda: said.count_said(here, pieces=path == "each.at_most"),
            Kind.CHOICE: lambda: choices(body, path)[here],
            Kind.TEXTS: lambda: said.texts_said(here or (), nobody(path)),
            Kind.MORE: lambda: "+",
        }
        other = says.get(kind)
        return other() if other else str(default(path) if here is None else here)


def anytime(path: str) -> str:
    """Say what no day means here."""
    return say("Sentence", "now on") if path == "when.from" else say("Sentence", "it is ended")


def default(path: str) -> str:
    """Say what an unfilled slot means."""
    least = {"when.coupon": say("Sentence", "no coupon"), "group": say("Sentence", "no other")}
    return least.get(path, "2" if path == "layer" else "0" if path == "priority" else "1")


def nobody(path: str) -> str:
    """Say what no name means here."""
    return {
        "when.shops": say("Sentence", "every shop"),
        "when.groups": say("Sentence", "every group"),
        "when.segments": say("Sentence", "every segment"),
        "when.tenders": say("Sentence", "any means of payment"),
    }[path]


def choices(body: Mapping[str, Any], path: str) -> dict[Any, str]:
    """Name what can be chosen at this path; None is what stands where nothing is written."""
    match path:
        case "when.members":
            return {None: say("Sentence", "everybody"), True: say("Sentence", "members only")}
        case "when.single_use":
            shared = say("Sentence", "one code for everybody")
            return {None: shared, True: say("Sentence", "each with a number of its own")}
        case "spend.repeat":
            return {None: say("Sentence", "once"), True: say("Sentence", "again and again")}
        case "spend.base":
            return {
                None: say("Sentence", "what is left to pay"),
                "before": say("Sentence", "the price before any offer"),
                "after": say("Sentence", "what is left to pay"),
            }
        case "each.once":
            return {None: say("Sentence", "each"), True: say("Sentence", "once in all")}
        case "each.given.times":
            return {None: say("Sentence", "once"), True: say("Sentence", "again for each time")}
        case "set.part":
            parts = len(get(body, "set.parts"))
            which = {at: said.nth_said(at) for at in range(1, parts + 1)}
            words = {at: say("Sentence", "only the {nth}", nth=nth) for at, nth in which.items()}
            return {None: say("Sentence", "all of it"), **words}
        case _:
            return {
                None: say("Sentence", "the best for the customer"),
                "best": say("Sentence", "the best for the customer"),
                "cheapest_first": say("Sentence", "the cheapest"),
                "dearest_first": say("Sentence", "the dearest"),
            }

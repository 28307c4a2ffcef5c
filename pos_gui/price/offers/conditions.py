"""When, where, for whom and how often does an offer hold, in words? The clauses that follow."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from db.words import say
from pos_gui.price.offers.clauses import clause
from pos_gui.price.offers.telling import Clause, Kind, Telling
from pos_gui.price.offers.written import form_of, get

if TYPE_CHECKING:
    from collections.abc import Mapping

    Body = Mapping[str, Any]


def conditions(body: Body, telling: Telling) -> list[Clause]:
    """Give the clauses that every kind of offer can have; the usual ones first."""
    return [
        *_usual(body, telling),
        *_who(body, telling),
        *_limits(body, telling),
        *_order(body, telling),
    ]


def _one(body: Body, telling: Telling, text: str, path: str, kind: Kind) -> Clause:
    """Make a clause that says something where anything is written."""
    rare = path not in {"when.weekdays", "when.hours", "when.members"}
    made = clause(body, telling, text, {"it": (path, kind)})
    return replace(made, told=get(body, path) is not None, rare=rare)


def _usual(body: Body, telling: Telling) -> list[Clause]:
    first, last = "when.from", "when.to"
    begins = clause(body, telling, say("Sentence", "from {it}"), {"it": (first, Kind.DAY)})
    ends = clause(body, telling, say("Sentence", "until {it}"), {"it": (last, Kind.DAY)})
    return [
        _one(body, telling, "{it}", "when.weekdays", Kind.WEEKDAYS),
        _one(body, telling, "{it}", "when.hours", Kind.HOURS),
        replace(begins, told=get(body, first) is not None),
        replace(ends, told=get(body, last) is not None),
        _one(body, telling, say("Sentence", "for {it}"), "when.members", Kind.CHOICE),
    ]


def _who(body: Body, telling: Telling) -> list[Clause]:
    none = get(body, "when.coupon") is None
    coupon = say("Sentence", "with {it}") if none else say("Sentence", "with the coupon {it}")
    return [
        _one(body, telling, coupon, "when.coupon", Kind.TEXT),
        _one(body, telling, "{it}", "when.single_use", Kind.CHOICE),
        _one(body, telling, say("Sentence", "for customers of {it}"), "when.groups", Kind.TEXTS),
        _one(body, telling, say("Sentence", "for the segment {it}"), "when.segments", Kind.TEXTS),
        _one(body, telling, say("Sentence", "in {it}"), "when.shops", Kind.TEXTS),
        _one(body, telling, say("Sentence", "paid by {it}"), "when.tenders", Kind.TEXTS),
    ]


def _limits(body: Body, telling: Telling) -> list[Clause]:
    texts = {
        "basket": say("Sentence", "{it} in one basket"),
        "customer": say("Sentence", "{it} for one customer"),
        "customer_day": say("Sentence", "{it} for one customer on one day"),
        "total": say("Sentence", "{it} for all together"),
    }
    return [
        _one(body, telling, text, f"limits.{name}", Kind.COUNT) for name, text in texts.items()
    ]


def _order(body: Body, telling: Telling) -> list[Clause]:
    none = get(body, "group") is None
    alone = say("Sentence", "beside {it}")
    group = alone if none else say("Sentence", "never together with the group {it}")
    made = [
        _one(body, telling, group, "group", Kind.TEXT),
        _one(body, telling, say("Sentence", "priority {it}"), "priority", Kind.NUMBER),
    ]
    if form_of(body) == "spend":
        text = say("Sentence", "in pass {it}")
        made.append(_one(body, telling, text, "layer", Kind.NUMBER))
    return made

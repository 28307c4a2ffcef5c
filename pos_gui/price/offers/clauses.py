"""What does each kind of offer do, in words? The first clauses of its sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from db.words import say
from pos_gui.price.offers.telling import Clause, Kind, Telling
from pos_gui.price.offers.written import cut_of, get

if TYPE_CHECKING:
    from collections.abc import Mapping

    Body = Mapping[str, Any]


def clause(body: Body, telling: Telling, text: str, slots: dict[str, tuple[str, Kind]]) -> Clause:
    """Make a clause of a text and its slots: path and kind by name."""
    made = tuple((name, telling.slot(body, path, kind)) for name, (path, kind) in slots.items())
    return Clause(text, made)


def seldom(made: Clause, *, told: bool) -> Clause:
    """Keep a clause behind "more" while it says nothing."""
    return replace(made, told=told, rare=True)


def _first(body: Body, telling: Telling, form: str) -> Clause:
    path = f"{form}.first"
    text = say("Sentence", "reduced are {first}")
    made = clause(body, telling, text, {"first": (path, Kind.CHOICE)})
    return seldom(made, told=get(body, path) not in {None, "best"})


def _each(body: Body, telling: Telling) -> list[Clause]:
    given, most = get(body, "each.given"), get(body, "each.at_most")
    begins = [] if given is None else [_given(body, telling, given)]
    slots = {"goods": ("each.goods", Kind.GOODS), "cut": ("each", Kind.CUT)}
    alone, besides = say("Sentence", "{goods} {cut}"), say("Sentence", "gets {goods} {cut}")
    text = alone if given is None else besides
    at_most = {"most": ("each.at_most", Kind.COUNT)}
    return [
        *begins,
        clause(body, telling, text, slots),
        replace(
            clause(body, telling, "{most}", at_most), told=most is not None, rare=given is None
        ),
        *_each_seldom(body, telling),
        _first(body, telling, "each"),
    ]


def _each_seldom(body: Body, telling: Telling) -> list[Clause]:
    """Say from how many pieces or how much on, and how often an amount is taken off."""
    units = {"units": ("each.units", Kind.UNITS)}
    value = {"value": ("each.value", Kind.MONEY)}
    once = {"once": ("each.once", Kind.CHOICE)}
    from_units, from_value = (
        clause(body, telling, say("Sentence", "from {units} pieces on"), units),
        clause(body, telling, say("Sentence", "from {value} on"), value),
    )
    made = [
        seldom(from_units, told=bool(get(body, "each.units"))),
        seldom(from_value, told=bool(get(body, "each.value"))),
    ]
    if cut_of(get(body, "each"))[0] == "amount":
        taken = clause(body, telling, say("Sentence", "taken off {once}"), once)
        made.append(seldom(taken, told=bool(get(body, "each.once"))))
    return made


def _given(body: Body, telling: Telling, given: Mapping[str, Any]) -> Clause:
    """Say what must be bought besides: goods for so much, so many of them, or both."""
    slots = {
        "goods": ("each.given.goods", Kind.GOODS),
        "units": ("each.given.units", Kind.UNITS),
        "value": ("each.given.value", Kind.MONEY),
        "times": ("each.given.times", Kind.CHOICE),
    }
    if given.get("units") and given.get("value"):
        text = say("Sentence", "who buys {units} of {goods} for {value} or more ({times})")
    elif given.get("units"):
        text = say("Sentence", "who buys {units} of {goods} ({times})")
    else:
        text = say("Sentence", "who buys {goods} for {value} or more ({times})")
    used = {name: slot for name, slot in slots.items() if f"{{{name}}}" in text}
    return clause(body, telling, text, used)


def _steps(body: Body, telling: Telling) -> list[Clause]:
    made: list[Clause] = []
    for at in range(len(get(body, "steps.steps"))):
        step = f"steps.steps.{at}"
        slots = {"from": (f"{step}.from", Kind.UNITS), "cut": (step, Kind.CUT)}
        if at == 0:
            slots["goods"] = ("steps.goods", Kind.GOODS)
            text = say("Sentence", "{goods} from {from} pieces on {cut}")
        else:
            text = say("Sentence", "from {from} pieces on {cut}")
        made.append(clause(body, telling, text, slots))
    return [*made, _more(body, telling, "steps.steps")]


def _more(body: Body, telling: Telling, path: str) -> Clause:
    return replace(clause(body, telling, "{more}", {"more": (path, Kind.MORE)}), told=False)


def _set(body: Body, telling: Telling) -> list[Clause]:
    parts, reduced = get(body, "set.parts"), get(body, "set.reduce") or 0
    if len(parts) > 1:
        return _parts(body, telling, len(parts))
    goods, units = ("set.parts.0.goods", Kind.GOODS), "set.parts.0.units"
    slots: dict[str, tuple[str, Kind]]
    if reduced == 0:
        text = say("Sentence", "{units} of {goods} {cut}")
        slots = {"units": (units, Kind.UNITS), "goods": goods, "cut": ("set", Kind.TOGETHER)}
    elif reduced == 1 and cut_of(get(body, "set")) != ("percent", "100"):
        text = say("Sentence", "buy {goods}: the {nth} one {cut}")
        slots = {"goods": goods, "nth": (units, Kind.NTH), "cut": ("set", Kind.CUT)}
    else:
        text = say("Sentence", "buy {buy} of {goods} and get {get} more {cut}")
        slots = {
            "buy": (units, Kind.BUY), "goods": goods, "get": ("set.reduce", Kind.GET),
            "cut": ("set", Kind.CUT),
        }  # fmt: skip
    grow = [] if reduced else [_more(body, telling, "set.parts")]
    return [clause(body, telling, text, slots), *grow, _first(body, telling, "set")]


def _parts(body: Body, telling: Telling, count: int) -> list[Clause]:
    """Say a meal deal or a bundle."""
    names: dict[str, tuple[str, Kind]] = {}
    texts: list[str] = []
    for at in range(count):
        part = f"set.parts.{at}"
        names |= {f"u{at}": (f"{part}.units", Kind.UNITS), f"g{at}": (f"{part}.goods", Kind.GOODS)}
        one = say("Sentence", "{units} of {goods}")
        texts.append(one.replace("{units}", f"{{u{at}}}").replace("{goods}", f"{{g{at}}}"))
    whole = get(body, "set.part") is None
    names["cut"] = ("set", Kind.TOGETHER if whole else Kind.CUT)
    joined = " + ".join(texts)
    text = say("Sentence", "{parts} {cut}").replace("{parts}", joined)
    one_of = {"part": ("set.part", Kind.CHOICE)}
    which = clause(body, telling, say("Sentence", "reduced is {part}"), one_of)
    return [
        clause(body, telling, text, names), _more(body, telling, "set.parts"),
        seldom(which, told=not whole),
        _first(body, telling, "set"),
    ]  # fmt: skip


def _spend(body: Body, telling: Telling) -> list[Clause]:
    tiers = get(body, "spend.tiers")
    made: list[Clause] = []
    for at, tier in enumerate(tiers):
        path = f"spend.tiers.{at}"
        slots = {"cut": (path, Kind.CUT)}
        if at == 0:
            slots["goods"] = ("spend.goods", Kind.GOODS)
        if not _is_nothing(tier["from"]):
            slots["from"] = (f"{path}.from", Kind.MONEY)
        if at:
            text = say("Sentence", "from {from} on {cut}")
        elif "from" in slots:
            text = say("Sentence", "spend {from} on {goods}: {cut}")
        else:
            text = say("Sentence", "the whole basket of {goods} {cut}")
        made.append(clause(body, telling, text, slots))
    if len(tiers) == 1 and cut_of(tiers[0])[0] == "amount" and not _is_nothing(tiers[0]["from"]):
        made.append(clause(body, telling, "{repeat}", {"repeat": ("spend.repeat", Kind.CHOICE)}))
    if not _is_nothing(tiers[0]["from"]):
        made.append(_more(body, telling, "spend.tiers"))
    base = get(body, "spend.base")
    counts = {"base": ("spend.base", Kind.CHOICE)}
    what = clause(body, telling, say("Sentence", "what counts is {base}"), counts)
    return [*made, seldom(what, told=base == "before")]


def _is_nothing(amount: str) -> bool:
    return not any(sign in "123456789" for sign in str(amount))


main = {"each": _each, "steps": _steps, "set": _set, "spend": _spend}
"""How each kind begins."""

"""What may stand in a slot, by what is typed? Options to choose from; the first is what is likely.

Nothing typed: what stands there, then what is usual. Something typed: what it can mean here. The
editor asks for nothing else, so whoever fills a slot never meets a rule that is not in here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from db.facts.product import PATH_SIGN, Product
from db.facts.value import dataclass
from db.imports.offers import MOST_UNITS
from db.words import say
from pos_gui.price.offers import said
from pos_gui.price.offers.telling import Kind, Slot, Telling, anytime, choices, default, nobody
from pos_gui.price.offers.typed import amount_of, cuts_of, day_of, days_near, hours_of, number_of
from pos_gui.price.offers.written import cut_of, fewer, form_of, get, more, put, put_cut, tidy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    Body = Mapping[str, Any]

SHOWN = 60
"""Options offered at most."""
LEAST = {Kind.NTH: 2, Kind.NUMBER: 0}
"""The least number that may stand in a slot, where it is not 1."""
MOST_USES = 1_000_000
"""The largest limit."""
_OF_UNITS = (Kind.NTH, Kind.UNITS, Kind.BUY, Kind.GET)
_PARTS = ("steps.steps", "spend.tiers", "set.parts")
_USUAL_AMOUNTS = ("5", "10", "20", "50", "100", "200", "300")


@dataclass(frozen=True, slots=True)
class Option:
    """Something that may stand in a slot."""

    text: str
    """As it is said."""
    value: object
    """As it is written down; None takes away what is there."""
    note: str = ""
    """What helps to tell it apart: a code, a price."""


class OutOf:
    """The wish to take a part of the sentence out."""


class Shelf(Protocol):
    """What the shop has, as far as sentences can name it."""

    def name(self, code: str) -> str:
        """Say what a code is called."""
        ...

    def departments(self) -> Sequence[str]:
        """List the departments' keys."""
        ...

    def search(self, text: str) -> Sequence[Product]:
        """Find goods by code or words."""
        ...

    def spelt(self, text: str) -> str:
        """Give a text with its pinyin and initials."""
        ...

    def known(self, path: str) -> Sequence[str]:
        """List the names that other offers, or the shop, have at this path."""
        ...


class Slots:
    """Fills the slots of sentences."""

    def __init__(self, telling: Telling, shelf: Shelf, today: Callable[[], date]) -> None:
        """Name goods by this shelf, and days as seen from today."""
        self._telling, self._shelf, self._today = telling, shelf, today

    def options(self, body: Body, slot: Slot, typed: str) -> tuple[Option, ...]:
        """Give what may stand there."""
        typed, here = typed.strip(), get(body, slot.path)
        found = list(self._meant(body, slot, typed))
        if not typed and slot.kind is not Kind.MORE:
            value = cut_of(here) if slot.kind in {Kind.CUT, Kind.TOGETHER} else here
            now = Option(slot.text, int(slot.text) if slot.kind is Kind.BUY else value)
            found = [now, *(one for one in found if one.value != now.value)]
        if not typed and _part_of(body, slot) is not None:
            found.append(Option(say("Sentence", "take this out"), OutOf))
        return tuple(found[:SHOWN])

    def fill(self, body: Body, slot: Slot, value: object) -> dict[str, Any]:
        """Write a value into a slot; what no longer fits is left out."""
        here = _part_of(body, slot)
        if value is OutOf and here is not None:
            return tidy(fewer(body, *here))
        match slot.kind:
            case Kind.MORE:
                return tidy(more(body, slot.path)) if value else dict(body)
            case Kind.CUT | Kind.TOGETHER:
                assert isinstance(value, tuple)  # noqa: S101  (options give nothing else)
                return tidy(put_cut(body, slot.path, value))
            case Kind.BUY | Kind.GET:
                assert isinstance(value, int)  # noqa: S101
                return tidy(_bought(body, slot.kind, value))
            case _:
                return tidy(put(body, slot.path, value))

    def _meant(self, body: Body, slot: Slot, typed: str) -> Iterable[Option]:
        """Give what is meant, by the kind of slot."""
        currency, path = self._telling.currency, slot.path
        match slot.kind:
            case Kind.GOODS:
                return self._goods(get(body, path) or {}, typed)
            case Kind.CUT | Kind.TOGETHER:
                together = slot.kind is Kind.TOGETHER
                kind = cut_of(get(body, path))[0]
                prices = not path.startswith("spend")
                return (
                    Option(said.cut_said(*cut, currency, together=together), cut)
                    for cut in cuts_of(typed, kind, currency, prices=prices)
                )
            case Kind.MONEY:
                texts = filter(None, [amount_of(typed, currency)]) if typed else _USUAL_AMOUNTS
                return (Option(said.amount_said(one, currency), one) for one in texts)
            case Kind.DAY:
                return self._days(path, typed)
            case Kind.HOURS | Kind.WEEKDAYS:
                return self._times(slot.kind, typed)
            case Kind.TEXT | Kind.TEXTS:
                return self._texts(slot, typed)
            case Kind.CHOICE:
                return self._choices(body, path, typed)
            case Kind.MORE:
                nothing = Option(say("Sentence", "nothing more"), 0)
                both = (nothing, Option(say("Sentence", "one part more"), 1))
                return (one for one in both if not typed or self._fits(one.text, typed))
            case _:
                return self._numbers(slot, typed)

    def _goods(self, here: Mapping[str, Any], typed: str) -> Iterable[Option]:
        """Find goods; "+" adds to what is there, "-" leaves out."""
        sign, words = (typed[0], typed[1:].strip()) if typed[:1] in {"+", "-"} else ("", typed)
        for text, note, (field, name) in self._named(words):
            if sign == "-":
                goods = dict(here) | {"without": [*here.get("without", ()), name]}
            elif sign == "+":
                goods = dict(here) | {field: [*here.get(field, ()), name]}
            else:
                goods = {field: [name]}
            shown = text if not sign else self._said(goods)
            yield Option(shown, goods, note)
        if not typed:
            yield Option(self._said({}), None)

    def _said(self, goods: Mapping[str, Any]) -> str:
        return said.goods_said(goods, self._telling.name)

    def _named(self, words: str) -> Iterable[tuple[str, str, tuple[str, str]]]:
        """Name departments, then goods, then the mark that may be meant."""
        for key in self._shelf.departments():
            if not words or self._fits(key, words):
                above, _, own = key.rpartition(PATH_SIGN)
                yield own, above or say("Sentence", "department"), ("departments", key)
        if not words:
            return
        for product in self._shelf.search(words):
            yield product.name, product.code, ("codes", product.code)
        if words.startswith("#") and words[1:].strip():
            mark = words[1:].strip()
            yield say("Sentence", "goods marked {tag}", tag=mark), "", ("tags", mark)

    def _fits(self, text: str, typed: str) -> bool:
        return typed.casefold() in self._shelf.spelt(text).casefold()

    def _days(self, path: str, typed: str) -> Iterable[Option]:
        today = self._today()
        if typed:
            found = day_of(typed, today)
            return [Option(found.isoformat(), found.isoformat())] if found else []
        near = [Option(one.isoformat(), one.isoformat(), word) for one, word in days_near(today)]
        return [Option(anytime(path), None), *near]

    def _times(self, kind: Kind, typed: str) -> Iterable[Option]:
        if kind is Kind.WEEKDAYS:
            days = [int(sign) for sign in typed if sign in "1234567"]
            singles = [[day] for day in range(1, 8)]
            many: Sequence[list[int]] = [[], [1, 2, 3, 4, 5], [6, 7], *singles]
            if days and typed.strip("1234567, ") == "":
                many = [sorted(set(days))]
                typed = ""
            options = [Option(said.weekdays_said(one), one or None) for one in many]
        else:
            usual = ("07:00-10:00", "11:00-14:00", "17:00-19:00", "20:00-22:00")
            found = hours_of(typed)
            if typed and found:
                return [Option(said.hours_said(found), found)]
            all_day = Option(said.hours_said(()), None)
            options = [all_day, *(Option(said.hours_said([one]), [one]) for one in usual)]
        return [one for one in options if not typed or self._fits(one.text, typed)]

    def _texts(self, slot: Slot, typed: str) -> Iterable[Option]:
        one = slot.kind is Kind.TEXT
        if typed:
            names = [part.strip() for part in typed.replace("\N{FULLWIDTH COMMA}", ",").split(",")]
            kept = [name for name in names if name]
            yield Option(typed if one else said.texts_said(kept, ""), typed if one else kept)
        for name in self._shelf.known(slot.path):
            if not typed or self._fits(name, typed):
                yield Option(name, name if one else [name])
        if not typed and slot.path != "name":
            nothing = default(slot.path) if one else nobody(slot.path)
            yield Option(nothing, None)

    def _choices(self, body: Body, path: str, typed: str) -> Iterable[Option]:
        told: dict[str, object] = {}
        for value, text in choices(body, path).items():
            told.setdefault(text, value)
        options = (Option(text, value) for text, value in told.items())
        return (one for one in options if not typed or self._fits(one.text, typed))

    def _numbers(self, slot: Slot, typed: str) -> Iterable[Option]:
        least = 2 if slot.path == "layer" else LEAST.get(slot.kind, 1)
        most = MOST_UNITS if slot.kind in _OF_UNITS else MOST_USES
        if typed:
            found = number_of(typed, least)
            numbers = [] if found is None or found > most else [found]
        else:
            numbers = list(range(least, 11))
        options = [Option(_number_said(slot, one), one) for one in numbers]
        if slot.kind is Kind.COUNT and not typed:
            options.insert(0, Option(_number_said(slot, None), None))
        return options


def _number_said(slot: Slot, number: int | None) -> str:
    if slot.kind is Kind.COUNT:
        return said.count_said(number, pieces=slot.path == "each.at_most")
    return said.nth_said(number or 1) if slot.kind is Kind.NTH else str(number)


def _bought(body: Body, kind: Kind, value: int) -> dict[str, Any]:
    """Write how many are bought and how many are got; a set has both."""
    units, got = get(body, "set.parts.0.units") or 1, get(body, "set.reduce")
    bought = units - got
    if kind is Kind.BUY:
        return put(body, "set.parts.0.units", value + got)
    made = put(body, "set.reduce", value)
    return put(made, "set.parts.0.units", bought + value)


def _part_of(body: Body, slot: Slot) -> tuple[str, int] | None:
    """Give the part, step or tier that a slot begins, if it can be taken out."""
    for path in _PARTS:
        if not slot.path.startswith(f"{path}.") or path.partition(".")[0] != form_of(body):
            continue
        at, _, rest = slot.path.removeprefix(f"{path}.").partition(".")
        begins = rest == ("goods" if path == "set.parts" else "from")
        if begins and len(get(body, path)) > 1:
            return path, int(at)
    return None

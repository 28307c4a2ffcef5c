"""What does a file of offers say? One JSON document, docs/commands/offers.schema.json; or refused.

An offer that cannot be read is refused with its key and what is wrong with it, and with it the
whole file: half of a shop's offers would be other offers.
"""

from __future__ import annotations

import json
import re
from datetime import date
from typing import TYPE_CHECKING, Any

from db.facts.money import RATE_SCALE, Money, scaled
from db.facts.offer import (
    Cut,
    CutKind,
    Each,
    First,
    Goods,
    Limits,
    Need,
    Offer,
    Part,
    Sets,
    Spend,
    Steps,
    When,
)
from db.facts.trouble import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


FORMS = ("each", "steps", "set", "spend")
CUTS = ("percent", "amount", "price")
FIELDS = frozenset(
    {"key", "name", "layer", "priority", "group", "when", "limits", "draft", *FORMS}
)
MOST_UNITS = 1_000
"""Units of a set or condition at most; more is a mistake."""
_HOURS = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)")


class _Wrong(Exception):
    """Something in an offer cannot be; the text says what."""


def read(document: object, currency: str) -> tuple[Offer, ...]:
    """Read a document of offers; amounts are decimal texts of this currency.

    Raises:
        Refused: naming the first offer that cannot be, and why.

    """
    offers: list[Offer] = []
    for ordinal, one in enumerate(listed(document), 1):
        name = str(one.get("key", ordinal)) if isinstance(one, dict) else str(ordinal)
        try:
            offers.append(_offer(_Fields(one, FIELDS), currency))
        except _Wrong as wrong:
            raise Refused("Offer {key}: {why}.", key=name, why=str(wrong)) from wrong
    keys = [one.key for one in offers]
    twice = next((key for key in keys if keys.count(key) > 1), None)
    if twice is not None:
        raise Refused("Offer {key} is there twice.", key=twice)
    return tuple(offers)


def listed(document: object) -> list[Any]:
    """Give the offers of a document as they are written.

    Raises:
        Refused: if there is no list of them.

    """
    found = document.get("offers") if isinstance(document, dict) else document
    if not isinstance(found, list):
        raise Refused("A file of offers is a JSON object with a list named offers.")
    return found


def document_of(path: Path) -> Any:  # noqa: ANN401  (any JSON document)
    """Read a JSON document, numbers with decimals as they are written.

    Raises:
        Refused: if it cannot be read.

    """
    try:
        return json.loads(path.read_text(encoding="utf-8"), parse_float=str)
    except (OSError, ValueError, RecursionError) as error:
        raise Refused("{file} cannot be read as JSON.", file=path.name) from error


class _Fields:
    """The fields of a JSON object; every one is asked for by name and kind."""

    def __init__(self, given: object, known: Iterable[str]) -> None:
        """Take an object whose fields are among the known ones."""
        if not isinstance(given, dict):
            message = "an object with fields is expected"
            raise _Wrong(message)
        strange = sorted(set(given) - set(known))
        if strange:
            message = f"there is no field {strange[0]}"
            raise _Wrong(message)
        self.given: dict[str, Any] = given

    def text(self, name: str, default: str | None = None) -> str:
        """Give a text; without a default it must be there and not be empty."""
        found = self.given.get(name, default)
        if not isinstance(found, str) or (default is None and not found.strip()):
            message = f"{name} must be a text"
            raise _Wrong(message)
        return found

    def whole(self, name: str, default: int | None, least: int = 0) -> int | None:
        """Give a whole number from `least` on."""
        found = self.given.get(name, default)
        if found is None and name not in self.given:
            return None
        most = 10**9
        if type(found) is not int or not least <= found <= most:
            message = f"{name} must be a whole number from {least} on"
            raise _Wrong(message)
        return found

    def units(self, name: str, default: int) -> int:
        """Give a number of units."""
        found = self.whole(name, default)
        if found is None or found > MOST_UNITS:
            message = f"{name} must be a number up to {MOST_UNITS}"
            raise _Wrong(message)
        return found

    def yes(self, name: str) -> bool:
        """Give true or false; false where nothing is said."""
        found = self.given.get(name, False)
        if type(found) is not bool:
            message = f"{name} must be true or false"
            raise _Wrong(message)
        return found

    def texts(self, name: str) -> frozenset[str]:
        """Give a list of texts."""
        found = self.given.get(name, [])
        if not isinstance(found, list) or not all(isinstance(one, str) and one for one in found):
            message = f"{name} must be a list of texts"
            raise _Wrong(message)
        return frozenset(found)

    def list(self, name: str) -> list[object]:
        """Give a list with something in it."""
        found = self.given.get(name)
        if not isinstance(found, list) or not found:
            message = f"{name} must be a list with something in it"
            raise _Wrong(message)
        return found

    def money(self, name: str, currency: str) -> int:
        """Give an amount in minor units, not negative; nothing is zero."""
        if name not in self.given:
            return 0
        try:
            minor = Money.parse(self.text(name), currency).minor
        except ValueError as error:
            message = f"{name} must be an amount in {currency}"
            raise _Wrong(message) from error
        if minor < 0:
            message = f"{name} must not be negative"
            raise _Wrong(message)
        return minor


def _offer(fields: _Fields, currency: str) -> Offer:
    forms = [form for form in FORMS if form in fields.given]
    if len(forms) != 1:
        message = f"exactly one of {', '.join(FORMS)} says what it does"
        raise _Wrong(message)
    form = _FORMS[forms[0]](fields.given[forms[0]], currency)
    fields.yes("draft")
    spends = isinstance(form, Spend)
    layer = fields.whole("layer", 2 if spends else 1, 1) or 1
    if spends != (layer > 1):
        message = "offers on goods are layer 1, offers on spending layer 2 or more"
        raise _Wrong(message)
    return Offer(
        key=fields.text("key"),
        name=fields.text("name"),
        form=form,
        layer=layer,
        priority=fields.whole("priority", 0) or 0,
        group=fields.text("group", ""),
        when=_when(fields.given.get("when", {})),
        limits=_limits(fields.given.get("limits", {})),
    )


def _goods(given: object) -> Goods:
    fields = _Fields(given, ("codes", "departments", "tags", "without"))
    return Goods(
        fields.texts("codes"), fields.texts("departments"), fields.texts("tags"),
        fields.texts("without"),
    )  # fmt: skip


def _cut(fields: _Fields, currency: str) -> Cut:
    """Read the one reduction among the fields."""
    there = [kind for kind in CUTS if kind in fields.given]
    if len(there) != 1:
        message = f"exactly one of {', '.join(CUTS)} says by how much"
        raise _Wrong(message)
    kind = CutKind(there[0])
    if kind is not CutKind.PERCENT:
        return Cut(kind, fields.money(kind.value, currency))
    try:
        share = scaled(fields.text("percent"), RATE_SCALE // 100)
    except ValueError as error:
        message = "percent must be a number with at most two decimals"
        raise _Wrong(message) from error
    if not 0 < share <= RATE_SCALE:
        message = "percent must be above 0 and at most 100"
        raise _Wrong(message)
    return Cut(kind, share)


def _each(given: object, currency: str) -> Each:
    own = ("goods", "units", "value", "at_most", "first", "once", "given")
    fields = _Fields(given, (*own, *CUTS))
    cut = _cut(fields, currency)
    once = fields.yes("once")
    if once and cut.kind is not CutKind.AMOUNT:
        message = "once is for an amount"
        raise _Wrong(message)
    return Each(
        goods=_goods(fields.given.get("goods", {})),
        cut=cut,
        units=fields.units("units", 0),
        value=fields.money("value", currency),
        at_most=fields.whole("at_most", None, 1),
        first=_first(fields),
        once=once,
        given=_need(fields.given["given"], currency) if "given" in fields.given else None,
    )


def _first(fields: _Fields) -> First:
    told = fields.text("first", First.BEST.value)
    if told not in set(First):
        message = f"first must be one of {', '.join(First)}"
        raise _Wrong(message)
    return First(told)


def _need(given: object, currency: str) -> Need:
    fields = _Fields(given, ("goods", "units", "value", "times"))
    need = Need(
        _goods(fields.given.get("goods", {})), fields.units("units", 0),
        fields.money("value", currency), fields.yes("times"),
    )  # fmt: skip
    if not need.units and not need.value:
        message = "given needs units or value"
        raise _Wrong(message)
    return need


def _steps(given: object, currency: str) -> Steps:
    fields = _Fields(given, ("goods", "steps"))
    steps: list[tuple[int, Cut]] = []
    for one in fields.list("steps"):
        step = _Fields(one, ("from", *CUTS))
        steps.append((step.units("from", 0), _cut(step, currency)))
    _growing([begin for begin, _ in steps], [cut for _, cut in steps])
    return Steps(_goods(fields.given.get("goods", {})), tuple(steps))


def _set(given: object, currency: str) -> Sets:
    fields = _Fields(given, ("parts", "reduce", "part", "first", *CUTS))
    parts: list[Part] = []
    for one in fields.list("parts"):
        part = _Fields(one, ("goods", "units"))
        parts.append(Part(_goods(part.given.get("goods", {})), part.units("units", 1)))
    reduced, which = fields.units("reduce", 0), fields.whole("part", None, 1)
    if any(part.units < 1 for part in parts):
        message = "a part of a set has at least one unit"
        raise _Wrong(message)
    if reduced and (len(parts) > 1 or reduced > parts[0].units):
        message = "reduce counts the cheapest units of a set with one part"
        raise _Wrong(message)
    if which is not None and (len(parts) == 1 or which > len(parts)):
        message = "part is the number of one of several parts"
        raise _Wrong(message)
    place = None if which is None else which - 1
    return Sets(tuple(parts), _cut(fields, currency), reduced, place, _first(fields))


def _spend(given: object, currency: str) -> Spend:
    fields = _Fields(given, ("goods", "tiers", "repeat", "base"))
    tiers: list[tuple[int, Cut]] = []
    for one in fields.list("tiers"):
        tier = _Fields(one, ("from", *CUTS))
        tiers.append((tier.money("from", currency), _cut(tier, currency)))
    _growing([begin for begin, _ in tiers], [cut for _, cut in tiers])
    repeat = fields.yes("repeat")
    if any(cut.kind is CutKind.PRICE for _, cut in tiers):
        message = "an offer on spending has a percent or an amount"
        raise _Wrong(message)
    if repeat and (len(tiers) > 1 or not tiers[0][0] or tiers[0][1].kind is not CutKind.AMOUNT):
        message = "repeat is for a single tier with an amount"
        raise _Wrong(message)
    base = fields.text("base", "after")
    if base not in {"before", "after"}:
        message = "base must be before or after"
        raise _Wrong(message)
    goods = _goods(fields.given.get("goods", {}))
    return Spend(goods, tuple(tiers), repeat=repeat, before=base == "before")


_FORMS: dict[str, Any] = {"each": _each, "steps": _steps, "set": _set, "spend": _spend}


def _growing(begins: list[int], cuts: list[Cut]) -> None:
    """See to it that more never gets less."""
    if begins != sorted(set(begins)):
        message = "each step must begin higher than the one before"
        raise _Wrong(message)
    if len({cut.kind for cut in cuts}) > 1:
        message = "all steps must be of one kind"
        raise _Wrong(message)
    values = [-cut.value if cut.kind is CutKind.PRICE else cut.value for cut in cuts]
    if values != sorted(values):
        message = "a higher step must not give less"
        raise _Wrong(message)


def _when(given: object) -> When:
    names = (
        "from", "to", "weekdays", "hours", "shops", "members", "groups", "segments", "tenders",
        "coupon", "single_use",
    )  # fmt: skip
    fields = _Fields(given, names)
    weekdays = fields.given.get("weekdays", [])
    week = range(1, 8)
    if not isinstance(weekdays, list) or any(
        type(d) is not int or d not in week for d in weekdays
    ):
        message = "weekdays must be numbers from 1 (Monday) to 7"
        raise _Wrong(message)
    first, last = _day(fields, "from"), _day(fields, "to")
    if first and last and last < first:
        message = "to must not be before from"
        raise _Wrong(message)
    if fields.yes("single_use") and not fields.text("coupon", ""):
        message = "single_use needs the code of a coupon"
        raise _Wrong(message)
    return When(
        first_day=first,
        last_day=last,
        weekdays=frozenset(weekdays),
        hours=tuple(_hours(one) for one in sorted(fields.texts("hours"))),
        shops=fields.texts("shops"),
        members=fields.yes("members"),
        groups=fields.texts("groups"),
        segments=fields.texts("segments"),
        tenders=fields.texts("tenders"),
        coupon=fields.text("coupon", ""),
        single_use=fields.yes("single_use"),
    )


def _day(fields: _Fields, name: str) -> date | None:
    if name not in fields.given:
        return None
    try:
        return date.fromisoformat(fields.text(name))
    except ValueError as error:
        message = f"{name} must be a day like 2026-11-11"
        raise _Wrong(message) from error


def _hours(text: str) -> tuple[int, int]:
    """Read 17:00-19:00 as minutes of the day."""
    found = _HOURS.fullmatch(text)
    if found is None:
        message = "hours must be like 17:00-19:00"
        raise _Wrong(message)
    one, two, three, four = (int(part) for part in found.groups())
    return one * 60 + two, three * 60 + four


def _limits(given: object) -> Limits:
    fields = _Fields(given, ("basket", "customer", "customer_day", "total"))
    return Limits(
        fields.whole("basket", None, 1), fields.whole("customer", None, 1),
        fields.whole("customer_day", None, 1), fields.whole("total", None, 1),
    )  # fmt: skip

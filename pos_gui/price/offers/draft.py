"""What is an owner writing at the moment? An offer that nobody promised yet, with its name.

The name follows the sentence until a person gives one. Only what is changed differs from the
document that it began with, so an imported offer keeps what no slot can say.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from db.facts.value import dataclass
from db.words import say
from pos_gui.price.offers import said
from pos_gui.price.offers.sentence import clauses, flow
from pos_gui.price.offers.telling import Kind, Slot, Telling
from pos_gui.price.offers.written import cut_of, form_of, get, put

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date

    from pos_gui.price.offers.slots import Slots
    from pos_gui.price.offers.telling import Piece

LONGEST = 40
"""Signs of a name that the sentence gives."""


class Standing(StrEnum):
    """How an offer stands on a day."""

    RUNS = "runs"
    """The till uses it, on its days and at its hours."""
    PLANNED = "planned"
    """Its first day is still to come."""
    DRAFT = "draft"
    """Written down, not launched."""
    ENDED = "ended"
    """Its last day is over."""


def standing(body: Mapping[str, Any], today: date) -> Standing:
    """Say how an offer stands."""
    day = today.isoformat()
    if body.get("draft"):
        return Standing.DRAFT
    if (get(body, "when.to") or day) < day:
        return Standing.ENDED
    return Standing.PLANNED if (get(body, "when.from") or day) > day else Standing.RUNS


def in_order(bodies: Iterable[dict[str, Any]], today: date) -> list[dict[str, Any]]:
    """Sort offers: those that run by layer and priority, then those to come, drafts, the past."""
    how = list(Standing)

    def rank(body: dict[str, Any]) -> tuple[int, int, int, str]:
        layer = body.get("layer", 2 if "spend" in body else 1)
        return how.index(standing(body, today)), layer, -body.get("priority", 0), body["key"]

    return sorted(bodies, key=rank)


def ended(body: Mapping[str, Any], today: date) -> dict[str, Any]:
    """End an offer at once: yesterday was its last day; without a day yet it is a draft again."""
    yesterday = (today - timedelta(days=1)).isoformat()
    if (get(body, "when.from") or yesterday) > yesterday:
        return put(body, "draft", value=True)
    return put(body, "when.to", yesterday)


@dataclass(frozen=True, slots=True)
class Draft:
    """An offer on the desk."""

    body: Mapping[str, Any]
    """The document as it would be written down."""
    begun: Mapping[str, Any]
    """The document as it was; without a key it is a new offer."""
    named: bool = False
    """Whether a person gave the name."""
    rare: bool = False
    """Whether the rarely used slots are shown."""
    tricked: bool = False
    """Whether a basket was found that beats it, and nobody said yet that it may be kept."""

    @property
    def changed(self) -> bool:
        """Whether anything would be lost."""
        return self.body != self.begun

    def pieces(self, telling: Telling) -> list[Piece]:
        """Give the sentence with its slots, the name first."""
        name = Slot("name", Kind.TEXT, str(self.body.get("name", "")))
        colon = say("Sentence", ": ")
        return [name, colon, *flow(clauses(self.body, telling), whole=True, rare=self.rare)]

    def filled(self, slots: Slots, slot: Slot, value: object, telling: Telling) -> Draft:
        """Fill a slot."""
        body = slots.fill(self.body, slot, value)
        named = self.named or (slot.path == "name" and value != self.body.get("name"))
        return replace(self, body=body, named=named, tricked=False).called(telling)

    def called(self, telling: Telling) -> Draft:
        """Let the name follow the sentence, unless a person gave it."""
        if self.named:
            return self
        return replace(self, body=dict(self.body) | {"name": short(self.body, telling)})


def begin(body: Mapping[str, Any], telling: Telling) -> Draft:
    """Begin with a ready-made sentence."""
    return Draft(body, {}).called(telling)


def of(body: Mapping[str, Any]) -> Draft:
    """Begin with an offer that the shop has."""
    return Draft(body, body, named=True)


def written_down(
    draft: Draft, known: Collection[str], today: date, *, launch: bool
) -> dict[str, Any]:
    """Give the document to keep: with a key that no other offer has, launched or not."""
    body = put(draft.body, "draft", None if launch else True)
    if "key" in body:
        return body
    first = today.isoformat()
    names = (f"{first}-{number}" for number in range(1, len(known) + 2))
    return {"key": next(name for name in names if name not in known), **body}


def short(body: Mapping[str, Any], telling: Telling) -> str:
    """Call an offer by what it does, as the receipt will name it."""
    form = form_of(body)
    if form == "spend":
        return _spend_name(body, telling)
    if form == "set" and get(body, "set.reduce") == 1 and cut_of(body["set"])[1] != "100":
        return _nth_name(body, telling)
    if form == "steps":
        goods, cut = get(body, "steps.goods"), cut_of(get(body, "steps.steps.0"))
        return _name(said.goods_said(goods, telling.name), cut, telling)
    if form == "each":
        goods = said.goods_said(get(body, "each.goods"), telling.name)
        return _name(goods, cut_of(body["each"]), telling)
    return _set_name(body, telling)


def _name(goods: str, cut: tuple[str, str], telling: Telling) -> str:
    cut_said = said.cut_said(*cut, telling.currency, bare=True)
    name = say("OfferName", "{goods} {cut}", goods=goods, cut=cut_said)
    name = name[:1].upper() + name[1:]
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}\N{HORIZONTAL ELLIPSIS}"


def _set_name(body: Mapping[str, Any], telling: Telling) -> str:
    """Call a set by its goods, or by how many are bought and got."""
    parts, reduced = get(body, "set.parts"), get(body, "set.reduce") or 0
    units = parts[0].get("units", 1)
    if reduced:
        cut = said.cut_said(*cut_of(body["set"]), telling.currency, bare=True)
        buy, get_ = said.number_said(units - reduced), said.number_said(reduced)
        told = {"buy": buy, "get": get_, "cut": cut}
        if cut_of(body["set"]) == ("percent", "100"):
            return say("OfferName", "Buy {buy}, get {get} free", **told)
        return say("OfferName", "Buy {buy}, get {get} {cut}", **told)
    named = [said.goods_said(one.get("goods"), telling.name) for one in parts]
    goods = " + ".join(named) if len(named) > 1 else f"{units} \N{MULTIPLICATION SIGN} {named[0]}"
    return _name(goods, cut_of(body["set"]), telling)


def _nth_name(body: Mapping[str, Any], telling: Telling) -> str:
    goods, form = get(body, "set.parts.0.goods"), body["set"]
    told = {
        "goods": said.goods_said(goods, telling.name) if goods else "",
        "nth": said.nth_said(get(body, "set.parts.0.units") or 1),
        "cut": said.cut_said(*cut_of(form), telling.currency),
    }
    return say("OfferName", "{goods} {nth} one {cut}", **told).strip()


def _spend_name(body: Mapping[str, Any], telling: Telling) -> str:
    tier = get(body, "spend.tiers.0")
    kind, value = cut_of(tier)
    told = {
        "spend": said.amount_said(tier["from"], telling.currency, bare=True),
        "cut": said.cut_said(kind, value, telling.currency, bare=True),
    }
    if not told["spend"].strip("0."):
        return say("OfferName", "{cut} on everything", **told)
    if get(body, "spend.repeat"):
        return say("OfferName", "Every {spend} spent: {cut}", **told)
    return say("OfferName", "Spend {spend}: {cut}", **told)

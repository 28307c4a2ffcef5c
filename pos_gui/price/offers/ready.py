"""Which sentences does an owner begin with? Ready-made ones, to be found by name and changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from db.facts.value import dataclass
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Ready:
    """A ready-made sentence."""

    name: str
    """What such an offer is called."""
    body: Mapping[str, Any]
    """The promise, without key and name."""


def _nth(units: int, reduce: int, percent: str) -> dict[str, Any]:
    return {"set": {"parts": [{"units": units}], "reduce": reduce, "percent": percent}}


def _spend(*tiers: tuple[str, str, str], **more: object) -> dict[str, Any]:
    many = [{"from": begin, kind: value} for begin, kind, value in tiers]
    return {"spend": {"tiers": many, **more}}


def _again(begin: str, amount: str) -> dict[str, Any]:
    return _spend((begin, "amount", amount), repeat=True)


def _any(units: int, price: str) -> dict[str, Any]:
    return {"set": {"parts": [{"units": units}], "price": price}}


def ready_made() -> tuple[Ready, ...]:
    """List them in the language in use; those that shops use most come first."""
    given: dict[str, Any] = {"value": "99", "times": True}
    steps = [{"from": 3, "percent": "10"}, {"from": 6, "percent": "20"}]
    two: list[dict[str, Any]] = [{}, {}]
    once = {"customer": 1}
    made: list[tuple[str, dict[str, Any]]] = [
        (say("Ready", "Second one half price"), _nth(2, 1, "50")),
        (say("Ready", "Spend 100, save 20"), _spend(("100", "amount", "20"))),
        (say("Ready", "Meal deal for one price"), {"set": {"parts": two, "price": "19.90"}}),
        (say("Ready", "Percent off some goods"), {"each": {"percent": "20"}}),
        (say("Ready", "Buy one, get one free"), _nth(2, 1, "100")),
        (say("Ready", "Every 100 spent, 20 off again"), _again("100", "20")),
        (say("Ready", "Several steps: 100 less 10, 200 less 30"),
         _spend(("100", "amount", "10"), ("200", "amount", "30"))),
        (say("Ready", "Any 3 for one price"), _any(3, "10.00")),
        (say("Ready", "Special price"), {"each": {"price": "9.90"}}),
        (say("Ready", "An amount off each piece"), {"each": {"amount": "1.00"}}),
        (say("Ready", "The more, the cheaper"), {"steps": {"steps": steps}}),
        (say("Ready", "Add-on at a special price"),
         {"each": {"price": "9.90", "at_most": 1, "given": given}}),
        (say("Ready", "A gift with the purchase"),
         {"each": {"percent": "100", "at_most": 1, "given": {"value": "199"}}}),
        (say("Ready", "Bundle with an amount off"), {"set": {"parts": two, "amount": "5.00"}}),
        (say("Ready", "Percent off the whole basket"), _spend(("0", "percent", "10"))),
        (say("Ready", "Coupon with a code"), {
            **_spend(("50", "amount", "5")), "when": {"coupon": "SAVE5"}, "limits": once}),
        (say("Ready", "For members only"), {"each": {"percent": "5"}, "when": {"members": True}}),
        (say("Ready", "Happy hour"),
         {"each": {"percent": "30"}, "when": {"hours": ["20:00-22:00"]}}),
    ]  # fmt: skip
    return tuple(Ready(name, body) for name, body in made)

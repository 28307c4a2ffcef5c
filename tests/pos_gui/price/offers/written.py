"""What do owners write? One offer of every kind, and a shelf with few goods, for the sentences."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from db.facts.product import Department, Product
from pos_gui.price.offers.slots import Slots
from pos_gui.price.offers.telling import Telling
from tests.db import transcripts

if TYPE_CHECKING:
    from collections.abc import Sequence

TODAY = date(2026, 11, 26)
"""A Thursday."""


def examples() -> dict[str, dict[str, Any]]:
    """Give the offers that the file format's own examples have, by key."""
    found = transcripts.schema("offers")["examples"]
    return {one["key"]: one for example in found for one in example["offers"]}


class Shelf:
    """Milk, in a department of its own."""

    def name(self, code: str) -> str:
        """Say what a code is called."""
        return {"MILK": "鲜牛奶"}.get(code, code)

    def departments(self) -> Sequence[str]:
        """List the departments' keys."""
        return ("日配", "日配/乳品", "水果")

    def search(self, text: str) -> Sequence[Product]:
        """Find milk."""
        if text not in {"MILK", "牛奶"}:
            return ()
        place = Department("日配/乳品", "乳品")
        return (Product("MILK", None, "鲜牛奶", place, None, None, "", 1300, weighed=False),)

    def spelt(self, text: str) -> str:
        """Give a text with its initials."""
        return text + {"乳品": " rp", "日配/乳品": " rp"}.get(text, "")

    def known(self, path: str) -> Sequence[str]:
        """List the names that other offers have."""
        return ("gold",) if path == "when.groups" else ()


def telling() -> Telling:
    """Tell offers of this shelf."""
    return Telling("CNY", Shelf().name)


def slots() -> Slots:
    """Fill slots from this shelf."""
    return Slots(telling(), Shelf(), lambda: TODAY)

"""What does the screen of prices say? Rows, headings and states in the reader's words."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from db import words
from db.facts.moment import Moment
from db.facts.number import QUANTITY_SCALE, plain
from db.facts.price import MEMBER, REGULAR, standing
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from db.facts.money import UnitPrice
    from db.facts.price import Planned, PriceEntry
    from db.facts.priced import Priced
    from db.facts.product import Product

GROW = 1
"""The column of names takes what room is left."""
RIGHT = frozenset({2, 3})
"""Figures."""


class Page(StrEnum):
    """Which list is shown."""

    ALL = "all"
    """What was planned, of the whole shop or of one product."""
    PRINT = "print"
    """Prices that need a label."""
    HANG = "hang"
    """Labels that were printed and not seen at the shelf."""


def heads(*, history: bool = False) -> tuple[str, ...]:
    """Name the columns; the history of some goods says who wrote what, instead of their name."""
    return (
        say("PriceList", "Code"),
        say("PriceList", "Written by") if history else say("PriceList", "Goods"),
        say("PriceList", "Price"),
        say("PriceList", "Before"),
        say("PriceList", "For"),
        say("PriceList", "From"),
        say("PriceList", "Until"),
        say("PriceList", "State"),
    )


def title_of(page: Page) -> str:
    """Name a list."""
    return {
        Page.ALL: say("PriceList", "Prices"),
        Page.PRINT: say("PriceList", "Labels to print"),
        Page.HANG: say("PriceList", "Labels to hang"),
    }[page]


def cells(
    shown: Sequence[Priced], now: Moment, *, history: bool = False
) -> tuple[tuple[str, ...], ...]:
    """Write a row for each price."""
    stand = _standing(shown, now)
    return tuple(
        (
            one.planned.entry.code,
            _written(one.planned) if history else one.goods.name if one.goods else "",
            words.price(one.planned.entry.price),
            words.price(one.planned.was) if one.planned.was else "",
            whose(one.planned.entry),
            _when(one.planned.entry.begins, one.planned.at.offset_min),
            _until(one.planned),
            _state(one.planned, now, stand),
        )
        for one in shown
    )


def _written(planned: Planned) -> str:
    """Say who wrote a price, where, and when."""
    source = {
        "import": say("PriceList", "list of prices"),
        "goods": say("PriceList", "list of goods"),
        "label": say("PriceList", "price before"),
    }.get(planned.source, say("PriceList", "here"))
    return f"{planned.person}, {source}, {planned.at.local():%m-%d %H:%M}"


def whose(entry: PriceEntry) -> str:
    """Say for whom, from how many on, and at which hours a price is."""
    said = []
    if entry.case:
        pack = plain(entry.pack, 3, least=0)
        said.append(say("PriceList", "case of {count}", count=pack))
    if entry.list == MEMBER:
        said.append(say("PriceList", "members"))
    elif entry.list != REGULAR:
        said.append(entry.list)
    if entry.least > QUANTITY_SCALE:
        said.append(say("PriceList", "from {count} on", count=plain(entry.least, 3, least=0)))
    if entry.weekdays:
        said.append(
            say("PriceList", "days {days}", days="".join(map(str, sorted(entry.weekdays))))
        )
    if entry.hours:
        said.append("–".join(f"{at // 60:02d}:{at % 60:02d}" for at in entry.hours))
    return ", ".join(said) or say("PriceList", "everybody")


def fact_of(goods: Product, prior: UnitPrice | None) -> str:
    """Say all prices of goods that hold now, and the lowest one of 30 days."""
    said = [say("PriceList", "now {price}", price=words.price(goods.price))] if goods.price else []
    said += (f"{whose(one)} {words.price(one.price)}" for one in goods.prices)
    if prior is not None:
        said.append(say("PriceList", "lowest in 30 days {price}", price=words.price(prior)))
    return "  ·  ".join(said)


def _standing(shown: Iterable[Priced], now: Moment) -> set[int]:
    """Tell which of the standing prices stand now."""
    by_code: dict[str, list[Planned]] = {}
    for one in shown:
        if not one.planned.taken_back:
            by_code.setdefault(one.planned.entry.code, []).append(one.planned)
    found: set[int] = set()
    for planned in by_code.values():
        ordered = sorted(planned, key=lambda one: (one.entry.begins, one.number))
        stands = standing([one.entry for one in ordered], now.utc_ms).values()
        found |= {one.number for one in ordered if any(one.entry is each for each in stands)}
    return found


def _state(planned: Planned, now: Moment, stand: set[int]) -> str:
    entry = planned.entry
    if planned.taken_back:
        return say("PriceList", "taken back")
    if entry.begins > now.utc_ms:
        return say("PriceList", "planned")
    if entry.ends is not None and entry.ends <= now.utc_ms:
        return say("PriceList", "over")
    if entry.stands and planned.number not in stand:
        return say("PriceList", "replaced")
    if entry.stands and entry.charged != entry.price:
        return say("PriceList", "waits for its label")
    return say("PriceList", "in force")


def _when(ms: int, offset_min: int) -> str:
    return f"{Moment(ms, offset_min).local():%Y-%m-%d %H:%M}"


def _until(planned: Planned) -> str:
    ends = planned.entry.ends
    return "" if ends is None else _when(ends, planned.at.offset_min)

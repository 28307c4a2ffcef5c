"""Where does each zone lie? Whole pixels, one grid, the same places in every step.

Pure arithmetic over the figures of the look; no widget is asked for its wishes, so nothing moves.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from db.facts.value import dataclass
from pos_gui.screens.kit.theme import tokens

if TYPE_CHECKING:
    from pos_gui.screens.kit.scale import Sizes

Box = tuple[int, int, int, int]
"""Left, top, width, height."""


@dataclass(frozen=True, slots=True)
class Zones:
    """The selling screen's zones, from top to bottom."""

    header: Box
    """Where, who, when."""
    ribbon: Box
    """Which type."""
    entry: Box
    """The one input line."""
    member: Box
    """Who buys."""
    last: Box
    """What happened last."""
    head: Box
    """The table's head."""
    basket: Box
    """The rows."""
    totals: Box
    """What it costs."""
    tabs: Box
    """The tabs of the right column."""
    page: Box
    """The open page of the right column."""
    pad_head: Box | None
    """Above the pad, where it stands beside the quick keys."""
    pad: Box | None
    """The pad, where it stands beside the quick keys."""
    commit: Box
    """What comes next."""
    bar: Box
    """Twelve cells."""


@dataclass(frozen=True, slots=True)
class PayZones:
    """The payment step's zones; header, ribbon and key bar stay where they are."""

    goods: Box
    """What is paid for."""
    middle: Box
    """Amount, quick cash, pad; or the steps."""
    tenders: Box
    """The ways to pay."""
    amounts: Box
    """Due, received, change."""
    commit: Box
    """What Enter does; left when money goes out."""


def columns(sizes: Sizes) -> tuple[int, int]:
    """Share the width: the left column, and one right column or two side by side."""
    zone = tokens()["zone"]
    wide, unit = sizes.width, zone["unit"]
    base = zone["two_columns_from"]
    widest = round(zone["widest_basket"] * max(1.0, wide / base))
    if wide < base:
        return min(wide - sizes.right, widest), 0
    left = min(wide // 2, widest, round(zone["widest_basket"] * sizes.height / (base * 9 / 16)))
    left = left // unit * unit
    right = wide - left
    # The pad takes what five of its keys need, the quick keys the rest.
    pad = min(max(round(5.6 * sizes.key), right // 2), round(right * 0.58))
    return left, pad // unit * unit


@lru_cache(maxsize=16)
def zones(sizes: Sizes) -> Zones:
    """Lay out the selling screen."""
    wide = sizes.width
    left, pad = columns(sizes)
    y1 = sizes.header + sizes.ribbon
    y2 = y1 + sizes.entry
    y3 = y2 + sizes.last
    y4 = y3 + sizes.table_head
    foot = sizes.height - sizes.key_bar
    sums = foot - sizes.total
    page = wide - left - pad
    member = min(sizes.member, left * 2 // 5)
    return Zones(
        header=(0, 0, wide, sizes.header),
        ribbon=(0, sizes.header, wide, sizes.ribbon),
        entry=(0, y1, left - member, sizes.entry),
        member=(left - member, y1, member, sizes.entry),
        last=(0, y2, left, sizes.last),
        head=(0, y3, left, sizes.table_head),
        basket=(0, y4, left, sums - y4),
        totals=(0, sums, left, sizes.total),
        tabs=(left, y1, page, sizes.entry),
        page=(left, y2, page, sums - y2),
        pad_head=(left + page, y1, pad, sizes.entry) if pad else None,
        pad=(left + page, y2, pad, sums - y2) if pad else None,
        commit=(left, sums, wide - left, sizes.total),
        bar=(0, foot, wide, sizes.key_bar),
    )


@lru_cache(maxsize=16)
def pay_zones(sizes: Sizes, *, outward: bool) -> PayZones:
    """Lay out the payment step; money out is the mirror image."""
    top = sizes.header + sizes.ribbon
    sums = sizes.height - sizes.key_bar - sizes.total
    high = sums - top
    wide = sizes.width
    left, pad = columns(sizes)
    right = wide - left
    middle = min(pad or sizes.pad, left * 3 // 5)
    goods = left - middle
    if outward:
        return PayZones(
            goods=(right + middle, top, goods, high),
            middle=(right, top, middle, high),
            tenders=(0, top, right, high),
            amounts=(right, sums, wide - right, sizes.total),
            commit=(0, sums, right, sizes.total),
        )
    return PayZones(
        goods=(0, top, goods, high),
        middle=(goods, top, middle, high),
        tenders=(goods + middle, top, right, high),
        amounts=(0, sums, goods + middle, sizes.total),
        commit=(goods + middle, sums, right, sizes.total),
    )

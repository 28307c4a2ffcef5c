"""How large is everything on this panel? Whole pixels from the panel's own millimetres.

The figures are given for two panels (tokens.toml): 85 dots an inch at 1024x768 and 100 at
1366x768. Between the two they are interpolated, beyond them multiplied. Zones are snapped to the
unit, so hairlines fall on whole pixels. Keys keep their millimetres: 20 mm of glass for a digit.
"""

from __future__ import annotations

from functools import lru_cache
from math import hypot

from db.facts.value import dataclass
from pos_gui.screens.kit.theme import tokens

BASE_DPI = 85
"""Dots an inch of the panel that the first figures are drawn for."""
ASSUMED_INCHES = 15.0
"""The diagonal of a panel that does not tell its size."""
FACTORS = (0.8, 2.0)
"""The least and largest factor of the person who uses it."""
_LIKE_ANCHOR = 0.05
_PLAUSIBLE = (40, 600)
_VAGUE = (96, 72)
_VAGUE_BY = 0.5
_MONITOR = 1920
_STEP = 0.01


@dataclass(frozen=True, slots=True)
class Sizes:
    """All figures of one window, in logical pixels."""

    width: int
    """Width of the window."""
    height: int
    """Height of the window."""
    scale: float
    """Against the 85-dpi panel."""
    meta: int
    """Key names, column heads, second lines."""
    body: int
    """All that is read while selling."""
    strong: int
    """Mode word, entry, last item."""
    title: int
    """Heading of a step."""
    digit: int
    """Pad digits, verb of the commit block."""
    change: int
    """Due, received and change in payment."""
    due: int
    """The due amount while selling."""
    header: int
    """Height of the header."""
    ribbon: int
    """Height of the ribbon."""
    entry: int
    """Height of the entry line."""
    last: int
    """Height of the last-item strip."""
    table_head: int
    """Height of the table's head."""
    row: int
    """Height of a basket row."""
    rows: int
    """How many whole rows fit."""
    total: int
    """Height of the totals and the commit block."""
    key_bar: int
    """Height of the key bar."""
    right: int
    """Width of one right column and of the commit block in payment."""
    pad: int
    """Width of the pad in payment."""
    member: int
    """Width of the member beside the entry line."""
    ledger: int
    """Width of the ledger in the totals."""
    key: int
    """20 mm: the height of a money key."""
    icon: int
    """An icon in a line of text."""

    def px(self, figure: float) -> int:
        """Scale a small figure: gaps, marks, caps."""
        return max(1, round(figure * max(1.0, self.scale / _anchor()) if self.scale > 1
                            else figure * self.scale))  # fmt: skip


def _anchor() -> float:
    return float(tokens()["zone"]["scale_1366"])


def panel_scale(pixels: tuple[int, int], dpi: float, factor: float = 1.0) -> float:
    """Say how much larger than on the first panel things are, before the window's size counts.

    A panel within 5 % of one of the two drawn panels is that panel. 96 and 72 dots an inch are
    what systems say that do not know, except of a monitor: 23 inches of 1920 pixels have 96. 0
    means nothing was told, and no panel has less than 40 or more than 600.
    """
    unknown = not _PLAUSIBLE[0] <= dpi <= _PLAUSIBLE[1]
    vague = pixels[0] < _MONITOR and min(abs(dpi - each) for each in _VAGUE) < _VAGUE_BY
    if unknown or vague:
        dpi = hypot(*pixels) / ASSUMED_INCHES
    scale = dpi / BASE_DPI
    for like in (1.0, _anchor()):
        if abs(scale / like - 1) <= _LIKE_ANCHOR:
            scale = like
            break
    return scale * min(max(factor, FACTORS[0]), FACTORS[1])


def _figure(small: float, large: float, scale: float) -> float:
    """Read one figure off the line through the two panels."""
    anchor = _anchor()
    if scale <= 1:
        return small * scale
    if scale <= anchor:
        return small + (large - small) * (scale - 1) / (anchor - 1)
    return large * scale / anchor


@lru_cache(maxsize=64)
def _figures(scale: float) -> dict[str, int]:
    zone, kind = tokens()["zone"], tokens()["type"]
    unit, least = zone["unit"], kind["least"]
    found = {}
    for name, small in kind["at_1024"].items():
        found[name] = max(least, round(_figure(small, kind["at_1366"][name], scale)))
    for name, small in zone["at_1024"].items():
        exact = _figure(small, zone["at_1366"][name], scale)
        loose = name in {"row", "key", "icon"}
        found[name] = round(exact) if loose else round(exact / unit) * unit
    return found


def _room(figures: dict[str, int], height: int) -> int:
    """Say what the rows may share."""
    taken = ("header", "ribbon", "entry", "last", "table_head", "total", "key_bar")
    return height - sum(figures[name] for name in taken)


def _fits(figures: dict[str, int], width: int, height: int) -> bool:
    zone = tokens()["zone"]
    left = 1.4 * figures["right"]
    rows = zone["least_rows"] * 0.9 * figures["row"]
    return width >= left + figures["right"] and _room(figures, height) >= rows


@lru_cache(maxsize=16)
def fit(width: int, height: int, scale: float) -> Sizes:
    """Fit the figures into a window: smaller until all zones and six rows are there."""
    while scale > FACTORS[0] / 2 and not _fits(_figures(round(scale, 3)), width, height):
        scale -= _STEP
    figures = dict(_figures(round(scale, 3)))
    room = max(_room(figures, height), 1)
    rows = max(tokens()["zone"]["least_rows"], room // figures["row"])
    figures["row"] = max(1, room // rows)
    return Sizes(width=width, height=height, scale=scale, rows=rows, **figures)

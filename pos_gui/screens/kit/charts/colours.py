"""Which colour has each ink of a chart, on this theme? The tokens', as they are.

A colour with less than 3:1 against the ground gets an edge of ink (WCAG 2.2, 1.4.11), a text with
less than 4.5:1 is written in ink (1.4.3). On a dark ground a heat map's hue runs the other way, so
that more is always further from the ground.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from pos_gui.screens.kit.theme import tokens

if TYPE_CHECKING:
    from pos_gui.screens.kit.theme import Theme

EDGE, TEXT = 3.0, 4.5
"""Contrast that a shape and a text need."""
_FAINT = 1.3
_KNEE = 0.04045
_BLACK, _WHITE = QColor("#000000"), QColor("#FFFFFF")


class Colours:
    """The inks of one theme."""

    def __init__(self, theme: Theme) -> None:
        """Read the tokens against the ground of this theme."""
        told = tokens()["chart"]
        self.theme = theme
        self.ground = theme.surface
        light = theme.name == "light"
        hue = [QColor(one) for one in told["sequential"][1:]]
        self._heat = [theme.surface, *(hue if light else hue[::-1])]
        self._series = [QColor(one) for one in told["series"]]
        self._named = {
            "compare": QColor(told["compare"]) if light else theme.text_2,
            "better": QColor(told["better"]) if light else theme.accent_text,
            "worse": QColor(told["worse"]) if light else theme.error,
            "rule": theme.text,
        }

    def fill(self, ink: str) -> QColor:
        """Give the colour of a shape or a line."""
        kind, _, at = ink.partition(":")
        if kind == "series":
            return self._series[int(at) % len(self._series)]
        if kind == "heat":
            return self._heat[int(at)]
        return self._named.get(ink) or self.text(ink)

    def edge(self, ink: str, asked: str = "") -> QColor | None:
        """Give the edge that a shape needs; None where its colour is enough."""
        if asked:
            return self.theme.text
        fill = self.fill(ink)
        if ink == "surface":
            return None
        if ink.startswith("heat"):
            inverted = self.theme.inverted
            return (
                self.theme.hairline if inverted or contrast(fill, self.ground) < _FAINT else None
            )
        return self.theme.text if contrast(fill, self.ground) < EDGE else None

    def text(self, ink: str) -> QColor:
        """Give the colour of a text: `text:0` is a series' own where it can be read."""
        kind, _, at = ink.partition(":")
        if kind == "on":
            ground = self.fill("compare" if at == "compare" else f"series:{at}")
            return max(_BLACK, _WHITE, key=lambda one: contrast(one, ground))
        if kind == "text" and at:
            own = self.fill(f"series:{at}")
            return own if contrast(own, self.ground) >= TEXT else self.theme.text
        found: QColor = getattr(self.theme, ink)
        return found


def contrast(one: QColor, other: QColor) -> float:
    """Give the contrast of two colours (WCAG 2.2, relative luminance)."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return float(value / 12.92 if value <= _KNEE else ((value + 0.055) / 1.055) ** 2.4)

    red, green, blue = colour.redF(), colour.greenF(), colour.blueF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

"""Can everybody read the till? Every pair of colours that the tokens name meets its contrast."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPalette

from pos_gui.screens.kit.theme import (
    THEMES,
    mode_look,
    palette,
    sheet,
    theme,
    tokens,
    wanted,
)
from pos_gui.screens.kit.views import Mode, Pattern

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.usefixtures("qapp")
TEXT = 4.5
EDGE = 3.0


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _light(colour: QColor) -> float:
    red, green, blue = (_linear(c) for c in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: QColor, other: QColor) -> float:
    """Give the WCAG 2.x contrast ratio of two colours."""
    high, low = sorted((_light(one), _light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def pairs(name: str) -> list[tuple[str, float, str]]:
    """Give the pairs that a theme has to meet."""
    told = tokens()["contrast"]
    kinds = told["all"] + ([] if name == "contrast" else told["toned"])
    return [(front, need, back) for front, need, backs in kinds for back in backs]


@pytest.mark.parametrize("name", THEMES)
def test_every_pair_meets_its_contrast(name: str) -> None:
    """Ink needs 7, text 4.5, edges and focus 3."""
    worn = theme(name)
    found = pairs(name)
    assert len(found) > 35
    low = [
        f"{front} on {back}: {seen:.2f}, needs {need}"
        for front, need, back in found
        if (seen := ratio(getattr(worn, front), getattr(worn, back))) < need
    ]
    assert not low, low


@pytest.mark.parametrize("mode", Mode)
def test_the_words_of_a_type_are_read_on_its_colour(mode: Mode) -> None:
    """Ribbon and commit block carry text, and the swapped pair while pressed."""
    look = mode_look(mode)
    assert ratio(look.text, look.fill) >= TEXT


def test_no_two_types_share_a_pattern_and_an_icon() -> None:
    """Colour is never alone."""
    looks = [mode_look(mode) for mode in Mode]
    assert len({(look.pattern, look.icon) for look in looks}) == len(looks)
    assert len({look.icon for look in looks}) == len(looks)
    assert mode_look(Mode.SALE).pattern is Pattern.SOLID


@pytest.mark.parametrize("name", THEMES)
def test_initials_are_read_on_their_tints(name: str) -> None:
    """The square of a quick key carries the theme's ink."""
    worn = theme(name)
    assert all(ratio(worn.text, tint) >= TEXT for tint in worn.tints)


@pytest.mark.parametrize("name", THEMES)
def test_plain_widgets_follow_the_palette(name: str) -> None:
    """What is not painted by us is in the theme's colours as well."""
    worn, made = theme(name), palette(theme(name))
    role = QPalette.ColorRole
    assert made.color(role.Window) == worn.canvas
    assert made.color(role.Base) == worn.surface
    assert ratio(made.color(role.Text), made.color(role.Base)) >= 7
    assert ratio(made.color(role.HighlightedText), made.color(role.Highlight)) >= 7
    assert worn.focus.name() in sheet(worn, 16)


def test_a_choice_beats_the_system() -> None:
    """Without a choice the system decides; a wrong word is no choice."""
    assert [wanted(name) for name in THEMES] == list(THEMES)
    assert wanted("") in THEMES
    assert wanted("plaid") == wanted("")


def test_the_system_asks_for_other_colours(qapp: QApplication) -> None:
    """A change of the system's scheme is heard."""
    from pos_gui.screens.kit.theme import on_system_change  # noqa: PLC0415

    heard: list[bool] = []
    on_system_change(lambda *_: heard.append(True))
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    assert heard

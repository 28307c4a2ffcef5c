"""Is every sign there that the till names, and does it take the colour it is given?"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from pos_gui.screens.kit.icons import FOLDER, Icons
from pos_gui.screens.kit.theme import mode_look
from pos_gui.screens.kit.views import Mode

pytestmark = pytest.mark.usefixtures("qapp")
NAMES = sorted(path.stem for path in FOLDER.glob("*.svg"))
SCREENS = Path(__file__).resolve().parents[4] / "pos_gui" / "screens"


def inked(image: QImage) -> set[str]:
    """Give the colours of the opaque pixels."""
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colours = (image.pixelColor(x, y) for x, y in spots)
    return {colour.name() for colour in colours if colour.alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_a_sign_is_drawn_in_one_colour(name: str) -> None:
    """It has ink, only of the colour asked for, and the size of the screen's pixels."""
    drawn = Icons().get(name, QColor("#0B3D91"), 20, 2.0)
    assert drawn.width() == 40
    assert drawn.deviceIndependentSize().width() == 20
    assert inked(drawn.toImage()) == {"#0b3d91"}


@pytest.mark.parametrize("name", NAMES)
def test_a_sign_keeps_the_grid(name: str) -> None:
    """One grid, one stroke, square caps, mitred joins."""
    source = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    for rule in ('viewBox="0 0 20 20"', 'stroke-width="1.75"', 'stroke-linecap="square"',
                 'stroke-linejoin="miter"', "currentColor"):  # fmt: skip
        assert rule in source


def test_drawn_signs_are_kept() -> None:
    """The same sign is drawn once."""
    icons = Icons()
    first = icons.get("bag", QColor("red"), 20)
    assert icons.get("bag", QColor("red"), 20) is first


def test_every_sign_that_the_screens_name_is_there() -> None:
    """No key shows a hole."""
    named = {mode_look(mode).icon for mode in Mode}
    for path in SCREENS.rglob("*.py"):
        named |= set(re.findall(r'icon\("(\w+)"', path.read_text(encoding="utf-8")))
    assert named <= set(NAMES)
    assert {"printer", "drawer", "network", "cash", "card", "qr", "wallet", "swap"} <= set(NAMES)

"""Which colours does the till wear, and who chose them?

The colours are data: resources/themes/tokens.toml. A theme is chosen by the person, or follows
the system's wish for contrast first and for dark second.
"""

from __future__ import annotations

import tomllib
from dataclasses import fields
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from db.facts.value import dataclass
from db.words import RESOURCES
from pos_gui.screens.kit.views import Mode, Pattern

if TYPE_CHECKING:
    from collections.abc import Callable

THEMES = ("light", "dark", "contrast")
"""The themes there are; anything else means: follow the system."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme, by what they are for."""

    canvas: QColor
    """Behind keys and panels."""
    surface: QColor
    """Basket, fields, totals."""
    surface_alt: QColor
    """Header, last-item strip, key bar."""
    key: QColor
    """Number, tender and quick keys."""
    key_alt: QColor
    """Function keys of the pad, the disabled commit block."""
    hover: QColor
    """The pointer is over a key or row."""
    on_hover: QColor
    """Text on hover."""
    pressed: QColor
    """A key while it is down."""
    on_pressed: QColor
    """Text on pressed."""
    hairline: QColor
    """Separates, means nothing."""
    key_border: QColor
    """The edge of a key."""
    border: QColor
    """The edge of a field, chip, mark and table head."""
    text: QColor
    """Ink."""
    text_2: QColor
    """Labels, units, struck prices."""
    text_disabled: QColor
    """What cannot be used now."""
    accent: QColor
    """Filled accent, equals SALE."""
    on_accent: QColor
    """Text on accent."""
    accent_text: QColor
    """Discounts, links, the active tab."""
    accent_edge: QColor
    """The bar of the selected row, the edge of a chosen tender."""
    selected: QColor
    """The fill of the selected row and tender."""
    on_selected: QColor
    """Text on selected."""
    focus: QColor
    """The focus ring."""
    error: QColor
    """Error and decline, with icon and word."""
    error_fill: QColor
    """The row or banner of an error."""
    warn: QColor
    """Attention, with icon and word."""
    warn_fill: QColor
    """The banner of attention."""
    rule: QColor
    """The rule above the totals."""
    name: str
    """light, dark or contrast."""
    border_px: int
    """The width of edges."""
    focus_px: int
    """The width of the focus ring."""
    tints: tuple[QColor, ...]
    """The squares of quick keys without a picture, by department."""

    @property
    def inverted(self) -> bool:
        """Whether a selection is inverted, so that only on_selected is legible on it."""
        return self.name == "contrast"


@dataclass(frozen=True, slots=True)
class ModeLook:
    """How a type of transaction looks; the same in every theme."""

    fill: QColor
    """The ribbon and the commit block."""
    text: QColor
    """What is written on them."""
    pattern: Pattern
    """Its pattern at the ends of the ribbon."""
    icon: str
    """Its icon."""


@lru_cache(maxsize=1)
def tokens() -> dict[str, Any]:
    """Read the tokens, once."""
    with (RESOURCES / "themes" / "tokens.toml").open("rb") as file:
        return tomllib.load(file)


@lru_cache(maxsize=len(THEMES))
def theme(name: str) -> Theme:
    """Give a theme by its name; KeyError if there is none of that name."""
    told = tokens()["theme"][name]
    tints = tokens()["department"]["light" if name == "light" else "dark"]
    plain = {"name", "border_px", "focus_px", "tints"}
    colours = {f.name: QColor(told[f.name]) for f in fields(Theme) if f.name not in plain}
    return Theme(
        **colours,
        name=name,
        border_px=told["border_px"],
        focus_px=told["focus_px"],
        tints=tuple(QColor(tint) for tint in tints),
    )


@lru_cache(maxsize=len(Mode))
def mode_look(mode: Mode) -> ModeLook:
    """Give the look of a type of transaction."""
    told = tokens()["mode"][mode.value]
    return ModeLook(
        QColor(told["fill"]), QColor(told["text"]), Pattern(told["pattern"]), told["icon"]
    )


def wanted(choice: str = "") -> str:
    """Name the theme to wear: the person's choice, else the system's."""
    if choice in THEMES:
        return choice
    # Kept in a name: chained from a temporary, PySide calls the object deleted.
    hints = QGuiApplication.styleHints()
    access = hints.accessibility()
    if access.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def on_system_change(then: Callable[[], None]) -> None:
    """Call `then` whenever the system asks for other colours."""
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(then)
    hints.accessibility().contrastPreferenceChanged.connect(then)


def palette(worn: Theme) -> QPalette:
    """Make the palette by which plain widgets, dialogs and tool tips follow the theme."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    made = QPalette()
    for each, colour in (
        (role.WindowText, worn.text),
        (role.Button, worn.key),
        (role.ButtonText, worn.text),
        (role.Light, worn.key),
        (role.Dark, worn.key_border),
        (role.Mid, worn.border),
        (role.Text, worn.text),
        (role.BrightText, worn.text),
        (role.Base, worn.surface),
        (role.Window, worn.canvas),
        (role.AlternateBase, worn.surface_alt),
        (role.Highlight, worn.selected),
        (role.HighlightedText, worn.on_selected),
        (role.Accent, worn.accent_edge),
        (role.PlaceholderText, worn.text_2),
        (role.ToolTipBase, worn.surface),
        (role.ToolTipText, worn.text),
        (role.Link, worn.accent_text),
        (role.LinkVisited, worn.accent_text),
    ):
        made.setColor(each, colour)
    for each in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(group.Disabled, each, worn.text_disabled)
    return made


def sheet(worn: Theme, body_px: int) -> str:
    """Write the short style sheet for the plain widgets of quiet screens."""
    edge = f"{worn.border_px}px solid {worn.key_border.name()}"
    ring = f"{worn.focus_px}px solid {worn.focus.name()}"
    return f"""
QToolTip {{ border: {edge}; padding: 4px; font-size: {body_px}px }}
QDialog, QMenu {{ background: {worn.surface.name()} }}
QPushButton {{ background: {worn.key.name()}; border: {edge}; border-radius: 4px;
               padding: 8px 16px }}
QPushButton:hover {{ background: {worn.hover.name()}; color: {worn.on_hover.name()} }}
QPushButton:pressed {{ background: {worn.pressed.name()}; color: {worn.on_pressed.name()} }}
QPushButton:focus, QDialog QLineEdit:focus, QDialog QComboBox:focus {{ border: {ring} }}
QPushButton:disabled {{ background: transparent; border-style: dashed }}
QPushButton[role="ink"] {{ background: {worn.text.name()}; color: {worn.surface.name()} }}
"""

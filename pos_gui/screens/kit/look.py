"""What does every piece of the window share? Colours, sizes, faces, icons: one value."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from db.facts.value import dataclass
from pos_gui.screens.kit.face import Face
from pos_gui.screens.kit.icons import Icons
from pos_gui.screens.kit.scale import fit
from pos_gui.screens.kit.theme import mode_look, theme, tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from pos_gui.screens.kit.scale import Sizes
    from pos_gui.screens.kit.theme import ModeLook
    from pos_gui.screens.kit.views import Mode

_ICONS = Icons()


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person and a panel ask for, whatever the window's size."""

    theme: str
    """light, dark or contrast."""
    language: str
    """zh_CN, zh_TW or en."""
    scale: float = 1.0
    """How large, before the window's size counts; see `scale.panel_scale`."""


class Look:
    """One theme at one size in one language; a change of any makes a new look."""

    def __init__(self, name: str, sizes: Sizes, language: str) -> None:
        """Wear the theme of this name."""
        self.theme = theme(name)
        self.sizes = sizes
        self.language = language
        self.icons = _ICONS
        self.radius = sizes.px(tokens()["radius"]["control"])
        self.gap = sizes.px(tokens()["space"]["gap_key"])
        self.edge = sizes.px(tokens()["space"]["pad_zone"])
        self.wide = sizes.px(tokens()["space"]["pad_panel"])
        self.border_px = sizes.px(self.theme.border_px)
        self.focus_px = sizes.px(self.theme.focus_px)
        self._faces: dict[tuple[int, bool], Face] = {}
        family = list(tokens()["type"]["family"])
        if language == "zh_TW":
            family.reverse()
        self._families = [*family, *tokens()["type"]["fallback"]]

    def face(self, px: int, *, bold: bool = False) -> Face:
        """Give the face of this size and weight."""
        found = self._faces.get((px, bold))
        if found is None:
            found = self._faces[px, bold] = Face(self._families, px, bold=bold)
        return found

    @property
    def meta(self) -> Face:
        """Give the smallest face."""
        return self.face(self.sizes.meta)

    @property
    def body(self) -> Face:
        """Give the face of running text."""
        return self.face(self.sizes.body)

    @property
    def body_bold(self) -> Face:
        """Give the bold face of running text."""
        return self.face(self.sizes.body, bold=True)

    @property
    def strong(self) -> Face:
        """Give the face of what matters."""
        return self.face(self.sizes.strong)

    @property
    def strong_bold(self) -> Face:
        """Give the bold face of what matters."""
        return self.face(self.sizes.strong, bold=True)

    @property
    def font(self) -> QFont:
        """Give the font of plain widgets."""
        return self.body.font

    @staticmethod
    def mode(mode: Mode) -> ModeLook:
        """Give the look of a type of transaction."""
        return mode_look(mode)


@lru_cache(maxsize=8)
def look_for(wish: Wish, width: int, height: int) -> Look:
    """Give the look of a window of this size."""
    return Look(wish.theme, fit(width, height, wish.scale), wish.language)

"""How does every scene look at every size, in every theme and language? Pictures to judge by eye.

python -m tests.pos_gui.screens.gallery OUT [SCENE…]
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from db import words
from pos_gui.screens.kit.look import Wish
from pos_gui.screens.kit.scale import panel_scale
from pos_gui.screens.sale.screen import Intents, SaleScreen
from tests.pos_gui.screens.samples import LANGUAGES, SCENES

if TYPE_CHECKING:
    from pos_gui.screens.sale.step_views import ScreenView

SIZES = ((1024, 768), (1366, 768), (1920, 1080), (3840, 2160))
"""The panels looked at."""
THEMES = ("light", "dark", "contrast")
"""The themes looked at."""
SILENT = Intents(lambda _: None, lambda _: None, lambda _a, _b: False)
"""Nobody listens."""


def screen(view: ScreenView, wish: Wish, size: tuple[int, int]) -> SaleScreen:
    """Build the screen at a size."""
    made = SaleScreen(wish, view, SILENT, {})
    made.resize(*size)
    made.show()
    made.activateWindow()
    made.entry.setFocus()
    return made


def main() -> None:
    """Draw the scenes asked for, or all."""
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    scenes = sys.argv[2:] or list(SCENES)
    app = QApplication([])
    for name in scenes:
        for language in LANGUAGES:
            words.use(language)
            for theme in THEMES:
                for size in SIZES:
                    wish = Wish(theme, language, panel_scale(size, 0))
                    shown = screen(SCENES[name](language), wish, size)
                    app.processEvents()
                    if name == "pay":
                        shown.entry.setText("100" if language == "en" else "300")
                    if name == "quick":
                        shown.entry.setText("2*")
                    path = out / f"{name}-{size[0]}-{theme}-{language}.png"
                    shown.grab().save(str(path))
                    shown.close()


if __name__ == "__main__":
    main()

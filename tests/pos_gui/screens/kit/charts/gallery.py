"""How does every chart look, in every theme and language? Pictures to judge by eye.

python -m tests.pos_gui.screens.kit.charts.gallery OUT
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from db import words
from pos_gui.screens.kit.charts import chart
from pos_gui.screens.kit.look import Wish, look_for
from tests.db.statistics.charting.sections import every

LANGUAGES = {"en": "NZD", "zh_CN": "CNY", "zh_TW": "TWD"}
THEMES = ("light", "dark", "contrast")


def page(theme: str, language: str) -> QWidget:
    """Lay all charts out on one page; the keys are on a mark of the first."""
    words.use(language)
    look = look_for(Wish(theme, language), 1366, 768)
    made = QWidget()
    ink = made.palette()
    ink.setColor(QPalette.ColorRole.Window, look.theme.surface)
    made.setPalette(ink)
    grid = QGridLayout(made)
    grid.setSpacing(24)
    for at, section in enumerate(every().values()):
        board = chart(section, LANGUAGES[language], look, lambda _row: None, titled=True)
        board.setFixedHeight(board.sizeHint().height())
        grid.addWidget(board, at // 3, at % 3)
    made.resize(1650, 1300)
    return made


def main() -> None:
    """Draw all pages."""
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    for language in LANGUAGES:
        for theme in THEMES:
            shown = page(theme, language)
            shown.show()
            shown.activateWindow()
            app.processEvents()
            shown.grab().save(str(out / f"charts-{theme}-{language}.png"))
            shown.close()


if __name__ == "__main__":
    main()

"""What does the way down look like? The list of receipts behind a figure, and one receipt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextCharFormat
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from db.words import say
from pos_gui.screens.kit.build import label
from pos_gui.screens.statistics.rows import RowTable, TextRows
from pos_gui.screens.statistics.sheets import head_sheet, paper_sheet
from pos_gui.screens.statistics.top import Top, key
from pos_gui.screens.statistics.view import PaperLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_gui.screens.kit.look import Look
    from pos_gui.screens.kit.views import KeyView
    from pos_gui.screens.statistics.view import ListView, PaperView

COLUMNS = 48
"""As wide as the usual paper."""
_MONO = ("Noto Sans Mono CJK SC", "Noto Sans Mono CJK TC", "WenQuanYi Zen Hei Mono", "monospace")
_RIGHT = frozenset({3, 4})


def back_key() -> KeyView:
    """Make the key that goes one floor up."""
    return key("back", say("Statistics", "Back"), "Esc")


class Listing(QWidget):
    """The receipts behind one figure, and their sum."""

    def __init__(
        self, look: Look, view: ListView, press: Callable[[str], None], parent: QWidget
    ) -> None:
        """Show this list; `press` hears "receipt:NUMBER" and "back"."""
        super().__init__(parent)
        self.look, self.view = look, view
        self.setAccessibleName(view.top.title)
        self.top = Top(look, press, self)
        self.top.heading.show_view(view.top)
        self.top.show_keys((back_key(),))
        rows = TextRows(view.heads, _RIGHT, grow=2)
        self.table = RowTable(
            look, rows, view.top.title, lambda at: press(f"receipt:{view.rows[at].receipt_no}")
        )
        self.table.horizontalHeader().setStyleSheet(head_sheet(look))
        self.table.horizontalHeader().setFont(look.meta.font)
        self.table.setStyleSheet(paper_sheet(look))
        self.table.show_rows(tuple(row.cells for row in view.rows))
        if view.rows:
            self.table.setCurrentIndex(rows.index(0, 0))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(look.edge, look.gap, look.edge, look.gap)
        lines.setSpacing(look.gap)
        lines.addWidget(self.top)
        for at, sentence in enumerate(view.sentences):
            lines.addWidget(_sentence(sentence, look, bold=at == 0))
        lines.addWidget(self.table, 1)

    def first(self) -> QWidget:
        """Give what has the focus at first."""
        return self.table if self.view.rows else self.top.keys[0]


class Paper(QWidget):
    """One receipt as its paper reads."""

    def __init__(
        self, look: Look, view: PaperView, press: Callable[[str], None], parent: QWidget
    ) -> None:
        """Show this receipt; `press` hears "reprint:NUMBER" and "back"."""
        super().__init__(parent)
        self.look, self.view = look, view
        self.setAccessibleName(view.top.title)
        self.top = Top(look, press, self)
        self.top.heading.show_view(view.top)
        again = key(f"reprint:{view.receipt_no}", say("Statistics", "Print again"))
        self.top.show_keys((again, back_key()) if view.receipt_no else (back_key(),))
        self.sheet = QPlainTextEdit()
        self.sheet.setAccessibleName(view.top.title)
        self.sheet.setReadOnly(True)
        self.sheet.setFrameShape(QFrame.Shape.NoFrame)
        self.sheet.setTabChangesFocus(True)
        self.sheet.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.sheet.setStyleSheet(paper_sheet(look))
        paper = QFontMetrics(_mono(look, PaperLine(""))).horizontalAdvance("-" * COLUMNS)
        bar = self.sheet.verticalScrollBar().sizeHint().width()
        self.sheet.setFixedWidth(paper + 4 * look.gap + bar)
        self._write()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(look.edge, look.gap, look.edge, look.gap)
        lines.setSpacing(look.gap)
        lines.addWidget(self.top)
        lines.addWidget(self.sheet, 1, Qt.AlignmentFlag.AlignHCenter)

    def first(self) -> QWidget:
        """Give what has the focus at first."""
        return self.top.keys[0]

    def _write(self) -> None:
        """Write the lines, each in its size, and show the head."""
        cursor = self.sheet.textCursor()
        for at, line in enumerate(self.view.lines):
            if at:
                cursor.insertBlock()
            shape = QTextCharFormat()
            shape.setFont(_mono(self.look, line))
            cursor.setCharFormat(shape)
            cursor.insertText(line.text)
        cursor.movePosition(cursor.MoveOperation.Start)
        self.sheet.setTextCursor(cursor)


def _mono(look: Look, line: PaperLine) -> QFont:
    font = QFont()
    font.setFamilies(list(_MONO))
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(look.sizes.meta * line.high)
    font.setStretch(100 * line.wide // line.high)
    return font


def _sentence(text: str, look: Look, *, bold: bool) -> QLabel:
    made = label(text, look, bold=bold)
    made.setWordWrap(True)
    return made

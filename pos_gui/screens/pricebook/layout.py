"""How does the screen of prices lie there? Heading, the line of a new price, a list, keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from db.words import say
from pos_gui.screens.kit.keys import Key
from pos_gui.screens.kit.theme import palette
from pos_gui.screens.kit.views import KeyView, Shape, Size
from pos_gui.screens.pricebook.form import Form
from pos_gui.screens.pricebook.present import GROW, RIGHT, Page, heads
from pos_gui.screens.statistics.rows import RowTable, TextRows
from pos_gui.screens.statistics.top import Top, key

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.facts.priced import Priced
    from pos_gui.screens.kit.look import Look
    from pos_gui.screens.statistics.view import TopView

    Heard = tuple[Callable[[str], None], Callable[[dict[str, str]], None], Callable[[int], None]]


class _Rows(TextRows):
    """The rows, whose columns are as wide as what is widest in them."""

    def __init__(self, look: Look) -> None:
        """Measure in this look."""
        super().__init__(heads(), RIGHT, grow=GROW)
        self._look = look

    def rename(self, heads: tuple[str, ...]) -> None:
        """Name the columns otherwise."""
        self._heads = heads
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(heads) - 1)

    def widest(self, column: int) -> str:
        """Give the widest text of a column as it is painted."""
        texts = (self._heads[column], *(row[column] for row in self.cells))
        return max(texts, key=self._look.body.width)


class Face(QWidget):
    """Everything that is seen."""

    def __init__(self, look: Look, heard: Heard, parent: QWidget) -> None:
        """Be empty; the commands, the texts of a new price and an opened row are told."""
        super().__init__(parent)
        press, plan, opened = heard
        self.look, self._press = look, press
        self.setAutoFillBackground(True)
        self.setPalette(palette(look.theme))
        self.top = Top(look, press, self)
        self.form = Form(look, plan, self)
        self._rows = _Rows(look)
        self.table = RowTable(look, self._rows, say("PriceList", "Prices"), opened)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.horizontalHeader().setFont(look.meta.font)
        self.table.horizontalHeader().setStyleSheet(_head_sheet(look))
        self.keys: list[Key] = []
        self._bar = QHBoxLayout()
        self._bar.setSpacing(0)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(look.edge, look.gap, look.edge, look.gap)
        lines.setSpacing(look.gap)
        lines.addWidget(self.top)
        lines.addWidget(self.form)
        lines.addWidget(self.table, 1)
        lines.addLayout(self._bar)
        self.show_keys(Page.ALL, all_goods=True)

    def show_list(
        self, top: TopView, rows: tuple[tuple[str, ...], ...], names: tuple[str, ...]
    ) -> None:
        """Show a list under its heading, with these names of its columns."""
        self.top.heading.show_view(top)
        self._rows.rename(names)
        self.table.show_rows(rows)

    def tell(self, said: str, *, trouble: bool = False) -> None:
        """Say something in the heading; nothing takes it away again."""
        self.top.heading.tell(said, trouble=trouble)

    def chosen(self, shown: tuple[Priced, ...]) -> tuple[Priced, ...]:
        """Give what is chosen of what is shown."""
        rows = {index.row() for index in self.table.selectionModel().selectedRows()}
        return tuple(one for at, one in enumerate(shown) if at in rows)

    def show_keys(self, page: Page, *, all_goods: bool) -> None:
        """Show what can be done here, and give the focus to where the work begins."""
        self.top.show_keys((
            key("page:all", say("PriceList", "All"), "F5", chosen=page is Page.ALL and all_goods),
            key("page:print", say("PriceList", "To print"), "F6", chosen=page is Page.PRINT),
            key("page:hang", say("PriceList", "To hang"), "F7", chosen=page is Page.HANG),
            key("back", say("PriceList", "Back"), "Esc"),
        ))  # fmt: skip
        some, labels = bool(self.table.rows.cells), page is not Page.ALL
        views = (
            _act("new", say("PriceList", "New price"), "F2"),
            _act("goods", say("PriceList", "Prices of the goods"), "F3"),
            _act("hangs", say("PriceList", "They hang"), "F8", enabled=some and labels),
            _act("print:a4", say("PriceList", "Print, A4 sheet"), "F9", enabled=some),
            _act("print:58x38", say("PriceList", "Print, 58 × 38"), "F4", enabled=some),
            _act("take_back", say("PriceList", "Take back"), "Del", enabled=some and not labels),
        )
        while len(self.keys) < len(views):
            made = Key(self.look, Shape.STACK, self._press, self)
            made.setFixedHeight(self.look.sizes.px(64))
            self._bar.addWidget(made, 1)
            self.keys.append(made)
        for made, view in zip(self.keys, views, strict=True):
            made.show_view(view)
        if labels:
            self.table.selectAll()
            self.table.setFocus()
        else:
            self.form.fields["code"].setFocus()


def _head_sheet(look: Look) -> str:
    theme, px = look.theme, look.sizes.px
    return (
        f"QHeaderView {{ background: {theme.surface.name()} }} "
        f"QHeaderView::section {{ background: {theme.surface.name()}; "
        f"color: {theme.text_2.name()}; border: 0; padding: {px(6)}px {px(8)}px; "
        f"border-bottom: {theme.border_px}px solid {theme.border.name()} }}"
    )


def _act(command: str, text: str, cap: str, *, enabled: bool = True) -> KeyView:
    return KeyView(command, text, cap=cap, size=Size.BODY, enabled=enabled)

"""What is the screen of prices? Three lists, a line to type a new price, and keys for labels.

Everything is asked in the pool. What a key does concerns the rows that are chosen; a list of
labels begins with all of them.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from db import words
from db.facts.price import Act
from db.facts.trouble import Trouble
from db.words import say
from pos_gui.screens.kit.keys import Key
from pos_gui.screens.kit.look import look_for
from pos_gui.screens.kit.theme import palette
from pos_gui.screens.kit.views import KeyView, Shape, Size
from pos_gui.screens.kit.work import work
from pos_gui.screens.pricebook.form import Form
from pos_gui.screens.pricebook.present import GROW, RIGHT, Page, cells, fact_of, heads
from pos_gui.screens.statistics.rows import RowTable, TextRows
from pos_gui.screens.statistics.top import Top, key
from pos_gui.screens.statistics.view import TopView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QShowEvent

    from db.facts.money import UnitPrice
    from db.facts.priced import Priced
    from db.facts.product import Product
    from pos_gui.screens.kit.look import Look, Wish
    from pos_gui.screens.pricebook.world import World

T = TypeVar("T")
Known = tuple["Product", "UnitPrice | None"]
"""Goods and their lowest price of 30 days."""
_KEYS = {
    Qt.Key.Key_F2: "new", Qt.Key.Key_F3: "goods", Qt.Key.Key_F5: "page:all",
    Qt.Key.Key_F6: "page:print", Qt.Key.Key_F7: "page:hang", Qt.Key.Key_F8: "hangs",
    Qt.Key.Key_F9: "print:a4", Qt.Key.Key_F4: "print:58x38", Qt.Key.Key_Delete: "take_back",
    Qt.Key.Key_Escape: "back",
}  # fmt: skip
"""Which keys do what on this screen."""


class _Rows(TextRows):
    """The rows, whose columns are as wide as what is widest in them."""

    def __init__(self, look: Look) -> None:
        """Measure in this look."""
        super().__init__(heads(), RIGHT, grow=GROW)
        self._look = look

    def widest(self, column: int) -> str:
        """Give the widest text of a column as it is painted."""
        texts = (self._heads[column], *(row[column] for row in self.cells))
        return max(texts, key=self._look.body.width)


class PriceScreen(QWidget):
    """Prices planned and in force, and their labels."""

    def __init__(self, wish: Wish, world: World, left: Callable[[], None]) -> None:
        """Ask this world; `left` goes back to selling."""
        super().__init__()
        self.world, self._left = world, left
        self._page, self._code = Page.ALL, ""
        self.shown: tuple[Priced, ...] = ()
        self.keys: list[Key] = []
        self._news = ""
        self.look = look = look_for(wish, 1366, 768)
        self.setAutoFillBackground(True)
        self.setPalette(palette(look.theme))
        self.setAccessibleName(say("PriceList", "Prices"))
        self.top = Top(look, self.press, self)
        self.form = Form(look, self._plan, self)
        self.table = RowTable(look, _Rows(look), say("PriceList", "Prices"), self._open)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.horizontalHeader().setFont(look.meta.font)
        self.table.horizontalHeader().setStyleSheet(_head_sheet(look))
        self._bar = QHBoxLayout()
        self._bar.setSpacing(0)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(look.edge, look.gap, look.edge, look.gap)
        lines.setSpacing(look.gap)
        lines.addWidget(self.top)
        lines.addWidget(self.form)
        lines.addWidget(self.table, 1)
        lines.addLayout(self._bar)
        self._show_keys()

    def press(self, command: str) -> None:
        """Do what a key stands for."""
        self._news = ""
        name, _, detail = command.partition(":")
        match name:
            case "back" if self._code or self._page is not Page.ALL:
                self._go(Page.ALL)
            case "back":
                self._left()
            case "page":
                self._go(Page(detail))
            case "new":
                self.form.begin(self._code)
            case "goods":
                self._go(Page.ALL, self.form.fields["code"].text().strip())
            case "print":
                self._ask(partial(self.world.print, self._chosen(), detail), self._printed)
            case "hangs":
                self._mark(Act.HANGS)
            case "take_back":
                self._mark(Act.TAKEN_BACK)
            case _:
                pass

    def showEvent(self, event: QShowEvent) -> None:
        """Ask anew."""
        super().showEvent(event)
        self._go(self._page, self._code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key does here."""
        command = _KEYS.get(Qt.Key(event.key()))
        if command is None:
            super().keyPressEvent(event)
        else:
            self.press(command)

    def _go(self, page: Page, code: str = "") -> None:
        """Show a list; with a code it is that of some goods."""
        self._page, self._code = page, code
        book = self.world.book
        if code:
            self._ask(lambda: (book.of(code), book.goods(code)), self._show_goods)
            return
        lists = {Page.PRINT: book.to_print, Page.HANG: book.to_hang, Page.ALL: book.latest}
        self._ask(lists[page], self._show)

    def _show(self, shown: tuple[Priced, ...]) -> None:
        count = say("PriceList", "{count} prices", count=len(shown))
        self._list(shown, TopView(self._title(), count))

    def _show_goods(self, found: tuple[tuple[Priced, ...], Known | None]) -> None:
        shown, known = found
        if known is None:
            self._code = ""
            self._tell(say("PriceList", "There are no such goods."), trouble=True)
            return
        goods, prior = known
        self._list(shown, TopView(goods.name, fact_of(self.world.priced(goods), prior)))

    def _list(self, shown: tuple[Priced, ...], top: TopView) -> None:
        self.shown = shown
        self.table.show_rows(cells(shown, self.world.now()))
        self.top.heading.show_view(top)
        self._tell(self._news)
        self._show_keys()
        if self._page is Page.ALL:
            self.form.fields["code"].setFocus()
        else:
            self.table.selectAll()
            self.table.setFocus()

    def _title(self) -> str:
        return {
            Page.ALL: say("PriceList", "Prices"),
            Page.PRINT: say("PriceList", "Labels to print"),
            Page.HANG: say("PriceList", "Labels to hang"),
        }[self._page]

    def _show_keys(self) -> None:
        page, code = self._page, self._code
        self.top.show_keys((
            key("page:all", say("PriceList", "All"), "F5", chosen=page is Page.ALL and not code),
            key("page:print", say("PriceList", "To print"), "F6", chosen=page is Page.PRINT),
            key("page:hang", say("PriceList", "To hang"), "F7", chosen=page is Page.HANG),
            key("back", say("PriceList", "Back"), "Esc"),
        ))  # fmt: skip
        some, labels = bool(self.shown), page is not Page.ALL
        views = (
            _act("new", say("PriceList", "New price"), "F2"),
            _act("goods", say("PriceList", "Prices of the goods"), "F3"),
            _act("hangs", say("PriceList", "They hang"), "F8", enabled=some and labels),
            _act("print:a4", say("PriceList", "Print, A4 sheet"), "F9", enabled=some),
            _act("print:58x38", say("PriceList", "Print, 58 × 38"), "F4", enabled=some),
            _act("take_back", say("PriceList", "Take back"), "Del", enabled=some and not labels),
        )
        while len(self.keys) < len(views):
            made = Key(self.look, Shape.STACK, self.press, self)
            made.setFixedHeight(self.look.sizes.px(64))
            self._bar.addWidget(made, 1)
            self.keys.append(made)
        for made, view in zip(self.keys, views, strict=True):
            made.show_view(view)

    def _open(self, row: int) -> None:
        """Show all prices of a row's goods."""
        if self._page is Page.ALL and not self._code:
            self._go(Page.ALL, self.shown[row].planned.entry.code)

    def _chosen(self) -> tuple[Priced, ...]:
        rows = {index.row() for index in self.table.selectionModel().selectedRows()}
        return tuple(one for at, one in enumerate(self.shown) if at in rows)

    def _mark(self, act: Act) -> None:
        numbers = [one.planned.number for one in self._chosen()]
        if numbers:
            self._ask(partial(self.world.book.mark, numbers, act), lambda _: self._again())

    def _plan(self, texts: dict[str, str]) -> None:
        self._ask(partial(self.world.book.plan, texts), partial(self._planned, texts["code"]))

    def _planned(self, code: str, fresh: object) -> None:
        self.form.begin()
        self._news = "" if fresh else say("PriceList", "This price is known already.")
        self._go(Page.ALL, code)

    def _printed(self, path: object) -> None:
        self._news = say("PriceList", "Labels: {file}", file=path)
        self._again()

    def _again(self) -> None:
        self._go(self._page, self._code)

    def _ask(self, job: Callable[[], T], then: Callable[[T], None]) -> None:
        work(job, then, self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self._tell(words.say("Trouble", error.text, **error.values), trouble=True)

    def _tell(self, said: str, *, trouble: bool = False) -> None:
        self.top.heading.tell(said, trouble=trouble)


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

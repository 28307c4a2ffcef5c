"""What is the screen of prices? Three lists, a line to type a new price, and keys for labels.

Everything is asked in the pool. What a key does concerns the rows that are chosen; a list of
labels begins with all of them.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db import words
from db.facts.price import Act
from db.facts.trouble import Trouble
from db.words import say
from pos_gui.screens.kit.look import look_for
from pos_gui.screens.kit.work import work
from pos_gui.screens.pricebook.layout import Face
from pos_gui.screens.pricebook.present import Page, cells, fact_of, heads, title_of
from pos_gui.screens.statistics.view import TopView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent

    from db.facts.money import UnitPrice
    from db.facts.priced import Priced
    from db.facts.product import Product
    from pos_gui.screens.kit.look import Wish
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


class PriceScreen(QWidget):
    """Prices planned and in force, and their labels."""

    def __init__(self, wish: Wish, world: World, left: Callable[[], None]) -> None:
        """Ask this world; `left` goes back to selling."""
        super().__init__()
        self.world, self._left = world, left
        self._page, self._code, self._news, self._wish = Page.ALL, "", "", wish
        self.shown: tuple[Priced, ...] = ()
        self.setAccessibleName(say("PriceList", "Prices"))
        self._heard = (self.press, self._plan, self._open)
        self.face = Face(look_for(wish, 1366, 768), self._heard, self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.face)

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
                self.face.form.begin(self._code)
            case "goods":
                self._go(Page.ALL, self.face.form.fields["code"].text().strip())
            case "print":
                if chosen := self.face.chosen(self.shown):
                    job = partial(self.world.print, chosen, detail)
                    self._ask(
                        job, lambda at: self._go_on(say("PriceList", "Labels: {file}", file=at))
                    )
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Build anew where another size of type fits."""
        super().resizeEvent(event)
        look = look_for(self._wish, max(self.width(), 1), max(self.height(), 1))
        if look.sizes.scale != self.face.look.sizes.scale:
            old, self.face = self.face, Face(look, self._heard, self)
            if lines := self.layout():
                lines.replaceWidget(old, self.face)
            old.deleteLater()
            self._go(self._page, self._code)

    def _go(self, page: Page, code: str = "") -> None:
        """Show a list; with a code it is that of some goods."""
        self._page, self._code = page, code
        book = self.world.book
        if code:
            self._ask(lambda: (book.of(code), book.goods(code)), self._show_goods)
            return
        lists = {Page.PRINT: book.to_print, Page.HANG: book.to_hang, Page.ALL: book.latest}
        self._ask(lists[page], self._list)

    def _show_goods(self, found: tuple[tuple[Priced, ...], Known | None]) -> None:
        shown, known = found
        if known is None:
            self._code = ""
            self.face.tell(say("PriceList", "There are no such goods."), trouble=True)
            return
        goods, prior = known
        self._list(shown, TopView(goods.name, fact_of(self.world.priced(goods), prior)))

    def _list(self, shown: tuple[Priced, ...], top: TopView | None = None) -> None:
        self.shown = shown
        if top is None:
            count = say("PriceList", "{count} prices", count=len(shown))
            top = TopView(title_of(self._page), count)
        history = bool(self._code)
        rows = cells(shown, self.world.now(), history=history)
        self.face.show_list(top, rows, heads(history=history))
        self.face.tell(self._news)
        self.face.show_keys(self._page, all_goods=not self._code)

    def _open(self, row: int) -> None:
        """Show all prices of a row's goods."""
        if self._page is Page.ALL and not self._code:
            self._go(Page.ALL, self.shown[row].planned.entry.code)

    def _mark(self, act: Act) -> None:
        numbers = [one.planned.number for one in self.face.chosen(self.shown)]
        if numbers:
            self._ask(partial(self.world.book.mark, numbers, act), lambda _: self._go_on())

    def _plan(self, texts: dict[str, str]) -> None:
        self._ask(partial(self.world.book.plan, texts), partial(self._planned, texts["code"]))

    def _planned(self, code: str, fresh: object) -> None:
        self.face.form.begin()
        self._news = "" if fresh else say("PriceList", "This price is known already.")
        self._go(Page.ALL, code)

    def _go_on(self, news: str = "") -> None:
        self._news = news
        self._go(self._page, self._code)

    def _ask(self, job: Callable[[], T], then: Callable[[T], None]) -> None:
        work(job, then, self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self.face.tell(words.say("Trouble", error.text, **error.values), trouble=True)

"""What is seen while money changes hands, in either direction?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.words import say
from pos_gui.screens.kit.keyset import KeySet, grid_cells
from pos_gui.screens.kit.views import KeyView, Mode, Shape
from pos_gui.screens.sale.goods import Goods
from pos_gui.screens.sale.pad import TALLEST, pad_keys
from pos_gui.screens.sale.stage import HIDDEN, Ground, Stage, Title, inset
from pos_gui.screens.sale.steps import Plan
from pos_gui.screens.sale.strips import Amounts, LastItem
from pos_gui.screens.sale.zones import pay_zones

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pos_gui.screens.kit.look import Look
    from pos_gui.screens.kit.scale import Sizes
    from pos_gui.screens.sale.view import PayView
    from pos_gui.screens.sale.zones import Box

_PAD_ROWS = (
    ("type:7", "type:8", "type:9", "rubout"),
    ("type:4", "type:5", "type:6", "clear"),
    ("type:1", "type:2", "type:3", "type:00"),
)
_TITLE = 24
_SEGMENT_COLUMNS = 5
_CELLS, _CELLS_OUT = 6, 4


class Paying(Stage):
    """Goods, amount and pad, tenders; mirrored when money goes out."""

    def __init__(
        self, look: Look, view: PayView, press: Callable[[str], None], parent: QWidget
    ) -> None:
        """Show this payment."""
        super().__init__(look, press, parent)
        self._view = view
        self._sizes: Sizes | None = None
        self._goods = Goods(look, view.goods, self)
        self._middle = Ground(look, "canvas", self)
        self._right = Ground(look, "surface_alt", self)
        self._amounts = Amounts(look, view.amounts, self)
        self._title = Title(look, "surface_alt", self)
        self._tenders = KeySet(look, Shape.CHOICE, press, self, ground="surface_alt")
        self._pad: KeySet | None = None
        self._plan: Plan | None = None
        self._segment_title: Title | None = None
        self._segments: KeySet | None = None
        self._notice: LastItem | None = None
        self.show_view(view)

    @property
    def _outward(self) -> bool:
        return self._view.ribbon.mode is Mode.REFUND

    def show_view(self, view: PayView) -> None:
        """Show a payment; pieces are made when first needed."""
        moved = _shape_of(view) != _shape_of(self._view)
        self._view = view
        self._goods.show_view(view.goods)
        self._amounts.show_view(view.amounts)
        self._title.show_words(view.tender_title)
        self._show_middle(view)
        self._show_segments(view)
        self._show_notice(view)
        if moved and self._sizes is not None:
            self.place(self._sizes)
        else:
            self._fill_tenders()

    def _show_middle(self, view: PayView) -> None:
        if view.steps:
            told = (view.steps_title, view.steps, view.warning)
            if self._plan is None:
                self._plan = Plan(self.look, told, self)
                self._place_again()
            self._plan.show_view(told)
        else:
            if self._pad is None:
                self._pad = KeySet(self.look, Shape.STACK, self.press, self)
                self._pad.setAccessibleName(say("Pad", "Pad"))
                self._place_again()
            self._fill_pad(self._pad)
        if self._plan is not None:
            self._plan.setVisible(bool(view.steps))
        if self._pad is not None:
            self._pad.setVisible(not view.steps)

    def _place_again(self) -> None:
        if self._sizes is not None:
            self.place(self._sizes)

    def _fill_pad(self, pad: KeySet) -> None:
        known = pad_keys()
        views: list[KeyView | None] = [*self._view.cash[:4]]
        cells = [(0, at, 1) for at in range(len(views))]
        for row, commands in enumerate(_PAD_ROWS, 1):
            for column, command in enumerate(commands):
                views.append(known[command])
                cells.append((row, column, 1))
        views += [known["type:0"], known["type:."]]
        cells += [(4, 0, 3), (4, 3, 1)]
        pad.show_keys(tuple(views), tuple(cells), (5, 4), TALLEST)

    def _show_segments(self, view: PayView) -> None:
        if view.segments and self._segments is None:
            self._segments = KeySet(self.look, Shape.STACK, self.press, self, ground="surface_alt")
            self._segment_title = Title(self.look, "surface_alt", self)
            self._place_again()
        if self._segments is not None and self._segment_title is not None:
            self._segments.setVisible(bool(view.segments))
            self._segment_title.setVisible(bool(view.segments))
            self._segment_title.show_words(view.segment_title, view.segment_note)
            self._fill_segments(self._segments)

    def _fill_segments(self, keys: KeySet) -> None:
        views, columns = self._view.segments, _SEGMENT_COLUMNS
        rows = max(1, -(-len(views) // columns))
        keys.show_keys(views, grid_cells(len(views), columns), (rows, columns), 1)

    def _show_notice(self, view: PayView) -> None:
        if view.notice is not None and self._notice is None:
            self._notice = LastItem(self.look, view.notice, self.press, self)
            self._place_again()
        if self._notice is not None:
            if view.notice is not None:
                self._notice.show_view(view.notice)
                self._notice.raise_()
            self._notice.setVisible(view.notice is not None)

    def _fill_tenders(self) -> None:
        views = self._view.tenders
        columns = 1 if self._outward else 2
        count = max(len(views), _CELLS_OUT if self._outward else _CELLS)
        rows = -(-count // columns)
        self._tenders.show_keys(views, grid_cells(len(views), columns), (rows, columns), 1)

    def place(self, sizes: Sizes) -> None:
        """Lay out the three columns and the amounts."""
        self._sizes = sizes
        at = pay_zones(sizes, outward=self._outward)
        self.put(self._amounts, at.amounts)
        x, y, wide, high = at.goods
        # The hairline lies left of what is right of it, in both directions.
        line = 1 if self._outward else 0
        self.put(self._goods, (x + line, y, wide - 1, high))
        x, y, wide, high = at.middle
        middle = (x + line, y, wide - 1, high)
        self.put(self._middle, middle)
        if self._plan is not None:
            self.put(self._plan, middle)
        if self._pad is not None:
            self._place_pad(sizes, at.middle)
        self.put(self._right, at.tenders)
        self._place_tenders(sizes, at.tenders)
        if self._pad is not None:
            self._fill_pad(self._pad)

    def _place_pad(self, sizes: Sizes, box: Box) -> None:
        half = self.look.gap // 2
        x, y, wide, high = box
        side = self.look.edge - half
        top = self.look.edge + sizes.entry - sizes.px(8) + half
        if self._pad is not None:
            self.put(self._pad, (x + side, y + top, wide - 2 * side, high - top - half))

    def _place_tenders(self, sizes: Sizes, box: Box) -> None:
        px, half = sizes.px, self.look.gap // 2
        room = inset(box, self.look.edge)
        x, y, wide = room.x(), room.y(), room.width()
        if self._notice is not None:
            self.put(self._notice, (box[0], box[1], box[2], sizes.last))
        title = px(_TITLE)
        self.put(self._title, (x, y + px(6), wide, title))
        y += px(6) + title
        rows = _CELLS_OUT if self._outward else _CELLS // 2
        each = sizes.key + 2 * half
        segments = self._view.segments
        foot = box[1] + box[3] - self.look.edge + half
        taken = 2 * round(sizes.key * 0.86 + 2 * half) + px(16) + title if segments else 0
        high = min(rows * each, foot - y - taken)
        self.put(self._tenders, (x - half, y, wide + 2 * half, high))
        self._fill_tenders()
        if self._segments is not None and self._segment_title is not None:
            top = y + high + px(16)
            self.put(self._segment_title, (x, top, wide, title))
            top += title
            self.put(self._segments, (x - half, top, wide + 2 * half, foot - top))
            self._fill_segments(self._segments)

    def retranslate(self) -> None:
        """Say the words anew."""
        if self._pad is not None:
            self._fill_pad(self._pad)

    def entry_box(self, sizes: Sizes) -> Box:
        """Lie above the pad; beside the steps it hides behind the amounts, and still hears."""
        x, y, wide, _high = pay_zones(sizes, outward=self._outward).middle
        edge = self.look.edge
        if self._view.steps:
            return HIDDEN
        return x + edge, y + edge, wide - 2 * edge - 1, sizes.entry - sizes.px(8)


def _shape_of(view: PayView) -> tuple[object, ...]:
    """Give what decides where pieces lie."""
    return (view.ribbon.mode, len(view.tenders), bool(view.steps), len(view.segments),
            len(view.cash), view.notice is None)  # fmt: skip

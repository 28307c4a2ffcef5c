"""What is seen while somebody outside has to answer, and the result is not known?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_gui.screens.kit.keyset import KeySet, grid_cells
from pos_gui.screens.kit.views import Shape
from pos_gui.screens.sale.panel import Panel
from pos_gui.screens.sale.stage import HIDDEN, Ground, Stage, Title
from pos_gui.screens.sale.steps import Banner, Trace
from pos_gui.screens.sale.strips import Amounts, LastItem
from pos_gui.screens.sale.zones import columns, pay_zones

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pos_gui.screens.kit.look import Look
    from pos_gui.screens.kit.scale import Sizes
    from pos_gui.screens.sale.step_views import WaitView
    from pos_gui.screens.sale.steps import Told
    from pos_gui.screens.sale.zones import Box

_BANNER = 132
_SEGMENTS = 120
_TITLE = 24


class Waiting(Stage):
    """The banner, the steps with their times, what may be done now and what may not."""

    def __init__(
        self, look: Look, view: WaitView, press: Callable[[str], None], parent: QWidget
    ) -> None:
        """Show this waiting."""
        super().__init__(look, press, parent)
        self._view = view
        self._asked_y = 0
        self._banner = Banner(look, _told(view), self)
        self._trace = Trace(look, view.steps, self)
        self._ground = Ground(look, "surface", self)
        self._asked = Ground(look, "surface", self)
        self._title = Title(look, "surface", self)
        self._segments = KeySet(look, Shape.STACK, press, self, ground="surface")
        self._panel = Panel(look, press, self)
        self._amounts = Amounts(look, view.amounts, self)
        self._notice: LastItem | None = None
        self.show_view(view)

    def show_view(self, view: WaitView) -> None:
        """Show how things stand; the seconds repaint nothing but the banner."""
        self._view = view
        self._banner.show_view(_told(view))
        self._trace.show_view(view.steps)
        self._panel.show_view(view.panel)
        self._amounts.show_view(view.amounts)
        self._show_notice(view)
        self._title.show_words(view.segment_title, view.segment_note)
        count = len(view.segments)
        self._segments.show_keys(view.segments, grid_cells(count, 10), (1, 10))
        for piece in (self._title, self._segments, self._ground):
            piece.setVisible(bool(count))

    def _show_notice(self, view: WaitView) -> None:
        if view.notice is not None and self._notice is None:
            self._notice = LastItem(self.look, view.notice, self.press, self)
        if self._notice is not None:
            if view.notice is not None:
                self._notice.show_view(view.notice)
            self._notice.setVisible(view.notice is not None)

    def place(self, sizes: Sizes) -> None:
        """Lay out banner, steps, segments; the panel lies where the tenders were."""
        px, half = sizes.px, self.look.gap // 2
        at = pay_zones(sizes, outward=False)
        left, _pad = columns(sizes)
        y = sizes.header + sizes.ribbon
        foot = at.amounts[1]
        banner = px(_BANNER)
        self.put(self._banner, (0, y, left, banner))
        low = foot - px(_SEGMENTS) if self._view.segments else foot
        top = y + banner
        if self._notice is not None and self._view.notice is not None:
            self.put(self._notice, (0, top, left, sizes.last))
            top += sizes.last
        self._asked_y = top
        if self._view.asks:
            self.put(self._asked, (0, top, left, sizes.entry + px(16)))
            top += sizes.entry + px(16)
        self._asked.setVisible(self._view.asks)
        self.put(self._trace, (0, top, left, low - top))
        self.put(self._ground, (0, low + 1, left, foot - low - 1))
        self.put(self._title, (px(24), low + px(8), left - px(48), px(_TITLE)))
        top = low + px(8) + px(_TITLE)
        wide = left - px(48) + 2 * half
        self.put(self._segments, (px(24) - half, top, wide, foot - top - half))
        self.put(self._panel, (left + 1, y, sizes.width - left - 1, foot - y))
        self.put(self._amounts, at.amounts)

    def retranslate(self) -> None:
        """Nothing is said here that the view does not say."""

    def entry_box(self, sizes: Sizes) -> Box:
        """Lie below the banner where something is asked for; else the line hears unseen."""
        if not self._view.asks:
            return HIDDEN
        left, _pad = columns(sizes)
        edge = sizes.px(24)
        return edge, self._asked_y + sizes.px(12), left - 2 * edge, sizes.entry - sizes.px(8)


def _told(view: WaitView) -> Told:
    return view.title, view.text, view.waited_label, view.waited, view.unit, view.calm

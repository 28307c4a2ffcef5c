"""What is seen while the customer signs, and the cashier compares?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_gui.card.signature import AREA_MM
from pos_gui.screens.kit.sign_pad import SignPad, Stroke
from pos_gui.screens.sale.panel import Panel
from pos_gui.screens.sale.stage import HIDDEN, Ground, Stage
from pos_gui.screens.sale.steps import Banner
from pos_gui.screens.sale.strips import Amounts, LastItem
from pos_gui.screens.sale.zones import columns, pay_zones

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from pos_gui.screens.kit.look import Look
    from pos_gui.screens.kit.scale import Sizes
    from pos_gui.screens.sale.step_views import SignView
    from pos_gui.screens.sale.steps import Told
    from pos_gui.screens.sale.zones import Box

_BANNER = 108
__all__ = ["Signing", "Stroke"]


class Signing(Stage):
    """The field to sign in, what the slip says, and what may be done."""

    def __init__(
        self, look: Look, view: SignView, press: Callable[[str], None], parent: QWidget
    ) -> None:
        """Show this slip."""
        super().__init__(look, press, parent)
        self._view = view
        self._banner = Banner(look, _told(view), self)
        self._ground = Ground(look, "surface_alt", self)
        self._pad = SignPad(look, self)
        self._panel = Panel(look, press, self)
        self._amounts = Amounts(look, view.amounts, self)
        self._notice: LastItem | None = None
        self._sizes: Sizes | None = None
        self.show_view(view)

    def show_view(self, view: SignView) -> None:
        """Show another slip; its field is empty."""
        self._view = view
        self._banner.show_view(_told(view))
        self._pad.show_code(view.code)
        self._panel.show_view(view.panel)
        self._amounts.show_view(view.amounts)
        if view.notice is not None and self._notice is None:
            self._notice = LastItem(self.look, view.notice, self.press, self)
            if self._sizes is not None:
                self.place(self._sizes)
        if self._notice is not None:
            if view.notice is not None:
                self._notice.show_view(view.notice)
            self._notice.setVisible(view.notice is not None)

    def strokes(self) -> tuple[Stroke, ...]:
        """Give what was drawn."""
        return self._pad.strokes()

    def clear(self) -> None:
        """Begin the signature anew."""
        self._pad.clear()

    def place(self, sizes: Sizes) -> None:
        """Lay out banner, field and panel; the field keeps the proportions of the paper."""
        self._sizes = sizes
        px = sizes.px
        at = pay_zones(sizes, outward=False)
        left, _pad = columns(sizes)
        y = sizes.header + sizes.ribbon
        foot = at.amounts[1]
        banner = px(_BANNER)
        self.put(self._banner, (0, y, left, banner))
        top = y + banner
        if self._notice is not None:
            self.put(self._notice, (0, top, left, sizes.last))
        self.put(self._ground, (0, top, left, foot - top))
        top += sizes.last
        wide = left - 2 * px(24)
        high = min(wide * AREA_MM[1] // AREA_MM[0], foot - top - px(24))
        wide = high * AREA_MM[0] // AREA_MM[1]
        middle = top + (foot - top - high) // 2
        self.put(self._pad, ((left - wide) // 2, middle, wide, high))
        self._ground.lower()
        self.put(self._panel, (left + 1, y, sizes.width - left - 1, foot - y))
        self.put(self._amounts, at.amounts)

    def retranslate(self) -> None:
        """Nothing is said here that the view does not say."""

    def entry_box(self, sizes: Sizes) -> Box:
        """Nothing is typed; the line still hears the letters."""
        del sizes
        return HIDDEN


def _told(view: SignView) -> Told:
    return view.title, view.text, "", "", "", True

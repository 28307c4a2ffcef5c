"""Who tells a story at the counter? A cashier with hands at the window and an eye on the books."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_gui.screens.hands import Hands
from pos_gui.screens.sale.view import PayView

if TYPE_CHECKING:
    from db.facts.sale import Sale
    from db.store import Store
    from pos_gui.checkout.state import State
    from pos_gui.commands.day import DayClock
    from pos_gui.screens.kit.views import KeyView
    from pos_gui.screens.window import TillWindow

RICE, OIL, SOY, MILK, WATER = (
    "6901234560015", "6901234560022", "6901234560039", "6901234560077", "6901234560176",
)  # fmt: skip


class Story:
    """One till, its window, its store and its clock."""

    def __init__(self, window: TillWindow, store: Store, clock: DayClock) -> None:
        """Stand there."""
        self.window, self.store, self.clock = window, store, clock
        self.hands = Hands(window)
        self.sales: list[Sale] = []
        window.desk.recorded.connect(self.sales.append)

    @property
    def state(self) -> State:
        """Give the state on show."""
        return self.window.desk.state

    def keys(self, *names: str) -> int:
        """Press keys and count them."""
        before = self.hands.keys
        self.hands.press(*names)
        return self.hands.keys - before

    def lines(self) -> list[tuple[str, str]]:
        """Read the basket: code and quantity."""
        return [(line.product.code, line.quantity.text()) for line in self.state.basket.lines]

    def said(self) -> str:
        """Read the strip's sentence."""
        notice = self.state.notice
        return notice.text.format(**dict(notice.values)) if notice else ""

    def keys_shown(self) -> tuple[KeyView, ...]:
        """Give the keys for cash as they are on show."""
        view = self.window.sale.view
        return view.cash if isinstance(view, PayView) else ()

    def tenders_shown(self) -> tuple[KeyView, ...]:
        """Give the keys for tenders as they are on show."""
        view = self.window.sale.view
        return view.tenders if isinstance(view, PayView) else ()

    def total(self) -> str:
        """Read what is due."""
        return self.state.quote.total.text()

"""The real till with its window, to be killed: scans and takes cash, and says what was done.

    python -m tests.crash.window_child STORE SEED

Says the same lines as `tests.crash.child`. The window is the one that people see, its keys are
real key events; only the display is Qt's offscreen one.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from db.store import Store
from pos_gui import app
from pos_gui.checkout.state import Pricing
from pos_gui.demo import fill, found_demo
from tests.crash.child import say

if TYPE_CHECKING:
    from db.facts.sale import Sale
    from pos_gui.screens.window import TillWindow

SALES = 6
"""So many sales end an undisturbed run."""
CODES = ("6901234560015", "6901234560022", "6901234560039", "6901234560077", "6901234560176")
"""Goods of the demo shop."""


def prepare(path: Path) -> None:
    """Make the demo shop where there is none, or finish one that was cut off."""
    if not path.exists() or path.stat().st_size == 0:
        found_demo(path, "CN").close()
        return
    store = Store.open_or_new(path)
    if store.catalogue.is_empty():
        fill(store)
    store.close()


def serve(window: TillWindow, rng: random.Random) -> None:
    """Ring up customers until enough was sold."""
    from pos_gui.screens.hands import Hands  # noqa: PLC0415  (after the window is there)

    hands = Hands(window)

    def tell(sale: Sale) -> None:
        say("sold", sale.sale_id, sale.receipt_no, sale.total.minor)

    window.desk.recorded.connect(tell)
    for _ in range(SALES):
        for _ in range(rng.randrange(1, 4)):
            hands.scan(rng.choice(CODES))
            basket = window.desk.state.basket
            if basket.lines:
                say("kept", basket.basket_id, len(basket.lines))
        hands.press("+")
        # Keys and scans wait while offers are thought about: what they do could not be told.
        hands.wait_until(lambda: not isinstance(window.desk.state.step, Pricing))
        hands.press("Enter")


def main() -> int:
    """Open the till on this store and sell."""
    path, rng = Path(sys.argv[1]), random.Random(f"window {sys.argv[2]}")  # noqa: S311
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    prepare(path)

    def ready(window: TillWindow) -> None:
        basket = window.desk.state.basket
        said = (basket.basket_id, len(basket.lines)) if basket.lines else ("-",)
        say("opened", *said)
        serve(window, rng)
        window.close()

    return app.open_window(path, "en", ready)


if __name__ == "__main__":
    sys.exit(main())

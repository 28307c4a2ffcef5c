"""What does a day at this till look like? A scripted one, through the real screens and real files.

Sells, weighs, discounts, parks, recalls, takes goods back, prints copies and closes, on a new
store; leaves the store, receipt PDFs, pictures of the screen and a report in one folder.
"""

from __future__ import annotations

import json
import os
from functools import partial
from typing import TYPE_CHECKING

from db import words
from db.facts.moment import Moment
from db.facts.value import dataclass
from db.places import DEFAULT
from pos_gui import app, display
from pos_gui.demo import found_demo
from pos_gui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from db.facts.closing import Closing
    from db.facts.sale import Sale
    from db.store import Store
    from pos_gui.screens.hands import Hands
    from pos_gui.screens.window import TillWindow

OPENS = "2026-11-23T09:00:00"
"""When the scripted day begins, in the shop's time."""
STEP_MIN = 17
"""Minutes that pass between two customers."""


@dataclass(slots=True)
class DayClock:
    """A clock that the script moves on."""

    moment: Moment
    """What it shows."""

    def now(self) -> Moment:
        """Give the moment."""
        return self.moment

    def next_customer(self) -> None:
        """Let some minutes pass."""
        self.moment = Moment(self.moment.utc_ms + STEP_MIN * 60_000, self.moment.offset_min)


def script(hands: Hands, goods: dict[str, str]) -> Iterator[str]:
    """Play the day; yields the name of a picture after each scene."""
    yield from _morning(hands, goods)
    yield from _noon(hands, goods)
    yield from _evening(hands)


def _morning(hands: Hands, goods: dict[str, str]) -> Iterator[str]:
    """Sell three items, then six at once with weighed goods, and miss a code."""
    yield "01-empty"
    hands.scan(goods["rice"], goods["milk"], goods["soy"])
    yield "02-three-scanned"
    hands.press("+", "Enter")
    yield "03-exact-cash"
    hands.type("6*")
    hands.scan(goods["water"])
    hands.type("1.236*1011")
    hands.press("Enter")
    hands.type("10/")
    hands.press("Enter")
    yield "04-six-and-weighed"
    hands.press("+", "1", "0", "0")
    yield "05-payment"
    hands.press("Enter")
    yield "06-change"
    hands.scan("4006381333931")
    yield "07-unknown-code"


def _noon(hands: Hands, goods: dict[str, str]) -> Iterator[str]:
    """Change a price, take something off, park, serve another, and recall."""
    hands.scan(goods["candy"], goods["tissue"])
    hands.type("20")
    hands.press("F6")
    yield "08-price-reason"
    hands.press("1")
    hands.type("3")
    hands.press("F8")
    yield "09-basket-discount"
    hands.press("F9")
    hands.scan(goods["beer"])
    hands.press("+", "Ctrl+3")
    yield "10-parked-and-segment"
    hands.press("Shift+F9", "+", "Enter")
    yield "11-recalled-and-paid"


def _evening(hands: Hands) -> Iterator[str]:
    """Print a copy, take goods back, and close."""
    hands.press("Ctrl+P")
    hands.press("F5")
    hands.type("01-000001")
    hands.press("Enter", "Space")
    yield "12-return"
    hands.press("Enter")
    yield "13-pay-out"
    hands.press("Enter")
    yield "14-paid-out"
    hands.press("Ctrl+E")
    yield "15-closed"


GOODS = {
    "rice": "1001",
    "milk": "1007",
    "soy": "1003",
    "water": "1017",
    "beer": "1024",
    "candy": "1026",
    "tissue": "1032",
}
"""The demo goods that the script scans, by item code; it scans their barcodes."""


def play(
    window: TillWindow, clock: DayClock, barcode: Callable[[str], str], out: Path
) -> tuple[list[Sale], Closing]:
    """Play the script in this window; gives the sales and the closed day."""
    from pos_gui.screens.hands import Hands  # noqa: PLC0415  (Qt, only here)

    hands = Hands(window)
    sales: list[Sale] = []
    window.desk.recorded.connect(sales.append)
    pictures = out / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    for name in script(hands, {word: barcode(code) for word, code in GOODS.items()}):
        hands.picture(pictures / f"{name}.png")
        clock.next_customer()
        window.tick()
    closing = window.desk.state.closing
    if closing is None:
        message = "the day was not closed"
        raise RuntimeError(message)
    return sales, closing


def write_report(sales: list[Sale], closing: Closing, out: Path) -> dict[str, object]:
    """Write report.json: the day as receipts, screen and books have it."""
    report: dict[str, object] = {
        "business_day": closing.day.text(),
        "z": closing.z,
        "receipts": [
            {"receipt_no": sale.receipt_no, "total": sale.total.text(), "tax": sale.tax.text()}
            for sale in sales
        ],
        "gross": closing.gross.text(),
        "discount": closing.discount.text(),
        "returns": closing.returns.text(),
        "total": closing.total.text(),
        "tax": closing.tax.text(),
        "net": (closing.total - closing.tax).text(),
        "transactions": closing.transactions,
        "tenders": {one.kind: one.amount.text() for one in closing.tenders},
        "loaded": closing.loaded.amount.text() if closing.loaded else "0.00",
    }
    text = json.dumps(report, ensure_ascii=False, indent=2)
    (out / "report.json").write_text(text + "\n", encoding="utf-8")
    return report


def run(out: Path, language: str) -> dict[str, object]:
    """Play the day on a new demo shop, with or without a display; gives the report."""
    if not display.is_there():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from pos_gui.screens import opening  # noqa: PLC0415  (Qt, only here)

    out.mkdir(parents=True, exist_ok=True)
    store = found_demo(out / "shop.db", DEFAULT)
    words.use(language)
    clock = DayClock(Moment.parse(OPENS, store.shop.profile.zone))
    opening.application()
    window = opening.window(app.parts(store, Settings(theme="light"), clock))
    window.show()
    sales, closing = play(window, clock, partial(_barcode, store), out)
    window.close()
    return write_report(sales, closing, out)


def _barcode(store: Store, code: str) -> str:
    found = store.catalogue.find(code)
    return getattr(found, "barcode", None) or code

"""Does the real window sell with the shop's offers? The price at once, the hint, the list, F4."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db import words
from db.check import check
from db.facts.moment import Moment
from db.facts.offer import When
from pos_gui import app
from pos_gui.checkout.payment import Paying
from pos_gui.demo import found_demo
from pos_gui.screens.sale.view import PayView, SellView
from pos_gui.settings import Settings
from tests.flows.counter import MILK, RICE, SOY, Story
from tests.pos_gui.checkout.offers import full, off, second_half

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot


Open = "Callable[..., Story]"
HALF = second_half("1001", "1003")
"""Rice at 59.90 and soy sauce at 9.90: the cheaper of two costs half."""
FULL = full(10_000, 2_000)
"""满100减20."""


def thought(story: Story) -> SellView:
    """Wait for the pool, and give what the selling screen shows then."""
    story.hands.wait_until(lambda: story.state.asked is None)
    view = story.window.till.view(story.state)
    assert isinstance(view, SellView)
    return view


def ledger(view: SellView) -> dict[str, str]:
    """Read the ledger."""
    return {line.label: line.value for line in view.totals.ledger}


def test_the_second_piece_at_half_price(till: Callable[..., Story]) -> None:
    """Mark, name and amount stand on the line, the sum in the ledger; voiding takes it back."""
    story = till(HALF)
    story.hands.scan(RICE, SOY)
    view = thought(story)
    assert story.total() == "64.85"
    marked = [row for row in view.rows if row.marks]
    assert [(row.marks, row.reason) for row in marked] == [(("P",), "第二件半价")] * len(marked)
    assert ledger(view)["第二件半价"] == "−4.95"
    assert story.keys("Del") == 1
    view = thought(story)
    assert story.total() == "59.90"
    assert [row.marks for row in view.rows] == [()]


def test_the_order_of_scans_changes_nothing(till: Callable[..., Story]) -> None:
    """Forwards and backwards."""
    story = till(HALF, FULL)
    story.hands.scan(RICE, SOY, MILK)
    thought(story)
    forwards = story.total()
    story.keys("Ctrl+Del", "1")
    story.hands.scan(MILK, SOY, RICE)
    thought(story)
    assert story.total() == forwards


def test_the_hint_before_and_after_the_threshold(till: Callable[..., Story]) -> None:
    """What is missing to 满100减20; once it is there, what it took off."""
    story = till(FULL)
    story.hands.scan(RICE, SOY)
    assert ledger(thought(story))["满100减20"] == "30.20 more"
    story.hands.scan(MILK)
    view = thought(story)
    assert (story.total(), ledger(view)["满100减20"]) == ("99.70", "−20.00")
    story.keys("Del")
    assert ledger(thought(story))["满100减20"] == "30.20 more"


def test_the_better_answer_comes_by_itself(till: Callable[..., Story]) -> None:
    """The 满减 needs the whole price of the goods: 3.00 off is declined."""
    story = till(off("1001", 300), full(5_900, 1_000))
    story.hands.scan(RICE)
    thought(story)
    assert story.total() == "49.90"


def test_payment_has_the_best_price(till: Callable[..., Story]) -> None:
    """Scan, `+` and Enter, faster than the pool: exactly what is due is taken."""
    story = till(off("1001", 300), full(5_900, 1_000))
    story.hands.burst(RICE)
    story.hands.hit("+")
    story.hands.wait_until(lambda: isinstance(story.state.step, Paying))
    assert story.total() == "49.90"
    view = story.window.till.view(story.state)
    assert isinstance(view, PayView)
    assert {line.label for line in view.goods.sums} >= {"满59减10"}
    assert view.goods.gain == ""


def test_f4_says_why_and_why_not(till: Callable[..., Story]) -> None:
    """Above what applies, below what does not, with its reason; scanning goes on beside it."""
    coupon = replace(full(5_000, 500, when=When(coupon="SPRING")), key="coupon", name="五元券")
    story = till(HALF, FULL, coupon)
    story.hands.scan(RICE, SOY)
    thought(story)
    assert story.keys("F4") == 1
    view = thought(story)
    panel = view.side.panel
    assert panel is not None
    assert [(key.text, key.side) for key in panel.keys] == [("第二件半价", "−4.95")]
    assert [(key.text, key.sub) for key in panel.barred] == [
        ("满100减20", "35.15 more"),
        ("五元券", "with its coupon only"),
    ]
    story.hands.scan(MILK)
    panel = thought(story).side.panel
    assert panel is not None
    assert [key.text for key in panel.keys] == ["第二件半价", "满100减20"]
    story.keys("Esc")
    assert thought(story).side.panel is None


def test_a_coupon_at_the_window(till: Callable[..., Story]) -> None:
    """Scanned, taken off by Backspace, typed; unknown ones are named."""
    story = till(full(5_000, 500, when=When(coupon="SPRING")))
    story.hands.scan(RICE, "SPRING")
    thought(story)
    assert story.total() == "54.90"
    story.keys("Backspace")
    assert (story.total(), story.said()) == ("59.90", "Coupon SPRING taken off.")
    story.keys("Backspace")
    assert story.said() == "Coupon SPRING taken off."
    story.keys(*"#spring", "Enter")
    assert story.total() == "54.90"
    story.keys(*"#x", "Enter")
    assert story.said() == "x is no coupon of this shop."


def test_a_parked_basket_says_when_its_price_changed(till: Callable[..., Story]) -> None:
    """The offer has ended while it lay aside."""
    story = till(full(5_000, 500, when=When(hours=((0, 600),))))
    story.hands.scan(RICE)
    assert story.total() == "54.90"
    story.keys("F9")
    story.clock.moment = Moment.parse("2026-11-23T10:30:00", "Asia/Shanghai")
    story.keys("Shift+F9")
    assert story.total() == "59.90"
    assert story.said() == "The price has changed: 54.90 when it was parked, 59.90 now."


def test_one_of_two_comes_back_with_its_share(till: Callable[..., Story]) -> None:
    """Two bottles at 9.90 were 14.85: the first brings 7.43 back, the second the other 7.42."""
    story = till(second_half("1003"))
    story.hands.scan(SOY, SOY)
    thought(story)
    assert story.keys("+", "Enter") == 2
    (sale,) = story.sales
    assert (sale.total.text(), sale.lines[0].offer_share.text()) == ("14.85", "4.95")
    for _ in range(2):
        story.keys("F5", *sale.receipt_no, "Enter", "+", "Enter", "Enter")
    first, second = story.sales[1:]
    assert [one.total.text() for one in (first, second)] == ["-7.43", "-7.42"]
    back = [one.lines[0].offers[0].amount.minor for one in (first, second)]
    assert sum(back) == -sale.lines[0].offer_share.minor
    assert check(story.store)["faults"] == []


def test_the_shop_s_own_offers_are_read_after_the_first_paint(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """Out of the store, in the pool; nothing is put in between here."""
    from pos_gui.commands.day import DayClock  # noqa: PLC0415
    from pos_gui.screens import opening  # noqa: PLC0415

    del qtbot
    words.use("en")
    store = found_demo(tmp_path / "shop.db", "CN")
    clock = DayClock(Moment.parse("2026-11-23T09:00:00", "Asia/Shanghai"))
    tier = {"from": "50", "amount": "5"}
    document = [{"key": "five", "name": "满50减5", "spend": {"tiers": [tier]}}]
    store.offers.put({"offers": document}, clock.now(), store.staff.owner().key)
    opening.application()
    parts = app.parts(store, Settings(theme="light"), clock)
    window = opening.window(parts)
    window.show()
    story = Story(window, store, clock)
    deals = parts.counter.deals
    assert deals is not None
    assert deals.waiting
    story.hands.wait_until(lambda: not deals.waiting)
    story.hands.scan(RICE)
    assert story.total() == "54.90"
    window.close()

"""What happens to what should not have been entered? One sentence, and nothing is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from pos_gui.checkout.card_steps import EnteringPin
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import Tone
from tests.flows.counter import MILK, RICE, SOY, Story


def test_an_unknown_code_stays_in_sight_and_the_next_scan_sells(story: Story) -> None:
    """The strip says it; no box swallows the next scan."""
    story.hands.scan("4006381333931")
    assert story.said() == "4006381333931 is not in the catalogue, not sold."
    assert story.state.notice is not None
    assert story.state.notice.tone is Tone.UNKNOWN_CODE
    story.hands.scan(RICE)
    assert story.lines() == [("1001", "1")]


def test_a_scan_of_ten_thousand_characters_is_one_sentence(story: Story) -> None:
    """Nothing of it is typed, and the basket is as it was."""
    story.hands.scan(RICE)
    story.hands.scan("7" * 10_000)
    assert story.said() == "This scan is too long for a code, nothing was sold."
    assert story.window.sale.entry.text() == ""
    story.hands.scan(SOY)
    assert story.lines() == [("1001", "1"), ("1003", "1")]


@pytest.mark.parametrize("paying", [False, True])
def test_a_card_that_is_swiped_is_neither_typed_nor_sold(story: Story, *, paying: bool) -> None:
    """One sentence, and not a digit of it anywhere on the screen or in the books."""
    story.hands.scan(RICE)
    story.keys(*("+5" if paying else ""))
    story.hands.scan("%B6225760008219524^WANG/XIAOYAN^30122011234567890?")
    if paying:
        # In payment it wants to pay, at most what is typed.
        story.hands.wait_until(lambda: isinstance(story.state.step, EnteringPin))
        assert isinstance(story.state.step, EnteringPin)
        assert story.state.step.task.amount.text() == "5.00"
    else:
        assert story.said() == "A card was shown, but nothing is to be paid by card now."
    assert story.window.sale.entry.text() == ""
    assert story.lines() == [("1001", "1")]
    for path in story.store.path.parent.rglob("*"):
        assert path.is_dir() or b"6225760008219524" not in path.read_bytes()


@pytest.mark.parametrize("typed", ["", "5", "50"])
def test_a_scan_while_paying_leaves_the_amount_as_it_is(story: Story, typed: str) -> None:
    """It is refused by name, and paying goes on."""
    story.hands.scan(RICE)
    story.keys("+", *typed)
    story.hands.scan(MILK)
    assert story.said() == f"{MILK} was scanned and not sold. Finish this step first."
    assert story.window.sale.entry.text() == typed
    assert isinstance(story.state.step, Paying)
    assert story.lines() == [("1001", "1")]


def test_a_barcode_typed_as_an_amount_is_no_amount(story: Story) -> None:
    """Nobody gives 6.9 trillion."""
    story.hands.scan(RICE)
    story.keys("+", *MILK, "Enter")
    assert story.said() == "This is a barcode, not an amount."
    assert story.sales == []


def test_enter_held_down_neither_pays_nor_sells_twice(story: Story) -> None:
    """Only a key pressed anew counts."""
    story.hands.scan(RICE)
    story.keys("+")
    entry = QApplication.focusWidget() or story.window.sale.entry
    for _ in range(50):
        held = QKeyEvent(
            QEvent.Type.KeyPress,
            int(Qt.Key.Key_Return),
            Qt.KeyboardModifier.NoModifier,
            "\r",
            autorep=True,
        )
        QApplication.sendEvent(entry, held)
    story.hands.settle()
    assert story.sales == []
    assert isinstance(story.state.step, Paying)
    story.keys("Enter")
    assert len(story.sales) == 1


def test_much_more_cash_than_due_is_asked_about(story: Story) -> None:
    """The same amount again says yes."""
    story.hands.scan(SOY)
    story.keys("+", *"1000", "Enter")
    assert story.sales == []
    assert "much more than is due" in story.said()
    story.keys(*"1000", "Enter")
    assert story.sales[0].change.text() == "990.10"


def test_too_little_cash_is_never_enough(story: Story) -> None:
    """A cent short is still due."""
    story.hands.scan(SOY)
    story.keys("+", *"9.89", "Enter")
    assert story.sales == []
    assert story.said() == "0.01 is still due."
    story.keys("Enter")
    assert [paid.amount.text() for paid in story.sales[0].tenders] == ["9.89", "0.01"]


def test_goods_without_a_price_ask_for_it(story: Story) -> None:
    """The price typed becomes the line's; a scan meanwhile is refused by name."""
    from tests.flows.desk import stock  # noqa: PLC0415

    stock(("9001", "Almonds, loose", None, None, 1300, 0))
    story.keys(*"9001", "Enter")
    story.hands.scan(SOY)
    assert story.said() == f"{SOY} was scanned and not sold. Finish this step first."
    story.keys(*"7.5", "Enter")
    assert story.lines() == [("9001", "1")]
    assert story.total() == "7.50"


def test_two_hundred_scans_without_a_pause_are_two_hundred_lines(story: Story) -> None:
    """None is lost, merged with another or typed into a field."""
    codes = [RICE, MILK] * 100
    story.hands.scan(*codes)
    assert [code for code, _ in story.lines()] == ["1001", "1007"] * 100
    story.keys("+", "Enter")
    assert len(story.sales[0].lines) == 200


def test_screen_and_store_agree_after_the_second_and_the_hundredth_sale(story: Story) -> None:
    """What the screen said is what was recorded, to the cent."""
    shown = []
    for _ in range(100):
        story.hands.scan(RICE, SOY)
        shown.append(story.total())
        story.keys("+", "Enter")
    assert [sale.total.text() for sale in story.sales] == shown
    stored = [story.store.sale(f"01-{number:06d}") for number in (1, 2, 100)]
    assert stored == [story.sales[0], story.sales[1], story.sales[99]]

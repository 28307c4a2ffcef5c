"""How many keys does a cashier press? The goals of the counter (counter.md 9.3), counted."""

from __future__ import annotations

from db import words
from db.facts.money import Money
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import Finding, Returning, Selling
from tests.flows.counter import MILK, RICE, SOY, WATER, Story


def test_three_items_and_exact_cash_take_two_keys(story: Story) -> None:
    """`+` and Enter."""
    story.hands.scan(RICE, MILK, SOY)
    assert story.keys("+", "Enter") == 2
    (sale,) = story.sales
    assert (sale.total.text(), sale.change.text(), len(sale.lines)) == ("119.70", "0.00", 3)
    assert story.state.basket.is_empty


def test_a_note_of_a_hundred_takes_five_keys(story: Story) -> None:
    """`+`, 1, 0, 0, Enter."""
    story.hands.scan(RICE, SOY)
    assert story.keys("+", "1", "0", "0", "Enter") == 5
    assert story.sales[0].change.text() == "30.20"


def test_the_segment_key_replaces_enter(story: Story) -> None:
    """No key more than without it."""
    story.hands.scan(RICE, SOY)
    assert story.keys("+", "1", "0", "0", "Ctrl+3") == 5
    assert story.sales[0].segment == "M –29"


def test_six_of_the_same_take_two_keys_and_a_scan(story: Story) -> None:
    """`6*` and the scan; `5*` and Enter when it was five."""
    assert story.keys("6", "*") == 2
    story.hands.scan(WATER)
    assert story.lines() == [("1017", "6")]
    assert story.keys("5", "*", "Enter") == 3
    assert story.lines() == [("1017", "5")]


def test_voiding_the_last_line_takes_one_key_and_undo_one_more(story: Story) -> None:
    """Del, then Ctrl+Z."""
    story.hands.scan(RICE, MILK, SOY)
    assert story.keys("Del") == 1
    assert story.lines() == [("1001", "1"), ("1007", "1")]
    assert story.keys("Ctrl+Z") == 1
    assert story.lines() == [("1001", "1"), ("1007", "1"), ("1003", "1")]


def test_voiding_a_line_two_up_takes_three_keys(story: Story) -> None:
    """Up, Up, Del."""
    story.hands.scan(RICE, MILK, SOY)
    assert story.keys("Up", "Up", "Del") == 3
    assert story.lines() == [("1007", "1"), ("1003", "1")]


def test_a_changed_price_takes_its_digits_f6_and_a_reason(story: Story) -> None:
    """19.9, F6, 1."""
    story.hands.scan(RICE)
    assert story.keys(*"19.9", "F6", "1") == 6
    line = story.state.quote.lines[0]
    assert (line.price.text(), line.override.text(), line.line.reason) == (
        "19.90",
        "40.00",
        "Damaged",
    )


def test_ten_per_cent_off_takes_four_keys_with_enter(story: Story) -> None:
    """1, 0, / and Enter."""
    story.hands.scan(RICE)
    assert story.keys("1", "0", "/", "Enter") <= 4
    assert story.total() == "53.91"


def test_parking_and_recalling_take_one_key_each(story: Story) -> None:
    """F9 and Shift+F9; another customer is served between."""
    story.hands.scan(RICE)
    assert story.keys("F9") == 1
    assert story.state.basket.is_empty
    story.hands.scan(SOY)
    story.keys("+", "Enter")
    assert story.keys("Shift+F9") == 1
    assert story.lines() == [("1001", "1")]


def test_part_cash_then_the_rest(story: Story) -> None:
    """`+ 5 0 C`, then Enter for what is left."""
    story.hands.scan(RICE, SOY)
    assert story.keys("+", "5", "0", "C") == 4
    assert isinstance(story.state.step, Paying)
    exact = next(key for key in story.keys_shown() if key.command == "exact")
    assert exact.sub == words.money(Money(1980, "CNY"))
    assert story.keys("Enter") == 1
    (sale,) = story.sales
    assert [paid.amount.text() for paid in sale.tenders] == ["50.00", "19.80"]


def test_a_return_of_one_line_takes_at_most_five_keys(story: Story) -> None:
    """F5, scan the receipt, Space, Enter, Enter."""
    story.hands.scan(RICE, MILK)
    story.keys("+", "Enter")
    from pos_gui.receipt.number import number_code  # noqa: PLC0415

    keys = story.keys("F5")
    story.hands.scan(number_code(story.sales[0]))
    assert isinstance(story.state.step, Returning)
    keys += story.keys("Space", "Enter", "Enter")
    assert keys <= 5
    assert story.sales[1].total.text() == "-59.90"
    assert story.sales[1].reference == story.sales[0].receipt_no
    assert story.sales[1].lines[0].reason == "Damaged"


def test_reprinting_the_last_receipt_takes_one_key(story: Story) -> None:
    """Ctrl+P; the copy is counted."""
    story.hands.scan(RICE)
    story.keys("+", "Enter")
    assert story.keys("Ctrl+P") == 1
    copy = story.store.path.parent / "receipts" / "01-000001-copy1.pdf"
    story.hands.wait_until(copy.exists)


def test_a_price_check_takes_one_key_and_a_scan(story: Story) -> None:
    """F3 and the scan: nothing is sold."""
    assert story.keys("F3") == 1
    story.hands.scan(RICE)
    step = story.state.step
    assert isinstance(step, Finding)
    assert [hit.code for hit in step.hits] == ["1001"]
    assert story.state.basket.is_empty
    story.keys("Esc")
    assert isinstance(story.state.step, Selling)

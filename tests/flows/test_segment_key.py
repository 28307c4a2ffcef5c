"""Does the cashier finish with the customer's segment where the shop has said so?"""

from __future__ import annotations

import pytest

from pos_gui.checkout.payment import Paying
from pos_gui.screens.sale.view import PayView
from pos_gui.settings import Settings
from tests.flows.counter import RICE, SOY, Story


@pytest.fixture
def settings() -> Settings:
    """Let four keys of the shop's own finish a sale."""
    labels = "Student|Family|Tourist|Office"
    return Settings(theme="light", segments="closes_sale", segment_labels=labels)


def test_enter_says_which_keys_finish_and_one_of_them_does(story: Story) -> None:
    """The block says why it rests; the digit finishes with exact cash, in as many keys."""
    story.hands.scan(RICE, SOY)
    story.keys("+")
    view = story.window.sale.view
    assert isinstance(view, PayView)
    assert view.segment_title == "Who buys? One of these finishes the sale"
    assert view.commit.reason == "Press the customer's segment"
    story.keys("Enter")
    said = "Press the customer's segment to finish the sale: Ctrl+1 to Ctrl+4."
    assert (story.said(), story.sales, story.state.step) == (said, [], Paying())
    story.keys("Ctrl+2")
    (sale,) = story.sales
    assert (sale.segment, sale.change.text()) == ("Family", "0.00")
    assert story.state.basket.is_empty


def test_a_note_is_typed_and_the_digit_finishes(story: Story) -> None:
    """`+`, 1, 0, 0, Ctrl+3: the segment costs no key more than Enter."""
    story.hands.scan(RICE, SOY)
    assert story.keys("+", "1", "0", "0", "Ctrl+3") == 5
    assert (story.sales[0].segment, story.sales[0].change.text()) == ("Tourist", "30.20")


def test_goods_that_come_back_ask_nobody(story: Story) -> None:
    """They are paid out with Enter, without a segment."""
    story.hands.scan(RICE)
    story.keys("+", "Ctrl+1")
    number = story.sales[0].receipt_no
    story.keys("F5")
    story.hands.type(number)
    story.keys("Enter", "Space", "Enter", "Enter")
    assert story.sales[-1].total.minor == -story.sales[0].total.minor
    assert story.sales[-1].segment is None

"""What does the customer see, and what never? The real till, the customer's screen beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, get_args

import pytest

from pos_gui.checkout import card_steps
from pos_gui.checkout import state as states
from pos_gui.checkout.state import Notice, Tone
from pos_gui.screens.customer.present import LINES, customer_view
from pos_gui.screens.customer.window import CustomerScreen
from pos_gui.settings import Settings
from tests.flows.counter import MILK, RICE, SOY, Story

if TYPE_CHECKING:
    from pos_gui.screens.customer.present import CustomerView


@pytest.fixture
def settings() -> Settings:
    """The cashier reads English, the customers Chinese."""
    return Settings(theme="light", customer_screen=True, customer_language="zh_CN")


def seen(story: Story) -> CustomerView:
    """Give what the customer sees now."""
    story.hands.wait_until(lambda: story.window.customer is not None)
    screen = story.window.customer
    assert isinstance(screen, CustomerScreen)
    return screen.seen


def words_of(view: CustomerView) -> str:
    """Give all that is written there."""
    rows = (*view.rows, *view.sums)
    return " ".join((view.title, *(f"{one.text} {one.side} {one.amount}" for one in rows)))


def test_goods_sums_and_thanks_in_the_customers_language(story: Story) -> None:
    """Each scan, the discount, what is due, received and given back; thanks after the commit."""
    assert words_of(seen(story)) == story.store.shop.name
    story.hands.scan(RICE)
    story.hands.scan(SOY)
    assert seen(story).sums[-1].text == "合计"
    assert seen(story).sums[-1].amount == f"¥{story.total()}"
    assert [one.amount for one in seen(story).rows] == ["59.90", "9.90"]
    story.keys("1", "0", "/", "Enter")
    assert ("已优惠", "0.99") in [(one.text, one.amount) for one in seen(story).sums]
    story.keys("+")
    assert seen(story).title == "应付"
    assert seen(story).sums[-1].amount == "¥68.81"
    story.keys("1", "0", "0", "Enter")
    story.hands.wait_until(lambda: seen(story).title == "谢谢惠顾")
    assert [(one.text, one.amount) for one in seen(story).sums] == [
        ("合计", "68.81"), ("已收", "100.00"), ("找零", "¥31.19"),
    ]  # fmt: skip
    story.hands.scan(MILK)
    assert seen(story).title == story.store.shop.name
    assert "68.81" not in words_of(seen(story))


def test_nobody_is_thanked_for_long(story: Story) -> None:
    """The next customer does not see what the last one paid."""
    story.hands.scan(RICE)
    story.keys("+", "Enter")
    story.hands.wait_until(lambda: seen(story).title == "谢谢惠顾")
    screen = story.window.customer
    assert isinstance(screen, CustomerScreen)
    screen._forget.timeout.emit()  # noqa: SLF001  (fifteen seconds later)
    assert words_of(seen(story)) == story.store.shop.name


def test_what_the_cashier_is_told_is_not_shown(story: Story) -> None:
    """A refused code, a notice, a long basket: the newest goods and nothing else."""
    for _ in range(LINES + 3):
        story.keys("1", "0", "0", "1", "Enter")
    story.keys("9", "9", "9", "9", "9", "Enter")
    assert story.state.notice is not None
    assert "99999" not in words_of(seen(story))
    said = Notice(Tone.ERROR, "Pick the card up: it is stolen.")
    view = customer_view(
        story.window.desk.counter, replace(story.state, notice=said), "zh_CN", None
    )
    assert view == seen(story)
    assert len(view.rows) <= LINES


def test_every_step_has_something_for_the_customer() -> None:
    """No step is forgotten; a new one fails here, and in the type checker."""
    known = {*get_args(states.GoodsStep), *get_args(card_steps.CardStep)}
    assert {one.__name__ for one in known} == {
        "Selling", "AskingPrice", "Finding", "Recalling", "FindingMember", "Enrolling",
        "FindingReceipt", "Returning", "Pricing", "Paying", "Saving", "CardMenu", "TypingAmount",
        "TypingVoucher", "Tipping", "Presenting", "EnteringPin", "Banking", "Signing", "Shown",
        "Managing",
    }  # fmt: skip


def test_a_card_is_asked_for_and_the_bank_is_not_quoted(story: Story) -> None:
    """Insert, PIN, wait; a declined card leads back to what is due, without the bank's code."""
    story.hands.scan(RICE)
    story.keys("+", "K")
    assert seen(story).title == "请插卡、挥卡或刷卡"
    assert seen(story).sums[-1].amount == "¥59.90"
    story.keys("Esc")
    assert seen(story).title == "应付"

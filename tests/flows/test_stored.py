"""Does the shop's own stored-value card work at the window? Real keys, real lanes, no bank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.check import check
from db.facts.money import Money
from db.facts.tender import TenderKind
from pos_gui.checkout.card_steps import CardMenu, Presenting, Shown, TypingAmount
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import Selling
from tests.flows.counter import MILK, RICE
from tests.flows.test_cards import Cashier, Teller, cashier, teller

if TYPE_CHECKING:
    from tests.flows.counter import Story

__all__ = ["cashier", "teller"]
CARD = ";8801000000000103=30121010000000000?"


def load(story: Story, cashier: Cashier, amount: str) -> None:
    """Put cash on the card, from the card menu."""
    story.hands.press("Ctrl+B", "l")
    cashier.at(TypingAmount)
    story.hands.type(amount)
    story.hands.press("Enter")
    cashier.at(Presenting)
    cashier.swipe(CARD)
    cashier.at(CardMenu)
    story.hands.press("Esc")


def test_a_card_of_the_shop(story: Story, cashier: Cashier, teller: Teller) -> None:
    """Loaded, looked at, spent, and given back; the bank is dead, and hears nothing of it."""
    teller.board.switch("drop_answer:all")
    load(story, cashier, "500")
    story.hands.press("Ctrl+B", "5")
    cashier.at(Presenting)
    cashier.swipe(CARD)
    cashier.at(Shown)
    assert isinstance(story.state.step, Shown)
    assert story.state.step.answer.balance == Money(50_000, "CNY")
    story.hands.press("Enter", "Esc")
    story.hands.scan(RICE, MILK)
    total = story.state.quote.total
    story.hands.press("+", "k")
    cashier.at(Presenting)
    cashier.swipe(CARD)
    cashier.at(Selling)
    sale = story.sales[-1]
    assert [(one.kind, one.amount) for one in sale.tenders] == [(TenderKind.STORED, total)]
    story.hands.press("F5")
    story.hands.type(sale.receipt_no)
    story.hands.press("Enter", "Space", "Enter")
    back = story.state.quote.total
    story.hands.press("Enter")
    assert "It never becomes cash." in story.said()
    story.hands.press("k")
    cashier.at(Selling)
    assert [(one.kind, one.amount) for one in story.sales[-1].tenders] == [
        (TenderKind.STORED, back)
    ]
    assert cashier.attempts()[0].intent.original is not None
    assert teller.ledger.entries == []
    assert check(story.store)["faults"] == []


def test_what_is_missing_is_paid_in_cash(story: Story, cashier: Cashier) -> None:
    """The card pays what is on it, and the cash keys the rest."""
    load(story, cashier, "10")
    story.hands.scan(RICE)
    total = story.state.quote.total
    story.hands.press("+", "k")
    cashier.at(Presenting)
    cashier.swipe(CARD)
    cashier.at(Paying)
    facts = {key.command: key.sub for key in story.tenders_shown()}
    assert (facts["tender:cash"], facts["tender:card"]) == ("", "10.00")
    story.hands.press("Enter")
    cashier.at(Selling)
    tenders = {one.kind: one.amount for one in story.sales[-1].tenders}
    assert tenders["stored"] == Money(1000, "CNY")
    assert tenders["cash"] == total - Money(1000, "CNY")
    assert check(story.store)["faults"] == []

"""Is a right a right up to its limit?"""

from __future__ import annotations

import pytest

from db.facts.basket import Basket, BasketLine
from db.facts.quantity import ONE
from db.facts.staff import Action, Person, Right, may
from db.facts.trouble import DiskFull, Refused, StoreInUse
from tests import shop

ANN = Person("ann", "Ann", (Right(Action.SELL), Right(Action.DISCOUNT, 500)))


@pytest.mark.parametrize(
    ("action", "amount", "allowed"),
    [
        (Action.SELL, 0, True),
        (Action.SELL, 10**12, True),
        (Action.DISCOUNT, 500, True),
        (Action.DISCOUNT, 501, False),
        (Action.DISCOUNT, -501, False),
        (Action.RETURN, 0, False),
    ],
)
def test_rights(action: Action, amount: int, *, allowed: bool) -> None:
    """Without a limit any amount; with one, in both directions."""
    assert may(ANN, action, amount) is allowed


def test_a_trouble_says_its_sentence() -> None:
    """With what it is about behind it; a refusal is its own sentence."""
    assert DiskFull().sentence == "The disk is full, nothing was recorded."
    assert StoreInUse("till 02").sentence == (
        "This store is already in use by another till program: till 02."
    )
    assert Refused("There is no line yet.").sentence == "There is no line yet."


def test_a_refusal_can_be_said_in_any_language() -> None:
    """Its text keeps the braces; what fills them may hold braces of its own."""
    refused = Refused("There is no profile {name}; there are {known}.", name="{x}", known="CN")
    assert refused.sentence == refused.detail == str(refused)
    assert refused.sentence == "There is no profile {x}; there are CN."
    assert refused.text == "There is no profile {name}; there are {known}."
    assert Refused("100 {%}").sentence == "100 {%}"
    assert DiskFull("{x}").sentence == "The disk is full, nothing was recorded: {x}."


def test_a_new_basket_is_empty() -> None:
    """Until something is in it."""
    assert Basket("b1").is_empty
    assert not Basket("b1", (BasketLine(1, shop.product(), ONE),)).is_empty

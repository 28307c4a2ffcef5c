"""Does the till believe a card only what it has signed, and the right card only?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from db.facts.answer import Approved, Declined
from db.facts.card import AttemptState, CardKind
from db.facts.stored import StoredKind
from pos_gui.card.stored.apdu import Command, Response
from pos_gui.card.stored.chip import NotGenuine, Purse
from tests.pos_gui.card.faults.world import Clock
from tests.pos_gui.card.stored.chip_world import ChipDay
from tests.pos_gui.card.stored.virtual_card import NUMBER, SHOP_KEY, VirtualCard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

S, K = AttemptState, CardKind


class Straight:
    """A card on a good reader, or one whose answers somebody changes."""

    def __init__(self, card: VirtualCard, change: Callable[[bytes], bytes] = bytes) -> None:
        """Show this card."""
        self._card, self.change = card, change
        self.told: list[bytes] = []

    def exchange(self, question: bytes) -> bytes:
        """Give the card's answer."""
        told = self._card.answer(question)
        self.told.append(told)
        return self.change(told)


@pytest.fixture
def day(tmp_path: Path) -> Iterator[ChipDay]:
    """Give a card with 50.00 on it."""
    made = ChipDay(tmp_path)
    yield made
    made.store.close()


def test_the_same_counter_twice_is_one_debit() -> None:
    """Asked again it answers the same; with another counter it refuses."""
    card = VirtualCard()
    purse = Purse(Straight(card), SHOP_KEY)
    purse.move(StoredKind.LOAD, 1, 500, "a")
    first = purse.move(StoredKind.DEBIT, 2, 200, "b")
    assert purse.move(StoredKind.DEBIT, 2, 200, "b") == first == purse.standing()
    assert (first.counter, first.balance, len(card.moves)) == (2, 300, 2)
    for counter in (1, 2, 4):
        with pytest.raises(NotGenuine):
            purse.move(StoredKind.DEBIT, counter, 100, "c")
    assert card.balance == 300


def spoil(at: int, told: bytes) -> bytes:
    """Change a bit of an answer."""
    return told[:at] + bytes([told[at] ^ 1]) + told[at + 1 :]


def test_every_changed_bit_of_an_answer_is_noticed() -> None:
    """Counter, balance, last move, signature, status: none is believed otherwise."""
    card = VirtualCard()
    purse = Purse(Straight(card), SHOP_KEY)
    purse.move(StoredKind.LOAD, 1, 500, "a")
    purse.standing()
    length = len(card.answer(Command(0x80, 0x5C, data=bytes(16)).encoded()))
    for at in range(length):
        spoilt = Straight(card)
        purse = Purse(spoilt, SHOP_KEY)
        spoilt.change = partial(spoil, at)
        with pytest.raises(NotGenuine):
            purse.standing()


def test_an_old_answer_is_not_believed() -> None:
    """A recorded standing was signed over other random bytes."""
    card = VirtualCard()
    line = Straight(card)
    purse = Purse(line, SHOP_KEY)
    purse.standing()
    old = line.told[-1]
    line.change = lambda _: old
    with pytest.raises(NotGenuine):
        purse.standing()


@pytest.mark.parametrize(
    "told", [b"", b"\x90", b"\x90\x00", b"\x6a\x82", b"\xff" * 12 + b"\x90\x00"]
)
def test_what_is_no_purse(told: bytes) -> None:
    """A bank card, a ticket, a broken chip."""
    with pytest.raises(NotGenuine):
        Purse(Straight(VirtualCard(), lambda _: told), SHOP_KEY)


def test_another_shops_card_is_refused() -> None:
    """It has our number, and not our key."""
    card = VirtualCard(shop_key=bytes(range(16)))
    with pytest.raises(NotGenuine):
        Purse(Straight(card), SHOP_KEY).standing()


def test_the_bytes_of_question_and_answer() -> None:
    """ISO/IEC 7816-4, case 4 short."""
    assert Command(0x80, 0x5C, data=b"ab").encoded().hex() == "805c0000026162" + "00"
    assert Response.decoded(b"x\x90\x00") == Response(b"x", 0x9000)
    assert Response.decoded(b"x").status == 0


def test_no_more_than_is_there(day: ChipDay) -> None:
    """More is declined; where a part is enough, the part is taken and the rest stays due."""
    told = day.ask(K.STORED, 5001).attempt
    assert told is not None
    assert told.result == Declined("51", "stored_short")
    told = day.ask(K.STORED, 5001, partial=True).attempt
    assert told is not None
    assert isinstance(told.result, Approved)
    assert (told.result.code, told.result.amount.minor) == ("10", 5000)
    assert day.left == day.in_ledger == 0


def test_no_card_is_no_attempt_on_it(day: ChipDay) -> None:
    """Nothing was asked of it, so nothing is due."""
    day.field.card_there = None
    told = day.ask(K.STORED, 100).attempt
    assert told is not None
    assert (told.state, told.result) == (S.DECLINED, Declined("", "show_again"))


def test_another_card_decides_nothing(day: ChipDay) -> None:
    """It was not heard, and another card is shown for it: a manager must find out."""
    day.field.fates = ["answer lost"]
    day.field.leaves = True
    told = day.ask(K.STORED, 1000).attempt
    assert told is not None
    assert told.state is S.CANCEL_DUE
    other = VirtualCard("8801000100000029")
    day.field.card_there = day.field.own = other
    day.end()
    assert day.last.state is S.SUSPENSE
    assert other.moves == []


def test_a_refund_waits_for_its_card_and_is_given_once(day: ChipDay) -> None:
    """Not heard, the card gone: an alarm stays; nothing else goes back for it; then it is once."""
    sale = day.ask(K.STORED, 1000).attempt
    day.field.fates, day.field.leaves = ["answer lost"], True
    told = day.ask(K.STORED_REFUND, 400, sale).attempt
    assert told is not None
    day.end()
    unsure = day.last.state
    day.comes_back()
    day.end()
    assert (unsure, day.last.state) == (S.REFUND_UNKNOWN, S.APPROVED)
    assert day.left == day.in_ledger == 4400


def test_a_card_that_does_not_fit_the_ledger_pays_nothing(day: ChipDay) -> None:
    """Moved elsewhere twice, or a restored ledger: the manager looks at it."""
    purse = Purse(Straight(day.purse), SHOP_KEY)
    for counter in (2, 3):
        purse.move(StoredKind.DEBIT, counter, 1, f"elsewhere {counter}")
    told = day.ask(K.STORED, 100).attempt
    assert told is not None
    assert told.result == Declined("", "stored_refused")
    assert len(day.purse.moves) == 3


def test_what_cannot_stand_is_undone_on_the_card(day: ChipDay) -> None:
    """The basket was set aside meanwhile: the card gets its money back, and the ledger too."""
    day.field.fates = ["answer lost"]
    changed = day.basket.__class__(day.basket.basket_id)
    keep = day.store.books.keep
    began = day.field.card

    def set_aside(wait_s: float) -> object:
        if len(day.field.asked) >= 3:
            keep(changed, Clock().now())
        return began(wait_s)

    day.field.asked.clear()
    day.field.card = set_aside  # type: ignore[assignment,method-assign]
    told = day.ask(K.STORED, 1000).attempt
    assert told is not None
    assert told.state is S.REVERSED
    assert [ins for ins, _, _ in day.purse.moves] == [0x50, 0x54, 0x52]
    assert day.left == day.in_ledger == 5000
    assert day.purse.number == NUMBER

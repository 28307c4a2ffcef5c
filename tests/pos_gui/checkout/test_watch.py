"""Does the till know how long a customer was served, and say nothing where it cannot know?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest

from db.facts.card import AttemptState
from db.facts.sale import LONGEST_MS, Took
from pos_gui.checkout import Checkout, events
from pos_gui.checkout.card_events import LaneTold, Told
from tests.pos_gui.checkout.test_cards import give_back, pay

if TYPE_CHECKING:
    from tests.pos_gui.checkout.lane import Till

PAYS = (events.Pay(), events.Finish())
MINUTES_MS = 60_000


@dataclass
class Stopwatch:
    """A clock that the story moves on; where it begins means nothing."""

    now_ms: int = 987_654_321

    def __call__(self) -> int:
        """Give its milliseconds."""
        return self.now_ms


class Timed:
    """A till whose stopwatch is in the story's hand."""

    def __init__(self, till: Till) -> None:
        """Stand there."""
        self.till, self.watch = till, Stopwatch()
        till.counter = replace(till.counter, ticks=self.watch)
        till.checkout = Checkout(till.counter)

    def after(self, ms: int, *said: events.Input) -> Timed:
        """Let so much time pass, then tell what happens."""
        self.watch.now_ms += ms
        self.till.hear(*said)
        return self

    def took(self) -> Took | None:
        """Read from the books how long the last sale took."""
        last = self.till.state.last
        assert last is not None
        kept = self.till.store.sale(last.receipt_no)
        assert kept is not None
        assert kept.took == last.took
        return kept.took


@pytest.fixture
def timed(till: Till) -> Timed:
    """Stand at a till with a stopwatch."""
    return Timed(till)


def test_from_the_first_line_to_the_pay_key_and_on_to_the_end(timed: Timed) -> None:
    """Neither waiting for the customer nor a code that nobody knows is scanning."""
    timed.after(70_000, events.Scanned("nothing"))
    timed.after(9_000, events.Scanned("B"))
    timed.after(2_000, events.Scanned("C")).after(1_500, events.Typed("3*"))
    timed.after(4_000, events.Pay())
    timed.after(12_000, events.Tendered("cash", "100")).after(3_250, events.Finish())
    assert timed.took() == Took(7_500, 15_250)
    timed.after(50_000, events.Scanned("B")).after(1_000, *PAYS)
    assert timed.took() == Took(1_000, 0)


def test_going_back_to_the_goods_goes_on_with_scanning(timed: Timed) -> None:
    """Both are added up; together they are all the time since the first line."""
    timed.after(0, events.Scanned("B")).after(3_000, events.Pay())
    timed.after(5_000, events.Back()).after(2_000, events.Scanned("C"))
    timed.after(1_000, events.Pay()).after(7_000, events.Finish())
    assert timed.took() == Took(3_000 + 3_000, 5_000 + 7_000)


def test_whose_lines_were_all_taken_out_begins_anew(timed: Timed) -> None:
    """Another customer may have come; a line taken out of several changes nothing."""
    timed.after(0, events.Scanned("B")).after(90_000, events.VoidLine())
    timed.after(60_000, events.Scanned("C")).after(1_000, events.Scanned("B"))
    timed.after(1_000, events.VoidLine()).after(1_000, events.Undo()).after(1_000, *PAYS)
    assert timed.took() == Took(4_000, 0)


def test_lines_brought_back_by_an_undo_were_entered_before(timed: Timed) -> None:
    """How long before is not known, so nothing is said; of the next customer it is."""
    timed.after(0, events.Scanned("B")).after(5_000, events.VoidLine())
    timed.after(5_000, events.Undo()).after(1_000, *PAYS)
    assert timed.took() is None
    timed.after(5_000, events.Scanned("B")).after(2_000, *PAYS)
    assert timed.took() == Took(2_000, 0)


def test_a_parked_basket_says_nothing(timed: Timed) -> None:
    """Not even where more was scanned later; who came between is known."""
    timed.after(0, events.Scanned("B")).after(1_000, events.Park())
    timed.after(500, events.Scanned("C")).after(1_000, *PAYS)
    assert timed.took() == Took(1_000, 0)
    timed.after(20 * MINUTES_MS, events.Recall()).after(1_000, events.Scanned("C"))
    timed.after(1_000, *PAYS)
    assert timed.took() is None


def test_a_recovered_basket_says_nothing(timed: Timed) -> None:
    """Nobody knows how long the till stood still."""
    timed.after(0, events.Scanned("B"))
    basket = timed.till.state.basket
    timed.till.checkout = Checkout(timed.till.counter)
    timed.till.checkout.resume(basket)
    timed.after(1_000, events.Scanned("C")).after(1_000, *PAYS)
    assert timed.took() is None


def test_who_takes_over_has_not_scanned_it(timed: Timed) -> None:
    """A basket handed over is nobody's pace."""
    timed.after(0, events.Scanned("B"))
    checkout = timed.till.checkout
    other = replace(checkout.counter.person, key="ann", name="Ann")
    checkout.counter = replace(checkout.counter, person=other)
    timed.after(1_000, events.Scanned("C")).after(1_000, *PAYS)
    assert timed.took() is None


def test_goods_that_come_back_are_not_scanned(timed: Timed) -> None:
    """They are marked on the receipt; nothing is said of their time."""
    timed.after(0, events.Scanned("B")).after(1_000, *PAYS)
    last = timed.till.state.last
    assert last is not None
    give_back(timed.till, last.receipt_no)
    timed.after(1_000, events.Finish())
    assert timed.till.state.last != last
    assert timed.took() is None


@pytest.mark.parametrize(("scan_ms", "known"), [(LONGEST_MS, True), (LONGEST_MS + 1, False)])
def test_a_till_that_was_left_alone(timed: Timed, scan_ms: int, known: bool) -> None:  # noqa: FBT001
    """After four hours nobody believes it."""
    timed.after(0, events.Scanned("B")).after(scan_ms, *PAYS)
    assert timed.took() == (Took(scan_ms, 0) if known else None)


def test_nobody_measures_a_script(till: Till) -> None:
    """Without a stopwatch nothing is said."""
    till.hear(events.Scanned("B"), *PAYS)
    assert till.state.last is not None
    assert till.state.last.took is None
    assert till.state.watch is None


def test_a_card_pays_in_the_time_of_paying(timed: Timed) -> None:
    """Choosing and showing it count; what the bank takes the lane adds (tests of the lane)."""
    timed.after(0, events.Scanned("B")).after(4_000, events.Pay())
    timed.watch.now_ms += 6_000
    pay(timed.till)
    timed.till.bank(AttemptState.APPROVED)
    assert timed.took() == Took(4_000, 6_000)


def test_a_basket_parked_while_the_bank_works_says_nothing(timed: Timed) -> None:
    """The next customer was served meanwhile."""
    timed.after(0, events.Scanned("B")).after(4_000, events.Pay())
    pay(timed.till)
    asked = timed.till.charges[-1]
    assert asked.draft is not None
    assert asked.draft.took == Took(4_000, 0)
    timed.till.hear(LaneTold(Told("silent", timed.till.clock.now()), None), events.Park())
    timed.after(90_000)
    timed.till.bank(AttemptState.APPROVED)
    sale = timed.till.store.recorded(asked.intent.order)
    assert sale is not None
    assert sale[0].took is None

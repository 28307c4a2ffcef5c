"""Is a card terminal looked after at the real window? Keys, the real lane, a host over TLS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.account import Account
from db.facts.batch import Stage
from db.facts.staff import Action, Person, Right, Secret
from db.facts.tender import TenderKind
from db.store import Store
from pos_gui import app
from pos_gui.card.simulator.faults import Fault
from pos_gui.checkout.card_steps import CardMenu, Presenting, Signing
from pos_gui.checkout.state import Selling
from pos_gui.screens.sale.step_views import WaitView
from pos_gui.settings import Settings
from tests.flows.counter import RICE, SOY, Story
from tests.flows.test_cards import Cashier, Teller, cashier, teller

if TYPE_CHECKING:
    import pytest

    from pos_gui.checkout.state import State

__all__ = ["cashier", "teller"]
SWAPPED = "12345679"


def sell(story: Story, cashier: Cashier, code: str) -> None:
    """Sell something by card; it is signed on paper."""
    story.hands.scan(code)
    story.hands.press("+", "k")
    cashier.at(Presenting)
    cashier.pay()
    cashier.at(Signing)
    story.hands.press("2")
    cashier.at(Selling)


def says(story: Story, text: str) -> None:
    """Wait until the strip says so."""
    story.hands.wait_until(lambda: story.said().startswith(text))


def shown(story: Story) -> str:
    """Read what the step shows: title and lines."""
    view = story.window.sale.view
    assert isinstance(view, WaitView)
    return "\n".join((view.title, *(f"{one.title}: {one.text}" for one in view.steps)))


def test_a_terminal_is_swapped(story: Story, cashier: Cashier, teller: Teller) -> None:
    """Settled, taken out, another one set; the old one's batch and slip are still there."""
    sell(story, cashier, RICE)
    taken = story.sales[-1].total.minor
    story.hands.press("Ctrl+B", "t", "1")
    says(story, "Settle the batch first")
    story.hands.press("Esc", "9")
    says(story, "Batch 000001 is settled")
    story.hands.press("t", "1")
    assert "Take terminal 12345678 out of service?" in shown(story)
    story.hands.press("Enter")
    says(story, "The terminal is out of service.")
    story.hands.press("7", "1")
    assert f"Card sale ¥{story.sales[-1].total.text()}" in shown(story)
    story.hands.press("1", "Enter")
    says(story, "Printing the slip.")
    story.hands.wait_until(lambda: _copies(story) == 1)
    story.hands.press("Esc", "Esc", "Esc", "Esc")
    story.hands.scan(SOY)
    story.hands.press("+", "k")
    assert story.said() == "The card terminal is out of service."
    story.hands.press("Enter")
    assert [one.kind for one in story.sales[-1].tenders] == [TenderKind.CASH]
    again = opened_again(story, SWAPPED)
    sell(again, Cashier(again), SOY)
    (attempt,) = again.store.cards.of_order(again.sales[-1].sale_id)
    assert (attempt.terminal_no, attempt.batch, attempt.stan) == (SWAPPED, 1, 1)
    again.hands.press("Ctrl+B", "t", "7", "1")
    assert "Batch 000001, terminal 12345678" in shown(again)
    assert teller.charged() == taken + again.sales[-1].total.minor
    again.window.close()


def _copies(story: Story) -> int:
    """Count how often the card sale's slip was ordered again."""
    (attempt,) = story.store.cards.of_order(story.sales[0].sale_id)
    slip = story.store.slips.slip(attempt.intent.attempt_id)
    return slip.copies if slip else 0


def opened_again(story: Story, terminal_no: str) -> Story:
    """Close the till and open it with another terminal set."""
    from pos_gui.screens import opening  # noqa: PLC0415

    path = story.store.path
    story.window.close()
    store = Store.open(path)
    wanted = Settings(theme="light", terminal_no=terminal_no)
    window = opening.window(app.parts(store, wanted, story.clock))
    window.show()
    told = Story(window, store, story.clock)
    told.hands.wait_until(lambda: store.cards.registered()[0] == terminal_no)
    return told


def test_the_day_ends_before_the_cashiers_eyes(
    story: Story, cashier: Cashier, teller: Teller
) -> None:
    """Step by step, with a lamp; the next customer pays in cash meanwhile."""
    sell(story, cashier, SOY)
    told: list[str] = []
    lamps: set[str] = set()

    def watch(state: State) -> None:
        told.extend(one.what for one in state.day_end[-1:])
        lamps.update(lamp.text for lamp in story.window.till.around.lamps)

    story.window.desk.changed.connect(watch)
    teller.board.faults += [Fault("drop_answer", 1, "settlement", 0) for _ in range(4)]
    story.hands.press("Ctrl+B", "9")
    story.hands.wait_until(lambda: "comparing" in told)
    assert "The batch is being settled" in shown(story)
    assert "Totals: being compared with the bank's" in shown(story)
    story.hands.press("Esc")
    story.hands.scan(RICE)
    story.hands.press("+", "Enter")
    assert [one.kind for one in story.sales[-1].tenders] == [TenderKind.CASH]
    assert story.state.day_end
    says(story, "Batch 000001 is settled")
    assert [
        one for one in ("begun", "comparing", "agreed", "ending", "closed") if one not in told
    ] == []
    assert "Cards: day's end" in lamps
    assert [lamp.icon for lamp in story.window.till.around.lamps] == ["printer"]


def test_a_batch_that_hangs_is_closed_by_a_manager(
    story: Story, cashier: Cashier, teller: Teller, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bank is silent; with a word written down the terminal may go."""
    monkeypatch.setattr("pos_gui.card.settling.TRIES", 1)
    sell(story, cashier, SOY)
    teller.board.switch("drop_answer:all")
    story.hands.press("Ctrl+B", "9")
    says(story, "The batch is not settled yet")
    story.hands.press("t", "6")
    story.hands.press(*"mail 3", "Enter")
    says(story, "Batch 000001 is closed without the bank.")
    closed = story.store.batches.of(1)
    assert (closed.stage, closed.reference) == (Stage.CLOSED, "mail 3")
    story.hands.press("1", "Enter")
    says(story, "The terminal is out of service.")


def test_two_people_bind_an_account(story: Story, cashier: Cashier) -> None:
    """Typed in three lines, approved by another staff key; Esc leads back step by step."""
    del cashier
    story.store.staff.hire(Person("bo", "Bo", (Right(Action.MANAGE_TERMINAL),)))
    for key, pin in (("owner", "739154"), ("bo", "604817")):
        story.store.people.staffing.set_pin(key, Secret(pin), story.clock.now(), key)
    story.hands.press("Ctrl+B", "t", "2")
    for text in ("Mr Li", "City Bank", "6217001210024455667"):
        story.hands.press(*text, "Enter")
    says(story, "It is asked for.")
    assert "To be bound: City Bank ****5667" in shown(story)
    story.hands.press("4", *"owner", "Enter", *"739154", "Enter")
    says(story, "Somebody else must approve what you have asked for.")
    story.hands.press("4", *"bo", "Enter", *"604817", "Enter")
    says(story, "Approved: it counts from now on.")
    assert story.store.accounts.bound() == Account("***************5667", "City Bank", "Mr Li")
    story.hands.press("Esc")
    assert isinstance(story.state.step, CardMenu)

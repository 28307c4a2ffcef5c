"""Do people sign in, change hands and approve for each other at the real window? By keys alone."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from db.check import check
from db.connection import rows
from db.facts.account import Account
from db.facts.staff import Action, Right, Role, Secret
from db.store import Store
from pos_gui import app
from pos_gui.checkout.staff_steps import Ask, Gate, PeopleBook, Why
from pos_gui.checkout.state import Selling
from pos_gui.screens.sale.step_views import WaitView
from pos_gui.settings import Settings
from tests.flows.counter import OIL, RICE, Story
from tests.flows.test_cards import cashier, teller
from tests.house.tree import TOP

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["cashier", "teller"]
OWNER_PIN, ANN_PIN, BO_PIN = "739154", "8263", "604817"


def gate(story: Story) -> Gate:
    """Give the gate that is on show."""
    found = story.state.gate
    assert isinstance(found, Gate)
    return found


def says(story: Story, text: str) -> None:
    """Wait until the strip says so."""
    story.hands.wait_until(lambda: story.said().startswith(text))


def shown(story: Story) -> str:
    """Read what the step shows: title, sentence and lines."""
    view = story.window.sale.view
    assert isinstance(view, WaitView)
    return "\n".join((view.title, view.text, *(f"{one.title}: {one.text}" for one in view.steps)))


def signs_in(story: Story, number: str, pin: str) -> None:
    """Sign in by number and PIN."""
    story.hands.press(*number, "Enter", *pin, "Enter")
    story.hands.wait_until(lambda: story.state.gate is None)


@pytest.fixture
def staffed(story: Story) -> Story:
    """Give a shop with an owner, a cashier and a supervisor, all with PINs of their own."""
    at, staffing = story.clock.now(), story.store.people.staffing
    staffing.set_pin("owner", Secret(OWNER_PIN), at, "owner")
    for name, role, pin in (("Ann", Role.CASHIER, ANN_PIN), ("Bo", Role.SUPERVISOR, BO_PIN)):
        person = staffing.hire(name, role, Secret(pin), at, "owner")
        staffing.set_pin(person.key, Secret(pin), at, person.key)
    return story


def test_an_owner_alone_is_never_asked(story: Story) -> None:
    """As ever: no gate, and locking says how a PIN comes about."""
    assert story.state.gate is None
    story.hands.press("Ctrl+L")
    assert story.said() == "Nobody has a PIN yet. Ctrl+U gives you one."
    story.hands.scan(RICE)
    story.hands.press("+", "Enter")
    assert len(story.sales) == 1


def test_the_book_of_people_by_keys(story: Story) -> None:
    """An own PIN, its sealed code, somebody hired, a limit, a new PIN, let go."""
    story.hands.press("Ctrl+U", "n")
    assert story.said() == "Give yourself a PIN first: then people have to sign in."
    story.hands.press("1", "3", *OWNER_PIN, "Enter", *OWNER_PIN[::-1], "Enter")
    assert story.said() == "That was not the same PIN twice. Choose it anew."
    story.hands.press(*"123456", "Enter", *"123456", "Enter")
    says(story, "This PIN is easily guessed")
    story.hands.press(*OWNER_PIN, "Enter", *OWNER_PIN, "Enter")
    story.hands.wait_until(lambda: gate(story).asked is Ask.CODE)
    code = gate(story).code
    assert code is not None
    assert shown(story).count("  ") == 4
    story.hands.press("Enter")
    assert story.said() == "Your PIN is changed."
    story.hands.press("Ctrl+U", "n", *"Ann", "Enter", "1", *ANN_PIN, "Enter")
    says(story, "It is written down.")
    assert "2  Ann: Cashier" in shown(story)
    story.hands.press("2", "2", "4", *"50 5%", "Enter")
    says(story, "It is written down.")
    ann = story.store.staff.by_number("2")
    assert ann is not None
    assert Right(Action.DISCOUNT, 5000, 500) in ann.rights
    story.hands.press("2", "1", "2")
    says(story, "It is written down.")
    assert "2  Ann: Supervisor" in shown(story)
    story.hands.press("2", "5", "Enter")
    says(story, "It is written down.")
    assert "2  Ann: No longer here" in shown(story)
    story.hands.press("Esc")
    assert story.state.gate is None
    assert check(story.store)["ok"]


def test_who_is_hired_chooses_a_pin_of_their_own(story: Story) -> None:
    """The first one is the manager's; nobody sells with it."""
    at, staffing = story.clock.now(), story.store.people.staffing
    staffing.set_pin("owner", Secret(OWNER_PIN), at, "owner")
    staffing.hire("Ann", Role.CASHIER, Secret("8263"), at, "owner")
    story.hands.press("Ctrl+L", "2", "Enter", *"8263", "Enter")
    says(story, "Choose a PIN of your own")
    story.hands.press(*"5926", "Enter", *"5926", "Enter")
    story.hands.wait_until(lambda: story.state.gate is None)
    assert story.window.desk.counter.person.name == "Ann"


def test_the_till_is_locked_and_changes_hands(staffed: Story) -> None:
    """The basket is kept; scans sell nothing; each sale is whose it was."""
    story = staffed
    story.hands.scan(RICE)
    story.hands.press("Ctrl+L")
    assert gate(story).why is Why.SIGN_IN
    assert "The basket is kept: 1 lines" in shown(story)
    story.hands.scan(OIL)
    assert "was scanned and not sold" in story.said()
    assert len(story.state.basket.lines) == 1
    story.hands.press("F12", "Ctrl+M", "Ctrl+U", "Esc", "Ctrl+E")
    assert gate(story).why is Why.SIGN_IN
    signs_in(story, "2", ANN_PIN)
    assert story.window.sale.view.header.facts[1] == "Ann"
    story.hands.press("+", "Enter")
    assert story.sales[-1].cashier.key == "2"
    told = rows("SELECT code, person FROM journal WHERE code IN (13003, 13004) ORDER BY seq")
    assert told == [(13004, "owner"), (13003, "2")]


def test_a_wrong_pin_tells_nothing_and_waits(staffed: Story) -> None:
    """The same sentence for a number that nobody has; the third one waits."""
    story = staffed
    story.hands.press("Ctrl+L", "9", "9", "Enter", *"1111", "Enter")
    says(story, "The number or the PIN is wrong.")
    story.hands.press("Esc", "2", "Enter", *"1111", "Enter")
    story.hands.wait_until(lambda: not gate(story).checking)
    says(story, "The number or the PIN is wrong.")
    story.hands.press(*"2222", "Enter")
    says(story, "The number or the PIN is wrong. Wait 5 seconds.")
    story.hands.press(*ANN_PIN, "Enter")
    says(story, "The number or the PIN is wrong. Wait")


def test_a_manager_approves_in_place(staffed: Story) -> None:
    """Item, amount and asker are shown; it counts once; both ids are in the journal."""
    story = staffed
    story.hands.press("Ctrl+L")
    signs_in(story, "2", ANN_PIN)
    story.hands.scan(RICE)
    story.hands.type("9.90")
    story.hands.press("F6", "1")
    assert gate(story).why is Why.APPROVE
    assert "Change a price: ¥" in shown(story)
    assert "9.90" in shown(story)
    assert "Asked for by: Ann" in shown(story)
    story.hands.press("2", "Enter", *ANN_PIN, "Enter")
    says(story, "Ann cannot approve this. Somebody else must.")
    story.hands.press("1", "Enter", *OWNER_PIN, "Enter")
    story.hands.wait_until(lambda: story.state.gate is None)
    assert story.state.quote.lines[0].price.text() == "9.90"
    assert story.window.desk.counter.person.name == "Ann"
    story.hands.type("8.90")
    story.hands.press("F6", "1")
    assert gate(story).why is Why.APPROVE
    story.hands.press("Esc")
    assert story.said() == "Nothing was changed."
    assert story.state.quote.lines[0].price.text() == "9.90"
    story.hands.wait_until(lambda: bool(_approvals()))
    assert _approvals() == [("2", "owner", "override_price")]
    (body,) = rows("SELECT person, body FROM journal WHERE code = 13020")
    assert body[0] == "2"
    assert '"approver":"owner"' in body[1]
    assert check(story.store)["ok"]


def _approvals() -> list[tuple[str, str, str]]:
    """Read who approved what for whom."""
    return rows(
        "SELECT person, body ->> '$.approver', body ->> '$.action' FROM journal WHERE code = 90021"
    )


def test_a_return_is_approved_where_its_amount_is_known(staffed: Story) -> None:
    """A cashier may begin it; paying out asks, with the amount."""
    story = staffed
    story.hands.scan(RICE)
    story.hands.press("+", "Enter")
    number = story.sales[-1].receipt_no
    story.hands.press("Ctrl+L")
    signs_in(story, "2", ANN_PIN)
    story.hands.press("F5", *number, "Enter", "Space", "Enter", "Enter")
    assert gate(story).why is Why.APPROVE
    assert "Pay out a return: ¥" in shown(story)
    story.hands.press("3", "Enter", *BO_PIN, "Enter")
    story.hands.wait_until(lambda: len(story.sales) == 2)
    assert story.sales[-1].cashier.key == "2"
    assert _approvals() == [("2", "3", "return")]


def test_an_account_is_asked_for_by_one_and_approved_by_another(
    staffed: Story, cashier: object
) -> None:
    """Whose PIN it is decides; one's own word does not count twice."""
    del cashier
    story = staffed
    story.store.people.staffing.post("3", Role.MANAGER, (), story.clock.now(), "owner")
    story.hands.press("Ctrl+B", "t", "2")
    for text in ("Mr Li", "City Bank", "6217001210024455667"):
        story.hands.press(*text, "Enter")
    says(story, "It is asked for.")
    story.hands.press("4", "1", "Enter", *OWNER_PIN, "Enter")
    says(story, "Somebody else must approve what you have asked for.")
    story.hands.press("4", "3", "Enter", *BO_PIN, "Enter")
    says(story, "Approved: it counts from now on.")
    assert story.store.accounts.bound() == Account("***************5667", "City Bank", "Mr Li")


def test_a_till_with_people_begins_locked(staffed: Story) -> None:
    """After a restart the open basket is there, and somebody signs in first."""
    from pos_gui.screens import opening  # noqa: PLC0415

    story = staffed
    story.hands.scan(RICE)
    story.hands.wait_until(lambda: story.store.baskets.open() is not None)
    path = story.store.path
    story.window.close()
    store = Store.open(path)
    window = opening.window(app.parts(store, Settings(theme="light"), story.clock))
    window.show()
    again = Story(window, store, story.clock)
    assert gate(again).why is Why.SIGN_IN
    signs_in(again, "3", BO_PIN)
    assert len(again.state.basket.lines) == 1
    assert isinstance(again.state.step, Selling)
    again.hands.press("Ctrl+U")
    assert isinstance(again.state.gate, PeopleBook)
    assert [one.person.name for one in again.state.gate.people] == ["Bo"]
    window.close()


def test_the_till_locks_by_itself(staffed: Story) -> None:
    """After a while without hands; a basket may stay open where the shop wants it so."""
    story = staffed
    story.hands.press("Ctrl+L")
    signs_in(story, "2", ANN_PIN)
    idle = story.window._idle  # noqa: SLF001  (nobody waits three minutes)
    assert idle is not None
    idle._with_basket = False  # noqa: SLF001
    story.hands.scan(RICE)
    idle.lock()
    assert story.state.gate is None
    idle._with_basket = True  # noqa: SLF001
    idle.lock()
    assert gate(story).why is Why.SIGN_IN


_ALONE = """
import sys
from pathlib import Path
from db.facts.moment import Moment
from pos_gui import app
from pos_gui.demo import found_demo
from pos_gui.screens import opening
from pos_gui.settings import Settings

store = found_demo(Path(sys.argv[1]), "CN")
opening.application()
window = opening.window(app.parts(store, Settings(theme="light")))
window.show()
opening.application().processEvents()
print(*(one for one in sys.modules if one in sys.argv[2:]), sep=",")
window.close()
"""


def test_a_shop_of_one_loads_nothing_of_it(tmp_path: Path) -> None:
    """A start costs what it cost before there were people."""
    late = (
        "argon2", "db.door", "db.pins", "db.roles", "db.staffing", "pos_gui.checkout.gate",
        "pos_gui.checkout.people", "pos_gui.checkout.staff_steps", "pos_gui.screens.idle",
        "pos_gui.screens.sale.staff_views", "pos_gui.screens.sale.staff_acts",
    )  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", _ALONE, str(tmp_path / "shop.db"), *late],
        cwd=TOP,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == ""


def test_a_pin_by_touch_with_a_slip(staffed: Story) -> None:
    """The digits on the screen do as those of the keyboard; one goes back, Esc begins anew."""
    story, screen = staffed, staffed.window.sale
    story.hands.press("Ctrl+L")
    screen.press("digit:2")
    assert screen.entry.text() == "2"
    screen.press("enter")
    assert gate(story).asked is Ask.PIN
    for digit in "827":
        screen.press(f"digit:{digit}")
    story.hands.press("Backspace")
    assert story.window.till.around.pin == 2
    assert screen.entry.text() == ""
    story.hands.press("Esc", "Esc")
    assert gate(story).asked is Ask.NUMBER
    story.hands.press("2", "Enter", "9", "Esc")
    for digit in ANN_PIN:
        screen.press(f"digit:{digit}")
    screen.press("enter")
    story.hands.wait_until(lambda: story.state.gate is None)
    assert story.window.desk.counter.person.name == "Ann"


def test_a_terminal_goes_out_of_service_with_an_approval(staffed: Story, cashier: object) -> None:
    """A supervisor asks, the owner allows it; an account is never asked for like this."""
    del cashier
    story = staffed
    story.hands.press("Ctrl+L")
    signs_in(story, "3", BO_PIN)
    story.hands.press("Ctrl+B")
    story.hands.wait_until(lambda: bool(story.store.cards.registered()[0]))
    story.hands.press("t", "2")
    assert story.said() == "You have no right to do this. Call the manager."
    story.hands.press("1")
    assert gate(story).why is Why.APPROVE
    assert "Look after the terminal" in shown(story)
    story.hands.press("1", "Enter", *OWNER_PIN, "Enter")
    story.hands.wait_until(lambda: story.state.gate is None)
    assert "out of service?" in shown(story)
    story.hands.press("Enter")
    says(story, "The terminal is out of service.")
    assert _approvals() == [("3", "owner", "manage_terminal")]


def test_figures_are_not_left_to_who_comes_next(staffed: Story) -> None:
    """What a manager had opened is gone when the till changes hands."""
    story, stack = staffed, staffed.window._stack  # noqa: SLF001  (what is seen)
    story.hands.press("Ctrl+M")
    assert stack.currentWidget() is not story.window.sale
    story.window.sale.press("lock")
    assert stack.currentWidget() is story.window.sale
    signs_in(story, "2", ANN_PIN)
    story.hands.press("Ctrl+M")
    assert story.said() == "You have no right to do this. Call the manager."

"""Is every act at the counter allowed, approved or denied as the role says? Checked in the domain.

One table: every action, every role. Then the acts themselves at a real counter, the grant that
lets them pass, and everything that a grant is not good for.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.check import check
from db.connection import rows
from db.facts.quantity import Quantity
from db.facts.staff import (
    GRANT_MS,
    Action,
    Grant,
    Lack,
    Person,
    Right,
    Role,
    Secret,
    covers,
    may,
    may_approve,
)
from db.roles import asks_of, rights_of
from db.staff import owner
from db.store import Store
from pos_gui.checkout import Checkout, events
from pos_gui.checkout.drawer_steps import DrawerRules
from pos_gui.checkout.effects import AskStaff, PrintCount, of_books, perform
from pos_gui.checkout.events import Committed
from pos_gui.checkout.staff_events import LockTill, OpenPeople, PeopleAct, SecretTyped
from pos_gui.checkout.staff_steps import Gate, PeopleBook, Why
from pos_gui.checkout.state import Tone
from pos_gui.settings import Settings
from tests.flows.desk import Desk, stock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

OWNER_PIN = Secret("739154")
BOSS = owner("Owner")
LITTLE, MUCH = 100, 1_000_000
"""Amounts within everybody's limits, and beyond all of them."""

# allowed, only by a grant, denied: little and much, in the order of the roles
#               cashier supervisor manager stock auditor technician
TABLE = {
    Action.SELL: "aa aa aa dd dd dd",
    Action.VOID_LINE: "ag aa aa dd dd dd",
    Action.CANCEL_BASKET: "ag aa aa dd dd dd",
    Action.OVERRIDE_PRICE: "ag ag aa dd dd dd",
    Action.DISCOUNT: "ag ag aa dd dd dd",
    Action.RETURN: "gg ag aa dd dd dd",
    Action.REPRINT: "gg aa aa dd dd dd",
    Action.OPEN_DRAWER: "gg aa aa dd dd dd",
    Action.COUNT_DRAWER: "aa aa aa dd dd dd",
    Action.MOVE_CASH: "gg aa aa dd dd dd",
    Action.CLOSE_DAY: "dd gg aa dd dd gg",
    Action.KEY_CARD: "gg aa aa dd dd dd",
    Action.CLEAR_CARD: "gg gg aa dd dd dd",
    Action.MANAGE_TERMINAL: "dd gg aa dd dd gg",
    Action.SEE_STATISTICS: "dd dd aa dd aa dd",
    Action.ENROL: "aa aa aa dd dd dd",
    Action.EXEMPT: "gg aa aa dd dd dd",
    Action.IMPORT: "dd dd aa aa dd dd",
    Action.APPROVE: "dd aa aa dd dd dd",
    Action.MANAGE_STAFF: "dd dd aa dd dd dd",
}
"""What comes later and is not here yet is the manager's alone."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give a new, empty shop in China."""
    opened = Store.new(tmp_path / "shop.store")
    yield opened
    opened.close()


def as_(role: Role, key: str = "2") -> Person:
    """Give somebody in this role, in China."""
    return Person(key, role.value, rights_of(role, "CNY"), asks_of(role), role.value, 2)


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("role", Role)
def test_every_action_of_every_role(action: Action, role: Role) -> None:
    """Allowed, by somebody else's grant, or denied whoever stands beside."""
    told = TABLE.get(action, "dd dd aa dd dd dd").split()[list(Role).index(role)]
    person, lack = as_(role), Lack(action, 0, 0, "b1")
    for amount, wanted in zip((LITTLE, MUCH), told, strict=True):
        lack = Lack(action, amount, MUCH, "b1")
        allowed = may(person, action, amount, MUCH)
        granted = may_approve(BOSS, person, lack)
        found = "a" if allowed else "g" if granted else "d"
        assert found == wanted, (action, role, amount)
        assert not may_approve(person, person, lack)
        assert not may_approve(as_(Role.CASHIER, "9"), person, lack)


def test_who_approves_stays_within_their_own_limits() -> None:
    """A supervisor allows a cashier what they may do themselves, no more."""
    ann, bo = as_(Role.CASHIER), as_(Role.SUPERVISOR, "3")
    assert may_approve(bo, ann, Lack(Action.DISCOUNT, 20_000, MUCH))
    assert not may_approve(bo, ann, Lack(Action.DISCOUNT, 20_001, MUCH))
    assert not may_approve(bo, ann, Lack(Action.DISCOUNT, 3_001, 10_000))
    assert not may_approve(bo, ann, Lack(Action.CLEAR_CARD))


GIVEN = Lack(Action.DISCOUNT, 5000, MUCH, "b1")
GRANT = Grant(GIVEN, "2", "owner", 100_000 + GRANT_MS, 7)


@pytest.mark.parametrize(
    ("change", "asker", "now", "stamp", "good"),
    [
        ({}, "2", 100_000, 7, True),
        ({}, "2", 160_000, 7, True),
        ({"amount": 4999}, "2", 100_000, 7, True),
        ({"amount": -5000}, "2", 100_000, 7, True),
        ({"amount": 5001}, "2", 100_000, 7, False),
        ({"action": Action.OVERRIDE_PRICE}, "2", 100_000, 7, False),
        ({"action": Action.RETURN}, "2", 100_000, 7, False),
        ({"subject": "b2"}, "2", 100_000, 7, False),
        ({}, "2", 160_001, 7, False),
        ({}, "2", 99_999, 7, False),
        ({}, "3", 100_000, 7, False),
        ({}, "owner", 100_000, 7, False),
        ({}, "2", 100_000, 8, False),
    ],
)
def test_a_grant_is_good_for_one_thing(
    change: dict[str, object], asker: str, now: int, stamp: int, *, good: bool
) -> None:
    """This act, basket, asker and amount; a minute; not after anybody's rights changed."""
    lack = replace(GIVEN, **change)  # type: ignore[arg-type]  # its own fields, by name
    assert covers(GRANT, as_(Role.CASHIER, asker), lack, now, stamp) is good


def test_nobody_approves_for_themselves() -> None:
    """Not even with a grant that says so."""
    own = replace(GRANT, approver="2")
    assert not covers(own, as_(Role.CASHIER), GIVEN, 100_000, 7)


class Till(Desk):
    """A counter where somebody stands, and others are near."""

    def __init__(self, store: Store) -> None:
        """Sell one thing, so that something can come back; then fill a basket."""
        super().__init__(store)
        stock(("A", "Wok", 3_000_000, None, 1300, 0))
        drawer = DrawerRules.of(Settings(), lambda: store.drawer)
        self.counter = replace(self.counter, people=store.people, drawer=drawer)
        self.checkout = Checkout(self.counter)
        at = self.clock.now()
        store.people.staffing.set_pin("owner", OWNER_PIN, at, "owner")
        self.hear(events.Scanned("A"), events.Pay(), events.Finish())

    def stand(self, role: Role) -> None:
        """Let somebody in this role stand there."""
        store = self.store
        person = store.people.staffing.hire("X", role, Secret("918273"), self.clock.now(), "owner")
        found = store.staff.find(person.key)
        assert found is not None
        self.checkout.counter = replace(self.counter, person=found)

    def fill(self) -> None:
        """Put something into the basket, whoever stands there."""
        mine, self.checkout.counter = self.checkout.counter, self.counter
        self.hear(events.Scanned("A"))
        self.checkout.counter = mine

    def came(self) -> str:
        """Say what came of it: allowed, asked for, or denied."""
        gate, notice = self.state.gate, self.state.notice
        if isinstance(gate, Gate):
            assert gate.why is Why.APPROVE
            return "g"
        if notice is not None and notice.tone is Tone.ERROR:
            assert notice.text == "You have no right to do this. Call the manager."
            return "d"
        return "a"


def _return(till: Till) -> None:
    till.hear(events.StartReturn())
    if till.came() != "d":
        number = till.sales[0].receipt_no
        till.hear(events.Typed(number), events.Mark(1, Quantity.of(1)), events.Marked("Damaged"))
        till.hear(events.Finish())


def _at_drawer(till: Till, what: str, *typed: str) -> None:
    till.hear(events.DrawerAct(), events.DrawerAct(what), *map(events.Typed, typed))


ACTS: dict[Action, tuple[bool, Callable[[Till], object]]] = {
    Action.SELL: (False, lambda till: till.hear(events.Scanned("A"))),
    Action.VOID_LINE: (True, lambda till: till.hear(events.VoidLine())),
    Action.CANCEL_BASKET: (True, lambda till: till.hear(events.CancelBasket("Customer left"))),
    Action.OVERRIDE_PRICE: (True, lambda till: till.hear(events.ChangePrice("1", "Damaged"))),
    Action.DISCOUNT: (True, lambda till: till.hear(events.DiscountLine("299", "Damaged"))),
    Action.RETURN: (False, _return),
    Action.REPRINT: (False, lambda till: till.hear(events.Reprint(till.sales[0].receipt_no))),
    Action.CLOSE_DAY: (False, lambda till: till.hear(events.CloseDay())),
    Action.COUNT_DRAWER: (False, lambda till: _at_drawer(till, "float", "500")),
    Action.MOVE_CASH: (False, lambda till: _at_drawer(till, "out", "500", "Bread")),
}
"""Whether a basket is needed first, and what is done."""


@pytest.mark.parametrize("action", ACTS)
@pytest.mark.parametrize("role", Role)
def test_every_act_at_the_counter(store: Store, action: Action, role: Role) -> None:
    """As the table says; with a grant once, and asked for anew the second time."""
    till = Till(store)
    till.stand(role)
    needs, act = ACTS[action]
    if needs:
        till.fill()
    act(till)
    wanted = TABLE[action].split()[list(Role).index(role)][1]
    assert till.came() == wanted
    if wanted != "g":
        return
    before = rows("SELECT count(*) FROM journal WHERE code = 90021")[0][0]
    till.hear(events.Typed("1"), SecretTyped(OWNER_PIN))
    assert till.came() == "a"
    assert till.checkout.counter.grants == ()
    (last,) = rows("SELECT person, body FROM journal WHERE code = 90021 ORDER BY seq DESC LIMIT 1")
    assert before == 0
    assert last[0] == till.checkout.counter.person.key
    assert f'"action":"{action.value}"' in last[1]
    assert '"approver":"owner"' in last[1]
    if action in (Action.OVERRIDE_PRICE, Action.DISCOUNT, Action.REPRINT, Action.CLOSE_DAY):
        act(till)
        assert till.came() == "g"
    assert check(store)["faults"] == []


def test_a_z_behind_a_count_is_asked_for_when_it_is_due(store: Store) -> None:
    """Counting takes longer than an approval lasts, so the Z is approved after it."""
    till = Till(store)
    till.stand(Role.SUPERVISOR)
    _at_drawer(till, "float", "500")
    till.hear(events.CloseDay(), events.DrawerAct("row", "99"), events.Typed("530"))
    assert till.came() == "a"
    till.hear(events.DrawerAct("reason", "Nobody knows"))
    assert rows("SELECT count(*) FROM closing") == [(0,)]
    till.checkout.hear(events.Typed(""))
    assert till.came() == "g"
    till.hear(events.Typed("1"))
    (effect,) = of_books(till.checkout.hear(SecretTyped(OWNER_PIN)))
    assert isinstance(effect, AskStaff)
    passed = perform(effect, store.books)
    noted, close = of_books(till.checkout.hear(Committed(effect, passed)))
    perform(noted, store.books)
    printed = till.checkout.hear(Committed(close, perform(close, store.books)))
    assert [type(one) for one in printed] == [PrintCount]
    assert till.state.closing is not None
    assert check(store)["faults"] == []


def test_who_may_close_no_day_counts_for_none(store: Store) -> None:
    """A cashier is told at once, not behind the count; a count of their own is theirs."""
    till = Till(store)
    till.stand(Role.CASHIER)
    _at_drawer(till, "float", "500")
    till.hear(events.CloseDay())
    assert till.came() == "d"
    _at_drawer(till, "count")
    assert till.came() == "a"


def test_a_grant_ends_with_a_role(store: Store) -> None:
    """Somebody's rights change while the PIN is looked at: it is asked for anew."""
    till = Till(store)
    till.stand(Role.CASHIER)
    till.fill()
    till.hear(events.VoidLine(), events.Typed("1"))
    (effect,) = of_books(till.checkout.hear(SecretTyped(OWNER_PIN)))
    assert isinstance(effect, AskStaff)
    passed = perform(effect, store.books)
    store.people.staffing.post("2", Role.CASHIER, (), till.clock.now(), "owner")
    assert of_books(till.checkout.hear(Committed(effect, passed))) == ()
    assert till.came() == "g"
    assert len(till.state.basket.lines) == 1


def test_what_is_refused_otherwise_uses_nothing_up(store: Store) -> None:
    """An approval left by Esc leaves everything; a scan meanwhile sells nothing."""
    till = Till(store)
    till.stand(Role.CASHIER)
    till.fill()
    before = till.state.basket
    till.hear(events.VoidLine(), events.Scanned("A"))
    assert till.state.notice is not None
    assert "was scanned and not sold" in till.state.notice.text
    till.hear(events.Pay(), events.Back(), events.Pay())
    assert till.state.gate is None
    assert till.state.basket is before
    assert rows("SELECT count(*) FROM journal WHERE code = 90021") == [(0,)]


def test_a_shop_without_pins_asks_nobody(store: Store) -> None:
    """Who lacks a right is told so, as ever."""
    desk = Desk(store)
    stock(("A", "Wok", 3_000_000, None, 1300, 0))
    person = Person("c1", "C", (Right(Action.SELL),), tuple(Action))
    desk.checkout = Checkout(replace(desk.counter, person=person, people=store.people))
    desk.hear(events.Scanned("A"), events.VoidLine())
    assert desk.state.gate is None
    assert desk.state.notice is not None
    assert desk.state.notice.text == "You have no right to do this. Call the manager."


def test_a_locked_till_hears_nothing_but_who_it_is(store: Store) -> None:
    """No event of any kind gets past the gate; where money is under way nobody leaves."""
    till = Till(store)
    till.fill()
    till.hear(LockTill())
    before = till.state
    for event in (
        events.Pay(), events.VoidLine(), events.CloseDay(), events.Undo(), events.Park(),
        events.CancelBasket(""), OpenPeople(), PeopleAct("hire"), events.Finish(),
        events.Reprint(), events.StartReturn(), LockTill(), LockTill(idle=True),
    ):  # fmt: skip
        till.hear(event)
        assert till.state.gate == before.gate
        assert till.state.basket is before.basket
    till.hear(events.Typed("1"), SecretTyped(OWNER_PIN))
    assert till.state.gate is None


def test_the_book_of_people_decides_nothing_itself(store: Store) -> None:
    """A cashier sees themselves, and changes their PIN with the one before."""
    till = Till(store)
    till.stand(Role.CASHIER)
    till.hear(OpenPeople())
    book = till.state.gate
    assert isinstance(book, PeopleBook)
    assert [one.person.key for one in book.people] == ["2"]
    till.hear(PeopleAct("hire"))
    assert till.came() == "d"
    till.hear(PeopleAct("person", "0"), PeopleAct("role"))
    assert till.came() == "d"
    till.hear(PeopleAct("pin"), SecretTyped(Secret("918273")))
    till.hear(SecretTyped(Secret("5926")), SecretTyped(Secret("5926")))
    assert till.state.gate is None
    assert till.state.notice is not None
    assert till.state.notice.text == "Your PIN is changed."


@pytest.mark.parametrize(
    ("line", "passes"),
    [
        (events.Rung("A", Quantity.of(1)), True),
        (events.Rung("A", Quantity.of(1), price="290"), True),
        (events.Rung("A", Quantity.of(1), price="10"), False),
        (events.Rung("A", Quantity.of(1), discount="10"), True),
        (events.Rung("A", Quantity.of(1), discount="290"), False),
    ],
)
def test_a_script_rings_with_its_cashiers_rights(
    store: Store, line: events.Rung, *, passes: bool
) -> None:
    """Nobody is asked; the owner may everything, a cashier what their role gives."""
    till = Till(store)
    till.hear(line)
    assert till.came() == "a"
    till = Desk(store)  # type: ignore[assignment]  # without anybody beside, as ring has it
    store.people.staffing.hire("X", Role.CASHIER, Secret("918273"), till.clock.now(), "owner")
    person = store.staff.find("2")
    assert person is not None
    till.checkout = Checkout(replace(till.counter, person=person))
    till.hear(line)
    assert till.state.gate is None
    assert bool(till.state.basket.lines) is passes

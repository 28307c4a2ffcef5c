"""Is nobody let in who only tries? The ladder, through a kill, a set clock and a lost pepper."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from statistics import median
from typing import TYPE_CHECKING

import pytest

from db.check import check
from db.connection import rows
from db.door import Door
from db.facts.door import LOCKED_AT, Denied, Passed, Tries, left_s, wait_s
from db.facts.moment import Moment
from db.facts.staff import Role, Secret
from db.facts.trouble import Refused
from db.store import Store
from tests.house.tree import TOP

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

AT = Moment.parse("2026-03-02T10:00:00+08:00", "Asia/Shanghai")
OWNER_PIN, ANN_PIN, WRONG = Secret("739154"), Secret("8263"), Secret("8264")


class Seconds:
    """A clock that nobody can set, but a test."""

    def __init__(self) -> None:
        """Begin at nought."""
        self.now = 0.0

    def __call__(self) -> float:
        """Give the seconds."""
        return self.now


def later(seconds: int) -> Moment:
    """Give the moment so much later; earlier where it is below nought."""
    return Moment(AT.utc_ms + seconds * 1000, AT.offset_min)


@pytest.fixture
def code(store: Store) -> Secret:
    """Give the shop an owner with a PIN, and Ann; tell the recovery code."""
    made = store.people.staffing.set_pin("owner", OWNER_PIN, AT, "owner")
    store.people.staffing.hire("Ann", Role.CASHIER, ANN_PIN, AT, "owner")
    assert made is not None
    return made


def door(store: Store, seconds: Callable[[], float]) -> Door:
    """Stand at another door of the same till: as after a restart."""
    return Door(store.staff, store.journal, store.people.pepper, store.till.key, seconds)


def test_the_ladder_is_as_it_is_told() -> None:
    """Three, four, five and more; ten is the end for all but the last manager."""
    waits = [wait_s(wrong) for wrong in range(LOCKED_AT + 1)]
    assert waits == [0, 0, 0, 5, 30, 300, 300, 300, 300, 300, 300]
    assert wait_s(LOCKED_AT, last_manager=True) == 1800
    assert left_s(Tries(3, 1000), 4500) == 2
    assert left_s(Tries(3, 1000), 0) == 5
    assert left_s(Tries(3, 1000), 9_000_000) == 0


def test_who_knows_the_pin_comes_in(store: Store, code: Secret) -> None:
    """By number or key; the journal knows; the tries before are forgotten."""
    del code
    at = door(store, Seconds())
    at.come_in("2", WRONG, AT)
    for number in ("2", " 2 ", "1", "owner"):
        pin = ANN_PIN if "2" in number else OWNER_PIN
        assert isinstance(at.come_in(number, pin, AT), Passed)
    assert rows("SELECT count(*) FROM tries")[0][0] == 0
    told = rows("SELECT person FROM journal WHERE code = 13003 ORDER BY seq")
    assert told == [("2",), ("2",), ("owner",), ("owner",)]
    assert check(store)["ok"]


def test_the_first_pin_is_for_one_sign_in(store: Store, code: Secret) -> None:
    """A PIN that somebody else gave must be changed; one that is too short now, too."""
    del code
    at = door(store, Seconds())
    assert at.come_in("2", ANN_PIN, AT).must_change  # type: ignore[union-attr]
    store.people.staffing.set_pin("2", ANN_PIN, AT, "2")
    assert not at.come_in("2", ANN_PIN, AT).must_change  # type: ignore[union-attr]
    store.people.staffing.post("2", Role.SUPERVISOR, (), AT, "owner")
    assert at.come_in("2", ANN_PIN, AT).must_change  # type: ignore[union-attr]


def test_wrong_tries_climb_and_end_in_a_lock(store: Store, code: Secret) -> None:
    """At each step even the right PIN waits; at ten only a manager helps."""
    del code
    seconds, now, waited = Seconds(), 0, []
    at = door(store, seconds)
    for _ in range(LOCKED_AT):
        denied = at.come_in("2", WRONG, later(now))
        assert isinstance(denied, Denied)
        waited.append(denied.wait_s)
        if denied.wait_s:
            assert isinstance(at.come_in("2", ANN_PIN, later(now)), Denied)
        now += denied.wait_s + 1
        seconds.now += denied.wait_s + 1
    assert waited == [0, 0, 5, 30, 300, 300, 300, 300, 300, 0]
    assert at.come_in("2", ANN_PIN, later(now + 100_000)) == Denied(locked=True)
    assert store.people.staffing.listed()[1].locked
    with pytest.raises(Refused, match="Somebody else"):
        store.people.staffing.clear("owner", later(now), "owner")
    store.people.staffing.clear("2", later(now), "owner")
    rows("DELETE FROM tries")
    assert isinstance(at.come_in("2", ANN_PIN, later(now + 1000)), Passed) is (seconds.now < 0)
    seconds.now += 301
    assert isinstance(at.come_in("2", ANN_PIN, later(now + 1000)), Passed)


def test_the_clock_gives_no_try_back(store: Store, code: Secret) -> None:
    """Set forward while the till runs it waits all the same; set back it waits anew."""
    del code
    seconds = Seconds()
    at = door(store, seconds)
    for _ in range(3):
        at.come_in("2", WRONG, AT)
    assert at.come_in("2", ANN_PIN, later(86_400)) == Denied(5)
    seconds.now = 6
    assert at.come_in("2", ANN_PIN, later(-86_400)) == Denied(5)
    assert at.come_in("2", ANN_PIN, later(-86_400 + 3)) == Denied(2)
    assert isinstance(at.come_in("2", ANN_PIN, later(-86_400 + 6)), Passed)


def test_a_restart_gives_no_try_back(store: Store, code: Secret) -> None:
    """What is counted is in the store, whatever the clock says afterwards."""
    del code
    for wrong in range(1, LOCKED_AT + 1):
        # Each time the program was ended, and the clock set a day on.
        at = door(store, Seconds())
        at.come_in("2", WRONG, later(86_400 * wrong))
    at = door(store, Seconds())
    assert at.come_in("2", ANN_PIN, later(86_400 * 99)) == Denied(locked=True)


def test_the_last_manager_is_never_locked_out(store: Store, code: Secret) -> None:
    """They wait half an hour each time; a second manager ends that, and can clear it."""
    for wrong in range(LOCKED_AT + 1):
        door(store, Seconds()).come_in("1", WRONG, later(86_400 * wrong))
    now = later(86_400 * LOCKED_AT + 60)
    assert door(store, Seconds()).come_in("1", OWNER_PIN, now) == Denied(1740)
    late = later(86_400 * LOCKED_AT + 1801)
    rows("SAVEPOINT here")
    assert isinstance(door(store, Seconds()).come_in("1", code, now), Passed)
    rows("ROLLBACK TO here")
    rows("RELEASE here")
    assert isinstance(door(store, Seconds()).come_in("1", OWNER_PIN, late), Passed)
    store.people.staffing.hire("Bo", Role.MANAGER, Secret("604817"), late, "owner")
    for wrong in range(LOCKED_AT):
        door(store, Seconds()).come_in("1", WRONG, later(86_400 * (50 + wrong)))
    locked = door(store, Seconds()).come_in("1", OWNER_PIN, later(86_400 * 90))
    assert locked == Denied(locked=True)
    store.people.staffing.clear("owner", late, "3")


def test_a_till_is_locked_too(store: Store, code: Secret) -> None:
    """Numbers that nobody has are counted at the till; a manager's PIN opens it again."""
    del code
    for wrong in range(LOCKED_AT):
        door(store, Seconds()).come_in(str(90 + wrong), WRONG, later(86_400 * wrong))
    late = later(86_400 * 20)
    assert door(store, Seconds()).come_in("2", ANN_PIN, late) == Denied(locked=True)
    assert door(store, Seconds()).come_in("99", WRONG, late) == Denied(locked=True)
    assert isinstance(door(store, Seconds()).come_in("1", OWNER_PIN, late), Passed)
    assert isinstance(door(store, Seconds()).come_in("2", ANN_PIN, late), Passed)


def test_a_number_that_nobody_has_costs_the_same(store: Store, code: Secret) -> None:
    """Neither the sentence nor the time tells whether it is one."""
    del code

    def took(number: str) -> float:
        found = []
        for _ in range(5):
            at = door(store, Seconds())
            rows("DELETE FROM tries")
            begun = time.perf_counter()
            assert at.come_in(number, WRONG, AT) == Denied()
            found.append(time.perf_counter() - begun)
        return median(found)

    known, unknown = took("2"), took("77")
    assert 0.4 < known / unknown < 2.5


def test_the_recovery_code_lets_in_once(store: Store, code: Secret) -> None:
    """The PIN that follows makes a new code; the old one is worth nothing."""
    at = door(store, Seconds())
    passed = at.come_in("1", code, AT)
    assert isinstance(passed, Passed)
    assert passed.must_change
    again = store.people.staffing.set_pin("owner", Secret("918273"), AT, "owner")
    assert again is not None
    assert again != code
    assert at.come_in("1", code, AT) == Denied()
    assert isinstance(at.come_in("1", Secret("918273"), AT), Passed)
    assert at.come_in("2", again, AT) == Denied()
    assert check(store)["ok"]


def test_without_the_pepper_no_pin_fits(store: Store, code: Secret) -> None:
    """A copied store is worth nothing; the code draws a new pepper, the others get new PINs."""
    pepper = store.path.with_name(f"{store.path.name}.pepper")
    assert len(pepper.read_bytes()) == 32
    assert pepper.read_bytes() not in store.path.read_bytes()
    if os.name == "posix":
        assert pepper.stat().st_mode & 0o077 == 0
    pepper.unlink()
    store.people.__dict__.pop("pepper")
    store.people.__dict__.pop("staffing")
    at = door(store, Seconds())
    with pytest.raises(Refused, match="The key of the PINs is lost"):
        at.come_in("1", OWNER_PIN, AT)
    assert isinstance(at.come_in("1", code, AT), Passed)
    store.people.staffing.set_pin("owner", OWNER_PIN, AT, "owner")
    at = door(store, Seconds())
    assert isinstance(at.come_in("1", OWNER_PIN, AT), Passed)
    assert at.come_in("2", ANN_PIN, AT) == Denied()
    store.people.staffing.set_pin("2", Secret("5926"), AT, "owner")
    assert isinstance(at.come_in("2", Secret("5926"), AT), Passed)


_CHILD = """
import os, sys
from pathlib import Path
import db.door
from db.facts.moment import Moment
from db.facts.staff import Secret
from db.store import Store

store = Store.open(Path(sys.argv[1]))
# As if the power went while the PIN is looked at: the worst moment for the count.
db.door.is_it = lambda *_: os._exit(9)
store.people.door.come_in("2", Secret("1111"), Moment(1772416800000, 480))
"""


def test_a_kill_gives_no_try_back(tmp_path: Path) -> None:
    """The try is counted before the PIN is looked at."""
    path = tmp_path / "shop.store"
    store = Store.new(path)
    store.people.staffing.set_pin("owner", OWNER_PIN, AT, "owner")
    store.people.staffing.hire("Ann", Role.CASHIER, ANN_PIN, AT, "owner")
    store.close()
    for _ in range(3):
        done = subprocess.run(
            [sys.executable, "-c", _CHILD, str(path)], cwd=TOP, check=False, timeout=60
        )
        assert done.returncode == 9
    store = Store.open(path)
    try:
        assert rows("SELECT wrong FROM tries WHERE who = '2'") == [(3,)]
        assert store.people.door.come_in("2", ANN_PIN, Moment(1772416800000, 480)) == Denied(5)
    finally:
        store.close()

"""Who may change what others may do? Only who may, never their own, and the journal has it all."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from db.check import check
from db.connection import rows
from db.facts.moment import Moment
from db.facts.staff import Action, Person, Right, Role, Secret, may
from db.facts.trouble import Refused
from db.pins import refuse_weak
from db.roles import asks_of, rights_of
from tests import verify_journal

if TYPE_CHECKING:
    from db.store import Store

AT = Moment.parse("2026-03-02T10:00:00+08:00", "Asia/Shanghai")
OWNER_PIN, BO_PIN = Secret("739154"), Secret("604817")


@pytest.fixture
def shop(store: Store) -> Store:
    """Give a shop with an owner, a cashier (2) and a manager (3)."""
    store.people.staffing.set_pin("owner", OWNER_PIN, AT, "owner")
    store.people.staffing.hire("Ann", Role.CASHIER, Secret("8263"), AT, "owner")
    store.people.staffing.hire("Bo", Role.MANAGER, BO_PIN, AT, "owner")
    return store


def test_the_first_hired_needs_a_pin_before_them(store: Store) -> None:
    """Nobody is hired into a shop that asks nobody who they are."""
    with pytest.raises(Refused, match="Give yourself a PIN first"):
        store.people.staffing.hire("Ann", Role.CASHIER, Secret("8263"), AT, "owner")
    store.staff.hire(Person("c1", "C", (Right(Action.SELL),)))
    with pytest.raises(Refused, match="Give the owner a PIN first"):
        store.people.staffing.set_pin("c1", Secret("8263"), AT, "c1")
    assert not store.staff.is_guarded()
    assert not store.path.with_name(f"{store.path.name}.pepper").exists()


def test_every_act_is_told_by_whom_and_about_whom(shop: Store) -> None:
    """Hired, posted, PIN, cleared, let go: ids only, no name and no PIN."""
    own = (Right(Action.DISCOUNT, 500, 1000),)
    shop.people.staffing.post("2", Role.SUPERVISOR, own, AT, "3")
    shop.people.staffing.set_pin("2", Secret("739268"), AT, "3")
    shop.people.staffing.clear("2", AT, "3")
    shop.people.staffing.let_go("2", AT, "3")
    told = [
        (by, (body := json.loads(text))["what"], body["person"])
        for by, text in rows("SELECT person, body FROM journal WHERE code = 90020 ORDER BY seq")
    ]
    assert told == [
        ("owner", "pin", "owner"), ("owner", "sealed", "owner"), ("owner", "hired", "2"),
        ("owner", "pin", "2"), ("owner", "hired", "3"), ("owner", "pin", "3"),
        ("3", "posted", "2"), ("3", "pin", "2"), ("3", "cleared", "2"), ("3", "let_go", "2"),
    ]  # fmt: skip
    texts = " ".join(text for (text,) in rows("SELECT body FROM journal"))
    assert not any(one in texts for one in ("Ann", "Bo", "739154", "604817", "8263", "739268"))
    assert check(shop)["faults"] == []
    assert verify_journal.verify(shop.path, [shop.journal.head()]) == []


def test_who_is_let_go_may_nothing_and_is_not_forgotten(shop: Store) -> None:
    """The key finds the name; the number signs nobody in."""
    shop.people.staffing.let_go("2", AT, "owner")
    ann = shop.staff.find("2")
    assert ann is not None
    assert (ann.name, ann.rights, ann.asks) == ("Ann", (), ())
    assert shop.staff.by_number("2") is None
    assert [one.person.key for one in shop.people.staffing.listed() if one.gone] == ["2"]
    assert [one.key for one in shop.staff.everybody()] == ["owner", "3"]
    with pytest.raises(Refused, match="Nobody with this staff key"):
        shop.people.staffing.post("2", Role.CASHIER, (), AT, "owner")
    new = shop.people.staffing.hire("Cho", Role.CASHIER, Secret("8263"), AT, "owner")
    assert new.number == 4


@pytest.mark.parametrize("by", ["2", "3", "nobody"])
def test_what_may_not_be_done(shop: Store, by: str) -> None:
    """A cashier nothing, a manager not to themselves and not to the owner."""
    staffing = shop.people.staffing
    sentences = "You may not do this|Somebody else must|Only the owner"
    for key in ("owner", by):
        with pytest.raises(Refused, match=sentences):
            staffing.post(key, Role.CASHIER, (), AT, by)
        with pytest.raises(Refused, match=sentences):
            staffing.let_go(key, AT, by)
    with pytest.raises(Refused, match=sentences):
        staffing.set_pin("owner", Secret("918273"), AT, by)
    if by != "3":
        with pytest.raises(Refused, match=sentences):
            staffing.hire("Dan", Role.CASHIER, Secret("8263"), AT, by)
    assert check(shop)["faults"] == []


def test_nobody_gives_what_they_have_not(shop: Store) -> None:
    """A manager with limits of their own makes no manager without."""
    shop.people.staffing.post("3", Role.MANAGER, (Right(Action.RETURN, 5000),), AT, "owner")
    with pytest.raises(Refused, match="more than you have"):
        shop.people.staffing.hire("Dan", Role.MANAGER, Secret("739268"), AT, "3")
    with pytest.raises(Refused, match="more than you have"):
        shop.people.staffing.post("2", Role.CASHIER, (Right(Action.RETURN, 5001),), AT, "3")
    shop.people.staffing.post("2", Role.CASHIER, (Right(Action.RETURN, 5000),), AT, "3")
    ann = shop.staff.find("2")
    assert ann is not None
    assert may(ann, Action.RETURN, 5000)
    assert not may(ann, Action.RETURN, 5001)
    shop.people.staffing.post("2", Role.CASHIER, (Right(Action.RETURN, -1),), AT, "3")
    ann = shop.staff.find("2")
    assert ann is not None
    assert not may(ann, Action.RETURN)


@pytest.mark.parametrize(
    ("text", "least", "why"),
    [
        ("12a4", 4, "digits only"),
        ("\uff11\uff12\uff13\uff14", 4, "digits only"), ("", 4, "digits only"),
        ("739", 4, "too short"), ("73915", 6, "too short"), ("7" * 13, 4, "too long"),
        *((weak, 4, "easily guessed") for weak in (
            "1234", "4321", "9012", "0000", "1212", "2580", "1987", "2004", "3112", "1231",
            "123456", "654321", "123123", "121212", "851224", "241285", "122485", "19851224",
            "24121985", "5201314", "0042",
        )),
    ],
)  # fmt: skip
def test_a_weak_pin_is_refused(text: str, least: int, why: str) -> None:
    """Rows, repetitions, dates, what everybody takes, one's own number."""
    with pytest.raises(Refused, match=why) as refused:
        refuse_weak(Secret(text), least, 42)
    assert not text or text not in str(refused.value)


def test_a_good_pin_is_taken() -> None:
    """Four digits for a cashier, six for whoever approves."""
    for good, least in (("8263", 4), ("739154", 6), ("604817", 6), ("918273645", 6)):
        refuse_weak(Secret(good), least, 2)


def test_who_approves_has_six_digits(shop: Store) -> None:
    """Whatever their role is called: the rights say it."""
    for role in Role:
        approves = role in (Role.SUPERVISOR, Role.MANAGER)
        if approves:
            with pytest.raises(Refused, match="at least 6"):
                shop.people.staffing.hire("Dan", role, Secret("8263"), AT, "owner")
        else:
            shop.people.staffing.hire("Dan", role, Secret("8263"), AT, "owner")


@pytest.mark.parametrize(
    "forged",
    [
        "UPDATE person SET role = 'manager', version = version WHERE key = '2'",
        'UPDATE person SET rights = \'[{"action": "return", "limit": null}]\' WHERE key = \'2\'',
        "UPDATE person SET gone = 1 WHERE key = '2'",
        "UPDATE person SET version = version + 1 WHERE key = '2'",
        "UPDATE person SET number = 9 WHERE key = '2'",
        "UPDATE pin SET hash = (SELECT hash FROM pin WHERE person = '2') WHERE person = '3'",
        "UPDATE pin SET given = 0 WHERE person = '2'",
        "DELETE FROM pin WHERE person = '3'",
        "UPDATE recovery SET hash = randomblob(32)",
        "DELETE FROM recovery",
        "INSERT INTO person VALUES ('9', 'Mallory', '[]', 'manager', 9, 0, 1)",
    ],
)
def test_the_check_knows_the_book(shop: Store, forged: str) -> None:
    """Whoever writes into it by hand is found out."""
    assert check(shop)["ok"]
    rows(forged)
    assert not check(shop)["ok"]


def test_roles_are_data_and_name_actions() -> None:
    """Each right is one of ours; limits in every shop's currency; a manager has them all."""
    for currency in ("CNY", "TWD", "EUR", "NZD", "USD"):
        for role in Role:
            rights = rights_of(role, currency)
            assert {one.action for one in rights} <= set(Action)
            assert all(one.limit is None or one.limit > 0 for one in rights)
        assert {one.action for one in rights_of(Role.MANAGER, currency)} == set(Action)
    assert Action.MANAGE_STAFF not in {one for role in Role for one in asks_of(role)}
    assert Action.APPROVE not in {one for role in Role for one in asks_of(role)}

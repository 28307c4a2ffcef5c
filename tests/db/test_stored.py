"""Is what stands on a stored-value card what was put there, whoever asks how often?"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.check import check
from db.connection import raw, rows
from db.facts.card import CardKind
from db.facts.event import EventCode
from db.facts.money import Money
from db.facts.stored import StoredEntry, StoredKind, StoredShort, StoredWish, cancel_of
from db.facts.trouble import Refused
from tests.crash import cards, trade
from tests.verify_journal import verify

if TYPE_CHECKING:
    from db.store import Store

AT = trade.moment(1)
LOAD, DEBIT, CREDIT = StoredKind.LOAD, StoredKind.DEBIT, StoredKind.CREDIT
KINDS = {LOAD: CardKind.STORED_LOAD, DEBIT: CardKind.STORED, CREDIT: CardKind.STORED_REFUND}


def wish(
    op: str, kind: StoredKind, minor: int, key: str = "k1", *, part: bool = False
) -> StoredWish:
    """Want something done to a card."""
    return StoredWish(op, kind, key, Money(minor, "CNY"), trade.CASHIER.key, part)


def moved(
    store: Store, op: str, kind: StoredKind, minor: int, *, part: bool = False
) -> StoredEntry:
    """Have it done."""
    told = store.stored.move(wish(op, kind, minor, part=part), AT)
    assert isinstance(told, StoredEntry)
    return told


def asked(store: Store, op: str, kind: StoredKind, minor: int) -> None:
    """Have it done for a card payment, as the lane does."""
    intent = replace(cards.intent(op, minor, "", 1), kind=KINDS[kind])
    store.cards.intend(intent)
    moved(store, op, kind, minor)
    store.cards.conclude(op, cards.yes(intent), AT)


def test_an_operation_is_done_once(store: Store) -> None:
    """Asked again it gives the first answer; asked differently it is refused."""
    first = moved(store, "a", LOAD, 500)
    assert moved(store, "a", LOAD, 500) == first
    assert (first.number, first.balance.minor, store.cards.left_on("k1")) == (1, 500, 500)
    for other in (wish("a", LOAD, 501), wish("a", DEBIT, 500), wish("a", LOAD, 500, "k2")):
        with pytest.raises(Refused, match="differently"):
            store.stored.move(other, AT)
    assert store.cards.left_on("k2") is None


def test_never_below_nought(store: Store) -> None:
    """Too much is not taken; where a part will do, what is there is taken once."""
    moved(store, "a", LOAD, 500)
    assert store.stored.move(wish("b", DEBIT, 501), AT) == StoredShort(Money(500, "CNY"))
    assert store.stored.entry("b") is None
    part = moved(store, "b", DEBIT, 501, part=True)
    assert (part.amount.minor, part.balance.minor) == (-500, 0)
    assert moved(store, "b", DEBIT, 501, part=True) == part
    assert isinstance(store.stored.move(wish("c", DEBIT, 1, part=True), AT), StoredShort)
    for kind, minor, key in ((DEBIT, 1, "nobody"), (CREDIT, 1, "nobody"), (LOAD, 0, "k1")):
        with pytest.raises(Refused):
            store.stored.move(wish("d", kind, minor, key), AT)


def test_what_was_cancelled_is_undone_or_never_done(store: Store) -> None:
    """Before it came, and after; twice is once; what was spent meanwhile is a manager's."""
    moved(store, "a", LOAD, 500)
    moved(store, "b", DEBIT, 200)
    undone = store.stored.cancel(wish("b", DEBIT, 200), AT)
    assert (undone.op, undone.amount.minor, undone.balance.minor) == (cancel_of("b"), 200, 500)
    assert store.stored.cancel(wish("b", DEBIT, 200), AT) == undone
    assert store.stored.entry("b") == undone
    nothing = store.stored.cancel(wish("late", DEBIT, 200), AT)
    assert (nothing.amount.minor, nothing.balance.minor) == (0, 500)
    for op in ("b", "late"):
        with pytest.raises(Refused, match="cancelled"):
            store.stored.move(wish(op, DEBIT, 200), AT)
    moved(store, "c", DEBIT, 100)
    with pytest.raises(Refused, match="spent"):
        store.stored.cancel(wish("a", LOAD, 500), AT)


def test_an_entry_is_written_once(store: Store) -> None:
    """Neither changed nor removed, and signed in the journal."""
    moved(store, "a", LOAD, 500)
    for sql in ("UPDATE stored_entry SET minor = 1", "DELETE FROM stored_entry"):
        with pytest.raises(apsw.ConstraintError):
            rows(sql)
    (found,) = rows("SELECT body FROM journal WHERE code = ?", (int(EventCode.STORED),))
    told = json.loads(found[0])
    assert (told["op"], told["minor"], told["balance"], told["contra"]) == (
        "a",
        500,
        500,
        "drawer",
    )


def test_loads_stand_in_the_z_of_their_day(store: Store) -> None:
    """Cash of the drawer, and no takings; both checks count them again."""
    store.cards.register(cards.TERMINAL, AT, "owner")
    asked(store, "a", LOAD, 500)
    asked(store, "b", DEBIT, 200)
    first = store.books.close(AT, "owner")
    asked(store, "c", LOAD, 70)
    second = store.books.close(AT, "owner")
    assert first.loaded is not None
    assert second.loaded is not None
    assert (first.loaded.count, first.loaded.amount.minor, first.total.minor) == (1, 500, 0)
    assert (second.loaded.count, second.loaded.amount.minor) == (1, 70)
    assert store.books.close(AT, "owner").loaded is None
    assert check(store)["faults"] == []
    assert verify(store.path) == []


FORGERIES = {
    "a balance": "UPDATE stored_entry SET balance = balance + 1 WHERE seq = 3",
    "an amount": "UPDATE stored_entry SET minor = minor + 1, balance = balance + 1 WHERE seq = 3",
    "another card": "UPDATE stored_entry SET card_key = 'k9'",
    "another day": "UPDATE stored_entry SET z = 2 WHERE seq = 1",
    "not the drawer": "UPDATE stored_entry SET contra = 'sales' WHERE seq = 1",
    "one taken out": "DELETE FROM stored_entry WHERE seq = 3",
    "one put in": "INSERT INTO stored_entry SELECT 4, 'x', kind, card_key, contra, 10, "
    "balance + 10, till, z, at_ms, offset_min, person FROM stored_entry WHERE seq = 3",
}  # fmt: skip


@pytest.mark.parametrize("name", FORGERIES)
def test_a_forgery_is_found_twice(store: Store, name: str) -> None:
    """By the till's own check, and by the verifier that shares nothing with it."""
    store.cards.register(cards.TERMINAL, AT, "owner")
    for op, kind, minor in (("a", LOAD, 500), ("b", DEBIT, 200), ("c", LOAD, 50)):
        asked(store, op, kind, minor)
    assert check(store)["faults"] == []
    triggers = rows("SELECT name, sql FROM sqlite_master WHERE name LIKE 'stored_entry_%_never'")
    for trigger, _ in triggers:
        raw().execute(f"DROP TRIGGER {trigger}").fetchall()
    raw().execute(FORGERIES[name]).fetchall()
    for _, sql in triggers:
        raw().execute(sql).fetchall()
    assert any("tored value" in one for one in check(store)["faults"])
    assert verify(store.path) != []


def test_money_without_a_payment_is_found(store: Store) -> None:
    """Signed and added up, but nobody has asked for it; and a payment that moved nothing."""
    store.cards.register(cards.TERMINAL, AT, "owner")
    moved(store, "nobody", LOAD, 500)
    intent = replace(cards.intent("b", 100, "", 1), kind=CardKind.STORED)
    store.cards.intend(intent)
    store.cards.conclude("b", cards.yes(intent), AT)
    found = check(store)["faults"]
    assert found == [
        "Stored value 1: nobody has asked for it.",
        "Card payment b: the stored-value card says something else.",
    ]
    assert len(verify(store.path)) == 2


STEPS = st.lists(
    st.tuples(st.sampled_from([LOAD, DEBIT, CREDIT]), st.integers(0, 4), st.integers(1, 99),
              st.sampled_from(["k1", "k2"]), st.booleans(), st.booleans()),
    max_size=30,
)  # fmt: skip


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_any_story_adds_up(
    store: Store, steps: list[tuple[StoredKind, int, int, str, bool, bool]]
) -> None:
    """Whatever is asked in whatever order, no card is below nought and all accounts are nought."""
    for kind, number, minor, key, part, undo in steps:
        one = wish(f"{kind}{number}", kind, minor, key, part=part)
        try:
            store.stored.cancel(one, AT) if undo else store.stored.move(one, AT)
        except Refused:
            continue
    for key in ("k1", "k2"):
        (total,) = rows(
            "SELECT coalesce(sum(minor), 0) FROM stored_entry WHERE card_key = ?", (key,)
        )
        assert (store.cards.left_on(key) or 0) == total[0] >= 0


def test_bank_wallet_and_ledger_wait_for_none_of_each_other(store: Store) -> None:
    """Each has one payment open on the lane; a second one of the same must wait."""
    store.cards.register(cards.TERMINAL, AT, "owner")
    store.cards.signed_on(cards.signed_on(7), AT)
    for kind in (CardKind.SALE, CardKind.WALLET, CardKind.STORED):
        store.cards.intend(replace(cards.intent(f"{kind} 1", 100, "", 1), kind=kind))
    for kind in (CardKind.SALE, CardKind.WALLET_REFUND, CardKind.STORED_LOAD):
        with pytest.raises(Refused, match="still to answer"):
            store.cards.intend(replace(cards.intent(f"{kind} 2", 100, "", 1), kind=kind))

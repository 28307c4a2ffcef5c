"""Is a batch closed only when the bank, or a manager, has closed it, and is nothing lost then?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import apsw
import pytest

from db.backup import backup, restore
from db.check import check
from db.connection import raw, rows, value
from db.facts.account import Account
from db.facts.answer import Approved, ReversalReason, SignedOn
from db.facts.batch import Batch, BatchTotals, Compared, LineState, Stage
from db.facts.card import AttemptState, CardKind, CardShown, Intent, Verdict
from db.facts.money import Money
from db.facts.staff import Action, Person, Right
from db.facts.trouble import Refused
from db.store import Store
from tests import verify_journal
from tests.db.test_cards import AT, TERMINAL, approve, intent, refer

if TYPE_CHECKING:
    from pathlib import Path

    from db.batches import Batches
    from db.facts.card import Attempt

S = AttemptState
NO_GOODS = "Card payment a1: its money is on no receipt and in no basket."
LOST = Verdict(S.REVERSAL_DUE, None, ReversalReason.NO_ANSWER)


@pytest.fixture
def batches(store: Store) -> Batches:
    """Give the batches of a lane that has signed on."""
    store.cards.register(TERMINAL, AT, "owner")
    store.cards.signed_on(SignedOn(42, "0302", "100000"), AT)
    return store.batches


def in_stage(batch: Batch, stage: Stage, **more: object) -> Batch:
    """Say what the next step is."""
    return replace(batch, stage=stage, **more)  # type: ignore[arg-type]


def closed(batches: Batches) -> Batch:
    """Settle a batch that the bank agrees with."""
    for step in (Stage.SETTLING, Stage.UPLOADING, Stage.CLOSED):
        batches.step(in_stage(batches.current(), step, agreed=True), AT, "owner")
    return batches.current()


def of_brand(asked: Intent, brand: str) -> Intent:
    """Pay with another organisation's card."""
    card: CardShown = replace(asked.card, brand=brand)
    return replace(asked, card=card)


def silent(
    store: Store, name: str, verdict: Verdict = LOST, kind: CardKind = CardKind.SALE
) -> None:
    """Ask for something that nobody answers."""
    store.cards.intend(intent(name, kind))
    store.cards.conclude(name, verdict, AT)


def test_a_new_batch_is_open_and_empty(batches: Batches) -> None:
    """Its number is the one of the sign-on."""
    assert batches.current() == Batch(
        "01", "12345678", 42, Stage.OPEN, BatchTotals(), BatchTotals()
    )
    assert batches.attempts(42) == ()


def test_what_a_batch_comes_to(store: Store, batches: Batches) -> None:
    """A voided sale stays in the debit, its void is in the credit; reversed ones are nowhere."""
    cards = store.cards
    sale = approve(cards, intent("a1", minor=1000))
    approve(cards, intent("a2", CardKind.VOID, 1000, original=refer(sale)))
    other = approve(cards, of_brand(intent("a3", minor=500), "VIS"))
    approve(cards, of_brand(intent("a4", CardKind.REFUND, 200, original=refer(other)), "VIS"))
    hold = approve(cards, intent("a5", CardKind.PREAUTH, 3000))
    done = approve(cards, intent("a6", CardKind.COMPLETION, 3300, original=refer(hold)))
    approve(cards, intent("a7", CardKind.COMPLETION_VOID, 3300, original=refer(done)))
    silent(store, "a8")
    cards.conclude("a8", Verdict(S.REVERSED), AT)
    cards.intend(intent("a9", minor=900, partial=True))
    part = Approved("10", Money(700, "CNY"), "r", "A", "0302", "100000")
    cards.conclude("a9", Verdict(S.APPROVED, part), AT)
    approve(cards, intent("w1", CardKind.WALLET, 400))
    now = batches.current()
    assert now.domestic == BatchTotals(1000 + 3300 + 700, 3, 1000 + 3300, 2)
    assert now.foreign == BatchTotals(500, 1, 200, 1)
    assert [one.stan for one in batches.attempts(42)] == list(range(1, 10))


def test_every_step_is_kept_as_it_was(store: Store, batches: Batches) -> None:
    """The list, the host's totals, how much was uploaded; and the journal can be verified."""
    approve(store.cards, intent("a1", minor=1000))
    first = batches.step(in_stage(batches.current(), Stage.SETTLING), AT, "owner")
    assert store.cards.terminal().settling
    with pytest.raises(Refused, match="being settled"):
        store.cards.intend(intent("a2"))
    assert batches.step(first, AT, "owner") == first
    told = replace(
        first, stage=Stage.UPLOADING, agreed=False, host_domestic=BatchTotals(1500, 2),
        host_foreign=BatchTotals(), compared=(
            Compared(LineState.AGREED, 1, "sale", Money(1000, "CNY"), Money(1000, "CNY")),
            Compared(LineState.HOST_ONLY, 0, "debit", None, Money(500, "CNY")),
        ),
    )  # fmt: skip
    assert batches.step(told, AT, "owner") == batches.current() == told
    told = batches.step(replace(told, uploaded=1), AT, "owner")
    ended = batches.step(in_stage(told, Stage.CLOSED), AT, "owner")
    assert batches.current() == batches.of(42) == ended
    assert rows("SELECT stage FROM batch_step ORDER BY ordinal") == [
        ("settling",), ("uploading",), ("uploading",), ("closed",),
    ]  # fmt: skip
    terminal = store.cards.terminal()
    assert not terminal.settling
    assert not terminal.signed_on
    assert check(store)["faults"] == [NO_GOODS]
    assert verify_journal.verify(store.path, [store.journal.head()]) == []


def test_the_next_sign_on_names_the_next_batch(store: Store, batches: Batches) -> None:
    """Closed is closed until then."""
    approve(store.cards, intent("a1"))
    assert closed(batches).stage is Stage.CLOSED
    with pytest.raises(Refused, match="further"):
        batches.step(in_stage(batches.current(), Stage.SETTLING), AT, "owner")
    store.cards.signed_on(SignedOn(43, "0302", "100000"), AT)
    assert (batches.current().batch, batches.current().stage) == (43, Stage.OPEN)
    assert store.cards.intend(intent("a2")).stan == 1
    assert batches.of(42).stage is Stage.CLOSED


def test_a_batch_that_the_host_goes_on_with(store: Store, batches: Batches) -> None:
    """A manager closed it here; the host never heard of it, and names the same number again."""
    approve(store.cards, intent("a1", minor=1000))
    batches.step(in_stage(batches.current(), Stage.CLOSED, reference="line dead"), AT, "owner")
    store.cards.signed_on(SignedOn(42, "0302", "100000"), AT)
    assert approve(store.cards, intent("a2", minor=200)).stan == 2
    assert batches.current().stage is Stage.OPEN
    assert batches.current().domestic == BatchTotals(1200, 2)
    assert closed(batches).domestic == BatchTotals(1200, 2)


def test_a_batch_that_the_host_closed_by_itself(store: Store, batches: Batches) -> None:
    """The older one is settled first."""
    approve(store.cards, intent("a1", minor=1000))
    store.cards.signed_on(SignedOn(43, "0302", "100000"), AT)
    approve(store.cards, intent("a2", minor=200))
    assert batches.current().batch == 42
    closed(batches)
    assert batches.current().batch == 43


def test_what_is_not_at_its_end_keeps_a_batch_open(store: Store, batches: Batches) -> None:
    """Its totals may be compared, but it is neither uploaded nor closed."""
    silent(store, "a1")
    batches.step(in_stage(batches.current(), Stage.SETTLING), AT, "owner")
    for stage in (Stage.UPLOADING, Stage.CLOSED):
        with pytest.raises(Refused, match="not settled yet"):
            batches.step(
                in_stage(batches.current(), stage, agreed=True, reference="r"), AT, "owner"
            )
    store.cards.conclude("a1", Verdict(S.SUSPENSE), AT)
    with pytest.raises(Refused, match="not settled yet"):
        batches.step(in_stage(batches.current(), Stage.CLOSED, reference="r"), AT, "owner")
    store.cards.clear("a1", "bank statement 7", AT, "owner")
    assert closed(batches).stage is Stage.CLOSED


def test_steps_that_are_refused(store: Store, batches: Batches) -> None:
    """Back, without the bank's word, of another batch, with lines left."""
    approve(store.cards, intent("a1"))
    now = batches.step(in_stage(batches.current(), Stage.SETTLING), AT, "owner")
    with pytest.raises(Refused, match="say why"):
        batches.step(in_stage(now, Stage.CLOSED), AT, "owner")
    with pytest.raises(Refused, match="not compared"):
        batches.step(in_stage(now, Stage.UPLOADING), AT, "owner")
    with pytest.raises(Refused, match="Another batch"):
        batches.step(replace(now, stage=Stage.CLOSED, batch=41), AT, "owner")
    now = batches.step(in_stage(now, Stage.UPLOADING, agreed=False), AT, "owner")
    with pytest.raises(Refused, match="further"):
        batches.step(in_stage(now, Stage.SETTLING), AT, "owner")
    with pytest.raises(Refused, match="say why"):
        batches.step(in_stage(now, Stage.CLOSED), AT, "owner")
    now = batches.step(replace(now, uploaded=1), AT, "owner")
    with pytest.raises(Refused, match="further"):
        batches.step(replace(now, uploaded=0), AT, "owner")
    assert batches.step(in_stage(now, Stage.CLOSED), AT, "owner").stage is Stage.CLOSED


def test_sealed_numbers_are_wiped(store: Store, batches: Batches) -> None:
    """Whatever was left of them."""
    sale = approve(store.cards, intent("a1"))
    store.cards.intend(
        intent("a2", CardKind.REFUND, original=refer(sale), sealed=b"sealed number")
    )
    store.cards.conclude("a2", Verdict(S.REFUND_UNKNOWN), AT)
    assert store.cards.sealed("a2") == b"sealed number"
    store.cards.conclude("a2", Verdict(S.SUSPENSE), AT)
    rows("UPDATE attempt_now SET sealed = x'00' WHERE attempt = 2")
    store.cards.clear("a2", "statement", AT, "owner")
    rows("UPDATE attempt_now SET sealed = x'00' WHERE attempt = 2")
    closed(batches)
    assert value("SELECT count(sealed) FROM attempt_now") == 0


def unsettled_kinds(store: Store, how: str) -> Attempt | None:
    """Leave something open."""
    if how == "a sale":
        return approve(store.cards, intent("a1"))
    if how == "a decision":
        silent(store, "a1", Verdict(S.SUSPENSE))
    else:
        store.batches.step(in_stage(store.batches.current(), Stage.SETTLING), AT, "owner")
    return None


@pytest.mark.parametrize("how", ["a sale", "a decision", "a settlement"])
def test_no_terminal_goes_before_its_batch(store: Store, batches: Batches, how: str) -> None:
    """日终处理 before it is swapped or deregistered."""
    unsettled_kinds(store, how)
    with pytest.raises(Refused):
        batches.retire(AT, "owner")
    other = replace(TERMINAL, terminal_no="87654321")
    with pytest.raises(Refused, match="Take the old terminal"):
        store.cards.register(other, AT, "owner")


@pytest.mark.parametrize("kind", [CardKind.WALLET, CardKind.STORED])
def test_a_terminal_stays_while_wallet_or_ledger_is_asked(
    store: Store, batches: Batches, kind: CardKind
) -> None:
    """Neither is in a batch; what becomes of the money must be known all the same."""
    store.cards.intend(intent("a1", kind))
    with pytest.raises(Refused, match="A card payment is not settled yet"):
        batches.retire(AT, "owner")
    approve(store.cards, intent("a1", kind))
    batches.retire(AT, "owner")
    last = store.cards.last_terminal()
    assert last is not None
    assert last.retired == AT


def test_a_terminal_is_swapped(store: Store, batches: Batches) -> None:
    """Out of service, another one in; what the old one did can be read and not be changed."""
    sale = approve(store.cards, intent("a1", minor=1000))
    closed(batches)
    batches.retire(AT, "owner")
    with pytest.raises(Refused, match="no card terminal"):
        batches.current()
    with pytest.raises(Refused, match="no card terminal"):
        store.cards.intend(intent("a2"))
    assert batches.of(42).domestic == BatchTotals(1000, 1)
    assert batches.attempts(42) == (sale,)
    other = replace(TERMINAL, terminal_no="87654321")
    store.cards.register(other, AT, "owner")
    terminal = store.cards.terminal()
    assert (terminal.terminal_no, terminal.batch, terminal.signed_on) == ("87654321", 0, False)
    assert batches.current().stage is Stage.OPEN
    store.cards.signed_on(SignedOn(42, "0302", "100000"), AT)
    approve(store.cards, intent("a3"))
    # Three years and longer: nothing takes a record of the old one away, or can.
    assert store.cards.attempt("a1") == sale
    for table in ("attempt", "attempt_event", "batch_step"):
        for sql in (f"DELETE FROM {table}", f"UPDATE {table} SET at_ms = 0"):  # noqa: S608
            with pytest.raises(apsw.ConstraintError, match="written once"):
                raw().execute(sql).fetchall()


def test_the_same_terminal_comes_back(store: Store, batches: Batches) -> None:
    """No trace number is used a second time."""
    approve(store.cards, intent("a1"))
    batches.step(in_stage(batches.current(), Stage.CLOSED, reference="r"), AT, "owner")
    batches.retire(AT, "owner")
    store.cards.register(TERMINAL, AT, "owner")
    store.cards.signed_on(SignedOn(42, "0302", "100000"), AT)
    assert store.cards.intend(intent("a2")).stan == 2


def test_without_a_terminal(store: Store) -> None:
    """There is nothing to settle."""
    for ask in (store.batches.current, lambda: store.batches.attempts(1)):
        with pytest.raises(Refused, match="no card terminal"):
            ask()
    with pytest.raises(Refused, match="no card terminal"):
        store.batches.retire(AT, "owner")


def test_one_terminal_is_at_one_till(store: Store, batches: Batches) -> None:
    """Two tills would share its trace numbers."""
    assert batches.current().batch == 42
    rows("UPDATE terminal SET lane = '02'")
    with pytest.raises(Refused, match="another till"):
        store.cards.register(TERMINAL, AT, "owner")


def test_no_restore_over_an_open_batch(tmp_path: Path) -> None:
    """The copy may know nothing of its payments; a settled or a damaged store is replaced."""
    path, copy = tmp_path / "shop.store", tmp_path / "copy.store"
    store = Store.new(path)
    store.cards.register(TERMINAL, AT, "owner")
    store.close()
    backup(path, copy)
    store = Store.open(path)
    store.cards.signed_on(SignedOn(42, "0302", "100000"), AT)
    approve(store.cards, intent("a1"))
    store.close()
    with pytest.raises(Refused, match="not settled"):
        restore(path, copy, replace=True)
    store = Store.open(path)
    closed(store.batches)
    store.close()
    assert restore(path, copy, replace=True)["ok"]
    store = Store.open(path)
    store.cards.signed_on(SignedOn(43, "0302", "100000"), AT)
    silent(store, "a2", Verdict(S.SUSPENSE))
    store.close()
    with pytest.raises(Refused, match="not settled"):
        restore(path, copy, replace=True)
    path.write_bytes(b"torn" * 1000)
    assert restore(path, copy, replace=True)["ok"]


def test_a_restored_till_uses_no_trace_number_twice(tmp_path: Path) -> None:
    """What it did after the copy was made is lost here; the bank has it, under those numbers."""
    path, copy = tmp_path / "shop.store", tmp_path / "copy.store"
    store = Store.new(path)
    store.cards.register(TERMINAL, AT, "owner")
    store.cards.signed_on(SignedOn(42, "0302", "100000"), AT)
    approve(store.cards, intent("a1", CardKind.PREAUTH))
    store.close()
    backup(path, copy)
    path.unlink()
    assert restore(path, copy)["ok"]
    store = Store.open(path)
    with pytest.raises(Refused, match="Sign on"):
        store.cards.intend(intent("a2"))
    store.cards.signed_on(SignedOn(43, "0302", "100000"), AT)
    assert approve(store.cards, intent("a3", CardKind.PREAUTH)).stan == 100_002
    closed(store.batches)
    store.cards.signed_on(SignedOn(43, "0302", "100000"), AT)
    assert approve(store.cards, intent("a4", CardKind.PREAUTH)).stan == 100_003
    closed(store.batches)
    store.cards.signed_on(SignedOn(44, "0302", "100000"), AT)
    assert approve(store.cards, intent("a5", CardKind.PREAUTH)).stan == 1
    assert check(store)["faults"] == []
    assert verify_journal.verify(store.path, [store.journal.head()]) == []
    store.close()


_ADDED = (
    "INSERT INTO account_step SELECT 9, lane, 'refuse', masked, bank, holder, 0, 0, '' "
    "FROM account_step WHERE seq = 2"
)
FORGED = (
    ("UPDATE batch_step SET stage = 'uploading' WHERE stage = 'closed'", "Batch 42"),
    ("UPDATE batch_step SET person = 'bo'", "Batch 42"),
    ("UPDATE batch_step SET body = replace(body, '1000', '9000')", "Batch 42"),
    ("DELETE FROM batch_step WHERE ordinal = 3", "Batch 42"),
    ("UPDATE batch_step SET batch = 41", "Batch 41"),
    ("UPDATE account_step SET masked = '****1111'", "account of till 01"),
    ("DELETE FROM account_step WHERE act = 'approve'", "account of till 01"),
    (_ADDED, "account of till 01"),
)  # fmt: skip
"""Changes that no keeper makes, and what the check names."""


@pytest.mark.parametrize(("sql", "named"), FORGED)
@pytest.mark.usefixtures("batches")
def test_a_forged_step_is_found(store: Store, sql: str, named: str) -> None:
    """Even where the triggers are gone."""
    approve(store.cards, intent("a1", CardKind.SALE, 1000, order=""))
    closed(store.batches)
    owner, other = (Person(key, key, (Right(Action.MANAGE_TERMINAL),)) for key in ("o", "p"))
    store.accounts.bind(Account("****5667", "CCB", "Shop"), AT, owner)
    store.accounts.decide(AT, other, approved=True)
    assert check(store)["faults"] == []
    for table in ("batch_step", "account_step"):
        for word in ("update", "delete"):
            rows(f"DROP TRIGGER {table}_{word}_never")
    rows(sql)
    assert any(named in fault for fault in check(store)["faults"])


def alarmed(store: Store, batches: Batches) -> Batch:
    """Settle a batch in which the bank has charged 5.00 that is not in our books."""
    approve(store.cards, intent("a1", minor=1000))
    first = batches.step(in_stage(batches.current(), Stage.SETTLING), AT, "owner")
    told = replace(
        first, stage=Stage.UPLOADING, agreed=False, host_domestic=BatchTotals(1500, 2),
        host_foreign=BatchTotals(), compared=(
            Compared(LineState.AGREED, 1, "sale", Money(1000, "CNY"), Money(1000, "CNY")),
            Compared(LineState.HOST_ONLY, 0, "debit", None, Money(500, "CNY")),
        ),
    )  # fmt: skip
    told = batches.step(replace(batches.step(told, AT, "owner"), uploaded=1), AT, "owner")
    return batches.step(in_stage(told, Stage.CLOSED), AT, "owner")


def test_what_only_the_bank_has_stays_an_alarm_until_somebody_found_out(
    store: Store, batches: Batches
) -> None:
    """Over the next batch and the next terminal; the word is kept, and the check agrees."""
    told = alarmed(store, batches)
    assert batches.alarms() == (told,)
    with pytest.raises(Refused, match="what was found"):
        batches.clear(told, "  ", AT, "owner")
    store.cards.signed_on(SignedOn(43, "0303", "100000"), AT)
    done = batches.clear(told, "charged twice, fax 7", AT, "owner")
    assert (done.found, done.host_only) == ("charged twice, fax 7", told.host_only)
    assert batches.clear(told, "again", AT, "owner") == done
    assert batches.alarms() == ()
    assert store.cards.terminal().signed_on
    assert check(store)["faults"] == [NO_GOODS]
    assert batches.of(42) == done


def test_nothing_is_found_out_where_nothing_is_amiss(store: Store, batches: Batches) -> None:
    """Nor before the batch is closed."""
    approve(store.cards, intent("a1"))
    with pytest.raises(Refused, match="Nothing of this batch"):
        batches.clear(batches.current(), "x", AT, "owner")
    first = batches.step(in_stage(batches.current(), Stage.SETTLING), AT, "owner")
    alone = Compared(LineState.HOST_ONLY, 0, "debit", None, Money(500, "CNY"))
    batches.step(replace(first, agreed=False, compared=(alone,)), AT, "owner")
    assert [one.stage for one in batches.alarms()] == [Stage.SETTLING]
    with pytest.raises(Refused, match="Settle the batch first"):
        batches.clear(first, "x", AT, "owner")


def test_batches_of_a_terminal_out_of_service_are_listed(store: Store, batches: Batches) -> None:
    """With their list and their attempts, beside those of the terminal after it."""
    old = alarmed(store, batches)
    assert batches.refuse_retiring() == TERMINAL.terminal_no
    batches.retire(AT, "owner")
    last = store.cards.last_terminal()
    assert last is not None
    assert last.retired == AT
    store.cards.register(replace(TERMINAL, terminal_no="87654321"), AT, "owner")
    store.cards.signed_on(SignedOn(1, "0302", "100000"), AT)
    store.cards.intend(intent("b1"))
    assert [one.batch for one in batches.listed(0, 9)] == [old]
    (kept,) = batches.attempts(42, TERMINAL.terminal_no)
    assert kept.intent.attempt_id == "a1"
    assert batches.alarms() == (old,)
    batches.clear(old, "fax 7", AT, "owner")
    assert batches.listed(1, 9) == ()
    assert check(store)["faults"] == [NO_GOODS]

"""Are slips ordered, signed and uploaded once, each as it was known then?"""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

import apsw
import pytest

from db.check import check
from db.connection import raw, rows
from db.facts.answer import Approved, Declined, SignedOn
from db.facts.batch import Signature, Stage
from db.facts.card import AttemptState, CardKind, Verdict
from db.facts.event import EventCode
from db.facts.moment import Moment
from db.facts.trouble import DiskFull, Refused
from db.outbox import PAPER, PRINT, SLIP
from db.store import Store
from tests import verify_journal
from tests.db.test_cards import AT, TERMINAL, approve, intent, refer
from tests.db.test_outbox import sell

if TYPE_CHECKING:
    from pathlib import Path

    from db.cards import Cards

S = AttemptState
LATER = Moment(AT.utc_ms + 65_000, AT.offset_min)
SIGNED = Signature("[[[1,2,3,500]]]", b"\x89PNG", "475A8226", '{"body":{}}', matches=True)


@pytest.fixture
def cards(store: Store) -> Cards:
    """Give the books of a lane that has signed on."""
    store.cards.register(TERMINAL, AT, "owner")
    store.cards.signed_on(SignedOn(42, "0302", "100000"), AT)
    return store.cards


def jobs(store: Store) -> list[tuple[str, str, int]]:
    """List what waits for the printer: kind, what it is about, number."""
    waiting = store.outbox.waiting(PAPER)
    return [(job.kind, job.attempt_id or job.sale_id, job.copy) for job in waiting]


def told(store: Store) -> list[dict[str, object]]:
    """Read what the journal says of slips."""
    del store
    found = rows("SELECT body FROM journal WHERE code = ? ORDER BY seq", (int(EventCode.SLIP),))
    return [json.loads(body) for (body,) in found]


def test_nothing_has_a_slip_before_it_is_ordered(store: Store, cards: Cards) -> None:
    """Neither an attempt nor what is no attempt."""
    approve(cards, intent("a1"))
    assert store.slips.slip("a1") is None
    assert store.slips.slip("nothing") is None
    assert store.slips.paper("a1", 0) is None
    assert store.slips.paper("nothing", 0) is None
    assert store.slips.last_evidence() == ""


def test_the_first_slip_and_its_copies(store: Store, cards: Cards) -> None:
    """Each order is a job of its own and stands in the journal."""
    attempt = approve(cards, intent("a1"))
    assert store.slips.printed("a1", AT, "owner") == 0
    assert store.slips.printed("a1", LATER, "0017") == 1
    assert store.slips.printed("a1", LATER, "owner") == 2
    assert jobs(store) == [(SLIP, "a1", 0), (SLIP, "a1", 1), (SLIP, "a1", 2)]
    slip = store.slips.slip("a1")
    assert slip is not None
    assert (slip.attempt, slip.signature, slip.copies, slip.uploaded) == (attempt, None, 2, False)
    paper = store.slips.paper("a1", 1)
    assert paper is not None
    assert (paper.attempt, paper.merchant_name, paper.copy) == (attempt, "Shop", 1)
    assert (paper.at, paper.person, paper.simulated, paper.signed_later) == (
        LATER, "0017", True, False,
    )  # fmt: skip
    assert told(store)[1] == {"attempt": "a1", "slip": "printed", "copy": 1}


def test_a_slip_is_what_was_known_when_it_was_ordered(store: Store, cards: Cards) -> None:
    """A pending refund stays pending on its paper, whatever the bank says before it is printed."""
    paid = approve(cards, intent("a1"))
    back = intent("r1", CardKind.REFUND, original=refer(paid))
    cards.intend(back)
    cards.conclude("r1", Verdict(S.REFUND_UNKNOWN), AT)
    store.slips.printed("r1", AT, "owner")
    cards.conclude("r1", Verdict(S.APPROVED, Approved("00", back.amount, "9", "B")), LATER)
    cards.register(replace(TERMINAL, merchant_name="Renamed"), LATER, "owner")
    store.slips.printed("r1", LATER, "owner")
    first, second = store.slips.paper("r1", 0), store.slips.paper("r1", 1)
    assert first is not None
    assert second is not None
    assert (first.attempt.state, first.attempt.result) == (S.REFUND_UNKNOWN, None)
    assert (first.merchant_name, second.merchant_name) == ("Shop", "Renamed")
    assert second.attempt == cards.attempt("r1")


def test_a_copy_names_the_merchant_of_its_own_terminal(store: Store, cards: Cards) -> None:
    """The till's next terminal may belong to another merchant."""
    approve(cards, intent("a1"))
    store.slips.printed("a1", AT, "owner")
    closing = replace(store.batches.current(), stage=Stage.CLOSED, reference="swapped")
    store.batches.step(closing, AT, "owner")
    store.batches.retire(AT, "owner")
    other = replace(TERMINAL, terminal_no="87654321", merchant_name="Other", host="h:1")
    cards.register(other, LATER, "owner")
    store.slips.printed("a1", LATER, "owner")
    copy = store.slips.paper("a1", 1)
    assert copy is not None
    assert (copy.merchant_name, copy.host, copy.copy) == ("Shop", TERMINAL.host, 1)


def test_nothing_more_is_uploaded_from_a_terminal_out_of_service(
    store: Store, cards: Cards
) -> None:
    """The host takes nothing from it any more, and nobody tries for ever."""
    approve(cards, intent("a1"))
    store.slips.sign("a1", SIGNED, AT)
    assert store.slips.to_upload() == ("a1",)
    closing = replace(store.batches.current(), stage=Stage.CLOSED, reference="swapped")
    store.batches.step(closing, AT, "owner")
    store.batches.retire(AT, "owner")
    assert store.slips.to_upload() == ()


@pytest.mark.parametrize("name", ["a1", "nothing"])
def test_nothing_is_printed_that_nobody_has_answered(
    store: Store, cards: Cards, name: str
) -> None:
    """Nor what is not there; no job is left behind."""
    cards.intend(intent("a1"))
    with pytest.raises(Refused):
        store.slips.printed(name, AT, "owner")
    assert jobs(store) == []
    assert told(store) == []


def test_a_declined_payment_has_a_slip_too(store: Store, cards: Cards) -> None:
    """It is handed to the customer."""
    cards.intend(intent("a1"))
    cards.conclude("a1", Verdict(S.DECLINED, Declined("51", "no_money")), AT)
    assert store.slips.printed("a1", AT, "owner") == 0
    with pytest.raises(Refused, match="approved"):
        store.slips.sign("a1", SIGNED, AT)


def test_a_signature_is_kept_once(store: Store, cards: Cards) -> None:
    """The printed slip is ordered once more with it; a second signature is refused."""
    approve(cards, intent("a1"))
    store.slips.printed("a1", AT, "owner")
    store.slips.sign("a1", SIGNED, LATER)
    with pytest.raises(Refused, match="signed already"):
        store.slips.sign("a1", replace(SIGNED, code="00000000"), LATER)
    slip = store.slips.slip("a1")
    assert slip is not None
    assert (slip.signature, slip.copies) == (SIGNED, 0)
    assert jobs(store) == [(SLIP, "a1", 0), (SLIP, "a1", 1)]
    first, second = store.slips.paper("a1", 0), store.slips.paper("a1", 1)
    assert first is not None
    assert second is not None
    assert (first.signature, first.signed_later) == (None, False)
    assert (second.signature, second.signed_later, second.copy) == (SIGNED, True, 0)
    assert store.slips.printed("a1", LATER, "owner") == 1
    third = store.slips.paper("a1", 2)
    assert third is not None
    assert (third.signature, third.signed_later, third.copy) == (SIGNED, False, 1)
    (record,) = [one for one in told(store) if one["slip"] == "signed"]
    assert record["image"] == sha256(SIGNED.image).hexdigest()
    assert "strokes" in record
    assert SIGNED.strokes not in json.dumps(told(store))


def test_a_signature_before_the_slip_comes_with_it(store: Store, cards: Cards) -> None:
    """Nothing is printed twice then."""
    approve(cards, intent("a1"))
    store.slips.sign("a1", SIGNED, AT)
    assert jobs(store) == []
    assert store.slips.slip("a1") is not None
    store.slips.printed("a1", AT, "owner")
    paper = store.slips.paper("a1", 0)
    assert paper is not None
    assert (paper.signature, paper.signed_later) == (SIGNED, False)


def test_evidence_is_listed_in_its_order(store: Store, cards: Cards) -> None:
    """By the order of signing, whatever the attempts' order."""
    for name in ("a1", "a2"):
        approve(cards, intent(name))
    store.slips.sign("a2", replace(SIGNED, evidence="one"), AT)
    store.slips.sign("a1", replace(SIGNED, evidence="two"), AT)
    assert store.slips.evidence() == ("one", "two")
    assert store.slips.last_evidence() == "two"


def test_what_is_signed_is_to_be_uploaded(store: Store, cards: Cards) -> None:
    """Until the host has it; an unsigned slip is not."""
    for name in ("a1", "a2", "a3"):
        approve(cards, intent(name))
        store.slips.printed(name, AT, "owner")
    store.slips.sign("a3", SIGNED, AT)
    store.slips.sign("a1", SIGNED, AT)
    assert store.slips.to_upload() == ("a3", "a1")
    store.slips.uploaded("a3", AT)
    assert store.slips.to_upload() == ("a1",)


def test_uploaded_twice_is_once(store: Store, cards: Cards) -> None:
    """The second time nothing is written."""
    approve(cards, intent("a1"))
    store.slips.printed("a1", AT, "owner")
    store.slips.uploaded("a1", AT)
    store.slips.uploaded("a1", LATER)
    slip = store.slips.slip("a1")
    assert slip is not None
    assert slip.uploaded
    assert [one["slip"] for one in told(store)] == ["printed", "uploaded"]


def test_receipts_and_slips_leave_in_order(store: Store, cards: Cards) -> None:
    """As they were asked for; a slip that fails waits behind the others."""
    sell(store, "c1")
    approve(cards, intent("a1", order=""))
    store.slips.printed("a1", AT, "owner")
    sell(store, "c2")
    assert jobs(store) == [(PRINT, "c1", 0), (SLIP, "a1", 0), (PRINT, "c2", 0)]
    assert [job.sale_id for job in store.outbox.waiting(PRINT)] == ["c1", "c2"]
    (slip,) = store.outbox.waiting(SLIP)
    store.outbox.failed(slip, "no paper")
    assert jobs(store)[-1] == (SLIP, "a1", 0)
    store.outbox.done(slip)
    assert jobs(store) == [(PRINT, "c1", 0), (PRINT, "c2", 0)]


def test_an_order_is_whole_or_not_there(
    store: Store, cards: Cards, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the journal cannot be written, neither slip nor job nor signature is left."""
    approve(cards, intent("a1"))

    def broken(*_: object) -> None:
        raise apsw.FullError("disk")

    with monkeypatch.context() as patched:
        patched.setattr(store.journal, "append", broken)
        for attempted in (
            lambda: store.slips.printed("a1", AT, "owner"),
            lambda: store.slips.sign("a1", SIGNED, AT),
            lambda: store.slips.uploaded("a1", AT),
        ):
            with pytest.raises(DiskFull):
                attempted()
    assert store.slips.slip("a1") is None
    assert jobs(store) == []
    assert store.slips.printed("a1", AT, "owner") == 0


@pytest.mark.parametrize("table", ["slip", "signature", "slip_upload"])
@pytest.mark.parametrize("change", ["UPDATE {} SET at_ms = 0", "DELETE FROM {}"])
def test_facts_are_written_once(store: Store, cards: Cards, table: str, change: str) -> None:
    """The tables refuse it themselves."""
    approve(cards, intent("a1"))
    store.slips.printed("a1", AT, "owner")
    store.slips.sign("a1", SIGNED, AT)
    store.slips.uploaded("a1", AT)
    with pytest.raises(apsw.ConstraintError, match="written once"):
        raw().execute(change.format(table)).fetchall()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Name a store that the test opens and closes itself, with an approved payment in it."""
    made = Store.new(tmp_path / "own.store")
    made.cards.register(TERMINAL, AT, "owner")
    made.cards.signed_on(SignedOn(42, "0302", "100000"), AT)
    approve(made.cards, intent("a1", order=""))
    made.slips.printed("a1", AT, "owner")
    made.close()
    return tmp_path / "own.store"


def test_everything_is_there_after_opening_again(path: Path) -> None:
    """What was ordered waits for the printer of the next start."""
    again = Store.open(path)
    assert jobs(again) == [(SLIP, "a1", 0)]
    paper = again.slips.paper("a1", 0)
    again.close()
    assert paper is not None
    assert paper.attempt.state is S.APPROVED


def test_the_books_are_in_order_with_slips(path: Path) -> None:
    """The till's own check, and the one that imports nothing of ours."""
    store = Store.open(path)
    store.slips.sign("a1", SIGNED, LATER)
    store.slips.uploaded("a1", AT)
    for job in store.outbox.waiting(PAPER):
        store.outbox.done(job)
    faults, head = check(store)["faults"], store.journal.head()
    store.close()
    assert [one for one in faults if "asked to be printed" not in one] == []
    assert verify_journal.verify(path, [head]) == []

"""Do slips come out with the receipts, in order, once, whatever the printer does?"""

from __future__ import annotations

from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

import pytest

from db.facts.answer import SignedOn
from db.facts.card import EntryMode
from db.facts.trouble import StoreDamaged, StoreReadOnly, Trouble
from db.outbox import PAPER
from db.store import Store
from pos_gui.card import signature
from pos_gui.card.sealing import SealedSlips
from pos_gui.checkout.card_rules import CardRules
from pos_gui.devices import jobs, paper
from pos_gui.devices import spool as spools
from pos_gui.devices.slips import SlipLoader
from pos_gui.devices.spool import PrintJob
from pos_gui.receipt.layout import text
from tests.db.test_cards import AT, TERMINAL, approve, intent
from tests.db.test_outbox import sell
from tests.pos_gui.receipt.slip_samples import strokes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from db.facts.place import Shop
    from db.facts.sale import Sale
    from pos_gui.devices.spool import Spool

LONG = 30.0
"""Seconds that nothing here should take."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give a shop whose lane has signed on."""
    made = Store.new(tmp_path / "shop.store")
    made.cards.register(TERMINAL, AT, "owner")
    made.cards.signed_on(SignedOn(42, "0302", "100000"), AT)
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Name the folder of what is printed."""
    return tmp_path / "receipts"


@pytest.fixture
def troubles() -> list[Trouble | None]:
    """Collect what the header's lamp is told."""
    return []


@pytest.fixture
def begin(
    store: Store, folder: Path, troubles: list[Trouble | None]
) -> Iterator[Callable[[], Spool]]:
    """Start the till's own spool over the store, as app.py does."""
    started: list[Spool] = []

    def load(job: PrintJob) -> tuple[Sale, Shop]:
        with store.reading():
            found = store.recorded(job.sale_id)
        assert found is not None
        return found[0], store.shop

    def start() -> Spool:
        source = jobs.OutboxJobs(store.outbox, store.writer, store.reading, jobs.ALL_PAPER)
        slips = SlipLoader(store.slips.paper, store.reading, store.shop)
        spool = paper.start(source, load, (folder, "80mm"), troubles.append, slips)
        started.append(spool)
        return spool

    store.writer.start()
    yield start
    for spool in started:
        spool.stop(LONG)


def names(folder: Path) -> list[str]:
    """List what was printed, the oldest first."""
    files = sorted(folder.glob("*.pdf"), key=lambda path: (path.stat().st_mtime_ns, path.name))
    return [path.name for path in files]


def test_the_kinds_are_the_outboxs() -> None:
    """The devices know no store, so they repeat its words."""
    assert jobs.ALL_PAPER == PAPER


def test_receipts_and_slips_in_the_order_they_were_asked_for(
    store: Store, folder: Path, begin: Callable[[], Spool]
) -> None:
    """Each under its own name; what was printed is done."""
    sell(store, "c1")
    one = approve(store.cards, intent("a1", order=""))
    store.slips.printed("a1", AT, "owner")
    SealedSlips(store.slips, store.signer).sign("a1", signature.drawn(one, strokes(), AT), AT)
    store.slips.printed("a1", AT, "owner")
    sell(store, "c2")
    assert begin().drain(LONG)
    assert names(folder) == [
        "01-000001.pdf",
        "slip-12345678-000042-000001-merchant.pdf",
        "slip-12345678-000042-000001-cardholder.pdf",
        "slip-12345678-000042-000001-merchant-signed.pdf",
        "slip-12345678-000042-000001-merchant-copy1.pdf",
        "slip-12345678-000042-000001-cardholder-copy1.pdf",
        "01-000002.pdf",
    ]
    assert store.outbox.waiting(PAPER) == []


def test_a_crash_between_paper_and_note_prints_the_same_again(
    store: Store, folder: Path, begin: Callable[[], Spool], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The job still waits; done once more it gives the same files, byte for byte."""
    approve(store.cards, intent("a1", order=""))
    store.slips.printed("a1", AT, "owner")
    crashed = Event()

    def crash(_job: object) -> None:
        crashed.set()
        raise StoreReadOnly("pulled the plug")

    with monkeypatch.context() as patched:
        patched.setattr(spools, "FIRST_PAUSE", LONG)
        patched.setattr(store.outbox, "done", crash)
        first = begin()
        assert crashed.wait(LONG)
        first.stop(LONG)
    before = {path.name: path.read_bytes() for path in folder.glob("*.pdf")}
    assert len(before) == 2
    assert len(store.outbox.waiting(PAPER)) == 1
    store.cards.register(replace(TERMINAL, merchant_name="Renamed"), AT, "owner")
    assert begin().drain(LONG)
    assert {path.name: path.read_bytes() for path in folder.glob("*.pdf")} == before
    assert store.outbox.waiting(PAPER) == []


def test_a_slip_that_cannot_be_drawn_holds_up_nothing(
    store: Store,
    folder: Path,
    begin: Callable[[], Spool],
    troubles: list[Trouble | None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is told as trouble and waits behind the others; nothing of it is lost."""
    monkeypatch.setattr(spools, "FIRST_PAUSE", 0.01)
    approve(store.cards, intent("a1", order=""))
    store.slips.printed("a1", AT, "owner")
    sell(store, "c1")
    good = store.slips.paper
    monkeypatch.setattr(store.slips, "paper", lambda _attempt, _order: None)
    spool = begin()
    assert not spool.drain(0.5)
    assert names(folder) == ["01-000001.pdf"]
    (job,) = store.outbox.waiting(PAPER)
    assert job.attempt_id == "a1"
    assert job.tries
    assert isinstance(troubles[0], StoreDamaged)
    spool.stop(LONG)
    monkeypatch.setattr(store.slips, "paper", good)
    assert begin().drain(LONG)
    assert len(names(folder)) == 3


def test_only_receipts_where_slips_are_not_asked_for(store: Store) -> None:
    """A spool without slips leaves them waiting."""
    approve(store.cards, intent("a1", order=""))
    store.slips.printed("a1", AT, "owner")
    sell(store, "c1")
    found = jobs.OutboxJobs(store.outbox, store.writer, store.reading).next_print()
    assert found is not None
    assert (found.sale_id, found.attempt_id) == ("c1", "")


@pytest.mark.parametrize(
    ("entry", "minor", "line"),
    [
        (EntryMode.CONTACTLESS, 99_00, False),
        (EntryMode.CONTACTLESS, 101_00, True),
        (EntryMode.CHIP, 99_00, True),
    ],
)
def test_the_counters_rule_says_who_signs(
    store: Store,
    entry: EntryMode,
    minor: int,
    line: bool,  # noqa: FBT001
) -> None:
    """The limit is the one of the counter's rules."""
    asked = intent("a1", minor=minor, order="")
    approve(store.cards, replace(asked, card=replace(asked.card, entry=entry)))
    store.slips.printed("a1", AT, "owner")
    rules = CardRules(no_signature_minor=100_00)
    load = SlipLoader(store.slips.paper, store.reading, store.shop, rules)
    merchant, cardholder = load(PrintJob(1, "", 0, "a1"))
    assert ("持卡人签名" in text(merchant, 48)) is line
    assert ("¥100.00 以下免密免签" in text(cardholder, 48)) is not line


def test_what_was_never_ordered_is_damage(store: Store) -> None:
    """A job whose order is gone."""
    load = SlipLoader(store.slips.paper, store.reading, store.shop)
    with pytest.raises(StoreDamaged):
        load(PrintJob(1, "", 0, "gone"))

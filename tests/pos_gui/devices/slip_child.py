"""A till that does nothing but order, sign and print slips, until it is killed: STORE FOLDER."""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from db.facts.answer import Declined, SignedOn
from db.facts.card import AttemptState, Verdict
from db.ids import new_id
from db.store import Store
from pos_gui.card import signature
from pos_gui.card.sealing import SealedSlips
from pos_gui.devices import jobs, paper
from pos_gui.devices.slips import SlipLoader
from tests.db.test_cards import AT, TERMINAL, approve, intent
from tests.pos_gui.receipt.slip_samples import strokes

if TYPE_CHECKING:
    from db.facts.place import Shop
    from db.facts.sale import Sale
    from pos_gui.devices.spool import PrintJob


def main(path: Path, folder: Path) -> None:
    """Go on for ever; every slip whose order is durable is told on a line."""
    store = Store.open(path)
    store.cards.register(TERMINAL, AT, "owner")
    store.cards.signed_on(SignedOn(42, "0302", "100000"), AT)
    for one in store.cards.unresolved():
        no = Verdict(AttemptState.DECLINED, Declined("x", "not_sent"))
        store.cards.conclude(one.intent.attempt_id, no, AT)
    store.writer.start()
    source = jobs.OutboxJobs(store.outbox, store.writer, store.reading, jobs.ALL_PAPER)
    loader = SlipLoader(store.slips.paper, store.reading, store.shop)
    spool = paper.start(source, _no_sale, (folder, "58mm"), lambda _: None, loader)
    slips = SealedSlips(store.slips, store.signer)
    for at in count():
        done = Event()
        name = f"{new_id()}-{at}"

        def work(name: str = name) -> None:
            attempt = approve(store.cards, intent(name, order=""))
            slips.printed(name, AT, "owner")
            slips.sign(name, signature.drawn(attempt, strokes(), AT), AT)

        store.writer.submit(work, lambda _, done=done: done.set(), lambda _: None)  # type: ignore[misc]
        done.wait()
        print(name, flush=True)  # noqa: T201  (the parent reads it)
        spool.wake()


def _no_sale(job: PrintJob) -> tuple[Sale, Shop]:
    raise AssertionError(job)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

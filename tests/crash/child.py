"""A till without a window, to be killed: sells through store and writer, and says what was done.

    python -m tests.crash.child STORE SEED

Each line on stdout is one acknowledgement, written after the commit that it tells of (only
"dropping" comes before):

    opened ID LINES | opened -      the basket offered back at the start
    kept ID LINES                   a scan is durable: so many lines
    dropping ID                     a basket is about to be given up
    sold ID RECEIPT TOTAL           a sale is recorded
    closed Z                        the day is closed
"""

from __future__ import annotations

import random
import sys
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from db.facts.basket import Basket
from db.facts.event import EventCode
from db.store import Store
from tests.crash import trade

if TYPE_CHECKING:
    from collections.abc import Callable

SALES = 12
"""So many sales end an undisturbed run."""


def say(*words: object) -> None:
    """Tell the parent, at once."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


class Counter:
    """A cashier who waits for every answer."""

    def __init__(self, store: Store, rng: random.Random) -> None:
        """Work with this store."""
        self._store, self._rng, self._step = store, rng, 0
        self._answers: SimpleQueue[Any] = SimpleQueue()

    def ask(self, job: Callable[[], Any]) -> Any:  # noqa: ANN401  (what the job gives)
        """Let the writing thread do a job and wait for its answer."""
        self._store.writer.submit(job, self._answers.put, self._answers.put)
        answer = self._answers.get()
        if isinstance(answer, Exception):
            raise answer
        return answer

    def keep(self, basket: Basket) -> Basket:
        """Make a basket durable and say so."""
        self._step += 1
        at, event = trade.moment(self._step), trade.event(EventCode.VOID, self._step)
        self.ask(
            lambda: self._store.books.keep(basket, at, [event] if self._step % 5 == 0 else [])
        )
        say("kept", basket.basket_id, len(basket.lines))
        return basket

    def serve(self, basket: Basket) -> None:
        """Ring up one customer."""
        for _ in range(self._rng.randrange(1, 5)):
            basket = self.keep(trade.scanned(basket, self._rng))
        if len(basket.lines) > 1 and self._rng.random() < 0.3:
            basket = self.keep(trade.voided(basket, self._rng))
        if self._rng.random() < 0.1:
            event = trade.event(EventCode.VOID, self._step)
            say("dropping", basket.basket_id)
            self.ask(lambda: self._store.books.cancel(basket, event))
            return
        sale = self.ask(lambda: self._store.books.record(trade.draft(basket, self._step)))
        say("sold", sale.sale_id, sale.receipt_no, sale.total.minor)
        if self._rng.random() < 0.1:
            at = trade.moment(self._step)
            say("closed", self.ask(lambda: self._store.books.close(at, "owner")).z)


def main(path: Path, seed: int) -> None:
    """Open the store, offer the basket back, and sell."""
    store = Store.open_or_new(path)
    found = store.baskets.open()
    say("opened", found.basket_id if found else "-", *([len(found.lines)] if found else []))
    store.writer.start()
    counter = Counter(store, random.Random(seed))  # noqa: S311  (chance from a seed)
    for _ in range(SALES):
        counter.serve(found or Basket(trade.new_id(random.Random())))  # noqa: S311
        found = None
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))

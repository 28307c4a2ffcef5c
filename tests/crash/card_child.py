"""A till that takes cards until it is killed, or puts in order what a killed one left.

    python -m tests.crash.card_child STORE PORT TLS DIALECT SEED KILL_AT     dies at point KILL_AT
    python -m tests.crash.card_child STORE PORT TLS DIALECT SEED recover     what the books have

Points are numbered as they are passed: before and after each write of the lane and of a DUKPT
counter, before the first byte, behind the last one, and behind the answer. The lane is the till's
own, over TLS.
"""

from __future__ import annotations

import json
import logging
import os
import random
import signal
import ssl
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest import mock

from db.facts.card import CAPTURES, GIVES_BACK, PAID, AttemptState, CardKind, EntryMode
from db.facts.trouble import LineDown
from db.store import Store
from pos_gui import app
from pos_gui.card import counters, durable
from pos_gui.card import written as writing
from pos_gui.card.message.dialect import dialect
from pos_gui.card.reading.tracks import ReadCard
from pos_gui.checkout import Checkout
from pos_gui.checkout.card_effects import (
    AskLane,
    Charge,
    Clear,
    PrintSlip,
    Sign,
    TerminalEffect,
    perform_card,
    perform_terminal,
)
from pos_gui.checkout.card_events import (
    ChooseCard,
    OpenCards,
    PayByCard,
    Pin,
    PinEntered,
    Signed,
)
from pos_gui.checkout.card_steps import Banking, EnteringPin, Presenting, Signing
from pos_gui.checkout.effects import of_books, perform
from pos_gui.checkout.events import (
    Back,
    Committed,
    Mark,
    Marked,
    Pay,
    Picked,
    StartReturn,
    Typed,
)
from pos_gui.checkout.payment import Paying
from pos_gui.devices import dealings, terminal
from pos_gui.devices.bank_line import TcpLine, Tls
from pos_gui.devices.dealings import Dealings
from pos_gui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.facts.card import Attempt
    from pos_gui.card.terminal.driver import BankLine
    from pos_gui.checkout.effects import Effect
    from pos_gui.checkout.events import CounterEvent

_log = logging.getLogger(__name__)
CARD = ReadCard("6225760008219524", EntryMode.SWIPED, "3012", track2="6225760008219524=30121010")
ANSWER_S = 1
ROUNDS = 5
PATIENCE_S = 30.0


class Points:
    """Counts what is passed, and dies at one of them."""

    def __init__(self, kill_at: int) -> None:
        """Die at this one; 0 is never."""
        self._kill_at, self.passed = kill_at, 0

    def passing(self) -> None:
        """Pass one more."""
        self.passed += 1
        if self.passed == self._kill_at:
            os.kill(os.getpid(), signal.SIGKILL)


def instrument(points: Points) -> None:
    """Number what the lane does."""
    written, exchange, sendall = writing.written, TcpLine.exchange, ssl.SSLSocket.sendall
    put = durable.write

    def count(path: Path, content: bytes) -> None:
        points.passing()
        put(path, content)
        points.passing()

    def write(writer: writing.WritingThread, job: Callable[[], Any]) -> object:
        points.passing()
        told = written(writer, job)
        points.passing()
        return told

    def ask(
        self: TcpLine, frame: bytes, accept: Callable[[bytes], bool], wait_s: float
    ) -> bytes | None:
        points.passing()
        told = exchange(self, frame, accept, wait_s)
        points.passing()
        return told

    def send(self: ssl.SSLSocket, data: bytes) -> None:
        sendall(self, data)
        points.passing()

    mock.patch.object(writing, "written", write).start()
    mock.patch.object(counters, "write", count).start()
    mock.patch.object(TcpLine, "exchange", ask).start()
    mock.patch.object(ssl.SSLSocket, "sendall", send).start()


class Till:
    """A counter whose lane answers before the next key."""

    def __init__(self, store: Store, line: BankLine, speaks: str = "unionpay") -> None:
        """Stand at this store, with a host on this line that speaks so."""
        self.store = store
        counter = app.counter(store)
        settings = Settings(cards="simulator", bank_dialect=speaks)
        folder = store.path.parent / "cards"
        place = terminal.Place(store.till.key, "Shop", "owner", folder, counter.currency)
        setup = terminal.TerminalSetup(settings, place, store, counter.clock)
        mock.patch.object(setup, "line", return_value=line).start()
        self.counter = replace(counter, cards=store.cards)
        self.checkout = Checkout(self.counter, store.baskets.parked())
        self.dealings = Dealings(setup.open(lambda _: None), self._told)

    def _told(self, event: Any) -> None:  # noqa: ANN401  (whatever the lane tells)
        self.hear(event)

    def hear(self, *events: CounterEvent) -> None:
        """Tell what happened; what is wanted of lane and books is done at once."""
        for event in events:
            self._do(self.checkout.hear(event))

    def _do(self, effects: tuple[Effect, ...]) -> None:
        for effect in effects:
            match effect:
                case Charge() | AskLane():
                    try:
                        self.dealings.do(effect)
                    except Exception as error:  # noqa: BLE001  (as the lane's thread does)
                        _log.exception("the lane")
                        self.dealings.failed(effect, LineDown(type(error).__name__))
                case PrintSlip() | Sign() | Clear():
                    perform_card(effect, self.store.cards, self.store.slips)
                case _ if isinstance(effect, TerminalEffect):
                    perform_terminal(effect, self.store)
                case _:
                    (book,) = of_books((effect,))
                    self.hear(Committed(book, perform(book, self.store.books)))

    def show_card(self) -> None:
        """Swipe, confirm, sign on paper, and wait while the bank is asked."""
        reading = self.dealings.at.reading
        if isinstance(self.checkout.state.step, Presenting):
            self.hear(reading.swiped(f";{CARD.track2}?"))
        if isinstance(self.checkout.state.step, Presenting):
            # The same card and amount as before: it is right.
            self.hear(reading.swiped(f";{CARD.track2}?"))
        if isinstance(self.checkout.state.step, EnteringPin):
            self.hear(PinEntered(Pin("")))
        self.settle()
        if isinstance(self.checkout.state.step, Signing):
            self.hear(Signed())

    def settle(self) -> None:
        """Work off what is due until the basket is free."""
        end = time.monotonic() + PATIENCE_S
        while isinstance(self.checkout.state.step, Banking) and time.monotonic() < end:
            self.dealings.work_off()

    def sell(self, dice: random.Random) -> None:
        """Sell something for a card, at times part of it for cash."""
        sellable = [one for one in self.store.catalogue.first(40) if one.price and not one.weighed]
        self.hear(*(Picked(dice.choice(sellable)) for _ in range(dice.randint(1, 3))), Pay())
        self.hear(PayByCard("1" if dice.random() < 0.3 else ""))
        self.show_card()
        if isinstance(self.checkout.state.step, Paying):
            self.hear(PayByCard())
            self.show_card()

    def give_back(self, dice: random.Random) -> None:
        """Take goods of the last sale back, for the card."""
        last = self.checkout.state.last
        if last is None or last.total.minor <= 0:
            return
        self.hear(StartReturn(), Typed(last.receipt_no))
        line = dice.choice(last.lines)
        self.hear(Mark(line.ordinal, line.quantity), Marked("Damaged"), PayByCard())
        self.show_card()

    def hold(self) -> None:
        """Hold an amount, and give the hold up at once by leaving it."""
        self.hear(OpenCards(), ChooseCard(CardKind.PREAUTH), Typed("10"))
        self.show_card()
        self.hear(Back(), Back())


def trade(till: Till, seed: int) -> None:
    """Do what a cashier does."""
    dice = random.Random(seed)  # noqa: S311  (a script, not a secret)
    for _ in range(ROUNDS):
        dice.choice((till.sell, till.sell, till.give_back, lambda _dice: till.hold()))(dice)


def recover(till: Till) -> None:
    """Put in order what is left."""
    end = time.monotonic() + PATIENCE_S
    while till.dealings.pause() is not None and time.monotonic() < end:
        till.dealings.work_off()


def books(store: Store) -> dict[str, object]:
    """Say what the books have."""
    from db import card_rows  # noqa: PLC0415

    attempts: tuple[Attempt, ...] = card_rows.find("1 = 1", ())
    signs = dict.fromkeys(CAPTURES, 1) | dict.fromkeys(GIVES_BACK, -1)
    paid = [one for one in attempts if one.state in PAID]
    return {
        "captured": sum(
            (one.approved or one.intent.amount).minor * signs.get(one.intent.kind, 0)
            for one in paid
        ),
        "unresolved": [one.state.value for one in store.cards.unresolved()],
        "sending": sum(one.state is AttemptState.SENDING for one in attempts),
        "attempts": len(attempts),
    }


def main() -> None:
    """Do what the command line says."""
    path, port, tls, speaks, seed, what = sys.argv[1:]
    quick = replace(dialect(speaks), answer_s=ANSWER_S)
    mock.patch.object(terminal, "dialect", return_value=quick).start()
    mock.patch.object(dealings, "wait_s", return_value=0).start()
    store = Store.open(Path(path))
    if store.cards.unresolved():
        from pos_gui.card.recovery import recover as judge  # noqa: PLC0415

        judge(store.cards, app.counter(store).clock)
    store.writer.start()
    points = Points(int(what) if what.isdigit() else 0)
    if what.isdigit():
        instrument(points)
    at = Path(tls)
    keys = Tls(at / "ca.pem", at / "client.pem", at / "client.key")
    till = Till(store, TcpLine("127.0.0.1", int(port), keys), speaks)
    if what == "recover":
        recover(till)
    else:
        trade(till, int(seed))
    sys.stdout.write(json.dumps({**books(store), "points": points.passed}) + "\n")
    store.close()


if __name__ == "__main__":
    main()

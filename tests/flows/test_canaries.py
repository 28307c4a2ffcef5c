"""Is a card's number, a track or a PIN anywhere it must not be? Cards that nobody else has.

A thousand numbers go through everything that a till does with a card: approved, declined, without
an answer, refunded, held, unread, and through a lane that falls over. Then every byte that the
till has written is searched: the store and its WAL, logs, crash notes, papers, keys. That a killed
till leaves no image of its memory is shown by tests/crash/test_core.py.
"""

from __future__ import annotations

import io
import logging
import random
import re
import zlib
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from db.facts.card import CardKind
from pos_gui.card.reading.luhn import fits
from pos_gui.card.simulator import bank
from pos_gui.card.simulator.faults import Switchboard
from pos_gui.card.simulator.host import Host
from pos_gui.card.simulator.ledger import Ledger
from pos_gui.checkout.card_events import ChooseCard, OpenCards, PayByCard, Pin, PinEntered, Signed
from pos_gui.checkout.card_steps import EnteringPin, Presenting, Signing
from pos_gui.checkout.events import Back, CancelBasket, Pay, Picked, Typed
from pos_gui.checkout.payment import Paying
from pos_gui.demo import found_demo
from pos_gui.devices import dealings
from tests.crash.card_child import Till

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

CARDS = 1000
FATES = ("fine", "fine", "drop_answer", "drop_request", "corrupt_mac", "falls over", "unread")


def numbers(count: int) -> Iterator[str]:
    """Give numbers of the test range with a right check digit."""
    dice = random.Random(5)  # noqa: S311  (test data)
    seen: set[str] = set()
    while len(seen) < count:
        begun = "622576" + "".join(dice.choices("0123456789", k=9))
        pan = next(begun + digit for digit in "0123456789" if fits(begun + digit))
        if pan not in seen:
            seen.add(pan)
            yield pan


class Line:
    """A line to a host in this process, with its switchboard."""

    def __init__(self) -> None:
        """Know every canary as a card with a PIN."""
        known = bank.load()
        plain = known.cards["6225760008219524"]
        cards = {pan: plain._replace(pan=pan) for pan in numbers(CARDS)}
        everything = known._replace(cards={**known.cards, **cards})
        host = Host(Ledger(), everything, lambda: datetime.now(UTC).astimezone())
        self.board = Switchboard(host)
        self.falls_over = False

    def exchange(
        self, frame: bytes, accept: Callable[[bytes], bool], wait_s: float
    ) -> bytes | None:
        """Carry a frame to the host and back."""
        del wait_s
        if self.falls_over:
            self.falls_over = False
            # With the frame in the frame's own frames: as a crash note would show it.
            raise ZeroDivisionError(str(frame[:2]))
        for told in self.board.exchange(frame).frames:
            if accept(told):
                return told
        return None


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Till, Line]]:
    """Give a till with a real store, and its host."""
    line = Line()
    monkeypatch.setattr(dealings, "wait_s", lambda _: 0)
    store = found_demo(tmp_path / "shop.db", "CN")
    store.writer.start()
    yield Till(store, line), line
    with suppress(Exception):
        store.close()


def one_card(till: Till, line: Line, pan: str, fate: str, pin: str) -> None:
    """Let one card meet its fate."""
    counter, dice = till.counter, random.Random(pan)  # noqa: S311  (test data)
    goods = [one for one in till.store.catalogue.first(40) if one.price and not one.weighed]
    till.hear(Picked(dice.choice(goods)), Pay(), PayByCard())
    track_2, track_1 = f";{pan}=30121010{pin}000?", f"%B{pan}^CANARY/{pin}^30121010{pin}000?"
    text = {"unread": f"%B{pan}^CAN", "fine": track_1 + track_2}.get(fate, track_2)
    reading = till.dealings.at.reading
    for _ in range(2):
        if isinstance(till.checkout.state.step, Presenting):
            till.hear(reading.swiped(text))
    line.falls_over = fate == "falls over"
    if fate in {"drop_answer", "drop_request", "corrupt_mac"}:
        line.board.switch(f"{fate}:next")
    if isinstance(till.checkout.state.step, EnteringPin):
        till.hear(PinEntered(Pin(pin if dice.random() < 0.5 else "")))
    till.settle()
    if isinstance(till.checkout.state.step, Signing):
        till.hear(Signed())
    elif isinstance(till.checkout.state.step, Presenting | Paying):
        till.hear(Back(), Back(), CancelBasket("Customer left"))
    del counter


def inquire(till: Till, pan: str) -> None:
    """Hold an amount and ask for a balance."""
    for kind, typed in ((CardKind.PREAUTH, "10"), (CardKind.BALANCE, "")):
        till.hear(OpenCards(), ChooseCard(kind))
        if typed:
            till.hear(Typed(typed))
        till.hear(till.dealings.at.reading.swiped(f";{pan}=30121010000?"))
        if isinstance(till.checkout.state.step, EnteringPin):
            till.hear(PinEntered(Pin("")))
        till.settle()
        if isinstance(till.checkout.state.step, Signing):
            till.hear(Signed())
        till.hear(Back(), Back())


def whole(path: Path) -> bytes:
    """Give a file's bytes, and what a PDF holds packed."""
    content = path.read_bytes()
    if path.suffix == ".pdf":
        for part in content.split(b"stream")[1:]:
            with suppress(zlib.error):
                content += zlib.decompress(part.strip(b"\r\n"))
    return content


def test_no_byte_of_a_card_is_written(
    written: tuple[Till, Line], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Not one of a thousand numbers, nor a track, nor a PIN: as text, and as packed digits."""
    till, line = written
    noted = io.StringIO()
    handler = logging.StreamHandler(noted)
    logging.getLogger().addHandler(handler)
    caplog.set_level(logging.DEBUG)
    pans = list(numbers(CARDS))
    for at, pan in enumerate(pans):
        one_card(till, line, pan, FATES[at % len(FATES)], f"{at:04d}77")
        if at % 20 == 0:
            inquire(till, pan)
    logging.getLogger().removeHandler(handler)
    crashes = sum("the lane" in record.getMessage() for record in caplog.records)
    assert crashes >= CARDS // len(FATES) // 2
    attempts = till.store.cards.lately("", till.counter.clock.now())
    assert attempts == ()
    shown = repr(till.checkout.state) + noted.getvalue() + caplog.text
    shown += QGuiApplication.clipboard().text() if QGuiApplication.instance() else ""
    caplog.clear()
    content = shown.encode() + b"".join(
        whole(path) for path in sorted(tmp_path.rglob("*")) if path.is_file()
    )
    assert b"622576******" in content
    assert len(content) > 1_000_000
    # The middle digits alone give a number away, as text and two to a byte.
    text = {found.decode() for found in re.findall(rb"(?=622576(\d{6}))", content)}
    packed = {
        found.hex()[:6] for found in re.findall(rb"(?=\x62\x25\x76(...))", content, re.DOTALL)
    }
    middles = {pan[6:12] for pan in pans}
    assert not text & middles
    assert not packed & middles
    assert b"CANARY" not in content
    assert b"=3012101" not in content

"""Does the line to a wallet end when it must, whatever the peer says, and go only where it may?"""

from __future__ import annotations

import contextlib
import json
import socket
import threading
import time
from typing import TYPE_CHECKING

import pytest

from db.facts.answer import Approved, NotSent, Unclear
from db.facts.card import Attempt, AttemptState, CardKind, Intent
from db.facts.moment import Moment
from db.facts.money import Money
from db.facts.trouble import LineDown, Refused
from pos_gui.card.keyring import SIMULATED
from pos_gui.card.simulator.faults import Switchboard
from pos_gui.card.simulator.page import Page
from pos_gui.card.simulator.trades import Trades
from pos_gui.card.simulator.wallet import KEY, Provider, signature
from pos_gui.card.wallet.driver import Patience, WalletDriver
from pos_gui.devices.bank_line import Tls
from pos_gui.devices.wallet_line import MOST, HttpLine, MovingLine
from tests.pos_gui.card.simulator.terminal import Desk
from tests.pos_gui.card.wallet.world import CODE, SHOWN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from db.facts.answer import Result

ATTEMPT = Attempt(
    Intent(
        "0198c0de", CardKind.WALLET, Money(1000, "CNY"), SHOWN, "A",
        Moment(1_800_000_000_000, 480), "owner",
    ),
    "01", "12345678", "898320153990001", 42, 318, AttemptState.SENDING,
)  # fmt: skip
OK = b"HTTP/1.0 200 OK\r\n"


@pytest.fixture
def peer() -> Iterator[Callable[[Callable[[socket.socket], None]], str]]:
    """Make one peer that serves as the test says; gives its address."""
    made: list[tuple[socket.socket, threading.Thread]] = []

    def make(serve: Callable[[socket.socket], None]) -> str:
        listening = socket.create_server(("127.0.0.1", 0))

        def run() -> None:
            with contextlib.suppress(OSError):
                while True:
                    line, _ = listening.accept()
                    with contextlib.suppress(OSError), line:
                        line.recv(4096)
                        serve(line)

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        made.append((listening, thread))
        return f"http://127.0.0.1:{listening.getsockname()[1]}/"

    yield make
    for listening, thread in made:
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join(10)


def paid(address: str, answer_s: float = 5.0) -> Result:
    """Pay once at this address, without waiting for the customer."""
    driver = WalletDriver(HttpLine(address, KEY), KEY, Patience(answer_s, 1.0, 0.0))
    return driver.start(ATTEMPT, CODE)


def test_the_real_provider() -> None:
    """Paid, and paid once, over the simulator's own page."""
    provider = Provider(time.time)
    page = Page(Switchboard(Desk().host), provider)
    try:
        assert isinstance(paid(page.address), Approved)
        assert [one.amount for one in provider.trades.values()] == [1000]
        driver = WalletDriver(HttpLine(page.address, KEY), b"another key", Patience(5, 1, 0))
        assert isinstance(driver.start(ATTEMPT, CODE), Unclear)
    finally:
        page.close()


@pytest.mark.parametrize(
    "told",
    [
        b"", b"HTTP", b"\x00\xff" * 99, OK, OK + b"\r\n", OK + b"\r\n{}", OK + b"\r\nnot JSON",
        b"HTTP/1.0 500 Broken\r\n\r\n{}", b"HTTP/1.0 302 Found\r\nLocation: http://x/\r\n\r\n",
        OK + b"Content-Length: 99999999\r\n\r\n{}", OK + b"Content-Length: -1\r\n\r\n{}",
        OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n", OK + b"x" * (MOST + 9),
        b"HTTP/1.1 100 Continue\r\n\r\n" * 9, OK + b"A: b\r\n" * 200 + b"\r\n{}",
    ],
)  # fmt: skip
def test_nonsense_is_no_answer(
    peer: Callable[[Callable[[socket.socket], None]], str], told: bytes
) -> None:
    """Cut off, garbage, too long, elsewhere, a fault of the provider: nobody knows."""
    assert isinstance(paid(peer(lambda line: line.sendall(told))), Unclear)


@pytest.mark.parametrize(
    "answer",
    [
        b"[]", b'"x"', b"[" * 9999, b'{"code": "OK", "state": "SUCCESS", "amount": "1000"}',
        json.dumps({"out_trade_no": "0198c0de", "nonce": "before", "code": "OK"}).encode(),
    ],
)  # fmt: skip
def test_a_signed_answer_to_something_else_is_none(
    peer: Callable[[Callable[[socket.socket], None]], str], answer: bytes
) -> None:
    """Rightly signed, but not to this question: an answer from before is not taken for it."""
    signed = OK + f"X-Signature: {signature(answer)}\r\n\r\n".encode() + answer
    assert isinstance(paid(peer(lambda line: line.sendall(signed))), Unclear)


@pytest.mark.parametrize("piece", [b"", b".", b"HTTP/1.0 200 OK\r\nA: b\r\n"])
def test_a_slow_peer_does_not_hold_us(
    peer: Callable[[Callable[[socket.socket], None]], str], piece: bytes
) -> None:
    """Silent, or dripping: the end is the end of the whole exchange, not of each byte."""
    stop = threading.Event()

    def serve(line: socket.socket) -> None:
        while not stop.wait(0.05):
            line.sendall(piece)

    begun = time.monotonic()
    assert isinstance(paid(peer(serve), 0.4), Unclear)
    assert time.monotonic() - begun < 5
    stop.set()


def test_nobody_there_is_not_sent() -> None:
    """Not one byte left the till."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    assert isinstance(paid(f"http://127.0.0.1:{port}/"), NotSent)
    with pytest.raises(LineDown):
        HttpLine(f"http://127.0.0.1:{port}", KEY).post("wallet/pay", b"", "", 1)


def test_a_peer_without_tls_is_not_sent(
    peer: Callable[[Callable[[socket.socket], None]], str],
) -> None:
    """The greeting fails before anything is said."""
    address = peer(lambda line: line.sendall(b"no TLS")).replace("http:", "https:")
    assert isinstance(paid(address), NotSent)


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("http://wallet.example/", b"own"), ("https://wallet.example/", SIMULATED),
        ("ftp://127.0.0.1/", b"own"), ("", b"own"), ("127.0.0.1:80", b"own"),
        ("http://127.0.0.1:99999/", b"own"), ("http://a@127.0.0.1/", b"own"),
        ("http://127.0.0.1/ x\r\nHost: y", b"own"),
    ],
)  # fmt: skip
def test_where_it_does_not_go(address: str, key: bytes) -> None:
    """In the clear elsewhere, elsewhere with the key that everybody knows, and nowhere."""
    with pytest.raises(Refused):
        HttpLine(address, key)


def test_certificates_and_keys(tmp_path: Path) -> None:
    """Certificates that are none are refused; the simulator's key is the simulator's."""
    with pytest.raises(Refused):
        HttpLine("https://wallet.example/", b"own", Tls(tmp_path / "missing.pem"))
    assert HttpLine("https://wallet.example/", b"own") is not None
    assert SIMULATED == KEY


def test_a_provider_that_moves() -> None:
    """Begun anew it listens elsewhere: the next question finds it there."""
    trades, told = Trades(), []
    for _ in range(2):
        page = Page(Switchboard(Desk().host), Provider(time.time, trades))
        told.append(page.address)
        try:
            driver = WalletDriver(MovingLine(lambda: told[-1], KEY), KEY, Patience(5, 1, 0))
            assert isinstance(driver.start(ATTEMPT, CODE), Approved)
        finally:
            page.close()
    assert [one.amount for one in trades.known.values()] == [1000]
    assert isinstance(driver.query(ATTEMPT), NotSent)

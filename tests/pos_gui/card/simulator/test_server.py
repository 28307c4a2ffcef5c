"""Does the host hold against bad peers and do what its switchboard says?"""

from __future__ import annotations

import json
import os
import signal
import socket
import ssl
import subprocess
import sys
import threading
import time
from contextlib import closing, suppress
from http.client import HTTPConnection
from typing import TYPE_CHECKING

import pytest

from db.facts.answer import Approved, SignedOn, Unclear
from db.facts.card import CardKind
from db.facts.trouble import Refused
from pos_gui.card.simulator import authority, wire
from pos_gui.card.simulator.faults import FAULTS, Switchboard, parsed
from pos_gui.card.simulator.page import Page
from pos_gui.card.simulator.server import Server, address
from pos_gui.card.simulator.wallet import Provider, signature
from pos_gui.card.terminal.driver import IsoDriver
from pos_gui.devices.bank_line import TcpLine, Tls
from tests.db.shape import faults
from tests.house.tree import TOP
from tests.pos_gui.card.simulator.terminal import TERMINAL, UNIONPAY, Desk, Plastic, Ring

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ECHO = wire.framed(
    wire.Said("0820", {}),
    wire.body("0820", {41: TERMINAL.terminal_no, 42: TERMINAL.merchant_no, 60: "00000001301"}),
)


class Over:
    """A line to the switchboard, without a socket."""

    def __init__(self, board: Switchboard) -> None:
        """Go over this switchboard."""
        self.board = board

    def exchange(
        self, frame: bytes, accept: Callable[[bytes], bool], wait_s: float
    ) -> bytes | None:
        """Give the first answer that is accepted."""
        del wait_s
        return next((one for one in self.board.exchange(frame).frames if accept(one)), None)


@pytest.mark.parametrize(
    ("fault", "money", "approved"),
    [
        ("drop_request:sale", 0, False),
        ("drop_answer:sale", 100, False),
        ("duplicate:next", 100, True),
        ("corrupt_mac:all", 100, False),
        ("corrupt_format:1", 100, False),
        ("late=0:sale#1", 0, False),
        ("delay=0:sale", 100, True),
        ("drop_request:sale#2", 100, True),
        ("drop_request:2", 100, True),
    ],
)
def test_each_fault(fault: str, money: int, *, approved: bool) -> None:
    """What reaches the host is charged, what comes back is heard."""
    desk = Desk()
    board = Switchboard(desk.host)
    board.switch(fault)
    driver = IsoDriver(UNIONPAY, Over(board), desk.ring)
    told = driver.start(desk.attempt(CardKind.SALE, 100), Plastic())
    assert isinstance(told, Approved if approved else Unclear)
    assert desk.money() == money
    board.arrive()
    assert desk.money() == (100 if fault.startswith("late") else money)


@pytest.mark.parametrize(("fault", "money"), [("crash_before:sale", 0), ("crash_after:sale", 100)])
def test_the_host_dies(fault: str, money: int) -> None:
    """Before or after it has written."""
    desk = Desk()

    def die(code: int) -> None:
        raise SystemExit(code)

    board = Switchboard(desk.host, die=die)
    board.switch(fault)
    driver = IsoDriver(UNIONPAY, Over(board), desk.ring)
    with pytest.raises(SystemExit):
        driver.start(desk.attempt(CardKind.SALE, 100), Plastic())
    assert desk.money() == money


def test_chance_is_the_same_again() -> None:
    """The same seed gives the same faults."""

    def run(seed: int) -> list[int]:
        board = Switchboard(Desk().host, rate=0.5, seed=seed)
        return [len(board.exchange(ECHO).frames) for _ in range(40)]

    assert run(1) == run(1) != run(2)


@pytest.mark.parametrize("told", ["", "nothing:next", "delay=x:next", "delay:", "delay=-1:all"])
def test_no_such_fault(told: str) -> None:
    """What is no fault is refused."""
    with pytest.raises(Refused):
        parsed(told)
    assert all(parsed(f"{one}:next").kind == one for one in FAULTS)


@pytest.mark.parametrize("told", ["0.0.0.0:1", "192.0.2.1:0", "nowhere", "127.0.0.1:x", ":1"])
def test_other_computers_are_refused(told: str) -> None:
    """It listens on the loopback only."""
    with pytest.raises(Refused):
        address(told)
    assert address("localhost:0") == ("127.0.0.1", 0)


def test_the_real_line_over_tls(tmp_path: Path) -> None:
    """The till's own line and driver: with its certificate it signs on and sells."""
    desk = Desk()
    server = Server(Switchboard(desk.host), ("127.0.0.1", 0), authority.made(tmp_path))
    own = Tls(tmp_path / "ca.pem", tmp_path / "client.pem", tmp_path / "client.key")
    driver = IsoDriver(UNIONPAY, TcpLine(*server.address, own), Ring())
    assert isinstance(driver.sign_on(TERMINAL), SignedOn)
    assert isinstance(driver.start(desk.attempt(CardKind.SALE, 100), Plastic()), Approved)
    stranger = ssl.create_default_context(cafile=tmp_path / "ca.pem")
    heard = b""
    # TLS 1.3 tells the refusal with the first answer, so it may come at either step.
    with (
        suppress(OSError),
        socket.create_connection(server.address, timeout=5) as plain,
        stranger.wrap_socket(plain, server_hostname="127.0.0.1") as safe,
    ):
        safe.sendall(ECHO)
        heard = safe.recv(1)
    assert heard == b""
    assert oct((tmp_path / "client.key").stat().st_mode)[-3:] == "600"
    server.close()


def test_bad_peers_are_let_go() -> None:
    """Slow, too long, torn, nonsense: the connection ends, and the next one is served."""
    server = Server(Switchboard(Desk().host), ("127.0.0.1", 0), read_s=0.3)
    try:
        for bad in (b"\xff\xff", b"\x00", ECHO[:-1], b"", b"\x00\x00"):
            with socket.create_connection(server.address, timeout=5) as peer:
                peer.sendall(bad)
                began = time.monotonic()
                assert peer.recv(1) == b""
                assert time.monotonic() - began < 2
        with socket.create_connection(server.address, timeout=5) as peer:
            for part in (ECHO[:5], ECHO[5:] + ECHO):
                peer.sendall(part)
            peer.settimeout(5)
            assert peer.recv(2)
    finally:
        server.close()


def test_the_page() -> None:
    """It shows the ledger without a card's number, and takes faults from this computer."""
    desk = Desk()
    desk.ask("sale", 1234)
    board = Switchboard(desk.host)
    page = Page(board, Provider(time.monotonic))
    port = int(page.address.rpartition(":")[2].strip("/"))

    def ask(method: str, path: str, body: str = "", **headers: str) -> tuple[int, str]:
        with closing(HTTPConnection("127.0.0.1", port, timeout=5)) as line:
            line.request(method, path, body or None, headers)
            answer = line.getresponse()
            return answer.status, answer.read().decode()

    try:
        status, told = ask("GET", "/")
        assert (status, "622576******9524" in told, "6225760008219524" in told) == (
            200, True, False,
        )  # fmt: skip
        start = f"{TERMINAL.merchant_no}/{TERMINAL.terminal_no}/000001/"
        lines = json.loads(ask("GET", f"/ledger.json?batch={start}")[1])["lines"]
        assert [one["verdict"] for one in lines] == ["host only"]
        assert ask("POST", "/faults", "drop_answer:sale")[0] == 200
        assert [one.kind for one in board.faults] == ["drop_answer"]
        assert ask("POST", "/faults", "<b>:next")[0] == 400
        assert ask("POST", "/faults", "off", Origin="http://elsewhere")[0] == 403
        assert ask("GET", "/", Host="elsewhere:1")[0] == 403
        assert ask("GET", "/other")[0] == 404
        body = json.dumps({"out_trade_no": "n", "amount": "5", "auth_code": "13"})
        signed = {"X-Signature": signature(body.encode())}
        assert json.loads(ask("POST", "/wallet/pay", body, **signed)[1])["state"] == "SUCCESS"
        assert ask("POST", "/wallet/pay", body)[0] == 401
        assert "<td>n<td>5<td>SUCCESS<td>0" in ask("GET", "/")[1]
        assert [ask("POST", "/faults", f"customer={how}")[0] for how in ("9", "?")] == [200, 400]
    finally:
        page.close()


def start(folder: Path, *more: str) -> subprocess.Popen[str]:
    """Start the command as a till would."""
    words = [sys.executable, "-m", "pos_gui", "acquirer", "--listen", "127.0.0.1:0", "--folder",
             str(folder), "--format", "json", *more]  # fmt: skip
    return subprocess.Popen(
        words, cwd=TOP, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip


@pytest.mark.parametrize("way", ["stdin", "SIGTERM"])
def test_the_command_in_a_process(tmp_path: Path, way: str) -> None:
    """It says where it is, serves, and ends when it is told to."""
    with start(tmp_path, "--plain", *(["--while-stdin-open"] if way == "stdin" else [])) as child:
        assert child.stdout is not None
        assert child.stdin is not None
        watchdog = threading.Timer(30, child.kill)
        watchdog.start()
        told = json.loads(child.stdout.readline())
        shape = json.loads((TOP / "docs/commands/acquirer.schema.json").read_text())
        assert faults(told, shape) == []
        transcript = json.loads((TOP / "docs/commands/acquirer.transcript.jsonl").read_text())
        assert faults(transcript["out"], shape) == []
        host, _, port = told["address"].rpartition(":")
        driver = IsoDriver(UNIONPAY, TcpLine(host, int(port), None), Ring())
        assert isinstance(driver.sign_on(TERMINAL), SignedOn)
        if way == "stdin":
            child.stdin.close()
        else:
            child.send_signal(signal.SIGTERM)
        assert child.wait(timeout=20) == 0
        watchdog.cancel()
    assert (tmp_path / "ledger.jsonl").read_text().count("\n") == 1

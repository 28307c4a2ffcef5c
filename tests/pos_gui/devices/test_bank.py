"""Do bank and wallet work side by side in a till? Real threads, a real provider over TLS."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest

from db.facts.answer import SignedOn
from db.facts.card import AttemptState, CardKind, CardShown, EntryMode, Intent
from db.facts.money import Money
from db.facts.trouble import Refused
from db.store import Store
from pos_gui.card.keyring import WalletKey
from pos_gui.card.reading.tracks import ReadCard
from pos_gui.card.simulator import authority
from pos_gui.card.simulator.wallet import Provider, signature
from pos_gui.checkout.card_effects import AskLane, Charge, StopWaiting
from pos_gui.checkout.card_events import LaneAnswered, LaneDone, LaneWork, Pin
from pos_gui.devices.bank import Bank
from pos_gui.devices.card_world import card_world
from pos_gui.devices.terminal import Place, TerminalSetup
from pos_gui.settings import Settings
from tests.pos_gui.card.faults.world import Clock
from tests.pos_gui.checkout.lane import TERMINAL
from tests.shop import basket, line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

OURS = bytes.fromhex("8C1F37D09E6AB245F10E7723C85D94BA")
CODE = ReadCard("130000000000000001", EntryMode.CODE)
SHOWN = CardShown("WeChat Pay", "key", "WeChat Pay", EntryMode.CODE)
S = AttemptState


class Wallets:
    """A provider with a key of its own, behind TLS that asks for our certificate."""

    def __init__(self, folder: Path) -> None:
        """Listen on this computer."""
        self.provider = Provider(time.monotonic)
        self.asked: list[str] = []
        told = self

        class Answer(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                """Answer one question."""
                body = self.rfile.read(int(self.headers["Content-Length"]))
                call = self.path.removeprefix("/pay/wallet")
                told.asked.append(call)
                signed = self.headers["X-Signature"]
                status, answer = told.provider.answer(call, body, signed, OURS)
                self.send_response(status)
                self.send_header("X-Signature", signature(answer, OURS))
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_: object) -> None:
                """Keep quiet."""

        context = authority.made(folder)
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        self.server.daemon_threads = True
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.address = f"https://127.0.0.1:{self.server.server_address[1]}/pay/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture
def wallets(tmp_path: Path) -> Iterator[Wallets]:
    """Serve a provider."""
    told = Wallets(tmp_path / "tls")
    yield told
    told.server.shutdown()
    told.server.server_close()


class Till:
    """A till whose bank is silent and whose wallet is not."""

    def __init__(self, folder: Path, wallets: Wallets) -> None:
        """Open it."""
        self.store = Store.new(folder / "shop.db")
        self.store.cards.register(replace(TERMINAL, host="127.0.0.1"), Clock().now(), "owner")
        self.store.books.keep(basket(line(), basket_id="o1"), Clock().now())
        self.store.writer.start()
        tls = folder / "tls"
        self.settings = Settings(
            cards="host", bank_host="127.0.0.1", bank_port=9, terminal_no="12345678",
            wallet_address=wallets.address, wallet_authority=str(tls / "ca.pem"),
            wallet_certificate=str(tls / "client.pem"),
            wallet_certificate_key=str(tls / "client.key"),
        )  # fmt: skip
        place = Place("01", "Shop", "owner", folder / "keys", "CNY")
        self.setup = TerminalSetup(self.settings, place, self.store, Clock())
        self.told: list[object] = []
        self.bank = Bank(self.setup, self.told.append, Clock())

    def done(self, wanted: Callable[[], bool]) -> None:
        """Wait until this is so."""
        end = time.monotonic() + 20
        while not wanted() and time.monotonic() < end:
            time.sleep(0.01)
        assert wanted(), self.told

    def pay(self, name: str, order: str = "o1") -> None:
        """Ask for a payment by code."""
        asked = Intent(
            name, CardKind.WALLET, Money(1000, "CNY"), SHOWN, order, Clock().now(), "owner"
        )
        self.bank.ask(Charge(asked, CODE, Pin("")))

    def ended(self, name: str) -> LaneDone:
        """Wait for the end of a payment."""
        self.done(
            lambda: any(isinstance(one, LaneDone) and one.asked == name for one in self.told)
        )
        return next(one for one in self.told if isinstance(one, LaneDone) and one.asked == name)

    def close(self) -> None:
        """End."""
        self.bank.stop()
        self.setup.stop()
        self.store.close()


@pytest.fixture
def till(tmp_path: Path, wallets: Wallets) -> Iterator[Till]:
    """Open a till with the provider's key."""
    WalletKey(tmp_path / "keys", here=False).load(OURS)
    made = Till(tmp_path, wallets)
    yield made
    made.close()


def test_a_code_pays_while_the_bank_is_silent(till: Till, wallets: Wallets) -> None:
    """No master key, no sign-on, nobody at the bank's port: the wallet is asked all the same."""
    till.bank.ask(AskLane(LaneWork.SIGN_ON, "owner"))
    till.pay("w1")
    told = till.ended("w1")
    assert told.attempt is not None
    assert told.attempt.state is S.APPROVED
    assert wallets.asked == ["/pay"]
    assert not till.store.cards.terminal().signed_on
    assert till.store.cards.terminal().last_exchange is None
    assert told.attempt.batch == 0


def test_a_wait_is_ended_from_the_counter(till: Till, wallets: Wallets) -> None:
    """At once, not after the poll: asked once more, cancelled, and only then told."""
    wallets.provider.customer("never")
    till.pay("w1")
    till.done(lambda: wallets.asked == ["/pay"])
    begun = time.monotonic()
    till.bank.ask(StopWaiting("w1"))
    told = till.ended("w1")
    assert time.monotonic() - begun < 2.5
    assert told.attempt is not None
    assert told.attempt.state is S.REVERSED
    assert wallets.asked[-2:] == ["/query", "/cancel"]
    assert wallets.provider.trades["w1"].state == "CLOSED"


def test_a_wait_that_is_ended_before_it_began_asks_nothing(till: Till, wallets: Wallets) -> None:
    """Not one byte about it left the till."""
    till.bank.ask(StopWaiting("w1"))
    till.pay("w1")
    told = till.ended("w1")
    assert told.attempt is not None
    assert told.attempt.state is S.DECLINED
    assert wallets.asked == []


def test_the_wallets_day_ends_without_the_bank(till: Till, wallets: Wallets) -> None:
    """Its cancels are sent once more; the bank's batch waits for the bank."""
    wallets.provider.customer("never")
    till.pay("w1")
    till.done(lambda: wallets.asked == ["/pay"])
    till.bank.ask(StopWaiting("w1"))
    till.ended("w1")
    wallets.asked.clear()
    till.bank.ask(AskLane(LaneWork.DAY_END, "owner"))
    till.done(lambda: LaneAnswered(LaneWork.WALLET_END, well=True) in till.told)
    assert wallets.asked == ["/cancel"]


def test_without_its_key_the_provider_is_not_asked(tmp_path: Path, wallets: Wallets) -> None:
    """One sentence says what is missing; the till stays open for everything else."""
    till = Till(tmp_path, wallets)
    till.pay("w1")
    told = till.ended("w1")
    assert isinstance(told.trouble, Refused)
    assert "signing key" in told.trouble.sentence
    assert wallets.asked == []
    assert till.store.cards.attempt("w1") is None
    till.close()


@pytest.mark.parametrize(
    ("settings", "takes"),
    [
        (Settings(), True),
        (Settings(wallet_address="https://wallet.example/"), True),
        (Settings(cards="host"), False),
        (Settings(cards="host", wallet_address="https://wallet.example/"), True),
        (Settings(cards="off", wallet_address="https://wallet.example/"), False),
    ],
)
def test_which_tills_take_codes(tmp_path: Path, settings: Settings, *, takes: bool) -> None:
    """The simulated provider beside the simulated bank, a real one beside a real one."""
    assert settings.takes_wallets is takes
    store = Store.new(tmp_path / "shop.db")
    world = card_world(store, settings, Clock(), "owner")
    assert (world is not None and world.rules.wallets) is takes
    store.close()


def test_the_bank_signs_on_beside_it(till: Till) -> None:
    """What it says later changes nothing of the wallet's."""
    till.pay("w1")
    till.ended("w1")
    till.store.cards.signed_on(SignedOn(7, "1126", "100000"), Clock().now())
    kept = till.store.cards.attempt("w1")
    assert kept is not None
    assert (kept.batch, kept.stan) == (0, 1)

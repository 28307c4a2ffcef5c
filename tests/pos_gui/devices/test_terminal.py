"""Is the lane put together as it was set, and anew when that is changed?"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from db.facts.answer import Approved, SignedOn
from db.facts.card import CardKind, CardShown, EntryMode, Intent
from db.facts.money import Money
from db.store import Store
from pos_gui.card.lane import Secret
from pos_gui.card.simulator.bank import load
from pos_gui.card.simulator.host import Host
from pos_gui.card.simulator.ledger import Ledger
from pos_gui.devices import terminal
from pos_gui.devices.simulated import KNOWN, USUAL
from pos_gui.devices.terminal import Place, TerminalSetup
from pos_gui.settings import Settings
from tests.pos_gui.card.faults.world import Clock
from tests.pos_gui.card.terminal.host import CARD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pos_gui.card.lane import Lane, Outcome

CARDS = "unionpay_sm", "unionpay_dukpt_tdes", "unionpay_dukpt"


class Shop:
    """A till whose settings are changed, beside a host that goes on."""

    def __init__(self, folder: Path) -> None:
        """Found the shop."""
        self.folder = folder
        self.store = Store.new(folder / "shop.store")
        self.store.writer.start()
        self.host = Host(Ledger(), load(), lambda: datetime(2026, 11, 26, 10, tzinfo=UTC))
        self._count = 0

    def exchange(
        self, frame: bytes, accept: Callable[[bytes], bool], wait_s: float
    ) -> bytes | None:
        """Carry a frame to the host and back."""
        del wait_s
        told = self.host.answer(frame)
        return told if told is not None and accept(told) else None

    def open(self, name: str, number: str = "") -> Lane:
        """Start the till with these settings."""
        settings = Settings(cards="simulator", bank_dialect=name, terminal_no=number)
        place = Place(self.store.till.key, "Shop", "owner", self.folder / "cards", "CNY")
        setup = TerminalSetup(settings, place, self.store, Clock())
        return setup.open(lambda _: None).parts.lane

    def charge(self, lane: Lane) -> Outcome:
        """Ask for 10.00."""
        self._count += 1
        shown = CardShown("622576******9524", "key", "CUP", EntryMode.SWIPED)
        asked = Intent(f"a{self._count}", CardKind.SALE, Money(1000, "CNY"), shown, "",
                       Clock().now(), "owner")  # fmt: skip
        return lane.charge(asked, Secret(CARD))


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shop]:
    """Found a shop whose simulated bank is in this process."""
    told = Shop(tmp_path)
    monkeypatch.setattr(terminal, "SimulatedLine", lambda _: told)
    yield told
    told.store.close()


@pytest.mark.parametrize("name", ["unionpay", *CARDS])
def test_the_dialect_chooses_the_simulators_terminal_and_its_key(shop: Shop, name: str) -> None:
    """Nothing else has to be set."""
    out = shop.charge(shop.open(name))
    assert out.attempt is not None
    assert isinstance(out.attempt.result, Approved)
    assert out.attempt.terminal_no == KNOWN.get(name, USUAL).number
    assert shop.store.cards.terminal().dialect == name


def test_the_files_of_simulator_and_till_name_the_same_terminals() -> None:
    """Which terminal has which keys stands on both sides."""
    assert load().keys == {
        KNOWN["unionpay_sm"].number: "sm",
        KNOWN["unionpay_dukpt_tdes"].number: "dukpt_tdes",
        KNOWN["unionpay_dukpt"].number: "dukpt_aes",
    }


@pytest.mark.parametrize("name", CARDS)
def test_another_dialect_for_the_same_terminal_signs_on_anew(shop: Shop, name: str) -> None:
    """Where the host knows it by another one, the payment says so, and nothing is charged."""
    lane = shop.open("unionpay")
    assert isinstance(lane.sign_on(), SignedOn)
    other = shop.open(name, USUAL.number)
    assert not shop.store.cards.terminal().signed_on
    out = shop.charge(other)
    assert out.attempt is None
    assert out.trouble is not None
    assert out.trouble.sentence == (
        "The bank does not know this dialect: check the setting bank_dialect."
    )
    back = shop.charge(shop.open("unionpay"))
    assert back.attempt is not None
    assert isinstance(back.attempt.result, Approved)


def test_the_same_dialect_again_stays_signed_on(shop: Shop) -> None:
    """A restart changes nothing."""
    assert isinstance(shop.open("unionpay_dukpt").sign_on(), SignedOn)
    shop.open("unionpay_dukpt")
    assert shop.store.cards.terminal().signed_on

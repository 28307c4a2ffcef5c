"""Which terminal is this till's, and how is its host reached? Put together as it was set.

Called in the lane's thread at the first need: files are read, a key is drawn, a simulator begins.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from db.facts.card import Terminal
from db.facts.trouble import Refused
from db.facts.value import dataclass
from pos_gui.card.acquirers import Acquirers
from pos_gui.card.keyring import Safe
from pos_gui.card.lane import Lane, Vault
from pos_gui.card.message.dialect import dialect
from pos_gui.card.reading import blacklist
from pos_gui.card.settling import Parts
from pos_gui.card.terminal.driver import IsoDriver
from pos_gui.card.wallet.driver import WalletDriver
from pos_gui.card.written import Written, WrittenBatches, written
from pos_gui.devices.bank_line import TcpLine, Tls, is_here
from pos_gui.devices.dealings import OpenLane
from pos_gui.devices.shown_card import CardReading
from pos_gui.devices.simulated import KNOWN, MERCHANT_NO, USUAL, SimulatedBank
from pos_gui.devices.uploads import Uploads
from pos_gui.devices.wallet_line import SIMULATOR_KEY, MovingLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.facts.moment import Moment
    from pos_gui.card.lane import Progress
    from pos_gui.card.sealing import Kept
    from pos_gui.card.terminal.driver import BankLine
    from pos_gui.card.written import WritingThread
    from pos_gui.devices.uploads import SignedSlips
    from pos_gui.ports import Acquirer, Attempts, Batches, Clock
    from pos_gui.settings import Settings

    class Books(Attempts, Protocol):
        """The lane's books, with its terminal."""

        def registered(self) -> tuple[str, str]:
            """Give number and host of the terminal; empty where there never was one."""
            ...

        def register(self, terminal: Terminal, at: Moment, person: str) -> None:
            """Give this lane its terminal."""
            ...

    class AllSlips(Kept, SignedSlips, Protocol):
        """The slips of the store."""

    class LaneStore(Protocol):
        """What of the store a lane works with."""

        @property
        def cards(self) -> Books:
            """The lane's attempts."""
            ...

        @property
        def batches(self) -> Batches:
            """Its batches."""
            ...

        @property
        def slips(self) -> AllSlips:
            """Its slips."""
            ...

        @property
        def writer(self) -> WritingThread:
            """The one thread that writes."""
            ...


SIMULATOR = "simulator"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the terminal stands."""

    lane: str
    """The till's key."""
    merchant_name: str
    """As it is printed."""
    person: str
    """Who answers for it."""
    folder: Path
    """Its keys are kept here, and the simulator's books."""
    currency: str
    """The shop's currency."""


class TerminalSetup:
    """Opens the lane of one till."""

    def __init__(self, settings: Settings, place: Place, store: LaneStore, clock: Clock) -> None:
        """Open it as it was set; nothing is done yet."""
        self._set, self._place, self._clock = settings, place, clock
        self._store, self._books, self._writer = store, store.cards, store.writer
        self._simulated = settings.cards == SIMULATOR
        self._bank = SimulatedBank(place.folder / "bank")
        self._known = KNOWN.get(settings.bank_dialect, USUAL)

    def open(self, report: Callable[[Progress], None]) -> OpenLane:
        """Open the lane.

        Raises:
            Trouble: if it is set wrongly, its keys cannot be read, or its books cannot be written.

        """
        here = self._simulated or is_here(self._set.bank_host)
        safe = Safe(self._place.folder, here=here)
        number = self._register()
        if self._simulated:
            safe.hold(number, self._known.key, self._known.serial)
        attempts = Written(self._books, self._writer)
        acquirer = self._acquirer(IsoDriver(dialect(self._set.bank_dialect), self.line(), safe))
        vault = Vault(safe.seal, safe.unseal)
        lane = Lane(attempts, acquirer, self._clock, vault, report)
        listed = blacklist.read(
            Path(self._set.card_blacklist) if self._set.card_blacklist else None,
            closed=self._set.card_blacklist_closed,
        )
        reading = CardReading(safe.hash_key(), listed, lambda: self._clock.now().local().date())
        batches = WrittenBatches(self._store.batches, self._writer)
        currency = self._place.currency
        parts = Parts(lane, attempts, batches, acquirer, self._clock, currency)
        host = (lane, attempts, acquirer)
        uploads = Uploads(self._store.slips, self._writer, host, self._clock)
        return OpenLane(parts, reading, uploads)

    def _acquirer(self, cards: IsoDriver) -> Acquirer:
        """Put the wallet's provider beside the bank's host, where there is one."""
        if not self._simulated:
            return cards
        line = MovingLine(self._bank.wallets, SIMULATOR_KEY)
        return Acquirers(cards, WalletDriver(line, SIMULATOR_KEY))

    def stop(self) -> None:
        """End the simulator, if it runs."""
        self._bank.stop()

    def _register(self) -> str:
        """See to it that the books know the terminal that was set; gives its number."""
        known, host = written(self._writer, self._books.registered)
        simulated = self._simulated
        number = self._set.terminal_no or (self._known.number if simulated else known)
        wanted = SIMULATOR if simulated else self._set.bank_host
        if not number or not wanted:
            raise Refused("Set the terminal's number and its host first (docs/settings.md).")
        other = written(self._writer, self._speaks_otherwise)
        if other or (known, host) != (number, wanted):
            terminal = Terminal(
                lane=self._place.lane,
                terminal_no=number,
                merchant_no=self._set.merchant_no or MERCHANT_NO,
                merchant_name=self._place.merchant_name,
                host=wanted,
                dialect=self._set.bank_dialect,
                batch=0,
                signed_on=False,
            )
            now = self._clock.now()
            written(self._writer, lambda: self._books.register(terminal, now, self._place.person))
        return number

    def _speaks_otherwise(self) -> bool:
        """Say whether the terminal has another dialect than is set: it signs on anew."""
        with suppress(Refused):
            return self._books.terminal().dialect != self._set.bank_dialect
        return False

    def line(self) -> BankLine:
        """Give the way to the host."""
        if self._simulated:
            return SimulatedLine(self._bank)
        return TcpLine(self._set.bank_host, self._set.bank_port, self._tls())

    def _tls(self) -> Tls | None:
        if not self._set.bank_authority:
            return None
        own = self._set.bank_certificate
        key = self._set.bank_key
        return Tls(
            Path(self._set.bank_authority), Path(own) if own else None, Path(key) if key else None
        )


class SimulatedLine:
    """The line to the simulator, wherever it listens now."""

    def __init__(self, bank: SimulatedBank) -> None:
        """Speak with this one."""
        self._bank = bank

    def exchange(
        self, frame: bytes, accept: Callable[[bytes], bool], wait_s: float
    ) -> bytes | None:
        """Send a frame and give the first one that is accepted; None if none came in time.

        Raises:
            LineDown: if it could not be reached.

        """
        host, port = self._bank.address()
        at = self._bank.folder
        tls = Tls(at / "ca.pem", at / "client.pem", at / "client.key")
        return TcpLine(host, port, tls).exchange(frame, accept, wait_s)

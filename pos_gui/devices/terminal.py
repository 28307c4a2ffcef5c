"""Which terminal is this till's, and how are bank and wallet reached? Put together as it was set.

Called in the lanes' threads at the first need: files are read, a key is drawn, a simulator begins.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from db.facts.card import CARDS, OF_STORED, WALLETS, Terminal
from db.facts.trouble import Refused
from db.facts.value import dataclass
from pos_gui.card.keyring import SIMULATED, Safe, WalletKey
from pos_gui.card.lane import Lane, Vault
from pos_gui.card.message.dialect import dialect
from pos_gui.card.reading import blacklist
from pos_gui.card.settling import Parts
from pos_gui.card.stored.driver import StoredDriver
from pos_gui.card.stored.ledger import StoreLedger
from pos_gui.card.terminal.driver import IsoDriver
from pos_gui.card.wallet.driver import GivenUp, WalletDriver
from pos_gui.card.written import Written, WrittenBatches, written
from pos_gui.devices.bank_line import TcpLine, Tls, is_here
from pos_gui.devices.dealings import OpenLane
from pos_gui.devices.shown_card import CardReading
from pos_gui.devices.simulated import KNOWN, MERCHANT_NO, USUAL, SimulatedBank
from pos_gui.devices.uploads import Uploads
from pos_gui.devices.wallet_line import HttpLine, MovingLine, provider_here

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.facts.card import CardKind
    from db.facts.moment import Moment
    from pos_gui.card.lane import Progress
    from pos_gui.card.sealing import Kept
    from pos_gui.card.stored.ledger import StoredBooks
    from pos_gui.card.terminal.driver import BankLine
    from pos_gui.card.wallet.asking import WalletLine
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
        def stored(self) -> StoredBooks:
            """The shop's ledger of stored-value cards."""
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
    zone: str = "UTC"
    """IANA time zone of the shop: the clock of a simulated host."""


@dataclass(frozen=True, slots=True)
class _Ready:
    """What the lanes share."""

    safe: Safe
    """The till's keys."""
    reading: CardReading
    """How cards and codes are read."""


class TerminalSetup:
    """Opens the lanes of one till: the bank's, the wallets', and that of stored value."""

    def __init__(self, settings: Settings, place: Place, store: LaneStore, clock: Clock) -> None:
        """Open it as it was set; nothing is done yet."""
        self._set, self._place, self._clock = settings, place, clock
        self._store, self._books, self._writer = store, store.cards, store.writer
        self._simulated = settings.cards == SIMULATOR
        self._bank = SimulatedBank(place.folder / "bank", place.zone)
        self._known = KNOWN.get(settings.bank_dialect, USUAL)
        self.given_up = GivenUp()
        self._one = threading.Lock()
        self._made: _Ready | None = None

    @property
    def wallets(self) -> bool:
        """Whether there is a wallets' provider."""
        return self._set.takes_wallets

    def open(self, report: Callable[[Progress], None]) -> OpenLane:
        """Open the bank's lane.

        Raises:
            Trouble: if it is set wrongly, its keys cannot be read, or its books cannot be written.

        """
        ready = self._ready()
        host = IsoDriver(dialect(self._set.bank_dialect), self.line(), ready.safe)
        parts = self._parts(host, CARDS, ready, report)
        way = (parts.lane, parts.attempts, host)
        uploads = Uploads(self._store.slips, self._writer, way, self._clock)
        return OpenLane(parts, ready.reading, uploads)

    def open_wallets(self, report: Callable[[Progress], None]) -> OpenLane:
        """Open the lane of the wallets' provider, whatever the bank does.

        Raises:
            Trouble: as above; Refused also where there is no provider, or no key for it.

        """
        ready = self._ready()
        if self._simulated:
            line: WalletLine = MovingLine(self._bank.wallets, SIMULATED)
            key = SIMULATED
        else:
            address = self._set.wallet_address
            key = WalletKey(self._place.folder, here=provider_here(address)).key()
            line = HttpLine(address, key, _wallet_tls(self._set))
        asked = WalletDriver(line, key, given_up=self.given_up)
        return OpenLane(self._parts(asked, WALLETS, ready, report), ready.reading)

    def open_stored(self, report: Callable[[Progress], None]) -> OpenLane:
        """Open the lane of the shop's own stored-value cards, whatever bank and wallet do.

        Raises:
            Trouble: as above.

        """
        ready = self._ready()
        asked = StoredDriver(StoreLedger(self._store.stored, self._writer, self._clock))
        return OpenLane(self._parts(asked, OF_STORED, ready, report), ready.reading)

    def _ready(self) -> _Ready:
        """Read once, for all lanes, what they share."""
        with self._one:
            if self._made is None:
                here = self._simulated or is_here(self._set.bank_host)
                safe = Safe(self._place.folder, here=here)
                number = self._register()
                if self._simulated:
                    safe.hold(number, self._known.key, self._known.serial)
                named, closed = self._set.card_blacklist, self._set.card_blacklist_closed
                listed = blacklist.read(Path(named) if named else None, closed=closed)
                key = safe.hash_key()
                reading = CardReading(key, listed, lambda: self._clock.now().local().date())
                self._made = _Ready(safe, reading)
            return self._made

    def _parts(
        self,
        asked: Acquirer,
        kinds: frozenset[CardKind],
        ready: _Ready,
        report: Callable[[Progress], None],
    ) -> Parts:
        """Make the lane that asks this one; it sees what is open of its own kinds only."""
        attempts = Written(self._books, self._writer, kinds)
        vault = Vault(ready.safe.seal, ready.safe.unseal)
        lane = Lane(attempts, asked, self._clock, vault, report)
        batches = WrittenBatches(self._store.batches, self._writer)
        return Parts(lane, attempts, batches, asked, self._clock, self._place.currency)

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


def _wallet_tls(set_here: Settings) -> Tls | None:
    """Name the certificates of the way to the wallets' provider; None is what anybody has."""
    files = (
        set_here.wallet_authority, set_here.wallet_certificate, set_here.wallet_certificate_key,
    )  # fmt: skip
    return Tls(*(Path(one) if one else None for one in files)) if any(files) else None


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

"""What does the window need to take cards? The bank's thread, and who writes slips.

Nothing is opened, read or begun here before a card is wanted.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from db.facts.trouble import Trouble
from pos_gui.checkout.card_rules import CardRules

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from db.facts.place import Shop
    from db.facts.trouble import CardReaderTrouble
    from pos_gui.card.signature import Seal
    from pos_gui.checkout.card_effects import CardEffect
    from pos_gui.checkout.card_events import CardRead, CardUnread, LaneEvent
    from pos_gui.checkout.life import KeptBatches, TerminalLife, TerminalWriting
    from pos_gui.devices.bank import Bank
    from pos_gui.devices.card_reader import CardReader
    from pos_gui.devices.terminal import Books as LaneBooks
    from pos_gui.devices.terminal import LaneStore, TerminalSetup
    from pos_gui.ports import Clock
    from pos_gui.settings import Settings

    class Keyed(Protocol):
        """A till."""

        @property
        def key(self) -> str:
            """Two signs."""
            ...

    class Books(LaneBooks, TerminalWriting, Protocol):
        """The lane's attempts, and its terminal."""

    class CardStore(LaneStore, TerminalLife, Protocol):
        """What of the store is written and read for cards."""

        @property
        def cards(self) -> Books:
            """The lane's attempts and its terminal."""
            ...

        @property
        def batches(self) -> KeptBatches:
            """Its batches."""
            ...

        path: Path
        """Beside it are keys and the simulator's books."""
        shop: Shop
        """Whose slips they are."""

        @property
        def signer(self) -> Seal:
            """The till's key."""
            ...

        @property
        def till(self) -> Keyed:
            """Whose lane it is."""
            ...


def card_world(
    store: CardStore, settings: Settings, clock: Clock, person: str
) -> CardWorld | None:
    """Bring bank and slips; None without cards. What an earlier run left open is judged first.

    Raises:
        Trouble: if that cannot be written.

    """
    if store.cards.unresolved():
        from pos_gui.card.recovery import recover  # noqa: PLC0415  (only after a crash)

        recover(store.cards, clock)
    return CardWorld(store, settings, clock, person) if settings.cards != "off" else None


def cards_folder(store: Path) -> Path:
    """Name the folder beside a store where its keys and the simulator's books are."""
    return store.with_name(f"{store.name}.cards")


class CardWorld:
    """Bank and slips of one till."""

    def __init__(self, store: CardStore, settings: Settings, clock: Clock, person: str) -> None:
        """Stand at this till; the person answers for its terminal."""
        self._store, self._set, self._clock, self._person = store, settings, clock, person
        self._setup: TerminalSetup | None = None
        simulated = settings.cards == "simulator"
        self.rules = CardRules(
            simulated=simulated, wallets=settings.takes_wallets, partial=self._may_be_partial
        )

    def _may_be_partial(self) -> bool:
        """Say whether the acquirer may approve a part; asked when a card is charged."""
        from pos_gui.card.message import dialect_file  # noqa: PLC0415  (with the first card)

        with suppress(Trouble):
            # A dialect that is not there is told by the terminal itself.
            return dialect_file.may_be_partial(self._set.bank_dialect)
        return False

    def bank(self, tell: Callable[[LaneEvent | CardRead | CardUnread], None]) -> Bank:
        """Give the lane's thread; it tells what happens there."""
        from pos_gui.devices.bank import Bank  # noqa: PLC0415  (with the first card)
        from pos_gui.devices.terminal import Place, TerminalSetup  # noqa: PLC0415

        store = self._store
        folder = cards_folder(store.path)
        shop, till = store.shop, store.till.key
        here = (shop.profile.currency, shop.profile.zone)
        place = Place(till, shop.name, self._person, folder, *here)
        self._setup = TerminalSetup(self._set, place, store, self._clock)
        return Bank(self._setup, tell, self._clock)

    def write(self, effect: CardEffect) -> object:
        """Do it, in the writing thread."""
        from pos_gui.card.sealing import SealedSlips  # noqa: PLC0415  (with the first slip)
        from pos_gui.checkout import card_effects  # noqa: PLC0415

        if isinstance(effect, card_effects.TerminalEffect):
            card_effects.perform_terminal(effect, self._store)
            return None
        slips = SealedSlips(self._store.slips, self._store.signer)
        return card_effects.perform_card(effect, self._store.cards, slips)

    def reader(
        self, swiped: Callable[[str], None], trouble: Callable[[CardReaderTrouble | None], None]
    ) -> CardReader | None:
        """Give the reader at the serial line; None where cards come in by the keyboard."""
        if not self._set.card_reader:
            return None
        from pos_gui.devices.card_reader import SerialCardReader  # noqa: PLC0415

        return SerialCardReader(self._set.card_reader, swiped, trouble)

    def silent_days(self) -> int | None:
        """Give the days since the bank last answered, once they are worth a warning."""
        from pos_gui.card.idle import idle_warning  # noqa: PLC0415  (after the first paint)

        known, _ = self._store.cards.registered()
        with suppress(Trouble):
            return idle_warning(self._store.cards.terminal(), self._clock.now()) if known else None
        return None

    def due(self) -> bool:
        """Say whether something is left to be taken back, or another terminal may be set now."""
        last = self._store.cards.last_terminal()
        gone = last is not None and last.retired is not None
        return gone or bool(self._store.cards.unresolved())

    def stop(self) -> None:
        """End what was begun beside the till."""
        if self._setup is not None:
            self._setup.stop()

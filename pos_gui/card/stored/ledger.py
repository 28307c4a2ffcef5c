"""Where does the ledger of stored-value cards lie? In the store, reached by its one writer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from pos_gui.card.written import written

if TYPE_CHECKING:
    from db.facts.moment import Moment
    from db.facts.stored import StoredEntry, StoredShort, StoredStanding, StoredWish
    from pos_gui.card.written import WritingThread
    from pos_gui.ports import Clock


class StoredLedger(Protocol):
    """The ledger; each call blocks, and each may be repeated with the same operation.

    A Trouble other than Refused says that nobody knows whether it was done.
    """

    def move(self, wish: StoredWish) -> StoredEntry | StoredShort:
        """Load, debit or credit a card, once.

        Raises:
            Refused: where it was not done and never will be as it was asked for.

        """
        ...

    def cancel(self, wish: StoredWish) -> StoredEntry:
        """Undo an operation, or see to it that it never happens.

        Raises:
            Refused: if it cannot be undone any more.

        """
        ...

    def entry(self, op: str) -> StoredEntry | None:
        """Give what an operation did; its cancel where it was cancelled, None without any."""
        ...


class ShadowLedger(StoredLedger, Protocol):
    """The ledger as the shadow of cards that carry their value themselves."""

    def standing(self, key: str) -> StoredStanding:
        """Give how a card stands as far as is known here."""
        ...


class StoredBooks(Protocol):
    """The store's ledger, as its writing thread uses it."""

    def standing(self, key: str) -> StoredStanding:
        """Give how a card stands as far as is known here."""
        ...

    def move(self, wish: StoredWish, at: Moment) -> StoredEntry | StoredShort:
        """Load, debit or credit a card; the same operation twice is one."""
        ...

    def cancel(self, wish: StoredWish, at: Moment) -> StoredEntry:
        """Undo an operation, or see to it that it never happens; twice is once."""
        ...

    def entry(self, op: str) -> StoredEntry | None:
        """Give what an operation did."""
        ...


class StoreLedger:
    """The ledger in the till's own store."""

    def __init__(self, books: StoredBooks, writer: WritingThread, clock: Clock) -> None:
        """Reach it by this thread."""
        self._books, self._writer, self._clock = books, writer, clock

    def move(self, wish: StoredWish) -> StoredEntry | StoredShort:
        """Load, debit or credit a card, once."""
        return written(self._writer, partial(self._books.move, wish, self._clock.now()))

    def cancel(self, wish: StoredWish) -> StoredEntry:
        """Undo an operation, or see to it that it never happens."""
        return written(self._writer, partial(self._books.cancel, wish, self._clock.now()))

    def entry(self, op: str) -> StoredEntry | None:
        """Give what an operation did."""
        return written(self._writer, partial(self._books.entry, op))

    def standing(self, key: str) -> StoredStanding:
        """Give how a card stands as far as is known here."""
        return written(self._writer, partial(self._books.standing, key))

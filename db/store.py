"""Where is the shop's memory, and who may open it? The one door to everything in db.

`Store.open` takes the lock beside the file, brings the schema up to date and holds the keepers;
a second program is refused and told who is there. `Store.look` reads without the lock.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import contextmanager, suppress
from errno import ENOSPC
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from filelock import FileLock, Timeout

from db import connection, ledger
from db.baskets import Baskets
from db.books import Books
from db.cards import Cards
from db.catalogue import Catalogue
from db.chain import Signer
from db.closings import Closings
from db.drawer import Drawer
from db.facts.place import Shop
from db.facts.trouble import (
    DiskFull,
    Refused,
    StoreDamaged,
    StoreInUse,
    StoreMissing,
    StoreReadOnly,
    StoreTrouble,
    StoreUnfinished,
)
from db.journal import Journal
from db.members import Members
from db.migrations import migrate
from db.offers import Offers
from db.outbox import Outbox
from db.places import DEFAULT, TILL, Places, profile
from db.staff import Staff, owner
from db.taxes import Taxes
from db.words import say_in
from db.writer import Writer, checkpoint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.accounts import Accounts
    from db.batches import Batches
    from db.door import Door
    from db.facts.quantity import Quantity
    from db.facts.sale import Sale
    from db.pins import Pepper
    from db.slips import Slips
    from db.staffing import Staffing
    from db.stored import Stored


class People:
    """Who stands at the till, and the book of people; brought when first asked for."""

    def __init__(self, staff: Staff, journal: Journal, path: Path, here: tuple[str, str]) -> None:
        """Be there for this till, in this currency."""
        self._staff, self._journal, self._path = staff, journal, path
        self._till, self._currency = here

    def is_guarded(self) -> bool:
        """Say whether people must say who they are."""
        return self._staff.is_guarded()

    @cached_property
    def pepper(self) -> Pepper:
        """Give what PINs are hashed with; a shop of one has none."""
        from db.pins import Pepper  # noqa: PLC0415  (with the first PIN)

        return Pepper(self._path.with_name(f"{self._path.name}.pepper"))

    @cached_property
    def door(self) -> Door:
        """Give the keeper of who stands at this till."""
        from db.door import Door  # noqa: PLC0415  (with the first PIN)

        return Door(self._staff, self._journal, self.pepper, self._till)

    @cached_property
    def staffing(self) -> Staffing:
        """Give the book that managers write people into."""
        from db.staffing import Staffing  # noqa: PLC0415  (seldom)

        return Staffing(self._currency, self._staff, self._journal, self.pepper)


class Store:
    """An open store: the keepers of one shop, seen from one till."""

    def __init__(self, path: Path, till: str, lock: FileLock | None) -> None:
        """Hold the keepers of the store that is in place; use `open`, `new` or `look`."""
        self.path = path
        self._lock = lock
        self.places, self.outbox = Places(), Outbox()
        with connection.troubles():
            self.shop = self.places.shop()
            self.till = self.places.till(till)
        currency = self.shop.profile.currency
        self.staff = Staff(currency)
        self.catalogue = Catalogue(currency)
        self.baskets = Baskets(self.till.key, currency)
        self.closings = Closings(self.shop, self.till)
        self.signer = Signer(key_path(path))
        self.journal = Journal(self.shop, self.till, self.signer)
        self.offers = Offers(currency, self.journal)
        self.taxes = Taxes(self.shop.profile.name, self.journal)
        self.members = Members(self.journal)
        self.drawer = Drawer(self.till.key, self.journal)
        self.books = Books(self.journal, self.baskets, self.outbox, self.closings, self.members)
        self.cards = Cards(self.till.key, self.journal, self.books.record)
        self.people = People(self.staff, self.journal, path, (self.till.key, currency))
        self.writer = Writer(Path(f"{path}-wal"))

    @cached_property
    def slips(self) -> Slips:
        """Give the keeper of slips and signatures; a start needs none of these three."""
        from db.slips import Slips  # noqa: PLC0415  (with the first card)

        return Slips(self.journal, self.outbox)

    @cached_property
    def batches(self) -> Batches:
        """Give the keeper of batches."""
        from db.batches import Batches  # noqa: PLC0415  (at the end of the day)

        return Batches(self.till.key, self.shop.profile.currency, self.journal)

    @cached_property
    def stored(self) -> Stored:
        """Give the ledger of the shop's stored-value cards."""
        from db.stored import Stored  # noqa: PLC0415  (with the first card)

        return Stored(self.till.key, self.shop.profile.currency, self.journal)

    @cached_property
    def accounts(self) -> Accounts:
        """Give the keeper of the account for the takings."""
        from db.accounts import Accounts  # noqa: PLC0415  (once in years)

        return Accounts(self.till.key, self.journal)

    @classmethod
    def open(cls, path: Path, *, till: str = TILL) -> Self:
        """Open an existing store for writing, taking its lock.

        Raises:
            StoreMissing, StoreInUse, StoreTooNew, StoreDamaged, StoreReadOnly: as they say.

        """
        _refuse_missing(path)
        lock = _take_lock(path)
        try:
            _connect(path)
            settle()
            return cls(path, till, lock)
        except BaseException:
            connection.disconnect()
            lock.release()
            raise

    @classmethod
    def new(cls, path: Path, *, profile_name: str = DEFAULT, shop: Shop | None = None) -> Self:
        """Make a store with an empty shop of this country, and open it.

        Raises:
            Refused: if there is no such profile, or something is already at this path.

        """
        founded = shop or empty_shop(profile_name)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreReadOnly(str(path.parent)) from error
        lock = _take_lock(path)
        try:
            _connect(path)
            found(founded)
            return cls(path, TILL, lock)
        except BaseException:
            connection.disconnect()
            lock.release()
            raise

    @classmethod
    def open_or_new(cls, path: Path, *, profile_name: str = DEFAULT) -> Self:
        """Open the store at this path, or make it where there is none or only a beginning."""
        if path.exists() and path.stat().st_size:
            try:
                return cls.open(path)
            except StoreUnfinished:
                pass
        return cls.new(path, profile_name=profile_name)

    @classmethod
    def look(cls, path: Path) -> Self:
        """Open an existing store for reading only; another program may be selling with it."""
        _refuse_missing(path)
        try:
            _connect(path)
            return cls(path, TILL, None)
        except BaseException:
            connection.disconnect()
            raise

    def sale(self, receipt_no: str) -> Sale | None:
        """Give a recorded sale by the number on its receipt; None where there is none."""
        seq = ledger.seq_of_receipt(receipt_no)
        return None if seq is None else self.sale_at(seq)

    def sale_at(self, seq: int) -> Sale:
        """Give a recorded sale by its row number."""
        return ledger.read(seq, self.shop.profile.currency)

    def recorded(self, sale_id: str) -> tuple[Sale, str] | None:
        """Give the sale with this id and the fingerprint of what was asked for, or None."""
        seq = ledger.seq_of(sale_id)
        return None if seq is None else (self.sale_at(seq), ledger.request_of(seq))

    def returned(self, sale_id: str) -> dict[int, Quantity]:
        """How much of each line of a sale has come back so far."""
        seq = ledger.seq_of(sale_id)
        return {} if seq is None else ledger.returned(seq)

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Read one snapshot from any thread, on a connection of its own."""
        with connection.reading():
            yield

    def close(self) -> None:
        """Finish what was asked for, tidy up and give the store back."""
        self.writer.stop()
        if self._lock is not None:
            # A full disk cannot tidy up; the log keeps everything until the next start.
            with suppress(StoreTrouble), connection.troubles():
                checkpoint("TRUNCATE")
        connection.disconnect()
        if self._lock is not None:
            holder_path(self.path).unlink(missing_ok=True)
            self._lock.release()


def found(shop: Shop) -> None:
    """Write the shop and its owner into a store that has none yet; all of it or nothing."""
    with connection.transaction():
        if connection.value("SELECT count(*) FROM shop"):
            raise Refused("There is already a store at this place.")
        Places().found(shop)
        Staff().hire(owner(say_in(shop.profile.language, "Staff", "Owner")))


def empty_shop(profile_name: str = DEFAULT) -> Shop:
    """Make the shop of a new store: named, and nothing more known yet."""
    rules = profile(profile_name)
    return Shop(
        key="01",
        name=say_in(rules.language, "Shop", "My shop"),
        branch="",
        address="",
        phone="",
        tax_no="",
        profile=rules,
        demo=False,
    )


def key_path(path: Path) -> Path:
    """Name the file of the signing key beside the store."""
    return path.with_name(f"{path.name}.key")


def holder_path(path: Path) -> Path:
    """Name the file that says who holds the store."""
    return path.with_name(f"{path.name}.holder")


def _refuse_missing(path: Path) -> None:
    if "://" in str(path) or not path.exists():
        raise StoreMissing(str(path))
    if path.stat().st_size == 0:
        raise StoreDamaged(str(path))


def _take_lock(path: Path) -> FileLock:
    lock = FileLock(path.with_name(f"{path.name}.lock"), timeout=0)
    try:
        lock.acquire()
    except Timeout:
        raise StoreInUse(_holder(path)) from None
    except OSError as error:
        raise StoreReadOnly(str(path.parent)) from error
    program = Path(sys.argv[0]).parent.name or "python"
    holder = {"pid": os.getpid(), "program": program}
    # The lock holds without the note, which a full disk may refuse.
    with suppress(OSError):
        holder_path(path).write_text(json.dumps(holder), encoding="utf-8")
    return lock


def _holder(path: Path) -> str:
    try:
        holder = json.loads(holder_path(path).read_text(encoding="utf-8"))
        return f"{holder['program']}, pid {holder['pid']}"
    except (OSError, ValueError, KeyError):
        return str(path)


def _connect(path: Path) -> None:
    """Put the database into place, connect this thread and bring the schema up to date."""
    connection.open_database(str(path))
    bring_up(path)


def bring_up(path: Path) -> None:
    """Connect this thread to the database in place and bring its schema up to date."""
    with connection.troubles():
        connection.connect()
        migrate(connection.raw(), lambda step: _copy(path, step))


def settle() -> None:
    """Bring what a power cut left in the log into the file, before anything is written after it.

    The log's newest pages may never have been synced; a drive that spoils what lies beside a torn
    write could take them away again at the next cut, when they have long been shown and printed.
    """
    # Without it the till can still sell; on a full disk it must at least open.
    with suppress(StoreTrouble), connection.troubles():
        checkpoint("PASSIVE")


def _copy(path: Path, step: int) -> None:
    """Keep the store as it was before an upgrade."""
    import shutil  # noqa: PLC0415  (only at an upgrade)

    with connection.troubles():
        checkpoint("TRUNCATE")
    try:
        shutil.copy2(path, path.with_name(f"{path.name}.before-{step + 1:04d}"))
    except OSError as error:
        raise (DiskFull if error.errno == ENOSPC else StoreReadOnly)(str(path.parent)) from error

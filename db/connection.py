"""How is the store's file opened, and what do its errors mean?

SQLite through APSW, WAL with synchronous=FULL: WAL with NORMAL loses paid sales at a power cut,
and SQLite 3.7.0–3.51.2 can corrupt a WAL file with two writing connections (sqlite.org, wal.html).
Checkpoints belong to the writer when it is idle, so the automatic one is off. Each thread has a
connection of its own. Peewee's models (db.tables) define the schema; the till selects nothing by
them, and so starts without them (docs/decisions/0005-peewee-where-models-are-used.md).
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import apsw

from db.facts.trouble import (
    DiskFull,
    Stopped,
    StoreBusy,
    StoreDamaged,
    StoreReadOnly,
    StoreTrouble,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PRAGMAS: dict[str, Any] = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "wal_autocheckpoint": 0,
    "cache_size": -4096,
    "trusted_schema": 0,
    "cell_size_check": 1,
    # What is wiped is gone from the file, a sealed card number above all.
    "secure_delete": 1,
}
"""Asserted by a test; the page cache stays at 4 MB, more is not faster."""
BUSY_S = 5
"""How long a writer waits for another process."""
STOP_STEPS = 20_000
"""So many steps of SQLite's machine pass between two looks whether the answer is still wanted."""
KEPT_STATEMENTS = 250
"""Statements kept prepared: a sale runs more than the driver's hundred, in turn, and a cache that
is a little too small keeps none of them."""
WAL_LIMIT_BYTES = 64 << 20
"""A checkpoint is made past this size even while busy."""


class Database:
    """A store's file, and the connections that threads have to it."""

    def __init__(self, path: str, vfs: str = "", **changed: object) -> None:
        """Open this file when a thread asks; `changed` replaces pragmas."""
        self._path, self._vfs = path, vfs
        # An exclusive lock must be asked for before the journal mode, or WAL wants shared memory.
        self._pragmas = {**changed, **PRAGMAS, **changed}
        self._mine = threading.local()

    def connect(self) -> bool:
        """Connect this thread; False if it was connected already."""
        if self.mine is not None:
            return False
        made = apsw.Connection(
            self._path, vfs=self._vfs or None, statementcachesize=KEPT_STATEMENTS
        )
        try:
            made.set_busy_timeout(BUSY_S * 1000)
            for name, wanted in self._pragmas.items():
                made.execute(f"PRAGMA {name} = {wanted}").fetchall()
        except BaseException:
            made.close()
            raise
        self._mine.connection = made
        return True

    def close(self) -> None:
        """Close this thread's connection, if it has one."""
        made, self._mine.connection = self.mine, None
        if made is not None:
            made.close()

    @property
    def mine(self) -> apsw.Connection | None:
        """This thread's connection; None if it has none."""
        return getattr(self._mine, "connection", None)


_place: list[Database] = []
"""The one store of this process, once it is put into place."""


def open_database(path: str, *, vfs: str = "", **changed: object) -> Database:
    """Put the store at this path into place for the whole process; no connection is made yet.

    `changed` replaces pragmas: the crash tests open with another VFS and exclusive locking.
    """
    _place[:] = [Database(path, vfs, **changed)]
    return _place[0]


def connect() -> bool:
    """Connect this thread to the store in place; False if it was connected already."""
    return _place[0].connect()


def disconnect() -> None:
    """Close this thread's connection to the store in place, if there is one."""
    for place in _place:
        place.close()


def is_connected() -> bool:
    """Say whether this thread has a connection."""
    return bool(_place) and _place[0].mine is not None


def raw() -> apsw.Connection:
    """Give this thread's connection for prepared statements.

    Raises:
        RuntimeError: if this thread has none; a bug.

    """
    mine = _place[0].mine if _place else None
    if mine is None:
        message = "this thread is not connected to the store"
        raise RuntimeError(message)
    return mine


def rows(sql: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
    """Run one statement to its end and give its rows."""
    return raw().execute(sql, values).fetchall()


def value(sql: str, values: tuple[object, ...] = ()) -> Any:  # noqa: ANN401  (a column of any type)
    """Run one statement and give the first column of its first row; None without rows."""
    found = raw().execute(sql, values).fetchall()
    return found[0][0] if found else None


@contextmanager
def transaction() -> Iterator[apsw.Connection]:
    """Join the open transaction, or open the one that writes; errors come out as troubles.

    Joining makes no savepoint: after an I/O error SQLite has rolled everything back by itself, and
    rolling back to a savepoint that is gone would hide what happened.
    """
    with troubles():
        connection = raw()
        if connection.in_transaction:
            yield connection
        else:
            with _begun(connection, "IMMEDIATE"):
                yield connection


@contextmanager
def reading() -> Iterator[apsw.Connection]:
    """Read one snapshot on a connection of this thread's own, closed afterwards.

    Raises:
        Stopped: if nobody waits for the answer any more, as `heeding` was told.

    """
    with troubles():
        mine, before = connect(), getattr(_waiting, "reading", None)
        _waiting.reading = _asked()
        try:
            connection = raw()
            connection.set_progress_handler(_asked(), STOP_STEPS)
            if connection.in_transaction:
                yield connection
            else:
                # IMMEDIATE would take the write lock and refuse a sale.
                with _begun(connection, "DEFERRED"):
                    yield connection
        finally:
            _waiting.reading = before
            raw().set_progress_handler(before, STOP_STEPS)
            if mine:
                disconnect()


@contextmanager
def heeding(stop: Callable[[], bool]) -> Iterator[None]:
    """Ask `stop` now and then while this thread reads: once it says yes, nobody waits any more.

    It may take its time to answer: whoever reads waits as long.
    """
    before = _asked()
    _waiting.stop = stop
    try:
        yield
    finally:
        _waiting.stop = before


_waiting = threading.local()
"""What each thread's reader was told to ask now and then."""


def _asked() -> Callable[[], bool] | None:
    """Give what this thread's reader was told to ask."""
    stop: Callable[[], bool] | None = getattr(_waiting, "stop", None)
    return stop


def go_on() -> None:
    """Look whether the answer is still wanted, where much is done beside SQLite.

    Raises:
        Stopped: if nobody waits for it any more.

    """
    stop = _asked()
    if stop is not None and stop():
        raise Stopped


@contextmanager
def _begun(connection: apsw.Connection, how: str) -> Iterator[None]:
    """Begin, and commit at the end; whatever goes wrong, nothing stays half done."""
    connection.execute(f"BEGIN {how}").fetchall()
    try:
        yield
        connection.execute("COMMIT").fetchall()
    except BaseException:
        # After some errors SQLite has rolled back by itself.
        if connection.in_transaction:
            connection.execute("ROLLBACK").fetchall()
        raise


@contextmanager
def troubles() -> Iterator[None]:
    """Turn the driver's errors into the troubles that people are told about."""
    try:
        yield
    except apsw.Error as error:
        raise _trouble(error) from error
    except UnicodeDecodeError as error:
        raise StoreDamaged from error


def _trouble(error: Exception) -> Exception:
    """Choose the trouble by SQLite's result code; anything else is our own bug and stays."""
    match error:
        case apsw.InterruptError():
            return Stopped()
        case apsw.FullError():
            return DiskFull()
        case apsw.BusyError() | apsw.LockedError():
            return StoreBusy()
        case apsw.ReadOnlyError() | apsw.CantOpenError() | apsw.PermissionsError():
            return StoreReadOnly()
        case apsw.CorruptError() | apsw.NotADBError():
            return StoreDamaged()
        case apsw.IOError():
            return StoreTrouble(str(error))
        case _:
            return error

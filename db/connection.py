"""How is the store's file opened, and what do its errors mean?

SQLite through APSW, WAL with synchronous=FULL: WAL with NORMAL loses paid sales at a power cut,
and SQLite 3.7.0–3.51.2 can corrupt a WAL file with two writing connections (sqlite.org, wal.html).
Checkpoints belong to the writer when it is idle, so the automatic one is off.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import apsw
from peewee import DatabaseError, InterfaceError, SqliteDatabase
from playhouse.apsw_ext import APSWDatabase

from db.facts.trouble import (
    DiskFull,
    StoreBusy,
    StoreDamaged,
    StoreReadOnly,
    StoreTrouble,
)
from db.tables.base import database

if TYPE_CHECKING:
    from collections.abc import Iterator

PRAGMAS: dict[str, Any] = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "wal_autocheckpoint": 0,
    "cache_size": -4096,
    "trusted_schema": 0,
    "cell_size_check": 1,
}
"""Asserted by a test; the page cache stays at 4 MB, more is not faster."""
BUSY_S = 5
"""How long a writer waits for another process."""
WAL_LIMIT_BYTES = 64 << 20
"""A checkpoint is made past this size even while busy."""


def open_database(path: str, *, vfs: str = "", **changed: object) -> SqliteDatabase:
    """Put the store at this path into place for the whole process; no connection is made yet.

    `changed` replaces pragmas: the crash tests open with another VFS and exclusive locking.
    """
    more = {"vfs": vfs} if vfs else {}
    opened: SqliteDatabase = APSWDatabase(
        path,
        # An exclusive lock must be asked for before the journal mode, or WAL wants shared memory.
        pragmas={**changed, **PRAGMAS, **changed},
        timeout=BUSY_S,
        lock_type="IMMEDIATE",
        autoconnect=False,
        **more,
    )
    database.initialize(opened)
    return opened


def raw() -> apsw.Connection:
    """Give this thread's connection for prepared statements."""
    connection: apsw.Connection = database.connection()
    return connection


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
        if database.in_transaction():
            yield raw()
        else:
            with database.atomic():
                yield raw()


@contextmanager
def reading() -> Iterator[apsw.Connection]:
    """Read one snapshot on a connection of this thread's own, closed afterwards."""
    with troubles():
        mine = database.connect(reuse_if_open=True)
        try:
            with database.atomic("DEFERRED"):
                yield raw()
        finally:
            if mine:
                database.close()


@contextmanager
def troubles() -> Iterator[None]:
    """Turn the driver's errors into the troubles that people are told about."""
    try:
        yield
    except apsw.Error as error:
        raise _trouble(error) from error
    except UnicodeDecodeError as error:
        raise StoreDamaged from error
    except (DatabaseError, InterfaceError) as error:
        inner = getattr(error, "orig", None)
        raise _trouble(inner if isinstance(inner, apsw.Error) else error) from error


def _trouble(error: Exception) -> Exception:
    """Choose the trouble by SQLite's result code; anything else is our own bug and stays."""
    match error:
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

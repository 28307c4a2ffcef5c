"""Is every connection durable, and is every error of the driver a trouble with a sentence?"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import apsw
import pytest

from db import connection
from db.facts.trouble import (
    DiskFull,
    StoreBusy,
    StoreDamaged,
    StoreReadOnly,
    StoreTrouble,
    Trouble,
)

if TYPE_CHECKING:
    from db.store import Store


def pragmas() -> dict[str, object]:
    """Read what this thread's connection really does."""
    return {name: connection.value(f"PRAGMA {name}") for name in connection.PRAGMAS}


@pytest.mark.usefixtures("store")
def test_every_connection_has_the_pragmas() -> None:
    """The opening thread's, a reader's and a thread's own."""
    assert pragmas() == connection.PRAGMAS
    assert connection.PRAGMAS["synchronous"] == 2

    def elsewhere() -> dict[str, object]:
        with connection.reading():
            return pragmas()

    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(elsewhere).result() == connection.PRAGMAS


@pytest.mark.usefixtures("store")
def test_a_reader_sees_one_snapshot_and_blocks_nobody(store: Store) -> None:
    """What is written meanwhile is seen afterwards; the writer does not wait."""

    def count() -> int:
        return int(connection.value("SELECT count(*) FROM person"))

    with ThreadPoolExecutor(1) as pool:

        def write() -> None:
            with connection.reading():
                pass
            connection.connect()
            with connection.transaction():
                connection.rows("INSERT INTO person (key, name, rights) VALUES ('x', 'X', '[]')")
            connection.disconnect()

        with store.reading():
            before = count()
            pool.submit(write).result(timeout=5)
            assert count() == before
    assert count() == before + 1


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (apsw.FullError("full"), DiskFull),
        (apsw.BusyError("busy"), StoreBusy),
        (apsw.LockedError("locked"), StoreBusy),
        (apsw.ReadOnlyError("read only"), StoreReadOnly),
        (apsw.CantOpenError("cannot open"), StoreReadOnly),
        (apsw.PermissionsError("not allowed"), StoreReadOnly),
        (apsw.CorruptError("malformed"), StoreDamaged),
        (apsw.NotADBError("no database"), StoreDamaged),
        (apsw.IOError("input/output"), StoreTrouble),
        (UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid"), StoreDamaged),
    ],
)
def test_errors_become_troubles(error: Exception, trouble: type[Trouble]) -> None:
    """By SQLite's result code; the driver's error stays as the cause."""
    with pytest.raises(trouble) as raised, connection.troubles():
        raise error
    assert type(raised.value) is trouble
    assert raised.value.__cause__ is error
    assert raised.value.sentence.endswith(".")


def test_our_own_bugs_stay_bugs() -> None:
    """They are no troubles of the world."""
    error = apsw.ConstraintError("unique")
    with pytest.raises(apsw.ConstraintError) as raised, connection.troubles():
        raise error
    assert not isinstance(raised.value, Trouble)


@pytest.mark.usefixtures("store")
def test_values() -> None:
    """One statement, its first column, or None."""
    assert connection.value("SELECT 7, 8") == 7
    assert connection.value("SELECT 7 WHERE 0") is None

"""Does a paid sale stay paid? The linked SQLite and the pragmas on which that rests.

SQLite 3.7.0-3.51.2 can corrupt a WAL file with two writing connections, and WAL with
synchronous=NORMAL loses the last commits at a power cut (sqlite.org, wal.html).
"""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from queue import SimpleQueue
from typing import TYPE_CHECKING

import apsw
import pytest

from db.connection import value
from db.store import Store
from tests.house.tree import TOP

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PRAGMAS = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0}
CACHE_MB = 8
"""More is memory without speed."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give a fresh store."""
    fresh = Store.new(tmp_path / "shop.store")
    yield fresh
    fresh.close()


def pragmas() -> dict[str, object]:
    """Read this thread's connection."""
    return {name: value(f"PRAGMA {name}") for name in PRAGMAS}


def cache_mb() -> float:
    """Say how much this thread's connection may keep in memory."""
    pages = int(value("PRAGMA cache_size"))
    return -pages / 1024 if pages < 0 else pages * int(value("PRAGMA page_size")) / 1024**2


def test_the_linked_sqlite_is_sound() -> None:
    """No older SQLite is inside the driver."""
    assert tuple(map(int, apsw.sqlite_lib_version().split("."))) >= (3, 51, 3)


@pytest.mark.usefixtures("store")
def test_the_pragmas_of_the_opening_thread() -> None:
    """The connection that the store was opened with is durable, strict and small."""
    assert pragmas() == PRAGMAS
    assert int(value("PRAGMA busy_timeout")) >= 1000
    assert 0 < cache_mb() <= CACHE_MB


def test_the_pragmas_of_another_thread(store: Store) -> None:
    """A report's own connection is opened by the same rules."""

    def read() -> dict[str, object]:
        with store.reading():
            return pragmas()

    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(read).result() == PRAGMAS


def test_a_sale_is_written_by_the_same_rules(store: Store) -> None:
    """The one writer's connection is durable too."""
    answers: SimpleQueue[object] = SimpleQueue()
    store.writer.start()
    store.writer.submit(pragmas, answers.put, answers.put)
    assert answers.get(timeout=10) == PRAGMAS


def test_only_one_sqlite_opens_the_store(tmp_path: Path) -> None:
    """The stock driver opens nothing: closing a file there would drop the other's lock."""
    program = (
        "import sys; from pathlib import Path; opened = []\n"
        "sys.addaudithook(lambda event, _: event == 'sqlite3.connect' and opened.append(event))\n"
        "from db.store import Store; Store.new(Path(sys.argv[1])).close()\n"
        "sys.exit(len(opened))"
    )
    place = tmp_path / "shop.store"
    done = subprocess.run([sys.executable, "-c", program, place], cwd=TOP, check=False)
    assert done.returncode == 0
    assert place.stat().st_size > 0

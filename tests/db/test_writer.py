"""Does the writing thread do what it is asked, in order, and live on whatever happens?"""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Any

import apsw
import pytest

from db import connection, writer
from db.connection import rows, value
from db.facts.trouble import DiskFull, Refused, StoreTrouble
from db.writer import Writer
from tests.crash.trade import moment

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from db.store import Store


class Asker:
    """Submits jobs and waits for their answers."""

    def __init__(self, asked: Writer) -> None:
        self._asked, self.answers = asked, list[Any]()
        self._came = threading.Semaphore(0)

    def ask(self, *jobs: Callable[[], Any]) -> list[Any]:
        """Ask for all of them at once and give the answers in the order they came."""
        del self.answers[:]
        for job in jobs:
            self._asked.submit(job, self._take, self._take)
        for _ in jobs:
            assert self._came.acquire(timeout=5)
        return self.answers

    def _take(self, answer: Any) -> None:  # noqa: ANN401  (whatever the job gave)
        self.answers.append(answer)
        self._came.release()


def fail(error: Exception) -> None:
    """Fail like this."""
    raise error


def test_jobs_run_in_their_order_in_one_thread(store: Store) -> None:
    """Never in the asker's thread."""
    store.writer.start()
    answers = Asker(store.writer).ask(
        *(partial(lambda at: (at, threading.get_ident()), at) for at in range(50))
    )
    assert [at for at, _thread in answers] == list(range(50))
    assert len({thread for _at, thread in answers}) == 1
    assert answers[0][1] != threading.get_ident()


def test_troubles_come_back_and_the_thread_lives_on(store: Store) -> None:
    """A trouble, a bug of ours, and work again."""
    store.writer.start()
    asker = Asker(store.writer)
    refused, bug, full, one = asker.ask(
        partial(fail, Refused("no")),
        partial(fail, ZeroDivisionError()),
        partial(fail, apsw.FullError("full")),
        partial(value, "SELECT 1"),
    )
    assert isinstance(refused, Refused)
    assert isinstance(bug, ZeroDivisionError)
    assert isinstance(full, DiskFull)
    assert one == 1


def test_stopping_does_what_was_asked_for(store: Store) -> None:
    """Nothing that was submitted is dropped."""
    store.writer.start()
    events = [partial(store.books.close, moment(at), "owner") for at in range(20)]
    done: list[object] = []
    for event in events:
        store.writer.submit(event, done.append, done.append)
    store.writer.stop()
    assert len(done) == 20
    assert value("SELECT count(*) FROM closing") == 20


def test_a_writer_that_never_started_stops(tmp_path: Path) -> None:
    """There is nothing to wait for."""
    Writer(tmp_path / "none-wal").stop()


def wal_pages() -> tuple[Any, ...]:
    """Say how many pages the log has, and how many of them are in the file."""
    return rows("PRAGMA wal_checkpoint(NOOP)")[0]


def test_an_idle_writer_tidies_up(store: Store) -> None:
    """Some time after the last job the log is in the file, without anybody having asked."""
    idle = Writer(None, idle_s=0.02)
    idle.start()
    Asker(idle).ask(partial(store.books.close, moment(1), "owner"))
    busy, pages, moved = wal_pages()
    for _ in range(200):
        if pages == moved:
            break
        threading.Event().wait(0.01)
        busy, pages, moved = wal_pages()
    idle.stop()
    assert (busy, pages) == (0, moved)


def test_a_checkpoint_that_fails_harms_nobody(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The thread lives on and the next job is done."""
    tried = threading.Event()

    def refuse(_mode: str) -> None:
        tried.set()
        raise apsw.IOError("the disk says no")

    monkeypatch.setattr(writer, "checkpoint", refuse)
    idle = Writer(None, idle_s=0.01)
    idle.start()
    asker = Asker(idle)
    asker.ask(partial(store.books.close, moment(1), "owner"))
    assert tried.wait(5)
    assert asker.ask(partial(value, "SELECT 7")) == [7]
    idle.stop()


def test_a_log_that_grows_too_long_is_tidied_while_busy(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Past the limit nobody waits for a pause."""
    monkeypatch.setattr(writer, "WAL_LIMIT_BYTES", 1)
    tidied: list[str] = []
    monkeypatch.setattr(writer, "checkpoint", tidied.append)
    busy = Writer(store.path.with_name("shop.store-wal"), idle_s=60)
    busy.start()
    Asker(busy).ask(partial(store.books.close, moment(1), "owner"))
    busy.stop()
    assert tidied == ["PASSIVE"]


def test_no_checkpoint_inside_a_transaction(store: Store) -> None:
    """It would only fail."""
    assert store.path.exists()
    with connection.transaction():
        writer.checkpoint("TRUNCATE")


def test_the_trouble_of_a_busy_store_is_told(store: Store) -> None:
    """Another process that holds the lock for too long."""
    other = apsw.Connection(str(store.path))
    other.execute("BEGIN IMMEDIATE").fetchall()
    connection.raw().setbusytimeout(10)
    with pytest.raises(StoreTrouble, match=r"^$"):
        store.books.close(moment(1), "owner")
    other.close()
    assert store.books.close(moment(2), "owner").z == 1

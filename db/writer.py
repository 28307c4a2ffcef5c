"""Who writes? One thread with the only writing connection, so that no window waits for a disk.

Jobs run in the order they came. Each tells its result, or the trouble it met, through the callback
it brought; both are called in this thread. When nothing was asked for a while the writer makes a
passive checkpoint, so that no sale pays for it; past 64 MB it makes one anyway.
"""

from __future__ import annotations

import queue
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from db.connection import WAL_LIMIT_BYTES, connect, disconnect, raw, rows, troubles
from db.facts.trouble import StoreClosed, StoreTrouble

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

IDLE_S = 3.0
"""Seconds without a job after which a checkpoint is made."""

Job = tuple["Callable[[], Any]", "Callable[[Any], None]", "Callable[[Exception], None]"]


class Writer:
    """A queue of jobs and the thread that does them."""

    def __init__(self, wal: Path | None, idle_s: float = IDLE_S) -> None:
        """Write beside this WAL file; None where its size is not watched."""
        self._wal, self._idle_s = wal, idle_s
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._dirty = False
        self._gate = threading.Lock()
        self._over = False

    def start(self) -> None:
        """Begin to work."""
        self._thread.start()

    def submit(
        self,
        job: Callable[[], Any],
        then: Callable[[Any], None],
        otherwise: Callable[[Exception], None],
    ) -> None:
        """Do a job after those before it; returns at once. Behind the last one it is refused."""
        with self._gate:
            if not self._over:
                self._jobs.put((job, then, otherwise))
                return
        otherwise(StoreClosed())

    def stop(self) -> None:
        """Do what was asked for, then end; whoever asks later is told so, and waits for nobody."""
        with self._gate:
            self._over = True
            self._jobs.put(None)
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        with troubles():
            connect()
        try:
            while (job := self._next()) is not None:
                self._do(*job)
        finally:
            disconnect()

    def _next(self) -> Job | None:
        """Wait for a job; tidy up once while there is none."""
        while True:
            try:
                return self._jobs.get(timeout=self._idle_s if self._dirty else None)
            except queue.Empty:
                self._tidy()

    def _do(
        self,
        job: Callable[[], Any],
        then: Callable[[Any], None],
        otherwise: Callable[[Exception], None],
    ) -> None:
        self._dirty = True
        try:
            with troubles():
                result = job()
        except Exception as error:  # noqa: BLE001  (whatever it is, the asker must hear of it)
            otherwise(error)
        else:
            then(result)
        if self._wal and self._wal.exists() and self._wal.stat().st_size > WAL_LIMIT_BYTES:
            self._tidy()

    def _tidy(self) -> None:
        self._dirty = False
        # Nothing is lost without it, and a dead thread would never answer another sale.
        with suppress(StoreTrouble), troubles():
            checkpoint("PASSIVE")


def checkpoint(mode: str) -> None:
    """Bring the WAL's pages into the store's file; what a reader still needs stays."""
    if not raw().in_transaction:
        rows(f"PRAGMA wal_checkpoint({mode})")

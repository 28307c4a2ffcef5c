"""How is a store copied, and how does a copy become the store again?

A copy is made by SQLite's online backup while a till goes on selling, and is only given its name
when the file is sound and its journal holds together. A restored store counts one epoch more on
every till and says so in the journal, because its last receipts may exist on paper only.
"""

from __future__ import annotations

import os
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import apsw
from filelock import FileLock, Timeout

from db import batch_rows, terminals
from db.audit import audit
from db.chain import Signer
from db.connection import raw, rows, transaction, troubles, value
from db.facts.event import Event, EventCode
from db.facts.trouble import DiskFull, Refused, StoreInUse, StoreReadOnly, StoreTrouble
from db.imports.keeping import now
from db.journal import Journal
from db.staff import OWNER
from db.store import Store, key_path
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PAGES = 1000
"""Pages copied between two looks at what a till has written meanwhile."""
_BESIDE = ("-wal", "-shm")


def backup(path: Path, target: Path) -> dict[str, object]:
    """Copy the store at `path` to `target`, a new file or a folder.

    Raises:
        Refused: if something is already there, or the copy would not be sound.
        StoreTrouble: if the store cannot be read or the copy not written.

    """
    if target.is_dir():
        target = target / f"{path.stem}-{time.strftime('%Y%m%d-%H%M%S')}{path.suffix}"
    if target.exists():
        raise Refused(say("Backup", "There is already a file {name}.", name=target.name))
    with _part(target) as part:
        store = Store.look(path)
        try:
            _copy(raw(), part)
        finally:
            store.close()
        counted = _sound(part)
        part.replace(target)
    return {"ok": True, "backup": str(target), "bytes": target.stat().st_size, **counted}


def restore(path: Path, source: Path, *, replace: bool = False) -> dict[str, object]:
    """Make the copy at `source` the store at `path`.

    Raises:
        Refused: if a store is there and `replace` was not said, if its card payments are not
            settled, or if the copy is not sound.
        StoreInUse: if a till holds the store that is there.

    """
    there = path.exists() and path.stat().st_size > 0
    if there and not replace:
        text = "There is already a store here; with --replace it is set aside."
        raise Refused(say("Backup", text))
    _readable(source)
    with _held(path), _part(path) as part:
        if there:
            _refuse_unsettled(path)
        store = Store.look(source)
        try:
            _copy(raw(), part)
        finally:
            store.close()
        counted = _sound(part)
        epoch = _begin_epoch(part, key_path(path), source.name)
        aside = _set_aside(path) if there else None
        part.replace(path)
    return {"ok": True, "epoch": epoch, "aside": aside and str(aside), **counted}


def _refuse_unsettled(path: Path) -> None:
    """Refuse to set aside a store whose card payments the copy may know nothing of.

    What is damaged is the very reason to restore, and is let pass.
    """
    try:
        store = Store.look(path)
    except StoreTrouble:
        return
    try:
        is_open = batch_rows.anything_open()
    except StoreTrouble:
        return
    finally:
        store.close()
    if is_open:
        text = (
            "Card payments in the store that is here are not settled: end-of-day processing first."
        )
        raise Refused(say("Backup", text))


def _readable(source: Path) -> None:
    if not source.is_file():
        raise Refused(say("Backup", "There is no file {name}.", name=source.name))


@contextmanager
def _held(path: Path) -> Iterator[None]:
    """Hold the lock of a store that is not open."""
    lock = FileLock(path.with_name(f"{path.name}.lock"), timeout=0)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except Timeout:
        raise StoreInUse(str(path)) from None
    except OSError as error:
        raise StoreReadOnly(str(path.parent)) from error
    try:
        yield
    finally:
        lock.release()


@contextmanager
def _part(target: Path) -> Iterator[Path]:
    """Give a file beside the target to work on; nothing of it stays behind."""
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        yield part
    except OSError as error:
        raise StoreReadOnly(str(target.parent)) from error
    except apsw.FullError as error:
        raise DiskFull from error
    finally:
        for end in ("", *_BESIDE):
            part.with_name(part.name + end).unlink(missing_ok=True)


def _copy(source: apsw.Connection, part: Path) -> None:
    """Copy page by page and make it one file that needs no other beside it."""
    with troubles():
        made = apsw.Connection(str(part))
        try:
            with made.backup("main", source, "main") as copying:
                while not copying.done:
                    copying.step(_PAGES)
            made.execute("PRAGMA journal_mode = DELETE").fetchall()
        finally:
            made.close()
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def _sound(part: Path) -> dict[str, object]:
    """Open the copy, ask SQLite whether it is whole, and walk along its journal."""
    store = Store.look(part)
    try:
        for (said,) in rows("PRAGMA integrity_check(1)"):
            if said != "ok":
                raise Refused(say("Backup", "The copy is not sound: {what}.", what=said))
        sales = int(value("SELECT count(*) FROM sale"))
        closings = int(value("SELECT count(*) FROM closing"))
        for text, where in audit(store.shop.profile.currency, sales, closings):
            fault = say("Check", text, **where)
            raise Refused(say("Backup", "The copy is not sound: {what}.", what=fault))
        records = int(value("SELECT count(*) FROM journal"))
    finally:
        store.close()
        _as_one_file(part)
    return {"sales": sales, "records": records}


def _begin_epoch(part: Path, key: Path, source: str) -> int:
    """Raise every till's epoch and say so in its journal, with the key that will sign on."""
    store = Store.look(part)
    try:
        shop, signer = store.shop, Signer(key)
        with transaction():
            rows("UPDATE till SET epoch = epoch + 1")
            tills = rows("SELECT key FROM till ORDER BY key")
            event = Event(EventCode.OTHER, now(shop), OWNER)
            for (name,) in tills:
                till = store.places.till(name)
                said = {"what": "restored", "from": source, "epoch": till.epoch}
                journal = Journal(shop, till, signer)
                journal.append(event, dict(said))
                terminals.skip(journal, name, event)
        return store.places.till().epoch
    finally:
        store.close()
        _as_one_file(part)


def _as_one_file(part: Path) -> None:
    """Bring what stands beside the copy into it; opening it has made it a WAL file again."""
    with troubles():
        made = apsw.Connection(str(part))
        try:
            made.execute("PRAGMA journal_mode = DELETE").fetchall()
        finally:
            made.close()
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def _set_aside(path: Path) -> Path:
    """Give the store that was here another name; its key stays, for the till goes on signing."""
    aside = path.with_name(f"{path.name}.before-restore-{time.strftime('%Y%m%d-%H%M%S')}")
    for end in ("", *_BESIDE):
        beside = path.with_name(path.name + end)
        if beside.exists():
            beside.replace(aside.with_name(aside.name + end))
    return aside

"""Does the one door open, refuse and close as it should?"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

import apsw
import pytest

from db import connection
from db.check import check
from db.facts.basket import Basket, BasketLine
from db.facts.quantity import ONE
from db.facts.trouble import (
    DiskFull,
    Refused,
    StoreDamaged,
    StoreInUse,
    StoreMissing,
    StoreReadOnly,
    StoreTooNew,
    StoreUnfinished,
    Trouble,
)
from db.migrations import STEPS
from db.store import Store, bring_up, holder_path, key_path
from tests.crash import trade

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HOLD = """
import sys
from pathlib import Path
from db.store import Store
store = Store.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
store.close()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a store that was closed in an orderly way."""
    Store.new(tmp_path / "shop.store").close()
    return tmp_path / "shop.store"


def sell(store: Store, number: int) -> None:
    """Sell one product."""
    basket = Basket(f"basket-{number}", lines=(BasketLine(1, trade.product(number % 40), ONE),))
    store.books.record(trade.draft(basket, number))


def test_a_closed_store_is_one_file_and_its_key(path: Path) -> None:
    """Nothing else lies about: no log, no holder; the lock's file may stay."""
    names = {each.name for each in path.parent.iterdir()} - {"shop.store.lock"}
    assert names == {"shop.store"}
    store = Store.open(path)
    sell(store, 1)
    store.close()
    names = {each.name for each in path.parent.iterdir()} - {"shop.store.lock"}
    assert names == {"shop.store", "shop.store.key"}
    assert key_path(path).stat().st_mode & 0o777 == 0o600


def test_a_second_program_is_refused_and_told_who(path: Path) -> None:
    """The refusal names the program and its pid; a third who only looks may."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        with pytest.raises(StoreInUse, match=f"pid {holder.pid}") as refused:
            Store.open(path)
        assert refused.value.sentence.startswith("This store is already in use")
        with pytest.raises(StoreInUse):
            Store.new(path)
        Store.look(path).close()
        assert json.loads(holder_path(path).read_text())["pid"] == holder.pid
        holder.communicate()
    Store.open(path).close()


def test_the_lock_of_a_killed_program_is_free(path: Path) -> None:
    """Its holder's note stays, its lock does not."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        holder.kill()
        holder.communicate()
    assert holder_path(path).exists()
    Store.open(path).close()


def test_a_holder_without_a_note_is_a_path(path: Path) -> None:
    """Where nobody can say who holds it, the path is said."""
    store = Store.open(path)
    holder_path(path).write_text("no json")
    with pytest.raises(StoreInUse, match=r"shop\.store"):
        Store.open(path)
    store.close()


def test_a_missing_store(tmp_path: Path) -> None:
    """Nothing is made by opening or looking."""
    for door in (Store.open, Store.look):
        with pytest.raises(StoreMissing):
            door(tmp_path / "none.store")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [b"", b"\0" * 5000, b"no store at all", os.urandom(9000), b"SQLite format 3\0" + b"x" * 9000],
    ids=["empty", "zeros", "text", "random", "head only"],
)
def test_a_file_that_is_no_store(tmp_path: Path, content: bytes) -> None:
    """It is refused with a sentence and stays as it was."""
    path = tmp_path / "shop.store"
    path.write_bytes(content)
    for door in (Store.open, Store.look):
        with pytest.raises(StoreDamaged):
            door(path)
    assert path.read_bytes() == content
    if content:
        with pytest.raises(StoreDamaged):
            Store.open_or_new(path)


def test_the_file_of_another_program(tmp_path: Path) -> None:
    """A sound SQLite file that is not ours is not written into."""
    path = tmp_path / "music.db"
    db = apsw.Connection(str(path))
    db.execute("CREATE TABLE song (name)").fetchall()
    db.close()
    for door in (Store.open, Store.new, Store.look):
        with pytest.raises(StoreDamaged):
            door(path)
    db = apsw.Connection(str(path))
    assert db.execute("SELECT name FROM sqlite_master").fetchall() == [("song",)]
    db.close()


def test_a_newer_store(path: Path) -> None:
    """An older program changes nothing in it."""
    db = apsw.Connection(str(path))
    db.execute("PRAGMA user_version = 99").fetchall()
    db.close()
    before = path.read_bytes()
    for door in (Store.open, Store.look):
        with pytest.raises(StoreTooNew):
            door(path)
    assert path.read_bytes() == before


def test_a_store_is_made_once(path: Path) -> None:
    """Where there is one, a new one is refused."""
    with pytest.raises(Refused, match="already a store"):
        Store.new(path)
    Store.open_or_new(path).close()


def test_no_such_profile(tmp_path: Path) -> None:
    """The refusal lists those there are, and nothing is made."""
    with pytest.raises(Refused, match="CA-QC, CN, DE, IN, JP, NZ, TW, US, US-NY"):
        Store.new(tmp_path / "shop.store", profile_name="XX")
    assert list(tmp_path.iterdir()) == []


def test_a_start_that_was_cut_is_finished(tmp_path: Path) -> None:
    """Tables without a shop: nobody sold anything yet, so it is simply made again."""
    path = tmp_path / "shop.store"
    connection.open_database(str(path))
    bring_up(path)
    connection.disconnect()
    with pytest.raises(StoreUnfinished):
        Store.open(path)
    store = Store.open_or_new(path)
    assert check(store)["ok"]
    store.close()


def test_a_till_that_is_not_there(path: Path) -> None:
    """A store without this till is not opened by it, and is free afterwards."""
    with pytest.raises(StoreDamaged):
        Store.open(path, till="77")
    Store.open(path).close()


def test_a_lost_key_is_told(path: Path) -> None:
    """A new key introduces itself, and everything still verifies."""
    for number in range(3):
        store = Store.open(path)
        sell(store, number)
        assert check(store)["ok"]
        store.close()
        key_path(path).unlink()
    db = apsw.Connection(str(path))
    assert db.execute("SELECT count(*) FROM journal WHERE code = 90001").fetchall() == [(3,)]
    db.close()


@pytest.mark.parametrize("left", [b"", b"half a key"])
def test_a_key_cut_while_it_was_written(path: Path, left: bytes) -> None:
    """Half a key beside is written anew; a spoilt one is refused with a sentence."""
    key_path(path).with_name("shop.store.key.half").write_bytes(left)
    store = Store.open(path)
    sell(store, 1)
    store.close()
    key_path(path).write_bytes(left)
    store = Store.open(path)
    if left:
        with pytest.raises(StoreReadOnly):
            sell(store, 2)
    else:
        sell(store, 2)
    assert check(store)["ok"]
    store.close()


def test_eight_readers_while_the_writer_writes(path: Path) -> None:
    """Every snapshot adds up, and nobody waits for the other."""
    store = Store.open(path)
    store.writer.start()
    answers: list[object] = []
    done = threading.Event()

    def read(_reader: int) -> int:
        looks = 0
        while not done.is_set() or not looks:
            with store.reading():
                ((sales, lines, sums),) = connection.rows(
                    "SELECT (SELECT sum(total) FROM sale), (SELECT sum(total) FROM line), "
                    "(SELECT sum(total) FROM sum_hour)"
                )
            assert sales == lines == sums
            looks += 1
        return looks

    with ThreadPoolExecutor(8) as pool:
        looking = [pool.submit(read, reader) for reader in range(8)]
        for number in range(60):
            store.writer.submit(partial(sell, store, number), answers.append, answers.append)
        while len(answers) < 60:
            done.wait(0.01)
        done.set()
        assert all(each.result() for each in looking)
    assert answers == [None] * 60
    assert check(store)["checked"]["sales"] == 60
    store.close()


def test_two_writing_threads_lose_nothing(path: Path) -> None:
    """Two threads may both write, each in its own connection; numbers stay gap-free."""
    store = Store.open(path)
    sell(store, 1)

    def work(first: int) -> None:
        connection.connect()
        for number in range(first, first + 20):
            sell(store, number)
        connection.disconnect()

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(work, (100, 200)))
    result = check(store)
    assert result["ok"], result["faults"]
    assert result["checked"]["sales"] == 41
    store.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a disk of one and a half megabytes of its own; needs root on Linux."""
    mount, where = shutil.which("mount"), tmp_path / "disk"
    where.mkdir()
    if not mount or os.geteuid():
        pytest.skip("mounting a small disk needs root on Linux")
    made = subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=1536k", "tmpfs", str(where)],
        check=False,
        capture_output=True,
    )
    if made.returncode:
        pytest.skip("mounting is not allowed here")
    yield where
    subprocess.run(["umount", str(where)], check=True)  # noqa: S607  (the system's own)


def sell_until_full(store: Store, last: int) -> int:
    """Sell until a sale is refused for want of space; give the last number sold."""
    while True:
        try:
            sell(store, last + 1)
        except DiskFull:
            return last
        last += 1


def test_a_full_disk(small_disk: Path) -> None:
    """A sale that does not fit is refused in a sentence; what was sold is there; space helps."""
    path, ballast = small_disk / "shop.store", small_disk / "ballast"
    store = Store.new(path)
    sell(store, 1)
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(4096)):
            pass
    sold = sell_until_full(store, 1)
    store.close()
    store = Store.open(path)
    assert check(store)["checked"]["sales"] == sold
    sold = sell_until_full(store, sold)
    ballast.unlink()
    sell(store, sold + 1)
    result = check(store)
    assert result["ok"], result["faults"]
    assert result["checked"]["sales"] == sold + 1
    store.close()


def test_a_disk_that_cannot_be_written(small_disk: Path) -> None:
    """A read-only disk is refused in a sentence, and so is a new store on it."""
    path = small_disk / "shop.store"
    Store.new(path).close()
    again = ["mount", "-o", "remount,ro", str(small_disk)]
    subprocess.run(again, check=True)
    try:
        for door in (Store.open, Store.open_or_new):
            with pytest.raises(StoreReadOnly):
                door(path)
        with pytest.raises(StoreReadOnly):
            Store.new(small_disk / "folder" / "new.store")
    finally:
        again[2] = "remount,rw"
        subprocess.run(again, check=True)
    Store.open(path).close()


def test_every_trouble_has_a_sentence() -> None:
    """What a cashier reads ends with a full stop, with and without a detail."""
    kinds = (DiskFull, StoreDamaged, StoreInUse, StoreMissing, StoreReadOnly, StoreTooNew)
    for kind in (*kinds, StoreUnfinished, Trouble):
        assert kind().sentence.endswith(".")
        assert kind("there").sentence.endswith(": there.")


def test_the_store_knows_its_schema(path: Path) -> None:
    """The version counts the migrations."""
    db = apsw.Connection(str(path))
    assert db.execute("PRAGMA user_version").fetchall() == [(len(STEPS),)]
    db.close()

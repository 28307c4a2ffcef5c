"""Is a copy the store, is a bad copy never named, and does a restored store count on?"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import apsw
import pytest

from db import backup as copies
from db.check import check
from db.connection import rows
from db.facts.trouble import Refused, StoreInUse, StoreMissing, StoreReadOnly
from db.store import Store
from tests.db.sold import draft, sold

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a store with a few sales."""
    place = tmp_path / "shop.store"
    store = Store.new(place)
    store.journal.record_all([draft(sold("A")), draft(sold("B", 2))])
    store.close()
    return place


def sales(path: Path) -> int:
    """Count the sales of a store, which must be sound."""
    store = Store.look(path)
    result = check(store)
    store.close()
    assert result["faults"] == []
    return int(result["checked"]["sales"])


def sell(path: Path) -> str:
    """Sell once more, and give the receipt's number."""
    store = Store.open(path)
    number = store.journal.record(draft(sold("C"))).receipt_no
    store.close()
    return number


def nothing_left(folder: Path) -> bool:
    """Say whether no piece of work was left behind."""
    return not [each for each in folder.iterdir() if ".part" in each.name]


def test_a_copy_is_the_store(path: Path, tmp_path: Path) -> None:
    """One file, without its key, that can be opened by itself."""
    answer = copies.backup(path, tmp_path / "copy.store")
    assert (answer["ok"], answer["sales"]) == (True, 2)
    assert sales(tmp_path / "copy.store") == 2
    assert not (tmp_path / "copy.store.key").exists()
    assert nothing_left(tmp_path)


def test_a_folder_gets_a_dated_copy(path: Path, tmp_path: Path) -> None:
    """Named after the store and the second."""
    folder = tmp_path / "copies"
    folder.mkdir()
    answer = copies.backup(path, folder)
    (made,) = folder.glob("shop-*.store")
    assert answer["backup"] == str(made)


def test_nothing_is_overwritten(path: Path, tmp_path: Path) -> None:
    """Neither by a copy nor by bringing one back."""
    copies.backup(path, tmp_path / "copy.store")
    with pytest.raises(Refused, match="already"):
        copies.backup(path, tmp_path / "copy.store")
    with pytest.raises(Refused, match="--replace"):
        copies.restore(path, tmp_path / "copy.store")


def spoil_journal(path: Path) -> None:
    """Change a record behind the till's back."""
    db = apsw.Connection(str(path))
    db.execute("DROP TRIGGER journal_update_never").fetchall()
    db.execute("UPDATE journal SET body = replace(body, 'Goods A', 'Goods X')").fetchall()
    db.close()


def spoil_file(path: Path) -> None:
    """Write over a page of an index."""
    db = apsw.Connection(str(path))
    sql = "SELECT rootpage FROM sqlite_master WHERE name = 'sale_id'"
    ((page,),) = db.execute(sql).fetchall()
    ((size,),) = db.execute("PRAGMA page_size").fetchall()
    db.close()
    assert isinstance(page, int)
    assert isinstance(size, int)
    with path.open("rb+") as file:
        file.seek((page - 1) * size + 8)
        file.write(b"\xff" * 64)


@pytest.mark.parametrize("spoil", [spoil_journal, spoil_file])
def test_an_unsound_copy_gets_no_name(
    path: Path, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    """Neither as a backup nor as the store; what was there stays."""
    copies.backup(path, tmp_path / "good.store")
    spoil(path)
    with pytest.raises(Refused, match="not sound"):
        copies.backup(path, tmp_path / "copy.store")
    assert not (tmp_path / "copy.store").exists()
    with pytest.raises(Refused, match="not sound"):
        copies.restore(tmp_path / "good.store", path, replace=True)
    assert sales(tmp_path / "good.store") == 2
    assert nothing_left(tmp_path)


def test_a_restored_store_counts_on(path: Path, tmp_path: Path) -> None:
    """One epoch more on every till, said in the journal; the old store stands aside."""
    copies.backup(path, tmp_path / "copy.store")
    assert sell(path) == "01-000003"
    answer = copies.restore(path, tmp_path / "copy.store", replace=True)
    assert (answer["epoch"], answer["sales"]) == (2, 2)
    assert sales(path) == 2
    assert sales(Path(str(answer["aside"]))) == 3
    store = Store.open(path)
    assert store.till.epoch == 2
    told = rows("SELECT till, epoch FROM journal WHERE body LIKE '%restored%' ORDER BY 1")
    assert told == [("01", 2), ("IM", 2)]
    store.close()
    sell(path)
    assert sales(path) == 3
    assert copies.restore(path, tmp_path / "copy.store", replace=True)["epoch"] == 2


def test_on_another_computer(path: Path, tmp_path: Path) -> None:
    """Without the key a new one is made, and the journal says so."""
    copies.backup(path, tmp_path / "copy.store")
    other = tmp_path / "other" / "shop.store"
    answer = copies.restore(other, tmp_path / "copy.store")
    assert answer["aside"] is None
    sell(other)
    assert sales(other) == 3
    store = Store.look(other)
    assert rows("SELECT count(DISTINCT key) FROM journal WHERE till = '01'") == [(2,)]
    store.close()


def test_what_cannot_be(path: Path, tmp_path: Path) -> None:
    """No store, no copy, no place to write, a till at work."""
    with pytest.raises(StoreMissing):
        copies.backup(tmp_path / "none.store", tmp_path / "copy.store")
    with pytest.raises(Refused, match="no file"):
        copies.restore(path, tmp_path / "none.store", replace=True)
    with pytest.raises(StoreReadOnly):
        copies.backup(path, tmp_path / "none" / "copy.store")
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreReadOnly):
        copies.restore(tmp_path / "file" / "shop.store", path)
    copies.backup(path, tmp_path / "copy.store")
    held = Store.open(path)
    with pytest.raises(StoreInUse):
        copies.restore(path, tmp_path / "copy.store", replace=True)
    held.close()

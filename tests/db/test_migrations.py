"""Do the steps lead to today's tables, whole or not at all?"""

from __future__ import annotations

import re
import shutil
import zipfile
from concurrent.futures import ProcessPoolExecutor
from hashlib import sha256
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path
from types import SimpleNamespace

import apsw
import pytest

from db import migrations
from db.check import check
from db.facts.trouble import StoreDamaged, StoreTooNew
from db.store import Store
from db.tables import base, batches, cards, goods, members, places, prices, stored, sums, trade
from tests import verify_journal

GOLDEN = Path(__file__).parents[1] / "golden" / "stores"
RELEASED: dict[str, str] = {}
"""Steps that shops have already taken, with the SHA-256 of their file: never edited."""
BY_HAND = (
    "product_search", "line_returns", "attempt_now_blocking", "line_offer_uses", "journal_drawer",
    "_never",
)  # fmt: skip
"""What the models cannot say: the search, an index of some rows only, the triggers."""


def plan(connection: apsw.Connection) -> dict[str, str]:
    """Read every table, index and trigger as SQL."""
    found = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql NOT NULL")
    return {str(name): re.sub(r"\s+", " ", str(sql)) for name, sql in found}


def migrated() -> apsw.Connection:
    """Give a store in memory, made by the steps."""
    connection = apsw.Connection(":memory:")
    migrations.migrate(connection, lambda _done: None)
    return connection


def models() -> list[type[base.Row]]:
    """Give every table's model."""
    found = [
        each
        for module in (batches, cards, goods, members, places, prices, stored, sums, trade)
        for each in vars(module).values()
        if isinstance(each, type) and issubclass(each, base.Row) and each is not base.Row
    ]
    assert len(found) > 10
    return found


def test_the_steps_make_what_the_models_say(tmp_path: Path) -> None:
    """Table by table and index by index, the same SQL."""
    database = base.open_models(str(tmp_path / "models.db"))
    database.connect()
    database.create_tables(models(), safe=False)
    wanted = plan(database.connection())  # type: ignore[no-untyped-call]  # peewee does not say
    database.close()
    found = {
        name: sql
        for name, sql in plan(migrated()).items()
        if not any(part in name for part in BY_HAND)
    }
    assert found == wanted


def test_every_fact_has_its_triggers() -> None:
    """What is written once is guarded against change and removal."""
    guarded = {
        "sale", "line", "tender", "journal", "closing", "label", "attempt", "attempt_event",
        "slip", "signature", "slip_upload",
        "batch_step", "account_step", "stored_entry", "line_offer", "offer", "price",
        "price_act", "member", "coupon",
        "tax_table", "line_tax", "sale_exempt",
    }  # fmt: skip
    triggers = {name for name in plan(migrated()) if name.endswith("_never")}
    assert triggers == {
        # People change, but nobody is forgotten.
        "person_delete_never",
        *(f"{table}_{word}_never" for table in guarded for word in ("update", "delete")),
    }


def test_migrating_twice_changes_nothing() -> None:
    """The version says that nothing is left to do, and no copy is made."""
    connection = migrated()
    before = plan(connection)
    copies: list[int] = []
    assert migrations.migrate(connection, copies.append) == len(migrations.STEPS)
    assert plan(connection) == before
    assert copies == []


def test_released_steps_are_never_edited() -> None:
    """A shop that took a step yesterday has the tables of yesterday."""
    folder = Path(migrations.__file__).parent
    files = {path.stem for path in folder.glob("m[0-9]*.py")}
    assert files == set(migrations.STEPS)
    for name, digest in RELEASED.items():
        assert sha256((folder / f"{name}.py").read_bytes()).hexdigest() == digest


def test_a_newer_and_a_strange_file() -> None:
    """Nothing is changed in either."""
    connection = apsw.Connection(":memory:")
    connection.execute("PRAGMA user_version = 99").fetchall()
    with pytest.raises(StoreTooNew):
        migrations.migrate(connection, lambda _done: None)
    connection = apsw.Connection(":memory:")
    connection.execute("CREATE TABLE song (name)").fetchall()
    with pytest.raises(StoreDamaged):
        migrations.migrate(connection, lambda _done: None)
    assert plan(connection) == {"song": "CREATE TABLE song (name)"}


@pytest.fixture
def second_step(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Pretend that there is one more step; its statements can be changed."""
    statements = ["CREATE TABLE loyalty (points INTEGER) STRICT"]
    real = import_module

    def pretended(name: str) -> object:
        if name.endswith("m9999_pretended"):
            return SimpleNamespace(STATEMENTS=tuple(statements))
        return real(name)

    monkeypatch.setattr(migrations, "import_module", pretended)
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, "m9999_pretended"))
    return statements


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Give a store of today, which will be of yesterday."""
    Store.new(tmp_path / "shop.store").close()
    return tmp_path / "shop.store"


def test_a_copy_is_made_before_an_upgrade(old: Path, second_step: list[str]) -> None:
    """The store as it was, whole, beside the new one."""
    assert second_step
    store = Store.open(old)
    store.close()
    copy = old.with_name(f"shop.store.before-{len(migrations.STEPS):04d}")
    connection = apsw.Connection(str(copy))
    assert migrations.version(connection) == len(migrations.STEPS) - 1
    assert "loyalty" not in plan(connection)
    connection.close()
    connection = apsw.Connection(str(old))
    assert "loyalty" in plan(connection)
    connection.close()


def test_a_step_that_fails_leaves_nothing(old: Path, second_step: list[str]) -> None:
    """The first statement goes back with the second."""
    second_step.append("CREATE TABLE nonsense (")
    with pytest.raises(apsw.SQLError):
        Store.open(old)
    connection = apsw.Connection(str(old))
    assert "loyalty" not in plan(connection)
    assert migrations.version(connection) == len(migrations.STEPS) - 1
    connection.close()
    second_step.pop()
    Store.open(old).close()


def _migrate_file(path: str) -> int:
    connection = apsw.Connection(path)
    connection.setbusytimeout(5000)
    try:
        return migrations.migrate(connection, lambda _done: None)
    finally:
        connection.close()


def test_four_programs_start_at_once(tmp_path: Path) -> None:
    """One takes the steps, the others find them taken."""
    path = str(tmp_path / "shop.store")
    with ProcessPoolExecutor(4, mp_context=get_context("spawn")) as pool:
        assert list(pool.map(_migrate_file, [path] * 4)) == [len(migrations.STEPS)] * 4


@pytest.mark.parametrize("kept", sorted(GOLDEN.glob("*.zip")), ids=lambda path: path.stem)
def test_every_schema_ever_opens(tmp_path: Path, kept: Path) -> None:
    """A store of each schema is upgraded, and everything in it is as it was written."""
    with zipfile.ZipFile(kept) as archive:
        archive.extractall(tmp_path)
    (path,) = tmp_path.glob("*.store")
    shutil.copy(path, tmp_path / "as-it-was")
    store = Store.open(path)
    result = check(store)
    sale = store.sale("01-000001")
    head = store.journal.head()
    store.close()
    assert result["ok"], result["faults"]
    assert result["checked"]["sales"] == 18
    assert sale is not None
    assert sale.lines
    offered = any(line.offers for line in sale.lines)
    assert offered == (kept.stem > "m0006")
    assert any(line.taxes for line in sale.lines) == (kept.stem > "m0010")
    assert (sale.took is not None) == (kept.stem > "m0014")
    assert verify_journal.verify(path, [head]) == []


def test_there_is_a_store_of_this_schema() -> None:
    """Each step has its golden store."""
    assert {path.stem for path in GOLDEN.glob("*.zip")} == set(migrations.STEPS)

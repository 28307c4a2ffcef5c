"""Does the check find what is wrong, and say where? And does a stranger's program agree?"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import apsw
import pytest

from db import chain
from db.check import FIRST_FAULTS, check
from db.facts.basket import Basket, BasketLine
from db.facts.quantity import ONE
from db.store import Store
from tests import verify_journal
from tests.crash import trade
from tests.proof import mutations

if TYPE_CHECKING:
    from collections.abc import Callable

VERIFIER = Path(verify_journal.__file__)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give the file of a small store with some of everything."""
    mutations.small_store(tmp_path / "shop.store")
    return tmp_path / "shop.store"


def change(path: Path, *statements: str) -> None:
    """Change the file behind the till's back, triggers put aside and back."""
    db = apsw.Connection(str(path))
    kept = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _sql in kept:
        db.execute(f"DROP TRIGGER {name}").fetchall()
    for statement in statements:
        db.execute(statement).fetchall()
    for _name, sql in kept:
        db.execute(str(sql)).fetchall()
    db.close()


def test_a_good_store_is_good(path: Path) -> None:
    """Both say so, and say how much they looked at."""
    store = Store.look(path)
    result = check(store)
    store.close()
    assert result["ok"], result["faults"]
    assert result["checked"] == {
        "sales": 18,
        "lines": 25,
        "tenders": 18,
        "records": 67,
        "closings": 3,
    }
    assert verify_journal.verify(path) == []


def test_checking_goes_on_while_selling(path: Path) -> None:
    """A till may sell on while its store is checked."""
    before = path.read_bytes()
    selling = Store.open(path)
    assert check(selling)["ok"]
    basket = Basket("ours", lines=(BasketLine(1, trade.product(3), ONE),))
    selling.books.record(trade.draft(basket, 900))
    assert check(selling)["checked"]["sales"] == 19
    selling.close()
    assert before != path.read_bytes()


def test_the_verifier_imports_nothing_of_the_application() -> None:
    """It runs alone, without our folder on its path."""
    text = VERIFIER.read_text(encoding="utf-8")
    assert "from db" not in text
    assert "import db" not in text
    assert "tests." not in text.replace("tests/verify_journal.py", "")


def run_verifier(*words: str) -> tuple[int, dict[str, object]]:
    """Run the script as an auditor would: in no folder of ours."""
    done = subprocess.run(
        [sys.executable, "-I", str(VERIFIER), *words], capture_output=True, check=False, cwd="/"
    )
    return done.returncode, json.loads(done.stdout)


def test_the_verifier_as_a_program(path: Path) -> None:
    """It prints one document and exits 0 for whole, 1 for not."""
    assert run_verifier(str(path)) == (0, {"ok": True, "faults": []})
    change(path, "UPDATE line SET total = total + 1 WHERE sale = 3 AND ordinal = 1")
    code, said = run_verifier(str(path))
    assert code == 1
    assert said["ok"] is False
    assert any("receipt 01-000003, line 1" in str(one) for one in _texts(said["faults"]))


def _texts(faults: object) -> list[str]:
    assert isinstance(faults, list)
    return faults


FAULTS: dict[str, str] = {
    "UPDATE line SET total = total + 1 WHERE sale = 3 AND ordinal = 1": (
        "Receipt 01-000003, line 1: its amounts do not add up."
    ),
    "UPDATE line_offer SET amount = amount + 1 WHERE place = 2": "its offers do not add up.",
    "DELETE FROM line_offer WHERE place = 1": "its offers do not add up.",
    "UPDATE line_offer SET place = 0 WHERE place = 1": "its offers do not add up.",
    "UPDATE line_offer SET place = place + 5": "its offers do not add up.",
    "INSERT INTO line_offer SELECT sale, 99, 1, offer, 0, 0 FROM line_offer LIMIT 1": (
        "line 99: its offers do not add up."
    ),
    "UPDATE line_offer SET uses = uses + 1 WHERE place = 1": "the rows tell another story.",
    "UPDATE line_offer SET offer = 901": "Name 901 of a offer is missing.",
    "UPDATE line SET offer_share = offer_share + 1, basket_share = basket_share - 1 "
    "WHERE offer_share > 0": "its offers do not add up.",
    "UPDATE tender SET amount = amount - 100 WHERE sale = 4": (
        "Receipt 01-000004: what was paid does not settle it."
    ),
    "DELETE FROM tender WHERE sale = 4": "Receipt 01-000004: what was paid does not settle it.",
    "UPDATE sale SET number = 900, receipt_no = '01-000900' WHERE number = 7": (
        "Till 01: receipt number 7 is missing before 8."
    ),
    "UPDATE till SET next_number = 99 WHERE key = '01'": "Till 01 would give number 99 after 18.",
    "UPDATE journal SET body = replace(body, 'P0', 'P9') WHERE seq = 3": (
        "Till 01, record 3 (01-000001): it was changed."
    ),
    "UPDATE journal SET signature = zeroblob(64) WHERE seq = 3": (
        "Till 01, record 3 (01-000001): the signature is not the till's."
    ),
    "DELETE FROM journal WHERE seq = 5": (
        "Till 01: a record is missing before record 6 (\N{EM DASH})."
    ),
    "DELETE FROM journal WHERE sale = 18": "Receipt 01-000018 is not in the journal.",
    "UPDATE label SET text = text || '!' WHERE kind = 'product' AND id IN "
    "(SELECT product FROM line WHERE sale = 1)": (
        "Till 01, record 3 (01-000001): the rows tell another story."
    ),
    "UPDATE sum_hour SET total = total + 1": "Sums: sum_hour: ",
    "UPDATE closing SET first_number = first_number + 1 WHERE z = 2": (
        "Z 2 of till 01 does not follow the one before."
    ),
    "UPDATE closing SET body = json_set(body, '$.tax', 1) WHERE z = 2": (
        "Z 2 of till 01: tax is wrong."
    ),
    "DELETE FROM closing WHERE z = 3": "The journal tells of 3 closings.",
    "INSERT INTO outbox VALUES (900, 'print', 900, 0, 'waiting', 0, 0, NULL, '', NULL)": (
        "Receipt 900 is asked to be printed, but there is no such sale."
    ),
    "INSERT INTO basket_line VALUES ('b', 1, 1, '{}')": "Basket b has lines but no head.",
    "INSERT INTO basket VALUES ('b', '01', 'open', 0, 'no json')": "Basket b cannot be read.",
    "UPDATE sale SET hour = (hour + 1) % 24 WHERE seq = 2": (
        "Receipt 01-000002: the hour is not that of its moment."
    ),
    "UPDATE sale SET scan_ms = scan_ms + 1 WHERE seq = 1": (
        "Till 01, record 3 (01-000001): the rows tell another story."
    ),
    "UPDATE sale SET scan_ms = NULL, tender_ms = NULL WHERE seq = 1": (
        "Till 01, record 3 (01-000001): the rows tell another story."
    ),
    "UPDATE sale SET tender_ms = 5 WHERE scan_ms IS NULL": "the time it took cannot be.",
    "UPDATE sale SET tender_ms = -1 WHERE seq = 1": (
        "Receipt 01-000001: the time it took cannot be."
    ),
    "UPDATE sale SET scan_ms = 14400001 WHERE seq = 1": (
        "Receipt 01-000001: the time it took cannot be."
    ),
    "DROP INDEX sale_day_at_ms": "sale_day_at_ms is not as the till made it.",
    "UPDATE line SET tax = -tax WHERE sale = 3 AND tax > 0": "the tax is not inside the total",
    "INSERT INTO label VALUES (900, 'product', 'X', 'X')": (
        "Name 900 of a product is used nowhere."
    ),
    "UPDATE line SET product = 901 WHERE sale = 1": "Name 901 of a product is missing.",
    "UPDATE line SET quantity = -9000000 WHERE returns_sale NOT NULL": (
        "more came back than was sold."
    ),
    "UPDATE line SET cost = cost + 5 WHERE returns_sale NOT NULL": (
        "what was paid back is not its part."
    ),
    "UPDATE line SET returns_sale = 1, returns_ordinal = 99 WHERE returns_sale NOT NULL": (
        "the line that came back is not there."
    ),
    "UPDATE till SET epoch = 7 WHERE key = '01'": "Till 01 counts epoch 7, its journal 1.",
}
"""What is done to the store, and what the check must say of it."""


OURS = ("INSERT INTO outbox", "INSERT INTO basket", "DROP INDEX")
"""What is no part of the books, so the verifier is silent about it."""


@pytest.mark.parametrize("statement", FAULTS)
def test_each_fault_is_named_and_located(path: Path, statement: str) -> None:
    """The sentence says which receipt, which line, which record."""
    change(path, statement)
    said = mutations.checked(path)
    wanted = FAULTS[statement]
    assert any(wanted in fault for fault in said), said
    assert verify_journal.verify(path) or statement.startswith(OURS)


def test_many_faults_are_counted(path: Path) -> None:
    """The first few are told, the rest counted."""
    change(path, "UPDATE line SET total = total + 1")
    said = mutations.checked(path)
    assert sum("its amounts do not add up" in one for one in said) == FIRST_FAULTS
    assert said[-1].startswith("There are ")


def test_dropped_triggers_are_noticed(path: Path) -> None:
    """The seat belt itself is part of the schema."""
    db = apsw.Connection(str(path))
    db.execute("DROP TRIGGER sale_update_never").fetchall()
    db.close()
    assert mutations.checked(path) == ["sale_update_never is not as the till made it."]


def rewrite(path: Path, anchor: str) -> None:
    """Write the whole journal anew with another key: what only an anchor can tell."""
    signer = chain.Signer(None)
    signer.load()
    told = {"key": signer.name, "public": signer.public.hex()}
    db = apsw.Connection(str(path))
    names = ("till", "epoch", "seq", "code", "at_ms", "offset_min", "person", "key", "body")
    sql = f"SELECT {', '.join(names)} FROM journal ORDER BY seq"  # noqa: S608
    records = [dict(zip(names, row, strict=True)) for row in db.execute(sql)]
    db.execute("DROP TRIGGER journal_update_never").fetchall()
    prev = chain.FIRST
    for row in records:
        row["key"] = signer.name
        row["body"] = chain.canonical(told) if row["code"] == 90001 else row["body"]
        if row["code"] == 13009:
            row["body"] = chain.canonical({**json.loads(str(row["body"])), "head": prev.hex()})
            change_z = "UPDATE closing SET body = ? WHERE z = ?"
            z = json.loads(row["body"])["z"]
            db.execute("DROP TRIGGER IF EXISTS closing_update_never").fetchall()
            db.execute(change_z, (row["body"], z)).fetchall()
        hashed = chain.digest(prev, tuple(row.values()))
        values = (row["body"], prev, hashed, signer.name, signer.sign(hashed), row["seq"])
        set_ = "UPDATE journal SET body=?, prev=?, hash=?, key=?, signature=? WHERE seq=?"
        db.execute(set_, values).fetchall()
        prev = hashed
    db.close()
    assert prev.hex() != anchor


def test_a_new_journal_is_told_by_the_anchor_only(tmp_path: Path) -> None:
    """Honest: who holds the file and the time can write all of it anew; the paper knows better."""
    path = tmp_path / "shop.store"
    anchor = mutations.small_store(path)
    rewrite(path, anchor)
    assert verify_journal.verify(path) == []
    assert verify_journal.verify(path, [anchor]) == [f"no record has the hash {anchor}"]


@pytest.mark.parametrize("seeds", [range(150), range(150, 300)], ids=["first", "second"])
def test_nobody_gets_away_with_a_forgery(tmp_path: Path, seeds: range) -> None:
    """Whatever changes the books is noticed by the check and by the verifier alike."""
    nothing: Callable[[int], None] = lambda _count: None  # noqa: E731
    found = mutations.run(tmp_path, seeds, nothing)
    assert found.missed == []
    assert found.done > 100
    assert found.by_anchor > 0

"""Can scripts rely on the commands? Exit codes, one document on stdout, options before and after.

In processes of their own, as a script calls them; docs/commands is replayed in one process by
test_transcripts.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import openpyxl
import pytest

from db import __main__ as commands
from db import words
from db.connection import rows, transaction
from db.store import Store
from tests.db.imports.files import write_csv
from tests.db.transcripts import DOCS
from tests.house.tree import TOP

if TYPE_CHECKING:
    from collections.abc import Iterator

GOODS, SALES = str(DOCS / "ring.goods.csv"), str(DOCS / "sales.csv")


def run(*arguments: str, code: int = 0) -> tuple[bytes, str]:
    """Run a command, demand its exit code and give what it said."""
    done = subprocess.run(
        [sys.executable, "-m", "db", *arguments],
        env=os.environ | {"PYTHONPATH": str(TOP), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        timeout=120,
        check=False,
    )
    said = done.stderr.decode()
    assert done.returncode == code, said
    assert "Traceback" not in said
    return done.stdout, said


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Speak English again afterwards."""
    yield
    words.use("en")


@pytest.fixture
def filled(tmp_path: Path) -> str:
    """Give a store with goods and former sales."""
    path = str(tmp_path / "shop.store")
    for arguments in (("products", GOODS), ("sales", SALES)):
        assert commands.main(["--store", path, "import", *arguments]) == 0
    return path


def test_one_document_and_nothing_else(filled: str) -> None:
    """Progress, notes and sentences are on stderr."""
    out, said = run("ask", "net", "--by", "product", "--format", "json", "--store", filled)
    assert json.loads(out)["columns"] == ["product", "net"]
    assert said == ""
    out, said = run("import", "sales", SALES, "--store", filled)
    assert json.loads(out)["unchanged"] == 4
    assert said == ""


def test_shared_options_stand_anywhere(filled: str) -> None:
    """Before and after the command, with and without an equals sign."""
    for arguments in (
        ("--store", filled, "--lang", "zh_CN", "ask", "net"),
        ("ask", "net", "--store", filled, "--lang", "zh_CN"),
        (f"--store={filled}", "ask", "net", "--lang=zh_CN"),
        ("ask", "--lang", "zh_CN", "net", f"--store={filled}"),
    ):
        out, _ = run(*arguments)
        assert "销售净额" in out.decode()


@pytest.mark.parametrize(
    "arguments",
    [
        ("ask", "net"),
        ("check",),
        ("new", "--profile", "CN"),
        ("--store", "x", "nonsense"),
        ("--store", "x", "ask"),
        ("--store", "x", "--lang", "fr", "check"),
        ("--store", "x", "ask", "net", "--format", "word"),
        ("--store", "x", "ask", "net", "--where", "day"),
        ("--store", "x", "ask", "net", "--from", "today"),
        ("--store", "x", "import", "products", "y", "--map", "name"),
        ("--store", "x", "import", "products", "y", "--map", "colour=name"),
        ("--store",),
    ],
)
def test_wrong_usage_is_2(arguments: tuple[str, ...], tmp_path: Path) -> None:
    """And makes nothing."""
    before = os.getcwd()  # noqa: PTH109
    os.chdir(tmp_path)
    try:
        assert commands.main(arguments) == 2
    finally:
        os.chdir(before)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("ask", "net"),
        ("check",),
        ("rebuild",),
        ("verify-receipt", "x"),
        ("backup", "copy"),
        ("import", "products", "none.csv"),
        ("import", "sales", GOODS),
    ],
)
def test_refused_is_1_with_one_sentence(
    arguments: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A store that is not there, a file that is not there: nothing is made."""
    path = tmp_path / "shop.store"
    assert commands.main([*arguments, "--store", str(path)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    assert not path.exists()


def test_a_refusal_speaks_the_language_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With what it is about in its place."""
    path = tmp_path / "{shop}.store"
    assert commands.main(["check", "--store", str(path), "--lang", "zh_CN"]) == 1
    assert capsys.readouterr().err.startswith(f"此处没有数据库：{path}。")


def test_in_a_process_too(tmp_path: Path) -> None:
    """The exit codes reach the shell."""
    path = str(tmp_path / "shop.store")
    run("ask", "net", code=2)
    _, said = run("ask", "net", "--store", path, code=1)
    assert said.startswith("There is no store at this place")
    run("new", "--profile", "NZ", "--store", path)
    out, _ = run("--help")
    assert b"verify-receipt" in out


@pytest.mark.parametrize("made", [("migrate",), ("import", "products", GOODS)])
def test_a_missing_store_is_made(made: tuple[str, ...], tmp_path: Path) -> None:
    """By these commands, and by new; with the rules of China."""
    path = tmp_path / "deep" / "shop.store"
    assert commands.main([*made, "--store", str(path)]) == 0
    store = Store.look(path)
    assert store.shop.profile.name == "CN"
    store.close()


def test_nothing_went_in_is_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The answer is given all the same, and the columns that mean nothing are named."""
    file = write_csv(tmp_path / "a.csv", ("code", "name", "colour"), ("1", "", "red"))
    path = str(tmp_path / "shop.store")
    assert commands.main(["import", "products", str(file), "--store", path]) == 1
    said = capsys.readouterr()
    assert [one["row"] for one in json.loads(said.out)["refused"]] == [2]
    assert "colour" in said.err


@pytest.mark.parametrize("form", ["table", "csv", "json", "xlsx", "pdf"])
def test_every_format_can_be_written(filled: str, form: str, tmp_path: Path) -> None:
    """To a file or to stdout, the same."""
    target = tmp_path / f"answer.{form}"
    asked = ("ask", "net", "--by", "day", "--format", form, "--store", filled)
    out, _ = run(*asked, "--out", str(target))
    assert out == b""
    content = target.read_bytes()
    assert content
    if form == "xlsx":
        book = openpyxl.load_workbook(io.BytesIO(content))
        assert book.worksheets[0].cell(1, 1).value == "day"
    if form in ("csv", "json"):
        assert run(*asked)[0] == content
    run(*asked, "--out", str(tmp_path / "none" / "x"), code=1)


def test_check_finds_a_fault_and_rebuild_mends_it(
    filled: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A sum that was changed behind the till's back."""
    store = Store.open(Path(filled))
    with transaction():
        rows("UPDATE sum_hour SET total = total + 1")
    store.close()
    assert commands.main(["check", "--store", filled]) == 1
    assert json.loads(capsys.readouterr().out)["ok"] is False
    assert commands.main(["rebuild", "--store", filled]) == 0
    assert len(json.loads(capsys.readouterr().out)["changed"]) == 1
    assert commands.main(["check", "--store", filled]) == 0


def test_stopped_by_hand(
    filled: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl+C ends an import in one sentence; whole documents stay."""

    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("db.imports.history.import_sales", stop)
    capsys.readouterr()
    assert commands.main(["import", "sales", SALES, "--store", filled]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_progress_is_for_terminals(
    filled: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody who looks sees how far it is, on stderr."""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    assert commands.main(["import", "sales", SALES, "--store", filled]) == 0
    assert json.loads(capsys.readouterr().out)["read"] == 5


def test_a_held_store_is_refused(tmp_path: Path) -> None:
    """While a till holds it, nothing is written; reading and copying go on."""
    path = tmp_path / "shop.store"
    held = Store.new(path)
    try:
        _, said = run("import", "products", GOODS, "--store", str(path), code=1)
        assert "already in use" in said
        run("rebuild", "--store", str(path), code=1)
        run("restore", GOODS, "--replace", "--store", str(path), code=1)
        run("check", "--store", str(path))
        run("ask", "net", "--store", str(path))
        run("backup", str(tmp_path / "copy.store"), "--store", str(path))
    finally:
        held.close()

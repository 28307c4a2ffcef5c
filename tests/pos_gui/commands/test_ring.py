"""Does `python -m pos_gui ring` answer as docs/commands/ring.* says, whatever comes in?

The golden day is statistics.md, section 3. Everything runs in a process of its own, as a script
would call it.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

TOP = Path(__file__).parents[3]
COMMANDS = TOP / "docs" / "commands"
SCHEMA: dict[str, Any] = json.loads((COMMANDS / "ring.schema.json").read_text(encoding="utf-8"))
EXCHANGES: list[dict[str, Any]] = [
    json.loads(line)
    for line in (COMMANDS / "ring.transcript.jsonl").read_text(encoding="utf-8").splitlines()
]
ONE = '{"id": "one", "at": "2026-03-02T10:00:00+08:00", "lines": [{"code": "A"}]}'
AFTER = '{"id": "after", "at": "2026-03-02T10:01:00+08:00", "lines": [{"code": "B"}]}'
TYPES: dict[str, type] = {"object": dict, "array": list, "string": str, "null": type(None)}
WITHOUT_QT = """
import runpy, sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6", "pyqtgraph"):
            raise ImportError(f"{name} was asked for")
sys.meta_path.insert(0, Refuse())
sys.argv[0] = "pos_gui"
runpy.run_module("pos_gui", run_name="__main__", alter_sys=True)
"""


def run(*arguments: str, given: bytes | str = b"", code: int = 0, start: str = "") -> str:
    """Run the program, demand its exit code and give what it answered."""
    how = ["-c", start] if start else ["-m", "pos_gui"]
    done = subprocess.run(
        [sys.executable, *how, *arguments],
        input=given.encode() if isinstance(given, str) else given,
        env=os.environ | {"PYTHONPATH": str(TOP), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        timeout=120,
        check=False,
    )
    said = done.stderr.decode()
    assert done.returncode == code, said[-2000:]
    assert "Traceback" not in said
    if code:
        assert len(said.splitlines()) == 1, said
    return done.stdout.decode()


def answers(*arguments: str, given: bytes | str = b"") -> list[dict[str, Any]]:
    """Run it and read its answers, one JSON document a line, each of the shape promised."""
    found = [json.loads(line) for line in run(*arguments, given=given).splitlines()]
    for one in found:
        fits(one, "answer")
    return found


def fits(value: Any, name: str) -> None:  # noqa: ANN401  (any JSON)
    """Demand that a value has the shape of this name."""
    wrong = list(faults(value, SCHEMA["$defs"][name]))
    assert not wrong, f"{wrong}\n{value}"


def faults(value: Any, shape: dict[str, Any]) -> list[str]:  # noqa: ANN401, C901, PLR0912  (one case a keyword)
    """Say what a value lacks; a keyword that this does not know is a fault too."""
    found: list[str] = []
    for keyword, asked in shape.items():
        match keyword:
            case "description" | "properties":
                pass
            case "$ref":
                found += faults(value, SCHEMA["$defs"][asked.rpartition("/")[2]])
            case "anyOf":
                found += [] if any(not faults(value, one) for one in asked) else ["none fits"]
            case "type":
                kinds = asked if isinstance(asked, list) else [asked]
                if not isinstance(value, tuple(TYPES[kind] for kind in kinds)):
                    return [f"{value} is no {asked}"]
            case "required":
                found += [f"{name} is missing" for name in asked if name not in value]
            case "additionalProperties":
                found += [f"{name} is unknown" for name in set(value) - set(shape["properties"])]
            case "items":
                found += [fault for one in value for fault in faults(one, asked)]
            case "minItems" | "minLength":
                found += [] if len(value) >= asked else [f"{value} is too short"]
            case "pattern":
                found += [] if re.search(asked, value) else [f"{value} is not like {asked}"]
            case _:
                found.append(f"unknown keyword {keyword}")
    if isinstance(value, dict):
        for name, inner in shape.get("properties", {}).items():
            found += faults(value[name], inner) if name in value else []
    return found


@pytest.fixture(name="prepared", scope="module")
def folder_with_goods(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a store with the goods A, B and C, once."""
    folder = tmp_path_factory.mktemp("prepared")
    goods = str(COMMANDS / "ring.goods.csv")
    subprocess.run(
        [sys.executable, "-m", "db", "--store", "shop.db", "import", "products", goods],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(TOP)},
        capture_output=True,
        timeout=120,
        check=True,
    )
    return folder


@pytest.fixture(name="store")
def store_with_goods(prepared: Path, tmp_path: Path) -> Path:
    """Give each test a copy of it, key and all."""
    shutil.copytree(prepared, tmp_path / "shop")
    return tmp_path / "shop" / "shop.db"


def lines_of(exchanges: list[dict[str, Any]]) -> str:
    """Write what went in, as it was sent."""
    sent = (one["in"] for one in exchanges)
    return "".join(f"{one if isinstance(one, str) else json.dumps(one)}\n" for one in sent)


def ask(store: Path, *words: str) -> dict[str, Any]:
    """Ask the books."""
    done = subprocess.run(
        [sys.executable, "-m", "db", "--store", str(store), *words, "--format", "json"],
        env=os.environ | {"PYTHONPATH": str(TOP)},
        capture_output=True,
        timeout=120,
        check=True,
    )
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def test_the_transcript_has_the_shape() -> None:
    """Baskets and answers keep the schema, but for those that are refused for their shape."""
    for one in EXCHANGES:
        fits(one, "exchange")
        if isinstance(one["in"], dict) and "refused" not in one["out"]:
            fits(one["in"], "basket")
    kinds = [("refused" in one["out"]) for one in EXCHANGES]
    assert kinds.count(True) >= 10
    assert kinds.count(False) >= 8


def test_the_shape_can_be_broken() -> None:
    """The check finds what is wrong."""
    good = EXCHANGES[0]["out"]
    assert not faults(good, SCHEMA["$defs"]["answer"])
    assert faults(good | {"total": 29.3}, SCHEMA["$defs"]["sale"])
    assert faults(good | {"total": "29.3"}, SCHEMA["$defs"]["sale"])
    assert faults(good | {"lines": []}, SCHEMA["$defs"]["sale"])
    assert faults({"id": "x", "lines": [{"code": "A"}], "y": 1}, SCHEMA["$defs"]["basket"])
    assert faults({"id": "x"}, SCHEMA["$defs"]["answer"])
    assert faults("x", {"maxLength": 3})


def test_the_transcript_is_what_happens(store: Path, tmp_path: Path) -> None:
    """Replayed on a new store, every answer is the one recorded; then the books hold the day."""
    file = tmp_path / "baskets.jsonl"
    file.write_text(lines_of(EXCHANGES), encoding="utf-8")
    got = answers("ring", str(file), "--store", str(store))
    for one, answer in zip(EXCHANGES, got, strict=True):
        assert answer == one["out"], one["in"]
    measures = (
        "gross", "discount", "total", "tax", "net", "cost", "margin", "margin_rate",
        "transactions", "units", "atv", "upt",
    )  # fmt: skip
    day = ask(store, "ask", *measures, "--from", "2026-03-02", "--to", "2026-03-02")
    assert day["rows"] == [
        [
            "158.70", "14.90", "143.80", "16.55", "127.25", "96.00", "31.25", "0.2456",
            4, "10", "35.95", "2.50",
        ],
    ]  # fmt: skip
    back = ask(store, "ask", "returns", "--from", "2026-03-03", "--to", "2026-03-03")
    assert back["rows"] == [["25.80"]]


def test_sent_twice_it_counts_once(store: Path) -> None:
    """The whole transcript again gives the same answers and no new sale."""
    sent = lines_of(EXCHANGES)
    first = answers("ring", "-", "--store", str(store), given=sent)
    before = ask(store, "check")
    again = answers("ring", "-", "--store", str(store), given=sent)
    assert [one for one in again if "refused" not in one] == [
        one for one in first if "refused" not in one
    ]
    assert ask(store, "check") == before
    assert before["ok"]


def test_store_stands_before_and_after(store: Path) -> None:
    """Both places, with blank and with =, mean the same."""
    ways = (
        ("--store", str(store), "ring", "-"),
        ("ring", "--store", str(store), "-"),
        ("ring", "-", f"--store={store}"),
        (f"--store={store}", "--lang", "en", "ring", "-"),
    )
    got = [answers(*way, given=ONE) for way in ways]
    assert got[1:] == got[:-1]
    assert got[0][0]["receipt_no"] == "01-000001"


def test_it_speaks_the_language_asked_for(store: Path) -> None:
    """A refusal is a sentence of that language."""
    unknown = '{"id": "n", "lines": [{"code": "Z"}]}'
    (said,) = answers("--lang", "zh_TW", "ring", "-", "--store", str(store), given=unknown)
    assert said["refused"] == "沒有商品 Z，未售出。"


def test_a_store_is_made(tmp_path: Path) -> None:
    """A store that does not exist is made; it has no goods yet."""
    path = tmp_path / "new.db"
    (answer,) = answers("ring", "-", "--store", str(path), given=ONE)
    assert "refused" in answer
    assert path.exists()


def test_refused_as_a_whole(tmp_path: Path) -> None:
    """What is no store is refused with exit 1 and one sentence, and stays as it is."""
    path = tmp_path / "no.db"
    path.write_text("this is no store", encoding="utf-8")
    assert not run("ring", "-", "--store", str(path), given=ONE, code=1)
    assert path.read_text(encoding="utf-8") == "this is no store"


@pytest.mark.parametrize(
    "arguments",
    [
        ("ring",),
        ("ring", "-"),
        ("ring", "--store", "x.db"),
        ("ring", "-", "--store", "x.db", "--unknown"),
        ("ring", "-", "extra", "--store", "x.db"),
        ("ring", "-", "--store"),
    ],
)
def test_wrong_usage(
    arguments: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Wrong usage is exit 2, and no store is made."""
    monkeypatch.chdir(tmp_path)
    run(*arguments, code=2)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("ring", "nowhere.jsonl", "--store", "x.db"), 1),
        (("ring", ".", "--store", "x.db"), 1),
        (("ring", "-", "--store", "x.db", "--lang", "fr"), 2),
    ],
)
def test_what_cannot_be_read(
    arguments: tuple[str, ...], code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that is not there is exit 1 with one sentence, a language that is not ours exit 2."""
    monkeypatch.chdir(tmp_path)
    run(*arguments, code=code)
    assert not list(tmp_path.iterdir())


def test_qt_is_never_asked_for(store: Path) -> None:
    """It rings where Qt cannot be imported."""
    said = run("ring", "-", "--store", str(store), given=ONE, start=WITHOUT_QT)
    assert json.loads(said)["total"] == "12.90"
    with pytest.raises(AssertionError, match="PySide6"):
        run("day", "--out", str(store.parent / "day"), start=WITHOUT_QT)


HOSTILE: dict[str, bytes] = {
    "no JSON": b"hello",
    "a NUL": b"\0",
    "a NUL inside": b'{"id": "x\0", "lines": [{"code": "A"}]}',
    "half a document": b'{"id": "x", "lines": [',
    "a list": b"[]",
    "a number": b"5",
    "null": b"null",
    "deep": b"[" * 100_000,
    "a megabyte": b"x" * 1_000_000,
    "a long code": b'{"id": "x", "lines": [{"code": "%s"}]}' % (b"9" * 1_000_000),
    "no id": b'{"lines": [{"code": "A"}]}',
    "an empty id": b'{"id": "", "lines": [{"code": "A"}]}',
    "an id of another kind": b'{"id": ["x"], "lines": [{"code": "A"}]}',
    "no lines": b'{"id": "x"}',
    "empty lines": b'{"id": "x", "lines": []}',
    "lines of another kind": b'{"id": "x", "lines": {"code": "A"}}',
    "a line of another kind": b'{"id": "x", "lines": ["A"]}',
    "no code": b'{"id": "x", "lines": [{"quantity": "1"}]}',
    "a code of another kind": b'{"id": "x", "lines": [{"code": ["A"]}]}',
    "an unknown field": b'{"id": "x", "lines": [{"code": "A"}], "colour": "red"}',
    "an unknown field of a line": b'{"id": "x", "lines": [{"code": "A", "colour": "red"}]}',
    "a quantity of another kind": b'{"id": "x", "lines": [{"code": "A", "quantity": [1]}]}',
    "a quantity that is none": b'{"id": "x", "lines": [{"code": "A", "quantity": "NaN"}]}',
    "too many": b'{"id": "x", "lines": [{"code": "A", "quantity": "99999999999999999999"}]}',
    "a price below zero": b'{"id": "x", "lines": [{"code": "A", "price": "-1"}]}',
    "a price too large": b'{"id": "x", "lines": [{"code": "A", "price": "9%s"}]}' % (b"9" * 30),
    "a price of another kind": b'{"id": "x", "lines": [{"code": "A", "price": {}}]}',
    "a discount below zero": b'{"id": "x", "lines": [{"code": "A"}], "discount": "-5"}',
    "no time": b'{"id": "x", "lines": [{"code": "A"}], "at": "noon"}',
    "a time of another kind": b'{"id": "x", "lines": [{"code": "A"}], "at": ["noon"]}',
    "a time too early": b'{"id": "x", "lines": [{"code": "A"}], "at": "0001-01-01T00:00:00"}',
    "no cashier": b'{"id": "x", "lines": [{"code": "A"}], "cashier": "nobody"}',
    "a coupon": b'{"id": "x", "lines": [{"code": "A"}], "coupons": ["SPRING"]}',
    "tenders of another kind": b'{"id": "x", "lines": [{"code": "A"}], "tenders": "cash"}',
    "a tender of another kind": b'{"id": "x", "lines": [{"code": "A"}], "tenders": [5]}',
    "no such tender": b'{"id":"x","lines":[{"code":"A"}],"tenders":[{"kind":"","amount":"1"}]}',
    "no amount": b'{"id":"x","lines":[{"code":"A"}],"tenders":[{"kind":"cash","amount":"NaN"}]}',
    "too little": b'{"id":"x","lines":[{"code":"A"}],"tenders":[{"kind":"cash","amount":"1"}]}',
    "braces": b'{"id": "x", "lines": [{"code": "{name}{0}"}]}',
}
"""Lines that no honest program sends; each is refused in one sentence."""

NOT_YET: dict[str, bytes] = {
    "no UTF-8": b"\xff\xfe{}",
    "half a sign as code": b'{"id": "x", "lines": [{"code": "\\ud800"}]}',
    "half a sign as id": b'{"id": "\\ud800", "lines": [{"code": "A"}]}',
    "half a sign as segment": b'{"id": "x", "lines": [{"code": "A"}], "segment": "\\ud800"}',
    "a discount of another kind": b'{"id": "x", "lines": [{"code": "A"}], "discount": ["5"]}',
    "a cashier of another kind": b'{"id": "x", "lines": [{"code": "A"}], "cashier": ["owner"]}',
    "a member of another kind": b'{"id": "x", "lines": [{"code": "A"}], "member": ["M"]}',
    "a segment of another kind": b'{"id": "x", "lines": [{"code": "A"}], "segment": {"a": 1}}',
    "coupons of another kind": b'{"id": "x", "lines": [{"code": "A"}], "coupons": {"a": 1}}',
    "a line's discount that is none": b'{"id":"x","lines":[{"code":"A","discount":"many"}]}',
}
"""The same, as it should be and is not yet: these end the program."""


def test_hostile_lines(store: Path) -> None:
    """Each is refused in one sentence, and the basket after it is rung up."""
    sent = b"".join(
        line + b"\n" + AFTER.replace("after", f"after {at}").encode() + b"\n"
        for at, line in enumerate(HOSTILE.values())
    )
    got = answers("ring", "-", "--store", str(store), given=sent)
    assert len(got) == 2 * len(HOSTILE)
    for name, refused, after in zip(HOSTILE, got[::2], got[1::2], strict=True):
        assert len(refused["refused"].splitlines()) == 1, name
        assert after.get("total") == "3.50", name


@pytest.mark.parametrize("line", NOT_YET.values(), ids=NOT_YET)
def test_a_line_that_ends_the_program(line: bytes, store: Path) -> None:
    """It too should be refused in one sentence."""
    sent = line + b"\n" + AFTER.encode()
    refused, after = answers("ring", "-", "--store", str(store), given=sent)
    assert len(refused["refused"].splitlines()) == 1
    assert after["total"] == "3.50"


def test_a_refusal_names_its_basket(store: Path) -> None:
    """Whoever sends many baskets must know which one was refused for its shape."""
    sent = '{"id": "x", "lines": []}\n{"id": "y", "lines": [{"code": "A", "colour": "red"}]}\n'
    assert [one["id"] for one in answers("ring", "-", "--store", str(store), given=sent)] == [
        "x",
        "y",
    ]


def test_blank_lines_are_no_baskets(store: Path) -> None:
    """Blank lines ask nothing, so nothing answers them."""
    assert len(answers("ring", "-", "--store", str(store), given=f"\n{ONE}\n\n  \n")) == 1
    assert answers("ring", "-", "--store", str(store)) == []

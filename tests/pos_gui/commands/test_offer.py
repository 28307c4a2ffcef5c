"""Do `offer backtest` and `offer exploits` answer as docs/commands/offer.* says?

python -m tests.pos_gui.commands.test_offer     records the transcript anew; read the difference
"""

from __future__ import annotations

import json
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from db.imports.products import import_products
from db.store import Store
from pos_gui.checkout import events
from pos_gui.clock import ShopClock
from pos_gui.commands.line import run
from tests.db import shape, transcripts
from tests.flows.desk import Desk

DOCS = transcripts.DOCS
SCHEMA = transcripts.schema("offer")
EXCHANGES = transcripts.read("offer")


def shop(path: Path) -> None:
    """Make a store that sold two of A, then one, just now."""
    store = Store.new(path)
    import_products(store, DOCS / "ring.goods.csv")
    desk = Desk(store, ShopClock(store.shop.profile.zone))  # type: ignore[arg-type]
    for codes in (("A", "A"), ("A",)):
        for code in codes:
            desk.hear(events.Scanned(code))
        desk.hear(events.Pay(), events.Finish())
    store.close()


def play(words: list[str], folder: Path) -> dict[str, Any]:
    """Run one command and give what it did, as a transcript has it."""
    typed = [word.format(docs=DOCS, folder=folder) for word in words]
    out, err = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = run([*typed, "--store", str(folder / "shop.store")])
    done: dict[str, Any] = {"in": words, "exit": code}
    if code:
        return done | {"refused": err.getvalue().strip().replace(str(folder), transcripts.ANY)}
    return done | {"out": json.loads(out.getvalue())}


@pytest.mark.parametrize("one", EXCHANGES, ids=lambda one: f"{one['in'][1]}-{one['exit']}")
def test_the_transcript_is_what_happens(one: dict[str, Any], tmp_path: Path) -> None:
    """And the answers have the shapes promised."""
    shop(tmp_path / "shop.store")
    assert play(one["in"], tmp_path) == one
    if "out" in one:
        promised = SCHEMA["$defs"]
        assert shape.faults(one["out"], {"$ref": f"#/$defs/{one['in'][1]}"}, promised) == []


def test_a_discount_that_was_never_given(tmp_path: Path) -> None:
    """Of the two receipts one would have been cheaper; days of the offer do not matter."""
    shop(tmp_path / "shop.store")
    half = {
        "key": "half", "name": "Half", "when": {"from": "2001-01-01", "to": "2001-12-31"},
        "set": {"parts": [{"goods": {"codes": ["A"]}, "units": 2}], "reduce": 1, "percent": "50"},
    }  # fmt: skip
    file = tmp_path / "half.json"
    file.write_text(json.dumps([half]), encoding="utf-8")
    told = play(["offer", "backtest", "{folder}/half.json"], tmp_path)["out"]
    assert (told["receipts"], told["reproduced"], told["touched"]) == (2, 2, 1)
    (one,) = told["offers"]
    assert (one["discount"], one["items"]) == ("6.45", "2")
    assert one["goods"] == [
        {"code": "A", "name": one["goods"][0]["name"], "quantity": "2", "discount": "6.45"}
    ]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        shop(Path(name) / "shop.store")
        done = [play(one["in"], Path(name)) for one in EXCHANGES]
    lines = "".join(f"{json.dumps(one, ensure_ascii=False)}\n" for one in done)
    (DOCS / "offer.transcript.jsonl").write_text(lines, encoding="utf-8")

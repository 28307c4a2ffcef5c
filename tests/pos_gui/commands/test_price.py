"""Does `python -m pos_gui price` answer as docs/commands/price.* says?

python -m tests.pos_gui.commands.test_price     records the transcript anew; read the difference
"""

from __future__ import annotations

import json
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from db.facts.moment import Moment
from db.facts.money import Money
from db.facts.offered import OfferShare
from db.imports.products import import_products
from db.store import Store
from pos_gui.commands.line import run
from tests.db import shape, transcripts
from tests.db.sold import CNY, draft, sold

DOCS = transcripts.DOCS
SCHEMA = transcripts.schema("price")
EXCHANGES = transcripts.read("price")
AT = Moment(1_790_000_000_000, 480)


def shop(path: Path, offers: Any) -> None:  # noqa: ANN401  (any JSON document)
    """Make a store with three kinds of goods and these offers."""
    store = Store.new(path)
    import_products(store, DOCS / "ring.goods.csv")
    store.offers.put(offers, AT, "owner")
    store.close()


def play(one: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Price a transcript's basket."""
    basket = folder / "basket.json"
    basket.write_text(json.dumps(one["basket"]), encoding="utf-8")
    words = ["price", "--basket", str(basket)]
    words += ["--offers", str(DOCS / one["offers"])] if "offers" in one else []
    if one.get("store"):
        words += ["--store", str(folder / "shop.store")]
    out, err = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = run(words)
    asked = {name: one[name] for name in ("basket", "offers", "store") if name in one}
    if code:
        return asked | {"refused": err.getvalue().strip()}
    return asked | {"out": json.loads(out.getvalue())}


@pytest.mark.parametrize("one", EXCHANGES, ids=lambda one: str(one["basket"]["id"]))
def test_the_transcript_is_what_happens(one: dict[str, Any], tmp_path: Path) -> None:
    """And baskets and answers have the shapes promised."""
    shop(tmp_path / "shop.store", json.loads((DOCS / "offers.json").read_text(encoding="utf-8")))
    assert play(one, tmp_path) == one
    if "out" in one:
        promised = SCHEMA["$defs"]
        assert shape.faults(one["basket"], {"$ref": "#/$defs/basket"}, promised) == []
        assert shape.faults(one["out"], {"$ref": "#/$defs/answer"}, promised) == []


def test_a_used_limit_counts(tmp_path: Path) -> None:
    """What a customer has used in this store is not there again."""
    half = {"key": "half", "name": "Half", "each": {"percent": "50"}, "limits": {"customer": 1}}
    path = tmp_path / "shop.store"
    shop(path, [half])
    one = {"basket": {"lines": [{"code": "A"}], "member": "M1"}, "store": True}
    assert play(one, tmp_path)["out"]["total"] == "6.45"
    store = Store.open(path)
    share = OfferShare("half", "Half", Money(645, CNY), 1)
    store.journal.record(draft(sold("A", offers=(share,)), customer="M1"))
    store.close()
    told = play(one, tmp_path)["out"]
    assert told["total"] == "12.90"
    assert [reason["why_not"] for reason in told["explanation"]] == ["used_up"]


def test_what_is_said_of_an_offer_that_applies(tmp_path: Path) -> None:
    """Nothing is missing to it; to one that repeats it is the way to the next time."""
    spend: dict[str, Any] = {"key": "spend", "name": "满减"}
    tier = {"from": "100", "amount": "20"}
    basket = {"lines": [{"code": "X", "price": "110"}]}
    path = tmp_path / "shop.store"
    for repeat, missing in ((False, None), (True, {"value": "90.00"})):
        shop(path, [spend | {"spend": {"tiers": [tier], "repeat": repeat}}])
        (reason,) = play({"basket": basket, "store": True}, tmp_path)["out"]["explanation"]
        assert (reason["amount"], reason.get("missing")) == ("20.00", missing)
        path.unlink()


def test_a_store_that_is_not_there(tmp_path: Path) -> None:
    """It is not made."""
    told = play({"basket": {"lines": []}, "store": True}, tmp_path)
    assert "shop.store" in told["refused"]
    assert not (tmp_path / "shop.store").exists()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        shop(Path(name) / "shop.store", transcripts.schema("offers")["examples"][0])
        done = [play(one, Path(name)) for one in EXCHANGES]
    lines = "".join(f"{json.dumps(one, ensure_ascii=False)}\n" for one in done)
    (DOCS / "price.transcript.jsonl").write_text(lines, encoding="utf-8")

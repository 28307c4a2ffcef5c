"""What did the commands answer when docs/commands was written?

Every transcript begins in an empty folder and is one command a line: what was typed after
`python -m db --store {folder}/shop.store`, its exit code, the document it answered, or the
sentence it was refused with. "…" stands for what differs each time: a path, a hash, a size.

    python -m tests.db.transcripts      records all of them anew; read the difference
"""

from __future__ import annotations

import io
import json
import sys
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

from db.__main__ import main
from tests.house.tree import TOP

DOCS = TOP / "docs" / "commands"
ANY = "\N{HORIZONTAL ELLIPSIS}"
"""Stands for what differs each time."""
_VOLATILE = ("backup", "bytes", "hash", "aside", "made")
NAMES = (
    "ask", "backup", "check", "forget", "import-members", "import-offers", "import-prices",
    "import-products", "import-sales", "migrate", "new", "pairs", "rebuild", "report", "restore",
    "schedule-ahead", "schedule-list", "schedule-run", "verify-receipt",
)  # fmt: skip


def read(name: str) -> list[dict[str, Any]]:
    """Read a transcript."""
    lines = (DOCS / f"{name}.transcript.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def schema(name: str) -> dict[str, Any]:
    """Read a schema."""
    found: dict[str, Any] = json.loads((DOCS / f"{name}.schema.json").read_text(encoding="utf-8"))
    return found


def play(words: list[str], folder: Path) -> dict[str, Any]:
    """Run one command and give what it did, as a transcript has it."""
    typed = [word.format(docs=DOCS, folder=folder) for word in words]
    content, err = io.BytesIO(), io.StringIO()
    out = io.TextIOWrapper(content, encoding="utf-8")
    with redirect_stdout(out), redirect_stderr(err):
        code = main(["--store", str(folder / "shop.store"), *typed])
    out.flush()
    said = content.getvalue().decode()
    done: dict[str, Any] = {"in": words, "exit": code}
    if said:
        done["out"] = json.loads(said)
    elif code == 1:
        done["refused"] = err.getvalue().strip().replace(str(DOCS), ANY).replace(str(folder), ANY)
    return done


def masked(done: dict[str, Any]) -> dict[str, Any]:
    """Hide what differs each time."""
    out = done.get("out")
    if isinstance(out, dict):
        hidden = {name: ANY for name in _VOLATILE if out.get(name) is not None}
        done = {**done, "out": {**out, **hidden}}
    return done


def record(name: str) -> None:
    """Play a transcript's commands and write down what they do."""
    with tempfile.TemporaryDirectory() as folder:
        done = [masked(play(one["in"], Path(folder))) for one in read(name)]
    text = "".join(f"{json.dumps(one, ensure_ascii=False)}\n" for one in done)
    (DOCS / f"{name}.transcript.jsonl").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    for each in NAMES:
        record(each)
        sys.stdout.write(f"{each}\n")

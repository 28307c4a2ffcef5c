"""How is the window opened from the command line, and what is said when it cannot be?"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from db.facts.trouble import Trouble
from db.words import LANGUAGES
from pos_gui import app, display

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pos_gui.screens.window import TillWindow

NO_DISPLAY = (
    "There is no display to open a window on; "
    "python -m pos_gui day --out DIR plays a day without one."
)


def run(words: Sequence[str], ready: Callable[[TillWindow], None] | None = None) -> int:
    """Open the window; 1 with one sentence where that cannot be done."""
    store, language = _read(words)
    if not display.is_there():
        sys.stderr.write(f"{NO_DISPLAY}\n")
        return 1
    try:
        return app.open_window(store, language, ready)
    except Trouble as trouble:
        sys.stderr.write(f"{trouble.sentence} {trouble.what_to_do}".rstrip() + "\n")
        return 1


def _read(words: Sequence[str]) -> tuple[Path | None, str]:
    """Read --store and --lang; whatever else was written is argparse's to explain."""
    asked = dict(zip(words[::2], words[1::2], strict=False))
    if len(words) % 2 or not set(asked) <= {"--store", "--lang"}:
        return _explained(words)
    if asked.get("--lang", "") not in ("", *LANGUAGES):
        return _explained(words)
    return (Path(asked["--store"]) if "--store" in asked else None, asked.get("--lang", ""))


def _explained(words: Sequence[str]) -> tuple[Path | None, str]:
    """Read the words with all of argparse's forms and sentences; exit 2 for what is wrong."""
    import argparse  # noqa: PLC0415  (4 ms that a plain start does not need)

    parser = argparse.ArgumentParser(prog="python -m pos_gui", description="The till.")
    parser.add_argument("--store", type=Path, help="the shop's store; without it, the demo shop")
    parser.add_argument("--lang", default="", choices=("", *LANGUAGES), help="language")
    asked = parser.parse_args(words)
    return asked.store, asked.lang

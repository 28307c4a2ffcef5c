"""How is the window opened from the command line, and what is said when it cannot be?"""

from __future__ import annotations

import argparse
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
    asked = _parser().parse_args(words)
    if not display.is_there():
        sys.stderr.write(f"{NO_DISPLAY}\n")
        return 1
    try:
        return app.open_window(asked.store, asked.lang, ready)
    except Trouble as trouble:
        sys.stderr.write(f"{trouble.sentence} {trouble.what_to_do}".rstrip() + "\n")
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m pos_gui", description="The till.")
    parser.add_argument("--store", type=Path, help="the shop's store; without it, the demo shop")
    parser.add_argument(
        "--lang", default="", choices=("", *LANGUAGES), help="language of the screen"
    )
    return parser

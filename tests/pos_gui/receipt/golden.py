"""Write the golden receipts and slips anew: python -m tests.pos_gui.receipt.golden."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pos_gui.receipt.layout import text
from pos_gui.receipt.papers import paper, paper_names
from tests.pos_gui.receipt import samples, slip_samples

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).parents[2] / "golden" / "receipts"
"""Where they are kept."""


def receipts() -> Iterator[tuple[Path, str]]:
    """Give each golden file with what it should hold."""
    for name, receipt in (samples.golden() | slip_samples.golden()).items():
        for roll in paper_names():
            yield FOLDER / f"{name}_{roll}.txt", text(receipt, paper(roll).columns)


def main() -> None:
    """Write them all, and remove what is no longer made."""
    made = dict(receipts())
    for path in FOLDER.glob("*.txt"):
        if path not in made:
            path.unlink()
    for path, said in made.items():
        path.write_text(said, encoding="utf-8")


if __name__ == "__main__":
    main()

"""Which rolls of paper are there? Data in resources/papers, one file a roll."""

from __future__ import annotations

import tomllib
from functools import lru_cache

from db.facts.value import dataclass
from db.words import RESOURCES


@dataclass(frozen=True, slots=True)
class Paper:
    """A roll, as its printer uses it."""

    name: str
    """80mm or 58mm."""
    roll_mm: int
    """Width of the roll in millimetres."""
    printable_mm: int
    """Width that the print head reaches, in millimetres."""
    columns: int
    """Latin letters of a line; a Chinese character takes two."""


@lru_cache(maxsize=8)
def paper(name: str) -> Paper:
    """Read a paper by its name; KeyError if it is none of ours."""
    if name not in paper_names():
        raise KeyError(name)
    data = tomllib.loads((RESOURCES / "papers" / f"{name}.toml").read_text(encoding="utf-8"))
    return Paper(name, data["roll_mm"], data["printable_mm"], data["columns"])


def paper_names() -> tuple[str, ...]:
    """Name the papers there are."""
    return tuple(sorted(path.stem for path in (RESOURCES / "papers").glob("*.toml")))

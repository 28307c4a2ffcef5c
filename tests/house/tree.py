"""What stands in the house? The modules as they are on disk, so that a new one is never missed."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

TOP = Path(__file__).parents[2]
"""The checkout."""
PACKAGES = ("db", "pos_gui")
"""What we ship."""


@cache
def files() -> tuple[Path, ...]:
    """Give every Python file that we ship, as a path from the top."""
    found = (path for package in PACKAGES for path in (TOP / package).rglob("*.py"))
    return tuple(sorted(path.relative_to(TOP) for path in found))


def name_of(path: Path) -> str:
    """Say how Python calls this file."""
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def modules(*within: str) -> list[str]:
    """Name every module that is one of these or stands inside one."""
    return [
        name
        for name in map(name_of, files())
        if any(name == above or name.startswith(f"{above}.") for above in within)
    ]


@cache
def parsed(path: Path) -> ast.Module:
    """Read a file as Python understands it."""
    return ast.parse((TOP / path).read_text(encoding="utf-8"))

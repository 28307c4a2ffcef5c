"""Where are the published vectors? Beside the checkout; a test that needs them skips without."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parents[4] / "shared" / "vectors"


def vectors(name: str) -> dict[str, Any]:
    """Read a file of vectors."""
    path = FOLDER / f"{name}.json"
    if not path.exists():
        pytest.skip(f"the vectors {path.name} are not here")
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found

"""What does every test of the store begin with? A new shop of its own, closed afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.store import Store
from tests.house.tree import TOP

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give a new, empty shop in China."""
    opened = Store.new(tmp_path / "shop.store")
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def data() -> Path:
    """Give the folder of real catalogues and histories beside the checkout."""
    found = TOP.parent / "shared" / "data"
    if not found.is_dir():
        pytest.skip(f"the data sets are not at {found}")
    return found

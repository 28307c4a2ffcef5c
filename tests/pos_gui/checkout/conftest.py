"""What does a story with a scripted bank begin with? A shop with bread and cheese."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.flows.desk import stock
from tests.pos_gui.checkout.lane import Till

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    """Open a shop with bread at 10.00 and cheese at 25.00."""
    from db.store import Store  # noqa: PLC0415

    store = Store.new(tmp_path / "shop.db")
    stock(("B", "Bread", 100_000, None, 1300, 0), ("C", "Cheese", 250_000, None, 1300, 0))
    yield Till(store)
    store.close()

"""What does every test of the store begin with? A new shop of its own, closed afterwards."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from filelock import FileLock

from db.store import Store
from tests.house.tree import TOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Once = Callable[[str, Callable[[Path], None]], Path]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give a new, empty shop in China."""
    opened = Store.new(tmp_path / "shop.store")
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def once(
    tmp_path_factory: pytest.TempPathFactory,
) -> Callable[[str, Callable[[Path], None]], Path]:
    """Give a folder that is filled once for all processes of a run: imports are dear."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own

    def made(name: str, fill: Callable[[Path], None]) -> Path:
        folder = shared / name
        with FileLock(shared / f"{name}.lock"):
            if not (folder / "done").exists():
                folder.mkdir()
                fill(folder)
                (folder / "done").touch()
        return folder

    return made


@pytest.fixture(scope="session")
def data() -> Path:
    """Give the folder of real catalogues and histories beside the checkout."""
    found = TOP.parent / "shared" / "data"
    if not found.is_dir():
        pytest.skip(f"the data sets are not at {found}")
    return found

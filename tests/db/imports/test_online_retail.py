"""Do a real history's figures come out as a second program computes them?

Every tenth document here; the whole file in `make proof` (`python -m tests.proof_history`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.check import check
from db.imports.history import import_sales
from tests.db.imports import retail

if TYPE_CHECKING:
    from pathlib import Path

    from db.store import Store


def test_a_tenth_of_a_year(store: Store, data: Path, tmp_path: Path) -> None:
    """Lines, documents, net, tax, gross, returns and units by eight dimensions, also of a part."""
    path = tmp_path / "tenth.csv"
    count = retail.tenth(data / retail.FILE, path)
    answer = import_sales(store, path, mapping=retail.MAPPING)
    assert (answer.read, answer.new, answer.refused) == (count, count, [])
    assert answer.ignored == ()
    assert retail.differences(path) == []
    assert check(store)["faults"] == []
    again = import_sales(store, path, mapping=retail.MAPPING)
    assert (again.new, again.unchanged) == (0, count)

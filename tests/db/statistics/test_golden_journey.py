"""Do a loyalty programme's figures come out as a second program computes them from the raw files?

Every tenth basket here; the whole in `make proof` (`python -m tests.proof_history`).
"""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from db.check import check
from db.facts.question import Question
from db.imports.history import import_sales
from db.statistics.ask import ask
from db.store import Store
from tests.db.imports import journey

if TYPE_CHECKING:
    from pathlib import Path

TENTH = 10


def test_a_tenth_of_the_baskets(data: Path, tmp_path: Path) -> None:
    """By month, weekday, hour, shop, department, goods, household, age, and by what took off."""
    path = tmp_path / "journey.csv"
    count = journey.joined(data / journey.FOLDER, path, TENTH)
    store = Store.new(tmp_path / "shop.store", profile_name="US")
    answer = import_sales(store, path)
    assert (answer.read, answer.new, answer.refused, answer.ignored) == (count, count, [], ())
    with path.open(encoding="utf-8", newline="") as file:
        documents = sorted({row["invoice no"] for row in csv.DictReader(file)})
    assert journey.differences(data / journey.FOLDER, documents) == []
    assert len(ask(Question(("net",), ("segment",)), journey.CURRENCY).rows) == 7
    assert check(store)["faults"] == []
    again = import_sales(store, path)
    assert (again.new, again.unchanged) == (0, count)
    store.close()

"""Do two spans side by side say what each says alone, read anew or kept?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.facts.moment import BusinessDay
from db.facts.question import Question
from db.statistics import kept
from db.statistics.ask import summed
from db.statistics.asked import Misasked
from db.statistics.sides import beside
from tests.db.sold import draft, sold
from tests.db.statistics.test_any_sales import fill

if TYPE_CHECKING:
    from db.statistics.sides import Sides
    from db.store import Store

MEASURES = ("total", "tax", "units", "lines")
SPANS = (
    ((20251201, 20260131), (20251101, 20251231)),
    ((20260105, 20260109), (20251220, 20260104)),
    ((20270101, 20270131), (20260101, 20260101)),
    ((20270101, 20270131), (20270201, 20270203)),
)
DIMENSIONS = ("product", "department", "hour", "shop", "cashier", "customer", "weekday")
WHERE: tuple[tuple[tuple[str, str], ...], ...] = (
    (),
    (("shop", "East"),),
    (("cashier", "li"), ("department", "Food")),
)


def question(by: str, days: tuple[int, int], where: tuple[tuple[str, str], ...] = ()) -> Question:
    """Ask about some days."""
    return Question(MEASURES, (by,), where, *map(BusinessDay, days))


def alone(asked: Question) -> dict[object, tuple[int, ...]]:
    """Answer one question by itself, without what came to nothing."""
    found = {
        key: tuple(getattr(sums, name) for name in MEASURES)
        for (key,), sums in summed(asked).items()
    }
    return {key: sums for key, sums in found.items() if any(sums)}


def column(sides: Sides, side: str) -> dict[object, tuple[int, ...]]:
    """Give one side as the other way gives it."""
    sums = getattr(sides, side)
    rows = zip(*(sums[name] for name in MEASURES), strict=True)
    return {key: row for key, row in zip(sides.keys, rows, strict=True) if any(row)}


@pytest.mark.parametrize("from_lines", [0, kept.FROM_LINES])
def test_each_side_is_what_it_is_alone(
    store: Store, from_lines: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By every dimension, under every condition, also after another sale came late and today."""
    fill(store)
    monkeypatch.setattr(kept, "FROM_LINES", from_lines)
    for at in (None, "2025-12-15T10:00:00+08:00", "2026-01-29T10:00:00+08:00"):
        if at:
            store.journal.record(draft(sold("A", name="Three"), sold("Z"), at=at))
        for by in DIMENSIONS:
            for days in SPANS:
                for where in WHERE:
                    two = [question(by, span, where) for span in days]
                    for _ in range(2):
                        sides = beside(*two)
                        assert column(sides, "now") == alone(two[0])
                        assert column(sides, "before") == alone(two[1])
                        assert len({*sides.keys}) == len(sides.keys)


@pytest.mark.usefixtures("store")
def test_what_makes_no_sense_is_refused() -> None:
    """As every question is."""
    asked = question("colour", (20260101, 20260131))
    with pytest.raises(Misasked):
        beside(asked, asked)

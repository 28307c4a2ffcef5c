"""Do the ledger's identities hold on any day, and do the books answer with plain sums?

Five hundred days here; a hundred thousand in `make proof` (campaign `days`).
"""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.facts.money import Money
from tests.db.statistics.days.identities import broken
from tests.db.statistics.days.oracle import differences
from tests.db.statistics.days.story import COUNTRIES, DAYS, Story, tell

if TYPE_CHECKING:
    from pathlib import Path

STORIES = 50


def test_the_identities_hold_on_five_hundred_days() -> None:
    """In three countries, at any cut-off; and the days are not empty ones."""
    told = [tell(seed) for seed in range(STORIES)]
    assert STORIES * DAYS == 500
    assert [one for story in told for one in broken(story)] == []
    lines = [line for story in told for sale in story.sales for line in sale.lines]
    assert {story.shop.profile.name for story in told} == {*COUNTRIES}
    assert sum(line.is_return for line in lines) > STORIES
    assert sum(len(sale.tenders) > 1 for story in told for sale in story.sales) > STORIES
    assert any(sale.rounding for story in told for sale in story.sales)
    for name in ("override", "line_discount", "basket_share"):
        assert sum(bool(getattr(line, name)) for line in lines) > STORIES, name


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("total", "Σ totals"),
        ("tax", "Σ tax"),
        ("rounding", "Σ tenders = total + rounding"),
        ("change", "given − change = applied"),
    ],
)
def test_a_cent_too_much_is_noticed(name: str, said: str) -> None:
    """In every amount of a document."""
    story = tell(3)
    spoilt = getattr(story.sales[0], name) + Money(1, story.shop.profile.currency)
    story.sales[0] = replace(story.sales[0], **{name: spoilt})
    assert f"{story.sales[0].receipt_no}: {said}" in broken(story)


@pytest.mark.parametrize(
    "name", ["gross", "override", "line_discount", "basket_share", "total", "tax", "cost"]
)
def test_a_cent_too_much_on_a_line_is_noticed(name: str) -> None:
    """Sold or brought back."""
    for back in (False, True):
        story = tell(4)
        assert broken(story) == []
        assert _spoil(story, name, back=back)
        assert broken(story) != []


def _spoil(story: Story, name: str, *, back: bool) -> bool:
    for at, sale in enumerate(story.sales):
        for place, line in enumerate(sale.lines):
            amount = getattr(line, name)
            if line.is_return == back and amount is not None:
                wrong = replace(line, **{name: amount + Money(1, amount.currency)})
                lines = (*sale.lines[:place], wrong, *sale.lines[place + 1 :])
                story.sales[at] = replace(sale, lines=lines)
                return True
    return False


@pytest.mark.parametrize("seed", range(len(COUNTRIES)))
def test_the_books_answer_with_plain_sums(seed: int, tmp_path: Path) -> None:
    """Every measure by any dimensions under any conditions: kept sums, rebuilt sums, raw rows."""
    story = tell(seed, own_cut_off=False)
    chance = random.Random(seed)  # noqa: S311  (the same questions every time)
    assert differences(story, tmp_path, chance, 60) == []

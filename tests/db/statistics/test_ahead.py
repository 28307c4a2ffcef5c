"""Are the reports of the usual periods made ahead, once a day, and found kept when asked for?"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from db.connection import rows
from db.facts.moment import BusinessDay
from db.facts.report import Scope
from db.statistics import kept
from db.statistics.ahead import PERIODS, make_ahead
from db.statistics.catalogue import REPORTS
from db.statistics.making import make
from db.statistics.presets import span_of
from tests.db.statistics.test_any_sales import fill

if TYPE_CHECKING:
    import pytest

    from db.store import Store

TODAY = BusinessDay(20260131)


def ahead(store: Store, today: BusinessDay = TODAY) -> int:
    """Make reports ahead."""
    return make_ahead(store.shop.profile, store.path, today, store.reading)


def test_a_small_shop_leaves_no_trace(store: Store) -> None:
    """All reports of all periods are made, and nothing is kept."""
    fill(store)
    assert ahead(store) == len(PERIODS) * len(REPORTS)
    assert not kept.folder_of(store.path).exists()


def test_it_is_done_once_a_day(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second time there is nothing to do, until the next business day."""
    fill(store)
    monkeypatch.setattr(kept, "FROM_LINES", 0)
    many = len(PERIODS) * len(REPORTS)
    assert ahead(store) == many
    assert ahead(store) == 0
    assert ahead(store, BusinessDay.of(TODAY.date() + timedelta(days=1))) == many


def test_what_is_asked_for_afterwards_is_kept_already(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A report of a year that is over reads no line once it was made ahead."""
    fill(store)
    monkeypatch.setattr(kept, "FROM_LINES", 0)
    ahead(store)
    read: list[str] = []

    def noted(sql: str, values: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
        read.append(sql)
        return rows(sql, values)

    monkeypatch.setattr(kept, "rows", noted)
    first, last = span_of("year", TODAY)
    made = make(store.shop.profile, "discounts", Scope(first, last))
    assert made.sections
    assert read
    assert not [sql for sql in read if "FROM sale CROSS JOIN line" in sql]

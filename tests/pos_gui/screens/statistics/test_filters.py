"""Does each report get from the filter bar what it understands, and do views outlive the day?"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.moment import BusinessDay
from db.facts.report import Compare, Scope
from db.facts.trouble import Refused
from db.statistics.catalogue import Entry, Group
from pos_gui.screens.statistics.filters import Filters
from pos_gui.screens.statistics.periods import Period
from pos_gui.screens.statistics.saved import SavedView, forget, keep, read

if TYPE_CHECKING:
    from pathlib import Path

TODAY = BusinessDay.parse("2026-03-02")
PLAIN = Entry("plain", "Plain", Group.SALES, filters=("shop",))
RICH = Entry(
    "rich",
    "Rich",
    Group.SALES,
    options=(("level", ("1", "2")), ("search", ())),
    compares=True,
    filters=("shop", "department"),
)
texts = st.text(min_size=1, max_size=12)
pairs = st.lists(st.tuples(texts, texts), max_size=3).map(tuple)
days = st.dates().map(BusinessDay.of)
bars = st.builds(
    Filters,
    st.sampled_from(Period),
    st.tuples(days, days) | st.just((None, None)),
    pairs,
    st.sampled_from(Compare),
    st.booleans(),
    pairs,
)


def test_a_report_is_asked_only_what_it_understands() -> None:
    """The bar keeps the rest for the next report."""
    bar = Filters(
        Period.TODAY,
        where=(("department", "D1"), ("shop", "01")),
        compare=Compare.WEEK,
        with_tax=True,
        options=(("level", "2"), ("bands", "5")),
    )
    asked = (("shop", "01"),)
    assert bar.scope(PLAIN, TODAY) == Scope(TODAY, TODAY, asked, with_tax=True)
    assert bar.scope(RICH, TODAY) == Scope(
        TODAY, TODAY, bar.where, Compare.WEEK, with_tax=True, options=(("level", "2"),)
    )


def test_a_condition_is_chosen_twice() -> None:
    """The second time takes it away."""
    once = Filters().toggled("shop", "01").toggled("shop", "02")
    assert once.where == (("shop", "01"), ("shop", "02"))
    assert once.toggled("shop", "01").where == (("shop", "02"),)


def test_an_option_is_set_once() -> None:
    """Another value takes its place; the usual one is not kept."""
    bar = Filters().option("level", "1").option("level", "2")
    assert bar.options == (("level", "2"),)
    assert bar.option("level", "").options == ()


def test_days_of_ones_own() -> None:
    """They stay what they are, whatever day it is."""
    first, last = BusinessDay.parse("2026-01-05"), BusinessDay.parse("2026-01-09")
    scope = Filters().within(first, last).scope(PLAIN, TODAY)
    assert (scope.first, scope.last) == (first, last)


@given(bars, texts)
def test_a_view_comes_back_as_it_was_kept(
    tmp_path_factory: pytest.TempPathFactory, bar: Filters, name: str
) -> None:
    """Every filter bar there is, under any name."""
    path = tmp_path_factory.mktemp("views") / "views.json"
    view = SavedView(name, "summary", bar)
    assert keep(path, view) == (view,)
    assert read(path) == (view,)


def test_a_name_is_kept_once(tmp_path: Path) -> None:
    """A later view of the same name takes its place; one can be forgotten."""
    path = tmp_path / "views.json"
    keep(path, SavedView("A", "summary", Filters()))
    keep(path, SavedView("B", "summary", Filters()))
    keep(path, SavedView("A", "hours", Filters(Period.TODAY)))
    assert [(one.name, one.report) for one in read(path)] == [("B", "summary"), ("A", "hours")]
    assert [one.name for one in forget(path, "B")] == ["A"]
    assert [one.name for one in read(path)] == ["A"]
    assert sorted(each.name for each in tmp_path.iterdir()) == ["views.json"]


@pytest.mark.parametrize("spoilt", ["", "{", "{}", "[1, null]", '[{"name": "A"}]', "\u0000"])
def test_a_spoilt_file_hides_nothing_else(tmp_path: Path, spoilt: str) -> None:
    """It holds no view, and the next one can be kept."""
    path = tmp_path / "views.json"
    path.write_text(spoilt, encoding="utf-8")
    assert read(path) == ()
    assert len(keep(path, SavedView("A", "summary", Filters()))) == 1


def test_a_spoilt_line_hides_no_other(tmp_path: Path) -> None:
    """A period that nobody knows is passed over."""
    path = tmp_path / "views.json"
    keep(path, SavedView("A", "summary", Filters()))
    keep(path, SavedView("B", "summary", Filters()))
    told = json.loads(path.read_text(encoding="utf-8"))
    told[0]["period"] = "some day"
    path.write_text(json.dumps(told), encoding="utf-8")
    assert [one.name for one in read(path)] == ["B"]


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """In a sentence, with the reason."""
    with pytest.raises(Refused, match="cannot be written"):
        keep(tmp_path / "gone" / "views.json", SavedView("A", "summary", Filters()))

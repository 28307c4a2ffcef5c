"""Which goods share baskets more often than chance? Figures by hand, limits, offers, receipts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from db.facts.money import Money
from db.facts.offered import OfferShare
from db.facts.report import Scope
from db.facts.trouble import Refused
from db.imports.keeping import now
from db.statistics.asked import Misasked
from db.statistics.reports.affinity import behind, report
from tests.db.sold import CNY, draft, sold
from tests.db.statistics.conftest import BOOKS, DAY_2

if TYPE_CHECKING:
    from db.facts.report import Section
    from db.facts.sale import Draft
    from db.store import Store

BREAD, BUTTER, MILK, BAG = "bread", "butter", "milk", "bag"
OFFERS: dict[str, Any] = {
    "offers": [
        {
            "key": "breakfast",
            "name": "Breakfast",
            "set": {
                "parts": [{"goods": {"codes": [BREAD]}}, {"goods": {"codes": [BUTTER]}}],
                "price": "9",
            },
        },
        {
            "key": "gift",
            "name": "Gift",
            "each": {
                "goods": {"codes": [BUTTER]},
                "price": "0",
                "given": {"goods": {"codes": [BREAD]}, "units": 1},
            },
        },
        {"key": "cheap", "name": "Cheap", "each": {"goods": {}, "percent": "10"}},
    ]
}


def basket(*codes: str, offer: str = "", on: tuple[str, ...] = ()) -> Draft:
    """Sell these goods; an offer takes a cent off some of them."""
    share = (OfferShare(offer, offer, Money(1, CNY), 1),)
    places = {BREAD: "Food", BUTTER: "Food/Dairy", MILK: "Food/Dairy", BAG: "Service"}
    lines = (
        sold(code, department=places[code], name=code.title(), offers=share if code in on else ())
        for code in codes
    )
    return draft(*lines)


@pytest.fixture
def shop(store: Store) -> Store:
    """Sell in a hundred baskets, 24 of them with bread and butter, and bring some back."""
    made = [basket(BREAD, BUTTER) for _ in range(20)]
    made += [basket(BREAD, BUTTER, BREAD, offer="breakfast", on=(BREAD, BUTTER))]
    made += [basket(BREAD, BUTTER, offer="gift", on=(BUTTER,))]
    made += [basket(BREAD, BUTTER, offer="cheap", on=(BREAD, BUTTER)) for _ in range(2)]
    made += [basket(BREAD) for _ in range(16)]
    made += [basket(MILK, BAG) for _ in range(30)]
    made += [basket(MILK) for _ in range(29)]
    made += [basket(BUTTER, MILK)]
    store.journal.record_all(made)
    back = (sold(BREAD, -1, name="Bread"), sold(MILK, -1, name="Milk"))
    store.journal.record(draft(*back, at="2026-03-03T12:00:00+08:00"))
    store.offers.put(OFFERS, now(store.shop), "owner")
    return store


def pairs(**options: str) -> Section:
    """Make the report with these options."""
    (section,) = report(BOOKS, Scope(options=tuple(options.items()))).sections
    return section


@pytest.mark.usefixtures("shop")
def test_the_figures_of_a_pair() -> None:
    """24 of 100 baskets: bread is in 40, butter in 25; by chance it would be ten."""
    section = pairs()
    names = tuple(column.name for column in section.columns)
    by_name = [dict(zip(names, row.cells, strict=True)) for row in section.rows]
    assert by_name[0] == {
        "pair": "Bread + Butter",
        "one": BREAD,
        "other": BUTTER,
        "both": 24,
        "with_one": 40,
        "with_other": 25,
        "support": "0.240000",
        "confidence": "0.600000",
        "back": "0.960000",
        "lift": "2.400000",
        "leverage": "0.140000",
        "forced": 2,
    }
    assert [one["pair"] for one in by_name] == ["Bread + Butter", "Bag + Milk"]
    assert by_name[1]["lift"] == "1.666667"
    assert all(column.definition for column in section.columns[3:])


@pytest.mark.usefixtures("shop")
def test_limits_and_what_is_left_out() -> None:
    """Options say from how many baskets on, from which lift on, and without which department."""
    assert len(pairs(least="25").rows) == 1
    assert len(pairs(lift="1.6667").rows) == 1
    assert len(pairs(lift="1.666666").rows) == 2
    everything = pairs(least="1", lift="0")
    assert [row.cells[0] for row in everything.rows][-1] == "Butter + Milk"
    bare = pairs(without="Service")
    assert [row.cells[0] for row in bare.rows] == ["Bread + Butter"]
    assert "Left out: department Service." in bare.notes


@pytest.mark.usefixtures("shop")
def test_departments() -> None:
    """A department is an item too; one that meets itself is no pair."""
    section = pairs(level="department", lift="0")
    assert [row.cells[1:4] for row in section.rows] == [
        ("Food/Dairy", "Service", 30),
        ("Food", "Food/Dairy", 24),
    ]


@pytest.mark.usefixtures("shop")
def test_notes() -> None:
    """The limits, few baskets, and offers that forced a pair: a set and a gift, no mere rebate."""
    assert pairs().notes == (
        "Pairs in at least 20 baskets, with a lift of 1.2 or more: 2.",
        "Few baskets (100): a pair may be chance.",
        "In 2 baskets an offer asked for a pair shown here and made its lift.",
    )


@pytest.mark.usefixtures("shop")
def test_a_row_leads_to_its_receipts() -> None:
    """To as many as it says, which hold both; goods that came back are in none."""
    for level in ("product", "department"):
        scope = Scope(options=(("level", level), ("least", "1"), ("lift", "0")))
        (section,) = report(BOOKS, scope).sections
        for row in section.rows:
            found = behind(BOOKS, scope, row.key)
            assert len(found) == row.cells[3]
            assert all(one.total.minor > 0 for one in found)


@pytest.mark.usefixtures("shop")
def test_conditions_narrow_it() -> None:
    """Nothing was sold on the day of the returns, so there is no pair and no division."""
    made = report(BOOKS, Scope(DAY_2, DAY_2))
    assert made.sections[0].rows == ()
    assert made.population.startswith("0 baskets")
    milk = report(BOOKS, Scope(where=(("product", MILK),)))
    assert milk.population.startswith("60 baskets")


@pytest.mark.usefixtures("shop")
def test_nonsense_is_refused() -> None:
    """With a sentence."""
    with pytest.raises(Refused, match="many is no number"):
        pairs(least="many")
    with pytest.raises(Misasked, match="colour"):
        report(BOOKS, Scope(where=(("colour", "red"),)))


@pytest.mark.usefixtures("shop")
def test_only_the_highest_are_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """And that there are more is said."""
    monkeypatch.setattr("db.statistics.reports.affinity.SHOWN", 1)
    section = pairs()
    assert len(section.rows) == 1
    assert "The 1 with the highest lift are shown." in section.notes

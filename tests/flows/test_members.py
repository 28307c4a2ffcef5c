"""Does the real window know its members? Keys counted, what it saves, nobody's number shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.facts.customer import Customer
from db.facts.moment import Moment
from db.facts.offer import When
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import FindingMember
from pos_gui.screens.sale.view import PayView, SellView
from tests.flows.counter import MILK, RICE, Story
from tests.pos_gui.checkout.offers import off

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


CARD, PHONE = "8800000000000103", "13800001234"
SWIPE = f";{CARD}=30121010000000000000?"
WANG = Customer("M1", "王小明", PHONE, CARD, "gold")
MEMBER = replace(off("1001", 300, key="m"), when=When(members=True))
BY_CASH = replace(off("1001", 500, key="c"), when=When(tenders=frozenset(("cash",))))


@pytest.fixture
def customers() -> tuple[Customer, ...]:
    """Give the one member there is."""
    return (WANG,)


def sell_view(story: Story) -> SellView:
    """Wait for the pool, and give what the selling screen shows then."""
    story.hands.wait_until(lambda: story.state.asked is None)
    view = story.window.till.view(story.state)
    assert isinstance(view, SellView)
    return view


def ledger(view: SellView) -> dict[str, str]:
    """Read the ledger."""
    return {line.label: line.value for line in view.totals.ledger}


def test_a_card_takes_no_key(till: Callable[..., Story]) -> None:
    """Before it is there the screen says what it would save, afterwards what it did."""
    story = till(MEMBER)
    story.hands.scan(RICE, MILK)
    assert ledger(sell_view(story))["A member saves"] == "3.00"
    before = story.hands.keys
    story.hands.scan(CARD)
    assert story.hands.keys == before
    view = sell_view(story)
    assert (story.total(), ledger(view)["Saved as a member"]) == ("106.80", "3.00")
    assert view.member.text == "gold 王** 1234"
    assert PHONE not in repr(view)


def test_a_telephone_number_takes_thirteen_keys(till: Callable[..., Story]) -> None:
    """F2, eleven digits, Enter."""
    story = till(MEMBER)
    story.hands.scan(RICE)
    assert story.keys("F2", *PHONE, "Enter") == 13
    assert (story.state.basket.customer, story.total()) == ("M1", "56.90")


def test_a_new_member_takes_one_more(till: Callable[..., Story]) -> None:
    """The number nobody has, and Enter again; scans meanwhile wait their turn."""
    story = till(MEMBER)
    story.hands.scan(RICE)
    assert story.keys("F2", *"13911112222", "Enter") == 13
    view = sell_view(story)
    assert view.side.panel is not None
    assert view.side.panel.title == "Nobody has 139****2222"
    story.hands.hit("Enter")
    story.hands.burst(MILK)
    story.hands.settle()
    found = story.store.members.of_phone("13911112222")
    assert found is not None
    assert story.state.basket.customer == found.key
    assert story.lines() == [("1001", "1"), ("1007", "1")]


def test_a_name_is_chosen_from_a_list(till: Callable[..., Story]) -> None:
    """Arrows and Enter; the list shows masks."""
    story = till()
    story.store.members.enrol(Customer("M2", "Wang Fei", "13700009999"), WANG_AT, "owner")
    story.store.members.enrol(Customer("M3", "Wang Li", "13600008888"), WANG_AT, "owner")
    story.keys("F2", *"wang", "Enter")
    assert isinstance(story.state.step, FindingMember)
    panel = sell_view(story).side.panel
    assert panel is not None
    assert [key.sub for key in panel.keys] == ["137****9999", "136****8888"]
    story.keys("Down", "Enter")
    assert story.state.basket.customer == "M3"


WANG_AT = Moment.parse("2026-11-23T09:00:00", "Asia/Shanghai")


def test_a_swiped_member_card_is_heard(till: Callable[..., Story]) -> None:
    """Like a scanned one, also at payment, where it is not taken for a bank card."""
    story = till(MEMBER)
    story.hands.scan(RICE)
    story.keys("+")
    story.window.swiped(SWIPE)
    story.hands.settle()
    story.hands.wait_until(lambda: isinstance(story.state.step, Paying))
    assert (story.total(), story.state.basket.customer) == ("56.90", "M1")
    view = story.window.till.view(story.state)
    assert isinstance(view, PayView)
    assert view.goods.gain == "gold 王** 1234"


def test_esc_leaves_everything_as_it_was(till: Callable[..., Story]) -> None:
    """From F2 back to where it was asked: goods, or payment."""
    story = till(MEMBER)
    story.hands.scan(RICE)
    story.keys("F2", "Esc", "+", "F2")
    assert isinstance(story.state.step, FindingMember)
    assert story.keys("Esc", "Enter") == 2
    assert story.sales[0].customer is None


def test_what_cash_saves_stands_on_its_key(till: Callable[..., Story]) -> None:
    """And is told again before it is taken."""
    story = till(BY_CASH)
    story.hands.scan(RICE)
    sell_view(story)
    story.keys("+")
    subs = {key.command: key.sub for key in story.tenders_shown()}
    assert subs["tender:cash"] == "5.00 less"
    assert "less" not in subs["tender:card"]
    story.keys("Enter")
    story.hands.wait_until(lambda: isinstance(story.state.step, Paying))
    assert story.said() == "54.90 to pay now, 59.90 before. Press again to take it."
    story.keys("Enter")
    assert story.sales[0].total.text() == "54.90"


def test_no_name_and_no_number_leaks(till: Callable[..., Story], tmp_path: Path) -> None:
    """A day with a member: nothing of them is in the journal, on paper, or in what is printed."""
    story = till(MEMBER)
    story.hands.scan(RICE)
    story.keys("F2", *PHONE, "Enter", "+", "Enter")
    (sale,) = story.sales
    story.hands.wait_until(lambda: any(tmp_path.rglob("*.pdf")))
    for secret in (PHONE, "王小明"):
        assert secret not in repr(story.state)
        assert secret not in repr(sale)
        assert secret not in repr(story.store.members.find("M1"))
        for path in tmp_path.rglob("*"):
            if path.is_file() and path.suffix not in {".db", ".db-wal"}:
                assert secret.encode() not in path.read_bytes(), path

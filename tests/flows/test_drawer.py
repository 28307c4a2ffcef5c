"""Is the drawer counted with keys alone, blind, and is what is missing told afterwards?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.check import check
from db.drawer_rows import counts, moves
from db.facts.drawer import Flow, Move
from db.facts.trouble import PaperTrouble
from pos_gui.checkout.drawer_steps import AtDrawer, DrawerAsk
from pos_gui.checkout.state import Selling
from pos_gui.screens.kit.work import waiting
from pos_gui.screens.sale.step_views import WaitView
from pos_gui.settings import Settings
from tests import verify_journal
from tests.flows.counter import RICE, SOY, Story

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pos_gui.receipt.blocks import Receipt


def seen(story: Story) -> WaitView:
    """Give the view of the drawer that is on show."""
    view = story.window.sale.view
    assert isinstance(view, WaitView)
    return view


def at_drawer(story: Story) -> AtDrawer:
    """Give the step at the drawer."""
    step = story.state.step
    assert isinstance(step, AtDrawer)
    return step


def is_closed(story: Story) -> bool:
    """Say whether there was a Z."""
    return story.state.closing is not None


def texts(view: WaitView) -> str:
    """Give every word and figure of a view."""
    keys = [f"{one.text} {one.sub}" for one in view.panel.keys]
    steps = [f"{one.title} {one.text}" for one in view.steps]
    amounts = [f"{one.label} {one.sign}{one.amount}" for one in view.amounts]
    return " | ".join((view.title, view.text, *keys, *steps, *amounts))


def sell(story: Story) -> None:
    """Put 500.00 in, sell for 59.90 and 9.90 in cash, and take the second back."""
    story.keys("Ctrl+D", "2")
    story.hands.type("500")
    story.keys("Enter")
    story.hands.scan(RICE)
    story.keys("+", "1", "0", "0", "Enter")
    story.hands.scan(SOY)
    story.keys("+", "Enter")
    story.keys("F5")
    story.hands.type(story.sales[-1].receipt_no)
    story.keys("Enter", "Space", "Enter", "Enter")


def pieces(story: Story, *many: str) -> None:
    """Type the pieces, the largest first; nothing of what is left out."""
    for one in many:
        story.hands.type(one)
        story.keys("Enter")


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Receipt]]:
    """Catch what is printed, in the place of paper."""
    slips: list[Receipt] = []

    def put(receipt: Receipt, where: tuple[Path, str]) -> Path:
        slips.append(receipt)
        return where[0]

    monkeypatch.setattr("pos_gui.devices.strips.print_receipt", put)
    return slips  # type: ignore[return-value]


def slip_text(story: Story, printed: list[Receipt]) -> str:
    """Read the one slip that comes out of the pool."""
    story.hands.wait_until(lambda: not waiting())
    (slip,) = printed
    lines = ((getattr(one, "left", ""), getattr(one, "right", getattr(one, "text", "")))
             for one in slip.blocks)  # fmt: skip
    return "\n".join(f"{left} {right}".strip() for left, right in lines)


def test_a_day_is_counted_before_its_z(story: Story, printed: list[Receipt]) -> None:
    """Float, sales, a return, the count: blind, one yuan short, a reason, the Z, the slip."""
    sell(story)
    total = story.sales[0].total.minor
    story.keys("Ctrl+E")
    assert (at_drawer(story).asked, at_drawer(story).closes) == (DrawerAsk.COUNT, True)
    assert not is_closed(story)
    pieces(story, "5", "1", "", "")
    story.hands.type("9")
    assert seen(story).amounts[2].amount == "595.00"
    for hidden in ("Expected", "Short", "Over", f"{(50_000 + total) / 100:.2f}"):
        assert hidden not in texts(seen(story))
    story.keys("Escape")
    pieces(story, "1", "3", "1", "4")
    story.keys("+")
    assert seen(story).title == "Is this everything?"
    story.keys("Enter")
    (count,) = counts("CNY")
    assert count.flow == Flow(
        50_000, total + story.sales[1].total.minor, -story.sales[2].total.minor
    )
    assert (count.over.minor, total) == (-100, 5990)
    told = texts(seen(story))
    assert "Expected" in told
    assert seen(story).commit.reason == "Choose why"
    story.keys("Enter", "Escape")
    assert story.said() == "Choose first why it is over or short."
    story.keys("4", "Enter")
    assert counts("CNY")[0].reason == "Nobody knows"
    assert isinstance(story.state.step, Selling)
    assert is_closed(story)
    slip = slip_text(story, printed)
    for line in (
        "备用金 500.00",
        "实交现金 558.90",
        "短款 -¥1.00",
        "原因 原因不明",
        "退货 -9.90",
    ):
        assert line in slip
    assert check(story.store)["faults"] == []
    assert verify_journal.verify(story.store.path) == []


def test_who_puts_no_float_in_closes_as_ever(story: Story) -> None:
    """The step is nobody's burden who does not want it."""
    story.hands.scan(RICE)
    story.keys("+", "Enter", "Ctrl+E")
    assert is_closed(story)
    assert isinstance(story.state.step, Selling)


def test_it_can_be_left_before_the_z(story: Story) -> None:
    """N closes without a count; Esc closes nothing."""
    sell(story)
    story.keys("Ctrl+E", "Escape")
    assert not is_closed(story)
    assert isinstance(story.state.step, Selling)
    story.keys("Ctrl+E", "n")
    assert is_closed(story)
    assert counts("CNY") == []


def test_one_amount_and_cash_by_hand(story: Story, printed: list[Receipt]) -> None:
    """Paid in and out with what it is for; the whole amount typed; exact asks nobody why."""
    story.keys("Ctrl+D", "3")
    story.hands.type("20.50")
    story.keys("Enter")
    story.hands.type("Change from the bank")
    story.keys("Enter")
    assert story.said() == "20.50 was paid into the drawer."
    story.keys("Ctrl+D", "4", "5", "Enter", "Enter")
    assert story.said() == "Type what it is for."
    story.hands.type("Tea")
    story.keys("Enter", "Ctrl+D", "1", "+")
    story.hands.type("15.50")
    story.keys("Enter")
    (count,) = counts("CNY")
    assert (count.over.minor, count.pieces) == (0, ())
    assert seen(story).title == "Drawer: exact"
    story.keys("Enter")
    assert isinstance(story.state.step, Selling)
    assert [(one.what, one.amount.minor, one.reason) for *_, one in moves("CNY")] == [
        (Move.IN, 2050, "Change from the bank"), (Move.OUT, 500, "Tea"),
    ]  # fmt: skip
    assert "长短款 ¥0.00" in slip_text(story, printed)


def test_what_was_typed_wrongly_is_said(story: Story) -> None:
    """Letters do nothing, pieces are whole, another amount than the pieces is no count."""
    story.keys("Ctrl+D", "1")
    story.keys("x", ".", "2", "Enter", "Up", "3", "Enter", "+")
    story.hands.type("201")
    story.keys("Enter")
    assert story.said() == "The pieces make 300.00: correct them, or type the amount alone."
    assert counts("CNY") == []
    story.hands.scan(RICE)
    assert story.state.basket.is_empty
    assert story.said() == "Finish this step first."


class TestRequired:
    """A shop that counts before every Z."""

    @pytest.fixture
    def settings(self) -> Settings:
        """Ask for a count, and for no reason below one yuan."""
        return Settings(theme="light", drawer_count="required", drawer_tolerance=100)

    def test_no_z_without_a_count(self, story: Story, printed: list[Receipt]) -> None:
        """N is no key there; an empty drawer and one that was just counted are not asked for."""
        story.keys("Ctrl+E")
        assert story.store.closings.all()[0][0] == 1
        story.hands.scan(RICE)
        story.keys("+", "Enter", "Ctrl+E", "n")
        assert len(story.store.closings.all()) == 1
        story.keys("+")
        story.hands.type(str((story.sales[0].total.minor - 100) / 100))
        story.keys("Enter")
        assert seen(story).commit.reason == ""
        story.keys("Enter")
        assert len(story.store.closings.all()) == 2
        assert "短款 -¥1.00" in slip_text(story, printed)
        story.keys("Ctrl+D", "2", "9", "Enter", "Ctrl+E")
        assert len(story.store.closings.all()) == 3
        assert story.store.drawer.open_span().flow == Flow(float_cash=900)


class TestOff:
    """A shop without a drawer."""

    @pytest.fixture
    def settings(self) -> Settings:
        """Count nothing."""
        return Settings(theme="light", drawer_count="off")

    def test_nothing_is_counted(self, story: Story) -> None:
        """The key says so."""
        story.keys("Ctrl+D")
        assert "not counted at this till" in story.said()


def test_a_slip_that_does_not_come_out_is_told(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The count stands; the report prints it another time."""

    def put(receipt: Receipt, where: tuple[Path, str]) -> Path:
        raise PaperTrouble(f"{receipt.receipt_no} {where[1]}")

    monkeypatch.setattr("pos_gui.devices.strips.print_receipt", put)
    story.keys("Ctrl+D", "1", "+", "Enter", "Enter")
    story.hands.wait_until(lambda: not waiting())
    story.hands.settle()
    assert "did not come out" in story.said()
    assert len(counts("CNY")) == 1

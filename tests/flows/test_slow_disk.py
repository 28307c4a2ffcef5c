"""What is seen while the disk takes its time? Scans at once; paid only when it is written."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from db import words
from db.facts.trouble import DiskFull, Refused
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import Saving, Selling
from pos_gui.screens.sale.present import last
from pos_gui.screens.sale.view import PayView, SellView
from tests.flows.counter import MILK, RICE, SOY, Story

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.facts.trouble import Trouble


class Gate:
    """A disk that stands still until it is let go: the writing thread waits behind it."""

    def __init__(self, story: Story) -> None:
        """Stop the writing thread before whatever is asked for next."""
        self._open, self._reached = threading.Event(), threading.Event()
        story.store.writer.submit(self._stand, lambda _: None, lambda _: None)
        assert self._reached.wait(10)

    def _stand(self) -> None:
        self._reached.set()
        assert self._open.wait(30)

    def let_go(self) -> None:
        """Write on."""
        self._open.set()


@pytest.fixture
def gate(story: Story) -> Iterator[Gate]:
    """Ring up two things, then stop the disk."""
    story.hands.scan(RICE, SOY)
    stopped = Gate(story)
    yield stopped
    stopped.let_go()


def press(story: Story, *names: str) -> None:
    """Press keys and let the window live, without waiting for the disk."""
    for name in names:
        story.hands.hit(name)
        QApplication.processEvents()


def test_paid_waits_for_the_disk(story: Story, gate: Gate) -> None:
    """No receipt number, no change, no next customer before the commit; then all of it."""
    press(story, "+", "Enter")
    assert isinstance(story.state.step, Saving)
    assert story.state.last is None
    assert story.sales == []
    view = story.window.sale.view
    assert isinstance(view, PayView)
    assert view.commit.waiting
    assert view.commit.reason == "Writing it down, wait a moment"
    assert story.store.sale("01-000001") is None
    gate.let_go()
    story.hands.settle()
    assert isinstance(story.state.step, Selling)
    assert [one.receipt_no for one in story.sales] == ["01-000001"]
    assert story.store.sale("01-000001") == story.sales[0]


def test_scans_meanwhile_are_the_next_customers(story: Story, gate: Gate) -> None:
    """What is scanned while the sale is written waits its turn; nothing is lost or mixed."""
    press(story, "+", "Enter")
    story.hands.burst(MILK)
    assert isinstance(story.state.step, Saving)
    gate.let_go()
    story.hands.settle()
    assert [line.product.key for line in story.sales[0].lines] == ["1001", "1003"]
    assert story.lines() == [("1007", "1")]


def test_a_scan_is_painted_although_the_disk_stands(story: Story, gate: Gate) -> None:
    """The line is there at once; only its saving waits."""
    story.hands.burst(MILK)
    assert story.lines() == [("1001", "1"), ("1003", "1"), ("1007", "1")]
    view = story.window.sale.view
    assert isinstance(view, SellView)
    assert len(view.rows) == 3
    gate.let_go()
    story.hands.settle()


SOLD_OUT = Refused("More would come back than was sold.")
UNKNOWN = Refused("There is no profile {name}; there are {known}.", name="{ZZ}", known="CN")
FULL = DiskFull("{shop}.db")


@pytest.mark.parametrize(
    ("trouble", "language", "said"),
    [
        (SOLD_OUT, "en", "More would come back than was sold."),
        (SOLD_OUT, "zh_CN", "退货数量超过售出数量。"),
        (SOLD_OUT, "zh_TW", "退貨數量超過售出數量。"),
        (UNKNOWN, "en", "There is no profile {ZZ}; there are CN."),
        (UNKNOWN, "zh_CN", "没有 {ZZ} 这个配置；可用的有 CN。"),
        (UNKNOWN, "zh_TW", "沒有 {ZZ} 這個設定檔；可用的有 CN。"),
        (FULL, "zh_CN", "磁盘已满，没有记账：{shop}.db。"),
        (FULL, "zh_TW", "磁碟已滿，沒有記帳：{shop}.db。"),
    ],
)
def test_what_the_books_refuse_is_said_in_the_screens_language(
    story: Story, monkeypatch: pytest.MonkeyPatch, trouble: Trouble, language: str, said: str
) -> None:
    """The basket is whole, and the sentence is not English for everybody."""

    def refuse(*_: object) -> None:
        raise trouble

    story.hands.scan(RICE)
    monkeypatch.setattr(story.store.books, "record", refuse)
    story.keys("+", "Enter")
    assert isinstance(story.state.step, Paying)
    words.use(language)
    try:
        assert last(story.state).name == said
    finally:
        words.use("en")
    assert story.lines() == [("1001", "1")]

"""Does every recorded sale reach the paper, once, whatever the printer does?"""

from __future__ import annotations

import errno
import logging
import os
from threading import Event, current_thread
from typing import TYPE_CHECKING

import pytest

from db.facts.trouble import PaperTrouble, Trouble
from pos_gui.devices import spool as spools
from pos_gui.devices.printer import PdfPrinter
from pos_gui.devices.spool import PrintJob, Spool
from pos_gui.receipt.document import document
from pos_gui.receipt.papers import paper
from tests.pos_gui.receipt import samples

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from db.facts.place import Shop
    from db.facts.sale import Sale
    from pos_gui.receipt.blocks import Receipt

LONG = 20.0
"""Seconds that nothing here should take."""
RECEIPT = document(samples.picture(), samples.SHOP_CN)


class Jobs:
    """An outbox in memory."""

    def __init__(self, *copies: int) -> None:
        self.waiting = {at: PrintJob(at, "sale", copy) for at, copy in enumerate(copies, 1)}
        self.tries = dict.fromkeys(self.waiting, 0)
        self.done: list[int] = []
        self.why: list[str] = []

    def next_print(self) -> PrintJob | None:
        """Give the one that failed least."""
        order = sorted(self.waiting, key=lambda at: (self.tries[at], at))
        return self.waiting[order[0]] if order else None

    def printed(self, job: PrintJob) -> None:
        """Note it."""
        self.done.append(self.waiting.pop(job.job_id).copy)

    def failed(self, job: PrintJob, why: str) -> None:
        """Note it."""
        self.tries[job.job_id] += 1
        self.why.append(why)


class Roll:
    """A printer that can be out of paper, or choke on one copy."""

    def __init__(self) -> None:
        self.empty = False
        self.chokes_on = -1
        self.out: list[int] = []
        self.warmed = Event()

    def warm(self) -> None:
        """Note it."""
        self.warmed.set()

    def put(self, receipt: Receipt) -> None:
        """Print, or not."""
        assert current_thread().name == "print spool"
        if self.empty:
            raise PaperTrouble("no paper")
        if receipt.copy == self.chokes_on:
            raise ValueError(receipt.copy)
        self.out.append(receipt.copy)


class Lamp:
    """What the header hears."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.in_trouble = Event()

    def __call__(self, trouble: Trouble | None) -> None:
        """Note it."""
        self.said.append(trouble.sentence if trouble else "")
        (self.in_trouble.set if trouble else self.in_trouble.clear)()


def load(job: PrintJob) -> tuple[Sale, Shop]:
    """Read the sale of a job."""
    assert job.sale_id == "sale"
    return samples.picture(), samples.SHOP_CN


@pytest.fixture
def roll() -> Roll:
    """Make a printer."""
    return Roll()


@pytest.fixture
def lamp() -> Lamp:
    """Make a lamp."""
    return Lamp()


@pytest.fixture
def running() -> Iterator[list[Spool]]:
    """Stop what a test started."""
    started: list[Spool] = []
    yield started
    for spool in started:
        spool.stop(LONG)


def start(running: list[Spool], jobs: Jobs, roll: Roll, lamp: Lamp) -> Spool:
    """Start a spool that the test's end stops."""
    spool = Spool(jobs, load, roll, lamp)
    running.append(spool)
    spool.start()
    return spool


def test_what_waits_is_printed_in_order(running: list[Spool], roll: Roll, lamp: Lamp) -> None:
    """What was left from yesterday first, what comes after a wake."""
    jobs = Jobs(0, 1)
    spool = start(running, jobs, roll, lamp)
    assert spool.drain(LONG)
    jobs.tries[9] = 0
    jobs.waiting[9] = PrintJob(9, "sale", 2)
    spool.wake()
    assert spool.drain(LONG)
    assert roll.out == jobs.done == [0, 1, 2]
    assert lamp.said == []


def test_an_empty_roll_is_told_once_and_nothing_prints_twice(
    running: list[Spool], roll: Roll, lamp: Lamp, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lamp says what is wrong, and goes out when paper is in."""
    monkeypatch.setattr(spools, "FIRST_PAUSE", 0.01)
    roll.empty = True
    jobs = Jobs(0)
    spool = start(running, jobs, roll, lamp)
    assert lamp.in_trouble.wait(LONG)
    assert not spool.drain(0.1)
    roll.empty = False
    spool.wake()
    assert spool.drain(LONG)
    assert lamp.said == ["The receipt could not be printed: no paper.", ""]
    assert set(jobs.why) == {"no paper"}
    assert roll.out == jobs.done == [0]


def test_pauses_grow_up_to_a_minute(roll: Roll, lamp: Lamp) -> None:
    """One second first, then twice as long."""
    spool = Spool(Jobs(), load, roll, lamp)
    pauses = [spool._later(PaperTrouble("x")) for _ in range(9)]  # noqa: SLF001
    assert pauses == [1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_one_bad_receipt_does_not_hold_up_the_others(
    running: list[Spool],
    roll: Roll,
    lamp: Lamp,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A fault of ours is logged, said, and passed by."""
    monkeypatch.setattr(spools, "FIRST_PAUSE", 0.01)
    roll.chokes_on = 0
    jobs = Jobs(0, 1, 2)
    spool = start(running, jobs, roll, lamp)
    assert lamp.in_trouble.wait(LONG)
    assert not spool.drain(0.3)
    assert roll.out == jobs.done == [1, 2]
    assert lamp.said[0] == "The receipt could not be printed: ValueError(0)."
    assert {record.levelno for record in caplog.records} == {logging.ERROR}
    spool.stop(LONG)
    caplog.clear()


def test_a_store_in_trouble_is_told_too(
    running: list[Spool], roll: Roll, lamp: Lamp, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The spool goes on when the store can be read again."""
    jobs = Jobs(0)
    good = jobs.next_print

    def busy() -> PrintJob | None:
        monkeypatch.setattr(jobs, "next_print", good)
        raise Trouble("busy")

    monkeypatch.setattr(jobs, "next_print", busy)
    monkeypatch.setattr(spools, "FIRST_PAUSE", 0.01)
    spool = start(running, jobs, roll, lamp)
    assert spool.drain(LONG)
    assert roll.out == [0]
    assert lamp.said[1:] == [""]


def test_warming_comes_first_and_waits_for_nobody(
    running: list[Spool], roll: Roll, lamp: Lamp
) -> None:
    """It happens in the spool's thread."""
    spool = start(running, Jobs(), roll, lamp)
    spool.warm()
    assert roll.warmed.wait(LONG)


def test_stopping_twice_or_unstarted_is_no_fault(roll: Roll, lamp: Lamp) -> None:
    """The window may close at any time."""
    spool = Spool(Jobs(), load, roll, lamp)
    spool.stop()
    spool.start()
    spool.stop()
    spool.stop()
    assert roll.out == []


def test_pdf_is_whole_under_its_name(tmp_path: Path) -> None:
    """Original and copy beside each other, nothing else; again is the same again."""
    printer = PdfPrinter(tmp_path / "receipts", paper("80mm"))
    printer.warm()
    copy = document(samples.picture(), samples.SHOP_CN, copy=1)
    printer.put(RECEIPT)
    printer.put(copy)
    first = printer.path_of("03-000483").read_bytes()
    printer.put(RECEIPT)
    names = sorted(path.name for path in (tmp_path / "receipts").iterdir())
    assert names == ["03-000483-copy1.pdf", "03-000483.pdf"]
    assert printer.path_of("03-000483").read_bytes() == first
    assert first.startswith(b"%PDF")
    assert first.rstrip().endswith(b"%%EOF")


def test_a_number_is_no_path(tmp_path: Path) -> None:
    """Nothing is written outside the folder."""
    printer = PdfPrinter(tmp_path, paper("80mm"))
    assert printer.path_of("../etc/x").parent == tmp_path


def test_a_full_disk_is_named_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The cause stands in the sentence; no half file stays."""

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(PaperTrouble, match="No space left on device") as met:
        PdfPrinter(tmp_path, paper("58mm")).put(RECEIPT)
    assert "03-000483.pdf" in met.value.sentence
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_is_named(tmp_path: Path) -> None:
    """Where the folder's name is a file."""
    (tmp_path / "receipts").write_text("", encoding="utf-8")
    with pytest.raises(PaperTrouble, match="receipts"):
        PdfPrinter(tmp_path / "receipts", paper("58mm")).put(RECEIPT)

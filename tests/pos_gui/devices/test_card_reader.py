"""Does a swipe over a serial line come out whole and once, whatever the reader and the line do?"""

from __future__ import annotations

import os
import queue
import time
import tty
from typing import TYPE_CHECKING

import pytest

from db.facts.trouble import CardReaderTrouble
from pos_gui.card.reading.tracks import ReadCard, Unread, swiped
from pos_gui.devices import card_reader
from pos_gui.devices.card_reader import LONGEST, CardReader, SerialCardReader, Swipe

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PAN = "6225760008219524"
ONE = f"%B{PAN}^WANG/XIAOYAN^30122011234567890?"
TWO = f";{PAN}=30122011234567890?"
THREE = f"+99{PAN}=1561560000000000000003000=0000000000000=00000000?"
PATIENCE_S = 10.0
"""How long the reader is waited for."""

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there are no pseudo-terminals")


class Line:
    """A serial line made of a pseudo-terminal, and the till's end of it."""

    def __init__(self, folder: Path) -> None:
        """Lay the line; its name stays the same when the reader is plugged in again."""
        self.port = folder / "reader"
        self.swipes: queue.Queue[str] = queue.Queue()
        self.troubles: queue.Queue[CardReaderTrouble | None] = queue.Queue()
        self.reader: CardReader = SerialCardReader(
            str(self.port), self.swipes.put, self.troubles.put
        )
        self._ends: tuple[int, int] | None = None

    def plug_in(self) -> None:
        """Plug the reader in."""
        ours, theirs = os.openpty()
        tty.setraw(theirs)
        self._ends = (ours, theirs)
        self.port.symlink_to(os.ttyname(theirs))

    def pull_out(self) -> None:
        """Pull the reader out."""
        if self._ends is not None:
            self.port.unlink()
            for end in self._ends:
                os.close(end)
            self._ends = None

    def send(self, *parts: bytes) -> None:
        """Send as the reader does, in pieces."""
        assert self._ends is not None
        for part in parts:
            os.write(self._ends[0], part)

    def listen(self) -> None:
        """Begin, then plug the reader in: what is sent before the port is open is lost."""
        self.reader.start()
        assert self.troubles.get(timeout=PATIENCE_S)
        self.plug_in()
        assert self.troubles.get(timeout=PATIENCE_S) is None

    def hear(self) -> str:
        """Wait for a swipe."""
        return self.swipes.get(timeout=PATIENCE_S)


@pytest.fixture
def line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Line]:
    """Lay a line whose reader is tried again soon."""
    monkeypatch.setattr(card_reader, "RETRY_S", 0.02)
    laid = Line(tmp_path)
    yield laid
    laid.reader.stop()
    laid.pull_out()


@pytest.mark.parametrize("end", [b"", b"\r", b"\n", b"\r\n"])
def test_the_tracks_of_a_card_stay_together(line: Line, end: bytes) -> None:
    """Tracks 1/2, 2/3 and 1/2/3, each ended as the reader likes, or not at all."""
    line.listen()
    for tracks in ((ONE, TWO), (TWO, THREE), (ONE, TWO, THREE)):
        line.send(*(track.encode() + end for track in tracks))
        card = swiped(line.hear())
        assert isinstance(card, ReadCard)
        assert card.pan == PAN
        assert bool(card.name) is (ONE in tracks)
        assert bool(card.track3) is (THREE in tracks)
    assert line.swipes.empty()


def test_a_swipe_in_small_pieces_is_one(line: Line) -> None:
    """Sign by sign, as a slow line brings it."""
    line.listen()
    line.send(*(bytes([sign]) for sign in f"{TWO}\r".encode()))
    assert line.hear() == TWO


def test_two_cards_are_two_swipes(line: Line) -> None:
    """A pause lies between them."""
    line.listen()
    for _ in range(2):
        line.send(f"{TWO}\r\n".encode())
        assert line.hear() == TWO


def test_a_flood_is_cut_and_no_card(line: Line) -> None:
    """It fills no memory, and the next card is read."""
    line.listen()
    for _ in range(8):
        line.send(b"%B" + b"1" * 1000)
    flood = line.hear()
    assert len(flood) == LONGEST
    assert swiped(flood) is Unread.TOO_LONG
    line.send(TWO.encode())
    assert line.hear() == TWO


def test_noise_is_no_card(line: Line) -> None:
    """Bytes that are no ASCII, as at a wrong speed."""
    line.listen()
    line.send(b"\xff\x80" + TWO.encode())
    assert swiped(line.hear()) is Unread.STRANGE


def test_a_reader_that_is_not_there_is_told_once_and_waited_for(line: Line) -> None:
    """Plugged in, it is well; pulled out, it is told again."""
    line.reader.start()
    trouble = line.troubles.get(timeout=PATIENCE_S)
    assert isinstance(trouble, CardReaderTrouble)
    assert str(line.port) in trouble.detail
    time.sleep(0.1)
    assert line.troubles.empty()
    line.plug_in()
    assert line.troubles.get(timeout=PATIENCE_S) is None
    line.send(TWO.encode())
    assert line.hear() == TWO
    line.pull_out()
    assert isinstance(line.troubles.get(timeout=PATIENCE_S), CardReaderTrouble)
    line.plug_in()
    assert line.troubles.get(timeout=PATIENCE_S) is None
    line.send(TWO.encode())
    assert line.hear() == TWO


def test_a_torn_swipe_of_a_reader_that_goes_is_not_told(line: Line) -> None:
    """What came before it was pulled out belongs to no card."""
    line.listen()
    line.send(b";62257600")
    line.pull_out()
    assert isinstance(line.troubles.get(timeout=PATIENCE_S), CardReaderTrouble)
    assert line.swipes.empty()


def test_the_trouble_tells_nothing_of_a_card(line: Line) -> None:
    """Only the port and what the system says."""
    line.reader.start()
    trouble = line.troubles.get(timeout=PATIENCE_S)
    assert trouble is not None
    assert trouble.sentence.startswith("The card reader does not answer: ")
    assert trouble.sentence.count(str(line.port)) == 1


def test_it_ends_at_once_and_twice(line: Line) -> None:
    """Also while it waits, and before it began."""
    line.reader.stop()
    other = SerialCardReader(str(line.port), line.swipes.put, line.troubles.put)
    other.start()
    line.troubles.get(timeout=PATIENCE_S)
    began = time.monotonic()
    other.stop()
    other.stop()
    assert time.monotonic() - began < 2


def test_what_was_heard_is_taken_once() -> None:
    """Ends of line around it are not part of it."""
    swipe = Swipe()
    assert swipe.take() == ""
    swipe.hear(b"\r\n")
    assert swipe.take() == ""
    swipe.hear(TWO.encode() + b"\r")
    swipe.hear(b"\r\n")
    assert swipe.take() == TWO
    assert swipe.take() == ""

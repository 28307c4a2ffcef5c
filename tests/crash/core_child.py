"""A till that takes a card and waits for the bank, to be killed there by whoever started it.

    python -m tests.crash.core_child STORE PAN              as `python -m pos_gui` begins
    python -m tests.crash.core_child STORE PAN ring         as one of its commands begins
    python -m tests.crash.core_child STORE PAN unguarded    as the first, without its guard

Says `waiting N` once the card's message is at the bank; N is the kernel's dumpable flag.
"""

from __future__ import annotations

import ctypes
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING
from unittest import mock

from db.store import Store
from pos_gui import __main__ as till
from pos_gui.checkout.card_events import PayByCard, Pin, PinEntered
from pos_gui.checkout.events import Pay, Picked
from pos_gui.commands import line, window
from tests.crash.card_child import Till

if TYPE_CHECKING:
    from collections.abc import Callable

PR_GET_DUMPABLE = 3
LONG_S = 120


class SilentLine:
    """A line to a bank that takes its time."""

    def exchange(self, frame: bytes, accept: Callable[[bytes], bool], wait_s: float) -> None:
        """Say that it waits, and wait to be killed."""
        del frame, accept, wait_s
        dumpable = ctypes.CDLL(None).prctl(PR_GET_DUMPABLE, 0, 0, 0, 0)
        sys.stdout.write(f"waiting {dumpable}\n")
        sys.stdout.flush()
        time.sleep(LONG_S)


def pay(store_path: str, pan: str) -> int:
    """Sell something for this card."""
    store = Store.open(Path(store_path))
    store.writer.start()
    at = Till(store, SilentLine())
    goods = next(one for one in store.catalogue.first(40) if one.price and not one.weighed)
    at.hear(Picked(goods), Pay(), PayByCard())
    at.hear(at.dealings.at.reading.swiped(f";{pan}=30121010000?"))
    at.hear(PinEntered(Pin("")))
    return 1


def main() -> int:
    """Begin as the window does, with its first paint; only what it shows is another."""
    path, pan, *how = sys.argv[1:]

    def shown(_: list[str], painted: Callable[[object], None]) -> int:
        painted(None)
        return pay(path, pan)

    mock.patch.object(window, "run", side_effect=shown).start()
    mock.patch.object(line, "run", side_effect=lambda *_: pay(path, pan)).start()
    if how == ["unguarded"]:
        mock.patch.object(till, "leave_no_core").start()
    return till.main([one for one in how if one in till.COMMANDS])


if __name__ == "__main__":
    sys.exit(main())

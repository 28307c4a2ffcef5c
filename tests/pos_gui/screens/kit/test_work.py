"""Does slow work leave the GUI thread and come back into it, whatever happens to it?"""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from pos_gui.screens.kit.work import waiting, work

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_answers_come_back_to_the_thread_that_asked(qtbot: QtBot) -> None:
    """The job runs elsewhere, its answer here."""
    here, seen = threading.get_ident(), []
    work(threading.get_ident, lambda there: seen.append((there, threading.get_ident())), print)
    qtbot.waitUntil(lambda: bool(seen))
    there, back = seen[0]
    assert there != here
    assert back == here


def test_what_goes_wrong_is_carried_across(qtbot: QtBot) -> None:
    """An exception is an answer too."""
    troubles: list[Exception] = []
    work(lambda: 1 // 0, print, troubles.append)
    qtbot.waitUntil(lambda: bool(troubles))
    assert isinstance(troubles[0], ZeroDivisionError)


def test_none_is_left_behind(qtbot: QtBot) -> None:
    """Many jobs at once all answer."""
    came: list[int] = []
    for number in range(200):
        work(partial(int, number), came.append, print)
    qtbot.waitUntil(lambda: len(came) == 200)
    assert sorted(came) == list(range(200))
    assert waiting() == 0

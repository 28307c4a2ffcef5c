"""How is the till started? `python -m pos_gui` opens the window; subcommands need none.

The window's way imports nothing of the command line's libraries, so that it is there at once.
"""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_gui.screens.window import TillWindow

COMMANDS = frozenset({"ring", "price", "day", "acquirer", "terminal"})
"""Subcommands; anything else is for the window."""
PR_SET_DUMPABLE = 4
"""From linux/prctl.h."""
TURN_S = 0.0002
"""How long a thread may keep the interpreter from another; Python's own 5 ms are too long.

The window gives it up at each of its hundreds of calls into Qt, so beside a year's report over ten
million lines a scan took more than ten seconds; with this it takes 38 ms at most.
"""


def main(words: list[str]) -> int:
    """Go to the window or to a subcommand; gives the exit code."""
    if "--help" in words or any(word in COMMANDS for word in words):
        from pos_gui.commands.line import run  # noqa: PLC0415  (52 ms that the window does not need)

        leave_no_core()
        return run(words)
    return start(words)


def leave_no_core() -> None:
    """Let a crash leave no image of the memory: a card's number may be in it (PCI DSS 3.3).

    No limit keeps a kernel from piping the image to a program, so on Linux it is told besides that
    this process is not dumped. It takes 2 ms: the window does it with its first paint.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  (not there on Windows)

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415  (only here)

        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


def start(words: list[str], ready: Callable[[TillWindow], None] = lambda _: None) -> int:
    """Open the window; `ready` is called once the first screen is painted.

    Nothing made while starting is garbage, and looking for some costs a tenth of a bare window's
    start; so the collector begins after the first paint.
    """
    gc.disable()
    from pos_gui.commands.window import run  # noqa: PLC0415  (one of two ways)

    def painted(window: TillWindow) -> None:
        gc.freeze()
        gc.enable()
        sys.setswitchinterval(TURN_S)
        ready(window)
        # No card is read before: the card side begins later still.
        leave_no_core()

    return run(words, painted)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

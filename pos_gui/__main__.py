"""How is the till started? `python -m pos_gui` opens the window; subcommands need none.

The window's way imports nothing of the command line's libraries, so that it is there at once.
"""

from __future__ import annotations

import sys

COMMANDS = frozenset({"ring", "day"})
"""Subcommands; anything else is for the window."""


def main(words: list[str]) -> int:
    """Go to the window or to a subcommand; gives the exit code."""
    if "--help" in words or any(word in COMMANDS for word in words):
        from pos_gui.commands.line import run  # noqa: PLC0415  (52 ms that the window does not need)

        return run(words)
    from pos_gui.commands.window import run as open_window  # noqa: PLC0415  (one of two ways)

    return open_window(words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

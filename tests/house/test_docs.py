"""Do the manuals name every setting and every key, as they are?"""

from __future__ import annotations

import re
from dataclasses import fields

from pos_gui.screens.window import KEYMAP
from pos_gui.settings import Settings
from tests.house.tree import TOP


def rows(name: str) -> list[list[str]]:
    """Give the cells of every table row of a manual."""
    lines = (TOP / "docs" / name).read_text(encoding="utf-8").splitlines()
    return [
        [cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip("|"))]
        for line in lines
        if line.startswith("| `")
    ]


def test_every_setting_is_documented() -> None:
    """Each key stands there with its default, its unit and a sentence, in the code's order."""
    told = rows("settings.md")
    assert [row[0] for row in told] == [f"`{field.name}`" for field in fields(Settings)]
    for field, (_, default, unit, sentence) in zip(fields(Settings), told, strict=True):
        kept = field.default
        written = str(kept).lower() if isinstance(kept, bool) else kept
        wanted = f'"{written}"' if isinstance(kept, str) else str(written)
        assert default == f"`{wanted}`", field.name
        assert unit, field.name
        assert sentence.endswith("."), field.name


def test_every_key_is_documented() -> None:
    """Each command stands beside its key, with what it does in both languages, and no other."""
    told: dict[str, str] = {}
    for row in rows("keys.md"):
        if len(row) != len(("key", "command", "english", "chinese")):
            continue
        assert all(row), row
        keys, commands = (re.findall(r"`([^`]+)`", cell) for cell in row[:2])
        told |= dict(zip(commands, keys, strict=True))
    # Ten keys in one row: the first, the ninth and the last stand for all.
    between = {f"segment:{digit}" for digit in range(2, 9)}
    assert told == {command: key for command, key in KEYMAP.items() if command not in between}

"""How wide is a text on paper, and where does it break?

A printer's line is a row of cells of one width. A Chinese character takes two of them (Unicode
Standard Annex 11: W and F), a combining mark none. Signs of ambiguous width (×, °, —) take two
among Chinese text, because the Chinese code pages draw them so. Nothing here counts characters.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from db.facts.value import dataclass

NO_BREAK = "\N{NO-BREAK SPACE}"
"""A blank at which no line ends; printed as a plain one."""
_CLOSING = frozenset(",.;:!?)]}%，。、；：？！）】》」』”’…")
"""Signs that do not begin a line."""
_REMOVED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Categories that no name needs: controls, direction marks, halves and unassigned characters."""
_NOT_FEWER = 2
"""Columns that one Chinese character needs."""


def clean(text: str) -> str:
    """Take out what would steer the printer or the reading direction: names are data."""
    return "".join(
        " " if char in "\t\n\v\f\r\x85" else char
        for char in text
        if char in "\t\n\v\f\r\x85" or unicodedata.category(char) not in _REMOVED
    ).strip()


@lru_cache(maxsize=4096)
def cells(char: str, *, ambiguous_wide: bool) -> int:
    """Give the cells of one character: 0, 1 or 2."""
    if unicodedata.category(char) in {"Mn", "Me"}:
        return 0
    kind = unicodedata.east_asian_width(char)
    return 2 if kind in "WF" or (kind == "A" and ambiguous_wide) else 1


def pieces(text: str) -> list[str]:
    """Part a text where a line may end: after a blank, and beside Chinese characters."""
    found: list[str] = []
    before = " "
    for char in text:
        if found and (_stays(char) or not (_breaks(before) or _breaks(char))):
            found[-1] += char
        else:
            found.append(char)
        before = char
    return found


def _stays(char: str) -> bool:
    """Say whether a line must not begin with this."""
    return char in _CLOSING or char == " " or cells(char, ambiguous_wide=False) == 0


def _breaks(char: str) -> bool:
    """Say whether a line may end beside this."""
    return char == " " or unicodedata.east_asian_width(char) in "WF"


@dataclass(frozen=True, slots=True)
class Ruler:
    """Measures and breaks text on a line of so many cells."""

    columns: int
    """Cells of a line."""
    ambiguous_wide: bool
    """Whether signs of ambiguous width take two cells."""

    def width(self, text: str) -> int:
        """Count the cells of a text."""
        return sum(cells(char, ambiguous_wide=self.ambiguous_wide) for char in text)

    def fits(self, text: str) -> bool:
        """Say whether a text fits on one line."""
        return self.width(text) <= self.columns

    def wrap(self, text: str) -> list[str]:
        """Break a text into lines that fit; at least one, which may be empty."""
        lines: list[str] = []
        line = ""
        for piece in pieces(text):
            if self.fits((line + piece).rstrip()):
                line += piece
                continue
            if line.strip():
                lines.append(line.rstrip())
            line = piece
            while not self.fits(line.rstrip()):
                head = self._head(line)
                lines.append(head)
                line = line[len(head) :]
        return [*lines, line.rstrip()] if line.strip() or not lines else lines

    def narrower(self, by: int) -> Ruler:
        """Give the ruler of a line with an indent; it holds one Chinese character at least."""
        return Ruler(max(_NOT_FEWER, self.columns - by), self.ambiguous_wide)

    def halved(self) -> Ruler:
        """Give the ruler of a line of double width."""
        return Ruler(self.columns // 2, self.ambiguous_wide)

    def _head(self, text: str) -> str:
        """Take as many characters as fit."""
        used = 0
        for at, char in enumerate(text):
            used += cells(char, ambiguous_wide=self.ambiguous_wide)
            if used > self.columns:
                return text[:at]
        return text

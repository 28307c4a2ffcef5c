"""With which letters is a page printed, and how wide are they?

A TrueType face with Chinese signs; reportlab refuses the CFF outlines of Noto Sans CJK.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from db.facts.trouble import Refused
from db.statistics.shown import is_word, tied
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator

FONTS = (
    "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
    "/usr/share/fonts/wqy-microhei/wqy-microhei.ttc",
    "/usr/share/fonts/wenquanyi/wqy-microhei/wqy-microhei.ttc",
    "~/.local/share/fonts/wqy-microhei.ttc",
    "~/Library/Fonts/wqy-microhei.ttc",
    "C:/Windows/Fonts/simhei.ttf",
    "C:/Windows/Fonts/msyh.ttc",
)
"""Where WenQuanYi Micro Hei, or its like, is on the systems we know."""
_FACE = "Report"
_ALMOST = 0.01
"""Points by which sums of lengths may differ from the length of the sum."""


@lru_cache(1)
def face() -> str:
    """Register the first font that is there, and name it.

    Raises:
        Refused: if there is none.

    """
    for name in FONTS:
        path = Path(name).expanduser()
        if path.is_file():
            try:
                pdfmetrics.registerFont(TTFont(_FACE, str(path)))
            except TTFError:
                continue
            return _FACE
    text = "No Chinese TrueType font was found; install WenQuanYi Micro Hei (fonts-wqy-microhei)."
    raise Refused(say("Statistics", text))


def length(text: str, size: float) -> float:
    """Measure a text in points."""
    return float(pdfmetrics.stringWidth(text, face(), size))


def cut(text: str, width: float, size: float) -> str:
    """Shorten a text that is too long for its place."""
    if length(text, size) <= width:
        return text
    while text and length(f"{text}…", size) > width:
        text = text[:-1]
    return f"{text.rstrip()}…"


def wrapped(text: str, width: float, size: float) -> Iterator[str]:
    """Break a text into lines, at blanks where there are any."""
    while length(text, size) > width + _ALMOST:
        end = _fitting(text, width, size)
        blank = text.rfind(" ", 0, end + 1)
        parts = blank > 0 and is_word(text[end - 1], text[end : end + 1])
        end = blank if blank > end // 2 or parts else tied(text, end)
        yield text[:end].rstrip()
        text = text[end:].lstrip()
    yield text


def folded(text: str, width: float, size: float, most: int) -> list[str]:
    """Break a text into so many lines at most; the last one is cut."""
    lines = list(wrapped(text, width, size))
    if len(lines) <= most:
        return lines
    rest = text
    for line in lines[: most - 1]:
        rest = rest.removeprefix(line).lstrip()
    return [*lines[: most - 1], cut(rest, width, size)]


def _fitting(text: str, width: float, size: float) -> int:
    """Count the signs that fit, one at least."""
    used = 0.0
    for at, sign in enumerate(text):
        used += length(sign, size)
        if used > width:
            return max(at, 1)
    return len(text)

"""Which letters does the PDF carry? A Chinese TrueType font, found on this computer.

reportlab embeds TrueType outlines only: Noto Sans CJK (CFF) is refused, Droid Sans Fallback has
no digits, so that prices would vanish. Hence a font counts only once it has shown the signs that
every receipt needs. WenQuanYi Micro Hei Mono is looked for first (Debian: fonts-wqy-microhei).
"""

from __future__ import annotations

import os
import shutil
import subprocess
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from db.facts.trouble import PaperTrouble
from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_NEEDED = "0123456789.,-¥元門"
"""Without these a receipt would be wrong, not only ugly."""
_MONO = 1
"""Micro Hei's collection holds the proportional face first, then the one of equal widths."""
_USUAL = (
    "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
    "/usr/share/fonts/wqy-microhei/wqy-microhei.ttc",
    "/usr/share/fonts/wenquanyi/wqy-microhei/wqy-microhei.ttc",
    "~/.local/share/fonts/wqy-microhei.ttc",
    "~/Library/Fonts/wqy-microhei.ttc",
    "C:/Windows/Fonts/simhei.ttf",
    "C:/Windows/Fonts/msyh.ttc",
)
"""Where the fonts are on Debian, Fedora, Arch, at home, on macOS and on Windows."""
_ASKING = (":lang=zh-cn:fontformat=TrueType", ":lang=zh-tw:fontformat=TrueType")
"""What fontconfig is asked when none of these is there."""
_ASK_SECONDS = 10
_HINT = "no Chinese TrueType font was found; install WenQuanYi Micro Hei (fonts-wqy-microhei)"
_lock = Lock()


@dataclass(frozen=True, slots=True)
class Face:
    """The registered font and what it can do."""

    name: str
    """How reportlab knows it."""
    widths: Mapping[int, float]
    """Advance by code point, thousandths of the letter's height."""
    narrow: float
    """Advance of a digit, thousandths of the letter's height."""


def face() -> Face:
    """Give the font, registered once in this process; about 60 ms the first time.

    Raises:
        PaperTrouble: if no font on this computer can print a Chinese receipt.

    """
    with _lock:
        return _registered()


@lru_cache(maxsize=1)
def _registered() -> Face:
    for path in _candidates():
        found = _take(path)
        if found is not None:
            return found
    raise PaperTrouble(_HINT)


def _candidates() -> Iterator[Path]:
    yield from (Path(os.path.expanduser(name)) for name in _USUAL)  # noqa: PTH111  (no home: no error)
    asked = shutil.which("fc-match")
    for pattern in _ASKING if asked else ():
        command = (str(asked), "-f", "%{file}", pattern)
        try:
            said = subprocess.run(  # noqa: S603  (our own words only)
                command, capture_output=True, check=False, timeout=_ASK_SECONDS
            )
        except (OSError, subprocess.TimeoutExpired):
            continue
        yield Path(os.fsdecode(said.stdout))


def _take(path: Path) -> Face | None:
    """Register a font file if it is TrueType and has what is needed."""
    from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415  (50 ms; in the spool's thread)
    from reportlab.pdfbase.ttfonts import TTFError, TTFont  # noqa: PLC0415

    if not path.is_file():
        return None
    for index in (_MONO, 0):
        try:
            font = TTFont("Receipt", str(path), subfontIndex=index)
        except (TTFError, OSError):
            continue
        if all(ord(sign) in font.face.charToGlyph for sign in _NEEDED):
            pdfmetrics.registerFont(font)
            return Face("Receipt", font.face.charWidths, font.face.charWidths[ord("0")])
    return None

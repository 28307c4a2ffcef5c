"""Where does a label stand beside its mark, so that it covers neither lines nor other labels?"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from db.statistics.charting.strokes import Sheet, Words

Rect = tuple[float, float, float, float]
_OVER_WORDS, _AWAY = 1000, 1


@dataclass(frozen=True, slots=True)
class Room:
    """Where labels may stand, and what they must not cover."""

    within: Rect
    """Left, top, right, bottom."""
    points: tuple[tuple[float, float], ...]
    """Places on lines and in marks, from left to right."""


def beside(
    sheet: Sheet, text: str, marks: Sequence[tuple[float, ...]], room: Room, ink: str
) -> None:
    """Write a label at the first of these marks where nothing is covered, else where least is."""
    _write(sheet, text, marks, room, ink, most=None)


def maybe(sheet: Sheet, text: str, mark: tuple[float, ...], room: Room, ink: str) -> None:
    """Write a label at a mark, x, y and its radius, if nothing is covered there."""
    _write(sheet, text, (mark,), room, ink, most=0)


def _write(  # noqa: PLR0913  (the two above are its faces)
    sheet: Sheet,
    text: str,
    marks: Sequence[tuple[float, ...]],
    room: Room,
    ink: str,
    *,
    most: int | None,
) -> None:
    best: tuple[int, Words] | None = None
    for away, mark in enumerate(marks):
        for words in _around(sheet, text, mark, room.within, ink):
            cost = _covered(words.rect, sheet.texts, room.points) * _OVER_WORDS + away * _AWAY
            if best is None or cost < best[0]:
                best = (cost, words)
    if best is not None and (most is None or best[0] <= most):
        sheet.texts.append(best[1])


def _around(
    sheet: Sheet, text: str, mark: tuple[float, ...], within: Rect, ink: str
) -> Iterable[Words]:
    """Try above, below, to the right, to the left, pushed into the room."""
    size = sheet.pens.size
    radius = mark[2] if len(mark) > len(("x", "y")) else size * 0.3
    away, side_away = radius + size * 0.8, radius + size * 0.4
    for side, across, down in (
        (0.5, 0.0, -away),
        (0.5, 0.0, away),
        (0.0, side_away, 0.0),
        (1.0, -side_away, 0.0),
        (0.5, 0.0, -away - size),
        (0.5, 0.0, away + size),
    ):
        bold = not ink.startswith("text")
        made = sheet.words(text, (mark[0] + across, mark[1] + down), side, ink=ink, bold=bold)
        left, top, right, bottom = made.rect
        x = max(within[0], min(made.x, within[2] - (right - left)))
        high = (bottom - top) / 2
        y = max(within[1] + high, min(made.y, within[3] - high))
        yield sheet.words(text, (x, y), 0, ink=ink, bold=bold)


def _covered(rect: Rect, texts: Iterable[Words], points: Sequence[tuple[float, float]]) -> int:
    """Count what a text would cover; another text weighs more than a line."""
    left, top, right, bottom = rect
    inset = (bottom - top) * 0.15
    words = sum(
        left < other[2] and right > other[0] and top < other[3] and bottom > other[1]
        for other in (one.rect for one in texts)
    )
    near = points[bisect_left(points, (left, 0.0)) : bisect_right(points, (right, 0.0))]
    hit = sum(left < x < right and top + inset < y < bottom - inset for x, y in near)
    return 20 * words + hit


def along(points: Sequence[tuple[float, float]], step: float) -> list[tuple[float, float]]:
    """Give places along a line, so close that no label slips between them."""
    found = list(points[:1])
    for (x, y), (to_x, to_y) in pairwise(points):
        count = max(1, int(max(abs(to_x - x), abs(to_y - y)) / step))
        found += [
            (x + (to_x - x) * at / count, y + (to_y - y) * at / count)
            for at in range(1, count + 1)
        ]
    return found

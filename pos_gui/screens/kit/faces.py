"""How are the words and signs laid out on each shape of key?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from db.facts.value import dataclass
from pos_gui.screens.kit.views import KeyView, Shape, Size

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor

    from pos_gui.screens.kit.face import Face
    from pos_gui.screens.kit.ink import Ink
    from pos_gui.screens.kit.look import Look

_FIRST, _SECOND = 1.25, 1.2
_ICON_LINE = 26
_SIDE_EMS = 6
_NARROW = 200
_TIGHT = (0.85, 0.75)
LEAST = 14
"""No text is smaller, in pixels."""


@dataclass(frozen=True, slots=True)
class Coat:
    """The colours of a key in one state."""

    fill: QColor | None
    """Its fill; None shows the ground."""
    text: QColor
    """Its word."""
    second: QColor
    """Its smaller word."""
    accent: QColor
    """What stands out: the line under a tab."""


def face_of(look: Look, size: Size, *, bold: bool) -> Face:
    """Give the face of a size by its name in the type scale."""
    return look.face(getattr(look.sizes, size.value), bold=bold)


def paint_stack(ink: Ink, rect: QRect, view: KeyView, coat: Coat) -> None:
    """Paint a word or sign in the middle, and a smaller word below it."""
    look = ink.look
    face = _shrunk(look, view, rect.width() - 2 * look.radius)
    x, y = rect.x() + rect.width() / 2, rect.y() + rect.height() / 2
    sub = view.sub or view.cap
    head = look.sizes.px(_ICON_LINE) if view.icon else face.px * _FIRST
    if sub:
        second = look.meta.px * _SECOND
        top = y - (head + second) / 2
        small = _meta_within(look, sub, rect.width() - look.radius)
        text = small.elide(sub, rect.width() - look.radius)
        ink.middle(small, coat.second, (x, top + head + second / 2), text)
        y = top + head / 2
    if view.icon:
        ink.icon(view.icon, coat.text, (x, y), look.sizes.px(24))
    elif view.text:
        ink.middle(face, coat.text, (x, y), face.elide(view.text, rect.width() - look.gap))


def _shrunk(look: Look, view: KeyView, room: int) -> Face:
    """Take the next smaller size for a word that does not fit."""
    face = face_of(look, view.size, bold=view.bold)
    for smaller in (Size.STRONG, Size.BODY, Size.META):
        if face.width(view.text) <= room:
            break
        face = face_of(look, smaller, bold=view.bold)
    return face


def _meta_within(look: Look, text: str, room: float) -> Face:
    """Take a slightly smaller size for a small word that does not fit, never under the least."""
    face = look.meta
    for part in _TIGHT:
        if face.width(text) <= room:
            break
        face = look.face(max(LEAST, round(look.sizes.meta * part)))
    return face


def paint_choice(ink: Ink, rect: QRect, view: KeyView, coat: Coat) -> None:
    """Paint icon, name over fact, and the key cap at the right."""
    look, px = ink.look, ink.look.sizes.px
    if rect.width() < px(_NARROW) and view.cap:
        _paint_narrow(ink, rect, view, coat)
        return
    middle = rect.y() + rect.height() / 2
    left = float(rect.x() + px(17))
    if view.icon:
        ink.icon(view.icon, coat.text, (left + px(14), middle), px(28))
        left += px(40)
    right = float(rect.right() - px(16))
    if view.cap:
        right = _cap(ink, (right, middle), view, coat) - px(8)
    if view.side:
        right = ink.right(look.body_bold, coat.text, (right, middle), view.side) - px(8)
    room = right - left
    name = look.body_bold.elide(view.text, room)
    if not view.sub:
        ink.left(look.body_bold, coat.text, (left, middle), name)
        return
    first, second = look.body.px * _FIRST, look.meta.px * _SECOND
    top = middle - (first + second) / 2
    ink.left(look.body_bold, coat.text, (left, top + first / 2), name)
    fact = look.meta.elide(view.sub, room)
    ink.left(look.meta, coat.second, (left, top + first + second / 2), fact)


def _paint_narrow(ink: Ink, rect: QRect, view: KeyView, coat: Coat) -> None:
    """Paint a choice on little room: the cap beside the name, the fact below both."""
    look, px = ink.look, ink.look.sizes.px
    left, right = float(rect.x() + px(12)), float(rect.right() - px(9))
    first, second = px(26), look.meta.px * _SECOND if view.sub else 0
    top = rect.y() + (rect.height() - first - second) / 2
    middle = top + first / 2
    ends = _cap(ink, (right, middle), view, coat, 26) - px(6)
    if view.icon:
        ink.icon(view.icon, coat.text, (left + px(11), middle), px(22))
        left += px(28)
    face = look.body_bold
    if face.width(view.text) > ends - left:
        face = look.face(look.sizes.meta, bold=True)
    ink.left(face, coat.text, (left, middle), face.elide(view.text, ends - left))
    if view.sub:
        fact = look.meta.elide(view.sub, right - left)
        ink.left(look.meta, coat.second, (left, top + first + second / 2), fact)


def _cap(ink: Ink, at: tuple[float, float], view: KeyView, coat: Coat, figure: int = 32) -> float:
    """Paint a key cap of this height that ends here; give its left edge."""
    look, px = ink.look, ink.look.sizes.px
    face = look.body_bold
    high = px(figure)
    wide = max(high, round(face.width(view.cap)) + px(16))
    box = QRect(round(at[0]) - wide, round(at[1] - high / 2), wide, high)
    fill = look.theme.key if view.chosen and not look.theme.inverted else None
    edge = coat.text if look.theme.inverted else look.theme.key_border
    if view.enabled:
        ink.box(box, edge, fill, look.border_px)
    else:
        ink.dashes(box, edge, look.border_px)
    ink.middle(face, coat.text, (box.x() + wide / 2, at[1]), view.cap)
    return box.x()


def paint_tile(ink: Ink, rect: QRect, view: KeyView, coat: Coat) -> None:
    """Paint a quick key: its square, its price, its name in two lines."""
    look, px = ink.look, ink.look.sizes.px
    inner = rect.adjusted(px(9), px(9), -px(6), -px(6))
    square = QRect(inner.x(), inner.y(), px(28), px(28))
    tint = look.theme.tints[view.tint % len(look.theme.tints)]
    ink.fill(square, tint)
    ink.middle(look.face(look.sizes.body, bold=True), look.theme.text,
               (square.x() + square.width() / 2, square.y() + square.height() / 2),
               view.text[:1])  # fmt: skip
    room = inner.right() - square.right() - px(4)
    fits = look.meta.width(view.side) <= room
    # The unit yields before a digit does: half a price would be another price.
    price = view.side if fits else view.side.partition("/")[0]
    ink.right(look.meta, coat.second, (inner.right() + 1, inner.y() + px(9)), price)
    pitch = round(look.meta.px * 1.15)
    y = square.bottom() + px(9) + pitch / 2
    for line in look.meta.wrap(view.text, inner.width(), 2):
        ink.left(look.meta, coat.text, (inner.x(), y), line)
        y += pitch


def paint_bar(ink: Ink, rect: QRect, view: KeyView, coat: Coat) -> None:
    """Paint a cell of the key bar: the key's name above its word."""
    look, px = ink.look, ink.look.sizes.px
    if not view.text:
        return
    x = rect.x() + px(10 if view.size is Size.BODY else 8)
    first, second = look.meta.px * _SECOND, look.body.px * _FIRST
    top = rect.y() + (rect.height() - first - second) / 2
    end = ink.left(look.meta, coat.second, (x, top + first / 2), view.cap)
    if view.lock:
        ink.icon("lock", coat.second, (end + px(11), top + first / 2 - 1), px(14))
    face = face_of(look, view.size, bold=False)
    word = face.elide(view.text, rect.right() + 1 - x)
    ink.left(face, coat.text, (x, top + first + second / 2), word)


def paint_chip(ink: Ink, rect: QRect, view: KeyView, coat: Coat) -> None:
    """Paint a word and its key in a box."""
    look, px = ink.look, ink.look.sizes.px
    middle = rect.y() + rect.height() / 2
    end = ink.left(look.body, coat.text, (rect.x() + px(8), middle), view.text)
    ink.left(look.body_bold, coat.text, (end + px(8), middle), view.cap)


def chip_width(look: Look, view: KeyView) -> int:
    """Say how wide a chip is."""
    words = look.body.width(view.text) + look.body_bold.width(view.cap)
    return round(words) + look.sizes.px(24 if view.cap else 16)


def paint_flat(ink: Ink, rect: QRect, view: KeyView, coat: Coat) -> None:
    """Paint icon, name, fact; the key's name at the right end."""
    look, px = ink.look, ink.look.sizes.px
    middle = rect.y() + rect.height() / 2
    x = float(rect.x() + px(12))
    right = float(rect.right() + 1 - px(12))
    if view.icon:
        ink.icon(view.icon, coat.text, (x + look.sizes.icon / 2, middle), look.sizes.icon)
        x += look.sizes.icon + px(10)
    if view.cap:
        right = ink.right(look.body, coat.second, (right, middle), view.cap) - px(8)
    face = look.body_bold if view.bold else look.body
    colour = coat.text if view.bold else coat.second
    name = face.elide(view.text, right - x)
    x = ink.left(face, colour, (x, middle), name) + px(8)
    # Said whole, or up to its first comma; half a number would be another number.
    for fact in (view.sub, view.sub.replace("，", ",").partition(",")[0]):
        if look.body.width(fact) <= right - x:
            ink.left(look.body, coat.second, (x, middle), fact)
            break


def paint_tab(ink: Ink, rect: QRect, view: KeyView, coat: Coat) -> None:
    """Paint a tab: the active one bold over a bar."""
    look = ink.look
    face = look.body_bold if view.chosen else look.body
    colour = coat.text if view.chosen else coat.second
    at = (rect.x() + rect.width() / 2, rect.y() + rect.height() / 2)
    ink.middle(face, colour, at, face.elide(view.text, rect.width() - look.gap))
    base = rect.bottom()
    ink.line((rect.x(), base), (rect.right() + 1, base), look.theme.hairline)
    if view.chosen:
        thick = look.sizes.px(4)
        bar = QRect(rect.x(), base + 1 - thick, rect.width(), thick)
        ink.fill(bar, look.theme.accent_text)


def paint_line(ink: Ink, rect: QRect, view: KeyView, coat: Coat) -> None:
    """Paint a line to be ticked: its box, name, fact and amount."""
    look, px = ink.look, ink.look.sizes.px
    middle = rect.y() + rect.height() / 2
    box = QRect(rect.x() + px(12), round(middle - px(11)), px(22), px(22))
    edge = coat.text if view.chosen else look.theme.border
    ink.frame(box, edge, max(look.border_px, 2 if view.chosen else 1), px(2))
    if view.chosen:
        ink.icon("tick", coat.text, (box.x() + box.width() / 2, middle), px(18))
        bar = QRect(rect.x(), rect.y(), px(4), rect.height() - 1)
        ink.fill(bar, look.theme.accent_edge)
    right = float(rect.right() + 1 - px(12))
    face = look.body_bold if view.chosen else look.body
    start = ink.right(face, coat.text, (right, middle), view.side)
    column = min(start - px(16), right - _SIDE_EMS * look.body.px)
    right = ink.right(look.body, coat.second, (column, middle), view.sub) - px(12)
    left = box.right() + px(12)
    ink.left(look.body, coat.text, (left, middle),
             look.body.elide(view.text, right - left, middle=True))  # fmt: skip
    base = rect.bottom()
    ink.line((rect.x(), base), (rect.right() + 1, base), look.theme.hairline)
    if view.current:
        ink.frame(rect, look.theme.focus, look.focus_px)


PAINTERS: dict[Shape, Callable[[Ink, QRect, KeyView, Coat], None]] = {
    Shape.STACK: paint_stack,
    Shape.CHOICE: paint_choice,
    Shape.TILE: paint_tile,
    Shape.BAR: paint_bar,
    Shape.CHIP: paint_chip,
    Shape.FLAT: paint_flat,
    Shape.TAB: paint_tab,
    Shape.LINE: paint_line,
}
"""Who paints which shape."""

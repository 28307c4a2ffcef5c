"""What happened last, and what does it cost? The strip above the basket, the totals below it."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from pos_gui.screens.kit.ink import Ink
from pos_gui.screens.kit.keys import Key
from pos_gui.screens.kit.piece import Piece
from pos_gui.screens.kit.views import Shape
from pos_gui.screens.sale.view import AmountView, LastKind, LastView, TotalsView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from pos_gui.screens.kit.look import Look
    from pos_gui.screens.sale.view import LedgerLine

_SIGN = 0.55
_GROUNDS = {LastKind.FAULT: "error_fill", LastKind.WARN: "warn_fill"}
_ICON = {
    LastKind.SOLD: "tick",
    LastKind.FAULT: "warning",
    LastKind.WARN: "warning",
    LastKind.INFO: "",
    LastKind.DONE: "",
}


class LastItem(Piece[LastView]):
    """The strip under the entry line: where a cashier looks after each scan."""

    def __init__(
        self,
        look: Look,
        view: LastView,
        press: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        """Show this."""
        self._key: Key | None = None
        self._press = press
        super().__init__(look, view, parent)
        self.changed()

    def spoken(self) -> str:
        """Say what happened."""
        view = self.view
        return ", ".join(filter(None, (view.name, view.note, view.sum, view.amount))) or "last"

    def changed(self) -> None:
        """Make the key when there is first one to show."""
        view = self.view.key
        if view is not None and self._key is None:
            self._key = Key(self.look, Shape.FLAT, self._press, self, ground="surface_alt")
        if self._key is not None:
            self._key.setVisible(view is not None)
            self._key.ground = _GROUNDS.get(self.view.kind, "surface_alt")
            self._key.dress(self.look)
            if view is not None:
                self._key.show_view(view)
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key at the right end."""
        del event
        self._place()

    def _place(self) -> None:
        if self._key is not None and self.view.key is not None:
            face, key = self.look.body, self.view.key
            wide = round(face.width(key.text) + face.width(key.cap)) + self.look.sizes.px(40)
            self._key.setGeometry(self.width() - wide, 0, wide, self.height() - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sign, name and amounts."""
        del event
        theme, kind = self.look.theme, self.view.kind
        fill = getattr(theme, _GROUNDS.get(kind, "surface_alt"))
        told = {LastKind.FAULT: theme.error, LastKind.WARN: theme.warn}
        colour = told.get(kind, theme.text)
        with Ink(self, self.look) as ink:
            ink.fill(self.rect(), fill)
            base = self.height() - 1
            line = theme.border if theme.inverted else theme.hairline
            ink.line((0, base), (self.width(), base), line)
            if kind in (LastKind.FAULT, LastKind.WARN):
                ink.fill(QRect(0, 0, self.look.sizes.px(4), base), colour)
            self._words(ink, colour)

    def _sentence(self, ink: Ink, colour: QColor, span: tuple[float, float]) -> None:
        """Write a sentence too long for the strip's large type whole: smaller, on two lines."""
        x, right = span
        name, faces = self.view.name, (self.look.body, self.look.meta)
        face = next((one for one in faces if one.width(name) <= right - x), faces[-1])
        lines = face.wrap(name, right - x, 2)
        step = face.px * 1.25
        first = (self.height() - 1 - step * (len(lines) - 1)) / 2
        for at, line in enumerate(lines):
            ink.left(face, colour, (x, first + at * step), line)

    def _words(self, ink: Ink, colour: QColor) -> None:
        look, theme, view, px = self.look, self.look.theme, self.view, self.look.sizes.px
        middle = (self.height() - 1) / 2
        quiet = view.kind in (LastKind.DONE, LastKind.INFO)
        x = float(px(12))
        icon = _ICON[view.kind]
        if icon:
            ink.icon(icon, colour, (x + px(11), middle), px(22))
            x += px(34)
        right = float(self.width() - px(12))
        if self._key is not None and view.key is not None:
            right = self._key.x() - px(4)
        if view.amount:
            right = ink.right(look.strong_bold, theme.text, (right, middle), view.amount) - px(12)
        if view.sum:
            right = ink.right(look.strong, theme.text_2, (right, middle), view.sum) - px(16)
        alone = not (view.note or view.sum or view.amount)
        if alone and look.strong_bold.width(view.name) > right - x:
            self._sentence(ink, colour if not quiet else theme.text, (x, right))
            return
        face = look.body if quiet else look.strong_bold
        ink_colour = theme.text if view.kind is LastKind.SOLD or quiet else colour
        note = look.body.width(view.note) + px(12) if view.note else 0
        least = min(note, (right - x) * 0.4)
        name = face.elide(view.name, right - x - least, middle=True)
        x = ink.left(face, ink_colour, (x, middle), name) + px(12)
        if view.note and right - x > px(24):
            second = theme.text_2 if view.kind is LastKind.SOLD or quiet else theme.text
            ink.left(look.body, second, (x, middle), look.body.elide(view.note, right - x))


def amount_width(look: Look, view: AmountView, px: int) -> float:
    """Say how wide an amount with its sign is."""
    face = look.face(px, bold=view.bold)
    wide = face.width(view.amount)
    if view.sign:
        wide += look.face(round(px * _SIGN)).width(view.sign) + px * 0.08
    return wide


def paint_amount(ink: Ink, view: AmountView, at: tuple[float, float], px: int) -> float:
    """Paint an amount that ends here, its sign of currency smaller; give its start."""
    look = ink.look
    face = look.face(px, bold=view.bold)
    colour = look.theme.text_disabled if view.quiet else look.theme.text
    x = ink.right(face, colour, at, view.amount)
    if view.sign:
        small = look.face(round(px * _SIGN))
        # Both stand on one line: the smaller one is lowered by the difference of their rises.
        y = at[1] + face.rise - small.rise
        colour = look.theme.text_disabled if view.quiet else look.theme.text
        x = ink.right(small, colour, (x - px * 0.08, y), view.sign)
    return x


class Totals(Piece[TotalsView]):
    """The ledger of four lines, and the due amount: the largest text of the screen."""

    def spoken(self) -> str:
        """Say the due amount."""
        return self.spoken_of(self.view)

    @staticmethod
    def spoken_of(view: TotalsView) -> str:
        """Say the due amount of a view."""
        return f"{view.due.label} {view.due.sign}{view.due.amount}"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rule, the ledger, the due amount; the ledger yields to the amount."""
        del event
        look, theme, px = self.look, self.look.theme, self.look.sizes.px
        high, right = self.height(), self.width() - px(16)
        with Ink(self, look) as ink:
            ink.fill(self.rect(), theme.surface)
            ink.fill(QRect(0, 0, self.width(), 2), theme.rule)
            due = self.view.due
            ink.right(look.body, theme.text_2, (right, high * 0.2), due.label)
            paint_amount(ink, due, (right, high * 0.63), look.sizes.due)
            self._ledger(ink, self.view.ledger, self.ledger_room())

    def ledger_room(self) -> int:
        """Give the width left for the ledger: the due amount never yields to it."""
        look, px = self.look, self.look.sizes.px
        due = amount_width(look, self.view.due, look.sizes.due)
        return min(look.sizes.ledger, round(self.width() - px(16) - due) - px(28))

    def _ledger(self, ink: Ink, lines: tuple[LedgerLine, ...], room: int) -> None:
        look, theme, px = self.look, self.look.theme, self.look.sizes.px
        pitch = (self.height() - px(18)) / 4
        y = px(10) + pitch / 2
        left = px(12)
        for line in lines[:4]:
            colour = theme.accent_text if line.saving else theme.text
            x = ink.right(look.body, colour, (left + room, y), line.value)
            label = look.body.elide(line.label, x - left - px(8))
            ink.left(look.body, theme.text_2, (left, y), label)
            y += pitch


class Amounts(Piece[tuple[AmountView, AmountView, AmountView]]):
    """Due, received and change, in payment; the one that matters keeps its size."""

    def spoken(self) -> str:
        """Say the three."""
        return ", ".join(f"{each.label} {each.sign}{each.amount}" for each in self.view)

    def cells(self) -> tuple[tuple[int, int, int], ...]:
        """Share the width: left, right and size of each; thirds, unless an amount needs more."""
        look, px = self.look, self.look.sizes.px
        size, wide = look.sizes.change, self.width()
        gap = px(32)
        need = [ceil(amount_width(look, each, size)) + gap for each in self.view]
        third = wide // 3
        if max(need) <= third:
            shares = [third, third, wide - 2 * third]
        elif sum(need) <= wide:
            rest = (wide - sum(need)) // 3
            shares = [each + rest for each in need]
        else:
            shares = self._squeezed(need, wide)
        cells, x = [], 0
        for view, share in zip(self.view, shares, strict=True):
            px_here = size
            while px_here > look.sizes.body and amount_width(look, view, px_here) + gap > share:
                px_here -= 1
            cells.append((x, x + share, px_here))
            x += share
        return tuple(cells)

    def _squeezed(self, need: list[int], wide: int) -> list[int]:
        """Let the first bold amount keep its size; the others share what is left."""
        keep = next((at for at, each in enumerate(self.view) if each.bold), 0)
        rest = wide - need[keep]
        others = sum(need) - need[keep]
        return [each if at == keep else rest * each // others for at, each in enumerate(need)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint three cells under the rule."""
        del event
        look, theme, px = self.look, self.look.theme, self.look.sizes.px
        high = self.height()
        with Ink(self, look) as ink:
            ink.fill(self.rect(), theme.surface)
            ink.fill(QRect(0, 0, self.width(), 2), theme.rule)
            for view, (left, right, size) in zip(self.view, self.cells(), strict=True):
                if left:
                    ink.line((left, 2), (left, high), theme.hairline)
                at = (right - px(20), high * 0.2)
                ink.right(look.body, theme.text_2, at, view.label)
                paint_amount(ink, view, (right - px(20), high * 0.61), size)

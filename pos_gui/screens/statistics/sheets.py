"""Which style sheets do the plain widgets of these floors wear?"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pos_gui.screens.kit.look import Look


def paper_sheet(look: Look) -> str:
    """Dress a table or a text as a sheet of paper."""
    theme = look.theme
    return (
        f"QTableView, QPlainTextEdit {{ background: {theme.surface.name()}; "
        f"color: {theme.text.name()}; padding: {look.gap}px; border-radius: {look.radius}px; "
        f"border: {theme.border_px}px solid {theme.hairline.name()} }} "
        f"QTableView:focus, QPlainTextEdit:focus {{ "
        f"border: {theme.focus_px}px solid {theme.focus.name()} }}"
    )


def head_sheet(look: Look) -> str:
    """Dress the head of a table."""
    theme, px = look.theme, look.sizes.px
    return (
        f"QHeaderView {{ background: {theme.surface.name()} }} "
        f"QHeaderView::section {{ background: {theme.surface.name()}; "
        f"color: {theme.text_2.name()}; border: 0; padding: {px(4)}px {px(10)}px; "
        f"border-bottom: {theme.border_px}px solid {theme.border.name()} }}"
    )


def bars_sheet(look: Look) -> str:
    """Dress the scroll bars: narrow, without arrows."""
    theme, px = look.theme, look.sizes.px
    return (
        f"QScrollBar:vertical {{ background: transparent; width: {px(10)}px; margin: 0 }} "
        f"QScrollBar:horizontal {{ background: transparent; height: {px(10)}px; margin: 0 }} "
        f"QScrollBar::handle {{ background: {theme.key_border.name()}; margin: {px(2)}px; "
        f"border-radius: {px(3)}px }} "
        f"QScrollBar::handle:vertical {{ min-height: {px(32)}px }} "
        f"QScrollBar::handle:horizontal {{ min-width: {px(32)}px }} "
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0 } "
        "QAbstractScrollArea::corner { background: transparent; border: 0 } "
        "QScrollBar::add-page, QScrollBar::sub-page { background: transparent }"
    )


def plain_sheet(look: Look) -> str:
    """Dress what scrolls, and the words on it, in the colours of the look."""
    theme = look.theme
    return (
        f"QScrollArea, #sheets {{ background: {theme.canvas.name()}; border: 0 }} "
        f"QLabel {{ color: {theme.text.name()} }} {bars_sheet(look)}"
    )


def bare_sheet(look: Look) -> str:
    """Dress a table that lies on a sheet of its own."""
    paper = f"QTableView {{ background: {look.theme.surface.name()}; border: 0 }}"
    return f"{paper} {bars_sheet(look)}"

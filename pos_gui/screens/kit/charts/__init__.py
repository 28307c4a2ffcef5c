"""How is a section drawn on the screen? `chart` makes the widget, `warm` loads what it needs."""

from pos_gui.screens.kit.charts.board import chart, warm

__all__ = ["chart", "warm"]

"""How does the table move from one basket to the next by the smallest honest change?

The rows carry finished text. What stays equal at the head and at the foot stays untouched; between
the two, rows are changed, inserted or removed, never reset: the selection survives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.words import say

if TYPE_CHECKING:
    from pos_gui.screens.sale.view import RowView

Index = QModelIndex | QPersistentModelIndex
COLUMNS = 7
"""Number, name, quantity, price, discount, amount, marks."""
_ROOT = QModelIndex()
# Compared as integers: an enum costs three times as much, a thousand times a scan.
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


def headings() -> tuple[str, ...]:
    """Say the heads of the columns."""
    return (
        "#",
        say("Basket", "Item"),
        say("Basket", "Qty"),
        say("Basket", "Price"),
        say("Basket", "Discount"),
        say("Basket", "Amount"),
        "",
    )


class BasketRows(QAbstractTableModel):
    """The rows of one basket; the table never changes them."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.rows: tuple[RowView, ...] = ()

    def show(self, rows: tuple[RowView, ...]) -> None:
        """Show these rows instead, telling the view no more than what changed."""
        old = self.rows
        if rows is old:
            return
        head, foot = _alike(old, rows)
        gone, come = len(old) - head - foot, len(rows) - head - foot
        both = min(gone, come)
        if both:
            # First what changed in its place, then what came or went: never both in one step.
            self.rows = (*old[:head], *rows[head : head + both], *old[head + both :])
            last = self.index(head + both - 1, COLUMNS - 1)
            self.dataChanged.emit(self.index(head, 0), last)
        if come > gone:
            self.beginInsertRows(_ROOT, head + both, head + come - 1)
            self.rows = rows
            self.endInsertRows()
        elif gone > come:
            self.beginRemoveRows(_ROOT, head + both, head + gone - 1)
            self.rows = rows
            self.endRemoveRows()
        else:
            self.rows = rows

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the rows; a cell has none below it."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Count the columns; a cell has none below it."""
        return 0 if parent.isValid() else COLUMNS

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Answer what a screen reader asks; the view paints from the rows themselves."""
        if role not in (_DISPLAY, _SPOKEN) or not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _SPOKEN and row.spoken:
            return row.spoken
        match index.column():
            case 0:
                # The number is the row's place, not the line's: the header of the rows tells it.
                return ""
            case 1:
                return row.name
            case 2:
                return row.quantity
            case 3:
                return row.price
            case 4:
                return row.discount
            case 5:
                return row.amount
            case _:
                return " ".join(row.marks)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Name the columns and number the rows."""
        if role != _DISPLAY:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return headings()[section] if 0 <= section < COLUMNS else None
        return str(section + 1)


def _alike(old: tuple[RowView, ...], new: tuple[RowView, ...]) -> tuple[int, int]:
    """Count the rows that are equal at the head and, of the rest, at the foot."""
    least = min(len(old), len(new))
    head = 0
    while head < least and (old[head] is new[head] or old[head] == new[head]):
        head += 1
    foot = 0
    while foot < least - head and old[-1 - foot] == new[-1 - foot]:
        foot += 1
    return head, foot

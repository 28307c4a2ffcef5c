"""How does a receipt look without paper? Its own layout, line by line; asked in the pool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_gui.screens.statistics.view import PaperLine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.facts.sale import Sale
    from pos_gui.receipt.blocks import Receipt
    from pos_gui.screens.statistics.figures import Figures


def paper(
    figures: Figures, receipt_no: str, columns: int
) -> tuple[Sale, tuple[PaperLine, ...]] | None:
    """Give a sale and its receipt; None where there is no such number."""
    # Imported with the first receipt looked at: the paper's modules are not needed before.
    from pos_gui.receipt.document import document  # noqa: PLC0415

    sale = figures.sale(receipt_no)
    if sale is None:
        return None
    return sale, tuple(_lines(document(sale, figures.shop), columns))


def _lines(receipt: Receipt, columns: int) -> Iterator[PaperLine]:
    """Write the rows of the layout, each in columns of its own size."""
    from pos_gui.receipt.blocks import Bars, Picture, Rule, Space  # noqa: PLC0415
    from pos_gui.receipt.layout import Size, digits_in_groups, rows, ruler_of  # noqa: PLC0415

    ruler = ruler_of(receipt, columns)
    sizes = {Size.NORMAL: (1, 1), Size.TALL: (2, 1), Size.BIG: (2, 2)}
    for row in rows(receipt, columns):
        match row:
            case Rule():
                yield PaperLine("-" * columns)
            case Space():
                yield PaperLine("")
            case Bars():
                yield PaperLine(digits_in_groups(row.text).center(columns).rstrip())
            case Picture():
                yield PaperLine(row.said.center(columns).rstrip())
            case _:
                said = ""
                for run in row.runs:
                    said += " " * (run.column - ruler.width(said)) + run.text
                yield PaperLine(said, *sizes[row.size])

"""How does a report come out of the till's printer? At once, not through the spool.

The spool holds what the books have ordered; a report is asked for again when it did not come out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_gui.devices.printer import PdfPrinter
from pos_gui.receipt.papers import paper
from pos_gui.receipt.strip import strip

if TYPE_CHECKING:
    from pathlib import Path

    from db.facts.report import Report


def print_report(report: Report, shop: str, where: tuple[Path, str]) -> Path:
    """Print a report on a strip; for the pool, because drawing takes its time.

    Args:
        report: As it was made.
        shop: Whose it is.
        where: The folder of the receipts, and the roll: 80mm or 58mm.

    Returns:
        The file; the same report printed again is the same file.

    Raises:
        PaperTrouble: if it is not out, with the reason.

    """
    folder, roll = where
    printer = PdfPrinter(folder, paper(roll))
    receipt = strip(report, shop)
    printer.put(receipt)
    return printer.path_of(receipt.receipt_no)

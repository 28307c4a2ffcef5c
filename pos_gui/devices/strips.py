"""How do a report and a drawer's count come out of the till's printer? At once, without the spool.

The spool holds what the books have ordered; these are asked for again when they did not come out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_gui.devices.printer import PdfPrinter
from pos_gui.receipt.papers import paper
from pos_gui.receipt.strip import strip

if TYPE_CHECKING:
    from pathlib import Path

    from db.facts.report import Report
    from pos_gui.receipt.blocks import Receipt


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
    return print_receipt(strip(report, shop), where)


def print_receipt(receipt: Receipt, where: tuple[Path, str]) -> Path:
    """Print something ready for any paper; gives the file, or PaperTrouble with the reason."""
    folder, roll = where
    printer = PdfPrinter(folder, paper(roll))
    printer.put(receipt)
    return printer.path_of(receipt.receipt_no)

"""How is a report printed by the till's own printer? As a receipt that is all figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.words import language
from pos_gui.receipt.blocks import Figures, Receipt, Space

if TYPE_CHECKING:
    from db.facts.report import Report


def strip(report: Report, shop: str) -> Receipt:
    """Make a report a receipt in the language in use; its name says when it was made."""
    made = f"{report.made.local():%Y%m%d-%H%M%S}"
    return Receipt(
        f"{report.name}-{made}", 0, language(), (Figures(report, shop), Space())
    )  # fmt: skip

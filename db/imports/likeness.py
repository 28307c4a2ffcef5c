"""Does a document say the same as the sale it was recorded as?

Only what the file itself says is compared: what came from the catalogue or the profile at the time
may have changed since.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import ledger
from db.facts.money import UnitPrice
from db.facts.value import dataclass
from db.imports.drafts import UNKNOWN_TENDER, first_text
from db.imports.products import LEVELS, department, one_line

if TYPE_CHECKING:
    from db.facts.moment import Moment
    from db.facts.sale import Sale, SoldLine
    from db.imports.documents import Document
    from db.imports.drafts import Judged
    from db.imports.headers import Texts


@dataclass(frozen=True, slots=True)
class Recorded:
    """A document that an earlier import recorded."""

    seq: int
    """The sale's row number."""
    request: str
    """The fingerprint of what was read then."""

    def read(self, currency: str) -> Sale:
        """Give the sale."""
        return ledger.read(self.seq, currency)


def differences(
    document: Document, at: Moment, judged: list[Judged], sale: Sale
) -> dict[int, str]:
    """Name the rows that say otherwise, each with the first field that does."""
    found: dict[int, str] = {}
    for place, (line, one) in enumerate(zip(document.lines, judged, strict=True)):
        if place >= len(sale.lines):
            found[line.row] = "invoiceno"
            continue
        field = _line(line.texts, one, sale.lines[place])
        if field:
            found[line.row] = field
    head = _head(document, at, sale)
    if head:
        found.setdefault(document.lines[0].row, head)
    return found


def _line(texts: Texts, one: Judged, sold: SoldLine) -> str:
    """Name the first field of a line that differs; "" where none does."""
    figures = one.figures
    pairs: dict[str, tuple[object, object]] = {
        "code": (one.code in (sold.product.key, sold.barcode), True),
        "quantity": (figures.quantity, sold.quantity.milli),
        "price": (figures.price, sold.price.scaled),
        "discount": (figures.discount, sold.line_discount.minor),
        "loyalty": (figures.offers, tuple((one.key, one.amount.minor) for one in sold.offers)),
        "amount": (figures.total, sold.total.minor),
        "name": (one_line(texts.get("name", "")) or sold.product.label, sold.product.label),
    }
    if not figures.computed:
        pairs["tax"] = (figures.tax, sold.tax.minor)
    if texts.get("taxrate"):
        pairs["taxrate"] = (figures.rate, sold.tax_rate)
    if any(name in texts for name in ("department", *LEVELS)):
        pairs["department"] = (department(texts), sold.department and sold.department.key)
    if "cost" in texts:
        unit = None if one.cost is None else UnitPrice(one.cost, sold.total.currency)
        pairs["cost"] = (unit and unit.times(sold.quantity), sold.cost)
    return next((field for field, (now, then) in pairs.items() if now != then), "")


def _head(document: Document, at: Moment, sale: Sale) -> str:
    """Name the first field of the document that differs; "" where none does."""
    usual = first_text(document, "tender") or UNKNOWN_TENDER
    kinds = {line.texts.get("tender") or usual for line in document.lines}
    pairs: dict[str, tuple[object, object]] = {
        "time": (at.utc_ms, sale.at.utc_ms),
        "tender": (kinds, {paid.kind for paid in sale.tenders}),
        "cashier": (first_text(document, "cashier"), sale.cashier.key),
        "customer": (first_text(document, "customer"), sale.customer or ""),
        "segment": (first_text(document, "segment"), sale.segment or ""),
    }
    return next((field for field, (now, then) in pairs.items() if now != then), "")

"""How does a former document become a sale that the journal can record?

Its identity is the shop's text and the former number; the sale's id is a UUIDv7 (RFC 9562, 5.7)
whose 48 bits of time are the document's own and whose 74 other bits are the first of
SHA-256(shop ‖ 0 ‖ number), so the same document always gets the same id. (uuid6.uuid7 takes no
time, and its random bits would make a second import a second sale.)
"""

from __future__ import annotations

import hashlib
import uuid
from typing import TYPE_CHECKING

from db.catalogue import department_of
from db.facts.money import Money, UnitPrice, tax_inside
from db.facts.offered import OfferShare
from db.facts.place import TaxBy
from db.facts.quantity import Quantity, is_weighed
from db.facts.sale import Draft, Named, SoldLine
from db.facts.tender import Paid
from db.facts.value import dataclass
from db.imports import cells
from db.imports.amounts import Figures, figures
from db.imports.answer import Bad
from db.imports.goods import Known, Shelf, code_of
from db.imports.products import LEVELS, department, one_line
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Container

    from db.facts.moment import Moment
    from db.facts.place import Shop
    from db.imports.documents import Document, Line
    from db.imports.headers import Texts
    from db.imports.times import Calendar

UNKNOWN_TENDER = "unknown"
"""How a document was paid that does not say so."""
NOBODY = Named("", "")
"""The cashier of a document that names none."""


@dataclass(slots=True)
class Judged:
    """A line whose figures are all right."""

    code: str
    """The code of the goods."""
    figures: Figures
    """Its figures."""
    cost: int | None
    """What one unit cost, ten-thousandths; None is unknown."""


class Drafter:
    """Makes drafts of one file's documents."""

    def __init__(
        self, shop: Shop, shelf: Shelf, calendar: Calendar, fields: Container[str]
    ) -> None:
        """Draft for this shop, from a file with these fields."""
        self._shop, self._shelf, self._calendar = shop, shelf, calendar
        self._tree = any(name in fields for name in ("department", *LEVELS))
        self.currency = shop.profile.currency

    def judge(self, document: Document) -> tuple[Moment, list[Judged]]:
        """Read every figure of a document before anything is made of it.

        Raises:
            Faults: with the reason for each bad line.

        """
        faults: list[tuple[int, Bad]] = []
        judged: list[Judged] = []
        moment: Moment | None = None
        for line in document.lines:
            try:
                if moment is None:
                    moment = self._calendar.read(line.texts["time"])
                judged.append(self._judge(line))
            except Bad as bad:
                faults.append((line.row, bad))
        if faults or moment is None:
            raise Faults(faults)
        return moment, judged

    def _judge(self, line: Line) -> Judged:
        if line.why:
            raise Bad("", line.why)
        if not line.texts["invoiceno"]:
            raise Bad("invoiceno", say("Import", "The document's number is missing."))
        cost = cells.price(line.texts.get("cost", ""), "cost")
        return Judged(code_of(line.texts), figures(line.texts, self._shop.profile), cost)

    def draft(self, document: Document, at: Moment, judged: list[Judged], request: str) -> Draft:
        """Make the draft of a document that was judged."""
        if self._shop.profile.tax_by is TaxBy.RECEIPT:
            _share_tax(judged)
        pairs = zip(document.lines, judged, strict=True)
        lines = tuple(
            self._line(ordinal, line.texts, one) for ordinal, (line, one) in enumerate(pairs, 1)
        )
        cashier = first_text(document, "cashier")
        zero = Money(0, self.currency)
        return Draft(
            sale_id=sale_id(document.shop or self._shop.key, document.number, at),
            cashier=Named(cashier, cashier) if cashier else NOBODY,
            at=at,
            lines=lines,
            tenders=self._paid(document, judged),
            rounding=zero,
            change=zero,
            segment=first_text(document, "segment") or None,
            customer=first_text(document, "customer") or None,
            reference=document.number,
            shop=Named(document.shop, document.shop) if document.shop else None,
            request=request,
        )

    def _line(self, ordinal: int, texts: Texts, judged: Judged) -> SoldLine:
        one, currency = judged.figures, self.currency
        known = self._shelf.find(judged.code, texts, one.price)
        goods, quantity = known.goods, Quantity(one.quantity)
        price = UnitPrice(one.price, currency)
        unit = texts.get("unit", goods.unit)
        cost = judged.cost
        return SoldLine(
            ordinal=ordinal,
            product=Named(goods.code, one_line(texts.get("name", "")) or goods.name),
            barcode=goods.barcode,
            department=self._department(texts, known),
            unit=unit,
            weighed=is_weighed(unit),
            quantity=quantity,
            regular=price,
            price=price,
            gross=Money(one.gross, currency),
            override=Money(one.override, currency),
            line_discount=Money(one.discount, currency),
            offer_share=Money(one.off - one.discount, currency),
            basket_share=Money(0, currency),
            total=Money(one.total, currency),
            tax_rate=one.rate,
            tax=Money(one.tax, currency),
            cost=None if cost is None else UnitPrice(cost, currency).times(quantity),
            offers=tuple(
                OfferShare(key, key, Money(minor, currency)) for key, minor in one.offers
            ),
        )

    def _department(self, texts: Texts, known: Known) -> Named | None:
        """Give the line's own department; a file without any leaves it to the catalogue."""
        if not self._tree:
            return known.place
        found = department_of(department(texts))
        return Named(found.key, found.label) if found else None

    def _paid(self, document: Document, judged: list[Judged]) -> tuple[Paid, ...]:
        """Add up what each means of payment settled, in the order they are first named."""
        usual = first_text(document, "tender") or UNKNOWN_TENDER
        sums: dict[str, int] = {}
        for line, one in zip(document.lines, judged, strict=True):
            kind = line.texts.get("tender") or usual
            sums[kind] = sums.get(kind, 0) + one.figures.total
        money = {kind: Money(minor, self.currency) for kind, minor in sums.items()}
        return tuple(Paid(kind, amount, amount) for kind, amount in money.items())


class Faults(Exception):
    """A document that cannot be taken: which rows, and why."""

    def __init__(self, found: list[tuple[int, Bad]]) -> None:
        """Keep the reasons by row."""
        super().__init__()
        self.found = found


def fingerprint(document: Document) -> str:
    """Hash everything that was read of a document, to know it again."""
    names = "\x1f".join(document.lines[0].texts)
    rows = ("\x1f".join(line.texts.values()) for line in document.lines)
    return hashlib.sha256("\x1e".join((names, *rows)).encode()).hexdigest()


def sale_id(shop: str, number: str, at: Moment) -> str:
    """Make the id that this document has in every import."""
    digest = int.from_bytes(hashlib.sha256(f"{shop}\0{number}".encode()).digest()[:10])
    stamp = max(at.utc_ms, 0) & (1 << 48) - 1
    high = stamp << 80 | 7 << 76 | (digest >> 62 & 0xFFF) << 64
    return str(uuid.UUID(int=high | 2 << 62 | digest & (1 << 62) - 1))


def first_text(document: Document, field: str) -> str:
    """Give the first text that a document's lines have in this column."""
    if field not in document.lines[0].texts:
        return ""
    return next((one.texts[field] for one in document.lines if one.texts[field]), "")


def _share_tax(judged: list[Judged]) -> None:
    """Round tax once a rate and document, and share it by the difference of running sums."""
    running: dict[int, tuple[int, int]] = {}
    for one in judged:
        line = one.figures
        if line.computed:
            total, taxed = running.get(line.rate, (0, 0))
            whole = tax_inside(total + line.total, line.rate)
            line.tax = whole - taxed
            running[line.rate] = (total + line.total, whole)

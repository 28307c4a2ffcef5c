"""What does the journal say about a sale? Names, amounts, taxes and tenders, as plain values.

The text is complete: receipt and statistics could be made from it alone. Amounts are minor units,
prices ten-thousandths, quantities thousandths, rates ten-thousandths.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.facts.closing import Closing
    from db.facts.sale import Named, Sale, SoldLine
    from db.facts.tax import Exemption
    from db.facts.tender import Paid


def body_of(sale: Sale) -> dict[str, object]:
    """Write a sale as the journal's record keeps it."""
    return {
        "id": sale.sale_id,
        "receipt": sale.receipt_no,
        "day": sale.business_day.number,
        "currency": sale.total.currency,
        "shop": _named(sale.shop),
        "till": _named(sale.till),
        "cashier": _named(sale.cashier),
        "segment": sale.segment,
        "customer": sale.customer,
        "reference": sale.reference,
        "gross": sale.gross.minor,
        "discount": sale.discount.minor,
        "total": sale.total.minor,
        "tax": sale.tax.minor,
        "rounding": sale.rounding.minor,
        "change": sale.change.minor,
        "lines": [_line(line) for line in sale.lines],
        "tenders": [_tender(paid) for paid in sale.tenders],
        **_of_customer(sale),
        **_exempt(sale.exempt),
        **({"took": [sale.took.scan_ms, sale.took.tender_ms]} if sale.took else {}),
    }


def _of_customer(sale: Sale) -> dict[str, object]:
    """Write tier, groups and coupons, where there are any."""
    told: dict[str, object] = {"tier": sale.tier, "circle": sale.circle}
    told["coupons"] = [list(one) for one in sale.coupons]
    return {name: what for name, what in told.items() if what}


def _exempt(exempt: Exemption | None) -> dict[str, object]:
    if exempt is None:
        return {}
    until = exempt.until.number if exempt.until else None
    return {"exempt": [exempt.certificate, exempt.reason, until]}


def _tender(paid: Paid) -> list[object]:
    """Write a tender; one that a host moved names its attempt."""
    told: list[object] = [paid.kind, paid.amount.minor, paid.given.minor]
    return [*told, paid.attempt] if paid.attempt else told


def _named(named: Named | None) -> list[str] | None:
    return None if named is None else [named.key, named.label]


def _line(line: SoldLine) -> list[object]:
    """Write one line in the order of the table's columns; behind them offers and named taxes."""
    back = line.returns
    told: list[object] = [
        line.ordinal,
        _named(line.product),
        line.barcode,
        _named(line.department),
        line.unit,
        int(line.weighed),
        line.quantity.milli,
        line.regular.scaled,
        line.price.scaled,
        line.gross.minor,
        line.override.minor,
        line.line_discount.minor,
        line.basket_share.minor,
        line.total.minor,
        line.tax_rate,
        line.tax.minor,
        None if line.cost is None else line.cost.minor,
        line.reason,
        None if back is None else [back.receipt_no, back.ordinal],
    ]
    offers = [[one.key, one.name, one.amount.minor, one.uses] for one in line.offers]
    if not line.taxes:
        return [*told, offers] if offers else told
    taxes = [
        [
            one.key, one.name, one.jurisdiction, one.rate, one.amount.minor, str(one.kind),
            one.letter,
        ]
        for one in line.taxes
    ]  # fmt: skip
    return [*told, offers, taxes]


def body_of_closing(closing: Closing) -> dict[str, object]:
    """Write a closed day as the journal and the closing's row keep it."""
    tips = {"tips": closing.tips.minor} if closing.tips else {}
    levies = [
        [one.key, one.jurisdiction, one.rate, one.net.minor, one.tax.minor]
        for one in closing.levies
    ]
    return {
        "z": closing.z,
        "day": closing.day.number,
        "first": closing.first_number,
        "last": closing.last_number,
        "documents": closing.documents,
        "transactions": closing.transactions,
        "gross": closing.gross.minor,
        "discount": closing.discount.minor,
        "returns": closing.returns.minor,
        "total": closing.total.minor,
        "tax": closing.tax.minor,
        "rounding": closing.rounding.minor,
        "taxes": [
            [row.rate, row.net.minor, row.tax.minor, row.total.minor] for row in closing.taxes
        ],
        "tenders": [[one.kind, one.count, one.amount.minor] for one in closing.tenders],
        "grand_total": closing.grand_total.minor,
        "head": closing.head,
        **(
            {"loaded": [closing.loaded.count, closing.loaded.amount.minor]}
            if closing.loaded
            else {}
        ),
        **tips,
        **({"levies": levies} if levies else {}),
    }

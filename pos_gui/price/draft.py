"""How does a priced basket become the lines of a sale? Everything frozen, cost included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.money import Money
from db.facts.sale import Named, SoldLine
from pos_gui.price.returned import parts_back

if TYPE_CHECKING:
    from db.facts.quote import Quote, QuotedLine
    from pos_gui.price.returned import SoldLines


def sold_lines(quote: Quote, sold: SoldLines) -> tuple[SoldLine, ...]:
    """Give the lines of the sale in the quote's order.

    Goods sold cost quantity × unit cost; goods that come back bring back a part of what they had
    cost, by cumulative difference. Where a cost is unknown it stays unknown.

    Raises:
        KeyError: if a return line's sold line is not in `sold`.

    """
    back = parts_back((one.line for one in quote.lines), sold)
    return tuple(
        _sold_line(
            ordinal,
            line,
            _cost_sold(line)
            if line.line.returns is None
            else _money(back[line.line.line_id][1].cost, quote.total.currency),
        )
        for ordinal, line in enumerate(quote.lines, 1)
    )


def _cost_sold(line: QuotedLine) -> Money | None:
    cost = line.line.product.cost
    return None if cost is None else cost.times(line.line.quantity)


def _money(minor: int | None, currency: str) -> Money | None:
    return None if minor is None else Money(minor, currency)


def _sold_line(ordinal: int, line: QuotedLine, cost: Money | None) -> SoldLine:
    goods = line.line.product
    department = goods.department
    return SoldLine(
        ordinal=ordinal,
        product=Named(goods.code, goods.name),
        barcode=goods.barcode,
        department=Named(department.key, department.label) if department else None,
        unit=goods.unit,
        weighed=goods.weighed,
        quantity=line.line.quantity,
        regular=line.regular,
        price=line.price,
        gross=line.gross,
        override=line.override,
        line_discount=line.line_discount,
        offer_share=line.offer_share,
        basket_share=line.basket_share,
        total=line.total,
        tax_rate=line.tax_rate,
        tax=line.tax,
        cost=cost,
        reason=line.line.reason,
        returns=line.line.returns,
        offers=line.offers,
        taxes=line.taxes,
    )

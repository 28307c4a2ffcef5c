"""How does a priced basket become the lines of a sale? Everything frozen, cost included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.sale import Named, SoldLine
from pos_gui.price.returned import returned

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.facts.money import Money
    from db.facts.quote import Quote, QuotedLine
    from pos_gui.price.returned import SoldSoFar


def sold_lines(
    quote: Quote, sold: Mapping[tuple[str, int], SoldSoFar]
) -> tuple[SoldLine, ...]:
    """Give the lines of the sale in the quote's order."""
    so_far: dict[tuple[str, int], int] = {}
    return tuple(
        _sold_line(ordinal, line, _cost(line, sold, so_far))
        for ordinal, line in enumerate(quote.lines, 1)
    )


def _cost(
    line: QuotedLine,
    sold: Mapping[tuple[str, int], SoldSoFar],
    so_far: dict[tuple[str, int], int],
) -> Money | None:
    """Give what the goods cost; goods that come back bring back a part of what they had cost."""
    ref, unit_cost = line.line.returns, line.line.product.cost
    if ref is None:
        return None if unit_cost is None else unit_cost.times(line.line.quantity)
    at = (ref.sale_id, ref.ordinal)
    before = sold[at].returned_milli + so_far.get(at, 0)
    now = -line.line.quantity.milli
    so_far[at] = so_far.get(at, 0) + now
    cost = returned(sold[at].line, before, now).cost
    return None if cost is None else type(line.total)(cost, line.total.currency)


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
        basket_share=line.basket_share,
        total=line.total,
        tax_rate=line.tax_rate,
        tax=line.tax,
        cost=cost,
        reason=line.line.reason,
        returns=line.line.returns,
    )

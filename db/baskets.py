"""Which baskets are open or parked, so that a crash loses nothing?

A scan writes the one line that changed, never the whole basket: this keeper remembers what it last
wrote and compares by identity first.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from db.connection import raw, rows, transaction
from db.facts.basket import Basket, BasketLine, Parked, SoldRef
from db.facts.moment import BusinessDay
from db.facts.money import Money, UnitPrice
from db.facts.product import Department, Product
from db.facts.quantity import Quantity
from db.facts.tax import Exemption

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.facts.price import PriceEntry

_HEAD = (
    "INSERT INTO basket (id, till, state, at_ms, head) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (id) DO UPDATE SET state = excluded.state, at_ms = excluded.at_ms, "
    "head = excluded.head"
)
_LINE = (
    "INSERT INTO basket_line (basket, line, place, body) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (basket, line) DO UPDATE SET place = excluded.place, body = excluded.body"
)


class Baskets:
    """The open basket and the parked ones of one till."""

    def __init__(self, till: str, currency: str) -> None:
        """Keep the baskets of this till."""
        self._till, self._currency = till, currency
        self._kept: dict[str, Mapping[int, tuple[int, BasketLine]]] = {}

    def keep(self, basket: Basket, at_ms: int, state: str = "open") -> None:
        """Make this the stored state of the basket; an empty open one is dropped."""
        if basket.is_empty and state == "open":
            self.drop(basket.basket_id)
            return
        with transaction():
            before = self._kept.get(basket.basket_id)
            rows(_HEAD, (basket.basket_id, self._till, state, at_ms, _head_text(basket)))
            if before is None:
                # Lines of an earlier start, or of a failed transaction, are unknown here.
                rows("DELETE FROM basket_line WHERE basket = ?", (basket.basket_id,))
                before = {}
            now = {line.line_id: (place, line) for place, line in enumerate(basket.lines, 1)}
            gone = [(basket.basket_id, line_id) for line_id in before if line_id not in now]
            new = [
                (basket.basket_id, line.line_id, place, _line_text(line))
                for place, line in now.values()
                if not _is_kept(before.get(line.line_id), place, line)
            ]
            raw().executemany("DELETE FROM basket_line WHERE basket = ? AND line = ?", gone)
            raw().executemany(_LINE, new)
        self._kept = {basket.basket_id: now}

    def drop(self, basket_id: str) -> None:
        """Forget a basket: it was sold, cancelled or emptied."""
        with transaction():
            rows("DELETE FROM basket_line WHERE basket = ?", (basket_id,))
            rows("DELETE FROM basket WHERE id = ?", (basket_id,))
        self._kept.pop(basket_id, None)

    def open(self) -> Basket | None:
        """Give the basket that was open when the till last stopped, if there is one."""
        found = self._read("open")
        return found[0].basket if found else None

    def parked(self) -> tuple[Parked, ...]:
        """List the parked baskets, oldest first."""
        return tuple(self._read("parked"))

    def forget(self) -> None:
        """Forget what was last written: a transaction was rolled back."""
        self._kept.clear()

    def _read(self, state: str) -> list[Parked]:
        heads = rows(
            "SELECT id, at_ms, head FROM basket WHERE till = ? AND state = ? ORDER BY at_ms, id",
            (self._till, state),
        )
        return [Parked(self._basket(key, head), at_ms) for key, at_ms, head in heads]

    def _basket(self, basket_id: str, head_text: str) -> Basket:
        head = json.loads(head_text)
        lines = rows(
            "SELECT body FROM basket_line WHERE basket = ? ORDER BY place, line", (basket_id,)
        )
        return Basket(
            basket_id=basket_id,
            lines=tuple(_line(json.loads(body), self._currency) for (body,) in lines),
            discount=_money(head["discount"], self._currency),
            segment=head["segment"],
            customer=head["customer"],
            next_line_id=head["next"],
            returning=head["returning"],
            coupons=tuple(head.get("coupons", ())),
            tender=head.get("tender"),
            came_to=_money(head.get("came_to"), self._currency),
            exempt=_exemption(head.get("exempt")),
        )


def _exempt_text(exempt: Exemption) -> list[object]:
    return [exempt.certificate, exempt.reason, exempt.until.number if exempt.until else None]


def _exemption(told: list[Any] | None) -> Exemption | None:
    if told is None:
        return None
    certificate, reason, until = told
    return Exemption(certificate, reason, None if until is None else BusinessDay(until))


def _is_kept(kept: tuple[int, BasketLine] | None, place: int, line: BasketLine) -> bool:
    return kept is not None and kept[0] == place and kept[1] is line


def _head_text(basket: Basket) -> str:
    return json.dumps(
        {
            "discount": basket.discount.minor if basket.discount else None,
            "segment": basket.segment,
            "customer": basket.customer,
            "next": basket.next_line_id,
            "returning": basket.returning,
            "coupons": basket.coupons,
            "came_to": basket.came_to.minor if basket.came_to else None,
            **({"tender": basket.tender} if basket.tender else {}),
            **({"exempt": _exempt_text(basket.exempt)} if basket.exempt else {}),
        },
        ensure_ascii=False,
    )


def _line_text(line: BasketLine) -> str:
    goods, back = line.product, line.returns
    return json.dumps(
        {
            "id": line.line_id,
            "quantity": line.quantity.milli,
            "price": None if line.price is None else line.price.scaled,
            "discount": None if line.discount is None else line.discount.minor,
            "percent": line.percent,
            "reason": line.reason,
            "returns": [back.sale_id, back.ordinal, back.receipt_no] if back else None,
            "product": [
                goods.code,
                goods.barcode,
                goods.name,
                [goods.department.key, goods.department.label] if goods.department else None,
                None if goods.price is None else goods.price.scaled,
                None if goods.cost is None else goods.cost.scaled,
                goods.unit,
                goods.tax_rate,
                goods.weighed,
                goods.tags,
                None if goods.floor is None else goods.floor.scaled,
                *([goods.tax_class] if goods.tax_class else []),
            ],
            **_prices_text(goods),
        },
        ensure_ascii=False,
    )


def _prices_text(goods: Product) -> dict[str, list[tuple[object, ...]]]:
    """Write the prices that were in force at the scan; nothing where there were none."""
    if not goods.prices:
        return {}
    from db.price_rows import row_of  # noqa: PLC0415  (only for goods that have some)

    return {"prices": [row_of(one) for one in goods.prices]}


def _prices(kept: list[list[Any]] | None, currency: str) -> tuple[PriceEntry, ...]:
    if not kept:
        return ()
    from db.price_rows import entry_of  # noqa: PLC0415  (only for goods that have some)

    return tuple(entry_of((*one, None), currency) for one in kept)


def _line(body: dict[str, Any], currency: str) -> BasketLine:
    code, barcode, name, department, price, cost, unit, tax_rate, weighed = body["product"][:9]
    # A basket kept by an earlier version has none of these, or the first two.
    later: list[Any] = body["product"][9:]
    missing: list[Any] = [(), None, ""]
    tags, floor, tax_class = later + missing[len(later) :]
    return BasketLine(
        line_id=body["id"],
        product=Product(
            code=code,
            barcode=barcode,
            name=name,
            department=Department(*department) if department else None,
            price=_price(price, currency),
            cost=_price(cost, currency),
            unit=unit,
            tax_rate=tax_rate,
            weighed=weighed,
            tags=tuple(tags),
            floor=_price(floor, currency),
            prices=_prices(body.get("prices"), currency),
            tax_class=tax_class,
        ),
        quantity=Quantity(body["quantity"]),
        price=_price(body["price"], currency),
        discount=_money(body["discount"], currency),
        percent=body["percent"],
        reason=body["reason"],
        returns=SoldRef(*body["returns"]) if body["returns"] else None,
    )


def _price(scaled: int | None, currency: str) -> UnitPrice | None:
    return None if scaled is None else UnitPrice(scaled, currency)


def _money(minor: int | None, currency: str) -> Money | None:
    return None if minor is None else Money(minor, currency)

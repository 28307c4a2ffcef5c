"""Which goods does a code lead to, and which does a word find?

A scan is one indexed equality in `code`, which holds item codes and barcodes alike; nothing is
converted in SQL. Search uses FTS5: each Chinese character is a token of its own, initials and full
pinyin stand beside it; the first hits come by row, never ranked (ranking costs 50 ms).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from db.connection import raw, rows
from db.facts.money import UnitPrice
from db.facts.product import PATH_SIGN, Department, NotFound, Product
from db.words import spaced

if TYPE_CHECKING:
    from db.facts.price import PriceEntry

_COLUMNS = (
    "product.code, product.barcode, product.name, product.department, product.price, "
    "product.cost, product.unit, product.tax_rate, product.weighed, product.tags, product.floor, "
    "product.tax_class, EXISTS (SELECT 1 FROM price WHERE price.code = product.code)"
)
"""At the end: whether the price book knows it."""
_FIND = (
    f"SELECT {_COLUMNS} FROM code JOIN product ON product.id = code.product "  # noqa: S608
    "WHERE code.code = ?"
)
_FIND_CASE = (
    f"SELECT {_COLUMNS} FROM product WHERE code = "  # noqa: S608
    "(SELECT code FROM price WHERE \"case\" = ? AND ? <> '' ORDER BY seq DESC LIMIT 1)"
)
_SEARCH = (
    f"SELECT {_COLUMNS} FROM product WHERE id IN "  # noqa: S608
    "(SELECT rowid FROM product_search WHERE product_search MATCH ? LIMIT ?)"
)
SEARCH_LIMIT = 50
"""Hits shown at most."""


class Catalogue:
    """The goods of the shop."""

    def __init__(self, currency: str) -> None:
        """Price the goods in this currency."""
        self._currency = currency

    def find(self, code: str) -> Product | NotFound:
        """Give the product with exactly this code or barcode, or whose case has it."""
        found = raw().execute(_FIND, (code,)).fetchall()
        if found:
            return self._product(found[0])
        case = raw().execute(_FIND_CASE, (code, code)).fetchall()
        return self._product(case[0], code) if case else NotFound(code)

    def search(self, text: str, limit: int = SEARCH_LIMIT) -> tuple[Product, ...]:
        """Find products by part of the name, pinyin or initials."""
        phrase = search_phrase(text)
        if not phrase:
            return ()
        return tuple(self._product(row) for row in rows(_SEARCH, (phrase, limit)))

    def prior(self, product: Product, before_ms: int) -> UnitPrice | None:
        """Give the lowest price of goods in the 30 days before a moment."""
        from db.price_rows import prior  # noqa: PLC0415  (only where somebody asks)

        return prior(product.code, before_ms, product.price, self._currency)

    def quick(self, among: int, most: int) -> tuple[Product, ...]:
        """Give goods without a barcode among the first, for quick keys of a shop without any."""
        first = f"SELECT {_COLUMNS} FROM product ORDER BY id LIMIT ?"  # noqa: S608
        found = rows(f"SELECT * FROM ({first}) WHERE barcode IS NULL LIMIT ?", (among, most))  # noqa: S608
        return tuple(self._product(row) for row in found)

    def first(self, limit: int) -> tuple[Product, ...]:
        """Give the first products by row."""
        found = rows(f"SELECT {_COLUMNS} FROM product ORDER BY id LIMIT ?", (limit,))  # noqa: S608
        return tuple(self._product(row) for row in found)

    def departments(self) -> tuple[str, ...]:
        """List the departments' keys that goods are in, and those above them."""
        found = rows("SELECT DISTINCT department FROM product WHERE department IS NOT NULL")
        keys = {key for (key,) in found if key}
        for key in tuple(keys):
            levels = key.split(PATH_SIGN)
            keys.update(PATH_SIGN.join(levels[:deep]) for deep in range(1, len(levels)))
        return tuple(sorted(keys))

    def is_empty(self) -> bool:
        """Say whether there are no goods at all."""
        return not rows("SELECT 1 FROM product LIMIT 1")

    def _product(self, row: tuple[Any, ...], case: str = "") -> Product:
        code, barcode, name, department, price, cost, unit, tax_rate, weighed = row[:9]
        tags, floor, tax_class, listed = row[9:]
        return Product(
            code=code,
            barcode=barcode,
            name=name,
            department=department_of(department),
            price=None if price is None else UnitPrice(price, self._currency),
            cost=None if cost is None else UnitPrice(cost, self._currency),
            unit=unit,
            tax_rate=tax_rate,
            weighed=bool(weighed),
            tags=tags_of(tags),
            floor=None if floor is None else UnitPrice(floor, self._currency),
            prices=self._prices(code, case) if listed else (),
            tax_class=tax_class,
        )

    def _prices(self, code: str, case: str) -> tuple[PriceEntry, ...]:
        from db.price_rows import entries  # noqa: PLC0415  (only for goods that have some)

        return entries(code, self._currency, case)


def department_of(path: str | None) -> Department | None:
    """Read a department from its path."""
    return Department(path, path.rpartition(PATH_SIGN)[2]) if path else None


def tags_of(text: str) -> tuple[str, ...]:
    """Read the marks of a product from its column: parted by commas."""
    return tuple(text.split(",")) if text else ()


def search_phrase(text: str) -> str:
    """Write what was typed as an FTS5 phrase whose last token may go on; "" for nothing."""
    tokens = "".join(spaced(sign) if sign.isalnum() else " " for sign in text).split()
    return f'"{" ".join(tokens)}" *' if tokens else ""

"""Which goods does a code lead to, and which does a word find?

A scan is one indexed equality in `code`, which holds item codes and barcodes alike; nothing is
converted in SQL. Search uses FTS5: each Chinese character is a token of its own, initials and full
pinyin stand beside it; the first hits come by row, never ranked (ranking costs 50 ms).
"""

from __future__ import annotations

from typing import Any

from db.connection import raw, rows
from db.facts.money import UnitPrice
from db.facts.product import PATH_SIGN, Department, NotFound, Product

_COLUMNS = (
    "product.code, product.barcode, product.name, product.department, product.price, "
    "product.cost, product.unit, product.tax_rate, product.weighed, product.tax_class"
)
_FIND = (
    f"SELECT {_COLUMNS} FROM code JOIN product ON product.id = code.product "  # noqa: S608
    "WHERE code.code = ?"
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
        """Give the product with exactly this code or barcode."""
        found = raw().execute(_FIND, (code,)).fetchall()
        return self._product(found[0]) if found else NotFound(code)

    def search(self, text: str, limit: int = SEARCH_LIMIT) -> tuple[Product, ...]:
        """Find products by part of the name, pinyin or initials."""
        phrase = search_phrase(text)
        if not phrase:
            return ()
        return tuple(self._product(row) for row in rows(_SEARCH, (phrase, limit)))

    def first(self, limit: int) -> tuple[Product, ...]:
        """Give the first products by row, for quick keys of a shop that has none yet."""
        found = rows(f"SELECT {_COLUMNS} FROM product ORDER BY id LIMIT ?", (limit,))  # noqa: S608
        return tuple(self._product(row) for row in found)

    def is_empty(self) -> bool:
        """Say whether there are no goods at all."""
        return not rows("SELECT 1 FROM product LIMIT 1")

    def _product(self, row: tuple[Any, ...]) -> Product:
        code, barcode, name, department, price, cost, unit, tax_rate, weighed, tax = row
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
            tax_class=tax,
        )


def department_of(path: str | None) -> Department | None:
    """Read a department from its path."""
    return Department(path, path.rpartition(PATH_SIGN)[2]) if path else None


def search_phrase(text: str) -> str:
    """Write what was typed as an FTS5 phrase whose last token may go on; "" for nothing."""
    tokens = "".join(spaced(sign) if sign.isalnum() else " " for sign in text).split()
    return f'"{" ".join(tokens)}" *' if tokens else ""


def spaced(sign: str) -> str:
    """Put blanks around a sign that is a word of its own: Chinese has none between words."""
    return f" {sign} " if "\u2e80" <= sign <= "\u9fff" or "\uf900" <= sign <= "\ufaff" else sign

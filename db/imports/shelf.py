"""How are goods written in bulk? Product, the codes that lead to it, and the words that find it.

By executemany on prepared statements inside the open transaction. Rows go in by growing number,
which is the cheapest order for SQLite.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from db.connection import raw, value
from db.imports.spelling import search_texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

COLUMNS = (
    "code, barcode, name, department, price, cost, unit, tax_rate, weighed, tags, floor, tax_class"
)
"""The columns of a product, in the order of `Goods`."""
_ADD = f"INSERT INTO product (id, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608
_CHANGE = (
    "UPDATE product SET code = ?, barcode = ?, name = ?, department = ?, price = ?, cost = ?, "
    "unit = ?, tax_rate = ?, weighed = ?, tags = ?, floor = ?, tax_class = ? WHERE id = ?"
)
_ADD_CODE = "INSERT INTO code (code, product) VALUES (?, ?)"
_ADD_WORDS = "INSERT INTO product_search (rowid, name, initials, pinyin) VALUES (?, ?, ?, ?)"


class Goods(NamedTuple):
    """A product as its row has it."""

    code: str
    """The shop's own code."""
    barcode: str | None
    """GTIN or in-store code."""
    name: str
    """What people call it."""
    department: str | None
    """The path."""
    price: int | None
    """Ten-thousandths; None: the till asks."""
    cost: int | None
    """Ten-thousandths; None is unknown."""
    unit: str
    """As the file writes it."""
    tax_rate: int
    """Ten-thousandths."""
    weighed: int
    """1 where it is measured."""
    tags: str = ""
    """Marks, parted by commas."""
    floor: int | None = None
    """Ten-thousandths; None is no lowest price."""
    tax_class: str = ""
    """Which taxes it bears; empty is the plain rate."""


def next_id() -> int:
    """Give the row number of the next new product."""
    return int(value("SELECT coalesce(max(id), 0) + 1 FROM product"))


def add(first: int, goods: Sequence[Goods]) -> None:
    """Write new goods with row numbers from `first` on."""
    numbered = list(enumerate(goods, first))
    connection = raw()
    connection.executemany(_ADD, [(number, *one) for number, one in numbered])
    connection.executemany(
        _ADD_CODE, sorted((text, number) for number, one in numbered for text in codes(one))
    )
    connection.executemany(
        _ADD_WORDS, [(number, *search_texts(one.name)) for number, one in numbered]
    )


def change(goods: Iterable[tuple[int, Goods]]) -> None:
    """Write goods that are already there anew, by their row numbers."""
    changed = list(goods)
    connection = raw()
    connection.executemany(_CHANGE, [(*one, number) for number, one in changed])
    gone = [(number,) for number, _ in changed]
    connection.executemany("DELETE FROM code WHERE product = ?", gone)
    connection.executemany(
        _ADD_CODE, [(text, number) for number, one in changed for text in codes(one)]
    )
    connection.executemany("DELETE FROM product_search WHERE rowid = ?", gone)
    connection.executemany(
        _ADD_WORDS, [(number, *search_texts(one.name)) for number, one in changed]
    )


def codes(goods: Goods) -> tuple[str, ...]:
    """Name the texts that lead to a product."""
    if goods.barcode is None or goods.barcode == goods.code:
        return (goods.code,)
    return (goods.code, goods.barcode)

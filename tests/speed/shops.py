"""Which shops are measured? Stores with many made-up products, built once and kept in a cache."""

from __future__ import annotations

from pathlib import Path
from tempfile import gettempdir

import apsw

from db.connection import raw, transaction
from db.store import Store

BATCH = 20_000
"""Products written at a time."""
NAMES = ("伊利纯牛奶", "海天生抽", "Anchor milk", "大白兔奶糖", "Weet-Bix", "青岛啤酒")


def barcode(number: int) -> str:
    """Give the made-up GTIN-13 of a product, check digit included."""
    body = f"69{number:010d}"
    odd = sum(int(digit) for digit in body[1::2])
    even = sum(int(digit) for digit in body[0::2])
    return body + str(-(3 * odd + even) % 10)


def shop_of(products: int) -> Path:
    """Give a store with so many products."""
    path = Path(gettempdir()) / "till-bench" / f"shop-{products}.db"
    if path.exists():
        return path
    draft = path.with_name(f"draft-{products}.db")
    for left in draft.parent.glob(f"{draft.name}*"):
        left.unlink()
    store = Store.new(draft)
    for first in range(1, products + 1, BATCH):
        with transaction():
            _fill(range(first, min(products, first + BATCH - 1) + 1))
    store.close()
    return draft.replace(path)


def without_baskets(path: Path) -> Path:
    """Give the store with no basket open: what an earlier run scanned is not this run's."""
    bare = apsw.Connection(str(path))
    for table in ("basket_line", "basket"):
        bare.execute(f"DELETE FROM {table}")  # noqa: S608  (our own names)
    bare.close()
    return path


def _fill(numbers: range) -> None:
    raw().executemany(
        "INSERT INTO product (id, code, barcode, name, department, price, cost, unit, tax_rate, "
        "weighed) VALUES (?, ?, ?, ?, ?, ?, ?, '', 1300, 0)",
        [
            (
                number, f"P{number:07d}", barcode(number), f"{NAMES[number % 6]} {number} 500ml",
                f"D{number % 40}", 1_0000 + number % 90_0000, 8000,
            )
            for number in numbers
        ],
    )  # fmt: skip
    raw().executemany(
        "INSERT INTO code (code, product) VALUES (?, ?)",
        [
            pair
            for number in numbers
            for pair in ((f"P{number:07d}", number), (barcode(number), number))
        ],
    )

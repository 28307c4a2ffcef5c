"""What does the till show before a shop has its own goods? A demo shop, apart from real data.

It has a store of its own in the user's data folder, is marked DEMO on screen and paper, and its
forty goods come through the same import that a shop's own list would take.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from platformdirs import user_data_path

from db.places import DEFAULT
from db.store import Store, empty_shop
from db.words import RESOURCES

if TYPE_CHECKING:
    from pathlib import Path

GOODS = RESOURCES / "samples" / "goods_zh.csv"
"""The demo shop's catalogue."""


def open_demo() -> Store:
    """Open the demo shop in the user's data folder, made at the first start."""
    path = user_data_path("till", appauthor=False) / "demo" / "shop.db"
    return Store.open(path) if path.exists() else found_demo(path, DEFAULT)


def found_demo(path: Path, profile_name: str) -> Store:
    """Make the demo shop at this path and open it."""
    shop = replace(
        empty_shop(profile_name),
        name="惠民生鲜",
        branch="人民路店",
        address="人民路 118 号",
        phone="021-5550 0118",
        tax_no="91310000MA1K00000X",
        demo=True,
    )
    store = Store.new(path, profile_name=profile_name, shop=shop)
    fill(store)
    return store


def fill(store: Store) -> None:
    """Put the demo goods into an empty shop."""
    from db.imports.products import import_products  # noqa: PLC0415  (only at the first start)

    import_products(store, GOODS)

"""What can a sentence name? The shop's goods, their departments, and the names in other offers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from db.facts.product import NotFound, Product
from pos_gui.price.offers.written import get

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    class Goods(Protocol):
        """The catalogue."""

        def find(self, code: str) -> Product | NotFound:
            """Give the product with exactly this code."""
            ...

        def search(self, text: str) -> tuple[Product, ...]:
            """Find products by part of the name, pinyin or initials."""
            ...

        def first(self, limit: int) -> tuple[Product, ...]:
            """Give the first products by row."""
            ...

        def departments(self) -> tuple[str, ...]:
            """List the departments' keys."""
            ...


class GoodsShelf:
    """A shop's goods as sentences name them; what was looked up is remembered."""

    def __init__(self, goods: Goods, shop: str, spelt: Callable[[str], str]) -> None:
        """Name the goods of this catalogue, and this shop."""
        self.spelt = spelt
        self._goods, self._shop = goods, shop
        self._names: dict[str, str] = {}
        self._departments: tuple[str, ...] | None = None
        self._documents: list[dict[str, Any]] = []

    def remember(self, documents: list[dict[str, Any]]) -> None:
        """Know these offers, and the departments; takes long with many goods."""
        self._documents = documents
        self._departments = self._goods.departments()

    def product(self, code: str) -> Product | None:
        """Find goods by code or barcode."""
        found = self._goods.find(code)
        return found if isinstance(found, Product) else None

    def name(self, code: str) -> str:
        """Say what a code is called; a code that nobody knows is said itself."""
        if code not in self._names:
            found = self.product(code)
            self._names[code] = found.name if found else code
        return self._names[code]

    def departments(self) -> Sequence[str]:
        """List the departments' keys."""
        if self._departments is None:
            self._departments = self._goods.departments()
        return self._departments

    def search(self, text: str) -> Sequence[Product]:
        """Find goods: the one with this code first, then those with these words."""
        exact = self.product(text)
        found = self._goods.search(text)
        return ([exact] if exact else []) + [one for one in found if one != exact]

    def known(self, path: str) -> Sequence[str]:
        """List the names at this path: of other offers, and the shop's own key."""
        names = [self._shop] if path == "when.shops" else []
        for one in self._documents:
            here = get(one, path) if path != "name" else None
            names += here if isinstance(here, list) else [here] if here else []
        return list(dict.fromkeys(names))

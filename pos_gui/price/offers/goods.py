"""Which goods does an offer mean, and which offers mean these goods? An index, for each scan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.offer import Each, Sets
from db.facts.product import PATH_SIGN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from db.facts.offer import Goods, Offer
    from db.facts.product import Product


def holds(goods: Goods, product: Product) -> bool:
    """Say whether a product is among the goods."""
    names = frozenset(names_of(product))
    return _among(goods, names)


def names_of(product: Product) -> Iterator[str]:
    """List what a product can be meant by: code, marks, its department and those above it."""
    yield f"c{product.code}"
    for tag in product.tags:
        yield f"t{tag}"
    key = product.department.key if product.department else ""
    while key:
        yield f"d{key}"
        key = key.rpartition(PATH_SIGN)[0]


def goods_of(offer: Offer) -> tuple[Goods, ...]:
    """List the goods that an offer can reduce or use up."""
    form = offer.form
    return tuple(part.goods for part in form.parts) if isinstance(form, Sets) else (form.goods,)


class Index:
    """All offers of a shop by what they mean, so that a scan looks at a few of a thousand."""

    def __init__(self, offers: Iterable[Offer]) -> None:
        """Index these."""
        self.offers = tuple(sorted(offers, key=lambda one: (one.layer, -one.priority, one.key)))
        self._by_name: dict[str, list[int]] = {}
        self._of_all: list[int] = []
        self._known: dict[tuple[str, ...], tuple[int, ...]] = {}
        for at, offer in enumerate(self.offers):
            for goods in goods_of(offer):
                self._put(at, goods)

    def meaning(self, product: Product) -> tuple[int, ...]:
        """List the offers, by place in `offers`, that mean a product."""
        names = tuple(names_of(product))
        found = self._known.get(names)
        if found is None:
            near = {at for name in names for at in self._by_name.get(name, ())}
            among = frozenset(names)
            found = tuple(
                at
                for at in sorted(near.union(self._of_all))
                if any(_among(goods, among) for goods in goods_of(self.offers[at]))
            )
            self._known[names] = found
        return found

    def _put(self, at: int, goods: Goods) -> None:
        names = [f"c{one}" for one in goods.codes]
        names += [f"d{one}" for one in goods.departments] + [f"t{one}" for one in goods.tags]
        for name in names:
            self._by_name.setdefault(name, []).append(at)
        if not names:
            self._of_all.append(at)


def _among(goods: Goods, names: frozenset[str]) -> bool:
    if any(name[1:] in goods.without for name in names):
        return False
    if not (goods.codes or goods.departments or goods.tags):
        return True
    return any(
        name[1:] in {"c": goods.codes, "d": goods.departments, "t": goods.tags}[name[0]]
        for name in names
    )


def needed(offer: Offer) -> Goods | None:
    """Give the goods that must be beside those of the offer, if it asks for any."""
    given = offer.form.given if isinstance(offer.form, Each) else None
    return given.goods if given else None

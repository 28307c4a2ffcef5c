"""Which goods does a former line name? Those of the catalogue, and new ones for unknown codes.

New goods cost what the line says, so that they can be sold again; the first name and the first
price above zero that a code comes with are kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.catalogue import department_of
from db.connection import rows
from db.facts.quantity import is_weighed
from db.facts.sale import Named
from db.facts.value import dataclass
from db.imports import cells, shelf
from db.imports.answer import Bad
from db.imports.products import department, one_line
from db.imports.shelf import Goods
from db.words import say

if TYPE_CHECKING:
    from db.facts.place import Profile
    from db.imports.headers import Texts

_FIND = (
    f"SELECT id, product.{shelf.COLUMNS} "  # noqa: S608  (our own columns)
    "FROM code JOIN product ON product.id = code.product WHERE code.code = ?"
)


@dataclass(slots=True)
class Known:
    """Goods as the catalogue will have them after this chunk."""

    number: int
    """Row number."""
    goods: Goods
    """The row."""
    place: Named | None
    """The department as a line freezes it."""
    mine: bool
    """Made by this import, so that later lines may complete it."""


def code_of(texts: Texts) -> str:
    """Give the code of a line; a barcode stands for it where it has none.

    Raises:
        Bad: if there is none, or the barcode is wrong.

    """
    barcode = cells.barcode(texts.get("barcode", ""))
    code = cells.code(texts.get("code", "")) or barcode
    if code is None:
        raise Bad("code", say("Import", "The code is missing."))
    return code


class Shelf:
    """The goods met so far in one file."""

    def __init__(self, profile: Profile) -> None:
        """Begin with nothing met; new goods follow the last row."""
        self._profile = profile
        self._met: dict[str, Known] = {}
        self._next = shelf.next_id()
        self._new: list[Goods] = []
        self._late: dict[int, Goods] = {}

    def find(self, code: str, texts: Texts, price: int) -> Known:
        """Give the goods with this code, making them from the line where it is unknown."""
        known = self._met.get(code)
        if known is None:
            known = self._met[code] = self._look(code) or self._make(code, texts, price)
        elif known.mine and (not known.goods.name or known.goods.price is None):
            self._complete(known, texts, price)
        return known

    def write(self) -> None:
        """Write the new goods, in the open transaction."""
        if self._new:
            shelf.add(self._next, self._new)
            self._next += len(self._new)
            self._new = []
        if self._late:
            shelf.change(self._late.items())
            self._late = {}

    def _look(self, code: str) -> Known | None:
        found = rows(_FIND, (code,))
        if not found:
            return None
        goods = Goods(*found[0][1:])
        return Known(found[0][0], goods, _place(goods.department), mine=False)

    def _make(self, code: str, texts: Texts, price: int) -> Known:
        barcode = cells.barcode(texts.get("barcode", ""))
        if barcode != code and barcode is not None and self._is_taken(barcode):
            barcode = None
        unit = texts.get("unit", "")
        rate = cells.rate(texts.get("taxrate", ""))
        cost = cells.price(texts.get("cost", ""), "cost")
        goods = Goods(
            code,
            barcode,
            one_line(texts.get("name", "")),
            department(texts),
            price if price > 0 else None,
            cost,
            unit,
            self._profile.standard_rate if rate is None else rate,
            int(is_weighed(unit)),
            self._profile.standard_class if rate is None else "",
        )
        self._new.append(goods)
        number = self._next + len(self._new) - 1
        known = Known(number, goods, _place(goods.department), mine=True)
        if barcode is not None:
            self._met[barcode] = known
        return known

    def _is_taken(self, text: str) -> bool:
        return text in self._met or bool(rows("SELECT 1 FROM code WHERE code = ?", (text,)))

    def _complete(self, known: Known, texts: Texts, price: int) -> None:
        """Give goods that this import made the name or price that they came without."""
        old = known.goods
        goods = old._replace(
            name=old.name or one_line(texts.get("name", "")),
            price=(price if price > 0 else None) if old.price is None else old.price,
        )
        if goods != old:
            known.goods = goods
            fresh = known.number - self._next
            if fresh >= 0:
                self._new[fresh] = goods
            else:
                self._late[known.number] = goods


def _place(path: str | None) -> Named | None:
    found = department_of(path)
    return Named(found.key, found.label) if found else None

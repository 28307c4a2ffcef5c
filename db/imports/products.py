"""How does a shop's list of goods become its catalogue?

The file is read and judged before the store is touched; then one transaction writes goods, codes,
search words and the event, or nothing. A column that is there speaks even where it is blank; a
column that is missing leaves what is known as it is. Names are the exception: a blank one changes
nothing. The same row twice is unchanged, two rows that differ about one product are refused from
the second on.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from db.connection import rows
from db.facts.product import PATH_SIGN
from db.facts.quantity import is_weighed
from db.facts.trouble import Refused
from db.facts.value import dataclass
from db.imports import cells, headers, sheets, shelf
from db.imports.answer import Answer, Bad
from db.imports.keeping import Keeping, many_values, note, now
from db.imports.shelf import Goods
from db.prices import goods_changed
from db.staff import OWNER
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from db.facts.place import Profile
    from db.imports.headers import Columns, Texts
    from db.imports.sheets import Row

PREVIEW_ROWS = 50
"""Rows that a preview shows."""
LEVELS = ("level1", "level2", "level3")
"""The columns of a department tree, the widest first."""


@dataclass(slots=True)
class Preview:
    """What an import would do, and the first rows as they would be read."""

    columns: Columns
    """Which column means what."""
    rows: list[Goods]
    """The first rows that can be taken."""
    answer: Answer
    """The counts of the whole file."""


def import_products(
    store: Keeping,
    path: Path,
    *,
    mapping: Iterable[tuple[str, str]] = (),
    person: str = OWNER,
    progress: Callable[[int], None] = lambda _: None,
) -> Answer:
    """Take a list of goods into the catalogue.

    Args:
        store: The open store.
        path: CSV, perhaps packed, or XLSX.
        mapping: Field and column by name, where the usual names do not do.
        person: Who imports; the journal keeps it.
        progress: Told the number of rows read so far.

    Raises:
        Refused: if the file cannot be read or has no column for the code.
        StoreTrouble: if it could not be written; nothing was.

    """
    columns, listed = opened(path, mapping)
    with many_values():
        listing = Listing(store.shop.profile, columns, _known(), _is_class(store), progress)
        listing.take(listed)
        with store.journal.writing():
            shelf.change(listing.changed.values())
            shelf.add(shelf.next_id(), list(listing.new.values()))
            at = now(store.shop)
            goods_changed(store.journal, listing.prices(), (at, person))
            note(store.journal, at, person, ("products", path.name, listing.answer))
    return listing.answer


def preview(store: Keeping, path: Path, *, mapping: Iterable[tuple[str, str]] = ()) -> Preview:
    """Say what `import_products` would do, without doing it."""
    columns, listed = opened(path, mapping)
    listing = Listing(store.shop.profile, columns, _known(), _is_class(store))
    listing.take(listed)
    return Preview(columns, listing.first, listing.answer)


def opened(path: Path, mapping: Iterable[tuple[str, str]]) -> tuple[Columns, Iterator[Row]]:
    """Find the columns; the rows after the header are still to be read.

    Raises:
        Refused: if the file cannot be read or has no column for the code.

    """
    found = sheets.read(path)
    header = next(found, None)
    if header is None or header.why:
        raise Refused(say("Import", "This file has no header."))
    columns = headers.find(header.cells, headers.PRODUCTS, mapping)
    if not (columns.has("code") or columns.has("barcode")):
        raise Refused(say("Import", "No column holds the code of the goods."))
    return columns, found


def _known() -> dict[str, tuple[int, Goods]]:
    """Read the catalogue as it stands, by code."""
    found = rows(f"SELECT id, {shelf.COLUMNS} FROM product")  # noqa: S608  (our own columns)
    return {row[1]: (row[0], Goods(*row[1:])) for row in found}


@dataclass(slots=True)
class Listing:
    """A list of goods being judged against the catalogue."""

    profile: Profile
    columns: Columns
    known: dict[str, tuple[int, Goods]]
    is_class: Callable[[str], bool] = lambda _: False
    progress: Callable[[int], None] = lambda _: None
    answer: Answer = field(default_factory=Answer)
    new: dict[str, Goods] = field(default_factory=dict)
    changed: dict[str, tuple[int, Goods]] = field(default_factory=dict)
    first: list[Goods] = field(default_factory=list)
    _tree: bool = False
    _seen: dict[str, tuple[int, Goods]] = field(default_factory=dict)
    _owners: dict[str, str] = field(default_factory=dict)

    def take(self, listed: Iterator[Row]) -> None:
        """Judge every row."""
        self.answer.ignored = self.columns.ignored
        self._tree = any(self.columns.has(name) for name in ("department", *LEVELS))
        for _, goods in self.known.values():
            self._owners.update(dict.fromkeys(shelf.codes(goods), goods.code))
        for row in listed:
            self.answer.read += 1
            if not self.answer.read % 1000:
                self.progress(self.answer.read)
            try:
                self._take(row)
            except Bad as bad:
                self.answer.refuse(row.number, bad.why, self.columns.name(bad.field_name))

    def prices(self) -> Iterator[tuple[str, int | None, int]]:
        """Give code, former and new price of known goods that have another price now."""
        for code, (_, goods) in self.changed.items():
            was = self.known[code][1].price
            if goods.price is not None and goods.price != was:
                yield code, was, goods.price

    def _take(self, row: Row) -> None:
        why = row.why or wide(row, self.columns)
        if why:
            raise Bad("", why)
        goods = self._goods(self.columns.pick(row.cells))
        earlier = self._seen.get(goods.code)
        if earlier is not None:
            self._again(goods, *earlier)
            return
        self._claim(goods)
        self._seen[goods.code] = (row.number, goods)
        if len(self.first) < PREVIEW_ROWS:
            self.first.append(goods)
        self._sort(goods)

    def _sort(self, goods: Goods) -> None:
        """Count it as new, updated or unchanged."""
        before = self.known.get(goods.code)
        if before is None:
            self.new[goods.code] = goods
            self.answer.new += 1
        elif before[1] == goods:
            self.answer.unchanged += 1
        else:
            self.changed[goods.code] = (before[0], goods)
            self.answer.updated += 1

    def _again(self, goods: Goods, number: int, earlier: Goods) -> None:
        if goods != earlier:
            raise Bad("code", say("Import", "Row {row} says otherwise of this code.", row=number))
        self.answer.unchanged += 1

    def _claim(self, goods: Goods) -> None:
        """Refuse a code or barcode that leads to other goods, else keep it for these."""
        texts = shelf.codes(goods)
        for text in texts:
            owner = self._owners.get(text, goods.code)
            if owner != goods.code:
                name = "code" if text == goods.code else "barcode"
                raise Bad(
                    name, say("Import", "{code} already leads to {owner}.", code=text, owner=owner)
                )
        before = self.known.get(goods.code)
        for text in shelf.codes(before[1]) if before else ():
            self._owners.pop(text, None)
        self._owners.update(dict.fromkeys(texts, goods.code))

    def _goods(self, texts: Texts) -> Goods:
        """Read a row; what it does not speak of is taken from what is known."""
        say_of = texts.get
        barcode = cells.barcode(say_of("barcode", ""))
        code = cells.code(say_of("code", "")) or barcode
        if code is None:
            blamed = "code" if "code" in texts else "barcode"
            raise Bad(blamed, say("Import", "The code is missing."))
        before = self.known.get(code)
        old = before[1] if before else _blank(code, self.profile)
        unit = say_of("unit", old.unit)
        rate, tax = self._tax(texts, old)
        return Goods(
            code,
            barcode if "barcode" in texts else old.barcode,
            _name(texts) or _known_name(old),
            department(texts) if self._tree else old.department,
            _price(texts, "price", old.price),
            _price(texts, "cost", old.cost),
            unit,
            rate,
            int(is_weighed(unit)),
            tags(texts["tags"]) if "tags" in texts else old.tags,
            _price(texts, "floor", old.floor),
            tax,
        )

    def _tax(self, texts: Texts, old: Goods) -> tuple[int, str]:
        """Read plain rate and class; a class goes first, and goods with neither are standard."""
        rate, tax = old.tax_rate, old.tax_class
        if "taxrate" in texts:
            told = cells.rate(texts["taxrate"])
            rate = self.profile.standard_rate if told is None else told
            tax = self.profile.standard_class if told is None else ""
        if named := texts.get("taxclass"):
            if not self.is_class(named):
                raise Bad("taxclass", say("Import", "There is no tax class {name}.", name=named))
            tax = named
        elif named is not None and "taxrate" not in texts:
            tax = self.profile.standard_class
        return rate, tax


def wide(row: Row, columns: Columns) -> str:
    """Say that a row has more cells than the header; "" where it has not."""
    if columns.overflow(row.cells):
        return say("Import", "This row has more cells than the header.")
    return ""


def department(texts: Texts) -> str | None:
    """Read the path of a row's department; None where it is blank."""
    names = ("department",) if "department" in texts else LEVELS
    levels = [one_line(texts[name]) for name in names if texts.get(name)]
    return PATH_SIGN.join(levels) or None


def _name(texts: Texts) -> str:
    """Read the name; a list without one names goods by their group and size."""
    if "name" in texts:
        return one_line(texts["name"])
    parts = (texts.get("level3"), texts.get("spec"))
    return one_line(" ".join(part for part in parts if part))


def _known_name(old: Goods) -> str:
    if not old.name:
        raise Bad("name", say("Import", "New goods need a name."))
    return old.name


def _price(texts: Texts, name: str, old: int | None) -> int | None:
    """Read a price; below zero is refused, a promise to pay the customer is no price."""
    if name not in texts:
        return old
    price = cells.price(texts[name], name)
    if price is not None and price < 0:
        raise Bad(name, say("Import", "A price is not below zero."))
    return price


_TAG_SIGNS = ",，、;；|"
"""What people write between marks."""


def tags(text: str) -> str:
    """Read the marks of goods, each once; `,` parts them as they are kept."""
    parted = text.translate(dict.fromkeys(map(ord, _TAG_SIGNS), ","))
    found = (one_line(one.strip()) for one in parted.split(","))
    return ",".join(dict.fromkeys(one for one in found if one))


def one_line(text: str) -> str:
    """Write a text without line ends and other signs that are not seen."""
    return text if text.isprintable() else " ".join(text.split())


def _blank(code: str, profile: Profile) -> Goods:
    rate, tax = profile.standard_rate, profile.standard_class
    return Goods(code, None, "", None, None, None, "", rate, 0, tax)


def _is_class(store: Keeping) -> Callable[[str], bool]:
    """Say which tax classes the shop knows; its taxes are read with the first one asked for."""
    return lambda name: any(one.key == name for one in store.taxes.table().classes)

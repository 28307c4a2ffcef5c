"""How does a shop of ten million lines come into being? By bulk, and the sums by a rebuild.

A store is made once for each number of lines, shops, years and seed, and kept beside the other
shops of the bench. Its documents are whole in every sum that statistics read, but have no
journal: the bench times questions, not the proof. `tests/db/test_bulk.py` records the same
documents through the real journal and finds the same sums.
"""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING, Any

import numpy as np

from db import rollups
from db.connection import raw, transaction
from db.facts.value import dataclass
from db.ledger import HEAD, LINE
from db.migrations import STEPS
from db.store import Store
from tests.speed.shops import shop_of

if TYPE_CHECKING:
    from collections.abc import Iterator

VERSION = 1
"""Counts what a bulk store looks like; an older one in the cache is not taken."""
CHUNK = 50_000
"""Documents written at a time."""
LINES_A_SALE = 5
FIRST_DAY = date(2024, 1, 1)
TILLS, CASHIERS = 3, 8
"""Of each shop."""
MEMBERS, SEGMENTS, OFFERS = 20_000, 4, 30
TENDERS = ("cash", "card", "wallet", "voucher")
_HOURS = (1, 2, 3, 4, 5, 5, 4, 3, 3, 4, 6, 6, 4, 2)
"""How busy the hours from eight on are."""
_OPENS, _ZONE_MIN, _HOUR_MS = 8, 480, 3_600_000
_CACHE_KB = 256 << 10
_EPOCH = date(1970, 1, 1)
_SELDOM = 0.01


@dataclass(frozen=True, slots=True)
class Bulk:
    """How much is sold, where and for how long."""

    lines: int
    """Lines sold, about."""
    shops: int = 10
    """Branches, each with three tills and eight cashiers."""
    years: int = 2
    """From the first of January 2024 on."""
    products: int = 50_000
    """Goods, a few sold often and most seldom."""
    seed: int = 7
    """The same seed, the same shop."""

    @property
    def name(self) -> str:
        """The file's name in the cache."""
        parts = (self.lines, self.shops, self.years, self.products, self.seed, VERSION)
        return f"bulk-{'-'.join(map(str, parts))}-{len(STEPS)}.db"

    @property
    def days(self) -> list[date]:
        """The days on which it is open."""
        end = FIRST_DAY.replace(year=FIRST_DAY.year + self.years)
        return [FIRST_DAY + timedelta(days=at) for at in range((end - FIRST_DAY).days)]


def store_of(bulk: Bulk) -> Path:
    """Give a store like this, made now if there is none in the cache."""
    path = Path(gettempdir()) / "till-bench" / bulk.name
    if not path.exists():
        path.parent.mkdir(exist_ok=True)
        draft = path.with_name(f"draft-{bulk.name}")
        for left in path.parent.glob(f"{draft.name}*"):
            left.unlink()
        shutil.copy(shop_of(bulk.products), draft)
        store = Store.open(draft)
        try:
            fill(bulk)
        finally:
            store.close()
        draft.replace(path)
    return path


def fill(bulk: Bulk) -> None:
    """Write the documents into the open store, and make the sums."""
    chance = np.random.default_rng(bulk.seed)
    with transaction():
        labels = _label(bulk)
    documents = max(1, bulk.lines // LINES_A_SALE)
    when = _moments(bulk, documents, chance)
    raw().execute(f"PRAGMA cache_size = -{_CACHE_KB}").fetchall()
    for first in range(0, documents, CHUNK):
        with transaction():
            _write(bulk, labels, first, when[first : first + CHUNK], chance)
        raw().wal_checkpoint()
    with transaction():
        rollups.rebuild()


def _label(bulk: Bulk) -> dict[str, int]:
    """Write the labels; give the first id of each kind."""
    shops = range(1, bulk.shops + 1)
    texts: dict[str, list[tuple[str, str]]] = {
        "shop": [(f"S{shop:02d}", f"Shop {shop}") for shop in shops],
        "till": [(f"{at:02d}", f"{at:02d}") for at in range(1, bulk.shops * TILLS + 1)],
        "cashier": [(f"C{at:03d}", f"Cashier {at}") for at in range(1, bulk.shops * CASHIERS + 1)],
        "segment": [(f"G{at}", f"G{at}") for at in range(1, SEGMENTS + 1)],
        "customer": [(f"M{at:06d}", f"M{at:06d}") for at in range(1, MEMBERS + 1)],
        "tender": [(kind, kind) for kind in TENDERS],
        "offer": [(f"O{at:02d}", f"Offer {at}") for at in range(1, OFFERS + 1)],
        "department": [(f"Z{at % 8}/D{at}", f"D{at}") for at in range(1, 41)],
        "product": [(f"P{at:07d}", f"Goods {at} 500ml") for at in range(1, bulk.products + 1)],
    }
    first: dict[str, int] = {}
    at = 1
    for kind, pairs in texts.items():
        first[kind] = at
        raw().executemany(
            "INSERT INTO label (id, kind, key, text) VALUES (?, ?, ?, ?)",
            [(at + place, kind, *pair) for place, pair in enumerate(pairs)],
        )
        at += len(pairs)
    return first


def _moments(bulk: Bulk, documents: int, chance: np.random.Generator) -> Any:  # noqa: ANN401
    """Give the moment of each document in local milliseconds, in order."""
    open_days = bulk.days
    weights = np.array([1.6 if day.weekday() >= 5 else 1.0 for day in open_days])
    day = chance.choice(len(open_days), documents, p=weights / weights.sum())
    hours = np.array(_HOURS, float)
    hour = _OPENS + chance.choice(len(_HOURS), documents, p=hours / hours.sum())
    start = (open_days[0] - _EPOCH).days
    within = chance.integers(0, _HOUR_MS, documents)
    return np.sort(((start + day) * 24 + hour) * _HOUR_MS + within)


def _write(
    bulk: Bulk,
    labels: dict[str, int],
    first: int,
    when: Any,  # noqa: ANN401
    chance: np.random.Generator,
) -> None:
    """Write some documents: lines, what offers took, tenders, and the heads they add up to."""
    count = len(when)
    seq = np.arange(first + 1, first + count + 1)
    items = np.minimum(chance.geometric(1 / LINES_A_SALE, count), 60)
    lines = _lines(bulk, labels, seq, items, chance)
    starts = np.concatenate(([0], np.cumsum(items)[:-1]))
    sums = {
        name: np.add.reduceat(lines[name], starts) for name in ("gross", "total", "tax", "off")
    }
    shop = chance.integers(0, bulk.shops, count)
    head = {
        "shop": labels["shop"] + shop,
        "till": labels["till"] + shop * TILLS + chance.integers(0, TILLS, count),
        "cashier": labels["cashier"] + shop * CASHIERS + chance.integers(0, CASHIERS, count),
        "segment": _some(labels["segment"], SEGMENTS, count, 0.8, chance),
        "customer": _some(labels["customer"], MEMBERS, count, 0.3, chance),
    }
    _insert("sale", HEAD, _heads(seq, when, head, sums))
    _insert("line", LINE, zip(*(_plain(lines[name]) for name in LINE.split(", ")), strict=True))
    touched = lines["offer_share"] != 0
    offers = _plain(chance.integers(0, OFFERS, int(touched.sum())) + labels["offer"])
    told = (_plain(lines[name][touched]) for name in ("sale", "ordinal", "offer_share"))
    raw().executemany(
        "INSERT INTO line_offer (sale, line, place, offer, amount, uses) "
        "VALUES (?, ?, 1, ?, ?, 1)",
        [
            (sale, ordinal, offer, amount)
            for sale, ordinal, amount, offer in zip(*told, offers, strict=True)
        ],
    )
    _insert(
        "tender",
        "sale, ordinal, kind, amount, given, attempt",
        _tenders(labels["tender"], _plain(seq), _plain(sums["total"]), chance),
    )


def _lines(
    bulk: Bulk,
    labels: dict[str, int],
    seq: Any,  # noqa: ANN401
    items: Any,  # noqa: ANN401
    chance: np.random.Generator,
) -> dict[str, Any]:
    """Make the lines of these documents, column by column."""
    many = int(items.sum())
    sale = np.repeat(seq, items)
    ordinal = np.arange(many) - np.repeat(np.cumsum(items) - items, items) + 1
    # The square makes some goods sell often, most seldom.
    goods = (chance.random(many) ** 2.5 * bulk.products).astype(np.int64)
    weighed = goods % 10 == 3
    pieces = chance.integers(1, 4, many) * 1000
    quantity = np.where(weighed, chance.integers(80, 2500, many), pieces)
    quantity = np.where(np.repeat(chance.random(len(items)) < _SELDOM, items), -pieces, quantity)
    price = 100 + (goods * 7919) % 4900
    gross = price * quantity // 1000
    kind = chance.random(many)
    by_hand = np.where((kind < 0.04) & (quantity > 0), gross // 10, 0)
    offered = np.where((kind > 0.9) & (quantity > 0), gross // 5, 0)
    total = gross - by_hand - offered
    rate = np.where(goods % 4 == 0, 900, 1300)
    nothing = np.zeros(many, np.int64)
    return {
        "sale": sale, "ordinal": ordinal, "product": labels["product"] + goods,
        "barcode": [None] * many, "department": labels["department"] + goods % 40,
        "unit": [""] * many, "weighed": weighed.astype(np.int64), "quantity": quantity,
        "regular": price * 100, "price": price * 100, "gross": gross, "override": nothing,
        "line_discount": by_hand, "basket_share": nothing, "total": total, "tax_rate": rate,
        "tax": total * rate // (10_000 + rate), "cost": gross * 3 // 5, "reason": [""] * many,
        "returns_sale": [None] * many, "returns_ordinal": [None] * many,
        "offer_share": offered, "off": by_hand + offered,
    }  # fmt: skip


def _heads(
    seq: Any,  # noqa: ANN401
    when: Any,  # noqa: ANN401
    head: dict[str, Any],
    sums: dict[str, Any],
) -> Iterator[tuple[object, ...]]:
    """Make the heads, each till counting its own receipts by the row's number."""
    days: dict[int, int] = {}
    columns = (
        seq,
        when,
        *head.values(),
        *(sums[name] for name in ("gross", "off", "total", "tax")),
    )
    for at, ms, shop, till, cashier, segment, customer, *amounts in zip(
        *map(_plain, columns), strict=True
    ):
        number = ms // (24 * _HOUR_MS)
        day = days.get(number)
        if day is None:
            on = _EPOCH + timedelta(days=number)
            day = days[number] = on.year * 10_000 + on.month * 100 + on.day
        hour = ms // _HOUR_MS % 24
        yield (
            at, f"{at:032x}", till, at, f"{till:02d}-{at:09d}", ms - _ZONE_MIN * 60_000, _ZONE_MIN,
            day, hour, shop, cashier, segment, customer, *amounts, 0, 0, None, "", 0, 0,
            20_000 + at % 40_000, 8_000 + at % 20_000,
        )  # fmt: skip


def _tenders(
    first: int, seq: list[int], totals: list[int], chance: np.random.Generator
) -> Iterator[tuple[object, ...]]:
    kinds = _plain(chance.choice(len(TENDERS), len(seq), p=(0.35, 0.25, 0.35, 0.05)))
    twice = _plain(chance.random(len(seq)) < 0.05)
    for sale, total, kind, two in zip(seq, totals, kinds, twice, strict=True):
        half = total // 2 if two else total
        yield sale, 1, first + kind, half, half, None
        if two:
            yield sale, 2, first + (kind + 1) % len(TENDERS), total - half, total - half, None


def _some(first: int, kinds: int, count: int, share: float, chance: np.random.Generator) -> Any:  # noqa: ANN401
    """Give labels of a kind to a share of the documents, and nothing to the rest."""
    known = chance.random(count) < share
    return np.where(known, first + chance.integers(0, kinds, count), 0)


def _insert(table: str, columns: str, made: Iterator[tuple[object, ...]]) -> None:
    marks = ", ".join("?" * len(columns.split(",")))
    raw().executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", made)  # noqa: S608


def _plain(column: Any) -> list[Any]:  # noqa: ANN401
    """Give plain numbers: the driver takes none of numpy's."""
    return column if isinstance(column, list) else list(column.tolist())

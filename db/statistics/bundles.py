"""Which baskets were bought under an offer that forces a pair? A set of several goods, or a gift.

Such a pair says what the offer asked for, not what customers like (domain/statistics.md, section
4). A set touches all the units it takes together, so both lines tell of it; a reduction beside
other goods (加价换购, 赠品) touches only what it reduces, so the goods it names are the other.
The offer counts as it was last written down.
"""

from __future__ import annotations

import json
from collections import defaultdict
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from db.connection import rows
from db.statistics.bought import sold
from db.statistics.dimensions import DIMENSIONS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from db.statistics.bought import Basket, Choice

Pair = tuple[str, str]
"""Two items, in the order of their keys."""


def forced(
    choice: Choice, baskets: Iterable[Basket], pairs: Collection[Pair]
) -> dict[Pair, set[int]]:
    """Give the baskets, by their row numbers, in which an offer forced one of these pairs."""
    offers = _forcing()
    found: dict[Pair, set[int]] = defaultdict(set)
    if not offers or not pairs:
        return found
    wanted, held = set(pairs), {basket.seq: basket.items for basket in baskets}
    for (seq, offer), touched in _touched(choice, offers):
        beside = offers[offer]
        others = touched if beside is None else beside & {*held.get(seq, ())}
        for one in touched:
            for other in others:
                pair = (one, other) if one < other else (other, one)
                if pair in wanted:
                    found[pair].add(seq)
    return found


def _forcing() -> dict[str, frozenset[str] | None]:
    """Name the offers that force something; for a gift, the goods it needs beside it."""
    found: dict[str, frozenset[str] | None] = {}
    for key, body in rows("SELECT key, body FROM offer ORDER BY seq"):
        offer = json.loads(body)
        found.pop(key, None)
        if len(offer.get("set", {}).get("parts", ())) > 1:
            found[key] = None
        elif needed := offer.get("each", {}).get("given", {}).get("goods", {}):
            found[key] = frozenset((*needed.get("codes", ()), *needed.get("departments", ())))
    return found


def _touched(
    choice: Choice, offers: Mapping[str, object]
) -> Iterable[tuple[tuple[int, str], set[str]]]:
    """Give what each of these offers touched in each basket."""
    kind = DIMENSIONS[choice.level].kind
    found = rows(
        f"SELECT sale.seq, offer.key, item.key FROM sale CROSS JOIN line ON line.sale = sale.seq "  # noqa: S608
        "JOIN line_offer ON line_offer.sale = sale.seq AND line_offer.line = line.ordinal "
        "JOIN label AS offer ON offer.id = line_offer.offer "
        f"JOIN label AS item ON item.id = line.{choice.level} AND item.kind = ? "
        f"WHERE {sold(choice)} AND offer.key IN (SELECT value FROM json_each(?)) ORDER BY 1, 2",
        (kind, json.dumps([*offers])),
    )
    for at, lines in groupby(found, itemgetter(0, 1)):
        yield at, {item for _, _, item in lines if item}

"""What is bought together? Frequent itemsets, and the rules that follow from them.

A set of items is frequent when at least ceil(support × N) of the N baskets hold it. A rule
`left → right` has one item on the right and at least one on the left, so it speaks of two items or
more: arules' `minlen = 2`. Its default, 1, adds a rule with nothing on the left for each item that
alone reaches the confidence. On the Groceries data (Hahsler, Hornik, Reutterer) both give 5,668
rules at support 0.001 and confidence 0.5, and 410 at 0.8; at 0.006 and 0.25 only this one gives
the 463 of Lantz, Machine Learning with R, where the other adds "→ whole milk". Support, confidence
and lift are those of domain/statistics.md, section 4.

The search is Eclat (Zaki, IEEE TKDE 12, 2000): depth first, from the rarest item, with a whole
number's bits standing for the baskets that hold a set. Each first item has bits only for its own
baskets, so many baskets cost no more than the items need. Limits are compared as whole numbers.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from fractions import Fraction
from itertools import chain
from typing import TYPE_CHECKING

from db.facts.money import plain, round_half_up
from db.facts.trouble import Refused
from db.facts.value import dataclass
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

MOST = 1_000_000
"""Frequent sets at most; more do not fit a till's memory, and nobody reads them."""
_PAIR = 2
_DIGITS = 6
"""Decimals of support, confidence and lift."""

Itemset = tuple[int, ...]
"""Items by their place in the order of the search, rising."""
Tails = list[tuple[int, int, int]]
"""Items that go together with a set: item, bits of the baskets that hold all, how many."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Who takes the left ones takes the right one too, so often."""

    left: tuple[str, ...]
    """Items, sorted."""
    right: str
    """The one item that follows."""
    count: int
    """Baskets that hold all of them."""
    left_count: int
    """Baskets that hold the left ones."""
    right_count: int
    """Baskets that hold the right one."""
    baskets: int
    """All baskets."""

    @property
    def support(self) -> str:
        """Give count ÷ baskets, with 6 decimals."""
        return ratio(self.count, self.baskets)

    @property
    def confidence(self) -> str:
        """Give count ÷ baskets with the left ones, with 6 decimals."""
        return ratio(self.count, self.left_count)

    @property
    def lift(self) -> str:
        """Give confidence ÷ the right one's own support, with 6 decimals."""
        return ratio(self.count * self.baskets, self.left_count * self.right_count)


def share(text: str) -> Fraction:
    """Read a support or a confidence exactly, as a plain decimal.

    Raises:
        ValueError: if it is no plain decimal between 0 and 1.

    """
    bare = text.strip()
    if not bare.isascii() or not bare.replace(".", "", 1).isdigit():
        raise ValueError(text)
    exact = Fraction(f"0{bare}" if bare.startswith(".") else bare)
    if exact > 1:
        raise ValueError(text)
    return exact


def ratio(numerator: int, denominator: int) -> str:
    """Write a ratio with 6 decimals, half-up."""
    return plain(round_half_up(numerator * 10**_DIGITS, denominator), _DIGITS)


def least_count(support: Fraction, baskets: int) -> int:
    """Give the fewest baskets that reach this support: ceil(support × N), and one at least."""
    return max(1, -(-support.numerator * baskets // support.denominator))


def rules(
    baskets: Sequence[Collection[str]], least: int, confidence: Fraction, longest: int = 0
) -> tuple[Rule, ...]:
    """Find all rules, the highest lift first, then confidence, count and items.

    Args:
        baskets: The items of each; an item counts once, however often it is there.
        least: The fewest baskets that hold a rule's items.
        confidence: The least share of the left ones' baskets that hold the right one too.
        longest: Items of a rule at most; 0 is any number.

    Raises:
        Refused: if there are more frequent sets than `MOST`.

    """
    items, numbered = _numbered(baskets, least)
    counts = frequent(numbered, least, longest)
    found = [
        Rule(
            tuple(sorted(items[one] for one in left)),
            items[right],
            count,
            counts[left],
            counts[right,],
            len(baskets),
        )
        for left, right, count in _strong(counts, confidence)
    ]
    return tuple(sorted(found, key=_order))


def frequent(baskets: Iterable[Sequence[int]], least: int, longest: int = 0) -> dict[Itemset, int]:
    """Count every set of items, up to `longest` of them, that at least `least` baskets hold.

    Each basket's items rise and are there once.

    Raises:
        Refused: if there are more than `MOST`.

    """
    holding: dict[int, list[Sequence[int]]] = {}
    for basket in baskets:
        for item in basket:
            holding.setdefault(item, []).append(basket)
    found: dict[Itemset, int] = {}
    for item in sorted(holding):
        held = holding.pop(item)
        if len(held) >= least:
            found[item,] = len(held)
            if longest == _PAIR:
                found.update(_pairs(item, held, least))
            else:
                _deepen(item, _beside(item, held, least), (least, longest), found)
            if len(found) > MOST:
                text = "More than {most} sets of goods reach this support; ask for a higher one."
                raise Refused(say("Statistics", text, most=f"{MOST:,}"))
    return found


def _pairs(item: int, held: list[Sequence[int]], least: int) -> Iterator[tuple[Itemset, int]]:
    """Count an item with each that stands behind it, where nothing deeper is asked for."""
    counts = Counter(chain.from_iterable(one[bisect_right(one, item) :] for one in held))
    return (((item, other), many) for other, many in sorted(counts.items()) if many >= least)


def _numbered(
    baskets: Sequence[Collection[str]], least: int
) -> tuple[list[str], Iterator[list[int]]]:
    """Number the items that are frequent alone, the rarest first, and give the baskets of them."""
    counts = Counter(item for basket in baskets for item in set(basket))
    items = sorted(
        (item for item, count in counts.items() if count >= least),
        key=lambda item: (counts[item], item),
    )
    number = {item: place for place, item in enumerate(items)}
    return items, (sorted({number[one] for one in basket if one in number}) for basket in baskets)


def _beside(item: int, held: list[Sequence[int]], least: int) -> Tails:
    """Find what goes together with an item; the bits count its own baskets only."""
    places: dict[int, list[int]] = {}
    for place, basket in enumerate(held):
        for other in basket[bisect_right(basket, item) :]:
            places.setdefault(other, []).append(place)
    return [
        (other, _bits(places[other]), len(places[other]))
        for other in sorted(places)
        if len(places[other]) >= least
    ]


def _bits(places: list[int]) -> int:
    """Set the bits at these places."""
    made = bytearray(places[-1] // 8 + 1)
    for place in places:
        made[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(made, "little")


def _deepen(item: int, tails: Tails, limits: tuple[int, int], found: dict[Itemset, int]) -> None:
    """Count the frequent sets that begin with an item; without recursion, baskets can be long."""
    least, longest = limits
    waiting: list[tuple[Itemset, Tails]] = [((item,), tails)]
    while waiting:
        before, beside = waiting.pop()
        for place, (other, bits, count) in enumerate(beside, 1):
            both = (*before, other)
            found[both] = count
            if len(both) == longest:
                continue
            deeper = []
            for last, their_bits, _ in beside[place:]:
                shared = bits & their_bits
                many = shared.bit_count()
                if many >= least:
                    deeper.append((last, shared, many))
            if deeper:
                waiting.append((both, deeper))
        if len(found) > MOST:
            return


def _strong(
    counts: dict[Itemset, int], confidence: Fraction
) -> Iterator[tuple[Itemset, int, int]]:
    """Give left, right and count of every rule that is confident enough."""
    part, whole = confidence.numerator, confidence.denominator
    for together, count in counts.items():
        if len(together) > 1:
            for place, right in enumerate(together):
                left = (*together[:place], *together[place + 1 :])
                if count * whole >= part * counts[left]:
                    yield left, right, count


def _order(rule: Rule) -> tuple[int, int, int, tuple[str, ...], str]:
    """Sort by what is written, so that equal figures stand in the order of their items."""
    scale = 10**_DIGITS
    lift = round_half_up(rule.count * rule.baskets * scale, rule.left_count * rule.right_count)
    confidence = round_half_up(rule.count * scale, rule.left_count)
    return -lift, -confidence, -rule.count, rule.left, rule.right

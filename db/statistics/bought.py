"""What was in which basket? The goods, or the departments, of every document that sold something.

A document counts as long as a sold line of it fits the question, so their number is that of `ask
transactions`; lines that came back are no purchase. What is asked of lines (department, product,
tax rate) narrows the lines, everything else the documents. A renamed product stays one item.
"""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from db.connection import raw, rows
from db.facts.question import Question
from db.facts.value import dataclass
from db.statistics.asked import Misasked, ready
from db.statistics.dimensions import DIMENSIONS
from db.statistics.receipts import matching
from db.statistics.rules import least_count, rules
from db.statistics.sources import BODY
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from fractions import Fraction

    from db.statistics.asked import Asked

LEVELS = ("product", "department")
"""What an item can be."""


@dataclass(frozen=True, slots=True)
class Basket:
    """A document that sold something."""

    seq: int
    """Its row number."""
    items: tuple[str, ...]
    """Codes of goods or keys of departments, one a line; unknown ones are left out."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which lines are meant, and what counts as an item."""

    question: Question
    """Days and conditions; its measures do not matter."""
    without: tuple[tuple[str, str], ...] = ()
    """Dimension and value of lines that are left out: bags, services."""
    level: str = LEVELS[0]
    """One of `LEVELS`."""


def baskets(choice: Choice) -> Iterator[Basket]:
    """Give the baskets, while the snapshot is open.

    Raises:
        Misasked: if the question makes no sense.

    """
    kind = DIMENSIONS[choice.level].kind
    keys = dict(rows("SELECT id, key FROM label WHERE kind = ?", (kind,)))
    found = raw().execute(
        f"SELECT sale.seq, line.{choice.level} FROM sale "  # noqa: S608  (one of LEVELS)
        f"CROSS JOIN line ON line.sale = sale.seq WHERE {sold(choice)}"
    )
    for seq, lines in groupby(found, itemgetter(0)):
        yield Basket(seq, tuple(key for _, label in lines if (key := keys.get(label))))


def holding(choice: Choice, items: Iterable[str]) -> str:
    """Write the condition on `sale` that its basket holds all of these items.

    Raises:
        Misasked: if the question makes no sense.

    """
    kind = DIMENSIONS[choice.level].kind
    parts = []
    for item in items:
        found = rows("SELECT id FROM label WHERE kind = ? AND key = ?", (kind, item))
        labels = ", ".join(str(label) for (label,) in found)
        parts.append(
            "sale.seq IN (SELECT sale.seq FROM sale CROSS JOIN line ON line.sale = sale.seq "  # noqa: S608
            f"WHERE {sold(choice)} AND line.{choice.level} IN ({labels}))"
        )
    return " AND ".join(parts)


def association(
    choice: Choice, support: Fraction, confidence: Fraction, longest: int = 0
) -> dict[str, Any]:
    """Answer `pairs`: how many baskets and items there are, and the rules, as one document.

    Raises:
        Misasked: if the question makes no sense.
        Refused: if too many sets of goods reach the support.

    """
    held = [basket.items for basket in baskets(choice)]
    return {
        "transactions": len(held),
        "items": len({item for items in held for item in items}),
        "rules": [
            {
                "if": list(rule.left),
                "then": [rule.right],
                "count": rule.count,
                "support": rule.support,
                "confidence": rule.confidence,
                "lift": rule.lift,
            }
            for rule in rules(held, least_count(support, len(held)), confidence, longest)
        ],
    }


def sold(choice: Choice) -> str:
    """Write the conditions on `sale` and `line` under which a line is in a basket.

    Raises:
        Misasked: if the question makes no sense.

    """
    asked = ready(choice.question)
    parts = ["line.quantity >= 0", matching(asked), _of_lines(asked)]
    for name, value in choice.without:
        if name not in BODY:
            text = "Only lines can be left out, by {names}."
            raise Misasked(say("Statistics", text, names=", ".join(BODY)))
        one = ready(Question(choice.question.measures, where=((name, value),)))
        parts.append(f"NOT ({_of_lines(one)})")
    return " AND ".join(parts)


def _of_lines(asked: Asked) -> str:
    columns = {column: f"line.{column}" for column in BODY}
    return asked.only(BODY, days=False).conditions(columns)

"""What is bought together? Pairs of goods, or of departments, that share baskets more than chance.

    support = n(AB) ÷ N      confidence A→B = n(AB) ÷ n(A)      lift = confidence ÷ support(B)
    leverage = support(AB) − support(A) × support(B)

Only pairs in enough baskets and with enough lift (domain/statistics.md, section 4): twenty and 1.2
where nothing else is said. Goods count once a basket, returns do not count. A department that is
no purchase (bags, services) can be left out; baskets whose offer forces the pair are counted.
"""

from __future__ import annotations

import json
from fractions import Fraction
from typing import TYPE_CHECKING

from db.connection import rows
from db.facts.money import plain, scaled
from db.facts.question import Question
from db.facts.report import Chart, Column, Kind, Row, Section, Shape
from db.facts.trouble import Refused
from db.statistics.asked import ready
from db.statistics.bought import Choice, baskets, holding, sold
from db.statistics.bundles import forced
from db.statistics.kept import whole
from db.statistics.receipts import listed
from db.statistics.reports.parts import finished, named
from db.statistics.rules import Rule, ratio, rules
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.facts.report import Report, Scope
    from db.statistics.books import Books
    from db.statistics.kept import Cells
    from db.statistics.receipts import Listed

SHOWN = 200
"""Pairs shown at most, those with the highest lift."""
LEAST, LIFT = "20", "1.2"
"""Baskets and lift of a pair that is shown, where nothing else is said."""
FEW = 1000
"""Fewer baskets than this are said to be few."""
_SCALE = 10**6


def report(books: Books, scope: Scope) -> Report:
    """Make the table of pairs.

    Raises:
        Misasked: if the conditions make no sense.
        Refused: if a limit is no number, or too many pairs reach it.

    """
    choice = _choice(scope)
    limits = _number(scope, "least", LEAST, 1), _number(scope, "lift", LIFT, _SCALE)
    what = (sold(choice), choice.level, limits, rows("SELECT max(seq) FROM offer"))
    span = ready(choice.question).span()
    (held, pairs, offered), *found = whole(what, span, lambda: _found(choice, *limits))
    shown = [
        (Rule((one,), other, both, with_one, with_other, held), under)
        for one, other, both, with_one, with_other, under in found
    ]
    section = Section(
        "pairs",
        say("Reports", "Pairs"),
        _columns(),
        _rows(choice.level, shown),
        Chart(Shape.SCATTER, "pair", ("support", "lift", "both")),
        (*_notes(choice, held, pairs, limits), *_of_offers(offered)),
    )
    text = "{baskets} baskets: documents with at least one line sold."
    population = say("Reports", text, baskets=f"{held:,}")
    return finished(books, scope, "affinity", (section,), population)


def _found(choice: Choice, least: int, lift: int) -> list[Cells]:
    """Count baskets, pairs, baskets under an offer; then each pair shown with its four counts."""
    held = tuple(baskets(choice))
    pairs = [
        rule
        for rule in rules([one.items for one in held], max(1, least), Fraction(0), longest=2)
        if rule.left[0] < rule.right and _reaches(rule, lift)
    ]
    shown = {(rule.left[0], rule.right): rule for rule in pairs[:SHOWN]}
    under = forced(choice, held, shown)
    offered = len({seq for baskets_of in under.values() for seq in baskets_of})
    return [
        (len(held), len(pairs), offered),
        *(
            (*pair, rule.count, rule.left_count, rule.right_count, len(under.get(pair, ())))
            for pair, rule in shown.items()
        ),
    ]


def behind(books: Books, scope: Scope, key: str) -> tuple[Listed, ...]:
    """List the documents that hold both items of a row."""
    return listed(holding(_choice(scope), json.loads(key)), books.currency)


def _choice(scope: Scope) -> Choice:
    question = Question(("transactions",), (), scope.where, scope.first, scope.last)
    without = scope.option("without", "").strip()
    return Choice(
        question,
        (("department", without),) if without else (),
        "department" if scope.option("level", "product") == "department" else "product",
    )


def _number(scope: Scope, name: str, usual: str, scale: int) -> int:
    text = scope.option(name, usual) or usual
    try:
        found = scaled(text, scale)
    except ValueError:
        raise Refused(say("Reports", "{text} is no number.", text=text)) from None
    return max(0, found)


def _reaches(rule: Rule, lift: int) -> bool:
    return rule.count * rule.baskets * _SCALE >= lift * rule.left_count * rule.right_count


def _rows(level: str, shown: Sequence[tuple[Rule, int]]) -> tuple[Row, ...]:
    names = named(level, [item for rule, _ in shown for item in (*rule.left, rule.right)])
    return tuple(
        Row(
            (
                " + ".join(names.get(item) or item for item in pair),
                *pair,
                rule.count,
                rule.left_count,
                rule.right_count,
                rule.support,
                rule.confidence,
                ratio(rule.count, rule.right_count),
                rule.lift,
                _leverage(rule),
                under,
            ),
            key=json.dumps(pair, ensure_ascii=False),
        )
        for rule, under in shown
        for pair in [(*rule.left, rule.right)]
    )


def _leverage(rule: Rule) -> str:
    """Give support(AB) − support(A) × support(B), with 6 decimals."""
    expected = rule.left_count * rule.right_count
    return ratio(rule.count * rule.baskets - expected, rule.baskets**2)


def _columns() -> tuple[Column, ...]:
    both = say("Reports", "Baskets that hold both.")
    once = say("Reports", "Baskets that hold it.")
    follows = say("Reports", "Baskets with both ÷ baskets with the first.")
    back = say("Reports", "Baskets with both ÷ baskets with the second.")
    lift = say("Reports", "How many times as often as by chance: confidence ÷ support of it.")
    leverage = say("Reports", "Support less what it would be by chance.")
    offer = say("Reports", "Of the baskets with both, those with an offer for both: set, gift.")
    return (
        Column("pair", say("Reports", "Pair"), Kind.TEXT),
        Column("one", say("Reports", "First"), Kind.TEXT),
        Column("other", say("Reports", "Second"), Kind.TEXT),
        Column("both", say("Reports", "With both"), Kind.COUNT, both),
        Column("with_one", say("Reports", "With the first"), Kind.COUNT, once),
        Column("with_other", say("Reports", "With the second"), Kind.COUNT, once),
        Column(
            "support",
            say("Reports", "Support"),
            Kind.RATE,
            say("Reports", "Baskets with both ÷ all baskets."),
        ),
        Column("confidence", say("Reports", "First leads to second"), Kind.RATE, follows),
        Column("back", say("Reports", "Second leads to first"), Kind.RATE, back),
        Column("lift", say("Reports", "Lift"), Kind.RATIO, lift),
        Column("leverage", say("Reports", "Leverage"), Kind.RATIO, leverage),
        Column("forced", say("Reports", "Under an offer"), Kind.COUNT, offer),
    )


def _notes(choice: Choice, held: int, pairs: int, limits: tuple[int, int]) -> tuple[str, ...]:
    """Say what must be known: the limits, what is left out, few baskets."""
    least, lift = limits
    text = "Pairs in at least {least} baskets, with a lift of {lift} or more: {count}."
    lift_text = plain(lift, 6, least=0)
    notes = [say("Reports", text, least=least, lift=lift_text, count=f"{pairs:,}")]
    if pairs > SHOWN:
        text = "The {shown} with the highest lift are shown."
        notes.append(say("Reports", text, shown=SHOWN))
    for _, department in choice.without:
        notes.append(say("Reports", "Left out: department {name}.", name=department))
    if held < FEW:
        text = "Few baskets ({count}): a pair may be chance."
        notes.append(say("Reports", text, count=held))
    return tuple(notes)


def _of_offers(count: int) -> tuple[str, ...]:
    if not count:
        return ()
    text = "In {count} baskets an offer asked for a pair shown here and made its lift."
    return (say("Reports", text, count=f"{count:,}"),)

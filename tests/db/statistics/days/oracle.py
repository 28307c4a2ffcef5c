"""What should the books answer? Plain sums over lines, by hand, and never by the engine's SQL.

The lines come twice: from the sales as they were made, and from the rows by one flat join that
knows nothing of the sums kept beside them. Where the two differ there is no need to ask anything.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from db import rollups
from db.connection import rows
from db.facts.moment import BusinessDay
from db.facts.question import Question
from db.statistics.ask import ask
from db.store import Store
from tests.db.statistics.days.identities import half_up

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable
    from pathlib import Path

    from db.facts.sale import Sale, SoldLine
    from tests.db.statistics.days.story import Story

MEASURES = (
    "gross", "discount", "returns", "total", "net", "tax", "cost", "margin", "margin_rate",
    "transactions", "units", "lines", "atv", "upt",
)  # fmt: skip
OF_TENDERS = ("total", "transactions")
HEADS = (
    "day", "week", "month", "quarter", "year", "hour", "weekday", "shop", "till", "cashier",
    "segment", "customer",
)  # fmt: skip
BODIES = ("department", "product", "tax_rate")
_ROWS = """
    SELECT sale.day, sale.hour, shop.key, till.key, cashier.key, segment.key, customer.key,
        department.key, product.key, line.tax_rate, sale.id, line.quantity, line.weighed,
        line.override + line.line_discount + line.offer_share + line.basket_share,
        line.total, line.tax, line.cost
    FROM line JOIN sale ON sale.seq = line.sale
    LEFT JOIN label shop ON shop.id = sale.shop LEFT JOIN label till ON till.id = sale.till
    LEFT JOIN label cashier ON cashier.id = sale.cashier
    LEFT JOIN label segment ON segment.id = sale.segment
    LEFT JOIN label customer ON customer.id = sale.customer
    LEFT JOIN label department ON department.id = line.department
    LEFT JOIN label product ON product.id = line.product
"""


@dataclass(frozen=True)
class Plain:
    """A line, or what one means of payment settled, with every dimension's label."""

    labels: tuple[tuple[str, str | None], ...]
    """Dimension and label; None is unknown."""
    sale: str
    """The document."""
    sold: bool
    """Whether goods went out."""
    units: int = 0
    """Thousandths sold."""
    off: int = 0
    """Taken off."""
    total: int = 0
    """With tax."""
    tax: int = 0
    """Inside."""
    cost: int | None = 0
    """None is unknown."""

    def label(self, name: str) -> str | None:
        """Give a dimension's label."""
        return dict(self.labels)[name]


def differences(story: Story, folder: Path, chance: random.Random, questions: int) -> list[str]:
    """Record a story, ask, make all sums anew, ask again; name whatever does not agree."""
    store = Store.new(folder / "days.store", profile_name=story.shop.profile.name)
    try:
        recorded = store.journal.record_all(story.drafts)
        lines = [_line(sale, line) for sale in recorded for line in sale.lines]
        wrong = [] if Counter(lines) == Counter(_from_rows()) else ["the rows are not the sales"]
        paid = [_tender(sale, kind) for sale in recorded for kind in _kinds(sale)]
        asked = [_question(chance, lines, paid) for _ in range(questions)]
        wrong += _answers(asked, lines, paid, "kept")
        wrong += [f"sums: {one}" for one in rollups.differences()]
        with store.journal.writing():
            rollups.rebuild()
        return wrong + _answers(asked, lines, paid, "rebuilt")
    finally:
        store.close()


def _answers(
    asked: Iterable[Question], lines: list[Plain], paid: list[Plain], which: str
) -> list[str]:
    """Ask everything, and name what is answered otherwise than by hand."""
    wrong = []
    for question in asked:
        tendered = "tender" in (*question.by, *(name for name, _ in question.where))
        expected = answer(question, paid if tendered else lines)
        found = ask(question, "CNY").rows
        if sorted(map(repr, found)) != sorted(map(repr, expected)):
            wrong.append(f"{which}: {question}: {found} is not {expected}")
    return wrong


def answer(question: Question, lines: Iterable[Plain]) -> list[tuple[Any, ...]]:
    """Answer by hand, in any order of rows."""
    groups: dict[tuple[str | None, ...], list[Plain]] = defaultdict(list)
    if not question.by:
        groups[()] = []
    for one in lines:
        if _fits(one, question):
            groups[tuple(one.label(name) for name in question.by)].append(one)
    return [
        (*group, *(_measured(many, name) for name in question.measures))
        for group, many in groups.items()
    ]


def _fits(one: Plain, question: Question) -> bool:
    """Say whether a line is asked for: alternatives within a dimension, all of the dimensions."""
    day = one.label("day") or ""
    if question.first is not None and day < question.first.text():
        return False
    if question.last is not None and day > question.last.text():
        return False
    wanted: dict[str, list[str]] = defaultdict(list)
    for name, value in question.where:
        wanted[name].append(value)
    return all(any(_is(one, name, value) for value in many) for name, many in wanted.items())


def _is(one: Plain, name: str, value: str) -> bool:
    found = one.label(name)
    if value == "unknown" or found is None:
        return (value == "unknown") == (found is None)
    branch = name == "department" and found.startswith(f"{value}/")
    return found == value or branch


def _measured(many: list[Plain], name: str) -> str | int | None:
    """Write a measure as the answer should have it."""
    sold = [one for one in many if one.sold]
    count = len({one.sale for one in sold})
    total, tax = sum(one.total for one in many), sum(one.tax for one in many)
    units = sum(one.units for one in many)
    costs = [one.cost for one in many if one.cost is not None]
    cost = sum(costs) if len(costs) == len(many) else None
    margin = None if cost is None else total - tax - cost
    rate = margin is not None and total - tax
    plain: dict[str, str | int | None] = {
        "gross": _decimal(sum(one.total + one.off for one in sold), 2),
        "discount": _decimal(sum(one.off for one in sold), 2),
        "returns": _decimal(-sum(one.total for one in many if not one.sold), 2),
        "total": _decimal(total, 2),
        "net": _decimal(total - tax, 2),
        "tax": _decimal(tax, 2),
        "cost": None if cost is None else _decimal(cost, 2),
        "margin": None if margin is None else _decimal(margin, 2),
        "margin_rate": _decimal(half_up(Fraction((margin or 0) * 10_000, rate)), 4)
        if rate
        else None,
        "transactions": count,
        "units": _decimal(units, 3).rstrip("0").rstrip("."),
        "lines": len(many),
        "atv": _decimal(half_up(Fraction(total, count)), 2) if count else None,
        "upt": _decimal(half_up(Fraction(units, 10 * count)), 2) if count else None,
    }
    return plain[name]


def _decimal(value: int, digits: int) -> str:
    whole, part = divmod(abs(value), 10**digits)
    return f"{'-' if value < 0 else ''}{whole}.{part:0{digits}d}"


def _line(sale: Sale, line: SoldLine) -> Plain:
    labels = (
        *_heads(sale),
        ("department", line.department.key if line.department else None),
        ("product", line.product.key),
        ("tax_rate", _rate(line.tax_rate)),
    )
    many = line.quantity.milli
    return Plain(
        labels,
        sale.sale_id,
        sold=many >= 0,
        units=0 if many < 0 else 1000 if line.weighed else many,
        off=0 if many < 0 else line.discount.minor,
        total=line.total.minor,
        tax=line.tax.minor,
        cost=None if line.cost is None else line.cost.minor,
    )


def _tender(sale: Sale, kind: str) -> Plain:
    """Tell what one means of payment settled, whether in one part or several."""
    amount = sum(one.amount.minor for one in sale.tenders if one.kind == kind)
    sold = any(not line.is_return for line in sale.lines)
    return Plain((*_heads(sale), ("tender", kind)), sale.sale_id, sold=sold, total=amount)


def _kinds(sale: Sale) -> list[str]:
    return sorted({str(one.kind) for one in sale.tenders})


def _heads(sale: Sale) -> tuple[tuple[str, str | None], ...]:
    return (
        *_days(sale.business_day.text()),
        ("hour", f"{sale.at.local().hour:02d}"),
        ("shop", sale.shop.key),
        ("till", sale.till.key),
        ("cashier", sale.cashier.key or None),
        ("segment", sale.segment),
        ("customer", sale.customer),
    )


def _days(text: str) -> tuple[tuple[str, str], ...]:
    """Give everything that follows from a business day, by the calendar of the library."""
    day = date.fromisoformat(text)
    year, week, weekday = day.isocalendar()
    return (
        ("day", text),
        ("week", f"{year}-W{week:02d}"),
        ("month", text[:7]),
        ("quarter", f"{day.year}-Q{(day.month - 1) // 3 + 1}"),
        ("year", text[:4]),
        ("weekday", str(weekday)),
    )


def _rate(ten_thousandths: int) -> str:
    return _decimal(ten_thousandths, 4)[:6].rstrip("0").ljust(4, "0")


def _from_rows() -> list[Plain]:
    """Read the lines from the tables."""
    found = []
    for row in rows(_ROWS):
        day, hour, *keys = row[:9]
        rate, sale, many, weighed, off, total, tax, cost = row[9:]
        text = f"{day // 10_000}-{day // 100 % 100:02d}-{day % 100:02d}"
        names = ("shop", "till", "cashier", "segment", "customer", "department", "product")
        labels = (
            *_days(text),
            ("hour", f"{hour:02d}"),
            *((name, key or None) for name, key in zip(names, keys, strict=True)),
            ("tax_rate", _rate(rate)),
        )
        sold = many >= 0
        units = 0 if not sold else 1000 if weighed else many
        found.append(Plain(labels, sale, sold, units, off if sold else 0, total, tax, cost))
    return found


def _question(chance: random.Random, lines: list[Plain], paid: list[Plain]) -> Question:
    """Ask anything that makes sense, with values that are there and one that is not."""
    tendered = chance.random() < 0.2
    source = paid if tendered else lines
    names = (*HEADS, "tender") if tendered else (*HEADS, *BODIES)
    measures = OF_TENDERS if tendered else MEASURES
    by = chance.sample(names, chance.choice((0, 1, 1, 2, 3)))
    where = [_condition(chance, source, name) for name in chance.choices(names, k=3)]
    where = where[: chance.choice((0, 1, 1, 2, 3))]
    if tendered and "tender" not in (*by, *(name for name, _ in where)):
        by.append("tender")
    days = sorted(chance.choice(source).label("day") or "" for _ in range(2))
    first, last = (None if chance.random() < 0.5 else BusinessDay.parse(day) for day in days)
    asked = tuple(chance.sample(measures, chance.randint(1, len(measures))))
    return Question(asked, tuple(by), tuple(where), first, last)


def _condition(chance: random.Random, source: list[Plain], name: str) -> tuple[str, str]:
    found = chance.choice(source).label(name)
    if name == "department" and found and chance.random() < 0.5:
        found = found.split("/", maxsplit=1)[0]
    return name, found or "unknown"

"""Is every answer the plain sum of the lines, whatever was sold and whatever is asked?"""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import rollups
from db.connection import rows
from db.facts.money import Money, round_half_up
from db.facts.offered import OfferShare
from db.facts.question import Question
from db.statistics.ask import ask
from tests.db.sold import CNY, draft, sold

if TYPE_CHECKING:
    from db.facts.sale import Draft, SoldLine
    from db.store import Store

LINE_MEASURES = ("gross", "discount", "returns", "total", "net", "tax", "lines", "units")
LINE_DIMENSIONS = (
    "day", "week", "month", "quarter", "year", "hour", "weekday", "shop", "till", "cashier",
    "department", "product", "segment", "tax_rate", "customer",
)  # fmt: skip
SALES = 120


def share(key: str, minor: int) -> OfferShare:
    """Let an offer take something off a line."""
    return OfferShare(key, f"Offer {key}", Money(minor, CNY), 1)


def line(chance: random.Random) -> SoldLine:
    """Give any line."""
    weighed = chance.random() < 0.2
    return sold(
        chance.choice("ABCDE"),
        milli=chance.randint(1, 5000) if weighed else 1000 * chance.choice((-2, -1, 0, 1, 2, 9)),
        weighed=weighed,
        price=chance.choice((0, 1, 350, 1290, 99900)),
        cost=chance.choice((None, 0, 200)),
        line=chance.choice((0, 0, 1)),
        share=chance.choice((0, 0, 3)),
        offers=chance.choice(((), (share("X", 4), share("Y", 1)), (share("Y", 2),))),
        override=chance.choice((0, 0, 10)),
        rate=chance.choice((0, 900, 1300)),
        department=chance.choice((None, "Food", "Food/Meat", "Home")),
        name=chance.choice(("One", "Two")),
    )


def document(chance: random.Random) -> Draft:
    """Give any document, at any hour of two months around the turn of a year."""
    at = datetime(2025, 12, 1, tzinfo=UTC) + timedelta(minutes=chance.randint(0, 60 * 24 * 60))
    return draft(
        *(line(chance) for _ in range(chance.randint(1, 5))),
        at=at.isoformat(),
        cashier=chance.choice(("", "li", "wang")),
        segment=chance.choice((None, "adult", "child")),
        customer=chance.choice((None, "M1", "M2")),
        shop=chance.choice((None, "East")),
    )


def fill(store: Store) -> list[dict[str, Any]]:
    """Record many documents, and give their lines as plain dictionaries."""
    chance = random.Random(20260302)  # noqa: S311  (the same story every time)
    plain = []
    for _ in range(4):
        drafts = [document(chance) for _ in range(SALES // 4)]
        for sale in store.journal.record_all(drafts):
            plain += [values(sale, one) for one in sale.lines]
    return plain


def values(sale: Any, one: SoldLine) -> dict[str, Any]:  # noqa: ANN401
    """Write a line with every dimension's label and every measure, by hand."""
    day = sale.business_day.date()
    year, week, weekday = day.isocalendar()
    discount = one.discount.minor
    back = one.quantity.milli < 0
    units = 1000 if one.weighed else one.quantity.milli
    return {
        "day": day.isoformat(),
        "week": f"{year}-W{week:02d}",
        "month": day.isoformat()[:7],
        "quarter": f"{day.year}-Q{(day.month - 1) // 3 + 1}",
        "year": str(day.year),
        "hour": f"{sale.at.local().hour:02d}",
        "weekday": str(weekday),
        "shop": sale.shop.key,
        "till": sale.till.key,
        "cashier": sale.cashier.key or None,
        "department": one.department.key if one.department else None,
        "product": one.product.key,
        "segment": sale.segment,
        "tax_rate": {0: "0.00", 900: "0.09", 1300: "0.13"}[one.tax_rate],
        "customer": sale.customer,
        "sale": None if back else sale.sale_id,
        "gross": 0 if back else one.total.minor + discount,
        "discount": 0 if back else discount,
        "returns": -one.total.minor if back else 0,
        "total": one.total.minor,
        "net": one.total.minor - one.tax.minor,
        "tax": one.tax.minor,
        "cost": None if one.cost is None else one.cost.minor,
        "lines": 1,
        "units": 0 if back else units,
    }


def matches(one: dict[str, Any], where: dict[str, list[str]]) -> bool:
    """Say whether a line is asked for."""

    def fits(name: str, value: str) -> bool:
        found = one[name]
        if value == "unknown":
            return found is None
        return found is not None and (
            found == value or (name == "department" and found.startswith(f"{value}/"))
        )

    return all(any(fits(name, value) for value in many) for name, many in where.items())


def brute(lines: list[dict[str, Any]], question: Question) -> dict[tuple[Any, ...], Any]:
    """Add up by hand: sums, documents, and lines without cost, by group."""
    where: dict[str, list[str]] = {}
    for name, value in question.where:
        where.setdefault(name, []).append(value)
    groups: dict[tuple[Any, ...], list[dict[str, Any]]] = {}
    for one in lines:
        number = int(one["day"].replace("-", ""))
        early = question.first is not None and number < question.first.number
        late = question.last is not None and number > question.last.number
        if matches(one, where) and not early and not late:
            groups.setdefault(tuple(one[name] for name in question.by), []).append(one)
    if not question.by:
        groups.setdefault((), [])
    return groups


def written(group: list[dict[str, Any]], measure: str) -> Any:  # noqa: ANN401
    """Write a measure of a group as the answer should have it."""
    if measure == "transactions":
        return len({one["sale"] for one in group} - {None})
    if measure == "margin":
        if any(one["cost"] is None for one in group):
            return None
        return money(sum(one["net"] - one["cost"] for one in group))
    if measure == "atv":
        count = written(group, "transactions")
        return money(round_half_up(sum(one["total"] for one in group), count)) if count else None
    found = sum(one[measure] for one in group)
    if measure == "lines":
        return found
    if measure == "units":
        return f"{found // 1000}.{found % 1000:03d}".rstrip("0").rstrip(".")
    return money(found)


def money(minor: int) -> str:
    """Write an amount with two digits."""
    return f"{'-' if minor < 0 else ''}{abs(minor) // 100}.{abs(minor) % 100:02d}"


conditions = st.sampled_from(
    [
        ("department", "Food"), ("department", "unknown"), ("product", "A"), ("product", "E"),
        ("hour", "09"), ("month", "2025-12"), ("week", "2026-W01"), ("customer", "M1"),
        ("customer", "unknown"), ("cashier", "unknown"), ("cashier", "li"), ("shop", "East"),
        ("segment", "adult"), ("tax_rate", "0.09"), ("weekday", "7"), ("year", "2026"),
        ("quarter", "2025-Q4"), ("product", "nothing"),
    ]
)  # fmt: skip
questions = st.builds(
    Question,
    st.lists(
        st.sampled_from((*LINE_MEASURES, "transactions", "margin", "atv")), min_size=1, unique=True
    ).map(tuple),
    st.lists(st.sampled_from(LINE_DIMENSIONS), max_size=3, unique=True).map(tuple),
    st.lists(conditions, max_size=3, unique=True).map(tuple),
)


def test_any_question(store: Store) -> None:
    """Two hundred questions to one shop's two months."""
    lines = fill(store)

    @settings(max_examples=200, suppress_health_check=list(HealthCheck))
    @given(questions)
    def answered(question: Question) -> None:
        table = ask(question, CNY)
        expected = brute(lines, question)
        width = len(question.by)
        found = {row[:width]: row[width:] for row in table.rows}
        assert found == {
            group: tuple(written(many, name) for name in question.measures)
            for group, many in expected.items()
        }
        order = [[(cell is None, cell) for cell in row[:width]] for row in table.rows]
        assert order == sorted(order)

    answered()


def test_a_rebuild_changes_nothing(store: Store) -> None:
    """The sums kept sale by sale are those made from all lines at once."""
    fill(store)
    tables = ("sum_hour", "sum_product", "sum_basket", "sum_tender")
    kept = {table: rows(f"SELECT * FROM {table} ORDER BY 1, 2, 3, 4, 5, 6, 7") for table in tables}  # noqa: S608
    assert rollups.differences() == []
    with store.journal.writing():
        rollups.rebuild()
    made = {table: rows(f"SELECT * FROM {table} ORDER BY 1, 2, 3, 4, 5, 6, 7") for table in tables}  # noqa: S608
    assert made == kept

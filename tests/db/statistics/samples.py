"""Which reports try every form? Trees, sums, compared days, wide tables, hostile names."""

from __future__ import annotations

from db.facts.moment import BusinessDay, Moment
from db.facts.report import Column, Compare, Kind, Report, Row, Scope, Section

MADE = Moment.parse("2026-03-03T18:00:00+08:00", "Asia/Shanghai")
HOSTILE = ("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "=cmd|' /C calc'!A0")
NAMES = (
    "<b>bold</b> & co", 'a "quote", and comma', "鲜猪肉（五花肉）约500克 冷鲜", "x" * 300,
    "\x07bell\x1bp", "0012345678905", "6.9E+12", "3-4", "line\nbreak",
)  # fmt: skip
GOODS = (
    Column("product", "Product", Kind.TEXT),
    Column("day", "Last sold", Kind.TEXT),
    Column("net", "Net sales", Kind.MONEY, "Sales with tax − tax."),
    Column("margin_rate", "Margin rate", Kind.RATE, "Margin ÷ net sales."),
    Column("transactions", "Transactions", Kind.COUNT, "Documents with at least one line sold."),
    Column("units", "Units", Kind.QUANTITY),
    Column("lift", "Lift", Kind.RATIO),
)


def goods(rows: int = 0) -> Section:
    """Give a section with a tree, a sum, compared rows and every kind of column."""
    names = (*HOSTILE, *NAMES, *(f"Goods {at:04d}" for at in range(rows)))
    made = tuple(
        Row((name, "2026-03-02", "-1234.50", "0.2456", 1234, "2.5", None), level=at % 3)
        for at, name in enumerate(names)
    )
    whole = Row(("Together", None, "158.70", None, 9, "10", "1.250000"), whole=True)
    then = Row(("Together", None, "0.00", "0.0000", 0, "0", None), compared=True)
    note = "Goods with fewer than 20 transactions are left out."
    return Section("goods", "Goods: sold [all]", GOODS, (*made, whole, then), None, (note,))


def wide(columns: int) -> Section:
    """Give a section of many columns of money."""
    heads = (
        Column("cashier", "Cashier", Kind.TEXT),
        *(
            Column(f"m{at}", f"Measure number {at}", Kind.MONEY, f"It is {at}.")
            for at in range(columns)
        ),
    )
    rows = tuple(Row((name, *(["123456.78"] * columns))) for name in ("Li", "王小明"))
    return Section("wide", "Wide", heads, rows)


def sample(*sections: Section) -> Report:
    """Give a report of these sections."""
    return Report(
        "sample",
        "Sample of goods",
        Scope(BusinessDay(20260302), BusinessDay(20260303), compare=Compare.BEFORE, with_tax=True),
        "business days 2026-03-02 to 2026-03-03",
        ("Cashier: =Li", "Department: 肉禽"),
        sections,
        "12 lines of sales and returns.",
        "CNY",
        MADE,
    )

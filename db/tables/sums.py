"""Which sums stand beside the facts? Written in the sale's own transaction, rebuildable.

What they mean, and which adds up which, is in `db.rollups`. Keys are in query order; 0 stands for
unknown where a dimension is missing.
"""

from __future__ import annotations

from typing import Any

from peewee import BigIntegerField, CompositeKey, IntegerField, TextField

from db.tables.base import Row

_PLACE = ("day", "shop", "till", "cashier", "segment", "hour")
_LINES = ("lines", "cost_missing", "total", "tax", "units", "cost", "gross", "discount", "returns")
_COUNTED = ("transactions", *_LINES)
_PARTED = ("transactions", "again", *_LINES)
_SMALL = ("transactions", "again", "lines", "cost_missing")


def _table(name: str, keys: tuple[str, ...], sums: tuple[str, ...], about: str) -> type[Row]:
    """Make the model of a table of sums."""
    meta = {"table_name": name, "without_rowid": True, "primary_key": CompositeKey(*keys)}
    fields: dict[str, object] = {
        key: TextField() if key == "branch" else IntegerField() for key in keys
    }
    for each in sums:
        fields[each] = IntegerField() if each in _SMALL else BigIntegerField()
    fields |= {"Meta": type("Meta", (), meta), "__doc__": about, "__module__": __name__}
    made: Any = type(Row)
    model: type[Row] = made(f"{name.title().replace('_', '')}Row", (Row,), fields)
    return model


SumHourRow = _table(
    "sum_hour",
    (*_PLACE, "department", "tax_rate"),
    _PARTED,
    "What was sold in an hour, by everything a line has exactly one of.",
)
SumProductRow = _table(
    "sum_product",
    ("day", "shop", "product", "department"),
    _PARTED,
    "What was sold of a product on a day.",
)
SumBasketRow = _table(
    "sum_basket", _PLACE, _COUNTED, "What documents came to; they add up over these keys."
)
SumTenderRow = _table(
    "sum_tender",
    (*_PLACE, "tender"),
    ("total", "transactions"),
    "What each means of payment settled.",
)
SumCustomerRow = _table(
    "sum_customer",
    ("day", "shop", "customer", "tier", "circle"),
    _COUNTED,
    "What each customer bought on a day.",
)
SumBranchRow = _table(
    "sum_branch",
    ("day", "shop", "branch"),
    ("transactions",),
    "Documents with something sold of a branch of departments.",
)
SumOfferRow = _table(
    "sum_offer",
    ("day", "shop", "till", "cashier", "segment", "department", "offer"),
    ("discount", "transactions", "again"),
    "What each offer took off on a day, and without an offer what hands did.",
)
SumDayRow = _table("sum_day", ("day", "shop", "hour"), _COUNTED, "What a day's documents came to.")
SumDepartmentRow = _table(
    "sum_department",
    ("day", "shop", "department", "tax_rate"),
    _PARTED,
    "What was sold of a department on a day.",
)
MonthPlaceRow = _table(
    "month_place", ("month", *_PLACE[1:]), _COUNTED, "What a month's documents came to."
)
MonthSegmentRow = _table(
    "month_segment",
    ("month", "shop", "segment", "hour"),
    _COUNTED,
    "What a month's documents came to, whoever sold.",
)
MonthHourRow = _table(
    "month_hour",
    ("month", "shop", "department", "hour", "tax_rate"),
    _PARTED,
    "What was sold of a department in an hour of the day.",
)
MonthDepartmentRow = _table(
    "month_department",
    ("month", "shop", "till", "cashier", "segment", "department", "tax_rate"),
    _PARTED,
    "What was sold of a department, by whom and to whom.",
)
MonthShopProductRow = _table(
    "month_shop_product",
    ("month", "shop", "product", "department"),
    _PARTED,
    "What a shop sold of a product.",
)
MonthProductRow = _table(
    "month_product",
    ("month", "product", "department"),
    _PARTED,
    "What was sold of a product in a month.",
)
YearProductRow = _table(
    "year_product",
    ("year", "product", "department"),
    _PARTED,
    "What was sold of a product in a year.",
)
MonthTenderRow = _table(
    "month_tender",
    ("month", "shop", "till", "cashier", "segment", "tender"),
    ("total", "transactions"),
    "What each means of payment settled in a month.",
)
MonthOfferRow = _table(
    "month_offer",
    ("month", "shop", "department", "offer"),
    ("discount", "transactions", "again"),
    "What each offer took off in a month.",
)

"""Which sums stand beside the facts? Written in the sale's own transaction, rebuildable.

Keys are in query order. 0 stands for unknown where a dimension is missing.
"""

from __future__ import annotations

from peewee import BigIntegerField, CompositeKey, IntegerField

from db.tables.base import Row


class HourSumRow(Row):
    """What was sold in an hour, by everything a line has exactly one of."""

    day = IntegerField()
    hour = IntegerField()
    shop = IntegerField()
    till = IntegerField()
    cashier = IntegerField()
    segment = IntegerField()
    department = IntegerField()
    tax_rate = IntegerField()
    gross = BigIntegerField()
    discount = BigIntegerField()
    returns = BigIntegerField()
    total = BigIntegerField()
    tax = BigIntegerField()
    cost = BigIntegerField()
    cost_missing = IntegerField()
    units = BigIntegerField()
    lines = IntegerField()

    class Meta:
        """Named after what it holds."""

        table_name = "sum_hour"
        without_rowid = True
        primary_key = CompositeKey(
            "day", "shop", "till", "cashier", "segment", "hour", "department", "tax_rate"
        )


class ProductSumRow(Row):
    """What was sold of a product on a day."""

    day = IntegerField()
    shop = IntegerField()
    department = IntegerField()
    product = IntegerField()
    gross = BigIntegerField()
    discount = BigIntegerField()
    returns = BigIntegerField()
    total = BigIntegerField()
    tax = BigIntegerField()
    cost = BigIntegerField()
    cost_missing = IntegerField()
    units = BigIntegerField()
    lines = IntegerField()

    class Meta:
        """Named after what it holds."""

        table_name = "sum_product"
        without_rowid = True
        primary_key = CompositeKey("day", "shop", "department", "product")


class BasketSumRow(Row):
    """How many documents with a sold line there were; baskets add up only over these keys."""

    day = IntegerField()
    hour = IntegerField()
    shop = IntegerField()
    till = IntegerField()
    cashier = IntegerField()
    segment = IntegerField()
    transactions = IntegerField()

    class Meta:
        """Named after what it holds."""

        table_name = "sum_basket"
        without_rowid = True
        primary_key = CompositeKey("day", "shop", "till", "cashier", "segment", "hour")


class TenderSumRow(Row):
    """What each means of payment settled."""

    day = IntegerField()
    hour = IntegerField()
    shop = IntegerField()
    till = IntegerField()
    cashier = IntegerField()
    segment = IntegerField()
    tender = IntegerField()
    total = BigIntegerField()
    transactions = IntegerField()

    class Meta:
        """Named after what it holds."""

        table_name = "sum_tender"
        without_rowid = True
        primary_key = CompositeKey("day", "shop", "till", "cashier", "segment", "hour", "tender")

"""What is kept of the price book? Each price as it was written down, and its label's way."""

from __future__ import annotations

from peewee import BigIntegerField, ForeignKeyField, IntegerField, TextField

from db.tables.base import Row


class PriceRow(Row):
    """A price of goods; none is ever changed, another one replaces it."""

    seq = IntegerField(primary_key=True)
    code = TextField(index=True)
    list = TextField()
    least = BigIntegerField()
    case = TextField(index=True)
    pack = BigIntegerField()
    price = BigIntegerField()
    begins = BigIntegerField()
    ends = BigIntegerField(null=True)
    weekdays = IntegerField()
    first_minute = IntegerField(null=True)
    before_minute = IntegerField(null=True)
    was = BigIntegerField(null=True)
    source = TextField()
    at_ms = BigIntegerField()
    offset_min = IntegerField()
    person = TextField()

    class Meta:
        """Named after what it holds."""

        table_name = "price"


class PriceActRow(Row):
    """What became of a price: its label was printed, hangs, or it was taken back."""

    seq = IntegerField(primary_key=True)
    price = ForeignKeyField(PriceRow, column_name="price", index=True)
    act = TextField()
    at_ms = BigIntegerField()
    offset_min = IntegerField()
    person = TextField()

    class Meta:
        """Named after what it holds."""

        table_name = "price_act"

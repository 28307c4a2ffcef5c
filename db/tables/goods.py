"""What can be sold?"""

from __future__ import annotations

from peewee import SQL, BigIntegerField, ForeignKeyField, IntegerField, TextField

from db.tables.base import Row


class ProductRow(Row):
    """Goods as they stand now; sales keep their own frozen copy."""

    id = IntegerField(primary_key=True)
    code = TextField(unique=True)
    barcode = TextField(null=True)
    name = TextField()
    department = TextField(null=True)
    price = BigIntegerField(null=True)
    cost = BigIntegerField(null=True)
    unit = TextField()
    tax_rate = IntegerField()
    weighed = IntegerField()
    tags = TextField(constraints=[SQL("DEFAULT ''")])
    floor = BigIntegerField(null=True)
    tax_class = TextField(constraints=[SQL("DEFAULT ''")])

    class Meta:
        """Named after what it holds."""

        table_name = "product"


class TaxTableRow(Row):
    """The shop's own taxes as they were written down at a moment; the newest row is in force."""

    seq = IntegerField(primary_key=True)
    body = TextField()
    at_ms = BigIntegerField()
    offset_min = IntegerField()
    person = TextField()

    class Meta:
        """Named after what it holds."""

        table_name = "tax_table"


class OfferRow(Row):
    """An offer as it was written down at a moment; the newest row of a key is the one in force."""

    seq = IntegerField(primary_key=True)
    key = TextField(index=True)
    body = TextField()
    at_ms = BigIntegerField()
    offset_min = IntegerField()
    person = TextField()

    class Meta:
        """Named after what it holds."""

        table_name = "offer"


class CodeRow(Row):
    """Every text that leads to a product: item code, barcode; one indexed equality per scan."""

    code = TextField(primary_key=True)
    product = ForeignKeyField(ProductRow, column_name="product", index=True)

    class Meta:
        """Named after what it holds."""

        table_name = "code"
        without_rowid = True

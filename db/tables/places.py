"""Which shop, tills and people are there?"""

from __future__ import annotations

from peewee import IntegerField, TextField

from db.tables.base import Row


class ShopRow(Row):
    """The shop this store belongs to; one row."""

    key = TextField(primary_key=True)
    name = TextField()
    branch = TextField()
    address = TextField()
    phone = TextField()
    tax_no = TextField()
    profile = TextField()
    demo = IntegerField()

    class Meta:
        """Named after what it holds."""

        table_name = "shop"


class TillRow(Row):
    """A counter and its next numbers, allotted inside the sale's transaction."""

    key = TextField(primary_key=True)
    epoch = IntegerField()
    next_number = IntegerField()
    next_z = IntegerField()

    class Meta:
        """Named after what it holds."""

        table_name = "till"


class PersonRow(Row):
    """Someone who works here; rights are JSON: [{"action": …, "limit": …}]."""

    key = TextField(primary_key=True)
    name = TextField()
    rights = TextField()

    class Meta:
        """Named after what it holds."""

        table_name = "person"

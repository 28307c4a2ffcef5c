"""Which shop, tills and people are there?"""

from __future__ import annotations

from peewee import SQL, BlobField, ForeignKeyField, IntegerField, TextField

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
    """Someone who works here; rights are JSON: [{"action": …, "limit": …}].

    With a role they are limits of their own, in place of the role's.
    """

    key = TextField(primary_key=True)
    name = TextField()
    rights = TextField()
    role = TextField(constraints=[SQL("DEFAULT ''")])
    number = IntegerField(constraints=[SQL("DEFAULT 0")], unique=True)
    gone = IntegerField(constraints=[SQL("DEFAULT 0")])
    version = IntegerField(constraints=[SQL("DEFAULT 0")])

    class Meta:
        """Named after what it holds."""

        table_name = "person"


class PinRow(Row):
    """What a PIN is compared with; never the PIN. `given` is one that somebody else has set."""

    person = ForeignKeyField(PersonRow, column_name="person", primary_key=True, index=False)
    hash = TextField()
    long = IntegerField()
    given = IntegerField()

    class Meta:
        """Named after what it holds."""

        table_name = "pin"


class TriesRow(Row):
    """Wrong tries in a row: of a person, or at a till (`till:01`)."""

    who = TextField(primary_key=True)
    wrong = IntegerField()
    since_ms = IntegerField()

    class Meta:
        """Named after what it holds."""

        table_name = "tries"


class RecoveryRow(Row):
    """The hash of the sealed code that lets somebody in again."""

    person = ForeignKeyField(PersonRow, column_name="person", primary_key=True, index=False)
    hash = BlobField()
    used = IntegerField()

    class Meta:
        """Named after what it holds."""

        table_name = "recovery"

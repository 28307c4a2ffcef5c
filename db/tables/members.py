"""Who are the shop's members?"""

from __future__ import annotations

from peewee import BigIntegerField, IntegerField, TextField

from db.tables.base import Row


class MemberRow(Row):
    """A member as they were written down at a moment; the newest row of a key counts."""

    seq = IntegerField(primary_key=True)
    key = TextField(index=True)
    card = TextField(index=True)
    tier = TextField()
    circles = TextField()
    prices = TextField()
    joined = IntegerField(null=True)
    gone = IntegerField()
    at_ms = BigIntegerField()
    offset_min = IntegerField()
    person = TextField()

    class Meta:
        """Named after what it holds."""

        table_name = "member"


class MemberPersonRow(Row):
    """What is personal about a member: kept while they are one, changed and erased at a word."""

    key = TextField(primary_key=True)
    name = TextField(index=True)
    phone = TextField(index=True)
    birthday = IntegerField(null=True)

    class Meta:
        """Named after what it holds."""

        table_name = "member_person"
        without_rowid = True

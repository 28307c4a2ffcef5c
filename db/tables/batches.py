"""What is kept of a batch's end, and of the account it is paid to? Steps, each written once.

The state of a batch is its last step. An account is kept as its mask, never as a number.
"""

from __future__ import annotations

from peewee import BigIntegerField, CompositeKey, IntegerField, TextField

from db.tables.base import Row


class BatchStepRow(Row):
    """One step of the end-of-day processing of a batch."""

    terminal_no = TextField()
    batch = IntegerField()
    ordinal = IntegerField()
    lane = TextField()
    stage = TextField()
    stan = IntegerField()
    at_ms = BigIntegerField()
    offset_min = IntegerField()
    person = TextField()
    body = TextField()

    class Meta:
        """Named after what it holds."""

        table_name = "batch_step"
        without_rowid = True
        primary_key = CompositeKey("terminal_no", "batch", "ordinal")


class AccountStepRow(Row):
    """One thing that was asked or decided about a lane's settlement account."""

    seq = IntegerField(primary_key=True)
    lane = TextField()
    act = TextField()
    masked = TextField()
    bank = TextField()
    holder = TextField()
    at_ms = BigIntegerField()
    offset_min = IntegerField()
    person = TextField()

    class Meta:
        """Named after what it holds."""

        table_name = "account_step"

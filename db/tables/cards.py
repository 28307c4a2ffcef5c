"""What is kept of card payments? Attempts and all that became of them; nothing secret but sealed.

An attempt and its events are written once. `attempt_now` repeats the last event's state, so that
one index can refuse a second open attempt of a lane (a till has two: its bank's and its wallets'),
and holds a refund's sealed number while it is needed. Slips, signatures and uploads are facts too.
"""

from __future__ import annotations

from peewee import BigIntegerField, BlobField, CompositeKey, IntegerField, TextField

from db.tables.base import Row


class TerminalRow(Row):
    """A lane's terminal at its acquirer."""

    lane = TextField(primary_key=True)
    terminal_no = TextField()
    merchant_no = TextField()
    merchant_name = TextField()
    host = TextField()
    dialect = TextField()
    batch = IntegerField()
    next_stan = IntegerField()
    signed_on = IntegerField()
    settling = IntegerField()
    retired_ms = BigIntegerField(null=True)
    exchange_ms = BigIntegerField(null=True)
    offset_min = IntegerField()

    class Meta:
        """Named after what it holds."""

        table_name = "terminal"


class AttemptRow(Row):
    """What was asked of a host, written before the first byte was sent."""

    seq = IntegerField(primary_key=True)
    id = TextField(unique=True)
    lane = TextField()
    terminal_no = TextField()
    merchant_no = TextField()
    batch = IntegerField()
    stan = IntegerField()
    kind = TextField()
    minor = BigIntegerField()
    order_id = TextField(index=True)
    original = TextField(null=True, index=True)
    card_key = TextField()
    at_ms = BigIntegerField()
    offset_min = IntegerField()
    person = TextField()
    body = TextField()

    class Meta:
        """Named after what it holds."""

        table_name = "attempt"
        indexes = (
            (("terminal_no", "batch", "stan"), True),
            (("card_key", "at_ms"), False),
        )


class AttemptEventRow(Row):
    """One thing that became known of an attempt."""

    attempt = IntegerField()
    ordinal = IntegerField()
    state = TextField()
    at_ms = BigIntegerField()
    offset_min = IntegerField()
    body = TextField()

    class Meta:
        """Named after what it holds."""

        table_name = "attempt_event"
        without_rowid = True
        primary_key = CompositeKey("attempt", "ordinal")


class AttemptNowRow(Row):
    """The state of the last event, how often something was tried, and a sealed number."""

    attempt = IntegerField(primary_key=True)
    lane = TextField()
    state = TextField()
    tries = IntegerField()
    sealed = BlobField(null=True)

    class Meta:
        """Named after what it holds."""

        table_name = "attempt_now"
        indexes = ((("lane", "state"), False),)


class SlipRow(Row):
    """A slip ordered on paper: as of how many events, with or without the drawn signature."""

    attempt = IntegerField()
    ordinal = IntegerField()
    copy = IntegerField()
    heard = IntegerField()
    signed = IntegerField()
    at_ms = BigIntegerField()
    offset_min = IntegerField()
    person = TextField()
    merchant = TextField()
    host = TextField()

    class Meta:
        """Named after what it holds."""

        table_name = "slip"
        without_rowid = True
        primary_key = CompositeKey("attempt", "ordinal")


class SignatureRow(Row):
    """A cardholder's signature; the ordinal is its place in the till's chain of evidence."""

    attempt = IntegerField(primary_key=True)
    ordinal = IntegerField(unique=True)
    at_ms = BigIntegerField()
    offset_min = IntegerField()
    strokes = TextField()
    image = BlobField()
    code = TextField()
    evidence = TextField()
    matches = IntegerField()

    class Meta:
        """Named after what it holds."""

        table_name = "signature"


class SlipUploadRow(Row):
    """The host has the electronic slip."""

    attempt = IntegerField(primary_key=True)
    at_ms = BigIntegerField()
    offset_min = IntegerField()

    class Meta:
        """Named after what it holds."""

        table_name = "slip_upload"

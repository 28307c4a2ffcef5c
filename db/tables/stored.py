"""What is kept of the shop's stored-value cards? The entries of their ledger, each written once.

A card is known by its keyed hash only. Each entry names the balance it left, and none is below
nought.
"""

from __future__ import annotations

from peewee import BigIntegerField, Check, IntegerField, TextField

from db.tables.base import Row


class StoredEntryRow(Row):
    """An amount that moved between a card and one account of the shop."""

    seq = IntegerField(primary_key=True)
    op = TextField(unique=True)
    kind = TextField()
    card_key = TextField()
    contra = TextField()
    minor = BigIntegerField()
    balance = BigIntegerField(constraints=[Check("balance >= 0")])
    till = TextField()
    z = IntegerField()
    at_ms = BigIntegerField()
    offset_min = IntegerField()
    person = TextField()

    class Meta:
        """Named after what it holds."""

        table_name = "stored_entry"
        indexes = (
            (("card_key", "seq"), False),
            (("till", "z"), False),
        )

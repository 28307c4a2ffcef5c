"""What do all tables share? One database per process, and STRICT columns.

Money, prices, quantities and moments are plain integers in their smallest unit; the keepers turn
them into facts. Identities are TEXT: a column declared UUID would turn all-digit ids into REAL.
"""

from __future__ import annotations

from peewee import DatabaseProxy, Model

database = DatabaseProxy()
"""The store's database; `db.connection.open_database` puts it in place."""


class Row(Model):
    """A table of the store."""

    class Meta:
        """Shared by all tables."""

        database = database
        strict_tables = True
        legacy_table_names = False

"""What do all tables share? STRICT columns, and one database for whoever selects by models.

Money, prices, quantities and moments are plain integers in their smallest unit; the keepers turn
them into facts. Identities are TEXT: a column declared UUID would turn all-digit ids into REAL.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from peewee import DatabaseProxy, Model
from playhouse.apsw_ext import APSWDatabase

if TYPE_CHECKING:
    from peewee import SqliteDatabase

database = DatabaseProxy()
"""What the models speak to; `open_models` puts it in place."""


def open_models(path: str) -> SqliteDatabase:
    """Put the file at this path behind the models; its connections are not the till's."""
    opened: SqliteDatabase = APSWDatabase(path, lock_type="IMMEDIATE", autoconnect=False)
    database.initialize(opened)
    return opened


class Row(Model):
    """A table of the store."""

    class Meta:
        """Shared by all tables."""

        database = database
        strict_tables = True
        legacy_table_names = False

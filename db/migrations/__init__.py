"""Which steps lead from an empty file to today's schema? One transaction each.

`PRAGMA user_version` counts the steps done, so a store of a newer program is recognised before
anything is read. The file is copied before the first step of an upgrade. (playhouse's own runner
binds a datetime, which APSW refuses.)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from db.facts.trouble import StoreDamaged, StoreTooNew

if TYPE_CHECKING:
    from collections.abc import Callable

    import apsw

STEPS = (
    "m0001_first_sale", "m0002_cards", "m0003_slips", "m0004_batches", "m0005_stored",
    "m0006_offers", "m0007_staff", "m0008_prices", "m0009_members", "m0010_taxes",
    "m0011_sums", "m0012_years", "m0013_drawer", "m0014_took",
)  # fmt: skip
"""Modules in order; their number is the schema's version."""


def version(connection: apsw.Connection) -> int:
    """Count the steps this store has seen."""
    ((found,),) = connection.execute("PRAGMA user_version").fetchall()
    return found if isinstance(found, int) else 0


def _holds_a_shop(connection: apsw.Connection) -> bool:
    """Say whether there is something to lose: not where a power cut fell into the founding."""
    return bool(connection.execute("SELECT 1 FROM shop LIMIT 1").fetchall())


def migrate(connection: apsw.Connection, copy: Callable[[int], None]) -> int:
    """Bring the store up to date and give its version; `copy` is called before an upgrade.

    Raises:
        StoreTooNew: if a newer program has written it; nothing is changed then.
        StoreDamaged: if it is the file of another program, or its version is lost.

    """
    # In this order: tables and version come into being together, perhaps just now.
    has_tables = connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchall()
    done = version(connection)
    if done > len(STEPS):
        raise StoreTooNew
    if has_tables and done == 0:
        raise StoreDamaged
    if 0 < done < len(STEPS) and _holds_a_shop(connection):
        copy(done)
    for number, name in enumerate(STEPS[done:], done + 1):
        step = import_module(f"db.migrations.{name}")
        connection.execute("BEGIN IMMEDIATE").fetchall()
        try:
            if version(connection) < number:
                for statement in step.STATEMENTS:
                    connection.execute(statement).fetchall()
                connection.execute(f"PRAGMA user_version = {number}").fetchall()
            connection.execute("COMMIT").fetchall()
        except BaseException:
            if not connection.getautocommit():
                connection.execute("ROLLBACK").fetchall()
            raise
    return len(STEPS)

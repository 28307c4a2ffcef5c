"""Which store does a command work on? The one named by --store, open for as long as it runs."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from db.facts.trouble import Refused
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.store import Store


def path(context: typer.Context) -> Path:
    """Give the store's path; wrong usage where none was named."""
    if not isinstance(context.obj, Path):
        raise typer.BadParameter("--store PATH")
    return context.obj


@contextmanager
def opened(context: typer.Context, *, make: bool = False) -> Iterator[Store]:
    """Open a store for writing; the lock keeps tills away."""
    from db.store import Store  # noqa: PLC0415

    where = path(context)
    store = Store.open_or_new(where) if make else Store.open(where)
    try:
        yield store
    except KeyboardInterrupt:
        raise Refused(say("Commands", "Stopped; what was done so far stays.")) from None
    finally:
        store.close()


@contextmanager
def looking(context: typer.Context) -> Iterator[Store]:
    """Open a store for reading; a till may go on selling."""
    from db.store import Store  # noqa: PLC0415

    store = Store.look(path(context))
    try:
        yield store
    finally:
        store.close()

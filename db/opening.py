"""How does a command open the store: for writing, or only to look?"""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from db import words
from db.facts.trouble import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.store import Store


def path_of(context: typer.Context) -> Path:
    """Give the store's path; wrong usage where none was named."""
    if not isinstance(context.obj, Path):
        raise typer.BadParameter("--store PATH")
    return context.obj


@contextmanager
def opened(context: typer.Context, *, make: bool = False) -> Iterator[Store]:
    """Open a store for writing; the lock keeps tills away."""
    from db.store import Store  # noqa: PLC0415

    path = path_of(context)
    store = Store.open_or_new(path) if make else Store.open(path)
    try:
        yield store
    except KeyboardInterrupt:
        raise Refused(words.say("Commands", "Stopped; what was done so far stays.")) from None
    finally:
        store.close()


@contextmanager
def looking(context: typer.Context) -> Iterator[Store]:
    """Open a store for reading; a till may go on selling."""
    from db.store import Store  # noqa: PLC0415

    store = Store.look(path_of(context))
    try:
        yield store
    finally:
        store.close()

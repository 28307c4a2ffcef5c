"""What do the words behind a command mean? Read one by one, or wrong usage."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.facts.moment import BusinessDay


SHARED = ("--store", "--lang")
"""Options that may stand before or after the subcommand."""


def pair(text: str) -> tuple[str, str]:
    """Read field=column."""
    from db.imports.headers import NAMES, is_field, plain  # noqa: PLC0415

    field, sign, column = text.partition("=")
    if not sign or not column.strip() or not is_field(field, tuple(NAMES)):
        raise typer.BadParameter(f"{text}: FIELD=COLUMN; {', '.join(NAMES)}")
    return plain(field), column


def condition(text: str) -> tuple[str, str]:
    """Read dimension=value."""
    name, sign, value = text.partition("=")
    if not sign:
        raise typer.BadParameter(f"{text}: DIM=VALUE")
    return name, value


def day(text: str) -> BusinessDay:
    """Read a business day."""
    from db.facts.moment import BusinessDay  # noqa: PLC0415

    try:
        return BusinessDay.parse(text)
    except ValueError:
        raise typer.BadParameter(f"{text}: 2026-03-02") from None


def sort_shared(arguments: Sequence[str]) -> list[str]:
    """Put --store and --lang before the command, wherever they were written."""
    rest: list[str] = []
    first: list[str] = []
    waiting = iter(arguments)
    for word in waiting:
        if word == "--":
            rest += [word, *waiting]
        elif word in SHARED:
            first += [word, *([following] if (following := next(waiting, None)) else [])]
        elif word.startswith(tuple(f"{name}=" for name in SHARED)):
            first.append(word)
        else:
            rest.append(word)
    return [*first, *rest]

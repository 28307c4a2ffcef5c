"""What do the words behind a command mean? Read one by one, or wrong usage."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from fractions import Fraction

    from db.facts.moment import BusinessDay
    from db.facts.question import Question


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


def question_of(
    measures: Iterable[str],
    by: Iterable[str] | None,
    where: Iterable[str] | None,
    days: tuple[str, str],
) -> Question:
    """Read a question: measures, dimensions, conditions, first and last business day."""
    from db.facts.question import Question  # noqa: PLC0415

    first, last = (day(text) if text else None for text in days)
    conditions = tuple(condition(text) for text in where or ())
    return Question(tuple(measures), tuple(by or ()), conditions, first, last)


def fraction(text: str) -> Fraction:
    """Read a share between 0 and 1, exactly."""
    from db.statistics.rules import share  # noqa: PLC0415

    try:
        return share(text)
    except ValueError:
        raise typer.BadParameter(f"{text}: 0.001") from None


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

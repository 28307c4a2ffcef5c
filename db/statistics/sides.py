"""What did each thing come to in two spans of days? Its sums side by side, column by column.

Of fifty thousand goods whole columns are added up and taken from each other; an object for each
would take longer than all else. What the days that are over came to is kept.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from db.connection import rows
from db.facts.moment import BusinessDay
from db.facts.value import dataclass
from db.statistics.ask import statement, summed
from db.statistics.asked import ready
from db.statistics.kept import parted, together, whole
from db.statistics.measures import Sums
from db.statistics.plan import counts, parts
from db.statistics.sources import LINES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from db.facts.question import Question
    from db.statistics.ask import Key
    from db.statistics.asked import Asked
    from db.statistics.kept import Cells

_NAMES = ", ".join(Sums.__slots__)


@dataclass(frozen=True, slots=True)
class Sides:
    """What each key of a dimension adds up to in two spans; the columns are all as long."""

    keys: Sequence[Key]
    """Which things; None is unknown."""
    now: Mapping[str, Sequence[int]]
    """The sums of each measure in the days asked for, 0 where there were none."""
    before: Mapping[str, Sequence[int]]
    """The same of the days compared with."""


def beside(now: Question, before: Question) -> Sides:
    """Answer one question about two spans of days in whole numbers, in no order.

    It is by one dimension of lines, and its measures are fields of `Sums` that add up over lines.

    Raises:
        Misasked: if the question makes no sense.

    """
    sides = [side(one) for one in (now, before)]
    keys = tuple(dict.fromkeys(chain(*sides)))
    return Sides(keys, *(_columns(now.measures, keys, one) for one in sides))


def _columns(
    measures: tuple[str, ...], keys: Sequence[Key], found: Mapping[Key, Cells]
) -> dict[str, Sequence[int]]:
    """Give a column for each measure, in the order of the keys."""
    nothing = (0,) * len(measures)
    columns = zip(*(found.get(key, nothing) for key in keys), strict=True)
    return dict(zip(measures, columns, strict=True)) if keys else dict.fromkeys(measures, ())


def side(question: Question, *more: str) -> dict[Key, Cells]:
    """Give what each key of one dimension of lines adds up to, in the order of the measures.

    `more` are fields of `Sums` that the measures are made of, and stand behind them.

    Raises:
        Misasked: if the question makes no sense.

    """
    asked = ready(question)
    found = parts(asked, LINES)
    inexact = asked.of_baskets and not all(counts(asked, part.source) for part in found)
    if inexact or any(part.source.is_raw for part in found):
        return {
            key: tuple(getattr(sums, name) for name in (*question.measures, *more))
            for (key,), sums in summed(question).items()
        }
    # Also one part is put together: a thing that was renamed has several labels.
    return {row[0]: row[1:] for row in together([*_parts(asked, more), []], 1)}


def _parts(asked: Asked, more: tuple[str, ...]) -> Iterator[list[Cells]]:
    """Read the days that are over from what is kept, and the one that runs beside it."""
    days = parted(asked.span())
    if days is None:
        yield rows(_sql(asked, more))
        return
    over, runs = days
    sql = _sql(_within(asked, *over), more)
    yield whole(sql, over, lambda: rows(sql))
    if runs:
        yield rows(_sql(_within(asked, *runs), more))


def _within(asked: Asked, first: int, last: int) -> Asked:
    return ready(replace(asked.question, first=BusinessDay(first), last=BusinessDay(last)))


def _sql(asked: Asked, more: tuple[str, ...]) -> str:
    """Add up the parts of a span by labels, and name them by their keys."""
    found = [statement(asked, part) for part in parts(asked, LINES)]
    sums = (*asked.question.measures, *more)
    told = ", ".join(sums if len(found) == 1 else [f"sum({name})" for name in sums])
    again = "" if len(found) == 1 else "GROUP BY 1"
    union, names = " UNION ALL ".join(found), ", ".join(sums)
    key, label = "one", ""
    if asked.by[0].kind:
        key, label = "nullif(label.key, '')", "LEFT JOIN label ON label.id = one"
    return (
        f"WITH found (one, {_NAMES}) AS ({union}), "  # noqa: S608
        f"added (one, {names}) AS (SELECT one, {told} FROM found {again}) "
        f"SELECT {key}, {names} FROM added {label}"
    )

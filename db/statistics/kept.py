"""What was read of days that are over, where it is kept so that it is read once.

A question that the sums do not know reads lines, and a year of millions of lines takes seconds. So
what whole months and the days beside them came to is kept in a folder beside the store, one file a
part. A part is taken again only under the same statement and the same seal, a digest of the sums
that the sale's own transaction keeps of its days: a document that comes late breaks the seal. A
file carries its own digest as well, so a torn one is read anew. The folder may be deleted at any
time; a store of few lines never has one.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache
from hashlib import blake2b
from itertools import chain
from operator import add
from pathlib import Path
from typing import TYPE_CHECKING, Any

from db.connection import go_on, raw, rows
from db.facts.moment import BusinessDay
from db.facts.value import dataclass
from db.statistics.asked import ready
from db.statistics.packed import ROWS, pieces, rows_of
from db.statistics.scopes import asked
from db.statistics.spans import beside, month_ends, whole_units

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from db.facts.report import Scope

FROM_LINES = 100_000
"""Lines of a span from which its parts are kept."""
LIMIT_BYTES = 256 << 20
"""So much is kept; beyond it, what was not asked for longest goes."""
_FIRST, _LAST = 10101, 99991231
_REMEMBERED = 64
"""So many seals are remembered: a report asks for the same days a dozen times."""
_SEAL = (
    "sum(lines), sum(transactions), sum(total), sum(tax), sum(units), sum(cost), "
    "sum(cost_missing), sum(gross), sum(discount), sum(returns)"
)
_BY_MONTH = f"""
    SELECT month, shop, {_SEAL} FROM month_segment WHERE month BETWEEN ? AND ? GROUP BY 1, 2
"""  # noqa: S608
_BY_DAY = f"""
    SELECT day, shop, {_SEAL} FROM sum_day WHERE day BETWEEN ? AND ? GROUP BY 1, 2
"""  # noqa: S608
_ENDS = "SELECT (SELECT min(day) FROM sum_day), (SELECT max(day) FROM sum_day)"
"""Each is found at an end of the table; asked for together all of it would be read."""

Days = tuple[int, int]
"""First and last business day as yyyymmdd, both inside."""
Cells = tuple[Any, ...]
"""A row: first what it has in common, then what adds up."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some days in a row."""

    first: int
    """First business day as yyyymmdd."""
    last: int
    """Last business day."""
    seal: str
    """Digest of their sums; empty for the day that still runs, which is not kept."""
    months: tuple[Stretch, ...] = ()
    """The months it is made of, where there are several."""


@dataclass(frozen=True, slots=True)
class _Statement:
    """A statement whose rows add up."""

    make: Callable[[int, int], str]
    """Writes it for some days."""
    keys: int
    """So many columns are keys."""
    values: tuple[object, ...]
    """Fill its question marks."""


def added(
    make: Callable[[int, int], str],
    keys: int,
    span: tuple[int | None, int | None],
    values: tuple[object, ...] = (),
) -> list[Cells]:
    """Add up a statement over a span of days, reading only what is not kept.

    The rows of different days must add up: their first `keys` columns say what belongs together,
    the others are whole numbers. The order of the rows is not kept.

    Args:
        make: Writes the statement for days between two, inclusive, as yyyymmdd.
        keys: So many columns are keys.
        span: First and last day; None is no bound.
        values: Fill the statement's question marks.

    """
    days = _worth(span)
    if days is None:
        return rows(make(span[0] or _FIRST, span[1] or _LAST), values)
    statement = _Statement(make, keys, values)
    return together([_read(statement, one) for one in _stretches(*days)], keys)


def over(make: Callable[[Scope], str], scope: Scope, keys: int) -> list[Cells]:
    """Add up a statement over the days of a scope; `make` writes it for some of them.

    Raises:
        Misasked: if a condition makes no sense.

    """

    def sql(first: int, last: int) -> str:
        return make(replace(scope, first=BusinessDay(first), last=BusinessDay(last)))

    return added(sql, keys, ready(asked(scope, ("transactions",))).span())


def whole(
    what: object, span: tuple[int | None, int | None], make: Callable[[], list[Cells]]
) -> list[Cells]:
    """Give what does not add up over days: made once for a span, until a sale changes it.

    Args:
        what: All that the answer depends on beside the sales of the span.
        span: First and last day; None is no bound.
        make: Makes the rows; their cells are texts and whole numbers.

    """
    days = _worth(span)
    if days is None:
        return make()
    first, last, _ = days
    seal = _digest([one.seal for one in _stretches(first, last, _LAST)])
    file = _file(what, first, last)
    kept = _kept(file, seal)
    if kept is None:
        kept = make()
        _keep(file, seal, kept)
    return kept


def folder_of(store: Path) -> Path:
    """Name the folder that belongs to a store."""
    return store.with_name(f"{store.name}.kept")


def parted(span: tuple[int | None, int | None]) -> tuple[Days, Days | None] | None:
    """Part a span into the days that are over and the one that runs, if it is among them.

    None where it is not worth it: few lines, or no day is over.
    """
    days = _worth(span)
    if days is None or days[0] == days[2]:
        return None
    first, last, high = days
    if last < high:
        return (first, last), None
    return (first, beside(last, -1)), (last, last)


def _worth(span: tuple[int | None, int | None]) -> tuple[int, int, int] | None:
    """Give the first and last day of a span inside the books, and the books' last.

    None where there are too few lines to keep anything.
    """
    ((low, high),) = rows(_ENDS)
    first, last = max(span[0] or _FIRST, low or _LAST), min(span[1] or _LAST, high or _FIRST)
    if first > last or _lines(first, last) < FROM_LINES:
        return None
    return beside(first, 0), beside(last, 0), high


def _lines(first: int, last: int) -> int:
    """Count lines, counting whole months."""
    sql = "SELECT sum(lines) FROM month_segment WHERE month BETWEEN ? AND ?"
    return int(rows(sql, (first // 100, last // 100))[0][0] or 0)


def _stretches(first: int, last: int, high: int) -> Iterator[Stretch]:
    """Cut a span into its whole months, the days before and after, and the day that runs."""
    ended = beside(last, -1) if last == high else last
    begins, ends = whole_units(first, ended, "month")
    if begins > ends:
        yield from _days(first, ended)
    else:
        yield from _days(first, beside(begins, -1))
        yield _months(begins, ends)
        yield from _days(beside(ends, 1), ended)
    if ended < last:
        yield Stretch(last, last, "")


def _days(first: int, last: int) -> Iterator[Stretch]:
    if first <= last:
        yield Stretch(first, last, _seal_of(_books(), first, last))


def _months(first: int, last: int) -> Stretch:
    """Give the whole months of these days as one part."""
    found = _each_month(_books(), first, last)
    seal = _digest([one.seal for one in found])
    return Stretch(first, last, seal, found if len(found) > 1 else ())


def _books() -> tuple[str, str]:
    """Name the state of the books: the sums change with a new document, and never otherwise."""
    last = rows("SELECT id FROM sale ORDER BY seq DESC LIMIT 1")
    return raw().filename, last[0][0] if last else ""


@lru_cache(_REMEMBERED)
def _seal_of(_state: tuple[str, str], first: int, last: int) -> str:
    return _digest(rows(_BY_DAY, (first, last)))


@lru_cache(_REMEMBERED)
def _each_month(_state: tuple[str, str], first: int, last: int) -> tuple[Stretch, ...]:
    sums: dict[int, list[Cells]] = {}
    for month, *row in rows(_BY_MONTH, (first // 100, last // 100)):
        sums.setdefault(month, []).append(tuple(row))
    return tuple(
        Stretch(month * 100 + 1, month_ends(month), _digest(row))
        for month, row in sorted(sums.items())
    )


def _digest(found: Iterable[object]) -> str:
    return blake2b(repr([*found]).encode(), digest_size=16).hexdigest()


def _read(statement: _Statement, stretch: Stretch) -> list[Cells]:
    """Give a part's rows as they are kept, or read them and keep them."""
    go_on()
    sql = statement.make(stretch.first, stretch.last)
    if not stretch.seal:
        return rows(sql, statement.values)
    file = _file(sql, *statement.values, statement.keys)
    kept = _kept(file, stretch.seal)
    if kept is None:
        months = [_read(statement, month) for month in stretch.months]
        kept = together(months, statement.keys) if months else rows(sql, statement.values)
        _keep(file, stretch.seal, kept)
    return kept


def _file(*what: object) -> Path:
    """Name the file of an answer by all that it depends on beside the days' sums."""
    (version,) = rows("PRAGMA user_version")[0]
    return folder_of(Path(raw().filename)) / _digest([*what, version, sys.byteorder])


def together(parts: list[list[Cells]], keys: int) -> list[Cells]:
    """Add up the rows of several parts; their first `keys` columns say what belongs together."""
    if len(parts) == 1:
        return parts[0]
    if all(len(part[0]) == keys for part in parts if part):
        return [*dict.fromkeys(chain.from_iterable(parts))]
    sums: dict[Cells, Cells] = {}
    for part in parts:
        for place, row in enumerate(part):
            if place % ROWS == 0:
                go_on()
            key = row[:keys]
            before = sums.get(key)
            sums[key] = row if before is None else _plus(before, row, keys)
    return [*sums.values()]


def _plus(before: Cells, row: Cells, keys: int) -> Cells:
    """Add two rows of the same key; what neither part knows stays unknown."""
    try:
        return (*row[:keys], *map(add, before[keys:], row[keys:]))
    except TypeError:  # one of them does not know something
        adds = [
            one if other is None else other if one is None else one + other
            for one, other in zip(before[keys:], row[keys:], strict=True)
        ]
    return (*row[:keys], *adds)


def _kept(file: Path, seal: str) -> list[Cells] | None:
    """Read a file; None where there is none, under another seal, or torn."""
    try:
        with file.open("rb") as held:
            said_seal, digest = held.readline().decode().split()
            if said_seal != seal:
                return None
            found: list[Cells] = []
            read = blake2b(digest_size=16)
            for piece, rows_ in rows_of(held):
                go_on()
                read.update(piece)
                found += rows_
        if read.hexdigest() != digest:
            return None
        file.touch()
    except (OSError, TypeError, ValueError):
        return None
    return found


def _keep(file: Path, seal: str, found: list[Cells]) -> None:
    """Write a file whole, or not at all.

    Not kept is slower, not wrong: a full disk or a folder that nobody may write to stops nobody.
    """
    digest, packed = blake2b(digest_size=16), []
    for piece in pieces(found):
        go_on()
        digest.update(piece)
        packed.append(piece)
    draft = file.with_suffix(".draft")
    with suppress(OSError):
        file.parent.mkdir(exist_ok=True)
        draft.write_bytes(b"".join([f"{seal} {digest.hexdigest()}\n".encode(), *packed]))
        draft.replace(file)
        _make_room(file.parent)


def _make_room(folder: Path) -> None:
    """Delete what was not asked for longest, down to half of the limit."""
    files = sorted((one.stat().st_mtime_ns, one.stat().st_size, one) for one in folder.iterdir())
    left = sum(size for _, size, _ in files)
    if left > LIMIT_BYTES:
        for _, size, file in files:
            if left <= LIMIT_BYTES // 2:
                break
            file.unlink(missing_ok=True)
            left -= size

"""From which tables is a question answered, and for which days each? Whole months from the months.

A span of days is cut into its whole years, the whole months beside them and the days beside those;
each part is read from the smallest table that knows every column asked for. The parts have no
document in common, so their sums add up. Before the first and after the last business day of the
books there is nothing: a span that reaches so far is taken as open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.connection import rows, value
from db.facts.value import dataclass
from db.statistics.sources import BRANCH, Source
from db.statistics.spans import begins_after, ends_before, turn_of_year, whole_units

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from db.statistics.asked import Asked

FEW = 60
"""So many labels at most are sought one by one."""
_KINDS = {"product": "product", "department": "department", "offer": "offer", "tender": "tender"}
_TIMES = {
    "day": "SELECT DISTINCT day FROM sum_day",
    "month": "SELECT DISTINCT month FROM month_segment",
    "year": "SELECT DISTINCT month / 100 AS year FROM month_segment",
}
"""The days, months and years of which there are sums."""


@dataclass(frozen=True, slots=True)
class Part:
    """Days that are read from one source."""

    source: Source
    """Where from."""
    first: int | None
    """First day as yyyymmdd; None is no bound."""
    last: int | None
    """Last day as yyyymmdd."""

    def conditions(self, asked: Asked) -> str:
        """Write all conditions on this part's rows."""
        source = self.source
        found = [source.always, *source.within(self.first, self.last)]
        sought = asked.labels(source.sought) if source.sought else None
        if sought is not None and len(sought) <= FEW:
            found += self._seeking()
        return " AND ".join((*found, *asked.matching(source.columns)))

    def _seeking(self) -> list[str]:
        """Name the days and shops one by one: a few rows are found instead of all read."""
        unit = self.source.unit
        within = " AND ".join(self.source.within(self.first, self.last)) or "1"
        found = [f"{unit} IN (SELECT {unit} FROM ({_TIMES[unit]}) WHERE {within})"]  # noqa: S608
        if "shop" in self.source.columns:
            found.append("shop IN (SELECT id FROM label WHERE kind = 'shop' UNION SELECT 0)")
        return found


def parts(asked: Asked, sources: Iterable[Source]) -> list[Part]:
    """Cut the span into parts, each with the smallest of the sources that can answer it."""
    by_size = _able(asked, sources)
    first, last = asked.span()
    ((low, high),) = rows("SELECT (SELECT min(day) FROM sum_day), (SELECT max(day) FROM sum_day)")
    if low is None:
        return [Part(by_size[-1], first, last)]
    if first is None or first <= low:
        first = turn_of_year(low)
    if last is None or last >= high:
        last = turn_of_year(high) + 1130
    return [
        Part(source, begins, ends)
        if source.monthly
        else Part(source, None if begins <= low else begins, None if ends >= high else ends)
        for source, begins, ends in _cut(first, last, by_size)
    ]


def _able(asked: Asked, sources: Iterable[Source]) -> list[Source]:
    """Choose the smallest source of each unit of time; of a larger unit only if it is smaller."""
    able = [source for source in sources if source.knows(asked.columns | {"day"})]
    smallest = {source.unit: source for source in reversed(able)}
    chosen = [smallest["day"]]
    for unit in reversed(asked.units):
        source = smallest.get(unit, chosen[0])
        if able.index(source) < able.index(chosen[0]):
            chosen.insert(0, source)
    return chosen


def _cut(first: int, last: int, sources: list[Source]) -> Iterator[tuple[Source, int, int]]:
    """Take whole years or months from the first source, and what lies beside from the others."""
    source, *finer = sources
    if not finer:
        yield source, first, last
        return
    begins, ends = whole_units(first, last, source.unit)
    if begins > ends:
        yield from _cut(first, last, finer)
        return
    yield source, begins, ends
    if begins > first:
        yield from _cut(first, ends_before(begins), finer)
    if ends < last:
        yield from _cut(begins_after(ends), last, finer)


def counts(asked: Asked, source: Source) -> bool | None:
    """Say whether a source counts documents exactly: yes, no, or None where nothing came again.

    Documents are counted by the keys of one column. They may be told apart by it, or must all
    have one key of it; where other columns of a line play a part, or names of that key are left
    out, the count is exact only if no document was counted again.
    """
    if "transactions" not in source.sums:
        return False
    column = source.parted
    if not column:
        return True
    labels = asked.labels(column)
    grouped = any(one.column == column for one in asked.by)
    if labels is None and not grouped:
        return False
    if "again" not in source.sums and column == "tender":
        return grouped or len(labels or ()) == 1
    keys, closed = _keys(column, labels) if labels is not None else (0, True)
    if not grouped and keys != 1:
        return False
    others = asked.columns & {"department", "product", "tax_rate", "offer"} - {column}
    return True if closed and not others else None


def _keys(column: str, labels: tuple[int, ...]) -> tuple[int, bool]:
    """Count the keys of these labels, and say whether all labels of these keys are among them."""
    wanted = ", ".join(map(str, labels))
    key = f"SELECT key FROM label WHERE id IN ({wanted})"  # noqa: S608  (numbers)
    if 0 in labels:
        key += " UNION SELECT ''"
    keys = value(f"SELECT count(*) FROM (SELECT DISTINCT key FROM ({key}))")  # noqa: S608
    left = value(
        f"SELECT count(*) FROM label WHERE kind = ? AND key IN ({key}) AND id NOT IN ({wanted})",  # noqa: S608
        (_KINDS[column],),
    )
    nameless = value(f"SELECT count(*) FROM ({key}) WHERE key = ''") and 0 not in labels  # noqa: S608
    return int(keys), not left and not nameless


def branch(asked: Asked) -> tuple[Part, str] | None:
    """Give the way to count the documents of one whole branch of departments, if that is asked."""
    named = [value for name, value in asked.question.where if name == "department"]
    by = any(one.column == "department" for one in asked.by)
    columns = asked.columns - {"department"}
    if len(named) != 1 or by or not BRANCH.knows(columns) or not _is_branch(named[0]):
        return None
    plain = asked.without("department")
    return Part(BRANCH, *plain.span()), named[0]


def _is_branch(key: str) -> bool:
    return bool(key) and bool(value("SELECT 1 FROM sum_branch WHERE branch = ? LIMIT 1", (key,)))

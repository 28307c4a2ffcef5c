"""When was each of the goods sold last? The month first, and the day only within that month.

The days of all goods are ten million rows; the months are a tenth of them, and of most goods
nobody asks: what sold lately is left out before.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

from db.connection import go_on, rows
from db.rollup_rows import JOINED
from db.statistics.sources import LINES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.statistics.asked import Asked
    from db.statistics.sources import Source

_FEW = 200
"""So many labels are sought one by one; for more, all that was sold in that time is read."""
_NOT_THESE = (
    "SELECT id, key FROM label WHERE kind = 'product' "
    "AND key NOT IN (SELECT value FROM json_each(?))"
)
_SOUGHT = """
    SELECT wanted.value, (
        SELECT max({time}) FROM {tables} WHERE units > 0 AND product = wanted.value
            AND {time} IN (SELECT value FROM json_each(?2)) AND {conditions})
    FROM json_each(?1) AS wanted
"""
_READ = """
    SELECT product, max({time}) FROM {tables} WHERE units > 0
        AND product IN (SELECT value FROM json_each(?1))
        AND {time} BETWEEN {first} AND {last} AND {conditions} GROUP BY 1
"""
_IN_SHOPS = "shop IN (SELECT id FROM label WHERE kind = 'shop' UNION SELECT 0)"
_DAYS = "SELECT DISTINCT day FROM sum_day WHERE day BETWEEN ? AND ?"
_SCANNED = """
    SELECT label.key, max({day}) FROM {tables} JOIN label ON label.id = {product}
    WHERE {sold} AND {day} <= ?2 AND {conditions}
        AND label.key NOT IN (SELECT value FROM json_each(?1)) GROUP BY 1
"""


def last_sold(asked: Asked, until: int, but: Iterable[str]) -> dict[str, int]:
    """Give the last business day, up to `until`, on which goods were sold, by their keys.

    Args:
        asked: Which lines count; its span of days does not matter.
        until: The last day that counts, yyyymmdd.
        but: Keys of goods that are left out.

    """
    known = json.dumps([*but])
    wanted = asked.columns | {"day", "product"}
    days = next(one for one in LINES if one.unit == "day" and one.knows(wanted))
    months = next((one for one in LINES if one.unit == "month" and one.knows(wanted)), None)
    matching = " AND ".join(asked.matching(days.columns)) or "1"
    if months is None or "month" not in asked.units or days.tables == JOINED:
        sold = "line.quantity >= 0" if days.tables == JOINED else "units > 0"
        sql = _SCANNED.format(
            day=days.columns["day"],
            product=days.columns["product"],
            tables=days.tables,
            sold=sold,
            conditions=matching,
        )
        return dict(rows(sql, (known, until)))
    keys = dict(rows(_NOT_THESE, (known,)))
    found: dict[str, int] = {}
    for label, day in _days(asked, (months, days), keys, until).items():
        found[keys[label]] = max(day, found.get(keys[label], 0))
    return found


def _days(
    asked: Asked, sources: tuple[Source, Source], labels: Iterable[int], until: int
) -> dict[int, int]:
    """Find the month of each label, and the day within it.

    In the month of `until` it may have been sold later only: then the months before are sought.
    """
    every = rows("SELECT DISTINCT month FROM month_segment WHERE month <= ?", (until // 100,))
    months = sorted(month for (month,) in every)
    found: dict[int, int] = {}
    seek = list(labels)
    while seek and months:
        go_on()
        of: dict[int, list[int]] = defaultdict(list)
        for label, month in _latest(asked, sources[0], seek, months).items():
            of[month].append(label)
        for month, some in of.items():
            days = rows(_DAYS, (month * 100, min(until, month * 100 + 31)))
            found |= _latest(asked, sources[1], some, [day for (day,) in days])
        seek = [label for label in of[months.pop()] if label not in found]
    return found


def _latest(asked: Asked, source: Source, labels: list[int], times: list[int]) -> dict[int, int]:
    """Give the latest of these times at which each of the labels was sold, if it was."""
    conditions, is_few = asked.matching(source.columns), len(labels) <= _FEW
    if is_few and "shop" in source.columns:
        conditions.append(_IN_SHOPS)
    sql = (_SOUGHT if is_few else _READ).format(
        tables=source.tables,
        time=source.unit,
        first=min(times, default=0),
        last=max(times, default=0),
        conditions=" AND ".join(conditions) or "1",
    )
    values = (json.dumps(labels), json.dumps(times)) if is_few else (json.dumps(labels),)
    return {label: time for label, time in rows(sql, values) if time is not None}

"""How fast do figures come, over how many lines? Tiles, reports, one day, and what the sums cost.

The floor of a question is DuckDB's scan of a native copy of the same rows, in the same run. By
default over a million lines; `python -m tests.speed.statistics 10000000` measures as many as it is
told, and prints the same table.
"""

from __future__ import annotations

import resource
import shutil
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING
from unittest.mock import patch

import apsw
import duckdb

from db import rollups
from db.connection import raw, reading
from db.facts.moment import BusinessDay, Moment
from db.facts.question import Question
from db.facts.report import Scope
from db.statistics.ask import ask, top
from db.statistics.books import Books
from db.statistics.catalogue import REPORTS, maker
from db.statistics.kept import folder_of
from db.statistics.receipts import receipts
from db.store import Store
from tests.speed.bulk import Bulk, store_of
from tests.speed.commit import CURRENCY, draft
from tests.speed.floor import Line, alternate, table

if TYPE_CHECKING:
    from collections.abc import Callable

LINES = 1_000_000
"""So many lines are measured unless told otherwise."""
REPEATS = 5
TILES_MS, REPORT_MS, DAY_MS, SUMS_MS = 150.0, 1000.0, 20.0, 0.6
"""What was promised: six tiles together, any report, one day, the sums of a sale."""
FIRST, LAST = BusinessDay(20250101), BusinessDay(20251231)
DAY, SHOP = BusinessDay(20250301), "S01"
NOW = Moment.parse("2026-01-01T09:00:00+08:00", "Asia/Shanghai")
SALES = 200


def asked(*measures: str, by: tuple[str, ...], day: BusinessDay | None = None) -> Question:
    """Ask about the year, or about one day."""
    return Question(measures, by, (), day or FIRST, day or LAST)


TILES: dict[str, tuple[Callable[[], object], str]] = {
    "days of a year": (
        lambda: ask(asked("total", "transactions", by=("day",)), CURRENCY),
        "SELECT day, sum(total) FROM lines WHERE {year} GROUP BY 1",
    ),
    "shop × department": (
        lambda: ask(asked("total", by=("shop", "department")), CURRENCY),
        "SELECT shop, department, sum(total) FROM lines WHERE {year} GROUP BY 1, 2",
    ),
    "department × hour": (
        lambda: ask(asked("total", by=("department", "hour")), CURRENCY),
        "SELECT department, hour, sum(total) FROM lines WHERE {year} GROUP BY 1, 2",
    ),
    "baskets by shop": (
        lambda: ask(asked("transactions", "atv", by=("shop",)), CURRENCY),
        "SELECT shop, count(DISTINCT sale), sum(total) FROM lines WHERE {year} GROUP BY 1",
    ),
    "segment × hour": (
        lambda: ask(asked("total", "transactions", by=("segment", "hour")), CURRENCY),
        "SELECT segment, hour, count(DISTINCT sale) FROM lines WHERE {year} GROUP BY 1, 2",
    ),
    "top 20 products": (
        lambda: top(asked("total", by=("product",)), CURRENCY, 20),
        "SELECT product, sum(total) FROM lines WHERE {year} GROUP BY 1 ORDER BY 2 DESC LIMIT 20",
    ),
}
"""The dashboard's six tiles over a year, each with the floor's query."""


def measure(lines: int = LINES) -> list[Line]:
    """Measure everything over a store of so many lines."""
    path, sums = store_of(Bulk(lines)), _sums()
    store = Store.look(path)
    try:
        with tempfile.TemporaryDirectory() as folder, reading():
            floor = _native(path, Path(folder) / "floor.duckdb")
            return [
                *_tiles(floor, lines), *_reports(lines), *_days(lines), *sums,
                _told("memory", f"{lines:,} lines", _rss_mb(), "MB", 0),
            ]  # fmt: skip
    finally:
        store.close()


def _native(path: Path, to: Path) -> duckdb.DuckDBPyConnection:
    """Copy the lines with their documents' heads into DuckDB's own form."""
    made = duckdb.connect(str(to))
    shop = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    made.execute(
        "CREATE TABLE lines (sale BIGINT, day INT, hour INT, shop INT, segment INT, "
        "department INT, product INT, total BIGINT)"
    )
    csv = to.with_suffix(".csv")
    with csv.open("w", encoding="ascii") as file:
        file.writelines(
            ",".join(map(str, row)) + "\n"
            for row in shop.execute(
                "SELECT sale.seq, day, hour, shop, segment, department, product, line.total "
                "FROM sale CROSS JOIN line ON line.sale = sale.seq"
            )
        )
    made.execute(f"COPY lines FROM '{csv}' (HEADER false)")
    csv.unlink()
    shop.close()
    return made


def _tiles(floor: duckdb.DuckDBPyConnection, lines: int) -> list[Line]:
    """Time each tile against the floor, and all six together."""
    told, sums = [], [0.0, 0.0]
    year = f"day BETWEEN {FIRST.number} AND {LAST.number}"
    for name, (subject, sql) in TILES.items():
        query = sql.format(year=year)
        mine, bare = alternate(
            lambda subject=subject: _ms(subject),  # type: ignore[misc]
            lambda query=query: _ms(lambda: floor.execute(query).fetchall()),  # type: ignore[misc]
            REPEATS,
        )
        ours, theirs = median(mine), median(bare)
        sums = [sums[0] + ours, sums[1] + theirs]
        what = f"tile: {name}, {lines:,} lines"
        told.append(Line(what, f"{ours:.1f} ms", f"{theirs:.1f} ms", ours / theirs, "", held=True))
    ratio, target = sums[0] / sums[1], f"≤ {TILES_MS:.0f} ms"
    together = f"six tiles of a year, {lines:,} lines"
    held = sums[0] <= TILES_MS
    told.append(Line(together, f"{sums[0]:.1f} ms", f"{sums[1]:.1f} ms", ratio, target, held=held))
    return told


def _reports(lines: int) -> list[Line]:
    """Time every report of the list over a year, and the receipts behind a figure.

    The first time nothing is kept of what it reads; a till reads ahead once a day.
    """
    shutil.rmtree(folder_of(Path(raw().filename)), ignore_errors=True)
    books, scope = Books(CURRENCY, NOW, LAST), Scope(FIRST, LAST)
    told = []
    for name in REPORTS:
        first = _ms(lambda name=name: maker(name).report(books, scope))  # type: ignore[misc]
        spent = _median(lambda name=name: maker(name).report(books, scope))  # type: ignore[misc]
        over = f"{lines:,} lines (first time {first:,.0f} ms)"
        told.append(_told(f"report: {name}", over, spent, "ms", REPORT_MS))
    where = (("department", "Z1"), ("hour", "09"))
    behind = Question(("total",), (), where, FIRST, LAST)
    spent = _median(lambda: receipts(behind, CURRENCY, 1000))
    told.append(_told("receipts behind a figure", f"{lines:,} lines", spent, "ms", REPORT_MS))
    return told


def _days(lines: int) -> list[Line]:
    """Time one day: of all shops by what has few values, of one shop and of all by product.

    Ten shops sell thirteen thousand different products a day: nobody reads that, but files do.
    """
    told = []
    for by, shop, promised in (
        ("hour", "", DAY_MS),
        ("department", "", DAY_MS),
        ("product", SHOP, DAY_MS),
        ("product", "", REPORT_MS),
    ):
        where = (("shop", shop),) if shop else ()
        question = Question(("net", "transactions", "units"), (by,), where, DAY, DAY)
        spent = _median(lambda question=question: ask(question, CURRENCY))  # type: ignore[misc]
        many = len(ask(question, CURRENCY).rows)
        of = f"{shop or 'all shops'}, {many:,} rows, {lines:,} lines"
        told.append(_told(f"one day by {by}", of, spent, "ms", promised))
    return told


def _sums() -> list[Line]:
    """Time what the sums cost inside the sale's transaction: twelve lines, two tenders."""
    spent: list[float] = []
    plain = rollups.add

    def timed(*args: object) -> None:
        start = time.process_time_ns()
        plain(*args)  # type: ignore[arg-type]
        spent.append((time.process_time_ns() - start) / 1e6)

    with tempfile.TemporaryDirectory() as folder:
        store = Store.new(Path(folder) / "shop.db")
        with patch.object(rollups, "add", timed):
            for number in range(SALES):
                store.books.record(draft(number))
        store.close()
    return [_told("sums of a sale, CPU", "12 lines, 2 tenders", median(spent[50:]), "ms", SUMS_MS)]


def _told(what: str, over: str, found: float, unit: str, most: float) -> Line:
    target = f"≤ {most:g} {unit}" if most else ""
    held = not most or found <= most
    return Line(f"{what}, {over}", f"{found:.2f} {unit}", "", None, target, held=held)


def _median(job: Callable[[], object]) -> float:
    """Give the median milliseconds; the first time is thrown away."""
    job()
    return median(_ms(job) for _ in range(REPEATS))


def _ms(job: Callable[[], object]) -> float:
    start = time.perf_counter_ns()
    job()
    return (time.perf_counter_ns() - start) / 1e6


def _rss_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    sys.stdout.write(table(measure(int(sys.argv[1]) if len(sys.argv) > 1 else LINES)))

"""What does a second program make of the same history? DuckDB reads the file by itself.

The file is "Online Retail" (D. Chen, UCI Machine Learning Repository, 2015, CC BY 4.0): 541,909
lines of 25,900 documents of a British shop, with returns, corrections and empty texts.
"""

from __future__ import annotations

import csv
import lzma
import zlib
from itertools import product
from typing import TYPE_CHECKING, Any

import duckdb

from db.facts.moment import BusinessDay
from db.facts.question import Question
from db.imports.documents import documents, lines, survey
from db.imports.drafts import Drafter
from db.imports.goods import Shelf
from db.imports.history import columns_of
from db.imports.times import Calendar
from db.journal import complete
from db.places import IMPORT_TILL, Places
from db.statistics.ask import ask

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from db.facts.sale import Sale
    from db.store import Store

FILE = "online_retail/online_retail.csv.xz"
MAPPING = (("segment", "Country"),)
"""The country stands for what kind of customer it was."""
_LINES = """
    CREATE TABLE line AS SELECT InvoiceNo AS document, StockCode AS product,
        nullif(CustomerID, '') AS customer, Quantity AS quantity,
        first_value(InvoiceDate) OVER (PARTITION BY InvoiceNo ORDER BY row) AS stamp,
        first_value(Country) OVER (PARTITION BY InvoiceNo ORDER BY row) AS country,
        round(Quantity * UnitPrice, 2) AS total,
        round(round(Quantity * UnitPrice, 2) * 13 / 113, 2) AS tax
    FROM (SELECT *, row_number() OVER () AS row FROM read_csv(?, header = true, columns = {
        'InvoiceNo': 'VARCHAR', 'StockCode': 'VARCHAR', 'Description': 'VARCHAR',
        'Quantity': 'DECIMAL(12,0)', 'InvoiceDate': 'TIMESTAMP', 'UnitPrice': 'DECIMAL(12,4)',
        'CustomerID': 'VARCHAR', 'Country': 'VARCHAR'}, parallel = false))
"""
_FIGURES = """
    SELECT {by}, count(*), count(DISTINCT CASE WHEN quantity >= 0 THEN document END),
        CAST(sum(total) - sum(tax) AS DECIMAL(18,2)), CAST(sum(tax) AS DECIMAL(18,2)),
        CAST(sum(CASE WHEN quantity >= 0 THEN total ELSE 0 END) AS DECIMAL(18,2)),
        CAST(sum(CASE WHEN quantity < 0 THEN -total ELSE 0 END) AS DECIMAL(18,2)),
        CAST(sum(CASE WHEN quantity >= 0 THEN quantity ELSE 0 END) AS BIGINT)
    FROM line WHERE {where} GROUP BY 1 ORDER BY 1 NULLS LAST
"""
_DAY = "stamp - INTERVAL 4 HOUR"
"""Business days begin at four."""
_BY = {
    "day": f"strftime({_DAY}, '%Y-%m-%d')",
    "month": f"strftime({_DAY}, '%Y-%m')",
    "week": f"strftime({_DAY}, '%G-W%V')",
    "weekday": f"strftime({_DAY}, '%u')",
    "hour": "strftime(stamp, '%H')",
    "product": "product",
    "customer": "customer",
    "segment": "country",
}
_AUTUMN = (BusinessDay(20110901), BusinessDay(20111130))
_ONLY: dict[str, dict[str, Any]] = {
    "true": {},
    "country = 'France'": {"where": (("segment", "France"),)},
    f"CAST({_DAY} AS DATE) BETWEEN DATE '2011-09-01' AND DATE '2011-11-30'": {
        "first": _AUTUMN[0],
        "last": _AUTUMN[1],
    },
    "customer IS NULL AND strftime(stamp, '%H') IN ('11', '12')": {
        "where": (("customer", "unknown"), ("hour", "11"), ("hour", "12"))
    },
}
"""Conditions as DuckDB and as a question have them."""
MEASURES = ("lines", "transactions", "net", "tax", "gross", "returns", "units")


def tenth(source: Path, target: Path) -> int:
    """Write every tenth document, chosen by its number, and give how many lines these are."""
    count = 0
    with (
        lzma.open(source, "rt", encoding="utf-8", newline="") as file,
        target.open("w", encoding="utf-8", newline="") as out,
    ):
        reader, writer = csv.reader(file), csv.writer(out)
        writer.writerow(next(reader))
        for row in reader:
            if zlib.crc32(row[0].encode()) % 10 == 0:
                writer.writerow(row)
                count += 1
    return count


def whole(source: Path, target: Path) -> None:
    """Unpack the whole file."""
    with lzma.open(source) as file, target.open("wb") as out:
        while chunk := file.read(1 << 20):
            out.write(chunk)


def differences(path: Path) -> list[str]:
    """Ask both programs the same questions and name those that they answer differently."""
    other = duckdb.connect()
    other.execute(_LINES, [str(path)])
    wrong = []
    for (where, only), (dimension, made) in product(_ONLY.items(), _BY.items()):
        found = other.execute(_FIGURES.format(by=made, where=where)).fetchall()
        theirs = [
            (key, lines, documents, *map(str, (net, tax, gross, back, units)))
            for key, lines, documents, net, tax, gross, back, units in found
        ]
        ours = [tuple(row) for row in ask(Question(MEASURES, (dimension,), **only), "CNY").rows]
        if ours != theirs:
            first = next(
                (pair for pair in zip(ours, theirs, strict=False) if pair[0] != pair[1]), ()
            )
            rows = f"{len(ours)} and {len(theirs)} rows"
            wrong.append(f"by {dimension} where {where}: {rows}; {first}")
    return wrong


def sales(store: Store, path: Path) -> Iterator[Sale]:
    """Read the documents as the import makes sales of them, in the file's order."""
    columns, calendar = columns_of(path, ()), Calendar(store.shop.profile.zone)
    drafter = Drafter(store.shop, Shelf(store.shop.profile), calendar, columns.at)
    till = Places().till(IMPORT_TILL)
    plan = survey(path, columns, calendar)
    for number, document in enumerate(documents(lines(path, columns), plan), 1):
        at, judged = drafter.judge(document)
        yield complete(drafter.draft(document, at, judged, ""), number, store.shop, till)

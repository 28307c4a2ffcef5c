"""How does a loyalty programme's data become a history that can be imported, and what is in it?

Complete Journey (84.51°, in R's completejourney): a year of 2,500 households; here every line of a
sample of 75,000, with tables of goods and of households. The mapping is

    document, time      basket_id, transaction_timestamp
    goods, department   product_id, the product's type and department
    customer, segment   household_id, the household's band of age (unknown for most)
    amount              sales_value: what the shop received
    loyalty, coupon     retail_disc and coupon_match_disc: what the shop's card took off, and its
                        doubling of a coupon; the shelf price is the sum of the three

A manufacturer's coupon (coupon_disc) is paid by the manufacturer: the shop gets sales_value in
full, so it is no discount here and the column is left out. There is no tax in the data: its rate
is nil. Python joins the files for the import, DuckDB for the figures.
"""

from __future__ import annotations

import csv
import gzip
import zlib
from typing import TYPE_CHECKING, Any

import duckdb

from db.facts.question import Question
from db.statistics.ask import ask

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = "completejourney"
CURRENCY = "USD"
HEADER = (
    "invoice no", "time", "shop", "customer", "segment", "code", "name", "department", "quantity",
    "amount", "retail_disc", "coupon_match_disc", "tax rate",
)  # fmt: skip
MEASURES = ("lines", "transactions", "gross", "discount", "total", "net", "units")
_RAW = """
    CREATE TABLE line AS SELECT basket_id AS document, household_id AS customer, store_id AS shop,
        t.product_id AS product, transaction_timestamp AS stamp, nullif(d.age, '') AS segment,
        replace(p.department, '/', ' / ') AS department, quantity, sales_value AS total,
        retail_disc AS loyalty, coupon_match_disc AS coupon
    FROM read_csv(?, header = true, columns = {
        'household_id': 'VARCHAR', 'store_id': 'VARCHAR', 'basket_id': 'VARCHAR',
        'product_id': 'VARCHAR', 'quantity': 'DECIMAL(12,0)', 'sales_value': 'DECIMAL(12,2)',
        'retail_disc': 'DECIMAL(12,2)', 'coupon_disc': 'DECIMAL(12,2)',
        'coupon_match_disc': 'DECIMAL(12,2)', 'week': 'INTEGER',
        'transaction_timestamp': 'TIMESTAMP'}) AS t
    LEFT JOIN read_csv(?, header = true, all_varchar = true) AS p USING (product_id)
    LEFT JOIN read_csv(?, header = true, all_varchar = true) AS d USING (household_id)
"""
_FIGURES = """
    SELECT {by}, count(*), count(DISTINCT document),
        CAST(sum(total + loyalty + coupon) AS DECIMAL(18,2)),
        CAST(sum(loyalty + coupon) AS DECIMAL(18,2)), CAST(sum(total) AS DECIMAL(18,2)),
        CAST(sum(total) AS DECIMAL(18,2)), CAST(sum(quantity) AS BIGINT)
    FROM line WHERE {where} GROUP BY 1 ORDER BY 1 NULLS LAST
"""
_DAY = "stamp - INTERVAL 4 HOUR"
"""Business days begin at four."""
_BY = {
    "month": f"strftime({_DAY}, '%Y-%m')",
    "weekday": f"strftime({_DAY}, '%u')",
    "hour": "strftime(stamp, '%H')",
    "shop": "shop",
    "department": "department",
    "product": "product",
    "customer": "customer",
    "segment": "segment",
}


def joined(data: Path, target: Path, one_of: int = 1) -> int:
    """Write the file to import, of one basket in so many, and give its lines."""
    goods = {row["product_id"]: row for row in _table(data / "products.csv.gz")}
    ages = {row["household_id"]: row["age"] for row in _table(data / "demographics.csv")}
    count = 0
    with target.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(HEADER)
        for row in _table(data / "transactions_sample.csv.gz"):
            if zlib.crc32(row["basket_id"].encode()) % one_of == 0:
                writer.writerow(_row(row, goods.get(row["product_id"], {}), ages))
                count += 1
    return count


def _row(row: dict[str, str], goods: dict[str, str], ages: dict[str, str]) -> tuple[str, ...]:
    household = row["household_id"]
    # A slash would make a department of a department.
    department = goods.get("department", "").replace("/", " / ")
    return (
        row["basket_id"], row["transaction_timestamp"], row["store_id"], household,
        ages.get(household, ""), row["product_id"], goods.get("product_type", ""), department,
        row["quantity"], row["sales_value"], row["retail_disc"], row["coupon_match_disc"], "0",
    )  # fmt: skip


def _table(path: Path) -> list[dict[str, str]]:
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def differences(data: Path, documents: list[str] | None = None) -> list[str]:
    """Ask both programs the same questions and name those that they answer differently."""
    other = duckdb.connect()
    names = ("transactions_sample.csv.gz", "products.csv.gz", "demographics.csv")
    other.execute(_RAW, [str(data / name) for name in names])
    if documents is not None:
        other.execute("DELETE FROM line WHERE document NOT IN (SELECT unnest(?))", [documents])
    wrong = []
    for where, only in {"true": (), "segment = '45-54'": (("segment", "45-54"),)}.items():
        for dimension, made in _BY.items():
            found = other.execute(_FIGURES.format(by=made, where=where)).fetchall()
            theirs: list[tuple[Any, ...]] = [(*row[:3], *map(str, row[3:])) for row in found]
            ours = list(ask(Question(MEASURES, (dimension,), only), CURRENCY).rows)
            if ours != theirs:
                pairs = zip(ours, theirs, strict=False)
                first = next((pair for pair in pairs if pair[0] != pair[1]), ())
                wrong.append(f"by {dimension} where {where}: {len(ours)}, {len(theirs)}; {first}")
    return wrong + _offers(other)


def _offers(other: duckdb.DuckDBPyConnection) -> list[str]:
    """Compare what the card and the coupons took off, and in how many baskets."""
    sums = "CAST(sum({0}) AS DECIMAL(18,2)), count(DISTINCT document) FILTER ({0} <> 0)"
    (found,) = other.execute(
        f"SELECT {sums.format('coupon')}, {sums.format('loyalty')} FROM line"  # noqa: S608
    ).fetchall()
    theirs = [("coupon", str(found[0]), found[1]), ("loyalty", str(found[2]), found[3])]
    ours = list(ask(Question(("discount", "transactions"), ("offer",)), CURRENCY).rows)
    return [] if ours == theirs else [f"by offer: {ours} and {theirs}"]

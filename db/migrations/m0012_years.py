"""Sums of products by the year too; those by the month lie month by month, as they are asked for.

A released migration is never edited; the tables of today are in db.tables.
"""

STATEMENTS = (
    'ALTER TABLE "month_product" RENAME TO "month_product_before"',
    (
        'CREATE TABLE "month_product" ("month" INTEGER NOT NULL, "product" INTEGER NOT NULL, '
        '"department" INTEGER NOT NULL, "transactions" INTEGER NOT NULL, "again" INTEGER NOT '
        'NULL, "lines" INTEGER NOT NULL, "cost_missing" INTEGER NOT NULL, "total" INTEGER NOT '
        'NULL, "tax" INTEGER NOT NULL, "units" INTEGER NOT NULL, "cost" INTEGER NOT NULL, "gross"'
        ' INTEGER NOT NULL, "discount" INTEGER NOT NULL, "returns" INTEGER NOT NULL, PRIMARY KEY '
        '("month", "product", "department")) STRICT, WITHOUT ROWID'
    ),
    (
        "INSERT INTO month_product (month, product, department, transactions, again, lines, "
        "cost_missing, total, tax, units, cost, gross, discount, returns) SELECT month, product, "
        "department, transactions, again, lines, cost_missing, total, tax, units, cost, gross, "
        "discount, returns FROM month_product_before ORDER BY month, product, department"
    ),
    'DROP TABLE "month_product_before"',
    (
        'CREATE TABLE "year_product" ("year" INTEGER NOT NULL, "product" INTEGER NOT NULL, '
        '"department" INTEGER NOT NULL, "transactions" INTEGER NOT NULL, "again" INTEGER NOT '
        'NULL, "lines" INTEGER NOT NULL, "cost_missing" INTEGER NOT NULL, "total" INTEGER NOT '
        'NULL, "tax" INTEGER NOT NULL, "units" INTEGER NOT NULL, "cost" INTEGER NOT NULL, "gross"'
        ' INTEGER NOT NULL, "discount" INTEGER NOT NULL, "returns" INTEGER NOT NULL, PRIMARY KEY '
        '("year", "product", "department")) STRICT, WITHOUT ROWID'
    ),
    (
        "INSERT INTO year_product (year, product, department, transactions, again, lines, "
        "cost_missing, total, tax, units, cost, gross, discount, returns) SELECT month / 100, "
        "product, department, sum(transactions), sum(again), sum(lines), sum(cost_missing), "
        "sum(total), sum(tax), sum(units), sum(cost), sum(gross), sum(discount), sum(returns) "
        "FROM month_product GROUP BY 1, 2, 3"
    ),
)
"""Run in order, in one transaction."""

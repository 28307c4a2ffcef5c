"""Taxes with names: the shop's table, a class per product, and what each took of which line.

A released migration is never edited; the tables of today are in db.tables.
"""

STATEMENTS = (
    'ALTER TABLE "product" ADD COLUMN "tax_class" TEXT NOT NULL DEFAULT \'\'',
    (
        'CREATE TABLE "tax_table" ("seq" INTEGER NOT NULL PRIMARY KEY, "body" TEXT NOT NULL, '
        '"at_ms" INTEGER NOT NULL, "offset_min" INTEGER NOT NULL, "person" TEXT NOT NULL) STRICT'
    ),
    (
        'CREATE TABLE "line_tax" ("sale" INTEGER NOT NULL REFERENCES "sale" ("seq"), '
        '"line" INTEGER NOT NULL, "place" INTEGER NOT NULL, "tax" INTEGER NOT NULL, '
        '"jurisdiction" INTEGER NOT NULL, "rate" INTEGER NOT NULL, "amount" INTEGER NOT NULL, '
        '"kind" TEXT NOT NULL, "letter" TEXT NOT NULL, '
        'PRIMARY KEY ("sale", "line", "place")) STRICT, WITHOUT ROWID'
    ),
    (
        'CREATE TABLE "sale_exempt" ("sale" INTEGER NOT NULL PRIMARY KEY '
        'REFERENCES "sale" ("seq"), "certificate" TEXT NOT NULL, "reason" TEXT NOT NULL, '
        '"until" INTEGER) STRICT'
    ),
    *(
        f"CREATE TRIGGER {table}_{word.lower()}_never BEFORE {word} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, 'a fact is written once'); END"
        for table in ("tax_table", "line_tax", "sale_exempt")
        for word in ("UPDATE", "DELETE")
    ),
)
"""Run in order, in one transaction."""

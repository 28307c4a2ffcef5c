"""The price book: each price beside the regular one, its label's way; a product's marks and floor.

A released migration is never edited; the tables of today are in db.tables.
"""

STATEMENTS = (
    'ALTER TABLE "product" ADD COLUMN "tags" TEXT NOT NULL DEFAULT \'\'',
    'ALTER TABLE "product" ADD COLUMN "floor" INTEGER',
    (
        'CREATE TABLE "price" ("seq" INTEGER NOT NULL PRIMARY KEY, "code" TEXT NOT NULL, "list" '
        'TEXT NOT NULL, "least" INTEGER NOT NULL, "case" TEXT NOT NULL, "pack" INTEGER NOT NULL, '
        '"price" INTEGER NOT NULL, "begins" INTEGER NOT NULL, "ends" INTEGER, "weekdays" INTEGER '
        'NOT NULL, "first_minute" INTEGER, "before_minute" INTEGER, "was" INTEGER, "source" TEXT '
        'NOT NULL, "at_ms" INTEGER NOT NULL, "offset_min" INTEGER NOT NULL, "person" TEXT NOT '
        "NULL) STRICT"
    ),
    'CREATE INDEX "price_code" ON "price" ("code")',
    'CREATE INDEX "price_case" ON "price" ("case")',
    (
        'CREATE TABLE "price_act" ("seq" INTEGER NOT NULL PRIMARY KEY, "price" INTEGER NOT NULL, '
        '"act" TEXT NOT NULL, "at_ms" INTEGER NOT NULL, "offset_min" INTEGER NOT NULL, "person" '
        'TEXT NOT NULL, FOREIGN KEY ("price") REFERENCES "price" ("seq")) STRICT'
    ),
    'CREATE INDEX "price_act_price" ON "price_act" ("price")',
    *(
        f"CREATE TRIGGER {table}_{word.lower()}_never BEFORE {word} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, 'a fact is written once'); END"
        for table in ("price", "price_act")
        for word in ("UPDATE", "DELETE")
    ),
)
"""Run in order, in one transaction."""

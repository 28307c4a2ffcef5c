"""The shop's offers, and what each of them took off which line.

A released migration is never edited; the tables of today are in db.tables.
"""

STATEMENTS = (
    'ALTER TABLE "line" ADD COLUMN "offer_share" INTEGER NOT NULL DEFAULT 0',
    (
        'CREATE TABLE "line_offer" ("sale" INTEGER NOT NULL REFERENCES "sale" ("seq"), '
        '"line" INTEGER NOT NULL, "place" INTEGER NOT NULL, "offer" INTEGER NOT NULL, '
        '"amount" INTEGER NOT NULL, "uses" INTEGER NOT NULL, '
        'PRIMARY KEY ("sale", "line", "place")) STRICT, WITHOUT ROWID'
    ),
    "CREATE INDEX line_offer_uses ON line_offer (offer, sale, uses) WHERE uses <> 0",
    (
        'CREATE TABLE "offer" ("seq" INTEGER NOT NULL PRIMARY KEY, "key" TEXT NOT NULL, '
        '"body" TEXT NOT NULL, "at_ms" INTEGER NOT NULL, "offset_min" INTEGER NOT NULL, '
        '"person" TEXT NOT NULL) STRICT'
    ),
    'CREATE INDEX "offer_key" ON "offer" ("key")',
    *(
        f"CREATE TRIGGER {table}_{word.lower()}_never BEFORE {word} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, 'a fact is written once'); END"
        for table in ("line_offer", "offer")
        for word in ("UPDATE", "DELETE")
    ),
)
"""Run in order, in one transaction."""

"""Slips of card payments: what was ordered on paper, signatures, uploads; a job names its attempt.

A released migration is never edited; the tables of today are in db.tables.
"""

STATEMENTS = (
    'ALTER TABLE "outbox" ADD COLUMN "attempt" INTEGER',
    (
        'CREATE TABLE "slip" ("attempt" INTEGER NOT NULL, "ordinal" INTEGER NOT NULL, "copy" '
        'INTEGER NOT NULL, "heard" INTEGER NOT NULL, "signed" INTEGER NOT NULL, "at_ms" '
        'INTEGER NOT NULL, "offset_min" INTEGER NOT NULL, "person" TEXT NOT NULL, "merchant" '
        'TEXT NOT NULL, "host" TEXT NOT NULL, PRIMARY KEY ("attempt", "ordinal")) STRICT, '
        "WITHOUT ROWID"
    ),
    (
        'CREATE TABLE "signature" ("attempt" INTEGER NOT NULL PRIMARY KEY, "ordinal" INTEGER '
        'NOT NULL, "at_ms" INTEGER NOT NULL, "offset_min" INTEGER NOT NULL, "strokes" TEXT '
        'NOT NULL, "image" BLOB NOT NULL, "code" TEXT NOT NULL, "evidence" TEXT NOT NULL, '
        '"matches" INTEGER NOT NULL) STRICT'
    ),
    'CREATE UNIQUE INDEX "signature_ordinal" ON "signature" ("ordinal")',
    (
        'CREATE TABLE "slip_upload" ("attempt" INTEGER NOT NULL PRIMARY KEY, "at_ms" INTEGER '
        'NOT NULL, "offset_min" INTEGER NOT NULL) STRICT'
    ),
    *(
        f"CREATE TRIGGER {table}_{word.lower()}_never BEFORE {word} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, 'a fact is written once'); END"
        for table in ("slip", "signature", "slip_upload")
        for word in ("UPDATE", "DELETE")
    ),
)
"""Run in order, in one transaction."""

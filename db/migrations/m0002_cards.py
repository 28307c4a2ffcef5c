"""Card payments: terminals, attempts and what became of them; a tender names its attempt.

A released migration is never edited; the tables of today are in db.tables.
"""

STATEMENTS = (
    'ALTER TABLE "tender" ADD COLUMN "attempt" TEXT',
    (
        'CREATE TABLE "terminal" ("lane" TEXT NOT NULL PRIMARY KEY, "terminal_no" TEXT NOT '
        'NULL, "merchant_no" TEXT NOT NULL, "merchant_name" TEXT NOT NULL, "host" TEXT NOT '
        'NULL, "dialect" TEXT NOT NULL, "batch" INTEGER NOT NULL, "next_stan" INTEGER NOT '
        'NULL, "signed_on" INTEGER NOT NULL, "settling" INTEGER NOT NULL, "retired_ms" '
        'INTEGER, "exchange_ms" INTEGER, "offset_min" INTEGER NOT NULL) STRICT'
    ),
    (
        'CREATE TABLE "attempt" ("seq" INTEGER NOT NULL PRIMARY KEY, "id" TEXT NOT NULL, '
        '"lane" TEXT NOT NULL, "terminal_no" TEXT NOT NULL, "merchant_no" TEXT NOT NULL, '
        '"batch" INTEGER NOT NULL, "stan" INTEGER NOT NULL, "kind" TEXT NOT NULL, "minor" '
        'INTEGER NOT NULL, "order_id" TEXT NOT NULL, "original" TEXT, "card_key" TEXT NOT '
        'NULL, "at_ms" INTEGER NOT NULL, "offset_min" INTEGER NOT NULL, "person" TEXT NOT '
        'NULL, "body" TEXT NOT NULL) STRICT'
    ),
    'CREATE UNIQUE INDEX "attempt_id" ON "attempt" ("id")',
    'CREATE INDEX "attempt_order_id" ON "attempt" ("order_id")',
    'CREATE INDEX "attempt_original" ON "attempt" ("original")',
    (
        'CREATE UNIQUE INDEX "attempt_terminal_no_batch_stan" ON "attempt" ("terminal_no", '
        '"batch", "stan")'
    ),
    'CREATE INDEX "attempt_card_key_at_ms" ON "attempt" ("card_key", "at_ms")',
    (
        'CREATE TABLE "attempt_event" ("attempt" INTEGER NOT NULL, "ordinal" INTEGER NOT '
        'NULL, "state" TEXT NOT NULL, "at_ms" INTEGER NOT NULL, "offset_min" INTEGER NOT '
        'NULL, "body" TEXT NOT NULL, PRIMARY KEY ("attempt", "ordinal")) STRICT, WITHOUT '
        "ROWID"
    ),
    (
        'CREATE TABLE "attempt_now" ("attempt" INTEGER NOT NULL PRIMARY KEY, "lane" TEXT NOT '
        'NULL, "state" TEXT NOT NULL, "tries" INTEGER NOT NULL, "sealed" BLOB) STRICT'
    ),
    'CREATE INDEX "attempt_now_lane_state" ON "attempt_now" ("lane", "state")',
    (
        "CREATE UNIQUE INDEX attempt_now_blocking ON attempt_now (lane) "
        "WHERE state IN ('sending', 'reversal_due', 'cancel_due')"
    ),
    *(
        f"CREATE TRIGGER {table}_{word.lower()}_never BEFORE {word} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, 'a fact is written once'); END"
        for table in ("attempt", "attempt_event")
        for word in ("UPDATE", "DELETE")
    ),
)
"""Run in order, in one transaction."""

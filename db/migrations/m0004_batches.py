"""The end of a batch, step by step, and the account that batches are paid to.

A released migration is never edited; the tables of today are in db.tables.
"""

STATEMENTS = (
    (
        'CREATE TABLE "batch_step" ("terminal_no" TEXT NOT NULL, "batch" INTEGER NOT NULL, '
        '"ordinal" INTEGER NOT NULL, "lane" TEXT NOT NULL, "stage" TEXT NOT NULL, "stan" '
        'INTEGER NOT NULL, "at_ms" INTEGER NOT NULL, "offset_min" INTEGER NOT NULL, "person" '
        'TEXT NOT NULL, "body" TEXT NOT NULL, PRIMARY KEY ("terminal_no", "batch", "ordinal")) '
        "STRICT, WITHOUT ROWID"
    ),
    (
        'CREATE TABLE "account_step" ("seq" INTEGER NOT NULL PRIMARY KEY, "lane" TEXT NOT NULL, '
        '"act" TEXT NOT NULL, "masked" TEXT NOT NULL, "bank" TEXT NOT NULL, "holder" TEXT NOT '
        'NULL, "at_ms" INTEGER NOT NULL, "offset_min" INTEGER NOT NULL, "person" TEXT NOT '
        "NULL) STRICT"
    ),
    *(
        f"CREATE TRIGGER {table}_{word.lower()}_never BEFORE {word} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, 'a fact is written once'); END"
        for table in ("batch_step", "account_step")
        for word in ("UPDATE", "DELETE")
    ),
)
"""Run in order, in one transaction."""

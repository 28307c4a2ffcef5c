"""The ledger of the shop's stored-value cards.

A released migration is never edited; the tables of today are in db.tables.
"""

STATEMENTS = (
    (
        'CREATE TABLE "stored_entry" ("seq" INTEGER NOT NULL PRIMARY KEY, "op" TEXT NOT NULL, '
        '"kind" TEXT NOT NULL, "card_key" TEXT NOT NULL, "contra" TEXT NOT NULL, "minor" '
        'INTEGER NOT NULL, "balance" INTEGER NOT NULL CHECK (balance >= 0), "till" TEXT NOT '
        'NULL, "z" INTEGER NOT NULL, "at_ms" INTEGER NOT NULL, "offset_min" INTEGER NOT NULL, '
        '"person" TEXT NOT NULL) STRICT'
    ),
    'CREATE UNIQUE INDEX "stored_entry_op" ON "stored_entry" ("op")',
    'CREATE INDEX "stored_entry_card_key_seq" ON "stored_entry" ("card_key", "seq")',
    'CREATE INDEX "stored_entry_till_z" ON "stored_entry" ("till", "z")',
    *(
        f"CREATE TRIGGER stored_entry_{word.lower()}_never BEFORE {word} ON stored_entry "
        f"BEGIN SELECT RAISE(ABORT, 'a fact is written once'); END"
        for word in ("UPDATE", "DELETE")
    ),
)
"""Run in order, in one transaction."""

"""People beside the owner: numbers, roles, PINs, wrong tries, the recovery code.

A released migration is never edited; the tables of today are in db.tables.
"""

STATEMENTS = (
    'ALTER TABLE "person" ADD COLUMN "role" TEXT NOT NULL DEFAULT \'\'',
    'ALTER TABLE "person" ADD COLUMN "number" INTEGER NOT NULL DEFAULT 0',
    'ALTER TABLE "person" ADD COLUMN "gone" INTEGER NOT NULL DEFAULT 0',
    'ALTER TABLE "person" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 0',
    "UPDATE person SET number = rowid",
    'CREATE UNIQUE INDEX "person_number" ON "person" ("number")',
    (
        'CREATE TABLE "pin" ("person" TEXT NOT NULL PRIMARY KEY, "hash" TEXT NOT NULL, '
        '"long" INTEGER NOT NULL, "given" INTEGER NOT NULL, '
        'FOREIGN KEY ("person") REFERENCES "person" ("key")) STRICT'
    ),
    (
        'CREATE TABLE "tries" ("who" TEXT NOT NULL PRIMARY KEY, "wrong" INTEGER NOT NULL, '
        '"since_ms" INTEGER NOT NULL) STRICT'
    ),
    (
        'CREATE TABLE "recovery" ("person" TEXT NOT NULL PRIMARY KEY, "hash" BLOB NOT NULL, '
        '"used" INTEGER NOT NULL, '
        'FOREIGN KEY ("person") REFERENCES "person" ("key")) STRICT'
    ),
    (
        "CREATE TRIGGER person_delete_never BEFORE DELETE ON person "
        "BEGIN SELECT RAISE(ABORT, 'nobody is forgotten'); END"
    ),
)
"""Run in order, in one transaction."""

"""The shop's members, who of them bought, and coupons that count once.

A member's rows are facts like any other; name, telephone and birthday lie apart and can be erased.
A released migration is never edited; the tables of today are in db.tables.
"""

STATEMENTS = (
    (
        'CREATE TABLE "member" ("seq" INTEGER NOT NULL PRIMARY KEY, "key" TEXT NOT NULL, '
        '"card" TEXT NOT NULL, "tier" TEXT NOT NULL, "circles" TEXT NOT NULL, '
        '"prices" TEXT NOT NULL, "joined" INTEGER, "gone" INTEGER NOT NULL, '
        '"at_ms" INTEGER NOT NULL, "offset_min" INTEGER NOT NULL, "person" TEXT NOT NULL) STRICT'
    ),
    'CREATE INDEX "member_key" ON "member" ("key")',
    'CREATE INDEX "member_card" ON "member" ("card")',
    (
        'CREATE TABLE "member_person" ("key" TEXT NOT NULL PRIMARY KEY, "name" TEXT NOT NULL, '
        '"phone" TEXT NOT NULL, "birthday" INTEGER) STRICT, WITHOUT ROWID'
    ),
    'CREATE INDEX "member_person_name" ON "member_person" ("name")',
    'CREATE INDEX "member_person_phone" ON "member_person" ("phone")',
    'ALTER TABLE "sale" ADD COLUMN "tier" INTEGER NOT NULL DEFAULT 0',
    'ALTER TABLE "sale" ADD COLUMN "circle" INTEGER NOT NULL DEFAULT 0',
    (
        'CREATE TABLE "coupon" ("sale" INTEGER NOT NULL REFERENCES "sale" ("seq"), '
        '"code" TEXT NOT NULL, "offer" INTEGER NOT NULL, PRIMARY KEY ("sale", "code")) '
        "STRICT, WITHOUT ROWID"
    ),
    'CREATE INDEX "coupon_code" ON "coupon" ("code")',
    *(
        f"CREATE TRIGGER {table}_{word.lower()}_never BEFORE {word} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, 'a fact is written once'); END"
        for table in ("member", "coupon")
        for word in ("UPDATE", "DELETE")
    ),
)
"""Run in order, in one transaction."""

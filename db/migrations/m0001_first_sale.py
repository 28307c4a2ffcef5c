"""The first schema: shop, goods, sales, journal, baskets and sums.

A released migration is never edited; the tables of today are in db.tables.
"""

STATEMENTS = (
    (
        'CREATE TABLE "shop" ("key" TEXT NOT NULL PRIMARY KEY, "name" TEXT NOT NULL, '
        '"branch" TEXT NOT NULL, "address" TEXT NOT NULL, "phone" TEXT NOT NULL, '
        '"tax_no" TEXT NOT NULL, "profile" TEXT NOT NULL, "demo" INTEGER NOT NULL) STRICT'
    ),
    (
        'CREATE TABLE "till" ("key" TEXT NOT NULL PRIMARY KEY, "epoch" INTEGER NOT NULL, '
        '"next_number" INTEGER NOT NULL, "next_z" INTEGER NOT NULL) STRICT'
    ),
    (
        'CREATE TABLE "person" ("key" TEXT NOT NULL PRIMARY KEY, "name" TEXT NOT NULL, '
        '"rights" TEXT NOT NULL) STRICT'
    ),
    (
        'CREATE TABLE "product" ("id" INTEGER NOT NULL PRIMARY KEY, "code" TEXT NOT NULL, '
        '"barcode" TEXT, "name" TEXT NOT NULL, "department" TEXT, "price" INTEGER, '
        '"cost" INTEGER, "unit" TEXT NOT NULL, "tax_rate" INTEGER NOT NULL, '
        '"weighed" INTEGER NOT NULL) STRICT'
    ),
    'CREATE UNIQUE INDEX "product_code" ON "product" ("code")',
    (
        'CREATE TABLE "code" ("code" TEXT NOT NULL PRIMARY KEY, "product" INTEGER NOT NULL, '
        'FOREIGN KEY ("product") REFERENCES "product" ("id")) STRICT, WITHOUT ROWID'
    ),
    'CREATE INDEX "code_product" ON "code" ("product")',
    (
        'CREATE TABLE "label" ("id" INTEGER NOT NULL PRIMARY KEY, "kind" TEXT NOT NULL, '
        '"key" TEXT NOT NULL, "text" TEXT NOT NULL) STRICT'
    ),
    'CREATE UNIQUE INDEX "label_kind_key_text" ON "label" ("kind", "key", "text")',
    (
        'CREATE TABLE "sale" ("seq" INTEGER NOT NULL PRIMARY KEY, "id" TEXT NOT NULL, '
        '"till" INTEGER NOT NULL, "number" INTEGER NOT NULL, "receipt_no" TEXT NOT NULL, '
        '"at_ms" INTEGER NOT NULL, "offset_min" INTEGER NOT NULL, "day" INTEGER NOT NULL, '
        '"hour" INTEGER NOT NULL, "shop" INTEGER NOT NULL, "cashier" INTEGER NOT NULL, '
        '"segment" INTEGER NOT NULL, "customer" INTEGER NOT NULL, "gross" INTEGER NOT NULL, '
        '"discount" INTEGER NOT NULL, "total" INTEGER NOT NULL, "tax" INTEGER NOT NULL, '
        '"rounding" INTEGER NOT NULL, "change" INTEGER NOT NULL, "reference" TEXT, '
        '"request" TEXT NOT NULL) STRICT'
    ),
    'CREATE UNIQUE INDEX "sale_id" ON "sale" ("id")',
    'CREATE UNIQUE INDEX "sale_receipt_no" ON "sale" ("receipt_no")',
    'CREATE INDEX "sale_day" ON "sale" ("day")',
    'CREATE UNIQUE INDEX "sale_till_number" ON "sale" ("till", "number")',
    'CREATE INDEX "sale_reference" ON "sale" ("reference")',
    (
        'CREATE TABLE "line" ("sale" INTEGER NOT NULL REFERENCES "sale" ("seq"), '
        '"ordinal" INTEGER NOT NULL, "product" INTEGER NOT NULL, "barcode" TEXT, '
        '"department" INTEGER NOT NULL, "unit" TEXT NOT NULL, "weighed" INTEGER NOT NULL, '
        '"quantity" INTEGER NOT NULL, "regular" INTEGER NOT NULL, "price" INTEGER NOT NULL, '
        '"gross" INTEGER NOT NULL, "override" INTEGER NOT NULL, "line_discount" INTEGER NOT NULL, '
        '"basket_share" INTEGER NOT NULL, "total" INTEGER NOT NULL, "tax_rate" INTEGER NOT NULL, '
        '"tax" INTEGER NOT NULL, "cost" INTEGER, "reason" TEXT NOT NULL, "returns_sale" INTEGER, '
        '"returns_ordinal" INTEGER, PRIMARY KEY ("sale", "ordinal")) STRICT, WITHOUT ROWID'
    ),
    (
        'CREATE TABLE "tender" ("sale" INTEGER NOT NULL REFERENCES "sale" ("seq"), '
        '"ordinal" INTEGER NOT NULL, "kind" INTEGER NOT NULL, "amount" INTEGER NOT NULL, '
        '"given" INTEGER NOT NULL, PRIMARY KEY ("sale", "ordinal")) STRICT, WITHOUT ROWID'
    ),
    (
        'CREATE TABLE "journal" ("till" TEXT NOT NULL, "seq" INTEGER NOT NULL, '
        '"epoch" INTEGER NOT NULL, "code" INTEGER NOT NULL, "at_ms" INTEGER NOT NULL, '
        '"offset_min" INTEGER NOT NULL, "person" TEXT NOT NULL, "sale" INTEGER, '
        '"body" TEXT NOT NULL, "prev" BLOB NOT NULL, "hash" BLOB NOT NULL, "key" TEXT NOT NULL, '
        '"signature" BLOB NOT NULL, PRIMARY KEY ("till", "seq")) STRICT, WITHOUT ROWID'
    ),
    (
        'CREATE TABLE "closing" ("till" TEXT NOT NULL, "z" INTEGER NOT NULL, '
        '"day" INTEGER NOT NULL, "at_ms" INTEGER NOT NULL, "offset_min" INTEGER NOT NULL, '
        '"person" TEXT NOT NULL, "first_number" INTEGER NOT NULL, "last_number" INTEGER NOT NULL, '
        '"body" TEXT NOT NULL, PRIMARY KEY ("till", "z")) STRICT, WITHOUT ROWID'
    ),
    (
        'CREATE TABLE "outbox" ("id" INTEGER NOT NULL PRIMARY KEY, "kind" TEXT NOT NULL, '
        '"sale" INTEGER, "copy" INTEGER NOT NULL, "state" TEXT NOT NULL, '
        '"tries" INTEGER NOT NULL, "made_ms" INTEGER NOT NULL, "done_ms" INTEGER, '
        '"why" TEXT NOT NULL) STRICT'
    ),
    'CREATE INDEX "outbox_state_kind_id" ON "outbox" ("state", "kind", "id")',
    (
        'CREATE TABLE "basket" ("id" TEXT NOT NULL PRIMARY KEY, "till" TEXT NOT NULL, '
        '"state" TEXT NOT NULL, "at_ms" INTEGER NOT NULL, "head" TEXT NOT NULL) STRICT'
    ),
    (
        'CREATE TABLE "basket_line" ("basket" TEXT NOT NULL, "line" INTEGER NOT NULL, '
        '"place" INTEGER NOT NULL, "body" TEXT NOT NULL, PRIMARY KEY ("basket", "line")) STRICT, '
        "WITHOUT ROWID"
    ),
    (
        'CREATE TABLE "sum_hour" ("day" INTEGER NOT NULL, "hour" INTEGER NOT NULL, '
        '"shop" INTEGER NOT NULL, "till" INTEGER NOT NULL, "cashier" INTEGER NOT NULL, '
        '"segment" INTEGER NOT NULL, "department" INTEGER NOT NULL, "tax_rate" INTEGER NOT NULL, '
        '"gross" INTEGER NOT NULL, "discount" INTEGER NOT NULL, "returns" INTEGER NOT NULL, '
        '"total" INTEGER NOT NULL, "tax" INTEGER NOT NULL, "cost" INTEGER NOT NULL, '
        '"cost_missing" INTEGER NOT NULL, "units" INTEGER NOT NULL, "lines" INTEGER NOT NULL, '
        'PRIMARY KEY ("day", "shop", "till", "cashier", "segment", "hour", "department", '
        '"tax_rate")) STRICT, WITHOUT ROWID'
    ),
    (
        'CREATE TABLE "sum_product" ("day" INTEGER NOT NULL, "shop" INTEGER NOT NULL, '
        '"department" INTEGER NOT NULL, "product" INTEGER NOT NULL, "gross" INTEGER NOT NULL, '
        '"discount" INTEGER NOT NULL, "returns" INTEGER NOT NULL, "total" INTEGER NOT NULL, '
        '"tax" INTEGER NOT NULL, "cost" INTEGER NOT NULL, "cost_missing" INTEGER NOT NULL, '
        '"units" INTEGER NOT NULL, "lines" INTEGER NOT NULL, PRIMARY KEY ("day", "shop", '
        '"department", "product")) STRICT, WITHOUT ROWID'
    ),
    (
        'CREATE TABLE "sum_basket" ("day" INTEGER NOT NULL, "hour" INTEGER NOT NULL, '
        '"shop" INTEGER NOT NULL, "till" INTEGER NOT NULL, "cashier" INTEGER NOT NULL, '
        '"segment" INTEGER NOT NULL, "transactions" INTEGER NOT NULL, PRIMARY KEY ("day", "shop", '
        '"till", "cashier", "segment", "hour")) STRICT, WITHOUT ROWID'
    ),
    (
        'CREATE TABLE "sum_tender" ("day" INTEGER NOT NULL, "hour" INTEGER NOT NULL, '
        '"shop" INTEGER NOT NULL, "till" INTEGER NOT NULL, "cashier" INTEGER NOT NULL, '
        '"segment" INTEGER NOT NULL, "tender" INTEGER NOT NULL, "total" INTEGER NOT NULL, '
        '"transactions" INTEGER NOT NULL, PRIMARY KEY ("day", "shop", "till", "cashier", '
        '"segment", "hour", "tender")) STRICT, WITHOUT ROWID'
    ),
    (
        "CREATE VIRTUAL TABLE product_search USING fts5(name, initials, pinyin, content='', "
        "contentless_delete=1, tokenize='unicode61', prefix='1 2 3')"
    ),
    (
        "CREATE INDEX line_returns ON line (returns_sale, returns_ordinal) "
        "WHERE returns_sale IS NOT NULL"
    ),
    *(
        f"CREATE TRIGGER {table}_{word.lower()}_never BEFORE {word} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, 'a fact is written once'); END"
        for table in ("sale", "line", "tender", "journal", "closing", "label")
        for word in ("UPDATE", "DELETE")
    ),
)
"""Run in order, in one transaction."""

"""Sums by the month too, of customers, offers and branches; receipts found by their day and time.

The sums of before are made anew from the rows: documents are counted in them by department and
product as well. A released migration is never edited; the tables of today are in db.tables.
"""

STATEMENTS = (
    "DROP TABLE sum_hour",
    "DROP TABLE sum_product",
    "DROP TABLE sum_basket",
    "DROP TABLE sum_tender",
    (
        'CREATE TABLE "sum_hour" ("day" INTEGER NOT NULL, "shop" INTEGER NOT NULL, "till" INTEGER '
        'NOT NULL, "cashier" INTEGER NOT NULL, "segment" INTEGER NOT NULL, "hour" INTEGER NOT '
        'NULL, "department" INTEGER NOT NULL, "tax_rate" INTEGER NOT NULL, "transactions" INTEGER '
        'NOT NULL, "again" INTEGER NOT NULL, "lines" INTEGER NOT NULL, "cost_missing" INTEGER NOT '
        'NULL, "total" INTEGER NOT NULL, "tax" INTEGER NOT NULL, "units" INTEGER NOT NULL, "cost" '
        'INTEGER NOT NULL, "gross" INTEGER NOT NULL, "discount" INTEGER NOT NULL, "returns" '
        'INTEGER NOT NULL, PRIMARY KEY ("day", "shop", "till", "cashier", "segment", "hour", '
        '"department", "tax_rate")) STRICT, WITHOUT ROWID'
    ),
    (
        'CREATE TABLE "sum_product" ("day" INTEGER NOT NULL, "shop" INTEGER NOT NULL, "product" '
        'INTEGER NOT NULL, "department" INTEGER NOT NULL, "transactions" INTEGER NOT NULL, '
        '"again" INTEGER NOT NULL, "lines" INTEGER NOT NULL, "cost_missing" INTEGER NOT NULL, '
        '"total" INTEGER NOT NULL, "tax" INTEGER NOT NULL, "units" INTEGER NOT NULL, "cost" '
        'INTEGER NOT NULL, "gross" INTEGER NOT NULL, "discount" INTEGER NOT NULL, "returns" '
        'INTEGER NOT NULL, PRIMARY KEY ("day", "shop", "product", "department")) STRICT, WITHOUT '
        "ROWID"
    ),
    (
        'CREATE TABLE "sum_basket" ("day" INTEGER NOT NULL, "shop" INTEGER NOT NULL, "till" '
        'INTEGER NOT NULL, "cashier" INTEGER NOT NULL, "segment" INTEGER NOT NULL, "hour" INTEGER '
        'NOT NULL, "transactions" INTEGER NOT NULL, "lines" INTEGER NOT NULL, "cost_missing" '
        'INTEGER NOT NULL, "total" INTEGER NOT NULL, "tax" INTEGER NOT NULL, "units" INTEGER NOT '
        'NULL, "cost" INTEGER NOT NULL, "gross" INTEGER NOT NULL, "discount" INTEGER NOT NULL, '
        '"returns" INTEGER NOT NULL, PRIMARY KEY ("day", "shop", "till", "cashier", "segment", '
        '"hour")) STRICT, WITHOUT ROWID'
    ),
    (
        'CREATE TABLE "sum_tender" ("day" INTEGER NOT NULL, "shop" INTEGER NOT NULL, "till" '
        'INTEGER NOT NULL, "cashier" INTEGER NOT NULL, "segment" INTEGER NOT NULL, "hour" INTEGER '
        'NOT NULL, "tender" INTEGER NOT NULL, "total" INTEGER NOT NULL, "transactions" INTEGER '
        'NOT NULL, PRIMARY KEY ("day", "shop", "till", "cashier", "segment", "hour", "tender")) '
        "STRICT, WITHOUT ROWID"
    ),
    (
        'CREATE TABLE "sum_customer" ("day" INTEGER NOT NULL, "shop" INTEGER NOT NULL, "customer" '
        'INTEGER NOT NULL, "tier" INTEGER NOT NULL, "circle" INTEGER NOT NULL, "transactions" '
        'INTEGER NOT NULL, "lines" INTEGER NOT NULL, "cost_missing" INTEGER NOT NULL, "total" '
        'INTEGER NOT NULL, "tax" INTEGER NOT NULL, "units" INTEGER NOT NULL, "cost" INTEGER NOT '
        'NULL, "gross" INTEGER NOT NULL, "discount" INTEGER NOT NULL, "returns" INTEGER NOT NULL, '
        'PRIMARY KEY ("day", "shop", "customer", "tier", "circle")) STRICT, WITHOUT ROWID'
    ),
    (
        'CREATE TABLE "sum_branch" ("day" INTEGER NOT NULL, "shop" INTEGER NOT NULL, "branch" '
        'TEXT NOT NULL, "transactions" INTEGER NOT NULL, PRIMARY KEY ("day", "shop", "branch")) '
        "STRICT, WITHOUT ROWID"
    ),
    (
        'CREATE TABLE "sum_offer" ("day" INTEGER NOT NULL, "shop" INTEGER NOT NULL, "till" '
        'INTEGER NOT NULL, "cashier" INTEGER NOT NULL, "segment" INTEGER NOT NULL, "department" '
        'INTEGER NOT NULL, "offer" INTEGER NOT NULL, "discount" INTEGER NOT NULL, "transactions" '
        'INTEGER NOT NULL, "again" INTEGER NOT NULL, PRIMARY KEY ("day", "shop", "till", '
        '"cashier", "segment", "department", "offer")) STRICT, WITHOUT ROWID'
    ),
    (
        'CREATE TABLE "sum_day" ("day" INTEGER NOT NULL, "shop" INTEGER NOT NULL, "hour" INTEGER '
        'NOT NULL, "transactions" INTEGER NOT NULL, "lines" INTEGER NOT NULL, "cost_missing" '
        'INTEGER NOT NULL, "total" INTEGER NOT NULL, "tax" INTEGER NOT NULL, "units" INTEGER NOT '
        'NULL, "cost" INTEGER NOT NULL, "gross" INTEGER NOT NULL, "discount" INTEGER NOT NULL, '
        '"returns" INTEGER NOT NULL, PRIMARY KEY ("day", "shop", "hour")) STRICT, WITHOUT ROWID'
    ),
    (
        'CREATE TABLE "sum_department" ("day" INTEGER NOT NULL, "shop" INTEGER NOT NULL, '
        '"department" INTEGER NOT NULL, "tax_rate" INTEGER NOT NULL, "transactions" INTEGER NOT '
        'NULL, "again" INTEGER NOT NULL, "lines" INTEGER NOT NULL, "cost_missing" INTEGER NOT '
        'NULL, "total" INTEGER NOT NULL, "tax" INTEGER NOT NULL, "units" INTEGER NOT NULL, "cost" '
        'INTEGER NOT NULL, "gross" INTEGER NOT NULL, "discount" INTEGER NOT NULL, "returns" '
        'INTEGER NOT NULL, PRIMARY KEY ("day", "shop", "department", "tax_rate")) STRICT, WITHOUT '
        "ROWID"
    ),
    (
        'CREATE TABLE "month_place" ("month" INTEGER NOT NULL, "shop" INTEGER NOT NULL, "till" '
        'INTEGER NOT NULL, "cashier" INTEGER NOT NULL, "segment" INTEGER NOT NULL, "hour" INTEGER '
        'NOT NULL, "transactions" INTEGER NOT NULL, "lines" INTEGER NOT NULL, "cost_missing" '
        'INTEGER NOT NULL, "total" INTEGER NOT NULL, "tax" INTEGER NOT NULL, "units" INTEGER NOT '
        'NULL, "cost" INTEGER NOT NULL, "gross" INTEGER NOT NULL, "discount" INTEGER NOT NULL, '
        '"returns" INTEGER NOT NULL, PRIMARY KEY ("month", "shop", "till", "cashier", "segment", '
        '"hour")) STRICT, WITHOUT ROWID'
    ),
    (
        'CREATE TABLE "month_segment" ("month" INTEGER NOT NULL, "shop" INTEGER NOT NULL, '
        '"segment" INTEGER NOT NULL, "hour" INTEGER NOT NULL, "transactions" INTEGER NOT NULL, '
        '"lines" INTEGER NOT NULL, "cost_missing" INTEGER NOT NULL, "total" INTEGER NOT NULL, '
        '"tax" INTEGER NOT NULL, "units" INTEGER NOT NULL, "cost" INTEGER NOT NULL, "gross" '
        'INTEGER NOT NULL, "discount" INTEGER NOT NULL, "returns" INTEGER NOT NULL, PRIMARY KEY '
        '("month", "shop", "segment", "hour")) STRICT, WITHOUT ROWID'
    ),
    (
        'CREATE TABLE "month_hour" ("month" INTEGER NOT NULL, "shop" INTEGER NOT NULL, '
        '"department" INTEGER NOT NULL, "hour" INTEGER NOT NULL, "tax_rate" INTEGER NOT NULL, '
        '"transactions" INTEGER NOT NULL, "again" INTEGER NOT NULL, "lines" INTEGER NOT NULL, '
        '"cost_missing" INTEGER NOT NULL, "total" INTEGER NOT NULL, "tax" INTEGER NOT NULL, '
        '"units" INTEGER NOT NULL, "cost" INTEGER NOT NULL, "gross" INTEGER NOT NULL, "discount" '
        'INTEGER NOT NULL, "returns" INTEGER NOT NULL, PRIMARY KEY ("month", "shop", '
        '"department", "hour", "tax_rate")) STRICT, WITHOUT ROWID'
    ),
    (
        'CREATE TABLE "month_department" ("month" INTEGER NOT NULL, "shop" INTEGER NOT NULL, '
        '"till" INTEGER NOT NULL, "cashier" INTEGER NOT NULL, "segment" INTEGER NOT NULL, '
        '"department" INTEGER NOT NULL, "tax_rate" INTEGER NOT NULL, "transactions" INTEGER NOT '
        'NULL, "again" INTEGER NOT NULL, "lines" INTEGER NOT NULL, "cost_missing" INTEGER NOT '
        'NULL, "total" INTEGER NOT NULL, "tax" INTEGER NOT NULL, "units" INTEGER NOT NULL, "cost" '
        'INTEGER NOT NULL, "gross" INTEGER NOT NULL, "discount" INTEGER NOT NULL, "returns" '
        'INTEGER NOT NULL, PRIMARY KEY ("month", "shop", "till", "cashier", "segment", '
        '"department", "tax_rate")) STRICT, WITHOUT ROWID'
    ),
    (
        'CREATE TABLE "month_shop_product" ("month" INTEGER NOT NULL, "shop" INTEGER NOT NULL, '
        '"product" INTEGER NOT NULL, "department" INTEGER NOT NULL, "transactions" INTEGER NOT '
        'NULL, "again" INTEGER NOT NULL, "lines" INTEGER NOT NULL, "cost_missing" INTEGER NOT '
        'NULL, "total" INTEGER NOT NULL, "tax" INTEGER NOT NULL, "units" INTEGER NOT NULL, "cost" '
        'INTEGER NOT NULL, "gross" INTEGER NOT NULL, "discount" INTEGER NOT NULL, "returns" '
        'INTEGER NOT NULL, PRIMARY KEY ("month", "shop", "product", "department")) STRICT, '
        "WITHOUT ROWID"
    ),
    (
        'CREATE TABLE "month_product" ("product" INTEGER NOT NULL, "month" INTEGER NOT NULL, '
        '"department" INTEGER NOT NULL, "transactions" INTEGER NOT NULL, "again" INTEGER NOT '
        'NULL, "lines" INTEGER NOT NULL, "cost_missing" INTEGER NOT NULL, "total" INTEGER NOT '
        'NULL, "tax" INTEGER NOT NULL, "units" INTEGER NOT NULL, "cost" INTEGER NOT NULL, "gross" '
        'INTEGER NOT NULL, "discount" INTEGER NOT NULL, "returns" INTEGER NOT NULL, PRIMARY KEY '
        '("product", "month", "department")) STRICT, WITHOUT ROWID'
    ),
    (
        'CREATE TABLE "month_tender" ("month" INTEGER NOT NULL, "shop" INTEGER NOT NULL, "till" '
        'INTEGER NOT NULL, "cashier" INTEGER NOT NULL, "segment" INTEGER NOT NULL, "tender" '
        'INTEGER NOT NULL, "total" INTEGER NOT NULL, "transactions" INTEGER NOT NULL, PRIMARY KEY '
        '("month", "shop", "till", "cashier", "segment", "tender")) STRICT, WITHOUT ROWID'
    ),
    (
        'CREATE TABLE "month_offer" ("month" INTEGER NOT NULL, "shop" INTEGER NOT NULL, '
        '"department" INTEGER NOT NULL, "offer" INTEGER NOT NULL, "discount" INTEGER NOT NULL, '
        '"transactions" INTEGER NOT NULL, "again" INTEGER NOT NULL, PRIMARY KEY ("month", "shop", '
        '"department", "offer")) STRICT, WITHOUT ROWID'
    ),
    (
        "INSERT INTO sum_hour (day, hour, shop, till, cashier, segment, department, tax_rate, "
        "transactions, again, lines, cost_missing, total, tax, units, cost, gross, discount, "
        "returns) SELECT sale.day, sale.hour, sale.shop, sale.till, sale.cashier, sale.segment, "
        "line.department, line.tax_rate, sum(((line.quantity >= 0) AND NOT EXISTS (SELECT 1 FROM "
        "line AS early WHERE early.sale = line.sale AND early.ordinal < line.ordinal AND "
        "early.quantity >= 0 AND (early.department = line.department OR (line.department IN ( "
        "SELECT id FROM label JOIN (SELECT kind, key FROM label WHERE kind IN ('product', "
        "'department') GROUP BY 1, 2 HAVING count(*) > 1 OR key = '') USING (kind, key) UNION ALL "
        "SELECT 0) AND coalesce((SELECT key FROM label WHERE id = early.department), '') = "
        "coalesce((SELECT key FROM label WHERE id = line.department), '')))))), "
        "sum(((line.quantity >= 0) AND NOT EXISTS (SELECT 1 FROM line AS early WHERE early.sale = "
        "line.sale AND early.ordinal < line.ordinal AND early.quantity >= 0 AND early.department "
        "= line.department AND early.tax_rate = line.tax_rate))) - sum(((line.quantity >= 0) AND "
        "NOT EXISTS (SELECT 1 FROM line AS early WHERE early.sale = line.sale AND early.ordinal < "
        "line.ordinal AND early.quantity >= 0 AND (early.department = line.department OR "
        "(line.department IN ( SELECT id FROM label JOIN (SELECT kind, key FROM label WHERE kind "
        "IN ('product', 'department') GROUP BY 1, 2 HAVING count(*) > 1 OR key = '') USING (kind, "
        "key) UNION ALL SELECT 0) AND coalesce((SELECT key FROM label WHERE id = "
        "early.department), '') = coalesce((SELECT key FROM label WHERE id = line.department), "
        "'')))))), count(*), sum(line.cost IS NULL), sum(line.total), sum(line.tax), "
        "sum((line.quantity >= 0) * iif(line.weighed, 1000, line.quantity)), "
        "sum(coalesce(line.cost, 0)), sum((line.quantity >= 0) * (line.total + (line.override + "
        "line.line_discount + line.basket_share + line.offer_share))), sum((line.quantity >= 0) * "
        "(line.override + line.line_discount + line.basket_share + line.offer_share)), "
        "-sum((line.quantity < 0) * line.total) FROM sale CROSS JOIN line ON line.sale = sale.seq "
        "GROUP BY 1, 2, 3, 4, 5, 6, 7, 8"
    ),
    (
        "INSERT INTO sum_product (day, shop, department, product, transactions, again, lines, "
        "cost_missing, total, tax, units, cost, gross, discount, returns) SELECT sale.day, "
        "sale.shop, line.department, line.product, sum(((line.quantity >= 0) AND NOT EXISTS "
        "(SELECT 1 FROM line AS early WHERE early.sale = line.sale AND early.ordinal < "
        "line.ordinal AND early.quantity >= 0 AND (early.product = line.product OR (line.product "
        "IN ( SELECT id FROM label JOIN (SELECT kind, key FROM label WHERE kind IN ('product', "
        "'department') GROUP BY 1, 2 HAVING count(*) > 1 OR key = '') USING (kind, key) UNION ALL "
        "SELECT 0) AND coalesce((SELECT key FROM label WHERE id = early.product), '') = "
        "coalesce((SELECT key FROM label WHERE id = line.product), '')))))), sum(((line.quantity "
        ">= 0) AND NOT EXISTS (SELECT 1 FROM line AS early WHERE early.sale = line.sale AND "
        "early.ordinal < line.ordinal AND early.quantity >= 0 AND early.product = line.product "
        "AND early.department = line.department))) - sum(((line.quantity >= 0) AND NOT EXISTS "
        "(SELECT 1 FROM line AS early WHERE early.sale = line.sale AND early.ordinal < "
        "line.ordinal AND early.quantity >= 0 AND (early.product = line.product OR (line.product "
        "IN ( SELECT id FROM label JOIN (SELECT kind, key FROM label WHERE kind IN ('product', "
        "'department') GROUP BY 1, 2 HAVING count(*) > 1 OR key = '') USING (kind, key) UNION ALL "
        "SELECT 0) AND coalesce((SELECT key FROM label WHERE id = early.product), '') = "
        "coalesce((SELECT key FROM label WHERE id = line.product), '')))))), count(*), "
        "sum(line.cost IS NULL), sum(line.total), sum(line.tax), sum((line.quantity >= 0) * "
        "iif(line.weighed, 1000, line.quantity)), sum(coalesce(line.cost, 0)), sum((line.quantity "
        ">= 0) * (line.total + (line.override + line.line_discount + line.basket_share + "
        "line.offer_share))), sum((line.quantity >= 0) * (line.override + line.line_discount + "
        "line.basket_share + line.offer_share)), -sum((line.quantity < 0) * line.total) FROM sale "
        "CROSS JOIN line ON line.sale = sale.seq GROUP BY 1, 2, 3, 4"
    ),
    (
        "INSERT INTO sum_basket (day, hour, shop, till, cashier, segment, transactions, lines, "
        "cost_missing, total, tax, units, cost, gross, discount, returns) SELECT sale.day, "
        "sale.hour, sale.shop, sale.till, sale.cashier, sale.segment, sum(((line.quantity >= 0) "
        "AND NOT EXISTS (SELECT 1 FROM line AS early WHERE early.sale = line.sale AND "
        "early.ordinal < line.ordinal AND early.quantity >= 0 AND 1))), count(*), sum(line.cost "
        "IS NULL), sum(line.total), sum(line.tax), sum((line.quantity >= 0) * iif(line.weighed, "
        "1000, line.quantity)), sum(coalesce(line.cost, 0)), sum((line.quantity >= 0) * "
        "(line.total + (line.override + line.line_discount + line.basket_share + "
        "line.offer_share))), sum((line.quantity >= 0) * (line.override + line.line_discount + "
        "line.basket_share + line.offer_share)), -sum((line.quantity < 0) * line.total) FROM sale "
        "CROSS JOIN line ON line.sale = sale.seq GROUP BY 1, 2, 3, 4, 5, 6"
    ),
    (
        "INSERT INTO sum_tender (day, hour, shop, till, cashier, segment, tender, total, "
        "transactions) SELECT sale.day, sale.hour, sale.shop, sale.till, sale.cashier, "
        "sale.segment, tender.kind, sum(tender.amount), count(DISTINCT iif(EXISTS (SELECT 1 FROM "
        "line WHERE line.sale = sale.seq AND line.quantity >= 0), sale.seq, NULL)) FROM sale "
        "CROSS JOIN tender ON tender.sale = sale.seq GROUP BY 1, 2, 3, 4, 5, 6, 7"
    ),
    (
        "INSERT INTO sum_customer (day, shop, customer, tier, circle, transactions, lines, "
        "cost_missing, total, tax, units, cost, gross, discount, returns) SELECT sale.day, "
        "sale.shop, sale.customer, sale.tier, sale.circle, sum(((line.quantity >= 0) AND NOT "
        "EXISTS (SELECT 1 FROM line AS early WHERE early.sale = line.sale AND early.ordinal < "
        "line.ordinal AND early.quantity >= 0 AND 1))), count(*), sum(line.cost IS NULL), "
        "sum(line.total), sum(line.tax), sum((line.quantity >= 0) * iif(line.weighed, 1000, "
        "line.quantity)), sum(coalesce(line.cost, 0)), sum((line.quantity >= 0) * (line.total + "
        "(line.override + line.line_discount + line.basket_share + line.offer_share))), "
        "sum((line.quantity >= 0) * (line.override + line.line_discount + line.basket_share + "
        "line.offer_share)), -sum((line.quantity < 0) * line.total) FROM sale CROSS JOIN line ON "
        "line.sale = sale.seq GROUP BY 1, 2, 3, 4, 5"
    ),
    (
        "INSERT INTO sum_branch (day, shop, branch, transactions) WITH RECURSIVE cut (id, key, "
        "at) AS ( SELECT id, key, length(key) FROM label WHERE kind = 'department' UNION ALL "
        "SELECT id, key, at - 1 FROM cut WHERE at > 2 ), branch AS MATERIALIZED ( SELECT id, "
        "substr(key, 1, at) AS path FROM cut WHERE key <> '' AND at > 0 AND (at = length(key) OR "
        "substr(key, at + 1, 1) = '/') ) SELECT sale.day, sale.shop, branch.path, count(DISTINCT "
        "sale.seq) FROM sale CROSS JOIN line ON line.sale = sale.seq JOIN branch ON branch.id = "
        "line.department WHERE (line.quantity >= 0) GROUP BY 1, 2, 3"
    ),
    (
        "INSERT INTO sum_offer (day, shop, till, cashier, segment, department, offer, discount, "
        "transactions, again) SELECT day, shop, till, cashier, segment, department, offer, "
        "sum(amount), sum(first), sum(new) - sum(first) FROM (SELECT *, row_number() OVER "
        "(PARTITION BY seq, key ORDER BY ordinal, place) = 1 AS first, row_number() OVER "
        "(PARTITION BY seq, department, offer ORDER BY ordinal, place) = 1 AS new FROM ( SELECT "
        "sale.day, sale.hour, sale.shop, sale.till, sale.cashier, sale.segment, seq, ordinal, "
        "place, department, offer, amount, coalesce((SELECT key FROM label WHERE id = offer), '') "
        "AS key FROM sale CROSS JOIN line_offer ON line_offer.sale = seq JOIN line ON line.sale = "
        "seq AND ordinal = line_offer.line WHERE (line.quantity >= 0) AND amount <> 0 UNION ALL "
        "SELECT sale.day, sale.hour, sale.shop, sale.till, sale.cashier, sale.segment, seq, "
        "ordinal, 1073741824, department, 0, line.override + line.line_discount + "
        "line.basket_share, '' FROM sale CROSS JOIN line ON line.sale = sale.seq WHERE "
        "(line.quantity >= 0) AND line.override + line.line_discount + line.basket_share <> 0)) "
        "GROUP BY 1, 2, 3, 4, 5, 6, 7"
    ),
    (
        "INSERT INTO sum_day (day, shop, hour, transactions, lines, cost_missing, total, tax, "
        "units, cost, gross, discount, returns) SELECT day, shop, hour, sum(transactions), "
        "sum(lines), sum(cost_missing), sum(total), sum(tax), sum(units), sum(cost), sum(gross), "
        "sum(discount), sum(returns) FROM sum_basket GROUP BY 1, 2, 3"
    ),
    (
        "INSERT INTO sum_department (day, shop, department, tax_rate, transactions, again, lines, "
        "cost_missing, total, tax, units, cost, gross, discount, returns) SELECT day, shop, "
        "department, tax_rate, sum(transactions), sum(again), sum(lines), sum(cost_missing), "
        "sum(total), sum(tax), sum(units), sum(cost), sum(gross), sum(discount), sum(returns) "
        "FROM sum_hour GROUP BY 1, 2, 3, 4"
    ),
    (
        "INSERT INTO month_place (month, shop, till, cashier, segment, hour, transactions, lines, "
        "cost_missing, total, tax, units, cost, gross, discount, returns) SELECT day / 100, shop, "
        "till, cashier, segment, hour, sum(transactions), sum(lines), sum(cost_missing), "
        "sum(total), sum(tax), sum(units), sum(cost), sum(gross), sum(discount), sum(returns) "
        "FROM sum_basket GROUP BY 1, 2, 3, 4, 5, 6"
    ),
    (
        "INSERT INTO month_segment (month, shop, segment, hour, transactions, lines, "
        "cost_missing, total, tax, units, cost, gross, discount, returns) SELECT month, shop, "
        "segment, hour, sum(transactions), sum(lines), sum(cost_missing), sum(total), sum(tax), "
        "sum(units), sum(cost), sum(gross), sum(discount), sum(returns) FROM month_place GROUP BY "
        "1, 2, 3, 4"
    ),
    (
        "INSERT INTO month_hour (month, shop, department, hour, tax_rate, transactions, again, "
        "lines, cost_missing, total, tax, units, cost, gross, discount, returns) SELECT day / "
        "100, shop, department, hour, tax_rate, sum(transactions), sum(again), sum(lines), "
        "sum(cost_missing), sum(total), sum(tax), sum(units), sum(cost), sum(gross), "
        "sum(discount), sum(returns) FROM sum_hour GROUP BY 1, 2, 3, 4, 5"
    ),
    (
        "INSERT INTO month_department (month, shop, till, cashier, segment, department, tax_rate, "
        "transactions, again, lines, cost_missing, total, tax, units, cost, gross, discount, "
        "returns) SELECT day / 100, shop, till, cashier, segment, department, tax_rate, "
        "sum(transactions), sum(again), sum(lines), sum(cost_missing), sum(total), sum(tax), "
        "sum(units), sum(cost), sum(gross), sum(discount), sum(returns) FROM sum_hour GROUP BY 1, "
        "2, 3, 4, 5, 6, 7"
    ),
    (
        "INSERT INTO month_shop_product (month, shop, department, product, transactions, again, "
        "lines, cost_missing, total, tax, units, cost, gross, discount, returns) SELECT day / "
        "100, shop, department, product, sum(transactions), sum(again), sum(lines), "
        "sum(cost_missing), sum(total), sum(tax), sum(units), sum(cost), sum(gross), "
        "sum(discount), sum(returns) FROM sum_product GROUP BY 1, 2, 3, 4"
    ),
    (
        "INSERT INTO month_product (month, department, product, transactions, again, lines, "
        "cost_missing, total, tax, units, cost, gross, discount, returns) SELECT month, "
        "department, product, sum(transactions), sum(again), sum(lines), sum(cost_missing), "
        "sum(total), sum(tax), sum(units), sum(cost), sum(gross), sum(discount), sum(returns) "
        "FROM month_shop_product GROUP BY 1, 2, 3"
    ),
    (
        "INSERT INTO month_tender (month, shop, till, cashier, segment, tender, total, "
        "transactions) SELECT day / 100, shop, till, cashier, segment, tender, sum(total), "
        "sum(transactions) FROM sum_tender GROUP BY 1, 2, 3, 4, 5, 6"
    ),
    (
        "INSERT INTO month_offer (month, shop, department, offer, discount, transactions, again) "
        "SELECT day / 100, shop, department, offer, sum(discount), sum(transactions), sum(again) "
        "FROM sum_offer GROUP BY 1, 2, 3, 4"
    ),
    'DROP INDEX "sale_day"',
    'CREATE INDEX "sale_day_at_ms" ON "sale" ("day", "at_ms")',
    'CREATE INDEX "sale_day_till_number" ON "sale" ("day", "till", "number")',
)
"""Run in order, in one transaction."""

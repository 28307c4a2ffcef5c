"""How do a day's sums follow from its rows, in SQL? The second way, by which `check` compares."""

from __future__ import annotations

from db.facts.money import QUANTITY_SCALE
from db.facts.product import PATH_SIGN

_SOLD = "(line.quantity >= 0)"
_BY_HAND = "line.override + line.line_discount + line.basket_share"
_TAKEN = f"({_BY_HAND} + line.offer_share)"
MADE = {
    "lines": "count(*)",
    "cost_missing": "sum(line.cost IS NULL)",
    "total": "sum(line.total)",
    "tax": "sum(line.tax)",
    "units": f"sum({_SOLD} * iif(line.weighed, {QUANTITY_SCALE}, line.quantity))",
    "cost": "sum(coalesce(line.cost, 0))",
    "gross": f"sum({_SOLD} * (line.total + {_TAKEN}))",
    "discount": f"sum({_SOLD} * {_TAKEN})",
    "returns": "-sum((line.quantity < 0) * line.total)",
}
"""How each measure follows from lines, in SQL, in the order of `MEASURES`."""
_MADE_OF = ", ".join(MADE.values())
_AT = "sale.day, sale.hour, sale.shop, sale.till, sale.cashier, sale.segment"
HAS_SOLD = "EXISTS (SELECT 1 FROM line WHERE line.sale = sale.seq AND line.quantity >= 0)"
"""Whether a document sold something."""
# The heads first: both tables are then read in the order in which they lie on the disk.
JOINED = "sale CROSS JOIN line ON line.sale = sale.seq"
"""Lines with their documents."""


def _new(condition: str) -> str:
    """Say in SQL whether this is the document's first line sold of which this holds."""
    return (
        f"({_SOLD} AND NOT EXISTS (SELECT 1 FROM line AS early WHERE early.sale = line.sale "  # noqa: S608
        f"AND early.ordinal < line.ordinal AND early.quantity >= 0 AND {condition}))"
    )


def _counts(column: str, beside: str) -> str:
    """Count documents in the first row of a column's key, and again in further ones."""
    same = f"early.{column} = line.{column}"
    keys = "coalesce((SELECT key FROM label WHERE id = {}), '')"
    early, mine = keys.format(f"early.{column}"), keys.format(f"line.{column}")
    twin = f"line.{column} IN (SELECT value FROM json_each(:twins))"  # noqa: S608
    first = _new(f"({same} OR ({twin} AND {early} = {mine}))")
    row = _new(f"{same} AND early.{beside} = line.{beside}")
    return f"sum({first}), sum({row}) - sum({first})"


TWINS = """
    SELECT json_group_array(id) FROM (
        SELECT id FROM label JOIN (SELECT kind, key FROM label WHERE kind IN ('product',
            'department') GROUP BY 1, 2 HAVING count(*) > 1 OR key = '') USING (kind, key)
        UNION ALL SELECT 0)
"""
"""The labels that are not the only one of their key: things that were renamed."""
_THEN = "sale.day = :span"
_BRANCHES = f"""
    WITH RECURSIVE cut (id, key, at) AS (
        SELECT id, key, length(key) FROM label WHERE kind = 'department'
        UNION ALL SELECT id, key, at - 1 FROM cut WHERE at > 2
    ), branch AS MATERIALIZED (
        SELECT id, substr(key, 1, at) AS path FROM cut
        WHERE key <> '' AND at > 0 AND (at = length(key) OR substr(key, at + 1, 1) = '{PATH_SIGN}')
    )
    SELECT sale.day, sale.shop, branch.path, count(DISTINCT sale.seq)
    FROM {JOINED} JOIN branch ON branch.id = line.department
    WHERE {_THEN} AND {_SOLD} GROUP BY 1, 2, 3
"""  # noqa: S608
_OFFERED = f"""
    SELECT day, shop, till, cashier, segment, department, offer, sum(amount), sum(first),
        sum(new) - sum(first)
    FROM (SELECT *, row_number() OVER (PARTITION BY seq, key ORDER BY ordinal, place) = 1 AS first,
        row_number() OVER (PARTITION BY seq, department, offer ORDER BY ordinal, place) = 1 AS new
        FROM (
            SELECT {_AT}, seq, ordinal, place, department, offer, amount,
                coalesce((SELECT key FROM label WHERE id = offer), '') AS key
            FROM sale CROSS JOIN line_offer ON line_offer.sale = seq
            JOIN line ON line.sale = seq AND ordinal = line_offer.line
            WHERE {_THEN} AND {_SOLD} AND amount <> 0
            UNION ALL
            SELECT {_AT}, seq, ordinal, {1 << 30}, department, 0, {_BY_HAND}, ''
            FROM {JOINED} WHERE {_THEN} AND {_SOLD} AND {_BY_HAND} <> 0))
    GROUP BY 1, 2, 3, 4, 5, 6, 7
"""  # noqa: S608
SELECTS = {
    "sum_hour": (
        f"SELECT {_AT}, line.department, line.tax_rate, "  # noqa: S608
        f"{_counts('department', 'tax_rate')}, {_MADE_OF} "
        f"FROM {JOINED} WHERE {_THEN} GROUP BY 1, 2, 3, 4, 5, 6, 7, 8"
    ),
    "sum_product": (
        "SELECT sale.day, sale.shop, line.department, line.product, "  # noqa: S608
        f"{_counts('product', 'department')}, {_MADE_OF} "
        f"FROM {JOINED} WHERE {_THEN} GROUP BY 1, 2, 3, 4"
    ),
    "sum_basket": (
        f"SELECT {_AT}, sum({_new('1')}), {_MADE_OF} "  # noqa: S608
        f"FROM {JOINED} WHERE {_THEN} GROUP BY 1, 2, 3, 4, 5, 6"
    ),
    "sum_tender": (
        f"SELECT {_AT}, tender.kind, sum(tender.amount), "  # noqa: S608
        f"count(DISTINCT iif({HAS_SOLD}, sale.seq, NULL)) "
        f"FROM sale CROSS JOIN tender ON tender.sale = sale.seq WHERE {_THEN} "
        "GROUP BY 1, 2, 3, 4, 5, 6, 7"
    ),
    "sum_customer": (
        "SELECT sale.day, sale.shop, sale.customer, sale.tier, sale.circle, "  # noqa: S608
        f"sum({_new('1')}), {_MADE_OF} FROM {JOINED} WHERE {_THEN} GROUP BY 1, 2, 3, 4, 5"
    ),
    "sum_branch": _BRANCHES,
    "sum_offer": _OFFERED,
}
"""How a day of each base table follows from the rows: an independent second way, in SQL."""

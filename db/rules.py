"""What must the rows keep among themselves? One sentence and one statement for each rule."""

from __future__ import annotations

from typing import NamedTuple

from db.facts.sale import LONGEST_MS

_HEAD = "SELECT receipt_no FROM sale WHERE "
_LINE = "SELECT receipt_no, ordinal FROM line JOIN sale ON sale.seq = line.sale WHERE "
OFF = "override + line_discount + offer_share + basket_share"
"""All that is taken off a line."""
_TAKEN = "override - line_discount - offer_share - basket_share"
_OF_SALE = "SELECT receipt_no FROM sale LEFT JOIN (SELECT sale, {} GROUP BY sale) ON sale = seq "
_CLOCK = "(at_ms + offset_min * 60000)"


class Rule(NamedTuple):
    """What the rows must keep among themselves."""

    text: str
    """The sentence for what breaks it."""
    sql: str
    """Finds what breaks it; its columns fill the sentence's braces."""


RULES: tuple[Rule, ...] = (
    Rule(
        "Receipt {receipt} does not bear its till's number.",
        "SELECT receipt_no FROM sale LEFT JOIN label ON label.id = sale.till "
        "WHERE receipt_no IS NOT key || '-' || printf('%06d', number)",
    ),
    Rule(
        "Till {till}: receipt number {number} is missing before {next}.",
        "SELECT key, was + 1, number FROM (SELECT till, number, "
        "lag(number, 1, 0) OVER (PARTITION BY till ORDER BY number) AS was FROM sale) "
        "JOIN label ON label.id = till WHERE number <> was + 1",
    ),
    Rule(
        "Till {till} would give number {next} after {number}.",
        "SELECT key, next_number, last FROM (SELECT till.key, next_number, coalesce("
        "(SELECT max(number) FROM sale JOIN label ON label.id = sale.till "
        "WHERE label.key = till.key), 0) AS last FROM till) WHERE next_number <> last + 1",
    ),
    Rule(
        "Till {till} would close as Z {next} after Z {z}.",
        "SELECT key, next_z, last FROM (SELECT key, next_z, coalesce((SELECT max(z) FROM closing "
        "WHERE till = till.key), 0) AS last FROM till) WHERE next_z <> last + 1",
    ),
    Rule(
        "Till {till} counts epoch {epoch}, its journal {other}.",
        "SELECT key, epoch, told FROM (SELECT key, epoch, coalesce((SELECT max(epoch) "
        "FROM journal WHERE till = till.key), 1) AS told FROM till) WHERE epoch <> told",
    ),
    Rule(
        "Till {till} has a journal but is not there.",
        "SELECT DISTINCT till FROM journal WHERE till NOT IN (SELECT key FROM till)",
    ),
    Rule(
        "Receipt {receipt}: the row before it is missing.",
        "SELECT receipt_no FROM (SELECT receipt_no, seq, lag(seq, 1, 0) OVER (ORDER BY seq) "
        "AS was FROM sale) WHERE seq <> was + 1",
    ),
    Rule(
        "Receipt {receipt}: the hour is not that of its moment.",
        f"{_HEAD} hour <> (({_CLOCK} % 86400000) + 86400000) % 86400000 / 3600000",
    ),
    Rule(
        "Receipt {receipt}: the time it took cannot be.",
        f"{_HEAD} (scan_ms IS NULL) <> (tender_ms IS NULL) "
        f"OR scan_ms NOT BETWEEN 0 AND {LONGEST_MS} "
        f"OR tender_ms NOT BETWEEN 0 AND {LONGEST_MS}",
    ),
    Rule(
        "Receipt {receipt}: its lines do not add up to it.",
        _OF_SALE.format(
            "count(*) AS n, max(ordinal) AS last, sum(gross) AS g, sum(total) AS t, "
            f"sum(tax) AS x, sum({OFF}) AS d FROM line"
        )
        + "WHERE n IS NULL OR n <> last OR g <> gross OR d <> discount OR t <> total OR x <> tax",
    ),
    Rule(
        "Receipt {receipt}: what was paid does not settle it.",
        _OF_SALE.format(
            "count(*) AS n, max(ordinal) AS last, sum(amount) AS a, "
            "sum(iif(attempt IS NULL, given, amount)) AS g FROM tender"
        )
        + "WHERE coalesce(n, 0) <> coalesce(last, 0) OR coalesce(a, 0) <> total + rounding "
        "OR coalesce(g, 0) - change <> coalesce(a, 0)",
    ),
    Rule(
        "Receipt {receipt}, line {line}: it has no sale.",
        "SELECT sale, ordinal FROM line WHERE sale NOT IN (SELECT seq FROM sale)",
    ),
    Rule(
        "Receipt {receipt}, line {line}: the tax is not inside the total.",
        f"{_LINE} line.tax * line.total < 0 OR abs(line.tax) > abs(line.total)",
    ),
    Rule(
        "Receipt {receipt}, line {line}: its offers do not add up.",
        "SELECT coalesce(receipt_no, sale), line FROM (SELECT sale, ordinal AS line, 1 AS there, "
        "offer_share AS off, 0 AS place FROM line UNION ALL SELECT sale, line, 0, -amount, place "
        "FROM line_offer) LEFT JOIN sale ON seq = sale GROUP BY sale, line "
        "HAVING sum(off) <> 0 OR sum(there) <> 1 OR max(place) <> count(*) - 1 "
        "OR min(place) <> 0 OR count(DISTINCT place) <> count(*)",
    ),
    Rule(
        "Receipt {receipt}, line {line}: its taxes do not add up.",
        "SELECT coalesce(receipt_no, sale), line FROM (SELECT line_tax.sale, line_tax.line, "
        "count(*) AS n, min(place) AS first, max(place) AS last, sum(amount) AS a, "
        "max(tax.tax) AS whole, sum(line_tax.kind <> 'taxed' AND amount <> 0) AS wrong "
        "FROM line_tax LEFT JOIN line AS tax ON tax.sale = line_tax.sale "
        "AND tax.ordinal = line_tax.line GROUP BY 1, 2) LEFT JOIN sale ON seq = sale "
        "WHERE whole IS NULL OR a <> whole OR first <> 1 OR last <> n OR wrong",
    ),
    Rule(
        "Receipt {receipt}: it bears tax in spite of a certificate.",
        "SELECT coalesce(receipt_no, sale) FROM sale_exempt LEFT JOIN sale ON seq = sale "
        "WHERE seq IS NULL OR certificate = '' OR EXISTS (SELECT 1 FROM line "
        "WHERE line.sale = sale_exempt.sale AND quantity > 0 AND line.tax <> 0)",
    ),
    Rule(
        "Receipt {receipt}, line {line}: it is neither measured nor counted.",
        f"{_LINE} weighed NOT IN (0, 1)",
    ),
    Rule(
        "Receipt {receipt}, line {line}: the line that came back is not there.",
        f"{_LINE} (returns_sale IS NULL) <> (returns_ordinal IS NULL) OR returns_sale NOT NULL "  # noqa: S608
        "AND (quantity >= 0 OR NOT EXISTS (SELECT 1 FROM line AS sold WHERE "
        "sold.sale = line.returns_sale AND sold.ordinal = line.returns_ordinal))",
    ),
    Rule(
        "Receipt {receipt} is asked to be printed, but there is no such sale.",
        "SELECT sale FROM outbox WHERE sale NOT NULL AND sale NOT IN (SELECT seq FROM sale) "
        "OR kind NOT IN ('print', 'drawer', 'slip') OR state NOT IN ('waiting', 'done')",
    ),
    Rule(
        "A slip is asked to be printed, but there is no card payment {number}.",
        "SELECT coalesce(attempt, 0) FROM outbox WHERE kind = 'slip' "
        "AND coalesce(attempt, 0) NOT IN (SELECT seq FROM attempt)",
    ),
    Rule(
        "Basket {basket} has lines but no head.",
        "SELECT DISTINCT basket FROM basket_line WHERE basket NOT IN (SELECT id FROM basket)",
    ),
    Rule(
        "Basket {basket} cannot be read.",
        "SELECT id FROM basket WHERE NOT json_valid(head) OR EXISTS "
        "(SELECT 1 FROM basket_line WHERE basket = id AND NOT json_valid(body))",
    ),
)


def rules(*, on_top: bool) -> tuple[Rule, ...]:
    """Give every rule; where the tax comes on top of prices, lines add up with it."""
    tax = " + line.tax" if on_top else ""
    line_sum = Rule(
        "Receipt {receipt}, line {line}: its amounts do not add up.",
        f"{_LINE} line.gross - {_TAKEN}{tax} <> line.total",
    )
    return (*RULES, line_sum)

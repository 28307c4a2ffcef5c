"""How was it paid, and what did the bank's batches make of it?

What a tender settled is what was given less change, so what came in and what went back add up to
the sales with tax and the cash rounding (domain/statistics.md, section 2). Tips are charged beside
that and are no revenue; money put on a stored-value card is in no sale.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db import batch_rows, card_rows
from db.connection import rows
from db.facts.batch import Batch, LineState, Stage, settled_lines, summed
from db.facts.moment import Moment
from db.facts.money import DIGITS, plain, round_half_up
from db.facts.report import Chart, Column, Kind, Row, Section, Shape
from db.statistics.documents import documents, heads, matching, within
from db.statistics.kept import over
from db.statistics.naming import tender
from db.statistics.proportions import rate
from db.statistics.reports import parts
from db.statistics.reports.parts import finished, one
from db.statistics.scopes import asked
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from db.facts.report import Report, Scope
    from db.statistics.books import Books
    from db.statistics.kept import Cells
    from db.statistics.receipts import Listed

_PAID = """
    SELECT label.key, {by} count(DISTINCT sale.seq),
        count(DISTINCT iif(amount > 0, sale.seq, NULL)),
        sum(max(amount, 0)), sum(min(amount, 0)), sum(amount)
    FROM sale JOIN tender ON tender.sale = sale.seq JOIN label ON label.id = tender.kind
    WHERE {where} GROUP BY {groups}
"""
_ROUNDED = "SELECT count(*), coalesce(sum(rounding), 0) FROM sale WHERE rounding {} 0 AND {}"
_ROUNDINGS = {"down": "<", "up": ">", "any": "<>"}
_OPEN = """
    SELECT terminal_no, batch, max(at_ms), offset_min FROM attempt WHERE batch > 0
    GROUP BY terminal_no, batch HAVING NOT EXISTS (SELECT 1 FROM batch_step
        WHERE batch_step.terminal_no = attempt.terminal_no AND batch_step.batch = attempt.batch)
"""
_ENDED = """
    SELECT terminal_no, batch, lane, at_ms, offset_min FROM batch_step AS now
    WHERE ordinal = (SELECT max(ordinal) FROM batch_step
        WHERE batch_step.terminal_no = now.terminal_no AND batch_step.batch = now.batch)
"""
_OF_BATCH = (
    "sale.seq IN (SELECT tender.sale FROM tender JOIN attempt ON attempt.id = tender.attempt "
    "WHERE terminal_no = ? AND batch = ?)"
)


def report(books: Books, scope: Scope) -> Report:
    """Make the four sections: by tender, by hour, rounding, batches."""
    sections = (
        _by_tender(books, scope),
        _by_hour(books, scope),
        _rounding(books, scope),
        _batches(books, scope),
    )
    text = (
        "What each means of payment settled, less change: sales and, below zero, what was paid "
        "back. Tips and money put on stored-value cards are in no sale."
    )
    return finished(books, scope, "tenders", sections, say("Reports", text))


def behind(books: Books, scope: Scope, key: str) -> tuple[Listed, ...]:
    """List the documents whose cards a batch holds, or whose cash was rounded."""
    kind, _, rest = key.partition(":")
    if kind == "batch":
        terminal_no, _, batch = rest.rpartition("/")
        return documents(_OF_BATCH, (terminal_no, int(batch)), books.currency)
    condition = f"rounding {_ROUNDINGS[rest]} 0 AND {matching(scope)}"
    return documents(condition, (), books.currency)


def _paid(scope: Scope, *by: str) -> list[Cells]:
    """Read what each tender came to, told apart by another column where one is named."""
    groups = ", ".join(str(place) for place in range(1, len(by) + 2))
    columns = "".join(f"{column}, " for column in by)

    def sql(days: Scope) -> str:
        where = heads(days, tender="tender.kind")
        return _PAID.format(by=columns, where=where, groups=groups)

    return over(sql, scope, keys=len(by) + 1)


def _by_tender(books: Books, scope: Scope) -> Section:
    """Tell the tenders apart, the largest first, with their sum."""
    found = _paid(scope)
    digits, whole = DIGITS[books.currency], sum(row[-1] for row in found)
    question = asked(scope, ("total", "transactions"))
    made = [
        Row(
            (
                tender(kind),
                count,
                plain(came, digits),
                plain(went, digits),
                plain(net, digits),
                rate(net, whole),
                plain(round_half_up(came, takers), digits) if takers else None,
            ),
            one(question, tender=kind),
        )
        for kind, count, takers, came, went, net in sorted(
            found, key=lambda row: (-row[-1], row[0])
        )
    ]
    if made:
        sums = [plain(sum(row[at] for row in found), digits) for at in (3, 4, 5)]
        text = say("Reports", "All tenders")
        cells = (text, None, *sums, rate(whole, whole), None)
        made.append(Row(cells, question, whole=True))
    note = "A document paid in two ways counts for both, so documents do not add up to the sum's."
    columns = (
        parts.label("tender"),
        Column("documents", say("Reports", "Documents"), Kind.COUNT, counted()),
        Column("came", say("Reports", "Taken"), Kind.MONEY, _came()),
        Column("went", say("Reports", "Paid back"), Kind.MONEY, _went()),
        Column("applied", say("Reports", "Settled"), Kind.MONEY, settled()),
        Column("share", say("Reports", "Share"), Kind.RATE, _share()),
        Column("average", say("Reports", "Average taken"), Kind.MONEY, _average()),
    )
    title, chart = say("Reports", "By tender"), Chart(Shape.SHARE, "tender", ("applied",))
    return Section("tenders", title, columns, tuple(made), chart, (say("Reports", note),))


def _by_hour(books: Books, scope: Scope) -> Section:
    """Tell the hours of each tender."""
    digits = DIGITS[books.currency]
    question = asked(scope, ("total", "transactions"))
    made = tuple(
        Row(
            (tender(kind), f"{hour:02d}", count, plain(net, digits)),
            one(question, tender=kind, hour=f"{hour:02d}"),
        )
        for kind, hour, count, _, _, _, net in sorted(_paid(scope, "sale.hour"))
    )
    columns = (
        parts.label("tender"),
        parts.label("hour"),
        Column("documents", say("Reports", "Documents"), Kind.COUNT, counted()),
        Column("applied", say("Reports", "Settled"), Kind.MONEY, settled()),
    )
    chart = Chart(Shape.HEAT, "hour", ("applied",), by="tender")
    return Section("hours", say("Reports", "By hour"), columns, made, chart)


def _rounded(way: str) -> Callable[[Scope], str]:
    """Give what writes the count and the sum of one way of rounding, for some days."""
    return lambda days: _ROUNDED.format(way, matching(days))


def _rounding(books: Books, scope: Scope) -> Section:
    """Tell what rounding cash has cost and brought; it is no discount and no revenue."""
    digits, made, total = DIGITS[books.currency], [], 0
    ways = (
        ("down", say("Reports", "Down, for the customer")),
        ("up", say("Reports", "Up, for the shop")),
    )
    for name, text in ways:
        ((count, minor),) = over(_rounded(_ROUNDINGS[name]), scope, keys=0)
        total += minor
        made.append(Row((text, count, plain(minor, digits)), key=f"rounding:{name}"))
    cells = (say("Reports", "Cash rounding"), None, plain(total, digits))
    made.append(Row(cells, key="rounding:any", whole=True))
    columns = (
        Column("way", say("Reports", "Rounded"), Kind.TEXT),
        Column("documents", say("Reports", "Documents"), Kind.COUNT, counted()),
        Column("rounding", say("Reports", "Amount"), Kind.MONEY, rounded()),
    )
    note = say("Reports", "All tenders = sales with tax + cash rounding.")
    return Section(
        "rounding", say("Reports", "Cash rounding"), columns, tuple(made), None, (note,)
    )


def _batches(books: Books, scope: Scope) -> Section:
    """List the card batches that ended, or were last used, on these days, the newest first."""
    digits = DIGITS[books.currency]
    found = [one for one in _all_batches(books) if within(scope, one[1], books)]
    made = tuple(
        Row(
            (
                batch.terminal_no,
                f"{batch.batch:06d}",
                at.text(),
                _stage(batch),
                batch.count,
                plain(_sum(batch), digits),
                _of_host(batch, digits),
                _difference(batch, digits),
                sum(one.state is not LineState.AGREED for one in batch.compared),
                batch.reference or batch.found,
            ),
            key=f"batch:{batch.terminal_no}/{batch.batch}",
        )
        for batch, at in sorted(found, key=lambda one: (-one[1].utc_ms, one[0].terminal_no))
    )
    columns = (
        Column("terminal", say("Reports", "Terminal"), Kind.TEXT),
        Column("batch", say("Reports", "Batch"), Kind.TEXT),
        Column("at", say("Reports", "Last step"), Kind.TEXT),
        Column("stage", say("Reports", "Settled?"), Kind.TEXT),
        Column("count", say("Reports", "Card payments"), Kind.COUNT, _in_batch()),
        Column("ours", say("Reports", "Ours"), Kind.MONEY, _ours()),
        Column("host", say("Reports", "The bank's"), Kind.MONEY, _hosts()),
        Column("difference", say("Reports", "Difference"), Kind.MONEY, _differs()),
        Column("unequal", say("Reports", "Lines that differ"), Kind.COUNT, _unequal()),
        Column("reference", say("Reports", "What was found"), Kind.TEXT),
    )
    note = (
        "A batch stands on the day of its last step, whatever days its payments are of, and "
        "whatever the filters say. Wallets are in no batch."
    )
    notes = (say("Reports", note),)
    return Section("batches", say("Reports", "Card batches"), columns, made, None, notes)


def _all_batches(books: Books) -> Iterator[tuple[Batch, Moment]]:
    """Give every batch with the moment of its last step, or of its last payment."""
    for terminal_no, number, lane, ms, offset in rows(_ENDED):
        known = batch_rows.last(terminal_no, number, lane, books.currency)
        if known is not None:
            yield known[0], Moment(ms, offset)
    for terminal_no, number, ms, offset in rows(_OPEN):
        where = "terminal_no = ? AND batch = ?"
        lines = settled_lines(card_rows.find(where, (terminal_no, number), "stan"))
        domestic, foreign = summed(lines, foreign=False), summed(lines, foreign=True)
        batch = Batch("", terminal_no, number, Stage.OPEN, domestic, foreign)
        yield batch, Moment(ms, offset)


def _sum(batch: Batch) -> int:
    return sum(one.debit - one.credit for one in (batch.domestic, batch.foreign))


def _host_sum(batch: Batch) -> int | None:
    """Give the bank's sum; ours where it has agreed, None where it was not asked."""
    if batch.agreed:
        return _sum(batch)
    if batch.host_domestic is None or batch.host_foreign is None:
        return None
    return sum(one.debit - one.credit for one in (batch.host_domestic, batch.host_foreign))


def _of_host(batch: Batch, digits: int) -> str | None:
    told = _host_sum(batch)
    return None if told is None else plain(told, digits)


def _difference(batch: Batch, digits: int) -> str | None:
    told = _host_sum(batch)
    return None if told is None else plain(told - _sum(batch), digits)


def _stage(batch: Batch) -> str:
    if batch.stage is not Stage.CLOSED:
        return say("Reports", "open")
    if batch.reference:
        return say("Reports", "closed without the bank")
    return (
        say("Reports", "settled") if batch.agreed else say("Reports", "settled, with differences")
    )


def counted() -> str:
    """Say what the documents of a tender are."""
    return say("Reports", "Documents with this means of payment, sales and returns.")


def _came() -> str:
    return say("Reports", "Given for sales, less change.")


def _went() -> str:
    return say("Reports", "Paid back for goods that came back, below zero.")


def settled() -> str:
    """Say what the amount settled is."""
    return say("Reports", "What was taken + what was paid back: what the tender settled.")


def _share() -> str:
    return say("Reports", "Settled by this tender ÷ settled by all tenders.")


def _average() -> str:
    return say("Reports", "What was taken ÷ documents that it was taken for.")


def rounded() -> str:
    """Say what the cash rounding is."""
    return say("Reports", "What cash paid more or, below zero, less than the exact sum.")


def _in_batch() -> str:
    return say("Reports", "Approved sales, completions, refunds and voids in the batch.")


def _ours() -> str:
    return say("Reports", "Sales and completions less refunds and voids, by our books.")


def _hosts() -> str:
    return say("Reports", "The same by the bank's books; unknown until it was asked.")


def _differs() -> str:
    return say("Reports", "The bank's − ours.")


def _unequal() -> str:
    return say("Reports", "Payments that only one side knows, or with another amount.")

"""What is worth a look: voids, changed prices, copies, refunds, approvals, wrong PINs?

A screening, not a verdict. Each cashier's count is held against what the shop's mean would lead to
for as many transactions, in standard deviations of a Poisson count (the u chart: NIST/SEMATECH
e-Handbook of Statistical Methods, 6.3.3.1). Below five expected events nothing is said of chance.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal, localcontext
from typing import TYPE_CHECKING

from db.facts.money import DIGITS, plain, scaled
from db.facts.report import Chart, Column, Kind, Row, Section, Shape
from db.statistics.documents import documents
from db.statistics.happened import What, happened, people
from db.statistics.proportions import rate
from db.statistics.reports import parts
from db.statistics.reports.parts import figure, finished, named
from db.statistics.scopes import asked
from db.words import say

if TYPE_CHECKING:
    from db.facts.report import Report, Scope
    from db.statistics.books import Books
    from db.statistics.happened import Found, Tally
    from db.statistics.receipts import Listed

LIMIT = 500
"""Events listed at most."""
_EXPECTED = 5
"""Expected events below which a deviation says nothing (Cochran, Biometrics 10, 1954)."""
_FAR = 300
"""Hundredths of a standard deviation: the u chart's limit."""


def report(books: Books, scope: Scope) -> Report:
    """Make both sections: each cashier against the shop, and the events one by one."""
    everybody = replace(scope, where=tuple(one for one in scope.where if one[0] != "cashier"))
    found = happened(books, everybody)
    sold = _transactions(books, everybody)
    tallies = found.tallies()
    persons = {person for by in tallies.values() for person in by}
    wanted = {key for name, key in scope.where if name == "cashier"} or persons
    names = people() | named("cashier", {*sold, *persons})
    sections = (
        replace(_rates(books, tallies, sold, wanted, names), notes=_notes(found)),
        _list(books, found.only(wanted), names),
    )
    text = (
        "What the journal and recorded lines tell, by who did it; transactions are documents "
        "with at least one line sold."
    )
    return finished(books, scope, "exceptions", sections, say("Reports", text))


def behind(books: Books, scope: Scope, key: str) -> tuple[Listed, ...]:
    """List the documents of an event, or of a cashier's events of one kind."""
    kind, _, rest = key.partition(":")
    if kind == "sale":
        seqs = {int(rest)}
    else:
        seqs = happened(books, scope).only({rest}, {What(kind)}).documents
    marks = ", ".join(str(int(seq)) for seq in sorted(seqs))
    return documents(f"sale.seq IN ({marks})", (), books.currency)


def called(what: What) -> str:
    """Say what a kind is called."""
    return {
        What.VOID: say("Reports", "Line taken out"),
        What.CANCEL: say("Reports", "Basket cancelled"),
        What.OVERRIDE: say("Reports", "Price changed by hand"),
        What.DISCOUNT: say("Reports", "Discount by hand"),
        What.NO_SALE: say("Reports", "Drawer opened without a sale"),
        What.COPY: say("Reports", "Receipt printed again"),
        What.NO_RECEIPT: say("Reports", "Refund without receipt"),
        What.OWN: say("Reports", "Refund of an own sale"),
        What.APPROVED: say("Reports", "Approved by somebody else"),
        What.WRONG_PIN: say("Reports", "Wrong PIN"),
    }[what]


def _transactions(books: Books, scope: Scope) -> dict[str, int]:
    rows = books.ask(asked(scope, ("transactions",), "cashier")).rows
    return {str(cashier or ""): int(str(count)) for cashier, count in rows}


def _rates(
    books: Books,
    tallies: dict[What, dict[str, Tally]],
    sold: dict[str, int],
    wanted: set[str],
    names: dict[str, str],
) -> Section:
    """Hold each cashier's count of each kind against the shop's mean."""
    made, everything, digits = [], sum(sold.values()), DIGITS[books.currency]
    for what, events in tallies.items():
        whole = sum(tally.count for tally in events.values())
        for person, tally in sorted(events.items(), key=lambda one: (-one[1].count, one[0])):
            if person not in wanted:
                continue
            many, mine = tally.count, sold.get(person, 0)
            sigma = deviation(many, mine, whole, everything)
            cells = (
                called(what),
                names.get(person, person) or say("Reports", "Nobody known"),
                many,
                None if tally.value is None else plain(tally.value, digits),
                mine,
                rate(many, mine),
                rate(whole, everything),
                sigma,
                _remark(sigma, len(sold)),
            )
            made.append(Row(cells, key=f"{what}:{person}" if tally.leads else ""))
    title, chart = (
        say("Reports", "Against the shop's mean"),
        Chart(Shape.DIVERGING, "who", ("sigma",), by="what"),
    )
    return Section("rates", title, _columns(), tuple(made), chart)


def deviation(count: int, transactions: int, whole: int, everything: int) -> str | None:
    """Give (count − expected) ÷ √expected with two decimals; None where too few are expected.

    Expected is whole ÷ everything × transactions: the shop's mean, this cashier included.
    """
    if whole * transactions < _EXPECTED * everything or not everything:
        return None
    with localcontext(prec=30, rounding=ROUND_HALF_UP):
        expected = Decimal(whole * transactions) / everything
        return str(((count - expected) / expected.sqrt()).quantize(Decimal("0.01")) + 0)


def _remark(sigma: str | None, people: int) -> str:
    if people < 2:  # noqa: PLR2004  (one alone is the mean)
        return say("Reports", "Nobody to compare with")
    if sigma is None:
        return say("Reports", "Too few to tell")
    if scaled(sigma, 100) > _FAR:
        return say("Reports", "More than chance explains: look at the list")
    return ""


def _list(books: Books, found: Found, names: dict[str, str]) -> Section:
    """List the events one by one, the newest first."""
    digits = DIGITS[books.currency]
    made = tuple(
        Row(
            (
                one.at.text(),
                one.till,
                names.get(one.person, one.person),
                called(one.what),
                None if one.value is None else plain(one.value, digits),
                one.text,
                one.receipt_no,
            ),
            key=f"sale:{one.sale}" if one.sale else "",
        )
        for one in found.newest(LIMIT)
    )
    columns = (
        Column("at", say("Reports", "When"), Kind.TEXT),
        parts.label("till"),
        Column("who", say("Reports", "Staff"), Kind.TEXT),
        Column("what", say("Reports", "What"), Kind.TEXT),
        Column("value", say("Reports", "Value"), Kind.MONEY, _worth()),
        Column("about", say("Reports", "Details"), Kind.TEXT),
        Column("receipt", say("Reports", "Receipt"), Kind.TEXT),
    )
    notes: tuple[str, ...] = ()
    if found.count > LIMIT:
        text = "The newest {limit} of {count} are listed; choose fewer days to see the others."
        notes = (say("Reports", text, limit=LIMIT, count=found.count),)
    return Section("events", say("Reports", "One by one"), columns, made, None, notes)


def _columns() -> tuple[Column, ...]:
    return (
        Column("what", say("Reports", "What"), Kind.TEXT),
        Column("who", say("Reports", "Staff"), Kind.TEXT),
        Column("count", say("Reports", "Count"), Kind.COUNT, _count()),
        Column("value", say("Reports", "Value"), Kind.MONEY, _worth()),
        figure("transactions"),
        Column("rate", say("Reports", "A transaction"), Kind.RATE, _rate()),
        Column("mean", say("Reports", "The shop's mean"), Kind.RATE, _mean()),
        Column("sigma", say("Reports", "Deviation"), Kind.RATIO, _sigma()),
        Column("remark", say("Reports", "Remark"), Kind.TEXT),
    )


def _notes(found: Found) -> tuple[str, ...]:
    text = (
        "This is a screening, not a verdict: who is new, works at the busiest till or is asked "
        "to help has more of everything. Events that come in runs deviate sooner than this says."
    )
    drawer = "No key of this till opens the drawer without a sale."
    unknown = sum(one.value is None for one in found.told if one.what in (What.VOID, What.CANCEL))
    notes = [say("Reports", text)]
    if not any(one.what is What.NO_SALE for one in found.told):
        notes.append(say("Reports", drawer))
    if unknown:
        said = "The value of {count} of the voids is not recorded."
        notes.append(say("Reports", said, count=unknown))
    return tuple(notes)


def _count() -> str:
    return say("Reports", "Events in the journal; changed prices and discounts count documents.")


def _worth() -> str:
    text = (
        "What the lines or the basket would have cost, what was taken off, paid back, or asked "
        "for; copies and PINs have none."
    )
    return say("Reports", text)


def _rate() -> str:
    return say("Reports", "Count ÷ this person's transactions; unknown without any.")


def _mean() -> str:
    return say("Reports", "All such events ÷ all transactions, whoever the filters choose.")


def _sigma() -> str:
    text = (
        "(Count − expected) ÷ √expected, where expected = the shop's mean × this person's "
        "transactions; unknown below five expected."
    )
    return say("Reports", text)

"""Is everything in the store as it was written? Each fault is one sentence that says where.

Read only, in one snapshot, so a till may go on selling. What is checked: SQLite's own integrity,
the schema, the type of every amount, the sums from line to Z, the numbers, the journal's chain and
signatures, and that the journal and the rows tell the same story. What only an anchor outside the
store can show is not found here: a tail cut off cleanly, or a whole store written anew with a new
key (docs/reliability.md).
"""

from __future__ import annotations

import json
import re
from itertools import accumulate
from operator import sub
from typing import TYPE_CHECKING, Any

import apsw

from db import migrations, rollups
from db.audit import audit
from db.batch_check import audit_batches
from db.card_check import audit_cards
from db.connection import raw, reading, rows, value
from db.drawer_check import audit_drawers
from db.facts.money import round_half_up
from db.facts.trouble import StoreTrouble
from db.price_check import audit_prices
from db.rules import OFF, rules
from db.staff_check import audit_staff
from db.stored_check import audit_stored, loaded
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.store import Store

FIRST_FAULTS = 5
"""So many faults of one kind are told one by one; the rest are counted."""
_MORE = "There are {count} more."
_LABELLED = {
    "shop": "sale.shop", "till": "sale.till", "cashier": "sale.cashier",
    "segment": "sale.segment", "customer": "sale.customer", "tender": "tender.kind",
    "tier": "sale.tier", "circle": "sale.circle",
    "product": "line.product", "department": "line.department", "offer": "line_offer.offer",
    "tax": "line_tax.tax", "jurisdiction": "line_tax.jurisdiction",
}  # fmt: skip
"""Which column points to labels of each kind."""


_COUNTED = {
    "sales": "sale", "lines": "line", "tenders": "tender", "records": "journal",
    "closings": "closing",
}  # fmt: skip


class _Faults:
    """What was found so far, and how much was looked at."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.checked: dict[str, int] = {}
        self._many: dict[str, int] = {}

    def add(self, text: str, **where: object) -> None:
        """Tell a fault; those of a kind after the first few are only counted."""
        self._many[text] = self._many.get(text, 0) + 1
        if self._many[text] <= FIRST_FAULTS:
            self.told.append(say("Check", text, **where))

    def sentences(self) -> list[str]:
        """Give the faults told, and how many more there are."""
        more = sum(max(0, many - FIRST_FAULTS) for many in self._many.values())
        return [*self.told, *([say("Check", _MORE, count=more)] if more else [])]


_UNREADABLE = (
    apsw.Error,
    StoreTrouble,
    ArithmeticError,
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
)
"""What reading a damaged store can run into."""


def check(store: Store) -> dict[str, Any]:
    """Look at everything, in one snapshot."""
    faults = _Faults()
    try:
        with reading():
            for stage in _STAGES:
                _go_through(stage, store, faults)
    except StoreTrouble as trouble:
        faults.add("The file is damaged: {what}.", what=trouble.sentence)
    found = faults.sentences()
    return {"ok": not found, "checked": faults.checked, "faults": found}


def _go_through(stage: Callable[[Store, _Faults], None], store: Store, faults: _Faults) -> None:
    try:
        stage(store, faults)
    except _UNREADABLE:
        part = say("Check", stage.__name__.strip("_"))
        faults.add("The {part} cannot be read.", part=part)


def _file(_store: Store, faults: _Faults) -> None:
    """Ask SQLite whether the file is sound, and count what there is."""
    for name, table in _COUNTED.items():
        faults.checked[name] = int(value(f"SELECT count(*) FROM {table}"))  # noqa: S608
    for (said,) in raw().execute("PRAGMA integrity_check(5)"):
        if said != "ok":
            faults.add("The file is damaged: {what}.", what=said)
    for table, row, *_ in raw().execute("PRAGMA foreign_key_check"):
        faults.add("Table {table}, row {row}: it points to nothing.", table=table, row=row)


def _schema(_store: Store, faults: _Faults) -> None:
    """Compare the tables with those that the migrations make."""
    made = apsw.Connection(":memory:")
    migrations.migrate(made, lambda _step: None)
    wanted, found = _plan(made), _plan(raw())
    for name in sorted(wanted.keys() | found.keys()):
        if wanted.get(name) != found.get(name):
            faults.add("{name} is not as the till made it.", name=name)
    if migrations.version(raw()) != migrations.version(made):
        faults.add("The store is of version {version}.", version=migrations.version(raw()))


def _plan(connection: apsw.Connection) -> dict[str, str]:
    master = "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\'"
    return {str(name): str(sql) for name, sql in connection.execute(master)}


_WHOLE = """
    SELECT '"' || name || '"', iif("notnull", '''integer''', '''integer'', ''null''')
    FROM pragma_table_info(?) WHERE type = 'INTEGER'
"""


def _types(_store: Store, faults: _Faults) -> None:
    """See that every amount and quantity is a whole number."""
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT%'"
    for (table,) in rows(tables):
        columns = rows(_WHOLE, (table,))
        wrong = " OR ".join(f"typeof({name}) NOT IN ({types})" for name, types in columns)
        for _ in raw().execute(f'SELECT 1 FROM "{table}" WHERE {wrong or 0}'):  # noqa: S608
            faults.add("Table {table} holds something that is no whole number.", table=table)


def _rows(store: Store, faults: _Faults) -> None:
    """Go through the rules that the rows must keep among themselves."""
    for text, sql in rules(on_top=not store.shop.profile.prices_include_tax):
        names = re.findall(r"{(\w+)}", text)
        for found in raw().execute(sql):
            faults.add(text, **dict(zip(names, found, strict=True)))


def _labels(_store: Store, faults: _Faults) -> None:
    """See that every name is of the right kind and is used."""
    for kind, place in _LABELLED.items():
        column, table = place.partition(".")[2], place.partition(".")[0]
        used = f"SELECT DISTINCT {column} AS id FROM {table} WHERE {column} <> 0"  # noqa: S608
        known = f"SELECT id FROM label WHERE kind = '{kind}'"  # noqa: S608
        for (label,) in raw().execute(f"{used} EXCEPT {known}"):
            faults.add("Name {label} of a {kind} is missing.", label=label, kind=kind)
        for (label,) in raw().execute(f"{known} EXCEPT {used}"):
            faults.add("Name {label} of a {kind} is used nowhere.", label=label, kind=kind)
    same = ("till", "segment", "customer", "tier", "circle", "tender", "jurisdiction")
    plain = f"kind IN {same} AND key <> text"
    strange = "kind NOT IN ('" + "', '".join(_LABELLED) + "')"
    for label, kind in raw().execute(f"SELECT id, kind FROM label WHERE {plain} OR {strange}"):  # noqa: S608
        faults.add("Name {label} of a {kind} was changed.", label=label, kind=kind)


def _sums(_store: Store, faults: _Faults) -> None:
    """Compare the sums kept beside the rows with a rebuild."""
    for difference in rollups.differences():
        faults.add("Sums: {difference}.", difference=difference)


_SPAN = (
    "FROM sale JOIN label ON label.id = sale.till AND label.key = ? WHERE number BETWEEN ? AND ?"
)
_SOLD = "FROM line WHERE sale = seq AND quantity >= 0"
_OF_DAY = f"""
    SELECT count(*), coalesce(sum(sold), 0), coalesce(sum(g), 0), coalesce(sum(d), 0),
        coalesce(sum(r), 0), coalesce(sum(total), 0), coalesce(sum(tax), 0),
        coalesce(sum(rounding), 0)
    FROM (SELECT sale.total, sale.tax, rounding, EXISTS (SELECT 1 {_SOLD}) AS sold,
        (SELECT sum(total + {OFF}) {_SOLD}) AS g,
        (SELECT sum({OFF}) {_SOLD}) AS d,
        (SELECT -sum(total) FROM line WHERE sale = seq AND quantity < 0) AS r {_SPAN})
"""  # noqa: S608  (our own names)
_OF_DAY_NAMES = (
    "documents", "transactions", "gross", "discount", "returns", "total", "tax", "rounding",
)  # fmt: skip
_BY_RATE = f"""
    SELECT tax_rate, sum(line.total) - sum(line.tax), sum(line.tax), sum(line.total)
    FROM line WHERE sale IN (SELECT seq {_SPAN}) GROUP BY tax_rate ORDER BY tax_rate DESC
"""  # noqa: S608
_BY_LEVY = f"""
    SELECT tax.key, coalesce(place.key, ''), rate, sum(line.total) - sum(line.tax), sum(amount)
    FROM line JOIN line_tax ON line_tax.sale = line.sale AND line_tax.line = line.ordinal
    JOIN label AS tax ON tax.id = line_tax.tax
    LEFT JOIN label AS place ON place.id = line_tax.jurisdiction
    WHERE line.sale IN (SELECT seq {_SPAN}) GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
"""  # noqa: S608
_BY_TENDER = f"""
    SELECT label.key, count(DISTINCT sale), sum(amount)
    FROM tender JOIN label ON label.id = tender.kind
    WHERE sale IN (SELECT seq {_SPAN}) GROUP BY label.key ORDER BY label.key
"""  # noqa: S608


_TIPS = f"""
    SELECT coalesce(sum(given - amount), 0) FROM tender
    WHERE attempt NOT NULL AND sale IN (SELECT seq {_SPAN})
"""  # noqa: S608


def _closings(_store: Store, faults: _Faults) -> None:
    """Compute every closed day anew from its receipts; ranges adjoin, the grand total goes on."""
    last: dict[str, tuple[int, int, int]] = {}
    sql = "SELECT till, z, day, first_number, last_number, body FROM closing ORDER BY till, z"
    for till, z, day, first, until, text in rows(sql):
        number, reached, grand = last.get(till, (0, 0, 0))
        if (z, first) != (number + 1, reached + 1) or until < first - 1:
            faults.add("Z {z} of till {till} does not follow the one before.", z=z, till=till)
        span = (till, first, until)
        (figures,) = rows(_OF_DAY, span)
        made: dict[str, Any] = dict(zip(_OF_DAY_NAMES, figures, strict=True))
        grand += made["total"]
        made |= {"z": z, "day": day, "first": first, "last": until, "grand_total": grand}
        made["taxes"] = [list(row) for row in rows(_BY_RATE, span)]
        made["tenders"] = [list(row) for row in rows(_BY_TENDER, span)]
        made |= loaded(till, z)
        if tips := value(_TIPS, span):
            made["tips"] = tips
        if levies := [list(row) for row in rows(_BY_LEVY, span)]:
            made["levies"] = levies
        body = json.loads(text)
        for name in sorted({*made, *body} - {"head"}):
            if made.get(name) != body.get(name):
                faults.add("Z {z} of till {till}: {name} is wrong.", z=z, till=till, name=name)
        last[till] = (z, until, grand)


_PARTS = ("gross", "override", "line_discount", "offer_share", "basket_share", "tax", "cost")
_BACK = f"""
    SELECT receipt_no, sold.ordinal, sold.quantity, -sum(back.quantity),
        {", ".join(f"coalesce(sold.{name}, 0)" for name in _PARTS)},
        {", ".join(f"-sum(coalesce(back.{name}, 0))" for name in _PARTS)}
    FROM line AS back JOIN line AS sold ON sold.sale = back.returns_sale
        AND sold.ordinal = back.returns_ordinal JOIN sale ON sale.seq = sold.sale
    WHERE back.returns_sale NOT NULL GROUP BY sold.sale, sold.ordinal
"""  # noqa: S608  (our own names)


def _left(amounts: list[int]) -> list[int]:
    """Give gross and what is left of it after each thing taken off, then tax and cost."""
    gross, *taken, tax, cost = amounts
    return [*accumulate((gross, *taken), sub), tax, cost]


def _returns(_store: Store, faults: _Faults) -> None:
    """See that no more came back than was sold, for exactly what it cost."""
    for receipt, line, sold, back, *amounts in raw().execute(_BACK):
        if back > sold:
            text = "Receipt {receipt}, line {line}: more came back than was sold."
            faults.add(text, receipt=receipt, line=line)
            continue
        parts = [round_half_up(one * back, sold) for one in _left(amounts[:7])]
        if parts != _left(amounts[7:]):
            text = "Receipt {receipt}, line {line}: what was paid back is not its part."
            faults.add(text, receipt=receipt, line=line)


def _journal(store: Store, faults: _Faults) -> None:
    """Hold the chain together, and against the rows."""
    checked = faults.checked
    found = audit(store.shop.profile.currency, checked["sales"], checked["closings"])
    for text, where in found:
        faults.add(text, **where)


def _cards(_store: Store, faults: _Faults) -> None:
    """Write the card payments anew from the journal, and compare."""
    for audited in (audit_cards, audit_batches, audit_stored):
        for text, where in audited():
            faults.add(text, **where)


def _people(_store: Store, faults: _Faults) -> None:
    """Write the book of people anew from the journal, and compare."""
    for text, where in audit_staff():
        faults.add(text, **where)


def _prices(_store: Store, faults: _Faults) -> None:
    """Hold the price book against the journal."""
    for text, where in audit_prices():
        faults.add(text, **where)


def _drawers(_store: Store, faults: _Faults) -> None:
    """Add up what was in each drawer, and hold its counts against that."""
    for text, where in audit_drawers():
        faults.add(text, **where)


_STAGES = (
    _file, _schema, _types, _rows, _labels, _sums, _closings, _returns, _journal, _cards, _people,
    _prices, _drawers,
)  # fmt: skip

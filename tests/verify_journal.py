"""Is the journal of this store whole? A second opinion that imports nothing of the application.

    python tests/verify_journal.py STORE [--anchor HASH …]

Needs apsw and cryptography only, so an auditor can read and run it alone. It opens the store read
only and verifies: the chain (numbers, previous hash, hash, Ed25519 signature by a key that the
journal itself introduced), every sale's record against its rows, the sums from line to receipt to
kept sum to Z, the receipt numbers, every row of card payments, the ledger of stored-value cards,
and every count of a drawer. Prints {"ok", "faults"}; exit 0
whole, 1 not.

An anchor is a record's hash that was noted outside the store: the head on a printed Z, or one kept
elsewhere. Without one nobody can see that the newest records were cut off cleanly, nor that the
whole journal was written anew with another key.

    hash      = SHA-256(prev ‖ canonical JSON [till, epoch, seq, code, at_ms, offset_min,
                person, key, body])
    signature = Ed25519(hash) by the key whose public part a record 90001 has told
    canonical = UTF-8, names sorted, no blanks, NFC, whole numbers only
"""

# ruff: noqa: S608  (the statements are made of this file's own words)
from __future__ import annotations

import hashlib
import json
import sys
import unicodedata
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import apsw
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SALE, RETURN, COPY, Z_REPORT, NEW_KEY = 13012, 13013, 13014, 13009, 90001
CARD, TERMINAL, STORED, DRAWER = 90007, 90009, 90011, 90050
PROFILES = {
    "CN": ("CNY", 0),
    "TW": ("TWD", 0),
    "NZ": ("NZD", 0),
    "DE": ("EUR", 0),
    "US": ("USD", 1),
    "US-NY": ("USD", 1),
    "CA-QC": ("CAD", 1),
    "IN": ("INR", 0),
    "JP": ("JPY", 0),
}
"""Each country's currency, and 1 where the tax comes on top of the price."""
DAY = ("gross", "discount", "returns", "total", "tax")
PLACE = "sale.day, sale.hour, sale.shop, sale.till, sale.cashier, sale.segment"
TAKEN = "line.override + line.line_discount + line.offer_share + line.basket_share"
LINES = {
    "gross": f"total(iif(line.quantity < 0, 0, line.total + {TAKEN}))",
    "discount": f"total(iif(line.quantity < 0, 0, {TAKEN}))",
    "returns": "total(iif(line.quantity < 0, -line.total, 0))",
    "total": "total(line.total)",
    "tax": "total(line.tax)",
    "cost": "total(line.cost)",
    "cost_missing": "count(*) - count(line.cost)",
    "units": "total(iif(line.quantity < 0, 0, iif(line.weighed, 1000, line.quantity)))",
    "lines": "count(*)",
}
SOLD = "(SELECT count(*) > 0 FROM line WHERE line.sale = sale.seq AND line.quantity >= 0)"
OF_LINES = "line JOIN sale ON sale.seq = line.sale"
MONTH, YEAR = "sale.day / 100", "sale.day / 10000"
WHO = "sale.shop, sale.till, sale.cashier, sale.segment"
RETURNED = {"total": "total(tender.amount)"}
PAID = RETURNED | {"transactions": f"count(DISTINCT iif({SOLD}, sale.seq, NULL))"}
OF_TENDERS = "tender JOIN sale ON sale.seq = tender.sale"
DOCUMENTS = LINES | {"transactions": "count(DISTINCT iif(line.quantity < 0, NULL, sale.seq))"}
PRODUCT = "line.department, line.product"
SUMS = {
    "sum_hour": (f"{PLACE}, line.department, line.tax_rate", LINES, OF_LINES),
    "sum_product": (f"sale.day, sale.shop, {PRODUCT}", LINES, OF_LINES),
    "sum_basket": (PLACE, DOCUMENTS, OF_LINES),
    "sum_tender": (f"{PLACE}, tender.kind", PAID, OF_TENDERS),
    "sum_customer": (
        "sale.day, sale.shop, sale.customer, sale.tier, sale.circle", DOCUMENTS, OF_LINES,
    ),
    "sum_day": ("sale.day, sale.shop, sale.hour", DOCUMENTS, OF_LINES),
    "sum_department": ("sale.day, sale.shop, line.department, line.tax_rate", LINES, OF_LINES),
    "month_place": (f"{MONTH}, {WHO}, sale.hour", DOCUMENTS, OF_LINES),
    "month_segment": (f"{MONTH}, sale.shop, sale.segment, sale.hour", DOCUMENTS, OF_LINES),
    "month_hour": (
        f"{MONTH}, sale.shop, line.department, sale.hour, line.tax_rate", LINES, OF_LINES,
    ),
    "month_department": (f"{MONTH}, {WHO}, line.department, line.tax_rate", LINES, OF_LINES),
    "month_shop_product": (f"{MONTH}, sale.shop, {PRODUCT}", LINES, OF_LINES),
    "month_product": (f"{MONTH}, {PRODUCT}", LINES, OF_LINES),
    "year_product": (f"{YEAR}, {PRODUCT}", LINES, OF_LINES),
    "month_tender": (f"{MONTH}, {WHO}, tender.kind", PAID, OF_TENDERS),
}  # fmt: skip
"""Each kept sum: its keys, what it adds up, and from which rows."""
COUNTED = {
    "sum_hour": ("department", "day hour shop till cashier segment department tax_rate"),
    "sum_product": ("product", "day shop department product"),
    "sum_department": ("department", "day shop department tax_rate"),
    "sum_offer": ("offer", "day shop till cashier segment department offer"),
    "month_hour": ("department", "month shop department hour tax_rate"),
    "month_department": ("department", "month shop till cashier segment department tax_rate"),
    "month_shop_product": ("product", "month shop department product"),
    "month_product": ("product", "month department product"),
    "year_product": ("product", "year department product"),
    "month_offer": ("offer", "month shop department offer"),
}
"""By whose keys the documents of a kept sum are counted, and the sum's own keys."""
BESIDE = {"department": "tax_rate", "product": "department", "offer": "department"}
"""What else parts the lines of one key."""
SOLD_LINES = f"""
    SELECT sale.seq, sale.day, sale.day / 100 AS month, sale.day / 10000 AS year, hour, shop,
        till, cashier, segment, ordinal, department, product, tax_rate,
        {TAKEN} - line.offer_share AS by_hand
    FROM {OF_LINES} WHERE quantity >= 0 ORDER BY sale.seq, ordinal
"""
LAST = """
    SELECT (SELECT coalesce(max(number), 0) FROM sale WHERE receipt_no GLOB ?1 || '-*') AS number,
        (SELECT coalesce(max(z), 0) FROM closing WHERE till = ?1) AS z,
        (SELECT max(epoch) FROM journal WHERE till = ?1) AS epoch
"""
LEVIES = """
    SELECT tax.key, iif(jurisdiction, where_.key, ''), rate, total(line.total) - total(line.tax),
        total(amount)
    FROM line_tax JOIN line ON line.sale = line_tax.sale AND line.ordinal = line_tax.line
    JOIN sale ON sale.seq = line.sale JOIN label AS tax ON tax.id = line_tax.tax
    LEFT JOIN label AS where_ ON where_.id = jurisdiction
"""
BY_THREE = "GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"
LOADED = """
    SELECT coalesce(sum(kind = 'load') - sum(kind = 'cancel'), 0), coalesce(sum(minor), 0)
    FROM stored_entry WHERE till = ? AND z = ? AND contra = 'drawer'
"""
DOES = {
    "load": ("stored_load", "drawer"),
    "debit": ("stored", "sales"),
    "credit": ("stored_refund", "sales"),
}
"""Which payment an entry of a stored-value card is made by, and the shop's account beside it."""
LONGEST_MS = 4 * 3_600_000
"""Longer than this no sale is said to have been scanned, nor paid."""
UNREADABLE = (apsw.Error, ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
OFF = ("override", "line_discount", "offer_share", "basket_share")
"""What is taken off a line, in turn."""
AMOUNTS = (
    *("unit", "weighed", "quantity", "regular", "price", "gross", "override", "line_discount"),
    *("basket_share", "total", "tax_rate", "tax", "cost", "reason"),
)
Row = dict[str, Any]


def verify(path: Path, anchors: Iterable[str] = ()) -> list[str]:
    """Give every fault found, as sentences; none means whole."""
    try:
        book = Book(path)
        try:
            return list(book.faults(set(anchors)))
        finally:
            book.db.close()
    except UNREADABLE as error:
        return [f"the store cannot be read: {type(error).__name__}: {error}"]


def canonical(content: object) -> str:
    """Write the one form of a JSON text."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return unicodedata.normalize("NFC", text)


def took(sale: Row) -> dict[str, Any]:
    """Write what the journal must say of the time a sale took, where it is known."""
    both = [sale.get("scan_ms"), sale.get("tender_ms")]
    return {"took": both} if None not in both else {}


def may_take(sale: Row) -> bool:
    """Say whether both times are unknown, or both can be."""
    both = [sale.get("scan_ms"), sale.get("tender_ms")]
    if both == [None, None]:
        return True
    return all(isinstance(one, int) and 0 <= one <= LONGEST_MS for one in both)


class Rows:
    """The store as an auditor reads it: plain rows, and what the journal must say of them."""

    def __init__(self, path: Path) -> None:
        self.db = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
        self.db.setbusytimeout(5000)
        self.db.execute("BEGIN").fetchall()
        self.labels = {row["id"]: row for row in self.rows("SELECT * FROM label")}
        self.used: set[tuple[str, int]] = set()
        self.currency, self.on_top = PROFILES[self.one("SELECT profile FROM shop")["profile"]]

    def rows(self, sql: str, *values: object) -> Iterator[Row]:
        """Run a statement and give its rows by column name."""
        cursor = self.db.execute(sql, values)
        for found in cursor:
            names = [name for name, *_ in cursor.get_description()]
            yield dict(zip(names, found, strict=True))

    def one(self, sql: str, *values: object) -> Row:
        """Give the first row; LookupError where there is none."""
        for row in self.rows(sql, *values):
            return row
        raise LookupError(sql)

    def name(self, kind: str, label: int) -> list[str]:
        """Give key and name of a label, and remember that it is in use."""
        if label == 0:
            return ["", ""]
        self.used.add((kind, label))
        row = self.labels[label]
        return [row["key"], row["text"]]

    def lines(self, seq: int) -> list[Row]:
        """Give the lines of a sale."""
        return list(self.rows("SELECT * FROM line WHERE sale = ? ORDER BY ordinal", seq))

    def offers(self, line: Row) -> list[Row]:
        """Give what each offer took off a line."""
        of_line = "SELECT * FROM line_offer WHERE sale = ? AND line = ? ORDER BY place"
        return list(self.rows(of_line, line["sale"], line["ordinal"]))

    def taxes(self, line: Row) -> list[Row]:
        """Give what each named tax took of a line."""
        of_line = "SELECT * FROM line_tax WHERE sale = ? AND line = ? ORDER BY place"
        return list(self.rows(of_line, line["sale"], line["ordinal"]))

    def exempt(self, seq: int) -> Row:
        """Give the certificate of a sale without tax, as the journal has it."""
        for row in self.rows("SELECT * FROM sale_exempt WHERE sale = ?", seq):
            return {"exempt": [row["certificate"], row["reason"], row["until"]]}
        return {}

    def tenders(self, seq: int) -> list[Row]:
        """Give the tenders of a sale."""
        return list(self.rows("SELECT * FROM tender WHERE sale = ? ORDER BY ordinal", seq))

    def moved(self, attempt: str) -> tuple[int, int]:
        """Say what a card was charged, and how much of it is a tip: the goods are paid first."""
        for row in self.rows("SELECT * FROM attempt WHERE id = ?", attempt):
            heard = self.rows("SELECT body FROM attempt_event WHERE attempt = ?", row["seq"])
            yes = [json.loads(one["body"]).get("approved") for one in heard]
            charged = max((one[1] for one in yes if one), default=row["minor"])
            tip = json.loads(row["body"])["tip"] or 0
            return charged, max(0, tip - (row["minor"] - charged))
        return -1, -1

    def body(self, seq: int) -> Row:
        """Write what the journal must say of a sale."""
        sale = self.one("SELECT * FROM sale WHERE seq = ?", seq)
        plain = ("day", "reference", "gross", "discount", "total", "tax", "rounding", "change")
        return {
            "id": sale["id"],
            "receipt": sale["receipt_no"],
            "currency": self.currency,
            "request": sale["request"],
            **{name: sale[name] for name in plain},
            **{kind: self.name(kind, sale[kind]) for kind in ("shop", "till", "cashier")},
            **{
                kind: self.name(kind, sale[kind])[0] if sale[kind] else None
                for kind in ("segment", "customer")
            },
            "lines": [self.line(line) for line in self.lines(seq)],
            "tenders": [
                [self.name("tender", one["kind"])[0], one["amount"], one["given"]]
                + ([one["attempt"]] if one["attempt"] is not None else [])
                for one in self.tenders(seq)
            ],
            **self.customer(sale),
            **self.exempt(seq),
            **took(sale),
        }

    def customer(self, sale: Row) -> dict[str, Any]:
        """Write what the journal must say of a member and their coupons, if anything."""
        told: dict[str, Any] = {
            kind: self.name(kind, sale[kind])[0] for kind in ("tier", "circle") if sale.get(kind)
        }
        coupons = [
            [one["code"], self.name("offer", one["offer"])[0]]
            for one in self.rows("SELECT * FROM coupon WHERE sale = ? ORDER BY code", sale["seq"])
        ]
        return told | ({"coupons": coupons} if coupons else {})

    def line(self, line: Row) -> list[Any]:
        """Write what the journal must say of a line."""
        back = None
        if line["returns_sale"] is not None:
            sold = self.one("SELECT receipt_no FROM sale WHERE seq = ?", line["returns_sale"])
            back = [sold["receipt_no"], line["returns_ordinal"]]
        first, department = self.name("product", line["product"]), line["department"]
        second = self.name("department", department) if department else None
        rest = [line[name] for name in AMOUNTS]
        told = [line["ordinal"], first, line["barcode"], second, *rest, back]
        offers = [
            [*self.name("offer", one["offer"]), one["amount"], one["uses"]]
            for one in self.offers(line)
        ]
        taxes = [
            [
                *self.name("tax", one["tax"]),
                self.name("jurisdiction", one["jurisdiction"])[0] if one["jurisdiction"] else "",
                *(one[name] for name in ("rate", "amount", "kind", "letter")),
            ]
            for one in self.taxes(line)
        ]
        if taxes:
            return [*told, offers, taxes]
        return [*told, offers] if offers else told


class Book(Rows):
    """Everything computed again."""

    def faults(self, anchors: set[str]) -> Iterator[str]:
        """Go through everything once."""
        for row in self.rows("PRAGMA integrity_check"):
            if row["integrity_check"] != "ok":
                yield f"the file is damaged: {row['integrity_check']}"
        for row in self.rows("PRAGMA foreign_key_check"):
            yield f"{row['table']}: a row points to nothing"
        yield from self.sales()
        yield from self.returns()
        yield from self.names()
        yield from self.sums()
        yield from self.closings()
        yield from self.tills()
        yield from self.journal(anchors)
        yield from Cards(self).faults()
        yield from Stored(self).faults()
        yield from drawers(self)

    def sales(self) -> Iterator[str]:
        """Add up every receipt; the numbers have no gap."""
        numbers: Counter[str] = Counter()
        for place, sale in enumerate(self.rows("SELECT * FROM sale ORDER BY seq"), 1):
            here = f"receipt {sale['receipt_no']}"
            till = self.name("till", sale["till"])[0]
            numbers[till] += 1
            if (sale["seq"], sale["number"]) != (place, numbers[till]):
                yield f"{here}: one is missing before it"
            if sale["receipt_no"] != f"{till}-{sale['number']:06d}":
                yield f"{here}: not its till's number"
            if sale["hour"] != (sale["at_ms"] // 60_000 + sale["offset_min"]) // 60 % 24:
                yield f"{here}: not its hour"
            if not may_take(sale):
                yield f"{here}: the time it took cannot be"
            yield from self.amounts(sale, here)

    def amounts(self, sale: Row, here: str) -> Iterator[str]:
        """Add up lines and tenders of one receipt."""
        lines, tenders = self.lines(sale["seq"]), self.tenders(sale["seq"])
        sums: Counter[str] = Counter()
        for place, line in enumerate(lines, 1):
            taken = sum(line[name] for name in OFF)
            total, tax = line["total"], line["tax"]
            if line["ordinal"] != place:
                yield f"{here}, line {place}: missing"
            if line["gross"] - taken + self.on_top * tax != total:
                yield f"{here}, line {place}: the amounts do not add up"
            if abs(tax) > abs(total) or tax * total < 0:
                yield f"{here}, line {place}: the tax is not inside the total"
            offers = self.offers(line)
            if sum(one["amount"] for one in offers) != line["offer_share"]:
                yield f"{here}, line {place}: its offers do not add up"
            if [one["place"] for one in offers] != list(range(1, len(offers) + 1)):
                yield f"{here}, line {place}: an offer is missing"
            yield from self.shares(sale, line, f"{here}, line {place}")
            sums.update(gross=line["gross"], discount=taken, total=total, tax=tax)
        yield from self.nowhere(sale, lines, here)
        for column in ("gross", "discount", "total", "tax"):
            if sums[column] != sale[column] or not lines:
                yield f"{here}: the lines' {column} is {sums[column]}, not {sale[column]}"
        yield from self.settled(sale, tenders, here)

    def nowhere(self, sale: Row, lines: list[Row], here: str) -> Iterator[str]:
        """No offer and no tax lies on a line that is not there."""
        for table, known in (("line_offer", self.offers), ("line_tax", self.taxes)):
            sql = f"SELECT count(*) AS n FROM {table} WHERE sale = ?"
            if self.one(sql, sale["seq"])["n"] != sum(len(known(line)) for line in lines):
                yield f"{here}: {table} names a line that is not there"

    def shares(self, sale: Row, line: Row, here: str) -> Iterator[str]:
        """Named taxes add up to the line's; a certificate leaves none."""
        taxes = self.taxes(line)
        if taxes and sum(one["amount"] for one in taxes) != line["tax"]:
            yield f"{here}: its taxes do not add up"
        if [one["place"] for one in taxes] != list(range(1, len(taxes) + 1)):
            yield f"{here}: a tax is missing"
        if any(one["amount"] and one["kind"] != "taxed" for one in taxes):
            yield f"{here}: a tax that is none took something"
        if self.exempt(sale["seq"]) and line["quantity"] > 0 and line["tax"]:
            yield f"{here}: taxed in spite of a certificate"

    def settled(self, sale: Row, tenders: list[Row], here: str) -> Iterator[str]:
        """Hold what was paid against the total, and what a card was charged against its answer."""
        paid = sum(one["amount"] for one in tenders)
        given = sum(one["amount" if one["attempt"] else "given"] for one in tenders)
        for one in tenders:
            told = abs(one["given"]), abs(one["given"] - one["amount"])
            if one["attempt"] and told != self.moved(one["attempt"]):
                yield f"{here}: a card was charged another amount than it says"
        if paid != sale["total"] + sale["rounding"] or given - sale["change"] != paid:
            yield f"{here}: what was paid does not settle it"
        if [one["ordinal"] for one in tenders] != list(range(1, len(tenders) + 1)):
            yield f"{here}: a tender is missing"

    def returns(self) -> Iterator[str]:
        """No more came back than was sold, for its part of what it cost."""
        names = ("quantity", "gross", *OFF, "tax", "cost")
        backs: dict[tuple[int, int], Counter[str]] = {}
        sql = "SELECT * FROM line WHERE returns_sale IS NOT NULL OR returns_ordinal IS NOT NULL"
        for line in self.rows(sql):
            back = backs.setdefault((line["returns_sale"], line["returns_ordinal"]), Counter())
            back.subtract({name: line[name] or 0 for name in names})
        for (seq, ordinal), back in backs.items():
            sold = self.one("SELECT * FROM line WHERE sale = ? AND ordinal = ?", seq, ordinal)
            whole, part = sold["quantity"], back["quantity"]
            if not 0 < part <= whole:
                yield f"row {seq}, line {ordinal}: more came back than was sold"
            # Gross, then what is left of it after each thing taken off; tax and cost alone.
            left = {"sold": 0, "back": 0}
            for name in names[1:]:
                taken = name in OFF
                one, two = (-each if taken else each for each in (sold[name] or 0, back[name]))
                left = {"sold": left["sold"] * taken + one, "back": left["back"] * taken + two}
                if 2 * abs(left["back"] * whole - left["sold"] * part) > abs(whole):
                    yield f"row {seq}, line {ordinal}: {name} paid back is not its part"

    def names(self) -> Iterator[str]:
        """Every name is of the right kind and in use."""
        for sale in self.rows("SELECT seq FROM sale"):
            self.body(sale["seq"])
        for label, row in self.labels.items():
            if (row["kind"], label) not in self.used:
                yield f"name {label} of a {row['kind']}: used nowhere"
            same = row["kind"] in {
                "till", "segment", "customer", "tier", "circle", "tender", "jurisdiction",
            }  # fmt: skip
            if same and row["key"] != row["text"]:
                yield f"name {label} of a {row['kind']}: changed"
        for kind, label in self.used:
            if self.labels[label]["kind"] != kind:
                yield f"name {label}: not of a {kind}"

    def sums(self) -> Iterator[str]:
        """The sums kept beside the rows are what the rows add up to."""
        for table, (keys, amounts, source) in SUMS.items():
            made = f"SELECT {keys}, {', '.join(amounts.values())} FROM {source} GROUP BY {keys}"
            wanted = Counter(self.db.execute(made).fetchall())
            named = keys.replace(YEAR, "sale.year").replace(MONTH, "sale.month")
            plain = named.replace("kind", "tender").split(", ")
            names = ", ".join((*(key.partition(".")[2] for key in plain), *amounts))
            wrong = wanted - Counter(self.db.execute(f"SELECT {names} FROM {table}").fetchall())
            if wrong or sum(wanted.values()) != self.one(f"SELECT count(*) n FROM {table}")["n"]:
                yield f"{table}: the sums differ from the rows"
        yield from self.counts()

    def counts(self) -> Iterator[str]:
        """Documents are counted in the first row of each key, and once in every branch."""
        made: dict[str, dict[tuple[Any, ...], list[int]]] = {table: {} for table in COUNTED}
        branches: Counter[tuple[Any, ...]] = Counter()
        offers: dict[tuple[int, int], list[tuple[int, int]]] = {}
        for row in self.rows("SELECT * FROM line_offer ORDER BY sale, line, place"):
            offers.setdefault((row["sale"], row["line"]), []).append((row["offer"], row["amount"]))
        seen: set[tuple[Any, ...]] = set()
        for line in self.rows(SOLD_LINES):
            taken = [*offers.get((line["seq"], line["ordinal"]), ()), (0, line["by_hand"])]
            self.tally("department", line, 0, seen, made)
            self.tally("product", line, 0, seen, made)
            for offer, much in taken:
                if much:
                    self.tally("offer", {**line, "offer": offer}, much, seen, made)
            path = self.key(line["department"]).split("/")
            for branch in {"/".join(path[: deep + 1]) for deep in range(len(path))} - {""}:
                if (line["seq"], branch) not in seen:
                    seen.add((line["seq"], branch))
                    branches[line["day"], line["shop"], branch] += 1
        for table, (kind, keys) in COUNTED.items():
            plain = ", ".join(keys.split())
            much, where = ("discount", "1") if kind == "offer" else ("0", "transactions + again")
            sql = f"SELECT {plain}, transactions, again, {much} FROM {table} WHERE {where}"
            if Counter(self.db.execute(sql).fetchall()) != Counter(
                (*key, *counts) for key, counts in made[table].items()
            ):
                yield f"{table}: the documents counted are not those of the rows"
        kept = self.db.execute("SELECT day, shop, branch, transactions FROM sum_branch").fetchall()
        if Counter(kept) != Counter((*key, many) for key, many in branches.items()):
            yield "sum_branch: the documents counted are not those of the rows"

    def key(self, label: int) -> str:
        """Give a label's key; empty where there is none."""
        return str(self.labels[label]["key"]) if label in self.labels else ""

    def tally(
        self,
        kind: str,
        line: Row,
        much: int,
        seen: set[tuple[Any, ...]],
        made: dict[str, dict[tuple[Any, ...], list[int]]],
    ) -> None:
        """Count a line's document by one kind of key."""
        whole = (line["seq"], kind, self.key(line[kind]))
        row = (line["seq"], kind, line[kind], line[BESIDE[kind]])
        first, again = whole not in seen, row not in seen and whole in seen
        seen |= {whole, row}
        for table, (of, keys) in COUNTED.items():
            if of == kind and (first or again or much):
                sums = made[table].setdefault(tuple(line[key] for key in keys.split()), [0, 0, 0])
                sums[:] = [sums[0] + first, sums[1] + again, sums[2] + much]

    def closings(self) -> Iterator[str]:
        """Every closed day is what its receipts add up to, and the days adjoin."""
        before: dict[str, tuple[int, int, int]] = {}
        for row in self.rows("SELECT * FROM closing ORDER BY till, z"):
            till, z, first, last = row["till"], row["z"], row["first_number"], row["last_number"]
            number, reached, grand = before.get(till, (0, 0, 0))
            if (number + 1, reached + 1) != (z, first) or last < first - 1:
                yield f"Z {z} of till {till}: does not follow the one before"
            body = json.loads(row["body"])
            made = {**self.day(till, first, last), "z": z, "day": row["day"]}
            grand += made["total"]
            made |= {"first": first, "last": last, "grand_total": grand, "head": body["head"]}
            loads = list(self.db.execute(LOADED, (till, z)).fetchall()[0])
            made |= {"loaded": loads} if any(loads) else {}
            made |= {} if made["tips"] else {"tips": None}
            made |= {} if made["levies"] else {"levies": None}
            silent = {"tips": None, "levies": None}
            if {**silent, **body} != {**silent, **made}:
                yield f"Z {z} of till {till}: the figures are not those of its receipts"
            before[till] = (z, last, grand)

    def day(self, till: str, first: int, last: int) -> Row:
        """Add up the receipts of a closed day."""
        of_day, span = "number BETWEEN ? AND ? AND receipt_no GLOB ? || '-*'", (first, last, till)
        columns = ", ".join(f"{LINES[name]} AS {name}" for name in DAY)
        heads = (
            f"count(*) AS documents, total({SOLD}) AS transactions, total(rounding) AS rounding"
        )
        taxes = "tax_rate, total(line.total) - total(line.tax), total(line.tax), total(line.total)"
        kinds = "label.key, count(DISTINCT sale), total(amount) FROM label JOIN tender "
        tips = "total(given - amount) AS tips FROM tender JOIN sale ON seq = sale"

        def listed(sql: str, order: str) -> list[list[Any]]:
            whole = f"SELECT {sql} WHERE {of_day} GROUP BY 1 ORDER BY 1 {order}"
            return [list(row) for row in self.db.execute(whole, span)]

        return {
            **self.one(f"SELECT {columns} FROM {OF_LINES} WHERE {of_day}", *span),
            **self.one(f"SELECT {heads} FROM sale WHERE {of_day}", *span),
            **self.one(f"SELECT {tips} WHERE attempt NOT NULL AND {of_day}", *span),
            "taxes": listed(f"{taxes} FROM {OF_LINES}", "DESC"),
            "levies": [
                list(row) for row in self.db.execute(f"{LEVIES} WHERE {of_day} {BY_THREE}", span)
            ],
            "tenders": listed(f"{kinds} ON tender.kind = label.id JOIN sale ON seq = sale", ""),
        }

    def tills(self) -> Iterator[str]:
        """The next numbers follow the last ones."""
        for row in self.rows("SELECT DISTINCT till FROM journal EXCEPT SELECT key FROM till"):
            yield f"till {row['till']}: not there"
        for till in self.rows("SELECT * FROM till"):
            last = self.one(LAST, till["key"])
            if (till["next_number"], till["next_z"]) != (last["number"] + 1, last["z"] + 1):
                yield f"till {till['key']}: its next numbers do not follow the last ones"
            if till["epoch"] != (last["epoch"] or 1):
                yield f"till {till['key']}: not the epoch of its journal"

    def journal(self, anchors: set[str]) -> Iterator[str]:
        """The chains hold, and every record agrees with the rows."""
        walks: dict[str, Walk] = {}
        told = closed = 0
        for row in self.rows("SELECT * FROM journal ORDER BY till, seq"):
            here = f"till {row['till']}, record {row['seq']}"
            walk = walks.setdefault(row["till"], Walk())
            yield from (f"{here}: {what}" for what in walk.step(row))
            if not self.agrees(row):
                yield f"{here}: the rows tell another story"
            anchors.discard(row["hash"].hex())
            told += row["code"] in (SALE, RETURN)
            closed += row["code"] == Z_REPORT
        if told != self.one("SELECT count(*) AS n FROM sale")["n"]:
            yield f"the journal tells of {told} receipts"
        if closed != self.one("SELECT count(*) AS n FROM closing")["n"]:
            yield f"the journal tells of {closed} closings"
        yield from (f"no record has the hash {anchor}" for anchor in sorted(anchors))

    def agrees(self, row: Row) -> bool:
        """Hold a record against the rows it speaks of."""
        body = json.loads(row["body"])
        if row["code"] in (SALE, RETURN):
            return self.agrees_sale(row)
        if row["code"] == COPY:
            sale = self.one("SELECT receipt_no FROM sale WHERE seq = ?", row["sale"])
            return bool(sale["receipt_no"] == body["receipt"])
        if row["code"] == Z_REPORT:
            sql = "SELECT * FROM closing WHERE till = ? AND z = ?"
            kept = self.one(sql, row["till"], body["z"])
            same = all(kept[name] == row[name] for name in ("at_ms", "offset_min", "person"))
            head = body["head"] == row["prev"].hex() and row["sale"] is None
            return same and head and kept["body"] == row["body"]
        return row["sale"] is None

    def agrees_sale(self, row: Row) -> bool:
        """Write a sale's record anew from its rows and compare."""
        sale = self.one("SELECT * FROM sale WHERE seq = ?", row["sale"])
        code = SALE if any(line["quantity"] >= 0 for line in self.lines(row["sale"])) else RETURN
        till, cashier = (self.name(kind, sale[kind])[0] for kind in ("till", "cashier"))
        made = (till, cashier, code, sale["at_ms"], sale["offset_min"])
        kept = tuple(row[name] for name in ("till", "person", "code", "at_ms", "offset_min"))
        return made == kept and canonical(self.body(row["sale"])) == row["body"]


class Cards:
    """The rows of card payments, written anew from the journal."""

    def __init__(self, rows: Rows) -> None:
        self.book = rows
        self.made: dict[str, dict[tuple[Any, ...], Row]] = {
            "attempt": {}, "attempt_event": {}, "attempt_now": {}, "terminal": {},
        }  # fmt: skip
        self.seqs: dict[str, int] = {
            row["id"]: row["seq"] for row in rows.rows("SELECT * FROM attempt")
        }

    def faults(self) -> Iterator[str]:
        """Compare row by row; what an old record does not tell is left as it is."""
        sql = "SELECT * FROM journal WHERE code IN (?, ?) ORDER BY till, seq"
        records = [(row, json.loads(row["body"])) for row in self.book.rows(sql, CARD, TERMINAL)]
        for row, body in records:
            if row["code"] == TERMINAL:
                self.terminal(row, body)
            elif "kind" in body:
                self.intent(row, body)
        lanes = {body["attempt"]: row["till"] for row, body in records if "kind" in body}
        later = [one for one in records if one[0]["code"] == CARD and "kind" not in one[1]]
        for row, body in sorted(later, key=lambda one: lanes[one[1]["attempt"]] != one[0]["till"]):
            self.answer(row, body)
        for _row, body in records:
            if body.get("stage") == "closed":
                self.close(body)
        yield from self.compared()

    def seq(self, attempt: str) -> int:
        """Give the row number of an attempt; one that is not there has none of its own."""
        return self.seqs.get(attempt, -1)

    def intent(self, row: Row, body: Row) -> None:
        """Write an attempt, its first answer and its state."""
        seq, till = body.get("row", self.seq(body["attempt"])), row["till"]
        stamp = {name: row[name] for name in ("at_ms", "offset_min")}
        text = ("card", "original", "partial", "tip", "target", "currency", "goods")
        made = {
            "id": body["attempt"], "order_id": body["order"], "lane": till, **stamp,
            "person": row["person"], "card_key": body["card"][1],
            "original": body["original"] and body["original"][0],
            "body": canonical({name: body[name] for name in text if name in body}),
            **{name: body[name] for name in ("kind", "batch", "stan", "minor")},
        }  # fmt: skip
        state = body["state"]
        # A wallet is in none of the bank's batches, and has a lane of its own.
        own = any(body["kind"] == kind for kind, _contra in DOES.values())
        lane = till if body["batch"] else f"{till}s" if own else f"{till}w"
        now: Row = {"lane": lane, "state": state}
        if "row" in body:
            made |= {"terminal_no": body["terminal"], "merchant_no": body["merchant"]}
            now |= {"tries": 0, "sealed": body["sealed"]}
            taken = {"next_stan": body["stan"] + 1} if body["batch"] else {}
            self.made["terminal"][(till,)] |= taken
        self.made["attempt"][(seq,)] = made
        self.made["attempt_now"][(seq,)] = now
        first = {"state": state, **stamp, "body": canonical({"state": state})}
        self.made["attempt_event"][(seq, 1)] = first
        self.seqs[body["attempt"]] = seq

    def answer(self, row: Row, body: Row) -> None:
        """Write what became known of an attempt."""
        seq = self.seq(body.pop("attempt"))
        now, events = self.made["attempt_now"][(seq,)], self.made["attempt_event"]
        if "state" not in body:
            now["tries"] = body["tries"]
            return
        now["state"] = body["state"]
        if body["state"] != "refund_unknown":
            now["sealed"] = None
        ordinal = 1 + sum(key[0] == seq for key in events)
        stamp = {name: row[name] for name in ("at_ms", "offset_min")}
        events[(seq, ordinal)] = {"state": body["state"], **stamp, "body": canonical(body)}

    def terminal(self, row: Row, body: Row) -> None:
        """Write how a terminal stands; a batch's end and its retirement change some of it."""
        if body.get("what") == "account":
            return
        kept = self.made["terminal"].setdefault((row["till"],), {})
        if "stage" in body:
            kept |= {"settling": int(body["stage"] != "closed")}
            kept |= {"signed_on": 0} if body["stage"] == "closed" else {}
        elif body.get("what") == "retired":
            kept |= {"settling": 0, "signed_on": 0}
            kept |= {"retired_ms": row["at_ms"], "offset_min": row["offset_min"]}
        else:
            kept.clear()
            kept |= {"terminal_no": body.pop("terminal"), **body}

    def close(self, body: Row) -> None:
        """Forget the sealed numbers of a batch that is closed."""
        for key, made in self.made["attempt"].items():
            if (made.get("terminal_no"), made["batch"]) == (body["terminal"], body["batch"]):
                self.made["attempt_now"][key]["sealed"] = None

    def compared(self) -> Iterator[str]:
        """Name every row that is missing, too many or another one."""
        keys = {"attempt": ("seq",), "attempt_now": ("attempt",), "terminal": ("lane",)}
        for table, made in self.made.items():
            names = keys.get(table, ("attempt", "ordinal"))
            kept = {tuple(row[one] for one in names): row for row in self.rows(table)}
            for key in kept.keys() | made.keys():
                here = f"card table {table}, row {', '.join(map(str, key))}"
                if key not in kept or key not in made:
                    yield f"{here}: {'missing' if key in made else 'not in the journal'}"
                    continue
                for name, one in made[key].items():
                    if kept[key][name] != one:
                        yield f"{here}: another {name} than in the journal"

    def rows(self, table: str) -> Iterator[Row]:
        """Read a table as the journal would write it."""
        for row in self.book.rows(f"SELECT * FROM {table}"):
            plain: Row = {
                name: unicodedata.normalize("NFC", one) if isinstance(one, str) else one
                for name, one in row.items()
            }
            if plain.get("sealed") is not None:
                plain["sealed"] = hashlib.sha256(plain["sealed"]).hexdigest()
            yield plain


class Stored:
    """The ledger of stored-value cards, against the journal and the payments."""

    def __init__(self, rows: Rows) -> None:
        self.book = rows
        self.entries = {row["op"]: row for row in rows.rows("SELECT * FROM stored_entry")}

    def faults(self) -> Iterator[str]:
        """Add up every card; compare with the journal, and with what was asked for."""
        told: dict[int, Row] = {}
        for record in self.book.rows("SELECT * FROM journal WHERE code = ?", STORED):
            stamp = {name: record[name] for name in ("till", "at_ms", "offset_min", "person")}
            body = json.loads(record["body"])
            told[body["seq"]] = stamp | body
        balances: Counter[str] = Counter()
        kept = sorted(self.entries.values(), key=lambda row: row["seq"])
        if [row["seq"] for row in kept] != list(range(1, 1 + len(told))):
            yield f"stored value: {len(kept)} entries, the journal tells of {len(told)}"
        for row in kept:
            here, key = f"stored value {row['seq']}", row["card_key"]
            balances[key] += row["minor"]
            if told.get(row["seq"]) != row:
                yield f"{here}: not what the journal says"
            if balances[key] != row["balance"] or row["balance"] < 0:
                yield f"{here}: not the balance of its card"
        yield from self.payments()

    def payments(self) -> Iterator[str]:
        """Each payment has moved what it says, once; nothing else has moved anything."""
        left = dict(self.entries)
        kinds = ", ".join(f"'{kind}'" for kind, _contra in DOES.values())
        for asked in self.book.rows(f"SELECT * FROM attempt WHERE kind IN ({kinds})"):
            done = left.pop(asked["id"], None)
            undone = left.pop(f"{asked['id']}:cancel", None)
            here, moved = f"card payment {asked['id']}", 0
            if done is not None:
                moved = abs(done["minor"])
                same = done["card_key"] == asked["card_key"]
                sign = done["minor"] < 0 if done["kind"] == "debit" else done["minor"] > 0
                if DOES.get(done["kind"]) != (asked["kind"], done["contra"]) or not (
                    same and sign
                ):
                    yield f"{here}: another entry of its stored-value card"
            if undone is not None:
                if undone["minor"] != -(done["minor"] if done else 0):
                    yield f"{here}: undone by another amount"
                moved = 0
            yield from (f"{here}: {what}" for what in self.stands(asked["seq"], moved))
        yield from (f"stored value {row['seq']}: nobody asked for it" for row in left.values())

    def stands(self, seq: int, moved: int) -> Iterator[str]:
        """Compare what a card gave or got with what was heard of it."""
        events = "SELECT * FROM attempt_event WHERE attempt = ? ORDER BY ordinal"
        heard = [(one["state"], json.loads(one["body"])) for one in self.book.rows(events, seq)]
        said = sum(body["approved"][1] for state, body in heard if state == "approved")
        final = heard[-1][0] in {"approved", "declined", "reversed"}
        if final and said != moved:
            yield f"approved {said}, its stored-value card moved {moved}"


def drawers(book: Rows) -> Iterator[str]:
    """Every count of a drawer is held against the cash that went through it since the last."""
    cash: Counter[int] = Counter()
    for one in book.rows("SELECT * FROM tender WHERE attempt IS NULL"):
        cash[one["sale"]] += one["amount"] * (book.labels[one["kind"]]["key"] == "cash")
    few = (SALE, RETURN, STORED, Z_REPORT, DRAWER)
    till, held, since, trades = None, Counter[str](), 0, 0
    for row in book.rows(f"SELECT * FROM journal WHERE code IN {few} ORDER BY till, seq"):
        if row["till"] != till:
            till, held, since, trades = row["till"], Counter(), 0, 0
        code, body = row["code"], json.loads(row["body"])
        if code in (SALE, RETURN):
            taken = cash[row["sale"]]
            held["sold" if taken > 0 else "back"] += abs(taken)
        elif code == STORED:
            held["loaded"] += body["minor"] * (body["contra"] == "drawer")
        elif code == DRAWER and body["what"] in ("float", "in", "out"):
            held[body["what"]] += body["amount"]
        elif code == DRAWER and body["what"] == "count":
            out = held["back"] + held["out"]
            told = {name: body[name] for name in ("float", "sold", "back", "loaded", "in", "out")}
            whole = sum(value * many for value, many in body["pieces"]) or body["amount"]
            if (
                told != {name: held[name] for name in told}
                or body["since"] != since
                or (body["expected"] != sum(told.values()) - 2 * out or whole != body["amount"])
            ):
                yield f"till {till}, record {row['seq']}: the drawer does not add up"
        trades += code in (SALE, RETURN, STORED)
        ends = (code == Z_REPORT and trades) or (code == DRAWER and body["what"] == "count")
        if ends:
            held, since, trades = Counter(), row["seq"], 0


class Walk:
    """Where the walk along one till's chain has come to."""

    def __init__(self) -> None:
        self.seq = self.epoch = 0
        self.prev = bytes(32)
        self.sale = 0
        self.keys: dict[str, Ed25519PublicKey] = {}

    def step(self, row: Row) -> Iterator[str]:
        """Go one record on and give what is wrong with it."""
        names = ("till", "epoch", "seq", "code", "at_ms", "offset_min", "person", "key", "body")
        header = canonical([row[name] for name in names])
        if row["seq"] != self.seq + 1:
            yield f"follows record {self.seq}"
        if row["prev"] != self.prev:
            yield "the chain is broken before it"
        if hashlib.sha256(row["prev"] + header.encode()).digest() != row["hash"]:
            yield "it was changed"
        if row["epoch"] < self.epoch:
            yield "its epoch goes back"
        if row["code"] == NEW_KEY:
            public = bytes.fromhex(json.loads(row["body"])["public"])
            name = hashlib.sha256(public).hexdigest()[:16]
            self.keys[name] = Ed25519PublicKey.from_public_bytes(public)
        try:
            self.keys[row["key"]].verify(row["signature"], row["hash"])
        except (KeyError, InvalidSignature):
            yield "the signature is not the till's"
        if row["code"] in (SALE, RETURN):
            if row["sale"] <= self.sale:
                yield "it tells of a sale out of turn"
            self.sale = row["sale"]
        self.seq, self.epoch, self.prev = row["seq"], row["epoch"], row["hash"]


def main(words: list[str]) -> int:
    """Verify the store named on the command line."""
    match words:
        case [store]:
            found = verify(Path(store))
        case [store, "--anchor", *anchors]:
            found = verify(Path(store), anchors)
        case _:
            sys.stderr.write("verify_journal.py STORE [--anchor HASH …]\n")
            return 2
    sys.stdout.write(json.dumps({"ok": not found, "faults": found}, ensure_ascii=False) + "\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

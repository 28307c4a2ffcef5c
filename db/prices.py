"""Which prices does the shop plan, which hold, and which labels hang at the shelf?

A price is written once, with its moment and person; another one replaces it. Labels come first: a
standing price is charged at most at the price of the label that was last seen at the shelf, so a
rise waits for its label and a cut does not. What was charged when a price was first changed counts
as the label that hangs then. The journal tells of every price and of every label's way.
"""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

from db.chain import canonical
from db.connection import raw, rows, value
from db.facts.event import Event, EventCode
from db.facts.money import UnitPrice
from db.facts.price import UNIT, Act, standing
from db.facts.staff import Action, may
from db.facts.trouble import Refused
from db.facts.value import dataclass
from db.price_rows import COLUMNS, HISTORY, entries, planned, prior, row_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from db.facts.moment import Moment
    from db.facts.price import Planned, PriceEntry
    from db.facts.staff import Person
    from db.journal import Journal

LABEL, GOODS, IMPORT, SCREEN = "label", "goods", "import", "screen"
"""Where a price came from: what hung before, a list of goods, a list of prices, a person."""
MOST_SHOWN = 500
"""Rows of a list at most."""
_ROW = f"{COLUMNS}, {HISTORY}"
_PUT = f"INSERT INTO price ({_ROW}) VALUES ({', '.join('?' * 16)})"  # noqa: S608  (our own)
_TOLD = f"SELECT seq, {_ROW} FROM price WHERE seq BETWEEN ? AND ? ORDER BY seq"  # noqa: S608
_ACT = "INSERT INTO price_act (price, act, at_ms, offset_min, person) VALUES (?, ?, ?, ?, ?)"
_NO_ACT = "NOT EXISTS (SELECT 1 FROM price_act WHERE price = mine.seq AND act IN ({}))"
_TO_PRINT = _NO_ACT.format("'printed', 'hangs', 'taken_back'")
_PRINTED = "EXISTS (SELECT 1 FROM price_act WHERE price = mine.seq AND act = 'printed')"
_NOT_HUNG = _NO_ACT.format("'hangs', 'taken_back'")
_REPLACED = """EXISTS (
    SELECT 1 FROM price AS later WHERE later.code = mine.code AND later.list = mine.list
        AND later.least = mine.least AND later."case" = mine."case" AND later.begins <= ?
        AND (later.begins, later.seq) > (mine.begins, mine.seq)
        AND coalesce(later.ends, later.first_minute, mine.ends, mine.first_minute) IS NULL
        AND later.weekdays + mine.weekdays = 0
        AND NOT EXISTS (SELECT 1 FROM price_act WHERE price = later.seq AND act = 'taken_back'))"""
"""No label is wanted for a standing price that another one has replaced."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who writes, when, and where it came from."""

    person: Person
    """Who."""
    at: Moment
    """When."""
    source: str = SCREEN
    """From where."""

    def event(self, code: EventCode) -> Event:
        """Make a record for the journal."""
        return Event(code, self.at, self.person.key)


class Prices:
    """The price book of the shop."""

    def __init__(self, currency: str, journal: Journal) -> None:
        """Keep prices in this currency."""
        self._currency, self._journal = currency, journal

    def put(self, entry: PriceEntry, by: Stamp, *, below_floor: bool = False) -> bool:
        """Write a price down; False where it says what is known.

        Raises:
            Refused: where the person may not, the goods are unknown, or the price cannot be.
            StoreTrouble: if it could not be written; nothing was.

        """
        _allow(by.person)
        with self._journal.writing():
            regular, floor = self._goods(entry.code)
            begun = replace(entry, begins=max(entry.begins, by.at.utc_ms), label=None)
            _refuse_wrong(begun, None if below_floor else floor)
            same = [
                one
                for one in entries(entry.code, self._currency, entry.case)
                if one.slot == begun.slot
            ]
            if _says(same, begun, regular):
                return False
            stands = standing(same, by.at.utc_ms).get(begun.slot)
            was = stands.charged if stands else (regular if begun.slot == UNIT else None)
            if begun.stands and was is not None and not any(one.label for one in same):
                hung = replace(begun, price=was, begins=by.at.utc_ms)
                self._mark((self._write(hung, was, replace(by, source=LABEL)),), Act.HANGS, by)
            self._write(begun, was, by)
        return True

    def mark(self, numbers: Sequence[int], act: Act, by: Stamp) -> None:
        """Write that labels were printed or hang, or that prices are taken back.

        Raises:
            Refused: where the person may not, or a price to be taken back has begun already.

        """
        _allow(by.person)
        with self._journal.writing():
            if act is Act.TAKEN_BACK and any(self._begun(one, by.at) for one in numbers):
                raise Refused("This price is in force; enter another one instead.")
            self._mark(numbers, act, by)

    def of(self, code: str) -> tuple[Planned, ...]:
        """Give all prices that goods had, have and will have, the newest first."""
        where = "WHERE code = ? ORDER BY begins DESC, seq DESC"
        return planned(self._currency, where, (code,))

    def latest(self, limit: int = MOST_SHOWN) -> tuple[Planned, ...]:
        """Give the prices of the whole shop, those that begin last first."""
        where = f"WHERE source <> '{LABEL}' ORDER BY begins DESC, seq DESC LIMIT ?"
        return planned(self._currency, where, (limit,))

    def to_print(self, now: Moment, ahead_ms: int = 0) -> tuple[Planned, ...]:
        """Give the prices that have begun, or begin soon, and have no label yet."""
        where = (
            f"WHERE begins <= ? AND (ends IS NULL OR ends > ?) AND {_TO_PRINT} "
            f"AND NOT {_REPLACED} ORDER BY code, seq LIMIT ?"
        )
        values = (now.utc_ms + ahead_ms, now.utc_ms, now.utc_ms, MOST_SHOWN)
        return planned(self._currency, where, values)

    def to_hang(self, now: Moment) -> tuple[Planned, ...]:
        """Give the prices whose label was printed and not yet seen at the shelf."""
        where = (
            f"WHERE (ends IS NULL OR ends > ?) AND {_PRINTED} AND {_NOT_HUNG} "
            f"AND NOT {_REPLACED} ORDER BY code, seq LIMIT ?"
        )
        return planned(self._currency, where, (now.utc_ms, now.utc_ms, MOST_SHOWN))

    def prior(self, code: str, before_ms: int) -> UnitPrice | None:
        """Give the lowest price for everybody in the 30 days before; None where there was none."""
        return prior(code, before_ms, self._goods(code)[0], self._currency)

    def _goods(self, code: str) -> tuple[UnitPrice | None, UnitPrice | None]:
        """Give regular and lowest price of goods that are there."""
        found = rows("SELECT price, floor FROM product WHERE code = ?", (code,))
        if not found:
            raise Refused("{code} is not in the catalogue.", code=code)
        price, floor = found[0]
        currency = self._currency
        return (
            None if price is None else UnitPrice(price, currency),
            None if floor is None else UnitPrice(floor, currency),
        )

    def _begun(self, number: int, at: Moment) -> bool:
        return bool(value("SELECT begins <= ? FROM price WHERE seq = ?", (at.utc_ms, number)))

    def _write(self, entry: PriceEntry, was: UnitPrice | None, by: Stamp) -> int:
        scaled = None if was is None else was.scaled
        stamp = (by.source, by.at.utc_ms, by.at.offset_min, by.person.key)
        rows(_PUT, (*row_of(entry), scaled, *stamp))
        number = raw().last_insert_rowid()
        self._journal.append(by.event(EventCode.PRICE_CHANGE), told(number, number))
        return number

    def _mark(self, numbers: Iterable[int], act: Act, by: Stamp) -> None:
        for number in numbers:
            rows(_ACT, (number, act.value, by.at.utc_ms, by.at.offset_min, by.person.key))
            at = raw().last_insert_rowid()
            body: dict[str, object] = {"label": at, "price": number, "act": act.value}
            self._journal.append(by.event(EventCode.PRICE_LABEL), body)


def goods_changed(
    journal: Journal,
    changes: Iterable[tuple[str, int | None, int]],
    by: tuple[Moment, str],
) -> None:
    """Write the price history of a list of goods: code, former and new price of each.

    In the open transaction. A list of goods is in force at once, but never above a label that
    hangs.
    """
    at, person = by
    first = int(value("SELECT coalesce(max(seq), 0) + 1 FROM price"))
    stamp = (GOODS, at.utc_ms, at.offset_min, person)
    written = [
        (code, *UNIT, UNIT[1], new, at.utc_ms, None, 0, None, None, was, *stamp)
        for code, was, new in changes
    ]
    if written:
        raw().executemany(_PUT, written)
        last = first + len(written) - 1
        journal.append(Event(EventCode.PRICE_CHANGE, at, person), told(first, last))


def told(first: int, last: int) -> dict[str, object]:
    """Say of some prices what the journal keeps: which, and the hash of what they say."""
    found = rows(_TOLD, (first, last))
    text = canonical({"prices": [list(row) for row in found]})
    body: dict[str, object] = {
        "first": first,
        "last": last,
        "hash": sha256(text.encode()).hexdigest(),
    }
    if first == last:
        (row,) = found
        body |= {"code": row[1], "list": row[2], "price": row[6], "was": row[12], "begins": row[7]}
    return body


def _allow(person: Person) -> None:
    if not may(person, Action.MANAGE_PRICES):
        raise Refused("You have no right to do this. Call the manager.")


def _refuse_wrong(entry: PriceEntry, floor: UnitPrice | None) -> None:
    if entry.price.scaled <= 0:
        raise Refused("A price must be more than nothing.")
    if entry.ends is not None and entry.ends <= entry.begins:
        raise Refused("The price would end before it begins.")
    if entry.least <= 0 or entry.pack <= 0:
        raise Refused("The quantity must be more than zero.")
    if entry.case and value("SELECT 1 FROM code WHERE code = ?", (entry.case,)):
        raise Refused("{code} already leads to goods of their own.", code=entry.case)
    if entry.case and value(
        'SELECT 1 FROM price WHERE "case" = ? AND (code <> ? OR pack <> ?)',
        (entry.case, entry.code, entry.pack),
    ):
        raise Refused("{code} is a case of something else.", code=entry.case)
    if floor is not None and entry.price.scaled * 1000 < floor.scaled * entry.pack:
        raise Refused("This is below the lowest price of the goods, {price}.", price=floor.text())


def _says(same: Sequence[PriceEntry], entry: PriceEntry, regular: UnitPrice | None) -> bool:
    """Say whether a price tells nothing new."""
    if not entry.stands:
        return any(
            not one.stands
            and one.begins <= entry.begins
            and (one.price, one.ends, one.weekdays, one.hours)
            == (entry.price, entry.ends, entry.weekdays, entry.hours)
            for one in same
        )
    before = standing(same, entry.begins).get(entry.slot)
    if before is not None:
        return before.price == entry.price
    return entry.slot == UNIT and regular == entry.price

"""How does a list of prices get into the price book? Every row is a price, or refused by name.

A day without a time begins and ends with the business day: `from 2026-12-01` is that day's cut-off
hour, `until 2026-12-07` still holds on the 7th. Without `from` a price holds from now on, without
`until` it stands until another one begins. A list may be taken in twice: what is known is
unchanged.
"""

from __future__ import annotations

import re
from dataclasses import field
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from db.connection import value
from db.facts.moment import Moment
from db.facts.money import UnitPrice
from db.facts.number import QUANTITY_SCALE
from db.facts.price import MEMBER, REGULAR, PriceEntry
from db.facts.trouble import Refused
from db.facts.value import dataclass
from db.imports import cells, headers, sheets
from db.imports.answer import Answer, Bad
from db.imports.headers import Columns
from db.imports.keeping import note, now
from db.imports.products import one_line, wide
from db.imports.sheets import Row
from db.imports.times import Calendar
from db.prices import IMPORT, Prices, Stamp
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from db.facts.place import Profile
    from db.facts.staff import Person
    from db.imports.headers import Texts
    from db.imports.keeping import Keeping

_LISTS = {
    **dict.fromkeys(
        ("", "regular", "retail", "零售", "零售价", "零售價", "正价", "正價"), REGULAR
    ),
    **dict.fromkeys(("member", "members", "会员", "會員", "会员价", "會員價"), MEMBER),
}
"""What people call the lists that everybody has."""
_YES = frozenset({"1", "yes", "y", "true", "是"})
_NO = frozenset({"", "0", "no", "n", "false", "否"})
_HOURS = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)\s*[-–~至]\s*([01]?\d|2[0-3]):([0-5]\d)")
_DAYS = re.compile(r"([1-7])(?:\s*[-–~至]\s*([1-7]))?")


def import_prices(
    store: Keeping,
    path: Path,
    person: Person,
    mapping: Iterable[tuple[str, str]] = (),
    progress: Callable[[int], None] = lambda _: None,
) -> Answer:
    """Take a list of prices in, in one transaction.

    Raises:
        Refused: if the file cannot be read, or has no column for code and price.
        StoreTrouble: if it could not be written; nothing was.

    """
    columns, listed = opened(path, mapping)
    at = now(store.shop)
    profile = store.shop.profile
    reading = Reading(columns, profile.currency, profile.zone, profile.cut_off_hour)
    reading.learn(listed)
    prices, stamp = Prices(profile.currency, store.journal), Stamp(person, at, IMPORT)
    answer = Answer(read=len(listed), ignored=columns.ignored)
    with store.journal.writing():
        for done, row in enumerate(listed, 1):
            try:
                entry, below = reading.entry(row, at)
                fresh = prices.put(entry, stamp, below_floor=below)
                answer.new += fresh
                answer.unchanged += not fresh
            except Bad as bad:
                answer.refuse(row.number, bad.why, columns.name(bad.field_name))
            except Refused as refused:
                answer.refuse(row.number, refused.sentence)
            if not done % 1000:
                progress(done)
        note(store.journal, at, person.key, ("prices", path.name, answer))
    return answer


def opened(path: Path, mapping: Iterable[tuple[str, str]] = ()) -> tuple[Columns, list[Row]]:
    """Find the columns and read all rows.

    Raises:
        Refused: if the file cannot be read, or has no column for code and price.

    """
    found = sheets.read(path)
    header = next(found, None)
    if header is None or header.why:
        raise Refused(say("Import", "This file has no header."))
    columns = headers.find(header.cells, headers.PRICES, mapping)
    if not (columns.has("code") or columns.has("barcode")):
        raise Refused(say("Import", "No column holds the code of the goods."))
    if not columns.has("price"):
        raise Refused(say("Import", "No column holds the price."))
    return columns, list(found)


def typed(texts: Texts, profile: Profile, at: Moment) -> tuple[PriceEntry, bool]:
    """Read one price as a person typed it, by the same rules as a list.

    Raises:
        Refused: with the reason.

    """
    fields = tuple(headers.PRICES)
    columns = Columns({name: place for place, name in enumerate(fields)}, fields, ())
    row = Row(1, [texts.get(name, "") for name in fields])
    reading = Reading(columns, profile.currency, profile.zone, profile.cut_off_hour)
    try:
        return reading.entry(row, at)
    except Bad as bad:
        raise Refused("{why}", why=bad.why) from None


@dataclass(slots=True)
class Reading:
    """Reads the rows of one file."""

    columns: Columns
    currency: str
    zone: str
    cut_off: int
    _calendar: Calendar = field(init=False)

    def __post_init__(self) -> None:
        """Read dates by the shop's clock."""
        self._calendar = Calendar(self.zone)

    def learn(self, listed: Iterable[Row]) -> None:
        """See from all rows in which order day and month stand."""
        for row in listed:
            texts = self.columns.pick(row.cells) if not row.why else {}
            for name in ("begins", "ends"):
                self._calendar.learn(texts.get(name, ""))

    def entry(self, row: Row, at: Moment) -> tuple[PriceEntry, bool]:
        """Read a row, and whether it may be below the lowest price.

        Raises:
            Bad: with the column and the reason.

        """
        why = row.why or wide(row, self.columns)
        if why:
            raise Bad("", why)
        texts = self.columns.pick(row.cells)
        price = cells.price(texts["price"])
        if price is None:
            raise Bad("price", say("Import", "The price is missing."))
        begins = self._moment(texts, "begins", days=0)
        case = cells.code(texts.get("case", ""))
        entry = PriceEntry(
            code=_code(texts),
            price=UnitPrice(price, self.currency),
            begins=at.utc_ms if begins is None else begins,
            ends=self._moment(texts, "ends", days=1),
            list=_list(texts.get("list", "")),
            least=_quantity(texts, "least"),
            case=case,
            pack=_quantity(texts, "pack"),
            weekdays=_weekdays(texts.get("weekdays", "")),
            hours=_hours(texts.get("hours", "")),
        )
        if bool(case) != (entry.pack != QUANTITY_SCALE):
            raise Bad("pack", say("Import", "A case needs its code and its units."))
        return entry, _yes(texts.get("belowfloor", ""))

    def _moment(self, texts: Texts, name: str, *, days: int) -> int | None:
        """Read when; a day alone is its business day, so many days later."""
        text = texts.get(name, "")
        if not text:
            return None
        try:
            moment = self._calendar.read(text)
        except Bad as bad:
            raise Bad(name, bad.why) from None
        if ":" not in text:
            day = moment.local().date() + timedelta(days=days)
            moment = Moment.of(datetime.combine(day, time(self.cut_off)), self.zone)
        return moment.utc_ms


def _code(texts: Texts) -> str:
    """Find the goods by their code or barcode."""
    text = cells.code(texts.get("code", "")) or cells.barcode(texts.get("barcode", ""))
    name = "code" if "code" in texts else "barcode"
    if not text:
        raise Bad(name, say("Import", "The code is missing."))
    found = value(
        "SELECT product.code FROM code JOIN product ON product.id = code.product "
        "WHERE code.code = ?",
        (text,),
    )
    if found is None:
        raise Bad(name, say("Import", "{code} is not in the catalogue.", code=text))
    return str(found)


def _list(text: str) -> str:
    tidy = one_line(text).strip()
    return _LISTS.get(tidy.lower(), tidy.lower() if tidy.isascii() else tidy)


def _quantity(texts: Texts, name: str) -> int:
    if not texts.get(name, ""):
        return QUANTITY_SCALE
    try:
        found = cells.quantity(texts[name])
    except Bad as bad:
        raise Bad(name, bad.why) from None
    if found <= 0:
        raise Bad(name, say("Import", "The quantity must be more than zero."))
    return found


def _weekdays(text: str) -> frozenset[int]:
    """Read `1-5` or `6, 7`; Monday is 1."""
    days: set[int] = set()
    for part in re.split(r"[,，、;\s]+", text) if text else ():
        found = _DAYS.fullmatch(part)
        if found is None:
            raise Bad("weekdays", say("Import", "Weekdays are written 1-5 or 6,7; Monday is 1."))
        first, last = int(found[1]), int(found[2] or found[1])
        if last < first:
            raise Bad("weekdays", say("Import", "Weekdays are written 1-5 or 6,7; Monday is 1."))
        days.update(range(first, last + 1))
    return frozenset(days)


def _hours(text: str) -> tuple[int, int] | None:
    """Read `17:00-19:00`; over midnight where the first is later."""
    if not text:
        return None
    found = _HOURS.fullmatch(text)
    if found is None:
        raise Bad("hours", say("Import", "Hours are written 17:00-19:00."))
    one, two, three, four = (int(part) for part in found.groups())
    return one * 60 + two, three * 60 + four


def _yes(text: str) -> bool:
    if text.lower() not in _YES | _NO:
        raise Bad("belowfloor", say("Import", "This is neither yes nor no."))
    return text.lower() in _YES

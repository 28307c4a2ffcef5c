"""How does a list of members become the shop's own?

One transaction writes all of them and the event, or nothing. A row names its member by number, by
card, or by telephone; who is known by one of them is changed where the row says otherwise. Columns
that are missing leave what is known as it is.
"""

from __future__ import annotations

import re
from dataclasses import field, replace
from datetime import date
from typing import TYPE_CHECKING

from db.facts.customer import Customer, phone_of
from db.facts.trouble import Refused
from db.facts.value import dataclass
from db.ids import new_id
from db.imports import cells, headers, sheets
from db.imports.answer import Answer, Bad
from db.imports.keeping import Keeping, note, now
from db.imports.products import one_line, wide
from db.staff import OWNER
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path
    from typing import Protocol

    from db.imports.headers import Columns, Texts
    from db.imports.sheets import Row
    from db.members import Members

    class MemberKeeping(Keeping, Protocol):
        """An open store, as far as this import sees it."""

        @property
        def members(self) -> Members:
            """Who are members already."""


LONGEST = 64
"""Signs of a name, a tier or a group at most."""
_PARTS = re.compile(r"[,;/、，；|]")
_BIRTHDAY = re.compile(r"(?:\d{4}\D)?(\d{1,2})\D(\d{1,2})\D?")


def import_members(
    store: MemberKeeping,
    path: Path,
    *,
    mapping: Iterable[tuple[str, str]] = (),
    person: str = OWNER,
    progress: Callable[[int], None] = lambda _: None,
) -> Answer:
    """Take a list of members in.

    Raises:
        Refused: if the file cannot be read or names nobody.
        StoreTrouble: if it could not be written; nothing was.

    """
    columns, listed = opened(path, mapping)
    at = now(store.shop)
    with store.journal.writing():
        taking = _Taking(store.members, columns, lambda one: store.members.write(one, at, person))
        taking.take(listed, progress)
        note(store.journal, at, person, ("members", path.name, taking.answer))
    return taking.answer


def opened(path: Path, mapping: Iterable[tuple[str, str]]) -> tuple[Columns, Iterator[Row]]:
    """Find the columns; the rows after the header are still to be read.

    Raises:
        Refused: if the file cannot be read, or has no column that names a member.

    """
    found = sheets.read(path)
    header = next(found, None)
    if header is None or header.why:
        raise Refused(say("Import", "This file has no header."))
    columns = headers.find(header.cells, headers.MEMBERS, mapping)
    if not any(columns.has(name) for name in ("memberno", "card", "phone")):
        raise Refused(say("Import", "No column holds a member's number, card or telephone."))
    return columns, found


@dataclass(slots=True)
class _Taking:
    """A list of members being taken in."""

    members: Members
    columns: Columns
    write: Callable[[Customer], None]
    answer: Answer = field(default_factory=Answer)
    _seen: dict[str, tuple[int, Customer]] = field(default_factory=dict)

    def take(self, listed: Iterator[Row], progress: Callable[[int], None]) -> None:
        """Take every row, or say why not; no cell of it is repeated."""
        self.answer.ignored = self.columns.ignored
        for row in listed:
            self.answer.read += 1
            if not self.answer.read % 1000:
                progress(self.answer.read)
            try:
                self._take(row)
            except Bad as bad:
                self.answer.refuse(row.number, bad.why, self.columns.name(bad.field_name))
            except Refused as refused:
                self.answer.refuse(row.number, say("Trouble", refused.text, **refused.values))

    def _take(self, row: Row) -> None:
        if why := row.why or wide(row, self.columns):
            raise Bad("", why)
        texts = self.columns.pick(row.cells)
        before = self._known(texts)
        after = _read(texts, before or Customer(texts.get("memberno") or new_id()))
        seen = self._seen.get(after.key)
        if seen is not None and seen[1] != after:
            raise Bad("", say("Import", "Row {row} says otherwise of this member.", row=seen[0]))
        self._seen[after.key] = (row.number, after)
        if before == after:
            self.answer.unchanged += 1
            return
        self.write(after)
        self.answer.new += before is None
        self.answer.updated += before is not None

    def _known(self, texts: Texts) -> Customer | None:
        """Find the member that a row is about."""
        if key := texts.get("memberno"):
            return self.members.find(cells.code(key))
        card, phone = cells.code(texts.get("card", "")), texts.get("phone", "")
        if not (card or phone):
            raise Bad("", say("Import", "This row names no member."))
        by_card = self.members.of_card(card)
        return by_card or self.members.of_phone(phone_of(phone))


def _read(texts: Texts, old: Customer) -> Customer:
    """Read a row; what it does not speak of is taken from what is known."""
    groups = old.groups
    if "groups" in texts:
        found = (one_line(part.strip()) for part in _PARTS.split(texts["groups"]))
        groups = tuple(sorted({_short("groups", part) for part in found if part}))
    return replace(
        old,
        key=cells.code(old.key),
        name=_short("name", one_line(texts.get("membername", old.name))),
        phone=_phone(texts["phone"]) if "phone" in texts else old.phone,
        card=cells.code(texts["card"]) if "card" in texts else old.card,
        tier=_short("tier", one_line(texts.get("tier", old.tier))),
        groups=groups,
        birthday=_birthday(texts["birthday"]) if "birthday" in texts else old.birthday,
        joined=_joined(texts["joined"]) if "joined" in texts else old.joined,
        gone=False,
    )


def _short(name: str, text: str) -> str:
    if len(text) > LONGEST:
        raise Bad(name, say("Import", "This is longer than {most} signs.", most=LONGEST))
    return text


def _phone(text: str) -> str:
    """Read a telephone number; a spreadsheet may have made a figure of it."""
    plain = text.removesuffix(".0")
    digits = phone_of(plain)
    if plain and not digits:
        raise Bad("phone", say("Import", "This is no telephone number."))
    return digits


def _birthday(text: str) -> tuple[int, int] | None:
    """Read a day of the year: 05-17, 1990-05-17 or 5月17日."""
    if not text:
        return None
    found = _BIRTHDAY.match(text)
    try:
        # A leap year: the 29th of February is a birthday too.
        day = date(2000, int(found[1]), int(found[2])) if found else None
    except ValueError:
        day = None
    if day is None:
        raise Bad("birthday", say("Import", "This is no day of the year like 05-17."))
    return day.month, day.day


def _joined(text: str) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text[:10].replace("/", "-").replace(".", "-"))
    except ValueError:
        raise Bad("joined", say("Import", "This is no day like 2026-03-02.")) from None

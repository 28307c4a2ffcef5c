"""Who are the shop's members, and which of them is this?

A change is a new row with its moment and person. Name, telephone and birthday lie apart: they can
be changed and erased (PIPL article 47), while the pseudonymous key and what was bought under it
stay. The journal tells that somebody was enrolled, changed or erased, never who that is.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from db.connection import raw, rows, value
from db.facts.event import Event, EventCode
from db.facts.trouble import Refused

if TYPE_CHECKING:
    from db.facts.customer import Customer
    from db.facts.moment import Moment
    from db.journal import Journal

_COLUMNS = (
    "SELECT member.key, card, tier, circles, prices, joined, gone, name, phone, birthday "
    "FROM member LEFT JOIN member_person USING (key) WHERE seq"
)
_KEY = f"{_COLUMNS} = (SELECT max(seq) FROM member WHERE key = ?)"  # noqa: S608  (our own columns)
_ALL = (
    f"{_COLUMNS} IN (SELECT max(seq) FROM member GROUP BY key) "  # noqa: S608
    "AND gone = 0 ORDER BY member.key"
)
_ONE = (
    "SELECT key FROM member AS newest WHERE card = ? AND gone = 0 AND seq = "
    "(SELECT max(seq) FROM member WHERE member.key = newest.key) LIMIT 1"
)
_WRITE = (
    "INSERT INTO member (key, card, tier, circles, prices, joined, gone, at_ms, offset_min, "
    "person) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_PERSON = (
    "INSERT INTO member_person (key, name, phone, birthday) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (key) DO UPDATE SET name = excluded.name, phone = excluded.phone, "
    "birthday = excluded.birthday"
)
HITS = 9
"""Members that a name finds at most."""


class Members:
    """The shop's members."""

    def __init__(self, journal: Journal) -> None:
        """Keep them beside this journal."""
        self._journal = journal
        self._known: dict[str, Customer | None] = {}

    def find(self, key: str) -> Customer | None:
        """Give the member with this key, also one who left; None where there never was one."""
        if key not in self._known:
            if len(self._known) > HITS:
                self._known.clear()
            found = rows(_KEY, (key,))
            self._known[key] = _customer(found[0]) if found else None
        return self._known[key]

    def of_card(self, card: str) -> Customer | None:
        """Give the member whose card says this; one indexed equality for each scan."""
        found = raw().execute(_ONE, (card,)).fetchall() if card else []
        return self.find(str(found[0][0])) if found else None

    def of_phone(self, phone: str) -> Customer | None:
        """Give the member with this telephone number."""
        found = rows("SELECT key FROM member_person WHERE phone = ? LIMIT 1", (phone,))
        return self.find(found[0][0]) if phone and found else None

    def search(self, name: str) -> tuple[Customer, ...]:
        """Find members by the beginning of their name, or by the end of their telephone."""
        begin = name.strip()
        if not begin:
            return ()
        end = f"%{begin}" if begin.isdigit() else ""
        found = rows(
            "SELECT key FROM member_person WHERE substr(name, 1, ?) = ? COLLATE NOCASE "
            "OR phone LIKE ? ORDER BY name LIMIT ?",
            (len(begin), begin, end, HITS),
        )
        return tuple(one for (key,) in found if (one := self.find(key)) is not None)

    def all(self) -> tuple[Customer, ...]:
        """List everybody who is a member now, by key."""
        return tuple(_customer(one) for one in rows(_ALL))

    def enrol(self, customer: Customer, at: Moment, person: str) -> Customer:
        """Take in a new member.

        Raises:
            Refused: if the key was given before, or the card or the telephone is somebody's.
            StoreTrouble: if it could not be written; nothing was.

        """
        with self._journal.writing():
            if value("SELECT 1 FROM member WHERE key = ?", (customer.key,)):
                raise Refused("There is already a member {key}.", key=customer.key)
            self.write(customer, at, person)
            self._tell("enrolled", customer, at, person)
        return customer

    def change(self, customer: Customer, at: Moment, person: str) -> Customer:
        """Write a member down anew.

        Raises:
            Refused: if there is no such member, or the card or the telephone is somebody else's.

        """
        with self._journal.writing():
            if not value("SELECT 1 FROM member WHERE key = ?", (customer.key,)):
                raise Refused("There is no member {key}.", key=customer.key)
            self.write(customer, at, person)
            self._tell("changed", customer, at, person)
        return customer

    def erase(self, key: str, at: Moment, person: str) -> Customer:
        """Let a member go: everything personal is erased, what was bought stays with the key.

        Raises:
            Refused: if there is no such member.

        """
        with self._journal.writing():
            before = self.find(key)
            if before is None:
                raise Refused("There is no member {key}.", key=key)
            left = replace(
                before, name="", phone="", card="", tier="", groups=(), prices=(),
                birthday=None, gone=True,
            )  # fmt: skip
            # Overwritten, not only unlinked: a deleted row could be read in the file.
            rows("PRAGMA secure_delete = ON")
            self.write(left, at, person)
            rows("DELETE FROM member_person WHERE key = ?", (key,))
            self._tell("erased", left, at, person)
        self._known.clear()
        return left

    def write(self, customer: Customer, at: Moment, person: str) -> None:
        """Write a member's rows in the open transaction; what was remembered is read anew."""
        self._refuse_taken(customer)
        self._known.clear()
        joined = customer.joined
        rows(
            _WRITE,
            (
                customer.key, customer.card, customer.tier, json.dumps(customer.groups),
                json.dumps(customer.prices), int(f"{joined:%Y%m%d}") if joined else None,
                int(customer.gone), at.utc_ms, at.offset_min, person,
            ),
        )  # fmt: skip
        month, day = customer.birthday or (0, 0)
        rows(_PERSON, (customer.key, customer.name, customer.phone, month * 100 + day or None))

    def _refuse_taken(self, customer: Customer) -> None:
        """See that a card and a telephone lead to one member."""
        for other in (self.of_card(customer.card), self.of_phone(customer.phone)):
            if other is not None and other.key != customer.key:
                raise Refused("This card or telephone number is another member's.")

    def _tell(self, what: str, customer: Customer, at: Moment, person: str) -> None:
        """Tell the journal; of what can be erased it hears nothing."""
        body: dict[str, object] = {
            "what": what, "member": customer.key, "tier": customer.tier,
            "groups": list(customer.groups), "card": bool(customer.card),
        }  # fmt: skip
        self._journal.append(Event(EventCode.MEMBER, at, person), body)


def _customer(row: tuple[Any, ...]) -> Customer:
    from db.facts.customer import Customer  # noqa: PLC0415  (with the first member)

    key, card, tier, circles, prices, joined, gone, name, phone, birthday = row
    return Customer(
        key=key,
        name=name or "",
        phone=phone or "",
        card=card,
        tier=tier,
        groups=tuple(json.loads(circles)),
        prices=tuple(json.loads(prices)),
        birthday=divmod(birthday, 100) if birthday else None,
        joined=date.fromisoformat(str(joined)) if joined else None,
        gone=bool(gone),
    )

"""Is the book of people as the journal tells it? One of the stages of `db.check`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from db.connection import rows
from db.facts.event import EventCode
from db.pins import mark

if TYPE_CHECKING:
    from collections.abc import Iterator

Found = tuple[str, dict[str, object]]
"""A sentence and what fills its braces."""
_TOLD = "SELECT person, body FROM journal WHERE code = ? ORDER BY till, seq"


class _Told:
    """What the journal tells of one person."""

    def __init__(self) -> None:
        self.role, self.rights, self.gone, self.number = "", "[]", 0, 0
        self.version, self.pin, self.code = 0, "", ""

    def hear(self, body: dict[str, object]) -> None:
        """Hear one record."""
        match body["what"]:
            case "hired":
                self.role, self.number = str(body["role"]), int(str(body["number"]))
                self.version = 1
            case "posted":
                self.role, self.rights = str(body["role"]), str(body["rights"])
                self.version += 1
            case "let_go":
                self.gone, self.pin = 1, ""
                self.version += 1
            case "pin":
                self.pin = str(body["pin"])
            case "sealed":
                self.code = str(body["code"])
            case _:
                pass


def audit_staff() -> Iterator[Found]:
    """Write everybody's role, limits and PIN anew from the journal, and compare."""
    told: dict[str, _Told] = {}
    for by, text in rows(_TOLD, (int(EventCode.STAFF),)):
        body = json.loads(text)
        about = body["person"]
        if about == by and body["what"] not in ("pin", "sealed", "recovered"):
            yield "{person}: somebody changed their own rights.", {"person": about}
        told.setdefault(about, _Told()).hear(body)
    pins = {row[0]: mark(row) for row in rows("SELECT person, hash, long, given FROM pin")}
    codes = {
        person: mark((person, kept.hex()))
        for person, kept in rows("SELECT person, hash FROM recovery")
    }
    for key, role, rights, gone, number, version in rows(
        "SELECT key, role, rights, gone, number, version FROM person"
    ):
        one = told.pop(key, _Told())
        if (pins.get(key, ""), codes.get(key, "")) != (one.pin, one.code):
            yield "{person}: the PIN is not the one that was set.", {"person": key}
        # Who was there before there were roles is not told of.
        if version != one.version or (version and (role, rights, gone) != (
            one.role, one.rights, one.gone)) or (one.number and number != one.number):  # fmt: skip
            yield "{person}: the rights are not those that were given.", {"person": key}
    for key in told:
        yield "{person}: somebody who was hired is missing.", {"person": key}
    yield from _approvals()


def _approvals() -> Iterator[Found]:
    """See that nobody approved what they asked for, and everybody was hired."""
    known = {key for (key,) in rows("SELECT key FROM person")}
    for by, text in rows(_TOLD, (int(EventCode.APPROVED),)):
        approver = json.loads(text)["approver"]
        if approver == by or not {approver, by} <= known:
            yield "{person}: an approval is nobody else's.", {"person": by}

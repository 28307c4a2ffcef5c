"""What is a PIN compared with, and which PINs are none? Nothing here keeps one.

    kept = argon2id(HMAC-SHA-256(pepper, staff id ‖ PIN)), salted

No hashing protects four digits in a stolen file: all of them are tried in minutes. The pepper
does: 256 random bits in a file of their own beside the store (STORE.pepper, for this user alone),
which no backup of the store carries. docs/decisions/0006-pins.md.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from itertools import pairwise
from typing import TYPE_CHECKING

from db.chain import canonical, keep
from db.facts.staff import Action, Secret, may
from db.facts.trouble import Refused, StoreReadOnly

if TYPE_CHECKING:
    from pathlib import Path

    from argon2 import PasswordHasher

    from db.facts.staff import Person

SHORTEST, LONGEST = 4, 12
"""Digits of a PIN."""
SHORTEST_OF_APPROVERS = 6
"""Digits of the PIN of whoever can approve."""
CODE_DIGITS = 24
"""Digits of a recovery code: 80 bits."""
_COMMON = frozenset((
    "1004", "1313", "2580", "5683", "6969", "112233", "142536", "147147", "147258", "147369",
    "147852", "159357", "159753", "168168", "235689", "258369", "258456", "332211", "456789",
    "520520", "741852", "778899", "789456", "963852", "1314520", "5201314",
))  # fmt: skip
"""What people take most, beside rows and repetitions."""
_MONTHS, _DAYS = range(1, 13), range(1, 32)
_PEPPER = 32
_WEIGHTY = (Action.APPROVE, Action.MANAGE_STAFF, Action.MANAGE_TERMINAL)


class Pepper:
    """The secret that a stolen store lacks."""

    def __init__(self, path: Path) -> None:
        """Keep it in this file; it is read, or drawn, at the first need."""
        self._path, self._secret = path, b""

    def secret(self, *, draw: bool = False) -> bytes:
        """Give it; drawn anew where there is none and `draw` says so.

        Raises:
            Refused: if it is lost.
            StoreReadOnly: if it cannot be read or written.

        """
        if not self._secret:
            try:
                if not self._path.exists() and draw:
                    keep(self._path, secrets.token_bytes(_PEPPER))
                self._secret = self._read()
            except OSError as error:
                raise StoreReadOnly(str(self._path)) from error
        return self._secret

    def _read(self) -> bytes:
        if not self._path.exists():
            raise Refused("The key of the PINs is lost: sign in with the sealed recovery code.")
        if os.name == "posix" and self._path.stat().st_mode & 0o077:
            said = "Others can read {file}: give it to this user alone (chmod 600)."
            raise Refused(said, file=self._path.name)
        found = self._path.read_bytes()
        if len(found) != _PEPPER:
            raise Refused("The key of the PINs is lost: sign in with the sealed recovery code.")
        return found


def hashed(pin: Secret, person: str, pepper: bytes) -> str:
    """Give what is kept of a PIN."""
    return _hasher().hash(_peppered(pin, person, pepper))


def is_it(pin: Secret, person: str, pepper: bytes, kept: str | None) -> bool:
    """Compare a PIN with what is kept; where nothing is, it takes as long."""
    from argon2.exceptions import Argon2Error, InvalidHashError  # noqa: PLC0415  (with a PIN)

    wanted = _peppered(pin, person, pepper)
    if kept is None:
        _hasher().hash(wanted)
        return False
    try:
        return _hasher().verify(kept, wanted)
    except (Argon2Error, InvalidHashError):
        return False


def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher  # noqa: PLC0415  (a shop without PINs needs none)

    # Some 70 ms on a till's processor.
    return PasswordHasher(time_cost=3, memory_cost=32 << 10, parallelism=1)


def _peppered(pin: Secret, person: str, pepper: bytes) -> bytes:
    return hmac.digest(pepper, f"{person}\n{pin.text}".encode(), "sha256")


def shortest(person: Person) -> int:
    """Say how many digits their PIN has at least: more for whoever can approve."""
    return SHORTEST_OF_APPROVERS if any(may(person, one) for one in _WEIGHTY) else SHORTEST


def refuse_weak(pin: Secret, least: int, number: int) -> None:
    """Refuse a PIN that somebody would guess.

    Raises:
        Refused: with what is wrong with it; never with the PIN.

    """
    text = pin.text
    if not (text.isascii() and text.isdigit()):
        raise Refused("A PIN has digits only.")
    if len(text) < least:
        raise Refused("This PIN is too short: at least {count} digits.", count=str(least))
    if len(text) > LONGEST:
        raise Refused("This PIN is too long: at most {count} digits.", count=str(LONGEST))
    if _is_guessed(text) or int(text) == number:
        raise Refused("This PIN is easily guessed: no rows, repetitions or dates.")


def _is_guessed(text: str) -> bool:
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(text)}
    repeats = any(
        text == text[:size] * (len(text) // size)
        for size in range(1, len(text) // 2 + 1)
        if len(text) % size == 0
    )
    return steps <= {1} or steps <= {9} or repeats or text in _COMMON or _is_date(text)


def _is_date(text: str) -> bool:
    """Say whether it can be a birthday: day and month, with or without a year; or a year."""
    match len(text):
        case 4:
            return _is_day(text[:2], text[2:]) or text[:2] in ("19", "20")
        case 6:
            return _is_day(text[:2], text[2:4]) or _is_day(text[2:4], text[4:])
        case 8:
            first, last = text[:2] in ("19", "20"), text[4:6] in ("19", "20")
            return (last and _is_day(text[:2], text[2:4])) or (
                first and _is_day(text[4:6], text[6:])
            )
        case _:
            return False


def _is_day(one: str, other: str) -> bool:
    first, second = int(one), int(other)
    return (first in _MONTHS and second in _DAYS) or (second in _MONTHS and first in _DAYS)


def new_code() -> Secret:
    """Draw a recovery code."""
    return Secret("".join(secrets.choice("0123456789") for _ in range(CODE_DIGITS)))


def code_hash(code: Secret) -> bytes:
    """Give what is kept of a recovery code: 80 random bits need no slow hash."""
    return hashlib.sha256(f"recovery\n{code.text}".encode()).digest()


def mark(row: tuple[object, ...]) -> str:
    """Give what the journal knows a row by: it tells nothing of the PIN."""
    return hashlib.sha256(canonical(row).encode()).hexdigest()

"""How does a terminal get its keys, and how does it stand? From people's hands, never from a line.

A key is read from standard input or a named file, in as many parts as people brought it in, and
nothing of it is said again but its check value, which the letter of the acquirer or the provider
names too. What is done with a key is written in the journal, with that value.
"""

from __future__ import annotations

import getpass
import hashlib
import hmac
import sys
from contextlib import suppress
from functools import reduce
from typing import TYPE_CHECKING, NamedTuple

from db.facts.event import EventCode
from db.facts.trouble import Refused
from db.store import Store
from pos_gui import app, settings
from pos_gui.card.crypto.block import AES, DES, SM4
from pos_gui.card.crypto.des import xor
from pos_gui.card.crypto.keys import CHECK, check_value
from pos_gui.card.keyring import Safe, WalletKey
from pos_gui.card.message.dialect import dialect
from pos_gui.devices.bank_line import is_here
from pos_gui.devices.card_world import cards_folder
from pos_gui.devices.wallet_line import provider_here

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from db.facts.card import Attempt, Terminal
    from pos_gui.settings import Settings

_WHAT = {False: "terminal master key", True: "terminal initial key"}
"""What is loaded, by whether it has a serial number."""
Told = dict[str, object]
"""What a command answers."""


class Parts(NamedTuple):
    """Where a key comes from."""

    file: Path | None = None
    """A file with a part in each line; None is standard input."""
    components: int = 1
    """How many people bring a part of it."""
    expected: str = ""
    """The check value that it must have; empty is any."""
    serial: str = ""
    """Key serial number of a DUKPT initial key, hexadecimal; empty for a master key."""


def load_master(store: Path, parts: Parts) -> Told:
    """Take the terminal's master key.

    Raises:
        Refused: where this till has no acquirer, for what is no key, a key that has another check
            value than it should, and a textbook's key with a host elsewhere.
        Trouble: if the store cannot be opened: while the till is open its keys are its own.

    """
    opened = Store.open(store)
    try:
        set_here = settings.read(settings.settings_path(store))
        if set_here.cards != "host":
            raise Refused('The simulated bank has a key of its own: set cards = "host" first.')
        number = set_here.terminal_no or opened.cards.registered()[0]
        if not number or not set_here.bank_host:
            raise Refused("Set the terminal's number and its host first (docs/settings.md).")
        scheme = dialect(set_here.bank_dialect).keys.scheme
        if scheme.startswith("dukpt") != bool(parts.serial):
            raise Refused("A key of DUKPT comes with its serial number, and no other key does.")
        told = _read(parts, _check_of(scheme), (16, 24))
        safe = Safe(cards_folder(store), here=is_here(set_here.bank_host))
        safe.load(number, told.key, _bytes(parts.serial))
        return _noted(opened, _WHAT[bool(parts.serial)], number, told)
    finally:
        opened.close()


def load_wallet(store: Path, parts: Parts) -> Told:
    """Take the key that the till and the wallets' provider sign with.

    Raises:
        Refused: where no provider is set, and as for a master key.
        Trouble: if the store cannot be opened.

    """
    opened = Store.open(store)
    try:
        set_here = settings.read(settings.settings_path(store))
        address = set_here.wallet_address
        if set_here.cards != "host" or not address:
            raise Refused('Set cards = "host" and the wallet\'s address first (docs/settings.md).')
        told = _read(parts, signing_check, range(16, 65))
        WalletKey(cards_folder(store), here=provider_here(address)).load(told.key)
        return _noted(opened, "wallet signing key", address, told)
    finally:
        opened.close()


def status(store: Path) -> Told:
    """Say how the terminal stands, without a secret; a till may be selling with the store.

    Raises:
        Trouble: if the store or the keys cannot be read.

    """
    opened = Store.look(store)
    try:
        set_here = settings.read(settings.settings_path(store))
        folder, cards = cards_folder(store), opened.cards
        number = set_here.terminal_no or cards.registered()[0]
        here: Terminal | None = None
        with suppress(Refused):
            # None is in service: what is set is told.
            here = cards.terminal()
        safe = Safe(folder, here=False)
        return {
            "till": opened.till.key,
            "terminal": number,
            "merchant": here.merchant_no if here else set_here.merchant_no,
            "host": here.host if here else _host(set_here),
            "dialect": here.dialect if here else set_here.bank_dialect,
            "batch": here.batch if here else 0,
            "signed_on": bool(here and here.signed_on),
            "settling": bool(here and here.settling),
            "wallet": set_here.wallet_address,
            "open": [_listed(one) for one in cards.unresolved()],
            "keys": {
                "master": safe.holds(number),
                "working": safe.working(number) is not None,
                "wallet": WalletKey(folder, here=False).is_there,
            },
        }
    finally:
        opened.close()


def _check_of(scheme: str) -> Callable[[bytes], bytes]:
    """Give how a key of this scheme is checked: with the cipher that it is for."""
    cipher = {"sm": SM4, "dukpt_aes": AES}.get(scheme, DES)
    return lambda key: check_value(key, cipher)


def signing_check(key: bytes) -> bytes:
    """Give a signing key's check value: four bytes, of eight zero bytes signed with it."""
    return hmac.new(key, bytes(8), hashlib.sha256).digest()[:CHECK]


class _Key(NamedTuple):
    """A key that was read; only its check values are ever told."""

    key: bytes
    check: str
    components: tuple[str, ...]

    def __repr__(self) -> str:
        """Tell nothing of it."""
        return f"_Key({self.check})"


def _read(parts: Parts, check: Callable[[bytes], bytes], lengths: Sequence[int]) -> _Key:
    """Read a key's parts and put them together.

    Raises:
        Refused: for too few or too many of them, what is no key, or another check value.

    """
    texts = _texts(parts)
    if len(texts) != parts.components:
        raise Refused(
            "There are {found} parts of the key, not {wanted}.",
            found=str(len(texts)),
            wanted=str(parts.components),
        )
    read = [_bytes(text) for text in texts]
    if {len(one) for one in read} - set(lengths) or len({len(one) for one in read}) != 1:
        raise Refused("A part of the key is too short or too long.")
    key = reduce(xor, read)
    told = check(key).hex().upper()
    if parts.expected and not hmac.compare_digest(parts.expected.upper().encode(), told.encode()):
        raise Refused("The key has check value {value}: nothing was kept.", value=told)
    each = tuple(check(one).hex().upper() for one in read) if parts.components > 1 else ()
    return _Key(key, told, each)


def _texts(parts: Parts) -> list[str]:
    """Give the parts as they were written: typed unseen, or a line each."""
    if parts.file is None and sys.stdin.isatty():
        count = parts.components
        return [
            getpass.getpass(f"{number}/{count}: ", sys.stderr) for number in range(1, count + 1)
        ]
    try:
        text = parts.file.read_text("utf-8") if parts.file else sys.stdin.read()
    except (OSError, ValueError) as error:
        raise Refused("The file with the key cannot be read.") from error
    return [line for line in text.splitlines() if line.strip()]


def _bytes(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        # Not with the text: it may be most of a key.
        raise Refused("A key is written in hexadecimal signs.") from None


def _noted(opened: Store, what: str, whose: str, told: _Key) -> Told:
    """Write into the journal that a key was loaded; gives what the command answers."""
    counter = app.counter(opened)
    event = counter.event(
        EventCode.OTHER, what=f"{what} loaded", whose=whose, check=told.check,
        parts=max(1, len(told.components)),
    )  # fmt: skip
    opened.books.note((event,))
    return {
        "key": what, "whose": whose, "check_value": told.check, "bits": len(told.key) * 8,
        "components": list(told.components),
    }  # fmt: skip


def _host(set_here: Settings) -> str:
    return set_here.bank_host if set_here.cards == "host" else set_here.cards


def _listed(one: Attempt) -> Told:
    """Tell of an open attempt what its slip would."""
    return {
        "voucher": f"{one.stan:06d}", "batch": one.batch, "kind": one.intent.kind.value,
        "amount": one.intent.amount.text(), "state": one.state.value,
        "at": one.intent.at.local().isoformat(timespec="seconds"), "tries": one.tries,
    }  # fmt: skip

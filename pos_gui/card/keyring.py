"""Where are a terminal's keys, and who can read a number that had to be kept?

Files for this user alone: `card.key`, drawn at the first need; `card.sealed`, which holds master
and working keys under it (AES-256-GCM); `wallet.sealed`, likewise, for the key that questions to a
wallet's provider are signed with. None is in the store, so no backup of the store carries a key
(PCI DSS 3.6.1); with the key file on another medium, no copy of the folder does.

A DUKPT initial key stands in the master key's place, with its key serial number. How far its
counter is, is no secret: it stands in a file of its own, which outlives the keys. So a counter is
never drawn twice, also where the same key is loaded again (counters.py).
"""

from __future__ import annotations

import json
import os
import secrets
import threading
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from db.facts.trouble import Refused
from db.facts.value import dataclass
from pos_gui.card.counters import Counters
from pos_gui.card.crypto import des, dukpt
from pos_gui.card.crypto.keys import WorkingKeys
from pos_gui.card.durable import write
from pos_gui.card.terminal.protection import Unique

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_NONCE = 12
_KEY = 32
_MASTERS = (16, 24)
_INITIAL = 16
_SERIALS = (8, 10)
_TEXTBOOK = frozenset(
    map(bytes.fromhex, ("0123456789ABCDEF", "FEDCBA9876543210", "1234567890ABCDEF"))
)
"""Halves of keys that are printed in every manual."""
_SIGNING = range(16, 65)
"""Bytes of a key for HMAC-SHA-256: a longer one would be hashed first."""
SIMULATED = b"wallet simulator key, well known"
"""What the simulated provider signs with."""
_UNREADABLE_WALLET = "The wallet's signing key cannot be read: load it again."
_TEXTBOOK_INITIAL = frozenset(
    map(
        bytes.fromhex,
        ("6AC292FAA1315B4D858AB3A3D7D5933A", "1273671EA26AC29AFA4D1084127652A1"),
    )
)
"""The initial keys of the DUKPT standards' own examples."""
_UNREADABLE = "The terminal's keys cannot be read: load its master key again."


@dataclass(frozen=True, slots=True)
class _Held:
    """What is held of one terminal."""

    master: bytes
    """Terminal master key, or the initial key of DUKPT."""
    working: WorkingKeys | None
    """The keys of the last sign-on."""
    serial: bytes = b""
    """The initial key's serial number; empty of a master key."""

    def __repr__(self) -> str:
        """Tell nothing."""
        return "_Held(…)"


class _Seal:
    """What is under the key file: one derived key for each purpose."""

    def __init__(self, path: Path) -> None:
        """Name the key file; it is read, or drawn, at the first need."""
        self._path, self._root = path, b""
        self._one = threading.Lock()

    def key(self, purpose: str) -> bytes:
        """Give the key for a purpose, so that none serves two.

        Raises:
            Refused: if the key file cannot be read or written, or others can read it too.

        """
        with self._one:
            self._root = self._root or _root(self._path)
        return HKDFExpand(SHA256(), _KEY, purpose.encode()).derive(self._root)

    def put(self, purpose: str, clear: bytes) -> bytes:
        """Seal: a nonce, then text and tag."""
        nonce = secrets.token_bytes(_NONCE)
        return nonce + AESGCM(self.key(purpose)).encrypt(nonce, clear, purpose.encode())

    def take(self, purpose: str, sealed: bytes) -> bytes:
        """Open what was sealed for this purpose.

        Raises:
            InvalidTag: if it was not sealed here for this purpose, or was changed.

        """
        if len(sealed) <= _NONCE:
            raise InvalidTag
        worker = AESGCM(self.key(purpose))
        return worker.decrypt(sealed[:_NONCE], sealed[_NONCE:], purpose.encode())


class Safe:
    """A till's keys: the driver's ring, the lane's vault, and the key of the card hashes."""

    def __init__(self, folder: Path, *, here: bool, key_file: Path | None = None) -> None:
        """Keep them in a folder; `here` is whether the host is this very computer."""
        self._sealed, self._here = folder / "card.sealed", here
        self._seal = _Seal(key_file or folder / "card.key")
        self._counters = Counters(folder)
        self._one = threading.RLock()
        self._held: dict[str, _Held] | None = None

    def load(self, terminal_no: str, master: bytes, serial: bytes = b"") -> None:
        """Take a terminal master key, as the acquirer has given it; its working keys end.

        With a key serial number it is a DUKPT initial key: ten bytes of Triple DES, whose counter
        counts as zero, or the eight of an AES device.

        Raises:
            Refused: for a key of a wrong length, or a textbook's key and a host elsewhere.

        """
        if serial and (len(master) != _INITIAL or len(serial) not in _SERIALS):
            raise Refused(
                "An initial key has 32 hexadecimal signs, its serial number 20 (AES: 16)."
            )
        if len(master) not in _MASTERS:
            raise Refused("A terminal master key has 32 or 48 hexadecimal signs.")
        _fit(master, here=self._here)
        if serial:
            self._counters.begin(_device(serial))
        self._put(terminal_no, _Held(master, None, _device(serial)))

    def hold(self, terminal_no: str, master: bytes, serial: bytes = b"") -> None:
        """Take a master key if it is not the one already held: then its working keys stay."""
        held = self._held_or_none().get(terminal_no)
        if held is None or (held.master, held.serial) != (master, _device(serial)):
            self.load(terminal_no, master, serial)

    def master(self, terminal_no: str) -> bytes:
        """Give the terminal master key.

        Raises:
            Refused: if there is none, or it must not be used with this host.

        """
        held = self._read().get(terminal_no)
        if held is None:
            raise Refused(
                "Terminal {number} has no master key: load it first.", number=terminal_no
            )
        _fit(held.master, here=self._here)
        return held.master

    def holds(self, terminal_no: str) -> bool:
        """Say whether there is a master key, whatever host it may be used with."""
        return terminal_no in self._read()

    def working(self, terminal_no: str) -> WorkingKeys | None:
        """Give the keys of the last sign-on, if there are any."""
        held = self._read().get(terminal_no)
        return held.working if held else None

    def keep(self, terminal_no: str, working: WorkingKeys) -> None:
        """Put the keys of a sign-on in place of those before; they are on the disk on return."""
        master = self.master(terminal_no)
        self._put(terminal_no, _Held(master, working, self._read()[terminal_no].serial))

    def draw(self, terminal_no: str, following: Callable[[int], int | None]) -> Unique:
        """Give the next counter of a terminal's initial key; it is on the disk on return.

        Raises:
            Refused: if there is no such key, its counter is lost, or it is used up.

        """
        master, held = self.master(terminal_no), self._read()[terminal_no]
        if not held.serial:
            raise Refused("The key of this terminal has no serial number: load its initial key.")
        return Unique(master, held.serial, self._counters.draw(held.serial, following))

    def seal(self, pan: str) -> bytes:
        """Make a card number unreadable for all but this till."""
        return self._seal.put("number", pan.encode("ascii"))

    def unseal(self, sealed: bytes) -> str:
        """Make it readable again; empty if it cannot be."""
        try:
            return self._seal.take("number", sealed).decode("ascii")
        except InvalidTag:
            return ""

    def hash_key(self) -> bytes:
        """Give the key under which the same card is known again (`pan_key`)."""
        return self._seal.key("hash")

    def _read(self) -> dict[str, _Held]:
        with self._one:
            if self._held is None:
                self._held = self._opened()
            return self._held

    def _opened(self) -> dict[str, _Held]:
        try:
            told = json.loads(self._seal.take("keys", self._sealed.read_bytes()))
        except FileNotFoundError:
            return {}
        except (OSError, InvalidTag) as error:
            raise Refused(_UNREADABLE) from error
        return {number: _held(texts) for number, texts in told.items()}

    def _put(self, terminal_no: str, held: _Held) -> None:
        with self._one:
            everything = {**self._held_or_none(), terminal_no: held}
            told = json.dumps({number: _told(one) for number, one in everything.items()})
            write(self._sealed, self._seal.put("keys", told.encode()))
            self._held = everything

    def _held_or_none(self) -> dict[str, _Held]:
        """Read what is there; what nobody can read any more is given up for the new key."""
        try:
            return self._read()
        except Refused:
            return {}


class WalletKey:
    """The key that the till and a wallet's provider sign with."""

    def __init__(self, folder: Path, *, here: bool, key_file: Path | None = None) -> None:
        """Keep it in a folder; `here` is whether the provider is this very computer."""
        self._sealed, self._here = folder / "wallet.sealed", here
        self._seal = _Seal(key_file or folder / "card.key")

    def load(self, key: bytes) -> None:
        """Take the key that the provider has given, in place of the one before.

        Raises:
            Refused: for a key that is too short or too long, one that everybody knows and a
                provider elsewhere, or files that cannot be written.

        """
        if len(key) not in _SIGNING:
            raise Refused("A wallet's signing key has 32 to 128 hexadecimal signs.")
        if not self._here and (is_textbook(key) or key == SIMULATED):
            raise Refused("This signing key is a textbook's: it is for the simulator only.")
        write(self._sealed, self._seal.put("wallet", key))

    def key(self) -> bytes:
        """Give the key.

        Raises:
            Refused: if there is none, or it cannot be read.

        """
        try:
            return self._seal.take("wallet", self._sealed.read_bytes())
        except FileNotFoundError as error:
            raise Refused("The wallet's provider has no signing key here: load it.") from error
        except (OSError, InvalidTag) as error:
            raise Refused(_UNREADABLE_WALLET) from error

    @property
    def is_there(self) -> bool:
        """Whether one was loaded."""
        return self._sealed.exists()


def _fit(master: bytes, *, here: bool) -> None:
    """Refuse a key that everybody knows, except for a host on this computer (PCI DSS 2.2)."""
    if not here and is_textbook(master):
        raise Refused("This master key is a textbook's: it is for the simulator only.")


def is_textbook(master: bytes) -> bool:
    """Say whether a key is one that everybody knows: a manual's, or one byte again and again."""
    halves = [master[at : at + des.BLOCK] for at in range(0, len(master), des.BLOCK)]
    return master in _TEXTBOOK_INITIAL or all(
        half in _TEXTBOOK or len(set(half)) == 1 for half in halves
    )


def _device(serial: bytes) -> bytes:
    """Give a serial number with its counter at zero; an AES device's has none in it."""
    if len(serial) != _SERIALS[1]:
        return serial
    counter = (1 << dukpt.COUNTER_BITS) - 1
    return (int.from_bytes(serial, "big") & ~counter).to_bytes(len(serial), "big")


def _root(path: Path) -> bytes:
    """Read the key file, or draw it at the first need.

    Raises:
        Refused: if it cannot be read or written, or others can read it too.

    """
    try:
        if not path.exists():
            write(path, secrets.token_bytes(_KEY))
        if os.name == "posix" and path.stat().st_mode & 0o077:
            said = "Others can read {file}: give it to this user alone (chmod 600)."
            raise Refused(said, file=path.name)
        root = path.read_bytes()
    except OSError as error:
        raise Refused(_UNREADABLE) from error
    if len(root) != _KEY:
        raise Refused(_UNREADABLE)
    return root


def _told(held: _Held) -> dict[str, str]:
    texts = {"master": held.master.hex(), "serial": held.serial.hex()}
    if held.working is not None:
        working = held.working
        texts |= {"pin": working.pin.hex(), "mac": working.mac.hex(),
                  "track": working.track.hex(), "scheme": working.scheme}  # fmt: skip
    return texts


def _held(texts: dict[str, str]) -> _Held:
    told = {name: bytes.fromhex(text) for name, text in texts.items() if name != "scheme"}
    working = None
    if "pin" in told:
        # Before there were schemes, all keys were of this one.
        scheme = texts.get("scheme", "double")
        working = WorkingKeys(told["pin"], told["mac"], told["track"], scheme)
    return _Held(told["master"], working, told.get("serial", b""))

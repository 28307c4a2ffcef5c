"""How can anyone prove that the journal was not changed?

Every record is a canonical JSON text; its SHA-256 includes the hash of the record before, and the
till's Ed25519 key signs it. Verifying needs only what is in the store: see
tests/verify_journal.py, which imports nothing of ours.

    hash      = SHA-256(prev ‖ header), header = canonical JSON of the list
                [till, epoch, seq, code, at_ms, offset_min, person, key, body]
    signature = Ed25519(hash)
"""

from __future__ import annotations

import hashlib
import json
import os
import unicodedata
from typing import TYPE_CHECKING

from db.facts.trouble import StoreReadOnly

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

FIRST = bytes(32)
"""What the first record of a till has before it."""


def canonical(content: object) -> str:
    """Write JSON that has one form only: sorted names, no blanks, NFC, whole numbers."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def digest(prev: bytes, header: tuple[object, ...]) -> bytes:
    """Hash a record together with the one before it."""
    return hashlib.sha256(prev + canonical(header).encode()).digest()


class Signer:
    """The till's key: STORE.key beside the store, readable by its owner only."""

    def __init__(self, path: Path | None) -> None:
        """Use the key in this file, made at first use; None keeps it in memory only."""
        self._path = path
        self._key: Ed25519PrivateKey | None = None
        self.name = ""
        self.public = b""

    def load(self) -> bool:
        """Read or make the key; True where it is new and the journal must say so.

        Raises:
            StoreReadOnly: if the key cannot be read or written.

        """
        # 7–20 ms, so not before the first paint: only the writing thread needs it.
        from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415
            Ed25519PrivateKey,
        )

        try:
            secret = self._path.read_bytes() if self._path and self._path.exists() else b""
            made = not secret
            self._key = (
                Ed25519PrivateKey.generate()
                if made
                else Ed25519PrivateKey.from_private_bytes(secret)
            )
            if made and self._path:
                keep(self._path, self._key.private_bytes_raw())
        except (OSError, ValueError) as error:
            raise StoreReadOnly(str(self._path)) from error
        self.public = self._key.public_key().public_bytes_raw()

        self.name = hashlib.sha256(self.public).hexdigest()[:16]
        return made

    def sign(self, what: bytes) -> bytes:
        """Sign a hash; the key must be loaded."""
        if self._key is None:
            self.load()
        assert self._key is not None  # noqa: S101  (load has just made it)
        return self._key.sign(what)


def keep(path: Path, secret: bytes) -> None:
    """Write the key so that a kill leaves either no key or the whole one."""
    half = path.with_name(f"{path.name}.half")
    half.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    with os.fdopen(os.open(half, flags, 0o600), "wb") as file:
        file.write(secret)
        file.flush()
        os.fsync(file.fileno())
    half.replace(path)

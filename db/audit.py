"""Does the journal hold together, and does it tell the same story as the rows?

Walks along each till's chain once: numbers, hashes and signatures, and every sale, copy and
closing against its rows. One of the stages of `db.check`.
"""

from __future__ import annotations

import json
import re
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from db import chain, ledger
from db.connection import raw, rows
from db.facts.event import EventCode
from db.record import body_of

if TYPE_CHECKING:
    from collections.abc import Iterator

Found = tuple[str, dict[str, object]]
"""A sentence and what fills its braces."""
_SALES = (EventCode.SALE, EventCode.RETURN)
_SILENT = (
    "SELECT receipt_no FROM sale WHERE seq NOT IN "
    "(SELECT sale FROM journal WHERE code IN (13012, 13013) AND sale NOT NULL)"
)
_RECORD_OF = (
    "SELECT till, seq, epoch, code, at_ms, offset_min, person, sale, body, prev, hash, key, "
    "signature FROM journal"
)
_RECORDS = f"{_RECORD_OF} ORDER BY till, seq"


class _Till:
    """Where the walk along one till's chain has come to."""

    def __init__(self) -> None:
        self.seq, self.epoch, self.hash, self.sale = 0, 0, chain.FIRST, 0
        self.keys: dict[str, Ed25519PublicKey] = {}

    def learn(self, signer: str, body: str) -> None:
        """Remember a public key, if it is the one of this name."""
        public = bytes.fromhex(json.loads(body)["public"])
        if sha256(public).hexdigest()[:16] == signer:
            self.keys[signer] = Ed25519PublicKey.from_public_bytes(public)


def audit(currency: str, sales: int, closings: int) -> Iterator[Found]:
    """Walk along every till's chain; so many sales and closings must be told of."""
    tills: dict[str, _Till] = {}
    told = closed = 0
    for record in raw().execute(_RECORDS):
        till = tills.setdefault(record[0], _Till())
        for fault in _record(currency, record, till):
            yield fault, {"till": record[0], "number": record[1], "about": _about(record[8])}
        told += record[3] in _SALES
        closed += record[3] == EventCode.Z_REPORT
    if told != sales:
        for (receipt,) in raw().execute(_SILENT):
            yield "Receipt {receipt} is not in the journal.", {"receipt": receipt}
    if closed != closings:
        yield "The journal tells of {count} closings.", {"count": closed}


def audit_sale(currency: str, seq: int) -> list[str]:
    """Hold the journal's record of one sale against its row and the record before it.

    Gives the sentences of `audit` with their braces open; none for a sound record.
    """
    found = rows(f"{_RECORD_OF} WHERE sale = ? AND code IN (13012, 13013)", (seq,))
    if len(found) != 1:
        return ["Receipt {receipt} is not in the journal."]
    (record,) = found
    till = _Till()
    before = "SELECT seq, epoch, hash FROM journal WHERE till = ? AND seq = ?"
    for till.seq, till.epoch, till.hash in rows(before, (record[0], record[1] - 1)):
        pass
    keys = "SELECT key, body FROM journal WHERE till = ? AND seq < ? AND code = 90001"
    for signer, body in rows(keys, record[:2]):
        till.learn(signer, body)
    return list(_record(currency, record, till))


def _about(text: object) -> str:
    """Name the receipt that a record is about, as far as it can be read."""
    found = re.search(r'"receipt":"([^"]{1,40})"', text) if isinstance(text, str) else None
    return found[1] if found else "\N{EM DASH}"


def _record(currency: str, record: tuple[Any, ...], till: _Till) -> Iterator[str]:
    """Give what is wrong with one record, and step on."""
    key, seq, epoch, code, at_ms, offset, person, sale, text, prev, hashed, signer, signed = record
    if seq != till.seq + 1:
        yield "Till {till}: a record is missing before record {number} ({about})."
    if prev != till.hash:
        yield "Till {till}, record {number} ({about}): the chain is broken before it."
    header = (key, epoch, seq, code, at_ms, offset, person, signer, text)
    if chain.digest(prev, header) != hashed:
        yield "Till {till}, record {number} ({about}): it was changed."
    if epoch < till.epoch:
        yield "Till {till}, record {number} ({about}): its epoch goes back."
    if code == EventCode.NEW_KEY:
        till.learn(signer, text)
    if not _is_signed(till.keys.get(signer), signed, hashed):
        yield "Till {till}, record {number} ({about}): the signature is not the till's."
    if not _is_true(currency, record, till):
        yield "Till {till}, record {number} ({about}): the rows tell another story."
    till.seq, till.epoch, till.hash = seq, epoch, hashed
    till.sale = sale if code in _SALES and isinstance(sale, int) else till.sale


def _is_signed(public: Ed25519PublicKey | None, signature: bytes, hashed: bytes) -> bool:
    try:
        if public is not None:
            public.verify(signature, hashed)
    except InvalidSignature:
        return False
    return public is not None


def _is_true(currency: str, record: tuple[Any, ...], till: _Till) -> bool:
    """Hold a record against the rows; rows that are not there tell another story."""
    try:
        return _is_told(currency, record, till)
    except (AttributeError, LookupError, TypeError, ValueError):
        return False


def _is_told(currency: str, record: tuple[Any, ...], till: _Till) -> bool:
    """Find the sale, the copy's receipt or the closed day as the record tells it."""
    key, _seq, _epoch, code, at_ms, offset, person, sale, text, prev, *_ = record
    if code in _SALES:
        return sale is not None and sale > till.sale and _is_sale(currency, record)
    if code == EventCode.COPY:
        told = json.loads(text)["receipt"]
        return bool(sale == ledger.seq_of_receipt(told) and sale is not None)
    if code == EventCode.Z_REPORT:
        body = json.loads(text)
        sql = "SELECT body, at_ms, offset_min, person FROM closing WHERE till = ? AND z = ?"
        ((kept, *stamp),) = rows(sql, (key, body["z"]))
        same = kept == text and stamp == [at_ms, offset, person]
        return same and body["head"] == prev.hex() and sale is None
    return sale is None


def _is_sale(currency: str, record: tuple[Any, ...]) -> bool:
    """Write the sale's body anew from its rows and compare."""
    key, _seq, _epoch, code, at_ms, offset, person, seq, text, *_ = record
    sale = ledger.read(seq, currency)
    body = {**body_of(sale), "request": ledger.request_of(seq)}
    back = all(line.is_return for line in sale.lines)
    stamp = (sale.till.key, sale.at.utc_ms, sale.at.offset_min, sale.cashier.key)
    return (
        chain.canonical(body) == text
        and stamp == (key, at_ms, offset, person)
        and code == (EventCode.RETURN if back else EventCode.SALE)
    )

"""Was this signed for this transaction, and would anybody notice if it were changed?

A drawn signature is bound to one transaction twice: its picture carries the characteristic code
(payments.md 1.11), and its evidence is a record of a chain that the till's key signs (5.2):

    hash      = SHA-256(prev ‖ canonical JSON of ["card signature", body])
    signature = Ed25519(hash)

Altered, taken out, put in or moved records show by themselves. That the last ones are missing
shows only against a head that was kept elsewhere: on the day's report, at head office. The shop
holds the key, so this proves something to those who keep such a head, and to nobody else.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from enum import StrEnum
from io import BytesIO
from itertools import pairwise
from math import dist
from typing import TYPE_CHECKING, Any, Protocol

from db.chain import FIRST, canonical, digest
from db.facts.answer import Approved
from db.facts.batch import Signature
from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from db.facts.card import Attempt, Original
    from db.facts.moment import Moment

AREA_MM = (80, 30)
"""Width and height of the field that is signed in, at least."""
MOST_POINTS = 4000
"""Points of a signature beyond which nothing more is heard."""
_LEAST_POINTS = 8
_LEAST_INK = 15_00
"""Length of all strokes together, in hundredths of a millimetre; a dot or a tick is less."""
_DOTS_MM = 8
"""Dots of the picture to a millimetre: 203 to the inch, as receipt printers have."""
_WIDTH, _HEIGHT = AREA_MM[0] * _DOTS_MM, AREA_MM[1] * _DOTS_MM
_PAPER, _MARK, _INK = 255, 205, 0
_THIN, _PRESSED = 3, 4
_LETTERS = 96
_FULL = 1000
_RRN = 12
_PURPOSE = "card signature"


@dataclass(frozen=True, slots=True)
class Point:
    """Where the pen was."""

    x: int
    """From the left edge of the field, in hundredths of a millimetre."""
    y: int
    """From its upper edge, in hundredths of a millimetre."""
    t: int
    """Milliseconds since the pen first touched."""
    pressure: int
    """0 to 1000; 500 where the device does not tell."""


Strokes = tuple[tuple[Point, ...], ...]
"""Each from the pen's touch to its lift."""


class Seal(Protocol):
    """The till's key: db.chain.Signer fits."""

    @property
    def name(self) -> str:
        """What the key is called: the beginning of its public half's SHA-256."""
        ...

    def sign(self, what: bytes) -> bytes:
        """Sign a hash (Ed25519, RFC 8032)."""
        ...


@dataclass(frozen=True, slots=True)
class Head:
    """How far a chain reaches; kept elsewhere, it shows when the last records are missing."""

    count: int
    """How many records."""
    hash: str
    """Of the last one, hexadecimal."""


class Fault(StrEnum):
    """What is wrong with a record."""

    ALTERED = "altered"
    """It is not what was hashed."""
    OUT_OF_PLACE = "out of place"
    """The record before it is not the one it was written after."""
    NOT_OURS = "not ours"
    """None of the till's keys has signed it."""
    CUT_OFF = "cut off"
    """The chain does not reach, or does not lead to, the head that was kept."""


@dataclass(frozen=True, slots=True)
class Broken:
    """The chain cannot be believed from here on."""

    at: int
    """Which record, from 0."""
    fault: Fault
    """What is wrong with it."""


def has_ink(strokes: Strokes) -> bool:
    """Say whether this can be somebody's name: 15 mm of ink in eight points at least."""
    length = sum(
        dist((one.x, one.y), (after.x, after.y))
        for stroke in strokes
        for one, after in pairwise(stroke)
    )
    return length >= _LEAST_INK and sum(map(len, strokes)) >= _LEAST_POINTS


def characteristic_code(settle_date: str, rrn: str) -> str:
    """Give the transaction's characteristic code, eight hexadecimal digits (payments.md 1.11).

    The settlement date MMDD, 0000 if there is none, and the reference number are read as eight
    BCD bytes; the first four XOR the last four. A sign of the reference that is no digit is a 0.
    """
    number = "".join(sign if sign in "0123456789" else "0" for sign in rrn)
    read = bytes.fromhex(f"{settle_date or '0000'}{number[-_RRN:]:0>{_RRN}}")
    return bytes(one ^ other for one, other in zip(read[:4], read[4:], strict=True)).hex().upper()


def strokes_text(strokes: Strokes) -> str:
    """Write strokes as they are kept: JSON of [x, y, t, pressure]."""
    return canonical([[[one.x, one.y, one.t, one.pressure] for one in each] for each in strokes])


def picture(strokes: Strokes, code: str) -> bytes:
    """Draw strokes over the characteristic code: a PNG of 80 × 30 mm at 203 dpi."""
    from PIL import Image, ImageDraw, ImageFont  # noqa: PLC0415  (30 ms, for signatures only)

    paper = Image.new("L", (_WIDTH, _HEIGHT), _PAPER)
    pen = ImageDraw.Draw(paper)
    letters = ImageFont.load_default(_LETTERS)
    pen.text((_WIDTH // 2, _HEIGHT // 2), code, _MARK, letters, anchor="mm")
    for line, pressure in _lines(strokes):
        wide = _THIN + _PRESSED * pressure // _FULL
        (x, y), end = line
        pen.line((x, y, *end), _INK, wide)
        pen.ellipse((x - wide / 2, y - wide / 2, x + wide / 2, y + wide / 2), _INK)
    out = BytesIO()
    paper.save(out, "PNG", optimize=True)
    return out.getvalue()


def _lines(strokes: Strokes) -> list[tuple[tuple[tuple[int, int], tuple[int, int]], int]]:
    """Give the lines in dots, with their pressure; a larger field is made to fit."""
    points = [one for stroke in strokes for one in stroke]
    across = max((one.x for one in points), default=0)
    down = max((one.y for one in points), default=0)
    field = max(AREA_MM[0] * 100, across, -(-down * AREA_MM[0] // AREA_MM[1]))

    def at(one: Point) -> tuple[int, int]:
        return one.x * _WIDTH // field, one.y * _WIDTH // field

    return [
        ((at(one), at(after)), after.pressure)
        for stroke in strokes
        for one, after in zip(stroke, stroke[1:] or stroke, strict=False)
    ]


def drawn(attempt: Attempt, strokes: Strokes, at: Moment, *, matches: bool = True) -> Signature:
    """Bind strokes to the transaction they were drawn for; not sealed yet."""
    known = _answer(attempt)
    code = characteristic_code(known.settle_date, known.rrn)
    text, image = strokes_text(strokes), picture(strokes, code)
    body = _slip(attempt) | {
        "at": [at.utc_ms, at.offset_min],
        "code": code,
        "strokes": _sha(text.encode()),
        "image": _sha(image),
        "matches": matches,
    }
    return Signature(text, image, code, canonical(body), matches)


def _answer(attempt: Attempt) -> Approved:
    """Give the host's yes; without one, an empty answer."""
    known = attempt.result
    return known if isinstance(known, Approved) else Approved("", attempt.intent.amount)


def _slip(attempt: Attempt) -> dict[str, object]:
    """Write what the slip says that was signed."""
    intent, known = attempt.intent, _answer(attempt)
    return {
        "attempt": intent.attempt_id, "kind": intent.kind.value, "terminal": attempt.terminal_no,
        "merchant": attempt.merchant_no, "operator": intent.person, "batch": attempt.batch,
        "stan": attempt.stan, "rrn": known.rrn, "auth": known.auth, "card": intent.card.masked,
        "entry": intent.card.entry.value, "total": known.amount.minor,
        "currency": known.amount.currency, "tip": intent.tip.minor if intent.tip else 0,
        "original": _original(intent.original),
    }  # fmt: skip


def _original(original: Original | None) -> list[object]:
    return [] if original is None else [original.batch, original.stan, original.rrn, original.auth]


def _sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def sealed(signature: Signature, before: str, seal: Seal) -> Signature:
    """Put a signature behind the one before it in the till's chain, and sign that.

    `before` is the evidence of the last sealed signature; empty for the first. To be called where
    nobody else can seal meanwhile: in the writing thread.
    """
    prev = bytes.fromhex(json.loads(before)["hash"]) if before else FIRST
    body = json.loads(signature.evidence)
    made = digest(prev, (_PURPOSE, body))
    signed = seal.sign(made)
    record = {
        "body": body, "prev": prev.hex(), "hash": made.hex(), "key": seal.name,
        "signature": signed.hex(),
    }  # fmt: skip
    return replace(signature, evidence=canonical(record))


def belongs(signature: Signature) -> bool:
    """Say whether strokes, picture, code and answer are those that the evidence tells of."""
    body = json.loads(signature.evidence)["body"]
    told = (body["strokes"], body["image"], body["code"], body["matches"])
    image = _sha(signature.image)
    return bool(
        told == (_sha(signature.strokes.encode()), image, signature.code, signature.matches)
    )


def verify(
    evidence: Sequence[str], keys: Mapping[str, bytes], kept: Head | None = None
) -> Head | Broken:
    """Go through a till's evidence in order; give its head, or where it is first broken.

    Args:
        evidence: of all sealed signatures, oldest first.
        keys: the public halves, 32 bytes each, by name; from the journal, not from the evidence.
        kept: a head that was written down elsewhere, of now or of any day before.

    """
    prev = FIRST
    for at, text in enumerate(evidence):
        record = _record(text)
        if record is None:
            return Broken(at, Fault.ALTERED)
        made = bytes.fromhex(record["hash"])
        if record["prev"] != prev.hex():
            return Broken(at, Fault.OUT_OF_PLACE)
        if not _is_signed(made, record, keys):
            return Broken(at, Fault.NOT_OURS)
        if kept is not None and at == kept.count - 1 and made.hex() != kept.hash:
            return Broken(at, Fault.CUT_OFF)
        prev = made
    if kept is not None and len(evidence) < kept.count:
        return Broken(len(evidence), Fault.CUT_OFF)
    return Head(len(evidence), prev.hex())


def _record(text: str) -> dict[str, Any] | None:
    """Read a record; None if it is not, sign by sign, what was hashed."""
    try:
        found = json.loads(text)
        made = digest(bytes.fromhex(found["prev"]), (_PURPOSE, found["body"]))
        is_whole = canonical(found) == text and found["hash"] == made.hex()
    except (ValueError, KeyError, TypeError):
        return None
    return found if is_whole else None


def _is_signed(made: bytes, record: Mapping[str, str], keys: Mapping[str, bytes]) -> bool:
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415  (10 ms, to verify only)
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415
        Ed25519PublicKey,
    )

    public = keys.get(record.get("key", ""))
    if public is None:
        return False
    try:
        signed = bytes.fromhex(record["signature"])
        Ed25519PublicKey.from_public_bytes(public).verify(signed, made)
    except (InvalidSignature, ValueError, KeyError):
        return False
    return True

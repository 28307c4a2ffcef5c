"""How is a wallet asked, and is what comes back its answer to this question? Signed both ways.

A question is JSON under an HMAC-SHA-256; it has a nonce that its answer must repeat, so that no
answer from before is taken for this one. A customer's code is in one question and nowhere else.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from typing import TYPE_CHECKING, Protocol

from db.facts.answer import NotSent, ReversalReason, Unclear
from db.facts.trouble import LineDown

if TYPE_CHECKING:
    from collections.abc import Mapping

Told = dict[str, str]
"""An answer's fields."""


class WalletLine(Protocol):
    """A way to the wallet's provider; one question and its answer a connection."""

    def post(self, path: str, body: bytes, signed: str, wait_s: float) -> tuple[bytes, str] | None:
        """Send a signed body; gives the answer and its signature, None if none came in time.

        Raises:
            LineDown: if not one byte was sent.

        """
        ...


class Wire:
    """One question and its answer at a time: signed, waited for, and found genuine."""

    def __init__(self, line: WalletLine, key: bytes, answer_s: float) -> None:
        """Ask on this line, under this key; an answer is waited for so many seconds."""
        self._line, self._key, self._answer_s = line, key, answer_s

    def __repr__(self) -> str:
        """Tell nothing of the key."""
        return "Wire(…)"

    def ask(self, call: str, number: str, more: Mapping[str, str]) -> Told | Unclear | NotSent:
        """Ask about the trade with our number."""
        asked = {"out_trade_no": number, "nonce": secrets.token_hex(16)}
        body = json.dumps({**asked, **more}).encode()
        try:
            heard = self._line.post(f"wallet/{call}", body, self._signature(body), self._answer_s)
        except LineDown as trouble:
            return NotSent(trouble.sentence)
        if heard is None:
            return Unclear(ReversalReason.NO_ANSWER)
        answer, signed = heard
        if not hmac.compare_digest(self._signature(answer).encode(), signed.encode()):
            return Unclear(ReversalReason.BAD_MAC)
        told = _read(answer)
        if any(told.get(name) != value for name, value in asked.items()):
            return Unclear(ReversalReason.NO_ANSWER)
        return told

    def _signature(self, body: bytes) -> str:
        return hmac.new(self._key, body, hashlib.sha256).hexdigest()


def _read(answer: bytes) -> Told:
    """Read an answer's texts; whatever else is there is passed over."""
    try:
        found = json.loads(answer)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {name: text for name, text in found.items() if isinstance(text, str)}

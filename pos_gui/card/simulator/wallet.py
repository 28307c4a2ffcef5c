"""How does a wallet's provider behave when a customer shows a code?

JSON over HTTP on the loopback (payments.md 7.1): pay, query, cancel, refund, bill; each is signed
with HMAC-SHA-256 over the body in the header X-Signature, and so is the answer. A trade is
WAITING, SUCCESS, CLOSED (never paid) or REVOKED (given back). Everything may be asked twice.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

KEY = b"wallet simulator key, well known"
"""Signs both ways; in the source for everybody to read, so for the loopback only."""

Told = dict[str, str]
"""A question or an answer; amounts are minor units as digits."""


def signature(body: bytes, key: bytes = KEY) -> str:
    """Sign a body."""
    return hmac.new(key, body, hashlib.sha256).hexdigest()


@dataclass
class Trade:
    """One payment, by the till's own number."""

    amount: int
    """Minor units."""
    pays_at: float | None
    """When the customer says yes, on the provider's clock; None is never."""
    state: str = "WAITING"
    """WAITING, SUCCESS, CLOSED or REVOKED."""
    refunds: dict[str, int] = field(default_factory=dict)
    """Minor units by the till's number of the refund."""


class Provider:
    """A wallet's provider: its trades, and what its customers do."""

    def __init__(self, clock: Callable[[], float], *, after_cancel: bool = False) -> None:
        """`after_cancel` takes a payment that comes after the cancel of its unknown number."""
        self._clock, self._after_cancel = clock, after_cancel
        self._lock = threading.Lock()
        self._cancelled: set[str] = set()
        self.trades: dict[str, Trade] = {}
        self.approve_s: float | None = 0.0
        """Seconds until the customer says yes; None is never."""
        self.after_last_query = False
        """The customer says yes right after the till has asked for the last time."""

    def answer(self, path: str, body: bytes, signed: str, key: bytes = KEY) -> tuple[int, bytes]:
        """Answer a question: the status and a body."""
        if not hmac.compare_digest(signature(body, key).encode(), signed.encode()):
            return 401, b'{"code": "BAD_SIGNATURE"}'
        work = {
            "/pay": self._pay, "/query": self._query, "/cancel": self._cancel,
            "/refund": self._refund, "/bill": self._bill,
        }.get(path)  # fmt: skip
        if work is None:
            return 404, b'{"code": "NO_SUCH_CALL"}'
        try:
            asked = json.loads(body)
            with self._lock:
                told: object = work({str(name): str(one) for name, one in asked.items()})
        except (ValueError, KeyError, AttributeError, RecursionError):
            return 400, b'{"code": "BAD_REQUEST"}'
        return 200, json.dumps(told).encode()

    def _now(self, number: str) -> Trade | None:
        """Give a trade as it stands now: perhaps the customer has said yes meanwhile."""
        trade = self.trades.get(number)
        due = trade is not None and trade.pays_at is not None and self._clock() >= trade.pays_at
        if trade is not None and due and trade.state == "WAITING":
            trade.state = "SUCCESS"
        return trade

    def _pay(self, asked: Told) -> Told:
        number, amount = asked["out_trade_no"], int(asked["amount"])
        code = asked["auth_code"]
        if amount <= 0 or not code.isdigit():
            return {"code": "FAILED"}
        if number in self._cancelled and not self._after_cancel:
            return {"code": "CLOSED"}
        trade = self._now(number)
        if trade is not None and trade.amount != amount:
            return {"code": "AMOUNT_DIFFERS"}
        if trade is None:
            pays_at = None if self.approve_s is None else self._clock() + self.approve_s
            self.trades[number] = Trade(amount, pays_at)
        return self._query(asked)

    def _query(self, asked: Told) -> Told:
        number = asked["out_trade_no"]
        trade = self._now(number)
        if trade is None:
            return {"code": "NOT_FOUND"}
        return {"code": "OK", "state": trade.state, "amount": str(trade.amount),
                "trade_no": _trade_no(number)}  # fmt: skip

    def _cancel(self, asked: Told) -> Told:
        """Close what is not paid, give back what is; an unknown number is a success too."""
        number = asked["out_trade_no"]
        trade = self._now(number)
        if trade is None:
            self._cancelled.add(number)
            return {"code": "OK", "action": "close"}
        if self.after_last_query and trade.state == "WAITING":
            trade.state = "SUCCESS"
        trade.state = {"WAITING": "CLOSED", "SUCCESS": "REVOKED"}.get(trade.state, trade.state)
        return {"code": "OK", "action": "refund" if trade.state == "REVOKED" else "close"}

    def _refund(self, asked: Told) -> Told:
        """Give back a part, once for each number."""
        trade, number = self._now(asked["out_trade_no"]), asked["out_request_no"]
        amount = int(asked["amount"])
        if trade is None or trade.state != "SUCCESS":
            return {"code": "NOT_PAID"}
        before = trade.refunds.get(number)
        if before is not None:
            return {"code": "OK" if before == amount else "AMOUNT_DIFFERS"}
        if not 0 < amount <= trade.amount - sum(trade.refunds.values()):
            return {"code": "TOO_MUCH"}
        trade.refunds[number] = amount
        return {"code": "OK"}

    def _bill(self, asked: Told) -> dict[str, object]:
        """List everything that was paid, for the comparison at the day's end."""
        del asked
        lines = []
        for number in sorted(self.trades):
            trade = self._now(number)
            if trade is not None and trade.state in {"SUCCESS", "REVOKED"}:
                lines.append({
                    "out_trade_no": number, "state": trade.state, "amount": str(trade.amount),
                    "refunds": {name: str(one) for name, one in trade.refunds.items()},
                })  # fmt: skip
        return {"code": "OK", "lines": lines}


def _trade_no(number: str) -> str:
    """Give the provider's own number of a trade."""
    return hashlib.sha256(number.encode()).hexdigest()[:28]

"""How does a wallet's provider behave when a customer shows a code?

JSON over HTTP on the loopback (payments.md 7.1): pay, query, cancel, refund, bill; each is signed
with HMAC-SHA-256 over the body in the header X-Signature, and so is the answer. A trade is
WAITING, SUCCESS, CLOSED (never paid) or REVOKED (given back). Everything may be asked twice; an
answer names its trade, and repeats the nonce of its question.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import threading
from typing import TYPE_CHECKING

from db.facts.trouble import Refused
from pos_gui.card.simulator.trades import Trades

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pos_gui.card.simulator.trades import Trade

KEY = b"wallet simulator key, well known"
"""Signs both ways; in the source for everybody to read, so for the loopback only."""

_MOST_S = 3600
Told = dict[str, str]
"""A question or an answer; amounts are minor units as digits."""


def signature(body: bytes, key: bytes = KEY) -> str:
    """Sign a body."""
    return hmac.new(key, body, hashlib.sha256).hexdigest()


class Provider:
    """A wallet's provider: its trades, and what its customers do."""

    def __init__(
        self,
        clock: Callable[[], float],
        trades: Trades | None = None,
        *,
        after_cancel: bool = False,
    ) -> None:
        """Go on with these trades; `clock` must be one that goes on over a restart.

        `after_cancel` takes a payment that comes after the cancel of its unknown number.
        """
        self._clock, self._after_cancel = clock, after_cancel
        self._lock = threading.Lock()
        self._trades = Trades() if trades is None else trades
        self.approve_s: float | None = 0.0
        """Seconds until the customer says yes; None is never."""
        self.after_last_query = False
        """The customer says yes right after the till has asked for the last time."""

    @property
    def trades(self) -> dict[str, Trade]:
        """Every trade by the till's number, as it was when it was last asked about."""
        return self._trades.known

    def customer(self, told: str) -> None:
        """Say what customers do from now on: so many seconds until the yes, never, or last.

        Raises:
            Refused: if it is none of these.

        """
        with self._lock:
            self.after_last_query = told == "last"
            if told in {"never", "last"}:
                self.approve_s = None
            elif told.isascii() and told.isdigit() and int(told) <= _MOST_S:
                self.approve_s = float(told)
            else:
                raise Refused(f"A customer is never, last or seconds, not {told}.")

    def answer(self, path: str, body: bytes, signed: str, key: bytes = KEY) -> tuple[int, bytes]:
        """Answer a question: the status and a body."""
        if not hmac.compare_digest(signature(body, key).encode(), signed.encode()):
            return 401, b'{"code": "BAD_SIGNATURE"}'
        calls: dict[str, Callable[[Told], Mapping[str, object]]] = {
            "/pay": self._pay, "/query": self._query, "/cancel": self._cancel,
            "/refund": self._refund, "/bill": self._bill,
        }  # fmt: skip
        work = calls.get(path)
        if work is None:
            return 404, b'{"code": "NO_SUCH_CALL"}'
        try:
            asked = json.loads(body)
            with self._lock:
                told = work({str(name): str(one) for name, one in asked.items()})
            whose = {name: asked[name] for name in ("out_trade_no", "nonce") if name in asked}
        except (ValueError, KeyError, AttributeError, RecursionError):
            return 400, b'{"code": "BAD_REQUEST"}'
        return 200, json.dumps({**whose, **told}).encode()

    def _now(self, number: str) -> Trade | None:
        """Give a trade as it stands now: perhaps the customer has said yes meanwhile."""
        trade = self.trades.get(number)
        due = trade is not None and trade.pays_at is not None and self._clock() >= trade.pays_at
        if trade is not None and due and trade.state == "WAITING":
            self._trades.became(number, "paid")
        return trade

    def _pay(self, asked: Told) -> Told:
        number, amount = asked["out_trade_no"], int(asked["amount"])
        code = asked["auth_code"]
        if amount <= 0 or not code.isdigit():
            return {"code": "FAILED"}
        if number in self._trades.cancelled and not self._after_cancel:
            return {"code": "CLOSED"}
        trade = self._now(number)
        if trade is not None and trade.amount != amount:
            return {"code": "AMOUNT_DIFFERS"}
        if trade is None:
            pays_at = None if self.approve_s is None else self._clock() + self.approve_s
            self._trades.begun(number, amount, pays_at)
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
            self._trades.unknown(number)
            return {"code": "OK", "action": "close"}
        if self.after_last_query and trade.state == "WAITING":
            self._trades.became(number, "paid")
        end = {"WAITING": "closed", "SUCCESS": "revoked"}.get(trade.state)
        if end is not None:
            self._trades.became(number, end)
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
        self._trades.refunded(asked["out_trade_no"], number, amount)
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

"""What does a record of the journal tell? Its details in plain words; money, shares, days as such.

Long ids, hashes and row numbers tell a reader nothing and are left out. A name or a word that
nobody knows here stays as the journal has it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.event import EventCode
from db.facts.moment import BusinessDay
from db.facts.money import DIGITS, plain
from db.facts.quantity import Quantity
from db.words import language, say

if TYPE_CHECKING:
    from collections.abc import Mapping

WIDEST = 160
"""Signs of details at most."""
_DULL = frozenset(
    (
        "about", "agreed", "attempt", "basket", "begins", "bytes", "card_key", "contra",
        "currency", "dialect", "exchange_ms", "first", "group", "hash", "head", "host", "id",
        "key", "label", "last", "list", "merchant_name", "merchant_no", "next_stan", "offset_min",
        "op", "order", "partial", "pin", "public", "request", "rights", "row", "sealed", "seq",
        "settling", "signed_on", "since", "terminal_no",
    )
)  # fmt: skip
"""What tells a reader nothing."""
_DULL_OF: dict[int, frozenset[str]] = {
    EventCode.STAFF: frozenset(("code", "number")),
    EventCode.PRICE_LABEL: frozenset(("price",)),
}
"""What is a hash or the number of a row there only."""
_MONEY = frozenset(
    (
        "amount", "back", "balance", "cash", "discount", "due", "expected", "float",
        "grand_total", "gross", "in", "loaded", "minor", "out", "returns", "rounding", "sold",
        "tax", "tip", "total",
    )
)  # fmt: skip
"""Details that count minor units."""
_PRICES = frozenset(("price", "regular", "was"))
"""Details that are a unit price, in ten-thousandths."""
_WORDS = frozenset(("act", "kind", "role", "stage", "state", "what"))
"""Details whose value is a word of ours, and says all."""
_PRICE_PLACES, _SHARE_PLACES = 4, 2


class RecordWords:
    """Says records; its words are looked up once, for a page has hundreds of details."""

    def __init__(self, currency: str, names: Mapping[str, str]) -> None:
        """Speak of amounts in this currency, and of people as they are called."""
        self._currency, self._names = currency, names
        self._details, self._words = _details(), _words()
        self._between = (", ", ", ") if language() == "en" else ("，", "、")

    def told(self, code: int, body: Mapping[str, object]) -> str:
        """Write what a record of this kind tells; of a sale, its goods."""
        part, item = self._between
        lines = body.get("lines")
        if isinstance(lines, list):
            return item.join(str(line[1][1]) for line in lines if line[1])[:WIDEST]
        dull = _DULL | _DULL_OF.get(code, frozenset())
        parts = [
            self._part(name, value)
            for name, value in sorted(body.items(), key=lambda one: one[0] not in _WORDS)
            if isinstance(value, str | int)
            and not isinstance(value, bool)
            and value != ""
            and name not in dull
        ]
        return part.join(parts)[:WIDEST]

    def _part(self, name: str, value: str | int) -> str:
        """Say one detail."""
        known = self._words.get(str(value)) if name in _WORDS else None
        if known is not None:
            return known
        if name in ("reason", "why") and isinstance(value, str):
            reason = value
            value = say("Reason", reason)
        elif name in ("person", "approver"):
            value = self._names.get(str(value), value)
        elif isinstance(value, int):
            value = self._figure(name, value)
        called = self._details.get(name, name)
        return say("Reports", "{name} {value}", name=called, value=value)

    def _figure(self, name: str, value: int) -> str:
        """Write a number as what it is."""
        if name in _MONEY:
            return plain(value, DIGITS[self._currency])
        if name in _PRICES:
            return plain(value, _PRICE_PLACES, least=DIGITS[self._currency])
        if name == "percent":
            share = plain(value, _SHARE_PLACES, least=0)
            return f"{share} %" if language() == "en" else f"{share}%"
        if name == "quantity":
            return Quantity(value).text()
        return BusinessDay(value).text() if name == "day" else str(value)


def _details() -> dict[str, str]:
    return {
        "amount": say("Reports", "amount"),
        "approver": say("Reports", "approved by"),
        "back": say("Reports", "paid back"),
        "balance": say("Reports", "balance"),
        "batch": say("Reports", "batch"),
        "cash": say("Reports", "cash"),
        "certificate": say("Reports", "certificate"),
        "code": say("Reports", "item"),
        "copy": say("Reports", "copy"),
        "day": say("Reports", "business day"),
        "discount": say("Reports", "discounts"),
        "documents": say("Reports", "documents"),
        "expected": say("Reports", "expected"),
        "file": say("Reports", "file"),
        "float": say("Reports", "float"),
        "grand_total": say("Reports", "grand total"),
        "gross": say("Reports", "gross sales"),
        "in": say("Reports", "paid in"),
        "lines": say("Reports", "lines"),
        "loaded": say("Reports", "put on cards"),
        "member": say("Reports", "member"),
        "merchant": say("Reports", "merchant"),
        "minor": say("Reports", "amount"),
        "name": say("Reports", "name"),
        "new": say("Reports", "new ones"),
        **_more_details(),
    }


def _more_details() -> dict[str, str]:
    return {
        "number": say("Reports", "number"),
        "offer": say("Reports", "offer"),
        "out": say("Reports", "paid out"),
        "percent": say("Reports", "discount"),
        "person": say("Reports", "person"),
        "price": say("Reports", "price"),
        "quantity": say("Reports", "quantity"),
        "read": say("Reports", "read"),
        "reason": say("Reports", "reason"),
        "receipt": say("Reports", "receipt"),
        "reference": say("Reports", "reference"),
        "refused": say("Reports", "refused"),
        "regular": say("Reports", "usual price"),
        "returns": say("Reports", "returns"),
        "role": say("Reports", "role"),
        "rounding": say("Reports", "rounding"),
        "sold": say("Reports", "cash of sales"),
        "stan": say("Reports", "trace number"),
        "tax": say("Reports", "tax"),
        "terminal": say("Reports", "terminal"),
        "tier": say("Reports", "tier"),
        "till": say("Reports", "till"),
        "tip": say("Reports", "tip"),
        "total": say("Reports", "total"),
        "transactions": say("Reports", "transactions"),
        "tries": say("Reports", "tries"),
        "unchanged": say("Reports", "unchanged"),
        "updated": say("Reports", "updated"),
        "uploaded": say("Reports", "uploaded"),
        "was": say("Reports", "former price"),
        "why": say("Reports", "reason"),
        "z": say("Reports", "Z no."),
    }


def _words() -> dict[str, str]:
    return {
        "batch": say("Reports", "card batch"),
        "changed": say("Reports", "data changed"),
        "chosen": say("Reports", "buys here"),
        "cleared": say("Reports", "cleared"),
        "count": say("Reports", "drawer counted"),
        "enrolled": say("Reports", "taken in as a member"),
        "erased": say("Reports", "data erased"),
        "float": say("Reports", "float put in"),
        "given back": say("Reports", "coupon given back"),
        "hired": say("Reports", "hired"),
        "in": say("Reports", "cash paid in"),
        "let_go": say("Reports", "let go"),
        "members": say("Reports", "list of members"),
        "offers": say("Reports", "offers taken in"),
        "out": say("Reports", "cash paid out"),
        "pin": say("Reports", "own PIN set"),
        "posted": say("Reports", "role changed"),
        "prices": say("Reports", "list of prices"),
        "products": say("Reports", "list of goods"),
        "reason": say("Reports", "why it was over or short"),
        "refused": say("Reports", "coupon refused"),
        "sales": say("Reports", "former sales"),
        "sealed": say("Reports", "new PIN handed out"),
        "taken": say("Reports", "coupon taken"),
        "taken off": say("Reports", "coupon taken off"),
        "taxes": say("Reports", "list of taxes"),
        **_card_words(),
        **_roles(),
    }


def _roles() -> dict[str, str]:
    return {
        "auditor": say("Reports", "auditor"),
        "cashier": say("Reports", "cashier"),
        "manager": say("Reports", "manager"),
        "stock": say("Reports", "stock keeper"),
        "supervisor": say("Reports", "supervisor"),
    }


def _card_words() -> dict[str, str]:
    return {
        "advice_due": say("Reports", "still to be told to the bank"),
        "approved": say("Reports", "approved"),
        "balance": say("Reports", "balance looked up"),
        "cancel": say("Reports", "taken back"),
        "cancel_due": say("Reports", "still to be cancelled"),
        "closed": say("Reports", "batch closed"),
        "completion": say("Reports", "held amount taken"),
        "completion_advice": say("Reports", "held amount taken, as told to the bank"),
        "completion_void": say("Reports", "held amount given back"),
        "debit": say("Reports", "paid with"),
        "declined": say("Reports", "declined"),
        "load": say("Reports", "money put on it"),
        "no_answer": say("Reports", "no answer"),
        "preauth": say("Reports", "amount held"),
        "preauth_void": say("Reports", "hold given up"),
        "refund": say("Reports", "refund"),
        "refund_unknown": say("Reports", "refund not confirmed"),
        "reversal_due": say("Reports", "still to be reversed"),
        "reversed": say("Reports", "reversed"),
        "sale": say("Reports", "payment"),
        "sending": say("Reports", "sent"),
        "settling": say("Reports", "being settled"),
        "stored": say("Reports", "paid with a stored-value card"),
        "stored_load": say("Reports", "money put on a stored-value card"),
        "stored_refund": say("Reports", "refund to a stored-value card"),
        "suspense": say("Reports", "not to be found out: see the manager"),
        "transfer": say("Reports", "transfer"),
        "uploading": say("Reports", "being uploaded"),
        "void": say("Reports", "void"),
        "wallet": say("Reports", "paid by payment code"),
        "wallet_refund": say("Reports", "refund to the payment code"),
    }

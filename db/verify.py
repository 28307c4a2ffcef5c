"""Does this receipt stand in the journal as it was printed?

A receipt is known by its number, by the digits under its bars (shop, till, business day, number
and a check digit of the GS1 kind), or by the first signs of its record's hash. It is sound if the
record's hash, its place in the chain, its signature and the rows all agree.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from db.audit import audit_sale
from db.connection import rows
from db.ledger import seq_of_receipt
from db.words import say

if TYPE_CHECKING:
    from db.store import Store

_CODE = re.compile(r"(\d{2})(\d{2})(\d{8})(\d{6,})\d", re.ASCII)
_HASH = re.compile(r"[0-9a-f]{8,64}", re.ASCII)
SHORT_HASH = 16
"""Signs of a hash that the answer shows; eight are enough to ask."""


def verify(store: Store, text: str) -> dict[str, object]:
    """Say whether a receipt is in the journal, and what is wrong with it."""
    seq = _find(store, "".join(text.split()))
    if seq is None:
        return {"ok": False, "faults": [say("Verify", "There is no such receipt.")]}
    sale = store.sale_at(seq)
    faults = audit_sale(store.shop.profile.currency, seq)
    where = {"receipt": sale.receipt_no, "till": sale.till.key, "about": sale.receipt_no}
    record = rows("SELECT seq, hash FROM journal WHERE sale = ? LIMIT 1", (seq,))
    number, hashed = record[0] if record else (0, b"")
    return {
        "ok": not faults,
        "receipt_no": sale.receipt_no,
        "total": sale.total.text(),
        "tax": sale.tax.text(),
        "at": sale.at.text(),
        "business_day": sale.business_day.text(),
        "till": sale.till.key,
        "lines": len(sale.lines),
        "hash": hashed.hex()[:SHORT_HASH],
        "faults": [say("Check", fault, number=number, **where) for fault in faults],
    }


def _find(store: Store, text: str) -> int | None:
    """Find the sale that a number, the bars' digits or a hash lead to."""
    seq = seq_of_receipt(text.upper())
    if seq is not None:
        return seq
    code = _CODE.fullmatch(text)
    if code is not None:
        return _of_bars(store, code)
    if not _HASH.fullmatch(text.lower()):
        return None
    found = rows(
        "SELECT sale FROM journal WHERE sale NOT NULL AND code IN (13012, 13013) "
        "AND substr(lower(hex(hash)), 1, ?) = ?",
        (len(text), text.lower()),
    )
    return int(found[0][0]) if len(found) == 1 else None


def _of_bars(store: Store, code: re.Match[str]) -> int | None:
    """Find the sale whose bars these are; every part of them must be right."""
    from biip.checksums import gs1_standard_check_digit  # noqa: PLC0415  (only for bars)

    digits = code[0]
    if gs1_standard_check_digit(digits[:-1]) != int(digits[-1]) or code[1] != store.shop.key:
        return None
    seq = seq_of_receipt(f"{code[2]}-{int(code[4]):06d}")
    is_its_day = seq is not None and store.sale_at(seq).business_day.number == int(code[3])
    return seq if is_its_day else None

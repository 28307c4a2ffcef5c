"""Which fields does a request carry? From an attempt, and what is in hand for a moment.

A reversal is made of the attempt alone: no track, no PIN and no number is needed for it, so
nothing secret has to be kept for the case that it is due (payments.md 1.8).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.card import CardKind, EntryMode
from pos_gui.card.message.codec import Message

if TYPE_CHECKING:
    from db.facts.answer import ReversalReason
    from db.facts.batch import BatchLine, BatchTotals
    from db.facts.card import Attempt, Terminal
    from pos_gui.card.message.dialect import Dialect
    from pos_gui.card.terminal.protection import Cover
    from pos_gui.ports import CardInHand

_ENTRY = {
    EntryMode.KEYED: "01",
    EntryMode.SWIPED: "02",
    EntryMode.CHIP: "05",
    EntryMode.CONTACTLESS: "07",
}
_READER = "5"
"""Field 60.4: the terminal reads stripes and contact chips."""
_PIN_WITH_PAN = "2"
"""Field 53, first place: the PIN block holds the number."""
_SECURITY = 16
"""Digits of field 53."""
_WITH_DATE = {
    CardKind.REFUND,
    CardKind.PREAUTH_VOID,
    CardKind.COMPLETION,
    CardKind.COMPLETION_VOID,
}
_REVERSED_WITH_ORIGINAL = {
    CardKind.VOID, CardKind.PREAUTH_VOID, CardKind.COMPLETION, CardKind.COMPLETION_VOID,
}  # fmt: skip


def request(attempt: Attempt, dialect: Dialect) -> dict[str, str]:
    """Give the fields that say what is asked for; without a card yet."""
    intent, form = attempt.intent, dialect.forms[attempt.intent.kind]
    fields = {
        "3": form.processing,
        "11": f"{attempt.stan:06d}",
        "22": _ENTRY[intent.card.entry] + ("1" if intent.card.with_pin else "2"),
        "25": form.condition,
        "41": attempt.terminal_no,
        "42": attempt.merchant_no,
        "49": dialect.currency,
        "60": f"{form.function}{attempt.batch:06d}000{_READER}0{int(intent.partial)}",
    }
    if intent.kind is not CardKind.BALANCE:
        fields["4"] = f"{intent.amount.minor:012d}"
    if intent.tip and dialect.tip:
        fields[dialect.tip] = f"{intent.tip.minor:012d}"
    return fields | _original(attempt)


def _original(attempt: Attempt) -> dict[str, str]:
    """Give what refers to the transaction before (payments.md 1.2)."""
    kind, original = attempt.intent.kind, attempt.intent.original
    if original is None:
        return {}
    date = (original.date or "0000") if kind in _WITH_DATE else ""
    fields = {"61": f"{original.batch:06d}{original.stan:06d}{date}"}
    if original.rrn and kind in {CardKind.VOID, CardKind.REFUND, CardKind.COMPLETION_VOID}:
        fields["37"] = original.rrn
    if original.auth and kind is not CardKind.REFUND:
        fields["38"] = original.auth
    if kind is CardKind.REFUND:
        fields["63"] = attempt.intent.card.brand or "CUP"
    return fields


def with_card(card: CardInHand, cover: Cover, pin: str = "", target: str = "") -> dict[str, str]:
    """Give what card and customer say; in memory only.

    Without a PIN its fields are left out altogether (ISO 9564-1).
    """
    tracks = _tracks(card)
    if cover.hide is not None:
        tracks = {number: cover.hide(track) for number, track in tracks.items()}
    fields = {"2": card.pan} | tracks
    if card.expiry:
        fields["14"] = card.expiry
    if target:
        fields["62"] = target.encode("ascii").hex().upper()
    if pin:
        fields |= {"26": "12", "52": cover.pin(pin, card.pan).hex().upper()}
    hidden = bool(tracks) and cover.hide is not None
    if pin or hidden:
        how = f"{_PIN_WITH_PAN if pin else '0'}{cover.cipher}{int(hidden)}"
        fields["53"] = how.ljust(_SECURITY, "0")
    return fields


def _tracks(card: CardInHand) -> dict[str, str]:
    """Give fields 35 and 36 as far as they were read."""
    read = {"35": card.track2, "36": card.track3.replace("*", "0")}
    return {number: track.replace("=", "D") for number, track in read.items() if track}


def reversal(attempt: Attempt, reason: ReversalReason, dialect: Dialect) -> Message:
    """Write the 0400 that takes an attempt back, with the attempt's own trace number."""
    fields = request(attempt, dialect) | {"39": reason.value}
    kept = {"3", "4", "11", "22", "25", "39", "41", "42", "49", "60"}
    if attempt.intent.kind in _REVERSED_WITH_ORIGINAL:
        kept |= {"38", "61"}
    return Message("0400", {number: text for number, text in fields.items() if number in kept})


def network(terminal: Terminal, code: str, **more: str) -> dict[str, str]:
    """Give the fields of a message about the terminal itself; `code` is field 60.3."""
    fields = {
        "41": terminal.terminal_no,
        "42": terminal.merchant_no,
        "60": f"00{terminal.batch:06d}{code}",
    }
    return fields | {number.removeprefix("f"): text for number, text in more.items()}


def totals(domestic: BatchTotals, foreign: BatchTotals) -> str:
    """Write field 48 of a 0500: both totals, each with a flag that the host fills in."""
    return "".join(
        f"{one.debit:012d}{one.debit_count:03d}{one.credit:012d}{one.credit_count:03d}0"
        for one in (domestic, foreign)
    )


def block(lines: tuple[BatchLine, ...]) -> str:
    """Write field 48 of a 0320: how many, and each one's class, trace number, card and amount."""
    told = "".join(
        f"{'01' if one.foreign else '00'}{one.stan:06d}{_digits(one.pan):0>20}"
        f"{one.amount.minor:012d}"
        for one in lines
    )
    return f"{len(lines):02d}{told}"


def _digits(pan: str) -> str:
    """Write a number as digits; what is covered counts as zero."""
    return "".join(sign if sign.isdigit() else "0" for sign in pan)

"""What stands on a card slip (签购单), in which order? One pure function from what was ordered.

The transaction's type comes first, twice as high. Amounts and numbers are the recorded ones, as
they were known when the slip was ordered; an expiry date is never printed, a card number never
whole. Only the merchant's copy is signed. A payment that was declined, or of which nobody knows
yet, has a slip that says so: handed to the customer it stands in for cash that is not given.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from db.facts.answer import Approved, Declined
from db.facts.card import GIVES_BACK, PAID, AttemptState, CardKind, EntryMode
from db.facts.electronic import NEVER
from db.words import money, say_in
from pos_gui.receipt import slip_words
from pos_gui.receipt.blocks import Heading, Pair, Picture, Receipt, Rule, Space
from pos_gui.receipt.columns import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.facts.card import Attempt
    from db.facts.money import Money
    from db.facts.place import Shop
    from db.facts.slip import PaperSlip
    from pos_gui.receipt.blocks import Block

FIELD_MM = (80, 30)
"""Width and height of a drawn signature's picture."""
LAST_FOUR_ONLY = frozenset({"US"})
"""Countries whose law (FACTA) leaves the customer's slip the last four digits only."""
_ROOM_TO_SIGN = 5
_DECEMBER, _JANUARY = 12, 1


class Part(StrEnum):
    """For whom a slip is."""

    MERCHANT = "merchant"
    """The shop keeps it, with the signature."""
    CARDHOLDER = "cardholder"
    """The customer takes it along."""


def parts(paper: PaperSlip) -> tuple[Part, ...]:
    """Say which slips come out: both, the merchant's alone once it is signed.

    Of what was declined the customer gets one; the shop needs no paper of it.
    """
    if paper.attempt.state in {AttemptState.DECLINED, AttemptState.NO_ANSWER}:
        return (Part.CARDHOLDER,)
    return (Part.MERCHANT,) if paper.signed_later else (Part.MERCHANT, Part.CARDHOLDER)


def slip_name(paper: PaperSlip, part: Part) -> str:
    """Name a slip as its file is called: slip-12345678-000042-000007-merchant."""
    one = paper.attempt
    signed = "-signed" if paper.signed_later else ""
    return f"slip-{clean(one.terminal_no)}-{one.batch:06d}-{one.stan:06d}-{part.value}{signed}"


def slip(  # noqa: PLR0913  (all but three by name)
    paper: PaperSlip,
    shop: Shop,
    part: Part,
    *,
    to_sign: bool,
    limit: Money,
    language: str | None = None,
) -> Receipt:
    """Say what a slip shows.

    Args:
        paper: as it was ordered.
        shop: as it calls itself now.
        part: for whom.
        to_sign: whether the cardholder has to sign.
        limit: up to which a contactless card needs neither PIN nor signature.
        language: zh_CN, zh_TW or en; the shop's own by default.

    """
    speaks = language or shop.profile.language
    attempt = paper.attempt
    blocks: tuple[Block, ...] = (
        *_head(paper, shop, part, speaks),
        Rule(),
        *_merchant(paper, shop, speaks),
        Rule(),
        *_card(attempt, _masked(attempt.intent.card.masked, shop, part), speaks),
        Rule(),
        *_numbers(attempt, speaks),
        Rule(),
        *_amounts(attempt, speaks),
        *_left(paper, speaks),
        Rule(),
        *_remarks(paper, limit, speaks, to_sign=to_sign),
        *(_signature(paper, speaks, to_sign=to_sign) if part is Part.MERCHANT else ()),
        *_foot(paper, shop, speaks),
    )
    return Receipt(slip_name(paper, part), paper.copy, speaks, blocks)


def _head(paper: PaperSlip, shop: Shop, part: Part, language: str) -> Iterator[Block]:
    yield Heading(slip_words.kind(paper.attempt.intent.kind, language), big=True)
    if state := slip_words.state(paper.attempt.state, language):
        yield Heading(state, big=True)
    if shop.demo or paper.simulated:
        yield Heading(say_in(language, "Slip", "NO MONEY MOVED"), big=True)
    if paper.copy:
        yield Heading(say_in(language, "Slip", "REPRINT {copy}", copy=paper.copy), big=True)
    merchant = say_in(language, "Slip", "MERCHANT COPY")
    cardholder = say_in(language, "Slip", "CARDHOLDER COPY")
    yield Heading(merchant if part is Part.MERCHANT else cardholder)


def _merchant(paper: PaperSlip, shop: Shop, language: str) -> Iterator[Block]:
    attempt = paper.attempt
    name = clean(paper.merchant_name) or clean(shop.name)
    yield Pair(say_in(language, "Slip", "Merchant"), name)
    if branch := clean(shop.branch):
        yield Pair(say_in(language, "Slip", "Branch"), branch)
    yield Pair(say_in(language, "Slip", "Merchant no."), attempt.merchant_no)
    yield Pair(say_in(language, "Slip", "Terminal no."), attempt.terminal_no)
    yield Pair(say_in(language, "Slip", "Operator no."), attempt.intent.person)
    if paper.copy:
        by = f"{paper.person} {paper.at.local():%Y-%m-%d %H:%M:%S}"
        yield Pair(say_in(language, "Slip", "Reprinted by"), by)


def _card(attempt: Attempt, masked: str, language: str) -> Iterator[Block]:
    card, known = attempt.intent.card, _answer(attempt)
    is_code = card.entry is EntryMode.CODE
    number = say_in(language, "Slip", "Card no.")
    yield Pair(say_in(language, "Slip", "Payment code") if is_code else number, masked)
    if attempt.intent.target is not None:
        yield Pair(say_in(language, "Slip", "To card"), attempt.intent.target.masked)
    yield Pair(say_in(language, "Slip", "Read by"), slip_words.entry(card.entry, language))
    told = (
        (say_in(language, "Slip", "Brand"), (known and known.organisation) or card.brand),
        (say_in(language, "Slip", "Issuer"), (known and known.issuer) or card.issuer),
        (say_in(language, "Slip", "Acquirer"), (known and known.acquirer) or ""),
    )
    yield from _told(told)


def _masked(masked: str, shop: Shop, part: Part) -> str:
    """Hide the first digits too where the customer's slip may show the last four only."""
    if part is Part.CARDHOLDER and shop.profile.name in LAST_FOUR_ONLY:
        return "*" * (len(masked) - 4) + masked[-4:]
    return masked


def _numbers(attempt: Attempt, language: str) -> Iterator[Block]:
    known, original = _answer(attempt), attempt.intent.original
    if attempt.batch:
        yield Pair(say_in(language, "Slip", "Batch no."), f"{attempt.batch:06d}")
    yield Pair(say_in(language, "Slip", "Voucher no."), f"{attempt.stan:06d}")
    told = (
        (say_in(language, "Slip", "Auth. no."), known.auth if known else ""),
        (say_in(language, "Slip", "Ref. no."), known.rrn if known else ""),
    )
    yield from _told(told)
    yield Pair(say_in(language, "Slip", "Date/time"), slip_time(attempt))
    if original is not None:
        yield Pair(
            say_in(language, "Slip", "Original voucher"),
            f"{original.batch:06d} {original.stan:06d}",
        )
        first = (
            (say_in(language, "Slip", "Original ref."), original.rrn),
            (say_in(language, "Slip", "Original auth."), original.auth),
            (say_in(language, "Slip", "Original date"), original.date),
        )
        yield from _told(first)


def _told(pairs: tuple[tuple[str, str], ...]) -> Iterator[Block]:
    """Leave out what nobody has told."""
    return (Pair(name, said) for name, said in pairs if clean(said))


def slip_time(attempt: Attempt) -> str:
    """Write when it was: as the host counts, or as we do where it has not said."""
    here, known = attempt.intent.at.local(), _answer(attempt)
    if known is None or not (len(known.date) == 4 and len(known.time) == 6):  # noqa: PLR2004  (MMDD, hhmmss)
        return f"{here:%Y-%m-%d %H:%M:%S}"
    date, time = known.date, known.time
    # The host says no year: around New Year it may be in the one before or after ours.
    year = here.year
    year -= here.month == _JANUARY and date[:2] == f"{_DECEMBER:02d}"
    year += here.month == _DECEMBER and date[:2] == f"{_JANUARY:02d}"
    return f"{year}-{date[:2]}-{date[2:]} {time[:2]}:{time[2:4]}:{time[4:]}"


def _amounts(attempt: Attempt, language: str) -> Iterator[Block]:
    """Show what was approved, else what was asked for; money that goes back has a minus.

    Where nothing has moved it is nothing that stands large.
    """
    intent = attempt.intent
    moved = attempt.approved or intent.amount
    back = intent.kind in GIVES_BACK
    if attempt.state in NEVER:
        yield Pair(say_in(language, "Slip", "Asked for"), _signed(intent.amount, back=back))
        out, charged = say_in(language, "Slip", "PAID OUT"), say_in(language, "Slip", "CHARGED")
        yield Pair(out if back else charged, money(intent.amount - intent.amount), big=True)
        return
    if attempt.approved is not None and attempt.approved != intent.amount:
        yield Pair(say_in(language, "Slip", "Asked for"), _signed(intent.amount, back=back))
    if tip := attempt.tip:
        yield Pair(say_in(language, "Slip", "Amount"), _signed(moved - tip, back=back))
        yield Pair(say_in(language, "Slip", "Tip"), _signed(tip, back=back))
        yield Pair(say_in(language, "Slip", "TOTAL"), _signed(moved, back=back), big=True)
        return
    yield Pair(say_in(language, "Slip", "AMOUNT"), _signed(moved, back=back), big=True)


def _left(paper: PaperSlip, language: str) -> Iterator[Block]:
    """Show what was left on a stored-value card, and how a load was paid."""
    if paper.left is None or paper.attempt.state not in PAID:
        return
    if paper.attempt.intent.kind is CardKind.STORED_LOAD:
        yield Pair(say_in(language, "Slip", "Paid by"), say_in(language, "Slip", "Cash"))
    yield Pair(say_in(language, "Slip", "Left on the card"), money(paper.left))


def _signed(value: Money, *, back: bool) -> str:
    return money(-value if back else value, minus="-")


def _remarks(paper: PaperSlip, limit: Money, language: str, *, to_sign: bool) -> Iterator[Block]:
    """Say how it stands, and why nobody signs."""
    attempt = paper.attempt
    for sentence in slip_words.meaning(attempt, language):
        yield Heading(sentence)
    if isinstance(attempt.result, Declined):
        yield Heading(slip_words.reason(attempt.result.action, language))
        yield Pair(say_in(language, "Slip", "Answer code"), attempt.result.code)
    if attempt.reference:
        yield Pair(say_in(language, "Slip", "Manager's reference"), attempt.reference)
    if attempt.intent.card.with_pin:
        yield Heading(say_in(language, "Slip", "PIN entered."))
    contactless = attempt.intent.card.entry is EntryMode.CONTACTLESS
    if contactless and not to_sign and attempt.state in PAID:
        said = say_in(
            language, "Slip", "Contactless up to {limit}: no signature needed.", limit=money(limit)
        )
        yield Heading(said)


def _signature(paper: PaperSlip, language: str, *, to_sign: bool) -> Iterator[Block]:
    """Leave room to sign, or show what was drawn over its characteristic code."""
    if paper.attempt.state not in PAID or not (to_sign or paper.signature):
        return
    label = say_in(language, "Slip", "Cardholder's signature")
    yield Pair(label, "")
    if paper.signature is not None:
        drawn = say_in(language, "Slip", "(signed on the screen)")
        yield Picture(paper.signature.image, FIELD_MM, f"{drawn} {paper.signature.code}")
        yield Pair(say_in(language, "Slip", "Characteristic code"), paper.signature.code)
    else:
        yield from (Space() for _ in range(_ROOM_TO_SIGN))
        yield Rule()
    yield Heading(slip_words.acknowledged(paper.attempt.intent.kind, language))


def _foot(paper: PaperSlip, shop: Shop, language: str) -> Iterator[Block]:
    if paper.simulated:
        yield Heading(say_in(language, "Slip", "Answered by the simulator: no money has moved."))
    elif shop.demo:
        yield Heading(say_in(language, "Slip", "A demonstration: no money has moved."))


def _answer(attempt: Attempt) -> Approved | None:
    return attempt.result if isinstance(attempt.result, Approved) else None

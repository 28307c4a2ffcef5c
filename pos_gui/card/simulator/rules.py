"""May this transaction be done? The host's own checks, each gives a code; "" is yes.

They are those of payments.md 1.9, in that order: the first code found is answered.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from pos_gui.card.simulator import secrecy

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_gui.card.simulator.bank import Bank, Card
    from pos_gui.card.simulator.ledger import Entry, Ledger
    from pos_gui.card.simulator.secrecy import Keys

KINDS = {
    ("0200", "310000", "00", "01"): "balance",
    ("0200", "000000", "00", "22"): "sale",
    ("0200", "000000", "64", "22"): "instalment",
    ("0200", "200000", "00", "23"): "void",
    ("0220", "200000", "00", "25"): "refund",
    ("0100", "030000", "06", "10"): "preauth",
    ("0100", "200000", "06", "11"): "preauth_void",
    ("0200", "000000", "06", "20"): "completion",
    ("0220", "000000", "06", "24"): "completion_advice",
    ("0200", "200000", "06", "21"): "completion_void",
    ("0200", "400000", "66", "49"): "transfer",
}
"""By type, fields 3, 25 and 60.1 (payments.md 1.2)."""
NOT_REVERSIBLE = frozenset({"balance", "refund", "completion_advice"})
_COMPLETIONS = ("completion", "completion_advice")
_WRONG_PIN = ("55", "38", "75")


class Case(NamedTuple):
    """A transaction to be judged."""

    kind: str
    """What is asked for."""
    fields: dict[int, str]
    """The message."""
    pan: str
    """The card's number; of the original where none came."""
    expires: str
    """YYMM as the card says; empty where it does not."""
    amount: int
    """Minor units."""
    original: Entry | None
    """What it refers to."""
    today: date
    """The host's day."""
    keys: Keys
    """The terminal's."""
    bank: Bank
    """Whom the host knows."""
    ledger: Ledger
    """What it has done."""

    @property
    def card(self) -> Card | None:
        """Give the card."""
        return self.bank.cards.get(self.pan)


def judge(case: Case) -> str:
    """Give the code that field 39 will say."""
    for rule in _RULES[case.kind]:
        if code := rule(case):
            return code
    return "00"


def available(case: Case) -> int:
    """Give what the card still has: its balance, less what was taken and what is held."""
    card, ledger = case.card, case.ledger
    if card is None:
        return 0
    mine = ledger.of_card(case.pan)
    held = sum(one.amount for one in mine if one.kind == "preauth" and _is_open(ledger, one))
    return card.balance - ledger.money(mine) - held


def _is_open(ledger: Ledger, hold: Entry) -> bool:
    return ledger.stands(hold) and not ledger.about(hold.key, "preauth_void", *_COMPLETIONS)


def _amount(case: Case) -> str:
    return "" if case.amount > 0 else "13"


def _card(case: Case) -> str:
    card = case.card
    if card is None:
        return "14"
    if card.listed:
        return "62"
    on_track = case.fields.get(35, case.pan).partition("D")[0]
    if on_track != case.pan:
        return "14"
    return "54" if (case.expires or card.expires) < f"{case.today:%y%m}" else ""


def _pin(case: Case) -> str:
    card, block = case.card, case.fields.get(52)
    if card is None or not card.pin:
        return ""
    tries = 0
    for one in reversed(case.ledger.of_card(case.pan)):
        if one.code not in _WRONG_PIN:
            break
        tries += 1
    if tries >= case.bank.policy.pin_tries:
        return "75"
    if block is None:
        contactless = case.fields.get(22, "").startswith("07")
        small = contactless and case.amount <= case.bank.policy.small_amount
        return "55" if card.needs_pin and not small else ""
    if secrecy.pin(case.keys, block, case.pan) == card.pin:
        return ""
    return "38" if tries + 1 >= case.bank.policy.pin_tries else "55"


def _limits(case: Case) -> str:
    card = case.card
    if card is None:
        return ""
    if card.once and case.amount > card.once:
        return "61"
    day = f"{case.today:%Y%m%d}"
    spent = case.ledger.money([e for e in case.ledger.of_card(case.pan) if e.day == day])
    return "61" if card.daily and spent + case.amount > card.daily else ""


def _chosen(case: Case) -> str:
    card = case.card
    return (card.answers if card else "") or case.bank.amounts.get(case.amount, "")


def _funds(case: Case) -> str:
    left = available(case)
    if case.amount <= left:
        return ""
    return "10" if left > 0 and case.fields.get(60, "")[13:14] == "1" else "51"


def _target(case: Case) -> str:
    told = bytes.fromhex(case.fields.get(62, "")).decode("latin-1")
    return "" if told in case.bank.cards and told != case.pan else "A3"


def _refers_to(*kinds: str) -> Callable[[Case], str]:
    """Make the rule that the original is there, of these kinds, in force, and of this card."""

    def rule(case: Case) -> str:
        one, ledger = case.original, case.ledger
        if one is not None and one.kind == "instalment" and "sale" in kinds:
            return "12"
        if one is None or one.kind not in kinds or not ledger.stands(one):
            return "25"
        if ledger.about(one.key, "void", "completion_void"):
            return "25"
        return "14" if one.card != case.pan else ""

    return rule


def _same_day(case: Case) -> str:
    one = case.original
    return "" if one and one.day == f"{case.today:%Y%m%d}" else "25"


def _same_amount(case: Case) -> str:
    return "" if case.original and case.original.amount == case.amount else "64"


def _not_refunded(case: Case) -> str:
    return "25" if case.original and case.ledger.about(case.original.key, "refund") else ""


def _age(case: Case) -> int:
    if case.original is None:
        return 0
    return (case.today - date.fromisoformat(case.original.day)).days


def _hold(case: Case) -> str:
    one = case.original
    if (
        one is None
        or one.auth != case.fields.get(38, "").strip()
        or not _is_open(case.ledger, one)
    ):
        return "25"
    return "22" if _age(case) > case.bank.policy.hold_days else ""


def _within_hold(case: Case) -> str:
    held = case.original.amount if case.original else 0
    return "64" if case.amount * 100 > held * case.bank.policy.completion_percent else ""


def _remaining(case: Case) -> str:
    one = case.original
    if one is None or case.fields.get(37, one.rrn) != one.rrn:
        return "25"
    if _age(case) > case.bank.policy.refund_days:
        return "25"
    back = sum(each.amount for each in case.ledger.about(one.key, "refund"))
    return "61" if case.amount > one.amount - back else ""


_PAYS = (_amount, _card, _pin, _limits, _chosen, _funds)
_RULES: dict[str, tuple[Callable[[Case], str], ...]] = {
    "balance": (_card, _pin),
    "sale": _PAYS,
    "instalment": _PAYS,
    "preauth": _PAYS,
    "transfer": (_target, *_PAYS),
    "void": (_refers_to("sale"), _same_day, _not_refunded, _same_amount),
    "completion_void": (_refers_to(*_COMPLETIONS), _same_day, _not_refunded, _same_amount),
    "preauth_void": (_refers_to("preauth"), _hold, _same_amount),
    "completion": (_amount, _refers_to("preauth"), _hold, _within_hold),
    "completion_advice": (_amount, _refers_to("preauth"), _hold, _within_hold),
    "refund": (_amount, _refers_to("sale", *_COMPLETIONS), _remaining),
}

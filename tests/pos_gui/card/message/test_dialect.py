"""Is the dialect whole: every kind written, every code acted on?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.facts.answer import ReversalReason
from db.facts.card import CardKind
from db.facts.money import Money
from db.facts.trouble import Refused
from pos_gui.card.message.dialect import dialect
from pos_gui.card.terminal.requests import request, reversal
from pos_gui.checkout.card_words import ACTIONS, advice
from tests.pos_gui.card.terminal.host import attempt

UNIONPAY = dialect("unionpay")
WALLETS = {CardKind.WALLET, CardKind.WALLET_REFUND}
TABLE = {
    "call_issuer": "01 02 05",
    "call_acquirer": "03 97 58",
    "quiet": "04 07 34 35 36 37 41 43 67",
    "pin_blocked": "38 75",
    "other_tender": "12 40 57 62 63 A1 A3",
    "smaller": "13 61 65",
    "show_again": "14 15",
    "check_original": "22 25",
    "alarm": "30",
    "no_money": "51",
    "other_card": "33 54",
    "pin_again": "55",
    "correct_amount": "64",
    "sign_on": "77 99 A0",
    "wait": "90",
    "later": "91 92 96 A7",
}
"""What the cashier does about each code (payments.md 1.7)."""


def test_every_kind_has_a_form() -> None:
    """As the terminals write them; only what can be taken back says so."""
    assert set(UNIONPAY.forms) == set(CardKind) - WALLETS
    keys = {
        kind: f"{form.mti}/{form.processing}/{form.condition}/{form.function}"
        for kind, form in UNIONPAY.forms.items()
    }
    assert keys[CardKind.SALE] == "0200/000000/00/22"
    assert keys[CardKind.REFUND] == "0220/200000/00/25"
    assert keys[CardKind.PREAUTH] == "0100/030000/06/10"
    assert len(set(keys.values())) == len(keys)
    never = {kind for kind, form in UNIONPAY.forms.items() if not form.reversible}
    assert never == {CardKind.BALANCE, CardKind.REFUND, CardKind.COMPLETION_ADVICE}


@pytest.mark.parametrize(
    ("code", "action"),
    [(code, action) for action, codes in TABLE.items() for code in codes.split()],
)
def test_every_code_has_its_action(code: str, action: str) -> None:
    """And the action a sentence for the cashier."""
    told = UNIONPAY.declined(code)
    assert (told.action, told.reconcile) == (action, False)
    assert advice(told.action) is ACTIONS[action]


def test_no_code_is_left_over() -> None:
    """The dialect names no code that the table does not, and none twice."""
    assert set(UNIONPAY.actions) == {code for codes in TABLE.values() for code in codes.split()}
    assert not set(UNIONPAY.actions) & (UNIONPAY.approved | UNIONPAY.unsure)


@pytest.mark.parametrize("code", ["", "ZZ", "98765", "06"])
def test_an_unknown_code_is_no_approval(code: str) -> None:
    """It is declined, and the books are compared."""
    told = UNIONPAY.declined(code)
    assert (told.action, told.reconcile) == ("reconcile", True)
    assert code not in UNIONPAY.approved


def test_there_is_no_such_dialect() -> None:
    """One sentence names those there are; a path is none."""
    for name in ("elsewhere", "../unionpay", ""):
        with pytest.raises(Refused, match="unionpay"):
            dialect(name)


def test_a_tip_is_told_where_the_dialect_has_a_field_for_it() -> None:
    """Beside the amount that contains it; what takes the sale back does not repeat it."""
    asked = attempt(amount=12_63, tip=Money(1_93, "CNY"))
    told = request(asked, UNIONPAY)
    assert (told["4"], told[UNIONPAY.tip]) == ("000000001263", "000000000193")
    assert UNIONPAY.tip not in request(attempt(), UNIONPAY)
    assert UNIONPAY.tip not in reversal(asked, ReversalReason.NO_ANSWER, UNIONPAY).fields
    assert request(asked, replace(UNIONPAY, tip="")).keys() == told.keys() - {UNIONPAY.tip}

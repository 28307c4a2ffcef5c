"""Is the dialect whole: every kind written, every code acted on?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.facts.answer import ReversalReason
from db.facts.card import CARDS, CardKind
from db.facts.money import Money
from db.facts.trouble import Refused
from pos_gui.card.message import dialect_file
from pos_gui.card.message.dialect import Keying, dialect
from pos_gui.card.terminal.requests import request, reversal
from pos_gui.checkout.card_words import ACTIONS, advice
from tests.pos_gui.card.terminal.host import attempt

if TYPE_CHECKING:
    from pathlib import Path

UNIONPAY = dialect("unionpay")
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
    assert set(UNIONPAY.forms) == CARDS
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


@pytest.mark.parametrize("name", sorted(one.stem for one in dialect_file.FOLDER.glob("*.toml")))
def test_every_file_is_a_whole_dialect(name: str) -> None:
    """What one does not say itself is as in the one it is like; no key is left over."""
    told = dialect(name)
    assert (set(told.forms), told.actions) == (set(UNIONPAY.forms), UNIONPAY.actions)
    assert set(dialect_file.told(name)) == set(dialect_file.told("unionpay"))
    assert told.name != UNIONPAY.name or name == "unionpay"
    size = 16 if told.keys.scheme in {"sm", "dukpt_aes"} else 8
    assert told.spec["52"]["max_len"] == size
    has_own = told.keys.scheme.startswith("dukpt")
    assert ("0800" not in told.without_mac, told.spec["57"]["max_len"] > 0) == (has_own, has_own)


@pytest.mark.parametrize(
    ("name", "keys", "partial"),
    [
        ("unionpay", Keying("double", 0, "unionpay", hides_tracks=False), False),
        ("unionpay_sm", Keying("sm", 0, "unionpay", hides_tracks=True), False),
        ("unionpay_dukpt", Keying("dukpt_aes", 4, "cmac", hides_tracks=True), True),
        ("unionpay_dukpt_tdes", Keying("dukpt_tdes", 3, "retail", hides_tracks=True), True),
    ],
)
def test_the_files_say_which_keys(name: str, keys: Keying, partial: bool) -> None:  # noqa: FBT001
    """And whether the acquirer approves a part."""
    assert dialect(name).keys == keys
    assert dialect_file.may_be_partial(name) is partial


@pytest.mark.parametrize(
    "keys",
    ["pin_block = 4", 'mac = "cmac"', "hides_tracks = true", 'scheme = "sm"\nmac = "retail"',
     'scheme = "other"', 'scheme = "dukpt_aes"', "pin_block = 1"],
)  # fmt: skip
def test_keys_that_do_not_go_together_are_refused(
    keys: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In one sentence, when the dialect is read and not when a card waits."""
    for one in dialect_file.FOLDER.glob("*.toml"):
        (tmp_path / one.name).write_bytes(one.read_bytes())
    (tmp_path / "odd.toml").write_text(f'like = "unionpay"\n[keys]\n{keys}\n')
    (tmp_path / "ring.toml").write_text('like = "ring"\n')
    monkeypatch.setattr(dialect_file, "FOLDER", tmp_path)
    dialect_file.told.cache_clear()
    with pytest.raises(Refused, match="odd keys, PIN block, MAC and tracks do not fit"):
        dialect.__wrapped__("odd")
    with pytest.raises(Refused, match="ring is like itself"):
        dialect_file.told("ring")
    dialect_file.told.cache_clear()


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

"""Does the host get the texts of an electronic slip, within what its field holds?"""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from db.facts.answer import Approved
from db.facts.card import AttemptState, CardKind, Terminal
from db.facts.money import Money
from pos_gui.receipt.slip_texts import slip_texts
from tests.pos_gui.receipt import slip_samples
from tests.pos_gui.receipt.slip_samples import attempt

FIELD_55 = 255
TERMINAL = Terminal(
    "03", "12345678", "898320153990001", "惠民生鲜", "bank:1", "unionpay", 42, signed_on=True
)


def test_each_text_under_its_tag() -> None:
    """A sale with a tip."""
    assert slip_texts(attempt(tip=6_60), TERMINAL, copies=2) == {
        "FF00": "惠民生鲜",
        "FF01": "消费 SALE",
        "FF02": "0017",
        "FF03": "中国工商银行",
        "FF04": "中国建设银行",
        "FF06": "20261122143310",
        "FF07": "A1B2C3",
        "FF08": "000000000660",
        "FF09": "CUP",
        "FF0A": "CNY",
        "FF70": "2",
    }


def test_what_it_refers_to() -> None:
    """A completion names the hold; what nobody knows is left out."""
    told = slip_texts(attempt(CardKind.COMPLETION, original=True), TERMINAL)
    assert [told[tag] for tag in ("FF60", "FF61", "FF62", "FF63", "FF64")] == [
        "000041", "000006", "112200000006", "Z9Y8X7", "1121",
    ]  # fmt: skip
    silent = slip_texts(attempt(state=AttemptState.ADVICE_DUE), TERMINAL)
    assert "FF03" not in silent
    assert "FF07" not in silent
    assert silent["FF04"] == slip_samples.CARD.issuer


@given(st.text(max_size=80), st.sampled_from(CardKind))
def test_field_55_holds_them(name: str, kind: CardKind) -> None:
    """Whatever shop and banks are called; no character is cut in two, no control gets through."""
    terminal = replace(TERMINAL, merchant_name=name)
    answer = Approved(
        "00", Money(1, "CNY"), name, name[:6], "1122", "143310", "", name, name, name
    )
    plain = attempt(kind, tip=1, original=True, result=answer)
    told = slip_texts(replace(plain, intent=replace(plain.intent, person=name)), terminal)
    assert sum(3 + len(text.encode("gb18030")) for text in told.values()) <= FIELD_55
    assert all(told.values())
    assert not {unicodedata.category(sign) for sign in "".join(told.values())} & {"Cc", "Cf", "Cs"}

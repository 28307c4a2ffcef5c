"""Is a signature bound to its transaction, and does every change of the evidence show?"""

from __future__ import annotations

import json
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from db.chain import Signer, canonical, digest
from db.facts.answer import Declined
from db.facts.card import AttemptState
from pos_gui.card import signature
from pos_gui.card.signature import Broken, Fault, Head, Point
from tests.pos_gui.card.signing import AT, attempt, hand

POINTS = st.builds(
    Point, st.integers(0, 20_000), st.integers(0, 9_000), st.integers(0, 60_000),
    st.integers(0, 1000),
)  # fmt: skip
STROKES = st.lists(st.lists(POINTS, max_size=9).map(tuple), max_size=5).map(tuple)


class Till:
    """A till that seals one signature after the other."""

    def __init__(self) -> None:
        """Begin with a key in memory."""
        self.signer = Signer(None)
        self.signer.load()
        self.keys = {self.signer.name: self.signer.public}
        self.evidence: list[str] = []

    def sign(self, count: int) -> list[str]:
        """Have so many transactions signed for."""
        for stan in range(1, count + 1):
            drawn = signature.drawn(attempt(stan), hand(), AT)
            before = self.evidence[-1] if self.evidence else ""
            self.evidence.append(signature.sealed(drawn, before, self.signer).evidence)
        return self.evidence


@pytest.fixture(scope="module")
def till() -> Till:
    """Give a till with five signatures."""
    made = Till()
    made.sign(5)
    return made


def test_the_published_code_comes_out() -> None:
    """The vector of payments.md 1.11."""
    assert signature.characteristic_code("1122", "123456789012") == "475A8226"


def test_a_missing_date_is_zeros_and_a_letter_is_none_either() -> None:
    """Every transaction has a code, whatever its host calls it."""
    assert signature.characteristic_code("", "123456789012") == "56788226"
    assert signature.characteristic_code("1122", "12345678901X") == signature.characteristic_code(
        "1122", "123456789010"
    )
    assert signature.characteristic_code("1122", "") == "11220000"


@given(st.text("0123456789", min_size=12, max_size=12), st.sampled_from(("", "0101", "1231")))
def test_the_code_is_eight_hexadecimal_digits(rrn: str, date: str) -> None:
    """Always."""
    code = signature.characteristic_code(date, rrn)
    assert len(code) == 8
    assert bytes.fromhex(code).hex().upper() == code


def test_a_dot_is_no_signature() -> None:
    """Nor is nothing, nor a tick, nor a jump; a name is."""
    dot = (tuple(Point(10, 10, at, 500) for at in range(50)),)
    tick = (tuple(Point(100 * at, 100 * at, at, 500) for at in range(9)),)
    jump = ((Point(0, 0, 0, 500), Point(8000, 3000, 1, 500)),)
    for too_little in ((), dot, tick, jump):
        assert not signature.has_ink(too_little)
    assert signature.has_ink(hand())


@given(STROKES)
def test_anything_can_be_drawn(strokes: signature.Strokes) -> None:
    """The picture has its size, however large the field was."""
    with Image.open(BytesIO(signature.picture(strokes, "475A8226"))) as drawn:
        assert drawn.size == (640, 240)
        assert drawn.mode == "L"


def test_ink_and_code_are_seen_in_the_picture() -> None:
    """Strokes are black, the code is grey and beneath them."""
    bare, signed = signature.picture((), "475A8226"), signature.picture(hand(), "475A8226")
    for made, blackest in ((bare, 205), (signed, 0)):
        with Image.open(BytesIO(made)) as drawn:
            assert drawn.getextrema() == (blackest, 255)
    assert signature.picture(hand(), "00000000") != signed
    assert len(signed) < 16_000


def test_the_evidence_tells_the_transaction() -> None:
    """Amount, numbers, code and hashes; no full card number, no name."""
    drawn = signature.drawn(attempt(), hand(), AT)
    told = json.loads(drawn.evidence)
    assert (told["rrn"], told["stan"], told["batch"]) == ("123456789012", 483, 7)
    assert (told["total"], told["currency"], told["operator"]) == (12850, "CNY", "0017")
    assert (told["terminal"], told["code"], drawn.code) == ("12345678", "475A8226", "475A8226")
    assert told["card"] == "622576******9524"
    assert told["at"] == [AT.utc_ms, 480]


def test_what_was_not_approved_has_an_empty_code() -> None:
    """A signature is never asked for then; drawn all the same, it claims nothing."""
    no = replace(attempt(), state=AttemptState.DECLINED, result=Declined("51", "other_tender"))
    assert signature.drawn(no, hand(), AT).code == "00000000"


def test_an_untouched_chain_is_whole(till: Till) -> None:
    """Its head says how far it reaches, and any former head is on the way."""
    head = signature.verify(till.evidence, till.keys)
    assert isinstance(head, Head)
    assert head.count == 5
    assert signature.verify(till.evidence, till.keys, head) == head
    early = signature.verify(till.evidence[:2], till.keys)
    assert isinstance(early, Head)
    assert signature.verify(till.evidence, till.keys, early) == head
    assert signature.verify([], till.keys) == Head(0, "00" * 32)


def altered(text: str, **news: object) -> str:
    """Change the body of a record and hash it anew, as who has no key can."""
    record = json.loads(text)
    record["body"] |= news
    made = digest(
        bytes.fromhex(record["prev"]), (signature._PURPOSE, record["body"])  # noqa: SLF001  (the forger reads our code)
    )  # fmt: skip
    return canonical(record | {"hash": made.hex()})


@pytest.mark.parametrize("at", range(5))
@pytest.mark.parametrize(
    "news", [{"total": 1}, {"operator": "0001"}, {"strokes": "00" * 32}, {"at": [0, 0]}]
)
def test_an_altered_record_shows(till: Till, at: int, news: dict[str, object]) -> None:
    """Left with its hash it does not fit, hashed anew it is not signed."""
    plain = json.loads(till.evidence[at])
    plain["body"] |= news
    for text, fault in (
        (canonical(plain), Fault.ALTERED),
        (altered(till.evidence[at], **news), Fault.NOT_OURS),
    ):
        records = [*till.evidence[:at], text, *till.evidence[at + 1 :]]
        assert signature.verify(records, till.keys) == Broken(at, fault)


@given(st.data())
def test_any_changed_sign_shows(data: st.DataObject) -> None:
    """Wherever in whichever record, also a blank that changes no meaning."""
    till = SHARED
    at = data.draw(st.integers(0, 2))
    text = till.evidence[at]
    place = data.draw(st.integers(0, len(text) - 1))
    sign = data.draw(
        st.sampled_from('0123456789abcdef "{}x').filter(lambda one: one != text[place])
    )
    records = list(till.evidence)
    records[at] = text[:place] + sign + text[place + 1 :]
    found = signature.verify(records, till.keys)
    assert isinstance(found, Broken)
    assert found.at == at


SHARED = Till()
SHARED.sign(3)


@pytest.mark.parametrize("at", range(4))
def test_a_deleted_record_shows(till: Till, at: int) -> None:
    """The next one was not written after the one that is there now."""
    records = till.evidence[:at] + till.evidence[at + 1 :]
    assert signature.verify(records, till.keys) == Broken(at, Fault.OUT_OF_PLACE)


def test_the_last_records_missing_shows_against_a_kept_head(till: Till) -> None:
    """And only there: the rest is whole in itself."""
    head = signature.verify(till.evidence, till.keys)
    assert isinstance(head, Head)
    for left in range(5):
        cut = till.evidence[:left]
        assert isinstance(signature.verify(cut, till.keys), Head)
        assert signature.verify(cut, till.keys, head) == Broken(left, Fault.CUT_OFF)


def test_another_end_than_the_kept_one_shows(till: Till) -> None:
    """Even if the till's own key has signed it."""
    head = signature.verify(till.evidence, till.keys)
    assert isinstance(head, Head)
    other = signature.sealed(
        signature.drawn(attempt(99), hand(), AT), till.evidence[3], till.signer
    ).evidence
    records = [*till.evidence[:4], other]
    assert signature.verify(records, till.keys, head) == Broken(4, Fault.CUT_OFF)


@pytest.mark.parametrize("at", range(6))
def test_an_inserted_record_shows(till: Till, at: int) -> None:
    """Another till's, even one written after the right record."""
    stranger = Till().signer
    before = till.evidence[at - 1] if at else ""
    drawn = signature.drawn(attempt(77), hand(), AT)
    forged = signature.sealed(drawn, before, stranger).evidence
    records = [*till.evidence[:at], forged, *till.evidence[at:]]
    assert signature.verify(records, till.keys) == Broken(at, Fault.NOT_OURS)


def test_a_repeated_record_shows(till: Till) -> None:
    """One signature does not count twice."""
    records = [till.evidence[0], till.evidence[0], *till.evidence[1:]]
    assert signature.verify(records, till.keys) == Broken(1, Fault.OUT_OF_PLACE)


@given(st.permutations(range(3)))
def test_another_order_shows(order: list[int]) -> None:
    """Any other than the one in which they were written."""
    found = signature.verify([SHARED.evidence[at] for at in order], SHARED.keys)
    assert isinstance(found, Head) is (order == sorted(order))


def test_a_signature_moved_to_another_slip_shows(till: Till) -> None:
    """Strokes, picture, code and the cashier's answer belong to their evidence."""
    one = signature.sealed(signature.drawn(attempt(1), hand(), AT), "", till.signer)
    assert signature.belongs(one)
    more = signature.strokes_text(hand(6))
    for moved in (
        replace(one, strokes=more),
        replace(one, image=one.image + b" "),
        replace(one, code="00000000"),
        replace(one, matches=False),
    ):
        assert not signature.belongs(moved)


def test_no_json_is_altered_too(till: Till) -> None:
    """Whatever stands in the place of a record."""
    for text in ("", "[]", "{}", "null", '{"prev":"x","body":{},"hash":""}'):
        assert signature.verify([text], till.keys) == Broken(0, Fault.ALTERED)

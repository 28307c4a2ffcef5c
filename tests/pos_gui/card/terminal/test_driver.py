"""Does each request carry what it must, and is each answer understood?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.facts.answer import (
    Acked,
    Approved,
    Declined,
    NotSent,
    RefusedBack,
    ReversalReason,
    SignedOn,
    Unclear,
)
from db.facts.batch import Balanced, BatchLine, BatchTotals, Differs
from db.facts.card import CardKind, EntryMode, Original
from db.facts.money import Money
from db.facts.trouble import Refused
from pos_gui.card.crypto import des, pin
from pos_gui.card.crypto.keys import WorkingKeys
from pos_gui.card.message.codec import Message
from pos_gui.card.reading.tracks import ReadCard
from tests.pos_gui.card.terminal.host import (
    CARD,
    TERMINAL,
    UNIONPAY,
    WORKING,
    Host,
    Ring,
    answer,
    attempt,
    wrapped,
)

if TYPE_CHECKING:
    from pos_gui.ports import Acquirer

ORIGINAL = Original("a0", 42, 317, "1125", "000000000317", "Z9Y8X7", Money(23660, "CNY"))
SECRET = {"2", "14", "35", "36", "26", "52", "53", "55", "62"}


def approving() -> Host:
    """A host that says yes to everything."""
    return Host(lambda question: [answer(question)])


def test_a_sale() -> None:
    """Every field of it, and what the host said."""
    host = approving()
    driver: Acquirer = host.driver
    told = driver.start(attempt(), CARD, "123456")
    (asked,) = host.asked
    fields = dict(asked.fields)
    block = fields.pop("52")
    assert bytes.fromhex(block) == des.encrypt(WORKING.pin, pin.format_0("123456", CARD.pan))
    del fields["64"]
    assert (asked.mti, fields) == (
        "0200",
        {
            "2": "6225760008219524", "3": "000000", "4": "000000023660", "11": "000318",
            "14": "3012", "22": "021", "25": "00", "26": "12", "35": "6225760008219524D30122011",
            "41": "12345678", "42": "898320153990001", "49": "156", "53": "2600000000000000",
            "60": "22000042000500",
        },
    )  # fmt: skip
    assert told == Approved("00", Money(23660, "CNY"), "000000000318", "A1B2C3", "1126", "101530")


def test_without_a_pin_there_is_no_block() -> None:
    """Field 52 is left out, and 22 ends in 2 (payments.md 3.2)."""
    host = approving()
    one = attempt()
    card = replace(one.intent.card, with_pin=False, entry=EntryMode.KEYED)
    host.driver.start(replace(one, intent=replace(one.intent, card=card)), CARD)
    asked = host.asked[0].fields
    assert asked["22"] == "012"
    assert not {"26", "52", "53"} & set(asked)


@pytest.mark.parametrize(
    ("kind", "form", "original"),
    [
        (CardKind.VOID, ("0200", "200000", "00", "23"), {"37", "38", "61"}),
        (CardKind.REFUND, ("0220", "200000", "00", "25"), {"37", "61", "63"}),
        (CardKind.PREAUTH, ("0100", "030000", "06", "10"), set()),
        (CardKind.PREAUTH_VOID, ("0100", "200000", "06", "11"), {"38", "61"}),
        (CardKind.COMPLETION, ("0200", "000000", "06", "20"), {"38", "61"}),
        (CardKind.COMPLETION_ADVICE, ("0220", "000000", "06", "24"), {"38", "61"}),
        (CardKind.COMPLETION_VOID, ("0200", "200000", "06", "21"), {"37", "38", "61"}),
        (CardKind.BALANCE, ("0200", "310000", "00", "01"), set()),
        (CardKind.TRANSFER, ("0200", "400000", "66", "49"), {"62"}),
    ],
)
def test_each_kind_is_written_as_the_dialect_says(
    kind: CardKind, form: tuple[str, ...], original: set[str]
) -> None:
    """Message type, fields 3, 25, 60.1 and the reference to what was before."""
    host = approving()
    refers = ORIGINAL if original & {"61"} else None
    target = "6225760011111111" if kind is CardKind.TRANSFER else ""
    host.driver.start(attempt(kind, original=refers), CARD, "", target)
    asked = host.asked[0]
    told = asked.fields
    assert (asked.mti, told["3"], told["25"], told["60"][:2]) == form
    assert original <= set(told)
    assert not ({"37", "38", "61", "62", "63"} - original) & set(told)
    if kind is CardKind.REFUND:
        assert told["61"] == "0000420003171125"
        assert told["63"] == "CUP"
    if kind is CardKind.VOID:
        assert told["61"] == "000042000317"
    assert ("4" in told) is (kind is not CardKind.BALANCE)
    if target:
        assert bytes.fromhex(told["62"]) == target.encode()


@pytest.mark.parametrize("kind", [CardKind.SALE, CardKind.VOID, CardKind.COMPLETION])
def test_a_reversal_needs_nothing_secret(kind: CardKind) -> None:
    """The same number, a reason, and neither number nor track nor PIN (payments.md 1.8)."""
    host = approving()
    refers = None if kind is CardKind.SALE else ORIGINAL
    told = host.driver.reverse(attempt(kind, original=refers), ReversalReason.NO_ANSWER)
    assert told == Acked("00")
    asked = host.asked[0]
    assert (asked.mti, asked.fields["11"], asked.fields["39"]) == ("0400", "000318", "98")
    assert not SECRET & set(asked.fields)
    assert ("61" in asked.fields) is (kind is not CardKind.SALE)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("00", Acked("00")), ("25", Acked("25")), ("01", Acked("01")),
        ("64", RefusedBack("64")), ("ZZ", RefusedBack("ZZ")),
        ("A0", Unclear(ReversalReason.NO_ANSWER, "A0")),
        ("96", Unclear(ReversalReason.NO_ANSWER, "96")),
    ],
)  # fmt: skip
def test_what_a_reversals_answer_means(code: str, told: object) -> None:
    """Done, nothing to do, or a manager's case."""
    host = Host(lambda question: [answer(question, code)])
    assert host.driver.reverse(attempt(), ReversalReason.OTHER) == told


@pytest.mark.parametrize("code", sorted(UNIONPAY.approved - {"10"}))
def test_approved_codes(code: str) -> None:
    """All of them complete the sale."""
    host = Host(lambda question: [answer(question, code)])
    told = host.driver.start(attempt(), CARD)
    assert isinstance(told, Approved)
    assert told.code == code


@pytest.mark.parametrize("code", sorted(UNIONPAY.unsure))
def test_unsure_codes(code: str) -> None:
    """Nobody knows: it will be reversed."""
    host = Host(lambda question: [answer(question, code)])
    assert host.driver.start(attempt(), CARD) == Unclear(ReversalReason.NO_ANSWER, code)


def partly(amount: int, *, allowed: bool) -> object:
    """Ask for 236.60 and have so much approved."""
    host = Host(lambda question: [answer(question, "10", f4=f"{amount:012d}")])
    asked = attempt()
    told = host.driver.start(replace(asked, intent=replace(asked.intent, partial=allowed)), CARD)
    assert host.asked[0].fields["60"][-1] == str(int(allowed))
    return told


def test_less_is_approved_only_where_it_was_allowed() -> None:
    """Where it was not, the host holds money that nobody agreed to: it is taken back."""
    told = partly(10000, allowed=True)
    assert isinstance(told, Approved)
    assert told.amount.text() == "100.00"
    assert partly(10000, allowed=False) == Unclear(ReversalReason.OTHER, "10")


@pytest.mark.parametrize("amount", [0, 23660, 23661])
def test_a_part_is_more_than_nothing_and_less_than_all(amount: int) -> None:
    """Anything else is no part, and nobody's agreement."""
    assert partly(amount, allowed=True) == Unclear(ReversalReason.OTHER, "10")


def test_an_answer_without_a_code_is_no_answer() -> None:
    """It says neither yes nor no."""

    def wordless(question: Message) -> list[Message | bytes]:
        told = answer(question)
        fields = {number: text for number, text in told.fields.items() if number != "39"}
        return [Message(told.mti, fields)]

    told = Host(wordless).driver.start(attempt(), CARD)
    assert told == Unclear(ReversalReason.NO_ANSWER)


@pytest.mark.parametrize("odd", ["1002156C0000001234\xb26", "1002156C", ""])
def test_a_balance_that_is_none(odd: str) -> None:
    """Signs that only look like digits are no amount."""
    host = Host(lambda question: [answer(question, f54=odd)])
    told = host.driver.start(attempt(CardKind.BALANCE, 0), CARD)
    assert isinstance(told, Approved)
    assert told.balance is None


def test_what_cannot_be_written_is_not_sent() -> None:
    """A number that no field holds leaves nothing open."""
    host = approving()
    told = host.driver.start(attempt(), ReadCard("9" * 20, EntryMode.KEYED))
    assert isinstance(told, NotSent)
    assert "9999" not in told.why
    assert host.asked == []


def test_keys_that_cannot_be_read_send_nothing() -> None:
    """The sentence of the safe comes through, whatever is asked."""

    class Lost(Ring):
        """Keys that nobody can read."""

        def working(self, terminal_no: str) -> WorkingKeys | None:
            """Refuse."""
            raise Refused(f"The keys of {terminal_no} are gone.")

        def master(self, terminal_no: str) -> bytes:
            """Refuse."""
            raise Refused(f"The keys of {terminal_no} are gone.")

    host = approving()
    host.ring = Lost()
    told = NotSent("The keys of 12345678 are gone.")
    not_asked = host.driver.start(attempt(), CARD, "123456")
    assert isinstance(not_asked, NotSent)
    assert isinstance(not_asked.trouble, Refused)
    assert replace(not_asked, trouble=None) == told
    assert host.driver.reverse(attempt(), ReversalReason.OTHER) == told
    with pytest.raises(Refused, match="gone"):
        host.driver.sign_on(TERMINAL)
    assert host.asked == []


def test_a_balance() -> None:
    """Field 54 of an inquiry."""
    host = Host(lambda question: [answer(question, f54="1002156C000000123456")])
    told = host.driver.start(attempt(CardKind.BALANCE, 0), CARD)
    assert isinstance(told, Approved)
    assert told.balance == Money(123456, "CNY")


@pytest.mark.parametrize(
    "wrong", [{"f11": "000317"}, {"f41": "87654321"}, {"f4": "000000023661"}, {"f3": "200000"},
              {"f42": "898320153990002"}],
)  # fmt: skip
def test_another_answer_is_discarded_and_the_wait_goes_on(wrong: dict[str, str]) -> None:
    """A stale frame neither pays nor ends the wait (payments.md 1.6)."""
    host = Host(lambda question: [answer(question, **wrong), answer(question)])
    assert isinstance(host.driver.start(attempt(), CARD), Approved)
    alone = Host(lambda question: [answer(question, **wrong)])
    assert alone.driver.start(attempt(), CARD) == Unclear(ReversalReason.NO_ANSWER)


def test_rubbish_is_no_answer() -> None:
    """Nor is silence."""
    for rubbish in (b"", b"\x00\x03abc", bytes(40)):
        host = Host(lambda _, told=rubbish: [told])  # type: ignore[misc]
        assert host.driver.start(attempt(), CARD) == Unclear(ReversalReason.NO_ANSWER)
    silent = Host(lambda _: [])
    assert silent.driver.start(attempt(), CARD) == Unclear(ReversalReason.NO_ANSWER)


@pytest.mark.parametrize("code", ["00", "51"])
def test_a_wrong_mac_is_never_believed(code: str) -> None:
    """Neither a yes nor a no."""
    host = approving()
    host.says = lambda question: [host.written(answer(question, code), b"\x99" * 8)]
    assert host.driver.start(attempt(), CARD) == Unclear(ReversalReason.BAD_MAC)


def test_an_approval_without_a_mac_is_not_believed() -> None:
    """A decline without one is: it moves no money."""

    def bare(question: Message, code: str) -> Message:
        told = answer(question, code)
        fields = {number: text for number, text in told.fields.items() if number != "64"}
        return Message(told.mti, fields)

    host = Host(lambda question: [bare(question, "00")])
    assert host.driver.start(attempt(), CARD) == Unclear(ReversalReason.BAD_MAC)
    host = Host(lambda question: [bare(question, "51")])
    assert host.driver.start(attempt(), CARD) == Declined("51", "no_money")


def test_a_line_that_is_down_has_sent_nothing() -> None:
    """So nothing can have happened."""
    host = approving()
    host.down = True
    told = host.driver.start(attempt(), CARD)
    assert told == NotSent("The line to the bank is down, nothing was sent.")


def test_without_keys_nothing_is_sent() -> None:
    """A sign-on comes first."""
    host = approving()
    host.ring.now = None
    told = host.driver.start(attempt(), CARD)
    assert isinstance(told, Declined)
    assert told.action == "sign_on"
    assert host.asked == []


def test_a_sign_on_brings_new_keys_and_the_batch() -> None:
    """Both or neither: one wrong check value, and the old keys stay."""
    new = WorkingKeys(b"\x44" * 16, b"\x55" * 8)
    told = {"f60": "00000043003", "f62": wrapped(new)}
    host = Host(lambda question: [answer(question, **told)])
    assert host.driver.sign_on(TERMINAL) == SignedOn(43, "1126", "101530")
    assert host.ring.now == new
    assert host.asked[0].fields["60"] == "00000042003"
    bad = Host(lambda question: [answer(question, f62=wrapped(new)[:-2] + "00")])
    with pytest.raises(Refused, match="another key of this terminal: load its key again"):
        bad.driver.sign_on(TERMINAL)
    assert bad.ring.now == WORKING


def test_a_sign_on_without_a_batch_is_none() -> None:
    """The keys that came with it are not taken either."""
    new = WorkingKeys(b"\x44" * 16, b"\x55" * 8)
    host = Host(lambda question: [answer(question, f60="00", f62=wrapped(new))])
    assert host.driver.sign_on(TERMINAL) == Declined("", "alarm")
    assert host.ring.now == WORKING


def test_a_settlement() -> None:
    """62 digits out; flags, or the host's own totals, back."""
    domestic, foreign = BatchTotals(500_00, 3, 20_00, 1), BatchTotals()

    def agree(question: Message) -> list[Message | bytes]:
        told = question.fields["48"]
        flagged = told[:30] + "1" + told[31:61] + "1"
        return [Message("0510", {**answer(question).fields, "48": flagged, "39": "00"})]

    host = Host(agree)
    assert host.driver.settle(TERMINAL, domestic, foreign) == Balanced()
    told = host.asked[0].fields["48"]
    assert told == "000000050000003000000002000001" + "0" + "0" * 31
    theirs = "000000040000002000000002000001" + "2" + "0" * 30 + "1"
    host = Host(lambda question: [answer(question, f48=theirs)])
    assert host.driver.settle(TERMINAL, domestic, foreign) == Differs(
        BatchTotals(400_00, 2, 20_00, 1), BatchTotals()
    )
    assert isinstance(Host(lambda _: []).driver.settle(TERMINAL, domestic, foreign), Unclear)


def test_a_batch_is_uploaded_in_blocks() -> None:
    """Covered digits travel as zeros; the end names how many there were."""
    lines = tuple(
        BatchLine(stan, CardKind.SALE, Money(100 * stan, "CNY"), stan == 2, "622576******9524")
        for stan in (1, 2)
    )
    host = approving()
    assert host.driver.upload(TERMINAL, lines)
    assert host.asked[0].fields["48"] == (
        "02" + "00" + "000001" + "00006225760000009524" + "000000000100"
        + "01" + "000002" + "00006225760000009524" + "000000000200"
    )  # fmt: skip
    assert host.driver.upload_end(TERMINAL, 2, agreed=False) == 43
    assert host.asked[1].fields["60"] == "00000042202"
    assert Host(lambda _: []).driver.upload_end(TERMINAL, 2, agreed=True) is None


def test_the_last_batch_is_followed_by_the_first() -> None:
    """999999 wraps to 1."""
    last = replace(TERMINAL, batch=999_999)
    assert approving().driver.upload_end(last, 0, agreed=True) == 1


def test_a_slip_goes_in_parts() -> None:
    """The picture in pieces of five hundred bytes, the texts with the first."""
    host = approving()
    image = bytes(range(256)) * 5
    assert host.driver.upload_slip(attempt(), {"FF00": "惠民生鲜"}, image)
    assert [one.fields["60"] for one in host.asked] == ["07000042800", "08000042801",
                                                        "08000042802"]  # fmt: skip
    assert b"".join(bytes.fromhex(one.fields["62"]) for one in host.asked) == image
    assert bytes.fromhex(host.asked[0].fields["55"]) == b"\xff\x00\x08" + "惠民生鲜".encode("gbk")
    assert not Host(lambda _: []).driver.upload_slip(attempt(), {}, b"")


def test_echo_and_goodbye() -> None:
    """Acknowledged or not."""
    host = approving()
    assert host.driver.echo(TERMINAL)
    assert host.driver.sign_off(TERMINAL)
    assert [one.fields["60"][-3:] for one in host.asked] == ["301", "002"]
    assert not Host(lambda _: []).driver.echo(TERMINAL)


def test_a_refund_is_repeated_with_its_own_number() -> None:
    """The same trace number, and the number of the card."""
    host = approving()
    told = host.driver.again(attempt(CardKind.REFUND, original=ORIGINAL), CARD.pan)
    assert isinstance(told, Approved)
    asked = host.asked[0]
    assert (asked.mti, asked.fields["11"], asked.fields["2"]) == ("0220", "000318", CARD.pan)

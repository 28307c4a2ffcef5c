"""Do our messages equal those of other programs, both ways, and is rubbish refused in a word?"""

from __future__ import annotations

import contextlib
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_gui.card.message.codec import Message, Unreadable, decode, encode, spec_of
from pos_gui.card.message.dialect import dialect
from pos_gui.card.message.dump import OPEN, dump
from pos_gui.card.message.frame import MOST, body_of, framed, swapped
from tests.pos_gui.card.vectors import vectors

UNIONPAY = dialect("unionpay")
ISO_87 = {
    "2": "LLn19", "3": "n6", "4": "n12", "7": "n10", "9": "n8", "10": "n8", "11": "n6",
    "12": "n6", "13": "n4", "14": "n4", "15": "n4", "16": "n4", "18": "n4", "19": "n3",
    "22": "n3", "23": "n3", "25": "n2", "26": "n2", "28": "an9", "32": "LLn11", "33": "LLn11",
    "35": "LLz37", "36": "LLLz104", "37": "an12", "38": "an6", "39": "an2", "41": "ans8",
    "42": "ans15", "43": "ans40", "44": "LLans25", "48": "LLLans999", "49": "an3", "50": "an3",
    "51": "an3", "52": "an16", "53": "n16", "54": "LLLans120", "55": "LLLb255", "60": "LLLans999",
    "61": "LLLans999", "63": "LLLans999", "70": "n3", "90": "n42", "100": "LLn11",
    "121": "LLLans999",
    "122": "LLLans999", "123": "LLLans999", "128": "b8",
    "66": "n1", **{str(at): "n10" for at in range(74, 86)}, "86": "n16", "87": "n16",
    "88": "n16", "89": "n16", "97": "an17", "99": "LLn11",
}  # fmt: skip
"""The standard's own widths, for messages written in plain text."""
MASKED = re.compile(r"\d{7,}")

sale = Message(
    "0200",
    {
        "2": "6225760008219524", "3": "000000", "4": "000000012345", "11": "000001",
        "14": "3012", "22": "021", "23": "001", "25": "00", "26": "12",
        "35": "6225760008219524D30122011234567890", "41": "12345678", "42": "123456789012345",
        "49": "156", "52": "0011223344556677", "53": "2600000000000000",
        "55": "9F2608AABBCCDDEEFF0011", "60": "22000001000500", "64": "3132333435363738",
    },
)  # fmt: skip


def test_a_real_terminals_sign_on() -> None:
    """Byte by byte, with its length and TPDU."""
    told = vectors("payments")["unionpay_pos_sign_on"]
    frame = bytes.fromhex(told["hex"])
    message = decode(UNIONPAY.spec, body_of(frame))
    assert message.mti == told["fields"]["t"]
    for number in ("11", "41", "42", "60", "63"):
        assert message.fields[number] == told["fields"][number]
    assert bytes.fromhex(message.fields["62"]).decode() == told["fields"]["62_ascii"]
    body = encode(UNIONPAY.spec, message)
    assert framed("6000490000", "603200320501", body) == frame


def test_jpos_writes_the_same() -> None:
    """Its own widths: field 22 filled up on the left, 60 as text, numbers with F."""
    told = vectors("payments")["jpos_2_1_10_iso87b"]
    fields = ISO_87 | {"22": "n3R", "52": "b8", "64": "b8"}
    spec = spec_of(fields)
    spec["49"] |= {"data_enc": "ascii"}
    message = decode(spec, bytes.fromhex(told["hex"]))
    assert message.fields["2"] == told["fields"]["2"]
    assert message.fields["35"] == told["fields"]["35"].replace("=", "D")
    assert message.fields["60"] == told["fields"]["60"]
    assert encode(spec, message).hex().upper() == told["hex"]


def test_npm_writes_the_same() -> None:
    """Plain text with a binary bitmap."""
    told = vectors("payments")["npm_iso_8583_2_6_7"]
    frame = bytes.fromhex(told["hex"])
    spec = spec_of(ISO_87 | {"52": "b8"}, packed=False)
    message = decode(spec, frame[2:])
    # It always writes a second bitmap, if only of zeros; we leave an empty one out.
    ours = encode(spec, message)
    assert (frame[2:6], frame[14:22], frame[22:]) == (ours[:4], bytes(8), ours[12:])
    assert message.fields["2"] == "6225760012345678"


def test_the_unionpay_simulators_messages() -> None:
    """All that were published, both ways."""
    spec = spec_of(ISO_87 | {"52": "b8"}, packed=False)
    for told in vectors("payments")["cups_interchange_ascii_binary_bitmap"]["hex"]:
        message = decode(spec, bytes.fromhex(told))
        assert encode(spec, message).hex().upper() == told


def test_the_generated_flows() -> None:
    """Sign-on, sale, reversal, void and the others, in plain text with a hexadecimal bitmap."""
    spec = spec_of(ISO_87, packed=False, bitmap="hex")
    told = vectors("iso8583")["generated_flows"]
    assert len(told) == 12
    for one in told:
        fields = {number: text for number, text in one["fields"].items() if number != "t"}
        message = Message(one["fields"]["t"], fields)
        assert encode(spec, message).decode("ascii") == one["ascii"], one["name"]
        assert decode(spec, one["ascii"].encode()) == message, one["name"]


def test_odd_digits_are_filled_up() -> None:
    """Field 22 on the right, 23 on the left (payments.md 1.3)."""
    body = encode(UNIONPAY.spec, Message("0200", {"22": "021", "23": "001"}))
    assert body[-4:].hex() == "02100001"
    assert decode(UNIONPAY.spec, body).fields == {"22": "021", "23": "001"}


def test_a_message_comes_back_as_it_was_sent() -> None:
    """All fields of a sale."""
    assert decode(UNIONPAY.spec, encode(UNIONPAY.spec, sale)) == sale


@pytest.mark.parametrize(
    "fields", [{"4": "12.34"}, {"2": "9" * 20}, {"41": "123"}, {"52": "xyz"}, {"5": "1"}]
)
def test_what_does_not_fit_is_refused_without_being_told(fields: dict[str, str]) -> None:
    """The field's number, never what was in it."""
    with pytest.raises(Unreadable) as told:
        encode(UNIONPAY.spec, Message("0200", fields))
    assert next(iter(fields.values())) not in str(told.value)
    assert told.value.__cause__ is None


def mutated(frame: bytes, changes: list[tuple[int, int]], cut: int) -> bytes:
    """Change some bytes and cut the end off."""
    bad = bytearray(frame)
    for at, to in changes:
        bad[at % len(bad)] = to
    return bytes(bad[: cut % (len(bad) + 1)])


@settings(max_examples=2_000)
@given(
    st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), max_size=6),
    st.integers(0, 400),
)
def test_spoilt_frames_are_refused_by_name(changes: list[tuple[int, int]], cut: int) -> None:
    """Nothing but Unreadable ever comes out."""
    frame = framed(UNIONPAY.tpdu, UNIONPAY.header, encode(UNIONPAY.spec, sale))
    with contextlib.suppress(Unreadable):
        decode(UNIONPAY.spec, body_of(mutated(frame, changes, cut)))


def test_frames() -> None:
    """A length that fits, and something in it; an answer comes from where the question went."""
    frame = framed(UNIONPAY.tpdu, UNIONPAY.header, b"\x08\x00body")
    assert body_of(frame) == b"\x08\x00body"
    assert swapped("6000030001") == "6000010003"
    for bad in (b"", frame[:-1], frame + b"\x00", frame[:13], bytes(MOST)):
        with pytest.raises(Unreadable):
            body_of(bad)


def test_a_dump_covers_all_but_what_is_named() -> None:
    """Number, tracks, PIN, chip data, keys: none of them, whatever the field holds."""
    told = dump(sale)
    assert "2=622576******9524" in told
    assert "6225760008219524" not in told
    for number in ("14", "35", "52", "53", "55", "64"):
        assert number not in OPEN
        assert f" {number}=({len(sale.fields[number])})" in told
    assert repr(sale) == "Message(0200)"


@given(st.dictionaries(st.integers(2, 128).map(str), st.text("0123456789", min_size=13)))
def test_no_number_shows_in_a_covered_field(fields: dict[str, str]) -> None:
    """Structural: what is not named is covered."""
    hidden = {number: value for number, value in fields.items() if number not in OPEN}
    assert not MASKED.search(dump(Message("0200", hidden)))

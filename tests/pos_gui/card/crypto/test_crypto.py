"""What do keys, MACs and PIN blocks refuse, and where are they weak?"""

from __future__ import annotations

import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_gui.card.crypto import des, dukpt, keys, mac, pin
from pos_gui.card.crypto.block import AES, DES, SM4, BlockCipher
from pos_gui.card.crypto.keys import WorkingKeys

MASTER = bytes.fromhex("0123456789ABCDEFFEDCBA9876543210")
KEYS_16, KEYS_8 = st.binary(min_size=16, max_size=16), st.binary(min_size=8, max_size=8)
PINS = st.text("0123456789", min_size=4, max_size=12)
PANS = st.text("0123456789", min_size=13, max_size=19)


def wrapped(*parts: tuple[bytes, int], cipher: BlockCipher = DES) -> bytes:
    """Write keys as a host does: encrypted, filled up, each with its check value."""
    told = b""
    for key, room in parts:
        told += cipher.encrypt(MASTER, key.ljust(room, b"\0")) + keys.check_value(key, cipher)
    return told


@given(KEYS_16, KEYS_8, KEYS_16)
def test_working_keys_are_unwrapped(pik: bytes, mak: bytes, tdk: bytes) -> None:
    """In all four layouts; a retail MAC has a key of sixteen bytes."""
    told = wrapped((pik[:8], 8), (mak, 8))
    assert keys.unwrap(MASTER, told, "single") == WorkingKeys(pik[:8], mak, scheme="single")
    told = wrapped((pik, 16), (mak, 16))
    assert keys.unwrap(MASTER, told, "double") == WorkingKeys(pik, mak)
    told = wrapped((pik, 16), (mak, 16), (tdk, 16))
    assert keys.unwrap(MASTER, told, "track") == WorkingKeys(pik, mak, tdk, "track")
    told = wrapped((pik, 16), (tdk, 16))
    assert keys.unwrap(MASTER, told, "double", retail=True) == WorkingKeys(pik, tdk)
    told = wrapped((pik, 16), (tdk, 16), (pik, 16), cipher=SM4)
    assert keys.unwrap(MASTER, told, "sm") == WorkingKeys(pik, tdk, pik, "sm")


@pytest.mark.parametrize(("scheme", "cipher"), [("track", DES), ("sm", SM4)])
@pytest.mark.parametrize("at", range(60))
def test_one_wrong_byte_and_no_key_is_used(at: int, scheme: str, cipher: BlockCipher) -> None:
    """Whether it lies in a key or in its check value; except in what does not count."""
    mak = b"\x22" * (8 if scheme == "track" else 16)
    parts = ((b"\x11" * 16, 16), (mak, 16), (b"\x33" * 16, 16))
    bad = bytearray(wrapped(*parts, cipher=cipher))
    assert keys.unwrap(MASTER, bytes(bad), scheme) is not None
    bad[at] ^= 1
    # Of DES the MAC key's second half is zeros that nobody uses.
    does_not_count = scheme == "track" and 28 <= at < 36
    assert (keys.unwrap(MASTER, bytes(bad), scheme) is not None) is does_not_count


@given(st.binary(max_size=100), st.sampled_from(sorted(keys.LAYOUTS)))
def test_no_other_length_is_read(told: bytes, scheme: str) -> None:
    """Whatever a host sends."""
    if len(told) != {"single": 24, "double": 40, "track": 60, "sm": 60}[scheme]:
        assert keys.unwrap(MASTER, told, scheme) is None


def test_keys_of_another_cipher_are_none() -> None:
    """Sixty bytes of Triple DES are no SM4 keys, nor the other way round."""
    parts = ((b"\x11" * 16, 16), (b"\x22" * 16, 16), (b"\x33" * 16, 16))
    assert keys.unwrap(MASTER, wrapped(*parts), "sm") is None
    assert keys.unwrap(MASTER, wrapped(*parts, cipher=SM4), "track") is None


def test_keys_say_nothing_of_themselves() -> None:
    """Neither in a log nor in a crash note."""
    made = WorkingKeys(b"\x11" * 16, b"\x22" * 8)
    assert "11" not in repr(made)
    assert repr(made) == "WorkingKeys(…)"


@pytest.mark.parametrize("length", [0, 7, 9, 15, 17, 23, 25])
def test_a_key_has_one_of_three_lengths(length: int) -> None:
    """Anything else is a bug of the caller."""
    with pytest.raises(ValueError, match="8, 16 or 24"):
        des.encrypt(bytes(length), bytes(8))


@given(KEYS_8, st.binary(min_size=16, max_size=64))
def test_the_unionpay_mac_does_not_see_blocks_that_change_places(key: bytes, text: bytes) -> None:
    """Its known weakness, which is why TLS lies underneath (payments.md 1.5)."""
    swapped = text[8:16] + text[:8] + text[16:]
    assert mac.unionpay(key, text) == mac.unionpay(key, swapped)


@given(KEYS_8, st.binary(min_size=1, max_size=64), st.integers(0, 511))
def test_the_unionpay_mac_sees_a_changed_bit(key: bytes, text: bytes, at: int) -> None:
    """Any single one."""
    changed = bytearray(text)
    changed[at // 8 % len(text)] ^= 1 << at % 8
    assert mac.unionpay(key, text) != mac.unionpay(key, bytes(changed))


@pytest.mark.parametrize("digits", ["", "123", "1" * 13, "12a4", "\uff11\uff12\uff13\uff14"])
def test_what_is_no_pin_makes_no_block(digits: str) -> None:
    """In no format."""
    for make in (pin.format_0, pin.format_3):
        with pytest.raises(ValueError, match="4 to 12"):
            make(digits, "6225760008219524")
    with pytest.raises(ValueError, match="4 to 12"):
        pin.format_4(MASTER, digits, "6225760008219524")


@given(PINS, PANS)
def test_others_read_our_pin_blocks(digits: str, pan: str) -> None:
    """An independent library gives the PIN back."""
    with warnings.catch_warnings():
        # It imports ciphers from a place that its own library calls deprecated.
        warnings.simplefilter("ignore")
        from psec import pinblock  # noqa: PLC0415
    assert pinblock.decode_pinblock_iso_0(pin.format_0(digits, pan), pan) == digits
    assert pinblock.decode_pinblock_iso_3(pin.format_3(digits, pan), pan) == digits
    if len(pan) <= 19:
        block = pin.format_4(MASTER, digits, pan)
        assert pinblock.decipher_pinblock_iso_4(MASTER, block, pan) == digits


@given(KEYS_16, st.binary(max_size=80), st.booleans())
def test_others_agree_with_the_retail_mac(key: bytes, text: bytes, marked: bool) -> None:  # noqa: FBT001  (hypothesis)
    """Both paddings."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from psec import mac as oracle  # noqa: PLC0415

        told = oracle.generate_retail_mac(key[:8], key[8:], text, 2 if marked else 1)
    if text or marked:
        assert mac.retail(key, text, marked=marked) == told


def test_a_track_is_hidden_in_its_middle() -> None:
    """An odd and an even number of signs; the ends stay as they are."""
    key = b"\x33" * 16
    odd = "6225760008219524=301222012345678901234"[:37]
    hidden = keys.hide_track(key, odd)
    clear = odd.replace("=", "D")
    assert (hidden[:20], hidden[36:]) == (clear[:20], clear[36:])
    assert des.decrypt(key, bytes.fromhex(hidden[20:36])).hex().upper() == clear[20:36]
    even = odd[:36]
    assert keys.hide_track(key, even)[:18] == clear[:18]
    assert keys.hide_track(key, even)[34:] == clear[34:36]


@pytest.mark.parametrize("cipher", [DES, SM4, AES])
@pytest.mark.parametrize("length", range(1, 38))
def test_no_track_goes_in_the_clear(cipher: BlockCipher, length: int) -> None:
    """One that is too short for a block is filled up, and still fits field 35."""
    clear = "6225760008219524D301222012345678901234"[:length]
    key = b"\x33" * 16
    hidden = keys.hide_track(key, clear, cipher)
    size = 2 * cipher.block
    end = len(hidden) - (1 if len(hidden) % 2 else 2)
    middle = bytes.fromhex(hidden[end - size : end])
    shown = cipher.decrypt(key, middle).hex().upper()
    assert (hidden[: end - size] + shown + hidden[end:]).rstrip("F") == clear
    assert len(hidden) <= 37


def test_the_wide_pin_block_of_sm4() -> None:
    """As makers of PIN pads describe it (blog.csdn.net/M_Kerry, 104625499), with its keys."""
    assert pin.wide("123654", "6230606601007726888").hex().upper() == (
        "06123654FFFFFFFFFFFF99FEFF88D977"
    )
    master = bytes.fromhex("1234567890ABCDEFABCDEF0987654321")
    key = SM4.decrypt(master, bytes.fromhex("3D66234C49E4296FF9C78D8BACBD6A76"))
    assert key.hex().upper() == "F351D490994603795C6EBEE8FAEBB481"
    assert keys.check_value(key, SM4).hex().upper() == "861E83E31FAEBF10"[:8]


@given(KEYS_16, st.binary(max_size=70))
def test_the_sm_mac_is_the_same_over_wider_blocks(key: bytes, text: bytes) -> None:
    """Fold, encrypt half the signs, chain the other half; eight signs of it."""
    folded = 0
    for at in range(0, len(text), 16):
        folded ^= int.from_bytes(text[at : at + 16].ljust(16, b"\0"), "big")
    signs = f"{folded:032X}".encode()
    first = SM4.encrypt(key, signs[:16])
    mixed = bytes(a ^ b for a, b in zip(first, signs[16:], strict=True))
    assert mac.unionpay(key, text, SM4) == SM4.encrypt(key, mixed).hex().upper()[:8].encode()


def test_the_data_key_of_triple_des_dukpt() -> None:
    """X9.24-1:2009, annex A.4: the published data key of the first counter."""
    initial = bytes.fromhex("6AC292FAA1315B4D858AB3A3D7D5933A")
    key = dukpt.transaction_key(initial, bytes.fromhex("FFFF9876543210E00001"))
    assert dukpt.data_key(key).hex().upper() == "448D3F076D8304036A55A3D7E0055A78"


def test_aes_dukpt_counters() -> None:
    """Sixteen one-bits at most, and an end."""
    assert dukpt.next_aes_counter(0) == 1
    assert dukpt.next_aes_counter((1 << 16) - 1) == 1 << 16
    assert dukpt.next_aes_counter((1 << 17) - 2) == 1 << 17
    assert dukpt.next_aes_counter(0xFFFF0000 - 1) == 0xFFFF0000
    assert dukpt.next_aes_counter(0xFFFF0000) is None


def test_dukpt_counters() -> None:
    """Ten one-bits at most, never zero, and an end."""
    assert not dukpt.is_used(0)
    assert dukpt.is_used((1 << 10) - 1)
    assert not dukpt.is_used((1 << 11) - 1)
    assert dukpt.next_counter((1 << 10) - 1) == 1 << 10
    assert dukpt.next_counter(0b11_1111_1111 << 11) is None
    counter, seen = 0, 0
    while (following := dukpt.next_counter(counter)) is not None and seen < 5000:
        assert all(not dukpt.is_used(one) for one in range(counter + 1, following))
        counter, seen = following, seen + 1
    with pytest.raises(ValueError, match="never used"):
        dukpt.transaction_key(MASTER, bytes(10))

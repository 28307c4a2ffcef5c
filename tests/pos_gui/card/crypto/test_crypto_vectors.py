"""Do our functions give what others have published? Each value was computed elsewhere."""

from __future__ import annotations

from typing import Any

import pytest

from pos_gui.card.crypto import des, dukpt, keys, mac, pin
from pos_gui.card.crypto.dukpt import Usage
from tests.pos_gui.card.vectors import vectors

unhex = bytes.fromhex


@pytest.fixture(scope="module")
def known() -> dict[str, Any]:
    """Read the vectors."""
    return vectors("payments")


def test_the_unionpay_mac(known: dict[str, Any]) -> None:
    """XOR, DES, hexadecimal, eight signs."""
    one = known["unionpay_ecb_mac"]
    assert mac.unionpay(unhex(one["mak"]), unhex(one["mab"])) == one["mac_ascii"].encode()


def test_key_check_values(known: dict[str, Any]) -> None:
    """Four bytes of eight zeros."""
    found = {key: value for key, value in known["key_check_values"].items() if key.isdigit()}
    assert len(found) == 2
    for key, told in found.items():
        assert keys.check_value(unhex(key)).hex().upper() == told


def test_double_length_des(known: dict[str, Any]) -> None:
    """Encrypting and back."""
    one = known["tdes_ecb_double_key"]
    assert des.encrypt(unhex(one["key"]), unhex(one["data"])).hex().upper() == one["out"]
    assert des.decrypt(unhex(one["key"]), unhex(one["out"])).hex().upper() == one["data"]


def test_iso_9797_1(known: dict[str, Any]) -> None:
    """Algorithms 1 and 3, both paddings."""
    one = known["iso9797_1"]
    key, data = unhex(one["key"]), one["data_ascii"].encode()
    assert mac.retail(key, data).hex().upper() == one["alg3_pad1"]
    assert mac.retail(key, data, marked=True).hex().upper() == one["alg3_pad2"]
    assert mac.cbc(key[:8], data).hex().upper() == one["alg1_pad1_key1"]


def test_pin_blocks(known: dict[str, Any]) -> None:
    """Formats 0, 3 and 4."""
    told = known["pin_blocks"]
    for digits, pan, block in told["iso0"]:
        assert pin.format_0(digits, pan).hex().upper() == block
    digits, pan, block = told["iso3_example"]
    assert pin.format_3(digits, pan, lambda count: "F" * count).hex().upper() == block
    four = told["iso4_all_FF_random"]
    made = pin.format_4(unhex(four["key"]), four["pin"], four["pan"], b"\xff" * 8)
    assert made.hex().upper() == four["block"]


def test_triple_des_dukpt(known: dict[str, Any]) -> None:
    """The initial key, five keys with their PIN blocks, and both MACs."""
    told = known["tdes_dukpt_x9_24_2009"]
    initial = dukpt.initial_key(unhex(told["bdk"]), unhex(told["seq"][0][0]))
    assert initial.hex().upper() == told["ipek"]
    clear = pin.format_0(told["pin"], told["pan"])
    for serial, key, block in told["seq"]:
        made = dukpt.transaction_key(initial, unhex(serial))
        assert made.hex().upper() == key
        assert des.encrypt(dukpt.pin_key(made), clear).hex().upper() == block
    first = dukpt.transaction_key(initial, unhex(told["seq"][0][0]))
    data = told["data"].encode()
    request = mac.retail(dukpt.request_mac_key(first), data)
    response = mac.retail(dukpt.response_mac_key(first), data)
    assert request.hex().upper() == told["request_mac_1"]
    assert response.hex().upper() == told["response_mac_1"]


def test_aes_dukpt(known: dict[str, Any]) -> None:
    """The initial key, the first counter's keys, and three MACs."""
    told = known["aes_dukpt_x9_24_3"]
    device = unhex(told["initial_key_id"])
    initial = dukpt.aes_initial_key(unhex(told["bdk"]), device)
    assert initial.hex().upper() == told["initial_key"]
    for usage, name in (
        (Usage.PIN, "ctr1_pin_key"),
        (Usage.MAC_REQUEST, "ctr1_mac_gen_key"),
        (Usage.DATA_REQUEST, "ctr1_data_enc_key"),
    ):
        assert dukpt.aes_key(initial, device, 1, usage).hex().upper() == told[name]
    for counter, wanted in enumerate(told["cmac_request_over_4012345678909D987"], 1):
        key = dukpt.aes_key(initial, device, counter, Usage.MAC_REQUEST)
        assert mac.aes_cmac(key, b"4012345678909D987").hex().upper() == wanted


def test_aes_cmac(known: dict[str, Any]) -> None:
    """RFC 4493, example 2."""
    key = unhex("2b7e151628aed2a6abf7158809cf4f3c")
    message = unhex("6bc1bee22e409f96e93d7e117393172a")
    assert mac.aes_cmac(key, message).hex() == known["rfc"]["aes_cmac_rfc4493_16B"]

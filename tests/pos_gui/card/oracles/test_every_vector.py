"""Is every published vector reproduced? Counted in the files, so that no new one is passed over.

Those that nothing in the till needs are reproduced here: they guard the libraries it stands on.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import SM4
from cryptography.hazmat.primitives.ciphers.modes import ECB

from pos_gui.card.crypto import des, dukpt
from pos_gui.card.crypto.dukpt import Usage
from tests.pos_gui.card.vectors import vectors

CARD = Path(__file__).parents[1]
_CRYPTO, _CODEC = "crypto/test_crypto_vectors.py", "message/test_codec.py"
REPRODUCED = {
    "payments": {
        "unionpay_pos_sign_on": (10, f"{_CODEC}::test_a_real_terminals_sign_on"),
        "unionpay_ecb_mac": (9, f"{_CRYPTO}::test_the_unionpay_mac"),
        "key_check_values": (4, f"{_CRYPTO}::test_key_check_values"),
        "tdes_ecb_double_key": (4, f"{_CRYPTO}::test_double_length_des"),
        "iso9797_1": (6, f"{_CRYPTO}::test_iso_9797_1"),
        "pin_blocks": (20, f"{_CRYPTO}::test_pin_blocks"),
        "tdes_dukpt_x9_24_2009": (23, f"{_CRYPTO}::test_triple_des_dukpt"),
        "aes_dukpt_x9_24_3": (11, f"{_CRYPTO}::test_aes_dukpt"),
        "rfc": (5, f"{_CRYPTO}::test_aes_cmac"),
        "jpos_2_1_10_iso87b": (16, f"{_CODEC}::test_jpos_writes_the_same"),
        "npm_iso_8583_2_6_7": (3, f"{_CODEC}::test_npm_writes_the_same"),
        "cups_interchange_ascii_binary_bitmap": (
            5,
            f"{_CODEC}::test_the_unionpay_simulators_messages",
        ),
    },
    "iso8583": {
        "tracks": (34, "reading/test_tracks.py::test_the_published_tracks"),
        "generated_flows": (185, f"{_CODEC}::test_the_generated_flows"),
    },
}
"""By file and entry: how many values it has, and which test makes them again."""


def leaves(told: object) -> int:
    """Count the values of an entry."""
    if isinstance(told, dict):
        return sum(map(leaves, told.values()))
    if isinstance(told, list):
        return sum(map(leaves, told))
    return 1


@pytest.mark.parametrize("file", REPRODUCED)
def test_no_vector_is_passed_over(file: str) -> None:
    """Neither an entry nor a value of one is new, and the test named for each is there."""
    told: dict[str, Any] = {name: one for name, one in vectors(file).items() if name != "note"}
    assert {name: leaves(one) for name, one in told.items()} == {
        name: number for name, (number, _) in REPRODUCED[file].items()
    }
    for _, where in REPRODUCED[file].values():
        path, _, name = where.partition("::")
        assert f"def {name}(" in (CARD / path).read_text(encoding="utf-8"), where


def test_the_steps_of_the_unionpay_mac() -> None:
    """Each value on the way to it."""
    one = vectors("payments")["unionpay_ecb_mac"]
    text, key = bytes.fromhex(one["mab"]), bytes.fromhex(one["mak"])
    folded = bytes(a ^ b for a, b in zip(text[:8], text[8:], strict=True)).hex().upper()
    assert folded == one["xor"]
    first = des.encrypt(key, folded[:8].encode())
    assert first.hex().upper() == one["enc1"]
    second = bytes(a ^ b for a, b in zip(first, folded[8:].encode(), strict=True))
    assert second.hex().upper() == one["xor2"]
    assert des.encrypt(key, second).hex().upper() == one["enc2"]


def test_the_intermediate_key_of_aes_dukpt() -> None:
    """The key from which the first counter's keys come."""
    one = vectors("payments")["aes_dukpt_x9_24_3"]
    key, device = bytes.fromhex(one["initial_key"]), bytes.fromhex(one["initial_key_id"])
    made = dukpt._derive(key, Usage.KEY_DERIVATION, device, b"\0\0\0\1")  # noqa: SLF001
    assert made.hex().upper() == one["ctr1_intermediate"]


def test_sm3_and_sm4() -> None:
    """GB/T 32905 and 32907: the ciphers of the other dialects."""
    one = vectors("payments")["rfc"]
    digest = hashes.Hash(hashes.SM3())
    digest.update(b"abc")
    assert digest.finalize().hex().startswith(one["sm3_abc_prefix"])
    text, wanted = map(bytes.fromhex, one["sm4_gbt32907"])
    worker = Cipher(SM4(text), ECB()).encryptor()  # noqa: S305  (the standard's example)
    assert worker.update(text) == wanted


def test_ed25519() -> None:
    """RFC 8032, test 1: the file shortens it, so both ends are compared."""
    told = vectors("payments")["rfc"]["ed25519_rfc8032_test1"]
    secret = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    signed = Ed25519PrivateKey.from_private_bytes(secret).sign(b"").hex()
    assert told.startswith(f"sk {secret.hex()[:8]}...{secret.hex()[-4:]}")
    assert f"{signed[:8]}...{signed[-4:]}" in told

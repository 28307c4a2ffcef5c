"""Are PIN, MAC and tracks made ready as the dialect's keys say? Held to the published vectors."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_gui.card.crypto import des, keys
from pos_gui.card.crypto.block import AES, SM4
from pos_gui.card.crypto.keys import WorkingKeys
from pos_gui.card.message.dialect import FITTING, Keying, dialect
from pos_gui.card.terminal.protection import Cover, NoKeys, Unique, protection
from tests.pos_gui.card.terminal.host import MASTER, UNIONPAY
from tests.pos_gui.card.vectors import vectors

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_gui.card.message.dialect import Dialect

TEXT = b"4012345678909D987"


class Ring:
    """Keys that the test wants."""

    def __init__(self, working: WorkingKeys | None = None, own: Unique | None = None) -> None:
        """Hold these."""
        self.kept, self._own = working, own

    def master(self, terminal_no: str) -> bytes:
        """Give the textbook's."""
        del terminal_no
        return MASTER

    def working(self, terminal_no: str) -> WorkingKeys | None:
        """Give the working keys."""
        del terminal_no
        return self.kept

    def keep(self, terminal_no: str, working: WorkingKeys) -> None:
        """Change them."""
        del terminal_no
        self.kept = working

    def draw(self, terminal_no: str, following: Callable[[int], int | None]) -> Unique:
        """Give the counter after the one that was set."""
        del terminal_no
        assert self._own is not None
        counter = following(self._own.counter)
        assert counter is not None
        return self._own._replace(counter=counter)


def speaking(scheme: str, pin_block: int, mac: str, *, hides: bool = False) -> Dialect:
    """Give a dialect with such keys."""
    return replace(UNIONPAY, keys=Keying(scheme, pin_block, mac, hides_tracks=hides))


def cover(keying: Dialect, ring: Ring) -> Cover:
    """Give what one message needs."""
    return protection(keying, ring).cover("12345678")


def test_triple_des_dukpt_as_published() -> None:
    """Five keys with their PIN blocks, both MACs of the first, and the serial number told."""
    known = vectors("payments")["tdes_dukpt_x9_24_2009"]
    speaks = speaking("dukpt_tdes", 0, "retail", hides=True)
    initial = bytes.fromhex(known["ipek"])
    serial = bytes.fromhex("FFFF9876543210E00000")
    for before, (told, _, block) in enumerate(known["seq"]):
        own = cover(speaks, Ring(own=Unique(initial, serial, before)))
        assert own.told == {"57": told}
        assert own.pin(known["pin"], known["pan"]).hex().upper() == block
        if before == 0:
            assert own.sign(TEXT).hex().upper() == known["request_mac_1"]
            assert own.signed(TEXT).hex().upper() == known["response_mac_1"]
    assert protection(speaks, Ring()).asking("12345678") == "007"


def test_aes_dukpt_as_published() -> None:
    """The CMACs of three requests, cut to field 64; the PIN block under the first PIN key."""
    known = vectors("payments")["aes_dukpt_x9_24_3"]
    speaks = dialect("unionpay_dukpt")
    initial, device = bytes.fromhex(known["initial_key"]), known["initial_key_id"]
    for before, wanted in enumerate(known["cmac_request_over_4012345678909D987"]):
        own = cover(speaks, Ring(own=Unique(initial, bytes.fromhex(device), before)))
        assert own.told == {"57": f"{device}{before + 1:08X}"}
        assert own.sign(TEXT).hex().upper() == wanted[:16]
        assert own.signed(TEXT) != own.sign(TEXT)
    first = cover(speaks, Ring(own=Unique(initial, bytes.fromhex(device), 0)))
    key = bytes.fromhex(known["ctr1_pin_key"])
    block = first.pin("1234", "4012345678909000")
    pan = bytes.fromhex("44012345678909000".ljust(32, "0"))
    mixed = bytes(a ^ b for a, b in zip(AES.decrypt(key, block), pan, strict=True))
    assert AES.decrypt(key, mixed).hex()[:16] == "441234aaaaaaaaaa"
    assert first.hide is not None
    hidden = first.hide("6225760008219524=30122011234567890123")
    track = AES.decrypt(bytes.fromhex(known["ctr1_data_enc_key"]), bytes.fromhex(hidden[4:36]))
    assert (
        hidden[:4] + track.hex().upper() + hidden[36:] == "6225760008219524D30122011234567890123"
    )


def test_working_keys_as_published() -> None:
    """PIN blocks of formats 0 and 3 under the PIN key, UnionPay's MAC and the retail MAC."""
    known = vectors("payments")
    digits, pan, clear = known["pin_blocks"]["iso0"][0]
    working = WorkingKeys(b"\x11" * 16, bytes.fromhex(known["unionpay_ecb_mac"]["mak"]))
    own = cover(UNIONPAY, Ring(working))
    assert own.pin(digits, pan) == des.encrypt(working.pin, bytes.fromhex(clear))
    told = own.sign(bytes.fromhex(known["unionpay_ecb_mac"]["mab"]))
    assert told.decode() == known["unionpay_ecb_mac"]["mac_ascii"]
    assert own.signed(b"x") == own.sign(b"x")
    block = cover(speaking("double", 3, "unionpay"), Ring(working)).pin(digits, pan)
    opened = des.decrypt(working.pin, block).hex().upper()
    assert (opened[0], opened[1:6]) == ("3", clear[1:6])
    iso = known["iso9797_1"]
    retail = WorkingKeys(b"\x11" * 16, bytes.fromhex(iso["key"]))
    signed = cover(speaking("double", 0, "retail"), Ring(retail)).sign(iso["data_ascii"].encode())
    assert signed.hex().upper() == iso["alg3_pad1"]


def test_the_retail_mac_takes_all_of_its_key() -> None:
    """Sixteen bytes in field 62, and their check value."""
    ring = Ring()
    way = protection(speaking("double", 0, "retail"), ring)
    pik, mak = b"\x11" * 16, bytes(range(16))
    told = b"".join(des.encrypt(MASTER, one) + keys.check_value(one) for one in (pik, mak))
    assert way.take("12345678", told)
    assert ring.kept == WorkingKeys(pik, mak)


def test_the_sm_keys_serve_pin_mac_and_track() -> None:
    """Sixteen bytes of each, SM4 everywhere; field 53 says 3."""
    working = WorkingKeys(b"\x11" * 16, b"\x22" * 16, b"\x33" * 16, "sm")
    own = cover(dialect("unionpay_sm"), Ring(working))
    assert own.cipher == "3"
    clear = bytes.fromhex("06123654FFFFFFFFFFFF99FEFF88D977")
    assert own.pin("123654", "6230606601007726888") == SM4.encrypt(working.pin, clear)
    assert own.hide is not None
    assert own.hide("6225760008219524=30122011")[-2:] == "FF"
    assert len(own.sign(b"x" * 40)) == 8


@pytest.mark.parametrize("scheme", ["single", "double", "track", "sm"])
def test_keys_of_another_scheme_are_none(scheme: str) -> None:
    """A till that was set to another dialect has to sign on first."""
    speaks = speaking(scheme, 0, "unionpay")
    for other in {"single", "double", "track", "sm"} - {scheme}:
        working = WorkingKeys(b"\x11" * 16, b"\x22" * 16, scheme=other)
        with pytest.raises(NoKeys):
            cover(speaks, Ring(working))
    with pytest.raises(NoKeys):
        cover(speaks, Ring())


def test_a_cover_says_nothing_of_itself() -> None:
    """Neither in a log nor in a crash note."""
    own = cover(UNIONPAY, Ring(WorkingKeys(b"\x11" * 16, b"\x22" * 8)))
    assert repr(own) == "Cover(…)"


def test_every_scheme_has_its_way() -> None:
    """What a file may ask for is there, and asks for keys of its own in the sign-on."""
    asked = set()
    for scheme, (blocks, macs, _) in FITTING.items():
        way = protection(speaking(scheme, blocks[0], macs[0]), Ring())
        asked.add(way.asking("12345678"))
    assert asked == {"001", "003", "004", "006", "007", "008"}

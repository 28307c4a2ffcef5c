"""Do psec, pyemv and npm's iso_8583 read what we write, and write what we read?"""

from __future__ import annotations

import json
import shutil
import subprocess
import warnings
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.card import CardKind
from pos_gui.card.crypto import des, keys, mac
from pos_gui.card.message.codec import Message, decode, encode, spec_of
from tests.pos_gui.card.message.test_codec import ISO_87
from tests.pos_gui.card.terminal.host import Host, answer, attempt

with warnings.catch_warnings():
    # They import ciphers from a place that their own library calls deprecated.
    warnings.simplefilter("ignore")
    psec_des = pytest.importorskip("psec.des")
    psec_mac = pytest.importorskip("psec.mac")
    tlv = pytest.importorskip("pyemv.tlv")

KEYS_8, KEYS_16 = st.binary(min_size=8, max_size=8), st.binary(min_size=16, max_size=16)
BLOCKS = st.integers(1, 6).flatmap(lambda n: st.binary(min_size=8 * n, max_size=8 * n))
NODE = """
const Iso = require('iso_8583');
const told = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const wrote = new Iso(told.fields).getBufferMessage();
const read = new Iso().getIsoJSON(Buffer.from(told.frame, 'hex'), {});
const hex = Buffer.isBuffer(wrote) ? wrote.toString('hex') : JSON.stringify(wrote);
console.log(JSON.stringify({wrote: hex, read: read}));
"""
ASKED = {
    "sale": {"3": "000000", "4": "000000012345", "22": "021", "35": "6225760008219524D3012201123"},
    "void": {"3": "200000", "4": "000000012345", "22": "012", "37": "112214310002",
             "38": "A1B2C3"},
    "balance": {"3": "310000", "22": "021"},
}  # fmt: skip
COMMON = {
    "2": "6225760008219524", "7": "1122063105", "11": "000002", "12": "143105", "13": "1122",
    "25": "00", "41": "12345678", "42": "898320153990001", "49": "156",
}  # fmt: skip


def quietly(ask: Any, *given_: Any) -> Any:  # noqa: ANN401  (the oracles have few types)
    """Ask an oracle without its warnings."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ask(*given_)


@given(KEYS_16, BLOCKS)
def test_psec_encrypts_as_we_do(key: bytes, data: bytes) -> None:
    """Double-length keys, both ways."""
    assert des.encrypt(key, data) == quietly(psec_des.encrypt_tdes_ecb, key, data)
    assert des.decrypt(key, data) == quietly(psec_des.decrypt_tdes_ecb, key, data)


@given(KEYS_8 | KEYS_16)
def test_psec_gives_our_check_values(key: bytes) -> None:
    """Four bytes of them."""
    assert keys.check_value(key) == quietly(psec_des.generate_kcv, key, 4)


@given(KEYS_8, BLOCKS)
def test_psec_chains_as_we_do(key: bytes, data: bytes) -> None:
    """ISO 9797-1, algorithm 1."""
    assert mac.cbc(key, data) == quietly(psec_mac.generate_cbc_mac, key, data, 1)


def test_pyemv_reads_our_slips() -> None:
    """Field 55 of an electronic slip is a list of BER-TLV objects, and pyemv writes the same.

    With other tags: the bank's own, FF00 and on, hold text where BER would have more objects.
    """
    texts = {"DF00": "门店", "DF01": "sale", "DF02": "操作员 01"}
    host = Host(lambda question: [answer(question)])
    sale = replace(attempt(CardKind.SALE), stan=7)
    host.driver.upload_slip(sale, texts, b"image")
    sent = bytes.fromhex(host.asked[0].fields["55"])
    found = tlv.decode(sent, simple=True, flatten=True)
    assert {tag: value.decode("gb18030") for tag, value in found.items()} == texts
    assert tlv.encode({tag: text.encode("gb18030") for tag, text in texts.items()}) == sent


def node(fields: dict[str, str], frame: bytes) -> dict[str, Any]:
    """Have npm's library write and read; skip where it is not installed."""
    program = shutil.which("node")
    if program is None:
        pytest.skip("node is not here")
    asked = json.dumps({"fields": fields, "frame": frame.hex()})
    done = subprocess.run(
        [program, "-e", NODE], input=asked, capture_output=True, text=True, check=False, timeout=60
    )
    if "Cannot find module" in done.stderr:
        pytest.skip("npm's iso_8583 is not where node looks (NODE_PATH)")
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


@pytest.mark.parametrize("name", ASKED)
def test_npm_and_we_exchange_messages(name: str) -> None:
    """Each reads what the other wrote."""
    spec = spec_of(ISO_87, packed=False)
    message = Message("0200", COMMON | ASKED[name])
    body = encode(spec, message)
    told = node({"0": message.mti, **message.fields}, len(body).to_bytes(2, "big") + body)
    read = {number: text for number, text in told["read"].items() if number not in {"0", "1"}}
    assert told["read"]["0"] == message.mti
    assert read == message.fields
    assert decode(spec, bytes.fromhex(told["wrote"])[2:]) == message

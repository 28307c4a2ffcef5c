"""How does a real terminal get its keys? As docs/commands tells it, never as an argument."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

import pytest

from db.check import check
from db.facts.answer import SignedOn
from db.facts.trouble import Refused
from db.store import Store
from pos_gui.__main__ import main
from pos_gui.card.crypto.block import AES, SM4
from pos_gui.card.crypto.keys import check_value
from pos_gui.card.keyring import SIMULATED, Safe, WalletKey
from pos_gui.commands import terminal
from pos_gui.devices.card_world import cards_folder
from tests.db import shape
from tests.house.tree import TOP
from tests.pos_gui.card.faults.world import Clock
from tests.pos_gui.card.terminal.host import attempt
from tests.pos_gui.checkout.lane import TERMINAL

if TYPE_CHECKING:
    from pathlib import Path

DOCS = TOP / "docs" / "commands"
SCHEMA: dict[str, Any] = json.loads((DOCS / "terminal.schema.json").read_text(encoding="utf-8"))
TRANSCRIPT: list[dict[str, Any]] = [
    json.loads(line)
    for line in (DOCS / "terminal.transcript.jsonl").read_text(encoding="utf-8").splitlines()
]
SETTINGS = """
cards = "host"
bank_host = "acquirer.example"
bank_port = 7443
bank_authority = "ca.pem"
terminal_no = "12345678"
merchant_no = "898320153990001"
wallet_address = "https://wallet.example/"
"""
OURS, OTHER = "8C1F37D09E6AB245F10E7723C85D94BA", "00112233445566778899AABBCCDDEEFF"
SIGNING = OURS + OTHER


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """Make a store whose till has a real acquirer and a real provider."""
    path = tmp_path / "shop.db"
    Store.new(path).close()
    path.with_name("shop.db.toml").write_text(SETTINGS, encoding="utf-8")
    return path


def run(
    shop: Path, words: list[str], typed: str, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> dict[str, Any]:  # fmt: skip
    """Run a command with this on its standard input; gives what a transcript has of it."""
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    code = main([word.format(store=shop) for word in words])
    said = capsys.readouterr()
    done: dict[str, Any] = {"in": words, **({"typed": typed} if typed else {}), "exit": code}
    if said.out:
        done["out"] = json.loads(said.out) if said.out.startswith("{") else said.out.strip()
    if code == 1:
        done["refused"] = said.err.strip().replace(str(shop), "{store}")
    assert not typed or typed.strip() not in said.out + said.err
    return done


def test_the_transcript_is_what_happens(
    shop: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One command after the other, from a terminal without keys to one that has all of them."""
    for one in TRANSCRIPT:
        done = run(shop, one["in"], one.get("typed", ""), monkeypatch, capsys)
        assert done == one
        if isinstance(one.get("out"), dict):
            assert shape.faults(one["out"], SCHEMA) == []
    assert Safe(cards_folder(shop), here=False).master("12345678").hex().upper() == OURS
    assert WalletKey(cards_folder(shop), here=False).key().hex().upper() == SIGNING


def test_the_journal_tells_of_a_key_and_nothing_of_it(shop: Path, tmp_path: Path) -> None:
    """What it was for, and its check value; the store and the files hold no key in the clear."""
    named = tmp_path / "letter"
    named.write_text(f"{OURS}\n", encoding="utf-8")
    told = terminal.load_master(shop, terminal.Parts(named))
    named.unlink()
    store = Store.open(shop)
    assert check(store)["ok"]
    store.close()
    kept = b"".join(one.read_bytes() for one in tmp_path.rglob("*") if one.is_file())
    assert str(told["check_value"]).encode() in kept
    assert b"terminal master key loaded" in kept
    assert bytes.fromhex(OURS) not in kept
    assert OURS.lower().encode() not in kept.lower()


def test_people_type_their_parts_unseen(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One after the other, at a terminal that shows nothing; each part has a check value."""
    parts = [OURS, OTHER]
    asked: list[str] = []

    def typed(prompt: str, _: object) -> str:
        asked.append(prompt)
        return parts[len(asked) - 1]

    screen = io.StringIO()
    monkeypatch.setattr(screen, "isatty", lambda: True)
    monkeypatch.setattr("sys.stdin", screen)
    monkeypatch.setattr("getpass.getpass", typed)
    told = terminal.load_master(shop, terminal.Parts(components=2))
    assert asked == ["1/2: ", "2/2: "]
    assert told["components"] == ["16E7C72C", "FB097599"]
    both = int(OURS, 16) ^ int(OTHER, 16)
    assert Safe(cards_folder(shop), here=False).master("12345678") == both.to_bytes(16, "big")


@pytest.mark.parametrize("key", ["11" * 32, SIMULATED.hex()])
def test_a_textbooks_signing_key_is_refused(shop: Path, tmp_path: Path, key: str) -> None:
    """The simulated provider's, and one byte again and again."""
    path = tmp_path / "key"
    path.write_text(key, encoding="utf-8")
    with pytest.raises(Refused, match="simulator only"):
        terminal.load_wallet(shop, terminal.Parts(path))
    assert not WalletKey(cards_folder(shop), here=False).is_there
    WalletKey(cards_folder(shop), here=True).load(bytes.fromhex(key))
    assert WalletKey(cards_folder(shop), here=True).key().hex() == key


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ('cards = "simulator"\n', "a key of its own"),
        ('cards = "host"\n', "number and its host first"),
    ],
)
def test_a_till_without_an_acquirer_takes_no_key(shop: Path, told: str, said: str) -> None:
    """Nothing is read then."""
    shop.with_name("shop.db.toml").write_text(told, encoding="utf-8")
    with pytest.raises(Refused, match=said):
        terminal.load_master(shop, terminal.Parts())
    with pytest.raises(Refused, match="wallet's address"):
        terminal.load_wallet(shop, terminal.Parts())
    assert not cards_folder(shop).exists()


def test_a_till_that_is_open_keeps_its_keys(shop: Path) -> None:
    """Its status can be looked at all the same."""
    store = Store.open(shop)
    store.cards.register(TERMINAL, Clock().now(), "owner")
    store.cards.signed_on(SignedOn(7, "1126", "100000"), Clock().now())
    store.cards.intend(attempt().intent)
    path = shop.with_name("key")
    path.write_text(OURS, encoding="utf-8")
    try:
        with pytest.raises(Refused.__mro__[1]):
            terminal.load_master(shop, terminal.Parts(path))
    finally:
        store.close()
    told = terminal.status(shop)
    assert shape.faults(told, SCHEMA) == []
    assert (told["batch"], told["signed_on"], told["host"]) == (7, True, "simulator")
    listed: Any = told["open"]
    (one,) = listed
    assert (one["voucher"], one["state"], one["kind"]) == ("000001", "sending", "sale")


def test_a_terminal_out_of_service(shop: Path) -> None:
    """What is set is told, and that nothing of it is in use."""
    store = Store.open(shop)
    store.cards.register(TERMINAL, Clock().now(), "owner")
    store.batches.retire(Clock().now(), "owner")
    store.close()
    told = terminal.status(shop)
    assert (told["terminal"], told["host"], told["batch"]) == ("12345678", "acquirer.example", 0)


def test_a_key_that_cannot_be_read_again_is_told(shop: Path, tmp_path: Path) -> None:
    """Changed on the disk, or no file there."""
    path = tmp_path / "key"
    path.write_text(SIGNING, encoding="utf-8")
    terminal.load_wallet(shop, terminal.Parts(path))
    sealed = cards_folder(shop) / "wallet.sealed"
    sealed.write_bytes(sealed.read_bytes()[:-1] + b"x")
    with pytest.raises(Refused, match="load it again"):
        WalletKey(cards_folder(shop), here=False).key()
    sealed.unlink()
    with pytest.raises(Refused, match="no signing key"):
        WalletKey(cards_folder(shop), here=False).key()


@pytest.mark.parametrize(
    ("dialect", "serial", "check"),
    [
        ("unionpay_sm", "", SM4.encrypt(bytes.fromhex(OURS), bytes(16))[:4]),
        ("unionpay_dukpt", "0123456789ABCDEF", AES.encrypt(bytes.fromhex(OURS), bytes(16))[:4]),
        ("unionpay_dukpt_tdes", "FFFF9876543210E00000", check_value(bytes.fromhex(OURS))),
    ],
)
def test_a_key_is_checked_by_the_cipher_that_it_is_for(
    shop: Path, dialect: str, serial: str, check: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the dialect says; a DUKPT key without its serial number is none, nor the other way."""
    settings = shop.with_name("shop.db.toml")
    settings.write_text(f'{SETTINGS}bank_dialect = "{dialect}"\n', encoding="utf-8")
    monkeypatch.setattr("sys.stdin", io.StringIO(OURS))
    told = terminal.load_master(shop, terminal.Parts(serial=serial))
    assert told["check_value"] == check.hex().upper()
    assert terminal.status(shop)["keys"]["master"]  # type: ignore[index]
    monkeypatch.setattr("sys.stdin", io.StringIO(OTHER))
    with pytest.raises(Refused, match="serial number"):
        terminal.load_master(shop, terminal.Parts(serial="" if serial else "0123456789ABCDEF"))

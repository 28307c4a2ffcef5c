"""Are keys and numbers unreadable for others, and never half there?"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from typing import TYPE_CHECKING
from unittest import mock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.facts.trouble import Refused
from pos_gui.card import counters, durable
from pos_gui.card.crypto.dukpt import next_aes_counter, next_counter
from pos_gui.card.crypto.keys import WorkingKeys
from pos_gui.card.keyring import Safe, is_textbook
from pos_gui.card.simulator.secrecy import MASTER
from pos_gui.devices.simulated import KNOWN, Known

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

OURS = bytes.fromhex("8C1F37D09E6AB245F10E7723C85D94BA")
WORKING = WorkingKeys(b"\x11" * 16, b"\x22" * 8, b"\x33" * 16)
PAN = "6225760008219524"


def test_keys_outlive_the_program(tmp_path: Path) -> None:
    """Master and working keys of two terminals."""
    one = Safe(tmp_path, here=False)
    one.load("12345678", OURS)
    one.load("87654321", OURS[::-1])
    one.keep("12345678", WORKING)
    again = Safe(tmp_path, here=False)
    assert again.master("12345678") == OURS
    assert again.working("12345678") == WORKING
    assert again.master("87654321") == OURS[::-1]
    assert again.working("87654321") is None
    assert again.working("00000000") is None


def test_a_new_master_key_ends_the_working_keys(tmp_path: Path) -> None:
    """They were brought under the old one."""
    one = Safe(tmp_path, here=False)
    one.load("12345678", OURS)
    one.keep("12345678", WORKING)
    one.load("12345678", OURS[::-1])
    assert one.working("12345678") is None


def test_nothing_is_read_in_the_files(tmp_path: Path) -> None:
    """And nobody else may try."""
    one = Safe(tmp_path, here=False)
    one.load("12345678", OURS)
    one.keep("12345678", WORKING)
    one.seal(PAN)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["card.key", "card.sealed"]
    for path in tmp_path.iterdir():
        assert os.name != "posix" or path.stat().st_mode & 0o777 == 0o600
        told = path.read_bytes()
        for secret in (OURS, WORKING.pin, WORKING.mac):
            assert secret not in told
            assert secret.hex().encode() not in told.lower()


@pytest.mark.skipif(os.name != "posix", reason="only POSIX has such bits")
def test_a_key_file_that_others_can_read_is_not_used(tmp_path: Path) -> None:
    """A sentence says what to do."""
    Safe(tmp_path, here=False).seal(PAN)
    (tmp_path / "card.key").chmod(0o640)
    with pytest.raises(Refused, match="chmod 600"):
        Safe(tmp_path, here=False).seal(PAN)


@pytest.mark.parametrize("master", [MASTER, b"\x11" * 16, b"\x11" * 8 + b"\x22" * 8, bytes(24)])
def test_a_textbooks_key_is_for_this_computer_only(tmp_path: Path, master: bytes) -> None:
    """At loading, and also when the host is another one later (PCI DSS 2.2)."""
    assert is_textbook(master)
    with pytest.raises(Refused, match="simulator only"):
        Safe(tmp_path, here=False).load("12345678", master)
    Safe(tmp_path, here=True).load("12345678", master)
    assert Safe(tmp_path, here=True).master("12345678") == master
    with pytest.raises(Refused, match="simulator only"):
        Safe(tmp_path, here=False).master("12345678")


@pytest.mark.parametrize("length", [0, 8, 15, 32])
def test_a_master_key_is_double_or_triple(tmp_path: Path, length: int) -> None:
    """Single DES is no key any more."""
    with pytest.raises(Refused, match="32 or 48"):
        Safe(tmp_path, here=True).load("12345678", bytes(length))


def test_without_a_master_key_there_is_a_word(tmp_path: Path) -> None:
    """Which terminal, and what to do."""
    with pytest.raises(Refused, match="12345678"):
        Safe(tmp_path, here=True).master("12345678")


@pytest.mark.parametrize("spoil", [b"", b"short", bytes(100)])
def test_a_spoilt_file_is_refused_and_can_be_replaced(tmp_path: Path, spoil: bytes) -> None:
    """By loading the master key again."""
    Safe(tmp_path, here=True).load("12345678", OURS)
    (tmp_path / "card.sealed").write_bytes(spoil)
    one = Safe(tmp_path, here=True)
    with pytest.raises(Refused, match="load its master key again"):
        one.working("12345678")
    one.load("12345678", OURS)
    assert one.master("12345678") == OURS


def test_a_lost_key_file_opens_nothing(tmp_path: Path) -> None:
    """The sealed file alone is worth nothing."""
    apart = tmp_path / "stick" / "card.key"
    one = Safe(tmp_path, here=True, key_file=apart)
    one.load("12345678", OURS)
    sealed = one.seal(PAN)
    apart.unlink()
    again = Safe(tmp_path, here=True, key_file=apart)
    assert again.unseal(sealed) == ""
    with pytest.raises(Refused, match="load its master key again"):
        again.master("12345678")


def test_a_folder_that_cannot_be_written_to_is_a_sentence(tmp_path: Path) -> None:
    """Whatever the system says."""
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Refused, match="cannot be"):
        Safe(tmp_path / "file", here=True).load("12345678", OURS)


def test_a_kill_while_writing_leaves_the_old_keys(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither half a file nor none."""
    one = Safe(tmp_path, here=True)
    one.load("12345678", OURS)

    def killed(_handle: int) -> None:
        raise OSError

    monkeypatch.setattr(os, "fsync", killed)
    with pytest.raises(Refused, match="cannot be written"):
        one.keep("12345678", WORKING)
    assert one.working("12345678") is None
    monkeypatch.undo()
    again = Safe(tmp_path, here=True)
    assert (again.master("12345678"), again.working("12345678")) == (OURS, None)
    again.keep("12345678", WORKING)
    assert Safe(tmp_path, here=True).working("12345678") == WORKING


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text("0123456789", min_size=13, max_size=19), st.integers(0, 40))
def test_a_sealed_number_comes_back_and_a_changed_one_does_not(
    tmp_path: Path, pan: str, at: int
) -> None:
    """Twice the same number is never the same bytes."""
    one = Safe(tmp_path, here=True)
    sealed = one.seal(pan)
    assert one.seal(pan) != sealed
    assert one.unseal(sealed) == pan
    spoilt = bytearray(sealed)
    spoilt[at % len(sealed)] ^= 1
    assert one.unseal(bytes(spoilt)) == ""
    assert one.unseal(sealed[:at]) == ("" if at < len(sealed) else pan)


def test_the_hash_key_is_the_tills_own(tmp_path: Path) -> None:
    """The same after a restart, another on another till, and no key of anything else."""
    here, there = tmp_path / "here", tmp_path / "there"
    key = Safe(here, here=True).hash_key()
    assert key == Safe(here, here=True).hash_key() != Safe(there, here=True).hash_key()
    assert key != (here / "card.key").read_bytes()


def test_the_same_master_key_again_leaves_the_working_keys(tmp_path: Path) -> None:
    """A till that starts again has not lost what the host gave it."""
    safe = Safe(tmp_path, here=True)
    safe.hold("12345678", bytes(range(16)))
    working = WorkingKeys(b"\x11" * 16, b"\x22" * 8)
    safe.keep("12345678", working)
    again = Safe(tmp_path, here=True)
    again.hold("12345678", bytes(range(16)))
    assert again.working("12345678") == working
    again.hold("12345678", bytes(range(1, 17)))
    assert again.working("12345678") is None


AES_SERIAL, TDES_SERIAL = bytes.fromhex("C0FFEE0012345678"), bytes.fromhex("FFFF9876543210E00000")
DRAWS = st.lists(
    st.sampled_from(
        ("draw", "restart", "dies before", "dies after", "load", "load other", "lose the safe",
         "lose the key file")
    ),
    max_size=25,
)  # fmt: skip


def test_an_initial_key_has_its_serial_number(tmp_path: Path) -> None:
    """The counter's bits of the one of Triple DES count as zero; lengths are looked at."""
    safe = Safe(tmp_path, here=False)
    safe.load("12345678", OURS, bytes.fromhex("FFFF9876543210FFFFFF"))
    told = safe.draw("12345678", next_counter)
    assert told == (OURS, TDES_SERIAL, 1)
    safe.load("12345678", OURS, AES_SERIAL)
    assert safe.draw("12345678", next_aes_counter) == (OURS, AES_SERIAL, 1)
    for key, serial in ((OURS, bytes(9)), (bytes(24), AES_SERIAL), (OURS[:8], TDES_SERIAL)):
        with pytest.raises(Refused, match="32 hexadecimal signs, its serial number 20"):
            safe.load("12345678", key, serial)
    safe.load("12345678", OURS)
    with pytest.raises(Refused, match="has no serial number"):
        safe.draw("12345678", next_counter)


@pytest.mark.parametrize("known", KNOWN.values())
def test_a_textbooks_initial_key_is_for_this_computer_only(tmp_path: Path, known: Known) -> None:
    """Like a master key."""
    with pytest.raises(Refused, match="simulator only"):
        Safe(tmp_path, here=False).load(known.number, known.key, known.serial)
    safe = Safe(tmp_path, here=True)
    safe.load(known.number, known.key, known.serial)
    assert safe.master(known.number) == known.key


def test_a_sign_on_leaves_the_serial_number(tmp_path: Path) -> None:
    """Working keys beside an initial key: a till that was set to another dialect and back."""
    safe = Safe(tmp_path, here=False)
    safe.load("12345678", OURS, AES_SERIAL)
    safe.keep("12345678", WORKING)
    again = Safe(tmp_path, here=False)
    assert again.working("12345678") == WORKING
    assert again.draw("12345678", next_aes_counter).serial == AES_SERIAL


@pytest.mark.parametrize("spoil", [b"", b"-1", b"1 ", b"x", None])
def test_a_counter_that_is_lost_is_not_begun_again(tmp_path: Path, spoil: bytes | None) -> None:
    """Another initial key is the way out, with a serial number of its own."""
    safe = Safe(tmp_path, here=False)
    safe.load("12345678", OURS, AES_SERIAL)
    safe.draw("12345678", next_aes_counter)
    (path,) = tmp_path.glob("card.counter-*")
    path.unlink() if spoil is None else path.write_bytes(spoil)
    with pytest.raises(Refused, match="cannot be read: load a new initial key"):
        safe.draw("12345678", next_aes_counter)
    safe.hold("12345678", OURS, AES_SERIAL)
    with pytest.raises(Refused, match="cannot be read: load a new initial key"):
        safe.draw("12345678", next_aes_counter)
    safe.load("12345678", OURS[::-1], AES_SERIAL[::-1])
    assert safe.draw("12345678", next_aes_counter).counter == 1


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(DRAWS)
def test_no_counter_is_drawn_twice(
    tmp_path_factory: pytest.TempPathFactory, what: list[str]
) -> None:
    """Through restarts, kills at the write, keys loaded again, and files that are lost."""
    folder = tmp_path_factory.mktemp("keys")
    safe = Safe(folder, here=False)
    safe.load("12345678", OURS, AES_SERIAL)
    serial, drawn = AES_SERIAL, {AES_SERIAL: [0], AES_SERIAL[::-1]: [0]}
    for one in what:
        match one:
            case "draw":
                drawn[serial].append(safe.draw("12345678", next_aes_counter).counter)
            case "restart":
                safe = Safe(folder, here=False)
            case "dies before" | "dies after":
                with mock.patch.object(counters, "write", dying(one)), suppress(Killed):
                    safe.draw("12345678", next_aes_counter)
                safe = Safe(folder, here=False)
            case "load" | "load other":
                serial = AES_SERIAL if one == "load" else AES_SERIAL[::-1]
                safe.load("12345678", OURS, serial)
            case _:
                (folder / ("card.sealed" if one == "lose the safe" else "card.key")).unlink()
                safe = Safe(folder, here=False)
                safe.load("12345678", OURS, serial)
    for some in drawn.values():
        assert some == sorted(set(some))


class Killed(BaseException):
    """The power went."""


def dying(when: str) -> Callable[[Path, bytes], None]:
    """Give a write over which the till dies."""

    def write(path: Path, content: bytes) -> None:
        if when == "dies after":
            durable.write(path, content)
        raise Killed

    return write


def test_a_counter_is_durable_with_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file and its folder are waited for before a key is used."""
    safe = Safe(tmp_path, here=False)
    safe.load("12345678", OURS, AES_SERIAL)
    waited: list[bool] = []
    real = os.fsync

    def fsync(handle: int) -> None:
        waited.append(stat.S_ISDIR(os.fstat(handle).st_mode))
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    safe.draw("12345678", next_aes_counter)
    assert waited == ([False, True] if os.name == "posix" else [False])

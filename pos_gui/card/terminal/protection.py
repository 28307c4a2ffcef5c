"""How are PIN, MAC and tracks made ready for this terminal? As its dialect's keys say.

The driver asks here and knows no algorithm. Two ways there are: working keys that a sign-on brings
for a batch, and a key of its own for each message (DUKPT). Either gives a cover for one question
and its answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from db.facts.trouble import Refused
from db.facts.value import dataclass
from pos_gui.card.crypto import block, dukpt, keys, mac, pin
from pos_gui.card.crypto.dukpt import Usage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_gui.card.crypto.block import BlockCipher
    from pos_gui.card.crypto.keys import WorkingKeys
    from pos_gui.card.message.dialect import Dialect, Keying

MAC = 8
"""Bytes of field 64."""


class Unique(NamedTuple):
    """What keys of their own are derived from, at a counter that was never used before."""

    initial: bytes
    """The device's initial key."""
    serial: bytes
    """Its key serial number: ten bytes with the counter's bits zero, or AES's eight."""
    counter: int
    """The counter; it is on the disk already."""


class KeyRing(Protocol):
    """Where the terminal's keys are: never in the store. What it refuses is not sent."""

    def master(self, terminal_no: str) -> bytes:
        """Give the terminal master key."""
        ...

    def working(self, terminal_no: str) -> WorkingKeys | None:
        """Give the keys of the last sign-on, if there are any."""
        ...

    def keep(self, terminal_no: str, working: WorkingKeys) -> None:
        """Put the keys of a sign-on in place of those before."""
        ...

    def draw(self, terminal_no: str, following: Callable[[int], int | None]) -> Unique:
        """Give the next counter, which is on the disk on return; `following` knows the next."""
        ...


class NoKeys(Refused):
    """The terminal has no working keys yet, or no longer."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__("The terminal has no keys: sign on first.")


@dataclass(frozen=True, slots=True)
class Cover:
    """What makes one question and its answer safe."""

    told: dict[str, str]
    """Fields by which the host finds the same keys."""
    cipher: str
    """Field 53's second place."""
    pin: Callable[[str, str], bytes]
    """Makes field 52 of a PIN and a card number."""
    hide: Callable[[str], str] | None
    """Encrypts a track; None where tracks go as they are."""
    sign: Callable[[bytes], bytes]
    """Makes field 64 of what is asked."""
    signed: Callable[[bytes], bytes]
    """Makes the field 64 that the answer must have."""

    def __repr__(self) -> str:
        """Tell nothing."""
        return "Cover(…)"


class Protection(Protocol):
    """A terminal's keys."""

    def asking(self, terminal_no: str) -> str:
        """Give what a sign-on asks for, field 60.3.

        Raises:
            Refused: if the terminal's own key is not there.

        """
        ...

    def take(self, terminal_no: str, told: bytes) -> bool:
        """Take what a sign-on brought in field 62; False, and nothing is taken, if it is wrong."""
        ...

    def cover(self, terminal_no: str) -> Cover:
        """Give what one question and its answer need.

        Raises:
            Refused: if there are no keys, or no more of them.

        """
        ...


def protection(dialect: Dialect, ring: KeyRing) -> Protection:
    """Give the way of a dialect, over these keys."""
    unique = _UNIQUE.get(dialect.keys.scheme)
    return OwnKeys(dialect.keys, ring, unique) if unique else BatchKeys(dialect.keys, ring)


class BatchKeys:
    """Working keys that a sign-on brings under the master key (payments.md 1.4)."""

    def __init__(self, keying: Keying, ring: KeyRing) -> None:
        """Use these keys so."""
        self._keying, self._ring = keying, ring
        self._asks, self._digit = _WORKING[keying.scheme]
        self._cipher = keys.LAYOUTS[keying.scheme].cipher

    def asking(self, terminal_no: str) -> str:
        """Ask for keys of this scheme."""
        self._ring.master(terminal_no)
        return self._asks

    def take(self, terminal_no: str, told: bytes) -> bool:
        """Take all of the keys or none: the old ones stay until the new ones are right."""
        master, retail = self._ring.master(terminal_no), self._keying.mac == "retail"
        working = keys.unwrap(master, told, self._keying.scheme, retail=retail)
        if working is not None:
            self._ring.keep(terminal_no, working)
        return working is not None

    def cover(self, terminal_no: str) -> Cover:
        """Use the keys of the last sign-on; those of another scheme are none."""
        working = self._ring.working(terminal_no)
        if working is None or working.scheme != self._keying.scheme:
            raise NoKeys
        sign = _mac(self._keying, self._cipher, working.mac)
        return Cover(
            told={},
            cipher=self._digit,
            pin=_pin(self._keying, self._cipher, working.pin),
            hide=_hide(self._keying, self._cipher, working.track),
            sign=sign,
            signed=sign,
        )


class _Own(NamedTuple):
    """The keys of one counter."""

    pin: bytes
    """Encrypts the PIN block."""
    ask: bytes
    """Signs the question."""
    answer: bytes
    """Signs the answer."""
    track: bytes
    """Encrypts tracks."""
    told: bytes
    """Field 57."""


class _Way(NamedTuple):
    """One of the two standards."""

    asks: str
    """Field 60.3 of a sign-on."""
    digit: str
    """Field 53's second place."""
    cipher: BlockCipher
    """Its cipher."""
    following: Callable[[int], int | None]
    """Gives the next counter."""
    derive: Callable[[Unique], _Own]
    """Gives a counter's keys."""


class OwnKeys:
    """A key of its own for each message, from the device's initial key (DUKPT, X9.24)."""

    def __init__(self, keying: Keying, ring: KeyRing, way: _Way) -> None:
        """Use these keys so."""
        self._keying, self._ring, self._way = keying, ring, way

    def asking(self, terminal_no: str) -> str:
        """Ask for batch and clock; the terminal has its keys."""
        del terminal_no
        return self._way.asks

    def take(self, terminal_no: str, told: bytes) -> bool:
        """Take nothing: the answer's own MAC has shown that both have the same key."""
        del terminal_no
        return not told

    def cover(self, terminal_no: str) -> Cover:
        """Use the next counter; it is used up, whatever becomes of the message."""
        own = self._way.derive(self._ring.draw(terminal_no, self._way.following))
        cipher = self._way.cipher
        return Cover(
            told={"57": own.told.hex().upper()},
            cipher=self._way.digit,
            pin=_pin(self._keying, cipher, own.pin),
            hide=_hide(self._keying, cipher, own.track),
            sign=_mac(self._keying, cipher, own.ask),
            signed=_mac(self._keying, cipher, own.answer),
        )


def _tdes(drawn: Unique) -> _Own:
    number = int.from_bytes(drawn.serial, "big") | drawn.counter
    serial = number.to_bytes(len(drawn.serial), "big")
    key = dukpt.transaction_key(drawn.initial, serial)
    return _Own(dukpt.pin_key(key), dukpt.request_mac_key(key), dukpt.response_mac_key(key),
                dukpt.data_key(key), serial)  # fmt: skip


def _aes(drawn: Unique) -> _Own:
    pin_key, ask, answer, track = (
        dukpt.aes_key(drawn.initial, drawn.serial, drawn.counter, usage)
        for usage in (Usage.PIN, Usage.MAC_REQUEST, Usage.MAC_RESPONSE, Usage.DATA_REQUEST)
    )
    return _Own(pin_key, ask, answer, track, drawn.serial + drawn.counter.to_bytes(4, "big"))


def _pin(keying: Keying, cipher: BlockCipher, key: bytes) -> Callable[[str, str], bytes]:
    """Choose the PIN block."""
    if cipher is block.AES:
        return lambda digits, pan: pin.format_4(key, digits, pan)
    if cipher is block.SM4:
        return lambda digits, pan: cipher.encrypt(key, pin.wide(digits, pan))
    clear = pin.format_3 if keying.pin_block == 3 else pin.format_0  # noqa: PLR2004  (its name)
    return lambda digits, pan: cipher.encrypt(key, clear(digits, pan))


def _mac(keying: Keying, cipher: BlockCipher, key: bytes) -> Callable[[bytes], bytes]:
    """Choose the MAC; field 64 has room for eight bytes of it."""
    match keying.mac:
        case "cmac":
            return lambda message: mac.aes_cmac(key, message)[:MAC]
        case "retail":
            return lambda message: mac.retail(key, message)
        case _:
            return lambda message: mac.unionpay(key, message, cipher)


def _hide(keying: Keying, cipher: BlockCipher, key: bytes) -> Callable[[str], str] | None:
    """Choose what becomes of tracks."""
    return (lambda track: keys.hide_track(key, track, cipher)) if keying.hides_tracks else None


_WORKING = {
    "single": ("001", "0"), "double": ("003", "6"), "track": ("004", "6"), "sm": ("006", "3"),
}  # fmt: skip
"""By scheme: field 60.3 of a sign-on, and field 53's second place."""
_UNIQUE = {
    "dukpt_tdes": _Way("007", "6", block.DES, dukpt.next_counter, _tdes),
    "dukpt_aes": _Way("008", "4", block.AES, dukpt.next_aes_counter, _aes),
}

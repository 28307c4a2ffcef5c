"""Who is at the host's desk, and how is an answer written? What all its work has in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_gui.card.simulator import secrecy, unique, wire
from pos_gui.card.simulator.ledger import Entry
from pos_gui.card.simulator.naming import batch_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from pos_gui.card.simulator.bank import Bank
    from pos_gui.card.simulator.ledger import Ledger
    from pos_gui.card.simulator.secrecy import Keys
    from pos_gui.card.simulator.wire import Said

_KEPT = (3, 4, 11, 25, 41, 42, 49, 60)
_WITH_MAC = ("0100", "0200", "0220", "0400")
_SIGN_ON = "0800"
_KEY_USED = "key_used"
_UNSIGNED = frozenset({"03", "97", "58", "77", "A0"})
"""Said to those who are not let in: there is no key that both have."""
_BATCHES = 999_999


class Desk:
    """Ledger, data, clock and keys of the host."""

    def __init__(
        self, ledger: Ledger, bank: Bank, clock: Callable[[], datetime], seed: int
    ) -> None:
        """Go on where the ledger ends."""
        self.ledger, self.bank, self.clock, self.seed = ledger, bank, clock, seed

    def gate(self, said: Said) -> str:
        """Say who is not let in: merchant, terminal, keys, not signed on, batch, MAC (1.9).

        A key that holds for one message is written down as used up, and never taken again.
        """
        if said.fields[42] not in self.bank.merchants:
            return "03"
        status = self.bank.terminals.get(said.fields[41])
        if status != "active":
            return "97" if status is None else "58"
        if said.mti == _SIGN_ON and said.fields[60][8:11] not in secrecy.LAYOUTS[self.kind(said)]:
            return "40"
        if not self._has_mac(said):
            return ""
        keys = self.keys(said)
        if keys is None:
            return "A0" if said.mti == _SIGN_ON else "77"
        if said.mti not in {"0400", _SIGN_ON} and batch_of(said) != self.batch(said.fields):
            return "77"
        if not secrecy.is_genuine(keys, said.before_mac, said.fields.get(64, "")):
            return "A0"
        return "" if self._is_new(said, keys) else "A0"

    def kind(self, said: Said) -> str:
        """Say which keys the terminal has; empty is working keys of DES."""
        return self.bank.keys.get(said.fields[41], "")

    def _has_mac(self, said: Said) -> bool:
        return said.mti in _WITH_MAC or (said.mti == _SIGN_ON and "dukpt" in self.kind(said))

    def _is_new(self, said: Said, keys: Keys) -> bool:
        """Take a key that holds for one message, if neither it nor a later one was taken."""
        if not keys.counter:
            return True
        used = [one for one in self.of(said.fields) if one.what == _KEY_USED]
        # Another device, as after a new initial key, begins anew.
        number = said.fields[57]
        device = number[: 16 if keys.kind == "dukpt_aes" else 14]
        last = max((one.code for one in used if one.code.startswith(device)), default="")
        if number <= last:
            return False
        self.note(said, _KEY_USED, number)
        return True

    def batch(self, fields: dict[int, str]) -> int:
        """Give the number of the terminal's open batch."""
        closed = self.closed(fields)
        return closed[-1] % _BATCHES + 1 if closed else 1

    def closed(self, fields: dict[int, str]) -> list[int]:
        """Give the numbers of the terminal's closed batches."""
        return [int(one.told["batch"]) for one in self.of(fields) if one.what == "closed"]

    def of(self, fields: dict[int, str]) -> list[Entry]:
        """Give what is written about a terminal itself."""
        return self.ledger.all_at(f"{fields[42]}/{fields[41]}/000000/000000")

    def keys(self, said: Said) -> Keys | None:
        """Give the keys of the last sign-on, or of this message; None where there are none."""
        mine = self.of(said.fields)
        signed = [one for one in mine if one.what in {"sign_on", "sign_off"}]
        is_in = bool(signed) and signed[-1].what == "sign_on"
        kind = self.kind(said)
        if "dukpt" in kind:
            is_known = is_in or said.mti == _SIGN_ON
            return unique.keys(kind, said.fields.get(57, "")) if is_known else None
        if not is_in:
            return None
        count = sum(one.what == "sign_on" for one in signed)
        return secrecy.fresh(self.seed, said.fields[41], count, signed[-1].code)

    def opened(self, said: Said) -> Said:
        """Read tracks that are encrypted (field 53, third place).

        Raises:
            NotAMessage: if a track then holds no digits.

        """
        keys = self.keys(said) if said.fields.get(53, "")[2:3] == "1" else None
        clear = {
            number: secrecy.clear_track(keys, said.fields[number])
            for number in (35, 36) if keys and number in said.fields
        }  # fmt: skip
        fields = said.fields | clear
        for number in (35, 36):
            digits = fields.get(number, "").replace("D", "")
            if digits and not digits.isdigit():
                raise wire.NotAMessage(f"field {number} cannot be read")
        return said._replace(fields=fields)

    def note(self, said: Said, what: str, code: str = "", **told: str) -> None:
        """Write something about a terminal; all of it stands under batch and trace number 0."""
        self.ledger.append(Entry(
            what, said.fields[42], said.fields[41], 0, "000000", code=code, day=self.day(),
            told=told,
        ))  # fmt: skip

    def day(self) -> str:
        """Give the host's day, YYYYMMDD."""
        return f"{self.clock():%Y%m%d}"

    def say(self, said: Said, code: str, more: dict[int, str] | None = None) -> dict[int, str]:
        """Give an answer's fields: the question's own, the clock and a code."""
        now = self.clock()
        kept = {number: said.fields[number] for number in _KEPT if number in said.fields}
        return kept | {12: f"{now:%H%M%S}", 13: f"{now:%m%d}", 39: code} | (more or {})

    def written(self, said: Said, told: dict[int, str]) -> bytes:
        """Write an answer, with a MAC where the question's type has one and keys are there."""
        mti = f"{int(said.mti) + 10:04d}"
        keys = self.keys(said) if told.get(39) not in _UNSIGNED else None
        if not self._has_mac(said) or keys is None:
            return wire.framed(said, wire.body(mti, told))
        whole = wire.body(mti, told | {64: "00" * 8})[:-8]
        return wire.framed(said, whole + secrecy.answered(keys, whole))

"""What does a terminal ask for itself? Keys, a line, the end of its day, its slips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_gui.card.simulator import secrecy, settling
from pos_gui.card.simulator.naming import batch_of, entry_of, key_of, start_of

if TYPE_CHECKING:
    from pos_gui.card.simulator.desk import Desk
    from pos_gui.card.simulator.wire import Said


class Errands:
    """Everything but money."""

    def __init__(self, desk: Desk) -> None:
        """Work at this desk."""
        self._desk = desk

    def sign_on(self, said: Said) -> dict[int, str]:
        """Hand out fresh keys and the batch number; the last keys win."""
        layout = said.fields[60][8:11]
        self._desk.note(said, "sign_on", layout)
        keys = self._desk.keys(said)
        batch = f"00{self._desk.batch(said.fields):06d}{layout}"
        brought = {62: secrecy.wrapped(keys, layout)} if keys and not keys.counter else {}
        return self._desk.say(said, "00", {**brought, 60: batch})

    def network(self, said: Said) -> dict[int, str]:
        """Answer an echo, a sign-off or a slip."""
        if said.fields[60][:2] in {"07", "08"}:
            return self._slip(said)
        if said.fields[60][8:11] == "002":
            self._desk.note(said, "sign_off")
        return self._desk.say(said, "00")

    def _slip(self, said: Said) -> dict[int, str]:
        """Keep an electronic slip, part by part; a part that comes twice is one part."""
        key, part = key_of(said), said.fields[60][8:11]
        if self._desk.ledger.at(key) is None:
            return self._desk.say(said, "25")
        slips = [one for one in self._desk.ledger.all_at(key) if one.what == "slip"]
        if all(one.code != part for one in slips):
            told = {str(number): said.fields.get(number, "") for number in (55, 62)}
            self._desk.ledger.append(
                entry_of(said, "slip", code=part, day=self._desk.day(), told=told)
            )
        return self._desk.say(said, "00")

    def settle(self, said: Said) -> dict[int, str]:
        """Compare the batch's totals."""
        told = said.fields.get(48, "")
        if len(told) != 62:  # noqa: PLR2004  (two totals with their flags, 1.10)
            return self._desk.say(said, "30")
        ours = settling.totals(self._desk.ledger, self._desk.bank, start_of(said))
        result = settling.compared(told, ours)
        last = self._desk.ledger.at(key_of(said), "settlement")
        if last is None or last.told != {"48": result}:
            self._desk.ledger.append(
                entry_of(said, "settlement", day=self._desk.day(), told={"48": result})
            )
        answer = self._desk.say(said, "00", {48: result})
        # This answer has no field 39: the flags are the result (1.2).
        del answer[39]
        return answer

    def upload(self, said: Said) -> dict[int, str]:
        """Keep a block of lines, one per trace number, or end the upload."""
        code, told = said.fields[60][8:11], said.fields.get(48, "")
        if code in {"202", "207"}:
            return self._close(said, code)
        lines = settling.uploaded(told)
        if lines is None:
            return self._desk.say(said, "30")
        for stan, amount in lines:
            one = entry_of(said, "upload", amount=amount, stan=stan, day=self._desk.day())
            if self._desk.ledger.at(one.key, "upload") is None:
                self._desk.ledger.append(one)
        return self._desk.say(said, "00")

    def _close(self, said: Said, code: str) -> dict[int, str]:
        batch, now = batch_of(said), self._desk.batch(said.fields)
        if batch == now:
            self._desk.note(said, "closed", code, batch=str(batch))
        elif batch not in self._desk.closed(said.fields):
            return self._desk.say(said, "77")
        return self._desk.say(said, "00")

"""What becomes of money? Transactions and their reversals, judged, written down, answered."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from pos_gui.card.simulator import rules
from pos_gui.card.simulator.naming import card_of, entry_of, key_of, kind_of, mark_of
from pos_gui.card.simulator.rules import NOT_REVERSIBLE, Case, judge

if TYPE_CHECKING:
    from pos_gui.card.simulator.desk import Desk
    from pos_gui.card.simulator.ledger import Entry
    from pos_gui.card.simulator.wire import Said

_TAKES_MONEY = ("00", "10", "98")
"""Codes whose transaction has an effect; with 98 the terminal cannot know."""


class Transactions:
    """Everything about money."""

    def __init__(self, desk: Desk) -> None:
        """Work at this desk."""
        self._desk = desk

    def reverse(self, said: Said) -> dict[int, str]:
        """Take a transaction back, by its trace number and not by its card (1.8)."""
        key, mark, kind = key_of(said), mark_of(said), kind_of(said, reversal=True)
        if not kind or kind in NOT_REVERSIBLE:
            return self._desk.say(said, "40")
        before = [
            one for one in self._desk.ledger.all_at(key) if one.what in {"reversal", "tombstone"}
        ]
        if any(one.mark == mark and one.code == "00" for one in before):
            return self._desk.say(said, "00")
        original = self._desk.ledger.at(key)
        if original is None or original.kind != kind:
            return self._unknown(said, kind)
        code = self._reversal_code(said, original)
        self._desk.ledger.append(
            entry_of(said, "reversal", kind=kind, code=code, of=key, mark=mark,
                   day=self._desk.day(), amount=original.amount, card=original.card)
        )  # fmt: skip
        return self._desk.say(said, code)

    def _unknown(self, said: Said, kind: str) -> dict[int, str]:
        """Answer 00 to a reversal that comes first; remember it, or not, as hosts do (1.8)."""
        if self._desk.bank.policy.remembers_unknown_reversals:
            self._desk.ledger.append(
                entry_of(
                    said,
                    "tombstone",
                    kind=kind,
                    code="00",
                    mark=mark_of(said),
                    day=self._desk.day(),
                )
            )
        return self._desk.say(said, "00")

    def _reversal_code(self, said: Said, original: Entry) -> str:
        if self._desk.ledger.is_reversed(original):
            return "25"
        if not original.charged:
            return "01"
        if original.day != self._desk.day() or self._is_used(original):
            return "25"
        asked = int(said.fields.get(4, "0"))
        whole = int(original.told.get("asked", original.amount))
        return "00" if asked in {original.amount, whole} else "64"

    def _is_used(self, one: Entry) -> bool:
        """Say whether something in force stands on it: then it is not normal any more."""
        users = ("void", "refund", "completion_void", "preauth_void",
                 "completion", "completion_advice")  # fmt: skip
        return bool(self._desk.ledger.about(one.key, *users))

    def transact(self, said: Said) -> dict[int, str]:
        """Judge a transaction, once."""
        kind, key = kind_of(said), key_of(said)
        if not kind or 11 not in said.fields:  # noqa: PLR2004  (the trace number)
            return self._desk.say(said, "12" if kind == "" else "30")
        before = self._desk.ledger.at(key)
        if before is not None and kind != "balance":
            if said.mti == "0220" and before.mark == mark_of(said):
                return {int(number): text for number, text in before.told.items()
                        if number.isdigit()}  # fmt: skip
            return self._desk.say(said, "94")
        stones = [one for one in self._desk.ledger.all_at(key) if one.what == "tombstone"]
        case = self._case(said, kind)
        code = "25" if any(one.kind == kind for one in stones) else judge(case)
        return self._done(said, case, code)

    def _case(self, said: Said, kind: str) -> Case:
        keys = self._desk.keys(said)
        if keys is None:  # pragma: no cover  (the gate has let it in)
            raise AssertionError(kind)
        original = self._original(said)
        pan, expires = card_of(said)
        return Case(
            kind, said.fields, pan or (original.card if original else ""), expires,
            int(said.fields.get(4, "0")), original, self._desk.clock().date(), keys,
            self._desk.bank, self._desk.ledger,
        )  # fmt: skip

    def _original(self, said: Said) -> Entry | None:
        """Find what field 61 names; without it, what field 37 names."""
        told = said.fields.get(61, "")
        if len(told) >= 12:  # noqa: PLR2004  (fields 61.1 and 61.2)
            start = f"{said.fields[42]}/{said.fields[41]}"
            return self._desk.ledger.at(f"{start}/{told[:6]}/{told[6:12]}")
        rrn = said.fields.get(37)
        mine = (one for one in self._desk.ledger.entries if one.merchant == said.fields[42])
        return next((one for one in mine if rrn and one.rrn == rrn and one.charged), None)

    def _done(self, said: Said, case: Case, code: str) -> dict[int, str]:
        """Write a transaction down and answer it."""
        amount = max(rules.available(case), 0) if code == "10" else case.amount
        charged = code in _TAKES_MONEY and case.kind != "balance"
        more = {4: f"{amount:012d}"} if 4 in said.fields else {}  # noqa: PLR2004  (the amount)
        rrn, auth = "", ""
        if code in _TAKES_MONEY:
            rrn = f"{self._desk.day()[4:]}{len(self._desk.ledger.entries) + 1:08d}"
            auth = hashlib.sha256(f"{self._desk.seed}/{rrn}".encode()).hexdigest()[:6].upper()
            more |= {37: rrn, 38: auth, 15: self._desk.day()[4:], 63: "CUP",
                     44: "01020000   48320000   "}  # fmt: skip
        if case.kind == "balance" and code == "00":
            left = rules.available(case)
            more[54] = f"1002156{'D' if left < 0 else 'C'}{abs(left):012d}"
        answer = self._desk.say(said, code, more)
        if case.kind == "balance" and code not in {"55", "38", "75"}:
            return answer
        told = {str(number): text for number, text in answer.items()}
        self._desk.ledger.append(entry_of(
            said, "transaction", kind=case.kind, amount=amount, code=code, charged=charged,
            card=case.pan if case.card else "", day=self._desk.day(), rrn=rrn, auth=auth,
            of=case.original.key if case.original else "", mark=mark_of(said),
            told=told | {"asked": str(case.amount)},
        ))  # fmt: skip
        return answer

"""Which account are a lane's batches paid to, and who has said so? Two people, never one.

One asks for it, another one decides; each word is written once, with the journal's signed record.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from db.connection import rows, troubles, value
from db.facts.account import Account, AccountAct, AccountChange
from db.facts.event import Event, EventCode
from db.facts.moment import Moment
from db.facts.staff import Action, may
from db.facts.trouble import Refused

if TYPE_CHECKING:
    from db.facts.staff import Person
    from db.journal import Journal

_ASKED = frozenset({AccountAct.BIND, AccountAct.UNBIND})


class Accounts:
    """The settlement account of one lane (结算账户)."""

    def __init__(self, lane: str, journal: Journal) -> None:
        """Keep this till's account."""
        self._lane, self._journal = lane, journal

    def bound(self) -> Account | None:
        """Give the account that counts now; None without one."""
        steps = self._steps()
        asked = [before for before, after in pairwise(steps) if after.act is AccountAct.APPROVE]
        return asked[-1].account if asked and asked[-1].act is AccountAct.BIND else None

    def asked(self) -> AccountChange | None:
        """Give what was asked for and waits for somebody else's word."""
        steps = self._steps()
        return steps[-1] if steps and steps[-1].act in _ASKED else None

    def bind(self, account: Account, at: Moment, person: Person) -> None:
        """Ask for an account in place of the one before.

        Raises:
            Refused: without the right to, or while something waits for a decision.

        """
        self._ask(AccountChange(AccountAct.BIND, account, at, person.key), person)

    def unbind(self, at: Moment, person: Person) -> None:
        """Ask for the account to be no longer the lane's."""
        bound = self.bound()
        if bound is None:
            raise Refused("No account is bound.")
        self._ask(AccountChange(AccountAct.UNBIND, bound, at, person.key), person)

    def decide(self, at: Moment, person: Person, *, approved: bool) -> None:
        """Approve or refuse what was asked for.

        Raises:
            Refused: without the right to, or to whoever asked for it.

        """
        asked = self.asked()
        if asked is None:
            raise Refused("Nothing waits for approval.")
        if asked.person == person.key:
            raise Refused("Somebody else must approve what you have asked for.")
        act = AccountAct.APPROVE if approved else AccountAct.REFUSE
        self._write(AccountChange(act, asked.account, at, person.key), person)

    def _ask(self, change: AccountChange, person: Person) -> None:
        if self.asked() is not None:
            raise Refused("Something else waits for approval.")
        self._write(change, person)

    def _write(self, change: AccountChange, person: Person) -> None:
        if not may(person, Action.MANAGE_TERMINAL):
            raise Refused("You may not do this.")
        account = change.account
        with troubles(), self._journal.writing():
            seq = int(value("SELECT coalesce(max(seq), 0) + 1 FROM account_step"))
            rows(
                "INSERT INTO account_step (seq, lane, act, masked, bank, holder, at_ms, "
                "offset_min, person) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    seq, self._lane, change.act.value, account.masked, account.bank,
                    account.holder, change.at.utc_ms, change.at.offset_min, change.person,
                ),
            )  # fmt: skip
            body: dict[str, object] = {
                "what": "account", "act": change.act.value, "account": account.masked,
                "bank": account.bank, "holder": account.holder,
            }  # fmt: skip
            self._journal.append(Event(EventCode.TERMINAL, change.at, change.person), body)

    def _steps(self) -> list[AccountChange]:
        """Read everything that was asked and decided, oldest first."""
        found = rows(
            "SELECT act, masked, bank, holder, at_ms, offset_min, person FROM account_step "
            "WHERE lane = ? ORDER BY seq",
            (self._lane,),
        )
        return [
            AccountChange(
                AccountAct(act), Account(masked, bank, holder), Moment(ms, offset), person
            )
            for act, masked, bank, holder, ms, offset, person in found
        ]

"""In which order is a card charged, so that it is never twice and never unrecorded?

    W1  the intent is written down            before the first byte is sent
        the host is asked, once
    W2  what it said is written down          with the sale it completes, in one transaction
    W3  what must be taken back, is           until the host acknowledges it, across restarts

Only a durable write decides what is shown. A charge is never repeated by itself; reversals,
queries and refunds with their own number are (payments.md 2.1). One question at a time: a lane
has a lock. Everything here blocks and runs in the lane's own thread.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.answer import Approved, Declined, NotSent, ReversalReason, Unclear
from db.facts.card import CARDS, AttemptState, CardKind, Concluded
from db.facts.sale import Took
from db.facts.tender import ELECTRONIC
from db.facts.trouble import Trouble
from db.facts.value import dataclass
from pos_gui.card import states
from pos_gui.card.door import Door
from pos_gui.card.recovery import judged
from pos_gui.clock import ticks

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from db.facts.answer import Result, ReversalResult, SignedOn
    from db.facts.card import Attempt, Intent, Verdict
    from db.facts.sale import Draft, Sale
    from pos_gui.ports import Acquirer, Attempts, CardInHand, Clock

AT_ONCE = 3
"""How often something is taken back at once, before it goes to the background."""
WAITS_S = (5, 10, 20, 40, 80, 160, 300)
"""Seconds between the tries after that; the last one for ever."""
_SAID = frozenset({AttemptState.APPROVED, AttemptState.DECLINED})
_REPEATED = frozenset({AttemptState.REFUND_UNKNOWN, AttemptState.ADVICE_DUE})


@dataclass(frozen=True, slots=True)
class Progress:
    """What the lane is doing, for the cashier's eyes."""

    what: str
    """sent, approved, declined, silent, reversing, reversed, repeating, querying, suspense."""
    attempt: Attempt
    """About which attempt."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a charge ended; everything is written down."""

    attempt: Attempt | None = None
    """As it stands; None if not even the intent could be written: nothing was sent."""
    sale: Sale | None = None
    """The sale that was recorded with the approval."""
    answer: Approved | None = None
    """The answer to an inquiry; nothing of it is kept."""
    trouble: Trouble | None = None
    """Why nothing was sent, or why an answer could not be written."""


@dataclass(frozen=True, slots=True)
class Secret:
    """What goes to the host and is kept nowhere."""

    card: CardInHand | None = None
    """The card."""
    pin: str = ""
    """The PIN; empty without one."""
    target: str = ""
    """The other card's number of a transfer."""

    def __repr__(self) -> str:
        """Tell nothing."""
        return "Secret(…)"


@dataclass(frozen=True, slots=True)
class Vault:
    """Seals a number for the case that a refund must be repeated after a crash."""

    seal: Callable[[str], bytes]
    """Makes a number unreadable for all but this till."""
    unseal: Callable[[bytes], str]
    """Makes it readable again; empty if it cannot be."""


class Lane:
    """One terminal's way to its bank, or to its wallets' provider; each has a lane of its own."""

    def __init__(
        self,
        attempts: Attempts,
        acquirer: Acquirer,
        clock: Clock,
        vault: Vault,
        report: Callable[[Progress], None] = lambda _: None,
    ) -> None:
        """Charge through this host and write into these books."""
        self._attempts, self._acquirer, self._clock = attempts, acquirer, clock
        self._vault, self._report = vault, report
        self._door = Door(attempts, acquirer, clock)
        self._one = threading.Lock()

    def charge(self, intent: Intent, secret: Secret, draft: Draft | None = None) -> Outcome:
        """Write down, ask once, write down; then take back what must be."""
        begun = ticks()
        with self._one:
            try:
                known = self._attempts.attempt(intent.attempt_id)
                if known is None and intent.kind in CARDS:
                    self._door.open()
                attempt = self._attempts.intend(self._sealed(intent, secret))
            except Trouble as trouble:
                return Outcome(trouble=trouble)
            if known is not None:
                # Pressed twice: it was asked once, and what came of it is written down.
                return Outcome(attempt)
            self._report(Progress("sent", attempt))
            result = self._acquirer.start(attempt, secret.card, secret.pin, secret.target)
            verdict = states.first(intent.kind, result)
            outcome = self._conclude(attempt, verdict, _with_wait(draft, begun))
            if isinstance(result, NotSent) and result.trouble is not None:
                outcome = replace(outcome, trouble=result.trouble)
            self._tell(outcome.attempt)
            self._after(attempt, result)
            if intent.kind is CardKind.BALANCE and isinstance(result, Approved):
                return replace(outcome, answer=result)
            late = replace(draft, took=None) if draft and draft.took else draft
            return self._taken_back_at_once(outcome, late)

    def sign_on(self) -> SignedOn | Declined | Unclear | NotSent:
        """Fetch new keys and the batch (签到).

        Raises:
            Trouble: if there is no terminal, or it cannot be written.

        """
        with self._one:
            return self._door.sign_on()

    def alone(self) -> AbstractContextManager[object]:
        """Keep everybody else from asking the host: for the end of the day."""
        return self._one

    def work_off(self) -> tuple[Attempt, ...]:
        """Try once what is still due; gives what remains, oldest first."""
        with self._one:
            for attempt in self._attempts.unresolved():
                with suppress(Trouble):
                    # Nobody is being asked now: what is still "sending" was left there.
                    self._try(judged(self._attempts, self._clock, attempt))
            return self._attempts.unresolved()

    def _sealed(self, intent: Intent, secret: Secret) -> Intent:
        """Keep a refund's number sealed: it is needed where the refund must be repeated."""
        if intent.kind is not CardKind.REFUND or secret.card is None:
            return intent
        return replace(intent, sealed=self._vault.seal(secret.card.pan))

    def _conclude(self, attempt: Attempt, verdict: Verdict, draft: Draft | None) -> Outcome:
        """Write what the host said; an approval that cannot be written must not stand."""
        name, now = attempt.intent.attempt_id, self._clock.now()
        try:
            if draft is not None and _pays_all(attempt, verdict):
                done = self._attempts.conclude_sale(name, verdict, now, draft)
                return Outcome(done.attempt, done.sale)
            return Outcome(self._attempts.conclude(name, verdict, now))
        except Trouble as trouble:
            if verdict.state is not AttemptState.APPROVED:
                return Outcome(attempt, trouble=trouble)
            return self._give_up(attempt, trouble)

    def _give_up(self, attempt: Attempt, trouble: Trouble) -> Outcome:
        """Write that an approval will be taken back; if that fails too, work_off finds it."""
        verdict = states.not_written(attempt.intent.kind)
        try:
            told = self._attempts.conclude(attempt.intent.attempt_id, verdict, self._clock.now())
        except Trouble:
            return Outcome(attempt, trouble=trouble)
        return Outcome(told, trouble=trouble)

    def _taken_back_at_once(self, outcome: Outcome, draft: Draft | None = None) -> Outcome:
        """Try a few times while the customer waits; the background goes on from there."""
        for _ in range(AT_ONCE):
            if outcome.attempt is None or outcome.attempt.state not in _DUE:
                break
            done = self._try(outcome.attempt, draft)
            outcome = replace(outcome, attempt=done.attempt, sale=done.sale)
        return outcome

    def _try(self, attempt: Attempt, draft: Draft | None = None) -> Concluded:
        """Do once what an attempt's state asks for, and write what came of it."""
        step = _DUE.get(attempt.state)
        if step is None:
            return Concluded(attempt)
        self._report(Progress(step, attempt))
        try:
            attempt = self._attempts.tried(attempt.intent.attempt_id, self._clock.now())
            verdict = self._asked_again(attempt)
            if verdict is not None and verdict.state is AttemptState.APPROVED:
                told = self._honoured(attempt, verdict, draft)
            else:
                told = self._ended(attempt, verdict)
        except Trouble:
            # Nothing is lost: it stays due, here and after a restart.
            return Concluded(attempt)
        if told.attempt.state is not attempt.state:
            self._report(Progress(told.attempt.state.value, told.attempt))
        return told

    def _honoured(self, attempt: Attempt, verdict: Verdict, draft: Draft | None) -> Concluded:
        """Write a yes that came late; a wallet's only where the goods are still as they were.

        Cash is given back where a basket is set aside meanwhile: a sale with cash is not complete.
        """
        load = attempt.intent.kind is CardKind.STORED_LOAD
        if attempt.state is not AttemptState.CANCEL_DUE or load:
            return self._ended(attempt, verdict)
        if draft is not None and any(one.kind not in ELECTRONIC for one in draft.tenders):
            draft = None
        name, now = attempt.intent.attempt_id, self._clock.now()
        told = self._attempts.conclude_open(name, verdict, now, draft)
        if told is not None:
            return told
        back = self._acquirer.reverse(attempt, ReversalReason.OTHER)
        return self._ended(attempt, states.after_reversal(back))

    def _ended(self, attempt: Attempt, verdict: Verdict | None) -> Concluded:
        """Write what was heard; None leaves it due."""
        if verdict is None:
            return Concluded(attempt)
        name, now = attempt.intent.attempt_id, self._clock.now()
        return Concluded(self._attempts.conclude(name, verdict, now))

    def _asked_again(self, attempt: Attempt) -> Verdict | None:
        reason = attempt.reason or ReversalReason.OTHER
        if attempt.state in _REPEATED:
            sealed = self._attempts.sealed(attempt.intent.attempt_id)
            number = self._vault.unseal(sealed) if sealed else ""
            result = self._acquirer.again(attempt, number)
            return states.after_repeat(attempt.intent.kind, result)
        if attempt.state is AttemptState.CANCEL_DUE:
            known = states.after_query(self._acquirer.query(attempt))
            if known is not None:
                return known
        told = self._acquirer.reverse(attempt, reason)
        if _wants_keys(told):
            self._door.sign_on()
        return states.after_reversal(told)

    def _tell(self, attempt: Attempt | None) -> None:
        """Tell what is written down; whatever is neither yes nor no is silence."""
        if attempt is not None:
            said = attempt.state.value if attempt.state in _SAID else "silent"
            self._report(Progress(said, attempt))

    def _after(self, attempt: Attempt, result: Result) -> None:
        """Take from the bank's answer what does not concern its attempt: keys, a living line."""
        if attempt.intent.kind not in CARDS:
            return
        # Whatever fails here fails again where it matters, and is told there.
        with suppress(Trouble):
            wants = isinstance(result, Declined) and result.action == "sign_on"
            if wants or (isinstance(result, NotSent) and result.keyless):
                self._door.sign_on()
            if isinstance(result, Approved):
                self._door.alive()


_DUE = {
    AttemptState.REVERSAL_DUE: "reversing",
    AttemptState.CANCEL_DUE: "querying",
    AttemptState.REFUND_UNKNOWN: "repeating",
    AttemptState.ADVICE_DUE: "repeating",
}
"""States that ask for something, and what it is called while it is done."""


def _wants_keys(told: ReversalResult) -> bool:
    """Say whether keys are what is missing: ours are gone, or the host's are newer."""
    if isinstance(told, NotSent):
        return told.keyless
    return isinstance(told, Unclear) and bool(told.code)


def _pays_all(attempt: Attempt, verdict: Verdict) -> bool:
    """Say whether the host approved all that was asked: only then the sale is complete."""
    result = verdict.result
    approved = verdict.state is AttemptState.APPROVED and isinstance(result, Approved)
    return approved and isinstance(result, Approved) and result.amount == attempt.intent.amount


def _with_wait(draft: Draft | None, begun: int) -> Draft | None:
    """Add what the host took to the time of the payment."""
    if draft is None or draft.took is None:
        return draft
    scan, tender = draft.took.scan_ms, draft.took.tender_ms
    return replace(draft, took=Took.of(scan, tender + ticks() - begun))


def wait_s(tries: int) -> int:
    """Say how long the background waits after so many tries."""
    return WAITS_S[min(max(0, tries - AT_ONCE), len(WAITS_S) - 1)]

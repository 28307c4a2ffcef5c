"""How does a batch of card payments end, so that both books say the same?

    nothing new   the batch is SETTLING: no card is taken any more
    flush         what is due is taken back or repeated; what nobody can find out after the last
                  tries goes to SUSPENSE, for a manager to clear with a reference
    once more     every reversal of the batch is sent again: a host that forgets what it never saw
                  may have charged a late original meanwhile
    compare       the totals; where they differ, a list of what is whose, and the lines
    goodbye       end of the upload, sign-off; the batch is CLOSED, its sealed numbers are wiped

Every step is durable before the next one, and every question may be asked again: whoever calls
`settle` a second time, after silence or a power cut, goes on where the first one ended. It blocks,
and runs in the lane's own thread (日终处理, 批结算; payments.md 1.10, 2.3, 8.4).
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from db.facts.answer import Acked, RefusedBack, ReversalReason, Unclear
from db.facts.batch import Balanced, Differs, LineState, Stage, settled_lines
from db.facts.card import AttemptState, CardKind, Verdict
from db.facts.value import dataclass
from pos_gui.card.door import Door
from pos_gui.card.reconciled import reconciled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from db.facts.answer import ReversalResult
    from db.facts.batch import Batch, Compared, SettleResult
    from db.facts.card import Attempt, Terminal
    from pos_gui.card.lane import Lane
    from pos_gui.ports import Acquirer, Attempts, Batches, Clock

BLOCK = 8
"""How many transactions one message uploads."""
TRIES = 5
"""How often something is asked before the host counts as silent, or a payment as in suspense."""
_SENT_AGAIN = frozenset({
    CardKind.SALE, CardKind.VOID, CardKind.PREAUTH, CardKind.PREAUTH_VOID, CardKind.COMPLETION,
    CardKind.COMPLETION_VOID, CardKind.TRANSFER,
})  # fmt: skip
"""Kinds that are taken back; refunds and advices are repeated instead."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What a settlement works with."""

    lane: Lane
    """Whose batch it is."""
    attempts: Attempts
    """Its attempts, as the lane itself writes them."""
    batches: Batches
    """Its batches, written by the same thread."""
    acquirer: Acquirer
    """Its host."""
    clock: Clock
    """The shop's clock."""
    currency: str
    """The shop's currency."""


@dataclass(frozen=True, slots=True)
class Settling:
    """What the end of the day is doing, for the cashier's eyes."""

    what: str
    """begun, silent, flushing, suspense, repeating, refused, comparing, agreed, differs,
    host_only, uploading, ending, closed."""
    batch: Batch
    """The batch as it stands."""
    attempt: Attempt | None = None
    """The attempt that is in suspense, or that the host would not take back."""


class _Silent(Exception):
    """The host does not answer: the rest is done when it does."""


def settle(
    parts: Parts, person: str, report: Callable[[Settling], None] = lambda _: None
) -> Batch:
    """End the batch as far as the host answers; gives how far it came.

    Not CLOSED means: call it again, after the host is back (`silent` was reported) or a manager
    has cleared what is in suspense. Without the host a manager closes it: `Batches.step`.

    Raises:
        Trouble: if there is no terminal, or a step cannot be written; nothing is lost.

    """
    run = _Run(parts, person, report)
    try:
        run.begin()
        if run.batch.stage is Stage.SETTLING:
            run.flush()
            run.compare()
        if run.batch.stage is Stage.UPLOADING:
            run.upload()
            run.end()
    except _Silent:
        run.tell("silent")
    return run.batch


def taken_back(attempts: Iterable[Attempt]) -> tuple[Attempt, ...]:
    """Give what was taken back in a batch: all of it is sent once more before totals are told."""
    return tuple(
        one
        for one in attempts
        if one.state is AttemptState.REVERSED and one.intent.kind in _SENT_AGAIN
    )


def reverse_again(attempt: Attempt, acquirer: Acquirer) -> ReversalResult:
    """Have it taken back once more; harmless where it was."""
    return acquirer.reverse(attempt, attempt.reason or ReversalReason.OTHER)


def _heard(ask: Callable[[], bool]) -> None:
    """Ask until it is acknowledged.

    Raises:
        _Silent: if it never is.

    """
    if not any(ask() for _ in range(TRIES)):
        raise _Silent


def flush(
    parts: Parts, terminal: Terminal, tell: Callable[[Attempt], None] = lambda _: None
) -> bool:
    """Do what is due a last few times; what is left is in suspense. False where nobody answers.

    Raises:
        Trouble: if a step cannot be written.

    """
    left: list[Attempt] = []
    for _ in range(TRIES):
        found = parts.lane.work_off()
        left = [one for one in found if one.state is not AttemptState.SUSPENSE]
        if not left:
            return True
        tell(left[0])
    with parts.lane.alone():
        # A dead line is no reason to give up: then all of it is tried again.
        if not any(parts.acquirer.echo(terminal) for _ in range(TRIES)):
            return False
        for one in left:
            name, now = one.intent.attempt_id, parts.clock.now()
            parts.attempts.conclude(name, Verdict(AttemptState.SUSPENSE), now)
    return True


class _Run:
    """One call of `settle`: where the batch stands, and whom it is told to."""

    def __init__(self, parts: Parts, person: str, report: Callable[[Settling], None]) -> None:
        """Read where the batch stands."""
        self._parts, self._person, self._report = parts, person, report
        self._door = Door(parts.attempts, parts.acquirer, parts.clock)
        self.batch = parts.batches.current()

    def tell(self, what: str, attempt: Attempt | None = None) -> None:
        """Tell what is being done."""
        self._report(Settling(what, self.batch, attempt))

    def begin(self) -> None:
        """Take no new card from here on; only where the host answers, or nobody could pay."""
        if self.batch.stage is not Stage.OPEN or not self.batch.batch:
            return
        with self._parts.lane.alone():
            _heard(self._echo)
            self._step(stage=Stage.SETTLING)
        self.tell("begun")

    def flush(self) -> None:
        """Do what is due a last few times."""
        if not flush(self._parts, self._terminal, partial(self.tell, "flushing")):
            raise _Silent

    def compare(self) -> None:
        """Send reversals once more, compare the totals, and write what came of it."""
        with self._parts.lane.alone():
            self._take_back_again()
            self.batch = self._parts.batches.current()
            self.tell("comparing")
            told = self._compared()
            waiting = self._parts.attempts.unresolved()
            self._step(
                stage=Stage.SETTLING if waiting else Stage.UPLOADING,
                agreed=isinstance(told, Balanced),
                host_domestic=told.domestic if isinstance(told, Differs) else None,
                host_foreign=told.foreign if isinstance(told, Differs) else None,
                compared=self._listed(told) if isinstance(told, Differs) else (),
            )
            self._door.alive()
        self.tell("agreed" if self.batch.agreed else "differs")
        if any(one.state is LineState.HOST_ONLY for one in self.batch.compared):
            self.tell("host_only")
        for one in waiting:
            self.tell("suspense", one)

    def upload(self) -> None:
        """Tell the host each transaction where the totals differ, block by block."""
        lines = settled_lines(self._parts.batches.attempts(self.batch.batch))
        while not self.batch.agreed and self.batch.uploaded < len(lines):
            done = self.batch.uploaded
            block = lines[done : done + BLOCK]
            with self._parts.lane.alone():
                _heard(partial(self._cards.upload, self._terminal, block))
                self._step(uploaded=done + len(block))
            self.tell("uploading")

    def end(self) -> None:
        """Tell the host that this is all, and say goodbye; the batch is closed with its word."""
        self.tell("ending")
        count = len(settled_lines(self._parts.batches.attempts(self.batch.batch)))
        agreed = bool(self.batch.agreed)
        with self._parts.lane.alone():
            _heard(
                lambda: self._cards.upload_end(self._terminal, count, agreed=agreed) is not None
            )
            with suppress(_Silent):
                # The batch is closed there already; the next sign-on ends what this did not.
                _heard(lambda: self._cards.sign_off(self._terminal))
            self._step(stage=Stage.CLOSED)
        self.tell("closed")

    @property
    def _cards(self) -> Acquirer:
        return self._parts.acquirer

    @property
    def _terminal(self) -> Terminal:
        """Give the terminal as it speaks of this batch, also where the host is further on."""
        return replace(self._parts.attempts.terminal(), batch=self.batch.batch)

    def _echo(self) -> bool:
        return self._cards.echo(self._terminal)

    def _step(self, **changed: object) -> None:
        """Write a step; nothing is done after it before it is on the disk."""
        now = replace(self.batch, **changed)  # type: ignore[arg-type]  # its own fields, by name
        self.batch = self._parts.batches.step(now, self._parts.clock.now(), self._person)

    def _take_back_again(self) -> None:
        due = taken_back(self._parts.batches.attempts(self.batch.batch))
        if due:
            self._door.open()
        for one in due:
            self.tell("repeating", one)
            self._take_back(one)

    def _take_back(self, attempt: Attempt) -> None:
        for _ in range(TRIES):
            told = reverse_again(attempt, self._cards)
            if isinstance(told, RefusedBack):
                self.tell("refused", attempt)
            if isinstance(told, Acked | RefusedBack):
                return
            if isinstance(told, Unclear) and told.code:
                # It answered, but not to this: its keys may be newer than ours.
                self._door.sign_on()
        raise _Silent

    def _compared(self) -> Balanced | Differs:
        """Tell the totals until the host says what it counts."""
        for _ in range(TRIES):
            told: SettleResult = self._cards.settle(
                self._terminal, self.batch.domestic, self.batch.foreign
            )
            if isinstance(told, Balanced | Differs):
                return told
        raise _Silent

    def _listed(self, told: Differs) -> tuple[Compared, ...]:
        attempts = self._parts.batches.attempts(self.batch.batch)
        return reconciled(self.batch, attempts, told, self._parts.currency)

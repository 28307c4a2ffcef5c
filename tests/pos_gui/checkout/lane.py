"""Who plays the bank in a story at the counter? A lane that says what the story wants."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.answer import Approved, Declined, ReversalReason, SignedOn
from db.facts.card import (
    Attempt,
    AttemptState,
    CardKind,
    CardShown,
    EntryMode,
    Terminal,
    Verdict,
)
from db.facts.trouble import Refused
from pos_gui import app
from pos_gui.checkout import Checkout
from pos_gui.checkout.card_effects import (
    AskLane,
    Charge,
    Clear,
    PrintSlip,
    Sign,
    StopWaiting,
    TerminalEffect,
    perform_terminal,
)
from pos_gui.checkout.card_events import CardRead, LaneChanged, LaneDone
from pos_gui.checkout.effects import FindBest, Hurry, PrintCount, ReadOffers, perform
from pos_gui.checkout.events import Committed, Failed
from tests.flows.desk import Clock

if TYPE_CHECKING:
    from db.facts.money import Money
    from db.facts.sale import Sale
    from db.store import Store
    from pos_gui.checkout.effects import Effect
    from pos_gui.checkout.events import CounterEvent
    from pos_gui.checkout.state import State

TERMINAL = Terminal(
    "01", "12345678", "898320153990001", "Shop", "simulator", "unionpay", 0, signed_on=False
)


class Card:
    """A card in somebody's hand; its number belongs to nobody."""

    def __init__(self, pan: str = "6225760008219524", entry: EntryMode = EntryMode.SWIPED) -> None:
        """Hold this card."""
        self.pan, self.entry = pan, entry
        self.expiry, self.track2, self.track3 = "3012", "", ""

    def read(self, refused: str = "") -> CardRead:
        """Show it to the reader."""
        masked = f"{self.pan[:6]}******{self.pan[-4:]}"
        shown = CardShown(masked, f"key of {self.pan[-4:]}", "CUP", self.entry)
        return CardRead(self, shown, refused=refused)


class Till:
    """A counter with cards over a real store; the bank answers when the story says so."""

    def __init__(self, store: Store) -> None:
        """Stand at this store's till."""
        self.store, self.clock = store, Clock()
        store.cards.register(TERMINAL, self.clock.now(), "owner")
        self.next_batch()
        counter = replace(app.counter(store, clock=self.clock), cards=store.cards, life=store)
        counter = replace(counter, people=store.people)
        self.counter = counter
        self.checkout = Checkout(counter, store.baskets.parked())
        self.charges: list[Charge] = []
        self.slips: list[PrintSlip] = []
        self.signatures: list[Sign] = []
        self.stopped: list[str] = []
        self.asked: list[AskLane] = []

    def allow_partial(self) -> None:
        """Have an acquirer that may approve a part."""
        self.counter = replace(
            self.counter, rules=replace(self.counter.rules, partial=lambda: True)
        )
        self.checkout = Checkout(self.counter, ())

    @property
    def state(self) -> State:
        """Give the state on show."""
        return self.checkout.state

    def said(self) -> str:
        """Read the strip."""
        notice = self.state.notice
        return notice.text.format(**dict(notice.values)) if notice else ""

    def hear(self, *events: CounterEvent) -> None:
        """Tell what happened; the books do at once what is wanted of them."""
        for event in events:
            self._do(self.checkout.hear(event))

    def _do(self, effects: tuple[Effect, ...]) -> None:
        for effect in effects:
            match effect:
                case Charge():
                    self.charges.append(effect)
                case PrintSlip():
                    self.slips.append(effect)
                case Sign():
                    self.signatures.append(effect)
                case StopWaiting(name):
                    self.stopped.append(name)
                case AskLane():
                    self.asked.append(effect)
                case Clear() | ReadOffers() | FindBest() | Hurry() | PrintCount():
                    raise AssertionError(effect)
                case _ if isinstance(effect, TerminalEffect):
                    self._do(self.checkout.hear(self._written(effect)))
                case _:
                    result = perform(effect, self.store.books)
                    self._do(self.checkout.hear(Committed(effect, result)))

    def _written(self, effect: TerminalEffect) -> Committed | Failed:
        """Have the books write it, or refuse it."""
        try:
            perform_terminal(effect, self.store)
        except Refused as refusal:
            return Failed(effect, refusal)
        return Committed(effect, None)

    def next_batch(self) -> None:
        """Sign on again with the batch that follows."""
        batch = self.store.cards.terminal().batch + 1
        self.store.cards.signed_on(SignedOn(batch, "0302", "100000"), self.clock.now())

    def attempt(self, asked: Charge) -> Attempt:
        """Give what the books have of a question."""
        found = self.store.cards.attempt(asked.intent.attempt_id)
        assert found is not None
        return found

    def bank_writes(self, state: AttemptState) -> None:
        """Have the lane write this of the last charge, and say nothing yet."""
        intent = self.charges[-1].intent
        self.store.cards.intend(intent)
        self.store.cards.conclude(intent.attempt_id, Verdict(state), self.clock.now())

    def bank(
        self, state: AttemptState, *, amount: Money | None = None, action: str = "other_tender"
    ) -> Attempt:
        """Let the bank answer the last charge like this; the real books write it down."""
        asked, cards, now = self.charges[-1], self.store.cards, self.clock.now()
        intent = asked.intent
        known = cards.attempt(intent.attempt_id)
        attempt = known or cards.intend(intent)
        verdict = Verdict(state, None, ReversalReason.NO_ANSWER)
        if state is AttemptState.APPROVED:
            name = f"{attempt.stan:06d}"
            verdict = Verdict(
                state, Approved("00", amount or intent.amount, f"{name:>012}", name, "0302")
            )
        elif state is AttemptState.DECLINED:
            verdict = Verdict(state, Declined("51", action))
        sale: Sale | None = None
        if state is AttemptState.APPROVED and asked.draft is not None and amount is None:
            done = cards.conclude_sale(intent.attempt_id, verdict, now, asked.draft)
            attempt, sale = done.attempt, done.sale
        else:
            attempt = cards.conclude(intent.attempt_id, verdict, now)
        if known is not None:
            self.hear(LaneChanged(attempt))
            return attempt
        told = verdict.result if intent.kind is CardKind.BALANCE else None
        answer = told if isinstance(told, Approved) else None
        self.hear(LaneDone(attempt, sale, answer, asked=intent.attempt_id))
        return attempt

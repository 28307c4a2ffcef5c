"""Who plays the bank in a story at the counter? A lane that says what the story wants."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.answer import Approved, Declined
from db.facts.card import (
    UNRESOLVED,
    Attempt,
    AttemptState,
    CardKind,
    CardShown,
    EntryMode,
    Terminal,
)
from pos_gui import app
from pos_gui.checkout import Checkout
from pos_gui.checkout.card_effects import AskLane, Charge, Clear, PrintSlip, Sign
from pos_gui.checkout.card_events import CardRead, LaneChanged, LaneDone
from pos_gui.checkout.effects import perform
from pos_gui.checkout.events import Committed
from tests.flows.desk import Clock

if TYPE_CHECKING:
    from db.facts.moment import Moment
    from db.facts.money import Money
    from db.facts.sale import Sale
    from db.store import Store
    from pos_gui.checkout.effects import Effect
    from pos_gui.checkout.events import CounterEvent
    from pos_gui.checkout.state import State

BATCH = 42


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


class Records:
    """What the books would know of card payments."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self.all: dict[str, Attempt] = {}
        self.batch = BATCH

    def attempt(self, attempt_id: str) -> Attempt | None:
        """Give an attempt."""
        return self.all.get(attempt_id)

    def of_order(self, order: str) -> tuple[Attempt, ...]:
        """List a basket's attempts."""
        return tuple(one for one in self.all.values() if one.intent.order == order)

    def back_of(self, attempt_id: str) -> tuple[Attempt, ...]:
        """List what refers to an attempt."""
        return tuple(
            one
            for one in self.all.values()
            if one.intent.original and one.intent.original.attempt_id == attempt_id
        )

    def by_slip(self, text: str) -> Attempt | None:
        """Find by voucher number."""
        return next((one for one in self.all.values() if f"{one.stan:06d}" == text), None)

    def lately(self, card_key: str, since: Moment) -> tuple[Attempt, ...]:
        """List what a card paid since then."""
        return tuple(
            one
            for one in self.all.values()
            if one.intent.card.key == card_key and one.intent.at.utc_ms >= since.utc_ms
        )

    def unresolved(self) -> tuple[Attempt, ...]:
        """List what is open."""
        return tuple(one for one in self.all.values() if one.state in UNRESOLVED)

    def terminal(self) -> Terminal:
        """Give the terminal."""
        return Terminal(
            "01", "12345678", "898320153990001", "Shop", "simulator", "unionpay", self.batch,
            signed_on=True,
        )  # fmt: skip


class Till:
    """A counter with cards over a real store; the bank answers when the story says so."""

    def __init__(self, store: Store) -> None:
        """Stand at this store's till."""
        self.store, self.clock, self.records = store, Clock(), Records()
        counter = replace(app.counter(store, clock=self.clock), cards=self.records)
        self.counter = counter
        self.checkout = Checkout(counter, store.baskets.parked())
        self.charges: list[Charge] = []
        self.slips: list[PrintSlip] = []
        self.signatures: list[Sign] = []

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
                case AskLane() | Clear():
                    raise AssertionError(effect)
                case _:
                    result = perform(effect, self.store.books)
                    self._do(self.checkout.hear(Committed(effect, result)))

    def bank(
        self, state: AttemptState, *, amount: Money | None = None, action: str = "other_tender"
    ) -> Attempt:
        """Let the bank answer the last charge like this."""
        asked = self.charges[-1]
        intent = asked.intent
        known = self.records.all.get(intent.attempt_id)
        stan = known.stan if known else len(self.records.all) + 1
        result: Approved | Declined | None = None
        if state in (AttemptState.APPROVED, AttemptState.ADVICE_DUE):
            result = Approved("00", amount or intent.amount, f"{stan:012d}", f"{stan:06d}", "0302")
        elif state is AttemptState.DECLINED:
            result = Declined("51", action)
        attempt = Attempt(
            intent, "01", "12345678", "898320153990001", self.records.batch, stan, state, result
        )
        self.records.all[intent.attempt_id] = attempt
        if known is not None:
            self.hear(LaneChanged(attempt))
            return attempt
        sale: Sale | None = None
        if state is AttemptState.APPROVED and asked.draft is not None and amount is None:
            sale = self.store.books.record(asked.draft)
        answer = result if intent.kind is CardKind.BALANCE else None
        told = answer if isinstance(answer, Approved) else None
        self.hear(LaneDone(attempt, sale, told))
        return attempt

"""What can fail between a till, its bank and a wallet, while both lanes are at work?

The two lanes are the real ones, side by side as in the till: while the wallet waits for its
customer the next basket is paid by card. The cashier may end the wait at any moment of it, and
what lies in the basket may change meanwhile.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

from db.facts.answer import Approved, SignedOn
from db.facts.card import CARDS, WALLETS, Attempt, AttemptState, CardKind, CardShown, EntryMode
from db.facts.card import Intent as Asked
from db.facts.money import Money
from db.facts.tender import Paid, TenderKind
from db.store import Store
from pos_gui.card.lane import Lane, Secret
from pos_gui.card.settling import reverse_again, taken_back
from pos_gui.card.terminal.driver import IsoDriver
from tests.db.sold import draft as settled
from tests.db.sold import sold
from tests.pos_gui.card.faults.world import (
    VAULT,
    Bank,
    Books,
    Clock,
    Died,
    Line,
    OfKind,
    StoreBooks,
)
from tests.pos_gui.card.terminal.host import CARD, TERMINAL, UNIONPAY, Ring
from tests.pos_gui.card.wallet.world import World
from tests.shop import basket, line, product

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from db.facts.card import Concluded, Intent, Verdict
    from db.facts.moment import Moment
    from db.facts.sale import Draft
    from pos_gui.card.lane import Outcome
    from tests.pos_gui.card.faults.world import Script

T = TypeVar("T")
PATIENCE = ("waits", "gives up")
GOODS = ("as they were", "changed")
_CARD = CardShown("622576******9524", "key", "CUP", EntryMode.SWIPED)


@dataclass
class Both(World):
    """A till with both lanes, its bank, a wallet, and what lies between them."""

    lanes: type[Lane] = Lane
    """How both lanes work."""

    def __post_init__(self) -> None:
        """Switch everything on."""
        self.host = Bank()
        self.way = Line(self.script, self.host)
        self.ring = Ring()
        self.cards = self._cards(Books(self.script))
        self.while_waiting = 0
        self.died = False
        self.outdated: set[str] = set()
        super().__post_init__()

    def _cards(self, books: Books) -> Lane:
        driver = IsoDriver(UNIONPAY, self.way, self.ring)
        return self.lanes(OfKind(books, CARDS), driver, Clock(), VAULT)

    def _start(self) -> Lane:
        """Start the till with both lanes."""
        super()._start()
        self.cards = self._cards(self.books)
        mine = OfKind(self.books, WALLETS)
        return self.lanes(mine, self.acquirer, Clock(), VAULT)

    def _pass(self, seconds: float) -> None:
        """Let time pass: what else happens at the counter meanwhile, the script says."""
        super()._pass(seconds)
        if self.line.calm or not self.open_now or self.while_waiting:
            return
        self.while_waiting += 1
        name = self.open_now
        if self.script.choose(PATIENCE) == "gives up":
            self.given_up.say(name)
        order = self._order(name)
        if self.script.choose(GOODS) == "changed":
            self.books.change(order)
            self.outdated.add(name)
        self._swipe("B", 2000)
        self._swipe(order, 1000)

    def _order(self, name: str) -> str:
        asked = self.books.attempt(name)
        assert asked is not None
        return asked.intent.order

    @property
    def open_now(self) -> str:
        """Name the payment that the wallet is being asked for."""
        sending = [
            one.intent.attempt_id
            for one in self.books.attempts()
            if one.intent.kind is CardKind.WALLET and one.state is AttemptState.SENDING
        ]
        return sending[-1] if sending else ""

    def _swipe(self, order: str, minor: int) -> Outcome | None:
        """Pay by card; a till that dies over it dies with both lanes."""
        if self.books.paid(order):
            return None
        self._count += 1
        self.way.order = order
        amount = Money(minor, "CNY")
        intent = Asked(
            f"a{self._count}", CardKind.SALE, amount, _CARD, order, Clock().now(), "owner"
        )
        return self.cards.charge(intent, Secret(CARD))

    def swipe(self, order: str, minor: int) -> Outcome | None:
        """Pay by card; None where it is paid, or where the till died over it."""
        try:
            return self._swipe(order, minor)
        except Died:
            self.died = True
            self.lane = self._start()
            return None

    def _charged(self, intent: Intent, secret: Secret) -> Outcome | None:
        self.while_waiting = 0
        return super()._charged(intent, secret)

    def _dies(self) -> None:
        self.died = True
        super()._dies()

    def work(self) -> None:
        """Let both backgrounds try once."""
        super().work()
        try:
            self.cards.work_off()
        except Died:
            self._dies()

    def day(self) -> list[str]:
        """Pay A by code and B by card meanwhile, press everything again, end the day."""
        for _ in range(2):
            self.charge("A", 1000)
            self.swipe("A", 1000)
            self.swipe("B", 2000)
            self.work()
        self.charge("C", 500)
        self.end()
        return self.wrong()

    def end(self) -> None:
        """End the day of both."""
        self.way.calm = True
        super().end()
        self.way.arrive()
        for one in taken_back(self.books.attempts()):
            reverse_again(one, IsoDriver(UNIONPAY, self.way, self.ring))

    def wrong(self) -> list[str]:
        """Compare all three books: nobody is charged twice, nothing is unrecorded or forgotten."""
        found = super().wrong()
        for order in sorted({one.intent.order for one in self.books.attempts()}):
            mine = [one for one in self.books.attempts() if one.intent.order == order]
            theirs = self.host.sum_of(
                {f"{one.stan:06d}" for one in mine if one.intent.kind in CARDS}
            )
            ours = sum(_paid(one) for one in mine if one.intent.kind in CARDS)
            both = theirs + sum(self._stands(one) for one in mine)
            if theirs != ours:
                found.append(f"{order}: the bank has {theirs}, the books {ours}")
            if both > max(one.intent.amount.minor for one in mine):
                found.append(f"{order} was charged {both}")
            by_code = sum(_paid(one) for one in mine if one.intent.kind in WALLETS)
            if any(
                _paid(one) and one.tries and one.intent.attempt_id in self.outdated for one in mine
            ):
                found.append(f"{order}: other goods were paid for")
            if by_code and not self.died and not self.books.sold(order):
                found.append(f"{order}: paid by code, and no sale")
        return found


class KeptBooks(StoreBooks):
    """The store's own keepers, with baskets that really lie there."""

    def __init__(self, script: Script, folder: Path) -> None:
        """Open a new store."""
        self.store = Store.new(folder / f"{uuid4().hex}.store")
        at = Clock().now()
        self.store.cards.register(replace(TERMINAL, batch=0), at, "owner")
        self.store.cards.signed_on(SignedOn(TERMINAL.batch, "", ""), at)
        for order, text in (("A", "10.00"), ("B", "20.00"), ("C", "5.00")):
            goods = product(order, priced=text)
            self.store.books.keep(basket(line(goods), basket_id=order), at)
        super().__init__(script, self.store.cards)

    def conclude_sale(
        self, attempt_id: str, verdict: Verdict, at: Moment, draft: Draft
    ) -> Concluded:
        """Write both."""
        return self._done(lambda: self.store.cards.conclude_sale(attempt_id, verdict, at, draft))

    def conclude_open(
        self, attempt_id: str, verdict: Verdict, at: Moment, draft: Draft | None
    ) -> Concluded | None:
        """Write a yes that came late."""
        return self._done(lambda: self.store.cards.conclude_open(attempt_id, verdict, at, draft))

    def _done(self, write: Callable[[], T]) -> T:
        made: list[T] = []
        self._write(lambda: made.append(write()))
        return made[0]

    def cancelled(self, since: Moment | None = None) -> tuple[Attempt, ...]:
        """List what was taken back of the wallets' payments."""
        del since
        return self.store.cards.cancelled(Clock().now())

    def change(self, order: str) -> None:
        """Put bread into a basket that lies there."""
        if not self.sold(order):
            goods = basket(
                line(), line(product("bread", priced="1.00"), line_id=2), basket_id=order
            )
            self.store.books.keep(goods, Clock().now())

    def sold(self, order: str) -> bool:
        """Say whether a basket became a sale."""
        return self.store.recorded(order) is not None


class KeptBoth(Both):
    """The same days over the store's own keepers."""

    def _complete(self, intent: Intent) -> Draft:
        """Make the sale that a payment completes."""
        minor, name = intent.amount.minor, intent.attempt_id
        paid = Paid(TenderKind.WALLET, intent.amount, intent.amount, name)
        made = settled(sold(price=minor), paid=(("wallet", minor),))
        return replace(made, sale_id=intent.order, tenders=(paid,))


def _paid(one: Attempt) -> int:
    yes = one.state is AttemptState.APPROVED and isinstance(one.result, Approved)
    return one.result.amount.minor if yes and isinstance(one.result, Approved) else 0

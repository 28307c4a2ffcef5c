"""How does a stored-value card pay, get loaded, and get its money back? Over the real ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.check import check
from db.facts.card import OF_STORED, AttemptState, CardKind
from db.facts.tender import TenderKind
from pos_gui.card.lane import Lane, Secret
from pos_gui.card.stored.driver import StoredDriver
from pos_gui.checkout import events
from pos_gui.checkout.card_effects import Charge
from pos_gui.checkout.card_events import (
    CardRead,
    ChooseCard,
    LaneDone,
    OpenCards,
    PayByCard,
)
from pos_gui.checkout.card_steps import CardMenu, Presenting, Shown
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import Selling
from pos_gui.receipt.blocks import Heading, Pair
from pos_gui.receipt.document import document
from pos_gui.receipt.slip import Part, slip
from tests.flows.desk import stock
from tests.pos_gui.card.faults.world import VAULT, Script
from tests.pos_gui.card.stored.world import Way
from tests.pos_gui.checkout.lane import Card, Till
from tests.pos_gui.checkout.test_cards import give_back, ring
from tests.shop import money
from tests.verify_journal import verify

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from db.store import Store
    from pos_gui.checkout.effects import Effect

NUMBER = "8801000000000018"


class StoredTill(Till):
    """A counter whose lane asks the real ledger."""

    def __init__(self, store: Store) -> None:
        """Stand at this store's till."""
        super().__init__(store)
        self.way = Way(store.stored, Script())
        self.lane = Lane(store.cards, StoredDriver(self.way), self.clock, VAULT)

    def _do(self, effects: tuple[Effect, ...]) -> None:
        for effect in effects:
            if isinstance(effect, Charge) and effect.intent.kind in OF_STORED:
                out = self.lane.charge(effect.intent, Secret(effect.card), effect.draft)
                name = effect.intent.attempt_id
                self.hear(LaneDone(out.attempt, out.sale, out.answer, out.trouble, name))
            else:
                super()._do((effect,))

    def load(self, text: str, card: CardRead) -> None:
        """Put cash on a card, from the card menu."""
        self.hear(OpenCards(), ChooseCard(CardKind.STORED_LOAD), events.Typed(text), card)

    @property
    def left(self) -> int | None:
        """Give what is on the card."""
        return self.store.cards.left_on(shown().shown.key)


def shown(number: str = NUMBER) -> CardRead:
    """Show a stored-value card of the shop to the reader."""
    read = Card(number).read()
    return CardRead(read.card, read.shown, stored=True)


@pytest.fixture
def till(tmp_path: Path) -> Iterator[StoredTill]:
    """Open a shop with bread at 10.00 and cheese at 25.00; its books hold at the end."""
    from db.store import Store  # noqa: PLC0415

    store = Store.new(tmp_path / "shop.db")
    stock(("B", "Bread", 100_000, None, 1300, 0), ("C", "Cheese", 250_000, None, 1300, 0))
    yield StoredTill(store)
    assert check(store)["faults"] == []
    store.close()
    assert verify(tmp_path / "shop.db") == []


def on_slip(till: StoredTill) -> dict[str, str]:
    """Read the last slip that was ordered."""
    order = till.slips[-1]
    till.store.slips.printed(order.attempt_id, order.at, order.person)
    paper = till.store.slips.paper(order.attempt_id, 0)
    assert paper is not None
    drawn = slip(
        paper, till.store.shop, Part.CARDHOLDER, to_sign=False, limit=money("1000"), language="en"
    )
    heads = {one.text: "" for one in drawn.blocks if isinstance(one, Heading)}
    return heads | {one.left: one.right for one in drawn.blocks if isinstance(one, Pair)}


def test_a_card_is_loaded_for_cash(till: StoredTill) -> None:
    """A document of its own: no sale, no takings; the drawer's cash stands in the Z."""
    till.load("80", shown())
    assert isinstance(till.state.step, CardMenu)
    assert till.said() == "80.00 was put on card 0018; 80.00 is on it now. Take the cash."
    till.load("20", shown())
    told = on_slip(till)
    assert told["Left on the card"] == "¥100.00"
    assert (told["AMOUNT"], told["Paid by"]) == ("¥20.00", "Cash")
    assert told["Card no."] == "880100******0018"
    assert "STORED VALUE LOADED" in told
    assert "NO MONEY MOVED" not in told
    assert till.store.drawer.open_span().flow.loaded == 10_000
    closing = till.store.books.close(till.clock.now(), "owner")
    assert (closing.documents, closing.total.minor, closing.tenders) == (0, 0, ())
    assert closing.loaded is not None
    assert (closing.loaded.count, closing.loaded.amount.text()) == (2, "100.00")
    till.hear(events.Back())
    assert till.store.books.close(till.clock.now(), "owner").loaded is None


def test_a_card_pays_all(till: StoredTill) -> None:
    """No PIN, no signature; balance and masked number stand on the receipt and on the slip."""
    till.load("50", shown())
    till.hear(events.Back())
    ring(till, "B", "C")
    till.hear(PayByCard(), shown())
    assert isinstance(till.state.step, Selling)
    assert till.said() == "Card 0018 paid 35.00; 15.00 is left on it."
    assert on_slip(till)["Left on the card"] == "¥15.00"
    sale = till.store.sale("01-000001")
    assert sale is not None
    (paid,) = sale.tenders
    assert (paid.kind, paid.masked) == (TenderKind.STORED, "880100******0018")
    blocks = document(sale, till.store.shop, language="en").blocks
    pairs = {one.left: one.right for one in blocks if isinstance(one, Pair)}
    assert pairs["Stored value received"] == "35.00"
    assert pairs["880100******0018"] == "Left 15.00"


def test_what_is_not_on_it_stays_due(till: StoredTill) -> None:
    """The card pays what is there; cash pays the rest, in one sale."""
    till.load("20", shown())
    till.hear(events.Back())
    ring(till, "B", "C")
    till.hear(PayByCard(), shown())
    assert isinstance(till.state.step, Paying)
    assert till.said() == "Card 0018 paid 20.00; 0.00 is left on it."
    till.hear(PayByCard(), shown())
    assert till.said() == "Nothing is left on this stored-value card."
    till.hear(events.Finish("15"))
    sale = till.store.sale("01-000001")
    assert sale is not None
    tenders = {one.kind: one.amount.text() for one in sale.tenders}
    assert tenders == {"cash": "15.00", "stored": "20.00"}


def test_which_cards_are_not_taken(till: StoredTill) -> None:
    """Nothing is asked of anybody, and nothing is charged."""
    till.load("1000.01", shown())
    assert till.said() == "More than the law allows would be on this card."
    till.load("10", Card().read())
    assert till.said() == "This is no stored-value card of the shop."
    till.hear(ChooseCard(CardKind.BALANCE), shown())
    assert till.said() == "This stored-value card was never loaded here."
    till.hear(ChooseCard(CardKind.PREAUTH), events.Typed("10"), shown())
    assert till.said() == "This is a stored-value card of the shop, no bank card."
    till.hear(events.Back())
    ring(till, "B")
    till.hear(PayByCard(), shown())
    assert till.said() == "This stored-value card was never loaded here."
    assert isinstance(till.state.step, Paying)
    listed = CardRead(Card(NUMBER), shown().shown, refused="It is barred.", stored=True)
    till.hear(PayByCard(), listed)
    assert till.said() == "It is barred."
    assert till.charges == []


def test_a_balance_is_the_ledgers_own(till: StoredTill) -> None:
    """Shown at once, of the card in hand; the bank hears nothing of it."""
    till.load("12.50", shown())
    till.hear(ChooseCard(CardKind.BALANCE), shown())
    step = till.state.step
    assert isinstance(step, Shown)
    assert step.answer.balance is not None
    assert step.answer.balance.text() == "12.50"


def test_it_goes_back_to_the_card_and_never_becomes_cash(till: StoredTill) -> None:
    """Goods come back: the card need not be there, and gets what it paid."""
    till.load("50", shown())
    till.hear(events.Back())
    ring(till, "B", "C")
    till.hear(PayByCard(), shown())
    give_back(till, "01-000001")
    till.hear(events.Finish(""))
    assert "It never becomes cash." in till.said()
    till.hear(PayByCard())
    assert till.said() == "35.00 is back on card 0018; 50.00 is on it now."
    assert till.left == 5000
    sale = till.store.sale("01-000002")
    assert sale is not None
    assert [(one.kind, one.amount.text()) for one in sale.tenders] == [("stored", "-35.00")]


def test_a_tender_is_taken_back_before_the_sale_is_done(till: StoredTill) -> None:
    """Del: the card has its money again, and nothing is paid."""
    till.load("20", shown())
    till.hear(events.Back())
    ring(till, "B", "C")
    till.hear(PayByCard(), shown(), events.TakeBack())
    assert isinstance(till.state.step, Paying)
    assert till.state.step.paid == ()
    assert till.left == 2000
    till.hear(events.Finish("35"))
    assert till.state.last is not None


def test_a_dead_way_takes_nothing(till: StoredTill) -> None:
    """Nobody answers, then the operation is not there: it is cancelled, and cash pays."""
    till.load("20", shown())
    till.hear(events.Back())
    ring(till, "B")
    till.way.fates = ["request lost"] * 3
    till.hear(PayByCard(), shown())
    assert isinstance(till.state.step, Paying)
    (asked,) = till.store.cards.of_order(till.state.basket.basket_id)
    assert asked.state is AttemptState.REVERSED
    assert till.left == 2000
    till.hear(events.Finish("10"))
    assert till.state.last is not None


def test_a_warning_when_it_paid_the_same_a_moment_ago(till: StoredTill) -> None:
    """As with any card: shown again it counts."""
    till.load("50", shown())
    till.hear(events.Back())
    for turn in range(2):
        ring(till, "B")
        till.hear(PayByCard(), shown())
        assert isinstance(till.state.step, Presenting) is bool(turn)
    till.hear(shown())
    assert till.left == 3000

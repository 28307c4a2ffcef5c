"""What does every answer at the counter need? The world's ports, the shop's rules, the person."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.basket import Basket
from db.facts.event import Event, EventCode
from db.facts.moment import calendar_day
from db.facts.staff import Action, Lack, covers, may
from db.facts.value import dataclass
from pos_gui.checkout.card_rules import CardRules
from pos_gui.checkout.effects import Effect, Keep
from pos_gui.checkout.state import Notice, State, Tone
from pos_gui.price import PriceBook, SoldSoFar, quote

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from db.facts.customer import Customer
    from db.facts.moment import BusinessDay
    from db.facts.place import Shop
    from db.facts.product import Product
    from db.facts.quote import Quote
    from db.facts.staff import Grant, Person
    from db.facts.trouble import Trouble
    from pos_gui.checkout.customers import Members
    from pos_gui.checkout.deals import Deals
    from pos_gui.checkout.drawer_steps import DrawerRules
    from pos_gui.checkout.life import TerminalLife
    from pos_gui.checkout.staff_ports import People
    from pos_gui.ports import CardRecords, Catalogue, Clock, Receipts, Taxes
    from pos_gui.price.offers.offering import Offering

UNDO_DEPTH = 50
"""Changes that can be taken back."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What follows from an event."""

    state: State
    """Where the conversation stands now."""
    effects: tuple[Effect, ...] = ()
    """What is to be done outside."""
    lack: Lack | None = None
    """What the person at the till has no right to; somebody else may approve it."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What became of the price before money is taken."""

    state: State
    """With the price agreed upon so far."""
    effects: tuple[Effect, ...] = ()
    """What is to be done outside."""
    goes_on: bool = True
    """Whether money is taken now; else somebody has to look at the price first."""


@dataclass(frozen=True, slots=True)
class Counter:
    """One counter: its shop, its person, and what it may ask of the world."""

    shop: Shop
    """The shop and its country's rules."""
    person: Person
    """Who stands there."""
    catalogue: Catalogue
    """The goods."""
    receipts: Receipts
    """Sales already recorded."""
    clock: Clock
    """The shop's clock."""
    new_id: Callable[[], str]
    """Makes a UUIDv7 for the next basket."""
    request: str = ""
    """Fingerprint of what was asked for, where a caller may repeat itself."""
    cards: CardRecords | None = None
    """What is known of card payments; None where this till takes no cards."""
    life: TerminalLife | None = None
    """What is kept of the card terminal's life; None where this till takes no cards."""
    rules: CardRules = CardRules()
    """Limits for cards."""
    deals: Deals | None = None
    """The shop's offers; None where it never has any."""
    people: People | None = None
    """The book of people; None where nobody is asked who they are."""
    grants: tuple[Grant, ...] = ()
    """What was approved, for the one event that is being answered."""
    members: Members | None = None
    """The shop's members; None where nobody is asked."""
    taxes: Taxes | None = None
    """The shop's named taxes; None where only plain rates are known."""
    drawer: DrawerRules | None = None
    """How the drawer is counted; None where it is not."""
    ticks: Callable[[], int] | None = None
    """Milliseconds on a clock that nobody sets; None where no person's time is measured."""
    segment_keys: int = 0
    """Segment keys, one of which must finish a sale; 0 where none is needed."""

    @property
    def book(self) -> PriceBook:
        """The prices in force: the taxes are those of this very day, from midnight on."""
        if self.taxes is None:
            return PriceBook.of(self.shop.profile)
        return PriceBook.of(self.shop.profile, self.taxes, self.today.number)

    @property
    def today(self) -> BusinessDay:
        """The date on the shop's wall; the business day may still be yesterday's."""
        return calendar_day(self.clock.now(), self.shop.profile.zone)

    @property
    def currency(self) -> str:
        """The shop's currency."""
        return self.shop.profile.currency

    def empty(self) -> Basket:
        """Make a basket for the next customer."""
        return Basket(self.new_id())

    def quote(self, basket: Basket, previous: Quote | None = None) -> Quote:
        """Price a basket; unchanged lines are taken over from the previous quote."""
        offering = None
        if self.deals is not None and not basket.is_empty:
            offering = self.offering(basket)
        book, sold = self.book_for(basket), self.sold_for(basket)
        return quote(basket, book, sold=sold, previous=previous, offering=offering)

    def book_for(self, basket: Basket) -> PriceBook:
        """Give the prices in force with the lists that the basket's customer has."""
        if basket.customer is None:
            return self.book
        from db.facts.price import MEMBER  # noqa: PLC0415  (only with members)

        known = self.customer(basket)
        return replace(self.book, lists=(MEMBER,) if known is None else known.lists)

    def priced(self, product: Product) -> Product:
        """Give goods at the prices that hold now: those of the scan hold until they are paid."""
        if not product.prices:
            return product
        from pos_gui.price.lists import in_force  # noqa: PLC0415  (only for such goods)

        return in_force(product, self.clock.now(), self.shop.profile.cut_off_hour)

    def search(self, words: str) -> tuple[Product, ...]:
        """Find goods by words, at the prices that hold now."""
        return tuple(map(self.priced, self.catalogue.search(words)))

    def offering(self, basket: Basket) -> Offering | None:
        """Give the offers in force for a basket and whoever buys it; None without offers."""
        if self.deals is None:
            return None
        return self.deals.offering(basket, self.clock.now(), self.shop, self.customer(basket))

    def customer(self, basket: Basket) -> Customer | None:
        """Give the member who buys a basket; None where nobody said so, or it is no member."""
        if not basket.customer or self.members is None:
            return None
        return self.members.find(basket.customer)

    def may(self, action: Action, amount: int = 0, of: int = 0) -> bool:
        """Say whether this person may do this, up to this amount."""
        return may(self.person, action, amount, of)

    def lacks(self, state: State, action: Action, amount: int = 0, of: int = 0) -> Lack | None:
        """Say what this person has no right to and nobody has approved; None where they may."""
        if self.may(action, amount, of):
            return None
        lack = Lack(action, amount, of, state.basket.basket_id)
        if self.grants and self.people is not None:
            now, stamp = self.clock.now().utc_ms, self.people.door.stamp()
            if any(covers(one, self.person, lack, now, stamp) for one in self.grants):
                return None
        return lack

    def event(self, what: EventCode, /, **data: str | int | None) -> Event:
        """Make a record for the journal: now, by this person, and who approved it."""
        if self.grants:
            data["approver"] = self.grants[-1].approver
        return Event(what, self.clock.now(), self.person.key, tuple(data.items()))

    def keep(self, basket: Basket, *happened: Event) -> Keep:
        """Ask for the basket to be made durable."""
        return Keep(basket, self.clock.now(), happened)

    def sold_for(self, basket: Basket) -> Mapping[tuple[str, int], SoldSoFar]:
        """Look up the sold lines that this basket's return lines give back."""
        found: dict[tuple[str, int], SoldSoFar] = {}
        for line in basket.lines:
            ref = line.returns
            if ref is None or (ref.sale_id, ref.ordinal) in found:
                continue
            sale = self.receipts.sale(ref.receipt_no)
            if sale is not None:
                back = self.receipts.returned(ref.sale_id)
                for sold in sale.lines:
                    before = back.get(sold.ordinal)
                    found[ref.sale_id, sold.ordinal] = SoldSoFar.of(sold, before)
        return found


def tell(state: State, tone: Tone, text: str, /, **values: str) -> State:
    """Put a sentence into the strip."""
    return replace(state, notice=Notice(tone, text, tuple(values.items())))


def refuse(state: State, text: str, /, **values: str) -> Answer:
    """Answer no, in one sentence; nothing else changes."""
    return Answer(tell(state, Tone.ERROR, text, **values))


def notice_of(trouble: Trouble) -> Notice:
    """Say what the books or the world said no with."""
    return Notice(Tone.ERROR, trouble.text, tuple(trouble.values.items()), trouble=True)


def not_allowed(state: State, lack: Lack | None = None) -> Answer:
    """Answer that this person has no right to it; what they lack may be approved in place."""
    answer = refuse(state, "You have no right to do this. Call the manager.")
    return replace(answer, lack=lack)

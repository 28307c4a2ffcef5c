"""Can what a card has paid ever go out as cash? The books refuse it, whatever the counter does."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import count
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.check import check
from db.facts.answer import Approved, Declined, SignedOn
from db.facts.basket import SoldRef
from db.facts.card import AttemptState, CardKind, Verdict
from db.facts.money import Money
from db.facts.tender import Paid
from db.facts.trouble import Refused
from db.store import Store
from tests.db.sold import draft as settled
from tests.db.sold import sold
from tests.db.test_cards import AT, TERMINAL, intent, refer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.facts.card import Attempt
    from db.facts.sale import Draft, Sale

S = AttemptState
PRICE = 100
KINDS = {
    "card": (CardKind.SALE, CardKind.REFUND),
    "wallet": (CardKind.WALLET, CardKind.WALLET_REFUND),
}
"""How each means of payment pays, and gets its money back."""


def yuan(minor: int) -> Money:
    """Give an amount."""
    return Money(minor, "CNY")


@dataclass
class Counter:
    """A counter that does whatever is tried; only the books refuse."""

    store: Store
    numbers: count[int] = field(default_factory=lambda: count(1))
    paid: dict[str, Attempt] = field(default_factory=dict)
    """What card and wallet have paid for the sale."""

    def __post_init__(self) -> None:
        """Sign on."""
        self.store.cards.register(TERMINAL, AT, "owner")
        self.store.cards.signed_on(SignedOn(1, "0302", "100000"), AT)

    def move(self, kind: CardKind, minor: int, order: str, **more: object) -> Attempt:
        """Have the bank move money."""
        asked = intent(f"a{next(self.numbers)}", kind, minor, order=order, **more)
        self.store.cards.intend(asked)
        yes = Verdict(S.APPROVED, Approved("00", asked.amount))
        return self.store.cards.conclude(asked.attempt_id, yes, AT)

    def sell(self, pieces: int, **by: int) -> Sale:
        """Sell pieces of 1.00; what card and wallet do not pay is cash."""
        plain = settled(sold(quantity=pieces, price=PRICE, rate=0))
        self.paid = {
            kind: self.move(KINDS[kind][0], minor, plain.sale_id)
            for kind, minor in by.items()
            if minor
        }
        tenders = [Paid(kind, *_twice(one)) for kind, one in self.paid.items()]
        cash = pieces * PRICE - sum(by.values())
        return self.store.books.record(_tendered(plain, [*tenders, *_cash(cash)]))

    def back(self, sale: Sale, pieces: int, order: str) -> Draft:
        """Draft a return of so many pieces, paid out in cash."""
        ref = SoldRef(sale.sale_id, 1, sale.receipt_no)
        line = sold(quantity=-pieces, price=PRICE, rate=0, returns=ref)
        return replace(settled(line), sale_id=order, reference=sale.receipt_no)

    def refund(self, kind: str, minor: int, order: str, **more: object) -> Paid:
        """Give money back to the card that paid; gives the tender."""
        made = self.move(KINDS[kind][1], minor, order, original=refer(self.paid[kind]), **more)
        return Paid(kind, yuan(-minor), yuan(-minor), made.intent.attempt_id)


def _twice(attempt: Attempt) -> tuple[Money, Money, str]:
    return attempt.intent.amount, attempt.intent.amount, attempt.intent.attempt_id


def _cash(minor: int) -> list[Paid]:
    return [Paid("cash", yuan(minor), yuan(minor))] if minor else []


def _tendered(draft: Draft, tenders: Sequence[Paid]) -> Draft:
    return replace(draft, tenders=tuple(tenders))


@pytest.fixture
def counter(store: Store) -> Counter:
    """Stand at a till with cards."""
    return Counter(store)


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_card_has_paid_never_becomes_cash(counter: Counter, kind: str) -> None:
    """Neither whole nor in part; given back to the card it is recorded, twice is once."""
    sale = counter.sell(10, **{kind: 1000})
    for pieces in (10, 1):
        with pytest.raises(Refused, match="never becomes cash"):
            counter.store.books.record(counter.back(sale, pieces, "r1"))
    whole = _tendered(counter.back(sale, 10, "r1"), [counter.refund(kind, 1000, "r1")])
    done = counter.store.books.record(whole)
    assert counter.store.books.record(whole) == done


def test_a_declined_refund_leaves_no_way_to_cash(counter: Counter) -> None:
    """Seed rule 8: if it fails never give cash or goods."""
    sale = counter.sell(10, card=1000)
    counter.store.cards.intend(
        intent("no", CardKind.REFUND, 1000, order="r1", original=refer(counter.paid["card"]))
    )
    counter.store.cards.conclude("no", Verdict(S.DECLINED, Declined("57", "call")), AT)
    with pytest.raises(Refused, match="never becomes cash"):
        counter.store.books.record(counter.back(sale, 10, "r1"))


@pytest.mark.parametrize("state", [S.REFUND_UNKNOWN, S.SUSPENSE])
@pytest.mark.parametrize("order", ["r1", "another basket"])
def test_while_nobody_knows_no_cash_goes_out(
    counter: Counter, state: AttemptState, order: str
) -> None:
    """Nor from another basket, although so much was paid in cash; nor once a manager knows."""
    sale = counter.sell(10, card=500)
    asked = intent("u", CardKind.REFUND, 500, order=order, original=refer(counter.paid["card"]))
    counter.store.cards.intend(asked)
    counter.store.cards.conclude("u", Verdict(state), AT)
    with pytest.raises(Refused, match="not confirmed"):
        counter.store.books.record(counter.back(sale, 5, "r1"))
    if state is S.SUSPENSE:
        counter.store.cards.clear("u", "told by phone", AT, "owner")
        with pytest.raises(Refused, match="paid in cash"):
            counter.store.books.record(counter.back(sale, 6, "r1"))


def test_cash_and_card_each_go_back_their_way(counter: Counter) -> None:
    """First the card, then at most what was paid in cash."""
    sale = counter.sell(10, cash=0, card=400)
    with pytest.raises(Refused, match="never becomes cash"):
        counter.store.books.record(counter.back(sale, 1, "r1"))
    mixed = [counter.refund("card", 400, "r1"), *_cash(-100)]
    counter.store.books.record(_tendered(counter.back(sale, 5, "r1"), mixed))
    counter.store.books.record(counter.back(sale, 3, "r2"))
    counter.store.books.record(counter.back(sale, 2, "r3"))
    assert check(counter.store)["faults"] == []


def test_cash_for_cash_goods_beside_card_goods(counter: Counter) -> None:
    """One return of two sales: each gets its own back."""
    card, cash = counter.sell(10, card=1000), None
    paid = dict(counter.paid)
    cash = counter.sell(10)
    counter.paid = paid
    lines = (*counter.back(card, 4, "r1").lines, *counter.back(cash, 3, "r1").lines)
    both = replace(settled(*lines), sale_id="r1")
    with pytest.raises(Refused, match="never becomes cash"):
        counter.store.books.record(both)
    tenders = [counter.refund("card", 400, "r1"), *_cash(-300)]
    counter.store.books.record(_tendered(both, tenders))


PARTS = st.lists(
    st.tuples(
        st.integers(1, 6),
        st.integers(0, 600),
        st.integers(0, 600),
        st.sampled_from([S.APPROVED, S.APPROVED, S.DECLINED, S.REFUND_UNKNOWN]),
    ),
    max_size=6,
)
"""Pieces that come back, what is asked back for card and wallet, and what the bank says."""


@settings(max_examples=40)
@given(st.integers(0, 1200), st.integers(0, 1200), PARTS)
def test_no_more_goes_out_than_came_in_that_way(
    tmp_path_factory: pytest.TempPathFactory,
    card: int,
    wallet: int,
    parts: list[tuple[int, int, int, AttemptState]],
) -> None:
    """Σ cash out ≤ Σ cash in and Σ card out ≤ Σ card in, whatever is tried."""
    store = Store.new(tmp_path_factory.mktemp("payouts") / "shop.store")
    counter = Counter(store)
    wallet = min(wallet, 1200 - card)
    sale = counter.sell(12, card=card, wallet=wallet)
    out = {"cash": 0, "card": 0, "wallet": 0}
    for number, (pieces, *asked, said) in enumerate(parts):
        order = f"r{number}"
        tenders: list[Paid] = []
        for kind, minor in zip(("card", "wallet"), asked, strict=True):
            if kind not in counter.paid or not 0 < minor <= pieces * PRICE + sum(
                one.amount.minor for one in tenders
            ):
                continue
            try:
                tenders += _asked(counter, kind, minor, (order, said))
            except Refused:
                continue
            out[kind] += minor if said in (S.APPROVED, S.REFUND_UNKNOWN) else 0
        rest = pieces * PRICE + sum(one.amount.minor for one in tenders)
        try:
            draft = _tendered(counter.back(sale, pieces, order), [*tenders, *_cash(-rest)])
            store.books.record(draft)
        except Refused:
            continue
        out["cash"] += rest
    faults = check(store)["faults"]
    store.close()
    assert out["cash"] <= 1200 - card - wallet
    assert out["card"] <= card
    assert out["wallet"] <= wallet
    assert faults == []


def _asked(counter: Counter, kind: str, minor: int, how: tuple[str, AttemptState]) -> list[Paid]:
    """Ask the bank to give something back; gives the tender where it does."""
    order, said = how
    if said is S.APPROVED:
        return [counter.refund(kind, minor, order)]
    name = f"a{next(counter.numbers)}"
    original = refer(counter.paid[kind])
    asked = intent(name, KINDS[kind][1], minor, order=order, original=original)
    counter.store.cards.intend(asked)
    counter.store.cards.conclude(name, Verdict(said), AT)
    return []

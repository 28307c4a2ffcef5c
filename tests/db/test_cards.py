"""Do the books of card payment refuse what would charge twice, and keep what was charged?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.check import check
from db.connection import rows
from db.facts.answer import Approved, Declined, ReversalReason, SignedOn
from db.facts.batch import Stage
from db.facts.card import (
    BLOCKING,
    AttemptState,
    CardKind,
    CardShown,
    EntryMode,
    Intent,
    Original,
    Terminal,
    Verdict,
    may_move,
)
from db.facts.event import Event, EventCode
from db.facts.moment import Moment
from db.facts.money import Money
from db.facts.tender import Paid
from db.facts.trouble import Refused
from db.store import Store
from tests import verify_journal
from tests.db.sold import draft as settled
from tests.db.sold import sold
from tests.shop import basket, line

if TYPE_CHECKING:
    from pathlib import Path

    from db.cards import Cards
    from db.facts.basket import Basket
    from db.facts.card import Attempt
    from db.facts.sale import Draft

S = AttemptState
AT = Moment.parse("2026-03-02T10:00:00", "Asia/Shanghai")
TERMINAL = Terminal(
    "01", "12345678", "898320153990001", "Shop", "simulator", "unionpay", 0, signed_on=False
)
CARD = CardShown("622576******9524", "k1", "CUP", EntryMode.SWIPED, with_pin=True, expiry="3012")
LOST = Verdict(S.REVERSAL_DUE, None, ReversalReason.NO_ANSWER)


@pytest.fixture
def cards(store: Store) -> Cards:
    """Give the books of a lane that has signed on."""
    store.cards.register(TERMINAL, AT, "owner")
    store.cards.signed_on(SignedOn(42, "0302", "100000"), AT)
    return store.cards


def intent(name: str, kind: CardKind = CardKind.SALE, minor: int = 1290, **more: object) -> Intent:
    """Ask for something."""
    plain: dict[str, object] = {"order": f"order of {name}"}
    return Intent(name, kind, Money(minor, "CNY"), CARD, at=AT, person="owner", **plain | more)  # type: ignore[arg-type]


def approve(cards: Cards, asked: Intent) -> Attempt:
    """Have it approved."""
    attempt = cards.intend(asked)
    yes = Approved("00", asked.amount, f"{attempt.stan:012d}", "A1B2C3", "0302", "100000")
    return cards.conclude(asked.attempt_id, Verdict(S.APPROVED, yes), AT)


def refer(attempt: Attempt) -> Original:
    """Refer to an attempt."""
    return Original(
        attempt.intent.attempt_id, attempt.batch, attempt.stan, "0302", "1", "2",
        attempt.intent.amount,
    )  # fmt: skip


def test_an_attempt_comes_back_as_it_was_written(cards: Cards) -> None:
    """Intent, numbers, answer and all."""
    other = replace(CARD, masked="411111******1111", key="k2", brand="VIS")
    asked = intent(
        "a1", tip=Money(100, "CNY"), target=other, partial=True, order="b1",
    )  # fmt: skip
    made = cards.intend(asked)
    assert (made.batch, made.stan, made.state) == (42, 1, S.SENDING)
    assert cards.attempt("a1") == made
    yes = Approved("00", Money(1290, "CNY"), "318", "A1", "0302", "100001", "0303", "CCB", "ICBC")
    told = cards.conclude("a1", Verdict(S.APPROVED, yes), AT)
    assert told.result == yes
    assert cards.of_order("b1") == (told,)
    assert cards.by_slip("000001") == cards.by_slip("318") == cards.by_slip("A1") == told
    assert cards.by_slip("000002") is None
    assert cards.lately("k1", AT) == (told,)
    assert cards.unresolved() == ()


def test_one_at_a_time(cards: Cards) -> None:
    """While one is open no other is written, so none is sent."""
    cards.intend(intent("a1"))
    with pytest.raises(Refused, match="still to answer"):
        cards.intend(intent("a2"))
    cards.conclude("a1", LOST, AT)
    with pytest.raises(Refused, match="still to answer"):
        cards.intend(intent("a2"))
    cards.conclude("a1", Verdict(S.REVERSED), AT)
    assert cards.intend(intent("a2")).stan == 2
    assert rows("SELECT count(*) FROM attempt") == [(2,)]


def code(name: str, order: str = "b1", minor: int = 1290) -> Intent:
    """Ask a wallet for something."""
    return intent(name, CardKind.WALLET, minor, order=order)


def test_bank_and_wallet_are_asked_side_by_side(cards: Cards) -> None:
    """One open attempt for each of them; and none by the other for a basket that is open."""
    cards.intend(intent("a1", order="b1"))
    with pytest.raises(Refused, match="has not confirmed"):
        cards.intend(code("w1"))
    cards.intend(code("w1", "b2"))
    with pytest.raises(Refused, match="still to answer"):
        cards.intend(code("w2", "b3"))
    cards.conclude("a1", LOST, AT)
    cards.conclude("a1", Verdict(S.REVERSED), AT)
    with pytest.raises(Refused, match="has not confirmed"):
        cards.intend(intent("a2", order="b2"))
    cards.intend(intent("a2", order="b1"))
    cards.conclude("w1", Verdict(S.CANCEL_DUE), AT)
    cards.conclude("w1", Verdict(S.REVERSED), AT)
    assert cards.intend(code("w2", "b2")).stan == 2


def test_a_wallet_waits_for_no_bank(store: Store) -> None:
    """Before the first sign-on and while a batch is settled; its numbers are its own series."""
    cards = store.cards
    cards.register(TERMINAL, AT, "owner")
    first = approve(cards, code("w1"))
    assert (first.batch, first.stan) == (0, 1)
    cards.signed_on(SignedOn(42, "0302", "100000"), AT)
    assert approve(cards, intent("a1")).stan == 1
    batches = store.batches
    batches.step(replace(batches.current(), stage=Stage.SETTLING), AT, "owner")
    with pytest.raises(Refused, match="being settled"):
        cards.intend(intent("a2"))
    second = approve(cards, code("w2", "b2"))
    assert (second.batch, second.stan) == (0, 2)
    batches.step(replace(batches.current(), stage=Stage.CLOSED, reference="fax"), AT, "owner")
    assert approve(cards, code("w3", "b3")).stan == 3
    assert batches.current().stage is Stage.CLOSED
    assert [one for one in check(store)["faults"] if "on no receipt" not in one] == []


def waiting(store: Store, name: str = "w1") -> Basket:
    """Keep a basket, ask a wallet for it, and hear nothing."""
    goods = basket(line(), basket_id="b1")
    store.books.keep(goods, AT)
    store.cards.intend(code(name))
    store.cards.conclude(name, Verdict(S.CANCEL_DUE), AT)
    return goods


LATE = Verdict(S.APPROVED, Approved("00", Money(1290, "CNY"), "1"))


def test_a_late_yes_is_the_sale_of_an_unchanged_basket(store: Store, cards: Cards) -> None:
    """Open or parked, with the customer noted meanwhile; in one transaction, and once."""
    goods = waiting(store)
    store.books.park(replace(goods, segment="3"), Event(EventCode.PARK, AT, "owner"))
    sale = replace(
        settled(sold(), paid=(("wallet", 1290),)), sale_id="b1",
        tenders=(Paid("wallet", Money(1290, "CNY"), Money(1290, "CNY"), "w1"),),
    )  # fmt: skip
    done = cards.conclude_open("w1", LATE, AT, sale)
    assert done is not None
    assert done.sale is not None
    assert (done.attempt.state, done.sale.segment) == (S.APPROVED, "3")
    assert store.baskets.parked() == ()
    store.books.park(goods, Event(EventCode.PARK, AT, "owner"))
    assert store.baskets.parked() == (), "what was sold meanwhile comes back as no basket"
    assert check(store)["ok"]


def test_a_late_yes_without_a_sale_lies_on_the_basket(store: Store, cards: Cards) -> None:
    """Where money was missing after it, or a start lies between."""
    waiting(store)
    done = cards.conclude_open("w1", LATE, AT, None)
    assert done is not None
    assert done.sale is None
    assert done.attempt.state is S.APPROVED
    assert check(store)["ok"]


@pytest.mark.parametrize("gone", [True, False])
def test_a_late_yes_is_not_for_other_goods(store: Store, cards: Cards, *, gone: bool) -> None:
    """Changed or given up meanwhile: nothing is written, so the money can go back."""
    goods = waiting(store)
    if gone:
        store.baskets.drop("b1")
    else:
        store.books.keep(replace(goods, lines=(*goods.lines, line(line_id=2))), AT)
    assert cards.conclude_open("w1", LATE, AT, None) is None
    now = cards.attempt("w1")
    assert now is not None
    assert now.state is S.CANCEL_DUE


def test_what_was_cancelled_lately_is_found(store: Store, cards: Cards) -> None:
    """A wallet's payments that were taken back; no card's, and none from long before."""
    waiting(store)
    cards.conclude("w1", Verdict(S.REVERSED), AT)
    cards.intend(intent("a1"))
    cards.conclude("a1", LOST, AT)
    cards.conclude("a1", Verdict(S.REVERSED), AT)
    assert [one.intent.attempt_id for one in cards.cancelled(AT)] == ["w1"]
    assert cards.cancelled(Moment(AT.utc_ms + 1, AT.offset_min)) == ()


def test_the_same_intent_twice_is_one(cards: Cards) -> None:
    """With other content it is refused."""
    assert cards.intend(intent("a1")) == cards.intend(intent("a1"))
    with pytest.raises(Refused, match="differently"):
        cards.intend(intent("a1", minor=1))


def test_a_yes_never_follows_a_reversal(cards: Cards) -> None:
    """However it arrives; the same verdict twice is one."""
    cards.intend(intent("a1"))
    cards.conclude("a1", LOST, AT)
    assert cards.conclude("a1", LOST, AT).reason is ReversalReason.NO_ANSWER
    yes = Verdict(S.APPROVED, Approved("00", Money(1290, "CNY")))
    with pytest.raises(Refused, match="its end"):
        cards.conclude("a1", yes, AT)
    assert cards.tried("a1", AT).tries == 1
    assert [one.state for one in cards.unresolved()] == [S.REVERSAL_DUE]


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        (intent("x", minor=0), "amount"),
        (intent("x", CardKind.BALANCE, 5), "amount"),
        (intent("x", CardKind.VOID, 1290, original="gone"), "no such payment"),
        (intent("x", CardKind.VOID, 1289, original="paid"), "all of a payment"),
        (intent("x", CardKind.REFUND, 1291, original="paid"), "More would go back"),
        (intent("x", CardKind.COMPLETION, 1484, original="held"), "hold allows"),
    ],
)
def test_what_cannot_be_asked_for(cards: Cards, asked: Intent, why: str) -> None:
    """Refused before anything is sent, in a sentence."""
    paid, held = approve(cards, intent("p")), approve(cards, intent("h", CardKind.PREAUTH))
    refers = {
        "paid": refer(paid), "held": refer(held), "gone": replace(refer(paid), attempt_id="?"),
    }  # fmt: skip
    original = refers.get(str(asked.original)) if asked.original else None
    with pytest.raises(Refused, match=why):
        cards.intend(replace(asked, original=original))
    assert cards.unresolved() == ()


def test_a_payment_is_taken_back_once(cards: Cards) -> None:
    """Refunds in parts up to the whole; what is unknown counts; a void only within its batch."""
    paid = approve(cards, intent("p"))
    part = intent("r1", CardKind.REFUND, 1000, original=refer(paid), sealed=b"secret")
    cards.intend(part)
    assert cards.sealed("r1") == b"secret"
    cards.conclude("r1", Verdict(S.REFUND_UNKNOWN), AT)
    assert cards.sealed("r1") == b"secret"
    with pytest.raises(Refused, match="More would go back"):
        cards.intend(intent("r2", CardKind.REFUND, 291, original=refer(paid)))
    cards.conclude("r1", Verdict(S.DECLINED, Declined("25", "check_original")), AT)
    assert cards.sealed("r1") == b""
    cards.signed_on(SignedOn(43, "0303", "100000"), AT)
    with pytest.raises(Refused, match="refund the payment"):
        cards.intend(intent("v", CardKind.VOID, original=refer(paid)))
    approve(cards, intent("r3", CardKind.REFUND, 1290, original=refer(paid)))
    assert [one.intent.attempt_id for one in cards.back_of("p")] == ["r1", "r3"]
    assert cards.back_of("p")[1].stan == 1


def test_without_a_terminal_or_a_sign_on_nothing_is_asked(store: Store) -> None:
    """Each in its sentence."""
    with pytest.raises(Refused, match="no card terminal"):
        store.cards.intend(intent("a1"))
    store.cards.register(TERMINAL, AT, "owner")
    with pytest.raises(Refused, match="Sign on"):
        store.cards.intend(intent("a1"))
    with pytest.raises(Refused, match="out of service"):
        store.cards.register(replace(TERMINAL, terminal_no="87654321"), AT, "owner")


def draft(name: str) -> Draft:
    """Draft a sale that cash pays."""
    return replace(settled(sold()), sale_id=name)


def card_sale(name: str, attempt: str) -> Draft:
    """Draft a sale that a card pays."""
    plain = draft(name)
    (paid,) = plain.tenders
    return replace(plain, tenders=(Paid("card", paid.amount, paid.amount, attempt),))


def test_an_approval_and_its_sale_are_one_commit(cards: Cards, store: Store) -> None:
    """Both or neither; the journal, the check and a stranger's program agree."""
    plain = draft("b1")
    asked = intent("a1", minor=plain.tenders[0].amount.minor, order="b1")
    cards.intend(asked)
    yes = Verdict(S.APPROVED, Approved("00", asked.amount))
    with pytest.raises(Refused, match="not what the sale says"):
        cards.conclude_sale("a1", yes, AT, plain)
    assert cards.unresolved()[0].state is S.SENDING
    assert store.sale("01-000001") is None
    done = cards.conclude_sale("a1", yes, AT, card_sale("b1", "a1"))
    assert done.sale is not None
    assert done.sale.receipt_no == "01-000001"
    sale = store.sale("01-000001")
    assert sale is not None
    assert [one.attempt for one in sale.tenders] == ["a1"]
    result = check(store)
    assert result["ok"], result["faults"]
    assert verify_journal.verify(store.path, [store.journal.head()]) == []


def test_card_money_is_neither_left_out_nor_made_up(cards: Cards, store: Store) -> None:
    """Nor is a sale recorded while the bank is still to answer."""
    plain = draft("b1")
    with pytest.raises(Refused, match="not what the sale says"):
        store.books.record(card_sale("b1", "never asked"))
    approve(cards, intent("a1", minor=500, order="b1"))
    with pytest.raises(Refused, match="not what the sale says"):
        store.books.record(plain)
    cards.intend(intent("a2", order="b2"))
    cards.conclude("a2", LOST, AT)
    with pytest.raises(Refused, match="not confirmed"):
        store.books.record(draft("b2"))


MOVES = st.lists(st.tuples(st.integers(0, 3), st.sampled_from(sorted(S))), max_size=25)


@settings(max_examples=40)
@given(MOVES)
def test_any_story_leaves_the_books_sound(
    tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[int, AttemptState]]
) -> None:
    """Legal moves are written, others refused; never two open ones, and check finds nothing."""
    folder: Path = tmp_path_factory.mktemp("cards")
    store = Store.new(folder / "shop.store")
    cards = store.cards
    cards.register(TERMINAL, AT, "owner")
    cards.signed_on(SignedOn(1, "0302", "100000"), AT)
    for number, (which, state) in enumerate(moves):
        name = f"a{which}"
        before = cards.attempt(name)
        open_ = [one for one in cards.unresolved() if one.state in BLOCKING]
        assert len(open_) <= 1
        if before is None:
            try:
                cards.intend(intent(name, order=""))
            except Refused:
                assert open_
            continue
        yes = Approved("00", before.intent.amount) if state is S.APPROVED else None
        try:
            after = cards.conclude(name, Verdict(state, yes), AT)
        except Refused:
            assert not may_move(before.state, state), number
        else:
            assert after.state is state
    result = check(store)
    store.close()
    assert result["ok"], result["faults"]

"""Does a card pay whatever the host speaks? Real keys, the real lane, a host over TLS."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.facts.card import AttemptState, CardKind
from db.facts.tender import TenderKind
from pos_gui.checkout.card_steps import EnteringPin, Presenting
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import Selling
from pos_gui.settings import Settings
from tests.flows.counter import MILK, RICE, Story
from tests.flows.test_cards import WITH_PIN, Cashier, Teller, served

if TYPE_CHECKING:
    from collections.abc import Iterator

DIALECTS = ("unionpay", "unionpay_sm", "unionpay_dukpt", "unionpay_dukpt_tdes")
POOR = ";6226090000000014=30121010000000000?"
OWN = Settings(theme="light", bank_dialect="unionpay_dukpt")
WRONG = Settings(theme="light", bank_dialect="unionpay", terminal_no="20000006")
UNKNOWN = "The bank does not know this dialect: check the setting bank_dialect."


@pytest.fixture
def settings(request: pytest.FixtureRequest) -> Settings:
    """Give what the test wishes."""
    wished = getattr(request, "param", OWN)
    return wished if isinstance(wished, Settings) else Settings(theme="light", bank_dialect=wished)


@pytest.fixture
def teller(monkeypatch: pytest.MonkeyPatch) -> Iterator[Teller]:
    """Serve a host that speaks every dialect."""
    with served(monkeypatch) as told:
        yield told


@pytest.fixture
def cashier(story: Story, teller: Teller) -> Cashier:
    """Give a cashier whose bank is the teller's."""
    del teller
    return Cashier(story)


@pytest.mark.parametrize("settings", DIALECTS, indirect=True)
def test_a_card_pays_with_its_pin(story: Story, cashier: Cashier, teller: Teller) -> None:
    """The setting alone chooses: terminal, keys, sign-on, PIN block and MAC follow it."""
    story.hands.scan(RICE, MILK)
    total = story.state.quote.total
    story.hands.press("+", "k")
    cashier.at(Presenting)
    cashier.pay(WITH_PIN, "123456")
    cashier.sign()
    cashier.at(Selling)
    (attempt,) = cashier.attempts()
    assert attempt.state is AttemptState.APPROVED
    assert teller.charged() == total.minor
    terminals = {one.terminal for one in teller.ledger.entries}
    assert terminals == {story.store.cards.terminal().terminal_no}


def test_a_part_pays_and_the_rest_stays_due(
    story: Story, cashier: Cashier, teller: Teller
) -> None:
    """The card has 50.00: that is its tender, the cashier hears of it, cash pays the rest."""
    story.hands.scan(RICE, MILK)
    total = story.state.quote.total
    story.hands.press("+", "k")
    cashier.at(Presenting)
    cashier.pay(POOR)
    cashier.sign()
    cashier.at(Paying)
    assert story.said() == (
        "The bank has approved 50.00 only. Ask for the rest, or give it back (Del)."
    )
    story.hands.press("Enter")
    cashier.at(Selling)
    paid = {one.kind: one.amount.minor for one in story.sales[-1].tenders}
    assert paid == {TenderKind.CARD: 5000, TenderKind.CASH: total.minor - 5000}
    assert teller.charged() == 5000


def test_a_part_that_the_customer_refuses_goes_back(
    story: Story, cashier: Cashier, teller: Teller
) -> None:
    """Del and the same card: the bank gives back what it approved, and all is due again."""
    story.hands.scan(RICE, MILK)
    total = story.state.quote.total
    story.hands.press("+", "k")
    cashier.at(Presenting)
    cashier.pay(POOR)
    cashier.sign()
    cashier.at(Paying)
    assert teller.charged() == 5000
    story.hands.press("Delete")
    cashier.at(Presenting)
    cashier.pay(POOR)
    cashier.at(Paying)
    assert teller.charged() == 0
    story.hands.press("Enter")
    cashier.at(Selling)
    assert [(one.kind, one.amount) for one in story.sales[-1].tenders] == [
        (TenderKind.CASH, total)
    ]
    assert [one.intent.kind for one in cashier.attempts()] == [CardKind.SALE, CardKind.VOID]


def test_used_up_keys_are_told_in_one_sentence(
    story: Story, cashier: Cashier, teller: Teller
) -> None:
    """At the payment and at the sign-on; nothing was sent, and cash pays."""
    story.hands.press("Ctrl+B", "7")
    story.hands.wait_until(lambda: story.said().startswith("Signed on"))
    path = story.store.path
    (counter,) = path.with_name(f"{path.name}.cards").glob("card.counter-*")
    counter.write_text(str(0xFFFF0000))
    used_up = "The terminal's keys are used up: load a new initial key."
    story.hands.press("7")
    story.hands.wait_until(lambda: story.said() == used_up)
    story.hands.press("Esc")
    story.hands.scan(RICE)
    story.hands.press("+", "k")
    cashier.at(Presenting)
    cashier.pay()
    cashier.at(Paying)
    assert story.said() == used_up
    assert teller.charged() == 0
    story.hands.press("Enter")
    assert [one.kind for one in story.sales[-1].tenders] == [TenderKind.CASH]


@pytest.mark.parametrize("settings", ["unionpay"], indirect=True)
def test_no_part_is_taken_where_the_acquirer_gives_none(
    story: Story, cashier: Cashier, teller: Teller
) -> None:
    """The same card is declined."""
    story.hands.scan(RICE, MILK)
    story.hands.press("+", "k")
    cashier.at(Presenting)
    cashier.pay(POOR)
    cashier.at(Paying)
    assert teller.charged() == 0


@pytest.mark.parametrize("settings", [WRONG], indirect=True)
def test_a_dialect_that_the_bank_does_not_expect_is_told_in_one_sentence(
    story: Story, cashier: Cashier, teller: Teller
) -> None:
    """At the sign-on and at the payment; the customer pays in cash."""
    story.hands.press("Ctrl+B", "7")
    story.hands.wait_until(lambda: story.said() not in {"", "Signing on with the bank."})
    assert story.said() == UNKNOWN
    story.hands.press("Esc")
    story.hands.scan(RICE)
    story.hands.press("+", "k")
    cashier.at(Presenting)
    cashier.swipe()
    cashier.at(EnteringPin)
    story.hands.press("Enter")
    cashier.at(Paying)
    assert story.said() == UNKNOWN
    assert teller.charged() == 0
    story.hands.press("Enter")
    assert [one.kind for one in story.sales[-1].tenders] == [TenderKind.CASH]

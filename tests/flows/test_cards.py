"""Does a card pay at the counter as it should? Real keys, the real lane, a host over TLS."""

from __future__ import annotations

import time
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from db import places, words
from db.facts.batch import LineState
from db.facts.card import AttemptState, CardKind
from db.facts.tender import TenderKind
from pos_gui.card.message.dialect import dialect
from pos_gui.card.simulator import authority, bank
from pos_gui.card.simulator.faults import Fault, Switchboard
from pos_gui.card.simulator.host import Host
from pos_gui.card.simulator.ledger import Ledger
from pos_gui.card.simulator.page import Page
from pos_gui.card.simulator.server import Server
from pos_gui.card.simulator.wallet import Provider
from pos_gui.checkout.card_events import LaneAnswered, LaneWork, Pin, PinEntered
from pos_gui.checkout.card_steps import (
    Banking,
    CardMenu,
    EnteringPin,
    Presenting,
    Shown,
    Signing,
    Tipping,
)
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import Pricing, Selling
from pos_gui.checkout.tipping import tip_of
from pos_gui.devices.simulated import SimulatedBank
from pos_gui.screens.kit.sign_pad import SignPad
from pos_gui.screens.sale.present import notice_view
from tests.flows.counter import MILK, RICE, SOY, Story

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.facts.card import Attempt

TRACK_2 = ";6225760008219524=30121010000000000?"
TRACKS = "%B6225760008219524^TEST/CARD^30121010000000000000?" + TRACK_2
WITH_PIN = ";6226090000000006=30121010000000000?"
TARGET = ";6226090000000048=30121010000000000?"
SILENCE_S = 1


class Teller:
    """The host's books and switchboard, as the story sees them."""

    def __init__(self) -> None:
        """Open the bank."""
        self.ledger = Ledger()
        self.host = Host(self.ledger, bank.load(), lambda: datetime.now(UTC).astimezone())
        self.board = Switchboard(self.host)
        self.wallets = Provider(time.monotonic)

    def charged(self) -> int:
        """Say what the host has taken in all, less what it has given back."""
        return self.ledger.money(self.ledger.entries)


@contextmanager
def served(monkeypatch: pytest.MonkeyPatch) -> Iterator[Teller]:
    """Serve a host over TLS from this process, in the place of the one that a till starts."""
    told = Teller()
    servers: list[Server] = []

    def address(self: SimulatedBank) -> tuple[str, int]:
        if not servers:
            servers.append(Server(told.board, ("127.0.0.1", 0), authority.made(self.folder)))
        return servers[0].address

    monkeypatch.setattr(SimulatedBank, "address", address)
    yield told
    for server in servers:
        server.close()


@pytest.fixture
def teller(monkeypatch: pytest.MonkeyPatch) -> Iterator[Teller]:
    """Serve host and wallets; silence is short here."""
    with served(monkeypatch) as told:
        page: list[Page] = []

        def wallets(_: SimulatedBank) -> str:
            if not page:
                page.append(Page(told.board, told.wallets))
            return page[0].address

        monkeypatch.setattr(SimulatedBank, "wallets", wallets)
        quick = replace(dialect("unionpay"), answer_s=SILENCE_S)
        monkeypatch.setattr("pos_gui.devices.terminal.dialect", lambda _: quick)
        monkeypatch.setattr("pos_gui.card.lane.WAITS_S", (0.2,))
        yield told
        for each in page:
            each.close()


class Cashier:
    """A story's hands, with a card in them."""

    def __init__(self, story: Story) -> None:
        """Stand at this till."""
        self.story, self.hands = story, story.hands

    def swipe(self, tracks: str = TRACK_2) -> None:
        """Draw a card through a reader that types."""
        self.hands.burst(tracks)
        end = time.monotonic() + 0.25
        self.hands.wait_until(lambda: time.monotonic() > end)
        self.hands.settle()

    def at(self, *steps: type) -> None:
        """Wait until the conversation stands there."""
        with suppress(TimeoutError):
            self.hands.wait_until(lambda: isinstance(self.story.state.step, steps))
        assert isinstance(self.story.state.step, steps), (self.story.state.step, self.story.said())
        self.hands.settle()

    def pay(self, tracks: str = TRACK_2, pin: str = "") -> None:
        """Swipe, PIN or confirm."""
        self.swipe(tracks)
        self.at(EnteringPin)
        self.hands.press(*pin, "Enter")

    def sign(self) -> None:
        """Draw a name and find that it matches."""
        self.at(Signing)
        pad = self.story.window.findChild(SignPad)
        assert isinstance(pad, SignPad)
        points = [QPointF(20 + 9 * at, 40 + (at % 3) * 12) for at in range(30)]
        _mouse(pad, QEvent.Type.MouseButtonPress, points[0])
        for one in points:
            _mouse(pad, QEvent.Type.MouseMove, one)
        _mouse(pad, QEvent.Type.MouseButtonRelease, points[-1])
        self.hands.press("Enter")

    def attempts(self) -> list[Attempt]:
        """List the attempts of the last sale."""
        return list(self.story.store.cards.of_order(self.story.sales[-1].sale_id))


def _mouse(pad: SignPad, kind: QEvent.Type, at: QPointF) -> None:
    left = Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(pad, QMouseEvent(kind, at, at, left, left, none))


@pytest.fixture
def cashier(story: Story, teller: Teller) -> Cashier:
    """Give a cashier whose bank is the teller's."""
    del teller
    return Cashier(story)


def test_a_card_pays(story: Story, cashier: Cashier, teller: Teller) -> None:
    """K, swipe, Confirm, sign: screen, books and host agree to the cent."""
    story.hands.scan(RICE, MILK)
    total = story.state.quote.total
    story.hands.press("+", "k")
    cashier.at(Presenting)
    cashier.pay(TRACKS)
    cashier.sign()
    cashier.at(Selling)
    sale = story.sales[-1]
    assert [(one.kind, one.amount) for one in sale.tenders] == [(TenderKind.CARD, total)]
    (attempt,) = cashier.attempts()
    assert attempt.state is AttemptState.APPROVED
    assert teller.charged() == total.minor
    slip = story.store.slips.slip(attempt.intent.attempt_id)
    assert slip is not None
    assert slip.signature is not None


def test_a_swipe_in_payment_is_k_and_the_card(story: Story, cashier: Cashier) -> None:
    """Nobody has to press K before a customer who already holds the card in the slot."""
    story.hands.scan(SOY)
    story.hands.press("+")
    cashier.swipe()
    cashier.at(EnteringPin)


@pytest.mark.parametrize("keys", ["+", "+k"])
def test_a_swipe_while_offers_are_thought_about_is_heard_when_payment_begins(
    story: Story, cashier: Cashier, monkeypatch: pytest.MonkeyPatch, keys: str
) -> None:
    """A customer who is quicker than the pool need not swipe twice."""
    monkeypatch.setattr("pos_gui.checkout.paying.must_wait", lambda _: True)
    story.hands.scan(SOY)
    for key in keys:
        story.hands.hit(key)
    assert isinstance(story.state.step, Pricing)
    story.hands.burst(TRACK_2)
    assert isinstance(story.state.step, Pricing)
    cashier.at(EnteringPin)


def test_a_pin_is_asked_for_and_never_shown(
    story: Story, cashier: Cashier, teller: Teller
) -> None:
    """A wrong one is told in one sentence; the right one pays."""
    story.hands.scan(RICE)
    story.hands.press("+", "k")
    cashier.pay(WITH_PIN, "999999")
    cashier.at(Paying)
    assert story.said() == "The PIN was wrong. Begin again with the same card."
    story.hands.press("k")
    cashier.pay(WITH_PIN, "123456")
    cashier.sign()
    cashier.at(Selling)
    assert teller.charged() == story.sales[-1].total.minor
    assert "'123456'" not in repr(story.state)


def test_no_answer_is_taken_back_before_anything_else(
    story: Story, cashier: Cashier, teller: Teller
) -> None:
    """The host has charged; its answer is lost: reversed, nothing charged, then cash."""
    teller.board.switch("drop_answer:sale")
    story.hands.scan(RICE)
    story.hands.press("+", "k")
    cashier.pay()
    cashier.at(Paying)
    said = "The bank has confirmed that nothing was charged. Choose again how to pay."
    assert story.said() == said
    assert teller.charged() == 0
    story.hands.press("Enter")
    assert [one.kind for one in story.sales[-1].tenders] == [TenderKind.CASH]


def test_a_silent_bank_blocks_cards_only(story: Story, cashier: Cashier, teller: Teller) -> None:
    """Unknown: the basket is parked, the next customer pays cash, no card is taken; then known."""
    story.hands.press("Ctrl+B", "7")
    story.hands.wait_until(lambda: story.said().startswith("Signed on"))
    story.hands.press("Esc")
    story.hands.scan(RICE)
    story.hands.press("+", "k")
    cashier.at(Presenting)
    cashier.swipe()
    cashier.at(EnteringPin)
    teller.board.switch("drop_answer:all")
    story.hands.press("Enter")
    story.hands.wait_until(
        lambda: isinstance(story.state.step, Banking) and story.state.step.unknown
    )
    story.hands.press("c", "k", "Enter", "Esc")
    assert isinstance(story.state.step, Banking)
    story.hands.press("F9")
    cashier.at(Selling)
    story.hands.scan(SOY)
    story.hands.press("+", "Enter")
    assert [one.kind for one in story.sales[-1].tenders] == [TenderKind.CASH]
    story.hands.scan(SOY)
    story.hands.press("+", "k")
    assert "still to answer for the card before" in story.said()
    teller.board.switch("off")
    story.hands.wait_until(lambda: not story.store.cards.unresolved())
    assert teller.charged() == 0


def test_cash_and_card_share_a_sale(story: Story, cashier: Cashier, teller: Teller) -> None:
    """50 in cash, the rest by card; the parts are the whole."""
    story.hands.scan(RICE)
    total = story.state.quote.total
    story.hands.press("+", "5", "0", "c", "k")
    cashier.pay()
    cashier.sign()
    cashier.at(Selling)
    paid = {one.kind: one.amount.minor for one in story.sales[-1].tenders}
    assert paid == {TenderKind.CASH: 5000, TenderKind.CARD: total.minor - 5000}
    assert teller.charged() == total.minor - 5000


def test_goods_come_back_and_the_money_to_the_card(
    story: Story, cashier: Cashier, teller: Teller
) -> None:
    """Never cash: Enter is refused, K gives it back to the card that paid."""
    story.hands.scan(RICE, MILK)
    story.hands.press("+", "k")
    cashier.pay()
    cashier.sign()
    cashier.at(Selling)
    receipt = story.sales[-1].receipt_no
    story.hands.press("F5")
    story.hands.type(receipt)
    story.hands.press("Enter", "Space", "Enter")
    back = story.state.quote.total
    view = story.window.sale.view
    assert (view.commit.command, view.commit.cap) == ("tender:card", "K")
    enabled = {key.command: key.enabled for key in story.tenders_shown()}
    assert (enabled["tender:cash"], enabled["tender:card"]) == (False, True)
    story.hands.press("Enter")
    assert story.said().startswith("This was paid by card")
    story.hands.press("k")
    cashier.at(Presenting)
    cashier.swipe()
    cashier.at(Signing)
    cashier.sign()
    cashier.at(Selling)
    assert story.sales[-1].total == back
    assert [one.kind for one in story.sales[-1].tenders] == [TenderKind.CARD]
    assert teller.charged() == sum(one.total.minor for one in story.sales)


def test_a_hold_is_taken_for_goods(story: Story, cashier: Cashier, teller: Teller) -> None:
    """Ctrl+B, 1: an amount is held; in payment it is taken by its voucher number."""
    story.hands.press("Ctrl+B", "1")
    story.hands.type("100")
    story.hands.press("Enter")
    cashier.at(Presenting)
    cashier.pay()
    cashier.sign()
    cashier.at(CardMenu)
    story.hands.press("Esc")
    story.hands.scan(RICE)
    story.hands.press("+", "Ctrl+B", "2", "1", "Enter")
    cashier.at(Presenting)
    cashier.pay()
    cashier.sign()
    cashier.at(Selling)
    assert [one.intent.kind for one in cashier.attempts()] == [CardKind.COMPLETION]
    assert teller.charged() == story.sales[-1].total.minor


def test_balance_and_transfer(story: Story, cashier: Cashier) -> None:
    """The balance is shown and kept nowhere; a transfer asks for two cards."""
    story.hands.press("Ctrl+B", "5")
    cashier.pay()
    cashier.at(Shown)
    story.hands.press("Enter")
    cashier.at(CardMenu)
    story.hands.press("6")
    story.hands.type("12.50")
    story.hands.press("Enter")
    cashier.swipe(TARGET)
    cashier.at(Presenting)
    cashier.pay()
    cashier.sign()
    cashier.at(CardMenu)
    assert story.said() == "The bank has approved it."


def test_the_terminal_signs_on_and_tests_its_line(
    story: Story, cashier: Cashier, teller: Teller
) -> None:
    """What the bank says of itself is told in one sentence."""
    del cashier
    story.hands.press("Ctrl+B", "7")
    story.hands.wait_until(lambda: story.said().startswith("Signed on"))
    story.hands.press("8")
    story.hands.wait_until(lambda: story.said() == "The line to the bank is up.")
    teller.board.switch("drop_answer:echo")
    story.hands.press("8")
    story.hands.wait_until(lambda: story.said().startswith("The bank does not answer"))


def test_a_card_is_typed_where_the_bank_is_simulated(story: Story, cashier: Cashier) -> None:
    """Number and YYMM; a wrong number is told, and nothing of it stays."""
    story.hands.scan(RICE)
    story.hands.press("+", "k")
    cashier.at(Presenting)
    story.hands.type("6225760008219525")
    story.hands.press("Enter")
    story.hands.wait_until(lambda: story.said() != "")
    assert story.said() == "The card was not read. Show it again."
    words.use("zh_CN")
    try:
        assert story.state.notice is not None
        assert notice_view(story.state.notice).name == "未读到卡。请再刷一次。"
    finally:
        words.use("en")
    story.hands.type("6225760008219524 3012")
    story.hands.press("Enter")
    cashier.at(EnteringPin)


def test_a_payment_code_pays(story: Story, cashier: Cashier) -> None:
    """W, then the code on the customer's telephone; it is no bank card and needs no signature."""
    story.hands.scan(RICE)
    total = story.state.quote.total
    story.hands.press("+", "w")
    cashier.at(Presenting)
    story.hands.scan("130000000000000001")
    cashier.at(Selling)
    assert [(one.kind, one.amount) for one in story.sales[-1].tenders] == [
        (TenderKind.WALLET, total)
    ]
    (attempt,) = cashier.attempts()
    assert (attempt.intent.kind, attempt.state) == (CardKind.WALLET, AttemptState.APPROVED)


def test_a_customer_who_changes_their_mind(story: Story, cashier: Cashier, teller: Teller) -> None:
    """Esc ends the wait at once: the wallet is cancelled, and then the basket is paid in cash."""
    teller.wallets.customer("never")
    story.hands.scan(RICE)
    story.hands.press("+", "w")
    cashier.at(Presenting)
    story.hands.scan("130000000000000001")
    cashier.at(Banking)
    story.hands.wait_until(lambda: bool(teller.wallets.trades))
    basket = story.state.basket.basket_id
    story.hands.press("Esc")
    cashier.at(Paying)
    assert story.said().startswith("The bank has confirmed that nothing was charged.")
    (attempt,) = story.store.cards.of_order(basket)
    assert attempt.state is AttemptState.REVERSED
    assert [one.state for one in teller.wallets.trades.values()] == ["CLOSED"]
    story.hands.press("Enter")
    cashier.at(Selling)
    assert [one.kind for one in story.sales[-1].tenders] == [TenderKind.CASH]


def test_a_code_pays_while_the_bank_is_silent(
    story: Story, cashier: Cashier, teller: Teller
) -> None:
    """The basket before waits for the bank; the next one pays by code."""
    teller.board.faults.append(Fault("drop_answer", 1, "sale", -1))
    teller.board.faults.append(Fault("drop_answer", 1, "reversal", -1))
    story.hands.scan(RICE)
    story.hands.press("+", "k")
    cashier.at(Presenting)
    cashier.swipe()
    cashier.at(EnteringPin)
    story.hands.press("Enter")
    story.hands.wait_until(
        lambda: isinstance(story.state.step, Banking) and story.state.step.unknown
    )
    story.hands.press("F9")
    cashier.at(Selling)
    story.hands.scan(MILK)
    story.hands.press("+", "k")
    assert story.said().startswith("The bank is still to answer")
    story.hands.press("w")
    cashier.at(Presenting)
    story.hands.scan("130000000000000001")
    cashier.at(Selling)
    assert [one.kind for one in story.sales[-1].tenders] == [TenderKind.WALLET]


def test_the_batch_is_settled_from_the_counter(story: Story, cashier: Cashier) -> None:
    """Ctrl+B, 9: both books say the same, and the next card is charged in a new batch."""
    for _ in range(2):
        story.hands.scan(SOY)
        story.hands.press("+", "k")
        cashier.at(Presenting)
        cashier.swipe()
        if isinstance(story.state.step, Presenting):
            cashier.swipe()
        cashier.at(EnteringPin)
        story.hands.press("Enter")
        cashier.at(Signing)
        story.hands.press("2")
        cashier.at(Selling)
        story.hands.press("Ctrl+B", "9")
        story.hands.wait_until(lambda: "is settled" in story.said())
        story.hands.press("Esc")
    batches = [story.store.cards.of_order(sale.sale_id)[0].batch for sale in story.sales]
    assert batches == [1, 2]


def test_a_till_for_a_real_host_hears_no_card_data_on_its_screen(
    story: Story, cashier: Cashier
) -> None:
    """Neither a typed number nor a PIN: production takes certified hardware."""
    checkout = story.window.desk._checkout  # noqa: SLF001  (the rule is the domain's)
    rules = replace(checkout.counter.rules, simulated=False)
    checkout.counter = replace(checkout.counter, rules=rules)
    story.hands.scan(RICE)
    story.hands.press("+", "k")
    cashier.at(Presenting)
    story.hands.type("6225760008219524")
    assert story.window.sale.entry.text() == ""
    story.window.cards.typed("6225760008219524 3012")  # type: ignore[union-attr]
    story.hands.wait_until(lambda: story.said() != "")
    assert story.said() == "Card data is not typed on this screen: use the card reader."
    story.hands.press("k")
    cashier.swipe()
    cashier.at(EnteringPin)
    story.hands.press("1", "2", "3", "4")
    assert story.window.till.around.pin == 0
    story.window.desk.hear(PinEntered(Pin("1234")))
    assert story.said() == "A PIN is entered at the PIN pad, never on this screen."


def test_a_refund_that_nobody_confirms_is_found_out_by_a_manager(
    story: Story, cashier: Cashier, teller: Teller
) -> None:
    """No cash for it; the day's end puts it in suspense, and the list says whose it is."""
    story.hands.scan(RICE, MILK)
    story.hands.press("+", "k")
    cashier.pay()
    cashier.sign()
    cashier.at(Selling)
    receipt = story.sales[-1].receipt_no
    teller.board.faults.append(Fault("drop_answer", 1, "refund", -1))
    story.hands.press("F5")
    story.hands.type(receipt)
    story.hands.press("Enter", "Space", "Enter", "k")
    cashier.at(Presenting)
    cashier.swipe()
    cashier.at(Paying)
    assert "Give neither cash nor goods" in story.said()
    story.hands.press("Enter")
    assert len(story.sales) == 1
    story.hands.press("F9", "Ctrl+B", "9")
    story.hands.wait_until(lambda: "is not settled yet" in story.said())
    (open_,) = story.store.cards.unresolved()
    assert open_.state is AttemptState.SUSPENSE
    story.hands.press("0")
    story.hands.press(*"paid, fax 7", "Enter")
    story.hands.wait_until(lambda: story.said() == "It is written down, with its reference.")
    assert story.store.cards.unresolved() == ()
    story.hands.press("9")
    story.hands.wait_until(lambda: story.said().startswith("The bank alone has charged"))
    assert isinstance(story.state.step, CardMenu)
    assert [one.state for one in story.state.step.compared if one.state is LineState.HOST_ONLY]
    assert [lamp.text for lamp in story.window.till.around.lamps if lamp.trouble] == [
        "The bank alone has charged"
    ]
    story.hands.press("0")
    story.hands.press(*"refund, fax 8", "Enter")
    story.hands.wait_until(lambda: story.said() == "It is written down, with its reference.")
    assert story.state.alarms == ()
    assert story.store.batches.of(1).found == "refund, fax 8"
    assert not [lamp for lamp in story.window.till.around.lamps if lamp.trouble]


@pytest.fixture
def _tips(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let this country have tips, as the United States do."""
    read = places._read  # noqa: SLF001  (a country with tips whose goods are those of the story)
    monkeypatch.setattr(places, "_read", lambda path: replace(read(path), tips=(1500, 1800)))


@pytest.mark.usefixtures("_tips")
@pytest.mark.parametrize(("keys", "rate"), [("b", 1800), ("18%", 1800), ("", 0)])
def test_a_tip_is_charged_with_the_sale(
    story: Story, cashier: Cashier, teller: Teller, keys: str, rate: int
) -> None:
    """By its letter, typed, or none with Enter: the host takes both, the sale only its own."""
    story.hands.scan(RICE, MILK)
    total = story.state.quote.total
    story.hands.press("+", "k")
    cashier.at(Tipping)
    story.hands.press(*keys, *(() if keys == "b" else ("Enter",)))
    cashier.at(Presenting)
    cashier.pay(TRACKS)
    cashier.sign()
    cashier.at(Selling)
    (paid,) = story.sales[-1].tenders
    assert (paid.amount, paid.tip) == (total, tip_of(total, rate))
    assert teller.charged() == total.minor + paid.tip.minor
    (attempt,) = cashier.attempts()
    assert attempt.intent.amount == paid.given


@pytest.mark.usefixtures("_tips")
def test_a_swipe_before_the_tip_charges_nothing(story: Story, cashier: Cashier) -> None:
    """The question stands; the number is neither typed into it nor kept."""
    story.hands.scan(SOY)
    story.hands.press("+")
    cashier.swipe()
    cashier.at(Tipping)
    assert story.said().startswith("The tip comes first")
    assert story.window.sale.entry.text() == ""
    assert "622576" not in repr(story.state)


def test_what_the_lane_tells_behind_the_end_is_in_the_books_only(story: Story) -> None:
    """It was on its way when the till was closed: by then the store is closed, too."""
    story.hands.press("Ctrl+B", "8")
    story.hands.wait_until(lambda: story.said() == "The line to the bank is up.")
    before, cards = story.state, story.window.cards
    assert cards is not None
    cards.stop()
    cards.told.emit(LaneAnswered(LaneWork.ECHO, well=False))
    assert story.state is before

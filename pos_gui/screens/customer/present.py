"""What does the customer see of the conversation at the counter?

Words are the customer's, in the customer's language. What people of the shop say to each other is
never among them: no notice, no reason, no code of the bank, nothing of the step that a manager is
in. "Thank you" is said of a recorded sale only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from db import words
from db.facts.money import Money
from db.facts.value import dataclass
from db.words import say_in
from pos_gui.checkout import card_steps, state
from pos_gui.checkout.best import nearest
from pos_gui.checkout.drawer_steps import AtDrawer
from pos_gui.checkout.glance import glance
from pos_gui.checkout.payment import Paying

if TYPE_CHECKING:
    from db.facts.quote import QuotedLine
    from db.facts.sale import Sale
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import State
    from pos_gui.price.offers.why import Missing

LINES = 6
"""Lines of goods that are seen at once: the newest."""


@dataclass(frozen=True, slots=True)
class Row:
    """Something and its amount."""

    text: str
    """What: a name is data."""
    amount: str
    """How much, or nothing."""
    side: str = ""
    """How many, at which price."""
    saving: bool = False
    """Whether it is taken off."""


@dataclass(frozen=True, slots=True)
class CustomerView:
    """The whole screen."""

    title: str
    """The shop's name, or what is to be done now."""
    rows: tuple[Row, ...] = ()
    """The goods, the newest last, and what was taken off."""
    sums: tuple[Row, ...] = ()
    """Amounts; the last one is the great one."""


def customer_view(counter: Counter, now: State, language: str, done: Sale | None) -> CustomerView:
    """Choose what to show; `done` is the sale that was recorded last and is still thanked for."""
    if now.gate is not None:
        return CustomerView(counter.shop.name)
    match now.step:
        case (
            state.Selling() | state.AskingPrice() | state.Finding() | state.FindingMember()
            | state.Enrolling() | state.Pricing()
        ):  # fmt: skip
            return _basket(counter, now, language, done)
        case state.Recalling() | state.FindingReceipt() | AtDrawer():
            return CustomerView(counter.shop.name)
        case state.Returning():
            return CustomerView(say_in(language, "Customer", "Goods come back"))
        case Paying() | state.Saving():
            return _paying(counter, now, language)
        case _:
            return _card(counter, now.step, language)


def _basket(counter: Counter, now: State, language: str, done: Sale | None) -> CustomerView:
    if not now.quote.lines:
        return CustomerView(counter.shop.name) if done is None else _thanks(done, language)
    return CustomerView(counter.shop.name, _rows(now), _sums(now, language))


def _rows(now: State) -> tuple[Row, ...]:
    offers = tuple(
        Row(one.name, words.amount(Money(-one.amount.minor, one.amount.currency)), saving=True)
        for one in now.quote.offers
    )[:LINES]
    return (*map(_row, now.quote.lines[-max(1, LINES - len(offers)) :]), *offers)


def _row(line: QuotedLine) -> Row:
    """Show goods before what lists and offers take off: those have rows of their own."""
    goods, many = line.line.product, line.line.quantity
    count = words.quantity(many, goods.unit, weighed=goods.weighed)
    before = line.gross - line.override - line.line_discount
    return Row(goods.name, words.amount(before), f"{count} × {words.price(line.price)}")


def _sums(now: State, language: str) -> tuple[Row, ...]:
    """Say what was saved, what would save more, and what it comes to."""
    found: list[Row] = []
    quote = now.quote
    if quote.discount.minor > 0:
        found.append(
            Row(say_in(language, "Customer", "Saved"), words.amount(quote.discount), saving=True)
        )
    if now.member_saves is not None and not now.basket.customer:
        text = say_in(language, "Customer", "A member saves")
        found.append(Row(text, words.amount(now.member_saves), saving=True))
    one = nearest(now)
    if one is not None and one.missing is not None:
        found.append(Row(one.offer.name, _missing(one.missing, quote.total.currency, language)))
    total = say_in(language, "Customer", "Total")
    return (*found[-2:], Row(total, words.money(quote.total)))


def _missing(one: Missing, currency: str, language: str) -> str:
    if one.value:
        more = words.amount(Money(one.value, currency))
        return say_in(language, "Customer", "{amount} more", amount=more)
    return say_in(language, "Customer", "{count} more", count=one.units)


def _paying(counter: Counter, now: State, language: str) -> CustomerView:
    """Say what is due, what was received, and what is still missing; money out the same way."""
    told = glance(counter, now)
    if now.quote.total.minor < 0:
        back = say_in(language, "Customer", "You get back")
        return CustomerView(back, sums=(Row(back, words.money(-told.due)),))
    title = say_in(language, "Customer", "To pay")
    if isinstance(now.step, state.Saving):
        title = say_in(language, "Customer", "One moment, please")
    paid = now.step.paid if isinstance(now.step, Paying) else ()
    rows = _rows(now)
    if not paid:
        return CustomerView(title, rows, (Row(title, words.money(told.due)),))
    received = say_in(language, "Customer", "Received")
    rest = say_in(language, "Customer", "Still to pay")
    return CustomerView(
        title,
        rows,
        (Row(received, words.amount(told.received)), Row(rest, words.money(told.rest))),
    )


def _thanks(sale: Sale, language: str) -> CustomerView:
    """Say thank you, with what was received and what goes back."""
    title = say_in(language, "Customer", "Thank you")
    received = sum((one.amount.minor for one in sale.tenders), sale.change.minor)
    sums = [Row(say_in(language, "Customer", "Total"), words.amount(sale.total))]
    if sale.change.minor:
        got = Money(received, sale.total.currency)
        sums.append(Row(say_in(language, "Customer", "Received"), words.amount(got)))
        sums.append(Row(say_in(language, "Customer", "Change"), words.money(sale.change)))
    return CustomerView(title, sums=tuple(sums))


def _card(counter: Counter, step: card_steps.CardStep, language: str) -> CustomerView:
    """Say what the customer does with the card; never what the bank says of it."""
    match step:
        case card_steps.CardMenu() | card_steps.TypingAmount() | card_steps.TypingVoucher():
            return CustomerView(counter.shop.name)
        case card_steps.Managing():
            return CustomerView(counter.shop.name)
        case card_steps.Tipping():
            title = say_in(language, "Customer", "Would you like to give a tip?")
        case card_steps.Presenting():
            title = say_in(language, "Customer", "Insert, tap or swipe your card")
        case card_steps.EnteringPin():
            title = say_in(language, "Customer", "Enter your PIN, or just confirm")
        case card_steps.Banking():
            title = say_in(language, "Customer", "One moment, please")
        case card_steps.Signing():
            title = say_in(language, "Customer", "Please sign")
        case card_steps.Shown():
            # A balance is told on paper: others look at this screen too.
            return CustomerView(say_in(language, "Customer", "One moment, please"))
        case _:
            assert_never(step)
    amount = step.task.amount
    return CustomerView(title, sums=(Row("", words.money(amount)),) if amount.minor else ())

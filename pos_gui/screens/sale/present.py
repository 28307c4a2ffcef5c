"""How does the counter's state look to the cashier? Finished texts from one frozen state.

Words and numbers are put into views here; which amount is due was settled before.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from db import words
from db.facts.value import dataclass
from db.words import say
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import (
    AskingPrice,
    Enrolling,
    Finding,
    FindingMember,
    FindingReceipt,
    Pricing,
    Recalling,
    Returning,
    Saving,
    Tone,
)
from pos_gui.screens.kit.views import HeaderView, KeyView, LampView, Mode, RibbonView
from pos_gui.screens.sale.view import LastKind, LastView

if TYPE_CHECKING:
    from datetime import datetime

    from db.facts.place import Shop
    from db.facts.product import Product
    from pos_gui.checkout.counter import Counter
    from pos_gui.checkout.state import Notice, State
    from pos_gui.screens.sale.view import Slots

REASONS = ("Damaged", "Wrong item", "Does not suit", "Past its date")
"""Why goods come back, in the order of the keys 1 to 4."""
PRICE_REASONS = ("Damaged", "Label shows less", "Regular customer", "Manager's decision")
"""Why a price is changed or something is taken off."""
CANCEL_REASONS = ("Customer left", "Forgot the purse", "Rung up by mistake", "Only a trial")
"""Why a basket is given up."""
EXEMPT_REASONS = ("For resale", "Public body", "Charity", "Diplomat")
"""Why a customer owes no tax."""
DRAWER_REASONS = (
    "Change was given wrongly", "Another tender was chosen", "Cash moved without being written",
    "Nobody knows",
)  # fmt: skip
"""Why a drawer is over or short, in the order of the keys 1 to 4."""
SEGMENTS = (
    "Student", "W –29", "M –29", "W 30–59", "M 30–59",
    "W 60+", "M 60+", "Family", "Tourist", "Office",
)  # fmt: skip
"""The usual ten customer segments, in the order of the keys 1 to 9 and 0."""


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around the conversation: the window's own choices and the things nearby."""

    now: datetime
    """The shop's clock."""
    lamps: tuple[LampView, ...] = ()
    """Printer and disk."""
    page: str = "pad"
    """The open page of the right column."""
    group: str = ""
    """The open group of quick keys."""
    quick: tuple[Product, ...] = ()
    """Goods on quick keys."""
    chosen: int = 0
    """Which hit, parked basket or receipt line is chosen."""
    reason: int = 0
    """Which reason is chosen."""
    asking: str = ""
    """Which command waits for its reason: cancel_basket, price or line_discount."""
    typed: str = ""
    """What stands in the entry line."""
    segments: tuple[str, ...] = field(default=SEGMENTS)
    """Labels of the segment keys; empty is off."""
    next_number: str = ""
    """The number the next receipt will get."""
    pin: int = 0
    """How many digits of a PIN were typed; the digits are nowhere here."""


def reasons_for(asking: str) -> tuple[str, ...]:
    """Give the reasons that fit a command."""
    if asking == "exempt":
        return EXEMPT_REASONS
    return CANCEL_REASONS if asking == "cancel_basket" else PRICE_REASONS


def header(shop: Shop, counter: Counter, till: str, around: Around) -> HeaderView:
    """Say where, who and when."""
    name = f"{shop.name} {shop.branch}".strip()
    return HeaderView(
        shop=name,
        facts=(say("Header", "Till {key}", key=till), counter.person.name),
        lamps=around.lamps,
        day=words.day(around.now.date()),
        time=words.clock(around.now),
        demo=say("Header", "DEMO") if shop.demo else "",
    )


def mode_of(state: State) -> Mode:
    """Say which way money goes."""
    out = isinstance(state.step, FindingReceipt | Returning) or state.basket.returning is not None
    return Mode.REFUND if out else Mode.SALE


def ribbon(state: State, around: Around) -> RibbonView:
    """Say which type of transaction this is, in words and colour."""
    mode = mode_of(state)
    english = words.language() == "en"
    word = say("Ribbon", "Return") if mode is Mode.REFUND else say("Ribbon", "Sale")
    code = "" if english else ("REFUND" if mode is Mode.REFUND else "SALE")
    facts = [say("Ribbon", "No. {number}", number=around.next_number)]
    original = _original(state)
    if original:
        facts.insert(0, say("Ribbon", "Original {number}", number=original))
    if state.basket.segment:
        facts.insert(0, say("Segment", state.basket.segment))
    if state.basket.coupons:
        facts.insert(0, say("Ribbon", "Coupon {code}", code=", ".join(state.basket.coupons)))
    if (exempt := state.basket.exempt) is not None:
        text = say("Ribbon", "No tax: {number}", number=exempt.certificate)
        facts.insert(0, text)
    chips: tuple[KeyView, ...] = ()
    if state.parked:
        count = str(len(state.parked))
        chips = (KeyView("recall", say("Ribbon", "Parked {count}", count=count), cap="Shift+F9"),)
    return RibbonView(mode, word, code, tuple(facts), chips)


def _original(state: State) -> str:
    if isinstance(state.step, Returning):
        return state.step.sale.receipt_no
    return state.basket.returning or ""


_KINDS = {
    Tone.GOOD: LastKind.SOLD,
    Tone.INFO: LastKind.INFO,
    Tone.ERROR: LastKind.FAULT,
    Tone.UNKNOWN_CODE: LastKind.FAULT,
}


def notice_view(notice: Notice) -> LastView:
    """Say one sentence in the strip."""
    values = dict(notice.values)
    if notice.trouble:
        return LastView(_KINDS[notice.tone], say("Trouble", notice.text, **values))
    return LastView(_KINDS[notice.tone], say("Counter", notice.text, **values))


def last(state: State) -> LastView:
    """Say what happened last: a sentence, the line just entered, or the sale just done."""
    if state.notice is not None:
        return notice_view(state.notice)
    if isinstance(state.step, AskingPrice):
        name = state.step.product.name
        return LastView(LastKind.WARN, name, say("Strip", "has no price: type the price of one"))
    if state.basket.is_empty:
        return _done(state)
    line = state.quote.lines[-1]
    if state.selected is not None:
        line = next((one for one in state.quote.lines if one.line.line_id == state.selected), line)
    goods = line.line.product
    counted = words.quantity(line.line.quantity, goods.unit, weighed=goods.weighed)
    return LastView(
        LastKind.SOLD,
        goods.name,
        goods.department.label if goods.department else "",
        f"{words.price(line.price)} \N{MULTIPLICATION SIGN} {counted}",
        words.amount(line.total),
    )


def _done(state: State) -> LastView:
    """Say how the sale before ended, until the next scan."""
    sale = state.last
    if state.closing is not None:
        closing = state.closing
        text = say(
            "Strip",
            "Day closed: Z {z}, {count} receipts, {total}",
            z=closing.z,
            count=closing.documents,
            total=words.money(closing.total),
        )
        if closing.tips:
            tips = say("Strip", "tips on cards {tips}", tips=words.money(closing.tips))
            text = f"{text}, {tips}"
        if closing.loaded is not None:
            loaded = words.money(closing.loaded.amount)
            text += say("Strip", "; {loaded} in cash put on stored-value cards", loaded=loaded)
        return LastView(LastKind.DONE, text)
    if sale is None:
        return LastView(LastKind.INFO, "")
    text = say("Strip", "Last {number}, paid {total}, change {change}", number=sale.receipt_no,
               total=words.amount(sale.total), change=words.amount(sale.change))  # fmt: skip
    again = KeyView("reprint", say("Strip", "Print again"), cap="Ctrl+P")
    return LastView(LastKind.DONE, text, key=again)


def bar(state: State) -> Slots:
    """Give the twelve cells of the key bar; what is of no use now stays blank or disabled."""
    full, selling = not state.basket.is_empty, not _is_busy(state)
    if isinstance(
        state.step,
        Pricing | Paying | Saving | Returning | FindingReceipt | Finding | Recalling
        | FindingMember | Enrolling,
    ):  # fmt: skip
        return _step_bar(state)
    return (
        _key("functions", say("Bar", "Help"), "F1"),
        _key("member", say("Bar", "Member"), "F2"),
        _key("find", say("Bar", "Find"), "F3"),
        _key("offers", say("Bar", "Offers"), "F4") if state.reasons else None,
        _key("return", say("Bar", "Return"), "F5", enabled=selling and not full),
        _key("price", say("Bar", "Price"), "F6", enabled=full),
        _key("line_discount", say("Bar", "Line disc."), "F7", enabled=full),
        _key("basket_discount", say("Bar", "Total disc."), "F8", enabled=full),
        _key("park", say("Bar", "Park"), "F9", enabled=full),
        _key("void_line", say("Bar", "Void line"), "Del", enabled=full),
        _key("undo", say("Bar", "Undo"), "Ctrl+Z", enabled=bool(state.undo)),
        _key("functions", say("Bar", "More"), "Ctrl+K"),
    )


def card_bar(*, may_park: bool, may_leave: bool) -> Slots:
    """Give the cells of a step with a card."""
    blank: Slots = (None,) * 8
    park = _key("park", say("Bar", "Park"), "F9") if may_park else None
    back = _key("back", say("Bar", "Back"), "Esc", enabled=may_leave)
    return (*blank, park, None, back, None)


def _is_busy(state: State) -> bool:
    return isinstance(state.step, AskingPrice)


def _step_bar(state: State) -> Slots:
    """Give the cells of a step that is to be answered first; Esc is always in its place."""
    paying = isinstance(state.step, Paying)
    taken = _key("take_back", say("Bar", "Give back"), "Del") if paying else None
    back = _key("back", say("Bar", "Back"), "Esc", enabled=not isinstance(state.step, Saving))
    blank: Slots = (None,) * 7
    asks = paying or isinstance(state.step, FindingMember)
    member = _key("member", say("Bar", "Member"), "F2") if asks else None
    return (None, member, *blank, taken, back, None)


def _key(command: str, text: str, cap: str, *, enabled: bool = True) -> KeyView:
    return KeyView(command, text, cap=cap, enabled=enabled)

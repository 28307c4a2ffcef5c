"""How are baskets rung up without a screen? One JSON document a line, in and out.

The shape is fixed in docs/commands/ring.json. The same id with the same content answers the first
result. Everything goes through the real checkout; only the open basket is not made durable on the
way, because a basket that did not finish is simply sent again.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from typing import TYPE_CHECKING, Any

from db.chain import canonical
from db.facts.moment import Moment
from db.facts.money import Money
from db.facts.quantity import Quantity
from db.facts.tax import percent_text
from db.facts.tender import Due, TenderKind
from db.facts.trouble import Trouble
from db.facts.value import dataclass
from db.staff import OWNER
from db.words import say
from pos_gui.checkout import Checkout, events
from pos_gui.checkout.due import cash_due, due_of
from pos_gui.checkout.effects import Keep, of_books, perform
from pos_gui.checkout.events import Committed
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from db.facts.sale import Sale, SoldLine
    from db.facts.tax import TaxShare
    from db.store import Store
    from pos_gui.checkout import Counter
    from pos_gui.checkout.events import Input

LONGEST_LINE = 4_000_000
"""Characters of one basket at most: far above 10,000 lines."""
FIELDS = frozenset(
    {
        "id",
        "at",
        "cashier",
        "member",
        "segment",
        "coupons",
        "lines",
        "discount",
        "tenders",
        "exempt",
    }
)
LINE_FIELDS = frozenset({"code", "quantity", "price", "discount", "return_of"})
TEXTS = ("at", "cashier", "member", "segment", "discount")
LINE_TEXTS = ("quantity", "price", "discount", "return_of")


class _No(Exception):
    """This basket is refused; the text says why."""


@dataclass(frozen=True, slots=True)
class FixedClock:
    """The basket's own time."""

    moment: Moment
    """What it always shows."""

    def now(self) -> Moment:
        """Give that moment."""
        return self.moment


def ring(
    lines: Iterable[str], store: Store, counter: Callable[..., Counter]
) -> Iterator[dict[str, Any]]:
    """Ring up each basket and give its answer, refused ones included."""
    for text in lines:
        if text.strip():
            yield _answer(text, store, counter)


def _answer(text: str, store: Store, counter: Callable[..., Counter]) -> dict[str, Any]:
    name: Any = None
    try:
        asked = _read(text)
        name = asked["id"]
        _look_at(asked)
        return _sale_answer(name, _ring(asked, store, counter))
    except _No as no:
        return {"id": name, "refused": str(no)}
    except Trouble as trouble:
        return {"id": name, "refused": trouble.sentence}


def _read(text: str) -> dict[str, Any]:
    """Read one basket as far as its id."""
    if len(text) > LONGEST_LINE:
        raise _No("This basket is too long.")
    try:
        asked = json.loads(text, parse_float=str, parse_int=str)
        # Half a surrogate pair can be written in JSON and in nothing else.
        json.dumps(asked, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        raise _No("This line is not a JSON document.") from None
    if not isinstance(asked, dict) or not isinstance(asked.get("id"), str) or not asked["id"]:
        raise _No("A basket needs an id.")
    return asked


def _look_at(asked: dict[str, Any]) -> None:
    """See that every field is one of ours and of its kind."""
    if unknown := sorted(set(asked) - FIELDS):
        raise _No(f"There is no field {unknown[0]}.")
    _see_texts(asked, TEXTS, "")
    coupons, tenders = asked.get("coupons") or [], asked.get("tenders") or []
    if not isinstance(coupons, list) or not all(isinstance(one, str) for one in coupons):
        raise _No("The field coupons is no list of texts.")
    if not isinstance(tenders, list):
        raise _No("The field tenders is no list.")
    lines = asked.get("lines")
    if not isinstance(lines, list) or not lines:
        raise _No("A basket needs lines.")
    for line in lines:
        if not isinstance(line, dict) or not isinstance(line.get("code"), str):
            raise _No("A line needs a code.")
        if unknown := sorted(set(line) - LINE_FIELDS):
            raise _No(f"There is no field {unknown[0]} in a line.")
        _see_texts(line, LINE_TEXTS, " of a line")


def _see_texts(asked: dict[str, Any], names: tuple[str, ...], where: str) -> None:
    for name in names:
        if not isinstance(asked.get(name), str | None):
            raise _No(f"The field {name}{where} is no text.")


def _ring(asked: dict[str, Any], store: Store, counter: Callable[..., Counter]) -> Sale:
    sale_id = str(
        uuid.uuid5(uuid.NAMESPACE_OID, f"{store.shop.key}/{store.till.key}/{asked['id']}")
    )
    request = hashlib.sha256(canonical(asked).encode()).hexdigest()
    known = store.recorded(sale_id)
    if known is not None:
        if known[1] != request:
            raise _No("This id was already recorded with other content.")
        return known[0]
    person = store.staff.find(asked.get("cashier") or OWNER)
    if person is None:
        raise _No(f"There is no cashier {asked['cashier']}.")
    at = counter(
        person=person,
        clock=FixedClock(_moment(asked, store)),
        new_id=lambda: sale_id,
        request=request,
    )
    checkout = Checkout(at)
    _fill(at, checkout, store, asked)
    return _paid(at, checkout, store, asked)


def _fill(at: Counter, checkout: Checkout, store: Store, asked: dict[str, Any]) -> None:
    """Say who buys, then ring up the lines and what is taken off."""
    if asked.get("member"):
        _hear(checkout, store, events.PickMember(asked["member"]))
    if asked.get("segment"):
        _hear(checkout, store, events.PickSegment(asked["segment"]))
    for line in asked["lines"]:
        _hear(checkout, store, _line(line))
    for code in asked.get("coupons") or []:
        if at.deals is None or at.deals.coupon(code) is None:
            raise _No(f"There is no coupon {code}.")
        _hear(checkout, store, events.Typed(f"#{code}"))
    if asked.get("exempt"):
        _hear(checkout, store, exempt_of(asked["exempt"]))
    if asked.get("discount"):
        _hear(checkout, store, events.DiscountBasket(asked["discount"]))


def _moment(asked: dict[str, Any], store: Store) -> Moment:
    try:
        if "at" not in asked:
            from pos_gui.clock import ShopClock  # noqa: PLC0415  (only where no time is given)

            return ShopClock(store.shop.profile.zone).now()
        return Moment.parse(asked["at"], store.shop.profile.zone)
    except (TypeError, ValueError, OverflowError):
        raise _No(f"{asked.get('at')} is no time.") from None


def _line(line: dict[str, Any]) -> Input:
    texts = {name: line.get(name) for name in ("price", "discount", "return_of")}
    try:
        quantity = Quantity.parse(str(line.get("quantity", "1")))
    except ValueError:
        raise _No(f"{line.get('quantity')} is no quantity.") from None
    return events.Rung(line["code"], quantity, **texts)


def exempt_of(told: object) -> events.Exempt:
    """Read a certificate: its number, the reason, and its last day where it has one."""
    if not isinstance(told, dict) or not isinstance(told.get("certificate"), str):
        raise _No("exempt needs a certificate.")
    if unknown := sorted(set(told) - {"certificate", "reason", "until"}):
        raise _No(f"There is no field {unknown[0]} in exempt.")
    until = f" {told['until']}" if told.get("until") else ""
    return events.Exempt(f"{told['certificate']}{until}", str(told.get("reason", "")))


def _paid(at: Counter, checkout: Checkout, store: Store, asked: dict[str, Any]) -> Sale:
    """Take the tenders and record the sale; without tenders it is exact cash."""
    if at.deals and TenderKind.CASH in at.deals.tenders and not checkout.state.basket.returning:
        _hear(checkout, store, events.PickTender(TenderKind.CASH))
    _hear(checkout, store, events.Pay())
    tenders = asked.get("tenders") or []
    for tender in tenders:
        _tender(at, checkout, store, tender)
    step = checkout.state.step
    if tenders and isinstance(step, Paying):
        out = due_of(at, checkout.state, step)
        if isinstance(out, Due) and checkout.state.quote.total.minor >= 0:
            raise _No(f"{out.rest.text()} is still due.")
    sale = _hear(checkout, store, events.Finish())
    if sale is None:
        raise _No("The tenders do not settle the basket.")
    return sale


def _tender(at: Counter, checkout: Checkout, store: Store, tender: object) -> None:
    if not isinstance(tender, dict) or not isinstance(tender.get("amount"), str):
        raise _No("A tender needs a kind and an amount.")
    if tender.get("kind") != TenderKind.CASH:
        raise _No(f"There is no tender {tender.get('kind')}.")
    if checkout.state.quote.total.minor < 0:
        out = cash_due(at, checkout.state)
        try:
            agreed = Money.parse(tender["amount"], out.currency) == out
        except ValueError:
            agreed = False
        if not agreed:
            raise _No(f"Exactly {out.text()} must go back.")
        return
    _hear(checkout, store, events.Tendered(TenderKind.CASH, tender["amount"]), sure=True)


def _hear(checkout: Checkout, store: Store, event: Input, *, sure: bool = False) -> Sale | None:
    """Tell the checkout, do what it wants, and give the sale if one was recorded.

    `sure` says an unusual amount a second time, as a cashier would who is asked.
    """
    effects = checkout.hear(event)
    step = checkout.state.step
    if sure and isinstance(step, Paying) and step.question is not None:
        effects = checkout.hear(event)
    notice = checkout.state.notice
    if notice is not None and notice.tone in (Tone.ERROR, Tone.UNKNOWN_CODE):
        raise _No(say("Counter", notice.text, **dict(notice.values)))
    sale: Sale | None = None
    for effect in of_books(effects):
        if isinstance(effect, Keep):
            continue
        result = perform(effect, store.books)
        checkout.hear(Committed(effect, result))
        sale = checkout.state.last or sale
    return sale


def _sale_answer(name: str, sale: Sale) -> dict[str, Any]:
    return {
        "id": name,
        "receipt_no": sale.receipt_no,
        "business_day": sale.business_day.text(),
        "gross": sale.gross.text(),
        "discount": sale.discount.text(),
        "total": sale.total.text(),
        "tax": sale.tax.text(),
        "net": sale.net.text(),
        "rounding": sale.rounding.text(),
        "change": sale.change.text(),
        "lines": [_line_answer(line) for line in sale.lines],
    }


def _line_answer(line: SoldLine) -> dict[str, Any]:
    return {
        "code": line.product.key,
        "quantity": line.quantity.text(),
        "unit_price": line.price.text(),
        "gross": line.gross.text(),
        "discount": line.discount.text(),
        "total": line.total.text(),
        "tax": line.tax.text(),
        "offers": [{"offer": one.key, "amount": one.amount.text()} for one in line.offers],
        **taxes_answer(line.taxes),
    }


def taxes_answer(taxes: tuple[TaxShare, ...]) -> dict[str, Any]:
    """Say what each named tax took of a line; nothing where a plain rate says all."""
    if not taxes:
        return {}
    told = [
        {
            "tax": one.key,
            "name": one.name,
            "jurisdiction": one.jurisdiction,
            "rate": percent_text(one.rate),
            "amount": one.amount.text(),
        }
        for one in taxes
    ]
    return {"taxes": told}

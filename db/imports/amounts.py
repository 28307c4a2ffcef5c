"""What do a former line's figures mean? Quantity, price, what was taken off, total and tax.

Prices contain the tax, as a receipt's do; only where amount = price × quantity − discount + tax
does the file itself say that the tax came on top. An amount that is not price × quantity less the
discount is believed, and the difference was taken off by a changed price. Rounding is half-up,
once (db.facts.money). For a line that came back every figure is negative, also where the former
program wrote its amounts without their sign.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.money import (
    DIGITS,
    PRICE_SCALE,
    QUANTITY_SCALE,
    RATE_SCALE,
    round_half_up,
    tax_inside,
    tax_on_top,
)
from db.facts.value import dataclass
from db.imports import cells
from db.imports.answer import Bad
from db.words import say

if TYPE_CHECKING:
    from db.facts.place import Profile
    from db.imports.headers import Texts

_SCALE = PRICE_SCALE * QUANTITY_SCALE
MOST = 10**15
"""Minor units of a line; more is a mistake, and sums of it would not fit the store's columns."""
OFFERS = ("loyalty", "coupon")
"""Columns of what a card or a coupon took off, told apart from hands as offers of that name."""


@dataclass(slots=True)
class Figures:
    """A former line in whole numbers; amounts in minor units."""

    quantity: int
    """Thousandths."""
    price: int
    """Ten-thousandths, for one unit."""
    gross: int
    """As `SoldLine.gross`."""
    override: int
    """Taken off without being called a discount."""
    discount: int
    """Taken off."""
    total: int
    """Paid, tax included."""
    rate: int
    """Ten-thousandths."""
    tax: int
    """Tax inside the total."""
    computed: bool
    """Whether the tax follows from the rate, or was in the file."""
    offers: tuple[tuple[str, int], ...] = ()
    """What each kind of `OFFERS` took off."""

    @property
    def off(self) -> int:
        """All that was taken off under a name."""
        return self.discount + sum(amount for _, amount in self.offers)


def figures(texts: Texts, profile: Profile) -> Figures:
    """Read the figures of a line.

    Raises:
        Bad: if one is missing, is none, or contradicts the others.

    """
    digits = DIGITS[profile.currency]
    quantity = cells.quantity(texts["quantity"])
    price = cells.price(texts.get("price", ""))
    sign = -1 if quantity < 0 and (price is None or price > 0) else 1
    discount = _signed(texts, "discount", digits, sign) or 0
    named = ((name, _signed(texts, name, digits, sign)) for name in OFFERS)
    offers = tuple((name, minor) for name, minor in named if minor)
    off = discount + sum(minor for _, minor in offers)
    amount = _signed(texts, "amount", digits, sign)
    tax = _signed(texts, "tax", digits, sign)
    if price is None:
        if amount is None:
            raise Bad("price", say("Import", "A line needs a price or an amount."))
        worth = amount + off
        price = round_half_up(worth * _SCALE, quantity * 10**digits) if quantity else 0
    else:
        worth = round_half_up(price * quantity * 10**digits, _SCALE)
    total = worth - off if amount is None else amount
    rate = cells.rate(texts.get("taxrate", ""))
    return _settle(
        Figures(
            quantity, price, worth, 0, discount, total, rate or 0, tax or 0, tax is None, offers
        ),
        profile,
        rate,
    )


def _settle(line: Figures, profile: Profile, rate: int | None) -> Figures:
    """Find the tax and what was taken off silently."""
    if max(abs(line.total), abs(line.gross), abs(line.off)) > MOST:
        raise Bad("quantity", say("Import", "The amount of this line is too large."))
    if line.computed:
        line.rate = profile.standard_rate if rate is None else rate
        line.tax = tax_inside(line.total, line.rate)
    elif rate is None:
        line.rate = likely_rate(line.total, line.tax, profile.rates)
    if line.tax * line.total < 0 or abs(line.tax) > abs(line.total):
        raise Bad("tax", say("Import", "The tax is not inside the amount."))
    open_ = line.gross - line.off - line.total
    line.override = 0 if not line.computed and open_ == -line.tax else open_
    on_top = 0 if profile.prices_include_tax else line.tax
    line.gross = line.total + line.override + line.off - on_top
    return line


def _signed(texts: Texts, field: str, digits: int, sign: int) -> int | None:
    """Read an amount; on a line that came back it is negative."""
    value = cells.amount(texts.get(field, ""), field, digits)
    return -abs(value) if value is not None and sign < 0 else value


def likely_rate(total: int, tax: int, rates: tuple[int, ...]) -> int:
    """Find the rate that makes this tax: the country's, a whole percent, or exact."""
    net = total - tax
    if net == 0:
        return 0
    exact = min(max(round_half_up(tax * RATE_SCALE, net), 0), RATE_SCALE)
    whole = round_half_up(exact, 100) * 100
    for rate in (*rates, whole):
        if tax_inside(total, rate) == tax or tax_on_top(net, rate) == tax:
            return rate
    return exact

"""What would these offers have cost on what was sold? Recorded sales, priced again under drafts.

First each sale is priced as it was; one that does not come out to the cent stays as recorded and
is named, so without drafts the history is reproduced, or it is told where not. Then it is priced
under the drafts. What an offer, a cashier or a changed price had already reduced keeps that and is
left alone; goods that came back stay as they were. Coupons and groups are not in the records:
offers that ask for them give nothing here, except to customers whose groups the caller knows.

Nobody knows what customers would have bought instead: this is the price of the offer on what they
did buy, not its success. Weeks are the samples: the interval is that of the mean of a week.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import field, replace
from math import isqrt
from typing import TYPE_CHECKING

from db.facts.basket import Basket, BasketLine
from db.facts.moment import BusinessDay
from db.facts.money import Money, round_half_up
from db.facts.offered import Uses
from db.facts.product import Department, Product
from db.facts.quantity import Quantity
from db.facts.tax import FREE
from db.facts.value import dataclass
from pos_gui.price import quote
from pos_gui.price.offers.force import Circumstances
from pos_gui.price.offers.offering import Offers
from pos_gui.price.offers.uses import runs_on, times_used

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from db.facts.offer import Offer
    from db.facts.offered import OfferShare
    from db.facts.quote import QuotedLine
    from db.facts.sale import Sale, SoldLine
    from pos_gui.price import PriceBook
    from pos_gui.price.offers.offering import Offering

T_95 = (
    12706, 4303, 3182, 2776, 2571, 2447, 2365, 2306, 2262, 2228, 2201, 2179, 2160, 2145, 2131,
    2120, 2110, 2101, 2093, 2086, 2080, 2074, 2069, 2064, 2060, 2056, 2052, 2048, 2045, 2042,
)  # fmt: skip
"""Student's t in thousandths, two-sided 95 %, by degrees of freedom from 1."""
T_MANY = 2040
"""For more than that; a little too wide."""
BEST = 5
"""Goods named at most for each draft."""
TOLD = 20
"""Receipts named at most that did not come out as recorded."""


@dataclass(frozen=True, slots=True)
class Span:
    """A weekly mean and how sure it is, in minor units."""

    mean: int
    """Of the weeks in which the shop sold."""
    low: int
    """Lower end of the 95 % interval; the mean itself where a single week tells nothing more."""
    high: int
    """Upper end."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What was sold, in all."""

    revenue: Money
    """Without tax."""
    margin: Money
    """Revenue less cost, of lines whose cost is known."""


@dataclass(frozen=True, slots=True)
class Touched:
    """Goods that a draft touched."""

    code: str
    """Which."""
    name: str
    """What they were called when last sold."""
    quantity: Quantity
    """Of the lines."""
    cost: Money
    """What was taken off them."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What one draft did."""

    key: str
    """Which."""
    cost: Money
    """What it took off, as prices count tax."""
    items: Quantity
    """Of the lines that it touched."""
    receipts: int
    """On so many it gave something."""
    weekly: Span
    """What it took off in a week."""
    best: tuple[Touched, ...] = ()
    """The goods that it touched most, by what it took off."""


@dataclass(frozen=True, slots=True)
class Backtest:
    """What came of it."""

    receipts: int
    """Sales replayed."""
    weeks: int
    """In which the shop sold."""
    reproduced: int
    """Sales that came out to the cent before the drafts."""
    differing: tuple[str, ...]
    """Receipt numbers of some that did not."""
    effects: tuple[Effect, ...]
    """By draft, in the order of the passes."""
    touched: int
    """Receipts on which any draft gave something."""
    before: Figures
    """As it was."""
    after: Figures
    """Under the drafts."""
    revenue: Span
    """What a week's revenue would have been more."""
    margin: Span
    """What a week's margin would have been more."""


def backtest(
    sales: Iterable[Sale],
    drafts: Iterable[Offer],
    book: PriceBook,
    *,
    find: Callable[[str], Product | None] = lambda _: None,
    groups: Callable[[str], frozenset[str]] = lambda _: frozenset(),
) -> Backtest:
    """Replay sales under drafts; takes about a minute for half a million lines.

    Args:
        sales: What was recorded, in its order.
        drafts: The offers to try; none gives the check alone.
        book: How prices count tax, and which taxes there are.
        find: Gives what the catalogue says today of a code: its marks and lowest price.
        groups: Gives the groups of a customer.

    """
    replay = _Replay(Offers(drafts), book, find, groups)
    for sale in sales:
        replay.take(sale)
    return replay.told()


@dataclass(slots=True)
class _Week:
    """Sums of a week, in minor units."""

    costs: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    revenue: int = 0
    margin: int = 0


@dataclass(slots=True)
class _Sums:
    """Sums of all, in minor units."""

    receipts: int = 0
    reproduced: int = 0
    touched: int = 0
    before: int = 0
    margin_before: int = 0
    differing: list[str] = field(default_factory=list)
    items: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    on: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    goods: dict[tuple[str, str], tuple[str, int, int]] = field(default_factory=dict)


class _Replay:
    """Goes through the sales."""

    def __init__(
        self, offers: Offers, book: PriceBook, find: Callable[[str], Product | None],
        groups: Callable[[str], frozenset[str]],
    ) -> None:  # fmt: skip
        self._offers, self._book, self._find, self._groups = offers, book, find, groups
        self._sums = _Sums()
        self._weeks: defaultdict[tuple[int, int], _Week] = defaultdict(_Week)
        self._limited = {
            at: one for at, one in enumerate(offers.index.offers) if runs_on(one.limits)
        }
        self._total_uses: defaultdict[str, int] = defaultdict(int)
        self._own_uses: defaultdict[tuple[str, str, int], int] = defaultdict(int)

    def take(self, sale: Sale) -> None:
        """Price a sale as it was, then under the drafts."""
        week = self._weeks[sale.business_day.date().isocalendar()[:2]]
        basket = basket_of(sale, self._find)
        open_ = [line for line in sale.lines if line.returns is None]
        self._book = replace(self._book, day=BusinessDay.of(sale.at.local().date()).number)
        plain = quote(basket, self._book)
        same = all(map(_same, plain.lines, open_))
        self._count(sale, same=same)
        for line in sale.lines:
            self._sums.before += line.net.minor
            self._sums.margin_before += 0 if line.cost is None else (line.net - line.cost).minor
        if same and self._offers.index.offers and open_:
            self._under_drafts(sale, basket, plain.lines, week)

    def _count(self, sale: Sale, *, same: bool) -> None:
        sums = self._sums
        sums.receipts += 1
        sums.reproduced += same
        if not same and len(sums.differing) < TOLD:
            sums.differing.append(sale.receipt_no)

    def _under_drafts(
        self, sale: Sale, basket: Basket, plain: Sequence[QuotedLine], week: _Week
    ) -> None:
        offering = self._now(sale)
        priced = quote(basket, self._book, offering=offering)
        if not priced.offers:
            return
        if self._limited:
            self._use(sale, plain, offering)
        self._sums.touched += 1
        for share in priced.offers:
            self._sums.on[share.key] += 1
            week.costs[share.key] += share.amount.minor
        cost = {line.ordinal: line.cost for line in sale.lines if line.returns is None}
        for bare, line, known in zip(plain, priced.lines, cost.values(), strict=True):
            more = line.net.minor - bare.net.minor
            week.revenue += more
            week.margin += 0 if known is None else more
            for share in line.offers:
                self._sums.items[share.key] += line.line.quantity.milli
                self._touch(share, line.line)

    def _touch(self, share: OfferShare, line: BasketLine) -> None:
        at = share.key, line.product.code
        _, milli, off = self._sums.goods.get(at, ("", 0, 0))
        found = line.product.name, milli + line.quantity.milli, off + share.amount.minor
        self._sums.goods[at] = found

    def _best(self, key: str) -> tuple[Touched, ...]:
        mine = [(at[1], *told) for at, told in self._sums.goods.items() if at[0] == key]
        mine.sort(key=lambda one: (-one[3], one[0]))
        return tuple(
            Touched(code, name, Quantity(milli), Money(off, self._book.currency))
            for code, name, milli, off in mine[:BEST]
        )

    def _now(self, sale: Sale) -> Offering:
        """Give the drafts that would have held, for this customer at that time."""
        clock, customer = sale.at.local(), sale.customer
        tenders = {one.kind for one in sale.tenders}
        now = Circumstances(
            day=sale.business_day.date(),
            minute=clock.hour * 60 + clock.minute,
            shop=sale.shop.key,
            customer=customer,
            groups=self._groups(customer) if customer else frozenset(),
            segment=sale.segment,
            tender=next(iter(tenders)) if len(tenders) == 1 else None,
        )
        return self._offers.now(now, self._uses(sale))

    def _uses(self, sale: Sale) -> dict[str, Uses]:
        who, day = sale.customer or "", sale.business_day.number
        return {
            one.key: Uses(
                self._total_uses[one.key],
                self._own_uses[one.key, who, 0],
                self._own_uses[one.key, who, day],
            )
            for one in self._limited.values()
        }

    def _use(self, sale: Sale, plain: Sequence[QuotedLine], offering: Offering) -> None:
        """Count uses of the offers that have a limit beyond the basket."""
        who, day = sale.customer or "", sale.business_day.number
        for applied in self._offers.optimiser.best(plain, offering.force).applied:
            one = self._limited.get(applied.place)
            if one is not None:
                times = times_used(one, applied)
                self._total_uses[one.key] += times
                self._own_uses[one.key, who, 0] += times
                self._own_uses[one.key, who, day] += times

    def told(self) -> Backtest:
        """Add everything up."""
        sums, weeks, currency = self._sums, self._weeks.values(), self._book.currency
        revenue, margin = [one.revenue for one in weeks], [one.margin for one in weeks]
        return Backtest(
            receipts=sums.receipts,
            weeks=len(weeks),
            reproduced=sums.reproduced,
            differing=tuple(sums.differing),
            effects=tuple(
                Effect(
                    key=one.key,
                    cost=Money(sum(week.costs[one.key] for week in weeks), currency),
                    items=Quantity(sums.items[one.key]),
                    receipts=sums.on[one.key],
                    weekly=span([week.costs[one.key] for week in weeks]),
                    best=self._best(one.key),
                )
                for one in self._offers.index.offers
            ),
            touched=sums.touched,
            before=Figures(Money(sums.before, currency), Money(sums.margin_before, currency)),
            after=Figures(
                Money(sums.before + sum(revenue), currency),
                Money(sums.margin_before + sum(margin), currency),
            ),
            revenue=span(revenue),
            margin=span(margin),
        )


def span(weeks: Sequence[int]) -> Span:
    """Give the mean of the weeks with its 95 % interval, in whole minor units."""
    count = len(weeks)
    if not count:
        return Span(0, 0, 0)
    whole = sum(weeks)
    mean = round_half_up(whole, count)
    if count == 1:
        return Span(mean, mean, mean)
    # n² times the squares about the mean: nothing is rounded before the root.
    squares = count * sum(one * one for one in weeks) - whole * whole
    t = T_95[count - 2] if count - 2 < len(T_95) else T_MANY
    wide = -(-t * t * squares // (1_000_000 * count * count * (count - 1)))
    half = isqrt(wide - 1) + 1 if wide else 0
    return Span(mean, mean - half, mean + half)


def basket_of(sale: Sale, find: Callable[[str], Product | None]) -> Basket:
    """Make the basket that a sale was; without the goods that came back by their receipt."""
    lines = [line for line in sale.lines if line.returns is None]
    shared = sum(line.basket_share.minor for line in lines)
    return Basket(
        sale.sale_id,
        tuple(_line(line, find) for line in lines),
        discount=Money(shared, sale.total.currency) if shared else None,
        exempt=sale.exempt,
    )


def _line(line: SoldLine, find: Callable[[str], Product | None]) -> BasketLine:
    # What a certificate took off is not given: it comes again with the certificate.
    freed = sum(one.amount.minor for one in line.offers if one.key == FREE)
    off = line.line_discount + line.offer_share - Money(freed, line.total.currency)
    return BasketLine(
        line.ordinal,
        _goods(line, find(line.product.key)),
        line.quantity,
        price=line.price if line.price != line.regular else None,
        discount=off or None,
    )


def _goods(line: SoldLine, today: Product | None) -> Product:
    """Give the goods as they were sold, with the marks and the lowest price of today."""
    department = line.department
    sold = Product(
        code=line.product.key,
        barcode=line.barcode,
        name=line.product.label,
        department=Department(department.key, department.label) if department else None,
        price=line.regular,
        cost=None,
        unit=line.unit,
        tax_rate=line.tax_rate,
        weighed=line.weighed,
    )
    if today is None:
        return sold
    tax_class = today.tax_class if line.taxes else ""
    return replace(sold, tags=today.tags, floor=today.floor, tax_class=tax_class)


def _same(priced: QuotedLine, sold: SoldLine) -> bool:
    """Say whether a line comes out as it was recorded."""
    return (priced.gross, priced.override, priced.basket_share, priced.total, priced.tax) == (
        sold.gross,
        sold.override,
        sold.basket_share,
        sold.total,
        sold.tax,
    ) and priced.line_discount + priced.offer_share == sold.line_discount + sold.offer_share

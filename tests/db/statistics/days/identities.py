"""Do the ledger's identities hold? All of domain/statistics.md, section 2, by exact fractions.

Nothing of the till's own arithmetic is used: halves are rounded here once more, with Fraction. Two
rules are told apart by country: where the tax is rounded (per line, or per rate on the receipt),
and whether prices contain it. Stored value, deposits and received on account are no part of sales.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from fractions import Fraction
from math import floor
from typing import TYPE_CHECKING

from db.facts.place import TaxBy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.facts.basket import Basket, BasketLine
    from db.facts.place import Profile
    from db.facts.sale import Sale, SoldLine
    from tests.db.statistics.days.story import Story

Told = tuple[bool, str]
"""Whether it holds, and what it is."""
_MINOR = 100
"""Every country of the stories has cents."""


def half_up(exact: Fraction) -> int:
    """Round to the nearest whole, halves away from zero."""
    return -half_up(-exact) if exact < 0 else floor(exact + Fraction(1, 2))


def broken(story: Story) -> list[str]:
    """Name every identity that does not hold, with its sale."""
    profile = story.shop.profile
    found = [
        f"{sale.receipt_no}: {what}"
        for basket, sale in zip(story.asked, story.sales, strict=True)
        for holds, what in (*_lines(basket, sale, profile), *_document(sale, profile))
        if not holds
    ]
    for told in (_returns(story.sales), _days(story.sales), _drawer(story.sales)):
        found += [what for holds, what in told if not holds]
    return found


def _lines(basket: Basket, sale: Sale, profile: Profile) -> Iterator[Told]:
    """Follow each sold line from its price to its net."""
    pairs = zip(basket.lines, sale.lines, strict=True)
    sold = [(asked, line) for asked, line in pairs if not line.is_return]
    for asked, line in sold:
        yield from _line(asked, line)
    shares = sum(line.basket_share.minor for _, line in sold)
    before = sum(_left(line) + line.basket_share.minor for _, line in sold)
    off = min(basket.discount.minor, before) if basket.discount else 0
    yield shares == off, f"shares {shares} of the basket's {off}"
    yield from _taxes([line for _, line in sold], profile)


def _line(asked: BasketLine, line: SoldLine) -> Iterator[Told]:
    many = Fraction(line.quantity.milli, 1000) * Fraction(_MINOR, 10_000)
    gross = half_up(line.regular.scaled * many)
    charged = half_up((asked.price or line.regular).scaled * many)
    off = half_up(Fraction(charged * (asked.percent or 0), 10_000))
    off += asked.discount.minor if asked.discount else 0
    cost = asked.product.cost
    yield line.gross.minor == gross, "gross = regular price × quantity"
    yield line.override.minor == gross - charged, "override = gross − changed price × quantity"
    yield line.line_discount.minor == off, "line discount"
    yield line.basket_share.minor >= 0, "no share below zero"
    yield _left(line) >= 0, "nothing is sold below zero"
    if cost is None:
        yield line.cost is None, "an unknown cost stays unknown"
    else:
        wanted = half_up(cost.scaled * many)
        yield line.cost is not None and line.cost.minor == wanted, "cost = quantity × unit cost"


def _left(line: SoldLine) -> int:
    taken = line.override.minor + line.line_discount.minor + line.offer_share.minor
    return line.gross.minor - taken - line.basket_share.minor


def _taxes(lines: list[SoldLine], profile: Profile) -> Iterator[Told]:
    """Tax is rounded on each line, or once for each rate of the receipt and shared."""
    inside = profile.prices_include_tax
    groups: dict[int, list[SoldLine]] = defaultdict(list)
    for line in lines:
        on_top = 0 if inside else line.tax.minor
        yield line.total.minor == _left(line) + on_top, "total = what is left, and tax on top"
        if profile.tax_by is TaxBy.LINE:
            exact = _exact(_left(line), line.tax_rate, inside=inside)
            yield line.tax.minor == half_up(exact), "tax of a line, half-up"
        groups[line.tax_rate].append(line)
    if profile.tax_by is TaxBy.RECEIPT:
        for rate, many in groups.items():
            left = sum(map(_left, many))
            whole = half_up(_exact(left, rate, inside=inside))
            yield sum(one.tax.minor for one in many) == whole, "tax of a rate, half-up"
            # The rounded whole is shared, so a line may be a cent and a half from its own tax.
            for one in many:
                share = Fraction(whole * _left(one), left or 1)
                yield abs(one.tax.minor - share) < 1, "a line's share of the tax of its rate"


def _exact(left: int, rate: int, *, inside: bool) -> Fraction:
    return Fraction(left * rate, 10_000 + (rate if inside else 0))


def _document(sale: Sale, profile: Profile) -> Iterator[Told]:
    """Sums of the lines, what was paid, and the business day."""
    taken = sum(
        one.override.minor + one.line_discount.minor + one.offer_share.minor
        + one.basket_share.minor for one in sale.lines
    )  # fmt: skip
    on_top = 0 if profile.prices_include_tax else sale.tax.minor
    yield sale.total.minor == sum(one.total.minor for one in sale.lines), "Σ totals"
    yield sale.tax.minor == sum(one.tax.minor for one in sale.lines), "Σ tax"
    yield sale.discount.minor == taken, "Σ discounts"
    yield sale.gross.minor - taken + on_top == sale.total.minor, "gross − discounts = total"
    yield sale.net.minor + sale.tax.minor == sale.total.minor, "net + tax = total"
    applied = sum(one.amount.minor for one in sale.tenders)
    given = sum(one.given.minor for one in sale.tenders)
    yield applied == sale.total.minor + sale.rounding.minor, "Σ tenders = total + rounding"
    yield given - sale.change.minor == applied, "given − change = applied"
    cash = any(one.kind == "cash" for one in sale.tenders)
    yield abs(sale.rounding.minor) < max(1, profile.cash_step) * cash + (not cash), "rounding"
    local = sale.at.local().replace(tzinfo=None)
    day = (local - timedelta(hours=profile.cut_off_hour)).date()
    yield sale.business_day.date() == day, "the business day begins at the cut-off"


def _returns(sales: list[Sale]) -> Iterator[Told]:
    """Parts add up: after each one, what came back is the exact share of what was sold."""
    sold = {(sale.sale_id, one.ordinal): one for sale in sales for one in sale.lines}
    back: dict[tuple[str, int], list[SoldLine]] = defaultdict(list)
    for sale in sales:
        for line in sale.lines:
            if line.returns is not None:
                at = (line.returns.sale_id, line.returns.ordinal)
                back[at].append(line)
                yield from _so_far(sold[at], back[at], line.returns.receipt_no)


def _so_far(line: SoldLine, parts: list[SoldLine], receipt: str) -> Iterator[Told]:
    many = -sum(one.quantity.milli for one in parts)
    share = Fraction(many, line.quantity.milli)
    where = f"{receipt}.{line.ordinal}: "
    yield 0 < share <= 1, f"{where}no more comes back than was sold"
    for name in ("gross", "tax"):
        came = -sum(getattr(one, name).minor for one in parts)
        yield came == half_up(share * getattr(line, name).minor), f"{where}{name} so far"
    came = -sum(_left(one) for one in parts)
    yield came == half_up(share * _left(line)), f"{where}what was paid, so far"
    costs = [one.cost.minor for one in parts if one.cost is not None]
    if line.cost is None:
        yield not costs, f"{where}an unknown cost stays unknown"
    else:
        yield -sum(costs) == half_up(share * line.cost.minor), f"{where}cost so far"
    if share == 1:
        for name in ("override", "line_discount", "basket_share", "total"):
            whole = sum(getattr(one, name).minor for one in (line, *parts))
            yield whole == 0, f"{where}{name} came back whole"


def _days(sales: list[Sale]) -> Iterator[Told]:
    """Each business day: sold − returns = sales with tax = net + tax = Σ tenders − rounding."""
    days: dict[int, list[Sale]] = defaultdict(list)
    for sale in sales:
        days[sale.business_day.number].append(sale)
    for day, many in days.items():
        lines = [line for sale in many for line in sale.lines]
        sold = [line for line in lines if not line.is_return]
        returns = -sum(line.total.minor for line in lines if line.is_return)
        with_tax = sum(line.total.minor for line in sold)
        net = sum(line.net.minor for line in lines)
        tax = sum(line.tax.minor for line in lines)
        whole = sum(sale.total.minor for sale in many)
        paid = sum(one.amount.minor for sale in many for one in sale.tenders)
        rounding = sum(sale.rounding.minor for sale in many)
        yield with_tax - returns == whole, f"{day}: sold − returns = sales with tax"
        yield net + tax == whole, f"{day}: net + tax = sales with tax"
        yield paid == whole + rounding, f"{day}: Σ tenders = sales with tax + rounding"


def _drawer(sales: list[Sale]) -> Iterator[Told]:
    """After every document the drawer holds what was put in and not given back."""
    drawer = applied = 0
    for sale in sales:
        cash = [one for one in sale.tenders if one.kind == "cash"]
        drawer += sum(one.given.minor for one in cash) - sale.change.minor
        applied += sum(one.amount.minor for one in cash)
        yield drawer == applied, f"{sale.receipt_no}: the drawer"

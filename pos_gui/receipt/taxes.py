"""How much tax is inside? One letter and one row a rate, summed from the recorded lines.

Goods with named taxes bear the letter of their class, as it was when they were sold. Where tax
comes on top, each named tax has its own line before the total; where several lie inside a price,
each has one behind the table.
"""

from __future__ import annotations

from string import ascii_uppercase
from typing import TYPE_CHECKING

from db.facts.money import plain, round_half_up, total
from db.facts.tax import TaxKind, percent_text
from db.words import amount, say_in
from pos_gui.receipt.blocks import Pair, TaxLine
from pos_gui.receipt.columns import clean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from db.facts.money import Money
    from db.facts.place import Profile
    from db.facts.sale import Sale, SoldLine

_EXEMPT = "E"
"""The letter of goods without tax."""
_TAXED = tuple(letter for letter in ascii_uppercase if letter != _EXEMPT)
"""The letters of all other rates, the standard rate first."""


def letters(sale: Sale, profile: Profile) -> dict[int, str]:
    """Give each plain rate its letter: the country's rates in their order, then any other.

    A rate keeps its letter from receipt to receipt, whatever else was sold.
    """
    sold = {line.tax_rate for line in sale.lines if not line.taxes}
    others = sorted(sold - set(profile.rates), reverse=True)
    rates = [rate for rate in (*profile.rates, *others) if rate]
    named = {rate: _TAXED[min(at, len(_TAXED) - 1)] for at, rate in enumerate(rates)}
    return {**named, 0: _EXEMPT}


def letter_of(line: SoldLine, letters: Mapping[int, str]) -> str:
    """Give the letter of a line: of its class, or of its plain rate."""
    return line.taxes[0].letter if line.taxes else letters[line.tax_rate]


def tax_table(sale: Sale, letters: Mapping[int, str], language: str) -> Iterator[TaxLine]:
    """Write net, tax and gross of each rate on this receipt, in the order of the letters."""
    yield TaxLine(
        say_in(language, "Receipt", "Rate"),
        say_in(language, "Receipt", "Net"),
        say_in(language, "Receipt", "Tax"),
        say_in(language, "Receipt", "Gross"),
    )
    currency = sale.total.currency
    rows: dict[tuple[object, ...], list[SoldLine]] = {}
    for line in sale.lines:
        rows.setdefault(_row_of(line, letters), []).append(line)
    for row in sorted(rows, key=repr):
        lines = rows[row]
        yield TaxLine(
            f"{letter_of(lines[0], letters)} {_rate_name(lines[0], language)}",
            _amount(total((line.net for line in lines), currency)),
            _amount(total((line.tax for line in lines), currency)),
            _amount(total((line.total for line in lines), currency)),
        )


def _row_of(line: SoldLine, letters: Mapping[int, str]) -> tuple[object, ...]:
    """Say which row of the table a line is in; named taxes stand behind plain rates."""
    if not line.taxes:
        return 0, not line.tax_rate, f"{10**6 - line.tax_rate:07d}"
    shares = tuple((one.key, one.rate) for one in line.taxes)
    return 1, letter_of(line, letters), shares


def _rate_name(line: SoldLine, language: str) -> str:
    """Name the rate, or the kind of nothing that it is."""
    kind = line.taxes[0].kind if line.taxes else None
    match kind:
        case TaxKind.ZERO:
            return "0%"
        case TaxKind.OUTSIDE:
            return say_in(language, "Receipt", "no tax")
        case TaxKind.CUSTOMER:
            return say_in(language, "Receipt", "certificate")
        case TaxKind.TAXED:
            whole = sum(one.rate for one in line.taxes)
            # Tax on tax is more than the sum of the rates.
            plainly = round_half_up(whole, 100) == line.tax_rate
            return percent_text(whole) if plainly else _percent(line.tax_rate)
        case _:
            exempt = say_in(language, "Receipt", "exempt")
            return _percent(line.tax_rate) if line.tax_rate else exempt


def _percent(rate: int) -> str:
    return f"{plain(rate, 2, least=0)}%"


def named_taxes(sale: Sale, *, several: bool) -> Iterator[Pair]:
    """Write what each named tax took in all; `several`: only where a line bears more than one."""
    lines = [line for line in sale.lines if line.taxes and line.taxes[0].name]
    if several and all(len(line.taxes) == 1 for line in lines):
        return
    sums: dict[tuple[str, int], list[Money]] = {}
    for line in lines:
        for one in line.taxes:
            sums.setdefault((one.name, one.rate), []).append(one.amount)
    for (name, rate), parts in sums.items():
        whole = total(parts, sale.total.currency)
        yield Pair(f"{clean(name)} {percent_text(rate)}", _amount(whole))


def _amount(value: Money) -> str:
    return amount(value, minus="-")

"""How much tax is inside? One letter and one row a rate, summed from the recorded lines."""

from __future__ import annotations

from string import ascii_uppercase
from typing import TYPE_CHECKING

from db.facts.money import plain, total
from db.words import amount, say_in
from pos_gui.receipt.blocks import TaxLine

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from db.facts.money import Money
    from db.facts.place import Profile
    from db.facts.sale import Sale

_EXEMPT = "E"
"""The letter of goods without tax."""
_TAXED = tuple(letter for letter in ascii_uppercase if letter != _EXEMPT)
"""The letters of all other rates, the standard rate first."""


def letters(sale: Sale, profile: Profile) -> dict[int, str]:
    """Give each rate its letter: the country's rates in their order, then any other.

    A rate keeps its letter from receipt to receipt, whatever else was sold.
    """
    others = sorted({line.tax_rate for line in sale.lines} - set(profile.rates), reverse=True)
    rates = [rate for rate in (*profile.rates, *others) if rate]
    named = {rate: _TAXED[min(at, len(_TAXED) - 1)] for at, rate in enumerate(rates)}
    return {**named, 0: _EXEMPT}


def tax_table(sale: Sale, letters: Mapping[int, str], language: str) -> Iterator[TaxLine]:
    """Write net, tax and gross of each rate on this receipt, in the order of the letters."""
    yield TaxLine(
        say_in(language, "Receipt", "Rate"),
        say_in(language, "Receipt", "Net"),
        say_in(language, "Receipt", "Tax"),
        say_in(language, "Receipt", "Gross"),
    )
    currency = sale.total.currency
    for rate in sorted({line.tax_rate for line in sale.lines}, key=lambda one: (not one, -one)):
        lines = [line for line in sale.lines if line.tax_rate == rate]
        exempt = say_in(language, "Receipt", "exempt")
        name = f"{plain(rate, 2, least=0)}%" if rate else exempt
        yield TaxLine(
            f"{letters[rate]} {name}",
            _amount(total((line.net for line in lines), currency)),
            _amount(total((line.tax for line in lines), currency)),
            _amount(total((line.total for line in lines), currency)),
        )


def _amount(value: Money) -> str:
    return amount(value, minus="-")

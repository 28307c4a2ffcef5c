"""How is what stands in an offer said? Goods, reductions, days, hours, in the language in use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from db.facts.money import Money, plain, scaled
from db.facts.product import PATH_SIGN
from db.words import amount, language, money, say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

FEW = 3
"""So many goods are named; of more only the number is said."""
WEEK = 7
_FREE, _HALF = 100_00, 50_00


def amount_said(text: str, currency: str, *, bare: bool = False) -> str:
    """Say an amount, without decimals where it is whole; `bare` is without its sign."""
    value = Money.parse(text, currency)
    return (amount(value) if bare else money(value)).removesuffix(".00")


def cut_said(
    kind: str, value: str, currency: str, *, together: bool = False, bare: bool = False
) -> str:
    """Say a reduction; `together` is that of several goods as one, `bare` is for a name."""
    if kind == "amount":
        return say("Sentence", "{amount} off", amount=amount_said(value, currency, bare=bare))
    if kind == "price":
        told = amount_said(value, currency, bare=bare)
        if together:
            return say("Sentence", "for {amount} together", amount=told)
        return say("Sentence", "for {amount}", amount=told)
    share = scaled(value, 100)
    if share == _FREE:
        return say("Sentence", "free")
    if share == _HALF:
        return say("Sentence", "half price")
    if language() != "en":
        # In Chinese one says what is left, in tenths: 20 % off is 8 折.
        left = plain(_FREE - share, 3, least=0)
        return say("Sentence", "{tenths} tenths of the price", tenths=left)
    return say("Sentence", "{percent} % off", percent=plain(share, 2, least=0))


def goods_said(goods: Mapping[str, Any] | None, name: Callable[[str], str]) -> str:
    """Say which goods; `name` gives what a product's code is called."""
    goods = goods or {}
    named = [one.rpartition(PATH_SIGN)[2] for one in goods.get("departments", ())]
    named += [say("Sentence", "goods marked {tag}", tag=one) for one in goods.get("tags", ())]
    named += [name(one) for one in goods.get("codes", ())]
    said = _several(named) if named else say("Sentence", "all goods")
    without = [
        name(one) if PATH_SIGN not in one else one.rpartition(PATH_SIGN)[2]
        for one in goods.get("without", ())
    ]
    if not without:
        return said
    return say("Sentence", "{goods} except {others}", goods=said, others=_several(without))


def _several(named: Sequence[str]) -> str:
    comma = say("SentenceList", ", ")
    if len(named) <= FEW:
        return comma.join(named)
    shown = comma.join(named[: FEW - 1])
    return say("Sentence", "{some} and {count} more", some=shown, count=len(named) - FEW + 1)


def number_said(number: int) -> str:
    """Say how many, in a name."""
    signs = "一二三四五六七八九十"
    in_signs = language() != "en" and 0 < number <= len(signs)
    return signs[number - 1] if in_signs else str(number)


def nth_said(number: int) -> str:
    """Say the how-manieth."""
    if language() == "en":
        tail = {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number // 10 != 1 else 0, "th")
        return f"{number}{tail}"
    return number_said(number)


def weekdays_said(days: Sequence[int]) -> str:
    """Say which days of the week."""
    kept = sorted(set(days))
    if not kept or len(kept) == WEEK:
        return say("Sentence", "every day")
    if kept == [1, 2, 3, 4, 5]:
        return say("Sentence", "Monday to Friday")
    if kept == [6, 7]:
        return say("Sentence", "at the weekend")
    return say("SentenceList", ", ").join(week()[day - 1] for day in kept)


def week() -> tuple[str, ...]:
    """Name the days of the week, Monday first."""
    return (
        say("Weekday", "Mon"),
        say("Weekday", "Tue"),
        say("Weekday", "Wed"),
        say("Weekday", "Thu"),
        say("Weekday", "Fri"),
        say("Weekday", "Sat"),
        say("Weekday", "Sun"),
    )


def hours_said(hours: Sequence[str]) -> str:
    """Say at which hours."""
    if not hours:
        return say("Sentence", "all day")
    dash = "\N{EN DASH}"
    return say("SentenceList", ", ").join(sorted(one.replace("-", dash) for one in hours))


def texts_said(texts: Sequence[str], nothing: str) -> str:
    """Say some names, or what none of them means."""
    return _several(list(texts)) if texts else nothing


def count_said(count: int | None, *, pieces: bool = False) -> str:
    """Say a limit of uses, or of pieces."""
    if pieces:
        if count is None:
            return say("Sentence", "all of them")
        return say("Sentence", "at most {count} of them", count=count)
    if count is None:
        return say("Sentence", "as often as one likes")
    return say("Sentence", "at most {count}\N{MULTIPLICATION SIGN}", count=count)

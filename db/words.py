"""How is it said in the reader's language? Words, money, numbers and dates, without Qt.

English is the source text. Translations are Qt Linguist files, resources/words/LANGUAGE.ts, read
with the standard library; a text without translation appears in English. Call `use` to switch;
everything said afterwards is in the new language.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from db.facts.money import DIGITS, Money, UnitPrice, plain

if TYPE_CHECKING:
    from datetime import date, datetime

    from db.facts.quantity import Quantity

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
"""The folder of everything that is shown."""
LANGUAGES = ("zh_CN", "zh_TW", "en")
"""The languages of the first screen."""
SIGNS = {
    "CNY": "¥",
    "TWD": "NT$",
    "NZD": "$",
    "USD": "$",
    "EUR": "€",
    "GBP": "£",
    "HKD": "HK$",
    "JPY": "¥",
    "CAD": "$",
    "INR": "₹",
}
"""The sign before an amount that stands alone; NT$ because a bare $ is ambiguous."""


MONTHS = (
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
)  # fmt: skip
"""Only in English; Chinese writes the month's number. (Babel would cost a third of a start.)"""


class _Voice:
    """The language in use by this process."""

    language = "en"


def use(language: str) -> None:
    """Speak this language from now on; KeyError if it is none of ours."""
    if language not in LANGUAGES:
        raise KeyError(language)
    _Voice.language = language


def language() -> str:
    """Name the language in use."""
    return _Voice.language


def say(place: str, text: str, /, **values: object) -> str:
    """Say an English text, found at this place, in the language in use.

    `values` fill the text's {braces}; they are data and are never translated.
    """
    return say_in(_Voice.language, place, text, **values)


def say_in(language: str, place: str, text: str, /, **values: object) -> str:
    """Say it in a given language: a receipt speaks the shop's, not the cashier's."""
    said = _words(language).get((place, text), text)
    return said.format(**values) if values else said


@lru_cache(maxsize=len(LANGUAGES))
def _words(language: str) -> dict[tuple[str, str], str]:
    path = RESOURCES / "words" / f"{language}.ts"
    if language == "en" or not path.exists():
        return {}
    import xml.etree.ElementTree as ET  # noqa: PLC0415  (English needs none)

    # Our own file from the program's folder, not a stranger's: no hostile XML to fear.
    root = ET.parse(path).getroot()  # noqa: S314
    return {
        (context.findtext("name", ""), message.findtext("source", "")): done
        for context in root.iter("context")
        for message in context.iter("message")
        if (done := message.findtext("translation", ""))
    }


def amount(value: Money, *, minus: str = "\N{MINUS SIGN}") -> str:
    """Write an amount without its sign of currency: "1,234.50", "−12.30"."""
    digits = DIGITS[value.currency]
    units, rest = divmod(abs(value.minor), 10**digits)
    tail = f".{rest:0{digits}d}" if digits else ""
    return f"{minus if value.minor < 0 else ''}{units:,}{tail}"


def money(value: Money, *, minus: str = "\N{MINUS SIGN}") -> str:
    """Write an amount that stands alone: "¥1,234.50", "−¥12.30"."""
    sign = SIGNS.get(value.currency, value.currency)
    bare = amount(Money(abs(value.minor), value.currency))
    return f"{minus if value.minor < 0 else ''}{sign}{bare}"


def price(value: UnitPrice) -> str:
    """Write a unit price with two to four decimals: "4.69", "0.001"."""
    units, _, tail = plain(abs(value.scaled), 4, least=DIGITS[value.currency]).partition(".")
    whole = f"{int(units):,}.{tail}" if tail else f"{int(units):,}"
    return f"\N{MINUS SIGN}{whole}" if value.scaled < 0 else whole


def quantity(value: Quantity, unit: str = "", *, weighed: bool = False) -> str:
    """Write a quantity: "6"; measured goods carry their unit, "1.236 kg"."""
    text = value.text().replace("-", "\N{MINUS SIGN}")
    return f"{text} {unit}" if weighed and unit else text


def percent(rate: int) -> str:
    """Write a rate in ten-thousandths as "13 %"; Chinese closes the gap."""
    bare = plain(rate, 2, least=0)
    return f"{bare} %" if _Voice.language == "en" else f"{bare}%"


def share(part: int, whole: int) -> str:
    """Write part ÷ whole as a percentage with one decimal; an em dash without a whole."""
    if whole == 0:
        return "\N{EM DASH}"
    tenths = (abs(part) * 2000 + abs(whole)) // (2 * abs(whole))
    sign = "\N{MINUS SIGN}" if (part < 0) != (whole < 0) and tenths else ""
    gap = " " if _Voice.language == "en" else ""
    return f"{sign}{tenths // 10}.{tenths % 10}{gap}%"


def weekday(number: int) -> str:
    """Name a day of the week: 1 is Monday (ISO 8601)."""
    return (
        say("Weekday", "Mon"),
        say("Weekday", "Tue"),
        say("Weekday", "Wed"),
        say("Weekday", "Thu"),
        say("Weekday", "Fri"),
        say("Weekday", "Sat"),
        say("Weekday", "Sun"),
    )[number - 1]


def day(value: date) -> str:
    """Write a date as the header shows it: "11-22 周日", "Sun 22 Nov"."""
    named = weekday(value.isoweekday())
    if _Voice.language == "en":
        return f"{named} {value.day} {MONTHS[value.month - 1]}"
    return f"{value:%m-%d} {named}"


def clock(value: datetime) -> str:
    """Write the time of day: "14:32"."""
    return f"{value:%H:%M}"


def spaced(sign: str) -> str:
    """Put blanks around a sign that is a word of its own: Chinese has none between words."""
    return f" {sign} " if "\u2e80" <= sign <= "\u9fff" or "\uf900" <= sign <= "\ufaff" else sign

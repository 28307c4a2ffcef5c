"""How are the fields of a basket read that comes as JSON? Texts, its day, its certificate."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from db.facts.moment import BusinessDay, Moment, calendar_day
from db.facts.tax import Exemption
from db.facts.trouble import Refused
from db.facts.value import dataclass
from db.places import profile

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from db.facts.place import Shop
    from db.facts.tax import TaxClass, TaxTable


def see_fields(given: object, fields: Iterable[str], where: str) -> None:
    """Refuse what is no object, and fields that are none of ours."""
    if not isinstance(given, dict):
        raise Refused("A basket is a JSON object, and so is each of its lines.")
    if strange := sorted(set(given) - set(fields)):
        raise Refused(f"There is no field {strange[0]}{where}.")


@dataclass(frozen=True, slots=True)
class Laid:
    """Taxes laid down beside the basket."""

    table: TaxTable
    """All of them."""

    def on_day(self, key: str, day: int) -> TaxClass | None:
        """Give what goods of a class bear on a calendar day."""
        return self.table.on_day(key, day)


def exemption(told: object) -> Exemption | None:
    """Read a certificate."""
    if told is None:
        return None
    see_fields(told, ("certificate", "reason", "until"), " in exempt")
    assert isinstance(told, dict)  # noqa: S101  (see_fields refuses anything else)
    number = text_of(told, "certificate")
    if not number:
        raise Refused("exempt needs a certificate.")
    until = text_of(told, "until")
    try:
        last = None if until is None else BusinessDay.parse(until)
    except ValueError as error:
        raise Refused(f"{until} is no day.") from error
    return Exemption(number, text_of(told, "reason") or "", last)


def date_of(basket: dict[str, Any], shop: Shop | None) -> date:
    """Give the calendar day of the sale by the shop's clock: the rates of that day hold."""
    told = text_of(basket, "at")
    zone = shop.profile.zone if shop else None
    if (place := text_of(basket, "profile")) is not None:
        zone = profile(place).zone
    try:
        at = datetime.now(UTC) if told is None else datetime.fromisoformat(told)
    except ValueError as error:
        raise Refused(f"{told} is no time.") from error
    return at.date() if zone is None else calendar_day(Moment.of(at, zone), zone).date()


def text_of(given: dict[str, Any], name: str) -> str | None:
    """Give a field as a text; None where it is not there."""
    found = given.get(name)
    if not isinstance(found, str | int | None) or isinstance(found, bool):
        raise Refused(f"The field {name} is no text.")
    return None if found is None else str(found)

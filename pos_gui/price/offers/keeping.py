"""Who may promise, change or end an offer, and what is written down then? Nothing is edited.

Saving writes a new version of the offer's document, ending one too: the journal tells of each with
its moment and person.
"""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from db.facts.staff import Action, may
from db.facts.trouble import Refused
from db.imports.offers import read
from pos_gui.price.offers.draft import ended, written_down
from pos_gui.price.offers.written import cut_of, get

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from datetime import date

    from db.facts.moment import Moment
    from db.facts.staff import Person
    from db.imports.answer import Answer
    from pos_gui.price.offers.draft import Draft

    class OfferBooks(Protocol):
        """Where the shop's offers are kept."""

        def put(self, document: object, at: Moment, person: str, file: str = "") -> Answer:
            """Write those that say something new; in the writing thread."""
            ...


class Keeping:
    """Keeps what one person writes."""

    def __init__(
        self, books: OfferBooks, person: Person, currency: str, now: Callable[[], Moment]
    ) -> None:
        """Write for this person.

        Raises:
            Refused: if they may not change the shop's offers.

        """
        if not may(person, Action.IMPORT):
            raise Refused("You have no right to do this. Call the manager.")
        self._books, self._person, self._currency, self._now = books, person, currency, now

    def save(
        self, draft: Draft, known: Collection[str], today: date, *, launch: bool
    ) -> Callable[[], Answer]:
        """Make the job that writes a draft down, for the writing thread.

        Raises:
            Refused: if it is no offer yet, and why.

        """
        return self._job(written_down(draft, known, today, launch=launch))

    def end(self, body: Mapping[str, Any], today: date) -> Callable[[], Answer]:
        """Make the job that ends an offer at once."""
        return self._job(ended(body, today))

    def _job(self, body: Mapping[str, Any]) -> Callable[[], Answer]:
        refuse_unsound(body)
        read([dict(body)], self._currency)
        return partial(self._books.put, [dict(body)], self._now(), self._person.key)


def refuse_unsound(body: Mapping[str, Any]) -> None:
    """Refuse what an owner can write in a sentence and no till can keep.

    Raises:
        Refused: in one sentence.

    """
    first, last = get(body, "when.from"), get(body, "when.to")
    if first and last and last < first:
        raise Refused("The last day must not be before the first.")
    many = get(body, "steps.steps") or get(body, "spend.tiers") or ()
    begins = [Decimal(str(one["from"])) for one in many]
    values = [(-1 if "price" in one else 1) * Decimal(cut_of(one)[1]) for one in many]
    if begins != sorted(set(begins)) or values != sorted(values):
        raise Refused("Each step must begin higher than the one before and give no less.")

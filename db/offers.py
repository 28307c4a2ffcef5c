"""Which offers does the shop have, and how often was each of them used?

An offer is kept as it was written down. A change is a new version with its moment and person; none
is edited or taken away, so an offer ends by its last day. The journal tells of each version by the
hash of its text. Uses are counted from the lines that were sold.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from db import ledger
from db.chain import canonical
from db.connection import rows, value
from db.facts.event import Event, EventCode
from db.facts.offered import Uses

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.facts.moment import BusinessDay, Moment
    from db.facts.offer import Offer
    from db.imports.answer import Answer
    from db.journal import Journal

_NEWEST = (
    "SELECT body FROM (SELECT body, min(seq) OVER (PARTITION BY key) AS first, seq, "
    "max(seq) OVER (PARTITION BY key) AS newest FROM offer) WHERE seq = newest ORDER BY first"
)
_USES = """
    SELECT key, sum(uses), sum(uses * mine), sum(max(uses, 0) * mine * (day = ?))
    FROM (SELECT label.key, uses, sale.day, coalesce(sold.customer, sale.customer) IN
            (SELECT id FROM label WHERE kind = 'customer' AND key = ?) AS mine
        FROM label JOIN line_offer ON offer = label.id AND uses <> 0
        JOIN sale ON sale.seq = line_offer.sale
        LEFT JOIN line ON uses < 0 AND line.sale = sale.seq AND ordinal = line_offer.line
        LEFT JOIN sale AS sold ON sold.seq = returns_sale
        WHERE kind = 'offer' AND label.key IN (SELECT value FROM json_each(?)))
    GROUP BY key
"""


class Offers:
    """The shop's offers."""

    def __init__(self, currency: str, journal: Journal) -> None:
        """Keep offers in this currency."""
        self._currency, self._journal = currency, journal
        self._read: tuple[int, tuple[Offer, ...]] = (0, ())

    def all(self) -> tuple[Offer, ...]:
        """Give every offer that was launched, as last written down, in the order they came.

        The same object as long as nothing changes, so that what was made of it can be kept.
        """
        newest = int(value("SELECT coalesce(max(seq), 0) FROM offer"))
        if self._read[0] != newest:
            from db.imports.offers import read  # noqa: PLC0415  (a shop without offers needs none)

            launched = [one for one in self.documents() if not one.get("draft")]
            self._read = newest, read(launched, self._currency)
        return self._read[1]

    @staticmethod
    def documents() -> list[dict[str, Any]]:
        """Give every offer as it was last written down, drafts too, in the order they came."""
        return [json.loads(body) for (body,) in rows(_NEWEST)]

    def put(self, document: object, at: Moment, person: str, file: str = "") -> Answer:
        """Take in a document of offers; those that say something new become a version.

        Raises:
            Refused: if one of them cannot be; nothing is written then.
            StoreTrouble: if it could not be written; nothing was.

        """
        from db.imports.answer import Answer  # noqa: PLC0415  (seldom)
        from db.imports.offers import listed, read  # noqa: PLC0415

        offers, given = read(document, self._currency), listed(document)
        answer, told = Answer(read=len(offers)), dict[str, str]()
        with self._journal.writing():
            for offer, one in zip(offers, given, strict=True):
                body, known = canonical(one), self._body(offer.key)
                if known == body:
                    answer.unchanged += 1
                    continue
                answer.new += known is None
                answer.updated += known is not None
                told[offer.key] = sha256(body.encode()).hexdigest()
                rows(
                    "INSERT INTO offer (key, body, at_ms, offset_min, person) "
                    "VALUES (?, ?, ?, ?, ?)",
                    (offer.key, body, at.utc_ms, at.offset_min, person),
                )
            self._journal.append(
                Event(EventCode.IMPORTED, at, person),
                {
                    "what": "offers", "file": file, "read": answer.read, "new": answer.new,
                    "updated": answer.updated, "unchanged": answer.unchanged, "offers": told,
                },
            )  # fmt: skip
        return answer

    def uses(
        self, customer: str | None, day: BusinessDay, offers: Iterable[Offer] | None = None
    ) -> dict[str, Uses]:
        """Count how often each offer with a limit was used, by everybody and by this customer.

        `offers` are others than the shop's own. A use is given back once its goods have come back;
        that of a day stays on its day.
        """
        limited = [
            one.key
            for one in (self.all() if offers is None else offers)
            if (one.limits.total, one.limits.customer, one.limits.customer_day) != (None,) * 3
        ]
        if not limited:
            return {}
        found = rows(_USES, (day.number, customer, json.dumps(limited)))
        return {
            key: Uses(max(0, total), max(0, own), max(0, today))
            for key, total, own, today in found
        }

    def spent_on(self, code: str) -> str:
        """Give the receipt that a coupon with a number was used up on; empty while it counts."""
        from db import coupon_rows  # noqa: PLC0415  (with a coupon)

        return coupon_rows.spent_on(code)

    @staticmethod
    def sold_since(first: BusinessDay) -> list[int]:
        """List the row numbers of the sales that an offer can be tried on."""
        return ledger.since(first.number)

    @staticmethod
    def spelt(text: str) -> str:
        """Give a text with its initials and pinyin, by which sentences find names."""
        from db.imports.spelling import search_texts  # noqa: PLC0415  (not needed to sell)

        _, initials, pinyin = search_texts(text)
        return f"{text} {initials} {pinyin}"

    @staticmethod
    def _body(key: str) -> str | None:
        """Give the newest version of an offer; None if there is none."""
        found = rows("SELECT body FROM offer WHERE key = ? ORDER BY seq DESC LIMIT 1", (key,))
        return str(found[0][0]) if found else None

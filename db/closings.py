"""How is a day closed, so that it can never be closed twice and never refuses?

A Z covers the till's receipts after the last Z up to now; its figures come from those rows, in
the transaction that also writes the journal record. With no receipts it is a Z of zeros.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.chain import canonical
from db.connection import rows, value
from db.facts.closing import Closing, LevySum, TenderSum
from db.facts.event import Event, EventCode
from db.facts.moment import BusinessDay, Moment, business_day
from db.facts.money import Money
from db.facts.quote import TaxRow
from db.record import body_of_closing
from db.stored_rows import LOADED

if TYPE_CHECKING:
    from db.facts.place import Shop, Till
    from db.journal import Journal

_SPAN = (
    "sale.till IN (SELECT id FROM label WHERE kind = 'till' AND key = ?) "
    "AND number BETWEEN ? AND ?"
)
_TAKEN = "(line.override + line.line_discount + line.offer_share + line.basket_share)"
_FIGURES = f"""
    SELECT count(DISTINCT sale.seq),
        count(DISTINCT iif(line.quantity >= 0, sale.seq, NULL)),
        coalesce(sum((line.quantity >= 0) * (line.total + {_TAKEN})), 0),
        coalesce(sum((line.quantity >= 0) * {_TAKEN}), 0),
        coalesce(-sum((line.quantity < 0) * line.total), 0),
        coalesce(sum(line.total), 0), coalesce(sum(line.tax), 0)
    FROM sale JOIN line ON line.sale = sale.seq WHERE {_SPAN}
"""  # noqa: S608  (our own names)
_LEVIES = f"""
    SELECT tax.key, coalesce(place.key, ''), rate, sum(line.total - line.tax), sum(amount)
    FROM line_tax JOIN line ON line.sale = line_tax.sale AND line.ordinal = line_tax.line
    JOIN sale ON seq = line.sale JOIN label AS tax ON tax.id = line_tax.tax
    LEFT JOIN label AS place ON place.id = jurisdiction
    WHERE {_SPAN} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
"""  # noqa: S608
_TAXES = f"""
    SELECT line.tax_rate, sum(line.total - line.tax), sum(line.tax), sum(line.total)
    FROM sale JOIN line ON line.sale = sale.seq WHERE {_SPAN} GROUP BY 1 ORDER BY 1 DESC
"""  # noqa: S608
_TENDERS = f"""
    SELECT label.key, count(DISTINCT sale.seq), sum(tender.amount)
    FROM sale JOIN tender ON tender.sale = sale.seq JOIN label ON label.id = tender.kind
    WHERE {_SPAN} GROUP BY 1 ORDER BY 1
"""  # noqa: S608
_ROUNDING = f"SELECT coalesce(sum(rounding), 0) FROM sale WHERE {_SPAN}"  # noqa: S608
_TIPS = f"""
    SELECT coalesce(sum(given - amount), 0) FROM sale JOIN tender ON tender.sale = sale.seq
    WHERE attempt NOT NULL AND {_SPAN}
"""  # noqa: S608


class Closings:
    """The closed days of this till."""

    def __init__(self, shop: Shop, till: Till) -> None:
        """Close for this till of this shop."""
        self._shop, self._till = shop, till

    def close(self, at: Moment, person: str, journal: Journal) -> Closing:
        """Close everything since the last Z and give the report."""
        event = Event(EventCode.Z_REPORT, at, person)
        with journal.writing():
            journal.be_known(event)
            closing = self.preview(at, person, journal.head())
            body = body_of_closing(closing)
            rows("UPDATE till SET next_z = next_z + 1 WHERE key = ?", (self._till.key,))
            rows(
                "INSERT INTO closing (till, z, day, at_ms, offset_min, person, first_number, "
                "last_number, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    closing.till, closing.z, closing.day.number, at.utc_ms, at.offset_min,
                    person, closing.first_number, closing.last_number, canonical(body),
                ),
            )  # fmt: skip
            journal.append(event, body)
        return closing

    def preview(self, at: Moment, person: str, head: str = "") -> Closing:
        """Give the figures since the last Z without closing anything (X)."""
        key, currency = self._till.key, self._shop.profile.currency
        first = int(
            value("SELECT coalesce(max(last_number), 0) + 1 FROM closing WHERE till = ?", (key,))
        )
        ((z, following),) = rows("SELECT next_z, next_number FROM till WHERE key = ?", (key,))
        span = (key, first, following - 1)
        (figures,) = rows(_FIGURES, span)

        def money(minor: int) -> Money:
            return Money(minor, currency)

        before = value(
            "SELECT json_extract(body, '$.grand_total') FROM closing WHERE till = ? "
            "ORDER BY z DESC LIMIT 1",
            (key,),
        )
        ((loads, loaded),) = rows(LOADED, (key, z))
        gross, discount, returns, total, tax = (money(one) for one in figures[2:])
        return Closing(
            till=key, z=z, at=at, person=person, head=head,
            day=business_day(at, self._shop.profile.cut_off_hour),
            first_number=first, last_number=following - 1,
            documents=figures[0], transactions=figures[1],
            gross=gross, discount=discount, returns=returns, total=total, tax=tax,
            rounding=money(value(_ROUNDING, span)),
            taxes=tuple(
                TaxRow(rate, money(net), money(taxed), money(whole))
                for rate, net, taxed, whole in rows(_TAXES, span)
            ),
            tenders=tuple(
                TenderSum(kind, count, money(minor)) for kind, count, minor in rows(_TENDERS, span)
            ),
            grand_total=money(int(before or 0) + total.minor),
            tips=money(value(_TIPS, span)),
            levies=_levies(span, currency),
            loaded=TenderSum("stored_load", loads, money(loaded)) if loads or loaded else None,
        )  # fmt: skip

    def all(self) -> list[tuple[int, BusinessDay, Moment]]:
        """List the closed days, newest first: number, day, when."""
        found = rows(
            "SELECT z, day, at_ms, offset_min FROM closing WHERE till = ? ORDER BY z DESC",
            (self._till.key,),
        )
        return [(z, BusinessDay(day), Moment(ms, offset)) for z, day, ms, offset in found]


def _levies(span: tuple[str, int, int], currency: str) -> tuple[LevySum, ...]:
    """Add up what each named tax took."""
    return tuple(
        LevySum(key, place, rate, Money(net, currency), Money(taxed, currency))
        for key, place, rate, net, taxed in rows(_LEVIES, span)
    )

"""How do a sale's facts become rows, and rows facts again?

The hot rows, by prepared statements: Peewee's builder would cost ten times as much. Everything
here joins the transaction that `db.journal` has opened.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from db.connection import raw, rows, value
from db.facts.basket import SoldRef
from db.facts.moment import BusinessDay, Moment
from db.facts.money import Money, UnitPrice
from db.facts.offered import OfferShare
from db.facts.quantity import Quantity
from db.facts.sale import Named, Sale, SoldLine, Took
from db.facts.tax import Exemption, TaxKind, TaxShare
from db.facts.tender import Paid
from db.labels import Labels, named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HEAD = (
    "seq, id, till, number, receipt_no, at_ms, offset_min, day, hour, shop, cashier, segment, "
    "customer, gross, discount, total, tax, rounding, change, reference, request, tier, circle, "
    "scan_ms, tender_ms"
)
LINE = (
    "sale, ordinal, product, barcode, department, unit, weighed, quantity, regular, price, gross, "
    "override, line_discount, basket_share, total, tax_rate, tax, cost, reason, returns_sale, "
    "returns_ordinal, offer_share"
)


def _marks(columns: str) -> str:
    return ", ".join("?" * len(columns.split(",")))


_INSERT_HEAD = f"INSERT INTO sale ({HEAD}) VALUES ({_marks(HEAD)})"  # noqa: S608  (our own columns)
_INSERT_LINE = f"INSERT INTO line ({LINE}) VALUES ({_marks(LINE)})"  # noqa: S608
_INSERT_TENDER = (
    "INSERT INTO tender (sale, ordinal, kind, amount, given, attempt) VALUES (?, ?, ?, ?, ?, ?)"
)
_INSERT_OFFER = (
    "INSERT INTO line_offer (sale, line, place, offer, amount, uses) VALUES (?, ?, ?, ?, ?, ?)"
)
_OFFERS = (
    "SELECT line, key, text, amount, uses FROM line_offer JOIN label ON id = offer "
    "WHERE sale = ? ORDER BY line, place"
)
_INSERT_TAX = (
    "INSERT INTO line_tax (sale, line, place, tax, jurisdiction, rate, amount, kind, letter) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_TAXES = (
    "SELECT line, tax.key, tax.text, place.text, rate, amount, line_tax.kind, letter "
    "FROM line_tax JOIN label AS tax ON tax.id = tax "
    "LEFT JOIN label AS place ON place.id = jurisdiction WHERE sale = ? ORDER BY line, place"
)
_TENDERS = (
    "SELECT tender.kind, amount, given, tender.attempt, json_extract(body, '$.card[0]'), balance "
    "FROM tender LEFT JOIN stored_entry ON op = tender.attempt LEFT JOIN attempt ON id = op "
    "WHERE sale = ? ORDER BY ordinal"
)
"""With mask and balance where a stored-value card paid."""
_INSERT_COUPON = (
    "INSERT INTO coupon (sale, code, offer) VALUES (?, ?, (SELECT offer FROM line_offer "
    "JOIN label ON label.id = offer WHERE sale = ?1 AND label.key = ?3 LIMIT 1))"
)
_COUPONS = (
    "SELECT code, key FROM coupon JOIN label ON label.id = offer WHERE sale = ? ORDER BY code"
)
_MEMBER = (
    "SELECT member_person.name, phone, card FROM member JOIN member_person USING (key) "
    "WHERE key = ? ORDER BY seq DESC LIMIT 1"
)


def next_seq() -> int:
    """Give the row number of the next sale."""
    return int(value("SELECT coalesce(max(seq), 0) + 1 FROM sale"))


def since(day: int) -> list[int]:
    """List the row numbers of the sales from a business day on."""
    return [seq for (seq,) in rows("SELECT seq FROM sale WHERE day >= ? ORDER BY seq", (day,))]


def write(seq: int, sale: Sale, request: str, labels: Labels) -> None:
    """Write head, lines, what offers took off them, and tenders of one sale."""
    connection = raw()
    connection.execute(_INSERT_HEAD, _head(seq, sale, request, labels)).fetchall()
    connection.executemany(_INSERT_LINE, [_line(seq, line, labels) for line in sale.lines])
    if offers := [one for line in sale.lines if line.offers for one in _offers(seq, line, labels)]:
        connection.executemany(_INSERT_OFFER, offers)
    if sale.coupons:
        told = [(seq, code, offer) for code, offer in sale.coupons]
        connection.executemany(_INSERT_COUPON, told)
    if taxes := [one for line in sale.lines if line.taxes for one in _taxes(seq, line, labels)]:
        connection.executemany(_INSERT_TAX, taxes)
    if sale.exempt is not None:
        _write_exempt(seq, sale.exempt)
    connection.executemany(
        _INSERT_TENDER,
        [
            (seq, at, labels.id_of("tender", Named(paid.kind, paid.kind)), *_paid(paid))
            for at, paid in enumerate(sale.tenders, 1)
        ],
    )


def _offers(seq: int, line: SoldLine, labels: Labels) -> Iterator[tuple[int, ...]]:
    for place, one in enumerate(line.offers, 1):
        label = labels.id_of("offer", Named(one.key, one.name))
        yield seq, line.ordinal, place, label, one.amount.minor, one.uses


def _taxes(seq: int, line: SoldLine, labels: Labels) -> Iterator[tuple[object, ...]]:
    for place, one in enumerate(line.taxes, 1):
        tax = labels.id_of("tax", Named(one.key, one.name))
        where = labels.id_of("jurisdiction", _same(one.jurisdiction or None))
        amount, kind = one.amount.minor, str(one.kind)
        yield seq, line.ordinal, place, tax, where, one.rate, amount, kind, one.letter


def _write_exempt(seq: int, exempt: Exemption) -> None:
    until = exempt.until.number if exempt.until else None
    rows(
        "INSERT INTO sale_exempt (sale, certificate, reason, until) VALUES (?, ?, ?, ?)",
        (seq, exempt.certificate, exempt.reason, until),
    )


def _exempt(seq: int) -> Exemption | None:
    found = rows("SELECT certificate, reason, until FROM sale_exempt WHERE sale = ?", (seq,))
    if not found:
        return None
    certificate, reason, until = found[0]
    return Exemption(certificate, reason, None if until is None else BusinessDay(until))


def _paid(paid: Paid) -> tuple[int, int, str | None]:
    return paid.amount.minor, paid.given.minor, paid.attempt or None


def _head(seq: int, sale: Sale, request: str, labels: Labels) -> tuple[object, ...]:
    return (
        seq,
        sale.sale_id,
        labels.id_of("till", sale.till),
        sale.number,
        sale.receipt_no,
        sale.at.utc_ms,
        sale.at.offset_min,
        sale.business_day.number,
        sale.at.local().hour,
        labels.id_of("shop", sale.shop),
        labels.id_of("cashier", sale.cashier),
        labels.id_of("segment", _same(sale.segment)),
        labels.id_of("customer", _same(sale.customer)),
        sale.gross.minor,
        sale.discount.minor,
        sale.total.minor,
        sale.tax.minor,
        sale.rounding.minor,
        sale.change.minor,
        sale.reference,
        request,
        labels.id_of("tier", _same(sale.tier)),
        labels.id_of("circle", _same(sale.circle)),
        *((sale.took.scan_ms, sale.took.tender_ms) if sale.took else (None, None)),
    )


def _same(key: str | None) -> Named | None:
    return None if key is None else Named(key, key)


def _line(seq: int, line: SoldLine, labels: Labels) -> tuple[object, ...]:
    back = line.returns
    return (
        seq,
        line.ordinal,
        labels.id_of("product", line.product),
        line.barcode,
        labels.id_of("department", line.department),
        line.unit,
        int(line.weighed),
        line.quantity.milli,
        line.regular.scaled,
        line.price.scaled,
        line.gross.minor,
        line.override.minor,
        line.line_discount.minor,
        line.basket_share.minor,
        line.total.minor,
        line.tax_rate,
        line.tax.minor,
        None if line.cost is None else line.cost.minor,
        line.reason,
        None if back is None else seq_of(back.sale_id),
        None if back is None else back.ordinal,
        line.offer_share.minor,
    )


def seq_of(sale_id: str) -> int | None:
    """Find the row number of a recorded sale by its id."""
    found = value("SELECT seq FROM sale WHERE id = ?", (sale_id,))
    return None if found is None else int(found)


def request_of(seq: int) -> str:
    """Give the fingerprint of what was asked for."""
    return str(value("SELECT request FROM sale WHERE seq = ?", (seq,)))


def seq_of_receipt(receipt_no: str) -> int | None:
    """Find a sale by the number on the paper."""
    found = value("SELECT seq FROM sale WHERE receipt_no = ?", (receipt_no,))
    return None if found is None else int(found)


def returned(seq: int) -> dict[int, Quantity]:
    """How much of each line of this sale has come back so far, as positive quantities."""
    found = rows(
        "SELECT returns_ordinal, -sum(quantity) FROM line WHERE returns_sale = ? GROUP BY 1",
        (seq,),
    )
    return {int(ordinal): Quantity(int(milli)) for ordinal, milli in found}


def read(seq: int, currency: str) -> Sale:
    """Give the recorded sale with this row number; IndexError if there is none."""
    (head,) = rows(f"SELECT {HEAD} FROM sale WHERE seq = ?", (seq,))  # noqa: S608  (our own columns)
    lines = rows(f"SELECT {LINE} FROM line WHERE sale = ? ORDER BY ordinal", (seq,))  # noqa: S608
    offers: dict[int, list[OfferShare]] = {}
    for line, key, name, minor, uses in rows(_OFFERS, (seq,)):
        offers.setdefault(line, []).append(OfferShare(key, name, Money(minor, currency), uses))
    taxes: dict[int, list[TaxShare]] = {}
    for line, key, name, where, rate, minor, kind, letter in rows(_TAXES, (seq,)):
        one = TaxShare(key, name, where or "", rate, Money(minor, currency), TaxKind(kind), letter)
        taxes.setdefault(line, []).append(one)
    sold = tuple(
        _sold(line, tuple(offers.get(line[1], ())), tuple(taxes.get(line[1], ())), currency)
        for line in lines
    )
    sale = _sale(head, sold, rows(_TENDERS, (seq,)), currency)
    sale = replace(sale, exempt=_exempt(seq), took=_took(head[23], head[24]))
    coupons = tuple((code, offer) for code, offer in rows(_COUPONS, (seq,)))
    if not (sale.customer or coupons):
        return sale
    tier, circle, member = _key(head[21]), _key(head[22]), _mask(sale.customer)
    return replace(sale, tier=tier, circle=circle, coupons=coupons, member=member)


def _mask(key: str | None) -> str:
    """Say how a member may be shown; empty for one who left, or never was one."""
    if key is None:
        return ""
    from db.facts.customer import Customer  # noqa: PLC0415  (only where members buy)

    found = rows(_MEMBER, (key,))
    return Customer(key, *found[0]).mask if found else ""


def _sale(
    head: tuple[Any, ...],
    lines: tuple[SoldLine, ...],
    paid: Iterable[tuple[Any, ...]],
    currency: str,
) -> Sale:
    def money(minor: int) -> Money:
        return Money(minor, currency)

    return Sale(
        sale_id=head[1],
        till=_known(head[2]),
        number=head[3],
        receipt_no=head[4],
        at=Moment(head[5], head[6]),
        business_day=BusinessDay(head[7]),
        shop=_known(head[9]),
        cashier=_known(head[10]),
        segment=_key(head[11]),
        customer=_key(head[12]),
        gross=money(head[13]),
        discount=money(head[14]),
        total=money(head[15]),
        tax=money(head[16]),
        rounding=money(head[17]),
        change=money(head[18]),
        reference=head[19],
        lines=lines,
        tenders=tuple(
            Paid(
                _known(kind).key,
                money(amount),
                money(given),
                attempt or "",
                masked or "",
                None if left is None else money(left),
            )
            for kind, amount, given, attempt, masked, left in paid
        ),
    )


def _took(scan_ms: int | None, tender_ms: int | None) -> Took | None:
    return None if scan_ms is None or tender_ms is None else Took(scan_ms, tender_ms)


def _known(label: int) -> Named:
    return named(label) or Named("", "")


def _key(label: int) -> str | None:
    found = named(label)
    return found.key if found else None


def _sold(
    row: tuple[Any, ...],
    offers: tuple[OfferShare, ...],
    taxes: tuple[TaxShare, ...],
    currency: str,
) -> SoldLine:
    def money(minor: int) -> Money:
        return Money(minor, currency)

    return SoldLine(
        ordinal=row[1],
        product=_known(row[2]),
        barcode=row[3],
        department=named(row[4]),
        unit=row[5],
        weighed=bool(row[6]),
        quantity=Quantity(row[7]),
        regular=UnitPrice(row[8], currency),
        price=UnitPrice(row[9], currency),
        gross=money(row[10]),
        override=money(row[11]),
        line_discount=money(row[12]),
        basket_share=money(row[13]),
        total=money(row[14]),
        tax_rate=row[15],
        tax=money(row[16]),
        cost=None if row[17] is None else money(row[17]),
        reason=row[18],
        returns=_ref(row[19], row[20]),
        offer_share=money(row[21]),
        offers=offers,
        taxes=taxes,
    )


def _ref(seq: int | None, ordinal: int | None) -> SoldRef | None:
    if seq is None or ordinal is None:
        return None
    ((sale_id, receipt_no),) = rows("SELECT id, receipt_no FROM sale WHERE seq = ?", (seq,))
    return SoldRef(sale_id, ordinal, receipt_no)

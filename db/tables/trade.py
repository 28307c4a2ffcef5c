"""What was sold, and what is still open?

Written by the prepared statements of `db.ledger`; the models here define the schema. Dimensions
are ids of `label`, which keeps key and name of the time together.
"""

from __future__ import annotations

from peewee import SQL, BigIntegerField, BlobField, CompositeKey, IntegerField, TextField

from db.tables.base import Row


class LabelRow(Row):
    """A dimension's key with one of the names it has had; never changed, never deleted."""

    id = IntegerField(primary_key=True)
    kind = TextField()
    key = TextField()
    text = TextField()

    class Meta:
        """Named after what it holds."""

        table_name = "label"
        indexes = ((("kind", "key", "text"), True),)


class SaleRow(Row):
    """The head of a recorded sale."""

    seq = IntegerField(primary_key=True)
    id = TextField(unique=True)
    till = IntegerField()
    number = IntegerField()
    receipt_no = TextField(unique=True)
    at_ms = BigIntegerField()
    offset_min = IntegerField()
    day = IntegerField()
    hour = IntegerField()
    shop = IntegerField()
    cashier = IntegerField()
    segment = IntegerField()
    customer = IntegerField()
    gross = BigIntegerField()
    discount = BigIntegerField()
    total = BigIntegerField()
    tax = BigIntegerField()
    rounding = BigIntegerField()
    change = BigIntegerField()
    reference = TextField(null=True)
    request = TextField()
    tier = IntegerField(constraints=[SQL("DEFAULT 0")])
    circle = IntegerField(constraints=[SQL("DEFAULT 0")])
    scan_ms = IntegerField(null=True)
    tender_ms = IntegerField(null=True)

    class Meta:
        """Named after what it holds."""

        table_name = "sale"
        indexes = (
            (("till", "number"), True),
            (("reference",), False),
            (("day", "at_ms"), False),
            (("day", "till", "number"), False),
        )


class LineRow(Row):
    """One line sold or returned, every amount frozen."""

    sale = IntegerField(constraints=[SQL('REFERENCES "sale" ("seq")')])
    ordinal = IntegerField()
    product = IntegerField()
    barcode = TextField(null=True)
    department = IntegerField()
    unit = TextField()
    weighed = IntegerField()
    quantity = BigIntegerField()
    regular = BigIntegerField()
    price = BigIntegerField()
    gross = BigIntegerField()
    override = BigIntegerField()
    line_discount = BigIntegerField()
    basket_share = BigIntegerField()
    total = BigIntegerField()
    tax_rate = IntegerField()
    tax = BigIntegerField()
    cost = BigIntegerField(null=True)
    reason = TextField()
    returns_sale = IntegerField(null=True)
    returns_ordinal = IntegerField(null=True)
    offer_share = BigIntegerField(constraints=[SQL("DEFAULT 0")])

    class Meta:
        """Named after what it holds."""

        table_name = "line"
        without_rowid = True
        primary_key = CompositeKey("sale", "ordinal")


class LineOfferRow(Row):
    """What one offer took off one line; a line's rows add up to its share."""

    sale = IntegerField(constraints=[SQL('REFERENCES "sale" ("seq")')])
    line = IntegerField()
    place = IntegerField()
    offer = IntegerField()
    amount = BigIntegerField()
    uses = IntegerField()

    class Meta:
        """Named after what it holds."""

        table_name = "line_offer"
        without_rowid = True
        primary_key = CompositeKey("sale", "line", "place")


class CouponRow(Row):
    """A coupon with a number of its own that a sale used up."""

    sale = IntegerField(constraints=[SQL('REFERENCES "sale" ("seq")')])
    code = TextField(index=True)
    offer = IntegerField()

    class Meta:
        """Named after what it holds."""

        table_name = "coupon"
        without_rowid = True
        primary_key = CompositeKey("sale", "code")


class LineTaxRow(Row):
    """What one named tax took of one line; a line's rows add up to its tax."""

    sale = IntegerField(constraints=[SQL('REFERENCES "sale" ("seq")')])
    line = IntegerField()
    place = IntegerField()
    tax = IntegerField()
    jurisdiction = IntegerField()
    rate = IntegerField()
    amount = BigIntegerField()
    kind = TextField()
    letter = TextField()

    class Meta:
        """Named after what it holds."""

        table_name = "line_tax"
        without_rowid = True
        primary_key = CompositeKey("sale", "line", "place")


class SaleExemptRow(Row):
    """Why a sale bears no tax: the customer's certificate."""

    sale = IntegerField(primary_key=True, constraints=[SQL('REFERENCES "sale" ("seq")')])
    certificate = TextField()
    reason = TextField()
    until = IntegerField(null=True)

    class Meta:
        """Named after what it holds."""

        table_name = "sale_exempt"


class TenderRow(Row):
    """How a sale was paid."""

    sale = IntegerField(constraints=[SQL('REFERENCES "sale" ("seq")')])
    ordinal = IntegerField()
    kind = IntegerField()
    amount = BigIntegerField()
    given = BigIntegerField()
    attempt = TextField(null=True)

    class Meta:
        """Named after what it holds."""

        table_name = "tender"
        without_rowid = True
        primary_key = CompositeKey("sale", "ordinal")


class JournalRow(Row):
    """One record of a till's chain: a sale or a technical event."""

    till = TextField()
    seq = IntegerField()
    epoch = IntegerField()
    code = IntegerField()
    at_ms = BigIntegerField()
    offset_min = IntegerField()
    person = TextField()
    sale = IntegerField(null=True)
    body = TextField()
    prev = BlobField()
    hash = BlobField()
    key = TextField()
    signature = BlobField()

    class Meta:
        """Named after what it holds."""

        table_name = "journal"
        without_rowid = True
        primary_key = CompositeKey("till", "seq")


class ClosingRow(Row):
    """A closed day (Z): which records it covers and what they add up to."""

    till = TextField()
    z = IntegerField()
    day = IntegerField()
    at_ms = BigIntegerField()
    offset_min = IntegerField()
    person = TextField()
    first_number = IntegerField()
    last_number = IntegerField()
    body = TextField()

    class Meta:
        """Named after what it holds."""

        table_name = "closing"
        without_rowid = True
        primary_key = CompositeKey("till", "z")


class OutboxRow(Row):
    """A job that leaves the store: print, drawer, display."""

    id = IntegerField(primary_key=True)
    kind = TextField()
    sale = IntegerField(null=True)
    copy = IntegerField()
    state = TextField()
    tries = IntegerField()
    made_ms = BigIntegerField()
    done_ms = BigIntegerField(null=True)
    why = TextField()
    attempt = IntegerField(null=True)

    class Meta:
        """Named after what it holds."""

        table_name = "outbox"
        indexes = ((("state", "kind", "id"), False),)


class BasketRow(Row):
    """An open or parked basket; its head as JSON."""

    id = TextField(primary_key=True)
    till = TextField()
    state = TextField()
    at_ms = BigIntegerField()
    head = TextField()

    class Meta:
        """Named after what it holds."""

        table_name = "basket"


class BasketLineRow(Row):
    """One line of an open basket as JSON, so that a scan writes one row."""

    basket = TextField()
    line = IntegerField()
    place = IntegerField()
    body = TextField()

    class Meta:
        """Named after what it holds."""

        table_name = "basket_line"
        without_rowid = True
        primary_key = CompositeKey("basket", "line")

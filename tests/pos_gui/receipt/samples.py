"""Which receipts do we look at? Recorded sales of three shops, made as small functions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.basket import SoldRef
from db.facts.moment import Moment, business_day
from db.facts.money import Money, UnitPrice, tax_inside, tax_on_top, total
from db.facts.offered import OfferShare
from db.facts.place import Shop
from db.facts.quantity import Quantity
from db.facts.sale import Named, Sale, SoldLine
from db.facts.tender import Paid
from db.places import profile
from pos_gui.receipt.document import document

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_gui.receipt.blocks import Receipt

LONG_NAME = "Organic stone-ground wholemeal spelt flour from Canterbury 5k"
"""A name of sixty characters."""

SHOP_CN = Shop(
    key="01",
    name="惠民生鲜",
    branch="人民路店",
    address="人民路 118 号",
    phone="021-5550 0118",
    tax_no="91310000MA1K00000X",
    profile=profile("CN"),
    demo=False,
)
SHOP_TW = Shop(
    key="02",
    name="東門雜貨",
    branch="永康分店",
    address="永康街 12 號",
    phone="02-5550 0112",
    tax_no="00000000",
    profile=profile("TW"),
    demo=False,
)
SHOP_NZ = Shop(
    key="03",
    name="Kauri Grocers",
    branch="Pukekohe",
    address="118 King Street",
    phone="09 555 0118",
    tax_no="000-000-000",
    profile=profile("NZ"),
    demo=False,
)
SHOP_US = replace(SHOP_NZ, name="Corner Store", profile=profile("US"), tax_no="")


def line(  # noqa: PLR0913  (all but three by name)
    name: str,
    quantity: str,
    price: str,
    *,
    currency: str = "CNY",
    rate: int = 1300,
    unit: str = "",
    charged: str | None = None,
    off: str = "0",
    share: str = "0",
    offers: Sequence[tuple[str, str]] = (),
    returns: SoldRef | None = None,
    on_top: bool = False,
) -> SoldLine:
    """Make a sold line; `off` and `share` are what was taken off, `unit` makes it weighed."""
    many = Quantity.parse(quantity)
    regular, paid = UnitPrice.parse(price, currency), UnitPrice.parse(charged or price, currency)
    gross = regular.times(many)
    override = gross - paid.times(many)
    line_off, basket_off = Money.parse(off, currency), Money.parse(share, currency)
    taken = tuple(OfferShare(name, name, Money.parse(amount, currency)) for name, amount in offers)
    offered = total((one.amount for one in taken), currency)
    net = gross - override - line_off - offered - basket_off
    tax = Money((tax_on_top if on_top else tax_inside)(net.minor, rate), currency)
    return SoldLine(
        ordinal=1,
        product=Named(name, name),
        barcode=None,
        department=None,
        unit=unit,
        weighed=bool(unit),
        quantity=many,
        regular=regular,
        price=paid,
        gross=gross,
        override=override,
        line_discount=line_off,
        offer_share=offered,
        basket_share=basket_off,
        total=net + tax if on_top else net,
        tax_rate=rate,
        tax=tax,
        cost=None,
        returns=returns,
        offers=taken,
    )


def sale(  # noqa: PLR0913  (all but two by name)
    shop: Shop,
    lines: Sequence[SoldLine],
    *,
    given: str | None = None,
    rounding: int = 0,
    number: int = 483,
    reference: str | None = None,
) -> Sale:
    """Record lines as sold at till 03, paid in cash; without `given` exactly what is due."""
    currency = shop.profile.currency
    at = Moment.parse("2026-11-22T14:33:08", shop.profile.zone)
    due = total((one.total for one in lines), currency) + Money(rounding, currency)
    handed = Money.parse(given, currency) if given else due
    return Sale(
        sale_id="01938f00-0000-7000-8000-000000000001",
        receipt_no=f"03-{number:06d}",
        number=number,
        shop=Named(shop.key, shop.name),
        till=Named("03", "03"),
        cashier=Named("0017", "王小燕" if currency in {"CNY", "TWD"} else "Maia"),
        at=at,
        business_day=business_day(at, shop.profile.cut_off_hour),
        lines=tuple(replace(one, ordinal=at) for at, one in enumerate(lines, 1)),
        tenders=(Paid("cash", due, handed),),
        gross=total((one.gross for one in lines), currency),
        discount=total((one.discount for one in lines), currency),
        total=total((one.total for one in lines), currency),
        tax=total((one.tax for one in lines), currency),
        rounding=Money(rounding, currency),
        change=handed - due,
        reference=reference,
    )


def picture() -> Sale:
    """Make the sale of the design's picture."""
    lines = (
        line("五常稻香大米 5kg", "1", "59.90", rate=900, off="5.00"),
        line("伊利纯牛奶 250ml×12", "2", "49.90", rate=900, off="24.95"),
        line("海天金标生抽 500ml", "1", "9.90"),
        line("红富士苹果 散称", "1.236", "11.96", rate=900, unit="kg", charged="9.96"),
        line("鲜猪肋排 散称", "0.684", "49.60", rate=0, unit="kg"),
        line("农夫山泉饮用水 550ml", "6", "2.00"),
        line("维达抽纸 120抽×6包", "1", "25.90", off="2.59"),
        line("青岛啤酒经典 500ml", "3", "6.50"),
        line("大白兔奶糖 227g", "1", "18.80", charged="15.90"),
    )
    return sale(SHOP_CN, lines, given="300.00")


def taiwan() -> Sale:
    """Make a sale in Taiwan: cash to the dollar, one rate and exempt goods."""
    lines = (
        line("臺東池上米 3kg", "1", "259.00", currency="TWD", rate=500),
        line("高山烏龍茶 150g", "2", "380.00", currency="TWD", rate=500, off="76.00"),
        line("有機高麗菜", "1.150", "68.90", currency="TWD", rate=0, unit="kg"),
    )
    return sale(SHOP_TW, lines, given="2000.00", rounding=-24)


def zealand() -> Sale:
    """Make a sale in New Zealand: an amount off the basket, cash to ten cents, a long name."""
    lines = (
        line("Flat white beans 200 g", "2", "11.99", currency="NZD", rate=1500, share="1.20"),
        line("Kumara, loose", "0.734", "5.49", currency="NZD", rate=1500, unit="kg", share="0.20"),
        line(LONG_NAME, "1", "18.50", currency="NZD", rate=1500, share="0.93"),
        line("Screw M4", "24", "0.125", currency="NZD", rate=1500, share="0.15"),
    )
    due = total((one.total for one in lines), "NZD").minor
    return sale(SHOP_NZ, lines, given="60.00", rounding=-(due % 10))


def refund() -> Sale:
    """Make a return of two lines of the picture's sale."""
    ref = SoldRef("01938f00-0000-7000-8000-000000000000", 2, "03-000483")
    lines = (
        line("伊利纯牛奶 250ml×12", "-1", "49.90", rate=900, off="-12.48", returns=ref),
        line("大白兔奶糖 227g", "-1", "18.80", charged="15.90", returns=replace(ref, ordinal=9)),
    )
    return sale(SHOP_CN, lines, number=485, reference="03-000483")


def exchange() -> Sale:
    """Make an exchange: one thing comes back, a dearer one goes out."""
    ref = SoldRef("01938f00-0000-7000-8000-000000000000", 1, "03-000470")
    lines = (
        line("Kettle 1.5 L", "-1", "39.90", currency="NZD", rate=1500, returns=ref),
        line("Kettle 2.0 L", "1", "49.90", currency="NZD", rate=1500),
    )
    return sale(SHOP_NZ, lines, number=486, reference="03-000470")


def on_top() -> Sale:
    """Make a sale in the United States: tax comes on top."""
    lines = (
        line("Paper towels", "2", "7.25", currency="USD", rate=700, on_top=True, off="1.00"),
        line("Bread", "1", "4.10", currency="USD", rate=0, on_top=True),
    )
    return sale(SHOP_US, lines, given="20.00")


def tipped() -> Sale:
    """Make the same, paid by card with a tip."""
    plain = on_top()
    due, tip = plain.total, Money(3_24, "USD")
    paid = Paid("card", due, due + tip, "a1")
    return replace(plain, tenders=(paid,), change=Money(0, "USD"))


def dear() -> Sale:
    """Make a sale whose figures are wider than their columns."""
    lines = (
        line("黄金摆件", "12", "1234567.8901", charged="1200000.00"),
        line("钻石", "1234.567", "99999.9999", unit="千克", rate=600, share="1.00"),
    )
    return sale(SHOP_CN, lines, number=1_234_567)


def offered() -> Sale:
    """Make a sale under three offers; one touches a single line, one a set, one all of them."""
    half, deal, spend = "牛奶第二件半价", "午市套餐 25元", "满100减20"
    lines = (
        line(
            "伊利纯牛奶 250ml×12",
            "2",
            "49.90",
            rate=900,
            offers=((half, "24.95"), (spend, "12.23")),
        ),
        line("全麦三明治", "1", "18.00", rate=1300, offers=((deal, "2.21"), (spend, "2.58"))),
        line("鲜榨橙汁 300ml", "1", "10.50", offers=((deal, "1.29"), (spend, "1.50"))),
        line(
            "维达抽纸 120抽×6包", "1", "25.90", off="2.59", offers=((spend, "3.69"),), share="1.00"
        ),
    )
    return sale(SHOP_CN, lines, given="110.00", number=501)


def offered_in_english() -> Sale:
    """Make a sale under two offers, of which one has a long name."""
    both = "Two coffees and any slice of the day's cake for 12.00"
    lines = (
        line("Flat white", "2", "5.50", currency="NZD", rate=1500, offers=((both, "2.59"),)),
        line("Carrot cake", "1", "6.50", currency="NZD", rate=1500, offers=((both, "1.53"),)),
        line(
            LONG_NAME,
            "2",
            "18.50",
            currency="NZD",
            rate=1500,
            offers=(("2nd half price", "9.25"),),
        ),
    )
    return sale(SHOP_NZ, lines, number=502)


def offered_in_taiwan() -> Sale:
    """Make a sale in Taiwan under an offer."""
    lines = (
        line(
            "高山烏龍茶 150g", "2", "380.00", currency="TWD", rate=500,
            offers=(("烏龍茶第二件五折", "190.00"),),
        ),
        line("臺東池上米 3kg", "1", "259.00", currency="TWD", rate=500),
    )  # fmt: skip
    return sale(SHOP_TW, lines, given="1000.00", number=503)


def offered_and_back() -> Sale:
    """Make the return of one of two that offers had reduced: their parts are given back."""
    ref = SoldRef("01938f00-0000-7000-8000-000000000000", 1, "03-000501")
    lines = (
        line(
            "伊利纯牛奶 250ml×12", "-1", "49.90", rate=900, returns=ref,
            offers=(("牛奶第二件半价", "-12.48"), ("满100减20", "-6.11")),
        ),
    )  # fmt: skip
    return sale(SHOP_CN, lines, number=504, reference="03-000501")


def stored() -> Sale:
    """Make a sale that a stored-value card has paid in part."""
    made = sale(SHOP_NZ, (line("Kettle 2.0 L", "1", "49.90", currency="NZD", rate=1500),))
    card = Paid(
        "stored", Money(30_00, "NZD"), Money(30_00, "NZD"), "a1", "880100******0103",
        Money(0, "NZD"),
    )  # fmt: skip
    return replace(made, tenders=(card, Paid("cash", Money(19_90, "NZD"), Money(19_90, "NZD"))))


def golden() -> dict[str, Receipt]:
    """Name the receipts kept in tests/golden/receipts."""
    demo = replace(SHOP_CN, demo=True)
    return {
        "sale_zh_CN": document(picture(), SHOP_CN),
        "sale_zh_TW": document(taiwan(), SHOP_TW),
        "sale_en": document(zealand(), SHOP_NZ),
        "return_zh_CN": document(refund(), SHOP_CN),
        "return_en": document(refund(), SHOP_CN, language="en"),
        "exchange_en": document(exchange(), SHOP_NZ),
        "copy_zh_CN": document(refund(), SHOP_CN, copy=2),
        "copy_zh_TW": document(taiwan(), SHOP_TW, copy=1),
        "demo_zh_CN": document(dear(), demo),
        "stored_en": document(stored(), SHOP_NZ),
        "tax_on_top_en": document(on_top(), SHOP_US),
        "tip_en": document(tipped(), SHOP_US),
        "tip_zh_TW": document(tipped(), SHOP_US, language="zh_TW"),
        "picture_en": document(picture(), SHOP_CN, language="en"),
        "offers_zh_CN": document(offered(), SHOP_CN),
        "offers_en": document(offered_in_english(), SHOP_NZ),
        "offers_zh_TW": document(offered_in_taiwan(), SHOP_TW),
        "offers_back_zh_CN": document(offered_and_back(), SHOP_CN),
    }

"""Which card slips do we look at? Orders of three shops, made as small functions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.facts.answer import Approved, Declined
from db.facts.card import (
    Attempt,
    AttemptState,
    CardKind,
    CardShown,
    EntryMode,
    Intent,
    Original,
)
from db.facts.moment import Moment
from db.facts.money import Money
from db.facts.slip import PaperSlip
from pos_gui.card import signature
from pos_gui.receipt.slip import Part, parts, slip
from tests.pos_gui.receipt import samples

if TYPE_CHECKING:
    from db.facts.batch import Signature
    from db.facts.place import Shop
    from pos_gui.receipt.blocks import Receipt

S = AttemptState
AT = Moment.parse("2026-11-22T14:33:08", "Asia/Shanghai")
CARD = CardShown(
    "622576******9524",
    "k1",
    "CUP",
    EntryMode.CHIP,
    with_pin=True,
    expiry="3012",
    issuer="建设银行",
)
TAPPED = replace(CARD, entry=EntryMode.CONTACTLESS, with_pin=False)
RRN = "112233445566"


def limit(currency: str = "CNY") -> Money:
    """Give the amount up to which a contactless card needs no signature."""
    return Money(1000_00, currency)


def attempt(  # noqa: PLR0913  (all but one by name)
    kind: CardKind = CardKind.SALE,
    *,
    minor: int = 256_60,
    currency: str = "CNY",
    card: CardShown = CARD,
    state: AttemptState = S.APPROVED,
    tip: int = 0,
    original: bool = False,
    **more: object,
) -> Attempt:
    """Make an attempt as the books give it; approved ones with the host's numbers."""
    amount = Money(minor, currency)
    first = Original("a0", 41, 6, "1121", "112200000006", "Z9Y8X7", amount) if original else None
    intent = Intent(
        "a1", kind, amount, card, "b1", AT, "0017", original=first,
        tip=Money(tip, currency) if tip else None,
    )  # fmt: skip
    yes = Approved(
        "00",
        amount,
        RRN,
        "A1B2C3",
        "1122",
        "143310",
        "1122",
        "中国建设银行",
        "中国工商银行",
        "CUP",
    )
    result = yes if state in {S.APPROVED, S.REVERSED} else None
    plain = Attempt(intent, "03", "12345678", "898320153990001", 42, 7, state, result)
    return replace(plain, **more) if more else plain  # type: ignore[arg-type]


def paper(
    one: Attempt,
    *,
    copy: int = 0,
    host: str = "bank.example:9000",
    name: str = "惠民生鲜超市人民路店",
) -> PaperSlip:
    """Order a slip."""
    return PaperSlip(one, name, host, copy, None, signed_later=False, at=AT, person="0017")


def strokes() -> signature.Strokes:
    """Draw something like a name."""
    return tuple(
        tuple(
            signature.Point(800 + 700 * many + 18 * at, 1500 + (at * 53 % 700) - 300, at * 9, 500)
            for at in range(40)
        )
        for many in range(8)
    )


def drawn(one: Attempt) -> Signature:
    """Sign an attempt on the screen."""
    return signature.drawn(one, strokes(), AT)


def signed(one: Attempt) -> PaperSlip:
    """Order the merchant's copy with a signature."""
    return replace(paper(one), signature=drawn(one), signed_later=True)


def made(order: PaperSlip, shop: Shop, part: Part, *, to_sign: bool = True) -> Receipt:
    """Make the slip of an order."""
    currency = order.attempt.intent.amount.currency
    return slip(order, shop, part, to_sign=to_sign, limit=limit(currency))


def orders() -> dict[str, tuple[PaperSlip, Shop, bool]]:
    """Name the slips that are kept and looked at: order, shop, whether it is to be signed."""
    taiwan = attempt(minor=2_510_00, currency="TWD", card=replace(CARD, issuer="玉山銀行"))
    zealand = attempt(
        minor=63_20, currency="NZD", card=replace(CARD, brand="VIS", issuer="Kiwibank"), tip=5_00
    )
    pending = attempt(CardKind.REFUND, minor=49_90, state=S.REFUND_UNKNOWN, original=True)
    declined = attempt(state=S.DECLINED, result=Declined("51", "no_money"))
    no_refund = attempt(
        CardKind.REFUND, minor=49_90, state=S.DECLINED, original=True,
        result=Declined("25", "check_original"),
    )  # fmt: skip
    wallet = CardShown("WeChat 13", "k2", "WeChat Pay", EntryMode.CODE)
    own = CardShown("880100******0103", "k3", "", EntryMode.SWIPED)
    loaded = replace(attempt(CardKind.STORED_LOAD, minor=200_00, card=own), batch=0)
    loaded = replace(loaded, result=Approved("00", loaded.intent.amount, "000000000012"))
    demo = replace(samples.SHOP_CN, demo=True)
    return {
        "sale_zh_CN": (paper(attempt()), samples.SHOP_CN, True),
        "sale_zh_TW": (paper(taiwan, name="東門雜貨永康分店"), samples.SHOP_TW, True),
        "sale_en": (paper(zealand, name=samples.LONG_NAME), samples.SHOP_NZ, True),
        "signed_zh_CN": (signed(attempt()), samples.SHOP_CN, True),
        "signed_en": (signed(zealand), samples.SHOP_NZ, True),
        "tapped_zh_CN": (paper(attempt(card=TAPPED)), samples.SHOP_CN, False),
        "pending_zh_CN": (paper(pending), samples.SHOP_CN, True),
        "pending_en": (paper(pending, copy=2), replace(samples.SHOP_NZ), True),
        "declined_zh_TW": (paper(declined), samples.SHOP_TW, True),
        "no_refund_zh_CN": (paper(no_refund), samples.SHOP_CN, True),
        "no_refund_en": (paper(no_refund), samples.SHOP_NZ, True),
        "void_zh_CN": (
            paper(attempt(CardKind.VOID, original=True), copy=1), samples.SHOP_CN, False,
        ),
        "wallet_zh_CN": (
            paper(attempt(CardKind.WALLET, card=wallet), host="simulator"), demo, False,
        ),
        "loaded_zh_CN": (
            replace(paper(loaded, host="simulator"), left=Money(320_50, "CNY")),
            samples.SHOP_CN, False,
        ),
        "reversing_en": (paper(attempt(state=S.REVERSAL_DUE)), samples.SHOP_NZ, True),
    }  # fmt: skip


def every() -> dict[str, Receipt]:
    """Make each of them, all copies."""
    return {
        f"slip_{name}_{part.value}": made(order, shop, part, to_sign=to_sign)
        for name, (order, shop, to_sign) in orders().items()
        for part in parts(order)
    }


KEPT = (
    "sale_zh_CN_merchant", "sale_zh_CN_cardholder", "sale_zh_TW_merchant", "sale_en_merchant",
    "signed_zh_CN_merchant", "signed_en_merchant", "tapped_zh_CN_merchant",
    "pending_zh_CN_cardholder", "pending_en_cardholder", "declined_zh_TW_cardholder",
    "no_refund_zh_CN_cardholder", "no_refund_en_cardholder", "void_zh_CN_merchant",
    "wallet_zh_CN_cardholder", "reversing_en_cardholder", "loaded_zh_CN_cardholder",
)  # fmt: skip


def golden() -> dict[str, Receipt]:
    """Name the slips kept in tests/golden/receipts."""
    slips = every()
    return {f"slip_{name}": slips[f"slip_{name}"] for name in KEPT}

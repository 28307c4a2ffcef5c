"""Which sample views do the gallery and the tests show? One small basket, thrice told.

The words are finished, as the presenter would hand them over; the amounts add up.
"""
# ruff: noqa: E501  (the width of Chinese is counted double)

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pos_gui.screens.kit.entry import EntryView
from pos_gui.screens.kit.views import (
    CommitView,
    HeaderView,
    KeyView,
    LampView,
    Mode,
    RibbonView,
    Size,
    Tone,
)
from pos_gui.screens.sale.step_views import ReturnView, WaitView
from pos_gui.screens.sale.view import (
    AmountView,
    GoodsLine,
    GoodsView,
    HelpLine,
    HelpView,
    LastKind,
    LastView,
    LedgerLine,
    Page,
    PanelView,
    PayView,
    RowView,
    SellView,
    SideView,
    StepView,
    TotalsView,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_gui.screens.sale.step_views import ScreenView

LANGUAGES = ("zh_CN", "zh_TW", "en")
"""The languages there are."""

_ZH_ROWS = (
    ("五常稻香大米 5kg", "1", "54.90", "54.90", "59.90", "−5.00", "限时特价", "促"),
    ("伊利纯牛奶 250ml×12", "2", "49.90", "74.85", "", "−24.95", "第二件半价", "促"),
    ("海天金标生抽 500ml", "1", "9.90", "9.90", "", "", "", ""),
    ("红富士苹果 散称", "1.236 kg", "9.96", "12.31", "11.96", "−2.47", "会员价", "秤会"),
    ("鲜猪肋排 散称", "0.684 kg", "49.60", "33.93", "", "", "", "秤"),
    ("农夫山泉饮用水 550ml", "6", "2.00", "12.00", "", "", "", ""),
    ("维达抽纸 120抽×6包", "1", "25.90", "23.31", "", "−2.59", "折扣 10%，外包装破损", "折"),
    ("青岛啤酒经典 500ml", "3", "6.50", "19.50", "", "", "", "8"),
    ("大白兔奶糖 227g", "1", "15.90", "15.90", "18.80", "−2.90", "会员价", "会"),
)
_EN_ROWS = (
    ("Anchor Blue milk 2 L", "1", "4.69", "4.69", "", "", "", ""),
    ("Vogel's Original loaf 720 g", "2", "5.20", "9.00", "", "−1.40", "2 for $9.00", "P"),
    ("Royal Gala apples, loose", "1.236 kg", "3.99", "4.93", "", "", "", "k"),
    ("Whittaker's Creamy Milk 250 g", "1", "5.49", "5.49", "6.49", "−1.00", "Member price", "M"),
    ("Weet-Bix 1.2 kg", "1", "7.99", "7.99", "", "", "", ""),
    ("Steinlager Classic 12 × 330 ml", "1", "25.99", "25.99", "", "", "", "8"),
    ("Flat white, regular", "2", "5.50", "11.00", "", "", "", ""),
)
_MARKS = {"8": "18", "k": "kg"}


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language that the samples need."""

    shop: str
    facts: tuple[str, ...]
    lamps: tuple[str, str, str]
    day: str
    sale: str
    code: str
    number: str
    parked: str
    hint: str
    member: tuple[str, str]
    member_note: str
    ledger: tuple[tuple[str, str], ...]
    due: str
    sign: str
    amount: str
    pay: str
    exact: str
    notes: tuple[str, str, str]
    bar: tuple[str, ...]


_BAR_KEYS = ("F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "Del", "Ctrl+Z", "Ctrl+K")
_COMMANDS = (
    "help", "member", "find", "staff", "return", "price",
    "line_discount", "basket_discount", "park", "void_line", "undo", "commands",
)  # fmt: skip

SAID = {
    "zh_CN": Words(
        "惠民生鲜 人民路店",
        ("收银机 03", "王小燕 0017", "早班"),
        ("打印机", "钱箱", "网络"),
        "11-22 周日",
        "销售",
        "SALE",
        "单号 03-000483",
        "挂单 2",
        "扫码，或输入条码、拼音、数量*",
        ("林晓梅", "金卡 2,386 分"),
        "会员价",
        (("件数", "17 件，9 行"), ("满200减20", "−20.00"), ("共优惠", "−57.91"), ("含税", "19.37")),
        "应收",
        "¥",
        "236.60",
        "收款",
        "正好",
        ("¥240", "¥250", "¥300"),
        ("帮助", "会员", "查价", "营业员", "退换货", "改价",
         "单品折扣", "整单折扣", "挂单", "删除行", "撤销", "命令"),
    ),
    "zh_TW": Words(
        "惠民生鮮 人民路門市",
        ("收銀機 03", "王小燕 0017", "早班"),
        ("印表機", "錢櫃", "網路"),
        "11-22 週日",
        "銷售",
        "SALE",
        "單號 03-000483",
        "掛單 2",
        "掃描，或輸入條碼、拼音、數量*",
        ("林曉梅", "金卡 2,386 點"),
        "會員價",
        (("件數", "17 件，9 行"), ("滿200減20", "−20.00"), ("共優惠", "−57.91"), ("含稅", "19.37")),
        "應收",
        "NT$",
        "236.60",
        "收款",
        "剛好",
        ("NT$240", "NT$250", "NT$300"),
        ("說明", "會員", "查價", "店員", "退換貨", "改價",
         "單品折扣", "整單折扣", "掛單", "取消品項", "復原", "命令"),
    ),
    "en": Words(
        "Harbour Grocer, Wharf St",
        ("Till 2", "Aroha M. 0104", "Shift since 07:30"),
        ("Printer", "Drawer", "Offline, 4 to send"),
        "Sun 22 Nov",
        "Sale",
        "",
        "No. 02-118204",
        "Parked 1",
        "Scan, or type a code, a name, a quantity*",
        ("Mere Walker", "Gold, 1,240 points"),
        "Member price",
        (("Items", "9 in 7 lines"), ("$5 off over $60", "−5.00"), ("Saved in all", "−7.40"),
         ("GST included", "8.36")),
        "To pay",
        "$",
        "64.09",
        "Take payment",
        "Exact",
        ("$65", "$70", "$100"),
        ("Help", "Member", "Find", "Staff / note", "Return", "Price",
         "Line disc.", "Basket disc.", "Park", "Void line", "Undo", "Commands"),
    ),
}  # fmt: skip
"""The words of each language."""


def header(language: str, *, demo: str = "") -> HeaderView:
    """Give a header; the English shop is off line."""
    said = SAID[language]
    lamps = tuple(
        LampView(icon, text, trouble=text.startswith("Offline"))
        for icon, text in zip(("printer", "drawer", "network"), said.lamps, strict=True)
    )
    return HeaderView(said.shop, said.facts, lamps, said.day, "14:32", demo)


def rows(language: str) -> tuple[RowView, ...]:
    """Give the basket."""
    table = _EN_ROWS if language == "en" else _ZH_ROWS
    return tuple(
        RowView(
            name, quantity, price, amount, was, discount, reason,
            tuple(_MARKS.get(mark, mark) for mark in marks),
            spoken=f"{name}, {quantity}, {amount}",
        )
        for name, quantity, price, amount, was, discount, reason, marks in table
    )  # fmt: skip


def bar(language: str, *, empty: bool = False) -> tuple[KeyView, ...]:
    """Give the twelve cells."""
    words = SAID[language].bar
    off = set(_COMMANDS[5:11]) if empty else set()
    return tuple(
        KeyView(command, text, cap=cap, lock=command == "price", enabled=command not in off)
        for command, text, cap in zip(_COMMANDS, words, _BAR_KEYS, strict=True)
    )


def cash(language: str, *, on: bool = True) -> tuple[KeyView, ...]:
    """Give exact and three notes."""
    said = SAID[language]
    exact = KeyView("exact", said.exact, f"{said.sign}{said.amount}" if on else "",
                    bold=True, enabled=on)  # fmt: skip
    notes = tuple(KeyView(f"cash:{note}", note, enabled=on) for note in said.notes)
    return (exact, *notes)


_TILES = (
    ("Flat white", "5.50"), ("Long black", "4.80"), ("Hot chocolate", "5.90"),
    ("Chai latte", "5.90"), ("Cheese scone", "4.20"), ("Mince and cheese pie", "6.20"),
    ("Roll, bread", "0.90"), ("Lamington", "3.80"), ("Bananas", "3.49/kg"),
    ("Kūmara, red", "4.99/kg"), ("Broccoli", "2.99"), ("Feijoas", "5.99/kg"),
    ("Paper bag", "0.20"), ("Ice, 3 kg", "4.50"), ("Newspaper", "3.40"), ("Gift card", "Any"),
)  # fmt: skip
_TILES_ZH = (
    ("塑料袋 大", "0.50"), ("豆浆 热", "3.00"), ("肉包", "2.50"), ("茶叶蛋", "2.00"),
    ("香蕉 散称", "6.98/kg"), ("土豆 散称", "3.96/kg"), ("西红柿 散称", "7.90/kg"),
    ("小白菜 散称", "5.96/kg"), ("油条", "2.00"), ("玉米 熟", "4.00"), ("烤红薯", "9.90"),
    ("冰块 3kg", "6.00"), ("报纸", "2.00"), ("礼品卡", "任意"), ("停车费", "5.00"), ("雨伞", "19.90"),
)  # fmt: skip


def side(language: str, page: Page, *, empty: bool = False) -> SideView:
    """Give the right column."""
    english = language == "en"
    groups = (
        ("Counter", "Produce", "Bakery", "Services")
        if english
        else ("前台", "蔬果", "熟食", "服务")
    )
    tiles = _TILES if english else _TILES_ZH
    commands = bar(language)
    return SideView(
        page,
        cash(language, on=not empty),
        tuple(KeyView(f"group:{one}", one, chosen=at == 0) for at, one in enumerate(groups)),
        "1 / 3",
        tuple(
            KeyView(f"sell:{at}", name, side=price, tint=at // 4)
            for at, (name, price) in enumerate(tiles)
        ),
        tuple(KeyView(key.command, key.text, key.cap, size=Size.BODY) for key in commands),
    )


def sell(language: str, page: Page = Page.PAD) -> SellView:
    """Give the selling screen with its basket."""
    said = SAID[language]
    goods = rows(language)
    last = goods[-1]
    return SellView(
        header=header(language),
        ribbon=RibbonView(Mode.SALE, said.sale, said.code, (said.number,),
                          (KeyView("recall", said.parked, cap="Shift+F9"),)),
        entry=EntryView(said.hint, "entry"),
        member=KeyView("member", said.member[0], said.member[1], "person", bold=True),
        last=LastView(LastKind.SOLD, last.name, said.member_note if language != "en" else "",
                      f"{last.price} × {last.quantity}", last.amount),
        rows=goods,
        selected=len(goods) - 1,
        totals=TotalsView(
            tuple(LedgerLine(label, value, saving=value.startswith("−"))
                  for label, value in said.ledger),
            AmountView(said.due, said.sign, said.amount),
        ),
        side=side(language, page),
        commit=CommitView("pay", Mode.SALE, said.pay, cap="F12"),
        bar=bar(language),
    )  # fmt: skip


def empty(language: str) -> SellView:
    """Give the selling screen after a sale, before the next."""
    said, english = SAID[language], language == "en"
    done = (
        "Last 02-118203, paid 236.60, change 63.40"
        if english
        else ("上一单 03-000483，收款 236.60，找零 63.40")
    )
    again = "Print again" if english else "补打"
    help_view = HelpView(
        "Scan the first item" if english else "请扫第一件商品",
        (
            HelpLine("6*", "then scan: six at once" if english else "再扫码，一次加 6 件"),
            HelpLine("pg", "finds by initials" if english else "拼音首字母查找，例如“苹果”"),
            HelpLine("Shift+F9", "brings a parked basket back" if english else "取回挂单"),
            HelpLine("F5", "return: scan the receipt" if english else "退货，先扫小票"),
        ),
    )
    full = sell(language)
    return replace(
        full,
        ribbon=replace(full.ribbon, chips=()),
        member=KeyView("member", "Member" if english else "会员", icon="person", cap="F2"),
        last=LastView(LastKind.DONE, done, key=KeyView("reprint", again, cap="Ctrl+P")),
        rows=(),
        selected=-1,
        totals=TotalsView((LedgerLine(said.ledger[0][0], "0"),),
                          AmountView(said.due, said.sign, "0.00", quiet=True)),
        side=side(language, Page.PAD, empty=True),
        commit=CommitView("pay", Mode.SALE, said.pay, cap="F12",
                          reason="Scan something first" if english else "扫入商品后可用"),
        bar=bar(language, empty=True),
        help=help_view,
    )  # fmt: skip


def first_run(language: str) -> SellView:
    """Give the selling screen of a shop that was founded today."""
    steps = (
        StepView("门店资料", "惠民生鲜 人民路店，税号已填", "tick", "done"),
        StepView("导入商品", "读取 Excel 或 CSV，先预览再写入", "2", "now",
                 key=KeyView("import", "开始", size=Size.BODY, tone=Tone.INK)),
        StepView("测试小票", "打印一张样张，检查中文与切纸", "3",
                 key=KeyView("later", "稍后", size=Size.BODY, tone=Tone.ALT)),
    )  # fmt: skip
    told = HelpView(
        "", (), steps, "没有商品也能练习：切换到练习模式，用 20 种样品试卖，不计入营业额。",
        KeyView("training", "进入练习", size=Size.BODY, bold=True),
    )  # fmt: skip
    bare = empty(language)
    last = LastView(LastKind.SOLD, "开业前还有 2 步", "也可以先试卖，随时回来")
    return replace(bare, last=last, help=told)


def unknown(language: str) -> SellView:
    """Give the selling screen after a code that no product has."""
    english = language == "en"
    last = LastView(
        LastKind.FAULT,
        "9400547002634",
        "unknown code, not sold" if english else "没有这个条码，未售出",
        key=KeyView("sell_later", "Sell now, fix later" if english else "先卖后补", cap="F3"),
    )
    return replace(sell(language), last=last)


def question(language: str) -> SellView:
    """Give the selling screen while a price is asked for, in training."""
    english = language == "en"
    last = LastView(
        LastKind.WARN,
        "Repair, per hour" if english else "修伞 手工费",
        "has no price: type it" if english else "没有价格，请输入单价",
    )
    hint = "Price of one, for example 9.90" if english else "单价，例如 9.90"
    base = sell(language)
    ribbon = RibbonView(
        Mode.TRAINING, "Training" if english else "练习", "TRAINING", ("不计入营业额",)
    )
    return replace(base, last=last, entry=EntryView(hint, "price"), training=True, ribbon=ribbon)


def parked(language: str) -> SellView:
    """Give the selling screen while a parked basket is chosen."""
    keys = (
        KeyView("parked:1", "可口可乐 500ml 等 6 件", "14:05 王小燕", "park", cap="1", side="84.20",
                chosen=True),
        KeyView("parked:2", "纸巾 等 2 件", "14:21 王小燕", "park", cap="2", side="31.00"),
    )  # fmt: skip
    panel = PanelView("挂单 2", keys, "方向键选择，Enter 取回")
    return replace(sell(language), side=replace(sell(language).side, panel=panel))


def _goods(language: str) -> GoodsView:
    lines = tuple(GoodsLine(row.name, row.quantity, row.amount) for row in rows(language))
    if language == "en":
        return GoodsView(
            "9 in 7 lines", "Gains 64 points", lines,
            (LedgerLine("Subtotal", "71.49"), LedgerLine("Lines and member", "−2.40", saving=True),
             LedgerLine("$5 off over $60", "−5.00", saving=True)),
        )  # fmt: skip
    return GoodsView(
        "17 件，9 行", "会员可得 236 分", lines,
        (LedgerLine("小计", "294.51"), LedgerLine("单品优惠与会员价", "−37.91", saving=True),
         LedgerLine("满200减20", "−20.00", saving=True)),
    )  # fmt: skip


_TENDERS = {
    "en": (("Cash", "100.00"), ("Scan to pay", "WeChat, Alipay"), ("Bank card", ""),
           ("Stored value", "Balance 128.00"), ("Voucher", ""), ("Barter", "No credit")),
    "zh": (("现金", "300.00"), ("扫码付", "微信、支付宝"), ("银行卡", ""),
           ("储值卡", "余额 128.00"), ("代金券", ""), ("易货", "")),
}  # fmt: skip
_TENDER_ICONS = ("cash", "qr", "card", "wallet", "ticket", "swap")
_SEGMENTS = {
    "en": ("Student", "Woman <30", "Man <30", "Woman", "Man",
           "Senior w.", "Senior m.", "Family", "Tourist", "Office"),
    "zh": ("学生", "青年女", "青年男", "中年女", "中年男", "长者女", "长者男", "家庭", "游客", "公司"),
}  # fmt: skip


def segments(language: str) -> tuple[KeyView, ...]:
    """Give the ten segment keys."""
    words = _SEGMENTS["en" if language == "en" else "zh"]
    return tuple(
        KeyView(f"segment:{(at + 1) % 10}", str((at + 1) % 10), word, size=Size.BODY, bold=True)
        for at, word in enumerate(words)
    )


def pay(language: str) -> PayView:
    """Give the payment step with cash typed in."""
    said, english = SAID[language], language == "en"
    tenders = tuple(
        KeyView(f"tender:{icon}", name, fact, icon, cap=cap, chosen=at == 0, enabled=at < 5)
        for at, ((name, fact), icon, cap) in enumerate(
            zip(_TENDERS["en" if english else "zh"], _TENDER_ICONS, "CWKMVB", strict=True)
        )
    )
    received, change = ("100.00", "35.91") if english else ("300.00", "63.40")
    blank = (None, None, None)
    cells = bar(language)
    notes = tuple(
        replace(key, text=key.text.lstrip("NT$¥"), sub="", size=Size.STRONG)
        for key in cash(language)
    )
    return PayView(
        header=header(language),
        ribbon=RibbonView(Mode.SALE, said.sale, said.code, (said.number, said.member[0])),
        entry=EntryView("", "amount", "Cash received" if english else "收到现金"),
        goods=_goods(language),
        tender_title="Press the letter" if english else "支付方式，按字母键",
        tenders=tenders,
        amounts=(
            AmountView(said.due, said.sign, said.amount),
            AmountView("Received, cash" if english else "实收 现金", said.sign, received, bold=False),
            AmountView("Change" if english else "找零", said.sign, change),
        ),
        commit=CommitView("enter", Mode.SALE, said.pay, f"{said.sign}{said.amount}", "Enter"),
        bar=(*cells[:4], *blank, cells[7], cells[8],
             KeyView("take_back", "Give back" if english else "删已收", cap="Del"),
             KeyView("back", "Back" if english else "返回商品", cap="Esc"), cells[11]),
        cash=notes,
        segment_title="Take it and note the customer" if english else "收款并记录客层，可不选",
        segment_note="Ctrl + digit" if english else "Ctrl + 数字",
        segments=segments(language),
    )  # fmt: skip


def refund(language: str) -> PayView:
    """Give the payment step when money goes out."""
    base = pay(language)
    tenders = (
        KeyView(
            "tender:wechat", "微信原路退回", "原付 162.40，可退 162.40", "qr", cap="W", chosen=True
        ),
        KeyView("tender:stored", "储值卡", "转入林晓梅的储值卡", "wallet", cap="M"),
        KeyView("tender:cash", "现金", "需店长授权", "cash", cap="C"),
        KeyView("tender:card", "银行卡", "原单未用银行卡", "card", cap="K", enabled=False),
    )
    goods = GoodsView(
        "退 2 件，2 行", "原单共 11 行",
        (GoodsLine("维达抽纸 120抽×6包", "−1", "−23.31"), GoodsLine("五常稻香大米 5kg", "−1", "−54.90")),
        (LedgerLine("退货金额", "−78.21"), LedgerLine("收回满减", "+6.09"), LedgerLine("扣回积分", "−72 分")),
        (LedgerLine("原因", "外包装破损"), LedgerLine("商品去向", "退供应商，不回货架")),
    )  # fmt: skip
    cells = bar(language)
    return replace(
        base,
        ribbon=RibbonView(Mode.REFUND, "退货退款", "REFUND", ("原单 03-000451，11-20 18:07",),
                          (KeyView("approved", "授权 李店长 0002"),)),
        goods=goods,
        tender_title="退回去向，先原路",
        tenders=tenders,
        amounts=(AmountView("原单实收", "¥", "162.40", bold=False),
                 AmountView("已退", "¥", "0.00", bold=False), AmountView("待退", "¥", "72.12")),
        commit=CommitView("enter", Mode.REFUND, "退款 到微信", "¥72.12", "Enter"),
        bar=(cells[0], None, None, cells[3], cells[4], None, cells[6], None, None, None,
             KeyView("back", "不退返回", cap="Esc"), cells[11]),
        cash=(), segment_title="", segment_note="", segments=(),
        steps_title="本次退款",
        steps=(StepView("微信退款 ¥72.12", "确认后发出，通常 10 秒内有结果", "1"),
               StepView("打印退货小票", "首行“退货（商品）”，附原单号", "2"),
               StepView("收回商品", "结果明确之后才记为已退", "3")),
        warning="退款未成功时，不给现金，也不交还商品。先查询结果，或打印待处理单。",
    )  # fmt: skip


def wait(language: str) -> WaitView:
    """Give the screen while a card's result is not known."""
    base = pay(language)
    cells = bar(language)
    return WaitView(
        header=header(language),
        ribbon=RibbonView(Mode.SALE, "银行卡消费", "SALE", ("单号 03-000483", "凭证号 000318"), icon="card"),
        entry=EntryView("", "entry"),
        title="结果未知，正在向银行确认",
        text="请勿再次刷卡，也不要另收现金。请顾客稍等。",
        waited_label="已等待", waited="23", unit="秒",
        steps=(StepView("读卡", "芯片，622202 ****** 0188", state="done", time="14:32:05"),
               StepView("发出消费 ¥236.60", "凭证号 000318，批次 000042", state="done", time="14:32:07"),
               StepView("银行应答", "20 秒内没有应答", state="trouble", time="14:32:27"),
               StepView("冲正", "同一凭证号，直到银行确认", state="now", time="第 1 次，每 5 秒"),
               StepView("结果", "确认已冲正后，可以重新选择支付方式")),
        panel=PanelView(
            "这一单现在可以",
            (KeyView("hold", "挂起，接待下一位", "结果到了会提醒", "clock", cap="F9"),
             KeyView("manager", "请店长", "查看记录，联系收单行", "person", cap="F4")),
            barred_title="这一单现在不可以",
            barred=(KeyView("card", "再刷银行卡", "结果明确后恢复", "card", cap="K", enabled=False),
                    KeyView("cash", "改收现金", "冲正确认后恢复", "cash", cap="C", enabled=False)),
        ),
        amounts=(base.amounts[0], AmountView("实收", "", "未定", bold=False, quiet=True),
                 AmountView("找零", "", "0.00", bold=False, quiet=True)),
        commit=CommitView("", Mode.SALE, "等待银行", reason="这一单已锁定", waiting=True),
        bar=(cells[0], None, None, cells[3], *(None,) * 4, cells[8], None,
             KeyView("back", "返回", cap="Esc", enabled=False), cells[11]),
        segment_title="等待时可记录客层，可不选", segment_note="Ctrl + 数字", segments=segments(language),
    )  # fmt: skip


def returns(language: str) -> ReturnView:
    """Give the marking of what comes back."""
    base = sell(language)
    lines = tuple(
        KeyView(f"mark:{at}", row.name, f"{row.quantity}", side=row.amount, size=Size.BODY,
                chosen=at in (0, 6), enabled=at != 3)
        for at, row in enumerate(rows(language))
    )  # fmt: skip
    reasons = ("外包装破损", "拿错了", "不合适", "过了保质期")
    panel = PanelView(
        "为什么退", tuple(KeyView(f"reason:{at}", text, cap=str(at + 1), chosen=at == 0)
                        for at, text in enumerate(reasons)), "Esc 保持原样")  # fmt: skip
    return ReturnView(
        header=base.header,
        ribbon=RibbonView(Mode.REFUND, "退货", "REFUND", ("原单 03-000451，11-20 18:07",)),
        entry=EntryView("方向键选择，空格标记，+ − 改数量", "entry"),
        last=LastView(LastKind.INFO, "标记退回的商品，再按 Enter"),
        heading="小票 03-000451",
        lines=lines,
        panel=panel,
        totals=TotalsView((LedgerLine("退回", "2 件"),), AmountView("待退", "¥", "78.21")),
        commit=CommitView("pay", Mode.REFUND, "选退款方式", cap="Enter"),
        bar=bar(language),
        selected=1,
    )


SCENES: dict[str, Callable[[str], ScreenView]] = {
    "sell": sell,
    "quick": lambda language: sell(language, Page.QUICK),
    "functions": lambda language: sell(language, Page.FUNCTIONS),
    "empty": empty,
    "first": first_run,
    "unknown": unknown,
    "question": question,
    "parked": parked,
    "pay": pay,
    "refund": refund,
    "wait": wait,
    "returns": returns,
}
"""Every scene by its name."""

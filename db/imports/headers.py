"""Which column means what? The names that shops and their programs write above a column.

Case, blanks and underscores do not matter. A column named on purpose (`field=column`) goes before
its usual names; of two columns that mean the same the first in the list of names is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.trouble import Refused
from db.facts.value import dataclass
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

NAMES: Mapping[str, tuple[str, ...]] = {
    "code": ("code", "StockCode", "item_id", "货号", "商品编码", "貨號", "商品編碼"),
    "barcode": ("barcode", "条码", "条形码", "條碼", "條形碼", "EAN", "UPC", "GTIN"),
    "name": ("name", "description", "品名", "商品名称", "商品名稱"),
    "department": ("department", "部门", "部門"),
    "level1": ("cat_l1_name",),
    "level2": ("cat_l2_name",),
    "level3": ("cat_l3_name",),
    "spec": ("spec", "规格", "規格"),
    "price": (
        "price",
        "unit price",
        "价格",
        "價格",
        "平均单价",
        "售价",
        "售價",
        "零售价",
        "零售價",
    ),
    "cost": ("cost", "进价", "進價"),
    "unit": ("unit", "单位", "單位"),
    "taxrate": ("tax rate", "税率", "稅率"),
    "tags": ("tags", "标签", "標籤", "标记", "標記"),
    "floor": ("floor", "lowest price", "最低价", "最低價", "最低售价", "最低售價"),
    "taxclass": ("tax class", "税目", "税类", "稅目", "稅類"),
    "invoiceno": ("invoice no", "小票号", "小票號"),
    "quantity": ("quantity", "数量", "數量"),
    "time": ("time", "InvoiceDate", "时间", "時間", "date", "日期"),
    "date": ("date", "日期"),
    "customer": ("customer", "CustomerID", "会员", "會員"),
    "tender": ("tender", "payment", "支付方式"),
    "cashier": ("cashier", "收银员", "收銀員"),
    "shop": ("shop", "store", "branch", "门店", "門店"),
    "segment": ("segment", "客层", "客層"),
    "tax": ("tax",),
    "amount": ("amount",),
    "discount": ("discount",),
    "loyalty": ("loyalty discount", "retail disc", "会员优惠", "會員優惠"),
    "coupon": ("coupon discount", "coupon match disc", "券优惠", "券優惠"),
    "list": (
        "list",
        "price list",
        "价目表",
        "價目表",
        "价目",
        "價目",
        "价格表",
        "價格表",
        "价格类型",
        "價格類型",
    ),
    "least": ("from quantity", "minimum quantity", "起售数量", "起售數量", "起批量"),
    "case": ("case", "case code", "箱码", "箱碼"),
    "pack": ("units per case", "每箱数量", "每箱數量", "箱规", "箱規"),
    "begins": ("from", "begins", "开始", "開始", "开始时间", "開始時間", "生效时间", "生效時間"),
    "ends": ("until", "ends", "结束", "結束", "结束时间", "結束時間", "失效时间", "失效時間"),
    "weekdays": ("weekdays", "星期"),
    "hours": ("hours", "时段", "時段"),
    "belowfloor": ("below floor", "允许低于最低价", "允許低於最低價"),
    "memberno": (
        "member no",
        "member",
        "customer",
        "CustomerID",
        "会员号",
        "会员编号",
        "會員號",
        "會員編號",
    ),
    "membername": ("name", "姓名", "会员姓名", "會員姓名"),
    "phone": ("phone", "mobile", "telephone", "手机", "手机号", "电话", "手機", "電話"),
    "card": ("card", "card no", "会员卡", "卡号", "會員卡", "卡號"),
    "tier": ("tier", "level", "等级", "会员等级", "等級", "會員等級"),
    "groups": ("group", "groups", "分组", "客户组", "客群", "分組", "客戶組"),
    "birthday": ("birthday", "生日"),
    "joined": ("joined", "since", "入会日期", "注册日期", "入會日期", "註冊日期"),
}
"""Each field with the names its column may have."""
_GOODS = (
    "code", "barcode", "name", "department", "level1", "level2", "level3", "price", "cost",
    "unit", "taxrate",
)  # fmt: skip
PRODUCTS = (*_GOODS, "taxclass", "spec", "tags", "floor")
"""The fields of a list of goods."""
SALES = (
    *_GOODS, "invoiceno", "quantity", "time", "date", "customer", "tender", "cashier", "shop",
    "segment", "tax", "amount", "discount", "loyalty", "coupon",
)  # fmt: skip
"""The fields of former sales."""
PRICES = (
    "code", "barcode", "price", "list", "least", "case", "pack", "begins", "ends", "weekdays",
    "hours", "belowfloor",
)  # fmt: skip
"""The fields of a list of prices."""
MEMBERS = ("memberno", "membername", "phone", "card", "tier", "groups", "birthday", "joined")
"""The fields of a list of members."""


Texts = dict[str, str]
"""The cells of a row by field; fields without a column are missing."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each field stands in a file."""

    at: Mapping[str, int]
    """The field's place in a row, from 0; fields without a column are missing."""
    header: tuple[str, ...]
    """The columns as the file names them."""
    ignored: tuple[str, ...]
    """Those that mean nothing here."""

    def has(self, field: str) -> bool:
        """Say whether the file has a column for this field."""
        return field in self.at

    def name(self, field: str) -> str | None:
        """Give the file's own name of a field's column; None where there is none."""
        place = self.at.get(field)
        return None if place is None else self.header[place]

    def pick(self, cells: Sequence[str]) -> Texts:
        """Give the texts of a row by field, without blanks around them."""
        short = len(self.header) - len(cells)
        if short > 0:
            cells = (*cells, *("" for _ in range(short)))
        texts = map(str.strip, map(cells.__getitem__, self.at.values()))
        return dict(zip(self.at, texts, strict=True))

    def overflow(self, cells: Sequence[str]) -> bool:
        """Say whether there is more in the row than the header names."""
        width = len(self.header)
        return len(cells) > width and any(cell.strip() for cell in cells[width:])


def plain(name: str) -> str:
    """Write a column's name without what does not matter."""
    return "".join(name.replace("_", "").replace("\ufeff", "").split()).casefold()


def is_field(name: str, fields: Sequence[str]) -> bool:
    """Say whether a column can be given for this name."""
    return plain(name) in fields


def find(
    header: Sequence[str], fields: Sequence[str], mapping: Iterable[tuple[str, str]] = ()
) -> Columns:
    """Find the columns of these fields; `mapping` gives field and column by name.

    Raises:
        Refused: if a column that was named on purpose is not in the file.

    """
    names = [plain(name) for name in header]
    at: dict[str, int] = {}
    for field, column in mapping:
        if plain(column) not in names:
            raise Refused(say("Import", "There is no column {column}.", column=column))
        at[plain(field)] = names.index(plain(column))
    for field in fields:
        found = [plain(name) for name in NAMES[field] if plain(name) in names]
        places = [names.index(name) for name in found]
        free = [place for place in places if place not in at.values()]
        if field not in at and free:
            at[field] = free[0]
    ignored = (name for place, name in enumerate(header) if place not in at.values())
    return Columns(at, tuple(header), tuple(name for name in ignored if name.strip()))

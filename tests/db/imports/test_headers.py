"""Does every column that COMMANDS names find its field, however it is written?"""

from __future__ import annotations

import pytest

from db.facts.trouble import Refused
from db.imports import headers

NAMES = {
    "code": "code|StockCode|item_id|货号|商品编码",
    "barcode": "barcode|条码|条形码|EAN|UPC|GTIN",
    "name": "name|description|品名|商品名称",
    "department": "department|部门",
    "level1": "cat_l1_name",
    "level2": "cat_l2_name",
    "level3": "cat_l3_name",
    "price": "price|unit price|平均单价|售价|零售价",
    "cost": "cost|进价",
    "unit": "unit|单位",
    "taxrate": "tax rate|税率",
    "invoiceno": "invoice no|InvoiceNo|小票号",
    "quantity": "quantity|数量",
    "time": "time|InvoiceDate|时间",
    "customer": "customer|CustomerID|会员",
    "tender": "tender|payment|支付方式",
    "cashier": "cashier|收银员",
    "shop": "shop|store|branch|门店",
    "segment": "segment|客层",
    "tax": "tax",
    "amount": "amount",
    "discount": "discount",
}
"""The table of COMMANDS.md, by field."""
PAIRS = [(field, name) for field, names in NAMES.items() for name in names.split("|")]


@pytest.mark.parametrize(("field", "name"), PAIRS)
def test_every_name_is_known(field: str, name: str) -> None:
    """As written, in capitals, with blanks and underscores, with a mark of bytes before it."""
    for written in (name, name.upper(), f" {name.replace('_', ' ')} ", f"\ufeff_{name}"):
        columns = headers.find(["other", written], headers.SALES)
        assert columns.at == {field: 1}
        assert columns.ignored == ("other",)


def test_a_mapping_goes_before_the_names() -> None:
    """The column named on purpose is read, its namesake is not."""
    columns = headers.find(["code", "sku", "name"], headers.PRODUCTS, [("code", "SKU")])
    assert columns.at == {"code": 1, "name": 2}
    assert columns.ignored == ("code",)
    assert columns.name("code") == "sku"
    assert columns.name("price") is None


def test_a_column_serves_one_field_only() -> None:
    """Mapped as a name, it is no department any more."""
    columns = headers.find(["code", "department"], headers.PRODUCTS, [("name", "department")])
    assert columns.at == {"code": 0, "name": 1}


def test_a_mapped_column_must_be_there() -> None:
    """Else nothing is read at all."""
    with pytest.raises(Refused, match="price2"):
        headers.find(["code"], headers.PRODUCTS, [("price", "price2")])


def test_of_two_columns_the_first_name_is_read() -> None:
    """The other is named as ignored."""
    columns = headers.find(["货号", "code"], headers.PRODUCTS)
    assert columns.at == {"code": 1}
    assert columns.ignored == ("货号",)


def test_fields_can_be_named() -> None:
    """As a mapping writes them."""
    assert headers.is_field("Tax_Rate", headers.SALES)
    assert not headers.is_field("colour", headers.SALES)


def test_a_row_is_read_by_field() -> None:
    """Short rows end in blanks, long ones overflow."""
    columns = headers.find(["code", "x", "name"], headers.PRODUCTS)
    assert columns.pick([" 1 ", "?"]) == {"code": "1", "name": ""}
    assert not columns.overflow(["1", "2", "3", " "])
    assert columns.overflow(["1", "2", "3", "4"])
    assert columns.has("code")
    assert not columns.has("price")

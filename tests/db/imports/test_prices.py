"""Are lists of prices read as they are meant, and every wrong row named?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.check import check
from db.facts.moment import Moment
from db.facts.price import MEMBER
from db.facts.trouble import Refused
from db.imports.prices import import_prices
from db.imports.products import import_products
from db.prices import Prices
from tests.db.imports.files import write_csv, write_xlsx

if TYPE_CHECKING:
    from pathlib import Path

    from db.facts.price import PriceEntry
    from db.imports.answer import Answer
    from db.store import Store

GOODS = (("code", "barcode", "name", "price"), ("A", "6901234567892", "Apples", "10.00"))
ZONE = "Asia/Shanghai"


@pytest.fixture
def shelf(store: Store, tmp_path: Path) -> Store:
    """Give a shop with goods A at 10.00."""
    import_products(store, write_csv(tmp_path / "goods.csv", *GOODS))
    return store


def take(store: Store, path: Path, *rows: tuple[object, ...]) -> Answer:
    """Take a list in."""
    write = write_xlsx if path.suffix == ".xlsx" else write_csv
    return import_prices(store, write(path, *rows), store.staff.owner())


def entries(store: Store) -> list[PriceEntry]:
    """Give what was written of A, the first one first."""
    book = Prices("CNY", store.journal).of("A")
    return [one.entry for one in sorted(book, key=lambda one: one.number)]


def ms(text: str) -> int:
    """Give a moment of the shop's clock."""
    return Moment.parse(text, ZONE).utc_ms


def test_a_day_is_a_business_day(shelf: Store, tmp_path: Path) -> None:
    """It begins and ends at the cut-off; with a time it is that moment."""
    answer = take(
        shelf, tmp_path / "p.csv", ("条码", "售价", "价格类型", "开始时间", "结束时间"),
        ("6901234567892", "8.00", "会员价", "2099/12/1", "2099/12/7"),
        ("6901234567892", "7.00", "", "2099-12-01 08:30", "2099-12-01T20:00:00"),
    )  # fmt: skip
    assert (answer.new, answer.refused) == (2, [])
    member, special = entries(shelf)
    assert (member.list, member.begins, member.ends) == (
        MEMBER, ms("2099-12-01T04:00:00"), ms("2099-12-08T04:00:00"),
    )  # fmt: skip
    assert (special.begins, special.ends) == (ms("2099-12-01T08:30:00"), ms("2099-12-01T20:00:00"))
    assert check(shelf)["faults"] == []


def test_everything_a_price_can_say(shelf: Store, tmp_path: Path) -> None:
    """Quantity, case, weekdays and hours, from a spreadsheet too."""
    header = ("code", "price", "list", "from quantity", "case code", "units per case",
              "weekdays", "hours")  # fmt: skip
    answer = take(
        shelf, tmp_path / "p.xlsx", header,
        ("A", 9.5, "tier:Gold", 3, "", "", "1-3, 6", "22:00-02:00"),
        ("A", "100", "", "", "C12", 12, "", ""),
    )  # fmt: skip
    assert (answer.new, answer.refused) == (2, [])
    gold, case = entries(shelf)
    assert (gold.price.text(), gold.list, gold.least) == ("9.50", "tier:gold", 3000)
    assert (gold.weekdays, gold.hours) == (frozenset({1, 2, 3, 6}), (22 * 60, 2 * 60))
    assert (case.case, case.pack, case.price.text()) == ("C12", 12_000, "100.00")


@pytest.mark.parametrize(
    ("column", "text", "why"),
    [
        ("code", "", "code is missing"),
        ("code", "B", "not in the catalogue"),
        ("price", "", "price is missing"),
        ("price", "cheap", "no price"),
        ("from quantity", "0", "more than zero"),
        ("from quantity", "few", "no quantity"),
        ("case", "C", "its units"),
        ("from", "soon", "no date"),
        ("until", "2001-01-01", "end before it begins"),
        ("weekdays", "5-1", "Monday is 1"),
        ("weekdays", "8", "Monday is 1"),
        ("hours", "17-19", "17:00-19:00"),
        ("below floor", "perhaps", "yes nor no"),
    ],
)
def test_a_wrong_row_is_named(
    shelf: Store, tmp_path: Path, column: str, text: str, why: str
) -> None:
    """With its line and why; the other rows go in."""
    header = ("code", "price", "from quantity", "case", "from", "until", "weekdays", "hours",
              "below floor")  # fmt: skip
    good = {"code": "A", "price": "9.00"}
    rows = [
        tuple((one | {}).get(name, "") for name in header) for one in (good | {column: text}, good)
    ]
    answer = take(shelf, tmp_path / "p.csv", header, *rows)
    assert (answer.read, answer.new) == (2, 1)
    (refused,) = answer.refused
    assert refused.row == 2
    assert why in refused.why


def test_a_file_without_prices_is_refused(shelf: Store, tmp_path: Path) -> None:
    """Also one without a code or a header."""
    for rows, why in (
        ((("code", "name"), ("A", "x")), "holds the price"),
        ((("price", "name"), ("1", "x")), "holds the code"),
        ((), "no header"),
    ):
        with pytest.raises(Refused, match=why):
            take(shelf, tmp_path / "p.csv", *rows)

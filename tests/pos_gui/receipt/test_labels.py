"""Does a shelf label say what the law and the customer ask for, and can it be scanned?"""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.facts.moment import Moment
from db.facts.price import Planned, PriceEntry
from pos_gui.receipt.labels import SHEET, STRIP, label_of, measure, pdf
from tests import shop

if TYPE_CHECKING:
    from pathlib import Path

    from pos_gui.receipt.labels import Label

AT = Moment(1_795_665_600_000, 480)


def label(
    *, now: str = "4.69", was: str | None = "5.20", unit: str = "", language: str = "en",
    prior: str | None = None, **more: object,
) -> Label:  # fmt: skip
    """Give the label of milk."""
    entry = replace(PriceEntry("A", shop.price(now), AT.utc_ms), **more)  # type: ignore[arg-type]
    before = None if was is None else shop.price(was)
    goods = replace(shop.product(), name="纯牛奶", unit=unit, barcode="6901234567892")
    planned = Planned(1, entry, before, "screen", AT, "owner")
    lowest = None if prior is None else shop.price(prior)
    end = "2026-12-07" if entry.ends else ""
    return label_of(planned, goods, ("2026-12-01", end), lowest, language)


@pytest.mark.parametrize(
    ("unit", "wanted"),
    [
        ("250ml", "18.76/l"), ("1.5L", "3.13/l"), ("500g", "9.38/kg"), ("斤", "9.38/kg"),
        ("kg", ""), ("升", ""), ("袋", ""), ("", ""), ("0g", ""), ("half", ""),
    ],
)  # fmt: skip
def test_the_price_of_a_kilogram_or_litre(unit: str, wanted: str) -> None:
    """Where the unit is a measure, and not a whole one anyway."""
    assert label(unit=unit).unit_price == wanted


def test_a_case_is_measured_by_its_units() -> None:
    """Twelve cans of 330 ml."""
    one = label(now="36.00", unit="330ml", case="C12", pack=12_000)
    assert (one.unit_price, one.per, one.bars) == ("9.09/l", "case of 12", "C12")
    assert measure("330ml") == ("l", 330_000)


@pytest.mark.parametrize(
    ("language", "notes"),
    [
        ("en", ("Special price", "until 2026-12-07", "30-day lowest 4.50")),
        ("zh_CN", ("特价", "至 2026-12-07", "30 天最低价 4.50")),
        ("zh_TW", ("特價", "至 2026-12-07", "30 天最低價 4.50")),
    ],
)
def test_a_reduction_names_the_lowest_price_before(language: str, notes: tuple[str, ...]) -> None:
    """In the shop's language; a rise announces nothing."""
    assert label(language=language, prior="4.50", ends=AT.utc_ms + 1).notes == notes
    assert label(was="4.00", prior="4.00").notes == ()


def test_it_says_whose_price_it_is() -> None:
    """Members, tiers, quantities."""
    assert label(list="member").notes == ("Member price",)
    assert label(list="tier:gold").notes == ("Price for gold",)
    assert label(least=3000).per == "each, from 3 on"
    assert label(unit="kg").per == "/kg"


def test_the_paper_holds_them_all_and_is_the_same_again(tmp_path: Path) -> None:
    """A page each on a roll, 21 on a sheet; the text is in the file."""
    labels = [label(prior="4.50", unit="250ml", now=f"{at}.99") for at in range(1, 23)]
    assert pdf(labels, SHEET) == pdf(labels, SHEET)
    assert pdf(labels, SHEET).count(b"/Type /Page\n") == 2
    assert pdf(labels[:3], STRIP).count(b"/Type /Page\n") == 3
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("pdftotext is not here")
    path = tmp_path / "labels.pdf"
    path.write_bytes(pdf(labels, SHEET))
    text = subprocess.run(
        [reader, "-layout", str(path), "-"],
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    assert text.count("纯牛奶") == 22
    assert "22.99" in text
    assert "6901234567892" in text


def test_awkward_names_are_drawn() -> None:
    """Longer than the label, without letters, and codes that no bars can say."""
    for name in ("x" * 300, "苹果" * 100, "", "عصير"):
        one = replace(label(), name=name, bars="货-1", notes=("a" * 200,) * 4)
        assert pdf([one], STRIP).startswith(b"%PDF")

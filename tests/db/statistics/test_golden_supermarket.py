"""Do a published export's figures come out of the books, to the cent a till would have collected?

Supermarket sales (A. Pyae, Kaggle, 2019): a thousand invoices of one line each, 5 % tax on top,
three branches of which each is one city. The published sums add up fractions of a cent; a receipt
has none, so ours are the sums of amounts rounded half-up, invoice by invoice. `Decimal` does that
here once more from the raw file, and ties the published sums to it. "Gross income" is the tax.
"""

from __future__ import annotations

import csv
import gzip
import json
from collections import defaultdict
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any

import pytest

from db.check import check
from db.facts.question import Question
from db.imports.history import import_sales
from db.statistics.ask import ask
from db.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MAPPING = (
    ("invoice no", "Invoice ID"), ("code", "Product line"), ("department", "Product line"),
    ("tax", "Tax 5%"), ("amount", "Total"), ("segment", "Gender"), ("customer", "Customer type"),
)  # fmt: skip
"""What is not called by a usual name; branch, payment, date and time are."""
CENT = Decimal("0.01")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
GROUPS = {
    "by_branch": ("shop",),
    "by_gender": ("segment",),
    "by_customer_type": ("customer",),
    "by_product_line": ("department",),
    "by_payment": ("tender",),
    "by_month": ("month",),
    "by_hour": ("hour",),
    "by_weekday": ("weekday",),
    "by_branch_x_payment": ("shop", "tender"),
    "by_gender_x_product_line": ("segment", "department"),
    "by_type_x_gender": ("customer", "segment"),
}
"""The published groups, and the dimensions that make them."""
COLUMNS = {
    "shop": "Branch", "segment": "Gender", "customer": "Customer type",
    "department": "Product line", "tender": "Payment",
}  # fmt: skip


@pytest.fixture(scope="session")
def folder(data: Path) -> Path:
    """Give the data set."""
    return data / "supermarket_sales"


@pytest.fixture(scope="module")
def supermarket(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Import the export as it is, once."""
    store = Store.new(tmp_path_factory.mktemp("market") / "shop.store", profile_name="US")
    answer = import_sales(store, folder / "supermarket_sales.csv.gz", mapping=MAPPING)
    assert (answer.read, answer.new, answer.refused) == (1000, 1000, [])
    assert answer.ignored == ("City", "cogs", "gross margin percentage", "gross income", "Rating")
    yield store
    store.close()


@pytest.fixture(scope="session")
def published(folder: Path) -> dict[str, Any]:
    """Read what others publish."""
    found: dict[str, Any] = json.loads((folder / "answers.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="session")
def invoices(folder: Path) -> list[dict[str, str]]:
    """Read the raw file."""
    path = folder / "supermarket_sales.csv.gz"
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.usefixtures("supermarket")
def test_the_whole(published: dict[str, Any]) -> None:
    """322,967.43 and not 322,966.749: 119 of the thousand taxes end on half a cent."""
    rounded = published["cash_register_rounding"]
    table = ask(Question(("total", "tax", "net", "units", "transactions", "atv")), "USD")
    assert table.rows == (("322967.43", "15380.05", "307587.38", "5510", 1000, "322.97"),)
    assert table.rows[0][:2] == (rounded["total_half_up"], rounded["tax_half_up"])
    assert table.rows[0][2] == published["sum"]["cogs_net"]


@pytest.mark.parametrize("name", GROUPS)
@pytest.mark.usefixtures("supermarket")
def test_every_published_group(
    published: dict[str, Any], invoices: list[dict[str, str]], name: str
) -> None:
    """Invoices and units as published; amounts those of a till, the exact ones as published."""
    by = GROUPS[name]
    tendered = "tender" in by
    # How a document was paid tells nothing of its lines, so there are no units by tender.
    measures = ("total", "transactions") if tendered else ("total", "transactions", "tax", "units")
    ours = {_key(by, row): row[len(by) :] for row in ask(Question(measures, by), "USD").rows}
    theirs = _summed(invoices, by)
    assert ours.keys() == theirs.keys() == published[name].keys()
    for key, group in published[name].items():
        exact, rounded = theirs[key]
        assert [Decimal(group["total"]), Decimal(group["tax"])] == exact
        expected = (str(rounded[0]), group["invoices"], str(rounded[1]), group["units"])
        assert ours[key] == expected[: len(measures)]


def test_the_books_agree(supermarket: Store) -> None:
    """Nothing is wrong with what was taken in."""
    assert check(supermarket)["faults"] == []


def _key(by: tuple[str, ...], row: tuple[Any, ...]) -> str:
    pairs = zip(by, row, strict=False)
    words = (WEEKDAYS[int(cell) - 1] if name == "weekday" else cell for name, cell in pairs)
    return "|".join(words)


def _summed(
    invoices: list[dict[str, str]], by: tuple[str, ...]
) -> dict[str, tuple[list[Decimal], list[Decimal]]]:
    """Add up total and tax by group: exactly, and rounded invoice by invoice."""
    sums: dict[str, tuple[list[Decimal], list[Decimal]]] = defaultdict(
        lambda: ([Decimal(0)] * 2, [Decimal(0)] * 2)
    )
    for one in invoices:
        when = datetime.strptime(f"{one['Date']} {one['Time']}", "%m/%d/%Y %H:%M")  # noqa: DTZ007
        made = {
            "month": f"{when:%Y-%m}",
            "hour": f"{when:%H}",
            "weekday": WEEKDAYS[when.weekday()],
        }
        exact, rounded = sums["|".join(made.get(name) or one[COLUMNS[name]] for name in by)]
        for place, column in enumerate(("Total", "Tax 5%")):
            amount = Decimal(one[column])
            exact[place] += amount
            rounded[place] += amount.quantize(CENT, ROUND_HALF_UP)
    return dict(sums)

"""Do the rules of a well-known set of baskets come out as others publish them?

Groceries: a month at the check-out of a grocery, 9,835 baskets of 169 categories (Hahsler, Hornik,
Reutterer, "Implications of Probabilistic Data Modeling for Mining Association Rules", 2006; in R's
arules). Figures: the documentation of arules and arulesViz, and Lantz, "Machine Learning with R".
"""

from __future__ import annotations

import csv
import gzip
import json
from typing import TYPE_CHECKING, Any

import pytest

from db.__main__ import main

if TYPE_CHECKING:
    from pathlib import Path

    from tests.db.conftest import Once

BASKETS, LINES = 9835, 43367


@pytest.fixture(scope="session")
def groceries(data: Path, once: Once) -> Path:
    """Import every basket as a document with a line for each item, once, by the command."""

    def fill(folder: Path) -> None:
        source = data / "groceries" / "groceries_baskets.csv.gz"
        target = folder / "groceries.csv"
        with (
            gzip.open(source, "rt", encoding="utf-8", newline="") as file,
            target.open("w", encoding="utf-8", newline="") as out,
        ):
            writer = csv.writer(out)
            writer.writerow(("invoice no", "time", "code", "quantity", "price"))
            for number, basket in enumerate(csv.reader(file), 1):
                writer.writerows((number, "2026-03-02 10:00", item, 1, "1.00") for item in basket)
        path = folder / "shop.store"
        assert main(["--store", str(path), "import", "sales", str(target)]) == 0

    return once("groceries", fill) / "shop.store"


def asked(capsys: pytest.CaptureFixture[str], store: Path, *words: str) -> dict[str, Any]:
    """Run a command on the store and read its document."""
    capsys.readouterr()
    assert main(["--store", str(store), *words]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


@pytest.mark.parametrize(
    ("support", "confidence", "count"), [(".001", ".5", 5668), (".001", ".8", 410),
    ("0.006", "0.25", 463)],
)  # fmt: skip
def test_as_many_rules_as_published(
    groceries: Path,
    capsys: pytest.CaptureFixture[str],
    support: str,
    confidence: str,
    count: int,
) -> None:
    """At each pair of limits that is in print."""
    words = ("--min-support", support, "--min-confidence", confidence)
    found = asked(capsys, groceries, "pairs", *words)
    assert (found["transactions"], found["items"]) == (BASKETS, 169)
    assert len(found["rules"]) == count


@pytest.mark.parametrize(
    ("limits", "top"),
    [
        (
            (".001", ".5"),
            {
                "if": ["Instant food products", "soda"], "then": ["hamburger meat"], "count": 12,
                "support": "0.001220", "confidence": "0.631579", "lift": "18.995654",
            },
        ),
        (
            (".001", ".8"),
            {
                "if": ["liquor", "red/blush wine"], "then": ["bottled beer"], "count": 19,
                "support": "0.001932", "confidence": "0.904762", "lift": "11.235269",
            },
        ),
        (
            (".006", ".25"),
            {
                "if": ["herbs"], "then": ["root vegetables"], "count": 69,
                "support": "0.007016", "confidence": "0.431250", "lift": "3.956477",
            },
        ),
    ],
)  # fmt: skip
def test_the_rule_with_the_highest_lift(
    groceries: Path,
    capsys: pytest.CaptureFixture[str],
    limits: tuple[str, str],
    top: dict[str, Any],
) -> None:
    """Published as 18.996, 11.235 and 3.956."""
    words = ("--min-support", limits[0], "--min-confidence", limits[1])
    assert asked(capsys, groceries, "pairs", *words)["rules"][0] == top


def test_what_is_bought_most(groceries: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The five most frequent items and the mean basket, as summary(Groceries) prints them."""
    words = ("transactions", "--by", "product", "--format", "json")
    rows = asked(capsys, groceries, "ask", *words)["rows"]
    most = sorted(rows, key=lambda row: -row[1])[:5]
    assert most == [
        ["whole milk", 2513], ["other vegetables", 1903], ["rolls/buns", 1809], ["soda", 1715],
        ["yogurt", 1372],
    ]  # fmt: skip
    assert sum(row[1] for row in rows) == LINES
    assert len(rows) == 169
    words = ("transactions", "units", "upt", "--format", "json")
    assert asked(capsys, groceries, "ask", *words)["rows"] == [[BASKETS, str(LINES), "4.41"]]


def test_only_some_of_the_goods(groceries: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Conditions narrow the baskets; what is left out is in no rule."""
    milk = asked(capsys, groceries, "pairs", "--where", "product=whole milk")
    assert milk == {"transactions": 2513, "items": 1, "rules": []}
    words = ("pairs", "--without", "product=whole milk", "--min-confidence", ".3")
    found = asked(capsys, groceries, *words)
    assert found["items"] == 168
    # Whole milk alone is in 121 baskets (duplicates are none), which are no baskets without it.
    assert found["transactions"] == BASKETS - 121
    assert not any("whole milk" in (*one["if"], *one["then"]) for one in found["rules"])

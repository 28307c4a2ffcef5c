"""Is what was kept of days that are over always what reading them anew would give?"""

from __future__ import annotations

import random
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from db.connection import heeding, raw, reading, value
from db.facts.moment import BusinessDay, Moment
from db.facts.question import Question
from db.facts.report import Compare, Scope
from db.facts.trouble import Stopped
from db.statistics import kept, leaders
from db.statistics.books import Books
from db.statistics.catalogue import REPORTS, maker
from db.statistics.kept import added, whole
from tests.db.sold import CNY, draft, sold
from tests.db.statistics.test_any_sales import document, fill

if TYPE_CHECKING:
    from db.facts.report import Report
    from db.store import Store

NOW = Moment.parse("2026-02-01T18:00:00+08:00", "Asia/Shanghai")
BOOKS = Books(CNY, NOW, BusinessDay(20260201), 4)
SPANS = ((20251101, 20260331), (20251215, 20260120), (20260101, 20260131), (20251203, 20251203))
WHERE = (("shop", "East"), ("cashier", "li"), ("hour", "09"), ("month", "2025-12"))
LINES = "SELECT product, count(*) FROM sale JOIN line ON line.sale = sale.seq WHERE {} GROUP BY 1"


def folder() -> Path:
    """Give the folder of the store in place."""
    return Path(f"{raw().filename}.kept")


def by_product(first: int, last: int) -> str:
    """Count the lines of each product."""
    return LINES.format(f"sale.day BETWEEN {first} AND {last}")


def products(span: tuple[int | None, int | None]) -> dict[int, int]:
    """Count the lines of each product over some days."""
    found: list[tuple[int, int]] = added(by_product, 1, span)
    return dict(found)


def lines() -> int:
    """Count all lines."""
    return int(value("SELECT count(*) FROM line"))


@pytest.fixture
def shop(store: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Give a shop of two months that keeps everything it reads."""
    fill(store)
    monkeypatch.setattr(kept, "FROM_LINES", 0)
    return store


def scopes(chance: random.Random, many: int) -> list[tuple[str, Scope]]:
    """Ask any report about any days, under any condition, with any options."""
    made = []
    for name in chance.choices(tuple(REPORTS), k=many):
        first, last = map(BusinessDay, chance.choice(SPANS))
        options = tuple((one, chance.choice(all_)) for one, all_ in REPORTS[name].options if all_)
        where = tuple(one for one in WHERE[:3] if chance.random() < 0.2)
        where = tuple(one for one in where if one[0] in REPORTS[name].filters)
        compare = chance.choice(tuple(Compare))
        made.append((name, Scope(first, last, where, compare, options=options)))
    return made


def report(name: str, scope: Scope) -> Report:
    """Make a report."""
    return maker(name).report(BOOKS, scope)


def test_reports_are_the_same_kept_or_not(shop: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read anew, read and kept, taken from what is kept, and after a document came late."""
    chance = random.Random(20261127)  # noqa: S311  (the same questions every time)
    first, last = map(BusinessDay, SPANS[0])
    many = [(name, Scope(first, last)) for name in REPORTS]
    many += scopes(chance, 300)
    for name, scope in many:
        made = report(name, scope)
        assert report(name, scope) == made, (name, scope)
        with monkeypatch.context() as plainly:
            plainly.setattr(kept, "FROM_LINES", 1 << 40)
            assert report(name, scope) == made, (name, scope)
    assert len([*folder().iterdir()]) > 100
    for _ in range(3):
        shop.journal.record(document(chance))
    for name, scope in many:
        late = report(name, scope)
        with monkeypatch.context() as plainly:
            plainly.setattr(kept, "FROM_LINES", 1 << 40)
            assert report(name, scope) == late, (name, scope)


@pytest.mark.usefixtures("shop")
def test_months_and_the_days_beside_them_are_kept_and_the_day_that_runs_is_not() -> None:
    """A span of two whole months and some days: what was over is not read again."""
    read: list[tuple[int, int]] = []

    def noted(first: int, last: int) -> str:
        read.append((first, last))
        return by_product(first, last)

    ((high,),) = raw().execute("SELECT max(day) FROM sum_day").fetchall()
    one: dict[int, int] = dict(added(noted, 1, (20251130, None)))
    files = {*folder().iterdir()}
    assert {file.suffix for file in files} == {""}
    assert (high, high) in read
    assert products((20251130, None)) == one
    assert {*folder().iterdir()} == files
    assert sum(one.values()) == lines()


@pytest.mark.usefixtures("shop")
def test_a_torn_file_is_read_anew() -> None:
    """Whatever was done to the files, the answer is right, and is kept again."""
    right = sorted(added(by_product, 1, (None, None)))
    chance = random.Random(5)  # noqa: S311  (the same damage every time)
    files = sorted(folder().iterdir())
    whole_bytes = {file: file.read_bytes() for file in files}
    for file, held in whole_bytes.items():
        for torn in (b"", held[: len(held) // 2], held[:-1], flipped(held, chance)):
            file.write_bytes(torn)
            assert sorted(added(by_product, 1, (None, None))) == right
            assert file.read_bytes() == held


def flipped(held: bytes, chance: random.Random) -> bytes:
    """Change one byte."""
    place = chance.randrange(len(held))
    return held[:place] + bytes([held[place] ^ (1 << chance.randrange(8))]) + held[place + 1 :]


@pytest.mark.usefixtures("shop")
def test_where_nothing_can_be_kept_the_answer_comes_all_the_same() -> None:
    """A file where the folder should be is a disk on which nothing can be written."""
    folder().write_text("no folder")
    found = added(by_product, 1, (None, None))
    assert sum(count for _, count in found) > 0
    assert folder().read_text() == "no folder"


@pytest.mark.usefixtures("shop")
def test_what_was_not_asked_for_longest_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder never holds more than its limit."""
    added(by_product, 1, (20251201, 20251231))
    size = sum(file.stat().st_size for file in folder().iterdir())
    monkeypatch.setattr(kept, "LIMIT_BYTES", 3 * size)
    for last in range(20251205, 20251230):
        added(by_product, 1, (20251201, last))
        assert sum(file.stat().st_size for file in folder().iterdir()) <= 3 * size


def test_a_small_shop_keeps_nothing(store: Store) -> None:
    """Below the limit of lines the answer is read, and no folder comes into being."""
    store.journal.record(draft(sold("A")))
    assert [count for _, count in added(by_product, 1, (None, None))] == [1]
    assert not folder().exists()


def test_what_does_not_add_up_is_made_once_until_a_sale_changes_it(shop: Store) -> None:
    """The same span again is not made again; a sale in it, or another span, is."""
    made: list[int] = []

    def make() -> list[tuple[int, ...]]:
        made.append(1)
        return [(len(made),)]

    span = (20251201, 20251231)
    assert whole("pairs", span, make) == whole("pairs", span, make) == [(1,)]
    assert whole("others", span, make) == [(2,)]
    assert whole("pairs", (20251202, 20251231), make) == [(3,)]
    shop.journal.record(draft(sold("A"), at="2025-12-05T10:00:00+08:00"))
    assert whole("pairs", span, make) == [(4,)]


@pytest.mark.usefixtures("shop")
def test_a_stopped_question_keeps_nothing_of_what_it_did_not_read() -> None:
    """Nobody waits any more: the next one who asks gets the whole answer."""
    with pytest.raises(Stopped), heeding(lambda: True), reading():
        added(by_product, 1, (None, None))
    found = products((None, None))
    assert sum(found.values()) == lines()


@pytest.mark.usefixtures("shop")
def test_leaders_are_exact_however_few_of_them_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who did not lead before today may lead with today's sales."""
    for spare, most, measure in product((1, 2, 3, 4), (1, 2, 3), ("total", "net", "units")):
        monkeypatch.setattr(leaders, "_SPARE", spare)
        for last in (20251215, 20251231, 20260120, 20260131):
            span = (BusinessDay(20251201), BusinessDay(last))
            question = Question((measure,), ("segment", "product"), (), *span)
            found = leaders.leading(question, most)
            with monkeypatch.context() as plainly:
                plainly.setattr(kept, "FROM_LINES", 1 << 40)
                assert leaders.leading(question, most) == found, (spare, most, question)

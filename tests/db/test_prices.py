"""Is every price kept, told, and held to its label?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.check import check
from db.connection import raw, rows, value
from db.facts.moment import Moment
from db.facts.money import UnitPrice
from db.facts.price import Act, PriceEntry
from db.facts.product import NotFound, Product
from db.facts.staff import Person
from db.facts.trouble import Refused
from db.imports.products import import_products
from db.price_rows import DAY_MS
from db.prices import LABEL, Prices, Stamp
from pos_gui.price.lists import in_force, pack_of
from tests.db.imports.files import write_csv
from tests.flows.desk import stock

if TYPE_CHECKING:
    from pathlib import Path

    from db.store import Store

AT = Moment(1_795_665_600_000, 480)
HEADER = ("code", "name", "price", "tags", "lowest price")


def price(text: str) -> UnitPrice:
    """Read a price."""
    return UnitPrice.parse(text, "CNY")


def entry(text: str, begins: int = 0, **more: object) -> PriceEntry:
    """Give a price of goods A."""
    return replace(PriceEntry("A", price(text), begins), **more)  # type: ignore[arg-type]


def later(days: float) -> Moment:
    """Give the moment so many days later."""
    return replace(AT, utc_ms=AT.utc_ms + int(days * DAY_MS))


@pytest.fixture
def shelf(store: Store, tmp_path: Path) -> Store:
    """Give a shop with goods A at 10.00 that must not cost less than 5.00."""
    path = tmp_path / "goods.csv"
    write_csv(path, HEADER, ("A", "Apples", "10.00", "fresh， red;fresh", "5.00"))
    import_products(store, path)
    return store


def book(store: Store) -> Prices:
    """Give the shop's price book."""
    return Prices("CNY", store.journal)


def by(store: Store, at: Moment = AT) -> Stamp:
    """Let the owner write."""
    return Stamp(store.staff.owner(), at)


def charged(store: Store, at: Moment = AT) -> str | None:
    """Say what A costs everybody at a moment."""
    found = store.catalogue.find("A")
    assert isinstance(found, Product)
    now = in_force(found, at, 4).price
    return None if now is None else now.text()


def test_marks_and_lowest_price_come_with_the_goods(shelf: Store) -> None:
    """Read from the list, each mark once, and found by code and by name."""
    found = shelf.catalogue.find("A")
    assert isinstance(found, Product)
    assert (found.tags, found.floor, found.prices) == (("fresh", "red"), price("5.00"), ())
    assert shelf.catalogue.search("apples") == (found,)


def test_a_rise_waits_until_its_label_hangs(shelf: Store) -> None:
    """What was charged counts as the label that hangs; seeing the new one lets the rise begin."""
    begins = later(1)
    assert book(shelf).put(entry("12.00", begins.utc_ms), by(shelf))
    assert charged(shelf) == charged(shelf, begins) == "10.00"
    (new,) = book(shelf).to_print(begins)
    assert (new.entry.price, new.was, new.source) == (price("12.00"), price("10.00"), "screen")
    assert book(shelf).to_print(AT) == ()
    book(shelf).mark([new.number], Act.PRINTED, by(shelf))
    assert book(shelf).to_print(begins) == ()
    assert [one.number for one in book(shelf).to_hang(AT)] == [new.number]
    assert charged(shelf, begins) == "10.00"
    book(shelf).mark([new.number], Act.HANGS, by(shelf, begins))
    assert book(shelf).to_hang(AT) == ()
    assert (charged(shelf), charged(shelf, begins)) == ("10.00", "12.00")
    assert check(shelf)["faults"] == []


def test_a_cut_holds_at_once(shelf: Store) -> None:
    """No label is waited for; a rise after it still is held to the label that hangs."""
    book(shelf).put(entry("8.00"), by(shelf))
    assert charged(shelf) == "8.00"
    book(shelf).put(entry("9.00"), by(shelf, later(1)))
    assert charged(shelf, later(1)) == "9.00"
    book(shelf).put(entry("11.00"), by(shelf, later(2)))
    assert charged(shelf, later(2)) == "10.00"
    assert [one.source for one in book(shelf).of("A")] == ["screen", "screen", "screen", LABEL]
    assert [one.was and one.was.text() for one in book(shelf).of("A")] == [
        "9.00", "8.00", "10.00", "10.00",
    ]  # fmt: skip


def test_a_list_of_goods_is_held_to_a_label_too(shelf: Store, tmp_path: Path) -> None:
    """Its history is kept; where a label hangs, a higher price waits for the next one."""
    path = tmp_path / "again.csv"
    write_csv(path, ("code", "price"), ("A", "10.50"))
    import_products(shelf, path)
    found = shelf.catalogue.find("A")
    assert isinstance(found, Product)
    assert (found.prices, found.price) == ((), price("10.50"))
    (changed,) = book(shelf).of("A")
    assert (changed.source, changed.was) == ("goods", price("10.00"))
    now = replace(changed.at, utc_ms=changed.at.utc_ms + 1000)
    book(shelf).mark([changed.number], Act.HANGS, by(shelf, now))
    write_csv(path, ("code", "price"), ("A", "12.00"))
    import_products(shelf, path)
    assert charged(shelf, replace(now, utc_ms=now.utc_ms + DAY_MS)) == "10.50"
    (waits,) = book(shelf).to_print(replace(now, utc_ms=now.utc_ms + DAY_MS))
    assert waits.entry.price == price("12.00")
    write_csv(path, ("code", "price"), ("A", ""))
    import_products(shelf, path)
    assert charged(shelf, replace(now, utc_ms=now.utc_ms + DAY_MS)) is None
    assert check(shelf)["faults"] == []


def test_a_price_that_was_replaced_needs_no_label(shelf: Store) -> None:
    """Only the one that stands, and the special one beside it; soon also the next."""
    book(shelf).put(entry("8.00"), by(shelf))
    book(shelf).put(entry("7.50", ends=later(9).utc_ms), by(shelf))
    (first, special) = book(shelf).to_print(AT)
    book(shelf).mark([first.number], Act.PRINTED, by(shelf))
    book(shelf).put(entry("9.00", later(2).utc_ms), by(shelf, later(1)))
    assert [one.number for one in book(shelf).to_hang(later(1))] == [first.number]
    wanted = book(shelf).to_print(later(1), 2 * DAY_MS)
    assert [one.entry.price.text() for one in wanted] == ["7.50", "9.00"]
    assert book(shelf).to_print(later(1)) == (special,)
    assert book(shelf).to_hang(later(2)) == ()
    assert len(book(shelf).to_print(later(9))) == 1


def test_the_label_of_a_special_price_bounds_nothing_after_it(shelf: Store) -> None:
    """It says until when; the regular label hangs beside it."""
    book(shelf).put(entry("8.00", ends=later(1).utc_ms), by(shelf))
    (special,) = book(shelf).to_print(AT)
    book(shelf).mark([special.number], Act.HANGS, by(shelf))
    book(shelf).put(entry("12.00"), by(shelf, later(2)))
    assert charged(shelf, later(2)) == "10.00"
    rise = book(shelf).of("A")[0]
    book(shelf).mark([rise.number], Act.HANGS, by(shelf, later(2)))
    assert charged(shelf, later(2)) == "12.00"


def test_the_same_again_is_nothing_new(shelf: Store) -> None:
    """A list of prices may be taken in twice."""
    special = entry("8.00", ends=later(7).utc_ms)
    assert not book(shelf).put(entry("10.00"), by(shelf))
    assert book(shelf).put(special, by(shelf))
    assert not book(shelf).put(special, by(shelf, later(1)))
    assert book(shelf).put(entry("9.00", list="member"), by(shelf))
    assert not book(shelf).put(entry("9.00", list="member"), by(shelf, later(1)))
    assert len(book(shelf).of("A")) == 2


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (entry("0.00"), "more than nothing"),
        (entry("4.99", list="member"), "lowest price of the goods, 5.00"),
        (entry("59.00", case="C", pack=12_000), "lowest price"),
        (entry("9.00", ends=AT.utc_ms), "end before it begins"),
        (entry("9.00", least=0), "more than zero"),
        (entry("90.00", case="A", pack=12_000), "goods of their own"),
        (replace(entry("9.00"), code="B"), "not in the catalogue"),
    ],
)
def test_what_cannot_be_is_refused(shelf: Store, wrong: PriceEntry, why: str) -> None:
    """In one sentence, and nothing is written."""
    with pytest.raises(Refused) as refused:
        book(shelf).put(wrong, by(shelf))
    assert why in refused.value.sentence
    assert book(shelf).latest() == ()


def test_below_the_lowest_price_on_purpose(shelf: Store) -> None:
    """Only where it is said so."""
    assert book(shelf).put(entry("4.99"), by(shelf), below_floor=True)


def test_who_may_not_is_refused(shelf: Store) -> None:
    """The keeper asks for the right itself."""
    nobody = Stamp(Person("li", "Li", ()), AT)
    with pytest.raises(Refused, match="no right"):
        book(shelf).put(entry("9.00"), nobody)
    with pytest.raises(Refused, match="no right"):
        book(shelf).mark([1], Act.HANGS, nobody)


def test_a_planned_price_is_taken_back_before_it_begins(shelf: Store) -> None:
    """Afterwards another one must replace it."""
    book(shelf).put(entry("8.00", later(1).utc_ms), by(shelf))
    (planned, _) = book(shelf).of("A")
    with pytest.raises(Refused, match="in force"):
        book(shelf).mark([planned.number], Act.TAKEN_BACK, by(shelf, later(1)))
    book(shelf).mark([planned.number], Act.TAKEN_BACK, by(shelf))
    assert charged(shelf, later(2)) == "10.00"
    assert book(shelf).of("A")[0].taken_back
    assert book(shelf).to_print(later(2)) == ()


def test_a_case_is_found_by_its_code(shelf: Store) -> None:
    """It leads to the goods with the price of the case; the goods' own code does not."""
    book(shelf).put(entry("100.00", case="C12", pack=12_000), by(shelf))
    case, unit = shelf.catalogue.find("C12"), shelf.catalogue.find("A")
    assert isinstance(case, Product)
    assert isinstance(unit, Product)
    assert (case.code, pack_of(case), pack_of(unit)) == ("A", 12_000, None)
    assert isinstance(shelf.catalogue.find(""), NotFound)
    with pytest.raises(Refused, match="case of something else"):
        book(shelf).put(entry("100.00", case="C12", pack=6_000), by(shelf))


def test_the_lowest_price_of_the_30_days_before(shelf: Store) -> None:
    """Specials count, planned prices and those of before do not, and a waiting rise does not."""
    prices = book(shelf)
    assert prices.prior("A", later(0).utc_ms) == price("10.00")
    prices.put(entry("7.00", ends=later(1).utc_ms), by(shelf))
    prices.put(entry("12.00"), by(shelf, later(2)))
    prices.put(entry("9.00"), by(shelf, later(40)))
    assert prices.prior("A", later(30).utc_ms) == price("7.00")
    assert prices.prior("A", later(31).utc_ms) == price("10.00")
    assert prices.prior("A", later(40).utc_ms) == price("10.00")
    assert prices.prior("A", later(41).utc_ms) == price("9.00")
    assert prices.prior("A", later(71).utc_ms) == price("9.00")


def test_no_price_is_ever_edited(shelf: Store) -> None:
    """The tables refuse it, and `check` finds what was done behind them."""
    book(shelf).put(entry("12.00"), by(shelf))
    for change in ("UPDATE price SET price = 1", "DELETE FROM price_act"):
        with pytest.raises(apsw.ConstraintError, match="written once"):
            raw().execute(change).fetchall()
    raw().execute("DROP TRIGGER price_update_never").fetchall()
    rows("UPDATE price SET price = 110000 WHERE source = 'screen'")
    raw().execute("DROP TRIGGER price_act_delete_never").fetchall()
    rows("DELETE FROM price_act")
    faults = check(shelf)["faults"]
    assert "Price 2: it is not what the journal says." in faults
    assert "Label 1: it is not what the journal says." in faults


steps = st.lists(
    st.one_of(
        st.tuples(st.just("plan"), st.integers(500, 1500), st.integers(0, 5)),
        st.tuples(st.just("special"), st.integers(500, 1500), st.integers(1, 3)),
        st.tuples(st.just("hang"), st.integers(0, 9), st.just(0)),
        st.tuples(st.just("wait"), st.integers(1, 3), st.just(0)),
    ),
    max_size=12,
)
"""Prices planned in so many days, labels seen at the shelf, days that pass."""


@given(steps)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_is_planned_the_label_is_the_most(
    store: Store, taken: list[tuple[str, int, int]]
) -> None:
    """The label that hangs is the first price, or the last one somebody saw at the shelf."""
    count = value("SELECT count(*) FROM product")
    code = f"P{count}"
    stock((code, "Goods", 100_000, None, 1300, 0))
    prices, now, label = book(store), AT, price("10.00")
    for act, figure, days in taken:
        if act == "wait":
            now = replace(now, utc_ms=now.utc_ms + figure * DAY_MS)
        elif act == "hang":
            known = [one for one in prices.of(code) if one.entry.stands]
            if known:
                seen = known[figure % len(known)]
                prices.mark([seen.number], Act.HANGS, by(store, now))
                label = seen.entry.price
        else:
            begins = now.utc_ms + (days * DAY_MS if act == "plan" else 0)
            ends = begins + days * DAY_MS if act == "special" else None
            planned = PriceEntry(code, UnitPrice(figure * 100, "CNY"), begins, ends)
            prices.put(planned, by(store, now))
        found = store.catalogue.find(code)
        assert isinstance(found, Product)
        charged_now = in_force(found, now, 4).price
        assert charged_now is not None
        assert charged_now <= label

"""Is a sale settled to the cent, with change and rounding that anybody can follow?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.facts.money import Money
from db.facts.tender import Due, Paid, Settled
from pos_gui.tender import cash_rounding, over_tender_question, quick_cash, settle
from tests import shop

if TYPE_CHECKING:
    from db.facts.place import Profile

CN, NZ, TW = (shop.profile(name) for name in ("CN", "NZ", "TW"))
DOWN = replace(CN, cash_step=10)
"""抹分: down to 0.10."""


def cny(minor: int) -> Money:
    """Give an amount in fen."""
    return Money(minor, "CNY")


def paid(kind: str, minor: int) -> Paid:
    """Give a tender as it is handed over."""
    return Paid(kind, cny(minor), cny(minor))


def test_exact_cash() -> None:
    """Nothing is missing, nothing goes back."""
    out = settle(cny(2930), (paid("cash", 2930),), CN)
    assert out == Settled((paid("cash", 2930),), cny(0), cny(0))


def test_change_comes_off_the_cash() -> None:
    """100 for 87.35: 12.65 goes back, 87.35 was paid."""
    out = settle(cny(8735), (paid("cash", 10000),), CN)
    assert out == Settled((Paid("cash", cny(8735), cny(10000)),), cny(0), cny(1265))


def test_change_may_take_more_than_the_last_note() -> None:
    """50, then 100 by mistake for 20: 100 and 30 go back."""
    out = settle(cny(2000), (paid("cash", 5000), paid("cash", 10000)), CN)
    assert isinstance(out, Settled)
    assert [one.amount.minor for one in out.tenders] == [2000, 0]
    assert out.change == cny(13000)


@pytest.mark.parametrize(
    ("tenders", "rest"),
    [((), 2930), ((2929,), 1), ((0,), 2930), ((1000, 1000), 930)],
)
def test_any_amount_missing_is_due(tenders: tuple[int, ...], rest: int) -> None:
    """To the fen."""
    assert settle(cny(2930), tuple(paid("cash", one) for one in tenders), CN) == Due(cny(rest))


def test_nothing_to_pay_is_paid() -> None:
    """Free goods, or an even exchange."""
    assert settle(cny(0), (), CN) == Settled((), cny(0), cny(0))


def test_only_cash_gives_change() -> None:
    """A voucher of 30 and a note of 50 for 70: ten goes back, from the note."""
    out = settle(cny(7000), (paid("voucher", 3000), paid("cash", 5000)), CN)
    assert isinstance(out, Settled)
    assert [(one.kind, one.amount.minor) for one in out.tenders] == [
        ("voucher", 3000),
        ("cash", 4000),
    ]
    assert out.change == cny(1000)
    with pytest.raises(ValueError, match="no change"):
        settle(cny(7000), (paid("voucher", 7001),), CN)


@pytest.mark.parametrize(
    ("rest", "china", "tens_down", "new_zealand", "taiwan"),
    [
        (1234, 0, -4, -4, -34),
        (1235, 0, -5, 5, -35),
        (1250, 0, 0, 0, 50),
        (1299, 0, -9, 1, 1),
        (4, 0, -4, -4, -4),
        (0, 0, 0, 0, 0),
        (-1234, 0, 0, 4, 34),
        (-1235, 0, 0, -5, 35),
        (-1250, 0, 0, 0, -50),
    ],
)
def test_cash_is_rounded_as_the_country_says(
    rest: int, china: int, tens_down: int, new_zealand: int, taiwan: int
) -> None:
    """China down or not at all, and then never on a refund; the others as the sale would be."""
    found = [cash_rounding(rest, profile) for profile in (CN, DOWN, NZ, TW)]
    assert found == [china, tens_down, new_zealand, taiwan]


def test_only_what_is_settled_in_cash_is_rounded() -> None:
    """12.34 by card is 12.34; 10.00 by card leaves 2.34, which is 2.30 in coins."""
    by_card = settle(cny(1234), (paid("card", 1234),), NZ)
    assert by_card == Settled((paid("card", 1234),), cny(0), cny(0))
    both = settle(cny(1234), (paid("card", 1000), paid("cash", 230)), NZ)
    assert both == Settled((paid("card", 1000), paid("cash", 230)), cny(-4), cny(0))


def test_rounding_is_an_amount_of_its_own() -> None:
    """12.39 with 抹分 is 12.30: 0.09 is rounding, and a note of 20 gives 7.70 back."""
    out = settle(cny(1239), (paid("cash", 2000),), DOWN)
    assert out == Settled((Paid("cash", cny(1230), cny(2000)),), cny(-9), cny(770))
    assert settle(cny(1239), (paid("cash", 1229),), DOWN) == Due(cny(1))


def test_a_refund_is_paid_out_exactly() -> None:
    """Neither more nor less, and without change."""
    total = cny(-1290)
    assert settle(total, (paid("cash", -1290),), CN) == Settled(
        (paid("cash", -1290),), cny(0), cny(0)
    )
    assert settle(total, (), CN) == Due(cny(1290))
    assert settle(total, (paid("cash", -1000),), CN) == Due(cny(290))
    assert settle(total, (paid("cash", -2000),), CN) == Due(cny(710))


def test_a_refund_is_never_rounded_to_the_customers_harm_in_china() -> None:
    """12.39 goes back as 12.39 where a sale would be 12.30."""
    assert isinstance(settle(cny(-1239), (paid("cash", -1239),), DOWN), Settled)
    assert settle(cny(-1239), (paid("cash", -1230),), DOWN) == Due(cny(9))


tenders = st.lists(
    st.tuples(st.sampled_from(["cash", "card"]), st.integers(0, 60_000)), max_size=4
)


@given(st.integers(0, 100_000), tenders, st.sampled_from([CN, DOWN, NZ, TW]))
def test_tenders_add_up_to_total_and_rounding(
    total: int, given: list[tuple[str, int]], profile: Profile
) -> None:
    """Amounts are given less change; what is missing, rounded as cash is, settles it."""
    other = sum(amount for kind, amount in given if kind != "cash")
    if other > total:
        return
    out = settle(cny(total), tuple(paid(*one) for one in given), profile)
    handed = sum(amount for _, amount in given)
    match out:
        case Settled(applied, rounding, change):
            assert sum(one.amount.minor for one in applied) == total + rounding.minor
            assert handed - change.minor == total + rounding.minor
            assert change.minor >= 0
            assert all(one.amount == one.given for one in applied if one.kind != "cash")
            assert all(0 <= one.amount.minor <= one.given.minor for one in applied)
            assert abs(rounding.minor) < profile.cash_step
        case Due(rest):
            assert rest.minor > 0
            cash = total - other + cash_rounding(total - other, profile) - (handed - other)
            more = tuple(paid(*one) for one in (*given, ("cash", cash)))
            assert isinstance(settle(cny(total), more, profile), Settled)


@given(st.integers(-100_000, -1), st.sampled_from([CN, DOWN, NZ, TW]))
def test_refunds_add_up_too(total: int, profile: Profile) -> None:
    """What is due in cash settles it, and rounding is less than a coin."""
    out = total + cash_rounding(total, profile)
    settled = settle(cny(total), (paid("cash", out),), profile)
    assert isinstance(settled, Settled)
    assert settled.tenders[0].amount.minor == total + settled.rounding.minor
    assert not settled.change


@pytest.mark.parametrize(
    ("due", "given", "asked"),
    [
        ("87.35", "100.00", False),
        ("87.35", "873.50", False),
        ("87.35", "873.51", True),
        ("50000.00", "100000.00", False),
        ("50000.00", "100000.01", True),
        ("0.00", "0.01", True),
    ],
)
def test_a_slip_of_the_finger_is_questioned(due: str, given: str, *, asked: bool) -> None:
    """More than ten times what is due, or more than 100,000."""
    assert over_tender_question(shop.money(due), shop.money(given)) is asked


def test_a_yen_is_a_whole_yen_in_that_question() -> None:
    """100,000 of a currency without cents."""
    assert not over_tender_question(Money(90_000, "JPY"), Money(100_000, "JPY"))


@pytest.mark.parametrize(
    ("due", "offers"),
    [
        ("236.60", ["240.00", "250.00", "300.00"]),
        ("87.35", ["88.00", "90.00", "100.00"]),
        ("8.50", ["9.00", "10.00", "20.00"]),
        ("0.30", ["1.00", "5.00", "10.00"]),
        ("100.00", []),
        ("150.00", ["160.00", "200.00"]),
        ("1234.00", ["1300.00"]),
        ("0.00", []),
        ("-5.00", []),
    ],
)
def test_quick_amounts_are_those_people_hand_over(due: str, offers: list[str]) -> None:
    """At most three, above what is due, never the exact amount."""
    assert [one.text() for one in quick_cash(shop.money(due), CN.notes)] == offers


@given(st.integers(-100, 10**7), st.sampled_from([CN, NZ, TW]))
def test_quick_amounts_rise_and_are_made_of_notes(due: int, profile: Profile) -> None:
    """Each is more than what is due, and a multiple of some note."""
    offers = [one.minor for one in quick_cash(cny(due), profile.notes)]
    assert len(offers) <= 3
    assert offers == sorted(set(offers))
    assert all(offer > due for offer in offers)
    assert all(any(offer % note == 0 for note in profile.notes) for offer in offers)

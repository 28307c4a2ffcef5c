"""Do lines, tenders, sums and the closed day say the same, whatever was rung up?"""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from db import rollups
from db.connection import rows
from db.facts.quantity import Quantity
from db.store import Store
from pos_gui.checkout import events
from pos_gui.checkout.payment import Paying
from pos_gui.checkout.state import Returning, Selling
from tests.flows.desk import Desk, stock

BASKETS = 50
EXAMPLES = 200
GOODS = (
    ("A", "Apples", 12_9000, 8_0000, 1300, 0),
    ("B", "Bread", 3_5000, 2_0000, 900, 0),
    ("C", "Coat", 99_0000, 60_0000, 1300, 0),
    ("W", "Walnuts", 49_6000, None, 600, 1),
    ("P", "Pin", 10, 4, 0, 0),
)

codes = st.sampled_from([one[0] for one in GOODS])
counts = st.integers(1, 12)
cents = st.integers(1, 2_000)
actions = st.one_of(
    st.tuples(st.just("scan"), codes, counts),
    st.tuples(st.just("weigh"), st.integers(1, 9_999)),
    st.tuples(st.just("void")),
    st.tuples(st.just("undo")),
    st.tuples(st.just("price"), cents),
    st.tuples(st.just("off"), st.integers(1, 100)),
    st.tuples(st.just("basket off"), cents),
    st.tuples(st.just("park")),
    st.tuples(st.just("recall")),
    st.tuples(st.just("cancel")),
    st.tuples(st.just("later"), st.integers(1, 900)),
)
ends = st.one_of(
    st.just(("exact",)), st.tuples(st.just("given"), cents), st.tuples(st.just("back"), counts)
)
stories = st.lists(
    st.tuples(st.lists(actions, max_size=6), ends), min_size=BASKETS, max_size=BASKETS
)


def play(desk: Desk, action: tuple[object, ...]) -> None:  # noqa: C901  (one case per action)
    """Do one thing at the counter."""
    match action:
        case ("scan", str(code), int(count)):
            desk.hear(events.Scanned(code, f"{count}*"))
        case ("weigh", int(milli)):
            desk.hear(events.Typed(f"{Quantity(milli).text()}*W"))
        case ("void",):
            desk.hear(events.VoidLine())
        case ("undo",):
            desk.hear(events.Undo())
        case ("price", int(minor)):
            desk.hear(events.ChangePrice(f"{minor / 100:.2f}", "damaged"))
        case ("off", int(percent)):
            desk.hear(events.DiscountLine(f"{percent}%", "damaged"))
        case ("basket off", int(minor)):
            desk.hear(events.DiscountBasket(f"{minor / 100:.2f}"))
        case ("park",):
            desk.hear(events.Park())
        case ("recall",):
            parked = desk.state.parked
            desk.hear(events.Recall(parked[0].basket.basket_id if parked else None))
        case ("cancel",):
            desk.hear(events.CancelBasket("changed mind"))
        case ("later", int(minutes)):
            desk.clock.pass_minutes(minutes)
        case _:
            raise AssertionError(action)


def finish(desk: Desk, end: tuple[object, ...]) -> None:
    """Pay what is in the basket, then perhaps take something back."""
    if desk.state.basket.is_empty:
        desk.hear(events.Scanned("A"))
    desk.hear(events.Pay())
    assert isinstance(desk.state.step, Paying)
    match end:
        case ("given", int(more)) if desk.state.quote.total.minor > 0:
            given = desk.state.quote.total.minor + more
            desk.hear(events.Finish(f"{given / 100:.2f}"), events.Finish(f"{given / 100:.2f}"))
        case _:
            desk.hear(events.Finish())
    if isinstance(desk.state.step, Paying):
        desk.hear(events.Finish())
    assert isinstance(desk.state.step, Selling)
    if end[0] == "back":
        bring_back(desk, end[1])


def bring_back(desk: Desk, count: object) -> None:
    """Return part of the first line of the sale just done."""
    assert isinstance(count, int)
    sale = desk.sales[-1]
    desk.hear(events.StartReturn(), events.Typed(sale.receipt_no))
    step = desk.state.step
    if not isinstance(step, Returning):
        desk.hear(events.Back())
        return
    ordinal, left = step.left[0]
    part = Quantity(min(left.milli, count * 1000))
    desk.hear(events.Mark(ordinal, part), events.Marked("damaged"), events.Finish())
    assert isinstance(desk.state.step, Selling)
    assert desk.sales[-1].total.minor <= 0


def assert_books_agree(desk: Desk) -> None:
    """Compare the four ways to the same figure, and the screen with the store."""
    assert rollups.differences() == []
    ((lines, tax),) = rows("SELECT coalesce(sum(total), 0), coalesce(sum(tax), 0) FROM line")
    ((tenders,),) = rows("SELECT coalesce(sum(amount), 0) FROM tender")
    ((rounding,),) = rows("SELECT coalesce(sum(rounding), 0) FROM sale")
    ((hour,),) = rows("SELECT coalesce(sum(total), 0) FROM sum_hour")
    ((tender,),) = rows("SELECT coalesce(sum(total), 0) FROM sum_tender")
    closing = desk.store.books.close(desk.clock.now(), "owner")
    assert lines + rounding == tenders == tender
    assert lines == hour == closing.total.minor == closing.grand_total.minor
    assert tax == closing.tax.minor
    assert sum(one.amount.minor for one in closing.tenders) == tenders
    assert closing.gross.minor - closing.discount.minor - closing.returns.minor == lines
    assert [desk.store.sale(sale.receipt_no) for sale in desk.sales] == desk.sales
    assert closing.last_number == len(desk.sales)


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    # A failing story is told as it is: shrinking fifty baskets takes longer than reading them.
    phases=(Phase.generate,),
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.large_base_example,
    ],
)
@given(stories)
def test_lines_tenders_sums_and_closing_agree(
    story: list[tuple[list[tuple[object, ...]], tuple[object, ...]]],
) -> None:
    """Two hundred stories of fifty baskets: 10,000, with returns and parked ones among them."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store.new(Path(folder) / "shop.db")
        try:
            stock(*GOODS)
            desk = Desk(store)
            for todo, end in story:
                for action in todo:
                    play(desk, action)
                finish(desk, end)
            assert len(desk.sales) >= BASKETS
            assert_books_agree(desk)
        finally:
            store.close()

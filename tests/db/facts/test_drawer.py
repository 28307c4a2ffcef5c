"""Is what should lie in a drawer the sum of what went in and out, whatever happens in a day?"""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from db.facts.drawer import Count, Flow, Move, Span, sum_of
from db.facts.moment import Moment
from db.facts.money import Money

AMOUNT = st.integers(0, 1_000_000)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("sale"), st.integers(-1_000_000, 1_000_000)),
        st.tuples(st.just("load"), st.integers(-1_000, 100_000)),
        st.tuples(st.sampled_from([Move.FLOAT, Move.IN, Move.OUT, Move.REASON]), AMOUNT),
        st.tuples(st.just("count"), AMOUNT),
        st.tuples(st.just("z"), st.just(0)),
    ),
    max_size=30,
)


def gone_through(steps: list[tuple[str, int]]) -> Span:
    """Go through a story, record by record."""
    span = Span()
    for record, (what, minor) in enumerate(steps, 1):
        match what:
            case "sale":
                span = span.sale(minor)
            case "load":
                span = span.sale(0, minor)
            case "count":
                span = span.count(record)
            case "z":
                span = span.close(record)
            case _:
                span = span.move(Move(what), minor)
    return span


@given(STEPS)
def test_it_is_the_sum_of_what_went_in_and_out(steps: list[tuple[str, int]]) -> None:
    """Everything since the record that emptied it, each amount once and with its sign."""
    span = gone_through(steps)
    signs = {"sale": 1, "load": 1, Move.FLOAT: 1, Move.IN: 1, Move.OUT: -1}
    mine = steps[span.since :]
    assert span.flow.expected == sum(signs.get(what, 0) * minor for what, minor in mine)
    assert span.traded == any(what in ("sale", "load") for what, _ in mine)
    assert "count" not in [what for what, _ in mine]
    if span.since:
        ended = steps[span.since - 1][0]
        assert ended == ("count" if span.counted else "z")


@given(STEPS, AMOUNT)
def test_a_float_between_count_and_z_is_the_next_days(
    steps: list[tuple[str, int]], minor: int
) -> None:
    """The Z straight after a count ends nothing."""
    span = gone_through([*steps, ("count", 5), (Move.FLOAT, minor), ("z", 0), ("z", 0)])
    assert span.flow == Flow(float_cash=minor)
    assert (span.since, span.counted) == (len(steps) + 1, True)


@given(STEPS)
def test_a_z_that_nobody_counted_empties_the_drawer(steps: list[tuple[str, int]]) -> None:
    """So the takings of a day without a count are never another day's shortage."""
    span = gone_through([*steps, (Move.FLOAT, 500), ("sale", 1), ("z", 0)])
    assert span == Span(len(steps) + 3)


@given(st.lists(st.tuples(st.sampled_from([1, 5, 50, 10_000]), st.integers(0, 500)), max_size=8))
def test_over_is_counted_less_expected(pieces: list[tuple[int, int]]) -> None:
    """To the minor unit, with its sign."""
    counted = Money(sum_of(pieces), "CNY")
    assert counted.minor == sum(value for value, many in pieces for _ in range(many))
    flow = Flow(float_cash=300, sold=200, back=70, loaded=-20, paid_in=40, paid_out=50)
    one = Count("01", 7, Moment(0, 0), "owner", 0, flow, counted, tuple(pieces))
    assert one.expected == Money(400, "CNY")
    assert one.over.minor == counted.minor - 400

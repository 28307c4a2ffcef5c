"""Does a wallet's day end by itself, and is every cancel sent once more?"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from db.facts.card import AttemptState
from pos_gui.card.settling import TRIES, Parts
from pos_gui.card.wallet.day_end import end_day
from tests.pos_gui.card.faults.world import Clock, Script
from tests.pos_gui.card.wallet.world import LINE, World

if TYPE_CHECKING:
    from pos_gui.ports import Attempts, Batches

S = AttemptState


def parts(world: World) -> Parts:
    """Give what the end of the day works with; a wallet has no batches."""
    books = cast("Attempts", world.books)
    return Parts(world.lane, books, cast("Batches", None), world.acquirer, Clock(), "CNY")


def test_what_was_cancelled_is_cancelled_again() -> None:
    """And nothing else is asked."""
    world = World(Script((0, LINE.index("request lost"))))
    world.charge("A", 1000)
    world.charge("B", 500)
    world.line.asked.clear()
    assert end_day(parts(world))
    assert world.line.asked == ["/cancel"]
    assert world.wrong() == []


def test_a_payment_that_came_after_its_cancel_goes_back() -> None:
    """The only thing that finds it (payments.md 2.3)."""
    late = Script((0, LINE.index("very late")))
    world = World(late, after_cancel=True, cancels_again=False)
    world.charge("A", 1000)
    world.line.arrive()
    assert world.wrong() != []
    assert end_day(parts(world))
    assert world.wrong() == []


def test_what_is_due_is_done_first() -> None:
    """A refund that nobody has confirmed yet is repeated."""
    world = World(Script())
    told = world.charge("A", 1000)
    assert told is not None
    assert told.attempt is not None
    lost = LINE.index("request lost")
    begun = len(world.script.asked)
    world.script.given = (*(0,) * begun, 0, lost, 0, 0, lost, 0, lost, 0, lost)
    world.refund(told.attempt, 400)
    assert [one.state for one in world.books.unresolved()] == [S.REFUND_UNKNOWN]
    assert end_day(parts(world))
    assert world.books.unresolved() == ()
    assert world.wrong() == []


def silent(world: World, calls: tuple[str, ...], about: bytes = b"") -> None:
    """Have the provider never answer these."""
    post = world.line.post

    def deaf(path: str, body: bytes, signed: str, wait_s: float) -> tuple[bytes, str] | None:
        told = post(path, body, signed, wait_s)
        return None if path.removeprefix("wallet/") in calls and about in body else told

    world.line.post = deaf  # type: ignore[method-assign]


def test_a_provider_that_is_silent_is_asked_again_the_next_time() -> None:
    """Nothing goes to suspense for want of a line."""
    world = World(Script())
    silent(world, ("pay", "query", "cancel"))
    world.charge("A", 1000)
    assert not end_day(parts(world))
    assert [one.state for one in world.books.unresolved()] == [S.CANCEL_DUE]
    del world.line.post
    assert end_day(parts(world))
    assert world.books.unresolved() == ()
    assert world.wrong() == []


def test_what_nobody_can_find_out_is_for_a_manager() -> None:
    """The provider answers, but not to this one."""
    world = World(Script())
    silent(world, ("pay", "query", "cancel"), b'"a1"')
    world.charge("A", 1000)
    tries = len(world.line.asked)
    assert end_day(parts(world))
    assert len(world.line.asked) - tries >= TRIES
    assert [one.state for one in world.books.unresolved()] == [S.SUSPENSE]


@pytest.mark.parametrize("calls", [("cancel",), ("query", "cancel")])
def test_a_cancel_that_nobody_acknowledges_again(calls: tuple[str, ...]) -> None:
    """It is told, so that the day is ended again."""
    world = World(Script((0, LINE.index("request lost"))))
    world.charge("A", 1000)
    silent(world, calls)
    assert not end_day(parts(world))

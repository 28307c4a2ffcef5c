"""Does a lane ask once, write what it must, and stay usable whatever its host or disk does?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.facts.answer import Approved, NotSent, SignedOn
from db.facts.card import AttemptState, CardKind, CardShown, EntryMode, Intent
from db.facts.moment import Moment
from db.facts.money import Money
from db.facts.sale import Took
from db.facts.trouble import Refused
from pos_gui.card.door import DAY_MS
from pos_gui.card.lane import Lane, Progress, Secret, wait_s
from tests.db.sold import draft as settled
from tests.db.sold import sold
from tests.pos_gui.card.faults.world import LINE, VAULT, Books, Clock, Script, World
from tests.pos_gui.card.terminal.host import CARD, TERMINAL, answer

if TYPE_CHECKING:
    from db.facts.card import Concluded, Terminal, Verdict
    from db.facts.sale import Draft
    from pos_gui.card.message.codec import Message
    from pos_gui.card.terminal.driver import IsoDriver

S = AttemptState


def intent(name: str = "a1", minor: int = 1000) -> Intent:
    """Ask for a sale."""
    shown = CardShown("622576******9524", "key", "CUP", EntryMode.SWIPED)
    return Intent(name, CardKind.SALE, Money(minor, "CNY"), shown, "A", Clock().now(), "owner")


@pytest.mark.parametrize("fate", ["fine", "answer lost", "request lost"])
def test_the_same_intent_twice_is_asked_once(fate: str) -> None:
    """A key pressed twice gives what came of the first, and sends nothing."""
    world = World(Script((0, LINE.index(fate))))
    first = world.lane.charge(intent(), Secret(CARD))
    asked = len(world.line.orders), len(world.script.asked)
    again = world.lane.charge(intent(), Secret(CARD))
    assert again.attempt == first.attempt
    assert (len(world.line.orders), len(world.script.asked)) == asked


def test_what_lies_in_the_middle_is_not_sent_again() -> None:
    """Its answer could not be written: asked once more, the host is left alone."""
    world = World(Script())
    hear = world.bank.hear

    def fill_the_disk(question: Message) -> Message:
        world.books.writing = False
        return hear(question)

    world.bank.hear = fill_the_disk  # type: ignore[method-assign]
    assert world.lane.charge(intent(), Secret(CARD)).trouble is not None
    world.bank.hear = pytest.fail  # type: ignore[method-assign, assignment]
    told = world.lane.charge(intent(), Secret(CARD))
    assert told.attempt is not None
    assert told.attempt.state is S.SENDING


def test_a_terminal_that_is_not_signed_on_signs_on_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """Then the card is charged in the batch that the host named."""
    world = World(Script())
    world.books.in_ = False

    def sign_on(_: object, terminal: Terminal) -> SignedOn:
        assert not terminal.signed_on
        return SignedOn(7, "1126", "100000")

    monkeypatch.setattr("pos_gui.card.terminal.driver.IsoDriver.sign_on", sign_on)
    told = world.lane.charge(intent(), Secret(CARD))
    assert told.attempt is not None
    assert (told.attempt.batch, told.attempt.state) == (7, S.APPROVED)


def test_a_host_that_lets_nobody_in_is_told_as_trouble() -> None:
    """No sign-on, no intent, nothing sent."""
    world = World(Script())
    world.books.in_ = False
    world.line.exchange = lambda *_: None  # type: ignore[method-assign]
    told = world.lane.charge(intent(), Secret(CARD))
    assert isinstance(told.trouble, Refused)
    assert told.attempt is None
    assert world.books.attempts() == ()


def test_trouble_with_new_keys_does_not_swallow_the_answer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The host said no, and wants a sign-on that cannot be written: the no stands."""
    world = World(Script())
    world.bank.hear = lambda question: answer(question, "A0")  # type: ignore[method-assign]

    def full(*_: object) -> Terminal:
        raise Refused("The disk is full.")

    monkeypatch.setattr(
        "pos_gui.card.terminal.driver.IsoDriver.sign_on", lambda *_: SignedOn(43, "", "")
    )
    monkeypatch.setattr(world.books, "signed_on", full)
    told = world.lane.charge(intent(), Secret(CARD))
    assert told.attempt is not None
    assert told.attempt.state is S.DECLINED


@pytest.mark.parametrize(
    ("ago_ms", "written"), [(DAY_MS - 1, False), (DAY_MS, True), (None, True)]
)
def test_a_sign_of_life_is_written_once_a_day(ago_ms: int | None, written: bool) -> None:  # noqa: FBT001  (a table)
    """So that a sale does not pay for two commits."""
    world = World(Script())
    now = Clock().now()
    before = None if ago_ms is None else Moment(now.utc_ms - ago_ms, 480)
    world.books.alive = before
    world.charge("A", 1000)
    assert world.books.alive == (now if written else before)


def test_signing_on_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the host named is in the books."""
    world = World(Script())
    monkeypatch.setattr(
        "pos_gui.card.terminal.driver.IsoDriver.sign_on", lambda *_: SignedOn(43, "", "")
    )
    assert world.lane.sign_on() == SignedOn(43, "", "")
    assert world.books.terminal() == replace(TERMINAL, batch=43, last_exchange=Clock().now())


def test_while_someone_is_alone_nobody_asks() -> None:
    """One question at a time, the end of the day included."""
    world = World(Script())
    lock = world.lane.alone()
    with lock:
        assert not lock.acquire(blocking=False)  # type: ignore[attr-defined]  # it is a lock
    told = world.charge("A", 1000)
    assert told is not None
    assert told.attempt is not None
    assert isinstance(told.attempt.result, Approved)


@pytest.mark.parametrize(
    ("tries", "seconds"), [(0, 5), (3, 5), (4, 10), (8, 160), (9, 300), (99, 300)]
)
def test_the_background_waits_longer_and_longer(tries: int, seconds: int) -> None:
    """Three tries at once, then 5 s to 5 min, for ever."""
    assert wait_s(tries) == seconds


@pytest.mark.parametrize(
    ("fate", "told"),
    [
        ("fine", ["sent", "approved"]),
        ("answer lost", ["sent", "silent", "reversing", "reversed"]),
    ],
)
def test_what_the_cashier_is_told(fate: str, told: list[str]) -> None:
    """Step by step, and each only once it is written down."""
    heard: list[str] = []
    states = []

    def make(books: Books, driver: IsoDriver) -> Lane:
        def report(progress: Progress) -> None:
            heard.append(progress.what)
            states.append((progress.attempt.state, books.all["a1"].state))

        return Lane(books, driver, Clock(), VAULT, report)  # type: ignore[arg-type]  # in memory

    World(Script((0, LINE.index(fate))), make).charge("A", 1000)
    assert heard == told
    assert all(shown is written for shown, written in states)


def test_a_till_that_has_lost_its_keys_signs_on_before_it_takes_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A reversal that cannot be signed would block cards for ever."""
    world = World(Script((0, LINE.index("answer lost"))))
    driver = "pos_gui.card.terminal.driver.IsoDriver"
    lost = [True]

    def sign_on(_: object, terminal: Terminal) -> SignedOn:
        lost.clear()
        return SignedOn(terminal.batch, "1126", "100000")

    reverse = world.lane._acquirer.reverse  # noqa: SLF001  (the real one, once there are keys)
    monkeypatch.setattr(f"{driver}.sign_on", sign_on)
    monkeypatch.setattr(
        f"{driver}.reverse",
        lambda _, attempt, reason: NotSent("", keyless=True) if lost else reverse(attempt, reason),
    )
    told = world.lane.charge(intent(), Secret(CARD))
    assert told.attempt is not None
    assert told.attempt.state is S.REVERSED


@pytest.mark.parametrize("known", [True, False])
def test_what_the_host_takes_is_time_of_paying(
    monkeypatch: pytest.MonkeyPatch,
    known: bool,  # noqa: FBT001
) -> None:
    """From handing it over until it is approved; where nothing was measured, nothing is said."""
    world, kept = World(Script()), []
    now = iter((50_000, 58_250))
    monkeypatch.setattr("pos_gui.card.lane.ticks", lambda: next(now))
    conclude = world.books.conclude_sale

    def keep(name: str, verdict: Verdict, at: Moment, draft: Draft) -> Concluded:
        kept.append(draft)
        return conclude(name, verdict, at, draft)

    monkeypatch.setattr(world.books, "conclude_sale", keep)
    goods = replace(settled(sold(price=1000)), took=Took(7_000, 3_000) if known else None)
    world.lane.charge(intent(), Secret(CARD), goods)
    (draft,) = kept
    assert draft.took == (Took(7_000, 11_250) if known else None)

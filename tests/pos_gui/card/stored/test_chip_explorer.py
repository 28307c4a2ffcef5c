"""Never twice, never unrecorded: a card that carries its value on its chip, whatever fails."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

import pytest

from db.check import check
from db.facts.answer import Declined, Unclear
from db.facts.card import AttemptState, CardKind
from pos_gui.card.stored.chip_driver import ChipDriver
from tests.pos_gui.card.faults.world import Died, Script, schedules
from tests.pos_gui.card.stored.chip_world import ChipDay
from tests.verify_journal import verify

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from db.facts.answer import Result
    from db.facts.card import Attempt
    from pos_gui.card.stored.chip_driver import _Shown

S, K = AttemptState, CardKind
SIGNS = {K.STORED: -1, K.STORED_REFUND: 1, K.STORED_LOAD: 1}


@pytest.fixture
def day(tmp_path: Path) -> Iterator[ChipDay]:
    """Give a card with 50.00 on it; both checks find nothing wrong at the end."""
    made = ChipDay(tmp_path)
    yield made
    faults = check(made.store)["faults"]
    path = made.store.path
    made.store.close()
    assert faults == []
    assert verify(path) == []


def story(day: ChipDay, kind: CardKind, script: Script) -> str:
    """Ask for one thing while that fails; says what is wrong, now and when the owner is back."""
    original = paid(day) if kind is K.STORED_REFUND else None
    before = day.purse.balance
    day.begin(script)
    name = f"r{day.run}a1"
    try:
        day.ask(kind, 10, original)
    except Died:
        day.lane = day.started()
    while True:
        try:
            day.lane.work_off()
        except Died:
            day.lane = day.started()
            continue
        break
    day.end()
    if wrong := unsettled(day, name):
        return wrong
    gone = day.field.card_there is None
    day.comes_back()
    day.end()
    found = day.store.cards.attempt(name)
    if gone and found is not None and found.state is S.SUSPENSE:
        day.store.cards.clear(name, "the owner will come again", found.intent.at, "owner")
    # The next thing that is asked of the card writes what the ledger had not heard.
    day.ask(K.STORED_LOAD, 1)
    moved = day.purse.balance - 1 - before
    if day.in_ledger != day.purse.balance:
        return f"on the card {day.purse.balance}, in the ledger {day.in_ledger}"
    return judged(found, kind, moved)


def paid(day: ChipDay) -> Attempt:
    """Pay on a good day, so that something can go back."""
    day.begin(Script())
    told = day.ask(K.STORED, 10).attempt
    assert told is not None
    assert told.state is S.APPROVED
    return told


def unsettled(day: ChipDay, name: str) -> str:
    """Say what is open without an alarm: only while the card is away may anything be open."""
    for one in day.store.cards.unresolved():
        alarmed = one.state is S.SUSPENSE or one.state is S.REFUND_UNKNOWN
        if day.field.card_there is not None or not alarmed or one.intent.attempt_id != name:
            return f"{one.intent.kind} is {one.state}"
    return ""


def judged(found: Attempt | None, kind: CardKind, moved: int) -> str:
    """Compare what the card did with what the books say of it."""
    whole = 10 * SIGNS[kind]
    state = found.state if found is not None else S.DECLINED
    if state is S.SUSPENSE:
        return "" if moved in (0, whole) else f"in suspense, and {moved} moved"
    wanted = whole if state is S.APPROVED else 0
    return "" if moved == wanted else f"{kind} is {state}, and {moved} moved"


def explored(day: ChipDay, kind: CardKind, faults: int) -> tuple[int, list[str]]:
    """Run every schedule; gives how many there were and what went wrong."""
    wrong: list[str] = []

    def run(script: Script) -> None:
        given = script.given
        if found := story(day, kind, script):
            wrong.append(f"{given}: {found}")

    return schedules(faults, run), wrong


@pytest.mark.parametrize("kind", SIGNS)
def test_every_schedule_of_two_faults(day: ChipDay, kind: CardKind) -> None:
    """Lost, doubled and spoilt, the card taken away, the power gone around every write."""
    runs, wrong = explored(day, kind, 2)
    assert wrong == []
    assert runs > 700


def broken(folder: Path, spoil: Callable[[ChipDay], None]) -> list[str]:
    """Run every schedule of one fault, each on a day of its own that has something wrong."""
    numbers, wrong = count(), list[str]()

    def run(script: Script) -> None:
        day = ChipDay(folder / f"{next(numbers)}")
        spoil(day)
        if found := story(day, K.STORED, script):
            wrong.append(found)
        day.store.close()

    schedules(1, run)
    return wrong


def test_a_debit_that_does_not_carry_the_counter(tmp_path: Path) -> None:
    """Found by the search: a question that is heard twice takes the money twice."""

    def spoil(day: ChipDay) -> None:
        day.purse.checks_counter = False

    assert broken(tmp_path, spoil) == ["stored is suspense"]


class Believing(ChipDriver):
    """Broken: takes silence, and an unsigned no, for a no."""

    def _moved(self, attempt: Attempt, shown: _Shown) -> Result:
        told = super()._moved(attempt, shown)
        return Declined("51", "stored_short") if isinstance(told, Unclear) else told


def test_silence_is_no_answer(tmp_path: Path) -> None:
    """Found by the search: the card has paid, and the books say that it has not."""

    def spoil(day: ChipDay) -> None:
        day.driver = Believing

    assert "stored is declined, and -10 moved" in broken(tmp_path, spoil)

"""Do both sides have the same day? Totals of a batch, what was uploaded, and the difference."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pos_gui.card.simulator.ledger import GIVES_BACK

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pos_gui.card.simulator.bank import Bank
    from pos_gui.card.simulator.ledger import Entry, Ledger

_DEBITS = ("sale", "instalment", "completion", "completion_advice")
_HALF = 31
_LINE = 40


class Line(NamedTuple):
    """A transaction as the host and the terminal have it."""

    stan: str
    """Trace number."""
    ours: int | None
    """The host's amount in minor units; None where it knows nothing."""
    theirs: int | None
    """The terminal's; None where it uploaded nothing."""

    @property
    def verdict(self) -> str:
        """Say how they compare (payments.md 1.10)."""
        if self.ours is None:
            return "terminal only"
        if self.theirs is None:
            return "host only"
        return "matched" if self.ours == self.theirs else "amount differs"


def of_batch(ledger: Ledger, start: str) -> list[Entry]:
    """Give the money of a batch that stands; `start` is merchant/terminal/batch/."""
    wanted = (*_DEBITS, *GIVES_BACK)
    return [
        one for one in ledger.entries
        if one.key.startswith(start) and one.kind in wanted and ledger.stands(one)
    ]  # fmt: skip


def totals(ledger: Ledger, bank: Bank, start: str) -> tuple[str, str]:
    """Give the host's totals, domestic and foreign, thirty digits each."""
    halves = []
    for foreign in (False, True):
        mine = [
            one for one in of_batch(ledger, start)
            if (one.card in bank.cards and bank.cards[one.card].foreign) is foreign
        ]  # fmt: skip
        debit = [one.amount for one in mine if one.kind in _DEBITS]
        credit = [one.amount for one in mine if one.kind in GIVES_BACK]
        halves.append(f"{sum(debit):012d}{len(debit):03d}{sum(credit):012d}{len(credit):03d}")
    return halves[0], halves[1]


def compared(told: str, ours: tuple[str, str]) -> str:
    """Give field 48 of the answer: flag 1 behind what agrees, our totals and 2 where not."""
    halves = told[: _HALF - 1], told[_HALF : 2 * _HALF - 1]
    return "".join(
        mine + ("1" if mine == theirs else "2") for mine, theirs in zip(ours, halves, strict=True)
    )


def uploaded(told: str) -> list[tuple[str, int]] | None:
    """Read field 48 of a block: trace number and amount of each; None where it is torn."""
    count = int(told[:2] or "0")
    if len(told) != 2 + count * _LINE:
        return None
    lines = (told[at : at + _LINE] for at in range(2, len(told), _LINE))
    return [(line[2:8], int(line[28:])) for line in lines]


def reconciled(ledger: Ledger, start: str) -> Iterable[Line]:
    """Give all lines of a batch, the host's beside the terminal's."""
    ours = {one.stan: one.amount for one in of_batch(ledger, start)}
    theirs = {
        one.stan: one.amount for one in ledger.entries
        if one.what == "upload" and one.key.startswith(start)
    }  # fmt: skip
    for stan in sorted({*ours, *theirs}):
        yield Line(stan, ours.get(stan), theirs.get(stan))

"""Does the lane's thread end a batch by the one writing thread, and wait for it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.facts.batch import BatchTotals, Stage
from db.facts.card import CardKind
from db.facts.trouble import Refused
from pos_gui.card.settling import Parts, settle
from pos_gui.card.written import Written, WrittenBatches
from tests.pos_gui.card.bank_day import BankDay
from tests.pos_gui.card.faults.world import Clock

if TYPE_CHECKING:
    from pathlib import Path


def test_a_batch_is_settled_by_the_writer(tmp_path: Path) -> None:
    """Every step comes back when it is on the disk; what is refused is refused."""
    day = BankDay(tmp_path)
    day.approved(CardKind.SALE, 1000)
    writer = day.store.writer
    writer.start()
    batches = WrittenBatches(day.store.batches, writer)
    with pytest.raises(Refused):
        batches.retire(Clock().now(), "owner")
    parts = Parts(day.lane, Written(day.store.cards, writer), batches, day.driver, Clock(), "CNY")
    batch = settle(parts, "owner")
    assert (batch.stage, batch.domestic) == (Stage.CLOSED, BatchTotals(1000, 1))
    assert batches.current() == batch
    assert [one.stan for one in batches.attempts(batch.batch)] == [1]
    batches.retire(Clock().now(), "owner")
    day.close()

"""How does a step of a batch's end become a row, and a row a batch again? No transaction here."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from db.chain import canonical
from db.connection import rows, troubles, value
from db.facts.batch import Batch, BatchTotals, Compared, KeptBatch, LineState, Stage
from db.facts.card import UNRESOLVED
from db.facts.moment import Moment
from db.facts.money import Money

if TYPE_CHECKING:
    from collections.abc import Iterator

_OPEN_BATCH = """
    SELECT batch FROM attempt WHERE terminal_no = ? AND batch > 0 GROUP BY batch
    HAVING max(stan) > coalesce((SELECT batch_step.stan FROM batch_step
        WHERE batch_step.terminal_no = attempt.terminal_no AND batch_step.batch = attempt.batch
        AND stage = 'closed' ORDER BY ordinal DESC LIMIT 1), 0)
    ORDER BY min(seq) LIMIT 1
"""
_BEGUN = """
    SELECT batch FROM batch_step AS now WHERE terminal_no = ? AND stage <> 'closed'
    AND ordinal = (SELECT max(ordinal) FROM batch_step
        WHERE batch_step.terminal_no = now.terminal_no AND batch_step.batch = now.batch)
    LIMIT 1
"""
_LAST = """
    SELECT now.terminal_no, now.batch, at_ms, offset_min FROM (SELECT terminal_no, batch,
        max(ordinal) AS ordinal FROM batch_step GROUP BY terminal_no, batch) AS newest
    JOIN batch_step AS now USING (terminal_no, batch, ordinal) WHERE lane = ?
"""
"""The last step of each of a lane's batches."""
_MAY_ALARM = """
    AND json_extract(now.body, '$.found') IS NULL AND EXISTS (SELECT 1 FROM batch_step
        WHERE batch_step.terminal_no = now.terminal_no AND batch_step.batch = now.batch
        AND batch_step.body LIKE '%host_only%')
"""
"""Of those the ones where the host may have charged something alone, and nobody found out what."""


def unsettled(terminal_no: str) -> int | None:
    """Find the batch whose end has begun, else the oldest one that something was asked in."""
    for sql in (_BEGUN, _OPEN_BATCH):
        found = value(sql, (terminal_no,))
        if found is not None:
            return int(found)
    return None


def anything_open() -> bool:
    """Say whether a till has a batch that is not settled, or a payment not at its end."""
    open_ = ", ".join(f"'{one.value}'" for one in sorted(UNRESOLVED))
    with troubles():
        if rows(f"SELECT 1 FROM attempt_now WHERE state IN ({open_}) LIMIT 1"):  # noqa: S608
            return True
        found = rows("SELECT terminal_no FROM terminal WHERE retired_ms IS NULL")
        return any(unsettled(number) is not None for (number,) in found)


def last(terminal_no: str, batch: int, lane: str, currency: str) -> tuple[Batch, int] | None:
    """Read the last step of a batch, and the highest trace number it covers."""
    found = rows(
        "SELECT stage, stan, body FROM batch_step WHERE terminal_no = ? AND batch = ? "
        "ORDER BY ordinal DESC LIMIT 1",
        (terminal_no, batch),
    )
    if not found:
        return None
    stage, stan, text = found[0]
    told = json.loads(text)
    listed = value(
        "SELECT json_extract(body, '$.compared') FROM batch_step WHERE terminal_no = ? "
        "AND batch = ? AND json_type(body, '$.compared') = 'array' ORDER BY ordinal DESC LIMIT 1",
        (terminal_no, batch),
    )
    host = told["host"]
    made = Batch(
        lane=lane,
        terminal_no=terminal_no,
        batch=batch,
        stage=Stage(stage),
        domestic=BatchTotals(*told["domestic"]),
        foreign=BatchTotals(*told["foreign"]),
        agreed=None if told["agreed"] is None else bool(told["agreed"]),
        host_domestic=None if host is None else BatchTotals(*host[0]),
        host_foreign=None if host is None else BatchTotals(*host[1]),
        uploaded=told["uploaded"],
        compared=tuple(_compared(one, currency) for one in json.loads(listed or "[]")),
        reference=told["reference"],
        found=told.get("found", ""),
    )
    return made, stan


def listed(lane: str, currency: str, skip: int, count: int) -> tuple[KeptBatch, ...]:
    """List a lane's batches whose end has begun, the newest first."""
    sql = f"{_LAST} ORDER BY at_ms DESC, batch DESC LIMIT ? OFFSET ?"
    found = rows(sql, (lane, count, skip))
    return tuple(
        KeptBatch(_read(number, batch, lane, currency), Moment(ms, offset))
        for number, batch, ms, offset in found
    )


def alarming(lane: str, currency: str) -> Iterator[Batch]:
    """Give a lane's batches where the host may have charged something alone, the oldest first."""
    for number, batch, _, _ in rows(f"{_LAST} {_MAY_ALARM} ORDER BY at_ms", (lane,)):
        yield _read(number, batch, lane, currency)


def _read(terminal_no: str, batch: int, lane: str, currency: str) -> Batch:
    """Read a batch that was just listed."""
    found = last(terminal_no, batch, lane, currency)
    assert found is not None  # noqa: S101  (it has a step)
    return found[0]


def insert(batch: Batch, body: dict[str, object], stan: int, at: Moment, person: str) -> None:
    """Write a step behind those before it."""
    rows(
        "INSERT INTO batch_step (terminal_no, batch, ordinal, lane, stage, stan, at_ms, "
        "offset_min, person, body) VALUES (?, ?, (SELECT coalesce(max(ordinal), 0) + 1 "
        "FROM batch_step WHERE terminal_no = ? AND batch = ?), ?, ?, ?, ?, ?, ?, ?)",
        (
            batch.terminal_no, batch.batch, batch.terminal_no, batch.batch, batch.lane,
            batch.stage.value, stan, at.utc_ms, at.offset_min, person, canonical(body),
        ),
    )  # fmt: skip


def body_of(batch: Batch, before: Batch) -> dict[str, object]:
    """Write a step as the journal and the row keep it; a list that was written is not repeated."""
    host = (batch.host_domestic, batch.host_foreign)
    listed = before.stage is not Stage.OPEN and batch.compared == before.compared
    return {
        "domestic": _totals(batch.domestic),
        "foreign": _totals(batch.foreign),
        "agreed": None if batch.agreed is None else int(batch.agreed),
        "host": None if None in host else [_totals(one) for one in host if one],
        "uploaded": batch.uploaded,
        "compared": None if listed else [_line(one) for one in batch.compared],
        "reference": batch.reference,
        **({"found": batch.found} if batch.found else {}),
    }  # fmt: skip


def _line(one: Compared) -> list[object]:
    ours, host = (None if money is None else money.minor for money in (one.ours, one.host))
    return [one.state.value, one.stan, one.kind, ours, host]


def _totals(totals: BatchTotals) -> list[int]:
    return [totals.debit, totals.debit_count, totals.credit, totals.credit_count]


def _compared(told: list[str | int | None], currency: str) -> Compared:
    state, stan, kind, ours, host = told
    assert isinstance(stan, int)  # noqa: S101  (as it was written)

    def money(minor: str | int | None) -> Money | None:
        return Money(minor, currency) if isinstance(minor, int) else None

    return Compared(LineState(str(state)), stan, str(kind), money(ours), money(host))

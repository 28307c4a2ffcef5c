"""Are the steps of batches and accounts what the journal says of them? Made anew and compared.

A step that was changed, taken out or put in is found, whatever the triggers say. One of the stages
of `db.check`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from db.chain import canonical
from db.connection import rows
from db.facts.event import EventCode

if TYPE_CHECKING:
    from collections.abc import Iterator

Found = tuple[str, dict[str, object]]
"""A sentence and what fills its braces."""
_BATCH_STEPS = (
    "SELECT lane, stage, stan, at_ms, offset_min, person, body, terminal_no, batch "
    "FROM batch_step ORDER BY terminal_no, batch, ordinal"
)
_ACCOUNT_STEPS = (
    "SELECT lane, act, masked, bank, holder, at_ms, offset_min, person FROM account_step "
    "ORDER BY seq"
)
_NAMES = ("what", "terminal", "batch", "stage", "stan")
"""What the journal tells of a step beside its body."""
_Steps = dict[Any, list[tuple[Any, ...]]]


def audit_batches() -> Iterator[Found]:
    """Write every step anew from the journal and compare."""
    batches, accounts = _told()
    kept: _Steps = {}
    for *step, terminal, batch in rows(_BATCH_STEPS):
        kept.setdefault((terminal, batch), []).append(tuple(step))
    for key in sorted(kept.keys() | batches.keys()):
        if kept.get(key) != batches.get(key):
            yield (
                "Batch {batch} of terminal {terminal}: its steps are not what the journal says.",
                {"batch": key[1], "terminal": key[0]},
            )
    bound: _Steps = {}
    for lane, *step in rows(_ACCOUNT_STEPS):
        bound.setdefault(lane, []).append(tuple(step))
    for lane in sorted(bound.keys() | accounts.keys()):
        if bound.get(lane) != accounts.get(lane):
            yield "The account of till {till} is not what the journal says.", {"till": lane}


def _told() -> tuple[_Steps, _Steps]:
    """Read from the journal every step of every batch, and of every till's account."""
    batches: _Steps = {}
    accounts: _Steps = {}
    found = rows(
        "SELECT till, at_ms, offset_min, person, body FROM journal WHERE code = ? "
        "ORDER BY till, seq",
        (int(EventCode.TERMINAL),),
    )
    for till, at_ms, offset, person, text in found:
        body = json.loads(text)
        stamp = (at_ms, offset, person)
        match body.get("what"):
            case "batch":
                rest = canonical({name: body[name] for name in body if name not in _NAMES})
                step = (till, body["stage"], body["stan"], *stamp, rest)
                batches.setdefault((body["terminal"], body["batch"]), []).append(step)
            case "account":
                names = ("act", "account", "bank", "holder")
                accounts.setdefault(till, []).append((*(body[name] for name in names), *stamp))
            case _:
                pass
    return batches, accounts

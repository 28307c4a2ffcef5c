"""Which dialect does the acquirer speak? Read from resources/dialects; a second one is a file."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from db.facts.answer import Declined
from db.facts.card import CardKind
from db.facts.trouble import Refused
from db.facts.value import dataclass
from pos_gui.card.message.codec import spec_of

if TYPE_CHECKING:
    from pos_gui.card.message.codec import Spec

FOLDER = Path(__file__).parents[3] / "resources" / "dialects"
RECONCILE = "reconcile"
"""What is done about a code that the dialect does not name."""


@dataclass(frozen=True, slots=True)
class Form:
    """How one kind of transaction is written (payments.md 1.2)."""

    mti: str
    """Message type."""
    processing: str
    """Field 3."""
    condition: str
    """Field 25."""
    function: str
    """Field 60.1."""
    reversible: bool
    """Whether a 0400 takes it back."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """Everything that one acquirer has settled."""

    name: str
    """As a person calls it."""
    tpdu: str
    """Ten digits before each message."""
    header: str
    """Twelve digits after them."""
    currency: str
    """Field 49."""
    answer_s: int
    """Seconds an answer is waited for."""
    completion_percent: int
    """How much of a hold may be taken."""
    refund_days: int
    """How long after a sale its refund is taken."""
    upload_lines: int
    """Transactions in one block of a batch upload."""
    spec: Spec
    """pyiso8583's field table."""
    forms: dict[CardKind, Form]
    """By kind."""
    without_mac: frozenset[str]
    """Message types that carry no MAC."""
    approved: frozenset[str]
    """Codes that complete a transaction."""
    unsure: frozenset[str]
    """Codes after which nobody knows."""
    actions: dict[str, str]
    """What the cashier does, by code."""
    tip: str
    """The field in which a sale tells its tip, in twelve digits; empty where it tells none."""

    def declined(self, code: str) -> Declined:
        """Say what a code that is no approval means for the cashier."""
        action = self.actions.get(code)
        return Declined(code, action or RECONCILE, reconcile=action is None)


@cache
def dialect(name: str) -> Dialect:
    """Read a dialect by the name of its file.

    Raises:
        Refused: if there is no such dialect.

    """
    path = FOLDER / f"{name}.toml"
    if not name.isidentifier() or not path.exists():
        known = ", ".join(sorted(one.stem for one in FOLDER.glob("*.toml")))
        raise Refused(f"There is no card dialect of this name; there are {known}.")
    data: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    answers = data["answers"]
    return Dialect(
        name=data["name"],
        tpdu=data["tpdu"],
        header=data["header"],
        currency=data["currency"],
        answer_s=data["answer_s"],
        completion_percent=data["completion_percent"],
        refund_days=data["refund_days"],
        upload_lines=data["upload_lines"],
        spec=spec_of(data["fields"]),
        forms={CardKind(kind): Form(*form) for kind, form in data["transactions"].items()},
        without_mac=frozenset(data["mac"]["without"]),
        approved=frozenset(answers["approved"]),
        unsure=frozenset(answers["unsure"]),
        actions=data["actions"],
        tip=data["tip"],
    )

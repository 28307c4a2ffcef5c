"""Which dialect does the acquirer speak? Read from resources/dialects; a second one is a file."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from db.facts.answer import Declined
from db.facts.card import CardKind
from db.facts.trouble import Refused
from db.facts.value import dataclass
from pos_gui.card.message import dialect_file
from pos_gui.card.message.codec import spec_of

if TYPE_CHECKING:
    from pos_gui.card.message.codec import Spec

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
class Keying:
    """Which keys a terminal has, and what is done with them (payments.md 1.3 to 1.5)."""

    scheme: str
    """single, double, track, sm, dukpt_tdes or dukpt_aes."""
    pin_block: int
    """Format of ISO 9564-1: 0, 3 or 4."""
    mac: str
    """unionpay, retail or cmac."""
    hides_tracks: bool
    """Whether the middle of a track is encrypted."""


FITTING = {
    "single": ((0, 3), ("unionpay",), False),
    "double": ((0, 3), ("unionpay", "retail"), False),
    "track": ((0, 3), ("unionpay", "retail"), True),
    "sm": ((0,), ("unionpay",), True),
    "dukpt_tdes": ((0, 3), ("retail",), True),
    "dukpt_aes": ((4,), ("cmac",), True),
}
"""By scheme: the PIN blocks and MACs that its keys serve, and whether it has a key for tracks."""


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
    keys: Keying
    """Which keys its terminals have."""
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
        Refused: if there is no such dialect, or its keys do not go together.

    """
    data = dialect_file.told(name)
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
        keys=_keying(name, Keying(**data["keys"])),
        spec=spec_of(data["fields"]),
        forms={CardKind(kind): Form(*form) for kind, form in data["transactions"].items()},
        without_mac=frozenset(data["mac"]["without"]),
        approved=frozenset(answers["approved"]),
        unsure=frozenset(answers["unsure"]),
        actions=data["actions"],
        tip=data["tip"],
    )


def _keying(name: str, keys: Keying) -> Keying:
    blocks, macs, tracks = FITTING.get(keys.scheme, ((), (), False))
    if keys.pin_block in blocks and keys.mac in macs and (tracks or not keys.hides_tracks):
        return keys
    said = "In the card dialect {name} keys, PIN block, MAC and tracks do not fit."
    raise Refused(said, name=name)

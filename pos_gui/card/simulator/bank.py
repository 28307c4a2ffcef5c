"""Which merchants, terminals and cards does the host know? Data in resources/acquirer."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import NamedTuple

FILE = Path(__file__).parents[3] / "resources" / "acquirer" / "bank.toml"


class Card(NamedTuple):
    """A test card."""

    pan: str
    """Its number: a test range, Luhn right."""
    balance: int
    """Minor units on it when the ledger was empty."""
    expires: str = "3012"
    """YYMM."""
    pin: str = ""
    """Its PIN; empty where none is checked."""
    needs_pin: bool = False
    """Declined (55) without a PIN, but for small contactless amounts."""
    once: int = 0
    """Most for one transaction in minor units; 0 is no limit."""
    daily: int = 0
    """Most in a day in minor units; 0 is no limit."""
    foreign: bool = False
    """Settled in the second half of the totals."""
    listed: bool = False
    """On the blacklist."""
    answers: str = ""
    """A code that this card always gets."""


class Policy(NamedTuple):
    """What acquirers decide differently."""

    refund_days: int = 30
    """Days after a sale in which it can be given back."""
    hold_days: int = 30
    """Days after a hold in which it can be completed or let go."""
    completion_percent: int = 115
    """Most of a hold that can be taken."""
    small_amount: int = 100_000
    """Contactless up to this amount needs no PIN, in minor units."""
    pin_tries: int = 3
    """Wrong PINs in a row before the card is blocked."""
    remembers_unknown_reversals: bool = True
    """A reversal that comes before its original is remembered; some hosts forget it."""


class Bank(NamedTuple):
    """What the host knows."""

    merchants: frozenset[str]
    """Registered merchants."""
    terminals: dict[str, str]
    """By number: active, stopped or listed."""
    keys: dict[str, str]
    """By terminal: sm, dukpt_tdes or dukpt_aes; the others have working keys of DES."""
    cards: dict[str, Card]
    """By number."""
    amounts: dict[int, str]
    """Codes by amount in minor units, so that a test can choose an answer."""
    policy: Policy
    """What acquirers decide differently."""


def load(path: Path = FILE) -> Bank:
    """Read the host's data.

    Raises:
        OSError: if the file cannot be read.

    """
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    return Bank(
        merchants=frozenset(told["merchants"]),
        terminals=told["terminals"],
        keys=told["keys"],
        cards={one["pan"]: Card(**one) for one in told["cards"]},
        amounts={int(amount): code for amount, code in told["amounts"].items()},
        policy=Policy(**told["policy"]),
    )

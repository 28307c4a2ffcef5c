"""What goes wrong on this line? A switchboard between the terminal and the host.

A fault is told as KIND[=SECONDS]:WHEN. WHEN is next, all, a number (the third message from now),
a kind of message (sale, reversal, sign_on …), or a kind and a number (sale#2).
"""

from __future__ import annotations

import os
import random
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from db.facts.trouble import Refused
from pos_gui.card.simulator import wire
from pos_gui.card.simulator.naming import kind_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_gui.card.simulator.host import Host
    from pos_gui.card.simulator.wire import Said

FAULTS = (
    "drop_request", "drop_answer", "delay", "duplicate", "corrupt_mac", "corrupt_format",
    "late", "crash_before", "crash_after",
)  # fmt: skip
"""late: the request arrives after the given seconds, unanswered; delay: the answer does."""
_AT_RANDOM = FAULTS[:7]
_DIED = 9
_NAMES = {
    ("0800", ""): "sign_on", ("0500", ""): "settlement", ("0320", "201"): "upload",
    ("0320", "202"): "upload_end", ("0320", "207"): "upload_end", ("0820", "002"): "sign_off",
    ("0820", "301"): "echo",
}  # fmt: skip


@dataclass
class Fault:
    """A fault that waits for its message."""

    kind: str
    """One of FAULTS."""
    seconds: float
    """How late, for delay and late."""
    wanted: str
    """A kind of message; empty for any."""
    after: int
    """How many such messages pass before it; -1 is every one."""


class Told(NamedTuple):
    """What comes back to the terminal."""

    frames: tuple[bytes, ...]
    """Answers, in order; none is silence."""
    delay_s: float = 0.0
    """Seconds until the first."""


def parsed(told: str) -> Fault:
    """Read a fault as it is told on the command line.

    Raises:
        Refused: if there is no such fault.

    """
    what, _, when = told.partition(":")
    kind, _, seconds = what.partition("=")
    wanted, _, number = when.partition("#")
    if wanted.isdigit():
        wanted, number = "", wanted
    try:
        nth, late = int(number or "1"), float(seconds or "1")
    except ValueError:
        nth = late = -1
    if kind not in FAULTS or not when or nth < 1 or not 0 <= late <= 3600:  # noqa: PLR2004  (an hour)
        raise Refused(f"There is no fault {told}: {', '.join(FAULTS)}, then : and when.")
    after = -1 if wanted == "all" else nth - 1
    return Fault(kind, late, "" if wanted in {"all", "next"} else wanted, after)


def name_of(said: Said) -> str:
    """Name a message by its kind; empty where it has none."""
    if said.mti == "0400":
        return "reversal"
    told = said.fields.get(60, "")
    if told[:2] in {"07", "08"} and said.mti == "0820":
        return "slip"
    named = _NAMES.get((said.mti, told[8:11])) or _NAMES.get((said.mti, ""))
    return named or (kind_of(said) if told else "")


@dataclass
class Switchboard:
    """The way to the host, with whatever is switched on."""

    host: Host
    """Who answers."""
    rate: float = 0.0
    """How often something fails by itself, 0 to 1."""
    seed: int = 0
    """What chance is made of."""
    die: Callable[[int], object] = os._exit
    """How the host's process ends."""
    faults: list[Fault] = field(default_factory=list)
    """What waits."""
    held: list[bytes] = field(default_factory=list)
    """Requests that are still under way."""

    def __post_init__(self) -> None:
        """Throw the dice that are thrown in this run."""
        self._dice = random.Random(self.seed)  # noqa: S311  (a seed, so that it can be repeated)
        self._lock = threading.Lock()

    def switch(self, told: str) -> None:
        """Switch a fault on; "off" takes all of them away.

        Raises:
            Refused: if there is no such fault.

        """
        with self._lock:
            if told == "off":
                self.faults.clear()
                self.rate = 0.0
            else:
                self.faults.append(parsed(told))

    def exchange(self, frame: bytes) -> Told:
        """Carry a frame to the host, and back what survives."""
        fault = self._next(self._name_of(frame))
        if fault is None:
            return Told(_only(self.host.answer(frame)))
        if fault.kind == "crash_before":
            self.die(_DIED)
        if fault.kind in {"drop_request", "late"}:
            self._keep(frame, fault)
            return Told(())
        answers = _only(self.host.answer(frame))
        if fault.kind == "crash_after":
            self.die(_DIED)
        if fault.kind == "drop_answer":
            return Told(())
        if fault.kind == "duplicate":
            return Told(answers + _only(self.host.answer(frame)))
        if fault.kind == "delay":
            return Told(answers, fault.seconds)
        return Told(tuple(_spoiled(one, fault.kind) for one in answers))

    def _name_of(self, frame: bytes) -> str:
        try:
            return name_of(self.host.read(frame))
        except wire.NotAMessage:
            return ""

    def arrive(self) -> None:
        """Let everything reach the host that is still under way."""
        with self._lock:
            held, self.held = self.held, []
        for frame in held:
            self.host.answer(frame)

    def _keep(self, frame: bytes, fault: Fault) -> None:
        """Hold a late request back; `seconds` 0 holds it until `arrive` is called."""
        if fault.kind == "drop_request":
            return
        self.held.append(frame)
        if fault.seconds:
            timer = threading.Timer(fault.seconds, self.arrive)
            timer.daemon = True
            timer.start()

    def _next(self, name: str) -> Fault | None:
        with self._lock:
            found = None
            for one in [each for each in self.faults if each.wanted in {"", name}]:
                if one.after > 0:
                    one.after -= 1
                elif found is None:
                    found = one
            if found is not None and found.after == 0:
                self.faults.remove(found)
            if found is None and self._dice.random() < self.rate:
                return Fault(self._dice.choice(_AT_RANDOM), 1.0, "", 0)
            return found


def _only(answer: bytes | None) -> tuple[bytes, ...]:
    return () if answer is None else (answer,)


def _spoiled(frame: bytes, kind: str) -> bytes:
    """Change the last byte (the MAC), or the bitmap."""
    at = len(frame) - 1 if kind == "corrupt_mac" else 15
    return frame[:at] + bytes([frame[at] ^ 1]) + frame[at + 1 :]

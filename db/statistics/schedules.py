"""Which reports are written by themselves? A small file beside the store says so.

docs/schedules.md describes the file. A key or a value that is none of ours is refused, so that
nobody waits for a report that a slip of the pen has forbidden.
"""

from __future__ import annotations

import re
import shutil
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from db.facts.moment import BusinessDay
from db.facts.report import Compare, Scope
from db.facts.trouble import Refused
from db.facts.value import dataclass
from db.statistics.leaving import FORMS
from db.statistics.presets import runs, span_of
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator

EVERY = {"day": "yesterday", "week": "week", "month": "month"}
"""How often, and the preset of the days that are over then."""
KEYS = (
    "name", "report", "every", "span", "where", "compare", "with_tax", "options", "formats",
    "folder",
)  # fmt: skip
"""What the file may say of each."""
LARGE_BYTES = 100 << 20
"""A smaller store holds too few lines for a report to be slow."""
_NAME = re.compile(r"\w[\w-]{0,59}")
_SEEN = BusinessDay(20240229)


@dataclass(frozen=True, slots=True)
class Schedule:
    """A report that is written by itself."""

    name: str
    """How its files' names begin."""
    report: str
    """The report's name in the catalogue."""
    every: str
    """day, week or month: how often it is written."""
    span: str
    """The preset of the days that it tells of."""
    scope: Scope
    """Everything else that is asked."""
    formats: tuple[str, ...]
    """The forms it is written in."""
    folder: Path
    """Where to; it must be there."""

    def days(self, last: BusinessDay) -> tuple[BusinessDay, BusinessDay]:
        """Give the days it tells of, for the period that ended with this day."""
        return span_of(self.span, last if runs(self.span) else day_after(last))


def day_after(day: BusinessDay) -> BusinessDay:
    """Give the next day."""
    return BusinessDay.of(day.date().fromordinal(day.date().toordinal() + 1))


def path_beside(store: Path) -> Path:
    """Name the file that belongs to a store."""
    return store.with_name(f"{store.name}.schedules.toml")


def log_path(store: Path, what: str = "run") -> Path:
    """Name the file that holds what the last run said, where the till started it."""
    part = "" if what == "run" else f".{what}"
    return store.with_name(f"{store.name}.schedules{part}.log")


def is_large(store: Path) -> bool:
    """Say whether a store is so large that reading ahead helps; a look at the disk only."""
    try:
        return store.stat().st_size >= LARGE_BYTES
    except OSError:
        return False


def command(store: Path, language: str, what: str = "run") -> list[str]:
    """Give the command that writes what is due, patient where the system knows how to be.

    "ahead" in place of "run" makes reports ahead.
    """
    patient = ["nice", "-n", "10"] if shutil.which("nice") else []
    own = [sys.executable, "-m", "db", "--store", str(store.absolute()), "--lang", language]
    return [*patient, *own, "schedule", what]


def read(path: Path) -> tuple[Schedule, ...]:
    """Read the file.

    Raises:
        Refused: if it cannot be read, or says something that is none of ours.

    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        text = "The schedules {path} cannot be read: {error}"
        why = getattr(error, "strerror", None) or error
        raise Refused(say("Reports", text, path=path.name, error=why)) from error
    entries = data.pop("schedule", [])
    if data or not isinstance(entries, list) or not all(isinstance(one, dict) for one in entries):
        text = "The schedules {path} hold [[schedule]] and nothing else."
        raise Refused(say("Reports", text, path=path.name))
    found = tuple(_schedule(entry, path.parent) for entry in entries)
    names = [one.name for one in found]
    for name in names:
        if names.count(name) > 1:
            raise _wrong(name, "name", name)
    return found


def _schedule(entry: dict[str, object], beside: Path) -> Schedule:
    name = str(entry.get("name", ""))
    for key in entry:
        if key not in KEYS:
            text = "Schedule {name}: there is no key {key}; there are {keys}."
            raise Refused(say("Reports", text, name=name, key=key, keys=", ".join(KEYS)))
    if not _NAME.fullmatch(name):
        raise _wrong(name, "name", name)
    every = _one_of(entry, name, "every", tuple(EVERY))
    span = str(entry.get("span", EVERY[every]))
    try:
        span_of(span, _SEEN)
    except Refused:
        raise _wrong(name, "span", span) from None
    formats = tuple(_texts(entry, name, "formats"))
    for form in formats:
        if form not in FORMS:
            raise _wrong(name, "formats", form)
    if not formats or not entry.get("report") or not entry.get("folder"):
        text = "Schedule {name} needs report, every, formats and folder."
        raise Refused(say("Reports", text, name=name))
    folder = beside / Path(str(entry["folder"])).expanduser()
    return Schedule(
        name, str(entry["report"]), every, span, _scope(entry, name), formats, folder
    )  # fmt: skip


def _scope(entry: dict[str, object], name: str) -> Scope:
    options = entry.get("options", {})
    with_tax = entry.get("with_tax", False)
    if not isinstance(options, dict):
        raise _wrong(name, "options", options)
    if not isinstance(with_tax, bool):
        raise _wrong(name, "with_tax", with_tax)
    pairs = []
    for text in _texts(entry, name, "where"):
        dimension, sign, value = text.partition("=")
        if not sign:
            raise _wrong(name, "where", text)
        pairs.append((dimension, value))
    return Scope(
        where=tuple(pairs),
        compare=Compare(_one_of(entry, name, "compare", tuple(Compare), Compare.NONE)),
        with_tax=with_tax,
        options=tuple((str(key), str(value)) for key, value in options.items()),
    )


def _texts(entry: dict[str, object], name: str, key: str) -> Iterator[str]:
    values = entry.get(key, [])
    if not isinstance(values, list):
        raise _wrong(name, key, values)
    for value in values:
        if not isinstance(value, str):
            raise _wrong(name, key, value)
        yield value


def _one_of(
    entry: dict[str, object], name: str, key: str, known: tuple[str, ...], usual: str = ""
) -> str:
    value = entry.get(key, usual)
    if value not in known:
        raise _wrong(name, key, value)
    return str(value)


def _wrong(name: str, key: str, value: object) -> Refused:
    text = "Schedule {name}: {key} cannot be {value}."
    return Refused(say("Reports", text, name=name, key=key, value=value))

"""Which scheduled reports are due, and where do they go? Each period once, whole or not at all.

A period is due when it is complete: the business day, the week or the month is over. A file is
written beside its final name, brought to the disk and renamed, so whoever watches the folder never
sees half of it. What cannot be written is said in one sentence and tried again at the next run;
the others are written all the same. Beside the file of the schedules stands until when each was
written, so files that are taken away do not come back, and days on which no machine ran are made
up for.
"""

from __future__ import annotations

import json
import logging
import os
import tempfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from db.facts.moment import BusinessDay
from db.facts.trouble import Refused, Trouble
from db.facts.value import dataclass
from db.statistics.leaving import ENDINGS, written
from db.statistics.presets import span_of
from db.statistics.schedules import EVERY, Schedule, read
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from db.facts.report import Report, Scope

    Make = Callable[[str, Scope], Report]
    """Makes the report of this name."""

_log = logging.getLogger(__name__)
MOST = 31
"""Periods that are made up for at most."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run did."""

    written: tuple[tuple[str, str, tuple[str, ...]], ...] = ()
    """Schedule, period, and the files that are new."""
    refused: tuple[tuple[str, str], ...] = ()
    """Schedule, and the sentence that says why it was not written."""

    def as_json(self) -> dict[str, object]:
        """Give it as scripts read it."""
        return {
            "ok": not self.refused,
            "written": [
                {"schedule": name, "period": period, "files": list(files)}
                for name, period, files in self.written
            ],
            "refused": [{"schedule": name, "why": why} for name, why in self.refused],
        }


def run(file: Path, make: Make, today: BusinessDay, shop: str = "") -> Outcome:
    """Write what is due.

    Args:
        file: The schedules.
        make: Makes a report; what it refuses is said of its schedule only.
        today: The business day that runs.
        shop: Whose reports they are.

    Raises:
        Refused: if the file cannot be read.

    """
    done = until(file)
    news: list[tuple[str, str, tuple[str, ...]]] = []
    refused: list[tuple[str, str]] = []
    for schedule in read(file):
        try:
            for first, last in due(schedule, today, done.get(schedule.name)):
                files = _write(schedule, make, (first, last), shop)
                if files:
                    news.append((schedule.name, called(schedule.every, first), files))
                done[schedule.name] = last
                _remember(file, done)
        except Exception as error:  # noqa: BLE001  (whatever it is, the others are written)
            refused.append((schedule.name, _why(error)))
    return Outcome(tuple(news), tuple(refused))


def _why(error: Exception) -> str:
    """Say in one sentence why a report was not written."""
    if isinstance(error, Trouble):
        return error.sentence
    if not isinstance(error, OSError):
        _log.error("a scheduled report could not be made", exc_info=error)
    return say("Reports", "It could not be made: {error}", error=error)


def due(
    schedule: Schedule, today: BusinessDay, done: BusinessDay | None
) -> list[tuple[BusinessDay, BusinessDay]]:
    """List the periods to write, the oldest first; of one never written only the last one."""
    found: list[tuple[BusinessDay, BusinessDay]] = []
    period = span_of(EVERY[schedule.every], today)
    while len(found) < MOST and (done is None or period[1] > done):
        found.append(period)
        if done is None:
            break
        period = span_of(EVERY[schedule.every], period[0])
    return found[::-1]


def called(every: str, first: BusinessDay) -> str:
    """Name a period: 2026-03-02, 2026-W10, 2026-03."""
    if every == "week":
        year, week, _ = first.date().isocalendar()
        return f"{year}-W{week:02d}"
    return first.text() if every == "day" else first.text()[:7]


def until(file: Path) -> dict[str, BusinessDay]:
    """Read until when each schedule was written; nothing where that is not known."""
    try:
        kept = json.loads(_done_path(file).read_text(encoding="utf-8"))
        return {str(name): BusinessDay.parse(day) for name, day in kept.items()}
    except (OSError, ValueError, AttributeError, TypeError):
        return {}


def _write(
    schedule: Schedule, make: Make, period: tuple[BusinessDay, BusinessDay], shop: str
) -> tuple[str, ...]:
    """Write a report in every form that is not there yet; give the names of the new files."""
    missing = {
        form: path for form, path in _files(schedule, period[0]) if not path.exists()
    }  # fmt: skip
    if not missing:
        return ()
    if not schedule.folder.is_dir():
        text = "The folder {path} is not there."
        raise Refused(say("Reports", text, path=schedule.folder))
    first, last = schedule.days(period[1])
    report = make(schedule.report, replace(schedule.scope, first=first, last=last))
    for form, path in missing.items():
        put(path, written(report, form, shop=shop))
    return tuple(path.name for path in missing.values())


def _files(schedule: Schedule, first: BusinessDay) -> Iterator[tuple[str, Path]]:
    for form in schedule.formats:
        part = {"csv-excel": ".excel", "slip": ".slip"}.get(form, "")
        name = f"{schedule.name}-{called(schedule.every, first)}{part}.{ENDINGS[form]}"
        yield form, schedule.folder / name


def put(path: Path, content: bytes) -> None:
    """Write a file durably, whole or not at all.

    Raises:
        Refused: if the disk, or whoever owns the folder, does not let us.

    """
    try:
        handle, beside = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(content)
                out.flush()
                os.fsync(out.fileno())
            Path(beside).chmod(0o644)
            Path(beside).replace(path)
        except BaseException:
            with suppress(OSError):
                Path(beside).unlink()
            raise
    except OSError as error:
        text = "{path} cannot be written: {error}"
        raise Refused(say("Reports", text, path=path, error=error.strerror or error)) from error


def _remember(file: Path, done: dict[str, BusinessDay]) -> None:
    """Note until when each schedule was written."""
    kept = {name: day.text() for name, day in sorted(done.items())}
    put(_done_path(file), (json.dumps(kept, ensure_ascii=False) + "\n").encode())


def _done_path(file: Path) -> Path:
    return file.with_name(f"{file.stem}.done.json")

"""How does a report leave the screen? Kept as a view, on the receipt printer, or as a file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from db.facts.trouble import Refused
from db.words import say
from pos_gui.screens.statistics.overlay import Choice, Form, Picker
from pos_gui.screens.statistics.present_filters import forms
from pos_gui.screens.statistics.saved import SavedView, keep

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from db.facts.report import Report
    from pos_gui.screens.statistics.figures import Reports
    from pos_gui.screens.statistics.report_page import ReportPage
    from pos_gui.screens.statistics.room import Room

SLIP = "slip"
"""The form of the receipt printer's roll; a file where there is no printer."""
_ENDINGS = {"csv-excel": "csv", SLIP: "txt"}
"""How files' names end, where it is not the form's own name."""
_MOST = 1000


class Leave:
    """The keys that keep a view and write files."""

    def __init__(self, room: Room) -> None:
        """Serve this report."""
        self._room = room

    def press(self, command: str, page: ReportPage) -> bool:
        """Do it; say whether the command is one of these."""
        entry = self._room.entry
        if self._room.report is None or entry is None or command not in ("keep", "leave"):
            return False
        under = page.top.key(command)
        if command == "keep":
            self._ask_name(page, under)
        else:
            printer = self._room.figures.reports.printed is not None
            choices = [
                Choice(form, words) for form, words in forms(entry, printer=printer).items()
            ]
            title = say("Statistics", "Export as")
            picker = Picker(page.look, title, choices, partial(self._write, page), page)
            picker.place(under)
            picker.begin()
        return True

    def _ask_name(self, page: ReportPage, under: QWidget | None) -> None:
        room = self._room

        def done(told: tuple[str, ...]) -> str:
            if not told[0]:
                return say("Statistics", "Give it a name.")
            if room.entry is not None:
                view = SavedView(told[0], room.entry.name, room.filters)
                job = partial(keep, room.figures.reports.views, view)
                room.asking.ask(job, partial(room.kept, view))
            return ""

        name = say("Statistics", "Name of the view")
        title = say("Statistics", "Keep this report and its filters")
        form = Form(page.look, title, [(name, "")], (say("Statistics", "Keep"), done), page)
        form.place(under)
        form.begin()

    def _write(self, page: ReportPage, form: str) -> None:
        report, reports = self._room.report, self._room.figures.reports
        if report is None:
            return
        if form == SLIP and reports.printed is not None:
            job = partial(reports.printed, report)
            self._room.asking.ask(job, lambda path: page.tell(
                say("Statistics", "Printed: {path}", path=path)))  # fmt: skip
        else:
            job = partial(written_to, reports, report, form)
            self._room.asking.ask(job, lambda path: page.tell(
                say("Statistics", "Saved as {path}", path=path)))  # fmt: skip


def written_to(reports: Reports, report: Report, form: str) -> Path:
    """Write a report into a new file and give its path; no file is ever written over.

    Raises:
        Refused: if it cannot be written.

    """
    data = reports.written(report, form)
    scope = report.scope
    days = [one.text() for one in (scope.first, scope.last) if one]
    stem = "_".join((report.name, *dict.fromkeys(days)))
    ending = _ENDINGS.get(form, form)
    try:
        reports.folder.mkdir(parents=True, exist_ok=True)
        for number in range(1, _MOST):
            more = f" ({number})" if number > 1 else ""
            path = reports.folder / f"{stem}{more}.{ending}"
            try:
                with path.open("xb") as file:
                    file.write(data)
            except FileExistsError:
                continue
            return path
    except OSError as error:
        text = "The file cannot be written: {reason}"
        raise Refused(say("Statistics", text, reason=error.strerror or str(error))) from error
    raise Refused(say("Statistics", "There are too many files of this name."))

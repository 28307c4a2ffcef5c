"""Who writes scheduled reports and reads ahead while the till is open? Processes, once an hour.

Not a thread of the till: a page takes a second or two, and a scan must never wait for it. The
process is told to stay behind everything else. What it answered last stands beside the schedules;
where no schedules are, and the store is not so large that reports are slow, nothing is started.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QIODeviceBase, QObject, QProcess, QTimer, Slot

from db.words import RESOURCES, language

if TYPE_CHECKING:
    from pathlib import Path

AFTER_PAINT_MS = 20_000
"""When it looks first: the shop has been opened, and the first customers are not kept."""
HOUR_MS = 3_600_000
"""How often it looks again: a till may stand open for weeks."""


class Due(QObject):
    """Has written what is due."""

    def __init__(self, parent: QObject, store: Path) -> None:
        """Look after a while, and then every hour, until `parent` goes."""
        super().__init__(parent)
        self._store = store
        self._first, self._again = QTimer(self), QTimer(self)
        self._first.setSingleShot(True)
        for timer, after in ((self._first, AFTER_PAINT_MS), (self._again, HOUR_MS)):
            timer.timeout.connect(self.look)
            timer.start(after)

    @Slot()
    def look(self) -> None:
        """Start what there is to do; each process looks itself what is due."""
        from db.statistics.schedules import is_large, path_beside  # noqa: PLC0415

        if path_beside(self._store).exists():
            self._start("run")
        if is_large(self._store):
            self._start("ahead")

    def _start(self, what: str) -> None:
        from db.statistics.schedules import command, log_path  # noqa: PLC0415

        program, *arguments = command(self._store, language(), what)
        process = QProcess()
        process.setProgram(program)
        process.setArguments(arguments)
        process.setWorkingDirectory(str(RESOURCES.parent))
        log = str(log_path(self._store, what))
        process.setStandardOutputFile(log)
        process.setStandardErrorFile(log, QIODeviceBase.OpenModeFlag.Append)
        process.startDetached()

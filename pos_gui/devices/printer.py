"""How does a receipt become paper? As a PDF file, whole or not at all.

The file is written beside its final name, brought to the disk and then renamed (POSIX rename is
atomic), so a power cut leaves no half receipt. The name is the receipt's number and copy: to
print the same job again after a crash gives the same file once more, never a second one.
"""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from db.facts.trouble import PaperTrouble

if TYPE_CHECKING:
    from pos_gui.receipt.blocks import Receipt
    from pos_gui.receipt.papers import Paper


class Printer(Protocol):
    """Anything that receipts come out of."""

    def warm(self) -> None:
        """Get ready; PaperTrouble if nothing could be printed."""
        ...

    def put(self, receipt: Receipt) -> None:
        """Print a receipt durably; PaperTrouble if it is not out."""
        ...


class PdfPrinter:
    """Puts receipts into a folder as PDF."""

    def __init__(self, folder: Path, paper: Paper) -> None:
        """Choose the folder, which is made when first needed, and the roll to draw for."""
        self._folder = folder
        self._paper = paper

    def warm(self) -> None:
        """Load font and libraries; PaperTrouble if there is no font."""
        from pos_gui.receipt.pdf import warm  # noqa: PLC0415  (drawing waits for the first receipt)

        warm()

    def put(self, receipt: Receipt) -> None:
        """Write the receipt's file; PaperTrouble names what stood in the way."""
        from pos_gui.receipt.pdf import pdf  # noqa: PLC0415

        drawn = pdf(receipt, self._paper)
        path = self.path_of(receipt.receipt_no, receipt.copy)
        try:
            _write_whole(path, drawn)
        except OSError as error:
            detail = f"{error.strerror or error} ({path})"
            raise PaperTrouble(detail) from error

    def path_of(self, receipt_no: str, copy: int = 0) -> Path:
        """Name the file of a receipt or slip: 01-000483.pdf, 01-000483-copy1.pdf."""
        safe = "".join(sign if sign.isalnum() or sign in "-_" else "_" for sign in receipt_no)
        return self._folder / f"{safe}{f'-copy{copy}' if copy else ''}.pdf"


def _write_whole(path: Path, content: bytes) -> None:
    """Write a file that is either complete under its name or not there; durable on return."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(draft).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(draft).unlink()
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Bring the new name itself to the disk; Windows has no such call."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

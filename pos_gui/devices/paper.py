"""How do receipts and slips begin to come out? The spool with its printer, made from ports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from db.facts.trouble import StoreDamaged
from pos_gui.devices.printer import PdfPrinter
from pos_gui.devices.spool import Spool
from pos_gui.receipt.papers import paper

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from db.facts.place import Shop
    from db.facts.sale import Sale
    from db.facts.trouble import Trouble
    from pos_gui.devices.jobs import OutboxJobs
    from pos_gui.devices.spool import PrintJob
    from pos_gui.receipt.blocks import Receipt

    class Books(Protocol):
        """What is recorded."""

        shop: Shop
        """Whose paper it is."""

        def recorded(self, sale_id: str) -> tuple[Sale, str] | None:
            """Give a recorded sale."""
            ...

        def reading(self) -> AbstractContextManager[None]:
            """Read one snapshot."""
            ...


def loading(books: Books) -> Callable[[PrintJob], tuple[Sale, Shop]]:
    """Find what a job prints, on a connection of its own."""

    def load(job: PrintJob) -> tuple[Sale, Shop]:
        with books.reading():
            found = books.recorded(job.sale_id)
        if found is None:
            raise StoreDamaged(job.sale_id)
        return found[0], books.shop

    return load


def start(
    jobs: OutboxJobs,
    load: Callable[[PrintJob], tuple[Sale, Shop]],
    where: tuple[Path, str],
    report: Callable[[Trouble | None], None],
    slips: Callable[[PrintJob], Iterable[Receipt]] | None = None,
) -> Spool:
    """Start printing into a folder, for a roll of this width; what waits is printed first."""
    folder, roll = where
    spool = Spool(jobs, load, PdfPrinter(folder, paper(roll)), report, slips)
    spool.start()
    return spool

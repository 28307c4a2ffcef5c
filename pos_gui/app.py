"""Who knows whom? The only place where the till is put together.

Screens are imported only inside the functions that open a window, so that `ring` never sees Qt.
"""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_data_path
from uuid6 import uuid7

from db import words
from db.facts.moment import Moment
from db.facts.trouble import StoreDamaged
from db.places import DEFAULT
from db.staff import OWNER
from db.store import Store
from pos_gui import display, settings
from pos_gui.checkout import Counter
from pos_gui.clock import ShopClock

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.facts.sale import Sale
    from db.facts.staff import Person
    from db.facts.trouble import Trouble
    from pos_gui.devices.spool import PrintJob
    from pos_gui.ports import Clock
    from pos_gui.screens.opening import Parts
    from pos_gui.screens.window import TillWindow

QUICK_KEYS = 200
"""Products looked through for quick keys."""


def demo_path() -> Path:
    """Name the demo shop's store in the user's data folder, apart from real data."""
    return user_data_path("till", appauthor=False) / "demo" / "shop.db"


def open_store(path: Path | None) -> Store:
    """Open the store asked for, made if missing; without one, the demo shop.

    Raises:
        Trouble: if it cannot be opened, or another program holds it.

    """
    if path is not None:
        return Store.open_or_new(path)
    demo = demo_path()
    if demo.exists():
        return Store.open(demo)
    from pos_gui.demo import found_demo  # noqa: PLC0415  (imports are for the first start only)

    return found_demo(demo, DEFAULT)


def counter(
    store: Store,
    *,
    person: Person | None = None,
    clock: Clock | None = None,
    new_id: Callable[[], str] = lambda: str(uuid7()),
    request: str = "",
) -> Counter:
    """Put a counter together over this store."""
    return Counter(
        shop=store.shop,
        person=person or _owner(store),
        catalogue=store.catalogue,
        receipts=store,
        clock=clock or ShopClock(store.shop.profile.zone),
        new_id=new_id,
        request=request,
    )


def _owner(store: Store) -> Person:
    person = store.staff.find(OWNER)
    if person is None:
        raise StoreDamaged(str(store.path))
    return person


def parts(store: Store, set_here: settings.Settings, clock: Clock | None = None) -> Parts:
    """Gather what the window is made of."""
    from pos_gui.screens.opening import Parts  # noqa: PLC0415  (Qt, only for a window)

    paper: list[Callable[[], None]] = []

    def closing() -> None:
        for stop in paper:
            stop()
        store.close()

    return Parts(
        counter=counter(store, clock=clock),
        till=store.till.key,
        writer=store.writer,
        books=store.books,
        settings=set_here,
        parked=store.baskets.parked(),
        open_basket=store.baskets.open(),
        quick=tuple(one for one in store.catalogue.first(QUICK_KEYS) if not one.barcode)[:32],
        next_number=lambda: f"{store.till.key}-{store.places.next_number(store.till.key):06d}",
        start_paper=partial(_start_paper, store, set_here, paper),
        closing=closing,
    )


def _start_paper(
    store: Store,
    set_here: settings.Settings,
    paper: list[Callable[[], None]],
    report: Callable[[Trouble | None], None],
) -> Callable[[], None]:
    """Start the print spool; gives what wakes it."""
    from pos_gui.devices.jobs import OutboxJobs  # noqa: PLC0415  (after the first paint)
    from pos_gui.devices.printer import PdfPrinter  # noqa: PLC0415
    from pos_gui.devices.spool import Spool  # noqa: PLC0415
    from pos_gui.receipt.papers import paper as roll  # noqa: PLC0415

    folder = Path(set_here.receipts) if set_here.receipts else store.path.parent / "receipts"

    def load(job: PrintJob) -> tuple[Sale, object]:
        with store.reading():
            found = store.recorded(job.sale_id)
        if found is None:
            raise StoreDamaged(job.sale_id)
        return found[0], store.shop

    source = OutboxJobs(store.outbox, store.writer, store.reading)
    spool = Spool(source, load, PdfPrinter(folder, roll(set_here.paper)), report)  # type: ignore[arg-type]
    store.writer.start()
    spool.start()
    spool.warm()
    paper.append(spool.stop)
    return spool.wake


def open_window(
    store_path: Path | None, language: str, ready: Callable[[TillWindow], None] | None = None
) -> int:
    """Open the till's window and stay until it is closed; gives the exit code.

    `ready` is called once the first screen is painted.

    Raises:
        Trouble: if the store or the settings cannot be used.

    """
    store = open_store(store_path)
    try:
        set_here = settings.read(settings.settings_path(store.path))
        words.use(language or set_here.language or store.shop.profile.language)
        from pos_gui.screens import opening  # noqa: PLC0415  (Qt, only for a window)

        opening.application()
        window = opening.window(parts(store, set_here))
    except BaseException:
        store.close()
        raise
    return opening.show(window, set_here, ready)


def play_day(out: Path, language: str) -> dict[str, object]:
    """Play a scripted trading day through the real screens, with or without a display."""
    from pos_gui.commands import day  # noqa: PLC0415  (only for this command)
    from pos_gui.demo import found_demo  # noqa: PLC0415

    if not display.is_there():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from pos_gui.screens import opening  # noqa: PLC0415  (Qt, only for a window)

    out.mkdir(parents=True, exist_ok=True)
    store = found_demo(out / "shop.db", DEFAULT)
    words.use(language)
    clock = day.DayClock(Moment.parse(day.OPENS, store.shop.profile.zone))
    opening.application()
    window = opening.window(parts(store, settings.Settings(theme="light"), clock))
    window.show()
    sales, closing = day.play(window, clock, partial(_barcode, store), out)
    window.close()
    return day.write_report(sales, closing, out)


def _barcode(store: Store, code: str) -> str:
    found = store.catalogue.find(code)
    return getattr(found, "barcode", None) or code

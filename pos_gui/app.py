"""Who knows whom? The only place where the till is put together; `ring` never sees Qt."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from db import words
from db.ids import new_id as new_uuid
from db.outbox import PAPER
from db.store import Store
from pos_gui import settings
from pos_gui.checkout import Counter
from pos_gui.checkout.deals import Deals, thorough
from pos_gui.checkout.drawer_steps import DrawerRules
from pos_gui.checkout.events import Reprint
from pos_gui.clock import ShopClock, ticks
from pos_gui.devices.card_world import card_world

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from db.facts.staff import Person
    from db.facts.trouble import Trouble
    from pos_gui.devices.spool import Spool
    from pos_gui.ports import Clock
    from pos_gui.screens.kit.look import Wish
    from pos_gui.screens.opening import Parts
    from pos_gui.screens.window import TillWindow

LOOKED_AT, QUICK_KEYS = 200, 32
"""Products looked through for quick keys, and how many of those there are at most."""


def open_store(path: Path | None) -> Store:
    """Open the store asked for, made if missing; without one, the demo shop.

    Raises:
        Trouble: if it cannot be opened, or another program holds it.

    """
    if path is not None:
        return Store.open_or_new(path)
    from pos_gui.demo import open_demo  # noqa: PLC0415  (not where a shop has its own)

    return open_demo()


def counter(
    store: Store, *, person: Person | None = None, clock: Clock | None = None,
    new_id: Callable[[], str] = new_uuid, request: str = "",
) -> Counter:  # fmt: skip
    """Put a counter together over this store."""
    return Counter(
        shop=store.shop, person=person or store.staff.owner(), catalogue=store.catalogue,
        receipts=store, clock=clock or ShopClock(store.shop.profile.zone), new_id=new_id,
        request=request, deals=thorough(store.offers), members=store.members, taxes=store.taxes,
    )  # fmt: skip


def parts(store: Store, set_here: settings.Settings, clock: Clock | None = None) -> Parts:
    """Gather what the window is made of, and start the writing thread."""
    from pos_gui.screens.opening import Parts, offers  # noqa: PLC0415  (Qt, only for a window)

    deals = Deals(store.offers, at_once=True, reading=store.reading)
    drawer = DrawerRules.of(set_here, lambda: store.drawer)
    at = replace(counter(store, clock=clock), ticks=None if clock else ticks)  # nobody's pace
    at = replace(at, deals=deals, people=store.people, drawer=drawer)
    world = card_world(store, set_here, at.clock, at.person.key)
    store.writer.start()
    return Parts(
        cards=world,
        counter=replace(at, cards=store.cards, life=store, rules=world.rules) if world else at,
        till=store.till.key,
        writer=store.writer,
        books=store.books,
        settings=set_here,
        parked=store.baskets.parked(),
        open_basket=store.baskets.open(),
        quick=store.catalogue.quick(LOOKED_AT, QUICK_KEYS),
        next_number=lambda: f"{store.till.key}-{store.places.next_number(store.till.key):06d}",
        start_paper=partial(_start_paper, store, set_here),
        paper_waits=bool(store.outbox.waiting(PAPER, 1)),
        others={
            "statistics": partial(_statistics, store, set_here.roll(store.path)),
            "promotions": partial(offers, store),
            "prices": partial(_prices, store),
        },
        closing=store.close,
        store=store.path,
    )


def _start_paper(
    store: Store, set_here: settings.Settings, report: Callable[[Trouble | None], None]
) -> Spool:
    """Start the print spool, after the first paint."""
    from pos_gui.devices import jobs, paper  # noqa: PLC0415  (after the first paint)
    from pos_gui.devices.slips import SlipLoader  # noqa: PLC0415

    source = jobs.OutboxJobs(store.outbox, store.writer, store.reading, jobs.ALL_PAPER)
    slips = SlipLoader(store.slips.paper, store.reading, store.shop)
    return paper.start(source, paper.loading(store), set_here.roll(store.path), report, slips)


def _statistics(store: Store, roll: tuple[Path, str], window: TillWindow, wish: Wish) -> QWidget:
    """Make the manager's screen; Refused where whoever stands there may not see figures."""
    from db.statistics.reader import Reader  # noqa: PLC0415  (only when figures are asked for)
    from pos_gui.devices.strips import print_report  # noqa: PLC0415
    from pos_gui.screens.statistics.opening import statistics  # noqa: PLC0415

    at, again = window.desk.counter, lambda no: window.desk.hear(Reprint(no))
    reader = Reader(at.currency, at.shop.profile.cut_off_hour)
    strip = partial(print_report, shop=at.shop.name, where=roll)
    return statistics(wish, at, reader, (again, window.show_sale, strip), store.path.parent)


def _prices(store: Store, window: TillWindow, wish: Wish) -> QWidget:
    """Make the screen of prices; Refused where this person may not change them."""
    from db.price_desk import PriceDesk  # noqa: PLC0415  (only when prices are asked for)
    from pos_gui.screens.pricebook.opening import prices  # noqa: PLC0415

    at = window.desk.counter
    desk = PriceDesk(store, at.person, at.clock.now)
    return prices(wish, at, desk, store.path.parent / "labels", window.show_sale)


def open_window(
    store_path: Path | None, language: str, ready: Callable[[TillWindow], None] | None = None
) -> int:
    """Open the till's window and stay until it is closed; gives the exit code.

    `ready` is called once the first screen is painted. Trouble where the store cannot be used.
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

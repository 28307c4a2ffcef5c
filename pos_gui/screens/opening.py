"""How does the till's window come up? From parts that app.py brings; nothing is opened here.

The first screen is painted before anything else is loaded: printing libraries, the font and the
signing key come in by worker threads after it.
"""

from __future__ import annotations

import sys
from dataclasses import field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from db import words
from db.facts.value import dataclass
from pos_gui.checkout import Checkout
from pos_gui.checkout.effects import ReadOffers
from pos_gui.screens.desk import CardsLater, Desk
from pos_gui.screens.kit.first_paint import FirstPaint
from pos_gui.screens.kit.look import Wish
from pos_gui.screens.kit.scale import panel_scale
from pos_gui.screens.kit.theme import wanted
from pos_gui.screens.paper import Paper, paper_lamp
from pos_gui.screens.sale.present import SEGMENTS, Around
from pos_gui.screens.sale.till import Till
from pos_gui.screens.window import TillWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from db.facts.basket import Basket, Parked
    from db.facts.product import Product
    from db.facts.trouble import Trouble
    from pos_gui.checkout import Counter
    from pos_gui.checkout.effects import PrintCount
    from pos_gui.devices.spool import Spool
    from pos_gui.ports import Books
    from pos_gui.screens.cards import Cards, CardWorld
    from pos_gui.screens.desk import WritingThread
    from pos_gui.screens.offers.opening import OfferShop
    from pos_gui.settings import Settings


SEGMENT_KEYS = 10
"""Ctrl with a digit."""
TITLE_PX = 40
"""What a window's title bar and a task bar may take of a low screen."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What the window is made of."""

    counter: Counter
    """The counter it serves."""
    till: str
    """The till's key."""
    writer: WritingThread
    """The one thread that writes."""
    books: Books
    """What it writes to."""
    settings: Settings
    """What was set at this till."""
    parked: tuple[Parked, ...]
    """Baskets set aside."""
    open_basket: Basket | None
    """The basket that was open when the till last stopped."""
    quick: tuple[Product, ...]
    """Goods on quick keys."""
    next_number: Callable[[], str]
    """Tells the number that the next receipt will get."""
    start_paper: Callable[[Callable[[Trouble | None], None]], Spool]
    """Starts the spool with a way to report."""
    paper_waits: bool
    """Whether receipts of an earlier run are still to be printed."""
    others: dict[str, Callable[[TillWindow, Wish], QWidget]] = field(default_factory=dict)
    """Screens by the command that shows them."""
    cards: CardWorld | None = None
    """Bank and slips; None where no card is taken."""
    closing: Callable[[], None] = lambda: None
    """Called when the window closes."""
    store: Path | None = None
    """Where the store is; scheduled reports stand beside it."""

    @property
    def receipts(self) -> Path | None:
        """Give the folder of the receipts; None where there is no store."""
        if self.settings.receipts:
            return Path(self.settings.receipts)
        return self.store.parent / "receipts" if self.store is not None else None


def application() -> QApplication:
    """Give the one application of this process."""
    known = QApplication.instance()
    if isinstance(known, QApplication):
        return known
    # Told beforehand: asking for the style would make a class of each of its two hundred parts.
    made = QApplication([*sys.argv[:1], "-style", "Fusion"])
    made.setApplicationName("till")
    return made


def wish_of(settings: Settings) -> Wish:
    """Read what theme, language and size are wanted on this screen."""
    screen = QGuiApplication.primaryScreen()
    size = screen.size()
    scale = panel_scale(
        (size.width(), size.height()), screen.physicalDotsPerInch(), settings.scale / 100
    )
    choice = "" if settings.theme == "system" else settings.theme
    return Wish(wanted(choice), words.language(), scale)


def window(parts: Parts) -> TillWindow:
    """Put the window together and bring back what was open."""
    people = parts.counter.people
    guarded = people is not None and people.is_guarded()
    labels = segment_labels(parts.settings)
    counter = replace(parts.counter, segment_keys=_finishing(parts.settings, len(labels)))
    checkout = Checkout(counter, parts.parked, guarded=guarded)
    desk = Desk(checkout, parts.writer, parts.books)
    around = Around(
        now=parts.counter.clock.now().local(),
        lamps=(paper_lamp(None),),
        quick=parts.quick,
        segments=labels,
        next_number=parts.next_number(),
    )
    till = Till(desk, parts.till, around)
    wish = wish_of(parts.settings)
    made = TillWindow(desk, till, wish, lambda: parts.counter.clock.now().local())
    desk.recorded.connect(lambda _sale: till.look(next_number=parts.next_number()))
    for command, build in parts.others.items():
        made.others[command] = partial(build, made)
    made.paper = Paper(desk, parts.start_paper, made.set_lamp, waiting=parts.paper_waits)
    if parts.cards is not None:
        take = partial(_take_cards, made, parts.cards)
        desk.cards = CardsLater(take)
        made.card_side = FirstPaint(made.sale.entry, take)
    if (deals := parts.counter.deals) is not None:
        made.offers = FirstPaint(made.sale.entry, lambda: desk.do((ReadOffers(deals.read),)))
    if parts.settings.customer_screen:
        made.customer_side = FirstPaint(made.sale.entry, partial(_face_customer, made, parts))
    if parts.store is not None:
        made.reports_side = FirstPaint(made.sale.entry, partial(_write_reports, made, parts.store))
    desk.counted.connect(partial(_print_count, made, parts))
    made.closing = parts.closing
    if parts.open_basket is not None:
        desk.do(checkout.resume(parts.open_basket))
        till.refresh()
    made.listen(application(), parts.settings.scanner_gap_ms)
    made.settings = parts.settings
    return made


def _finishing(settings: Settings, labels: int) -> int:
    """Count the segment keys of which one must finish a sale; none where Enter does."""
    return min(labels, SEGMENT_KEYS) if settings.segments == "closes_sale" else 0


def _take_cards(made: TillWindow, world: CardWorld) -> Cards:
    """Put the card side beside the window, once there is something to see."""
    from pos_gui.screens.cards import Cards, reader_lamp  # noqa: PLC0415  (after the first paint)

    if made.cards is not None:
        return made.cards
    made.cards = made.till.cards = Cards(made.desk, world)
    made.cards.came.connect(made.swiped)
    made.cards.troubled.connect(lambda trouble: made.set_lamp(reader_lamp(trouble)))
    made.cards.bank_lamp.connect(made.set_lamp)
    return made.cards


def offers(books: OfferShop, made: TillWindow, wish: Wish) -> QWidget:
    """Make the screen where offers are written; Refused where this person may not."""
    from pos_gui.screens.offers.opening import offers as built  # noqa: PLC0415  (only then)

    return built(wish, made.desk.counter, books, made)


def _write_reports(made: TillWindow, store: Path) -> None:
    """Have scheduled reports written for as long as the window is there."""
    from pos_gui.screens.due import Due  # noqa: PLC0415  (after the first paint)

    Due(made, store)


def _print_count(made: TillWindow, parts: Parts, wanted: PrintCount) -> None:
    """Have what was counted in the drawer printed."""
    from pos_gui.screens.drawer import print_count  # noqa: PLC0415  (when a drawer was counted)

    print_count(made.desk, wanted, parts.receipts, parts.settings.paper)


def _face_customer(made: TillWindow, parts: Parts) -> None:
    """Open the customer's screen, in the language that customers read."""
    from pos_gui.screens.customer.window import open_screen  # noqa: PLC0415  (where there is one)

    own = parts.settings.customer_language or parts.counter.shop.profile.language
    made.customer = open_screen(made.desk, replace(wish_of(parts.settings), language=own))
    made.activateWindow()


def _fills(made: TillWindow) -> bool:
    """Say whether the screen has room for the window: a till then uses all of it."""
    room = made.screen().availableSize()
    return room.width() >= made.width() and room.height() >= made.height() - TITLE_PX


def segment_labels(settings: Settings) -> tuple[str, ...]:
    """Give the labels of the segment keys; none when they are off."""
    if settings.segments == "off":
        return ()
    own = tuple(label.strip() for label in settings.segment_labels.split("|") if label.strip())
    return own or SEGMENTS


def show(made: TillWindow, settings: Settings, ready: Callable[[TillWindow], None] | None) -> int:
    """Show the window and stay until it is closed."""
    if settings.full_screen:
        made.showFullScreen()
    elif _fills(made):
        # Told as a size too: where no window manager runs, nobody else would make it so large.
        made.setGeometry(made.screen().availableGeometry())
        made.showMaximized()
    else:
        made.show()
    made.show_sale()
    # Told where no window manager does it; before the first paint it would cost a second one.
    made.woken = FirstPaint(made.sale.entry, made.activateWindow)
    if ready is not None:
        made.first_paint = FirstPaint(made.sale.entry, lambda: ready(made))
    return application().exec()

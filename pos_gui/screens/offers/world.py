"""What do the offers' screens know of the shop? Its goods and sales, and who writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from db.facts.product import Product
    from pos_gui.price.offers.backtest import Backtest
    from pos_gui.price.offers.exploits import Exploits
    from pos_gui.price.offers.keeping import Keeping
    from pos_gui.price.offers.rehearsal import Progress
    from pos_gui.price.offers.slots import Slots
    from pos_gui.price.offers.telling import Telling
    from pos_gui.screens.desk import WritingThread


@dataclass(frozen=True, slots=True)
class OfferWorld:
    """What the screens stand on."""

    documents: Callable[[], list[dict[str, Any]]]
    """Gives every offer as it was last written down; in the pool."""
    keeping: Keeping
    """What may be written."""
    writer: WritingThread
    """Who writes."""
    telling: Telling
    """How offers are told."""
    slots: Slots
    """What may stand in a sentence."""
    spelt: Callable[[str], str]
    """Gives a text with its pinyin and initials."""
    today: Callable[[], date]
    """The shop's business day."""
    cost: Callable[[Mapping[str, Any], int, Progress], Backtest]
    """Replays so many weeks under an offer; in the pool."""
    tricks: Callable[[Mapping[str, Any], Progress], Exploits]
    """Looks for baskets that beat an offer; in the pool."""
    reread: Callable[[], None]
    """Lets the open basket, and all later ones, be priced by what was written."""
    left: Callable[[], None]
    """Goes back to selling."""
    product: Callable[[str], Product | None]
    """Finds goods by the code that was scanned."""


class Hand(QObject):
    """Hands jobs to the writing thread, and hears of them in the GUI thread.

    Signals:
        done: a job was done.
        failed: the Trouble that it met.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, writer: WritingThread, parent: QObject) -> None:
        """Hand them to this one."""
        super().__init__(parent)
        self._writer = writer

    def write(self, job: Callable[[], Any]) -> None:
        """Have it done."""
        self._writer.submit(job, self.done.emit, self.failed.emit)

"""Who may open the screen of prices?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.facts.staff import Action, may
from db.facts.trouble import Refused
from pos_gui.devices.labels import print_labels
from pos_gui.screens.pricebook.screen import PriceScreen
from pos_gui.screens.pricebook.world import World

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pos_gui.checkout import Counter
    from pos_gui.screens.kit.look import Wish
    from pos_gui.screens.pricebook.world import Book


def prices(
    wish: Wish, counter: Counter, book: Book, folder: Path, left: Callable[[], None]
) -> PriceScreen:
    """Build the screen for whoever stands at the counter.

    Raises:
        Refused: if this person may not change prices.

    """
    if not may(counter.person, Action.MANAGE_PRICES):
        raise Refused("You have no right to do this. Call the manager.")
    profile, now = counter.shop.profile, counter.clock.now
    return PriceScreen(wish, World(book, counter.priced, print_labels, profile, folder, now), left)

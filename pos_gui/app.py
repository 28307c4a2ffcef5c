"""Who knows whom? The only place where the till is put together.

Screens are imported only inside the function that opens the window, so that `ring` never sees Qt.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_data_path
from uuid6 import uuid7

from db.places import DEFAULT
from db.staff import OWNER
from db.store import Store
from pos_gui import settings
from pos_gui.checkout import Checkout, Counter
from pos_gui.clock import ShopClock

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.facts.staff import Person
    from pos_gui.ports import Clock


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


def counter(  # noqa: PLR0913  (all by name)
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
        from db.facts.trouble import StoreDamaged  # noqa: PLC0415  (never in a sound store)

        raise StoreDamaged(str(store.path))
    return person


def checkout(store: Store, at: Counter) -> Checkout:
    """Begin the conversation with the baskets that were parked."""
    return Checkout(at, store.baskets.parked())


def settings_of(store: Store) -> settings.Settings:
    """Read the settings that belong to a store."""
    return settings.read(settings.settings_path(store.path))

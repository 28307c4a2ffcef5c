"""What does the screen of prices ask of the world? The price book, and labels on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from db.facts.price import Act
from db.facts.value import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from db.facts.moment import Moment
    from db.facts.money import UnitPrice
    from db.facts.place import Profile
    from db.facts.priced import Priced
    from db.facts.product import Product


class Book(Protocol):
    """The price book; each call waits, and is made in the pool's threads."""

    def latest(self) -> tuple[Priced, ...]:
        """List what was planned, what begins last first."""
        ...

    def of(self, text: str) -> tuple[Priced, ...]:
        """List all prices of goods, by their code or barcode."""
        ...

    def goods(self, text: str) -> tuple[Product, UnitPrice | None] | None:
        """Give goods and their lowest price of 30 days; None where there are none."""
        ...

    def to_print(self) -> tuple[Priced, ...]:
        """List the prices that need a label."""
        ...

    def to_hang(self) -> tuple[Priced, ...]:
        """List the prices whose label was printed and not seen at the shelf."""
        ...

    def plan(self, texts: dict[str, str]) -> bool:
        """Write down a price as it was typed; False where it is known."""
        ...

    def mark(self, numbers: Sequence[int], act: Act) -> None:
        """Write what became of prices."""
        ...


@dataclass(frozen=True, slots=True)
class World:
    """The price book, and what else the screen needs."""

    book: Book
    """The prices."""
    priced: Callable[[Product], Product]
    """Gives goods at the prices that hold now."""
    paper: Callable[[Sequence[Priced], str, Profile, Moment, Path], Path]
    """Puts labels on paper."""
    profile: Profile
    """The country's rules."""
    folder: Path
    """Where labels go."""
    now: Callable[[], Moment]
    """Tells the time."""

    def print(self, shown: Sequence[Priced], size: str) -> Path:
        """Put labels on paper, and write that they were printed."""
        path = self.paper(shown, size, self.profile, self.now(), self.folder)
        self.book.mark([one.planned.number for one in shown], Act.PRINTED)
        return path

"""What does the counter ask of the books about who buys? A protocol."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from db.facts.customer import Customer


class Members(Protocol):
    """The shop's members, found by one equality each."""

    def find(self, key: str) -> Customer | None:
        """Give the member with this key."""
        ...

    def of_card(self, card: str) -> Customer | None:
        """Give the member whose card says this."""
        ...

    def of_phone(self, phone: str) -> Customer | None:
        """Give the member with this telephone number."""
        ...

    def search(self, name: str) -> tuple[Customer, ...]:
        """Find members by the beginning of their name, or the end of their telephone."""
        ...

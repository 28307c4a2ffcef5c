"""What can go wrong in the world, and what does the cashier read then?

    Trouble
    ├── StoreTrouble
    │   ├── StoreMissing
    │   ├── StoreInUse
    │   ├── StoreTooNew
    │   ├── StoreDamaged
    │   │   └── StoreUnfinished
    │   ├── StoreReadOnly
    │   ├── StoreBusy
    │   └── DiskFull
    ├── DeviceTrouble
    │   ├── CardReaderTrouble
    │   ├── LineDown
    │   └── PaperTrouble
    └── Refused

Each docstring is the sentence that is shown; `detail` names the thing it is about.
"""

from __future__ import annotations


class Trouble(Exception):
    """Something in the world is not as it should be."""

    what_to_do = ""

    def __init__(self, detail: str = "") -> None:
        """Name what it is about: a path, a holder, a printer."""
        super().__init__(detail)
        self.detail = detail

    @property
    def sentence(self) -> str:
        """The sentence in English, with the detail behind it."""
        said = (type(self).__doc__ or "").strip()
        return f"{said.rstrip('.')}: {self.detail}." if self.detail else said


class StoreTrouble(Trouble):
    """The store cannot be used."""


class StoreMissing(StoreTrouble):
    """There is no store at this place."""

    what_to_do = "Make one with: python -m db --store PATH new --profile CN"


class StoreInUse(StoreTrouble):
    """This store is already in use by another till program."""

    what_to_do = "Close the other program, or choose another store with --store."


class StoreTooNew(StoreTrouble):
    """This store was written by a newer version of the till."""

    what_to_do = "Install the newer version; nothing was changed."


class StoreDamaged(StoreTrouble):
    """This file is not a readable store."""

    what_to_do = "Keep the file as it is and restore the last backup."


class StoreUnfinished(StoreDamaged):
    """This store was cut off while it was being made; there is nothing in it yet."""

    what_to_do = "Make it again with: python -m db --store PATH new --profile CN"


class StoreReadOnly(StoreTrouble):
    """The store's folder cannot be written to."""

    what_to_do = "Give the till the right to write there."


class StoreBusy(StoreTrouble):
    """Another program holds the store's lock for too long."""

    what_to_do = "Try again; if it stays so, close the other program."


class DiskFull(StoreTrouble):
    """The disk is full, nothing was recorded."""

    what_to_do = "Free some space; the basket is kept."


class DeviceTrouble(Trouble):
    """A device does not answer."""


class CardReaderTrouble(DeviceTrouble):
    """The card reader does not answer."""

    what_to_do = "Look at its cable; it is tried again by itself."


class LineDown(DeviceTrouble):
    """The line to the bank is down, nothing was sent."""

    what_to_do = "Take cash, or try again later."


class PaperTrouble(DeviceTrouble):
    """The receipt could not be printed."""

    what_to_do = "The sale is recorded; print again with Ctrl+P."


class Refused(Trouble):
    """This cannot be done."""

    @property
    def sentence(self) -> str:
        """The reason itself."""
        return self.detail

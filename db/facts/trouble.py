"""What can go wrong in the world, and what does the cashier read then?

    Trouble
    ├── StoreTrouble
    │   ├── StoreMissing
    │   ├── StoreInUse
    │   ├── StoreClosed
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
    ├── Stopped
    └── Refused

Each docstring is the sentence that is shown; `detail` names the thing it is about. `text` is the
sentence in English with {braces}, `values` what fills them: so it can be said in any language.
"""

from __future__ import annotations


class Trouble(Exception):
    """Something in the world is not as it should be."""

    what_to_do = ""

    def __init__(self, detail: str = "") -> None:
        """Name what it is about: a path, a holder, a printer."""
        super().__init__(detail)
        said = (type(self).__doc__ or "").strip()
        self.detail = detail
        self.text = f"{said.rstrip('.')}: {{detail}}." if detail else said
        self.values = {"detail": detail} if detail else {}

    @property
    def sentence(self) -> str:
        """The sentence in English, with the detail behind it."""
        return self.text.format(**self.values) if self.values else self.text


class StoreTrouble(Trouble):
    """The store cannot be used."""


class StoreMissing(StoreTrouble):
    """There is no store at this place."""

    what_to_do = "Make one with: python -m db --store PATH new --profile CN"


class StoreClosed(StoreTrouble):
    """The till is being closed, nothing more is written."""


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


class Stopped(Trouble):
    """Nobody waits for this answer any more."""


class Refused(Trouble):
    """This cannot be done."""

    def __init__(self, text: str, /, **values: str) -> None:
        """Give the reason in English; `values` fill its {braces} and are never translated."""
        super().__init__(text.format(**values) if values else text)
        self.text, self.values = text, values

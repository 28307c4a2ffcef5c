"""What may be shown of a message? Fields that are safe, by name; everything else is covered.

The list names what may be seen, so a field that nobody thought of stays hidden (PCI DSS 3.3, 3.4).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_gui.card.reading.masked import masked

if TYPE_CHECKING:
    from pos_gui.card.message.codec import Message

OPEN = frozenset(
    {"3", "4", "11", "12", "13", "15", "22", "23", "25", "26", "32", "37", "38", "39", "41", "42",
     "44", "49", "60", "61"}
)  # fmt: skip
"""Fields that are shown as they are."""
_PAN = "2"


def dump(message: Message) -> str:
    """Write a message on one line, for a log."""
    told = [message.mti]
    for number in sorted(message.fields, key=int):
        value = message.fields[number]
        if number == _PAN:
            shown = masked(value)
        elif number in OPEN:
            shown = value
        else:
            shown = f"({len(value)})"
        told.append(f"{number}={shown}")
    return " ".join(told)

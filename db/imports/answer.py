"""What came of an import? Counts, and every row that was refused with its reason."""

from __future__ import annotations

from dataclasses import field

from db.facts.value import dataclass


@dataclass(frozen=True, slots=True)
class Refusal:
    """A row that was not taken."""

    row: int
    """Its line in the file; the header is 1."""
    why: str
    """One sentence in the reader's language."""
    column: str | None = None
    """The column as the file names it, where one is to blame."""

    def as_json(self) -> dict[str, object]:
        """Write it as scripts read it."""
        column = {} if self.column is None else {"column": self.column}
        return {"row": self.row, **column, "why": self.why}


@dataclass(slots=True)
class Answer:
    """The counts; every row read is in exactly one of the four."""

    read: int = 0
    """Rows with content, without the header."""
    new: int = 0
    """Rows that became new facts."""
    updated: int = 0
    """Rows that changed goods that were known."""
    unchanged: int = 0
    """Rows that said what was known already."""
    refused: list[Refusal] = field(default_factory=list)
    """Rows that were not taken, in the file's order."""
    ignored: tuple[str, ...] = ()
    """Columns that mean nothing here, as the file names them."""

    @property
    def went_in(self) -> bool:
        """Say whether at least one row was taken or was there already."""
        return self.new + self.updated + self.unchanged > 0

    def refuse(self, row: int, why: str, column: str | None = None) -> None:
        """Count a row as refused."""
        self.refused.append(Refusal(row, why, column))

    def as_json(self) -> dict[str, object]:
        """Write it as scripts read it."""
        refused = [one.as_json() for one in sorted(self.refused, key=lambda one: one.row)]
        return {
            "read": self.read,
            "new": self.new,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "refused": refused,
        }


class Bad(Exception):
    """A cell that cannot be taken; the field and why."""

    def __init__(self, field_name: str, why: str) -> None:
        """Blame this field."""
        super().__init__(why)
        self.field_name, self.why = field_name, why

"""How is a small file written so that it is there whole or not at all, whatever happens?"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from db.facts.trouble import Refused

if TYPE_CHECKING:
    from pathlib import Path


def write(path: Path, content: bytes) -> None:
    """Write a file for this user alone; it is durable on return, and so is its name.

    Raises:
        Refused: if the folder cannot be written to.

    """
    half = path.with_name(f"{path.name}.half")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        half.unlink(missing_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        with os.fdopen(os.open(half, flags, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
        _name_is_durable(path.parent)
    except OSError as error:
        raise Refused("The terminal's keys cannot be written.") from error


def _name_is_durable(folder: Path) -> None:
    """Wait for the folder: without it a power cut could bring the file before back."""
    if os.name != "posix":
        # Windows has no handle of a folder to wait for; NTFS journals the renaming.
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

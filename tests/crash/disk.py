"""What does a disk do when the current goes? A disk in memory, seen by SQLite as a VFS.

Each file has what is durable and what was written since the last sync. At a cut every sector
written since then is the old one, the new one or, now and then, garbage, by itself and in any
order; a truncation or a deleted name has happened or not; a file never synced may be gone.

A drive either keeps the bytes beside a torn write (`safe_overwrite`, as SQLite's Unix VFS assumes)
or may spoil the whole sector (then SQLite pads its log to whole sectors). A disk that
lies forgets to sync. Faults: from operation N on everything fails (a cut), or operation N alone,
or from N on, is answered with "disk full" or "I/O error".

Files are opened with exclusive locking, so WAL needs no shared memory (sqlite.org, wal.html, §9).
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

import apsw

if TYPE_CHECKING:
    import random

SECTOR = 512
SURVIVES, GARBAGE = 0.5, 0.05
"""How likely an unsynced sector is the new one, and how likely it is neither."""
POWERSAFE_OVERWRITE = 0x1000
"""SQLITE_IOCAP_POWERSAFE_OVERWRITE."""
Image = dict[str, bytes]
"""A disk's durable files by name."""
Change = tuple[int, bytes | None]
"""Bytes written at an offset; None is a truncation to it."""


class Kept:
    """One file: as programs see it, as it is durable, and what lies between."""

    def __init__(self, data: bytes = b"") -> None:
        """Begin with durable data."""
        self.seen, self.durable = bytearray(data), bytearray(data)
        self.changes: list[Change] = []
        self.was_synced = bool(data)


class Disk:
    """All files, the count of operations, and the fault that is set."""

    def __init__(self, rng: random.Random, image: Image | None = None) -> None:
        """Begin with these durable files."""
        self.rng = rng
        self.files = {name: Kept(data) for name, data in (image or {}).items()}
        self.removed: dict[str, Kept] = {}
        self.operations = 0
        self.cut_at = self.fault_at = self.refusals = 0
        self.fault: type[apsw.Error] = apsw.IOError
        self.fault_stays = self.is_dead = self.lies = False
        self.safe_overwrite = True

    def step(self) -> None:
        """Count an operation that changes the disk; the cut or the fault happens here."""
        if self.is_dead:
            raise apsw.IOError("no current")
        self.operations += 1
        if self.operations == self.cut_at:
            self.is_dead = True
            raise apsw.IOError("power cut")
        if self.fault_at and (
            self.operations == self.fault_at
            or (self.fault_stays and self.operations > self.fault_at)
        ):
            self.refusals += 1
            raise self.fault("the disk says no")

    def image(self) -> Image:
        """Give the durable files."""
        return {name: bytes(kept.durable) for name, kept in self.files.items()}

    def settle(self) -> None:
        """Make everything durable, as a clean end and some time do."""
        for kept in self.files.values():
            kept.durable, kept.changes, kept.was_synced = bytearray(kept.seen), [], True
        self.removed.clear()

    def power_returns(self, *, tear: bool = True) -> None:
        """Leave on the disk what survived; without `tear` nothing unsynced did."""
        for name, gone in self.removed.items():
            if name not in self.files and tear and self.rng.random() < SURVIVES:
                self.files[name] = gone
        self.removed.clear()
        for name, kept in list(self.files.items()):
            if not kept.was_synced and not (tear and self.rng.random() < SURVIVES):
                del self.files[name]
                continue
            data = kept.durable
            for offset, written in kept.changes if tear else ():
                self._survive(data, offset, written)
            kept.seen, kept.changes, kept.was_synced = bytearray(data), [], True
        self.is_dead, self.cut_at, self.fault_at = False, 0, 0

    def sync_names(self) -> None:
        """Make durable which files there are, as SQLite does with a new log's first sync."""
        self.removed.clear()
        for kept in self.files.values():
            kept.was_synced = True

    def _survive(self, data: bytearray, offset: int, written: bytes | None) -> None:
        """Let each sector of one change happen, or not, or go wrong."""
        rng = self.rng
        if written is None:
            if rng.random() < SURVIVES:
                del data[offset:]
            return
        end = offset + len(written)
        for sector in range(offset // SECTOR * SECTOR, end, SECTOR):
            if rng.random() >= SURVIVES:
                continue
            start, stop = max(offset, sector), min(end, sector + SECTOR)
            if len(data) < stop:
                data.extend(bytes(stop - len(data)))
            data[start:stop] = written[start - offset : stop - offset]
            if rng.random() < GARBAGE:
                if not self.safe_overwrite:
                    start, stop = sector, min(sector + SECTOR, len(data))
                data[start:stop] = rng.randbytes(stop - start)


class File:
    """An open file of the disk, as SQLite uses it."""

    def __init__(self, disk: Disk, kept: Kept, *, is_store: bool = False) -> None:
        """Open this file of that disk; all but the store itself are logs of SQLite."""
        self._disk, self._kept = disk, kept
        self._is_log = not is_store

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802  (SQLite's name, as all below)
        """Read; shorter at the end of the file."""
        return bytes(memoryview(self._kept.seen)[offset : offset + amount])

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        """Write, not yet durable."""
        self._disk.step()
        seen = self._kept.seen
        if len(seen) < offset:
            seen.extend(bytes(offset - len(seen)))
        seen[offset : offset + len(data)] = data
        self._kept.changes.append((offset, bytes(data)))

    def xTruncate(self, size: int) -> None:  # noqa: N802
        """Cut the file off, not yet durable."""
        self._disk.step()
        del self._kept.seen[size:]
        self._kept.changes.append((size, None))

    def xSync(self, _flags: int) -> None:  # noqa: N802
        """Make everything written durable, unless the disk lies."""
        self._disk.step()
        if self._disk.lies:
            return
        kept = self._kept
        if self._is_log and not kept.was_synced:
            self._disk.sync_names()
        for offset, written in kept.changes:
            if written is None:
                del kept.durable[offset:]
                continue
            if len(kept.durable) < offset:
                kept.durable.extend(bytes(offset - len(kept.durable)))
            kept.durable[offset : offset + len(written)] = written
        kept.changes, kept.was_synced = [], True

    def xFileSize(self) -> int:  # noqa: N802
        """Give the size as programs see it."""
        return len(self._kept.seen)

    def xLock(self, _level: int) -> None:  # noqa: N802
        """Lock: there is one program only."""

    def xUnlock(self, _level: int) -> None:  # noqa: N802
        """Unlock."""

    def xCheckReservedLock(self) -> bool:  # noqa: N802
        """Say whether somebody else writes."""
        return False

    def xClose(self) -> None:  # noqa: N802
        """Close; what is not durable stays so."""

    def xFileControl(self, _operation: int, _pointer: int) -> bool:  # noqa: N802
        """Know no special requests."""
        return False

    def xSectorSize(self) -> int:  # noqa: N802
        """Give the size of what the disk writes in one go."""
        return SECTOR

    def xDeviceCharacteristics(self) -> int:  # noqa: N802
        """Say what the disk promises."""
        return POWERSAFE_OVERWRITE if self._disk.safe_overwrite else 0


class Drive(apsw.VFS):
    """The VFS: the disk put in by `insert` is the one that every program sees."""

    _numbers = count(1)

    def __init__(self) -> None:
        """Register under a name of its own; everything but files is the real system's."""
        self.name, self.disk = f"crash-{next(self._numbers)}", Disk.__new__(Disk)
        super().__init__(self.name, "")

    def insert(self, disk: Disk) -> None:
        """Use this disk from now on."""
        self.disk = disk

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> File:  # type: ignore[override]  # noqa: N802
        """Open or create a file; one without a name is gone when it is closed."""
        flags[1] = flags[0]
        if name is None:
            return File(self.disk, Kept())
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        kept = self.disk.files.setdefault(path, Kept())
        return File(self.disk, kept, is_store=bool(flags[0] & apsw.SQLITE_OPEN_MAIN_DB))

    def xDelete(self, name: str, sync: bool) -> None:  # noqa: FBT001, N802
        """Take a name away; unless the folder is synced it may be back after a power cut."""
        self.disk.step()
        gone = self.disk.files.pop(name, None)
        if gone is not None and gone.was_synced and not (sync and not self.disk.lies):
            self.disk.removed[name] = gone

    def xAccess(self, name: str, _flags: int) -> bool:  # noqa: N802
        """Say whether there is such a file."""
        return name in self.disk.files

    def xFullPathname(self, name: str) -> str:  # noqa: N802
        """Names are whole already."""
        return name

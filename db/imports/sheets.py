"""Which rows does a file hold? CSV (plain, .gz, .xz) and XLSX, from strangers.

The encoding is proven by strict decoding of the whole file, never guessed from a few bytes; where
GB18030 and Big5 both decode, the one that gives commoner signs wins. Sizes are capped before
anything is unpacked. Rows come one by one, so a file of any length needs little memory.
"""

from __future__ import annotations

import codecs
import csv
import gzip
import io
import lzma
import zipfile
import zlib
from datetime import date, datetime
from decimal import Decimal
from itertools import chain, islice
from typing import IO, TYPE_CHECKING, cast

from db.facts.trouble import Refused
from db.facts.value import dataclass
from db.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MAX_BYTES = 1 << 30
"""A file unpacks to one GiB at most."""
MAX_LINE = 1 << 20
"""Signs of a line that are read; more is cut, and the row is refused for it."""
MAX_CELL = 1 << 15
"""Signs of a cell, as many as a spreadsheet holds."""
_SIGNS = ",;\t|"
"""What may stand between two cells, the likeliest first."""
_CHUNK = 1 << 20
_SAMPLE = 1 << 18
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_COMMON = {"gb18030": (0xB0, 0xD7, 0xA1), "cp950": (0xA4, 0xC6, 0x40)}
"""First bytes and least second byte of the commonest signs: GB 2312 level 1, Big5 level 1."""


@dataclass(slots=True)
class Row:
    """One row as it stands in the file."""

    number: int
    """Its line; the header is 1."""
    cells: list[str]
    """The texts; empty where the row cannot be read."""
    why: str = ""
    """Why it cannot be read."""


def read(path: Path) -> Iterator[Row]:
    """Give the rows that are not blank, the header first.

    Raises:
        Refused: if the file is no table that can be read, or is too large.

    """
    try:
        yield from _xlsx(path) if _is_zip(path) else _csv(path, encoding_of(path))
    except (OSError, EOFError, lzma.LZMAError, zlib.error, UnicodeError) as error:
        raise Refused(say("Import", "This file cannot be read: {path}.", path=path)) from error


def encoding_of(path: Path) -> str:
    """Prove in which encoding a text file is written.

    Raises:
        Refused: if it is in none of UTF-8, GB18030, Big5, or UTF-16 with a mark.

    """
    with _unpacked(path) as file:
        head = file.read(4)
    for mark, name in _BOMS:
        if head.startswith(mark):
            return name
    if _decodes(path, "utf-8"):
        return "utf-8"
    fitting = [name for name in _COMMON if _decodes(path, name)]
    if not fitting:
        raise Refused(
            say("Import", "This file is in no known encoding: UTF-8, GB18030, Big5 or UTF-16.")
        )
    with _unpacked(path) as file:
        sample = file.read(_SAMPLE)
    return max(fitting, key=lambda name: _common(sample, name))


_ASCII = 0x80
_MARKS = range(0xA1, 0xA4)
"""First bytes of punctuation, in both encodings."""


def _is_zip(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"PK\x03\x04"


def _unpacked(path: Path) -> IO[bytes]:
    """Open the bytes inside, unpacked by the file's name."""
    match path.suffix.lower():
        case ".gz":
            return cast("IO[bytes]", gzip.open(path))
        case ".xz":
            return cast("IO[bytes]", lzma.open(path))
        case _:
            return path.open("rb")


def _decodes(path: Path, encoding: str) -> bool:
    """Say whether every byte of the file is right in this encoding; counts the size on the way."""
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    size = 0
    with _unpacked(path) as file:
        try:
            while chunk := file.read(_CHUNK):
                size += len(chunk)
                if size > MAX_BYTES:
                    raise Refused(say("Import", "This file is too large."))
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True


def _common(sample: bytes, encoding: str) -> int:
    """Count the common signs less the rare ones, per thousand signs of two bytes."""
    first, last, least = _COMMON[encoding]
    common = rare = at = 0
    while at < len(sample) - 1:
        lead, trail = sample[at], sample[at + 1]
        if lead < _ASCII:
            at += 1
            continue
        if first <= lead <= last and trail >= least:
            common += 1
        elif lead not in _MARKS:
            rare += 1
        at += 2
    return 1000 * (common - rare) // max(common + rare, 1)


def _lines(file: IO[str]) -> Iterator[str]:
    """Give the lines; what is longer than a line may be is cut."""
    while line := file.readline(MAX_LINE):
        yield line
        while len(line) == MAX_LINE and not line.endswith("\n"):
            line = file.readline(MAX_LINE)


def _csv(path: Path, encoding: str) -> Iterator[Row]:
    with _unpacked(path) as packed:
        file = io.TextIOWrapper(packed, encoding=encoding, errors="strict", newline="")
        lines = _lines(file)
        first = list(islice(lines, 1))
        sign = max(_SIGNS, key=first[0].count) if first else ","
        yield from _records(chain(first, lines), sign)


def _records(lines: Iterator[str], sign: str) -> Iterator[Row]:
    """Give each record with the line it begins on; a broken one carries its reason."""
    reader = csv.reader(lines, delimiter=sign, strict=True)
    while True:
        number = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Row(number, [], _broken(error))
            continue
        if any(cells):
            yield _checked(number, cells)


def _broken(error: csv.Error) -> str:
    if "limit" in str(error):
        return say("Import", "A cell is too long.")
    return say("Import", "The quotes of this row are not in order.")


def _checked(number: int, cells: list[str]) -> Row:
    text = "".join(cells)
    if "\0" in text:
        return Row(number, [], say("Import", "A cell holds a sign that is no text."))
    if len(text) > MAX_CELL and any(len(cell) > MAX_CELL for cell in cells):
        return Row(number, [], say("Import", "A cell is too long."))
    return Row(number, cells)


def _xlsx(path: Path) -> Iterator[Row]:
    """Read the first sheet of a spreadsheet."""
    with zipfile.ZipFile(path) as packed:
        if sum(entry.file_size for entry in packed.infolist()) > MAX_BYTES:
            raise Refused(say("Import", "This file is too large."))
    try:
        yield from _sheet(path)
    except Refused:
        raise
    except Exception as error:  # whatever a stranger's XML makes the parser say
        raise Refused(say("Import", "This file cannot be read: {path}.", path=path)) from error


def _sheet(path: Path) -> Iterator[Row]:
    import openpyxl  # noqa: PLC0415  (150 ms; only where a sheet is read)

    if not openpyxl.DEFUSEDXML:
        raise Refused(say("Import", "Sheets are read only where defusedxml is installed."))
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    try:
        sheet = book.worksheets[0]
        sheet.reset_dimensions()
        for number, values in enumerate(sheet.iter_rows(values_only=True), 1):
            cells = [_cell(value) for value in values]
            if any(cells):
                yield _checked(number, cells)
    finally:
        book.close()


def _cell(value: object) -> str:
    """Write a typed cell as the text it shows."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).upper()
        case datetime():
            return value.isoformat(sep=" ", timespec="seconds")
        case date():
            return value.isoformat()
        case float():
            # The file itself holds a binary figure; 15 digits are what its maker saw.
            text = format(value, ".15g")
            return format(Decimal(text), "f") if "e" in text else text
        case _:
            return str(value)

"""How does a command answer? One document on stdout; sentences and progress go to stderr."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

from db import words
from db.facts.trouble import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@contextmanager
def progress() -> Iterator[Callable[..., None]]:
    """Tell how far it is, where somebody is looking."""
    if not sys.stderr.isatty():
        yield lambda *_: None
        return
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import Progress  # noqa: PLC0415

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(words.say("Import", "Rows"), total=None)

        def tell(done: int, whole: int | None = None) -> None:
            bar.update(task, completed=done, total=whole)

        yield tell


def put(content: bytes, out: Path | None) -> None:
    """Write an answer to a file or to stdout."""
    if out is None:
        sys.stdout.buffer.write(content)
        sys.stdout.flush()
        return
    try:
        out.write_bytes(content)
    except OSError as error:
        said = words.say("Commands", "{path} cannot be written.", path=out)
        raise Refused(said) from error


def answer(document: object) -> None:
    """Write one JSON document."""
    sys.stdout.write(json.dumps(document, ensure_ascii=False) + "\n")


def judged(document: dict[str, object]) -> None:
    """Answer, and exit 1 where there are faults."""
    answer(document)
    if not document["ok"]:
        raise typer.Exit(1)


def complain(sentence: str) -> None:
    """Say one sentence on stderr."""
    sys.stderr.write(f"{sentence}\n")

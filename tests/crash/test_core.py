"""Does a till that crashes while a card pays leave an image of its memory behind? It must not.

The shop's machine may keep such images: the till is started with leave to write one of any size.
Where the kernel writes it beside the till, the file is looked for; wherever it goes, the kernel
says in the wait status whether there was one.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from pos_gui.demo import found_demo
from tests.house.tree import TOP

CANARY = "6225769182736459"
ALLOWED = 'ulimit -S -c $(ulimit -H -c) && exec "$@"'
"""As large as this machine's administrator lets it be."""

linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc; elsewhere only the limit")


def crashed(folder: Path, how: signal.Signals, *more: str) -> tuple[int, str, str]:
    """Kill a till in the middle of a payment; gives wait status, its limits, and what it said."""
    found_demo(folder / "shop.db", "CN").close()
    words = ["sh", "-c", ALLOWED, "sh", sys.executable, "-m", "tests.crash.core_child"]
    with subprocess.Popen(
        [*words, str(folder / "shop.db"), CANARY, *more], cwd=folder, text=True,
        stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(TOP)},
    ) as child:  # fmt: skip
        assert child.stdout is not None
        said = child.stdout.readline().strip()
        limits = Path(f"/proc/{child.pid}/limits").read_text(encoding="ascii")
        os.kill(child.pid, how)
        _, status = os.waitpid(child.pid, 0)
    line = next(one for one in limits.splitlines() if one.startswith("Max core file size"))
    assert os.WIFSIGNALED(status)
    assert os.WTERMSIG(status) == how
    return status, " ".join(line.split()[4:6]), said


@linux
@pytest.mark.parametrize(
    ("how", "command"), [(signal.SIGSEGV, ()), (signal.SIGABRT, ()), (signal.SIGSEGV, ("ring",))]
)
def test_a_crash_leaves_no_image_of_the_memory(
    tmp_path: Path, how: signal.Signals, command: tuple[str, ...]
) -> None:
    """Neither a file nor a dump to a program: limit 0, and not dumpable."""
    status, limits, said = crashed(tmp_path, how, *command)
    assert limits == "0 0"
    assert said == "waiting 0"
    assert not os.WCOREDUMP(status)
    assert not list(tmp_path.glob("*core*"))
    written = b"".join(one.read_bytes() for one in tmp_path.rglob("*") if one.is_file())
    assert CANARY.encode() not in written


@linux
def test_without_its_guard_the_card_would_be_in_the_image(tmp_path: Path) -> None:
    """The test above can fail: the same till, the same crash, and the number lies on the disk."""
    status, limits, said = crashed(tmp_path, signal.SIGSEGV, "unguarded")
    assert said == "waiting 1"
    if limits.startswith("0 "):
        pytest.skip("this machine lets nobody write one")
    assert os.WCOREDUMP(status)
    for image in tmp_path.glob("*core*"):
        assert CANARY.encode() in image.read_bytes()

"""Does the README tell the truth? Its commands run, and its map of folders is the tree.

Every ```sh block is run by bash in an empty directory; there `python` is the tests' Python, and
`make`, `git` and `cd` do nothing, but a make target must exist. The map is the fenced block under
the heading with the word "map": a folder or file first in each line, two blanks further in for
each level, then what it is for, after two blanks or more.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import pytest

from tests.house.tree import TOP

if TYPE_CHECKING:
    from collections.abc import Iterator

README = TOP / "README.md"
DEEP = ("db", "pos_gui", "resources")
"""Their folders are on the map too."""
SHELL = f"""
set -euo pipefail
python() {{ '{sys.executable}' "$@"; }}
make() {{ :; }}
git() {{ :; }}
cd() {{ :; }}
"""


def commands() -> str:
    """Give every line of every ```sh block."""
    return "\n".join(re.findall(r"^```sh\n(.*?)^```", text(), re.MULTILINE | re.DOTALL))


def text() -> str:
    """Read the README."""
    return README.read_text(encoding="utf-8")


def test_the_commands_run(tmp_path: Path) -> None:
    """One after the other, as a newcomer would type them."""
    assert "python -m " in commands()
    own = {"HOME": str(tmp_path), "PYTHONPATH": str(TOP), "QT_QPA_PLATFORM": "offscreen"}
    hidden = ("XDG_", "DISPLAY", "WAYLAND")
    kept = {name: of for name, of in os.environ.items() if not name.startswith(hidden)}
    done = subprocess.run(
        ["/bin/bash", "-c", SHELL + commands()],
        cwd=tmp_path,
        env=kept | own,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]


def test_the_make_targets_exist() -> None:
    """What the README asks of make is in the Makefile."""
    asked = set(re.findall(r"^make (\w+)", commands(), re.MULTILINE))
    targets = re.findall(r"^(\w+):", (TOP / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert {"run", "test"} <= asked <= set(targets)


def on_the_map() -> Iterator[PurePosixPath]:
    """Give every path that the map names."""
    found = re.search(r"(?ims)^#+ [^\n]*\bmap\b.*?^```\w*\n(.*?)^```", text())
    assert found, "no map"
    above: list[str] = []
    for line in found[1].splitlines():
        if not line.strip():
            continue
        depth = (len(line) - len(line.lstrip())) // 2
        names = line.strip().partition("  ")[0].split()
        del above[depth:]
        yield from (PurePosixPath(*above, name) for name in names)
        above.append(names[0])


def folders(of: Path) -> set[PurePosixPath]:
    """Give the folders in here that hold something of ours."""
    return {
        PurePosixPath(path.relative_to(TOP))
        for path in of.iterdir()
        if path.is_dir()
        and not path.name.startswith((".", "__"))
        and any(each.is_file() and "__pycache__" not in each.parts for each in path.rglob("*"))
    }


def test_the_map_is_the_tree() -> None:
    """Every folder a newcomer meets is on the map, and everything on the map is there."""
    drawn = set(on_the_map())
    assert PurePosixPath("pos_gui/checkout") in drawn or PurePosixPath("db/facts") in drawn
    assert not [str(path) for path in drawn if not (TOP / path).exists()]
    there = folders(TOP).union(*(folders(TOP / name) for name in DEEP))
    assert sorted(map(str, there - drawn)) == []


@pytest.mark.parametrize("name", ["LICENSE", "CHANGELOG.md", "pyproject.toml", "Makefile"])
def test_what_stands_beside_it(name: str) -> None:
    """The few files that everybody looks for are at the top."""
    assert (TOP / name).stat().st_size > 0

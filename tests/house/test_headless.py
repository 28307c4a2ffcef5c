"""What runs without a screen, and what without a store?

import-linter reads imports; it sees neither what a parent's __init__ runs nor an import by name.
So every module is imported here, in a process where the libraries in question are refused.
"""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.house.tree import TOP, modules

QT = ("PySide6", "shiboken6", "pyqtgraph")
STORE = ("peewee", "playhouse", "apsw", "sqlite3")

WITH_QT = ("pos_gui.screens",)
"""The only Qt."""
STAGES = (
    "db.facts",
    "pos_gui.basket",
    "pos_gui.checkout",
    "pos_gui.ports",
    "pos_gui.price",
    "pos_gui.receipt",
    "pos_gui.scan",
    "pos_gui.settings",
    "pos_gui.tender",
)
"""Pure: functions over frozen values."""

PROBE = """
import importlib, sys

refused = set(sys.argv[1].split(","))
asked = []

class Refuse:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name.partition(".")[0] in refused:
            asked.append(name)
            raise ModuleNotFoundError(f"{name} is refused here", name=name)

sys.meta_path.insert(0, Refuse)
faults = []
for name in sys.argv[2:]:
    before = len(asked)
    try:
        importlib.import_module(name)
    except ImportError as error:
        faults.append(f"{name}: {error}")
    else:
        faults += [f"{name} asked for {other}" for other in asked[before:]]
print("imported", len(sys.argv) - 2)
sys.exit("\\n".join(faults) or 0)
"""


def import_without(refused: tuple[str, ...], names: list[str]) -> subprocess.CompletedProcess[str]:
    """Import these modules, in a process of its own, where these libraries are refused."""
    return subprocess.run(
        [sys.executable, "-c", PROBE, ",".join(refused), *names],
        cwd=TOP,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def without_qt() -> list[str]:
    """Name all that must run at head office, or in a ring of baskets, where there is no Qt."""
    screens = set(modules(*WITH_QT))
    return [name for name in modules("db", "pos_gui") if name not in screens]


def test_store_and_commands_run_without_qt() -> None:
    """Nothing but the screens needs Qt to be imported."""
    names = without_qt()
    assert {"db.__main__", "pos_gui.__main__", "pos_gui.app", "pos_gui.commands.ring"} <= {*names}
    done = import_without(QT, names)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["imported", str(len(names))]


@pytest.mark.parametrize("stage", STAGES)
def test_stages_run_without_a_store(stage: str) -> None:
    """A stage knows neither the store nor Qt."""
    names = modules(stage)
    assert names, f"{stage} is not there"
    done = import_without(QT + STORE, names)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["imported", str(len(names))]


@pytest.mark.parametrize(("refused", "name"), [(QT, "pos_gui.screens"), (STORE, "db.store")])
def test_the_refusal_itself_works(refused: tuple[str, ...], name: str) -> None:
    """What needs the library fails where it is refused; else the tests above prove nothing."""
    done = import_without(refused, modules(name))
    assert done.returncode == 1
    assert "refused here" in done.stderr

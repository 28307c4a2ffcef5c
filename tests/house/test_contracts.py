"""Who may import whom? The contracts are in pyproject.toml; here they are held."""

from __future__ import annotations

import tomllib

import pytest
from importlinter.cli import lint_imports

from tests.house.tree import PACKAGES, TOP, modules

CONFIG = TOP / "pyproject.toml"

QT_IS_HOME = {
    "pos_gui.__main__": "opens the window, inside a function",
    "pos_gui.app": "the composition root",
    "pos_gui.commands": "plays a day through the real screens, inside a function",
    "pos_gui.screens": "the only Qt",
}
"""Parts of the till that may reach Qt, and why."""


def contracts() -> dict[str, dict[str, object]]:
    """Give the contracts by name."""
    linter = tomllib.loads(CONFIG.read_text(encoding="utf-8"))["tool"]["importlinter"]
    return {contract["name"]: contract for contract in linter["contracts"]}


def test_the_contracts_hold(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every contract is kept."""
    assert len(contracts()) >= 10
    # The linter sets logging up for itself, and would silence every logger of later tests.
    monkeypatch.setattr("logging.config.dictConfig", lambda _: None)
    status = lint_imports(config_filename=str(CONFIG), no_cache=True)
    assert status == 0, capsys.readouterr().out


def test_the_contract_about_qt_forgets_nobody() -> None:
    """Whoever is not a screen and not listed here is under the contract."""
    parts = {name for name in modules("pos_gui") if name.count(".") == 1}
    assert "pos_gui.checkout" in parts
    named = contracts()["Qt is seen only by the screens and the composition root"]
    sources = named["source_modules"]
    assert isinstance(sources, list)
    assert set(sources) == (parts | {"db"}) - set(QT_IS_HOME)


@pytest.mark.parametrize("package", PACKAGES)
def test_the_layers_are_exhaustive(package: str) -> None:
    """A new folder must be given its place among the layers before the gate opens."""
    layered = [one for one in contracts().values() if one.get("containers") == [package]]
    assert len(layered) == 1
    assert layered[0]["exhaustive"] is True

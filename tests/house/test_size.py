"""Is every piece small enough to be read at once? A budget is raised here, with its reason."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

from tests.house.tree import TOP, files, parsed

if TYPE_CHECKING:
    from collections.abc import Iterator

FUNCTION_LINES = 40
MODULE_LINES = 400
APP_LINES = 150
CLASS_METHODS = 15
POSITIONAL = 5

RAISED: dict[str, tuple[int, str]] = {}
"""Larger budgets, by the name that the fault would have, each with its reason."""

APP = Path("pos_gui/app.py")
"""The composition root only puts together."""
Function = ast.FunctionDef | ast.AsyncFunctionDef


def positional(function: Function) -> int:
    """Count what a caller passes by place."""
    names = [each.arg for each in (*function.args.posonlyargs, *function.args.args)]
    return len(names) - (names[:1] in (["self"], ["cls"]))


def measured() -> Iterator[tuple[str, int, int]]:
    """Give what is measured, its size and the budget for it."""
    for path in files():
        length = len((TOP / path).read_text(encoding="utf-8").splitlines())
        yield f"{path} lines", length, APP_LINES if path == APP else MODULE_LINES
        for node in ast.walk(parsed(path)):
            if isinstance(node, Function):
                where = f"{path} {node.name}"
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                yield f"{where} lines", lines, FUNCTION_LINES
                yield f"{where} positional", positional(node), POSITIONAL
            elif isinstance(node, ast.ClassDef):
                methods = sum(isinstance(each, Function) for each in node.body)
                yield f"{path} {node.name} methods", methods, CLASS_METHODS


def test_every_piece_is_within_its_budget() -> None:
    """No module, class or function is larger than its budget."""
    sizes = list(measured())
    assert len(sizes) > 300
    assert f"{APP} lines" in {name for name, _, _ in sizes}
    over = []
    for name, size, usual in sizes:
        budget, _ = RAISED.get(name, (usual, ""))
        if size > budget:
            over.append(f"{name}: {size}, budget {budget}")
    assert not over, "\n".join(over)


def test_a_raised_budget_is_needed() -> None:
    """A raised budget whose piece has gone, or is small enough by now, is taken out."""
    large = {name for name, size, usual in measured() if size > usual}
    assert set(RAISED) <= large
    assert all(reason for _, reason in RAISED.values())


def test_the_measure_itself_works() -> None:
    """What is passed by place is counted, what is passed by name is not."""
    (method,) = ast.parse("def f(self, a, b, /, c, *, d, e): ...").body
    assert isinstance(method, Function)
    assert positional(method) == 3

"""Would a newcomer know what each thing is? Names that say something, a sentence under each."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

import pytest

from tests.house.tree import files, parsed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

EMPTY_WORDS = {"manager", "helper", "util", "handler", "service", "base", "impl"}
"""Words that fit everything and so say nothing."""
ALLOWED = {
    "db/tables/base.py": "what every table stands on; the tables' own word for it",
}
"""Exceptions, each with its reason."""

Documented = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def words(name: str) -> set[str]:
    """Split a name into its words, in the singular."""
    found = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)
    return {word.lower().removesuffix("s") for word in found}


def names(path: Path) -> Iterator[str]:
    """Give the module's own name and those of its classes."""
    yield path.parent.name if path.stem == "__init__" else path.stem
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.ClassDef):
            yield node.name


def undocumented(path: Path) -> Iterator[str]:
    """Name what has no sentence: the module, any class, any public function."""
    tree = parsed(path)
    if not ast.get_docstring(tree):
        yield f"{path}"
    for scope in ast.walk(tree):
        if not isinstance(scope, ast.Module | ast.ClassDef):
            continue
        for node in scope.body:
            if not isinstance(node, Documented) or ast.get_docstring(node):
                continue
            if isinstance(node, ast.ClassDef) or not node.name.startswith("_"):
                yield f"{path}:{node.lineno} {node.name}"


def is_sentence(node: ast.stmt | None) -> bool:
    """Is this a string that stands alone?"""
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
        and bool(node.value.value.strip())
    )


def is_value(node: ast.ClassDef) -> bool:
    """Is this class a dataclass or an enumeration?"""
    bases = {ast.unparse(base).rpartition(".")[2] for base in node.bases}
    marks = {
        ast.unparse(mark).partition("(")[0].rpartition(".")[2] for mark in node.decorator_list
    }
    return "dataclass" in marks or bool(bases & {"Enum", "StrEnum", "IntEnum", "Flag", "IntFlag"})


def members(node: ast.ClassDef) -> Iterator[tuple[str, bool]]:
    """Give each field or member, and whether a sentence follows it."""
    for each, after in zip(node.body, [*node.body[1:], None], strict=True):
        if isinstance(each, ast.AnnAssign) and "ClassVar" not in ast.unparse(each.annotation):
            yield ast.unparse(each.target), is_sentence(after)
        elif isinstance(each, ast.Assign):
            yield ast.unparse(each.targets[0]), is_sentence(after)


def test_names_say_something() -> None:
    """No module and no class is a manager, helper, util, handler, service, base or impl."""
    named = [(path, name) for path in files() for name in names(path)]
    assert len(named) > 100
    empty = [
        f"{path} {name}"
        for path, name in named
        if words(name) & EMPTY_WORDS and str(path) not in ALLOWED
    ]
    assert not empty, "\n".join(empty)
    assert {str(path) for path in files()} >= set(ALLOWED)


@pytest.mark.parametrize("name", ["BasketManager", "utils", "helpers", "OrderServiceImpl", "base"])
def test_an_empty_word_is_found(name: str) -> None:
    """The splitting of names finds what it looks for, in the plural too."""
    assert words(name) & EMPTY_WORDS


def test_everything_public_has_a_sentence() -> None:
    """Each module says which question it answers, each class what it is."""
    missing = [each for path in files() for each in undocumented(path)]
    assert len(files()) > 40
    assert not missing, "\n".join(missing)


def test_every_field_of_a_fact_has_a_sentence() -> None:
    """Under each field and each member stands what it means."""
    found = [
        (f"{path} {node.name}.{member}", said)
        for path in files()
        if path.is_relative_to("db/facts")
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ClassDef) and is_value(node)
        for member, said in members(node)
    ]
    assert len(found) > 50
    silent = [where for where, said in found if not said]
    assert not silent, "\n".join(silent)


def test_a_silent_field_is_found() -> None:
    """The look under each field finds what it looks for."""
    (colour,) = ast.parse('class Colour(Enum):\n  RED = 1\n  "As blood."\n  BLUE = 2').body
    assert isinstance(colour, ast.ClassDef)
    assert is_value(colour)
    assert list(members(colour)) == [("RED", True), ("BLUE", False)]

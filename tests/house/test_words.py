"""Is everything that the house says also said in Chinese, in both scripts?

A new sentence makes this fail until it is translated: `python -m tests.house.words --update` puts
it into resources/words/*.ts, where its translation is then written.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from db import words as spoken
from tests.house import words
from tests.house.tree import files, parsed

if TYPE_CHECKING:
    from pathlib import Path

BRACES = re.compile(r"{\w+}")
BAR_COLUMNS = 8
"""Widest word of the key bar: four Chinese signs, at 1024 columns of the screen."""


def test_the_words_are_found() -> None:
    """Every call that says something is understood, or named with where its words come from."""
    found, unread = words.messages()
    assert len(found) > 150
    assert not unread, "\n".join(unread)
    for known in (
        ("Bar", "Park"),
        ("Check", "There are {count} more."),
        ("Counter", "Type the amount that was handed over."),
        ("Counter", "This is a barcode, not an amount."),
        ("Trouble", "The disk is full, nothing was recorded: {detail}."),
        ("Reason", "Wrong item"),
        ("Segment", "Student"),
        ("Statistics", "Margin ÷ net sales."),
        ("Trouble", "Free some space; the basket is kept."),
    ):
        assert known in found, known


def test_no_sentence_escapes() -> None:
    """Whatever looks like a sentence in a stage of the sale is known, wherever it stands."""
    found, _ = words.messages()
    known = {text for _, text in found}
    escaped = [
        f"{path}:{node.lineno} {node.value}"
        for path in files()
        if any(path.is_relative_to(stage) for stage in words.STAGES)
        for node, above in with_parents(parsed(path))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and not isinstance(above, ast.Expr)
        and re.fullmatch(r"[A-Z{][^\n]* [^\n]*[.?]", node.value)
        and node.value not in known
    ]
    assert not escaped, "\n".join(escaped)


def with_parents(tree: ast.Module) -> list[tuple[ast.AST, ast.AST]]:
    """Give every node with the one above it."""
    return [(child, node) for node in ast.walk(tree) for child in ast.iter_child_nodes(node)]


@pytest.mark.parametrize("language", words.TRANSLATED)
def test_everything_is_translated(language: str) -> None:
    """No message is missing or empty."""
    found, _ = words.messages()
    known = words.translations(language)
    missing = sorted(one for one in found if not known.get(one, "").strip())
    assert not missing, "\n".join(map(repr, missing))


@pytest.mark.parametrize("language", words.TRANSLATED)
def test_nothing_is_stale(language: str) -> None:
    """What nobody says any more is not kept."""
    found, _ = words.messages()
    stale = sorted(set(words.translations(language)) - found)
    assert not stale, "\n".join(map(repr, stale))


@pytest.mark.parametrize("language", words.TRANSLATED)
def test_braces_are_kept(language: str) -> None:
    """A translation has the same places to fill as its source, each as often."""
    wrong = [
        f"{text} → {done}"
        for (_, text), done in words.translations(language).items()
        if done and Counter(BRACES.findall(text)) != Counter(BRACES.findall(done))
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", words.TRANSLATED)
def test_the_key_bar_is_short(language: str) -> None:
    """A word under a function key has at most four Chinese signs."""
    wide = [
        done
        for (place, _), done in words.translations(language).items()
        if place == "Bar" and done.isascii() is False and "/" not in done
        if sum(1 if sign.isascii() else 2 for sign in done) > BAR_COLUMNS
    ]
    assert not wide


def test_the_scripts_are_not_mixed() -> None:
    """Signs that only the other script has do not slip in."""
    simple, full = (words.translations(language).values() for language in words.TRANSLATED)
    assert not [text for text in simple if set(text) & set("單數據檔條碼優貨現錢這還個會員廠時")]
    assert not [text for text in full if set(text) & set("单数据档条码优货现钱这还个会员厂时")]


@pytest.mark.parametrize("language", words.TRANSLATED)
def test_the_files_are_as_the_tool_writes_them(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The order is that of place and text, so that a difference shows only what is new."""
    here = words.WORDS / f"{language}.ts"
    known = words.translations(language)
    monkeypatch.setattr(words, "WORDS", tmp_path)
    words.write(language, known)
    assert here.read_bytes() == (tmp_path / here.name).read_bytes()


def test_say_finds_them() -> None:
    """The program reads the same files."""
    assert spoken.say_in("zh_CN", "Bar", "Park") == "挂单"
    assert spoken.say_in("zh_TW", "Bar", "Park") == "掛單"
    assert spoken.say_in("en", "Bar", "Park") == "Park"
    said = spoken.say_in("zh_CN", "Counter", "{name} has no price.", name="{苹果}")
    assert said == "{苹果} 没有价格。"


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("say('A', 'one')", {"one"}),
        ("def f(x):\n  t = 'one' if x else 'two'\n  say('A', t)", {"one", "two"}),
        ("def f(t):\n  say('A', t)\nf('one')\nf(t='two')", {"one", "two"}),
        ("ROWS = (('one', 1), ('two', 2))\nfor t, n in ROWS:\n  say('A', t)", {"one", "two"}),
        ("MORE = 'one'\nsay('A', MORE)", {"one"}),
        ("say('A', unknown())", set()),
    ],
)
def test_the_reading_itself_works(
    code: str, texts: set[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A text is found where it stands, and one that cannot be seen is told."""
    monkeypatch.setattr(words, "parsed", lambda _path: ast.parse(code))
    said = list(words.said_in(tmp_path / "some.py"))
    assert {text for (_, text), _ in said} - {""} == texts
    assert [where for (_, text), where in said if not text] == (
        [] if texts else [f"{tmp_path / 'some.py'}:1 A unknown()"]
    )

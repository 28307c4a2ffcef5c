"""Do the commands still answer as docs/commands says?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.db import shape, transcripts
from tests.db.transcripts import ANY, NAMES

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", NAMES)
def test_a_transcript_is_what_happens(name: str, tmp_path: Path) -> None:
    """Every command of it gives the recorded exit code, document or sentence."""
    for one in transcripts.read(name):
        assert transcripts.masked(transcripts.play(one["in"], tmp_path)) == one, one["in"]


@pytest.mark.parametrize("name", NAMES)
def test_every_answer_has_the_shape(name: str, tmp_path: Path) -> None:
    """The command's own documents keep its schema."""
    words = name.split("-") if name.startswith(("import", "schedule")) else [name]
    asked = [one["in"] for one in transcripts.read(name)]
    done = [transcripts.play(one, tmp_path) for one in asked]
    own = [one for one in done if one["in"][: len(words)] == words]
    answers = [one["out"] for one in own if "out" in one]
    assert answers
    for answer in answers:
        assert not shape.faults(answer, transcripts.schema(name)), answer


def test_the_transcripts_hide_only_what_differs() -> None:
    """A mask stands in fields with paths, sizes and hashes only."""
    for name in NAMES:
        for one in transcripts.read(name):
            masks = {key for key, value in one.get("out", {}).items() if value == ANY}
            assert masks <= {"backup", "bytes", "hash", "aside", "made"}


def test_the_shape_can_be_broken() -> None:
    """The check itself finds what is wrong."""
    schema = transcripts.schema("ask")
    good = {"columns": ["net"], "rows": [["1.00", 3, None]], "population": "", "definitions": {}}
    assert not shape.faults(good, schema)
    wrong: tuple[object, ...] = (
        good | {"columns": []},
        good | {"rows": [[1.5]]},
        good | {"rows": [[True]]},
        good | {"more": 1},
        {"columns": ["net"]},
        [],
    )
    for bad in wrong:
        assert shape.faults(bad, schema), bad
    assert shape.faults({"ok": True, "profile": "CN", "currency": "¥"}, transcripts.schema("new"))
    assert shape.faults({"ok": True, "version": 0}, transcripts.schema("migrate"))

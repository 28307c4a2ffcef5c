"""Does the reader of offers read what its schema promises, and refuse what cannot be?"""

from __future__ import annotations

from typing import Any

import pytest

from db.facts.offer import Cut, CutKind, Goods, Part, Sets, Spend
from db.facts.trouble import Refused
from db.imports import offers
from tests.db import shape, transcripts

SCHEMA = transcripts.schema("offers")
FIRST, SECOND = SCHEMA["examples"]


def test_the_examples_are_read() -> None:
    """第二件半价, 满100减20 and a meal deal as they are meant."""
    half, spend, lunch = offers.read(FIRST, "CNY")
    milk = Part(Goods(codes=frozenset({"A"})), 2)
    assert half.form == Sets((milk,), Cut(CutKind.PERCENT, 5000), reduced=1)
    assert spend.form == Spend(Goods(), ((10_000, Cut(CutKind.AMOUNT, 2_000)),))
    assert (half.layer, spend.layer) == (1, 2)
    assert isinstance(lunch.form, Sets)
    assert lunch.form.cut == Cut(CutKind.PRICE, 2_500)
    assert len(lunch.form.parts) == 3
    assert lunch.when.hours == ((660, 840),)
    assert len(offers.read(SECOND, "CNY")) == len(SECOND["offers"])


@pytest.mark.parametrize("example", SCHEMA["examples"])
def test_the_examples_keep_the_schema(example: dict[str, Any]) -> None:
    """What is shown is what is described."""
    assert shape.faults(example, SCHEMA) == []


def used(given: object) -> set[str]:
    """Collect the names of all fields in a document."""
    if isinstance(given, list):
        return {name for one in given for name in used(one)}
    if isinstance(given, dict):
        return set(given) | {name for one in given.values() for name in used(one)}
    return set()


def test_the_examples_show_every_field() -> None:
    """So the reader knows every name that the schema has."""
    promised = {name for one in SCHEMA["$defs"].values() for name in one.get("properties", {})}
    assert promised | {"offers"} == used(SCHEMA["examples"])
    assert set(SCHEMA["$defs"]["offer"]["properties"]) == offers.FIELDS


HALF = FIRST["offers"][0]
WRONG: tuple[tuple[object, str], ...] = (
    ({}, "a list named offers"),
    ({"offers": [HALF, HALF]}, "is there twice"),
    ({"offers": [HALF | {"spend": {}}]}, "exactly one of each, steps, set, spend"),
    ({"offers": [HALF | {"colour": "red"}]}, "there is no field colour"),
    ({"offers": [HALF | {"layer": 2}]}, "offers on goods are layer 1"),
    ({"offers": [HALF | {"set": HALF["set"] | {"percent": "101"}}]}, "at most 100"),
    ({"offers": [HALF | {"set": HALF["set"] | {"reduce": 3}}]}, "reduce counts"),
    ({"offers": [HALF | {"when": {"hours": ["9-17"]}}]}, "hours must be like"),
    ({"offers": [HALF | {"limits": {"total": 0}}]}, "from 1 on"),
)


@pytest.mark.parametrize(("document", "why"), WRONG)
def test_what_cannot_be_is_refused(document: object, why: str) -> None:
    """With the offer's key and the reason."""
    with pytest.raises(Refused, match=why):
        offers.read(document, "CNY")

"""What does an offer say, in one sentence? Words, and between them slots that can be filled.

The sentence is made of the promise as it is written down, for every kind there is, in the language
in use: each clause is one text with {slots}, so that each language has its own order of words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from db.words import say
from pos_gui.price.offers.clauses import main
from pos_gui.price.offers.conditions import conditions
from pos_gui.price.offers.written import form_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pos_gui.price.offers.telling import Clause, Piece, Telling

_SLOT = re.compile(r"\{(\w+)\}")


def sentence(body: Mapping[str, Any], telling: Telling) -> str:
    """Say the offer whole; what does not matter is left out."""
    pieces = flow(clauses(body, telling))
    whole = "".join(one if isinstance(one, str) else one.text for one in pieces)
    return whole[:1].upper() + whole[1:]


def flow(parts: tuple[Clause, ...], *, whole: bool = False, rare: bool = False) -> list[Piece]:
    """Join clauses to one sentence: those that say something, the usual ones, or all."""
    pieces: list[Piece] = []
    for clause in parts:
        if not (clause.told or (whole and not clause.rare) or (whole and rare)):
            continue
        if pieces:
            pieces.append(say("Sentence", ", "))
        pieces += _pieces(clause)
    return [*pieces, say("Sentence", ".")]


def _pieces(clause: Clause) -> Iterator[Piece]:
    slots = dict(clause.slots)
    for at, part in enumerate(_SLOT.split(clause.text)):
        if at % 2:
            yield slots[part]
        elif part:
            yield part


def clauses(body: Mapping[str, Any], telling: Telling) -> tuple[Clause, ...]:
    """Give every clause of an offer's sentence."""
    return (*main[form_of(body)](body, telling), *conditions(body, telling))

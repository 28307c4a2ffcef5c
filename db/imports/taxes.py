"""What does a file of taxes say? TOML or JSON, docs/taxes.md; or refused as a whole.

The files of resources/taxes have the same form, so a country's is where a shop's own begins.
"""

from __future__ import annotations

import json
import tomllib
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from db.facts.moment import BusinessDay
from db.facts.tax import (
    ClassRule,
    DatedRate,
    TaxKind,
    TaxRule,
    TaxTable,
    parse_tax_rate,
)
from db.facts.trouble import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_LETTERS = "ABCDFGHIJKLMNPQRSTUVWXY"
"""Letters of classes that name none, in their order; E, O and Z stand for kinds of nothing."""
_OF_KIND = {TaxKind.ZERO: "Z", TaxKind.EXEMPT: "E", TaxKind.OUTSIDE: "O"}
_TAX = frozenset({"key", "name", "jurisdiction", "rates"})
_RATE = frozenset({"from", "rate", "on"})
_CLASS = frozenset({"key", "letter", "kind", "taxes"})
_SHOWN = 60
"""Signs of a name at most: it must fit on paper."""


def document_of(path: Path) -> object:
    """Read a file as TOML or JSON, by its ending.

    Raises:
        Refused: if it cannot be read.

    """
    try:
        text = path.read_text(encoding="utf-8-sig")
        if path.suffix == ".json":
            return json.loads(text)
        # A day of TOML's own becomes the text that JSON has for it.
        return json.loads(json.dumps(tomllib.loads(text), default=str))
    except OSError as error:
        why = error.strerror or str(error)
        raise Refused("The file {file} cannot be read: {why}.", file=path.name, why=why) from error
    except (ValueError, RecursionError) as error:
        raise Refused(
            "The file {file} is neither TOML nor JSON: {why}.", file=path.name, why=str(error)
        ) from error


def read(document: object) -> TaxTable:
    """Read a document of taxes.

    Raises:
        Refused: naming the first tax or class that cannot be.

    """
    found = _fields(document, frozenset({"tax", "class"}), "file")
    rules: list[TaxRule] = []
    for one in _list(found, "tax", "file"):
        rules.append(_rule(one, [rule.key for rule in rules]))
    classes: list[ClassRule] = []
    for at, one in enumerate(_list(found, "class", "file")):
        classes.append(_class(one, _LETTERS[min(at, len(_LETTERS) - 1)], rules))
    for keys in ([one.key for one in rules], [one.key for one in classes]):
        if twice := next((key for key in keys if keys.count(key) > 1), None):
            raise _wrong(twice, "it is there twice")
    return TaxTable(tuple(rules), tuple(classes))


def _rule(given: object, before: list[str]) -> TaxRule:
    """Read one tax; it can be taken only on taxes that stand before it."""
    fields = _fields(given, _TAX, "tax")
    key = _text(fields, "key", "tax")
    rates = tuple(_rate(one, key, before) for one in _list(fields, "rates", key))
    if not rates:
        raise _wrong(key, "it has no rate")
    if any(one.since >= other.since for one, other in pairwise(rates)):
        raise _wrong(key, "its rates are not in the order of their days")
    return TaxRule(
        key, _text(fields, "name", key), str(fields.get("jurisdiction", ""))[:_SHOWN], rates
    )


def _rate(given: object, key: str, before: list[str]) -> DatedRate:
    fields = _fields(given, _RATE, key)
    on = tuple(str(one) for one in _list(fields, "on", key))
    if strange := next((one for one in on if one not in before), None):
        raise _wrong(key, f"it is taken on {strange}, which does not stand before it")
    since = fields.get("from")
    try:
        first = BusinessDay.parse(str(since)).number if since is not None else 0
        return DatedRate(first, parse_tax_rate(_text(fields, "rate", key)), on)
    except ValueError as error:
        raise _wrong(key, f"{error} is no day or no rate") from error


def _class(given: object, letter: str, rules: Iterable[TaxRule]) -> ClassRule:
    fields = _fields(given, _CLASS, "class")
    key = _text(fields, "key", "class")
    taxes = tuple(str(one) for one in _list(fields, "taxes", key))
    known = {rule.key for rule in rules}
    if strange := next((one for one in taxes if one not in known), None):
        raise _wrong(key, f"there is no tax {strange}")
    try:
        kind = TaxKind(fields.get("kind", "taxed" if taxes else "zero"))
    except ValueError as error:
        raise _wrong(key, "kind is taxed, zero, exempt or outside") from error
    if kind is TaxKind.CUSTOMER or (kind is TaxKind.TAXED) != bool(taxes):
        raise _wrong(key, "a taxed class names its taxes, every other kind names none")
    own = str(fields.get("letter", _OF_KIND.get(kind, letter)))
    if len(own) != 1 or not own.isprintable():
        raise _wrong(key, "its letter is one sign")
    return ClassRule(key, own, kind, taxes)


def _fields(given: object, known: frozenset[str], where: str) -> dict[str, Any]:
    if not isinstance(given, dict):
        raise _wrong(where, "it is no table of fields")
    if strange := sorted(set(given) - known):
        raise _wrong(where, f"there is no field {strange[0]}")
    return given


def _list(fields: dict[str, Any], name: str, where: str) -> list[Any]:
    found = fields.get(name, [])
    if not isinstance(found, list):
        raise _wrong(where, f"{name} is no list")
    return found


def _text(fields: dict[str, Any], name: str, where: str) -> str:
    found = fields.get(name)
    if not isinstance(found, str) or not found.strip() or len(found) > _SHOWN:
        raise _wrong(where, f"{name} is missing or no short text")
    return found.strip()


def _wrong(key: str, why: str) -> Refused:
    return Refused("Taxes, {key}: {why}.", key=key, why=why)

"""Does a JSON document keep a schema? The few keywords that docs/commands uses, nothing more."""

from __future__ import annotations

import re
from typing import Any

_TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict, "array": list, "string": str, "integer": int, "boolean": bool,
    "null": type(None),
}  # fmt: skip


def faults(value: Any, shape: dict[str, Any], defs: dict[str, Any] | None = None) -> list[str]:  # noqa: ANN401
    """Name everything in a document that its schema does not allow."""
    defs = shape.get("$defs", defs or {})
    if "$ref" in shape:
        shape = defs[shape["$ref"].removeprefix("#/$defs/")]
    types = shape.get("type", list(_TYPES))
    wanted = types if isinstance(types, list) else [types]
    if not any(_is(value, name) for name in wanted):
        return [f"{value!r} is no {types}"]
    if isinstance(value, dict):
        return _of_object(value, shape, defs)
    if isinstance(value, list):
        inner = [fault for one in value for fault in faults(one, shape.get("items", {}), defs)]
        short = len(value) < shape.get("minItems", 0)
        return [*inner, *([f"{value!r} is too short"] if short else [])]
    if value not in shape.get("enum", [value]):
        return [f"{value!r} is none of {shape['enum']}"]
    if isinstance(value, str) and not re.search(shape.get("pattern", ""), value):
        return [f"{value!r} is not like {shape['pattern']}"]
    if isinstance(value, int) and value < shape.get("minimum", value):
        return [f"{value!r} is too small"]
    return []


def _is(value: object, name: str) -> bool:
    if name == "integer" and isinstance(value, bool):
        return False
    return isinstance(value, _TYPES[name])


def _of_object(value: dict[str, Any], shape: dict[str, Any], defs: dict[str, Any]) -> list[str]:
    known = shape.get("properties", {})
    found = [f"{name} is missing" for name in shape.get("required", []) if name not in value]
    if not shape.get("additionalProperties", True):
        found += [f"{name} is unknown" for name in value if name not in known]
    for name, inner in known.items():
        found += faults(value[name], inner, defs) if name in value else []
    return found

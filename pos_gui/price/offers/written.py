"""How is a promise changed that is written down as the offers' file has it? By paths, anew.

What nobody changes stays as it was written, also what no screen knows how to say: a promise is
edited as its document, docs/commands/offers.schema.json, and read anew.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from db.facts.money import plain, scaled

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMS = ("each", "steps", "set", "spend")
"""What an offer can be; exactly one of them is in a document."""
CUTS = ("percent", "amount", "price")
"""How a price is reduced; exactly one of them is in a reduction."""


def form_of(body: Mapping[str, Any]) -> str:
    """Name what the offer is."""
    return next(form for form in FORMS if form in body)


def get(body: Mapping[str, Any], path: str) -> Any:  # noqa: ANN401  (any JSON value)
    """Give what is written at this path; None where nothing is."""
    found: Any = body
    for name in path.split("."):
        if isinstance(found, list):
            found = found[int(name)] if int(name) < len(found) else None
        else:
            found = found.get(name) if found is not None else None
    return found


def put(body: Mapping[str, Any], path: str, value: object) -> dict[str, Any]:
    """Write a value at this path; None takes it away, and what is empty then with it."""
    made: dict[str, Any] = _put(body, path.split("."), value)
    return made


def _put(within: Any, names: list[str], value: object) -> Any:  # noqa: ANN401
    name, *rest = names
    if isinstance(within, list):
        many = list(within)
        many[int(name)] = _put(many[int(name)], rest, value) if rest else value
        return many
    made = dict(within or {})
    below = _put(made.get(name), rest, value) if rest else value
    if below is None or (below == {} and name in {"when", "limits", "goods"}):
        made.pop(name, None)
    else:
        made[name] = below
    return made


def cut_of(within: Mapping[str, Any]) -> tuple[str, str]:
    """Give the kind and the value of a reduction."""
    kind = next(one for one in CUTS if one in within)
    return kind, str(within[kind])


def put_cut(body: Mapping[str, Any], path: str, cut: tuple[str, str]) -> dict[str, Any]:
    """Write another reduction there; the steps beside it become of its kind."""
    kind, value = cut
    changed = {name: of for name, of in get(body, path).items() if name not in CUTS}
    made = put(body, path, changed | {kind: value})
    many, _, _ = path.rpartition(".")
    if many in {"steps.steps", "spend.tiers"}:
        for at, one in enumerate(get(made, many)):
            if cut_of(one)[0] != kind:
                rest = {name: of for name, of in one.items() if name not in CUTS}
                made = put(made, f"{many}.{at}", rest | {kind: value})
    return made


def more(body: Mapping[str, Any], path: str) -> dict[str, Any]:
    """Add a part, a step or a tier: like the last one, and twice as far."""
    many = list(get(body, path))
    last = dict(many[-1])
    if "from" in last:
        last["from"] = _twice(last["from"])
        kind, value = cut_of(last)
        if kind == "amount":
            last["amount"] = _twice(value)
    return put(body, path, [*many, last])


def fewer(body: Mapping[str, Any], path: str, at: int) -> dict[str, Any]:
    """Take a part, a step or a tier out; the only one stays."""
    many = list(get(body, path))
    return put(body, path, [*many[:at], *many[at + 1 :]] if len(many) > 1 else many)


def _twice(value: str | int) -> str | int:
    if isinstance(value, int):
        return 2 * value
    digits = -int(Decimal(value).as_tuple().exponent)
    return plain(2 * scaled(value, 10**digits), digits, least=digits)


def tidy(body: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what no longer fits what was changed."""
    made = dict(body)
    match form_of(body):
        case "spend":
            tiers = get(made, "spend.tiers")
            single = len(tiers) == 1 and cut_of(tiers[0])[0] == "amount"
            if not (single and any(sign in "123456789" for sign in str(tiers[0]["from"]))):
                made = put(made, "spend.repeat", None)
        case "each":
            if cut_of(made["each"])[0] != "amount":
                made = put(made, "each.once", None)
        case "set":
            parts, reduced = get(made, "set.parts"), get(made, "set.reduce") or 0
            if len(parts) > 1:
                made = put(made, "set.reduce", None)
            elif reduced > parts[0].get("units", 1):
                made = put(made, "set.reduce", parts[0].get("units", 1))
            if len(parts) == 1 or (get(made, "set.part") or 1) > len(parts):
                made = put(made, "set.part", None)
        case _:
            pass
    if get(made, "when.coupon") is None:
        made = put(made, "when.single_use", None)
    return made

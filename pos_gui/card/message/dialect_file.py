"""What does a dialect's file say? Plain data; a file may name another that it is like.

`like = "unionpay"` takes everything from that file and puts its own in place of it, key by key in
each table: so a second dialect says only where it differs. Nothing of messages is loaded here: the
counter asks what the acquirer can do before any message is written.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from db.facts.trouble import Refused

FOLDER = Path(__file__).parents[3] / "resources" / "dialects"
_LIKE = "like"


@cache
def told(name: str) -> dict[str, Any]:
    """Read a dialect by the name of its file.

    Raises:
        Refused: if there is no such dialect, or it is like itself.

    """
    return _read(name, ())


def _read(name: str, before: tuple[str, ...]) -> dict[str, Any]:
    path = FOLDER / f"{name}.toml"
    if not name.isidentifier() or not path.exists():
        known = ", ".join(sorted(one.stem for one in FOLDER.glob("*.toml")))
        raise Refused("There is no card dialect of this name; there are {known}.", known=known)
    own: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    like = own.pop(_LIKE, "")
    if not like:
        return own
    if like in (name, *before):
        raise Refused("The card dialect {name} is like itself.", name=name)
    base = _read(like, (name, *before))
    for key, value in own.items():
        base[key] = base.get(key, {}) | value if isinstance(value, dict) else value
    return base


def may_be_partial(name: str) -> bool:
    """Say whether the acquirer may approve less than was asked for (field 60.6).

    Raises:
        Refused: if there is no such dialect.

    """
    return bool(told(name)["partial"])

"""Which rights does a role give? Data of resources/staff; limits are of the shop's currency."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING, Any

from db.facts.money import Money, parse_rate
from db.facts.staff import Action, Right, Role
from db.words import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Iterable


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads((RESOURCES / "staff" / "roles.toml").read_text(encoding="utf-8"))


@cache
def rights_of(role: Role, currency: str) -> tuple[Right, ...]:
    """Give what a role may do."""
    told = _data()["roles"][role.value]
    if told.get("everything"):
        return tuple(Right(action) for action in Action)
    return tuple(
        _right(Action(name), how, currency) for name, how in told.items() if name != "asks"
    )


@cache
def asks_of(role: Role) -> tuple[Action, ...]:
    """Give what a role may do once somebody else has approved it."""
    return tuple(Action(name) for name in _data()["roles"][role.value].get("asks", ()))


def _right(action: Action, how: bool | str, currency: str) -> Right:  # noqa: FBT001  (of the file)
    limit = rate = None
    for word in how.split() if isinstance(how, str) else ():
        if word.endswith("%"):
            rate = parse_rate(word)
        else:
            limit = Money.parse(_data()["limits"][word][currency], currency).minor
    return Right(action, limit, rate)


def joined(role: Iterable[Right], own: Iterable[Right]) -> tuple[Right, ...]:
    """Put a person's own limits in place of the role's."""
    mine = {right.action: right for right in own}
    of_role = {right.action: right for right in role}
    return tuple((of_role | mine).values())

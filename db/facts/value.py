"""How is a frozen value class made, so that a hundred of them do not slow the start?

The standard decorator compiles six methods of each class one by one: nearly a millisecond a class,
a hundred and twenty for the till's first screen, as long as a bare window needs in all. This one
compiles them in one go, and only when the first value of the class is made. What it makes behaves
like `@dataclass(frozen=True, slots=True)`, with or without `order=True`; `replace`, `fields` and
patterns work. Anything special (field(), a base class) goes to the standard decorator. Type
checkers see the standard one only. See docs/decisions/0004-value-classes-made-quickly.md.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import dataclass
else:

    def dataclass(**wanted: bool) -> Callable[[type], type]:
        """Decorate a class; see the module's docstring."""
        rest = {name: on for name, on in wanted.items() if name != "order"}
        if rest != {"frozen": True, "slots": True}:
            return dataclasses.dataclass(**wanted)
        return lambda cls: _value(cls, wanted)


def _value(cls: type, wanted: dict[str, bool]) -> type:
    """Make a frozen class with slots, or leave it to the standard decorator."""
    given = cls.__dict__
    kinds: dict[str, Any] = given.get("__annotations__", {})
    defaults = {name: given[name] for name in kinds if name in given}
    special = any(isinstance(one, dataclasses.Field) for one in defaults.values())
    if special or cls.__bases__ != (object,):
        return dataclasses.dataclass(**wanted)(cls)
    left_out = {*defaults, "__dict__", "__weakref__"}
    names = tuple(kinds)
    body = _SHARED | {name: one for name, one in given.items() if name not in left_out}
    body |= {
        "__slots__": names,
        "__match_args__": names,
        "__qualname__": cls.__qualname__,
        "__dataclass_fields__": _Fields(kinds, defaults),
        "__init__": _first,
    }
    made = type(cls.__name__, (), body)
    _waiting[made] = (defaults, bool(wanted.get("order")))
    return made


_waiting: dict[type, tuple[dict[str, Any], bool]] = {}
"""Classes no value of which was made yet: their defaults, and whether they are ordered."""


def _first(self: Any, *given: object, **named: object) -> None:  # noqa: ANN401  (any value)
    """Make the class's own methods, then the first value by them."""
    cls = type(self)
    _finish(cls)
    cls.__init__(self, *given, **named)


def _finish(cls: type) -> None:
    """Compile what depends on the fields, unless another thread was quicker."""
    waits = _waiting.get(cls)
    if waits is not None:
        for name, method in _methods(cls, *waits).items():
            setattr(cls, name, method)
        _waiting.pop(cls, None)


def _methods(cls: type, defaults: dict[str, Any], ordered: bool) -> dict[str, Any]:  # noqa: FBT001
    """Compile __init__, __eq__, __hash__ and the order in one go."""
    names: tuple[str, ...] = cls.__dict__["__match_args__"]
    takes = "".join(
        f", {name}=_default_{name}" if name in defaults else f", {name}" for name in names
    )
    sets = "".join(f"\n    _set(self, {name!r}, {name})" for name in names)
    after = "\n    self.__post_init__()" if hasattr(cls, "__post_init__") else ""
    mine = "".join(f"self.{name}, " for name in names)
    others = "".join(f"other.{name}, " for name in names)
    compares = _ORDER if ordered else {"__eq__": "=="}
    source = f"def __init__(self{takes}):{sets}{after}\n    pass\n" + "".join(
        f"def {name}(self, other):\n"
        f"    if other.__class__ is not self.__class__:\n"
        f"        return NotImplemented\n"
        f"    return ({mine}) {sign} ({others})\n"
        for name, sign in compares.items()
    )
    source += f"def __hash__(self):\n    return hash(({mine}))\n"
    known: dict[str, Any] = {f"_default_{name}": one for name, one in defaults.items()}
    known["_set"] = object.__setattr__
    made: dict[str, Any] = {}
    # The text is made of the class's own field names, which are identifiers.
    exec(source, known, made)  # noqa: S102
    for name, method in made.items():
        method.__qualname__ = f"{cls.__qualname__}.{name}"
        method.__module__ = cls.__module__
    made["__init__"].__annotations__ = {**cls.__annotations__, "return": None}
    return made


_ORDER = {"__eq__": "==", "__lt__": "<", "__le__": "<=", "__gt__": ">", "__ge__": ">="}


class _Fields:
    """Describes the fields as `replace` and `fields` expect it, when one of them asks."""

    def __init__(self, kinds: dict[str, str], defaults: dict[str, Any]) -> None:
        """Keep what is told later."""
        self._kinds, self._defaults = kinds, defaults

    def __get__(self, _value: object, cls: type) -> dict[str, dataclasses.Field[Any]]:
        """Describe them, and stand aside."""
        told = {name: self._field(name, kind) for name, kind in self._kinds.items()}
        cls.__dataclass_fields__ = told  # type: ignore[attr-defined]
        return told

    def _field(self, name: str, kind: str) -> dataclasses.Field[Any]:
        made: Any = dataclasses.field(default=self._defaults.get(name, dataclasses.MISSING))
        made.name, made.type = name, kind
        made.kw_only = False
        made._field_type = dataclasses._FIELD  # type: ignore[attr-defined]  # noqa: SLF001
        return made  # type: ignore[no-any-return]


def _repr(self: Any) -> str:  # noqa: ANN401  (any value)
    said = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
    return f"{type(self).__qualname__}({said})"


def _no_change(self: Any, name: str, *_value: object) -> None:  # noqa: ANN401
    message = f"{type(self).__name__}.{name} is frozen"
    raise dataclasses.FrozenInstanceError(message)


def _getstate(self: Any) -> list[object]:  # noqa: ANN401
    return [getattr(self, name) for name in self.__match_args__]


def _setstate(self: Any, state: list[object]) -> None:  # noqa: ANN401
    _finish(type(self))
    for name, one in zip(self.__match_args__, state, strict=True):
        object.__setattr__(self, name, one)


_SHARED = {
    "__repr__": _repr,
    "__setattr__": _no_change,
    "__delattr__": _no_change,
    "__getstate__": _getstate,
    "__setstate__": _setstate,
}

"""How is a frozen value class made, so that a hundred of them do not slow the start?

The standard decorator compiles each method of each class by itself: a third of a millisecond a
class, thirty for the till, a third of the time a bare window needs. This one compiles three
methods in one go and shares the rest. What it makes behaves like `@dataclass(frozen=True,
slots=True)`; `replace`, `fields` and patterns work. Anything special (order, field(), a
__post_init__) goes to the standard decorator. Type checkers see the standard one only.
See docs/decisions/0004-value-classes-made-quickly.md.
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
        if wanted != {"frozen": True, "slots": True}:
            return dataclasses.dataclass(**wanted)
        return _value


def _value(cls: type) -> type:
    """Make a frozen class with slots, or leave it to the standard decorator."""
    given = cls.__dict__
    names = tuple(_annotations(cls))
    defaults = {name: given[name] for name in names if name in given}
    special = any(isinstance(one, dataclasses.Field) for one in defaults.values())
    if special or "__post_init__" in given or cls.__bases__ != (object,):
        return dataclasses.dataclass(frozen=True, slots=True)(cls)
    body = {
        name: one
        for name, one in given.items()
        if name not in defaults and name not in {"__dict__", "__weakref__"}
    }
    body |= _methods(names, defaults, cls) | _SHARED
    body |= {
        "__slots__": names,
        "__match_args__": names,
        "__qualname__": cls.__qualname__,
        "__dataclass_fields__": {
            name: _field(name, kind, defaults) for name, kind in _annotations(cls).items()
        },
    }
    return type(cls)(cls.__name__, cls.__bases__, body)


def _annotations(cls: type) -> dict[str, Any]:
    """Give the class's own annotations, as they are written."""
    return cls.__annotations__ if "__annotations__" in cls.__dict__ else {}


def _methods(names: tuple[str, ...], defaults: dict[str, Any], cls: type) -> dict[str, Any]:
    """Compile __init__, __eq__ and __hash__ in one go."""
    takes = "".join(
        f", {name}=_default_{name}" if name in defaults else f", {name}" for name in names
    )
    sets = "".join(f"\n    _set(self, {name!r}, {name})" for name in names) or "\n    pass"
    mine = "".join(f"self.{name}, " for name in names)
    others = "".join(f"other.{name}, " for name in names)
    source = (
        f"def __init__(self{takes}):{sets}\n"
        f"def __eq__(self, other):\n"
        f"    if other.__class__ is not self.__class__:\n"
        f"        return NotImplemented\n"
        f"    return ({mine}) == ({others})\n"
        f"def __hash__(self):\n"
        f"    return hash(({mine}))\n"
    )
    known: dict[str, Any] = {f"_default_{name}": one for name, one in defaults.items()}
    known["_set"] = object.__setattr__
    made: dict[str, Any] = {}
    # The text is made of the class's own field names, which are identifiers.
    exec(source, known, made)  # noqa: S102
    for name, method in made.items():
        method.__qualname__ = f"{cls.__qualname__}.{name}"
        method.__module__ = cls.__module__
    made["__init__"].__annotations__ = {**_annotations(cls), "return": None}
    return made


def _field(name: str, kind: str, defaults: dict[str, Any]) -> dataclasses.Field[Any]:
    """Describe a field as the standard library's `replace` and `fields` expect it."""
    made: Any = dataclasses.field(default=defaults.get(name, dataclasses.MISSING))
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
    for name, one in zip(self.__match_args__, state, strict=True):
        object.__setattr__(self, name, one)


_SHARED = {
    "__repr__": _repr,
    "__setattr__": _no_change,
    "__delattr__": _no_change,
    "__getstate__": _getstate,
    "__setstate__": _setstate,
}

"""Which names does one mean by what is typed? As goods are found: by signs, initials or pinyin."""

from __future__ import annotations

from functools import lru_cache

from db.imports.spelling import search_texts


def begins(name: str, typed: str) -> bool:
    """Say whether a name begins with what was typed, or is spelt so from its first sign on."""
    wanted = typed.casefold()
    return any(one.startswith(wanted) for one in (name.casefold(), *_first(name)))


def holds(name: str, typed: str) -> bool:
    """Say whether what was typed is a part of a name, or begins the spelling of a part."""
    wanted = typed.strip().casefold()
    bare = wanted.replace(" ", "")
    return wanted in name.casefold() or any(one.startswith(bare) for one in _parts(name))


@lru_cache(maxsize=20_000)
def _parts(name: str) -> tuple[str, ...]:
    """Give initials and syllables of a name from every sign on."""
    _, initials, pinyin = search_texts(name)
    return (*initials.split(), *pinyin.split())


def _first(name: str) -> tuple[str, ...]:
    """Give the initials and the syllables of the whole name, joined."""
    if name[:1].isascii():
        return ()
    parts = _parts(name)
    return (parts[0], max(parts, key=len)) if parts else ()

"""How is a name found by what is typed? Signs apart, initials, and full pinyin.

`product_search` gets three texts for a name: each Chinese sign as a word of its own; the initials
from every sign on ("xzr zr r" for 鲜猪肉); the syllables, apart and joined from every sign on, so
that "xian zhu", "xianzhu" and "zhurou" all find it. Readings are those of single signs: the tables
of phrases would cost 40 MB and choose between readings that nobody types differently.
"""

from __future__ import annotations

import os
from functools import lru_cache

from db.words import spaced

LONGEST = 12
"""Signs of a name that are spelt; a longer name is found by its beginning."""


class _Spaced(dict[int, str]):
    """A table for str.translate that learns each sign when it meets it."""

    def __missing__(self, sign: int) -> str:
        """Put blanks around a Chinese sign."""
        self[sign] = spaced(chr(sign))
        return self[sign]


class _Sounds(dict[str, str]):
    """The syllable of each sign met so far; "" for signs that have none."""

    def __missing__(self, sign: str) -> str:
        """Ask pypinyin for a sign's reading without its tone."""
        sound = "" if sign.isascii() else _reading(sign)
        self[sign] = sound
        return sound


def _reading(sign: str) -> str:
    # Must be set before pypinyin is first imported.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    from pypinyin import lazy_pinyin  # noqa: PLC0415  (30 ms; only where goods are written)

    found = lazy_pinyin(sign, errors="ignore", v_to_u=False)
    return found[0] if found and found[0].isascii() else ""


_SPACED, _SOUNDS = _Spaced(), _Sounds()


def search_texts(name: str) -> tuple[str, str, str]:
    """Give what `product_search` keeps of a name: signs, initials, pinyin."""
    if name.isascii():
        return name, "", ""
    sounds = [sound for sound in map(_SOUNDS.__getitem__, name) if sound][:LONGEST]
    return name.translate(_SPACED), *_spelt(tuple(sounds))


@lru_cache(4096)
def _spelt(sounds: tuple[str, ...]) -> tuple[str, str]:
    """Write initials and syllables from every sign on."""
    initials = "".join(sound[0] for sound in sounds)
    joined = "".join(sounds)
    tails: list[str] = []
    at = 0
    for sound in sounds[:-1]:
        tails.append(joined[at:])
        at += len(sound)
    heads = [initials[start:] for start in range(len(initials))]
    return " ".join(heads), " ".join((*sounds, *tails))

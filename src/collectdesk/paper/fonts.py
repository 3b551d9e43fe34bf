"""The fonts of the paper: which one draws a character in which language, and what none of them can draw."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from collectdesk import resources
from collectdesk.domain.problem import Problem
from collectdesk.paper.typeface import NARROW, Typeface

LANGUAGES = ("zh-Hans", "zh-Hant-TW", "zh-Hant-HK", "en")

# The Chinese fonts have the Latin of Western Europe; Noto Sans has more Latin, Greek and Cyrillic.
_SIMPLIFIED = ("NotoSansSC", "NotoSansTC", "NotoSans")
_TRADITIONAL = ("NotoSansTC", "NotoSansSC", "NotoSans")
RARE = "CollectDeskRare-Regular"
# what typesetters put where a character is missing
GETA = "〓"
_FAMILIES = {
    "zh-Hans": _SIMPLIFIED,
    "zh-Hant-TW": _TRADITIONAL,
    "zh-Hant-HK": _TRADITIONAL,
    "en": _SIMPLIFIED,
}
# Joiners, marks of direction, byte order marks and variation selectors: they draw nothing, and come along
# when a name is copied from a web page or a PDF.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef]"
)
_SPACES = re.compile("[\t\n\v\f\r\u0085\u2000-\u200a\u2028\u2029\u202f\u205f]+")
_DOUBLE_QUOTED = re.compile("“([^“”]*)”")
_SINGLE_QUOTED = re.compile("‘([^‘’]*)’")
_APOSTROPHE = re.compile(r"(?<=[0-9A-Za-z\u00c0-\u024f])’|’(?=[0-9A-Za-z])")


@cache
def typeface(name: str) -> Typeface:
    """Give the typeface of that file name without ending, read once per process when first needed."""
    return Typeface(resources.path("fonts", f"{name}.ttf"))


@dataclass(frozen=True, slots=True)
class Chain:
    """Typefaces in the order in which they are asked for a character."""

    names: tuple[str, ...]

    def face(self, character: str) -> Typeface | None:
        """Give the first typeface that has `character`, or None."""
        for name in self.names:
            face = typeface(name)
            if character in face.widths:
                return face
        return None

    def width(self, text: str, size: float) -> float:
        """Give the width of `text` in points; a character that no font has counts as a full square."""
        first = typeface(self.names[0]).widths
        total = 0
        for character in text:
            advance = first.get(character)
            if advance is None:
                face = self.face(character)
                advance = face.widths[character] if face else 1000
            total += advance
        return total * size / 1000


@cache
def chain(language: str, *, bold: bool = False) -> Chain:
    """Give the chain of fonts for a letter language; the rare characters come in one weight only."""
    weight = "Bold" if bold else "Regular"
    return Chain((*(f"{family}-{weight}" for family in _FAMILIES[language]), RARE))


def plain(text: str) -> str:
    """Give `text` as it goes on paper: NFC, nothing invisible, each run of odd spaces as one space."""
    if text.isascii() and text.isprintable():
        return text
    return _SPACES.sub(" ", _INVISIBLE.sub("", unicodedata.normalize("NFC", text)))


@lru_cache(maxsize=1024)
def narrowed(text: str) -> str:
    """Give `text` with the quotation marks around Latin text exchanged for their narrow twins."""
    if "’" not in text and "”" not in text and "‘" not in text and "“" not in text:
        return text
    text = _DOUBLE_QUOTED.sub(_narrow_pair, text)
    text = _SINGLE_QUOTED.sub(_narrow_pair, text)
    return _APOSTROPHE.sub(lambda mark: _narrow(mark[0]), text)


def require(text: str, language: str) -> None:
    """Raise Problem "character-missing" for the first character of `text` that no font can draw."""
    fonts = chain(language)
    first = typeface(fonts.names[0]).widths
    for character in plain(text):
        known = character in first or fonts.face(character) is not None
        if not known or ord(character) >= NARROW:
            raise Problem(
                "character-missing", character=character, point=f"U+{ord(character):04X}", where=plain(text)
            )


def drawable(text: str, language: str) -> str:
    """Give `text` with the geta mark in place of every character that no font can draw."""
    fonts = chain(language)
    first = typeface(fonts.names[0]).widths
    return "".join(c if (c in first or fonts.face(c) is not None) and ord(c) < NARROW else GETA for c in text)


def _narrow(mark: str) -> str:
    return chr(NARROW + ord(mark))


def _narrow_pair(match: re.Match[str]) -> str:
    if any(ord(character) > 0x2E7F for character in match[1]):
        return match[0]
    return _narrow(match[0][0]) + match[1] + _narrow(match[0][-1])

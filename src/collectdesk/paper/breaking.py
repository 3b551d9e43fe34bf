"""Where a line of Chinese, Latin or mixed text may end (避头尾), after UAX 14 and Chinese custom."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from collectdesk.paper.typeface import NARROW

# No line begins with these: closing punctuation, the middle dot, marks that belong to the number before them.
NO_START = frozenset(
    "，。、；：！？）》」』】〕〉〗〙〛｝］”’…—·％‰℃°々〻・ー‥～"
    ",.:;?!)]}%"
    "﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞．｡｣､" + chr(NARROW + ord("”")) + chr(NARROW + ord("’"))
)
# No line ends with these: opening punctuation and signs of currency.
NO_END = frozenset(
    "（《「『【〔〈〖〘〚｛［“‘([{$¥￥＄£€＃#№﹙﹛﹝｢" + chr(NARROW + ord("“")) + chr(NARROW + ord("‘"))
)
# A number stays with the word that says what it counts: 2026年11月21日, 12萬元, 30天.
_COUNTED = frozenset("年月日號号元圓圆角分萬万億亿筆笔張张份天期項项")
_DOUBLED = frozenset("…—")


def is_ideographic(character: str) -> bool:
    """Tell whether lines may break on both sides of `character`, as between Chinese characters."""
    code = ord(character)
    return (
        0x2E80 <= code <= 0x33FF
        or 0x3400 <= code <= 0x9FFF
        or 0xAC00 <= code <= 0xD7A3
        or 0xF900 <= code <= 0xFAFF
        or 0xFE30 <= code <= 0xFE4F
        or 0xFF00 <= code <= 0xFFEF
        or 0x20000 <= code <= 0x3FFFF
        or character in "“”‘’…—·"
    )


@lru_cache(maxsize=1024)
def places(text: str) -> tuple[int, ...]:
    """Give the positions in `text` before which a new line may begin, in order; never 0 or the end.

    Spaces stay at the end of the line they follow; U+00A0 ties its neighbours together.
    """
    return tuple(at for at in range(1, len(text)) if _may_break(text, at))


def _may_break(text: str, at: int) -> bool:
    after = text[at]
    before = text[at - 1]
    if after in NO_START or after in " \u00a0" or before == "\u00a0" or unicodedata.combining(after):
        return False
    if before == " ":
        return text[:at].rstrip(" ")[-1:] not in NO_END
    if before in NO_END or (before == after and before in _DOUBLED):
        return False
    if is_ideographic(after):
        return not (before.isascii() and before.isdigit() and after in _COUNTED)
    return is_ideographic(before) or _after_joint(text, at)


def _after_joint(text: str, at: int) -> bool:
    """Tell whether a Latin word may be cut here: after a hyphen or a slash between letters."""
    return text[at - 1] in "-/–@" and text[at].isalpha() and at >= 2 and text[at - 2].isalpha()

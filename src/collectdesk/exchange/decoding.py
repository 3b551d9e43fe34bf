"""The text in a file of unknown encoding: marked, UTF-8, UTF-16 by its shape, then GB18030 against Big5."""

import codecs
import unicodedata
from functools import cache
from itertools import pairwise

from collectdesk.domain.problem import Problem
from collectdesk.exchange.headers import known_heads

# What the owner may choose from; each also reads its smaller relatives (GBK, Big5, Latin-1).
ENCODINGS = ("utf-8", "utf-16", "gb18030", "big5hkscs", "cp1252")
_RELATIVES = {
    "utf8": "utf-8", "utf-8-sig": "utf-8", "gbk": "gb18030", "gb2312": "gb18030", "cp936": "gb18030",
    "big5": "big5hkscs", "cp950": "big5hkscs", "big5-hkscs": "big5hkscs", "utf-16-le": "utf-16",
    "utf-16-be": "utf-16", "utf16": "utf-16", "latin-1": "cp1252", "iso-8859-1": "cp1252",
    "windows-1252": "cp1252",
}  # fmt: skip
_SAMPLE = 65_536
_FOREIGN = frozenset(map(chr, (*range(0x370, 0x500), *range(0x2500, 0x2580), *range(0x3040, 0x3130))))


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str]:
    """Give the text of `data` and the name of its encoding, one of `ENCODINGS`.

    A byte that the encoding does not know becomes U+FFFD, so that only its row is lost. An encoding that
    does not exist here raises Problem.
    """
    if encoding is not None:
        chosen = _RELATIVES.get(encoding.strip().lower().replace("_", "-"), encoding.strip().lower())
        if chosen not in ENCODINGS:
            raise Problem("exchange-encoding-unknown", encoding=encoding[:40], known=", ".join(ENCODINGS))
        return _read(data, chosen), chosen
    chosen = _marked(data) or _unicode(data) or _by_characters(data)
    return _read(data, chosen), chosen


def _read(data: bytes, encoding: str) -> str:
    if encoding == "utf-8":
        return data.decode("utf-8-sig", "replace")
    if encoding == "utf-16":
        if data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            return data.decode("utf-16", "replace")
        return data.decode("utf-16-be" if _zeros(data)[0] > _zeros(data)[1] else "utf-16-le", "replace")
    if encoding == "big5hkscs":
        # the two tables of Big5 differ in a few signs: the one that knows them all is right
        for table in ("big5hkscs", "cp950"):
            try:
                return data.decode(table)
            except UnicodeDecodeError:
                continue
    return data.decode(encoding, "replace")


def _marked(data: bytes) -> str | None:
    if data.startswith(codecs.BOM_UTF8):
        return "utf-8"
    return "utf-16" if data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) else None


def _unicode(data: bytes) -> str | None:
    """Tell UTF-16 without a mark by the zeros on one side of its digits and commas, else strict UTF-8."""
    even, odd = _zeros(data)
    if max(even, odd) >= max(4, len(data[:_SAMPLE]) // 10) and min(even, odd) * 10 <= max(even, odd):
        return "utf-16"
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    # a few Chinese characters may by chance be the bytes of letters that no language here uses
    foreign = [mark for mark in text[:_SAMPLE] if mark > "\x7f"] if len(text) < len(data) else []
    chance = (
        foreign and max(foreign) < "\u0800" and sum(mark > "\u017f" for mark in foreign) * 2 >= len(foreign)
    )
    return None if chance else "utf-8"


def _zeros(data: bytes) -> tuple[int, int]:
    sample = data[:_SAMPLE]
    return sample[::2].count(0), sample[1::2].count(0)


def _by_characters(data: bytes) -> str:
    """Tell the encodings of bytes apart by how common the characters are that they would make."""
    sample = data[:_SAMPLE]
    simplified, traditional = _common()
    scores = [
        (_score(sample, "gb18030", simplified), "gb18030"),
        (max(_score(sample, table, traditional) for table in ("big5hkscs", "cp950")), "big5hkscs"),
        # single accents and pound signs between ASCII letters: no Chinese text looks like that
        (0.01 if _only_lone_marks(sample) else -3.0, "cp1252"),
    ]
    return max(scores)[1]


def _score(sample: bytes, encoding: str, common: frozenset[str]) -> float:
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(sample, final=len(sample) < _SAMPLE)
        penalty = 0.0
    except UnicodeDecodeError:
        text, penalty = sample.decode(encoding, "replace"), 2.0
    han = [mark for mark in text if "\u3400" <= mark <= "\u9fff"]
    junk = sum(unicodedata.category(mark) in ("Co", "Cn", "Cc") and mark not in "\r\n\t" for mark in text)
    # the other tables of both encodings: kana, Greek, Cyrillic, frames
    rare = sum(mark in _FOREIGN for mark in text)
    heads = _of_heads()
    points = (
        sum((1.0 if mark in common else -1.5) + (mark in heads) for mark in han)
        - rare
        - 5 * (junk + text.count("\ufffd"))
    )
    return points / max(1, len(han) + rare) - penalty


def _only_lone_marks(sample: bytes) -> bool:
    high = [byte >= 0x80 for byte in sample]
    return not any(one and two for one, two in pairwise(high))


@cache
def _of_heads() -> frozenset[str]:
    """Give the characters that heads of tables are made of; they count twice."""
    return frozenset("".join(known_heads()))


@cache
def _common() -> tuple[frozenset[str], frozenset[str]]:
    """Give the everyday characters: level 1 of GB 2312 (3,755) and of Big5 (5,401)."""
    simplified = bytes(
        byte for lead in range(0xB0, 0xD8) for trail in range(0xA1, 0xFF if lead < 0xD7 else 0xFA)
        for byte in (lead, trail)
    )  # fmt: skip
    trails = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
    traditional = bytes(
        byte for lead in range(0xA4, 0xC7) for trail in trails if lead < 0xC6 or trail <= 0x7E
        for byte in (lead, trail)
    )  # fmt: skip
    return frozenset(simplified.decode("gb2312")), frozenset(traditional.decode("big5"))

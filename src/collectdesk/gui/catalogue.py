"""The texts of the window in another language: read from a .ts file and made ready for Qt in memory.

Qt reads compiled .qm files only. Compiling here takes a few milliseconds, so that a checkout, a wheel and
`uv run` need no step of building for it, and no .qm can be older than its .ts.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_LANGUAGE, _HASHES, _MESSAGES, _NUMERUS = 0xA7, 0x42, 0x69, 0x88
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
# the first form is for exactly one (English); a language without a rule has one form
_ONE_OR_MORE = b"\x01\x01"


@dataclass(frozen=True, slots=True)
class Text:
    """One text: where it stands, its English source, and its translation, in two forms if it counts."""

    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool = True


def read(file: Path) -> list[Text]:
    """Give the texts of a .ts file in its order; raise OSError or ParseError if it cannot be read."""
    return list(_texts(ElementTree.parse(file).getroot()))


def compiled(texts: list[Text], language: str) -> bytes:
    """Give the finished `texts` as Qt's compiled form for `language`, such as zh_TW."""
    messages, places = bytearray(), []
    for text in texts:
        if text.finished and all(text.forms):
            source = text.source.encode()
            places.append((_hash(source), len(messages)))
            messages += _message(text, source)
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    parts = [(_LANGUAGE, language.encode()), (_HASHES, hashes), (_MESSAGES, bytes(messages))]
    if language == "en":
        parts.append((_NUMERUS, _ONE_OR_MORE))
    return _MAGIC + b"".join(struct.pack(">BI", tag, len(data)) + data for tag, data in parts)


def _texts(root: ElementTree.Element) -> Iterator[Text]:
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            told = message.find("translation")
            if told is None:
                continue
            forms = tuple(form.text or "" for form in told.iter("numerusform")) or (told.text or "",)
            yield Text(name, message.findtext("source", ""), forms, told.get("type") is None)


def _message(text: Text, source: bytes) -> bytes:
    parts = [(_TRANSLATION, form.encode("utf-16-be")) for form in text.forms]
    parts += [(_COMMENT, b""), (_SOURCE, source), (_CONTEXT, text.context.encode())]
    return b"".join(struct.pack(">BI", tag, len(data)) + data for tag, data in parts) + bytes([_END])


def _hash(source: bytes) -> int:
    """Give the hash by which Qt finds a text (that of ELF symbol tables)."""
    value = 0
    for byte in source:
        value = (value << 4) + byte
        high = value & 0xF0000000
        if high:
            value ^= high >> 24
        value &= ~high
    return value or 1

"""The texts of the window in another language: read from a .ts file and made ready for Qt in memory.

Qt reads compiled .qm files only. Compiling here takes a few milliseconds, so that a checkout, a wheel and
`uv run` need no step of building for it, and no .qm can be older than its .ts.
"""

import struct
from pathlib import Path
from typing import NamedTuple
from xml.parsers import expat

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_LANGUAGE, _HASHES, _MESSAGES, _NUMERUS = 0xA7, 0x42, 0x69, 0x88
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
# the first form is for exactly one (English); a language without a rule has one form
_ONE_OR_MORE = b"\x01\x01"


class Text(NamedTuple):
    """One text: where it stands, its English source, and its translation, in two forms if it counts."""

    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool = True


def read(file: Path) -> list[Text]:
    """Give the texts of a .ts file in its order; raise OSError or ExpatError if it cannot be read."""
    reader = _Reader()
    reader.parse(file.read_bytes())
    return reader.found


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


class _Reader:
    """Takes the texts out of a .ts file while it is parsed: `found` has them in their order."""

    def __init__(self) -> None:
        self.found: list[Text] = []
        self._told = dict.fromkeys(("name", "source", "translation"), "")
        self._forms: list[str] = []
        self._finished = True
        self._inside = ""

    def parse(self, content: bytes) -> None:
        """Read all of `content`; raise ExpatError if it is no XML."""
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.Parse(content, True)  # noqa: FBT003 - its signature

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._inside = tag
        if tag in self._told:
            self._told[tag] = ""
        if tag == "numerusform":
            self._forms.append("")
        elif tag == "translation":
            self._finished = "type" not in attributes
            self._forms = []

    def _text(self, text: str) -> None:
        if self._inside == "numerusform":
            self._forms[-1] += text
        elif self._inside in self._told:
            self._told[self._inside] += text

    def _end(self, tag: str) -> None:
        self._inside = ""
        if tag == "message":
            forms = tuple(self._forms) or (self._told["translation"],)
            self.found.append(Text(self._told["name"], self._told["source"], forms, self._finished))


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

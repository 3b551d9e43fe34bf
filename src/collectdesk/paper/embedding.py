"""Fonts inside a PDF: only the glyphs a document uses, with a map back to the exact characters.

Text that every letter of a run shares (the seed) gets one font, subset and compressed once per process;
only the characters that are new in a letter are subset for it. Each font is a composite one with two-byte
codes, so that a character beyond the BMP is one code like any other and copies as itself.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from reportlab.pdfbase import pdfdoc

from collectdesk.paper.fonts import typeface
from collectdesk.paper.typeface import NARROW

# Characters of each typeface, by its name, that are known before the first letter is composed.
Seed = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Embedded:
    """A subset ready for any document: its code of each character and the parts of the PDF font."""

    name: str
    codes: Mapping[str, str]
    widths: bytes
    font_file: bytes
    to_unicode: bytes
    descriptor: bytes


class Ink:
    """The fonts of one document: gives the codes of a text and remembers what has to be embedded."""

    def __init__(self, seed: Seed) -> None:
        self._seed = {name: prepared(name, characters) for name, characters in seed.items()}
        self._names: dict[tuple[str, bool], str] = {}
        self._extra: dict[str, dict[str, str]] = {}

    def codes(self, face: str, text: str) -> list[tuple[str, str]]:
        """Give `text` as pairs (name of the font in the document, codes as hexadecimal digits)."""
        seeded = self._seed[face].codes if face in self._seed else {}
        try:
            codes = "".join([seeded[c] for c in text])
        except KeyError:
            return self._mixed(face, text, seeded)
        return [(self._name(face, seeded=True), codes)]

    def embed(self, document: pdfdoc.PDFDocument) -> None:
        """Put the fonts that were used into `document`."""
        used = document.idToObject["BasicFonts"].dict
        for (face, seeded), name in self._names.items():
            embedded = self._seed[face] if seeded else _embedded(face, "".join(self._extra[face]))
            used[name] = _font(document, name, embedded)

    def _name(self, face: str, *, seeded: bool) -> str:
        return self._names.setdefault((face, seeded), f"F{len(self._names) + 1}")

    def _mixed(self, face: str, text: str, seeded: Mapping[str, str]) -> list[tuple[str, str]]:
        extra = self._extra.setdefault(face, {})
        found: list[tuple[str, str]] = []
        for character in text:
            code = seeded.get(character)
            name = self._name(face, seeded=code is not None)
            if code is None:
                code = extra.setdefault(character, f"{len(extra) + 1:04X}")
            if found and found[-1][0] == name:
                found[-1] = (name, found[-1][1] + code)
            else:
                found.append((name, code))
        return found


class Raw(pdfdoc.PDFObject):
    """An object of a PDF whose bytes are known already."""

    __RefOnly__ = 1

    def __init__(self, content: bytes) -> None:
        self._content = content

    def format(self, _document: pdfdoc.PDFDocument) -> bytes:
        """Give the bytes, as ReportLab asks for them when it writes the document."""
        return self._content


@lru_cache(maxsize=24)
def prepared(face: str, characters: str) -> _Embedded:
    """Give the embedded font of a seed; kept, because all letters of a run share it."""
    return _embedded(face, characters)


def stream(content: bytes, more: str = "") -> bytes:
    """Give a compressed stream object with `more` entries in its dictionary."""
    return packed_stream(zlib.compress(content), more)


def packed_stream(packed: bytes, more: str = "") -> bytes:
    """Give a stream object of bytes that are compressed already."""
    head = f"<</Filter/FlateDecode/Length {len(packed)}{more}>>\nstream\n"
    return head.encode("ascii") + packed + b"\nendstream"


def raw(document: pdfdoc.PDFDocument, name: str, content: bytes) -> str:
    """Put an object of known bytes into `document`; give the reference to it, such as `12 0 R`."""
    reference = document.Reference(Raw(content), name)
    text: bytes = reference.format(document)
    return text.decode("ascii")


def _embedded(face_name: str, characters: str) -> _Embedded:
    face = typeface(face_name)
    subset = face.subset(characters)
    name = f"{face.tag(characters)}+{face.name}"
    box = " ".join(map(str, face.box))
    bold = 120 if face.name.endswith("Bold") else 80
    descriptor = (
        f"<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[{box}]/ItalicAngle 0/Ascent 880"
        f"/Descent -120/CapHeight {face.ascent}/StemV {bold}/FontFile2 "
    )
    return _Embedded(
        name=name,
        codes={character: f"{code:04X}" for code, character in enumerate(characters, 1)},
        widths=" ".join(map(str, subset.advances)).encode("ascii"),
        font_file=stream(subset.data, f"/Length1 {len(subset.data)}"),
        to_unicode=stream(_to_unicode(name, characters)),
        descriptor=descriptor.encode("ascii"),
    )


def _to_unicode(name: str, characters: Iterable[str]) -> bytes:
    """Give the map from codes back to characters, in blocks of a hundred as the format demands."""
    pairs = []
    for code, character in enumerate(characters, 1):
        point = ord(character) - NARROW if ord(character) >= NARROW else ord(character)
        pairs.append(f"<{code:04X}> <{chr(point).encode('utf-16-be').hex().upper()}>")
    blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
        f"/CMapName /{name} def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
        *("\n".join([f"{len(block)} beginbfchar", *block, "endbfchar"]) for block in blocks),
        "endcmap CMapName currentdict /CMap defineresource pop end end",
    ]
    return "\n".join(lines).encode("ascii")


def _font(document: pdfdoc.PDFDocument, name: str, embedded: _Embedded) -> pdfdoc.PDFObject:
    file = raw(document, f"{name}.file", embedded.font_file)
    descriptor = raw(document, f"{name}.descriptor", embedded.descriptor + f"{file}>>".encode("ascii"))
    to_unicode = raw(document, f"{name}.unicode", embedded.to_unicode)
    cid = (
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{embedded.name}/CIDSystemInfo<</Registry(Adobe)"
        f"/Ordering(Identity)/Supplement 0>>/FontDescriptor {descriptor}/CIDToGIDMap/Identity/W[0["
    )
    descendant = raw(document, f"{name}.cid", cid.encode("ascii") + embedded.widths + b"]]>>")
    font = (
        f"<</Type/Font/Subtype/Type0/BaseFont/{embedded.name}/Encoding/Identity-H"
        f"/DescendantFonts[{descendant}]/ToUnicode {to_unicode}>>"
    )
    return document.Reference(Raw(font.encode("ascii")), name)

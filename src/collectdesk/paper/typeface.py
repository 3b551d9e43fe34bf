"""One TrueType file read into memory: which characters it has, how wide they are, and subsets of it."""

from __future__ import annotations

import hashlib
import struct
import unicodedata
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

# The Chinese fonts draw ’ “ ” ‘ a full square wide and keep narrow twins for Latin text under the feature
# "pwid". A narrow twin travels through the program as the quotation mark plus this offset (plane 15).
NARROW = 0xF0000
_NARROW_MARKS = "‘’“”"
# Flags of the parts of a composite drawing, and how many bytes of scaling follow.
_WIDE_ARGUMENTS = 0x0001
_MORE_PARTS = 0x0020
_SCALES = ((0x0008, 2), (0x0040, 4), (0x0080, 8))


@dataclass(frozen=True, slots=True)
class Subset:
    """A font file of a few glyphs: its bytes and the advance of each glyph in thousandths of the size."""

    data: bytes
    advances: tuple[int, ...]


class Typeface:
    """A font of which glyphs are looked up by character; units are thousandths of the type size."""

    def __init__(self, path: Path) -> None:
        self._data = path.read_bytes()
        count = struct.unpack_from(">H", self._data, 4)[0]
        entries = struct.iter_unpack(">4sLLL", self._data[12 : 12 + 16 * count])
        self._tables = {tag.decode("ascii"): (offset, length) for tag, _sum, offset, length in entries}
        self.name = path.stem
        if struct.unpack_from(">H", self._table("head"), 18)[0] != 1000:
            raise ValueError(f"{path.name} is not drawn on 1000 units")
        self._glyphs = self._read_characters()
        self._glyphs.update(self._narrow_twins())
        advances = self._advances
        self.widths = {character: advances[glyph] for character, glyph in self._glyphs.items()}

    def __contains__(self, character: str) -> bool:
        return character in self.widths

    @cached_property
    def ascent(self) -> int:
        """Height of the tallest capital in thousandths, as the file says."""
        return int(struct.unpack_from(">h", self._table("OS/2"), 88)[0]) or 733

    @cached_property
    def box(self) -> tuple[int, int, int, int]:
        """The box around all glyphs: left, bottom, right, top."""
        left, bottom, right, top = struct.unpack_from(">4h", self._table("head"), 36)
        return left, bottom, right, top

    def subset(self, characters: Sequence[str]) -> Subset:
        """Give a font with an empty glyph 0 and the glyphs of `characters` as 1, 2, 3 ... in their order.

        Two characters that share a drawing get one each, so that text copied from paper is exact.
        """
        glyphs = [0, *(self._glyphs[character] for character in characters)]
        advances = tuple(self._advances[glyph] for glyph in glyphs)
        drawings, places = self._drawings(glyphs)
        metrics = b"".join(self._metric(glyph) for glyph in glyphs)
        head = bytearray(self._table("head"))
        struct.pack_into(">h", head, 50, 1)
        hhea = bytearray(self._table("hhea"))
        struct.pack_into(">H", hhea, 34, len(glyphs))
        maxp = bytearray(self._table("maxp"))
        struct.pack_into(">H", maxp, 4, len(glyphs))
        tables = {
            "glyf": drawings,
            "head": bytes(head),
            "hhea": bytes(hhea),
            "hmtx": metrics,
            "loca": places,
            "maxp": bytes(maxp),
        }
        return Subset(_font_file(tables), advances)

    def tag(self, characters: Iterable[str]) -> str:
        """Give the six capital letters that mark a subset of `characters` in a PDF."""
        digest = hashlib.sha256(f"{self.name} {''.join(characters)}".encode()).digest()
        return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])

    def _table(self, tag: str) -> bytes:
        offset, length = self._tables[tag]
        return self._data[offset : offset + length]

    @cached_property
    def _advances(self) -> array[int]:
        """Advance of every glyph; the last one given holds for the glyphs after it."""
        full = struct.unpack_from(">H", self._table("hhea"), 34)[0]
        count = struct.unpack_from(">H", self._table("maxp"), 4)[0]
        pairs = _big_endian("H", self._table("hmtx")[: 4 * full])
        advances = pairs[0::2]
        advances.extend([advances[-1]] * (count - full))
        return advances

    @cached_property
    def _places(self) -> array[int]:
        """Where each glyph begins in the table of drawings, and one place more where the last one ends."""
        if struct.unpack_from(">h", self._table("head"), 50)[0] == 1:
            return _big_endian("I", self._table("loca"))
        return array("I", [place * 2 for place in _big_endian("H", self._table("loca"))])

    def _metric(self, glyph: int) -> bytes:
        full = struct.unpack_from(">H", self._data, self._tables["hhea"][0] + 34)[0]
        start = self._tables["hmtx"][0]
        if glyph < full:
            return self._data[start + 4 * glyph : start + 4 * glyph + 4]
        side = start + 4 * full + 2 * (glyph - full)
        return struct.pack(">H", self._advances[glyph]) + self._data[side : side + 2]

    def _drawings(self, glyphs: list[int]) -> tuple[bytes, bytes]:
        """Give the drawings of `glyphs`, each on a four-byte border, and the table of their places.

        A drawing put together from others (é from e and ´) brings these along: they are added to `glyphs`.
        """
        start = self._tables["glyf"][0]
        parts: list[bytes] = []
        places = [0]
        slots: dict[int, int] = {}
        for glyph in glyphs:  # grows while it is read
            drawing = self._data[start + self._places[glyph] : start + self._places[glyph + 1]]
            if drawing[:1] >= b"\x80":
                drawing = _with_parts(drawing, glyphs, slots)
            drawing += b"\0" * (-len(drawing) % 4)
            parts.append(drawing)
            places.append(places[-1] + len(drawing))
        return b"".join(parts), struct.pack(f">{len(places)}L", *places)

    def _read_characters(self) -> dict[str, int]:
        """Read the character map: the table for all of Unicode where there is one, else for the BMP."""
        cmap = self._table("cmap")
        count = struct.unpack_from(">H", cmap, 2)[0]
        tables = {}
        for index in range(count):
            platform, encoding, offset = struct.unpack_from(">HHL", cmap, 4 + 8 * index)
            tables[(platform, encoding)] = offset
        for wanted in ((3, 10), (0, 4), (0, 6), (3, 1), (0, 3)):
            if wanted in tables:
                start = tables[wanted]
                kind = struct.unpack_from(">H", cmap, start)[0]
                found = _segments(cmap, start) if kind == 4 else _groups(cmap, start)
                return {character: glyph for character, glyph in found.items() if _stands_alone(character)}
        raise ValueError(f"{self.name} has no character map for Unicode")

    def _narrow_twins(self) -> dict[str, int]:
        if "GSUB" not in self._tables:
            return {}
        twins = _single_substitutions(self._table("GSUB"), b"pwid")
        wide = {mark: self._glyphs[mark] for mark in _NARROW_MARKS if mark in self._glyphs}
        return {chr(NARROW + ord(mark)): twins[glyph] for mark, glyph in wide.items() if glyph in twins}


def _big_endian(code: str, data: bytes) -> array[int]:
    numbers = array(code, data)
    if struct.pack("=H", 1) == struct.pack("<H", 1):
        numbers.byteswap()
    return numbers


def _stands_alone(character: str) -> bool:
    """Tell whether a character is drawn right by its glyph alone: no combining mark, no joined script."""
    shaped = "\u0590" <= character <= "\u109f" or "\ua830" <= character <= "\ua8ff"
    return not shaped and not unicodedata.category(character).startswith("M")


def _with_parts(drawing: bytes, glyphs: list[int], slots: dict[int, int]) -> bytes:
    """Give a composite drawing with its parts renumbered; parts not in `slots` are added to `glyphs`."""
    renumbered = bytearray(drawing)
    place = 10
    flags = _MORE_PARTS
    while flags & _MORE_PARTS:
        flags, part = struct.unpack_from(">HH", drawing, place)
        if part not in slots:
            slots[part] = len(glyphs)
            glyphs.append(part)
        struct.pack_into(">H", renumbered, place + 2, slots[part])
        place += 4 + (4 if flags & _WIDE_ARGUMENTS else 2)
        place += next((size for flag, size in _SCALES if flags & flag), 0)
    return bytes(renumbered)


def _groups(cmap: bytes, start: int) -> dict[str, int]:
    """Read a map of format 12: runs of characters with runs of glyphs."""
    count = struct.unpack_from(">L", cmap, start + 12)[0]
    found: dict[str, int] = {}
    for first, last, glyph in struct.iter_unpack(">LLL", cmap[start + 16 : start + 16 + 12 * count]):
        for code in range(first, last + 1):
            found[chr(code)] = glyph + code - first
    return found


def _segments(cmap: bytes, start: int) -> dict[str, int]:
    """Read a map of format 4, of the BMP only."""
    count = struct.unpack_from(">H", cmap, start + 6)[0] // 2
    ends, starts, deltas, ranges = (
        struct.unpack_from(f">{count}H", cmap, start + 14 + 2 * count * part + (2 if part else 0))
        for part in range(4)
    )
    ranges_at = start + 16 + 6 * count
    found: dict[str, int] = {}
    for index in range(count):
        for code in range(starts[index], min(ends[index], 0xFFFE) + 1):
            if ranges[index]:
                place = ranges_at + 2 * index + ranges[index] + 2 * (code - starts[index])
                glyph = struct.unpack_from(">H", cmap, place)[0]
            else:
                glyph = code
            glyph = (glyph + deltas[index]) & 0xFFFF if glyph or not ranges[index] else 0
            if glyph:
                found[chr(code)] = glyph
    return found


def _single_substitutions(gsub: bytes, feature: bytes) -> dict[int, int]:
    """Give all glyph to glyph substitutions of one feature of a GSUB table."""
    features, lookups = struct.unpack_from(">HH", gsub, 6)
    wanted: set[int] = set()
    for index in range(struct.unpack_from(">H", gsub, features)[0]):
        tag, offset = struct.unpack_from(">4sH", gsub, features + 2 + 6 * index)
        if tag == feature:
            count = struct.unpack_from(">H", gsub, features + offset + 2)[0]
            wanted.update(struct.unpack_from(f">{count}H", gsub, features + offset + 4))
    found: dict[int, int] = {}
    for index in sorted(wanted):
        lookup = lookups + struct.unpack_from(">H", gsub, lookups + 2 + 2 * index)[0]
        kind, _flag, count = struct.unpack_from(">HHH", gsub, lookup)
        for offset in struct.unpack_from(f">{count}H", gsub, lookup + 6):
            table = lookup + offset
            if kind == 7:  # an extension says where the table really is
                table += struct.unpack_from(">L", gsub, table + 4)[0]
            found.update(_substitution(gsub, table))
    return found


def _substitution(gsub: bytes, table: int) -> dict[int, int]:
    form, coverage, third = struct.unpack_from(">HHH", gsub, table)
    covered = _covered(gsub, table + coverage)
    if form == 1:
        return {glyph: (glyph + third) & 0xFFFF for glyph in covered}
    return dict(zip(covered, struct.unpack_from(f">{third}H", gsub, table + 6), strict=False))


def _covered(gsub: bytes, coverage: int) -> list[int]:
    form, count = struct.unpack_from(">HH", gsub, coverage)
    if form == 1:
        return list(struct.unpack_from(f">{count}H", gsub, coverage + 4))
    ranges = struct.iter_unpack(">HHH", gsub[coverage + 4 : coverage + 4 + 6 * count])
    return [glyph for first, last, _index in ranges for glyph in range(first, last + 1)]


def _font_file(tables: dict[str, bytes]) -> bytes:
    """Put tables together to a TrueType file; the sum over the whole is left as it was, PDF ignores it."""
    count = len(tables)
    power = count.bit_length() - 1
    place = 12 + 16 * count
    directory = struct.pack(">LHHHH", 0x00010000, count, 16 << power, power, 16 * (count - (1 << power)))
    body = b""
    for tag in sorted(tables):
        data = tables[tag]
        directory += struct.pack(
            ">4sLLL", tag.encode("ascii"), _check_sum(data), place + len(body), len(data)
        )
        body += data + b"\0" * (-len(data) % 4)
    return directory + body


def _check_sum(data: bytes) -> int:
    return sum(_big_endian("I", data + b"\0" * (-len(data) % 4))) & 0xFFFFFFFF

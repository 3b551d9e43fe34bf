"""The text in the compressed RTF of Outlook's mails (MS-OXRTFCP, MS-OXRTFEX), without pictures and fields."""

from __future__ import annotations

import re
import struct

from collectdesk.exchange.html_text import text_of_html
from collectdesk.exchange.mail_words import of_bytes

_PACKED, _PLAIN = 0x75465A4C, 0x414C454D
_MOST = 8 * 1024 * 1024
# what every packed text may refer back to (MS-OXRTFCP 2.1.3.1.3)
_DICTIONARY = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans "
    rb"SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0" + b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
_TOKEN = re.compile(
    rb"\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|\\(?P<mark>[^a-zA-Z])"
    rb"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)|[\r\n]+|\\"
)
_SILENT = {
    b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"object", b"header", b"footer", b"fldinst",
    b"listtable", b"listoverridetable", b"generator", b"themedata", b"colorschememapping", b"datastore",
    b"latentstyles", b"xmlnstbl", b"rsidtbl", b"mhtmltag",
}  # fmt: skip
_SPOKEN = {
    b"par": "\n", b"line": "\n", b"tab": "\t", b"row": "\n", b"cell": "\t", b"emdash": "—", b"endash": "–",
    b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”", b"bullet": "•",
}  # fmt: skip
_PAGES = {b"936": "gb18030", b"950": "big5", b"65001": "utf-8"}


def text_of_packed_rtf(packed: bytes) -> str:
    """Give the text of a compressed RTF stream; "" if it is damaged or holds no text."""
    try:
        rtf = _unpacked(packed)
    except (struct.error, IndexError):
        return ""
    return _text(rtf)


def _unpacked(packed: bytes) -> bytes:
    """Give the RTF: runs of bytes and references into a ring of 4,096 bytes that starts with known words."""
    _, size, kind = struct.unpack_from("<III", packed)
    if kind == _PLAIN:
        return packed[16 : 16 + size]
    if kind != _PACKED or size > _MOST:
        return b""
    ring = bytearray(_DICTIONARY.ljust(4096, b" "))
    write, place, out = len(_DICTIONARY), 16, bytearray()
    while place < len(packed) and len(out) <= _MOST:
        control = packed[place]
        place += 1
        for bit in range(8):
            if not control >> bit & 1:
                piece = packed[place : place + 1]
                place += 1
            else:
                pointer = packed[place] << 8 | packed[place + 1]
                place += 2
                offset, length = pointer >> 4, (pointer & 15) + 2
                if offset == write % 4096:
                    return bytes(out)
                piece = _copied(ring, offset, length, write)
            for byte in piece:
                ring[write % 4096] = byte
                write += 1
            out += piece
    return bytes(out)


def _copied(ring: bytearray, offset: int, length: int, write: int) -> bytes:
    """Give the bytes a reference means; it may run into what it is just writing."""
    found = bytearray()
    span = (write - offset) % 4096
    for step in range(length):
        found.append(ring[(offset + step) % 4096] if step < span or not span else found[step - span])
    return bytes(found)


def _text(rtf: bytes) -> str:
    """Give the text; where the RTF only wraps an HTML page, the text of that page."""
    wraps = b"\\fromhtml" in rtf[:4096]
    text = _Spoken(wraps=wraps).read(rtf)
    return text_of_html(text) if wraps else re.sub(r"\n{3,}", "\n\n", text).strip()


class _Spoken:
    """Goes through the words of an RTF and keeps what they say."""

    def __init__(self, *, wraps: bool) -> None:
        self._wraps = wraps
        self._said: list[str] = []
        self._bytes = bytearray()
        self._page = ""
        # of each open group: whether it is silent, and how many characters stand in for one of Unicode
        self._groups = [(False, 1)]
        self._skip = 0

    def read(self, rtf: bytes) -> str:
        """Give the text of `rtf`."""
        for token in _TOKEN.finditer(rtf):
            if token["hex"] is not None:
                self._byte(bytes([int(token["hex"], 16)]))
            elif token["text"] is not None:
                self._byte(token["text"])
            elif token["brace"] is not None:
                self._brace(token["brace"])
            elif token["mark"] is not None:
                self._mark(token["mark"])
            elif token["word"] is not None:
                self._word(token["word"], token["number"] or b"")
        self._flush()
        # halves of characters beyond sixteen bits are joined
        return "".join(self._said).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

    @property
    def _silent(self) -> bool:
        return self._groups[-1][0]

    def _byte(self, data: bytes) -> None:
        gone = min(self._skip, len(data))
        self._skip -= gone
        if not self._silent:
            self._bytes += data[gone:]

    def _brace(self, brace: bytes) -> None:
        self._flush()
        self._skip = 0
        if brace == b"{":
            self._groups.append(self._groups[-1])
        elif len(self._groups) > 1:
            self._groups.pop()

    def _mark(self, mark: bytes) -> None:
        if mark == b"*":
            # a destination that old readers pass over; in a wrapped page it holds the tags
            self._groups[-1] = (not self._wraps, self._groups[-1][1])
        elif mark in b"{}\\":
            self._byte(mark)
        elif mark == b"~":
            self._byte(b" ")

    def _word(self, word: bytes, number: bytes) -> None:
        if word == b"u" and number:
            self._flush()
            self._skip = self._groups[-1][1]
            self._say(_unit(int(number)))
        elif word == b"uc":
            self._groups[-1] = (self._silent, min(int(number or 1), 8) if int(number or 1) >= 0 else 1)
        elif word == b"ansicpg":
            self._page = _PAGES.get(number, f"cp{number.decode()}")
        elif word in _SILENT or (word == b"htmlrtf" and number != b"0"):
            self._groups[-1] = (True, self._groups[-1][1])
        elif word == b"htmlrtf":
            self._groups[-1] = (False, self._groups[-1][1])
        elif word in _SPOKEN:
            self._flush()
            self._say(_SPOKEN[word])

    def _say(self, text: str) -> None:
        if not self._silent:
            self._said.append(text)

    def _flush(self) -> None:
        if self._bytes:
            self._said.append(of_bytes(bytes(self._bytes), self._page))
            self._bytes.clear()


def _unit(number: int) -> str:
    """Give the character of a number of sixteen bits, or the half of one."""
    return chr(number % 65_536)

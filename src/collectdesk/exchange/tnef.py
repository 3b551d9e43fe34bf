"""The files in a winmail.dat, the parcel in which Outlook sends attachments to other programs (MS-OXTNEF)."""

from __future__ import annotations

import mimetypes
import re
import struct
from collections.abc import Iterator

from collectdesk.domain.names import clean
from collectdesk.exchange.mail_facts import MOST_PARTS, Attached, unnamed
from collectdesk.exchange.mail_words import of_bytes

_SIGNATURE = struct.pack("<I", 0x223E9F78)
_HEAD = struct.Struct("<BII")
_ATTACHMENT = 2
_BEGINS, _TITLE, _DATA, _MORE, _CODE_PAGE = 0x00069002, 0x00018010, 0x0006800F, 0x00069005, 0x00069007
# the long name of a file among the other properties: text in Unicode, one value, its length in bytes
_LONG_NAME = re.compile(rb"\x1f\x00\x07\x37\x01\x00\x00\x00(.{4})", re.DOTALL)


def is_tnef(data: bytes) -> bool:
    """Tell whether `data` is such a parcel."""
    return data.startswith(_SIGNATURE)


def files_of_tnef(data: bytes) -> tuple[Attached, ...]:
    """Give the files in the parcel as far as they are whole; none if it is damaged or holds only a text."""
    found: list[dict[int, bytes]] = []
    page = ""
    for level, tag, value in _attributes(data):
        if tag == _CODE_PAGE and len(value) >= 4:
            page = f"cp{struct.unpack_from('<I', value)[0]}"
        elif level == _ATTACHMENT and tag == _BEGINS:
            found.append({})
        elif level == _ATTACHMENT and found:
            found[-1][tag] = value
    return tuple(_file(one, page) for one in found[:MOST_PARTS] if one.get(_DATA))


def _attributes(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Give level, tag and bytes of each attribute, up to the first that is not whole."""
    place = 6
    while place + _HEAD.size <= len(data):
        level, tag, length = _HEAD.unpack_from(data, place)
        place += _HEAD.size
        if place + length > len(data):
            return
        yield level, tag, data[place : place + length]
        place += length + 2  # a sum of two bytes follows


def _file(told: dict[int, bytes], page: str) -> Attached:
    name = _long_name(told.get(_MORE, b"")) or of_bytes(told.get(_TITLE, b"").partition(b"\0")[0], page)
    name = " ".join(clean(re.split(r"[/\\]", name)[-1]).split())[:200]
    media_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return Attached(name or unnamed(media_type), media_type, told[_DATA])


def _long_name(properties: bytes) -> str:
    found = _LONG_NAME.search(properties)
    if found is None:
        return ""
    length = struct.unpack("<I", found[1])[0]
    held = properties[found.end() : found.end() + min(length, 2_000)]
    return held.decode("utf-16-le", "replace").partition("\0")[0]

"""How far the cells of an old XLS lie apart, found by walking its records before anything is made of them."""

import struct
from collections.abc import Iterator

from collectdesk.exchange.sheet import MOST_CELLS

_END = 0xFFFFFFFA
_BOF, _DIMENSIONS, _STRINGS = 0x0809, 0x0200, 0x00FC
# records that begin with the row and the column of a cell ([MS-XLS] 2.3), the last two hold several
_CELLS = frozenset(
    {0x0006, 0x0201, 0x0203, 0x0204, 0x0205, 0x0206, 0x027E, 0x0406, 0x00D6, 0x00FD, 0x00BD, 0x00BE}
)
_SEVERAL = {0x00BD: 6, 0x00BE: 2}


def too_far(data: bytes) -> bool:
    """Tell whether the sheets of an XLS span more cells than may be read; ValueError if it is damaged."""
    spanned = 0
    try:
        for content in _streams(data):
            for rows, columns in _spans(content):
                spanned += rows * columns
                if spanned > MOST_CELLS:
                    return True
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise ValueError(str(error)) from error
    return False


def _spans(stream: bytes) -> Iterator[tuple[int, int]]:
    """Give rows and columns of the rectangle around the cells of each sheet in a Workbook stream."""
    place, top, bottom, right = 0, 65_536, -1, -1
    while place + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, place)
        if kind == _BOF:
            yield max(0, bottom - top + 1), right + 1
            top, bottom, right = 65_536, -1, -1
        elif kind in _CELLS and size >= 4:
            row, column = struct.unpack_from("<HH", stream, place + 4)
            if kind in _SEVERAL:
                column += max(0, (size - 6) // _SEVERAL[kind] - 1)
            top, bottom, right = min(top, row), max(bottom, row), max(right, column)
        elif kind in (_DIMENSIONS, _STRINGS):
            _promise(kind, stream[place + 4 : place + 4 + size], len(stream))
        place += 4 + size
    yield max(0, bottom - top + 1), right + 1


def _promise(kind: int, content: bytes, most: int) -> None:
    """Refuse a count that the records cannot keep; the reader makes room for it at once."""
    if kind == _STRINGS:
        counts = struct.unpack_from("<II", content)
        if max(counts) > most:
            raise ValueError("more texts are promised than the file holds")
        return
    first, last, left, right = struct.unpack_from("<IIHH" if len(content) == 14 else "<HHHH", content)
    if max(0, last - first) * max(0, right - left) > MOST_CELLS:
        raise ValueError("more cells are promised than may be read")


def _streams(data: bytes) -> Iterator[bytes]:
    """Give the streams named Workbook or Book of a compound file ([MS-CFB])."""
    size = 1 << struct.unpack_from("<H", data, 30)[0]
    if size not in (512, 4096):
        raise ValueError("sector size")
    # the reader makes room for what the header and the directory promise, before it looks whether it is there
    promised = [number * size for number in struct.unpack_from("<II16xI4xI", data, 40)]
    first_directory, cutoff = struct.unpack_from("<I", data, 48)[0], struct.unpack_from("<I", data, 56)[0]
    table = _table(data, size)
    directory = _chain(data, table, first_directory, size)
    entries = [directory[at : at + 128] for at in range(0, len(directory) - 127, 128)]
    if not entries:
        raise ValueError("no directory")
    promised += [struct.unpack_from("<Q", entry, 120)[0] for entry in entries]
    if max(promised) > len(data):
        raise ValueError("more is promised than the file holds")
    small = _chain(data, table, struct.unpack_from("<I", entries[0], 116)[0], size)
    first_small = struct.unpack_from("<I", data, 60)[0]
    packed = _chain(data, table, first_small, size)
    small_table = list(struct.unpack(f"<{len(packed) // 4}I", packed[: len(packed) // 4 * 4]))
    for entry in entries:
        length = struct.unpack_from("<H", entry, 64)[0]
        name = entry[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
        start, total = struct.unpack_from("<I", entry, 116)[0], struct.unpack_from("<I", entry, 120)[0]
        if name.casefold() not in ("workbook", "book"):
            continue
        if total < cutoff:
            yield b"".join(small[at * 64 : at * 64 + 64] for at in _links(small_table, start))[:total]
        else:
            yield _chain(data, table, start, size)[:total]


def _table(data: bytes, size: int) -> list[int]:
    """Give the table of sectors, whose own sectors stand in the header and in a chain after it."""
    places = list(struct.unpack_from("<109I", data, 76))
    following = struct.unpack_from("<I", data, 68)[0]
    seen: set[int] = set()
    while following < _END:
        if following in seen:
            raise ValueError("a table of sectors that never ends")
        seen.add(following)
        sector = _sector(data, following, size)
        *more, following = struct.unpack(f"<{size // 4}I", sector)
        places += more
    found: list[int] = []
    for place in places:
        if place < _END:
            found += struct.unpack(f"<{size // 4}I", _sector(data, place, size))
    return found


def _sector(data: bytes, place: int, size: int) -> bytes:
    sector = data[(place + 1) * size : (place + 2) * size]
    return sector + bytes(size - len(sector))


def _chain(data: bytes, table: list[int], start: int, size: int) -> bytes:
    return b"".join(_sector(data, place, size) for place in _links(table, start))


def _links(table: list[int], start: int) -> Iterator[int]:
    """Give the sectors of a chain; ValueError for a ring, which the reader would follow for ever."""
    seen: set[int] = set()
    while start < len(table):
        if start in seen:
            raise ValueError("a chain of sectors that never ends")
        seen.add(start)
        yield start
        start = table[start]

"""A workbook of Excel 97 made by code: [MS-XLS] records in the one stream of an [MS-CFB] file."""

import struct
from collections.abc import Sequence
from datetime import date

Value = str | float | date | None
_SECTOR = 512
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def workbook(rows: Sequence[Sequence[Value]], *, shift: tuple[int, int] = (0, 0)) -> bytes:
    """Give an XLS whose only sheet holds `rows`, beginning at row and column `shift`."""
    cells = b"".join(
        cell(place + shift[0], column + shift[1], value)
        for place, row in enumerate(rows)
        for column, value in enumerate(row)
        if value is not None
    )
    return compound_file(stream(cells))


def stream(cells: bytes) -> bytes:
    """Give the Workbook stream around the records of the cells."""
    plain, day = (struct.pack("<HHH14x", 0, number, 0) for number in (0, 14))
    head = (
        record(0x0809, struct.pack("<HHHHII", 0x0600, 5, 0, 0, 0, 0))
        + record(0x00E0, plain)
        + record(0x00E0, day)
    )
    name = b"S"
    bound_size = 4 + 8 + len(name)
    at = len(head) + bound_size + 4
    bound = record(0x0085, struct.pack("<IBBBB", at, 0, 0, len(name), 0) + name)
    sheet = record(0x0809, struct.pack("<HHHHII", 0x0600, 0x10, 0, 0, 0, 0)) + cells + record(0x000A, b"")
    return head + bound + record(0x000A, b"") + sheet


def cell(row: int, column: int, value: Value) -> bytes:
    """Give the record of one cell: text, a number, or a day as a serial with the format of a day."""
    if isinstance(value, str):
        text = value.encode("utf-16-le")
        return record(0x0204, struct.pack("<HHHHB", row, column, 0, len(text) // 2, 1) + text)
    if isinstance(value, date):
        serial = (value - date(1899, 12, 30)).days
        return record(0x0203, struct.pack("<HHHd", row, column, 1, float(serial)))
    return record(0x0203, struct.pack("<HHHd", row, column, 0, float(value or 0)))


def record(kind: int, content: bytes) -> bytes:
    """Give one record: its kind, its length, its content."""
    return struct.pack("<HH", kind, len(content)) + content


def compound_file(content: bytes) -> bytes:
    """Give a compound file with `content` as the stream Workbook: header, table, directory, stream."""
    content += bytes(max(0, 4096 - len(content)))
    content += bytes(-len(content) % _SECTOR)
    sectors = len(content) // _SECTOR
    table = [_FAT, _END, *range(3, 2 + sectors), _END]
    table += [_FREE] * (_SECTOR // 4 - len(table))
    if len(table) > _SECTOR // 4:
        raise ValueError("one sector of the table is enough for a test")
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0,
        4096, _END, 0, _END, 0,
    ) + struct.pack("<109I", 0, *[_FREE] * 108)  # fmt: skip
    entries = entry("Root Entry", 5, 1, _END, 0) + entry("Workbook", 2, _FREE, 2, len(content))
    entries += bytes(_SECTOR - len(entries))
    return header + struct.pack(f"<{len(table)}I", *table) + entries + content


def entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    """Give one entry of the directory."""
    text = name.encode("utf-16-le") + b"\0\0"
    return text.ljust(64, b"\0") + struct.pack(
        "<HBBIII16xI16xIQ", len(text), kind, 1, _FREE, _FREE, child, 0, start, size
    )

"""Compound files as Outlook writes them, for tests: version 3, sectors of 512 bytes ([MS-CFB])."""

import struct
from dataclasses import dataclass, field
from itertools import pairwise

SECTOR, MINI, CUTOFF = 512, 64, 4096
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
Tree = dict[str, "bytes | Tree"]


@dataclass
class _Entry:
    name: str
    kind: int  # 1 storage, 2 stream, 5 root
    content: bytes = b""
    child: int = FREE
    right: int = FREE
    start: int = END
    children: list[int] = field(default_factory=list)


def compound(tree: Tree) -> bytes:
    """Give the bytes of a compound file with these storages (dicts) and streams (bytes)."""
    entries = [_Entry("Root Entry", 5)]
    _enter(entries, 0, tree)
    minis, mini_table = _minis(entries)
    entries[0].content = minis
    sectors: list[bytes] = []
    table: list[int] = []

    def put(content: bytes) -> int:
        start = len(sectors)
        pieces = [content[at : at + SECTOR].ljust(SECTOR, b"\0") for at in range(0, len(content), SECTOR)]
        sectors.extend(pieces)
        table.extend([*range(start + 1, start + len(pieces)), END])
        return start

    for entry in entries:
        if len(entry.content) >= CUTOFF or (entry.kind == 5 and entry.content):
            entry.start = put(entry.content)
    mini_start = put(_longs(mini_table, FREE)) if mini_table else END
    directory = put(b"".join(_packed(entry) for entry in entries).ljust(_up(len(entries) * 128), b"\0"))
    count = 1
    while (len(table) + count) * 4 > count * SECTOR:
        count += 1
    fat_start = len(sectors)
    table.extend([FAT] * count)
    sectors.extend(_longs(table, FREE)[at : at + SECTOR] for at in range(0, count * SECTOR, SECTOR))
    assert count <= 109
    head = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6,
        0, count, directory, 0, CUTOFF, mini_start, _up(len(mini_table) * 4) // SECTOR, END, 0,
    )  # fmt: skip
    places = [*range(fat_start, fat_start + count)]
    return head + _longs(places, FREE, 109 * 4) + b"".join(sectors)


def _enter(entries: list[_Entry], parent: int, tree: Tree) -> None:
    # names are ordered by length, then by letters, as the format asks
    for name in sorted(tree, key=lambda one: (len(one), one.upper())):
        content = tree[name]
        entries[parent].children.append(len(entries))
        is_stream = isinstance(content, bytes)
        entries.append(_Entry(name, 2 if is_stream else 1, content if is_stream else b""))
        if isinstance(content, dict):
            _enter(entries, len(entries) - 1, content)
    kids = entries[parent].children
    entries[parent].child = kids[0] if kids else FREE
    for one, following in pairwise(kids):
        entries[one].right = following


def _minis(entries: list[_Entry]) -> tuple[bytes, list[int]]:
    """Put the short streams into sectors of 64 bytes."""
    content, table = b"", []
    for entry in entries:
        if entry.kind == 2 and 0 < len(entry.content) < CUTOFF:
            entry.start = len(table)
            length = -(-len(entry.content) // MINI)
            table.extend([*range(entry.start + 1, entry.start + length), END])
            content += entry.content.ljust(length * MINI, b"\0")
    return content, table


def _packed(entry: _Entry) -> bytes:
    name = entry.name.encode("utf-16-le") + b"\0\0"
    return struct.pack(
        "<64sHBBIII16xI8x8xIQ",
        name, len(name), entry.kind, 1, FREE, entry.right, entry.child, 0, entry.start, len(entry.content),
    )  # fmt: skip


def _longs(numbers: list[int], fill: int, size: int = 0) -> bytes:
    room = (size or _up(len(numbers) * 4)) // 4
    return struct.pack(f"<{room}I", *numbers, *[fill] * (room - len(numbers)))


def _up(size: int) -> int:
    return -(-size // SECTOR) * SECTOR

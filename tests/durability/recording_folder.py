"""A folder that remembers what was made and synced in it, and what a power cut may leave of it.

The program writes its files through the system as it always does. Before and after every sync, and before
every statement to SQLite, the folder is looked at; what is new is told. A name is on the disk only when its
folder was synced, bytes only when their file was.
"""

import os
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.durability.recording_vfs import VARIANTS


class Named(NamedTuple):
    """Names that were made or, without a number, taken away in one go, as a rename does."""

    names: tuple[tuple[str, int | None], ...]


class Written(NamedTuple):
    """What a file held from here on."""

    number: int
    content: bytes


class Synced(NamedTuple):
    """A file whose bytes were synced."""

    number: int


class NamesSynced(NamedTuple):
    """A folder whose names were synced; empty for the folder that is watched."""

    folder: str


Step = Named | Written | Synced | NamesSynced


class Watch:
    """Looks at a folder and tells what became of it."""

    def __init__(self, folder: Path, tell: Callable[[Step], object]) -> None:
        self.folder = folder
        self.tell = tell
        self.numbers: dict[int, int] = {}
        self.tree: dict[str, int] = {}
        self.seen: dict[int, tuple[int, int]] = {}
        self.made = 0

    def look(self) -> None:
        """Tell what is new since the last look."""
        found = {p.relative_to(self.folder).as_posix(): p.stat() for p in sorted(self.folder.rglob("*"))}
        inodes = {one.st_ino for one in found.values()}
        self.numbers = {inode: number for inode, number in self.numbers.items() if inode in inodes}
        tree = {}
        for name, one in found.items():
            if one.st_ino not in self.numbers:
                self.made += 1
                self.numbers[one.st_ino] = self.made
            number = tree[name] = self.numbers[one.st_ino]
            file, mark = self.folder / name, (one.st_size, one.st_mtime_ns)
            if file.is_file() and self.seen.get(number) != mark:
                self.seen[number] = mark
                self.tell(Written(number, file.read_bytes()))
        gone = {number: name for name, number in self.tree.items() if name not in tree}
        for name, number in tree.items():
            if self.tree.get(name) != number:
                old = gone.pop(number, None)
                self.tell(Named(((name, number), *([] if old is None else [(old, None)]))))
        for name in gone.values():
            self.tell(Named(((name, None),)))
        self.tree = tree

    def synced(self, inode: int) -> None:
        """Tell that the file or folder with this inode was synced."""
        self.look()
        if inode == self.folder.stat().st_ino:
            self.tell(NamesSynced(""))
        for name, number in self.tree.items():
            if number == self.numbers.get(inode):
                self.tell(NamesSynced(name) if (self.folder / name).is_dir() else Synced(number))


@contextmanager
def watched(folder: Path, tell: Callable[[Step], object]) -> Iterator[Watch]:
    """Watch a folder: give what can look at it, and let it look at every sync."""
    watch = Watch(folder, tell)
    watch.look()
    fsync = os.fsync

    def sync(handle: Any) -> None:
        watch.look()
        fsync(handle)
        watch.synced(os.fstat(handle).st_ino)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", sync)
        yield watch
        watch.look()


class Left(NamedTuple):
    """What a power cut left of a folder: files by name, and the SHA-256 of those whose name it is."""

    files: dict[str, bytes]
    whole: frozenset[str]


@dataclass
class Shelf:
    """Names and bytes in a folder: what is durable, and what only the system remembers."""

    names: dict[str, int] = field(default_factory=dict)
    unnamed: list[Named] = field(default_factory=list)
    durable: dict[int, bytes] = field(default_factory=dict)
    live: dict[int, bytes] = field(default_factory=dict)
    _at_rest: Left | None = None

    def take(self, step: Step) -> None:
        """Let one step happen."""
        self._at_rest = None
        if isinstance(step, Named):
            self.unnamed.append(step)
        elif isinstance(step, Written):
            self.live[step.number] = step.content
        elif isinstance(step, Synced):
            self.durable[step.number] = self.live[step.number]
        else:
            for one in self.unnamed:
                if _folder(one) == step.folder:
                    _rename(self.names, one)
            self.unnamed = [one for one in self.unnamed if _folder(one) != step.folder]

    def images(self, chance: random.Random) -> Iterator[Left]:
        """Give what a power cut at this moment may leave, as the disk of the book does it."""
        if self._at_rest is None and not self.unnamed and self.live == self.durable:
            self._at_rest = _left(self.names, self.durable)
        for variant in VARIANTS:
            yield self._at_rest or self._image(variant, chance)

    def _image(self, variant: str, chance: random.Random) -> Left:
        names = dict(self.names)
        # each folder keeps the order of its names, and nothing binds one folder to another
        reached = {_folder(one): chance.randint(0, len(self.unnamed)) for one in self.unnamed}
        for place, one in enumerate(self.unnamed):
            if variant == "kept" or (variant == "torn" and place < reached[_folder(one)]):
                _rename(names, one)
        contents = {}
        for number, content in self.live.items():
            old = self.durable.get(number, b"")
            torn = chance.choice((old, content, content[: len(content) // 2]))
            contents[number] = (
                content if content == old else {"lost": old, "torn": torn}.get(variant, content)
            )
        return _left(names, contents)


def _left(names: dict[str, int], contents: dict[int, bytes]) -> Left:
    """Give the files that can be reached: their own name and that of every folder above is there."""
    files = {
        name: contents[number]
        for name, number in names.items()
        if number in contents and all(above.as_posix() in names for above in [*Path(name).parents][:-1])
    }
    return Left(
        files, frozenset(Path(n).name for n, content in files.items() if _sum(content) == Path(n).name)
    )


@lru_cache(maxsize=10_000)
def _sum(content: bytes) -> str:
    return sha256(content).hexdigest()


def _folder(one: Named) -> str:
    return one.names[0][0].rpartition("/")[0]


def _rename(names: dict[str, int], one: Named) -> None:
    for name, number in one.names:
        if number is None:
            names.pop(name, None)
        else:
            names[name] = number

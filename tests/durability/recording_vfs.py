"""A disk that remembers: every write, sync and name SQLite makes, and what a power cut may leave of them.

A recording file system stands between SQLite and the real files. From what it recorded the disk is rebuilt
for any moment as the worst a system may leave: data that was not synced is lost, kept, or there in some of
its 512-byte sectors; names that were not synced may be missing, in the order they were made.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw

SECTOR = 512
VARIANTS = ("lost", "kept", "kept without names", "torn", "torn", "torn")


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that reached the disk: create, write, cut, sync or remove; or `done`, an acknowledgement."""

    what: str
    name: str = ""
    at: int = 0
    data: bytes = b""


class Recorder(apsw.VFS):
    """The file system SQLite uses, as it always is, but it tells every event."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        super().__init__("recording", "")

    def xOpen(self, name: Any, flags: list[int]) -> "_File":  # noqa: N802 - SQLite's name
        return _File(self.events, name, flags)

    def xDelete(self, name: str, syncdir: bool) -> None:  # noqa: N802 - SQLite's name
        super().xDelete(name, syncdir)
        self.events.append(Event("remove", Path(name).name, int(syncdir)))


class _File(apsw.VFSFile):
    def __init__(self, events: list[Event], name: Any, flags: list[int]) -> None:
        self.events = events
        self.name = ""
        if name is not None:
            full = name.filename() if isinstance(name, apsw.URIFilename) else str(name)
            self.name = Path(full).name
            if not Path(full).exists():
                events.append(Event("create", self.name))
        super().__init__("", name, flags)

    def _tell(self, what: str, at: int = 0, data: bytes = b"") -> None:
        if self.name:
            self.events.append(Event(what, self.name, at, data))

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802 - SQLite's name
        super().xWrite(data, offset)
        self._tell("write", offset, bytes(data))

    def xTruncate(self, size: int) -> None:  # noqa: N802 - SQLite's name
        super().xTruncate(size)
        self._tell("cut", size)

    def xSync(self, flags: int) -> None:  # noqa: N802 - SQLite's name
        super().xSync(flags)
        self._tell("sync")


@dataclass
class Disk:
    """Files as bytes by number and names for them; what is durable, and what only the system remembers."""

    durable: dict[int, bytes] = field(default_factory=dict)
    names: dict[str, int] = field(default_factory=dict)
    live: dict[str, int] = field(default_factory=dict)
    unsynced: list[tuple[int, Event]] = field(default_factory=list)
    unnamed: list[tuple[str, int | None]] = field(default_factory=list)

    @classmethod
    def holding(cls, files: dict[str, bytes]) -> "Disk":
        """Give a disk on which these files are durable."""
        numbers = {name: number for number, name in enumerate(files, 1)}
        durable = {numbers[name]: content for name, content in files.items()}
        return cls(durable, dict(numbers), dict(numbers))

    def take(self, event: Event) -> None:
        """Let one event happen."""
        if event.what == "create":
            number = len(self.durable) + 1
            self.durable[number] = b""
            self.live[event.name] = number
            self.unnamed.append((event.name, number))
        elif event.what == "remove":
            self.live.pop(event.name)
            self.unnamed.append((event.name, None))
            if event.at:
                self._sync_names()
        elif event.what == "sync":
            number = self.live[event.name]
            for of, one in self.unsynced:
                if of == number:
                    _write(self.durable, of, one)
            self.unsynced = [(of, one) for of, one in self.unsynced if of != number]
            self._sync_names()
        else:
            self.unsynced.append((self.live[event.name], event))

    def _sync_names(self) -> None:
        for name, number in self.unnamed:
            _name(self.names, name, number)
        self.unnamed.clear()

    def images(self, chance: random.Random) -> Iterator[tuple[str, dict[str, bytes]]]:
        """Give what a power cut at this moment may leave, files by name."""
        for variant in VARIANTS:
            data, names = dict(self.durable), dict(self.names)
            reached = {"lost": 0, "kept": len(self.unnamed), "kept without names": 0}.get(
                variant, chance.randint(0, len(self.unnamed))
            )
            for name, number in self.unnamed[:reached]:
                _name(names, name, number)
            for of, event in self.unsynced if variant != "lost" else ():
                if variant != "torn":
                    _write(data, of, event)
                elif event.what == "write":
                    for at in range(0, len(event.data), SECTOR):
                        if chance.random() < 0.5:
                            piece = event.data[at : at + SECTOR]
                            _write(data, of, Event("write", "", event.at + at, piece))
                elif chance.random() < 0.5:
                    _write(data, of, event)
            yield variant, {name: data[number] for name, number in names.items()}


def _write(data: dict[int, bytes], number: int, event: Event) -> None:
    content = data[number]
    if event.what == "cut":
        data[number] = content[: event.at].ljust(event.at, b"\0")
    else:
        content = content.ljust(event.at, b"\0")
        data[number] = content[: event.at] + event.data + content[event.at + len(event.data) :]


def _name(names: dict[str, int], name: str, number: int | None) -> None:
    if number is None:
        names.pop(name, None)
    else:
        names[name] = number

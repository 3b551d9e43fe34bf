"""Power cuts at every moment of all that a desk does: the book opens, whole, with all that was confirmed.

What the operations say to SQLite is taken down in a real run, in its order with what they do to the
originals; it is then said again through a recording file system, over the real tables and with the pragmas of
the book. For every event the disk is rebuilt as a power cut may leave it and opened by the SQLite that the
program uses.
"""

import hashlib
import random
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import apsw
import pytest

from collectdesk.store import steps
from collectdesk.store.book import FILE, Book
from collectdesk.store.connection import PRAGMAS
from tests import factory
from tests.durability import desk_work
from tests.durability.desk_work import CHAPTERS, Chapter
from tests.durability.recording_folder import Left, NamesSynced, Shelf, Step, Synced, watched
from tests.durability.recording_vfs import Disk, Event, Recorder

TABLES = (*steps.RECORD_TABLES, "journal_link", "journal_body", "journal_erasure")
READING = ("SELECT", "PRAGMA", "WITH")
# what files documents and money is done twice: the second time over what the first left
WORK: tuple[Chapter, ...] = (*CHAPTERS, desk_work.money, desk_work.papers)
Ask = Callable[[str], Iterable[tuple]]


def state(ask: Ask) -> str:
    """Give a digest of every row of the book."""
    total = hashlib.sha256()
    for table in TABLES:
        for row in ask(f"SELECT * FROM {table} ORDER BY 1"):
            total.update(repr(tuple(row)).encode())
    return total.hexdigest()


def named(ask: Ask) -> frozenset[str]:
    """Give the SHA-256 of every original that the book names."""
    return frozenset(sha256 for (sha256,) in ask("SELECT sha256 FROM original WHERE voided = 0"))


class Taken(NamedTuple):
    """The file of a book before the work, what the work did, and the state of the book after it."""

    before: bytes
    done: list[str | Step]
    after: str


def taken_down(folder: Path, chapters: Iterable[Chapter]) -> Taken:
    """Work on a real book and take down all that it writes."""
    with desk_work.new_book(folder) as book:
        factory.customer(book, "already there")
    before = (folder / FILE).read_bytes()
    said: list[str | Step] = []
    with Book.open(folder) as book, watched(book.originals, said.append) as watch:

        def tell(statement: str) -> None:
            watch.look()
            said.append(statement)

        book.here.set_trace_callback(tell)
        for number, chapter in enumerate(chapters):
            for _ in desk_work.told(book, chapter(book, f"R{number}")):
                pass
        book.here.set_trace_callback(None)
        assert factory.findings(book) == []
        return Taken(before, writing_statements(said), state(book.here.execute))


def writing_statements(said: list[Any]) -> list[Any]:
    """Give what writes, once: SQLite tells a statement again for each trigger that it fires."""
    once = [one for one, _ in groupby(said)]
    return [one for one in once if not isinstance(one, str) or not one.lstrip().upper().startswith(READING)]


@dataclass
class Recorded:
    """What reached the disk, the state of the book after each confirmed operation, and what it names then."""

    before: bytes
    events: list[Event | Step] = field(default_factory=list)
    states: list[str] = field(default_factory=list)
    named: list[frozenset[str]] = field(default_factory=list)


def said_again(folder: Path, taken: Taken, synchronous: str = str(PRAGMAS["synchronous"])) -> Recorded:
    """Say the statements again through the recording file system, with the pragmas of the book."""
    folder.mkdir()
    (folder / FILE).write_bytes(taken.before)
    recorder = Recorder()
    events: list[Event | Step] = []
    database = apsw.Connection(str(folder / FILE), vfs="recording")
    try:
        for name, value in (PRAGMAS | {"synchronous": synchronous}).items():
            list(database.execute(f"PRAGMA {name} = {value}"))
        recorded = Recorded(taken.before, [], [state(database.execute)], [named(database.execute)])
        recorder.events.clear()
        for one in taken.done:
            if not isinstance(one, str):
                events.append(one)
                continue
            list(database.execute(one))
            events += recorder.events
            recorder.events.clear()
            if one.upper().startswith("COMMIT"):
                events.append(Event("done"))
                recorded.states.append(state(database.execute))
                recorded.named.append(named(database.execute))
        recorded.events = events
    finally:
        database.close()
        recorder.unregister()
    return recorded


class Tally:
    """Opens images and counts what is wrong with them; the same bytes are opened once."""

    def __init__(self, folder: Path, recorded: Recorded) -> None:
        self.folder = folder
        self.named = recorded.named
        self.order = {digest: number for number, digest in enumerate(recorded.states)}
        self.known: dict[str, int | str] = {}
        self.count: Counter[str] = Counter()
        self.lost_most = 0
        self.samples: list[tuple[dict[str, bytes], Left]] = []
        folder.mkdir()

    def take(self, image: dict[str, bytes], left: Left, confirmed: int) -> None:
        """Open one image, of a moment when so many operations were confirmed; `left` lay beside it."""
        key = hashlib.sha256(b"|".join(name.encode() + image[name] for name in sorted(image))).hexdigest()
        if key not in self.known:
            self.known[key] = self._opened(image)
            if len(self.known) % 250 == 0:
                self.samples.append((image, left))
        found = self.known[key]
        self.count["images"] += 1
        if isinstance(found, str):
            self.count[found] += 1
            return
        if found < confirmed:
            self.count["lost"] += 1
            self.lost_most = max(self.lost_most, confirmed - found)
        if not self.named[found] <= left.whole:
            self.count["without bytes"] += 1

    def _opened(self, image: dict[str, bytes]) -> int | str:
        """Give the number of the operation whose state this is, or what is wrong."""
        for file in self.folder.iterdir():
            file.unlink()
        for name, content in image.items():
            (self.folder / name).write_bytes(content)
        try:
            with closing(sqlite3.connect(self.folder / FILE, isolation_level=None)) as database:
                if database.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                    return "corrupt"
                return self.order.get(state(database.execute), "half")
        except sqlite3.DatabaseError:
            return "corrupt"


@pytest.fixture
def images(tmp_path: Path) -> Iterator[Path]:
    """Give a folder for images, in memory where there is one: here no disk needs to be synced."""
    memory = Path("/dev/shm")
    with TemporaryDirectory(dir=memory if memory.is_dir() else tmp_path) as folder:
        yield Path(folder) / "image"


def cut_everywhere(folder: Path, recorded: Recorded, most: int = 10**9, every: int = 1) -> Tally:
    """Cut the power after every event, or now and then, in every way."""
    tally, chance = Tally(folder, recorded), random.Random(20_260_331)
    disk, shelf, confirmed = Disk.holding({FILE: recorded.before}), Shelf(), 0
    for number, event in enumerate(recorded.events):
        if not isinstance(event, Event):
            shelf.take(event)
        elif event.what == "done":
            confirmed += 1
        else:
            disk.take(event)
        if number % every:
            continue
        for (_, image), left in zip(disk.images(chance), shelf.images(chance), strict=True):
            tally.take(image, left, confirmed)
        if tally.count["images"] >= most:
            break
    return tally


def wrong(tally: Tally) -> dict[str, int]:
    """Give what is wrong with the images that were opened."""
    return {what: count for what, count in tally.count.items() if what != "images"}


def samples_check_clean(folder: Path, tally: Tally) -> None:
    """Open images as the program does, with what was left beside them, and check each whole."""
    for number, (image, left) in enumerate(tally.samples):
        sample = folder / f"sample-{number}"
        for name, content in [*image.items(), *((f"originals/{n}", c) for n, c in left.files.items())]:
            (sample / name).parent.mkdir(parents=True, exist_ok=True)
            (sample / name).write_bytes(content)
        with Book.open(sample) as book:
            assert factory.findings(book) == []


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> Taken:
    return taken_down(tmp_path_factory.mktemp("real") / "book", WORK)


def test_the_work_said_again_gives_the_same_book(taken: Taken, tmp_path: Path) -> None:
    recorded = said_again(tmp_path / "again", taken)
    assert recorded.states[-1] == taken.after
    assert len(set(recorded.states)) == len(recorded.states) == taken.done.count("COMMIT") + 1
    kinds = {event.what for event in recorded.events if isinstance(event, Event)}
    assert kinds >= {"write", "sync", "cut", "done"}
    assert len(recorded.named[-1]) > 5


def test_a_power_cut_now_and_then_loses_nothing_that_was_confirmed(
    taken: Taken, tmp_path: Path, images: Path
) -> None:
    tally = cut_everywhere(images, said_again(tmp_path / "again", taken), every=131)
    assert tally.count["images"] >= 150
    assert wrong(tally) == {}
    tally.samples = tally.samples[:1]
    samples_check_clean(tmp_path, tally)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_power_cut_at_any_moment_loses_nothing_that_was_confirmed(
    taken: Taken, tmp_path: Path, images: Path
) -> None:
    tally = cut_everywhere(images, said_again(tmp_path / "again", taken))
    assert tally.count["images"] >= 20_000
    assert len(tally.known) >= 1_000
    assert wrong(tally) == {}
    assert len(tally.samples) >= 10
    samples_check_clean(tmp_path, tally)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_the_harness_is_alive_since_a_weaker_setting_does_lose_work(
    taken: Taken, tmp_path: Path, images: Path
) -> None:
    recorded = said_again(tmp_path / "again", taken, "normal")
    tally = cut_everywhere(images, recorded, most=3_000)
    assert tally.count["lost"] > 0
    assert tally.lost_most >= 1


@pytest.fixture(scope="module")
def filed(tmp_path_factory: pytest.TempPathFactory) -> Taken:
    return taken_down(tmp_path_factory.mktemp("filed") / "book", [desk_work.papers])


@pytest.mark.parametrize("forgotten", [None, Synced, NamesSynced])
def test_the_harness_is_alive_since_originals_that_are_not_synced_are_lost(
    filed: Taken, tmp_path: Path, images: Path, forgotten: type | None
) -> None:
    done = [one for one in filed.done if forgotten is None or not isinstance(one, forgotten)]
    recorded = said_again(tmp_path / "again", filed._replace(done=done))
    tally = cut_everywhere(images, recorded, every=23)
    assert (tally.count["without bytes"] > 0) is (forgotten is not None)

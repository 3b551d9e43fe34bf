"""Power cuts at every moment of import and payment: the book opens, whole, with all that was confirmed.

What the operations say to SQLite is taken down in a real run; it is then said again through a recording file
system, over the real tables and with the pragmas of the book. For every event the disk is rebuilt as a power
cut may leave it and opened by the SQLite that the program uses.
"""

import hashlib
import random
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

import apsw
import pytest

from collectdesk.operations import customers, payments, undo
from collectdesk.store import steps
from collectdesk.store.book import FILE, Book
from collectdesk.store.connection import PRAGMAS
from tests import factory
from tests.durability.recording_vfs import Disk, Event, Recorder

TABLES = (*steps.RECORD_TABLES, "journal_link", "journal_body", "journal_erasure")
ROUNDS = 8
Ask = Callable[[str], Iterable[tuple]]


def state(ask: Ask) -> str:
    """Give a digest of every row of the book."""
    total = hashlib.sha256()
    for table in TABLES:
        for row in ask(f"SELECT * FROM {table} ORDER BY 1"):
            total.update(repr(tuple(row)).encode())
    return total.hexdigest()


def work(book: Book, rounds: int) -> None:
    """Do what an owner does: lists imported, payments, a bounced cheque, a mistake undone."""
    for number in range(rounds):
        rows = 80 if number % 4 == 3 else 12
        factory.import_list(book, factory.open_items(rows, prefix=f"R{number}", paid=10))
        who = factory.customer(book, f"第{number}號客戶")
        claims = [factory.invoice(book, who, f"N-{number}-{n}") for n in range(2)]
        factory.payment(book, who, 15_000, {claims[0]: 10_000, claims[1]: 5_000})
        cheque = factory.payment(book, who, 5_000, {claims[1]: 5_000}, method="cheque")
        payments.end_payment(book, factory.NOW, cheque, "bounced", factory.days(3))
        factory.payment(book, who, 777)
        undo.undo(book, factory.LATER)
        entered = customers.CustomerEntered(f"改名{number}", "zh-Hant-TW", "TWD")
        customers.change_customer(book, factory.NOW, who, entered)


def taken_down(folder: Path, rounds: int) -> tuple[bytes, list[str]]:
    """Work on a real book; give its file before the work and every statement of the work that writes."""
    Book.create(folder).close()
    with Book.open(folder) as book:
        factory.customer(book, "already there")
    before = (folder / FILE).read_bytes()
    said: list[str] = []
    with Book.open(folder) as book:
        book.here.set_trace_callback(said.append)
        work(book, rounds)
        book.here.set_trace_callback(None)
        assert factory.findings(book) == []
        after = state(book.here.execute)
    return before, [*writing_statements(said), after]


def writing_statements(said: list[str]) -> list[str]:
    """Give what writes, once: SQLite tells a statement again for each trigger that it fires."""
    once = [one for one, _ in groupby(said)]
    return [one for one in once if not one.lstrip().upper().startswith(("SELECT", "PRAGMA"))]


@dataclass
class Recorded:
    """What reached the disk, and the state of the book after each confirmed operation."""

    before: bytes
    events: list[Event] = field(default_factory=list)
    states: list[str] = field(default_factory=list)


def said_again(folder: Path, before: bytes, statements: list[str], synchronous: str) -> Recorded:
    """Say the statements again through the recording file system, with the pragmas of the book."""
    folder.mkdir()
    (folder / FILE).write_bytes(before)
    recorder = Recorder()
    database = apsw.Connection(str(folder / FILE), vfs="recording")
    try:
        for name, value in (PRAGMAS | {"synchronous": synchronous}).items():
            list(database.execute(f"PRAGMA {name} = {value}"))
        recorded = Recorded(before, states=[state(database.execute)])
        recorder.events.clear()
        for statement in statements:
            list(database.execute(statement))
            if statement.upper().startswith("COMMIT"):
                recorder.events.append(Event("done"))
                recorded.states.append(state(database.execute))
        recorded.events = list(recorder.events)
    finally:
        database.close()
        recorder.unregister()
    return recorded


class Tally:
    """Opens images and counts what is wrong with them; the same bytes are opened once."""

    def __init__(self, folder: Path, recorded: Recorded) -> None:
        self.folder = folder
        self.order = {digest: number for number, digest in enumerate(recorded.states)}
        self.known: dict[str, int | str] = {}
        self.count: Counter[str] = Counter()
        self.lost_most = 0
        self.samples: list[dict[str, bytes]] = []
        folder.mkdir()

    def take(self, image: dict[str, bytes], confirmed: int) -> None:
        """Open one image, of a moment when so many operations were confirmed."""
        key = hashlib.sha256(b"|".join(name.encode() + image[name] for name in sorted(image))).hexdigest()
        if key not in self.known:
            self.known[key] = self._opened(image)
            if len(self.known) % 250 == 0:
                self.samples.append(image)
        found = self.known[key]
        self.count["images"] += 1
        if isinstance(found, str):
            self.count[found] += 1
        elif found < confirmed:
            self.count["lost"] += 1
            self.lost_most = max(self.lost_most, confirmed - found)

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


def cut_everywhere(folder: Path, recorded: Recorded, most: int = 10**9) -> Tally:
    """Cut the power after every event, in every way."""
    tally, chance = Tally(folder, recorded), random.Random(20_260_331)
    disk, confirmed = Disk.holding({FILE: recorded.before}), 0
    for event in recorded.events:
        if event.what == "done":
            confirmed += 1
        else:
            disk.take(event)
        for _, image in disk.images(chance):
            tally.take(image, confirmed)
        if tally.count["images"] >= most:
            break
    return tally


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, list[str], str]:
    before, said = taken_down(tmp_path_factory.mktemp("real") / "book", ROUNDS)
    return before, said[:-1], said[-1]


def test_the_work_said_again_gives_the_same_book(taken, tmp_path: Path) -> None:
    before, statements, after = taken
    recorded = said_again(tmp_path / "again", before, statements, str(PRAGMAS["synchronous"]))
    assert recorded.states[-1] == after
    assert len(set(recorded.states)) == len(recorded.states) == statements.count("COMMIT") + 1
    assert {event.what for event in recorded.events} >= {"write", "sync", "cut", "done"}


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_power_cut_at_any_moment_loses_nothing_that_was_confirmed(taken, tmp_path: Path) -> None:
    before, statements, _ = taken
    recorded = said_again(tmp_path / "again", before, statements, str(PRAGMAS["synchronous"]))
    tally = cut_everywhere(tmp_path / "image", recorded)
    assert tally.count["images"] >= 20_000
    assert len(tally.known) >= 1_000
    assert (tally.count["corrupt"], tally.count["half"], tally.count["lost"]) == (0, 0, 0)
    assert len(tally.samples) >= 10
    for number, image in enumerate(tally.samples):
        folder = tmp_path / f"sample-{number}"
        folder.mkdir()
        for name, content in image.items():
            (folder / name).write_bytes(content)
        with Book.open(folder) as book:
            # the power-cut disk holds the file of the book; the lists that were imported lie beside it
            assert set(factory.findings(book)) <= {"check-original-missing"}


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_the_harness_is_alive_since_a_weaker_setting_does_lose_work(taken, tmp_path: Path) -> None:
    before, statements, _ = taken
    recorded = said_again(tmp_path / "again", before, statements, "normal")
    tally = cut_everywhere(tmp_path / "image", recorded, most=6_000)
    assert tally.count["lost"] > 0
    assert tally.lost_most >= 1

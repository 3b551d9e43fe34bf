"""Killed at random moments of all that a desk does: the book opens unasked, with all that was confirmed."""

import json
import os
import random
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from collectdesk.store.book import FILE, Book
from tests import factory
from tests.durability import desk_work
from tests.durability.desk_work import CHAPTERS, Told

ROOT = Path(__file__).resolve().parents[2]
KILLS = 200
# the desk of another process: it works, begins with a given chapter, and tells each operation as it goes
DESK = """
import json, sys
from pathlib import Path
from collectdesk.store.book import Book
from tests.durability import desk_work

folder, mark, first = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
with Book.open(folder) as book:
    print(json.dumps(["", *desk_work.end(book)]), flush=True)
    for number in range(first, 10_000):
        chapter = desk_work.CHAPTERS[number % len(desk_work.CHAPTERS)]
        for told in desk_work.told(book, chapter(book, f"{mark}-{number}")):
            print(json.dumps(told), flush=True)
"""


@contextmanager
def desk(folder: Path, mark: str, first: int) -> Iterator[subprocess.Popen[str]]:
    """Let a desk work at the book in a process of its own."""
    process = subprocess.Popen(
        [sys.executable, "-c", DESK, str(folder), mark, str(first)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src") + os.pathsep + str(ROOT)},
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


def killed_after(folder: Path, mark: str, first: int, seconds: float, lines_first: int = 1) -> list[Told]:
    """Let a desk work, kill it so many seconds after it told so many lines, and give all it had told by then.

    The first line says that it is ready.
    """
    with desk(folder, mark, first) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(lines_first)]
        killer = threading.Timer(seconds, process.send_signal, [signal.SIGKILL])
        killer.start()
        lines += process.stdout.readlines()
        killer.join()
        assert process.wait() == -signal.SIGKILL
    # a line that the kill cut short was not told to anybody
    return [Told(*json.loads(line)) for line in lines if line.endswith("\n")]


def confirmed_are_there(folder: Path, told: list[Told]) -> None:
    """Open the book as if nothing had been: it holds every operation that was told, and at most one more."""
    done = [one for one in told if one.seq]
    with Book.open(folder) as book:
        assert factory.findings(book, done[-1].head) == []
        heads = dict(book.here.execute("SELECT seq, head FROM journal_link").fetchall())
        for one in done:
            assert heads.get(one.seq) == one.head, one.name
        # what was begun is there as a whole or not at all
        assert max(heads) - done[-1].seq in ({0} if told[-1] == done[-1] else {0, 1}), told[-1].name


def all_names(folder: Path) -> set[str]:
    """Give the names of all operations, by doing each."""
    with desk_work.new_book(folder) as book:
        names = {one.name for chapter in CHAPTERS for one in desk_work.told(book, chapter(book, "A"))}
        assert factory.findings(book) == []
    return names


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_what_was_confirmed_survives_two_hundred_kills(tmp_path: Path) -> None:
    chance = random.Random(20_260_331)
    confirmed: Counter[str] = Counter()
    cut_short: Counter[str] = Counter()
    interrupted = 0
    for number in range(KILLS):
        # a new book now and then keeps the checks quick
        folder = tmp_path / f"book-{number // 10}"
        if not folder.exists():
            desk_work.new_book(folder).close()
        told = killed_after(folder, f"K{number}", number, chance.uniform(0, 0.4))
        journal = folder / f"{FILE}-journal"
        interrupted += journal.exists() and journal.stat().st_size > 0
        confirmed_are_there(folder, told)
        confirmed.update(one.name for one in told if one.seq and one.name)
        cut_short[told[-1].name] += not told[-1].seq
    names = all_names(tmp_path / "all")
    assert confirmed.keys() == names
    assert confirmed.total() >= KILLS
    # some kills fell into the middle of a writing, and of many operations, or the test tried nothing
    assert interrupted >= 5
    assert len(+cut_short) >= len(names) // 2


@pytest.mark.parametrize("first", range(len(CHAPTERS)), ids=[chapter.__name__ for chapter in CHAPTERS])
def test_what_was_confirmed_survives_a_kill(tmp_path: Path, first: int) -> None:
    desk_work.new_book(tmp_path / "book").close()
    for number in range(2):
        told = killed_after(tmp_path / "book", f"K{number}", first, 0.05, lines_first=6)
        confirmed_are_there(tmp_path / "book", told)
        assert len(told) >= 6

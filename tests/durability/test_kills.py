"""Killed at random moments of import and payment: the book opens unasked, with all that was confirmed."""

import json
import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from collectdesk.store.book import FILE, Book
from tests import factory

ROOT = Path(__file__).resolve().parents[2]
KILLS = 200
# the desk of another process: it works and tells each operation only after it came back
DESK = """
import json, sys
from pathlib import Path
from collectdesk.domain.claims import propose_shares
from collectdesk.store.book import Book
from collectdesk.store.queries import invoices
from tests import factory

folder, mark = Path(sys.argv[1]), sys.argv[2]
with Book.open(folder) as book:
    def told(what):
        print(json.dumps([what, book.sitting[-1].seq, book.head()]), flush=True)
    print(json.dumps(["ready", 0, book.head()]), flush=True)
    for number in range(10_000):
        factory.import_list(book, factory.open_items(60, prefix=f"{mark}-{number}", paid=7))
        told("import")
        who = factory.customer(book, f"{mark} {number}")
        told("customer")
        for n in range(3):
            factory.invoice(book, who, f"{mark}-{number}-{n}")
            told("invoice")
        for minor in (4_000, 6_000, 9_000):
            shares = propose_shares(minor, invoices.open_claims(book.here, who, "TWD"))
            factory.payment(book, who, minor, {s.invoice_id: s.amount_minor for s in shares})
            told("payment")
"""


@contextmanager
def desk(folder: Path, mark: str) -> Iterator[subprocess.Popen[str]]:
    """Let a desk work at the book in a process of its own."""
    process = subprocess.Popen(
        [sys.executable, "-c", DESK, str(folder), mark],
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


def killed_after(folder: Path, mark: str, seconds: float) -> list[tuple[str, int, str]]:
    """Let a desk work, kill it so many seconds after it was ready, and give what it had told by then."""
    with desk(folder, mark) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline()]
        killer = threading.Timer(seconds, process.send_signal, [signal.SIGKILL])
        killer.start()
        lines += process.stdout.readlines()
        killer.join()
        assert process.wait() == -signal.SIGKILL
    # a line that the kill cut short was not told to anybody
    return [tuple(json.loads(line)) for line in lines if line.endswith("\n")]


def confirmed_are_there(folder: Path, told: list[tuple[str, int, str]]) -> None:
    """Open the book as if nothing had been, and look for every operation that was told."""
    with Book.open(folder) as book:
        assert factory.findings(book, told[-1][2] if told[-1][1] else None) == []
        heads = dict(book.here.execute("SELECT seq, head FROM journal_link").fetchall())
        for what, seq, head in told[1:]:
            assert heads.get(seq) == head, (what, seq)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_what_was_confirmed_survives_two_hundred_kills(tmp_path: Path) -> None:
    chance = random.Random(20_260_331)
    told_in_all, interrupted = 0, 0
    for number in range(KILLS):
        # a new book now and then keeps the checks quick
        folder = tmp_path / f"book-{number // 10}"
        if not folder.exists():
            Book.create(folder).close()
        told = killed_after(folder, f"K{number}", chance.uniform(0, 0.4))
        journal = folder / f"{FILE}-journal"
        interrupted += journal.exists() and journal.stat().st_size > 0
        confirmed_are_there(folder, told)
        told_in_all += len(told) - 1
    assert told_in_all >= KILLS
    # some kills fell into the middle of a writing, or the test tried nothing
    assert interrupted >= 5


def test_what_was_confirmed_survives_a_kill(tmp_path: Path) -> None:
    Book.create(tmp_path / "book").close()
    told = [one for n in range(2) for one in killed_after(tmp_path / "book", f"K{n}", 0.2)]
    assert {"import", "payment"} <= {one[0] for one in told}
    with Book.open(tmp_path / "book") as book:
        heads = {row[0] for row in book.here.execute("SELECT head FROM journal_link").fetchall()}
        assert {one[2] for one in told if one[1]} <= heads
        assert factory.findings(book) == []

"""A second process at the same book, for what one process cannot try on itself."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_START = (
    "import sys; from pathlib import Path; from datetime import datetime;"
    " from collectdesk.domain.problem import Problem; from collectdesk.store.book import Book;"
    " folder = Path(sys.argv[1]);"
)
OPEN = """
try:
    Book.open(folder).close(); print("opened", flush=True)
except Problem as problem:
    print(problem.code, flush=True)
"""
HOLD = """
book = Book.open(folder); print("opened", flush=True); sys.stdin.read()
"""


def start(code: str, *words: str | Path) -> subprocess.Popen[str]:
    """Start Python with `code` after the usual imports; `words` are its arguments."""
    return subprocess.Popen(
        [sys.executable, "-c", _START + code, *map(str, words)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src") + os.pathsep + str(ROOT)},
    )


def said(code: str, *words: str | Path) -> str:
    """Run `code` to its end and give what it printed."""
    process = start(code, *words)
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    return out.strip()


@contextmanager
def holding(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Let another process hold the book open."""
    process = start(HOLD, folder)
    try:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "opened"
        yield process
    finally:
        process.kill()
        process.communicate()

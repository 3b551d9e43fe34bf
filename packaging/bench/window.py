"""The window on a long book: never held by scrolling, and light.

Here the floor is the promise itself, 50 ms or 120 MiB, so a ratio of 1 is the goal.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import big_book
import measure

_HERE = Path(__file__).resolve().parent
_SCROLL_S = 0.05
_WEIGHT_MIB = 120.0


def run(sizes: tuple[int, ...] = (100_000, 1_000_000)) -> list[measure.Result]:
    """Measure the overdue page, one row per invoice, each book in a process of its own."""
    found: list[measure.Result] = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            big_book.make(Path(folder) / "book", size, 5000, paid=False).close()
            told = _job(Path(folder) / "book")
        name = f"{size:,} invoices"
        found += [
            measure.Result(f"scrolling, longest of 300 jumps, {name}", told["scrolling"], _SCROLL_S, 1),
            measure.Result(f"window, MiB, {name}", told["mib"], _WEIGHT_MIB, 1),
            measure.Result(f"first rows in the window, {name}", told["first_rows"], _SCROLL_S, 0),
            measure.Result(f"longest hold while filtering, {name}", told["filtering"], _SCROLL_S, 0),
            measure.Result(f"longest hold while sorting, {name}", told["sorting"], _SCROLL_S, 0),
        ]
    return found


def _job(book: Path) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, str(_HERE / "window_job.py"), str(book)],
        check=True,
        capture_output=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    told: dict[str, float] = json.loads(done.stdout)
    return told

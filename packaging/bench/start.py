"""From the start of the process to the first paint, against a bare main window with one SQLite table."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import big_book
import measure

_HERE = Path(__file__).resolve().parent


def run(times: int = 9) -> list[measure.Result]:
    """Measure on a book of 10,000 invoices; wall-clock medians of processes started by turns."""
    with tempfile.TemporaryDirectory() as folder:
        book = big_book.make(Path(folder) / "book", 10_000)
        file = str(book.file)
        book.close()
        ours: list[float] = []
        floor: list[float] = []
        for turn in range(times + 1):
            for taken, script in ((ours, "start_ours.py"), (floor, "start_floor.py")):
                seconds = _first_paint(script, file, folder)
                if turn:  # the first turn warms the file cache
                    taken.append(seconds)
    return [
        measure.Result(
            "start to first paint, 10,000 invoices", statistics.median(ours), statistics.median(floor), 1.5
        )
    ]


def _first_paint(script: str, file: str, home: str) -> float:
    """Start the script, which ends at its first paint; give the seconds it took."""
    kept = {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"), "XDG_CONFIG_HOME": home}
    # an installed program has its bytecode beside it
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"} | kept
    begin = time.perf_counter()
    subprocess.run(
        [sys.executable, str(_HERE / script), file], check=True, env=environment, stderr=subprocess.DEVNULL
    )
    return time.perf_counter() - begin

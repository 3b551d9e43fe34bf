"""A thousand reminder letters against stock ReportLab Platypus setting the same page, one process and two."""

import argparse
import json
import statistics
import subprocess
import sys
from pathlib import Path

import measure

_HERE = Path(__file__).resolve().parent


def run(count: int = 1_000, times: int = 3) -> list[measure.Result]:
    """Measure by turns, each job in a process of its own; seconds with imports and the loading of fonts.

    One process is counted in CPU seconds; two in seconds of the clock on both sides, the best of the turns,
    because whatever else runs on the machine takes from the second process first.
    """
    taken: dict[str, list[dict[str, float]]] = {}
    for _turn in range(times):
        for job in ("stock", "ours", "two", "stock-one", "ours-one"):
            taken.setdefault(job, []).append(_job(job, count))

    def middle(job: str, figure: str) -> float:
        return statistics.median(done[figure] for done in taken[job])

    def best(job: str) -> float:
        return min(done["wall"] for done in taken[job])

    return [
        measure.Result(f"{count:,} letters, one process", middle("ours", "cpu"), middle("stock", "cpu"), 0.5),
        measure.Result(f"{count:,} letters, two processes", best("two"), best("stock"), 0.33),
        measure.Result(
            f"{count:,} letters in one PDF", middle("ours-one", "cpu"), middle("stock-one", "cpu"), 1.0
        ),
        measure.Result(
            f"memory after {count:,} letters against a tenth (MiB)",
            middle("ours", "memory"),
            middle("ours", "memory_early"),
            1.1,
        ),
    ]


def _job(job: str, count: int) -> dict[str, float]:
    command = [sys.executable, str(_HERE / "letters_job.py"), job, str(count)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--n", type=int, default=1_000, help="how many letters")
    options.add_argument("--times", type=int, default=3, help="how often each job is done")
    chosen = options.parse_args()
    print(measure.table(run(chosen.n, chosen.times)))

"""How a speed is measured: ours and its floor by turns in one run, the median of each, and their ratio."""

import gc
import json
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Result:
    """One line of the table: seconds of ours and of the floor, and the ratio that is to be held.

    A goal of zero is a figure told without a promise; `limit_s` is an own limit in seconds where the goal is
    not a ratio.
    """

    job: str
    ours_s: float
    floor_s: float
    goal: float

    @property
    def ratio(self) -> float:
        """Give ours divided by the floor."""
        return self.ours_s / self.floor_s if self.floor_s else 0.0

    @property
    def holds(self) -> bool:
        """Tell whether the goal is met."""
        return not self.goal or self.ratio <= self.goal


def by_turns(
    job: str, ours: Callable[[], object], floor: Callable[[], object], goal: float, times: int = 7
) -> Result:
    """Run both by turns and give the medians of their CPU seconds; other programs then disturb little."""
    ours()
    floor()
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(times):
        for which, work in enumerate((ours, floor)):
            gc.collect()
            start = time.process_time()
            work()
            taken[which].append(time.process_time() - start)
    return Result(job, statistics.median(taken[0]), statistics.median(taken[1]), goal)


def table(results: list[Result]) -> str:
    """Give the results as a table for people."""
    lines = [f"{'job':<58} {'ours s':>9} {'floor s':>9} {'ratio':>7} {'goal':>6}"]
    for r in results:
        verdict = "" if r.holds else "  missed"
        goal = f"{r.goal:.2f}" if r.goal else "-"
        lines.append(f"{r.job:<58} {r.ours_s:>9.4f} {r.floor_s:>9.4f} {r.ratio:>7.2f} {goal:>6}{verdict}")
    return "\n".join(lines)


def keep(results: list[Result], target: Path) -> None:
    """Write the results as JSON: a list of job, ours_s, floor_s, ratio, goal."""
    target.parent.mkdir(parents=True, exist_ok=True)
    rows = [
        {"job": r.job, "ours_s": r.ours_s, "floor_s": r.floor_s, "ratio": r.ratio, "goal": r.goal}
        for r in results
    ]
    target.write_text(json.dumps(rows, indent=1) + "\n", "utf-8")

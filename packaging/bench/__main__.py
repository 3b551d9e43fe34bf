"""Measure the promised speeds: a table on the screen and `build/bench.json`.

Name groups to run only those: python packaging/bench overdue letters.
"""

import importlib
import sys
from pathlib import Path

import measure

GROUPS = ("start", "overdue", "window", "imports", "letters", "log")


def main(chosen: list[str]) -> int:
    """Run the chosen groups, or all; give 1 if a goal was missed."""
    unknown = set(chosen) - set(GROUPS)
    if unknown:
        print(f"There is no group {', '.join(sorted(unknown))}; choose from {', '.join(GROUPS)}.")
        return 2
    results: list[measure.Result] = []
    for group in chosen or GROUPS:
        print(f"Measuring {group} ...", flush=True)
        results += importlib.import_module(group).run()
    print(measure.table(results))
    target = Path(__file__).resolve().parents[2] / "build" / "bench.json"
    measure.keep(results, target)
    print(f"Written to {target}")
    return 0 if all(result.holds for result in results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

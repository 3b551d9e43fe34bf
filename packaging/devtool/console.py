"""What the tool says: a sentence per stage, a count while it lasts, all of the output only if it fails."""

import re
import subprocess
import sys
from collections import deque
from collections.abc import Mapping, Sequence
from pathlib import Path

# Without a terminal (a log of CI) only every so many counts become a line.
LINES_APART = 10
KEPT_LINES = 40


class Stop(Exception):  # noqa: N818 - a reason to stop, told in one sentence, not a fault of the tool
    """Raised when the tool cannot go on; its text tells the developer why and what to do."""


def say(sentence: str) -> None:
    """Print one sentence at once, so that it stands before the output of what it announces."""
    print(sentence, flush=True)


def follow(
    command: Sequence[str | Path], counted: str, total: int, environment: Mapping[str, str] | None = None
) -> None:
    """Run `command` quietly and count the lines that match the pattern `counted`, up to `total`.

    The first group of the pattern is shown beside the count. A failure raises Stop with the last lines.
    """
    pattern = re.compile(counted)
    last: deque[str] = deque(maxlen=KEPT_LINES)
    done = 0
    with subprocess.Popen(
        [str(part) for part in command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        env=environment,
    ) as process:
        for line in process.stdout or ():
            last.append(line)
            found = pattern.match(line)
            if found:
                done += 1
                _show(done, max(done, total), found.group(1))
    if done and sys.stdout.isatty():
        print()
    if process.returncode:
        raise Stop(f"{''.join(last)}That did not work: {Path(command[0]).name} said why above.")


def _show(done: int, total: int, what: str) -> None:
    """Show the count: in one line of a terminal, or as a line now and then in a log."""
    if sys.stdout.isatty():
        print(f"\r  {done} of {total}: {what[:48]:<48}", end="", flush=True)
    elif done % LINES_APART == 0 or done == total:
        print(f"  {done} of {total}", flush=True)

"""Start CollectDesk: the window, or a command in a terminal."""

import gc
import sys
from datetime import date
from pathlib import Path


def main() -> int:
    """Do what the command line asks for and give the exit code."""
    if getattr(sys, "frozen", False):
        # in a frozen program the processes that set letters start here, too
        import multiprocessing

        multiprocessing.freeze_support()
    # What a start loads is never given up again: looking for cycles in it would be a twentieth of its time.
    # The window has a collector of its own, and a command switches this one on again.
    gc.disable()
    from collectdesk.cli import command  # only now, when nothing looks for cycles

    return command.run(sys.argv[1:], _open_desk)


def _open_desk(folder: Path, today: date | None) -> int:
    from collectdesk import app  # a command in a terminal needs no Qt

    return app.run(folder, today)


if __name__ == "__main__":
    sys.exit(main())

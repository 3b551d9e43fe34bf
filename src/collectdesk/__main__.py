"""Start CollectDesk: the window, or a command in a terminal."""

import gc
import sys
from datetime import date
from pathlib import Path

from collectdesk.cli import command


def main() -> int:
    """Do what the command line asks for and give the exit code."""
    if getattr(sys, "frozen", False):
        # in a frozen program the processes that set letters start here, too
        import multiprocessing

        multiprocessing.freeze_support()
    return command.run(sys.argv[1:], _open_desk)


def _open_desk(folder: Path, today: date | None) -> int:
    # what is loaded and built now stays; the window has a collector of its own
    gc.disable()
    try:
        from collectdesk import app  # a command in a terminal needs no Qt

        return app.run(folder, today)
    finally:
        gc.enable()


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""The one tool of a developer, from a bare machine on: python3 packaging/dev.py COMMAND.

Without a command it lists them. It needs Python 3.11 to 3.14 and nothing else; what it does is in `devtool`.
"""

import shutil
import subprocess
import sys

OLDEST, NEWEST = (3, 11), (3, 14)


def main() -> int:
    """Give the exit code of the command; hand over to a fitting Python if this one is too old or too new."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        # Imported here because an older Python could not even read it.
        from devtool import commands

        return commands.main(sys.argv[1:])
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        other = shutil.which(f"python3.{minor}")
        if other and subprocess.call([other, "-c", ""], stderr=subprocess.DEVNULL) == 0:
            return subprocess.call([other, *sys.argv])
    print(f"CollectDesk needs Python 3.11 to 3.14; this is {sys.version.split()[0]}. Install one of them and")
    print(f"start again with it, for example: python3.13 packaging/dev.py {' '.join(sys.argv[1:])}")
    return 2


if __name__ == "__main__":
    sys.exit(main())

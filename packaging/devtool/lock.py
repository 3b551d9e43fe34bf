"""The lock: every package with version, markers and hashes, for all systems, but no place it came from."""

import re
import subprocess

from devtool.console import Stop, say
from devtool.environment import find_uv
from devtool.places import LOCK, ROOT

HEAD = "# Made by `python3 packaging/dev.py lock` from pyproject.toml; do not edit.\n"
_OPTION_OR_PLACE = re.compile(r"^\s*--(?!hash=)|://", re.MULTILINE)


def remake(arguments: list[str]) -> int:
    """Resolve pyproject.toml anew and write the lock; `--upgrade` takes newer versions. Needs uv."""
    uv = find_uv()
    if uv is None:
        raise Stop("Making the lock needs uv; installing from it does not.")
    say("Resolving pyproject.toml for all systems and Pythons.")
    _run(uv, "lock", *arguments)
    export = "export --frozen --format requirements-txt --no-header --no-annotate --no-emit-project"
    text = HEAD + _run(uv, *export.split(), "--all-groups")
    if names_a_place(text):
        raise Stop("The resolved list names a place or an option; the lock may hold neither.")
    LOCK.write_text(text, "utf-8", newline="\n")
    say(f"Wrote {LOCK.relative_to(ROOT)}.")
    return 0


def names_a_place(text: str) -> bool:
    """Tell whether a list of packages names an address, or has an option that could."""
    return _OPTION_OR_PLACE.search(text) is not None


def _run(*command: str) -> str:
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=False, text=True, encoding="utf-8")
    if done.returncode:
        raise Stop("uv could not resolve pyproject.toml; it said why above.")
    return done.stdout

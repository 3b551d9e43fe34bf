"""The commands of `packaging/dev.py`: each prepares, says what it does and gives an exit code."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from devtool import environment, libraries, lock
from devtool.console import Stop, say
from devtool.places import BUILD, PACKAGING, PROGRAMS, PYTHON, ROOT

TRANSLATIONS = PACKAGING / "translations.py"


class Command(NamedTuple):
    """A command: what it does, in words and in fact."""

    about: str
    do: Callable[[list[str]], int]


def main(arguments: Sequence[str]) -> int:
    """Run the command named first, with the rest as its own arguments; give the exit code."""
    if not arguments or arguments[0] not in COMMANDS:
        return _usage(arguments)
    name, *rest = arguments
    try:
        return COMMANDS[name].do(rest)
    except Stop as reason:
        print(reason, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def _usage(arguments: Sequence[str]) -> int:
    """List the commands; asked for it is no fault, after a wrong word it is."""
    asked = arguments[:1] in ([], ["help"], ["-h"], ["--help"])
    if not asked:
        say(f"There is no command {arguments[0]!r}.")
    say("python3 packaging/dev.py COMMAND\n")
    for name, command in COMMANDS.items():
        say(f"  {name:<13}{command.about}")
    return 0 if asked else 2


def prepare(*, display: bool = False) -> None:
    """Provide all that any command needs: system libraries and .venv."""
    libraries.provide(display=display, also=environment.lacking())
    environment.prepare()


def setup(arguments: list[str]) -> int:
    """Prepare, with all that a display needs where there is one."""
    prepare(display=libraries.has_display())
    say("Ready: python3 packaging/dev.py run")
    return 0


# one process for each core: half the time on two; words that follow, such as -n 0, win
SHARED_OUT = ("-n", "auto", "--dist", "worksteal")


def run(arguments: list[str]) -> int:
    """Open the desk on the sample book, or without a display make the tour of pictures in build/tour."""
    display = libraries.has_display()
    prepare(display=display)
    if display:
        say("Opening the desk on the sample book.")
        return _python("-m", "collectdesk", "desk", "--sample", *arguments)
    tour = BUILD / "tour"
    say(f"There is no display here: making the tour, pictures of every page and paper, in {tour}.")
    return _python(PACKAGING / "tour.py", "--out", tour, *arguments, offscreen=True)


def test(arguments: list[str]) -> int:
    """Run the tests without a display; `--all` adds the long ones, the rest goes to pytest."""
    prepare()
    chosen = [word for word in arguments if word != "--all"]
    if "--all" in arguments:
        say("Running all tests, the long ones too.")
        chosen = ["-m", "slow or not slow", *chosen]
    else:
        say("Running the tests; --all adds the long ones.")
    return _python("-m", "pytest", *SHARED_OUT, *chosen, offscreen=True)


def check(arguments: list[str]) -> int:
    """Run every check, also after one has failed; give 1 if any did."""
    prepare()
    checks: dict[str, list[str | Path]] = {
        "Style and small faults (ruff)": [PYTHON, "-m", "ruff", "check"],
        "Formatting (ruff format)": [PYTHON, "-m", "ruff", "format", "--check"],
        "Types (mypy --strict)": [PYTHON, "-m", "mypy"],
        "The one way down (import-linter)": [PROGRAMS / "lint-imports"],
        "Translations complete": [PYTHON, TRANSLATIONS, "--check"],
    }
    failed = []
    for title, command in checks.items():
        say(f"\n{title}")
        if _call(command):
            failed.append(title)
    say("\nFailed: " + "; ".join(failed) if failed else f"\nAll {len(checks)} checks passed.")
    return 1 if failed else 0


def _script(script: Path) -> Callable[[list[str]], int]:
    """Give a command that hands its arguments to a `script` of this folder, without a display."""

    def call(arguments: list[str]) -> int:
        prepare()
        return _python(script, *arguments, offscreen=True)

    return call


def _python(*arguments: str | Path, offscreen: bool = False) -> int:
    return _call([PYTHON, *arguments], offscreen=offscreen)


def _call(command: Sequence[str | Path], *, offscreen: bool = False) -> int:
    """Run `command` in the checkout and give its exit code; its output goes to ours."""
    extra = {"QT_QPA_PLATFORM": "offscreen"} if offscreen else {}
    words = [str(part) for part in command]
    return subprocess.run(words, cwd=ROOT, env={**os.environ, **extra}, check=False).returncode


COMMANDS = {
    "setup": Command("prepare this machine and .venv", setup),
    "run": Command("open the desk on the sample book; without a display make the tour in build/tour", run),
    "test": Command("run the tests; --all adds the long ones; the rest goes to pytest", test),
    "check": Command("style, formatting, types, layers, translations", check),
    "pictures": Command("make the pictures of every page and paper", _script(PACKAGING / "pictures.py")),
    "bench": Command("measure the speed against its floors", _script(PACKAGING / "bench" / "__main__.py")),
    "translations": Command("bring the translations up to date", _script(TRANSLATIONS)),
    "lock": Command("make packaging/requirements.lock anew; --upgrade takes newer versions", lock.remake),
}

"""The environment in .venv: exactly the locked packages, and the program itself as a link to src."""

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from devtool.console import Stop, follow, say
from devtool.places import ENVIRONMENT, LOCK, PROGRAMS, PROJECT, PYTHON, ROOT

# Written last, so that an interrupted set-up is made again from the start.
STAMP = ENVIRONMENT / "collectdesk-setup"


def lacking() -> list[str]:
    """Give the Debian packages that making .venv needs: Debian splits ensurepip off from Python."""
    if _made() == _wanted() or find_uv() or importlib.util.find_spec("ensurepip"):
        return []
    return [f"python3.{sys.version_info[1]}-venv"]


def prepare() -> None:
    """Make .venv agree with the lock and with pyproject.toml; quick where it does already."""
    made, wanted = _made(), _wanted()
    if made == wanted:
        return
    STAMP.unlink(missing_ok=True)
    uv = find_uv()
    if made[:1] != wanted[:1]:
        _make_environment(uv)
        _install_packages(uv)
    _install_program(uv)
    STAMP.write_text("\n".join(wanted), "utf-8")


def _made() -> list[str]:
    """Give what the stamp says .venv was made from; nothing if it is not whole."""
    return STAMP.read_text("utf-8").split() if STAMP.is_file() and PYTHON.exists() else []


def _wanted() -> list[str]:
    """Give what .venv has to be made from: packages for this Python, and the program."""
    python = f"{sys.implementation.name} {sys.version_info[:2]} {sys.platform}"
    return [_digest(LOCK.read_bytes() + python.encode()), _digest(PROJECT.read_bytes())]


def find_uv() -> str | None:
    """Give the path of uv if it is here and starts (a pyenv shim may exist for a uv that does not)."""
    uv = shutil.which("uv")
    if uv and subprocess.run([uv, "--version"], capture_output=True, check=False).returncode == 0:
        return uv
    return None


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _make_environment(uv: str | None) -> None:
    """Make an empty .venv in the place of any older one."""
    say(f"Making the environment .venv for Python {sys.version.split()[0]}.")
    # From inside an older .venv: the new one is made by the Python that stands behind it.
    python = str(getattr(sys, "_base_executable", None) or sys.executable)
    try:
        if ENVIRONMENT.exists():
            shutil.rmtree(ENVIRONMENT)
    except OSError as reason:
        raise Stop(f"The old .venv cannot be removed; close what runs in it ({reason}).") from reason
    if uv:
        _run(uv, "venv", "--quiet", "--python", python, str(ENVIRONMENT))
    else:
        _run(python, "-m", "venv", str(ENVIRONMENT))


def _install_packages(uv: str | None) -> None:
    """Install the packages of the lock; each file must have the hash that the lock names."""
    # those with a marker are for other systems, most of them
    total = len(re.findall(r"^\w\S*==\S+ \\$", LOCK.read_text("utf-8"), re.MULTILINE))
    say(f"Installing {total} packages of packaging/{LOCK.name} into .venv (about 400 MB).")
    exact = ["--require-hashes", "--only-binary", ":all:", "-r", str(LOCK)]
    if uv:
        # on a terminal uv shows how far it is
        quiet = [] if sys.stdout.isatty() else ["--quiet"]
        _run(uv, "pip", "install", *quiet, "--python", str(PYTHON), "--compile-bytecode", *exact)
    else:
        pip: list[str | Path] = [PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
        # the last step, "Installing collected packages", is the longest and counts as one more
        counted = r"(?:Collecting |(?=Installing collected))(\S+?)[=;\s]"
        follow([*pip, *exact], counted=counted, total=total + 1)


def _install_program(uv: str | None) -> None:
    """Put the program itself into .venv, by the locked hatchling and as a link to src."""
    say("Linking the program into .venv and compiling it.")
    local = ["--no-deps", "--no-build-isolation", "-e", str(ROOT)]
    # hatchling is found as a program only if the environment's own come first
    path = f"{PROGRAMS}{os.pathsep}{os.environ.get('PATH', '')}"
    if uv:
        _run(uv, "pip", "install", "--quiet", "--python", str(PYTHON), *local, path=path)
    else:
        _run(str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *local, path=path)
    _run(str(PYTHON), "-m", "compileall", "-q", str(ROOT / "src"))


def _run(*command: str, path: str | None = None) -> None:
    environment = {**os.environ, "PATH": path} if path else None
    done = subprocess.run(command, check=False, env=environment)
    if done.returncode:
        raise Stop(f"That did not work: {Path(command[0]).name} said why above.")

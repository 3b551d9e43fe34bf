"""The one way in which the program writes a file: whole or not at all, and on the disk when it returns."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO


def write(target: Path, content: bytes) -> None:
    """Write `content` to `target`: a temporary file beside it, flush, fsync, rename, fsync of the folder.

    An older file of that name survives any failure; OSError is passed on and nothing is left behind.
    """
    write_with(target, lambda out: out.write(content))


def write_with(target: Path, fill: Callable[[BinaryIO], object]) -> None:
    """Write what `fill` puts into the open file to `target`, with the same promise as `write`."""
    make_folder(target.parent)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=".part")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as out:
            fill(out)
            out.flush()
            os.fsync(out.fileno())
        temporary.chmod(0o644)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def make_folder(folder: Path) -> None:
    """Make `folder`, and those above it that are missing; their names are on the disk when it returns."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    for one in reversed(missing):
        sync_folder(one.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` durable; Windows has no such call and journals names itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

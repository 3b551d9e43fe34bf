"""Writing a file: whatever call of the system fails, the file is the old one or the new one, never half."""

import errno
import os
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from collectdesk import files

OLD, NEW = b"old" * 5_000, b"new" * 9_000


class Disk:
    """Counts the calls that reach the disk and lets the n-th one fail."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, fail_at: int) -> None:
        self.calls: list[str] = []
        self.fail_at = fail_at
        for owner, name in (
            (os, "fsync"), (os, "fdopen"), (os, "open"), (Path, "replace"), (Path, "chmod"), (Path, "mkdir"),
            (tempfile, "mkstemp"),
        ):  # fmt: skip
            monkeypatch.setattr(owner, name, self.counted(name, getattr(owner, name)))

    def counted(self, name: str, call: Callable) -> Callable:
        def may_fail(*args, **kwargs):
            self.reached(name)
            return call(*args, **kwargs)

        return may_fail

    def reached(self, name: str) -> None:
        self.calls.append(name)
        if len(self.calls) == self.fail_at:
            raise OSError(errno.ENOSPC, f"no space at {name}")


def filled_through(disk: Disk) -> Callable:
    """Give a `fill` whose every piece is a call of the disk."""

    def fill(out) -> None:
        for at in range(0, len(NEW), 9_000):
            disk.reached("write")
            out.write(NEW[at : at + 9_000])

    return fill


@pytest.mark.parametrize("older", [OLD, None])
def test_whichever_call_fails_the_file_is_old_or_new(tmp_path: Path, older: bytes | None) -> None:
    target = tmp_path / "folder" / "letter.pdf"
    outcomes: list[bytes | None] = []
    for number in range(1, 100):
        target.unlink(missing_ok=True)
        if older is not None:
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(older)
        with pytest.MonkeyPatch.context() as patch:
            disk = Disk(patch, number)
            try:
                files.write_with(target, filled_through(disk))
                failed = False
            except OSError:
                failed = True
        content = target.read_bytes() if target.exists() else None
        assert content in (older, NEW)
        outcomes.append(content)
        assert [path.name for path in target.parent.glob("*")] == ([] if content is None else [target.name])
        if not failed:
            break
    assert content == NEW
    assert number > 8, "some call was not counted"
    # what failed before the rename left the old file
    assert outcomes.count(older) >= 7


def test_the_bytes_are_on_the_disk_before_the_name_and_the_name_before_the_return(tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        disk = Disk(patch, -1)
        files.write_with(tmp_path / "x", filled_through(disk))
    order = [call for call in disk.calls if call in ("write", "fsync", "replace")]
    assert order == ["write", "write", "write", "fsync", "replace", "fsync"]


@pytest.mark.parametrize("error", [KeyboardInterrupt, ValueError, MemoryError])
def test_whatever_the_writer_raises_nothing_is_left_behind(
    tmp_path: Path, error: type[BaseException]
) -> None:
    (tmp_path / "x").write_bytes(OLD)

    def fill(out) -> None:
        out.write(b"half")
        raise error

    with pytest.raises(error):
        files.write_with(tmp_path / "x", fill)
    assert [path.name for path in tmp_path.iterdir()] == ["x"]
    assert (tmp_path / "x").read_bytes() == OLD


def test_a_written_file_can_be_read_by_others(tmp_path: Path) -> None:
    files.write(tmp_path / "new" / "x", NEW)
    assert (tmp_path / "new" / "x").read_bytes() == NEW
    assert stat.S_IMODE((tmp_path / "new" / "x").stat().st_mode) == 0o644


def test_a_folder_of_that_name_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    with pytest.raises(OSError, match="x"):
        files.write(tmp_path / "x", NEW)
    assert [path.name for path in tmp_path.rglob("*")] == ["x"]

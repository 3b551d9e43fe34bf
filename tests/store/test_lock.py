"""The lock of a book."""

import subprocess
import sys

import pytest

from collectdesk.store.lock import Lock

_HOLD = """
import sys
from pathlib import Path
from collectdesk.store.lock import Lock
lock = Lock.taken(Path(sys.argv[1]))
print("held" if lock else "refused", flush=True)
sys.stdin.read()
"""


def _other(file):
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    return holder, holder.stdout.readline().strip()


def test_a_lock_is_had_once(tmp_path):
    file = tmp_path / "desk.lock"
    first = Lock.taken(file)
    assert first is not None
    assert Lock.taken(file) is None
    first.release()
    second = Lock.taken(file)
    assert second is not None
    second.release()


def test_another_process_is_refused_while_the_lock_is_held(tmp_path):
    file = tmp_path / "desk.lock"
    lock = Lock.taken(file)
    refused, told = _other(file)
    with refused:
        assert told == "refused"
        refused.communicate()
    lock.release()
    holder, told = _other(file)
    with holder:
        assert told == "held"
        assert Lock.taken(file) is None
        holder.communicate()
    freed = Lock.taken(file)
    assert freed is not None
    freed.release()


def test_a_killed_process_leaves_no_lock(tmp_path):
    file = tmp_path / "desk.lock"
    holder, told = _other(file)
    with holder:
        assert told == "held"
        holder.kill()
    lock = Lock.taken(file)
    assert lock is not None
    lock.release()


def test_the_file_of_a_lock_stays_and_is_never_emptied(tmp_path):
    file = tmp_path / "desk.lock"
    file.write_bytes(b"kept")
    Lock.taken(file).release()
    assert file.read_bytes() == b"kept"


def test_releasing_twice_lets_nobody_elses_file_go(tmp_path):
    lock = Lock.taken(tmp_path / "desk.lock")
    lock.release()
    with (tmp_path / "other").open("wb") as other:
        lock.release()
        other.write(b"still open")


def test_a_lock_in_no_folder_is_an_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        Lock.taken(tmp_path / "missing" / "desk.lock")

"""The lock of a book: one desk at a time, and a crash leaves none behind."""

import errno
import os
import sys
from pathlib import Path
from typing import Self

LOCK_FILE = "desk.lock"
_BUSY = (errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK)


class Lock:
    """Held from `taken` to `release`; the system frees it when the process ends, however it ends.

    The file stays where it is: removed, it could be locked twice under one name.
    """

    def __init__(self, handle: int) -> None:
        self._handle: int | None = handle

    @classmethod
    def taken(cls, file: Path) -> Self | None:
        """Give the lock on `file`, which is made if missing; None if somebody has it.

        Raise OSError if the file cannot be made or locked.
        """
        handle = os.open(file, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            _lock(handle)
        except OSError as error:
            os.close(handle)
            if error.errno in _BUSY:
                return None
            raise
        return cls(handle)

    def release(self) -> None:
        """Let others have it; closing the file gives the lock up."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

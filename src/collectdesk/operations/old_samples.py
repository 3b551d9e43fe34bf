"""Old sample books: one is made a day, and those nobody wrote in are not kept for ever."""

import os
import shutil
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from collectdesk import paths
from collectdesk.store.book import FILE
from collectdesk.store.lock import LOCK_FILE, Lock

_KEPT = timedelta(days=7)


def mark_fresh(book: Path, day: date) -> None:
    """Date the file of the sample book in the folder `book` so that any later change of it shows."""
    os.utime(book / FILE, (_noon(day), _noon(day)))


def remove_old(place: Path, today: date) -> None:
    """Remove the sample books in `place` made over a week before `today`.

    One in which something was entered since stays, one that is open too; so does every other folder. What
    the system refuses to remove stays for the next time.
    """
    try:
        folders = [folder for folder in place.iterdir() if folder.is_dir() and not folder.is_symlink()]
    except OSError:
        return
    for folder in folders:
        day = paths.day_of_sample(folder)
        if day is not None and today - day > _KEPT:
            _remove(folder, day)


def _remove(folder: Path, day: date) -> None:
    try:
        if (folder / FILE).stat().st_mtime != _noon(day):
            return
        lock = Lock.taken(folder / LOCK_FILE)
    except OSError:
        return
    if lock is None:
        return
    shutil.rmtree(folder, ignore_errors=True)
    lock.release()
    # Windows removes no file that is open, such as the lock
    shutil.rmtree(folder, ignore_errors=True)


def _noon(day: date) -> float:
    return datetime.combine(day, time(12), UTC).timestamp()

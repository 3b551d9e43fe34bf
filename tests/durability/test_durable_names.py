"""Names are durable too: of a new book, and of bytes that a filing left unsynced when it was cut short."""

import os
import random
from hashlib import sha256
from pathlib import Path

import pytest

from collectdesk.store import originals
from collectdesk.store.book import Book
from tests.durability.recording_folder import Shelf, Step, watched

CONTENT = b"contract" * 500


def shelf_after(steps: list[Step]) -> Shelf:
    """Give the shelf on which all these steps happened."""
    shelf = Shelf()
    for step in steps:
        shelf.take(step)
    return shelf


def cut_short(folder: Path, at: int) -> bool:
    """Keep the bytes, but stop before the sync with this number; give whether there was one."""
    fsync, left = os.fsync, [at]

    def stops(handle: int) -> None:
        left[0] -= 1
        if left[0] == 0:
            raise OSError("stopped")
        fsync(handle)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", stops)
        try:
            originals.keep(folder, CONTENT)
        except OSError:
            return True
    return False


@pytest.mark.parametrize("at", range(1, 6))
def test_bytes_are_on_the_disk_when_they_are_kept_whatever_an_earlier_filing_left(
    tmp_path: Path, at: int
) -> None:
    steps: list[Step] = []
    with watched(tmp_path, steps.append):
        stopped = cut_short(tmp_path, at)
        assert originals.keep(tmp_path, CONTENT) == sha256(CONTENT).hexdigest()
    shelf = shelf_after(steps)
    found = [left.whole for left in shelf.images(random.Random(at))]
    assert found == [{sha256(CONTENT).hexdigest()}] * len(found)
    # the new folder's name, the bytes, their name, and once more what is above: four syncs can be missed
    assert stopped is (at <= 4)


def test_the_folders_of_a_new_book_are_on_the_disk_when_it_is_made(tmp_path: Path) -> None:
    steps: list[Step] = []
    with watched(tmp_path, steps.append):
        Book.create(tmp_path / "mine" / "shop").close()
    assert shelf_after(steps).names.keys() >= {
        "mine", "mine/shop", "mine/shop/originals", "mine/shop/backups", "mine/shop/book.db",
    }  # fmt: skip

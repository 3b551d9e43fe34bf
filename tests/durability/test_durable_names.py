"""Filing is durable or told: names are synced too, also those that a filing left when it was cut short."""

import errno
import os
import random
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest

from collectdesk.domain.problem import Problem
from collectdesk.operations import documents
from collectdesk.store import originals
from collectdesk.store.book import Book
from tests import factory
from tests.durability.recording_folder import Shelf, Step, watched

CONTENT = b"contract" * 500


def shelf_after(steps: list[Step]) -> Shelf:
    """Give the shelf on which all these steps happened."""
    shelf = Shelf()
    for step in steps:
        shelf.take(step)
    return shelf


def stopped(act: Callable[[], object], at: int, error: int = errno.ENOSPC) -> str:
    """Do something, but fail at the sync with this number; give the code of what was said, if it was."""
    fsync, left = os.fsync, [at]

    def fails(handle: int) -> None:
        left[0] -= 1
        if left[0] == 0:
            raise OSError(error, "failed")
        fsync(handle)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", fails)
        try:
            act()
        except Problem as problem:
            return problem.code
    return ""


@pytest.mark.parametrize("at", range(1, 6))
def test_bytes_are_on_the_disk_when_they_are_kept_whatever_an_earlier_filing_left(
    tmp_path: Path, at: int
) -> None:
    steps: list[Step] = []
    with watched(tmp_path, steps.append):
        said = stopped(lambda: originals.keep(tmp_path, CONTENT), at)
        assert originals.keep(tmp_path, CONTENT) == sha256(CONTENT).hexdigest()
    shelf = shelf_after(steps)
    found = [left.whole for left in shelf.images(random.Random(at))]
    assert found == [{sha256(CONTENT).hexdigest()}] * len(found)
    # the new folder's name, the bytes, their name, and once more what is above: four syncs can be missed
    assert said == ("disk-full" if at <= 4 else "")


def test_the_folders_of_a_new_book_are_on_the_disk_when_it_is_made(tmp_path: Path) -> None:
    steps: list[Step] = []
    with watched(tmp_path, steps.append):
        Book.create(tmp_path / "mine" / "shop").close()
    assert shelf_after(steps).names.keys() >= {
        "mine", "mine/shop", "mine/shop/originals", "mine/shop/backups", "mine/shop/book.db",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("error", "code"),
    [(errno.ENOSPC, "disk-full"), (errno.EIO, "disk-error"), (errno.EROFS, "book-readonly")],
)
def test_whichever_sync_fails_a_document_is_not_filed_and_the_owner_is_told_why(
    book: Book, error: int, code: str
) -> None:
    before, said = factory.images(book), []
    for at in range(1, 20):
        file = partial(documents.file_document, book, factory.NOW, CONTENT + bytes([at]), "a.pdf")
        said.append(stopped(file, at, error))
        if not said[-1]:
            break
        assert factory.images(book) == before
        assert factory.findings(book) == []
    # before the transaction and, once more, in it
    assert said == [code] * 6 + [""]
    assert factory.findings(book) == []

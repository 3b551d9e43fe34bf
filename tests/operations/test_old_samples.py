"""Sample books of earlier weeks go; whatever somebody wrote in, has open or made otherwise stays."""

import os
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from collectdesk import paths
from collectdesk.operations.business import change_setting
from collectdesk.operations.old_samples import mark_fresh, remove_old
from collectdesk.operations.sample import ready_sample
from collectdesk.store.book import FILE, Book

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
WEEK = timedelta(days=7)


def sample_of(place: Path, day: date, ending: str = "") -> Path:
    """Make a book of that day as a sample lies there; what is in it does not matter here."""
    folder = place / f"sample-{day.isoformat()}{ending}"
    Book.create(folder).close()
    mark_fresh(folder, day)
    return folder


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return sample_of(tmp_path, TODAY - WEEK - timedelta(days=1))


def test_a_sample_older_than_a_week_is_removed_whole(old: Path) -> None:
    (old / "originals" / "more").mkdir(parents=True)
    remove_old(old.parent, TODAY)
    assert not old.exists()


def test_those_of_a_week_and_of_later_days_stay(tmp_path: Path) -> None:
    kept = [sample_of(tmp_path, TODAY + timedelta(days=days)) for days in (-7, -1, 0, 30)]
    remove_old(tmp_path, TODAY)
    assert all((folder / FILE).exists() for folder in kept)


def test_every_seed_of_an_old_day_is_removed(tmp_path: Path) -> None:
    folder = sample_of(tmp_path, TODAY - 2 * WEEK, "-42")
    remove_old(tmp_path, TODAY)
    assert not folder.exists()


def test_a_sample_somebody_wrote_in_stays(old: Path) -> None:
    with Book.open(old) as book:
        change_setting(book, NOW, "reminder_pay_by_days", 14)
    remove_old(old.parent, TODAY)
    assert (old / FILE).exists()


def test_a_sample_that_was_only_looked_at_goes(old: Path) -> None:
    with Book.open(old) as book:
        assert book.head()
    remove_old(old.parent, TODAY)
    assert not old.exists()


@pytest.fixture
def opened(old: Path) -> Iterator[Book]:
    with Book.open(old) as book:
        yield book


def test_a_sample_that_is_open_stays_and_can_be_written(opened: Book) -> None:
    remove_old(opened.folder.parent, TODAY)
    change_setting(opened, NOW, "reminder_pay_by_days", 14)
    assert opened.file.exists()


@pytest.mark.parametrize(
    "name", ["book", "sample", "sample-2026-02-30", "sample-2026-01-01-copy", "sample-2026-1-1"]
)
def test_a_folder_of_another_name_stays(tmp_path: Path, name: str) -> None:
    Book.create(tmp_path / name).close()
    os.utime(tmp_path / name / FILE, (0, 0))
    remove_old(tmp_path, TODAY)
    assert (tmp_path / name / FILE).exists()


def test_a_folder_of_that_name_with_something_else_in_it_stays(tmp_path: Path) -> None:
    folder = tmp_path / "sample-2026-01-01"
    folder.mkdir()
    (folder / "mine.txt").write_text("mine", "utf-8")
    remove_old(tmp_path, TODAY)
    assert (folder / "mine.txt").exists()


def test_a_link_to_a_book_elsewhere_is_not_followed(old: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    old.rename(elsewhere)
    old.symlink_to(elsewhere, target_is_directory=True)
    remove_old(tmp_path, TODAY)
    assert (elsewhere / FILE).exists()


def test_a_place_that_is_not_there_is_no_fault(tmp_path: Path) -> None:
    remove_old(tmp_path / "none", TODAY)
    assert not (tmp_path / "none").exists()


def test_a_new_sample_clears_the_place_for_samples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "place", lambda _kind: tmp_path)
    old, own = sample_of(tmp_path, TODAY - 2 * WEEK), tmp_path / "elsewhere"
    ready_sample(own, TODAY)
    assert old.exists(), "a sample made elsewhere has no business in the place for samples"
    ready_sample(paths.sample_book(TODAY), TODAY)
    assert not old.exists()
    ready_sample(paths.sample_book(TODAY + 2 * WEEK), TODAY + 2 * WEEK)
    assert not paths.sample_book(TODAY).exists()

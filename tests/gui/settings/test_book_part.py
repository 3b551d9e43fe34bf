"""The book in the settings: its place, copies, other books, and the check."""

import sqlite3
import sys

import pytest

from collectdesk.gui.settings import other_book
from collectdesk.gui.settings.page import SettingsPage
from collectdesk.store.book import Book
from collectdesk.store.check import check


@pytest.fixture
def part(window):
    window.show_page("settings", "book")
    page = window.page()
    assert isinstance(page, SettingsPage)
    return page.book


def test_it_says_where_the_book_lies_and_warns_of_nothing_in_a_plain_folder(part, desk):
    assert str(desk.book.folder) in part._place.text()
    assert not part.warning.isVisible()


@pytest.mark.parametrize("folder", ["OneDrive - Studio", "Dropbox", "Google Drive", "iCloud Drive"])
def test_a_folder_that_is_copied_by_a_service_is_explained(part, tmp_path, folder):
    told = part._warning(tmp_path / folder / "CollectDesk")
    assert folder.split(" - ")[0] in told
    assert "only copies" in told


def test_a_copy_is_whole_and_opens(part, desk, tmp_path, qtbot):
    target = tmp_path / "stick"
    target.mkdir()
    part.copy_to(target)
    qtbot.waitUntil(lambda: part.copied is not None)
    assert part.copied == target / "CollectDesk 2026-11-21"
    assert str(part.copied) in part.result.text()
    with Book.open(part.copied) as copy:
        assert check(copy).findings == ()
        assert copy.head() == desk.book.head()


def test_a_second_copy_of_a_day_gets_a_name_of_its_own(part, tmp_path, qtbot):
    for name in ("CollectDesk 2026-11-21", "CollectDesk 2026-11-21 (2)"):
        part._say_copied(None)
        part.copy_to(tmp_path)
        qtbot.waitUntil(lambda: part.copied is not None)
        assert part.copied.name == name


def test_a_copy_inside_the_book_is_refused(part, desk):
    for folder in (desk.book.folder, desk.book.folder / "backups"):
        part.copy_to(folder)
        assert "another folder" in part.result.text()
        assert part.copied is None


def test_a_folder_without_a_book_is_told(part, tmp_path):
    part.open_other(tmp_path)
    assert "book.db" in part.result.text()


def test_this_book_is_not_opened_twice(part, desk):
    part.open_other(desk.book.folder)
    assert "already" in part.result.text()


def test_another_book_is_opened_by_the_same_program(tmp_path):
    program, arguments = other_book.command(tmp_path)
    assert program == sys.executable
    assert arguments == ["-m", "collectdesk", "--book", str(tmp_path), "desk"]


def test_the_check_tells_that_all_is_well_with_counts_and_code(part, desk, qtbot):
    part.check.start.click()
    qtbot.waitUntil(lambda: part.check.report is not None)
    told = part.check.told.text()
    assert "Everything is as it should be" in told
    assert desk.book.head()[:4] in told
    assert not part.check.details.isVisible()
    qtbot.waitUntil(part.check.start.isEnabled)


def test_nobody_is_offered_to_stop_a_check_that_goes_through_in_one_go(part, desk, qtbot):
    with qtbot.waitSignal(desk.tasks.started) as started:
        part.check.run()
    assert not started.args[0].cancellable
    qtbot.waitUntil(lambda: part.check.report is not None)


def test_the_check_names_what_was_changed_past_the_program(part, desk, qtbot):
    past = sqlite3.connect(desk.book.file)
    past.execute("UPDATE invoice SET note = 'changed elsewhere' WHERE id = 2")
    past.commit()
    past.close()
    part.check.run()
    qtbot.waitUntil(lambda: part.check.report is not None)
    assert part.check.details.isVisible()
    assert "the invoices" in part.check.details.toPlainText()


def test_a_code_the_journal_never_had_is_found(part, qtbot):
    part.check.head.set_text("abcd " * 8)
    part.check.run()
    qtbot.waitUntil(lambda: part.check.report is not None)
    assert "never had the code" in part.check.details.toPlainText()

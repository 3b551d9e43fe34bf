"""The line above the sample and above copies: nobody takes them for the book of the business."""

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtWidgets import QPushButton

from collectdesk import paths
from collectdesk.gui.desk import Desk
from collectdesk.gui.main_window import MainWindow
from collectdesk.gui.whose_book import WhoseBook
from collectdesk.operations.copies import copy_now
from collectdesk.store.book import Book
from tests.gui.conftest import NOW, TODAY


@pytest.fixture(autouse=True)
def places(tmp_path, monkeypatch):
    for name in ("DATA", "CONFIG", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    # other systems do not ask the desktop
    monkeypatch.setattr(paths, "place", lambda kind: tmp_path / kind / "CollectDesk")


@pytest.fixture
def line_of(preferences, qtbot):
    """Give the line above a window on the book in a folder, None if there is none."""
    opened = []

    def line(book):
        desk = Desk(book, preferences, "en", lambda: NOW)
        window = MainWindow(desk)
        qtbot.addWidget(window)
        window.show()
        opened.append((desk, window))
        return window.findChild(WhoseBook)

    yield line
    for desk, window in opened:
        window.close()
        desk.close()


def test_the_sample_says_what_it_is_and_leads_to_the_owners_own_book(line_of, qtbot, monkeypatch):
    started = []
    monkeypatch.setattr(QProcess, "startDetached", lambda *words: started.append(words) or (True, 1))
    with Book.create(paths.sample_book(TODAY)) as book:
        line = line_of(book)
        assert line.isVisible()
        assert line.told.text() == "This is the sample book; nothing here is yours."
        button = line.findChild(QPushButton)
        assert button.text() == "Start my own book"
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [words[1][-3:] for words in started] == [["--book", str(paths.default_book()), "desk"]]


def test_the_sample_opens_the_owners_own_book_where_there_is_one(line_of):
    Book.create(paths.default_book()).close()
    with Book.create(paths.sample_book(TODAY)) as book:
        assert line_of(book).findChild(QPushButton).text() == "Open my own book"


def test_a_copy_says_when_it_was_made_and_that_work_in_it_stays_in_it(line_of, filled, tmp_path):
    target = copy_now(filled, tmp_path / "stick", TODAY)
    with Book.open(target) as copy:
        line = line_of(copy)
        assert "copy of your book, made on 21 Nov 2026" in line.told.text()
        assert line.findChild(QPushButton) is None
    assert line_of(filled) is None


def test_a_copy_put_in_the_place_of_the_book_is_the_book(line_of, filled):
    with Book.open(copy_now(filled, paths.default_book(), TODAY)) as book:
        assert line_of(book) is None


def test_a_book_in_another_folder_has_only_its_title(line_of, tmp_path):
    with Book.create(tmp_path / "sample-2026-11-21") as book:
        assert line_of(book) is None

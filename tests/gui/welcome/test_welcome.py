"""The first start: a name, one of three ways, and a book that can be opened."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from collectdesk import app as application
from collectdesk.gui import preferences as keys
from collectdesk.gui.welcome.begin import begin
from collectdesk.gui.welcome.start import EMPTY, IMPORT, SAMPLE
from collectdesk.gui.welcome.welcome import Welcome
from collectdesk.store.book import Book
from collectdesk.store.check import check
from collectdesk.store.queries.business import business
from tests.gui.chinese import type_in
from tests.gui.conftest import NOW


@pytest.fixture
def welcome(qtbot, tmp_path):
    made = Welcome("en", tmp_path / "book", importing=True)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def act(do) -> None:
    """Do something with the next modal window as soon as it is there."""

    def when_there() -> None:
        window = QApplication.activeModalWidget()
        if window is None:
            QTimer.singleShot(20, when_there)
        else:
            do(window)

    QTimer.singleShot(20, when_there)


def test_the_cursor_stands_in_the_name(welcome):
    assert welcome.name.line.hasFocus()


def test_without_a_name_no_book_is_begun(welcome):
    for way in (EMPTY, IMPORT):
        welcome.choose(way)
        assert welcome.start is None
        assert welcome.name.line.accessibleDescription()


def test_the_sample_needs_no_name(welcome):
    welcome.choose(SAMPLE)
    assert welcome.start.way == SAMPLE
    assert welcome.start.business is None


def test_keyboard_alone_begins_an_empty_book(welcome, qtbot):
    type_in(welcome.name.line, "拾光設計")
    qtbot.keyClick(welcome.name.line, Qt.Key.Key_Return)
    assert welcome.start is None
    assert welcome.ways[EMPTY].hasFocus()
    qtbot.keyClick(welcome.ways[EMPTY], Qt.Key.Key_Return)
    assert welcome.start.way == EMPTY
    assert welcome.start.business.name == "拾光設計"


def test_the_language_of_letters_brings_its_currency_and_law(welcome, qtbot):
    qtbot.keyClicks(welcome.name.line, "Studio")
    welcome.letters.set_key("zh-Hant-HK")
    welcome.letters.finished.emit()
    assert welcome.currency.key() == "HKD"
    welcome.choose(EMPTY)
    assert (welcome.start.business.jurisdiction, welcome.start.business.currency) == ("HK", "HKD")


def test_a_currency_that_was_chosen_stays(welcome):
    welcome.currency.set_key("EUR")
    welcome.currency.finished.emit()
    welcome.letters.set_key("zh-Hans")
    welcome.letters.finished.emit()
    assert welcome.currency.key() == "EUR"


def test_importing_is_offered_only_where_it_can_be_done(qtbot, tmp_path):
    made = Welcome("en", tmp_path, importing=False)
    qtbot.addWidget(made)
    assert set(made.ways) == {EMPTY, SAMPLE}


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_every_language_begins_with_letters_of_its_own(qtbot, tmp_path, language):
    made = Welcome(language, tmp_path, importing=False)
    qtbot.addWidget(made)
    assert made.letters.key().startswith(language)
    assert made.interface.key() == language


def test_an_empty_start_makes_a_book_with_the_business_in_it(preferences, tmp_path):
    folder = tmp_path / "new" / "book"

    def fill(window) -> None:
        window.name.set_text("Studio Lin")
        window.choose(EMPTY)

    act(fill)
    assert begin(preferences, "en", folder, NOW, print) == folder
    with Book.open(folder) as book:
        assert business(book.reader()).name == "Studio Lin"
        assert check(book).findings == ()
    assert preferences.get(keys.PAGE) == "customers"


def test_closing_the_window_makes_nothing(preferences, tmp_path):
    act(lambda window: window.reject())
    assert begin(preferences, "en", tmp_path / "book", NOW, print) is None
    assert not (tmp_path / "book").exists()


def test_another_language_keeps_what_was_typed(preferences, tmp_path):
    spoken: list[str] = []

    def speak(language: str) -> None:
        spoken.append(language)

        def second(window) -> None:
            assert window.name.text() == "Studio Lin"
            assert window.spoken == "zh-Hant"
            window.choose(EMPTY)

        act(second)

    def first(window) -> None:
        window.name.set_text("Studio Lin")
        window.interface.set_key("zh-Hant")
        window.interface.finished.emit()

    act(first)
    assert begin(preferences, "en", tmp_path / "book", NOW, speak) == tmp_path / "book"
    assert spoken == ["zh-Hant"]


def test_a_place_that_cannot_be_written_is_told_and_the_welcome_comes_back(preferences, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    told: list[str] = []

    def close_box(window) -> None:
        assert isinstance(window, QMessageBox)
        told.append(window.text())
        act(lambda again: again.reject())
        window.buttons()[0].click()

    def fill(window) -> None:
        window.name.set_text("Studio Lin")
        act_on_next(close_box, window)
        window.choose(EMPTY)

    def act_on_next(do, former) -> None:
        def when_there() -> None:
            window = QApplication.activeModalWidget()
            if window is None or window is former:
                QTimer.singleShot(20, when_there)
            else:
                do(window)

        QTimer.singleShot(20, when_there)

    act(fill)
    assert begin(preferences, "en", blocked / "book", NOW, print) is None
    assert str(blocked) in told[0]


def test_a_start_without_a_book_that_is_closed_ends_well(monkeypatch, tmp_path):
    monkeypatch.setattr(application.paths, "preferences_file", lambda: tmp_path / "preferences.ini")
    act(lambda window: window.reject())
    assert application.run(tmp_path / "none") == 0
    assert not (tmp_path / "none").exists()

"""The start: a second one raises the first, a crash is kept and told, the language is found."""

import gc
import os
import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from collectdesk import app as application
from collectdesk.domain.problem import Problem
from collectdesk.gui import ask, instance, language
from collectdesk.gui import preferences as keys
from collectdesk.gui.collector import Collector
from collectdesk.gui.crash import Crash
from collectdesk.store.book import Book

_SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from collectdesk.gui import instance
app = QCoreApplication([])
sys.exit(0 if instance.raise_first(Path(sys.argv[1])) else 1)
"""


class Answer:
    """Presses a button of the next message box, as an owner would."""

    def __init__(self, button: str) -> None:
        self.button, self.said = button, ""
        self.timer = QTimer()
        self.timer.setInterval(10)
        self.timer.timeout.connect(self.press)
        self.timer.start()

    def press(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            self.timer.stop()
            self.said = f"{box.text()} {box.informativeText()}"
            next(b for b in box.buttons() if b.text() == self.button).click()


def test_a_second_start_on_the_same_book_raises_the_first(qtbot, tmp_path):
    first = instance.Instance(tmp_path)
    with qtbot.waitSignal(first.raised, timeout=15_000):
        second = subprocess.Popen([sys.executable, "-c", _SECOND, str(tmp_path)])
    assert second.wait(10) == 0
    first.close()


def test_nobody_answers_for_a_book_that_is_not_open(qtbot, tmp_path):
    assert not instance.raise_first(tmp_path)


def test_two_books_have_two_names(tmp_path):
    assert instance._name(tmp_path / "a") != instance._name(tmp_path / "b")
    assert instance._name(tmp_path / "a") == instance._name(tmp_path / "b" / ".." / "a")


def test_a_fault_is_kept_in_a_file_told_once_and_can_be_copied(qtbot, tmp_path):
    crash = Crash(tmp_path)
    answer = Answer("Copy details")
    try:
        raise ZeroDivisionError("on purpose")
    except ZeroDivisionError as error:
        crash.report(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: bool(answer.said))
    assert "went wrong" in answer.said
    kept = list(tmp_path.glob("report-*.txt"))
    assert len(kept) == 1
    assert "ZeroDivisionError: on purpose" in kept[0].read_text("utf-8")
    qtbot.waitUntil(lambda: "on purpose" in QApplication.clipboard().text())


def test_a_fault_on_another_thread_is_told_on_the_window_thread(qtbot, tmp_path):
    crash = Crash(tmp_path)
    answer = Answer("Close")

    def fault():
        try:
            raise KeyError("elsewhere")
        except KeyError as error:
            crash.report(type(error), error, error.__traceback__)

    thread = threading.Thread(target=fault)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(answer.said))


def test_no_is_the_default_and_what_escape_means(qtbot):
    asked = []

    def look():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            asked.append((box.defaultButton().text(), box.escapeButton().text()))
            box.reject()

    QTimer.singleShot(50, look)
    assert ask.confirm(None, "Void the invoice?", "Its number stays used.", "Void") is False
    assert asked == [("No", "No")]


def test_the_verb_agrees(qtbot):
    answer = Answer("Void")
    assert ask.confirm(None, "Void the invoice?", "", "Void") is True
    assert "Void the invoice?" in answer.said


@pytest.mark.parametrize("shown", ["en", "zh-Hans", "zh-Hant"])
def test_a_problem_is_told_in_the_language_of_the_window_and_names_are_not_markup(qtbot, shown):
    answer = Answer("Close")
    ask.tell_problem(None, Problem("book-missing", path="<b>a&b</b>"), shown)
    assert "<b>a&b</b>" in answer.said


@pytest.mark.parametrize(
    ("name", "ours"),
    [
        ("zh-TW", "zh-Hant"),
        ("zh_Hant_HK", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh-CN", "zh-Hans"),
        ("zh-Hans-HK", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("en-GB", "en"),
        ("de-DE", ""),
    ],
)
def test_the_language_of_the_system_is_understood(name, ours):
    assert language.of_system(name) == ours


def test_a_chosen_language_wins_over_the_system():
    assert language.resolve("zh-Hant") == "zh-Hant"
    assert language.resolve("klingon") in language.LANGUAGES


def test_the_collector_works_on_the_window_thread_only(qtbot):
    was_on = gc.isenabled()
    gc.enable()
    collector = Collector()
    try:
        assert not gc.isenabled()
        collector.stop()
        assert gc.isenabled()
    finally:
        if not was_on:
            gc.disable()


def test_the_collector_leaves_a_rest_that_began_before_it_alone(qtbot):
    was_on = gc.isenabled()
    gc.disable()
    try:
        Collector().stop()
        assert not gc.isenabled()
    finally:
        if was_on:
            gc.enable()


def test_a_change_of_look_builds_a_new_window_and_frees_the_old(qtbot, qapp, desk):
    session = application.Session(qapp, desk)
    session.show()
    old = session.window
    gone = []
    old.destroyed.connect(lambda: gone.append(True))
    desk.set_preference(keys.SCHEME, "dark")
    qtbot.waitUntil(lambda: session.window is not old)
    qtbot.waitUntil(lambda: bool(gone))
    assert session.window.isVisible()
    session.window.closed.disconnect()
    session.close()
    qapp.processEvents()


def test_a_book_open_elsewhere_is_said_when_nobody_answers(qtbot, tmp_path):
    with Book.create(tmp_path / "book"):
        answer = Answer("Close")
        assert application._open(tmp_path / "book", "en") == 2
        assert answer.said


def test_a_start_on_a_book_that_is_open_raises_its_window_and_ends_well(qtbot, tmp_path):
    with Book.create(tmp_path / "book"):
        first = instance.Instance(tmp_path / "book")
        with qtbot.waitSignal(first.raised):
            assert application._open(tmp_path / "book", "en") == 0
        first.close()


def test_the_clock_of_a_given_day_stands_still(qtbot):
    from datetime import date

    clock = application.clock(date(2026, 11, 21))
    assert clock() == clock()
    assert clock().date() == date(2026, 11, 21)
    assert clock().tzinfo is not None


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not tell their language so")
@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ({"LANG": "zh_TW.UTF-8"}, "zh-Hant"),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "zh_CN.UTF-8"}, "zh-Hans"),
        ({"LANG": "en_GB.UTF-8", "LANGUAGE": "zh_HK:en"}, "zh-Hant"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
    ],
)
def test_a_first_start_speaks_the_language_of_the_system(told, shown):
    kept = {name: value for name, value in os.environ.items() if name[:3] != "LC_" and name[:4] != "LANG"}
    code = "from collectdesk.gui import language; print(language.resolve(''))"
    done = subprocess.run(
        [sys.executable, "-c", code], env=kept | told, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == shown

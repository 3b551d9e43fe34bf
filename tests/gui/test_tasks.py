"""Long work: told of, stopped, failing, waited for at the end."""

import threading
import time

import pytest

from collectdesk.domain.problem import Problem
from collectdesk.gui.progress_line import ProgressLine
from collectdesk.gui.tasks import Tasks


@pytest.fixture
def tasks(qapp):
    made = Tasks()
    yield made
    made.close()


def count_to(limit):
    def work(progress):
        for step in range(limit + 1):
            progress.step(step, limit, "writing")
        return limit

    return work


def until_stopped(started: threading.Event):
    def work(progress):
        pause = threading.Event()
        started.set()
        while True:
            progress.step(1, 10, "letters")
            pause.wait(0.005)

    return work


def test_work_runs_on_the_one_worker_thread_in_order(qtbot, tasks):
    seen: list[tuple[int, str]] = []

    def note(number):
        return lambda progress: seen.append((number, threading.current_thread().name))

    with qtbot.waitSignal(tasks.all_ended):
        for number in range(5):
            tasks.start(note(number))
    assert seen == [(number, "tasks") for number in range(5)]


def test_the_result_arrives_on_the_window_thread(qtbot, tasks):
    arrived: list[tuple[object, str]] = []
    task = tasks.start(count_to(3))
    task.done.connect(lambda result: arrived.append((result, threading.current_thread().name)))
    with qtbot.waitSignal(tasks.all_ended):
        pass
    assert arrived == [(3, threading.main_thread().name)]


def test_a_hundred_thousand_steps_are_told_a_few_times_the_last_one_surely(qtbot, tasks):
    told: list[int] = []
    task = tasks.start(count_to(100_000))
    task.progressed.connect(lambda done, total, what: told.append(done))
    with qtbot.waitSignal(tasks.all_ended, timeout=10_000):
        pass
    assert told[-1] == 100_000
    assert len(told) < 400


def test_cancelled_work_says_so_and_nothing_else(qtbot, tasks):
    started, said = threading.Event(), []
    task = tasks.start(until_stopped(started))
    task.cancelled.connect(lambda: said.append("cancelled"))
    task.done.connect(lambda _: said.append("done"))
    task.failed.connect(lambda _: said.append("failed"))
    assert started.wait(5)
    with qtbot.waitSignal(tasks.all_ended):
        task.cancel()
    assert said == ["cancelled"]


def test_a_problem_is_told_and_the_next_work_goes_on(qtbot, tasks):
    def fail(progress):
        raise Problem("disk-full", path="x")

    said: list[object] = []
    tasks.start(fail).failed.connect(said.append)
    tasks.start(count_to(1)).done.connect(said.append)
    with qtbot.waitSignal(tasks.all_ended):
        pass
    assert isinstance(said[0], Problem)
    assert said[1] == 1


def test_work_that_ended_before_anybody_listened_is_still_told(qtbot, tasks):
    first_is_over, said = threading.Event(), []
    first = tasks.start(count_to(1))
    # one worker: while the second runs, the first has ended
    tasks.start(lambda progress: first_is_over.set())
    assert first_is_over.wait(5)
    first.done.connect(said.append)
    with qtbot.waitSignal(tasks.all_ended):
        pass
    assert said == [1]


def test_closing_stops_what_can_be_stopped_and_waits(qtbot):
    tasks, started = Tasks(), threading.Event()
    tasks.start(until_stopped(started))
    assert started.wait(5)
    tasks.close()
    assert not tasks.busy()
    assert not [thread for thread in threading.enumerate() if thread.name == "tasks" and thread.is_alive()]


def test_the_progress_line_comes_after_half_a_second_with_figures_and_a_way_to_stop(qtbot, tasks):
    line, started = ProgressLine(), threading.Event()
    qtbot.addWidget(line)
    tasks.started.connect(line.follow)
    tasks.start(until_stopped(started), "letters")
    assert not line.isVisible()
    qtbot.waitUntil(line.isVisible, timeout=3000)
    assert "1 of 10" in line._text.text()
    with qtbot.waitSignal(tasks.all_ended):
        line._stop.click()
    qtbot.waitUntil(lambda: not line.isVisible())


def test_the_progress_line_is_gone_before_a_dialog_shows_what_came_of_the_work(qtbot, tasks):
    line = ProgressLine()
    qtbot.addWidget(line)
    tasks.started.connect(line.follow)
    shown = []
    task = tasks.start(lambda progress: time.sleep(0.7), "sheet")
    task.done.connect(lambda _result: shown.append(line.isVisible()))
    qtbot.waitUntil(line.isVisible)
    assert line._text.text() == "Setting the interest sheet"
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == [False]


def test_quick_work_shows_no_progress_line(qtbot, tasks):
    line = ProgressLine()
    qtbot.addWidget(line)
    tasks.started.connect(line.follow)
    with qtbot.waitSignal(tasks.all_ended):
        tasks.start(count_to(10))
    assert not line.isVisible()
    assert not line._timer.isActive()

"""Progress: long work tells how far it is and stops when it is asked to."""

from threading import Thread

import pytest

from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Cancelled, Progress


def test_each_step_is_told() -> None:
    told: list[tuple[int, int, str]] = []
    progress = Progress(lambda *step: told.append(step))
    progress.step(1, 2, "copying")
    progress.step(2, 2)
    assert told == [(1, 2, "copying"), (2, 2, "")]


def test_work_stops_at_the_step_after_it_was_asked_to_and_tells_nothing_more() -> None:
    told: list[int] = []
    progress = Progress(lambda done, _total, _what: told.append(done))
    progress.step(1, 3)
    thread = Thread(target=progress.cancel)
    thread.start()
    thread.join()
    for _ in range(2):
        with pytest.raises(Cancelled):
            progress.step(2, 3)
    assert told == [1]


def test_work_without_a_listener_can_be_stopped_too() -> None:
    progress = Progress()
    progress.step(1, 1)
    progress.cancel()
    with pytest.raises(Cancelled):
        progress.step(1, 1)


def test_a_problem_names_its_code_and_fields() -> None:
    problem = Problem("disk-full", path="/book", bytes=5)
    assert (problem.code, problem.fields) == ("disk-full", {"path": "/book", "bytes": 5})
    assert str(problem) == "disk-full (path=/book, bytes=5)"
    assert str(Problem("undo-nothing")) == "undo-nothing"

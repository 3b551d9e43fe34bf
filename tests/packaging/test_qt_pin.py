"""Why PySide6 is held below 6.12: that version gives None away once per call until Python 3.11 dies of it."""

import sys

from PySide6.QtCore import QObject, QTimer

# Few enough that the broken version fails the test instead of ending the interpreter.
CALLS = 100


def test_calls_that_return_nothing_leave_none_alone() -> None:
    # Constant from Python 3.12 on, where None is immortal and the fault does no harm.
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < CALLS // 10


def test_signals_leave_true_alone() -> None:
    timer = QTimer()
    before = sys.getrefcount(True)
    for _ in range(CALLS):
        timer.objectNameChanged.emit("x")
    assert abs(sys.getrefcount(True) - before) < CALLS // 10

"""The overdue page on one book, offscreen: how long the window is held, how far it scrolls, what it weighs.

Prints JSON: seconds to the first rows, of the longest hold while reading, filtering, sorting and scrolling,
and the MiB the process holds at the end.
"""

import json
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import big_book
from PySide6.QtCore import QTimer

from collectdesk import app as start
from collectdesk.gui import preferences, reading
from collectdesk.gui.desk import Desk
from collectdesk.gui.overdue.page import OverduePage
from collectdesk.store.book import Book

_JUMPS = 300


class Pulse(QTimer):
    """Beats every 2 ms; the longest time between two beats is how long the window was held."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self.setInterval(2)
        self.timeout.connect(self._beat)

    def begin(self) -> None:
        """Count from now."""
        self._last, self.longest = time.perf_counter(), 0.0
        self.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def main(folder: Path) -> None:
    """Measure and print."""
    app = start.application()
    with tempfile.TemporaryDirectory() as taste, Book.open(folder) as book:
        kept = preferences.Preferences(Path(taste) / "preferences.ini")
        kept.set(preferences.GROUPED, value=False)
        start.put_on(app, kept, "en")
        desk = Desk(book, kept, "en", start.clock(big_book.TODAY))
        found = _measure(app.processEvents, OverduePage(desk))
        desk.close()
        reading.readers().close()
    found["mib"] = _mib()
    print(json.dumps(found))


def _mib() -> float:
    """Give the most memory this process held.

    Linux has two counts of it; the one of `resource` begins with what the starting process held.
    """
    status = Path("/proc/self/status")
    if status.is_file():
        words = status.read_text("ascii").partition("VmHWM:")[2].split()
        return int(words[0]) / 1024
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)


def _measure(work: Callable[[], None], page: OverduePage) -> dict[str, float]:
    table, pulse = page.list.view.table, Pulse()
    found: dict[str, float] = {}

    def until(ready: Callable[[], bool]) -> float:
        begin = time.perf_counter()
        while not ready():
            work()
            time.sleep(0.0005)
        return time.perf_counter() - begin

    def held(name: str, act: Callable[[], object]) -> None:
        pulse.begin()
        act()
        until(lambda: table.exact)
        found[name] = pulse.longest
        pulse.stop()

    page.resize(1084, 800)
    pulse.begin()
    begin = time.perf_counter()
    page.show()
    until(lambda: table.rowCount() > 0)
    found["first_rows"] = time.perf_counter() - begin
    until(lambda: table.exact)
    found["reading"] = pulse.longest
    rows = table.rowCount()
    bar, chance = page.list.view.verticalScrollBar(), random.Random(3)
    longest = 0.0
    for _ in range(_JUMPS):
        # of this thread alone, because other programs on the machine are not our doing
        begin = time.thread_time()
        bar.setValue(chance.randrange(bar.maximum()))
        page.list.view.viewport().repaint()
        longest = max(longest, time.thread_time() - begin)
    found["scrolling"] = longest
    held("sorting", lambda: page.list.view._on_section_clicked(5))
    held("filtering", lambda: page._filter(text="犇腾"))
    found["rows"] = rows
    return found


if __name__ == "__main__":
    main(Path(sys.argv[1]))

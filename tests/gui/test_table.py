"""The model of all lists: short and very long ones, changed books, interrupted questions."""

import random
import sqlite3
import threading
from array import array
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt

from collectdesk.domain.progress import Cancelled
from collectdesk.gui.column import Column
from collectdesk.gui.reading import readers
from collectdesk.gui.source import RowsSource
from collectdesk.gui.table import TableModel


@dataclass(frozen=True)
class Claim:
    id: int
    name: str
    minor: int


COLUMNS = [
    Column("name", "Customer", lambda row: row.name, strong=True),
    Column("amount", "Open", lambda row: f"{row.minor:,}", figures=True),
]


def claims(count: int, start: int = 1) -> list[Claim]:
    return [Claim(number, f"客戶 {number}", number * 100) for number in range(start, start + count)]


class TableSource:
    """Real SQL over a file, with one connection for the background and one for the window."""

    def __init__(self, file, where: str = "1", by: str = "id") -> None:
        self._file, self._where, self._by = file, where, by
        self._background = sqlite3.connect(file, check_same_thread=False)
        self._window = sqlite3.connect(file)
        self.threads: set[str] = set()
        self.fetched: list[int] = []

    def first(self, limit: int) -> list[Claim]:
        self.threads.add(threading.current_thread().name)
        answer = self._background.execute(self._sql("id, name, minor") + " LIMIT ?", (limit,))
        return [Claim(*row) for row in answer]

    def order(self) -> array:
        return array("q", (row[0] for row in self._background.execute(self._sql("id"))))

    def rows(self, ids) -> list[Claim]:
        self.fetched.append(len(ids))
        marks = ",".join("?" * len(ids))
        sql = f"SELECT id, name, minor FROM claim WHERE id IN ({marks})"
        return [Claim(*row) for row in self._window.execute(sql, list(ids))]

    def interrupt(self) -> None:
        self._background.interrupt()

    def close(self) -> None:
        self._background.close()
        self._window.close()

    def _sql(self, what: str) -> str:
        return f"SELECT {what} FROM claim WHERE {self._where} ORDER BY {self._by}"


@pytest.fixture
def source_of(tmp_path):
    made: list[TableSource] = []

    def make(count: int, **wanted: str) -> TableSource:
        file = tmp_path / "claims.db"
        if not file.exists():
            with sqlite3.connect(file) as database:
                database.execute("CREATE TABLE claim (id INTEGER PRIMARY KEY, name TEXT, minor INTEGER)")
                rows = ((c.id, c.name, c.minor) for c in claims(count))
                database.executemany("INSERT INTO claim VALUES (?, ?, ?)", rows)
            database.close()
        made.append(TableSource(file, **wanted))
        return made[-1]

    yield make
    # as the desk does: nothing reads any more when its connections are closed
    readers().close()
    for each in made:
        each.close()


def shown(qtbot, model: TableModel, source) -> None:
    with qtbot.waitSignal(model.settled, timeout=5000):
        model.show(source)


def test_a_short_list_passes_the_model_tester(qtbot, qtmodeltester):
    model = TableModel(COLUMNS)
    shown(qtbot, model, RowsSource(claims(3)))
    assert model.rowCount() == 3
    qtmodeltester.check(model)


def test_the_model_tester_is_content_while_a_long_list_grows(qtbot, qtmodeltester, source_of):
    model = TableModel(COLUMNS)
    qtmodeltester.check(model)
    shown(qtbot, model, source_of(1000))
    assert model.rowCount() == 1000
    shown(qtbot, model, source_of(1000, where="id % 7 = 0"))
    assert model.rowCount() == 142


def test_an_empty_list_settles_with_no_rows(qtbot):
    model = TableModel(COLUMNS)
    shown(qtbot, model, RowsSource([]))
    assert model.rowCount() == 0
    assert model.row_at(0) is None


@pytest.mark.parametrize("count", [1, 199, 200, 201, 400, 401])
def test_every_row_is_the_right_one_around_the_edge_of_a_page(qtbot, source_of, count):
    model = TableModel(COLUMNS)
    shown(qtbot, model, source_of(count))
    assert [model.row_at(i).id for i in range(model.rowCount())] == list(range(1, count + 1))


def test_rows_far_down_are_fetched_a_page_at_a_time_and_few_are_kept(qtbot, source_of):
    model = TableModel(COLUMNS)
    source = source_of(20_000)
    shown(qtbot, model, source)
    places = random.Random(5).sample(range(20_000), 300)
    assert all(model.row_at(place).id == place + 1 for place in places)
    assert max(source.fetched) <= 200
    assert len(model._pages) <= 24


def test_slow_questions_are_asked_off_the_window_thread(qtbot, source_of):
    model = TableModel(COLUMNS)
    source = source_of(500)
    shown(qtbot, model, source)
    assert source.threads == {"reading"}


def test_a_row_gone_from_the_book_leaves_an_empty_line_not_a_fault(qtbot, source_of, tmp_path):
    model = TableModel(COLUMNS)
    shown(qtbot, model, source_of(1000))
    with sqlite3.connect(tmp_path / "claims.db") as database:
        database.execute("DELETE FROM claim WHERE id = 900")
    database.close()
    assert model.row_at(899) is None
    assert model.index(899, 0).data() == ""
    assert model.row_at(900).id == 901


class Changing(RowsSource):
    """A book that changes between the first rows and the order of all."""

    def order(self) -> array:
        return array("q", reversed(super().order()))


def test_a_book_that_changed_between_the_two_questions_is_shown_as_it_is_now(qtbot):
    model = TableModel(COLUMNS)
    shown(qtbot, model, Changing(claims(450)))
    assert [model.row_at(i).id for i in (0, 449)] == [450, 1]


class Slow(RowsSource):
    """Waits until it is interrupted, as a rare word in a long list does."""

    def __init__(self, rows) -> None:
        super().__init__(rows)
        self.asked, self.stopped = threading.Event(), threading.Event()

    def first(self, limit: int) -> list[Claim]:
        self.asked.set()
        assert self.stopped.wait(5)
        raise Cancelled

    def interrupt(self) -> None:
        self.stopped.set()


def test_a_new_question_interrupts_the_one_under_way(qtbot):
    model = TableModel(COLUMNS)
    slow = Slow(claims(10))
    model.show(slow)
    assert slow.asked.wait(5)
    shown(qtbot, model, RowsSource(claims(4)))
    assert slow.stopped.is_set()
    assert model.rowCount() == 4


class HitByAnother(RowsSource):
    """Interrupted once although nobody meant it."""

    def __init__(self, rows) -> None:
        super().__init__(rows)
        self.hits = 0

    def order(self) -> array:
        self.hits += 1
        if self.hits == 1:
            raise Cancelled
        return super().order()


def test_an_interruption_meant_for_another_list_is_survived(qtbot):
    model = TableModel(COLUMNS)
    source = HitByAnother(claims(300))
    shown(qtbot, model, source)
    assert (model.rowCount(), source.hits) == (300, 2)


class Broken(RowsSource):
    """A damaged file."""

    def first(self, limit: int) -> list[Claim]:
        raise OSError("the disk is gone")


def test_a_question_that_fails_keeps_the_old_rows_and_says_so(qtbot):
    model = TableModel(COLUMNS)
    shown(qtbot, model, RowsSource(claims(4)))
    with qtbot.waitSignal(model.failed) as told:
        model.show(Broken([]))
    assert isinstance(told.args[0], OSError)
    assert model.rowCount() == 4


def test_the_same_source_may_be_shown_again(qtbot):
    model = TableModel(COLUMNS)
    source = RowsSource(claims(4))
    shown(qtbot, model, source)
    shown(qtbot, model, source)
    assert model.rowCount() == 4


def test_figures_stand_right_and_names_left(qtbot):
    model = TableModel(COLUMNS)
    shown(qtbot, model, RowsSource(claims(1)))
    role = Qt.ItemDataRole.TextAlignmentRole
    assert model.index(0, 0).data(role) & Qt.AlignmentFlag.AlignLeft
    assert model.index(0, 1).data(role) & Qt.AlignmentFlag.AlignRight
    assert model.headerData(1, Qt.Orientation.Horizontal, role) & Qt.AlignmentFlag.AlignRight

"""The grid to type in: Tab and Enter go on, wrong cells say so, read-only ones are passed over."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit

from collectdesk.gui import theme
from collectdesk.gui.grid import GridView
from collectdesk.gui.grid_model import GridColumn, GridModel

COLUMNS = [
    GridColumn("name", "Name", typed=False),
    GridColumn("first", "First"),
    GridColumn("sum", "Sum", figures=True, typed=False),
    GridColumn("second", "Second"),
]


@pytest.fixture
def grid(qtbot):
    model = GridModel(COLUMNS, growing=True)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    view = GridView(model)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitExposed(view)
    qtbot.waitUntil(view.isActiveWindow)
    view.grid.show_lines([{"name": "one"}])
    view.start()
    return view


def typed(qtbot, text, key=Qt.Key.Key_Return):
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, key)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_going_on_passes_over_what_is_only_read_and_grows_at_the_end(grid, qtbot, key):
    typed(qtbot, "a", key)
    typed(qtbot, "b", key)
    typed(qtbot, "c", key)
    typed(qtbot, "d", key)
    lines = [(line.get("first", ""), line.get("second", "")) for line in grid.grid.lines()]
    assert lines == [("a", "b"), ("c", "d"), ("", "")]


def test_going_on_from_the_last_cell_leaves_the_grid(qtbot):
    view = GridView(GridModel(COLUMNS, growing=False))
    qtbot.addWidget(view)
    view.show()
    qtbot.waitExposed(view)
    qtbot.waitUntil(view.isActiveWindow)
    view.grid.show_lines([{"name": "one"}])
    view.start()
    typed(qtbot, "a")
    with qtbot.waitSignal(view.left):
        typed(qtbot, "b")
    assert view.grid.text(0, "second") == "b"


def test_typing_replaces_what_stood_there_and_escape_keeps_it(grid, qtbot):
    grid.grid.put(0, "first", "old")
    grid.start()
    editor = QApplication.focusWidget()
    qtbot.keyClicks(editor, "new")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert grid.grid.text(0, "first") == "old"


def test_a_wrong_cell_says_why_until_it_is_mended(grid):
    index = grid.grid.index(0, 1)
    grid.grid.show_wrong(0, "first", "That is no day.")
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "That is no day."
    grid.grid.put(0, "first", "2026-11-21")
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) is None
    assert grid.grid.wrong() == {}


def test_a_cell_that_is_only_read_cannot_be_edited(grid):
    assert not grid.grid.flags(grid.grid.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    assert grid.grid.flags(grid.grid.index(0, 1)) & Qt.ItemFlag.ItemIsEditable


def test_a_frame_shows_that_the_grid_has_the_keys(grid, qtbot):
    def edge():
        return grid.grab().toImage().pixelColor(0, grid.height() // 2).name()

    grid.clearFocus()
    before = edge()
    grid.setFocus()
    assert edge() == theme.look().palette.accent.lower() != before

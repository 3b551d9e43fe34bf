"""Rows that do not fit go on below: chips in a second line, actions under the title."""

import pytest
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from collectdesk.gui.filter_chips import FilterChips
from collectdesk.gui.flow import Flow
from collectdesk.gui.page_header import PageHeader


@pytest.fixture
def row(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    flow = Flow(made, 10)
    for _ in range(3):
        part = QFrame()
        part.setFixedSize(100, 30)
        flow.addWidget(part)
    return made


def places(widget):
    return [(child.x(), child.y()) for child in widget.findChildren(QFrame)]


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (320, [(0, 0), (110, 0), (220, 0)]),
        (319, [(0, 0), (110, 0), (0, 40)]),
        (209, [(0, 0), (0, 40), (0, 80)]),
        (50, [(0, 0), (0, 40), (0, 80)]),
    ],
)
def test_widgets_go_on_in_the_next_line_when_the_last_pixel_is_missing(row, width, expected):
    height = row.layout().heightForWidth(width)
    row.layout().setGeometry(row.rect().adjusted(0, 0, width - row.width(), height - row.height()))
    assert places(row) == expected
    assert height == expected[-1][1] + 30


def test_one_line_stands_in_the_middle_of_a_higher_row(row):
    row.resize(400, 50)
    row.show()
    assert {y for _, y in places(row)} == {10}


def test_pressed_chips_stay_pressed_when_the_chips_are_set_again(qtbot):
    chips = FilterChips()
    qtbot.addWidget(chips)
    chips.set_chips([("a", "A"), ("b", "B")])
    with qtbot.waitSignal(chips.changed) as told:
        chips._chips["b"].click()
    assert told.args == [frozenset({"b"})]
    chips.set_chips([("b", "B"), ("c", "C")])
    assert chips.pressed() == {"b"}


def test_an_exclusive_row_has_at_most_one_pressed(qtbot):
    chips = FilterChips(exclusive=True)
    qtbot.addWidget(chips)
    chips.set_chips([("a", "A"), ("b", "B")])
    chips._chips["a"].click()
    chips._chips["b"].click()
    assert chips.pressed() == {"b"}
    chips._chips["b"].click()
    assert chips.pressed() == frozenset()


def test_the_actions_of_a_header_go_below_the_title_where_there_is_no_room(qtbot):
    header = PageHeader("A rather long title of a page")
    header.set_state("and its state")
    header.add_filter("Filter")
    header.add(QPushButton("Do something"))
    qtbot.addWidget(header)
    header.resize(1000, 40)
    header.show()
    button = header.findChild(QPushButton)

    def above(widget):
        return widget.mapTo(header, widget.rect().center()).y()

    assert abs(above(header._title) - above(button)) < 6
    header.resize(420, 120)
    qtbot.waitUntil(lambda: above(button) > above(header._title) + 20)

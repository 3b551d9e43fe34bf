"""What promises, Today and the log go by, saved as the owner goes from field to field."""

import pytest
from PySide6.QtCore import Qt

from collectdesk.gui.log import words
from collectdesk.store.queries.business import setting
from tests.gui.chinese import type_in


@pytest.fixture
def part(window):
    window.show_page("settings", "talk")
    return window.page().talk


def test_days_of_grace_are_kept_when_the_field_is_left(part, desk, qtbot):
    field = part.numbers["promise_grace_days"]
    field.line.clear()
    qtbot.keyClicks(field.line, "7")
    with qtbot.waitSignal(desk.saved):
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert setting(desk.reader, "promise_grace_days") == 7


@pytest.mark.parametrize("typed", ["0", "101", "most", ""])
def test_a_threshold_that_is_none_is_told_and_not_kept(part, desk, qtbot, typed):
    field = part.numbers["promise_threshold_percent"]
    field.line.clear()
    qtbot.keyClicks(field.line, typed)
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert "from 1 to 100" in field.line.accessibleDescription()
    assert setting(desk.reader, "promise_threshold_percent") == 100


def test_own_words_are_offered_after_ours(part, desk, qtbot):
    lines = part.words["log_reasons"]
    type_in(lines.edit, "老闆出國\n\n forgot \n老闆出國\nNew  owner")
    with qtbot.waitSignal(desk.saved):
        lines.finished.emit()
    assert setting(desk.reader, "log_reasons") == ["老闆出國", "New owner"]
    assert [key for key, _ in words.reasons(desk.reader)][-2:] == ["老闆出國", "New owner"]

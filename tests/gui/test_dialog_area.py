"""Dialogs on a low screen: the fields scroll, the buttons stay, and what has the cursor is seen."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from collectdesk.gui import theme
from collectdesk.gui.claim.event_dialog import EventDialog
from collectdesk.gui.dialog_area import DialogArea
from collectdesk.gui.payments.payer import Payer
from collectdesk.gui.payments.record_payment import RecordPayment
from collectdesk.gui.screen_room import room_on
from collectdesk.store.queries.claims import claims
from tests.gui.conftest import TODAY

KEY = Qt.Key


def note_an_event(desk) -> EventDialog:
    facts = tuple(claims(desk.reader, 1, "TWD", TODAY))
    return EventDialog(desk, None, facts, (facts[0].id,))


def record_a_payment(desk) -> RecordPayment:
    return RecordPayment(desk, None, Payer(1, None, "TWD"))


ASKED = pytest.mark.parametrize(
    ("make", "verb"), [(note_an_event, "button"), (record_a_payment, "record_button")]
)


def shown(dialog, qtbot):
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    QApplication.processEvents()
    return dialog


def seen(widget: QWidget, within: QWidget) -> bool:
    place = QRect(widget.mapTo(within, QPoint(0, 0)), widget.size())
    return within.rect().contains(place)


def bar(dialog):
    return dialog.findChild(DialogArea).verticalScrollBar()


@ASKED
def test_nothing_scrolls_where_the_screen_has_room(make, verb, desk, qtbot):
    dialog = shown(make(desk), qtbot)
    assert not bar(dialog).isVisible()
    assert seen(getattr(dialog, verb), dialog)


@ASKED
def test_at_200_percent_the_buttons_are_on_the_screen_and_the_fields_scroll(make, verb, qapp, desk, qtbot):
    theme.apply(qapp, "light", 200, "en")
    dialog = shown(make(desk), qtbot)
    room = room_on(dialog.screen())
    assert dialog.height() <= room.height()
    assert dialog.width() <= room.width()
    assert bar(dialog).isVisible()
    assert seen(getattr(dialog, verb), dialog)


@ASKED
def test_the_cursor_is_always_in_view_by_tab_and_when_it_is_put_somewhere(make, verb, qapp, desk, qtbot):
    theme.apply(qapp, "light", 200, "en")
    dialog = shown(make(desk), qtbot)
    area = dialog.findChild(DialogArea)
    passed = set()
    for _ in range(20):
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        here = QApplication.focusWidget()
        if area.isAncestorOf(here) and here.height() < area.viewport().height():
            passed.add(here)
            at = QRect(here.mapTo(area.viewport(), QPoint(0, 0)), here.size())
            assert at.top() >= 0
            assert at.bottom() < area.viewport().height()
    assert len(passed) > 3
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    first = dialog.kind.box if make is note_an_event else dialog.fields.customer.line
    getattr(dialog, verb).setFocus()
    first.setFocus()
    assert area.verticalScrollBar().value() < area.verticalScrollBar().maximum()
    at = first.mapTo(area.viewport(), QPoint(0, 0))
    assert 0 <= at.y() < area.viewport().height() - first.height()


def test_a_sentence_below_a_field_makes_the_dialog_higher_while_there_is_room(desk, qtbot):
    dialog = shown(note_an_event(desk), qtbot)
    before = dialog.height()
    dialog.invoices.press([])
    dialog.take()
    qtbot.waitUntil(lambda: dialog.height() > before)
    assert not bar(dialog).isVisible()
    assert seen(dialog.button, dialog)

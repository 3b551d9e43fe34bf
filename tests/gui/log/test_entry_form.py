"""The form for a contact: the row of results, the moment, the promise, what is missing."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from collectdesk.gui.log.choice_row import ChoiceRow
from collectdesk.gui.log.entry_form import EntryForm
from collectdesk.gui.log.moment_field import MomentField
from collectdesk.operations.business import change_setting
from collectdesk.operations.customers import ContactEntered, add_contact
from tests.gui.chinese import type_in
from tests.gui.conftest import NOW

KEY = Qt.Key


@pytest.fixture
def form(desk, qtbot):
    made = EntryForm(desk)
    qtbot.addWidget(made)
    made.show_customer(1)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


@pytest.fixture
def row(qtbot):
    made = ChoiceRow("Result", [("a", "One"), ("b", "Two"), ("c", "Three")])
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is made._words[0][1])
    return made


def test_a_digit_chooses_by_place(row, qtbot):
    with qtbot.waitSignal(row.changed):
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_2)
    assert row.key() == "b"


def test_arrows_move_and_space_chooses_and_lets_go(row, qtbot):
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Left)
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Space)
    assert row.key() == "c"
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Space)
    assert row.key() == ""


def test_another_choice_takes_the_place_of_the_first(row):
    row.choose("a")
    row._words[1][1].click()
    assert row.key() == "b"
    assert [word.isChecked() for _, word in row._words] == [False, True, False]


def test_a_digit_without_a_word_and_a_letter_choose_nothing(row, qtbot):
    for key in (KEY.Key_9, KEY.Key_0, KEY.Key_Q):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert row.key() == ""


def test_the_row_is_one_stop_of_the_tab_key(row):
    stops = [word for _, word in row._words if word.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(stops) == 1
    row.choose("c")
    assert [key for key, word in row._words if word.focusPolicy() & Qt.FocusPolicy.TabFocus] == ["c"]


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("", datetime(2026, 11, 21, 9, 30, tzinfo=UTC)),
        ("today", datetime(2026, 11, 21, 9, 30, tzinfo=UTC)),
        ("8:05", datetime(2026, 11, 21, 8, 5, tzinfo=UTC)),
        ("昨天 14：30", datetime(2026, 11, 20, 14, 30, tzinfo=UTC)),
        ("2026-11-19 16:00", datetime(2026, 11, 19, 16, 0, tzinfo=UTC)),
        ("11/19", datetime(2026, 11, 19, 12, 0, tzinfo=UTC)),
    ],
)
def test_a_moment_is_read_as_people_write_it(qtbot, text, moment):
    field = MomentField("When", lambda: NOW, "en")
    qtbot.addWidget(field)
    field.set_text(text)
    assert field.read() == moment


@pytest.mark.parametrize("text", ["23:59", "tomorrow", "25:00", "9:75", "whenever", "next week 3:00"])
def test_a_moment_that_is_none_or_to_come_is_told(qtbot, text):
    field = MomentField("When", lambda: NOW, "en")
    qtbot.addWidget(field)
    field.set_text(text)
    assert field.read() is None
    assert field.line.accessibleDescription()


def test_nothing_typed_is_not_enough(form):
    assert form.read() is None
    assert form.said.edit.accessibleDescription()


def test_a_result_alone_is_enough(form):
    form.result.choose("no_answer")
    told = form.read()
    assert told.entry.result == "no_answer"
    assert told.entry.happened_at == NOW
    assert (told.entry.channel, told.entry.direction) == ("phone", "out")
    assert told.promise is None


def test_a_promise_makes_the_result_and_names_its_currency(form):
    form.promise.amount.line.setText("100,000")
    form.promise.due.line.setText("friday")
    told = form.read()
    assert told.entry.result == "will_pay"
    assert told.promise == (100_000_00, "TWD", date(2026, 11, 27), False, ())


@pytest.mark.parametrize(("amount", "due"), [("100", ""), ("", "+7"), ("0", "+7"), ("-5", "+7"), ("x", "+7")])
def test_half_a_promise_is_told_and_nothing_is_taken(form, amount, due):
    form.said.set_text("They will see")
    form.promise.amount.line.setText(amount)
    form.promise.due.line.setText(due)
    assert form.read() is None
    fields = (form.promise.amount.line, form.promise.due.line)
    assert any(line.accessibleDescription() for line in fields)


def test_chosen_invoices_fill_the_amount_until_one_is_typed(form, qtbot):
    form.result.choose("will_pay")
    form.invoices.chips._chips["2"].click()
    assert form.promise.amount.minor() == 122_000_00
    form.invoices.chips._chips["3"].click()
    assert form.promise.amount.minor() == 222_000_00
    form.promise.amount.line.clear()
    qtbot.keyClicks(form.promise.amount.line, "500")
    form.invoices.chips._chips["3"].click()
    assert form.promise.amount.minor() == 500_00
    form.promise.due.line.setText("+7")
    assert form.read().promise.invoice_ids == (2,)


def test_a_next_step_needs_its_day(form):
    form.next_action.set_text("Call the manager")
    assert form.read() is None
    assert form.next_on.line.accessibleDescription()
    form.next_on.line.setText("+3")
    assert form.read().entry.next_on == NOW.date() + timedelta(days=3)


def test_who_disputes_has_given_the_reason(form, qtbot):
    with qtbot.waitSignal(form.reason_chosen) as told:
        next(word for key, word in form.result._words if key == "disputes").click()
    assert told.args == ["dispute"]
    assert form.reason.key() == "dispute"
    form.result.choose("")
    form.reason.set_key("forgot")
    next(word for key, word in form.result._words if key == "refuses").click()
    assert form.reason.key() == "forgot"


def test_the_contact_who_gets_the_letters_is_offered_first(form, desk, book):
    add_contact(book, NOW, 1, ContactEntered("王經理"))
    key = add_contact(book, NOW, 1, ContactEntered("林小姐", role="會計", preferred=True)).id
    form.show_customer(1)
    assert form.contact.key() == str(key)
    assert form.contact.box.currentText() == "林小姐 · 會計"


def test_what_the_owner_added_can_be_chosen(desk, book, qtbot):
    change_setting(book, NOW, "log_results", ["promised_by_fax"])
    change_setting(book, NOW, "log_reasons", ["abroad"])
    made = EntryForm(desk)
    qtbot.addWidget(made)
    made.show_customer(1)
    made.result.choose("promised_by_fax")
    made.reason.set_key("abroad")
    entry = made.read().entry
    assert (entry.result, entry.reason) == ("promised_by_fax", "abroad")


def test_a_note_is_for_ourselves(form):
    form.channel.set_key("note")
    form._on_channel()
    form.said.set_text("Their shop was closed when I walked by")
    assert form.read().entry.direction == "none"


def test_who_of_us_is_remembered(form, desk, qtbot):
    form.by.set_text("小美")
    form.said.set_text("Hello")
    form.read()
    again = EntryForm(desk)
    qtbot.addWidget(again)
    assert again.by.text() == "小美"


def test_a_screenshot_is_pasted_where_text_is_typed(form, qtbot):
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(0x336699)
    QGuiApplication.clipboard().setImage(picture)
    qtbot.keyClick(form.said.edit, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    (taken,) = form.attached.files
    assert taken.name == "Screenshot 2026-11-21 09.30.00.png"
    assert QImage.fromData(taken.content).size() == picture.size()
    assert form.said.text() == ""
    # the same picture once
    qtbot.keyClick(form.said.edit, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(form.attached.files) == 1


def test_pasted_text_stays_text(form, qtbot):
    QGuiApplication.clipboard().setText("as he wrote")
    qtbot.keyClick(form.said.edit, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert form.said.text() == "as he wrote"
    assert form.attached.files == []


def test_clearing_empties_all_but_the_customer(form):
    type_in(form.said.edit, "說了很多")
    form.result.choose("reached")
    form.promise.amount.line.setText("5")
    form.next_action.set_text("Call")
    form.clear()
    assert not form.touched()
    assert form.customer_id == 1
    assert form.result.key() == ""

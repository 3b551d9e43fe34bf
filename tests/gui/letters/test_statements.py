"""Statements of account in the window: from the button to the frozen paper, and what is said on the way."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QLabel, QMenu, QPushButton

from collectdesk.gui.letters.outcome_view import OutcomeView
from collectdesk.gui.letters.prepare_statements import PrepareStatements
from collectdesk.gui.letters.wanted import Wanted
from collectdesk.operations import kept_letters, payments
from collectdesk.operations.business import tell_business
from collectdesk.operations.payments import PaymentEntered
from collectdesk.store.queries import letters, listing, overdue
from tests.gui.conftest import NOW, TODAY
from tests.gui.letters.conftest import OWN


@pytest.fixture
def run(page, qtbot):
    """A run of statements to all six who owe, begun by its button."""
    button = next(each for each in page.findChildren(QPushButton) if each.text() == "Statement of account")
    button.click()
    made = page.running
    assert isinstance(made, PrepareStatements)
    qtbot.waitUntil(lambda: len(made.candidates()) == 6)
    return made


def kept(desk):
    return listing.first(desk.reader, letters.listed(descending=False))


def of(run, name):
    return next(each for each in run.candidates() if each.whole.customer.startswith(name))


def choose(run, kind):
    run.bar.kind.set_key(kind)
    run.bar.kind.finished.emit()


def read(desk, row):
    content = kept_letters.frozen(desk.book, row.id)
    return "".join("".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages).split())


def test_all_who_owe_are_proposed_with_the_balance_of_the_book(run, desk):
    rows = overdue.customers(desk.reader, overdue.Filter(TODAY))
    owed = {(row.customer_id, row.currency): row.open_minor - row.unallocated_minor for row in rows}
    assert {(e.whole.customer_id, e.whole.currency): e.total().minor for e in run.candidates()} == owed
    assert run.print_button.text() == "Print 6 statements"


def test_a_story_from_the_button_to_the_frozen_paper(run, page, desk, qtbot, tmp_path):
    # the owner looks at one, wants the open items too, leaves all others out, and saves it
    run.panel.show_candidate(of(run, "杭州"))
    qtbot.waitUntil(lambda: run.panel.pane.view.page_count() > 0)
    assert letters.count(desk.reader) == 0
    choose(run, "detailed")
    qtbot.waitUntil(lambda: of(run, "杭州").whole.asked.kind == "detailed")
    for each in run.candidates():
        if not each.whole.customer.startswith("杭州"):
            run.flip(each.id)
    run.save_into(tmp_path / "out")
    qtbot.waitUntil(lambda: isinstance(page.running, OutcomeView) and not desk.tasks.busy())
    (row,) = kept(desk)
    assert (row.number, row.grade, row.total_minor) == ("L-2026-0001", "statement", 58_400_00)
    text = read(desk, row)
    assert "期末余额的构成" in text
    assert "¥58,400.00" in text
    assert "对账确认回执" in text
    assert "本对账单同时为付款请求" in text
    (file,) = (tmp_path / "out").glob("*.pdf")
    assert file.read_bytes() == kept_letters.frozen(desk.book, row.id)
    # then money comes in: the paper that left the house stays as it was
    payments.record_payment(desk.book, NOW, PaymentEntered(3, "CNY", 1_000_00, TODAY, ()))
    assert read(desk, row) == text


def test_a_statement_of_open_items_has_no_first_day(run, qtbot):
    choose(run, "outstanding")
    assert not run.bar.first.isEnabled()
    qtbot.waitUntil(lambda: run.candidates()[0].whole.asked.kind == "outstanding")
    assert run.bar.asked().first == run.bar.asked().last


def test_a_past_day_states_what_was_owed_then(run, qtbot):
    run.bar.last.line.setText("2026-11-20")
    run.bar.last.line.returnPressed.emit()
    # the 45,000 of the last day are not known on the day before
    qtbot.waitUntil(lambda: str(of(run, "峯田").total()) == "NT$ 312,000")


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [("2026-11-02", "2026-11-01", "lies after"), ("2026-01-01", "2027-01-01", "lies ahead"), ("x", "x", "")],
)
def test_days_that_make_no_statement_are_told_and_the_list_stays(run, desk, first, last, said):
    run.bar.first.line.setText(first)
    run.bar.last.line.setText(last)
    run.bar.last.line.returnPressed.emit()
    assert run.bar.asked() is None
    assert any(said in label.text() for label in run.bar.findChildren(QLabel))
    assert not desk.tasks.busy()
    assert len(run.candidates()) == 6


def test_own_words_that_give_the_claim_up_warn_at_once_and_beside_the_draft(run, qtbot):
    run.bar.note.line.setText("本对账单仅供核对")
    run.bar.note.line.textEdited.emit("本对账单仅供核对")
    assert "mainland China" in run.bar.warning()
    run.bar.note.finished.emit()
    qtbot.waitUntil(lambda: "statement-gives-up" in run.candidates()[0].whole.warnings)
    run.panel.show_candidate(run.candidates()[0])
    assert any("mainland China" in label.text() for label in run.panel.findChildren(QLabel))
    run.bar.note.line.setText("")
    run.bar.note.line.textEdited.emit("")
    assert run.bar.warning() == ""


def test_the_one_looked_at_stays_when_the_days_change(run, qtbot):
    view = run.list.view
    view.seek(of(run, "Bäckerei").id)
    choose(run, "detailed")
    qtbot.waitUntil(lambda: run.candidates()[0].whole.asked.kind == "detailed")
    assert view.current_row().whole.customer == "Bäckerei Kühn"


def test_credit_is_stated_only_if_asked_for(run, desk, qtbot):
    payments.record_payment(desk.book, NOW, PaymentEntered(6, "GBP", 9_000_00, TODAY, ()))
    run.start()
    qtbot.waitUntil(lambda: len(run.candidates()) == 5)
    run.again.press(["credit"])
    run.start()
    qtbot.waitUntil(lambda: len(run.candidates()) == 6)
    assert of(run, "Bäckerei").total().minor == -2_600_00


def test_from_the_page_of_a_customer_there_is_one_for_it_alone(window, desk, qtbot):
    desk.go("customers", 4)
    head = window.page().view.head
    head.more.click()
    menu = head.findChild(QMenu)
    next(each for each in menu.actions() if each.text() == "Statement of account").trigger()
    page = window.page()
    assert isinstance(page.running, PrepareStatements)
    qtbot.waitUntil(lambda: len(page.running.candidates()) == 1)
    assert page.running.candidates()[0].whole.customer == "Harbour Print Ltd"


def test_a_business_without_bank_details_is_told_where_the_draft_would_stand(page, desk, qtbot):
    tell_business(desk.book, NOW, OWN._replace(bank_details=""))
    desk.go("letters", Wanted("statement", 4))
    qtbot.waitUntil(lambda: page.running is not None and bool(page.running.panel.pane.sentence()))
    qtbot.waitUntil(page.running.panel.pane.mend.isVisible)


def test_money_that_comes_in_meanwhile_is_in_the_balance(run, desk, qtbot):
    entered = PaymentEntered(4, "HKD", 1_200_00, TODAY, ())
    desk.order(payments.record_payment, NOW, entered)
    qtbot.waitUntil(lambda: str(of(run, "Harbour").total()) == "HK$ 52,000.00")

"""Kept interest in the windows: a line of its own below its invoice, and a question when it was forgotten."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from collectdesk.domain.claims import Share
from collectdesk.gui.claim.asked import ClaimAsked
from collectdesk.gui.claim.decide_dialog import DecideDialog
from collectdesk.gui.grid_model import CALLED, TOLD
from collectdesk.gui.invoices.actions import InvoiceActions
from collectdesk.gui.invoices.details import InvoiceDetails
from collectdesk.gui.payments.allocate import Allocate
from collectdesk.gui.payments.details import PaymentDetails
from collectdesk.gui.payments.payer import Payer
from collectdesk.gui.payments.record_payment import RecordPayment, record
from collectdesk.gui.saved_line import SavedLine
from collectdesk.operations.claims import TermsEntered, decide_interest, set_terms
from collectdesk.operations.payments import PaymentEntered, record_payment
from collectdesk.store.queries import claims, invoices, payments
from tests import factory
from tests.gui.conftest import NOW, TODAY
from tests.gui.dialogs import in_dialog

# invoice 2, AB1001: NT$ 122,000, 61 days late at 5 % a year
OPEN = 122_000_00
INTEREST = 1_019_00


@pytest.fixture
def desk(desk):
    factory.owner(desk.book)
    return desk


@pytest.fixture
def kept(desk):
    """The desk where the interest of invoice 2 is kept."""
    decide_interest(desk.book, NOW, [2], "keep")
    return desk


@pytest.fixture
def dialog(kept, qtbot):
    made = RecordPayment(kept, None, Payer(1, 2))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def late_under(desk, law: str, currency: str) -> tuple[int, int]:
    """Give a customer under the law of a place and an invoice of 5,000 that is months late."""
    who = factory.customer(desk.book, "Harbour Print Ltd 2", jurisdiction=law, currency=currency)
    late = factory.invoice(desk.book, who, "LATE-1", currency=currency, amount_minor=5_000_00)
    return who, late


def cells(dialog, key: str) -> list[str]:
    grid = dialog.shares.view.grid
    return [grid.text(row, key) for row in range(grid.rowCount())]


def button(parent, text: str) -> QPushButton:
    return next(each for each in parent.findChildren(QPushButton) if each.text() == text)


def said(parent) -> str:
    return "\n".join(label.text() for label in parent.findChildren(QLabel))


def details_of(desk, qtbot, key: int = 2) -> InvoiceDetails:
    made = InvoiceDetails(desk, key, InvoiceActions(desk, None))
    qtbot.addWidget(made)
    made.show()
    return made


def type_into_share(qtbot, dialog, row: int, text: str) -> None:
    dialog.shares.view.start(row)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    qtbot.keyClicks(QApplication.focusWidget(), text)
    dialog.record_button.setFocus()


def test_kept_interest_stands_below_its_invoice_and_is_paid_first(dialog):
    assert cells(dialog, "number")[:2] == ["AB1001", "AB1001 · interest"]
    assert cells(dialog, "due")[1] == "to 21 Nov 2026"
    assert cells(dialog, "open")[:2] == ["122,000", "1,019"]
    assert cells(dialog, CALLED)[1] == "Settles of AB1001 · interest"
    # all that is owed on the invoice is what is expected
    assert dialog.fields.amount.minor() == OPEN + INTEREST
    dialog.fields.amount.line.setText("122,000")
    dialog.fields.amount.changed.emit()
    assert cells(dialog, "share")[:2] == ["120,981", "1,019"]
    dialog.record_button.click()
    entered = dialog.entered()
    assert entered is not None
    assert entered.shares == (Share(2, OPEN - INTEREST), Share(2, INTEREST, "interest"))


def test_another_day_of_receipt_offers_the_interest_up_to_it(dialog):
    dialog.fields.received.set_day(TODAY - timedelta(days=61))
    dialog.fields.received.changed.emit()
    assert "AB1001 · interest" not in cells(dialog, "number")
    dialog.fields.received.set_day(TODAY - timedelta(days=1))
    dialog.fields.received.changed.emit()
    assert cells(dialog, "open")[1] == "1,003"


@pytest.mark.parametrize(
    ("row", "typed", "told"), [(1, "1,020", "Only NT$ 1,019 of interest"), (1, "x", "“x”")]
)
def test_more_than_the_interest_is_told_and_nothing_is_recorded(dialog, qtbot, row, typed, told):
    type_into_share(qtbot, dialog, row, typed)
    assert told in next(iter(dialog.shares.view.grid.wrong().values()))
    dialog.record_button.click()
    assert dialog.entered() is None


def test_the_owner_may_let_the_money_settle_the_principal_alone(dialog, kept, qtbot):
    type_into_share(qtbot, dialog, 1, "0")
    type_into_share(qtbot, dialog, 0, "122,000")
    dialog.record_button.click()
    record_payment(kept.book, NOW, dialog.entered())
    assert invoices.invoice(kept.reader, 2).state == "paid"
    details = details_of(kept, qtbot)
    told = said(details)
    assert "Paid" in told
    assert "Interest still open" in told
    assert told.count("NT$ 1,019") == 2
    assert "Kept since 21 Nov" in told


def test_a_fixed_sum_that_is_kept_has_its_own_line_and_comes_last(desk, qtbot):
    who, late = late_under(desk, "GB", "GBP")
    decide_interest(desk.book, NOW, [late], "keep", fixed_sum=True)
    dialog = RecordPayment(desk, None, Payer(who, late))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    numbers = ["LATE-1", "LATE-1 · interest", "LATE-1 · fixed sum"]
    assert cells(dialog, "number") == numbers
    assert cells(dialog, "open")[2] == "70.00"
    open_minor = invoices.invoice(desk.reader, late).open_minor
    dialog.fields.amount.set_minor(open_minor)
    dialog.fields.amount.changed.emit()
    assert cells(dialog, "share")[2] == ""
    dialog.fields.amount.set_minor(open_minor + 100_00_00)
    dialog.fields.amount.changed.emit()
    assert cells(dialog, "share")[2] == "70.00"
    assert "fixed sum" not in dialog.shares.view.grid.text(1, TOLD)
    type_into_share(qtbot, dialog, 2, "71")
    assert "Only £ 70.00 of the fixed sum" in next(iter(dialog.shares.view.grid.wrong().values()))
    told = said(details_of(desk, qtbot, late))
    assert "Fixed sum" in told
    assert "£ 70.00" in told


def test_details_of_payment_and_invoice_name_what_was_settled(kept, qtbot):
    shares = (Share(2, INTEREST, "interest"), Share(2, 21_000_00))
    made = record_payment(kept.book, NOW, PaymentEntered(1, "TWD", 22_019_00, TODAY, shares))
    payment = PaymentDetails(kept, made.id)
    qtbot.addWidget(payment)
    assert "AB1001 · interest" in said(payment)
    assert [b.accessibleName() for b in payment.findChildren(QPushButton) if b.text() == "Release"] == [
        "Release AB1001 · interest",
        "Release AB1001",
    ]
    told = said(details_of(kept, qtbot))
    assert "NT$ 1,019 of interest" in told
    assert "Paid of it" in told
    # what moved the invoice still makes what is open on it
    assert "NT$ 101,000" in told


def test_money_that_settles_nothing_yet_may_settle_interest(kept, qtbot):
    made = record_payment(kept.book, NOW, PaymentEntered(1, "TWD", 130_000_00, TODAY))
    details = PaymentDetails(kept, made.id)
    qtbot.addWidget(details)

    def settle(dialog):
        assert "AB1001 · interest" in cells(dialog, "number")
        dialog.button.click()

    in_dialog(Allocate, settle)
    with qtbot.waitSignal(kept.hub.changed):
        button(details, "Let the rest settle invoices").click()
    assert {"interest", "principal"} == {a.settles for a in payments.allocations(kept.reader, made.id)}


def test_credit_is_offered_no_interest(kept, qtbot):
    factory.invoices.add_invoice(
        kept.book, NOW, factory.InvoiceEntered(1, "CR", TODAY, "TWD", -1_000_00, TODAY)
    )
    details = PaymentDetails(kept, 1)
    qtbot.addWidget(details)

    def look(dialog):
        assert not [number for number in cells(dialog, "number") if "interest" in number]
        dialog.reject()

    in_dialog(Allocate, look)
    details.actions_on.use_credit(invoices.by_number(kept.reader, "CR"))


def test_the_line_below_asks_about_interest_and_leads_to_the_claim(desk, window, qtbot):
    window.show_page("invoices")
    gone = []
    desk.gone_to.connect(lambda page, what: gone.append((page, what)))
    in_dialog(RecordPayment, lambda dialog: dialog.record_button.click())
    with qtbot.waitSignal(desk.saved):
        record(desk, window, Payer(1, 2))
    line = window.findChild(SavedLine)
    assert "Paid late: AB1001. Keep or waive the interest of NT$ 1,019?" in line.accessibleName()
    button(line, "Interest").click()
    assert gone == [("claim", ClaimAsked(1, "TWD", (2,), back="invoices"))]
    desk.gone_to.disconnect()


def test_an_order_without_a_question_asks_none(desk, window, qtbot):
    def pay_a_part(dialog):
        dialog.fields.amount.set_minor(1_00)
        dialog.fields.amount.changed.emit()
        dialog.record_button.click()

    in_dialog(RecordPayment, pay_a_part)
    with qtbot.waitSignal(desk.saved):
        record(desk, window, Payer(1, 2))
    line = window.findChild(SavedLine)
    assert not button(line, "Interest").isVisible()


def test_the_details_of_a_late_invoice_ask_until_it_is_decided(desk, qtbot):
    details = details_of(desk, qtbot)
    told = said(details)
    assert "To 21 Nov 2026" in told
    assert "NT$ 1,019" in told
    assert "Not decided whether you keep it." in told
    in_dialog(DecideDialog, lambda dialog: dialog.button.click())
    with qtbot.waitSignal(desk.hub.changed):
        button(details, "Keep").click()
    told = details_of(desk, qtbot)
    assert "Kept since 21 Nov 2026." in said(told)
    assert not [b for b in told.findChildren(QPushButton) if b.text() == "Keep"]


def test_waiving_wants_a_reason_is_told_and_can_be_undone(kept, qtbot):
    def waive(dialog):
        dialog.button.click()
        assert dialog.isVisible()
        dialog.why.line.setText("she asked kindly")
        dialog.button.click()

    details = details_of(kept, qtbot)
    in_dialog(DecideDialog, waive)
    with qtbot.waitSignal(kept.hub.changed):
        button(details, "Waive").click()
    assert "Waived on 21 Nov 2026: she asked kindly" in said(details_of(kept, qtbot))
    with qtbot.waitSignal(kept.hub.changed):
        kept.undo()
    assert claims.claim(kept.reader, 2, TODAY).decision.decision == "keep"


def test_an_invoice_that_is_not_late_or_was_paid_in_time_says_nothing_of_interest(desk, qtbot):
    not_due = invoices.by_number(desk.reader, "AB5002")
    assert "Interest" not in said(details_of(desk, qtbot, not_due))
    share = Share(2, OPEN)
    in_time = TODAY - timedelta(days=61)
    record_payment(desk.book, NOW, PaymentEntered(1, "TWD", OPEN, in_time, (share,)))
    assert "Interest" not in said(details_of(desk, qtbot))


def test_a_claim_without_law_data_says_nothing_of_interest(desk, qtbot):
    _, late = late_under(desk, "AU", "AUD")
    assert "Interest" not in said(details_of(desk, qtbot, late))


def test_a_rate_that_is_not_known_is_told_in_place_of_the_interest(desk, qtbot):
    who, late = late_under(desk, "HK", "HKD")
    set_terms(desk.book, NOW, [late], TermsEntered(rule="court"))
    details = details_of(desk, qtbot, late)
    assert "Interest" in said(details)
    assert "rate" in said(details)
    gone = []
    desk.gone_to.connect(lambda page, what: gone.append((page, what)))
    button(details, "Interest and deadlines").click()
    assert gone == [("claim", ClaimAsked(who, "HKD", (late,), back="invoices"))]
    assert not [b for b in details.findChildren(QPushButton) if b.text() in ("Keep", "Waive")]


def test_the_list_can_be_narrowed_to_what_waits_for_a_word_about_interest(desk, window, qtbot):
    record_payment(desk.book, NOW, PaymentEntered(1, "TWD", OPEN, TODAY, (Share(2, OPEN),)))
    window.show_page("invoices")
    page = window.page()
    qtbot.waitUntil(lambda: page.list.view.table.rowCount() > 1)
    button(page.states, "Interest not decided").click()
    qtbot.waitUntil(lambda: page.list.view.table.rowCount() == 1)
    assert page.list.view.table.row_at(0).number == "AB1001"
    with qtbot.waitSignal(desk.hub.changed):
        desk.order(decide_interest, NOW, [2], "waive", why="good customer")
    qtbot.waitUntil(lambda: page.list.view.table.rowCount() == 0)

"""Interest on the page of claims: the sheet, the sums, the day, what is decided, and what is missing."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QStyle, QStyleOptionComboBox

from collectdesk.domain.claims import Share
from collectdesk.gui import choose_file, language
from collectdesk.gui.claim.decide_dialog import DecideDialog
from collectdesk.gui.claim.law_dialog import LawDialog
from collectdesk.gui.claim.sheet_table import CLAIM, MOVED, PERIOD, SUM, SheetRow
from collectdesk.gui.claim.terms_dialog import TermsDialog
from collectdesk.gui.list_preview import ListPreview
from collectdesk.gui.rates.add_rate import AddRate
from collectdesk.operations import undo
from collectdesk.operations.claims import decide_interest
from collectdesk.operations.customers import AgreementEntered, CustomerEntered, add_agreement, add_customer
from collectdesk.operations.invoices import InvoiceEntered, add_invoice
from collectdesk.operations.payments import PaymentEntered, record_payment
from collectdesk.store.queries import claims
from tests.factory import findings, owner
from tests.gui.conftest import NOW, TODAY
from tests.gui.dialogs import in_dialog, press_in_box

KEY = Qt.Key


def told(widget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def rows(page, kind: str) -> list[tuple[str, ...]]:
    return [row.cells for row in page.interest.table.sheet.rows if row.kind == kind]


def test_the_sheet_of_a_flat_rate_has_one_period_and_its_sum(show):
    page = show("TW", "TWD", "TW-1")
    # 100,000 at 5 % for 174 days: 2,383.561644, rounded once to whole dollars
    assert rows(page, PERIOD) == [
        ("1 Jun 2026", "21 Nov 2026", "174", "NT$ 100,000", "5 %", rows(page, PERIOD)[0][5], "2,383.561644")
    ]
    assert rows(page, SUM) == [("Interest to 21 Nov 2026", "NT$ 2,384")]
    assert "NT$ 102,384" in told(page.interest.sums)
    assert "and NT$ 13.70 for each further day" in told(page.interest.sums)


def test_claims_past_due_are_ticked_unless_others_are_asked_for(show, owing):
    page = show("TW", "TWD")
    assert page.frame.card.ids() == (owing["TW-1"],)
    page = show("TW", "TWD", "TW-2")
    assert page.frame.card.ids() == (owing["TW-2"],)
    assert page.current().facts.number == "TW-2"


def test_a_tick_more_is_a_claim_more_on_the_sheet_and_in_the_sums(show, qtbot):
    page = show("GB-EAW", "GBP", "GB-1")
    assert len(rows(page, CLAIM)) == 1
    lines = page.frame.card.lines
    lines.setFocus()
    qtbot.keyClick(lines, KEY.Key_Down)
    qtbot.keyClick(lines, KEY.Key_Space)
    assert [cells[0].split(" · ")[0] for cells in rows(page, CLAIM)] == ["GB-1", "GB-2"]
    assert "2 claims" in told(page.interest.sums)
    assert "£ 5,900.00" in told(page.interest.sums)
    qtbot.keyClick(lines, KEY.Key_Space)
    assert len(rows(page, CLAIM)) == 1


def test_a_fixed_sum_is_owed_once_per_late_invoice_and_added(show):
    page = show("GB-EAW", "GBP", "GB-1", "GB-2")
    assert [cells[1] for cells in rows(page, SUM) if "Fixed" in cells[0]] == ["£ 70.00", "£ 40.00"]
    assert "with £ 110.00 of fixed sums" in told(page.interest.sums)


def test_another_day_reckons_to_that_day(show, qtbot):
    page = show("TW", "TWD", "TW-1")
    page.interest.as_of.set_day(date(2026, 6, 30))
    qtbot.waitUntil(lambda: page.claims.until == date(2026, 6, 30))
    # 30 days of 13.698630
    assert rows(page, PERIOD)[0][-1] == "410.958904"
    assert rows(page, SUM)[0] == ("Interest to 30 Jun 2026", "NT$ 411")


def test_a_part_payment_splits_the_period_and_says_what_it_settled(show, book, owing):
    share = Share(owing["TW-1"], 40_000_00)
    paid = PaymentEntered(owing["TW"], "TWD", 40_000_00, date(2026, 8, 31), (share,))
    record_payment(book, NOW, paid)
    page = show("TW", "TWD", "TW-1")
    assert [cells[3] for cells in rows(page, PERIOD)] == ["NT$ 100,000", "NT$ 60,000"]
    assert rows(page, MOVED) == [("31 Aug 2026: NT$ 40,000 was paid and settled NT$ 40,000 principal", "")]
    kinds = [row.kind for row in page.interest.table.sheet.rows]
    assert kinds == [CLAIM, PERIOD, MOVED, PERIOD, SUM]


def test_one_payment_of_interest_and_principal_is_one_row_with_the_interest_first(show, book, owing):
    decide_interest(book, NOW, [owing["TW-1"]], "keep", fixed_sum=False)
    shares = (Share(owing["TW-1"], 40_000_00), Share(owing["TW-1"], 500_00, "interest"))
    paid = PaymentEntered(owing["TW"], "TWD", 40_500_00, date(2026, 8, 31), shares)
    record_payment(book, NOW, paid)
    page = show("TW", "TWD", "TW-1")
    said = "31 Aug 2026: NT$ 40,500 was paid and settled NT$ 500 interest, NT$ 40,000 principal"
    assert rows(page, MOVED) == [(said, "")]


def test_another_day_is_asked_for_in_words_of_interest(show):
    part = show("TW", "TWD", "TW-1").interest
    part.as_of._open()
    assert "Reckon the interest up to" in told(part.as_of._popup)
    part.as_of._popup.close()


def test_a_fixed_sum_is_said_to_be_settled_last_where_one_is_owed(show):
    said = "The fixed sum is settled last, unless you say otherwise."
    assert said in show("GB-EAW", "GBP", "GB-1").interest.basis.text()
    assert said not in show("TW", "TWD", "TW-1").interest.basis.text()


def test_interest_is_kept_with_its_fixed_sum_and_undone(show, book, desk, owing, qtbot):
    page = show("GB-EAW", "GBP", "GB-1")
    assert "not decided" in page.interest.decided.text()

    def keep(dialog) -> None:
        assert dialog.fixed.ticked()
        dialog.take()

    in_dialog(DecideDialog, keep)
    with qtbot.waitSignal(desk.saved):
        page.interest.keep.click()
    qtbot.waitUntil(lambda: "keep" in page.interest.decided.text())
    decision = claims.claim(book.here, owing["GB-1"], TODAY).decision
    assert (decision.decision, decision.fixed_sum) == ("keep", True)
    assert not page.interest.keep.isVisible()
    undo.undo(book, NOW)
    assert claims.claim(book.here, owing["GB-1"], TODAY).decision is None
    assert findings(book) == []


def test_interest_is_let_go_only_with_a_reason_and_then_not_summed(show, book, desk, owing, qtbot):
    page = show("GB-EAW", "GBP", "GB-1")

    def waive(dialog) -> None:
        dialog.take()
        assert dialog.why.line.accessibleDescription()
        dialog.why.set_text("An old customer")
        dialog.take()

    in_dialog(DecideDialog, waive)
    with qtbot.waitSignal(desk.saved):
        page.interest.waive.click()
    qtbot.waitUntil(lambda: "let this interest go" in page.interest.decided.text())
    assert "An old customer" in page.interest.decided.text()
    assert "£ 0.00" in told(page.interest.sums)
    assert "£ 5,000.00" in told(page.interest.sums)
    assert rows(page, CLAIM)[0][-1] == "Waived"


def test_where_no_interest_runs_unless_agreed_the_rate_is_asked_for_and_then_reckoned(
    show, book, desk, owing, qtbot
):
    page = show("HK", "HKD", "HK-1")
    (notice,) = [each for each in page.interest.notices.notices if each.action == "terms"]
    assert "agreed" in notice.sentence

    def enter(dialog) -> None:
        dialog.rule.set_key("contract")
        dialog.rule.changed.emit()
        assert dialog.percent.isVisible()
        dialog.percent.set_text("abc")
        dialog.take()
        assert dialog.percent.line.accessibleDescription()
        dialog.percent.set_text("8")
        dialog.take()

    in_dialog(TermsDialog, enter)
    with qtbot.waitSignal(desk.saved):
        page.interest.notices.asked.emit("terms", "")
    qtbot.waitUntil(lambda: bool(rows(page, PERIOD)))
    # 41,200 at 8 % for 144 days
    assert rows(page, PERIOD)[0][4:] == ("8 %", "agreed rate", "1,300.339726")
    assert claims.claim(book.here, owing["HK-1"], TODAY).own.percent == "8"


def test_the_last_known_rate_is_said_to_be_used_and_the_new_one_is_entered_there(
    show, book, desk, owing, qtbot
):
    page = show("CN", "CNY", "CN-1")
    (notice,) = [each for each in page.interest.notices.notices if each.action == "rate"]
    assert "Last known rate used" in notice.sentence
    assert notice.about == "cn-lpr-1y"

    def enter(dialog) -> None:
        assert dialog.series.key() == "cn-lpr-1y"
        dialog.valid_from.line.setText("2026-07-31")
        dialog.percent.set_text("2.8")
        dialog.source.set_text("PBOC, July 2026")
        dialog.take()

    in_dialog(AddRate, enter)
    with qtbot.waitSignal(desk.saved):
        page.interest.notices.findChildren(QPushButton)[0].click()
    qtbot.waitUntil(lambda: rows(page, PERIOD)[0][4] == "3.64 %")
    assert rows(page, PERIOD)[0][5] == "PBOC, July 2026, from 31 Jul 2026"
    assert not [each for each in page.interest.notices.notices if each.action == "rate"]


def test_another_count_of_days_and_order_are_set_for_the_ticked_claims(show, book, desk, owing, qtbot):
    page = show("GB-EAW", "GBP", "GB-1", "GB-2")

    def enter(dialog) -> None:
        assert dialog.order.isVisible()
        dialog.divisor.set_key("360")
        dialog.order.set_key("principal")
        dialog.take()

    in_dialog(TermsDialog, enter)
    with qtbot.waitSignal(desk.saved):
        page.interest.terms.click()
    for number in ("GB-1", "GB-2"):
        own = claims.claim(book.here, owing[number], TODAY).own
        assert (own.divisor, own.payment_order) == ("360", "principal")
    qtbot.waitUntil(lambda: "360 days a year" in page.interest.basis.text())


def test_the_law_sets_the_order_where_it_does_and_does_not_ask(show, desk):
    page = show("TW", "TWD", "TW-1")
    dialog = TermsDialog(desk, None, (page.current().facts,))
    dialog.show()
    assert not dialog.order.isVisible()
    assert dialog.demand.isVisible()
    dialog.close()


@pytest.mark.parametrize("place", [("GB-EAW", "GBP", "GB-1"), ("TW", "TWD", "TW-1")])
def test_every_way_to_count_days_and_every_kind_is_read_whole(show, desk, qtbot, place):
    dialog = TermsDialog(desk, None, (show(*place).current().facts,))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    for box in (dialog.divisor.box, dialog.kind.box):
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()
        texts = [box.itemText(place) for place in range(box.count())]
        assert max(box.fontMetrics().horizontalAdvance(text) for text in texts) <= room


def test_several_claims_are_named_with_the_comma_of_the_language(show, desk, qapp, qtbot):
    facts = tuple(each.facts for each in show("GB-EAW", "GBP", "GB-1", "GB-2").claims.known)
    language.install(qapp, "zh-Hant")
    try:
        dialog = TermsDialog(desk, None, facts)
        qtbot.addWidget(dialog)
        assert "GB-1、GB-2" in " ".join(label.text() for label in dialog.findChildren(QLabel))
    finally:
        language.install(qapp, "en")


def test_without_law_data_it_says_so_and_the_law_is_chosen_there(show, book, desk, owing, qtbot):
    page = show("AU", "AUD")
    assert page.frame.empty.isVisible()
    assert "Australia" in told(page.frame.empty)

    def choose(dialog) -> None:
        dialog.place.set_key("SG")
        dialog.take()

    in_dialog(LawDialog, choose)
    with qtbot.waitSignal(desk.saved):
        page.frame.empty.button.click()
    qtbot.waitUntil(lambda: page.current() is not None and page.current().facts.law_code == "SG")
    assert "Singapore" in page.head._law.text()
    assert page.frame.empty is None


def test_a_customer_who_owes_nothing_leads_back(show, window, qtbot):
    page = show("TW", "USD", back="overdue")
    assert "Nothing is open here in USD" in told(page.frame.empty)
    page.frame.empty.button.click()
    assert type(window.page()).__name__ == "OverduePage"


@pytest.mark.parametrize(
    ("back", "name"), [("overdue", "OverduePage"), ("", "CustomersPage"), ("invoices", "InvoicesPage")]
)
def test_escape_goes_back_to_where_it_came_from(show, window, qtbot, back, name):
    page = show("TW", "TWD", "TW-1", back=back)
    qtbot.keyClick(page.frame.card.lines, KEY.Key_Escape)
    assert type(window.page()).__name__ == name


def test_the_whole_sheet_is_copied_as_a_spreadsheet_takes_it(show, qtbot, qapp):
    page = show("TW", "TWD", "TW-1")
    qtbot.keyClick(page.interest.table, KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = qapp.clipboard().text().split("\n")
    assert lines[0].split("\t")[-1] == "Interest"
    assert "2,383.561644" in lines[2]


def test_a_payment_that_comes_in_is_shown_at_once(show, book, desk, owing, qtbot):
    page = show("TW", "TWD", "TW-1")
    share = Share(owing["TW-1"], 100_000_00)
    entered = PaymentEntered(owing["TW"], "TWD", 100_000_00, TODAY, (share,))
    with qtbot.waitSignal(desk.saved):
        desk.order(record_payment, NOW, entered)
    qtbot.waitUntil(lambda: "NT$ 0" in told(page.interest.sums))
    assert "NT$ 2,384" in told(page.interest.sums)


def test_the_sheet_is_seen_on_paper_before_it_is_printed(show, book, desk, qtbot):
    owner(book)
    page = show("GB-EAW", "GBP", "GB-1", "GB-2")
    seen = []

    def look(dialog) -> None:
        seen.append(dialog.pane.view.page_count())
        dialog.reject()

    in_dialog(ListPreview, look)
    page.print_button.click()
    qtbot.waitUntil(lambda: bool(seen), timeout=20_000)
    assert seen[0] >= 1


def test_without_the_name_of_the_business_no_sheet_is_set_and_settings_are_offered(show, window, qtbot):
    page = show("GB-EAW", "GBP", "GB-1")
    press_in_box(QMessageBox.ButtonRole.AcceptRole)
    page.print_button.click()
    assert type(window.page()).__name__ == "SettingsPage"


def test_the_sheet_is_saved_as_paper_and_for_a_spreadsheet(show, book, desk, qtbot, tmp_path, monkeypatch):
    owner(book)
    page = show("GB-EAW", "GBP", "GB-1")
    monkeypatch.setattr(choose_file, "target", lambda _on, _title, name, ending: tmp_path / f"{name}{ending}")
    for save, ending in ((page._on_pdf, "pdf"), (page._on_csv, "csv")):
        save()
        qtbot.waitUntil(lambda ending=ending: bool([*tmp_path.glob(f"*.{ending}")]), timeout=20_000)
    (paper,), (table,) = tmp_path.glob("*.pdf"), tmp_path.glob("*.csv")
    assert paper.name == "Interest Customer GB-EAW 2026-11-21.pdf"
    assert "5,000.00" in "".join(each.extract_text() for each in PdfReader(paper).pages)
    assert "GB-1" in table.read_text("utf-8-sig")
    qtbot.waitUntil(lambda: not desk.tasks.busy())


def test_the_agreed_rate_of_the_contract_goes_before_the_law(show, book, desk, owing, qtbot):
    agreed = AgreementEntered("Framework 2026", 30, date(2026, 1, 10), late_rate="8")
    key = add_agreement(book, NOW, owing["GB-EAW"], agreed).id
    entered = InvoiceEntered(
        owing["GB-EAW"], "GB-3", date(2026, 3, 1), "GBP", 365_00, date(2026, 3, 31), agreement_id=key
    )
    owing["GB-3"] = add_invoice(book, NOW, entered).id
    page = show("GB-EAW", "GBP", "GB-3")
    # 365 at 8 % is eight pence a day, for 235 days
    assert rows(page, PERIOD)[0][4:] == ("8 %", "agreed rate", "18.800000")
    dialog = TermsDialog(desk, None, (page.current().facts,))
    dialog.show()
    assert dialog.rule.box.currentText() == "As usual: Agreed rate"
    assert dialog.percent.isVisible()
    dialog.close()


def test_many_periods_add_up_to_the_sum_that_is_shown(show, book, owing):
    german = CustomerEntered("Kühn", "en", "EUR", jurisdiction="DE")
    owing["DE"] = add_customer(book, NOW, german).id
    old = InvoiceEntered(owing["DE"], "DE-1", date(2019, 1, 2), "EUR", 12_345_67, date(2019, 2, 28))
    owing["DE-1"] = add_invoice(book, NOW, old).id
    page = show("DE", "EUR", "DE-1")
    shown = rows(page, PERIOD)
    # each half-year from 1 March 2019 to 21 November 2026 has its own rate
    assert len(shown) == 16
    assert sum(int(cells[2]) for cells in shown) == (TODAY - date(2019, 2, 28)).days
    total = sum(Decimal(cells[-1].replace(",", "")) for cells in shown)
    assert rows(page, SUM)[0][1] == f"€ {total.quantize(Decimal('0.01'), ROUND_HALF_UP):,}"
    table = page.interest.table
    assert table.height() < 20 * table.rowHeight(0)


def test_the_interest_is_seen_without_scrolling_in_a_window_as_it_opens(show, window, qtbot):
    window.resize(1280, 800)
    table = show("TW", "TWD", "TW-1").interest.table
    qtbot.waitUntil(lambda: table.isVisible() and table.viewport().width() > 600)
    assert table.horizontalScrollBar().maximum() == 0


def test_a_day_before_anything_was_open_leads_back_to_today(show, qtbot):
    page = show("TW", "TWD")
    page.interest.as_of.set_day(date(2020, 1, 1))
    qtbot.waitUntil(lambda: page.frame.empty is not None)
    assert "Nothing was open here in TWD on 1 Jan 2020." in told(page.frame)
    page.frame.empty.findChildren(QPushButton)[0].click()
    qtbot.waitUntil(lambda: page.frame.empty is None)
    assert page.until == TODAY
    assert rows(page, SUM) == [("Interest to 21 Nov 2026", "NT$ 2,384")]
    assert page.interest.as_of.day == TODAY


def test_the_decision_is_asked_about_the_day_that_is_shown(show, qtbot):
    page = show("TW", "TWD", "TW-1")
    page.interest.as_of.set_day(date(2026, 12, 31))
    qtbot.waitUntil(lambda: rows(page, SUM)[0][0] == "Interest to 31 Dec 2026")

    def read(dialog) -> None:
        assert "NT$ 2,932 to 31 Dec 2026 on TW-1." in told(dialog)
        dialog.reject()

    in_dialog(DecideDialog, read)
    page.interest.waive.click()


def test_all_rows_are_seen_when_a_sheet_becomes_longer_and_narrower(show, window, qtbot):
    window.resize(1280, 800)
    table = show("GB-EAW", "GBP", "GB-1").interest.table
    few = [SheetRow(CLAIM, ("No interest runs", "")), SheetRow(SUM, ("Interest to 21 Nov 2026", "0.00"))]
    for number in (12, 3, 9):
        table.show_rows([*few, *[SheetRow(MOVED, ("Something was paid", ""))] * number])
        qtbot.wait(20)
        assert not table.verticalScrollBar().isVisible()
        assert not table.horizontalScrollBar().isVisible()
        last = table.visualRect(table.sheet.index(len(table.sheet.rows) - 1, 0))
        assert last.bottom() <= table.viewport().height()

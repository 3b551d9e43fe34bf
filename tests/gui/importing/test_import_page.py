"""The import page as an owner uses it: paste, drop, see what will be, mend, take."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from collectdesk.gui import choose_file
from collectdesk.gui.desk import Desk
from collectdesk.gui.importing.page import ImportPage
from collectdesk.gui.main_window import MainWindow
from collectdesk.gui.payments.words import method
from collectdesk.operations.customers import CustomerEntered, add_customer
from collectdesk.operations.import_plan import ImportFile
from collectdesk.operations.invoices import InvoiceEntered, add_invoice
from collectdesk.store.check import check
from collectdesk.store.queries import invoices, overdue
from tests.gui.conftest import NOW, TODAY
from tests.gui.importing import workbook

HEAD = "customer,invoice,invoice_date,due_date,amount,paid,currency"
LIST = "\n".join(
    (
        HEAD,
        "Neue Kunde 喆,N-1,2026-09-01,2026-10-01,1200,200,TWD",
        "Neue Kunde 喆,N-2,2026-09-02,2026-10-02,800,,TWD",
        "Neue Kunde 喆,N-3,2026-13-02,2026-10-02,800,,TWD",
    )
)


@pytest.fixture
def page(window, qtbot):
    window.desk.go("import")
    made = window.page()
    assert isinstance(made, ImportPage)
    return made


def read(page, qtbot, text, name="list.csv", encoding="utf-8"):
    page.read(ImportFile(name, text.encode(encoding)))
    qtbot.waitUntil(lambda: page.reading.plan is not None, timeout=8000)
    return page.reading.plan


def figures(page):
    return {key: card.accessibleName().split()[1] for key, card in page.reading.cards._cards.items()}


def test_a_list_is_shown_with_what_it_would_change_before_anything_is_written(page, qtbot):
    head = page.desk.book.head()
    plan = read(page, qtbot, LIST)
    assert (plan.added, plan.changed, len(plan.rejected)) == (2, 0, 1)
    assert figures(page) == {"new": "2", "changed": "0", "unchanged": "0", "refused": "1"}
    assert page.reading.take.isEnabled()
    assert page.desk.book.head() == head


def test_taking_a_list_writes_it_once_and_lists_what_was_refused(page, qtbot):
    read(page, qtbot, LIST)
    qtbot.mouseClick(page.reading.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.done is not None, timeout=8000)
    assert page.stack.currentWidget() is page.done
    assert page.done.refused.view.table.rowCount() == 1
    row = invoices.invoice(page.desk.reader, invoices.by_number(page.desk.reader, "N-1"))
    assert (row.amount_minor, row.open_minor) == (120_000, 100_000)
    assert check(page.desk.book).findings == ()


def test_the_same_list_again_changes_nothing_and_says_so(page, qtbot):
    read(page, qtbot, LIST)
    qtbot.mouseClick(page.reading.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.done is not None, timeout=8000)
    plan = read(page, qtbot, LIST)
    assert plan.empty
    assert not page.reading.take.isEnabled()


def test_rows_are_pasted_from_a_spreadsheet(page, qtbot):
    QGuiApplication.clipboard().setText(LIST.replace(",", "\t"))
    page.start.setFocus()
    qtbot.keyClick(page.start, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.reading.plan is not None, timeout=8000)
    assert page.reading.plan.added == 2


def drag(window, urls):
    """Drag `urls` over the window and drop them; tell whether the window took them."""
    data = QMimeData()
    data.setUrls(urls)
    copy, left, alone = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    over = QDragEnterEvent(QPoint(5, 5), copy, data, left, alone)
    over.ignore()
    QApplication.sendEvent(window, over)
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), copy, data, left, alone))
    return over.isAccepted()


@pytest.mark.parametrize("key", ["overdue", "customers", "settings", "import"])
def test_a_file_dropped_on_any_page_is_read(window, qtbot, tmp_path, key):
    window.show_page(key)
    target = tmp_path / "应收账款.csv"
    target.write_bytes(LIST.encode("gb18030"))
    assert drag(window, [QUrl.fromLocalFile(str(target))])
    page = window.page()
    assert isinstance(page, ImportPage)
    qtbot.waitUntil(lambda: page.reading.plan is not None, timeout=8000)
    assert page.reading.header.accessibleName() or page.reading.opened.file.name == "应收账款.csv"
    assert page.reading.plan.added == 2


@pytest.mark.parametrize(
    "urls", [[], ["https://example.com/list.csv"], ["file:///a.csv", "file:///b.csv"]], ids=len
)
def test_what_is_not_one_file_of_this_computer_is_not_taken(window, urls):
    window.show_page("customers")
    assert not drag(window, [QUrl(url) for url in urls])
    assert not isinstance(window.page(), ImportPage)


def test_a_dropped_folder_is_told_to_be_no_list(window, tmp_path, monkeypatch):
    told = []
    monkeypatch.setattr("collectdesk.gui.ask._tell", lambda box: told.append(box.text()))
    drag(window, [QUrl.fromLocalFile(str(tmp_path))])
    assert str(tmp_path) in told[0]
    assert window.page().stack.currentWidget() is window.page().start


@pytest.fixture
def beginning(book, preferences, qtbot):
    """The window of an owner whose book is still empty."""
    desk = Desk(book, preferences, "en", lambda: NOW)
    made = MainWindow(desk)
    made.resize(made.sizeHint())  # of a usual screen, which that of the offscreen platform is not
    qtbot.addWidget(made)
    made.show()
    yield made
    desk.close()


def said_when_empty(page, qtbot):
    qtbot.waitUntil(lambda: page.list.view.table.exact and page.list.empty.isVisible())
    return page.list.empty


@pytest.mark.parametrize("key", ["overdue", "invoices"])
def test_a_page_of_an_empty_book_leads_to_the_import(beginning, qtbot, key):
    beginning.show_page(key)
    said = said_when_empty(beginning.page(), qtbot)
    qtbot.mouseClick(said.button, Qt.MouseButton.LeftButton)
    assert isinstance(beginning.page(), ImportPage)


def test_the_first_invoice_ends_the_advice_to_import(beginning, qtbot):
    beginning.show_page("overdue")
    page, desk = beginning.page(), beginning.desk
    page.flip()
    assert said_when_empty(page, qtbot).button is not None
    customer = add_customer(desk.book, NOW, CustomerEntered("Lin", "en", "TWD")).id
    with qtbot.waitSignal(desk.hub.changed):
        desk.order(add_invoice, NOW, InvoiceEntered(customer, "A-1", TODAY, "TWD", 100, TODAY))
    page.chips.press(["past_due"])
    page.chips.changed.emit(frozenset({"past_due"}))
    assert said_when_empty(page, qtbot).button is None


def test_a_wrong_encoding_can_be_put_right(page, qtbot):
    page.read(ImportFile("list.csv", LIST.encode("gb18030")))
    qtbot.waitUntil(lambda: page.reading.plan is not None, timeout=8000)
    bar = page.reading.bar
    for code in ("big5hkscs", "gb18030"):
        bar.encoding.set_key(code)
        bar.encoding.box.activated.emit(bar.encoding.box.currentIndex())
        qtbot.waitUntil(
            lambda code=code: page.reading.opened.sheet.encoding == code and page.reading.plan is not None,
            timeout=8000,
        )
    assert "喆" in {row[0][-1] for row in page.reading.opened.sheet.rows[1:]}


def test_the_owner_says_what_a_column_means(page, qtbot):
    text = "who,what,when,how much\nHarbour Print Ltd,X-1,2026-10-01,55.5\n"
    page.read(ImportFile("odd.csv", text.encode()))
    qtbot.waitUntil(lambda: page.reading.opened is not None, timeout=8000)
    assert page.reading.asked.isVisible()
    assert not page.reading.take.isEnabled()
    for place, field in enumerate(("customer", "invoice", "invoice_date", "amount")):
        choice = page.reading.columns.cellWidget(0, place + 1)
        choice.setCurrentIndex(choice.findData(field))
        choice.activated.emit(choice.currentIndex())
    page.reading.bar.currency.set_key("HKD")
    page.reading.bar.currency.box.activated.emit(0)
    qtbot.waitUntil(lambda: page.reading.plan is not None, timeout=8000)
    assert page.reading.plan.added == 1
    assert not page.reading.asked.isVisible()


def test_a_list_not_yet_understood_does_not_promise_the_records_of_the_one_before(page, qtbot):
    read(page, qtbot, LIST)
    assert page.reading.take.text().startswith("Import 2 record")
    page.read(ImportFile("odd.csv", b"who,what,when,how much\nHarbour Print Ltd,X-1,2026-10-01,55.5\n"))
    qtbot.waitUntil(page.reading.asked.isVisible, timeout=8000)
    assert page.reading.take.text() == "Import"


def test_money_that_came_with_a_list_is_said_in_words(qapp):
    assert method("import") == "Imported"


def test_a_file_that_is_no_table_is_told_in_one_sentence_and_the_page_begins_anew(page, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr("collectdesk.gui.ask._tell", lambda box: told.append(box.text()))
    page.read(ImportFile("photo.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(range(256))))
    qtbot.waitUntil(lambda: bool(told), timeout=8000)
    assert "photo.xlsx" in told[0]
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.start)


def test_refused_rows_are_saved_mended_and_taken(page, qtbot, tmp_path, monkeypatch):
    read(page, qtbot, LIST)
    qtbot.mouseClick(page.reading.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.done is not None, timeout=8000)
    target = tmp_path / "refused.csv"
    monkeypatch.setattr(choose_file, "target", lambda *_: target)
    page.done._on_save()
    qtbot.waitUntil(target.exists, timeout=8000)
    qtbot.waitUntil(lambda: any(str(target) in label.text() for label in page.done.findChildren(QLabel)))
    mended = target.read_bytes().decode("utf-8-sig").replace("2026-13-02", "2026-09-03")
    page.done = None
    plan = read(page, qtbot, mended, "mended.csv")
    assert (plan.added, len(plan.rejected)) == (1, 0)


def test_invoices_missing_from_a_later_list_are_offered_as_paid_and_closed_on_a_yes(page, qtbot):
    read(page, qtbot, LIST)
    qtbot.mouseClick(page.reading.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.done is not None, timeout=8000)
    first = page.done
    later = "\n".join((HEAD, "Neue Kunde 喆,N-1,2026-09-01,2026-10-01,1200,700,TWD"))
    plan = read(page, qtbot, later, "later.csv")
    assert [one.number for one in plan.probably_paid] == ["N-2"]
    qtbot.mouseClick(page.reading.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.done is not first, timeout=8000)
    qtbot.waitUntil(lambda: page.done.paid.view.selected_count() == 1)
    qtbot.mouseClick(page.done.book_paid, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.done.paid.view.table.rowCount() == 0, timeout=8000)
    reader = page.desk.reader
    assert invoices.invoice(reader, invoices.by_number(reader, "N-2")).open_minor == 0
    assert check(page.desk.book).findings == ()


def test_another_table_of_a_workbook_is_chosen(page, qtbot):
    content = workbook.two_sheets(LIST)
    page.read(ImportFile("two.xlsx", content))
    qtbot.waitUntil(lambda: page.reading.plan is not None, timeout=8000)
    names = [sheet.name for sheet in page.reading.opened.sheets]
    assert page.reading.opened.sheet.name == "Invoices"
    bar = page.reading.bar.sheet
    bar.set_key(str(names.index("Notes")))
    bar.box.activated.emit(bar.box.currentIndex())
    QTest.qWait(10)
    assert page.reading.opened.sheet.name == "Notes"
    assert not page.reading.take.isEnabled()


def test_an_import_shows_in_the_overdue_totals(page, qtbot):
    before = {t.currency: t.open_minor for t in overdue.totals(page.desk.reader, overdue.Filter(TODAY))}
    read(page, qtbot, LIST)
    qtbot.mouseClick(page.reading.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.done is not None, timeout=8000)
    after = {t.currency: t.open_minor for t in overdue.totals(page.desk.reader, overdue.Filter(TODAY))}
    assert after["TWD"] - before["TWD"] == 180_000


ALIKE = f"{HEAD}\n裏山文創,N-1,2026-09-01,2026-10-01,1200,,TWD\nNeue Kunde,N-2,2026-09-01,2026-10-01,9,,TWD"


def test_a_name_like_one_in_the_book_is_asked_about_and_goes_where_the_owner_says(page, qtbot):
    read(page, qtbot, ALIKE)
    same = page.reading.same
    assert same.isVisible()
    assert page.reading.header._state.text().startswith("1 name")
    assert same.card.view.table.rowCount() == 1
    assert (same.same.isEnabled(), same.new.isEnabled()) == (True, False)
    before = page.reading.plan
    qtbot.mouseClick(same.same, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.reading.plan is not before, timeout=8000)
    assert same.isVisible()
    assert page.reading.plan.probably_same[0].same
    qtbot.waitUntil(page.reading.take.isEnabled)
    qtbot.mouseClick(page.reading.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.done is not None, timeout=8000)
    row = invoices.invoice(page.desk.reader, invoices.by_number(page.desk.reader, "N-1"))
    assert row.customer == "裏山文創有限公司"
    assert check(page.desk.book).findings == ()


def test_enter_turns_the_word_on_a_name_round(page, qtbot):
    plan = read(page, qtbot, ALIKE)
    page.reading.same.card.view.setFocus()
    for same in (True, False):
        qtbot.keyClick(page.reading.same.card.view, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda now=plan: page.reading.plan is not now, timeout=8000)
        plan = page.reading.plan
        assert [one.same for one in plan.probably_same] == [same]
    assert plan.to_remember == {"裏山文創": 0}


def test_names_that_are_like_none_are_not_asked_about(page, qtbot):
    read(page, qtbot, LIST)
    assert not page.reading.same.isVisible()
    assert "same" not in page.reading.tabs._chips


def test_a_refused_row_names_customer_and_invoice_where_they_can_be_read(page, qtbot):
    read(page, qtbot, LIST + "\n,N-9,2026-09-01,2026-10-01,5,,TWD")
    table = page.reading.refused.view.table
    shown = [[table.index(row, at).data() for at in range(3)] for row in range(table.rowCount())]
    assert shown == [["4", "Neue Kunde 喆", "N-3"], ["5", "—", "N-9"]]

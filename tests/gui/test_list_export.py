"""Any list as a file: what is shown, in its order, with its filter, and nothing half-written."""

import csv
import io
from datetime import date

import pytest
import python_calamine
from pypdf import PdfReader

from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Cancelled, Progress
from collectdesk.gui import choose_file, list_export
from collectdesk.gui.customers.page import CustomersPage
from collectdesk.gui.list_menu import ListMenu
from collectdesk.operations.customers import CustomerEntered, add_customer
from tests.gui.conftest import NOW


@pytest.fixture
def page(window, qtbot):
    window.show_page("customers")
    shown = window.page()
    assert isinstance(shown, CustomersPage)
    table = shown.list.list.view.table
    qtbot.waitUntil(lambda: table.exact and table.rowCount() == 6)
    return shown


@pytest.fixture
def save(page, desk, tmp_path):
    """Give a function that saves the list as it is shown, under a name."""

    def write(name: str):
        menu = page.list.menu
        return list_export.save(menu.shown(), desk.book.file, tmp_path / name, menu.paper(), Progress())

    return write


def rows_of(file) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.read_text("utf-8-sig"))))


def test_a_csv_has_the_shown_columns_with_days_and_amounts_as_values(save):
    rows = rows_of(save("customers.csv"))
    row = next(row for row in rows if row["Customer"] == "Harbour Print Ltd")
    assert list(row) == [
        "Customer",
        "Code",
        "Open invoices",
        "Oldest due",
        "Currency",
        "Owed",
        "Letters in",
        "State",
    ]
    assert (row["Oldest due"], row["Currency"], row["Owed"]) == ("2026-10-17", "HKD", "53200.00")
    assert row["Open invoices"] == "2"


def test_a_hidden_column_is_left_out_and_a_moved_one_stands_where_it_was_moved(page, save):
    view = page.list.list.view
    keys = [column.key for column in view.table.columns]
    view.setColumnHidden(keys.index("code"), True)
    view.horizontalHeader().moveSection(keys.index("state"), 0)
    heads = list(rows_of(save("customers.csv"))[0])
    assert heads[:2] == ["State", "Customer"]
    assert "Code" not in heads


def test_filter_and_order_of_the_list_are_kept(page, save, qtbot):
    page.list.currencies.press(["TWD"])
    page.list.currencies.changed.emit(frozenset({"TWD"}))
    table = page.list.list.view.table
    qtbot.waitUntil(lambda: table.exact and table.rowCount() == 3)
    shown = [table.row_at(row).name for row in range(3)]
    assert [row["Customer"] for row in rows_of(save("customers.csv"))] == shown
    assert page.list.menu.shown().told == "TWD · 21 Nov 2026"


def test_an_xlsx_has_numbers_for_amounts_and_text_for_names(save):
    file = save("customers.xlsx")
    sheet = python_calamine.CalamineWorkbook.from_path(str(file)).get_sheet_by_index(0).to_python()
    heads = sheet[0]
    row = next(row for row in sheet if row[0] == "Harbour Print Ltd")
    assert row[heads.index("Owed")] == 53200.0
    assert row[heads.index("Oldest due")] == date(2026, 10, 17)


def test_the_paper_shows_title_rows_and_the_sums_per_currency(window, desk, tmp_path, qtbot):
    window.show_page("customers", 1)
    window.page().view.holdings.show_list("invoices")
    view = window.page().view.holdings.invoices
    qtbot.waitUntil(lambda: view.view.table.exact and view.view.table.rowCount() == 3)
    from collectdesk.gui.list_menu import ListMenu

    menu = view.footer.findChild(ListMenu)
    file = list_export.save(menu.shown(), desk.book.file, tmp_path / "a.pdf", menu.paper(), Progress())
    text = "".join(page.extract_text() for page in PdfReader(file).pages)
    assert "Invoices of 峯田設計股份有限公司" in text
    assert "Total TWD" in text
    assert "NT$ 282,000" in text


def test_a_name_that_looks_like_a_formula_does_nothing_in_a_spreadsheet(page, desk, save, qtbot):
    with qtbot.waitSignal(desk.hub.changed):
        desk.order(add_customer, NOW, CustomerEntered("=HYPERLINK(1)", "en", "GBP"))
    table = page.list.list.view.table
    qtbot.waitUntil(lambda: table.exact and table.rowCount() == 7)
    assert "'=HYPERLINK(1)" in {row["Customer"] for row in rows_of(save("customers.csv"))}


def test_a_folder_that_is_gone_is_told_and_an_older_file_stays(page, desk, tmp_path):
    menu = page.list.menu
    blocked = tmp_path / "file"
    blocked.write_text("kept")
    with pytest.raises(Problem, match="list-unwritable"):
        list_export.save(menu.shown(), desk.book.file, blocked / "a.csv", menu.paper(), Progress())
    assert blocked.read_text() == "kept"


def test_cancelled_it_leaves_no_file(page, desk, tmp_path):
    menu = page.list.menu
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        list_export.save(menu.shown(), desk.book.file, tmp_path / "a.csv", menu.paper(), progress)
    assert not (tmp_path / "a.csv").exists()


def test_an_empty_list_is_a_file_with_heads_only(page, desk, save, qtbot):
    qtbot.keyClicks(page.list.filter, "nobody at all")
    table = page.list.list.view.table
    qtbot.waitUntil(lambda: table.exact and table.rowCount() == 0)
    assert save("none.csv").read_text("utf-8-sig").startswith("Customer,Code")


def test_saving_from_the_menu_says_where_and_offers_to_open(page, desk, tmp_path, qtbot):
    menu = page.list.menu
    menu.save_to(tmp_path / "list.xlsx")
    qtbot.waitUntil(lambda: menu.saved is not None)
    assert menu.saved == tmp_path / "list.xlsx"
    assert "list.xlsx" in menu._result.text()


def test_the_menu_offers_paper_and_files(page):
    menu = page.list.menu.menu()
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Print, with a preview",
        "Save as XLSX for a spreadsheet",
        "Save as CSV",
        "Save as PDF",
    ]
    menu.deleteLater()


def test_the_name_of_a_file_has_its_day_once(page, window, monkeypatch):
    offered = []
    monkeypatch.setattr(choose_file, "target", lambda _on, _title, name, _ending: offered.append(name))
    page.list.menu._on_csv()
    window.show_page("overdue")
    window.page().findChild(ListMenu)._on_csv()
    assert offered == ["Customers 2026-11-21", "Overdue as of 21 Nov 2026"]

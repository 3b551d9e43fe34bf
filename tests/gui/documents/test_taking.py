"""Documents taken by drop, paste and choice: filed byte for byte, shown, and told when they were altered."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLabel

from collectdesk.domain.problem import Problem
from collectdesk.gui.documents import taken
from collectdesk.gui.documents.document_window import DocumentWindow
from collectdesk.gui.documents.file_dialog import FileDialog
from collectdesk.operations.documents import file_document
from collectdesk.store import originals
from collectdesk.store.queries import documents, listing
from tests.gui.conftest import NOW
from tests.gui.dialogs import in_dialog

NOTHING = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(window):
    window.show_page("customers", 1)
    return window.page()


def drop(widget, mime: QMimeData) -> tuple[bool, bool]:
    """Drag `mime` over `widget` and let it go; tell whether each was taken."""
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, NOTHING)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    fall = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, NOTHING)
    fall.ignore()
    QApplication.sendEvent(widget, fall)
    return enter.isAccepted(), fall.isAccepted()


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def filed(desk, customer: int = 1) -> list[documents.DocumentRow]:
    return listing.first(desk.reader, documents.listed(customer_id=customer))


def test_a_file_dropped_on_a_customer_is_filed_byte_for_byte(page, desk, tmp_path, qtbot):
    file = tmp_path / "送貨單 2026-10-02.txt"
    file.write_bytes("二十箱\r\n\0簽收".encode())

    def agree(dialog) -> None:
        assert dialog.kind.key() == "delivery"
        assert dialog.dated.read().isoformat() == "2026-10-02"
        assert dialog.customer.customer_id() == 1
        dialog.shows.set_text("Twenty boxes, signed")
        dialog.button.click()

    in_dialog(FileDialog, agree)
    with qtbot.waitSignal(desk.saved):
        assert drop(page.view, files(file)) == (True, True)
    (row,) = filed(desk)
    assert (row.kind, row.shows) == ("delivery", "Twenty boxes, signed")
    assert originals.fetch(desk.book.originals, row.sha256) == file.read_bytes()


def test_several_files_are_asked_about_one_after_the_other_until_cancelled(page, desk, tmp_path, qtbot):
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"file {number}", "utf-8")

    def first(dialog) -> None:
        assert "2" in dialog.button.text()
        in_dialog(FileDialog, second)
        dialog.button.click()

    def second(dialog) -> None:
        dialog.reject()

    in_dialog(FileDialog, first)
    with qtbot.waitSignal(desk.saved):
        drop(page.view, files(*sorted(tmp_path.glob("*.txt"))))
    assert [row.name for row in filed(desk)] == ["0.txt"]


def test_a_screenshot_is_pasted_on_a_customer(page, desk, qtbot):
    picture = QImage(30, 20, QImage.Format.Format_RGB32)
    picture.fill(0x2266AA)
    QGuiApplication.clipboard().setImage(picture)

    def agree(dialog) -> None:
        dialog.button.click()

    in_dialog(FileDialog, agree)
    with qtbot.waitSignal(desk.saved):
        page.view.taker.paste()
    (row,) = filed(desk)
    assert row.name.startswith("Screenshot 2026-11-21")


def test_a_text_that_is_dragged_is_no_document(page):
    mime = QMimeData()
    mime.setText("just words")
    assert drop(page.view, mime) == (False, False)


def test_a_link_to_elsewhere_is_not_fetched(page):
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.com/contract.pdf")])
    assert drop(page.view, mime) == (False, False)


def test_a_file_that_is_gone_is_told(tmp_path):
    with pytest.raises(Problem) as told:
        taken.from_paths([tmp_path / "gone.pdf"])
    assert told.value.code == "import-file-unreadable"


def test_a_folder_stands_for_the_files_in_it(tmp_path):
    (tmp_path / "b.txt").write_text("b")
    (tmp_path / "a.txt").write_text("a")
    (tmp_path / "inner").mkdir()
    assert [each.name for each in taken.from_paths([tmp_path])] == ["a.txt", "b.txt"]


def test_a_document_is_shown_and_an_altered_one_is_told(desk, book, qtbot):
    key = file_document(book, NOW, b"two lamps ordered", "order.txt", customer_id=1, kind="order").id
    row = documents.document(desk.reader, key)
    window = DocumentWindow(desk, row)
    qtbot.addWidget(window)
    assert window.content == b"two lamps ordered"
    place = originals.place(book.originals, row.sha256)
    place.chmod(0o644)
    place.write_bytes(b"three lamps ordered")
    altered = DocumentWindow(desk, row)
    qtbot.addWidget(altered)
    assert altered.content is None
    assert altered.problem
    assert altered.problem in [label.text() for label in altered.findChildren(QLabel)]
    place.unlink()
    missing = DocumentWindow(desk, row)
    qtbot.addWidget(missing)
    assert missing.content is None
    assert missing.problem != altered.problem


def test_the_list_of_documents_opens_one(page, desk, book, qtbot):
    file_document(book, NOW, b"two lamps ordered", "order.txt", customer_id=1, kind="order")
    page.view.holdings.show_list("documents")
    view = page.view.holdings.documents.view
    qtbot.waitUntil(lambda: view.table.exact and view.table.rowCount() == 1)
    view.selectRow(0)
    seen = []

    def look(shown) -> None:
        seen.append(shown.row.name)
        shown.reject()

    in_dialog(DocumentWindow, look)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert seen == ["order.txt"]

"""The printed letters: found, seen as they left the house, printed again, saved, cancelled with a reason."""

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QPushButton

from collectdesk.gui.letters.cancel_letter import CancelLetter
from collectdesk.operations.kept_letters import frozen
from collectdesk.operations.letters import propose
from collectdesk.operations.print_run import print_letters
from collectdesk.store import originals
from collectdesk.store.queries import letters
from tests.gui.conftest import NOW, TODAY
from tests.gui.dialogs import in_dialog


@pytest.fixture
def filled(filled):
    print_letters(filled, NOW, propose(filled, TODAY))
    return filled


@pytest.fixture
def page(page, qtbot):
    qtbot.waitUntil(lambda: page.list.view.table.rowCount() == 6)
    return page


def choose(page, qtbot, key):
    page.list.view.setFocus()
    page.list.view.selectRow(page.list.view.table.find(key))
    qtbot.waitUntil(lambda: page.panel.row is not None and page.panel.row.id == key)


def test_the_newest_stands_first_and_names_filter(page, qtbot):
    table = page.list.view.table
    assert table.row_at(0).number == "L-2026-0006"
    page.filter.setText("harbour")
    qtbot.waitUntil(lambda: table.rowCount() == 1)
    page.filter.setText("L-2026-0002")
    qtbot.waitUntil(lambda: table.rowCount() == 1 and table.row_at(0).number == "L-2026-0002")


def test_a_letter_is_shown_as_it_left_the_house(page, desk, qtbot):
    choose(page, qtbot, 3)
    assert page.panel.pane.view.page_count() == 1
    image = page.panel.pane.view.grab().toImage()
    dark = sum(
        image.pixelColor(x, y).lightness() < 90
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )
    assert dark > 50


def test_zoom_and_pages_by_keyboard(page, qtbot):
    choose(page, qtbot, 3)
    view = page.panel.pane.view
    before = view.widget().width()
    view.setFocus()
    qtbot.keyClicks(view, "++")
    assert view.zoom() == 1.5
    assert view.widget().width() > before
    qtbot.keyClicks(view, "---")
    assert view.zoom() == 1.0


def test_bytes_that_were_altered_are_told_in_place_of_the_letter(page, desk, qtbot):
    row = letters.letter(desk.reader, 3)
    place = originals.place(desk.book.originals, row.sha256)
    place.chmod(0o644)
    place.write_bytes(place.read_bytes()[:-1] + b"x")
    choose(page, qtbot, 3)
    assert "no longer what was filed" in page.panel.pane.sentence()
    assert page.panel.pane.view.page_count() == 0


def test_a_letter_is_cancelled_only_with_a_reason(page, desk, qtbot):
    choose(page, qtbot, 3)

    def cancel(dialog):
        qtbot.keyClick(dialog.why.line, Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert dialog.why.line.accessibleDescription()
        qtbot.keyClicks(dialog.why.line, "never posted")
        qtbot.keyClick(dialog.why.line, Qt.Key.Key_Return)

    in_dialog(CancelLetter, cancel)
    with qtbot.waitSignal(desk.hub.changed):
        page.panel.cancel_asked.emit()
    row = letters.letter(desk.reader, 3)
    assert (row.cancelled_on, row.cancelled_why) == (TODAY, "never posted")
    assert any("never posted" in label.text() for label in page.panel.findChildren(QLabel))
    assert not page.panel.cancel_button.isVisible()


def test_saved_files_are_the_frozen_bytes(page, desk, qtbot, tmp_path):
    choose(page, qtbot, 3)
    page.save_into(tmp_path / "out")
    qtbot.waitUntil(lambda: not desk.tasks.busy())
    files = list((tmp_path / "out").glob("L-2026-0003*.pdf"))
    assert [file.read_bytes() for file in files] == [frozen(desk.book, 3)]


def test_several_selected_are_saved_together(page, desk, qtbot, tmp_path):
    page.list.view.selectAll()
    page.save_into(tmp_path / "out")
    qtbot.waitUntil(lambda: not desk.tasks.busy())
    assert len(list((tmp_path / "out").glob("L-2026-*.pdf"))) == 6


def test_a_copy_is_printed_and_no_new_letter_is_recorded(page, desk, qtbot, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "copy.pdf"))
    choose(page, qtbot, 3)
    page.print_copies(printer)
    qtbot.waitUntil(lambda: not desk.tasks.busy())
    assert (tmp_path / "copy.pdf").stat().st_size > 5000
    assert letters.count(desk.reader) == 6


class Viewer(QObject):
    """What the system opens files with."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url)


def test_the_system_s_viewer_gets_a_copy_of_the_very_bytes(page, desk, qtbot):
    from pathlib import Path

    viewer = Viewer()
    QDesktopServices.setUrlHandler("file", viewer, "open")
    try:
        choose(page, qtbot, 3)
        page.panel.pane.open_outside()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    shown = Path(viewer.opened[0].toLocalFile())
    assert shown.name == "L-2026-0003.pdf"
    assert shown.read_bytes() == frozen(desk.book, 3)


def test_going_to_a_letter_shows_it(window, page, qtbot):
    window.show_page("letters", 5)
    assert page.panel.row.number == "L-2026-0005"


def test_every_control_says_what_it_is(page, qtbot):
    choose(page, qtbot, 3)
    for button in page.findChildren(QPushButton):
        assert button.text() or button.accessibleName()

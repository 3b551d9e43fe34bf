"""Pages of any size on the printer: the sheet is turned as the page is, and a refusal is told."""

from io import BytesIO

import pytest
from pypdf import PdfReader, PdfWriter
from PySide6.QtPrintSupport import QPrinter

from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Cancelled, Progress
from collectdesk.gui.pdf.printing import print_pdf

A4, A4_WIDE, LETTER = (595, 842), (842, 595), (612, 792)


@pytest.fixture
def printer(qapp, tmp_path):
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "paper.pdf"))
    return made


def pdf_of(*sizes: tuple[float, float]) -> bytes:
    written, kept = PdfWriter(), BytesIO()
    for width, height in sizes:
        written.add_blank_page(width, height)
    written.write(kept)
    return kept.getvalue()


def sheets(printer: QPrinter) -> list[tuple[int, int]]:
    pages = PdfReader(printer.outputFileName()).pages
    return [(round(page.mediabox.width), round(page.mediabox.height)) for page in pages]


@pytest.mark.parametrize("size", [A4, A4_WIDE, LETTER])
def test_the_sheet_is_as_large_as_the_page_and_turned_as_it_is(printer, size):
    assert print_pdf(pdf_of(size), printer, progress=Progress()) == 1
    assert sheets(printer) == [size]


def test_a_wide_list_behind_a_letter_turns_only_its_own_sheets(printer):
    assert print_pdf(pdf_of(A4, A4_WIDE, A4_WIDE, A4), printer, progress=Progress()) == 4
    assert sheets(printer) == [A4, A4_WIDE, A4_WIDE, A4]


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told_by_name(qapp, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "paper.pdf"))
    with pytest.raises(Problem) as told:
        print_pdf(pdf_of(A4), printer, progress=Progress())
    assert told.value.code == "printer-refused"
    assert "paper.pdf" in told.value.fields["printer"]


def test_printing_can_be_stopped_between_two_pages(printer):
    drawn: list[int] = []

    def report(done: int, _total: int, _what: str) -> None:
        drawn.append(done)
        if done == 1:
            progress.cancel()

    progress = Progress(report)
    with pytest.raises(Cancelled):
        print_pdf(pdf_of(A4, A4, A4), printer, progress=progress)
    assert drawn == [0, 1]

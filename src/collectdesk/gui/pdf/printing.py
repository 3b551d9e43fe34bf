"""Onto paper: the system's dialog for a printer, and the pages of a PDF drawn at its resolution."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from collectdesk.domain.problem import Problem
from collectdesk.domain.progress import Progress
from collectdesk.gui import theme
from collectdesk.gui.pdf.pages import PdfPages

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_POINTS = 72.0
# a finer grid than this is not seen, and a page at 1200 dpi would take half a gigabyte
_FINEST = 300.0


def ask_printer(parent: QWidget | None) -> "QPrinter | None":
    """Ask for a printer with the system's dialog; None if the owner thought better of it."""
    # printing loads when first needed: it costs the start and is rare
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(QCoreApplication.translate("printing", "Print"))
    agreed = dialog.exec()
    dialog.deleteLater()
    return printer if agreed else None


def print_pdf(content: bytes, printer: "QPrinter", mark: str = "", *, progress: Progress) -> int:
    """Draw all pages of a PDF on `printer` and give their number; `mark` stands small above each.

    Raise Problem if the printer does not take it.
    """
    pages = PdfPages(content)
    painter = QPainter()
    try:
        _fit(printer, pages.sizes[0])
        if not painter.begin(printer):
            raise Problem("printer-refused", printer=printer.printerName() or printer.outputFileName())
        for number in range(pages.count()):
            progress.step(number, pages.count(), "printing")
            if number:
                _fit(printer, pages.sizes[number])
                printer.newPage()
            _draw(painter, printer, pages, number, mark)
        progress.step(pages.count(), pages.count(), "printing")
    finally:
        if painter.isActive():
            painter.end()
        pages.close()
    return pages.count()


def _fit(printer: "QPrinter", points: tuple[float, float]) -> None:
    """Ask for paper of the size of the page, the whole sheet; the printer adds what margin it must."""
    # a wide page is a sheet turned, not one of another size
    upright, wide = QSizeF(min(points), max(points)), points[0] > points[1]
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    way = QPageLayout.Orientation
    printer.setPageOrientation(way.Landscape if wide else way.Portrait)
    printer.setFullPage(True)


def _draw(painter: QPainter, printer: "QPrinter", pages: PdfPages, number: int, mark: str) -> None:
    sheet = QRectF(printer.paperRect(printer.Unit.DevicePixel))
    wide = pages.sizes[number][0]
    drawn = pages.image(number, min(printer.resolution(), _FINEST) / _POINTS)
    # as long as the paper is of the asked size this is the true size
    height = sheet.width() * drawn.height() / drawn.width()
    target = QRectF(0, 0, sheet.width(), height)
    if height > sheet.height():
        target = QRectF(0, 0, sheet.height() * drawn.width() / drawn.height(), sheet.height())
    painter.drawImage(target, drawn)
    if mark:
        font = theme.font()
        font.setPixelSize(round(sheet.width() / wide * 9))
        painter.setFont(font)
        head = target.adjusted(0, sheet.width() / wide * 14, -sheet.width() / wide * 57, 0)
        painter.drawText(head, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), mark)

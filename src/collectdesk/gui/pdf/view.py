"""A PDF inside the window: its pages below each other, as wide as there is room or larger."""

from collections import OrderedDict

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from collectdesk.gui import theme
from collectdesk.gui.pdf.pages import PdfPages

_GAP = 12
_KEPT = 8
_ZOOMS = (1.0, 1.25, 1.5, 2.0, 3.0)


class PdfView(QScrollArea):
    """Shows the pages of `show_pdf`; `moved` comes when another page or zoom is shown.

    A zoom of 1 fills the width. Plus and minus zoom, Page Up and Down move.
    """

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: PdfPages | None = None
        self._zoom = 0
        self._sheets = _Sheets(self)
        self.setWidget(self._sheets)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Preview"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # the bar is always there, so that the width does not depend on the height
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(self.moved)

    def show_pdf(self, content: bytes) -> None:
        """Show these bytes from the first page on."""
        self.clear()
        self._pages = PdfPages(content)
        self._place()
        self.verticalScrollBar().setValue(0)
        self.moved.emit()

    def clear(self) -> None:
        """Show nothing."""
        if self._pages is not None:
            self._pages.close()
            self._pages = None
        self._sheets.show_pages(None, [])
        self.moved.emit()

    def page_count(self) -> int:
        """Give the number of pages."""
        return self._pages.count() if self._pages is not None else 0

    def page(self) -> int:
        """Give the number of the page in the middle, from 1; 0 if there is none."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return self._sheets.page_at(middle) + 1 if self._pages is not None else 0

    def go(self, page: int) -> None:
        """Go to `page`, from 1."""
        if 1 <= page <= self.page_count():
            self.verticalScrollBar().setValue(self._sheets.top_of(page - 1))
            self.moved.emit()

    def zoom(self) -> float:
        """Give how many times the width of the view a page is wide."""
        return _ZOOMS[self._zoom]

    def zoom_by(self, step: int) -> None:
        """Show the pages larger or smaller."""
        self._zoom = min(max(self._zoom + step, 0), len(_ZOOMS) - 1)
        at = self.page()
        self._place()
        self.go(at)

    def sizeHint(self) -> QSize:
        """Ask for a modest room, however large the pages are."""
        look = theme.look()
        return QSize(look.px(360), look.px(420))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus zoom."""
        if event.text() in ("+", "="):
            self.zoom_by(1)
        elif event.text() == "-":
            self.zoom_by(-1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new width."""
        super().resizeEvent(event)
        self._place()
        self.moved.emit()

    def _place(self) -> None:
        if self._pages is None:
            return
        gap = theme.look().px(_GAP)
        width = max(round((self.viewport().width() - 2 * gap) * self.zoom()), 40)
        sizes = [QSize(width, round(width * high / wide)) for wide, high in self._pages.sizes]
        self._sheets.show_pages(self._pages, sizes)


class _Sheets(QWidget):
    """The sheets on the desk; only those that are seen are drawn."""

    def __init__(self, view: PdfView) -> None:
        super().__init__()
        self._view = view
        self._pages: PdfPages | None = None
        self._places: list[QRect] = []
        self._drawn: OrderedDict[tuple[int, int], QImage] = OrderedDict()

    def show_pages(self, pages: PdfPages | None, sizes: list[QSize]) -> None:
        """Place sheets of these sizes below each other."""
        if pages is not self._pages:
            self._drawn.clear()
        self._pages = pages
        gap = theme.look().px(_GAP)
        room = max([self._view.viewport().width(), *(size.width() + 2 * gap for size in sizes)])
        top, self._places = gap, []
        for size in sizes:
            self._places.append(QRect(QPoint((room - size.width()) // 2, top), size))
            top += size.height() + gap
        self.resize(room, top)
        self.update()

    def page_at(self, y: int) -> int:
        """Give the page at a height, from 0."""
        return sum(1 for place in self._places[1:] if place.top() <= y)

    def top_of(self, page: int) -> int:
        """Give the height at which a page begins."""
        return self._places[page].top() - theme.look().px(_GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheets that are seen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        edge = QColor(theme.look().palette.outline)
        for number, place in enumerate(self._places):
            if place.intersects(event.rect()):
                painter.fillRect(place.adjusted(-1, -1, 1, 1), edge)
                painter.drawImage(QRectF(place), self._image(number, place.width()))

    def _image(self, number: int, width: int) -> QImage:
        assert self._pages is not None
        pixels = round(width * self.devicePixelRatioF())
        key = (number, pixels)
        if key not in self._drawn:
            self._drawn[key] = self._pages.image(number, pixels / self._pages.sizes[number][0])
            while len(self._drawn) > _KEPT:
                self._drawn.popitem(last=False)
        return self._drawn[key]

"""The pages of a PDF as pictures, for the preview and the printer."""

import threading

from PySide6.QtGui import QImage

# PDFium may be called by one thread at a time, and both the window and the printing worker draw
_LOCK = threading.Lock()


class PdfPages:
    """The pages of one PDF in memory; sizes are in points."""

    def __init__(self, content: bytes) -> None:
        # PDFium loads when the first page is shown: a start shows none
        import pypdfium2

        with _LOCK:
            self._document = pypdfium2.PdfDocument(content)
            self.sizes = [self._document.get_page_size(number) for number in range(len(self._document))]

    def count(self) -> int:
        """Give the number of pages."""
        return len(self.sizes)

    def image(self, number: int, scale: float) -> QImage:
        """Give page `number` (from 0) with `scale` pixels per point."""
        with _LOCK:
            page = self._document[number]
            bitmap = page.render(scale=scale, prefer_bgrx=True)
            drawn = QImage(
                bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
            ).copy()
            bitmap.close()
            page.close()
        return drawn

    def close(self) -> None:
        """Let the document go."""
        with _LOCK:
            self._document.close()

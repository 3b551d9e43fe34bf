"""The picture or the text in a filed document, read without anything it might ask for from elsewhere."""

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from collectdesk.exchange.decoding import decode

# A drawing (SVG) can name files and network places that Qt would open: only pictures of points are shown.
# Qt's reader of TIFF ended the whole program here, so that kind is not among them.
_FORMATS = frozenset({b"png", b"jpeg", b"bmp", b"gif", b"webp"})
_WIDEST = QSize(4_000, 4_000)
_MOST_BYTES = 400_000


def picture(content: bytes) -> QImage:
    """Give the picture as it was held, made smaller if it is huge; an empty one if it is none."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    reader = QImageReader(buffer)
    if bytes(reader.format().data()) not in _FORMATS:
        return QImage()
    # a telephone notes how it was held instead of turning the picture
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() > _WIDEST.width() or size.height() > _WIDEST.height():
        reader.setScaledSize(size.scaled(_WIDEST, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def text(content: bytes) -> str:
    """Give the beginning of a text in whatever encoding it is; "" for what is no text."""
    if b"\0" in content[:4_000] and content[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        return ""
    if len(content) > _MOST_BYTES:
        # cut between two lines, so that no character is cut
        head = content[:_MOST_BYTES]
        content = head.rpartition(b"\n")[0] or head
    return decode(content)[0]

"""Takes what a stage shows as PNG files; the same program gives the same bytes."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QWidget

from collectdesk import files


def photograph(widget: QWidget) -> QImage:
    """Give what `widget` looks like now."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def png(image: QImage, file: Path) -> None:
    """Write `image` to `file`."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise OSError(f"{file.name} cannot be drawn")
    files.write(file, bytes(content.data()))

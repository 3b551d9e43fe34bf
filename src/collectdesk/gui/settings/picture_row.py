"""One picture of the business: how it looks, and the buttons to choose or take it away."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from collectdesk import wording
from collectdesk.domain.problem import Problem
from collectdesk.gui import buttons, captions, choose_file, theme
from collectdesk.gui.desk import Desk
from collectdesk.operations.business import keep_picture
from collectdesk.store import originals

# a photo straight from a camera makes every letter heavy
_MOST_BYTES = 5_000_000
# what paper can print, whatever else Qt reads
_FORMATS = frozenset({b"png", b"jpeg", b"bmp", b"gif", b"webp"})


class PictureRow(QWidget):
    """`role` is logo, seal or signature."""

    def __init__(self, desk: Desk, role: str, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.role, self._name = desk, role, name
        look = theme.look()
        self.shown = QLabel()
        self.shown.setFixedSize(look.px(112), look.px(64))
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.shown.setAccessibleName(name)
        self._wrong = captions.error()
        self._wrong.hide()
        self.choose = buttons.quiet(self.tr("Choose a picture"), self._on_choose)
        self.remove = buttons.plain(self.tr("Take away"), self._on_remove)
        for button in (self.choose, self.remove):
            button.setAccessibleName(f"{button.text()} {name}")
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        for part in (captions.body(name), captions.small(hint, wrap=True), self._wrong):
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(14))
        row.addWidget(self.shown)
        row.addLayout(words, 1)
        row.addWidget(self.remove)
        row.addWidget(self.choose)

    def show_picture(self, sha256: str, *, known: bool) -> None:
        """Show the filed picture; without a `known` business none can be kept."""
        self.choose.setEnabled(known)
        self.remove.setVisible(bool(sha256))
        self.shown.clear()
        if not sha256:
            self._show_none()
            return
        try:
            image = _image(originals.fetch(self.desk.book.originals, sha256))
        except Problem:
            # the check of the book tells of it
            image = QImage()
        if image.isNull():
            self._show_none()
        else:
            self._show_image(image)

    def keep(self, file: Path) -> None:
        """Keep the picture in `file`, or say below why it cannot be kept."""
        self._say("")
        try:
            too_large = file.stat().st_size > _MOST_BYTES
            content = b"" if too_large else file.read_bytes()
        except OSError:
            self._say(wording.say("picture-unreachable", self.desk.language, path=str(file)))
            return
        if too_large:
            self._say(wording.say("picture-too-large", self.desk.language, name=file.name))
        elif _image(content).isNull():
            self._say(wording.say("picture-no-picture", self.desk.language, name=file.name))
        else:
            self.desk.order(keep_picture, self.desk.now(), self.role, content, file.name)

    def _show_image(self, image: QImage) -> None:
        ratio = self.devicePixelRatioF()
        fitted = image.scaled(
            self.shown.size() * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        fitted.setDevicePixelRatio(ratio)
        # on paper, and so on white, in the dark too
        self.shown.setStyleSheet("background: #FFFFFF; border-radius: 6px;")
        self.shown.setPixmap(QPixmap.fromImage(fitted))

    def _show_none(self) -> None:
        edge = theme.look().palette.outline
        self.shown.setStyleSheet(f"border: 1px dashed {edge}; border-radius: 6px;")

    def _say(self, sentence: str) -> None:
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def _on_choose(self) -> None:
        title = self.tr("Choose a picture: {name}").format(name=self._name)
        file = choose_file.picture(self, title)
        if file is not None:
            self.keep(file)

    def _on_remove(self) -> None:
        self.desk.order(keep_picture, self.desk.now(), self.role, b"", "")


def _image(content: bytes) -> QImage:
    """Give the picture, an empty one if it cannot be read or printed."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    reader = QImageReader(buffer)
    return reader.read() if bytes(reader.format().data()) in _FORMATS else QImage()

"""What has to be said beside the figures: one sentence a line, with what can be done about it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from collectdesk import rates, wording
from collectdesk.gui import buttons, captions, icons, labels, theme
from collectdesk.gui.claim import words

Fields = Mapping[str, str | int]


class Notice(NamedTuple):
    """A sentence; `action` is what can be done (empty for nothing) `about` a rate or a source."""

    sentence: str
    action: str = ""
    about: str = ""
    code: str = ""


def say(code: str, fields: Fields, language: str) -> str:
    """Give the sentence of a note or a problem of the law, with days and rates as people call them."""
    told = {name: _value(name, value, language) for name, value in fields.items()}
    return wording.say(code, language, **told)


def _value(name: str, value: str | int, language: str) -> str | int:
    if name == "series":
        try:
            return words.told(rates.series(str(value)).names, language)
        except KeyError:
            return value
    if isinstance(value, str) and len(value) == 10 and value[4:5] == "-":
        try:
            return labels.long_day(date.fromisoformat(value), language)
        except ValueError:
            return value
    return value


class Notices(QWidget):
    """Hidden while there is nothing to say; `asked(action, about)` comes from a button."""

    asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notices: tuple[Notice, ...] = ()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.look().px(6))
        self.hide()

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Say these, each once."""
        self.notices = tuple(dict.fromkeys(notices))
        while (item := self._box.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for notice in self.notices:
            self._box.addWidget(self._line(notice))
        self.setVisible(bool(self.notices))

    def _line(self, notice: Notice) -> QWidget:
        look, line = theme.look(), QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        sign = QLabel()
        sign.setPixmap(icons.pixmap("info", look.palette.warn, look.px(16), self.devicePixelRatioF()))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(captions.body(notice.sentence, wrap=True), 1)
        if notice.action:
            said = {"rate": self.tr("Enter the rate"), "terms": self.tr("Enter it")}[notice.action]
            button = buttons.link(said, self._on_pressed)
            button.setProperty("notice", self.notices.index(notice))
            button.setAccessibleName(f"{said}: {notice.sentence}")
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _on_pressed(self) -> None:
        notice = self.notices[int(self.sender().property("notice"))]
        self.asked.emit(notice.action, notice.about)

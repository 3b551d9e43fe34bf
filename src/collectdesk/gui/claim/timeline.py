"""The life of a claim from its due day to the last safe day, one line each, along a rail."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from collectdesk.gui import buttons, captions, labels, theme
from collectdesk.gui.claim.marks import DUE, MOVED, SAFE, STILL, TODAY, Mark

_RAIL = 28
_LONGEST = 40
_FILLED = frozenset({DUE, MOVED, SAFE})


class Timeline(QWidget):
    """Shows marks in the order of their days; `taken_back` carries the id of an event to take back,
    `opened` what proves an event: document or letter, and its id.

    All of it is plain text beside the rail, so that a screen reader reads what the eye sees.
    """

    taken_back = Signal(int)
    opened = Signal(str, int)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.marks: tuple[Mark, ...] = ()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks in place of the others."""
        self.marks = tuple(sorted(marks, key=_order))
        while (item := self._box.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for place, mark in enumerate(self.marks):
            self._box.addWidget(self._line(place, mark))
        said = [f"{labels.long_day(m.on, self._language)}: {m.what} {m.then}".strip() for m in self.marks]
        self.setAccessibleName(self.tr("Timeline of the claim"))
        self.setAccessibleDescription("\n".join(said))

    def _line(self, place: int, mark: Mark) -> QWidget:
        look, line = theme.look(), QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        row.addWidget(_Rail(mark, first=not place, last=place == len(self.marks) - 1))
        words = QVBoxLayout()
        words.setContentsMargins(0, look.px(5), 0, look.px(7))
        words.setSpacing(0)
        day = captions.small(labels.short_day(mark.on, self._language))
        day.setFont(theme.font(12, figures=True))
        what = captions.body(mark.what, wrap=True)
        if mark.kind in (SAFE, TODAY):
            what.setFont(theme.font(bold=True))
        words.addWidget(day)
        words.addWidget(what)
        if mark.then:
            words.addWidget(captions.small(mark.then, wrap=True))
        for proof in mark.proofs:
            words.addWidget(self._opening(*proof), 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(words, 1)
        if mark.event_id:
            button = buttons.link(self.tr("Take back"), self._on_take_back)
            button.setProperty("key", mark.event_id)
            button.setAccessibleName(f"{button.text()}: {mark.what}")
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _opening(self, what: str, key: int, name: str) -> QPushButton:
        text = self.tr("Open {name}").format(name=name)
        metrics = self.fontMetrics()
        room = metrics.averageCharWidth() * _LONGEST
        # a single & would be taken for the sign of a key
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room).replace("&", "&&")
        button = buttons.link(shown, self._on_open)
        button.setToolTip(name)
        button.setAccessibleName(text)
        button.setProperty("what", what)
        button.setProperty("key", key)
        return button

    def _on_open(self) -> None:
        sender = self.sender()
        self.opened.emit(str(sender.property("what")), int(sender.property("key")))

    def _on_take_back(self) -> None:
        self.taken_back.emit(int(self.sender().property("key")))


class _Rail(QWidget):
    """The piece of the rail beside one mark: a filled dot moved the day, a hollow one did not."""

    def __init__(self, mark: Mark, *, first: bool, last: bool) -> None:
        super().__init__()
        self._mark, self._first, self._last = mark, first, last
        self.setFixedWidth(theme.look().px(_RAIL))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Ask for the width of the rail; the words beside it give the height."""
        return QSize(theme.look().px(_RAIL), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line and the dot on it."""
        look = theme.look()
        colours = look.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, at = self.width() / 2, look.px(14)
        painter.setPen(QPen(QColor(colours.outline), look.px(2)))
        top, bottom = (at if self._first else 0), (at if self._last else self.height())
        painter.drawLine(QPointF(middle, top), QPointF(middle, bottom))
        colour = QColor(self._colour())
        painter.setPen(QPen(colour, look.px(2)))
        painter.setBrush(colour if self._mark.kind in _FILLED else QColor(colours.surface))
        radius = look.px(7 if self._mark.kind == SAFE else 5)
        if self._mark.kind == TODAY:
            painter.drawLine(QPointF(middle - look.px(9), at), QPointF(middle + look.px(9), at))
        else:
            painter.drawEllipse(QPointF(middle, at), radius, radius)

    def _colour(self) -> str:
        colours = theme.look().palette
        if self._mark.tone:
            return colours.tone(self._mark.tone)[0]
        return colours.secondary if self._mark.kind in (STILL, DUE) else colours.accent


def _order(mark: Mark) -> tuple[object, int]:
    return mark.on, (DUE, MOVED, STILL, TODAY, SAFE).index(mark.kind)

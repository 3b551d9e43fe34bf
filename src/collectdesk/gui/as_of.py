"""The day as of which a page is shown: a button that says it, and a field to type another."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from collectdesk.gui import buttons, labels, theme
from collectdesk.gui.fields import DateField


class AsOf(QWidget):
    """Tells `changed(date)`; `day` gives the day shown."""

    changed = Signal(object)

    def __init__(self, today: date, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self._language = today, language
        self.day = today
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._button = buttons.quiet("", self._open, "calendar")
        row.addWidget(self._button)
        self._popup: _Popup | None = None
        self._say()

    def set_day(self, day: date) -> None:
        """Show `day` and tell it if it is another."""
        if day != self.day:
            self.day = day
            self._say()
            self.changed.emit(day)

    def _say(self) -> None:
        day = labels.long_day(self.day, self._language)
        self._button.setText(self.tr("As of {day}").format(day=day))

    def _open(self) -> None:
        if self._popup is None:
            self._popup = _Popup(self._today, self._language, self)
            self._popup.chosen.connect(self.set_day)
        self._popup.ask(self.day, self._button.mapToGlobal(QPoint(0, self._button.height() + 4)))


class _Popup(QFrame):
    chosen = Signal(object)

    def __init__(self, today: date, language: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._today = today
        self._field = DateField(self.tr("Show the list as of"), today, language)
        self._field.line.returnPressed.connect(self._accept)
        look = theme.look()
        box = QVBoxLayout(self)
        margin = look.px(16)
        box.setContentsMargins(margin, margin, margin, margin)
        box.addWidget(self._field)
        row = QHBoxLayout()
        row.addWidget(buttons.quiet(self.tr("Today"), self._choose_today))
        row.addStretch(1)
        row.addWidget(buttons.primary(self.tr("Show"), self._accept))
        box.addLayout(row)
        self.setFixedWidth(look.px(260))

    def ask(self, day: date, where: QPoint) -> None:
        """Show the field with `day` at `where` on the screen."""
        self._field.set_day(day)
        self.move(where)
        self.show()
        self._field.line.setFocus()
        self._field.line.selectAll()

    def _accept(self) -> None:
        day = self._field.read()
        if day is not None:
            self.hide()
            self.chosen.emit(day)

    def _choose_today(self) -> None:
        self.hide()
        self.chosen.emit(self._today)

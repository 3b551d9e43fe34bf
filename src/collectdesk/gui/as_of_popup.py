"""The small field that asks as of which day a page is shown."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from collectdesk.gui import buttons, theme
from collectdesk.gui.fields import DateField


class AsOfPopup(QFrame):
    """Tells `chosen(date)`; Escape or a press elsewhere closes it."""

    chosen = Signal(object)

    def __init__(self, today: date, language: str, asked: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._today = today
        self._field = DateField(asked, today, language)
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

"""The small field that asks until when something may wait: a press on a usual day, or any day typed."""

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from collectdesk import wording
from collectdesk.domain.problem import Problem
from collectdesk.gui import buttons, captions, labels, theme
from collectdesk.gui.fields import DateField


class LaterPopup(QFrame):
    """Tells `chosen(date)`; Escape or a press elsewhere closes it."""

    chosen = Signal(object)

    def __init__(self, today: date, language: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._today, self._language = today, language
        look = theme.look()
        box = QVBoxLayout(self)
        margin = look.px(14)
        box.setContentsMargins(margin, margin, margin, margin)
        box.setSpacing(look.px(6))
        box.addWidget(captions.strong(self.tr("Remind me")))
        self.days: list[QPushButton] = []
        monday = today + timedelta(days=7 - today.weekday())
        offered = [
            (self.tr("Tomorrow"), today + timedelta(days=1)),
            (self.tr("In three days"), today + timedelta(days=3)),
            (self.tr("Next Monday"), monday),
        ]
        for name, day in offered:
            said = f"{name}  ·  {labels.weekday_day(day, language)}"
            button = buttons.quiet(said, self._on_day)
            button.setProperty("day", day.isoformat())
            self.days.append(button)
            box.addWidget(button)
        self.field = DateField(self.tr("Another day"), today, language)
        self.field.line.setPlaceholderText("+7")
        self.field.line.returnPressed.connect(self._on_typed)
        box.addWidget(self.field)
        self.setFixedWidth(look.px(280))

    def ask(self, where: QPoint) -> None:
        """Open at `where` on the screen, moved so that all of it is seen."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(where) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        x = min(where.x(), room.right() - self.width())
        y = min(where.y(), room.bottom() - self.height())
        self.move(max(x, room.left()), max(y, room.top()))
        self.show()
        self.days[0].setFocus()

    def _on_day(self) -> None:
        self._choose(date.fromisoformat(self.sender().property("day")))

    def _on_typed(self) -> None:
        day = self.field.read()
        if day is None:
            return
        if day <= self._today:
            self.field.show_wrong(wording.tell(Problem("later-not-after-today"), self._language))
        else:
            self._choose(day)

    def _choose(self, day: date) -> None:
        self.chosen.emit(day)
        self.close()

"""The small field that asks until when something may wait: a press on a usual day, or any day typed."""

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from collectdesk import wording
from collectdesk.domain.problem import Problem
from collectdesk.gui import buttons, captions, labels, theme
from collectdesk.gui.card import Card
from collectdesk.gui.fields import DateField


class LaterPopup(Card):
    """Tells `chosen(date)`; Escape, or going elsewhere, closes it. It stands over the window it is given."""

    chosen = Signal(object)

    def __init__(self, today: date, language: str, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._today, self._language = today, language
        look, box = theme.look(), self.box
        self.hide()
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
        """Open at `where` in the window, moved so that all of it is seen."""
        self.adjustSize()
        window = self._window
        x = min(where.x(), window.width() - self.width() - theme.look().px(8))
        y = min(where.y(), window.height() - self.height() - theme.look().px(8))
        self.move(max(x, 0), max(y, 0))
        self.raise_()
        self.show()
        self.days[0].setFocus()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def close_popup(self) -> None:
        """Go, and be freed."""
        self.hide()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes, arrows move between the days, Enter takes the one the cursor is on."""
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.close_popup()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self.isVisible() and new is not None and new is not self and not self.isAncestorOf(new):
            self.close_popup()

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
        self.close_popup()

"""The part of a dialog above its buttons: as high as its content, scrolling where the screen is too low."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from collectdesk.gui import theme
from collectdesk.gui.screen_room import room_on

# the row of buttons of a dialog, and the margins around both
_BESIDE = 100
_LEAST = 120


class DialogArea(QScrollArea):
    """Fill `box`. What has the cursor is brought into view."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._content = QWidget()
        self.box = QVBoxLayout(self._content)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._content)

    def sizeHint(self) -> QSize:
        """Give the size of the content, as far as the screen has room."""
        wanted = self._content.sizeHint()
        return QSize(wanted.width(), self._height(wanted.width())).boundedTo(self._room())

    def minimumSizeHint(self) -> QSize:
        """Ask for as much: nothing scrolls that could stand there."""
        least = self._content.minimumSizeHint()
        room, bar = self._room(), self.verticalScrollBar().sizeHint().width()
        height = self._height(self.width() if self.isVisible() else self._content.sizeHint().width())
        beside = bar if height > room.height() else 0
        return QSize(least.width() + beside, max(height, least.height())).boundedTo(room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be laid out anew when the content is, such as with a sentence below a field."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._content:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height at another width, which sentences may need."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the cursor while there is something to see."""
        super().showEvent(event)
        if not event.spontaneous():  # which it is when the window was only made small
            _application().focusChanged.connect(self._on_focus)

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow it no more."""
        super().hideEvent(event)
        if not event.spontaneous():
            _application().focusChanged.disconnect(self._on_focus)

    def _height(self, width: int) -> int:
        if self._content.hasHeightForWidth():
            return self._content.heightForWidth(width)
        return self._content.sizeHint().height()

    def _room(self) -> QSize:
        look = theme.look()
        room = room_on(self.screen()) - QSize(look.px(_BESIDE) // 2, look.px(_BESIDE))
        return room.expandedTo(QSize(look.px(_LEAST), look.px(_LEAST)))

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._content.isAncestorOf(new):
            # the whole field: Qt would be content with the cursor in it
            middle, view = new.mapTo(self._content, new.rect().center()), self.viewport().size()
            beside = min(new.width() // 2 + 1, view.width() // 2)
            above = min(new.height() // 2 + theme.look().px(4), view.height() // 2)
            self.ensureVisible(middle.x(), middle.y(), beside, above)


def _application() -> QApplication:
    running = QApplication.instance()
    assert isinstance(running, QApplication)
    return running

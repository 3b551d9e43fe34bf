"""Details beside a list: a title, what there is to say, and a way to close it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from collectdesk.gui import buttons, captions, theme
from collectdesk.gui.card import Card

_WIDTH = 340
_ANY_WIDTH = 16_777_215  # Qt's word for no limit


class SidePanel(Card):
    """Hidden until `fill` is called; Escape or the cross closes it."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_alone(alone=False)
        head = QHBoxLayout()
        self._title = captions.title()
        self._title.setFont(theme.font(15, bold=True))
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(buttons.icon_only("x", self.tr("Close details"), self.close_panel))
        self.box.addLayout(head)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.box.addWidget(self._area, 1)
        self.hide()

    def fill(self, title: str) -> QVBoxLayout:
        """Show the panel with `title` and give the empty layout for its content."""
        self._title.setText(title)
        content = QWidget()
        box = QVBoxLayout(content)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.look().px(8))
        # what was shown may be the very thing that asks for something else
        inside = self._area.isAncestorOf(QApplication.focusWidget() or self)
        old = self._area.takeWidget()
        if old is not None:
            old.deleteLater()
        self._area.setWidget(content)
        if inside:
            self._area.setFocus()
        self.show()
        return box

    def set_alone(self, *, alone: bool) -> None:
        """Take all the room while nothing stands beside the panel."""
        width = theme.look().px(_WIDTH)
        self.setMinimumWidth(width)
        self.setMaximumWidth(_ANY_WIDTH if alone else width)

    def close_panel(self) -> None:
        """Hide the panel."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

"""The head of the claims: the way back, whose they are, what is open, and which law governs them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from collectdesk.gui import buttons, captions, theme
from collectdesk.gui.flow import Flow


class ClaimHead(QWidget):
    """Tells `left` and `law_asked`; the buttons of the part that is shown stand right."""

    left = Signal()
    law_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.look()
        self._title = captions.title()
        self._state = captions.secondary()
        self._law = captions.Elided()
        self._law.setProperty("kind", "secondary")
        self.change = buttons.link(self.tr("Change"), self.law_asked.emit)
        self.change.setAccessibleName(self.tr("Change the law that governs"))
        self._names = QWidget()
        names = QVBoxLayout(self._names)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(look.px(2))
        first = QHBoxLayout()
        first.setSpacing(look.px(10))
        self.back = buttons.icon_only("arrow-left", self.tr("Back"), self.left.emit)
        for part in (self.back, self._title, self._state):
            first.addWidget(part)
        first.addStretch(1)
        second = QHBoxLayout()
        second.setContentsMargins(look.px(2), 0, 0, 0)
        second.setSpacing(look.px(6))
        second.addWidget(self._law)
        second.addWidget(self.change)
        second.addStretch(1)
        names.addLayout(first)
        names.addLayout(second)
        self._actions = QWidget()
        self._row = Flow(self._actions, look.px(10))
        self._buttons: list[QPushButton] = []
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look.px(10))
        self._box.addWidget(self._names, 1)
        self._box.addWidget(self._actions)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_claims(self, customer: str, state: str, law: str) -> None:
        """Say whose claims these are, how much is open, and which law governs."""
        self._title.setText(customer)
        self._state.setText(state)
        self._law.setText(law)
        for part in (self._law, self.change):
            part.setVisible(bool(law))
        self._arrange()

    def law(self) -> str:
        """Give what is said of the law."""
        return self._law.text()

    def show_actions(self, actions: list[QPushButton]) -> None:
        """Show these buttons, the primary one last; those that stand there already keep the cursor."""
        if actions == self._buttons:
            return
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
        self._buttons = actions
        for button in actions:
            self._row.addWidget(button)
            button.show()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the names where both do not fit in one line."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        title = self._title.sizeHint().width() + self._state.sizeHint().width() + theme.look().px(80)
        needed = title + self._actions.sizeHint().width() + self._box.spacing()
        way = QBoxLayout.Direction
        self._box.setDirection(way.LeftToRight if needed <= self.width() else way.TopToBottom)

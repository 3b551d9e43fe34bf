"""The head of a page: title and its one-line state left, a search field and actions right."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from collectdesk.gui import captions, theme
from collectdesk.gui.flow import Flow
from collectdesk.gui.search_field import SearchField
from collectdesk.gui.tokens import CONTROL

_FILTER = 230


class PageHeader(QWidget):
    """Filled from left to right; where there is no room for all, the right part goes below the title."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.look()
        self._title = captions.title(title)
        self._state = captions.secondary()
        self._left, self._right = QWidget(), QWidget()
        row = QHBoxLayout(self._left)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(12))
        row.addWidget(self._title)
        row.addWidget(self._state)
        row.addStretch(1)
        self._row = Flow(self._right, look.px(12))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.px(12))
        self._grid.setColumnStretch(0, 1)
        self._below = False
        self._place()
        self._left.setMinimumHeight(look.px(CONTROL + 2))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_title(self, title: str) -> None:
        """Change the title, for a page about one customer."""
        self._title.setText(title)

    def set_state(self, state: str) -> None:
        """Say in one line how things stand."""
        self._state.setText(state)

    def add_filter(self, placeholder: str) -> SearchField:
        """Add the field that filters the list of the page."""
        field = SearchField(placeholder)
        field.setFixedWidth(theme.look().px(_FILTER))
        self._row.addWidget(field)
        return field

    def add(self, widget: QWidget) -> None:
        """Add an action at the right end."""
        self._row.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the right part below the title where both do not fit in one line."""
        super().resizeEvent(event)
        needed = self._left.sizeHint().width() + self._grid.spacing() + self._right.sizeHint().width()
        if self._below != (needed > self.width()):
            self._below = not self._below
            self._place()

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the wider part; the other goes above or below."""
        width = max(self._left.minimumSizeHint().width(), self._right.minimumSizeHint().width())
        return QSize(width, super().minimumSizeHint().height())

    def _place(self) -> None:
        self._grid.removeWidget(self._left)
        self._grid.removeWidget(self._right)
        self._grid.addWidget(self._left, 0, 0)
        if self._below:
            self._grid.addWidget(self._right, 1, 0)
        else:
            self._grid.addWidget(self._right, 0, 1)

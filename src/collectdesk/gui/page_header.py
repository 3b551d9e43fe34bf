"""The head of a page: title and its one-line state left, a search field and actions right."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from collectdesk.gui import captions, theme
from collectdesk.gui.search_field import SearchField
from collectdesk.gui.tokens import CONTROL


class PageHeader(QWidget):
    """Filled from left to right; `filter` is there after `add_filter`."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.look()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.px(12))
        self._title = captions.title(title)
        self._state = captions.secondary()
        self._row.addWidget(self._title)
        self._row.addWidget(self._state)
        self._row.addStretch(1)
        self.setMinimumHeight(look.px(CONTROL + 2))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_title(self, title: str) -> None:
        """Change the title, for a page about one customer."""
        self._title.setText(title)

    def set_state(self, state: str) -> None:
        """Say in one line how things stand."""
        self._state.setText(state)

    def add_filter(self, placeholder: str) -> SearchField:
        """Add the field that filters the list of the page."""
        field = SearchField(placeholder)
        field.setMinimumWidth(theme.look().px(160))
        field.setMaximumWidth(theme.look().px(280))
        self._row.addWidget(field, 2)
        return field

    def add(self, widget: QWidget) -> None:
        """Add a chip after the state or an action at the right end."""
        self._row.addWidget(widget)

"""A card of a form: its name, and fields that stand in two columns where there is room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from collectdesk.gui import captions, theme
from collectdesk.gui.card import Card

_COLUMN = 260


class FormSection(Card):
    """Filled with `add`; a `wide` field takes the whole width."""

    def __init__(self, title: str, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.look()
        self.setAccessibleName(title)
        self.box.addWidget(captions.strong(title))
        if sentence:
            self.box.addWidget(captions.secondary(sentence, wrap=True))
        self.box.addSpacing(look.px(4))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.px(20))
        self._grid.setVerticalSpacing(look.px(14))
        self.box.addLayout(self._grid)
        self._fields: list[tuple[QWidget, bool]] = []
        self._columns = 0

    def add(self, field: QWidget, *, wide: bool = False) -> None:
        """Add a field after the others."""
        self._fields.append((field, wide))
        self._columns = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change to one column where two are too narrow, as with large text."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Allow as little as one column needs."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), theme.look().px(_COLUMN)), hint.height())

    def _arrange(self) -> None:
        columns = 2 if self.width() >= 2 * theme.look().px(_COLUMN) else 1
        if columns == self._columns:
            return
        self._columns = columns
        row = column = 0
        for field, wide in self._fields:
            span = columns if wide else 1
            if column + span > columns:
                row, column = row + 1, 0
            self._grid.removeWidget(field)
            self._grid.addWidget(field, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
            column += span
            if column >= columns:
                row, column = row + 1, 0
        for number in range(2):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)

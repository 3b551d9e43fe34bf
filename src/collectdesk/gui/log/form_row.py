"""Fields beside each other in a form; where there is no room they stand below each other."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from collectdesk.gui import theme

_NARROWEST = 130


class FormRow(QWidget):
    """Given (field, share of the width) from left to right; a hidden field leaves no hole.

    A field gets at least `least` pixels at 100 % before it goes below the others.
    """

    def __init__(
        self, *fields: tuple[QWidget, int], least: int = _NARROWEST, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fields, self._least = fields, least
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.look().px(12))
        self._grid.setVerticalSpacing(theme.look().px(4))
        self._placed: tuple[int, tuple[QWidget, ...]] = (0, ())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        for number, (field, _) in enumerate(fields):
            self._grid.addWidget(field, 0, number)
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the gap when a field is hidden, open it when it is shown."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._arrange()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put fewer beside each other where it is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of one field."""
        return QSize(theme.look().px(_NARROWEST), super().minimumSizeHint().height())

    def _arrange(self) -> None:
        shown = [(field, share) for field, share in self._fields if not field.isHidden()]
        fitting = max(1, self.width() // theme.look().px(self._least))
        per_row = max(1, min(len(shown), fitting))
        placed = (per_row, tuple(field for field, _ in shown))
        if placed == self._placed:
            return
        self._placed = placed
        for field, _ in self._fields:
            self._grid.removeWidget(field)
        for number, (field, _) in enumerate(shown):
            self._grid.addWidget(field, number // per_row, number % per_row, Qt.AlignmentFlag.AlignTop)
        for column in range(len(self._fields)):
            self._grid.setColumnStretch(column, shown[column][1] if column < per_row else 0)
        self.updateGeometry()

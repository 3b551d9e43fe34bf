"""The frame of a small dialog: one question in `box`, below it the way out and the one filled button."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from collectdesk.gui import buttons, theme
from collectdesk.gui.dialog_area import DialogArea
from collectdesk.gui.screen_room import room_on


class SmallDialog(QDialog):
    """Fill `box` from top to bottom, then call `end_with`."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        look = theme.look()
        self._outer = QVBoxLayout(self)
        margin = look.px(20)
        self._outer.setContentsMargins(margin, margin, margin, margin)
        self._outer.setSpacing(look.px(10))
        area = DialogArea(self)
        self.box = area.box
        self.box.setSpacing(look.px(10))
        self._outer.addWidget(area, 1)

    def set_least_width(self, width: int) -> None:
        """Be at least `width` pixels wide, or as wide as the screen allows."""
        self.setMinimumWidth(min(width, room_on(self.screen()).width()))

    def end_with(self, button: QPushButton, way_out: str) -> None:
        """Put `button`, which Enter presses, behind the quiet one called `way_out`."""
        button.setDefault(True)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(buttons.quiet(way_out, self.reject))
        ends.addWidget(button)
        self._outer.addLayout(ends)

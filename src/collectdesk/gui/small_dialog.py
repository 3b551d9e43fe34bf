"""The frame of a small dialog: one question in `box`, below it the way out and the one filled button."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from collectdesk.gui import buttons, theme


class SmallDialog(QDialog):
    """Fill `box` from top to bottom, then call `end_with`."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        look = theme.look()
        self.box = QVBoxLayout(self)
        margin = look.px(20)
        self.box.setContentsMargins(margin, margin, margin, margin)
        self.box.setSpacing(look.px(10))

    def end_with(self, button: QPushButton, way_out: str) -> None:
        """Put `button`, which Enter presses, behind the quiet one called `way_out`."""
        button.setDefault(True)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(buttons.quiet(way_out, self.reject))
        ends.addWidget(button)
        self.box.addLayout(ends)

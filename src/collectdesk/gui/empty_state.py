"""What a page shows when there is nothing on it: one sentence and one button."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from collectdesk.gui import buttons, captions, icons, theme

_WIDEST = 420


class EmptyState(QWidget):
    """Stands in the middle of a page or of a list; without a button where there is nothing to do."""

    def __init__(
        self,
        icon: str,
        sentence: str,
        button: str = "",
        slot: buttons.Slot | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        look = theme.look()
        box = QVBoxLayout(self)
        box.setSpacing(look.px(14))
        box.addStretch(1)
        drawing = QLabel()
        drawing.setPixmap(icons.pixmap(icon, look.palette.secondary, look.px(32), self.devicePixelRatioF()))
        text = captions.secondary(sentence, wrap=True)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # a wrapped label in the middle would be given the height of another width
        width = min(text.fontMetrics().horizontalAdvance(sentence) + look.px(8), look.px(_WIDEST))
        text.setFixedSize(width, max(text.heightForWidth(width), 0))
        self.button = buttons.quiet(button, slot) if slot is not None else None
        for part in (drawing, text, self.button):
            if part is not None:
                box.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(2)

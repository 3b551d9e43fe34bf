"""The frame of the small questions about one customer: a title, a sentence, fields, Cancel and one verb."""

from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from collectdesk.gui import buttons, captions, theme
from collectdesk.gui.dialog_area import DialogArea
from collectdesk.gui.screen_room import room_on


class SmallDialog(QDialog):
    """Lay the fields out in `box`; `take` reads them and accepts. Ctrl+Enter is the verb, too."""

    def __init__(self, parent: QWidget | None, title: str, sentence: str, verb: str) -> None:
        super().__init__(parent)
        look = theme.look()
        self.setWindowTitle(title)
        outer = QVBoxLayout(self)
        margin = look.px(20)
        outer.setContentsMargins(margin, margin, margin, margin)
        outer.setSpacing(look.px(10))
        self._area = DialogArea(self)
        above = self._area.box
        above.setSpacing(look.px(10))
        above.addWidget(captions.strong(title))
        if sentence:
            above.addWidget(captions.secondary(sentence, wrap=True))
        self.box = QVBoxLayout()
        self.box.setSpacing(look.px(8))
        above.addLayout(self.box)
        above.addStretch(1)
        outer.addWidget(self._area, 1)
        self.button = buttons.primary(verb, self.take, "check")
        self.button.setDefault(True)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(buttons.quiet(self.tr("Cancel"), self.reject))
        ends.addWidget(self.button)
        outer.addLayout(ends)
        self.setFixedWidth(min(look.px(500), room_on(self.screen()).width()))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.take)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height the fields need, now that it is known which of them are there."""
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """Take the height the fields need now."""
        self._area.updateGeometry()
        self.resize(self.width(), self.minimumSizeHint().height())

    def take(self) -> None:
        """Read the fields and accept, or say below them what is wrong."""
        raise NotImplementedError
